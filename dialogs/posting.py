"""Notes made ready to be stored: every name in them matched with who it means here."""

from collections.abc import Sequence
from itertools import islice

from dialogs.desk import deed, refresh
from dialogs.turn import Turn
from domain.fingerprint import fingerprint, words_print
from domain.people import Evidence, Match, Member, OwnerState, Person, Roster, bare, who
from domain.summary import Pasted, Point, Summary
from domain.task import Owner
from storage import Posting

MOST_NAMES = 200  # of one meeting's owners; those after them are nobody we know
NOBODY = Match(OwnerState.UNKNOWN)
_NO_POINT = Point("", "")


async def posting(turn: Turn, pasted: Pasted, summary: Summary, mentions: Sequence[Member] = ()) -> Posting:
    """The conversation's roster as it is now decides who a name means."""
    kept = turn.incoming.kept
    just_read = kept.is_listed if kept else None
    is_known = just_read if just_read is not None else await refresh(turn.desk, turn.place, turn.at)
    roster = Roster.of(await turn.store.people.roster(turn.place, turn.sender) if is_known else ())
    answers, admitted = await turn.store.people.told(turn.place)
    evidence = Evidence(
        mentioned=await turn.store.people.mentioned(turn.place, mentions),
        named=roster.named_in(_all_words(summary)),
        strangers=_strangers(summary, roster),
        answers=answers,
        admitted=admitted,
    )
    return Posting(
        place=turn.place,
        deed=deed(turn.incoming, _as_listed(turn.sender, roster.people)),
        summary=summary,
        fingerprint=fingerprint(summary),
        pasted=pasted,
        words=(words_print(pasted),),
        owners=_owners(summary, roster, evidence),
        mentions=tuple(mentions),
        is_blind=not is_known,
    )


def _as_listed(sender: Person, roster: Sequence[Person]) -> Person:
    """The sender as the roster has them: only it tells a guest."""
    return next((person for person in roster if person == sender), sender)


def _owners(summary: Summary, roster: Roster, evidence: Evidence) -> tuple[tuple[Owner, ...], ...]:
    """Each task's, every name looked up once."""
    matches = {name: who(name, roster, evidence) for name in _names(summary)}
    return tuple(tuple(_owner(name, matches.get(name, NOBODY)) for name in task.owners) for task in summary.tasks)


def _owner(written: str, match: Match) -> Owner:
    return Owner(written=written, state=match.state, person=match.person, reason=match.reason)


def _names(summary: Summary) -> tuple[str, ...]:
    """As many as are looked up: each is held against everybody here."""
    return tuple(islice(dict.fromkeys(name for task in summary.tasks for name in task.owners), MOST_NAMES))


def _strangers(summary: Summary, roster: Roster) -> frozenset[str]:
    """The whole names among the owners that are nobody's here: a bare "Patrick" may be one of them."""
    names = {name for name in _names(summary) if " " in bare(name)}
    return frozenset(bare(name) for name in names if who(name, roster).state is OwnerState.UNKNOWN)


def _all_words(summary: Summary) -> str:
    """Everything the notes say, owners and topics: where somebody may be named in full."""
    topics = (f"{t.title} {t.summary} {p.title} {p.text}" for t in summary.topics for p in t.points or (_NO_POINT,))
    tasks = (f"{t.title} {t.description} {' , '.join(t.owners)}" for t in summary.tasks)
    return "\n".join([*topics, *tasks])
