"""Cases of replies, written compactly: `2 done | 3 blocked: legal | ?`.

A saying is what it is about and its move: `*` the only item, `2,#14`, `all but 2`, or `"words of a title"`. `?` is
something that was left over, wherever it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from domain.move import Mark, Move, MyPart, Note, NotMine, Snooze
from domain.reply import About, Everything, Named, Numbers, Only, Reply, reply

CASES = Path(__file__).parent / "cases"
TODAY = date(2026, 1, 20)  # a Tuesday


@dataclass(frozen=True, slots=True)
class Case:
    """One reply and what it should be read as."""

    language: str
    meaning: str
    text: str
    expected: str

    @property
    def read(self) -> str:
        return noted(reply(self.text, TODAY))


def cases() -> Iterator[Case]:
    """All of the files; a line end within a reply is written //."""
    for file in sorted(CASES.glob("*.tsv")):
        for line in file.read_text("utf-8").splitlines():
            meaning, text, expected = line.split("\t")
            yield Case(file.stem, meaning, re.sub(" ?// ?", "\n", text), expected)


def noted(read: Reply) -> str:
    """A reply in the notation."""
    said = [f"{_about(saying.about)} {_move(saying.move)}" for saying in read.sayings]
    away = [f"away {read.away.until}"] if read.away else []
    return " | ".join([*said, *away, *["seen"] * read.is_seen, *["?"] * bool(read.leftover)])


def _about(about: About) -> str:
    match about:
        case Only():
            return "*"
        case Numbers(references):
            return ",".join(map(str, references))
        case Everything(but_named=str(words)):
            return f'all but "{words}"'
        case Everything(of=count) if count:
            return f"all {count}"
        case Everything(but):
            return f"all but {','.join(map(str, but))}" if but else "all"
        case Named(words):
            return f'"{words}"'


def _move(move: Move) -> str:
    match move:
        case Mark(status, note, is_ongoing):
            return ("ongoing" if is_ongoing else str(status)) + (f": {note}" if note else "")
        case Snooze(until):
            return f"snooze {until}"
        case NotMine():
            return "not mine"
        case MyPart():
            return "my part"
        case Note(text):
            return f"note: {text}"
        case _:
            raise ValueError(f"no reply says {move}")
