"""What dashes or bars set apart at the end of a task: dates and placeholders behind its owner."""

import re
from dataclasses import dataclass
from typing import Final

from domain.summary.names.owners import is_nobody
from domain.summary.words.headings import folded
from domain.summary.words.lexicon import DATE_WORDS, phrases

_SIGN = re.compile(r"\s(?:[–—-]{1,2}|\|)\s|\s{3,}")
_FIGURES = re.compile(r"\b\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\b20\d\d\b")
_BOUND = re.compile(
    r"(?:by|before|until|no later than|due|end|mid|early|late|tegen|vóór|voor|uiterlijk|ten laatste|tot"
    r"|eind|einde|begin|half|midden"
    r"|avant|pour|d['’]ici|au plus tard|jusqu|fin|mi-|mi|début|bis|spätestens|vor|ende|mitte|anfang"
    r"|for (?:the )?next|aux? prochaine?s?|zu[mr] nächsten"
    r"|next|volgende?|prochaine?|nächste[nrs]?|this|deze|dit|cette|diese[nrs]?)\b",
    re.IGNORECASE,
)
_SOON: Final = phrases(
    """asap|a s a p|as soon as possible|zsm|z s m|zo snel mogelijk|zo spoedig mogelijk|direct
    |onmiddellijk|des que possible|au plus vite|immediatement
    |so schnell wie moglich|schnellstmoglich|sofort|immediately|now|nu|urgent|dringend"""
)
_WEEK: Final = re.compile(r"(?:week|wk|w|kw|sem|semaine|q|kwartaal|trimestre|quartal)\.?\s?\d{1,2}$", re.IGNORECASE)
_MOST_PIECES: Final = 3
_MOST_WORDS: Final = 5
_LONGEST: Final = 60
_TAIL: Final = 240


@dataclass(frozen=True, slots=True)
class Tail:
    """A text without what was set apart at its end; `is_open` when a placeholder was among that."""

    text: str
    due: str | None = None
    is_open: bool = False


def without_tail(text: str) -> Tail | None:
    """The text before its last dates and placeholders; None when it ends in neither."""
    rest, due, is_open = text.rstrip(" ;,"), None, False
    for sign in reversed(list(_SIGN.finditer(rest, max(0, len(rest) - _TAIL)))[-_MOST_PIECES:]):
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
    if not 0 < len(words) <= _MOST_WORDS or len(piece) > _LONGEST:
        return False
    if folded(piece) in _SOON or _WEEK.match(piece) or _FIGURES.search(piece) or _BOUND.match(piece):
        return True
    return any(part.strip(".,") in DATE_WORDS for word in words for part in word.split("-"))
