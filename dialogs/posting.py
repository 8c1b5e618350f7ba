"""Notes made ready to be stored: every name in them matched with who it means here."""

from collections.abc import Mapping, Sequence

from dialogs.desk import Desk, deed
from dialogs.incoming import Incoming
from domain.cadence import first_nudge
from domain.fingerprint import fingerprint
from domain.people import Member, Person, who
from domain.summary import Draft, Pasted, Summary
from domain.task import Owner
from storage import Posting


async def posting(
    desk: Desk, incoming: Incoming, sender: Person, pasted: Pasted, summary: Summary, mentions: Sequence[Member] = ()
) -> Posting:
    """The conversation's roster as it is now decides who a name means."""
    members = await desk.messenger.roster(incoming.place)
    is_known = await desk.store.people.save_roster(incoming.place, members, incoming.at)
    roster = await desk.store.people.roster(incoming.place, sender) if is_known else ()
    mentioned = await desk.store.people.mentioned(incoming.place, mentions)
    return Posting(
        place=incoming.place,
        deed=deed(incoming, _as_listed(sender, roster)),
        summary=summary,
        fingerprint=fingerprint(summary),
        pasted=pasted,
        owners=tuple(_owners(task, roster, mentioned) for task in summary.tasks),
        ask_at=first_nudge(incoming.at, desk.pace),
        is_blind=not is_known,
    )


def _as_listed(sender: Person, roster: Sequence[Person]) -> Person:
    """The sender as the roster has them: only it tells a guest."""
    return next((person for person in roster if person == sender), sender)


def _owners(task: Draft, roster: tuple[Person, ...], mentioned: Mapping[str, Person]) -> tuple[Owner, ...]:
    matches = [(name, who(name, roster, mentioned)) for name in task.owners]
    return tuple(Owner(written=name, state=match.state, person=match.person) for name, match in matches)
