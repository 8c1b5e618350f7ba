"""Misspelt words of a status."""

import re
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel

from domain.reply.lexicon import Entry, Spoken, lexicon
from domain.reply.roles import Role

_SHORTEST = 7  # letters: shorter words have neighbours that mean something else
_LONGEST = 20
_THRICE = re.compile(r"(\w)\1{2,}")


@lru_cache(maxsize=4096)
def nearly(word: str, language: Spoken) -> Entry | None:
    """What a word means that lacks a letter, has one too many or two that changed places, or is drawn out.

    Another letter in place of one makes another word ("closed", "closer"), so that isn't forgiven; nor the first one.
    """
    phrases = lexicon(language).phrases
    for plain in (_THRICE.sub(r"\1\1", word), _THRICE.sub(r"\1", word)):
        if plain != word and (plain,) in phrases:
            return phrases[plain,]
    if not _SHORTEST <= len(word) <= _LONGEST:
        return None
    found = process.extract(word, _statuses(word[0], language), scorer=OSA.distance, score_cutoff=1, limit=5)
    close = [known for known, _, _ in found if _is_slip(word, known)]
    return phrases[close[0],] if close else None


def _is_slip(word: str, known: str) -> bool:
    return len(known) >= _SHORTEST and (Indel.distance(word, known) == 1 or sorted(word) == sorted(known))


@cache
def _statuses(first: str, language: Spoken) -> tuple[str, ...]:
    known = lexicon(language).phrases.items()
    return tuple(said[0] for said, entry in known if len(said) == 1 and said[0][0] == first and entry.role is Role.SAYS)
