"""Enough people with one open item each, so that every `done` closes one."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import cycle, islice, product

from bot.demo.cast import Json, Player, in_chat, in_thread, words

PASTED = datetime(2026, 11, 18, 14, 0, tzinfo=UTC)
REPLIED = datetime(2026, 11, 19, 9, 0, tzinfo=UTC)
PASTE = 50  # tasks in one message
SOME = 20  # people, each of whom has asked before it counts

_SYLLABLES = ("ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "sa", "to")
CROWD = tuple(Player(f"{''.join(syllables).title()} Vermeer") for syllables in product(_SYLLABLES, repeat=3))[:270]


def pastes(crowd: Sequence[Player]) -> Iterator[Json]:
    """Notes, posted in the channel by the first of the crowd: a task for everybody."""
    for number, start in enumerate(range(0, len(crowd), PASTE), 1):
        tasks = "\n".join(map(_task, crowd[start : start + PASTE]))
        notes = f"Notes from part {number} of the team meeting\n\nTasks:\n{tasks}\n"
        yield in_thread(crowd[0], PASTED, number) | words(notes)


def helps() -> Iterator[Json]:
    """Some people who ask for help in their own chats in turn: one of them alone would meet the limit of a chat."""
    return (in_chat(player, REPLIED) | words("help") for player in islice(cycle(CROWD[:SOME]), len(CROWD)))


def dones(crowd: Sequence[Player]) -> Iterator[Json]:
    """Everybody says "done" in their own chat."""
    return (in_chat(player, REPLIED) | words("done") for player in crowd)


def _task(owner: Player) -> str:
    return f"Letter to {owner.given}:\nWrite the letter to {owner.given} before the end of November. ({owner.name})"
