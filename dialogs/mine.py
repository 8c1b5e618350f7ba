"""What is open with somebody, and what waits on somebody."""

from dialogs.answer import Answer, ListKind
from dialogs.listing import made, with_people
from dialogs.rights import open_for, refused_here
from dialogs.turn import Turn
from domain.numbering import led_first
from domain.rights import Act
from domain.task import Status


async def mine(turn: Turn) -> Answer:
    """Everything open of that person's, what they lead first; here only this conversation's."""
    tasks = await open_for(turn, Act.SEE)
    listing = await made(turn, ListKind.MINE, led_first(tasks, turn.sender))
    return await with_people(turn.desk, listing)


async def waiting(turn: Turn) -> Answer:
    """What is blocked, over everything the asker may see from here."""
    if no := await refused_here(turn, Act.SEE):
        return no
    tasks, _ = await turn.store.about(turn.place, turn.sender, "")
    blocked = [task for task in tasks if task.status is Status.BLOCKED]
    return await made(turn, ListKind.WAITING, blocked)
