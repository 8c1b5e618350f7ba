"""Misspelt words of a status."""

import dataclasses
import re
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel

from domain.people import fold
from domain.reply.languages import LANGUAGES
from domain.reply.languages.nouns import NOUNS
from domain.reply.lexicon import Entry, Spoken, lexicon
from domain.reply.roles import Role

_SHORTEST = 5  # letters of what is typed; of what is meant one more: shorter words have neighbours of other meanings
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
    if not _SHORTEST - 1 <= len(word) <= _LONGEST or word in _words():
        return None
    found = process.extract(word, _statuses(word[0], language), scorer=OSA.distance, score_cutoff=1, limit=5)
    close = [known for known, _, _ in found if _is_slip(word, known)]
    meant = {phrases[known,].meaning for known in close}
    return phrases[close[0],] if len(meant) == 1 else None


def _is_slip(word: str, known: str) -> bool:
    """An ending makes another form of a word ("settle", "settled"), so the last letter stays the same, alone or not."""
    is_turned = sorted(word) == sorted(known)
    is_alike = (is_turned or Indel.distance(word, known) == 1) and word[-1] == known[-1] and known != word + word[-1]
    return is_alike and (len(known) > _SHORTEST or (is_turned and len(known) >= _SHORTEST - 1))


@cache
def _statuses(first: str, language: Spoken) -> tuple[str, ...]:
    known = lexicon(language).phrases.items()
    return tuple(said[0] for said, entry in known if len(said) == 1 and said[0][0] == first and entry.role is Role.SAYS)


@cache
def _words() -> frozenset[str]:
    """Every word of the tables: what is a word is no slip of another."""
    fields = (getattr(each, field.name) for each in LANGUAGES.values() for field in dataclasses.fields(each))
    return frozenset(word for written in (*fields, NOUNS) for word in fold(written).split())
