"""What notes of a meeting have that other texts have not."""

from enum import StrEnum
from typing import Final

from domain.summary.words.lexicon import words


class Sign(StrEnum):
    """Something that notes of a meeting have."""

    TASKS = "tasks"
    TOPICS = "topics"
    PEOPLE = "people"
    DECISIONS = "decisions"
    NEXT = "next"
    SUMMARY = "summary"
    MEETING = "meeting"
    TOOL = "tool"


_MEETING: Final = words(
    """
    meeting meetings mt mtg mtgs minutes mom standup sync call recap retro retrospective workshop kickoff kick steerco
    telco teleconference conference attendees scribe huddle session notes notities notizen vergadering vergaderingen
    verslag notulen overleg bijeenkomst bestuursvergadering teamoverleg werkoverleg bespreking vergaderverslag
    réunion reunion compte rendu cr pv proces seance comite assemblee point hebdo protokoll sitzung besprechung
    treffen meeting teambesprechung jour fixe besprechungsprotokoll sitzungsprotokoll plenum planungstreffen
    verslagje overlegje belmoment telefonaat belverslag gespreksverslag stuurgroep werkgroepvergadering teamdag
    evaluatiegesprek functioneringsgesprek nabespreking rencontre entretien concertation copil codir comex codep
    teamrunde runde telefonkonferenz telko abstimmung klausur klausurtagung jourfixe rucksprache nachbesprechung
    ouderraad redactieraad gemeenteraad schoolraad dorpsraad jeugdraad cultuurraad ondernemingsraad adviesraad kerkraad
    steering checkin debrief bilat bilateral 1on1 weekly daily monthly quarterly
    """
)
_MEETINGS: Final = (
    "vergadering",
    "overleg",
    "bijeenkomst",
    "meeting",
    "sitzung",
    "besprechung",
    "treffen",
    "reunion",
    "runde",
    "verslag",
    "protokoll",
)


def names_meeting(word: str) -> bool:
    """Whether a folded word stands for a meeting or the notes of one."""
    return word in _MEETING or word.endswith(_MEETINGS)
