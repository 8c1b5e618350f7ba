"""What one thing said comes to."""

from dataclasses import dataclass
from datetime import date

from domain.dates import Due, Kind, find_moment
from domain.move import Mark, MyPart, NotMine, SetDue, Snooze
from domain.reply.context import Context
from domain.reply.days import due_in
from domain.reply.meanings import Guards
from domain.reply.roles import STATUSES, Meaning
from domain.reply.said import About, Act, Only, Remind, Saying, What

SAYS = "says "
"""Begins the name of what reads a status."""


@dataclass(slots=True)
class Item:
    """One thing said, and where it stands; without a meaning it is left open."""

    start: int
    end: int
    sentence: int
    about: About | None = None
    meaning: Meaning | None = None
    until: date | None = None
    note: str | None = None
    is_open: bool = False
    guards: Guards = frozenset()
    denied: Meaning | None = None


def told(item: Item, text: str, context: Context) -> Act:
    """The act of an item that has a meaning."""
    said = text[item.start : item.end].strip()
    assert item.meaning  # noqa: S101 - what has none is left open
    return Saying(item.about or Only(), _move(item, item.meaning, said, context), said, f"{SAYS}{item.meaning.value}")


def _move(item: Item, meaning: Meaning, said: str, context: Context) -> What:
    match meaning:
        case Meaning.SNOOZE:
            assert item.until  # noqa: S101 - it has one by now
            moment = find_moment(said, context.now)
            return Remind(at=moment.at) if moment else Snooze(item.until)
        case Meaning.SHIFT:
            assert item.until  # noqa: S101 - it has one by now
            return SetDue(deadline(said, item.until, context))
        case Meaning.NOT_MINE:
            return NotMine()
        case Meaning.MY_PART:
            return MyPart()
        case _:
            return Mark(STATUSES[meaning], item.note, meaning is Meaning.ONGOING)


def deadline(said: str, until: date, context: Context) -> Due:
    """The day as the last on which it may be done, in the words that named it."""
    found = due_in(said, context.today)
    words = found.text if found else until.isoformat()
    return Due(words, Kind.DEADLINE, None, until, context.today)
