"""Numbered lists made and shown: what was shown once keeps its number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dialogs.answer import Item, Listing, ListKind
from dialogs.desk import Desk, chat_of
from dialogs.incoming import Incoming
from domain import asking
from domain.button import TaskVerb
from domain.move import Move
from domain.numbering import Numbered, renumbered
from domain.people import Person, named_in
from domain.task import Status, Task
from storage import NewListing, StoredListing

ON_ONES_OWN = frozenset(TaskVerb) - {TaskVerb.ASK, TaskVerb.AS_ASKED}
OFFERED: Mapping[str, frozenset[TaskVerb]] = {
    **dict.fromkeys((ListKind.DIGEST, ListKind.MINE, ListKind.ASKED), ON_ONES_OWN),
    ListKind.QUESTION: ON_ONES_OWN - {TaskVerb.TELL} | {TaskVerb.AS_ASKED},
    ListKind.WAITING: ON_ONES_OWN - {TaskVerb.TELL},
    ListKind.STATUS: frozenset({TaskVerb.ASK}),
}
"""What can be pressed about a task, by the kind of its list."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What a list is to hold; `asked` and `beyond` as in Listing."""

    items: Numbered
    asked: Move | None = None
    beyond: int = 0


async def question(
    desk: Desk,
    incoming: Incoming,
    sender: Person,
    tasks: Sequence[Task],
    move: Move | None = None,
    unclear: tuple[str, ...] = (),
) -> Listing:
    """Which of these is meant? What stands in the newest list keeps its number."""
    before = await desk.store.lists.newest(chat_of(incoming), sender)
    items = renumbered(tasks, before.items if before else ())
    rows = Rows(items, move, beyond=len(tasks) - len(items))
    listing = await made(desk, incoming, sender, ListKind.QUESTION, rows)
    return replace(listing, unclear=unclear)


async def made(desk: Desk, incoming: Incoming, sender: Person, kind: ListKind, rows: Rows) -> Listing:
    """A list for somebody in this conversation, remembered as it is numbered."""
    new = NewListing(
        space_id=chat_of(incoming),
        reader=sender,
        kind=kind,
        items=rows.items,
        made_at=incoming.at,
        asked=asking.written(rows.asked) if rows.asked else None,
        beyond=rows.beyond,
    )
    return Listing(
        id=await desk.store.lists.add(new),
        kind=kind,
        reader=sender,
        items=tuple(Item(position, task) for position, task in rows.items),
        today=incoming.day(desk.pace),
        asked=rows.asked,
        beyond=rows.beyond,
    )


async def as_it_stands(desk: Desk, incoming: Incoming, listing_id: int) -> Listing:
    """A list that somebody was shown, with its tasks as they are now."""
    shown = await desk.store.lists.one(listing_id)
    assert shown is not None  # noqa: S101 - lists are never deleted
    listing = Listing(
        id=shown.id,
        kind=ListKind(shown.kind),
        reader=shown.reader,
        items=tuple(Item(position, task) for position, task in shown.items),
        today=incoming.day(desk.pace),
        asked=asking.read(shown.asked),
        beyond=shown.beyond,
    )
    return await with_people(desk, listing)


def offers(shown: StoredListing, verb: TaskVerb) -> bool:
    """Whether the card of that kind of list has such a button."""
    return verb in OFFERED.get(shown.kind, ())


def is_shown_again(shown: StoredListing, incoming: Incoming, sender: Person) -> bool:
    """Whether it is a list that can be shown here `as_it_stands`: an answer to a status question is none."""
    return shown.kind in OFFERED.keys() - {ListKind.STATUS} and is_shown_here(shown, incoming, sender)


def is_shown_here(shown: StoredListing, incoming: Incoming, sender: Person) -> bool:
    """Whether that list belongs to this conversation; in a personal chat, to this person."""
    return shown.space_id == chat_of(incoming) and (shown.space_id is not None or shown.reader == sender)


async def with_people(desk: Desk, listing: Listing) -> Listing:
    """A list of one's own with whom its tasks can go to whose owner left, and whom its blocked ones wait on."""
    if listing.kind not in {ListKind.DIGEST, ListKind.MINE, ListKind.ASKED}:
        return listing
    left = [item.task for item in listing.items if item.task.leavers]
    heirs = await desk.store.people.to_be_meant(left[0].meeting) if left else ()
    waited = [(item.task.number, await waited_on(desk, item.task, listing.reader)) for item in listing.items]
    return replace(
        listing,
        heirs=tuple(member for member in heirs if not member.outside),
        waited_on=tuple((number, person) for number, person in waited if person),
    )


async def waited_on(desk: Desk, task: Task, reader: Person) -> Person | None:
    """Whom the last note of a blocked task names, if that is one member who isn't the reader."""
    if task.status is not Status.BLOCKED or not task.last_note:
        return None
    members = await desk.store.people.to_be_meant(task.meeting)
    named = [person for person in named_in(task.last_note, members) if person != reader and not person.outside]
    return named[0] if len(named) == 1 else None
