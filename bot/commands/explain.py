"""followup explain: how a message is read, changing nothing."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from enum import Enum

from bot.settings import load
from domain.command import Reading, Understood, understand
from domain.reply import About, Context, Everything, Named, Numbers, Only, Saying, Unknown


def run(options: Namespace) -> int:
    """Print an act a line, with what it is about and the rule that read it; nothing understood is exit 1."""
    now = datetime.now(UTC).astimezone(load().pace.zone)
    reading = understand(options.text, Context(now=now, language=options.language))
    for act in reading.acts:
        sys.stdout.write(f"{_line(act, options.open)}\n")
    return 0 if reading.is_understood else _not_understood(reading)


def _not_understood(reading: Reading) -> int:
    if not reading.acts:
        sys.stderr.write("followup: There is nothing to read.\n")
    return 1


def _line(act: Understood, count: int) -> str:
    match act:
        case Saying(about, what, _, rule):
            return f"{_about(about, count)}: {_plain(what)}  [{rule}]"
        case Unknown(words):
            return f"not understood: {words}"
        case _:
            return _plain(act)


def _about(about: About, count: int) -> str:
    match about:
        case Only():
            return "the one that is open" if count == 1 else f"which of the {count}, is asked"
        case Numbers(references):
            return ", ".join(map(str, references))
        case Everything(but, named):
            left_out = ", ".join(map(str, but)) or named
            return f"all but {left_out}" if left_out else "all"
        case Named(words):
            return f"what is called “{words}”"


def _plain(value: object) -> str:
    """The kind of a value and what it holds, without what is empty."""
    held = " ".join(_held(value))
    return f"{type(value).__name__} {held}".strip()


def _held(value: object) -> Iterator[str]:
    for each in fields(value):  # type: ignore[arg-type]
        found = getattr(value, each.name)
        if found not in (None, "", (), False):
            yield f"{each.name}={found.value if isinstance(found, Enum) else found}"
