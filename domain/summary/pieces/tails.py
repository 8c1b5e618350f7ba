"""What dashes or bars set apart at the end of a task: dates and placeholders behind its owner."""

import re
from dataclasses import dataclass
from typing import Final

from domain.dates.roles import Role
from domain.people.folding import fold as folded
from domain.summary.names.shape import is_nobody
from domain.summary.words.bounds import NAME, PIECES, SENTENCE
from domain.summary.words.vocabulary import DATE_WORDS, due_words, numbered_stretches, one_of, parts_of_a_stretch, words

_BOUNDS: Final = (
    *(Role.BY, Role.BEFORE, Role.FORE, Role.UNTIL, Role.LATEST, Role.DUE, Role.NEXT, Role.COMING, Role.THIS, Role.FOR),
)
_SIGN = re.compile(r"\s(?:[–—-]{1,2}|\|)\s|\s{3,}")
_FIGURES = re.compile(r"\b\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\b20\d\d\b")
_BINDING: Final = (*due_words(*_BOUNDS), *parts_of_a_stretch(), *words(lambda each: each.nouns.times))
_BOUND = re.compile(rf"{one_of(map(re.escape, _BINDING))}(?![^\W\d_])", re.IGNORECASE)
_SOON: Final = frozenset(map(folded, due_words(Role.VAGUE, Role.EOD)))
_WEEK: Final = re.compile(rf"(?:{one_of(map(re.escape, numbered_stretches()))}|[wqs])\.?\s?\d{{1,2}}$", re.IGNORECASE)
_MOST_WORDS: Final = 5


@dataclass(frozen=True, slots=True)
class Tail:
    """A text without what was set apart at its end; `is_open` when a placeholder was among that."""

    text: str
    due: str | None = None
    is_open: bool = False


def without_tail(text: str) -> Tail | None:
    """The text before its last dates and placeholders; None when it ends in neither."""
    rest, due, is_open = text.rstrip(" ;,"), None, False
    for sign in reversed(list(_SIGN.finditer(rest, max(0, len(rest) - SENTENCE)))[-PIECES:]):
        piece = rest[sign.end() :].strip()
        if is_nobody(piece):
            is_open = True
        elif is_date(piece):
            due = piece
        else:
            break
        rest = rest[: sign.start()].rstrip()
    return Tail(rest, due, is_open) if rest and (due or is_open) else None


def is_date(piece: str) -> bool:
    """Whether a whole phrase that stands alone says when."""
    words = piece.lower().split()
    if not 0 < len(words) <= _MOST_WORDS or len(piece) > NAME:
        return False
    if folded(piece) in _SOON or _WEEK.match(piece) or _FIGURES.search(piece) or _BOUND.match(piece):
        return True
    return any(part.strip(".,") in DATE_WORDS for word in words for part in word.split("-"))
