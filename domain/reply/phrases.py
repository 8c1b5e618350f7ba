"""Phrases by their first word: one table, whatever they stand for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhraseTable(Generic[T]):
    """What each phrase stands for; `longest` is how many words those have that begin with a word."""

    phrases: Mapping[Phrase, T]
    longest: Mapping[str, int]

    @classmethod
    def of(cls, phrases: Mapping[Phrase, T]) -> "PhraseTable[T]":
        """Made ready for looking up."""
        longest: dict[str, int] = {}
        for phrase in phrases:
            longest[phrase[0]] = max(longest.get(phrase[0], 0), len(phrase))
        return cls(phrases, longest)

    def begins(self, run: Sequence[str]) -> tuple[int, T] | None:
        """The longest phrase with which a run of words begins: how many words, and what it stands for."""
        for length in range(min(self.longest.get(run[0], 0), len(run)) if run else 0, 0, -1):
            found = self.phrases.get(tuple(run[:length]))
            if found is not None:
                return length, found
        return None
