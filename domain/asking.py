"""What a question is about, in one word and back: "which one is done?" is remembered with its list."""

from datetime import date

from domain.move import Mark, Move, MyPart, NotMine, Snooze
from domain.task import Status

_NOT_MINE, _MY_PART, _SNOOZE, _ONGOING = "not_mine", "my_part", "snooze", "ongoing"


def written(move: Move) -> str | None:
    """A move as a word; None for one that no question is asked about."""
    match move:
        case Mark(_, _, True):
            return _ONGOING
        case Mark(status, note):
            return f"{status.value}:{note}" if note else status.value
        case Snooze(until):
            return f"{_SNOOZE}:{until.isoformat()}"
        case NotMine():
            return _NOT_MINE
        case MyPart():
            return _MY_PART
        case _:
            return None


def read(word: str | None) -> Move | None:
    """The move that a word stands for."""
    kind, _, rest = (word or "").partition(":")
    match kind:
        case "":
            return None
        case "snooze":
            return Snooze(date.fromisoformat(rest))
        case "not_mine":
            return NotMine()
        case "my_part":
            return MyPart()
        case "ongoing":
            return Mark(Status.IN_PROGRESS, is_ongoing=True)
        case _:
            return Mark(Status(kind), rest or None)
