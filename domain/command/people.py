"""Commands that name people: as plain text, which a mention also is by now."""

import re
from datetime import date

from domain.command.asked import Add, Handover
from domain.reply import due_in

_PARTICLE = r"(?:van|de|der|den|von|le|la|el|du|ter|ten|d['’])"
_NAME = re.compile(rf"@(?P<who>[^\W\d_][\w'’.-]{{0,40}}(?:\s(?:{_PARTICLE}\s?){{0,3}}[A-ZÀ-Ý][\w'’-]{{0,40}}){{0,4}})")
_TO = re.compile(r"\s+(?:to|naar|aan|à|vers|an|->|=>|→)\s+|\s+(?=@)", re.IGNORECASE)
_FROM = re.compile(r"(?:from|van|de|von|all|alles|tout)\s+", re.IGNORECASE)
_EDGES = " \t,;:.-–(@)"


def add(words: str, today: date) -> Add | None:
    """ "Send the offer @Karim by friday": its name and its date stand apart from its title."""
    due = due_in(words, today)
    rest = words.replace(due.text, " ", 1) if due and words.rstrip(_EDGES).endswith(due.text) else words
    found = _NAME.search(rest)
    title = f"{rest[: found.start()]} {rest[found.end() :]}" if found else rest
    if due and not found and rest is words:
        return Add(_tidy(words), None, due.text)
    if due and rest is words and found:
        title = title.replace(due.text, " ", 1) if title.rstrip(_EDGES).endswith(due.text) else title
    return Add(_tidy(title), found["who"] if found else None, due.text if due else None) if _tidy(title) else None


def handover(words: str) -> Handover | None:
    """From whom to whom: with a word between, with two mentions, or a first name each."""
    said = _FROM.sub("", words.strip(), count=1) if _FROM.match(words.strip()) else words.strip()
    people = [part.strip(_EDGES) for part in _TO.split(said) if part.strip(_EDGES)]
    if len(people) == 1 and len(names := said.split()) in {2, 4}:
        half = len(names) // 2
        people = [" ".join(names[:half]), " ".join(names[half:])]
    return Handover(people[0], people[1]) if len(people) == 2 else None  # noqa: PLR2004


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(_EDGES)
