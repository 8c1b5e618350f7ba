"""What people ask for in lists: mine, and what waits."""

from dialogs.answer import Listing, ListKind
from domain.task import Status
from tests.dialogs.kit import CHANNEL, PRINTERS, Chat, recorded


async def test_my_shows_what_i_lead_first(monday: Chat) -> None:
    mine = await monday.says("dana", "mijn")
    assert isinstance(mine, Listing)
    assert mine.kind is ListKind.MINE
    leads = [item.task.lead is not None and item.task.lead.name == "Dana Peeters" for item in mine.items]
    assert leads == sorted(leads, reverse=True)
    first = mine.items[0].task
    assert recorded(await monday.says("dana", "1 done")) == [(first.title, Status.DONE)]


async def test_waiting_shows_what_is_blocked(monday: Chat) -> None:
    await monday.says("karim", "1 blocked: legal")
    blocked = await monday.says("dana", "waiting", CHANNEL)
    assert isinstance(blocked, Listing)
    assert [(item.task.title, item.task.last_note) for item in blocked.items] == [(PRINTERS, "legal")]


async def test_an_empty_list_takes_no_numbers_away(monday: Chat) -> None:
    await monday.says("karim", "waiting")
    assert recorded(await monday.says("karim", "1 done")) == [(PRINTERS, Status.DONE)]
