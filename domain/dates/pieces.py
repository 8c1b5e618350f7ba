"""A text cut into words, figures and marks."""

import re
import unicodedata
from itertools import filterfalse

from domain.dates.languages import LANGUAGES

_LETTERS = r"(?:[^\W\d_]++[\u0300-\u036f]*+)++"
PIECE = re.compile(
    rf"""
      (?P<link>(?:https?://|www\.)\S++)
    | (?P<word>{_LETTERS})(?![0-9'’])
    | (?P<isoweek>[0-9]{{4}}-[Ww][0-9][0-9]?)(?![^\W_])
    | (?P<full>[0-9]{{1,4}}(?P<sep>[-/.])[0-9][0-9]?(?P=sep)[0-9]{{1,4}})
      (?:T[0-9][0-9:.]{{0,20}}Z?)?(?![-/.]?[0-9]|[^\W_])
    | (?P<figure>[0-9]++(?:[.,:/][0-9]++)*+)(?P<suffix>[^\W\d_]++)?
    | (?P<code>[^\W\d_]{{1,4}}[0-9]{{1,4}})(?!\w|[.,][0-9])
    | (?P<elided>{_LETTERS}['’](?=[^\W\d_]{{2}}|$))
    | (?P<quoted>{_LETTERS})
    | (?P<possessive>['’]s\b)
    | (?P<mark>[^\s*_"“”«»~`])
    """,
    re.VERBOSE,
)


class _Letters(dict[int, int]):
    """What `translate` makes of a character: a letter stays, all else parts words."""

    def __missing__(self, code: int) -> int:
        self[code] = code if chr(code).isalpha() else 32
        return self[code]


_LETTERS_ONLY = _Letters()
_ACCENTED = frozenset(word for table in LANGUAGES.values() for word in table.accented)


def fold(word: str) -> str:
    """Lower case without accents, but where the accent tells two words apart."""
    lower = word.casefold()
    if lower.isascii():
        return lower
    whole = unicodedata.normalize("NFC", lower.replace("’", "'"))
    if whole in _ACCENTED:
        return whole
    return "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", whole)))


def words_in(text: str) -> list[str]:
    """The runs of letters, for a third of what a pattern that finds them costs."""
    return text.translate(_LETTERS_ONLY).split()
