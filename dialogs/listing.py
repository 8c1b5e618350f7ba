"""Numbered lists made and shown: what was shown once keeps its number."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.answer import Item, Listing, ListKind
from dialogs.desk import Desk, chat_of
from dialogs.incoming import Incoming
from domain import asking
from domain.move import Move
from domain.numbering import Numbered, renumbered
from domain.people import Person
from domain.task import Task
from storage import NewListing, StoredListing


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
    listing = await made(desk, incoming, sender, ListKind.QUESTION, items, move)
    return replace(listing, unclear=unclear)


async def made(
    desk: Desk,
    incoming: Incoming,
    sender: Person,
    kind: ListKind,
    items: Numbered,
    move: Move | None = None,
) -> Listing:
    """A list for somebody in this conversation, remembered as it is numbered."""
    new = NewListing(
        space_id=chat_of(incoming),
        reader=sender,
        kind=kind,
        items=items,
        made_at=incoming.at,
        asked=asking.written(move) if move else None,
    )
    return Listing(
        id=await desk.store.lists.add(new),
        kind=kind,
        reader=sender,
        items=tuple(Item(position, task) for position, task in items),
        today=desk.pace.day(incoming.at),
        asked=move,
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
        today=desk.pace.day(incoming.at),
        asked=asking.read(shown.asked),
    )
    return await with_heirs(desk, listing)


def is_shown_here(shown: StoredListing, incoming: Incoming, sender: Person) -> bool:
    """Whether that list belongs to this conversation; in a personal chat, to this person."""
    return shown.space_id == chat_of(incoming) and (shown.space_id is not None or shown.reader == sender)


async def with_heirs(desk: Desk, listing: Listing) -> Listing:
    """The list with whom tasks can go to whose owner left."""
    left = [item.task for item in listing.items if item.task.leavers]
    if listing.kind is not ListKind.DIGEST or not left:
        return listing
    members = await desk.store.people.to_be_meant(left[0].meeting)
    return replace(listing, heirs=tuple(member for member in members if not member.outside))
