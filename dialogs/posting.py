"""Notes made ready to be stored: every name in them matched with who it means here."""

from collections.abc import Sequence

from dialogs.desk import Desk, deed
from dialogs.incoming import Incoming
from dialogs.rosters import refresh
from domain.fingerprint import fingerprint, words_print
from domain.people import Evidence, Member, OwnerState, Person, bare, named_in, who
from domain.summary import Draft, Pasted, Point, Summary
from domain.task import Owner
from storage import Posting

_NO_POINT = Point("", "")


async def posting(
    desk: Desk, incoming: Incoming, sender: Person, pasted: Pasted, summary: Summary, mentions: Sequence[Member] = ()
) -> Posting:
    """The conversation's roster as it is now decides who a name means."""
    is_known = await refresh(desk, incoming.place, incoming.at)
    roster = await desk.store.people.roster(incoming.place, sender) if is_known else ()
    evidence = Evidence(
        mentioned=await desk.store.people.mentioned(incoming.place, mentions),
        named=named_in(_all_words(summary), roster),
        strangers=_strangers(summary, roster),
        answers=await desk.store.people.answers(incoming.place),
        admitted=frozenset(await desk.store.people.admitted(incoming.place.team_key)),
    )
    return Posting(
        place=incoming.place,
        deed=deed(incoming, _as_listed(sender, roster)),
        summary=summary,
        fingerprint=fingerprint(summary),
        pasted=pasted,
        words=(words_print(pasted),),
        owners=tuple(_owners(task, roster, evidence) for task in summary.tasks),
        mentions=tuple(mentions),
        is_blind=not is_known,
    )


def _as_listed(sender: Person, roster: Sequence[Person]) -> Person:
    """The sender as the roster has them: only it tells a guest."""
    return next((person for person in roster if person == sender), sender)


def _owners(task: Draft, roster: tuple[Person, ...], evidence: Evidence) -> tuple[Owner, ...]:
    matches = [(name, who(name, roster, evidence)) for name in task.owners]
    return tuple(
        Owner(written=name, state=match.state, person=match.person, reason=match.reason) for name, match in matches
    )


def _strangers(summary: Summary, roster: Sequence[Person]) -> frozenset[str]:
    """The whole names among the owners that are nobody's here: a bare "Patrick" may be one of them."""
    names = {name for task in summary.tasks for name in task.owners if " " in bare(name)}
    return frozenset(bare(name) for name in names if who(name, roster).state is OwnerState.UNKNOWN)


def _all_words(summary: Summary) -> str:
    """Everything the notes say, owners and topics: where somebody may be named in full."""
    topics = (f"{t.title} {t.summary} {p.title} {p.text}" for t in summary.topics for p in t.points or (_NO_POINT,))
    tasks = (f"{t.title} {t.description} {' , '.join(t.owners)}" for t in summary.tasks)
    return "\n".join([*topics, *tasks])
