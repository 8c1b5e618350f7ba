"""Orders that name people: as plain text, which a mention also is by now."""

import re

from domain.command.asked import Add, Handover
from domain.command.cues import phrases
from domain.people import fold, is_group
from domain.people.words import PARTICLES
from domain.reply import Context, due_in
from domain.reply.names import is_known

_PARTICLE = rf"(?:{'|'.join(sorted(PARTICLES, key=len, reverse=True))}|d['’])"
_NAME = re.compile(rf"@(?P<who>[^\W\d_][\w'’.-]{{0,40}}(?:\s(?:{_PARTICLE}\s?){{0,3}}[A-ZÀ-Ý][\w'’-]{{0,40}}){{0,4}})")
SURNAME = re.compile(rf"\s(?:(?i:{_PARTICLE})\s?){{0,3}}(?P<last>[A-ZÀ-Ý][^\W\d_A-ZÀ-Ý][\w'’-]{{0,40}})")
_ARROW = re.compile(r"\s*(?:->|=>|→)\s*|\s+(?=@)")
_EDGES = " \t,;:.-–(@)"
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_CLAUSE = re.compile(r"[.,;:!?()]+(?:\s|$)")


def add(words: str, context: Context) -> Add | None:
    """ "Send the offer @Karim by friday": its name and its date stand apart from its title."""
    due = due_in(words, context.today)
    who, title = _owned(words, context) or _mentioned(words)
    if due and title.rstrip(_EDGES).endswith(due.text):
        title = title.replace(due.text, " ", 1)
    tidy = _tidy(title)
    return Add(tidy, who, due.text if due else None) if tidy else None


def _mentioned(words: str) -> tuple[str | None, str]:
    """Whom it is for, who may stand anywhere, and what it is."""
    found = _NAME.search(words)
    return (found["who"], f"{words[: found.start()]} {words[found.end() :]}") if found else (None, words)


def _owned(words: str, context: Context) -> tuple[str, str] | None:
    """The same of "for Joe: order the badges", where that is a name."""
    head, colon, title = words.partition(":")
    before, _, who = head.strip(_EDGES).partition(" ")
    name = who.strip(_EDGES)
    is_name = name[:1].isupper() or tuple(fold(name).split()) in context.names.phrases
    is_owner = bool(colon) and (fold(before),) in phrases("add_for") and is_name and called(name) == name
    return (name, title) if is_owner else None


def called(words: str) -> str:
    """The name that words begin with."""
    found = _NAME.match(f"@{words}")
    return found["who"].strip(_EDGES) if found else ""


def stranger(name: str, said: str) -> str | None:
    """A name that nobody here has, as it is typed in `said`; None without a capital, or where it is a group's."""
    starts = (match.start() for match in _WORD.finditer(said) if fold(said[match.start() :]).startswith(fold(name)))
    found = next((called(_CLAUSE.split(said[at:])[0]) for at in starts if said[at].isupper()), "")
    is_a_word = is_group(found) or any(is_known(fold(word)) for word in found.split() if word[0].isupper())
    return found if found and not is_a_word else None


def handover(words: str) -> Handover | None:
    """From whom to whom: with a word between, with two mentions, or a name each."""
    said = _without("from_", words.strip())
    people = [part.strip(_EDGES) for part in _ARROW.split(said) if part.strip(_EDGES)]
    if len(people) == 1:
        people = _parted(said)
    if len(people) == 1 and len(names := said.split()) in {2, 4}:
        half = len(names) // 2
        people = [" ".join(names[:half]), " ".join(names[half:])]
    return Handover(people[0], people[1]) if len(people) == 2 else None  # noqa: PLR2004 - from one to the other


def _parted(said: str) -> list[str]:
    """Where "to" stands between two names."""
    words = said.split()
    at = next((n for n, word in enumerate(words) if 0 < n < len(words) - 1 and (fold(word),) in phrases("to")), None)
    if at is None:
        return [said]
    return [" ".join(words[:at]).strip(_EDGES), " ".join(words[at + 1 :]).strip(_EDGES)]


def _without(field: str, said: str) -> str:
    words = said.split()
    while len(words) > 2 and (fold(words[0]),) in phrases(field):  # noqa: PLR2004 - two names at least stay
        words = words[1:]
    return " ".join(words)


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(_EDGES)
