"""Notes made ready to be stored: every name in them matched with who it means here."""

from collections.abc import Sequence

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
    await desk.store.save_roster(incoming.place, await desk.messenger.roster(incoming.place))
    roster = await desk.store.roster(incoming.place, sender)
    mentioned = await desk.store.mentioned(incoming.place, mentions)
    return Posting(
        place=incoming.place,
        deed=deed(incoming, sender),
        summary=summary,
        fingerprint=fingerprint(summary),
        pasted=pasted,
        owners=tuple(_owners(task, roster, mentioned) for task in summary.tasks),
        ask_at=first_nudge(incoming.at, desk.pace),
    )


def _owners(task: Draft, roster: tuple[Person, ...], mentioned: tuple[Person, ...]) -> tuple[Owner, ...]:
    matches = [(name, who(name, roster, mentioned)) for name in task.owners]
    return tuple(Owner(written=name, state=match.state, person=match.person) for name, match in matches)
