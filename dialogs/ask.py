"""A question that the store can answer."""

from dialogs.answer import Answer, Heard
from dialogs.mine import mine
from dialogs.turn import Turn
from domain.command import Ask, Topic


async def ask(turn: Turn, asked: Ask) -> Answer:
    """Its answer."""
    return await mine(turn) if asked.topic is Topic.OPEN else Heard()
