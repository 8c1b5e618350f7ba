"""Cases of replies, written compactly: `2 done | 3 blocked: legal | * not yet until 2026-01-23 | ?`.

A saying is what it is about and what is said: `*` the only item, `2,#14`, `all but 2`, or `"words of a title"`. `?` is
something that was not understood, and nothing else is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import assert_never
from zoneinfo import ZoneInfo

from domain.move import Mark, Move, MyPart, Note, NotMine, SetDue, Snooze
from domain.people import Person
from domain.reply import (
    About,
    Act,
    Affirmed,
    Asked,
    Away,
    Context,
    Correct,
    Declined,
    Everything,
    Give,
    Named,
    Names,
    NotYet,
    Numbers,
    Only,
    Perhaps,
    Remind,
    Reply,
    Saying,
    Seen,
    Unknown,
    reply,
)

CASES = Path(__file__).parent / "cases"
NOW = datetime(2026, 1, 20, 10, tzinfo=ZoneInfo("Europe/Brussels"))  # a Tuesday
TODAY = NOW.date()
PEOPLE = [
    Person(id=number, name=name, given_name=name.split()[0])
    for number, name in enumerate(("Karim Haddad", "Lotte Claes", "Tom Maes", "Dana Peeters"), start=1)
]
CONTEXT = Context(now=NOW, names=Names.of(PEOPLE))


@dataclass(frozen=True, slots=True)
class Case:
    """One reply and what it should be read as."""

    language: str
    meaning: str
    text: str
    expected: str

    @property
    def read(self) -> str:
        return noted(reply(self.text, CONTEXT))


def cases() -> Iterator[Case]:
    """All of the files; a line end within a reply is written //."""
    for file in sorted(CASES.glob("*.tsv")):
        for line in file.read_text("utf-8").splitlines():
            meaning, text, expected = line.split("\t")
            yield Case(file.stem, meaning, re.sub(" ?// ?", "\n", text), expected)


def noted(read: Reply) -> str:
    """A reply in the notation."""
    return " | ".join(map(_act, read.acts))


def _act(act: Act) -> str:
    match act:
        case Saying(about, what):
            return f"{_about(about)} {_what(what)}"
        case Away(until):
            return f"away {until}"
        case Asked():
            return "asked"
        case Seen():
            return "seen"
        case Affirmed(is_yes):
            return "yes" if is_yes else "no"
        case Declined():
            return "none"
        case Correct(acts):
            return "not meant; " + " ".join(map(_act, acts))
        case Unknown():
            return "?"
        case _:
            assert_never(act)


def _about(about: About) -> str:
    match about:
        case Only():
            return "*"
        case Numbers(references):
            return ",".join(map(str, references))
        case Everything(but=but, but_named=str(words)):
            return "all but " + ",".join([*map(str, but), f'"{words}"'])
        case Everything(of=count) if count:
            return f"all {count}"
        case Everything(but):
            return f"all but {','.join(map(str, but))}" if but else "all"
        case Named(words):
            return f'"{words}"'


def _what(what: object) -> str:
    match what:
        case NotYet(until):
            return f"not yet until {until}" if until else "not yet"
        case Perhaps():
            return "perhaps"
        case Remind(at, on):
            return f"remind {at or on or 'later'}"
        case Give(who, is_sure):
            return f"give {who}" if is_sure else f"give {who}?"
        case _:
            return _move(what)  # type: ignore[arg-type]  # a move by now


def _move(move: Move) -> str:
    match move:
        case Mark(status, note, is_ongoing):
            return ("ongoing" if is_ongoing else str(status)) + (f": {note}" if note else "")
        case Snooze(until):
            return f"snooze {until}"
        case SetDue(due):
            return f"due {due.end}" if due else "due never"
        case NotMine():
            return "not mine"
        case MyPart():
            return "my part"
        case Note(text):
            return f"note: {text}"
        case _:
            raise ValueError(f"no reply says {move}")
