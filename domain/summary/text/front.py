"""The YAML block that some note takers put before their notes: a title and a date worth reading, the rest not."""

import re
from dataclasses import dataclass

_BLOCK = re.compile(r"\s{0,20}---[ \t]*\n((?:[^\n]{0,2000}\n){1,60}?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_FIELD = re.compile(r"(title|date|subject)[ \t]*:[ \t]*['\"]?([^'\"\n]{1,300})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Front:
    """What the block says, and the notes after it."""

    body: str
    title: str = ""
    date: str = ""


def front_of(text: str) -> Front:
    """The notes without the block before them; the text as it is where there is none."""
    found = _BLOCK.match(text)
    if not found or ":" not in found[1]:
        return Front(text)
    fields = {name.lower(): value.strip() for name, value in _fields(found[1])}
    return Front(text[found.end() :], fields.get("title", fields.get("subject", "")), fields.get("date", ""))


def _fields(block: str) -> list[tuple[str, str]]:
    return [(match[1], match[2]) for line in block.split("\n") if (match := _FIELD.match(line))]
