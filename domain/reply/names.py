"""Names of people as they may stand in a message."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from domain.people import Person, Roster
from domain.reply.lexicon import spoken
from domain.reply.small_words import words

_SHORTEST = 3  # letters of a given name that counts by itself


@dataclass(frozen=True, slots=True)
class Names:
    """Runs of folded words, each somebody's name; made once for a roster, looked up in each message."""

    phrases: frozenset[tuple[str, ...]] = frozenset()
    longest: int = 0

    @classmethod
    def of(cls, people: Iterable[Person]) -> Self:
        """Their whole names and given names."""
        index = Roster.of(people).index
        called = (*index.whole, *index.given)
        phrases = frozenset(tuple(name.split()) for name in called if len(name) >= _SHORTEST)
        return cls(phrases, max(map(len, phrases), default=0))

    def beside(self, strangers: Iterable[str]) -> Self:
        """With words that nobody is known to be called."""
        return type(self)(self.phrases | {(word,) for word in strangers}, max(self.longest, 1))


def is_known(word: str) -> bool:
    """Whether a folded word says something in one of our languages, or nothing: then it is nobody's name."""
    return word in spoken() or word in words().empty or word in words().generic
