"""What is open with somebody, and what waits on somebody."""

from dialogs.answer import Answer, ListKind
from dialogs.desk import Desk, in_reach
from dialogs.incoming import Incoming
from dialogs.listing import Rows, made, with_people
from domain.numbering import led_first, numbered
from domain.people import Person


async def mine(desk: Desk, incoming: Incoming, sender: Person) -> Answer:
    """Everything open of that person's, what they lead first; here only this conversation's."""
    tasks = in_reach(incoming, await desk.store.tasks.open_for(sender))
    items = numbered(led_first(tasks, sender))
    listing = await made(desk, incoming, sender, ListKind.MINE, Rows(items, beyond=len(tasks) - len(items)))
    return await with_people(desk, listing)


async def waiting(desk: Desk, incoming: Incoming, sender: Person) -> Answer:
    """What is blocked, over everything the asker may see from here."""
    found = await desk.store.blocked(incoming.place, sender)
    rows = Rows(numbered(found.tasks), beyond=found.beyond)
    return await made(desk, incoming, sender, ListKind.WAITING, rows)
