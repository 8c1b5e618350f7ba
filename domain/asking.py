"""What waits to be told which item it is said of, as a word and back: it is remembered with its list."""

from datetime import date, datetime

from domain.command import Topic
from domain.dates import Due, Kind
from domain.move import Hold, Mark, MyPart, Note, NotMine, SetDue, Snooze
from domain.reply import Give, NotYet, Remind, What
from domain.task import Status

_ONGOING = "ongoing"
_TOPIC = "topic"


def written(what: What) -> str | None:
    """As a word; None for what no question is asked about."""
    match what:
        case Mark(_, _, True):
            return _ONGOING
        case Mark(status, note):
            return _word(status.value, note)
        case Snooze(until):
            return _word("snooze", until.isoformat())
        case NotMine():
            return "not_mine"
        case MyPart():
            return "my_part"
        case Note(text):
            return _word("note", text)
        case SetDue(Due(text=text, end=date() as end)):
            return _word("due", f"{end.isoformat()} {text}")
        case NotYet(until):
            return _word("not_yet", until.isoformat() if until else None)
        case Remind(at, on):
            return _word("remind", at.isoformat() if at else on.isoformat() if on else None)
        case Hold(note, until):
            return _word("hold", f"{until.isoformat() if until else ''} {note}")
        case Give(who, is_sure):
            return _word("give" if is_sure else "ask", who)
        case _:
            return None


def _word(kind: str, rest: str | None) -> str:
    return f"{kind}:{rest}" if rest else kind


def topic(word: str | None) -> Topic | None:
    """The question that waits to be told which item it is about, where it is one."""
    kind, _, rest = (word or "").partition(":")
    return Topic(rest) if kind == _TOPIC else None


def of_topic(asked: Topic) -> str:
    """A question as a word."""
    return _word(_TOPIC, asked.value)


def read(word: str | None) -> What | None:
    """What a word stands for."""
    kind, _, rest = (word or "").partition(":")
    match kind:
        case "" | "topic":
            return None
        case "snooze":
            return Snooze(date.fromisoformat(rest))
        case "not_mine":
            return NotMine()
        case "my_part":
            return MyPart()
        case "ongoing":
            return Mark(Status.IN_PROGRESS, is_ongoing=True)
        case "note":
            return Note(rest)
        case "due":
            day, _, text = rest.partition(" ")
            end = date.fromisoformat(day)
            return SetDue(Due(text, Kind.DEADLINE, None, end, end))
        case "not_yet":
            return NotYet(date.fromisoformat(rest) if rest else None)
        case "remind":
            return _reminder(rest)
        case "hold":
            day, _, text = rest.partition(" ")
            return Hold(text, date.fromisoformat(day) if day else None)
        case "give" | "ask":
            return Give(rest, is_sure=kind == "give")
        case _:
            return Mark(Status(kind), rest or None)


def _reminder(rest: str) -> Remind:
    if not rest:
        return Remind()
    return Remind(at=datetime.fromisoformat(rest)) if "T" in rest else Remind(on=date.fromisoformat(rest))
