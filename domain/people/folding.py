"""One folding: how names, headings and labels are compared."""

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "œ": "oe", "æ": "ae"})


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Case, accents and punctuation away: "Zoë D'Haese-Łukasz" -> "zoe d haese lukasz"."""
    small = text.casefold()
    if not small.isascii():
        plain = unicodedata.normalize("NFKD", small.translate(_LETTERS))
        small = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join("".join([char if char.isalnum() else " " for char in small]).split())
