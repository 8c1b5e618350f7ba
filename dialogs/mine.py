"""What is open with somebody, and what waits on somebody."""

from dialogs.answer import Answer, ListKind
from dialogs.desk import Desk
from dialogs.incoming import Incoming
from dialogs.listing import made, with_people
from dialogs.rights import open_for, refused_here
from domain.numbering import led_first, numbered
from domain.people import Person
from domain.rights import Act
from domain.task import Status


async def mine(desk: Desk, incoming: Incoming, sender: Person) -> Answer:
    """Everything open of that person's, what they lead first; here only this conversation's."""
    tasks = await open_for(desk, incoming, sender, Act.SEE)
    listing = await made(desk, incoming, sender, ListKind.MINE, numbered(led_first(tasks, sender)))
    return await with_people(desk, listing)


async def waiting(desk: Desk, incoming: Incoming, sender: Person) -> Answer:
    """What is blocked, over everything the asker may see from here."""
    if no := await refused_here(desk, incoming, sender, Act.SEE):
        return no
    tasks, _ = await desk.store.about(incoming.place, sender, "")
    blocked = [task for task in tasks if task.status is Status.BLOCKED]
    return await made(desk, incoming, sender, ListKind.WAITING, numbered(blocked))
