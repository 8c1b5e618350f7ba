"""What was decided, where notes mark it as such."""

from dataclasses import replace

from dialogs.answer import Answer, Decisions
from dialogs.remarks import remarks
from dialogs.rights import refused_here
from dialogs.subject import words_of
from dialogs.turn import Turn
from domain.command import Ask, Topic
from domain.people import fold
from domain.rights import Act

MOST_DECISIONS = 8


async def decisions(turn: Turn, asked: Ask) -> Answer:
    """The newest on a subject; where none is marked, what was said of it."""
    if no := await refused_here(turn, Act.SEE):
        return no
    subject = words_of(asked.about) or " ".join(map(str, asked.about.references))
    found, beyond = await turn.store.decided(turn.place, turn.sender, fold(subject), MOST_DECISIONS)
    if found:
        return Decisions(subject, found, turn.today, beyond)
    return await remarks(turn, replace(asked, topic=Topic.SAID))
