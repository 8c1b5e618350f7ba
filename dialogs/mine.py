"""What is open with somebody, and what waits on somebody."""

from dialogs.answer import Answer, ListKind
from dialogs.listing import Rows, made, with_people
from dialogs.rights import open_for, refused_here
from dialogs.turn import Turn
from domain.filters import State, Wanted
from domain.numbering import led_first
from domain.rights import Act


async def mine(turn: Turn, skip: int = 0) -> Answer:
    """Everything open of that person's, what they lead first; here only this conversation's. The first are skipped."""
    tasks = await open_for(turn, Act.SEE)
    listing = await made(turn, ListKind.MINE, Rows(led_first(tasks, turn.sender)[skip:], before=min(skip, len(tasks))))
    return await with_people(turn.desk, listing)


async def waiting(turn: Turn, skip: int = 0) -> Answer:
    """What is blocked, over everything the asker may see from here."""
    if no := await refused_here(turn, Act.SEE):
        return no
    blocked = Wanted(states=frozenset({State.BLOCKED}), today=turn.today)
    found = await turn.store.about(turn.place, turn.sender, blocked, skip=skip)
    return await made(turn, ListKind.WAITING, Rows(found.tasks, beyond=found.beyond, before=skip))
