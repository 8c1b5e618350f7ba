"""One folding: how names, headings and labels are compared."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "œ": "oe", "æ": "ae"})
_SIGNS = str.maketrans({char: " " for char in map(chr, range(128)) if not char.isalnum()})
_SIGN = re.compile(r"[\W_]")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Case, accents and punctuation away: "Zoë D'Haese-Łukasz" -> "zoe d haese lukasz"."""
    small = text.casefold()
    if small.isascii():
        return " ".join(small.translate(_SIGNS).split())
    plain = unicodedata.normalize("NFKD", small.translate(_LETTERS))
    return " ".join(_SIGN.sub(" ", "".join([char for char in plain if not unicodedata.combining(char)])).split())
