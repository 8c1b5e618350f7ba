"""Something that tells no status, and the shape of a rule that says what it means."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.reply.context import Context
from domain.reply.roles import Meaning, Role
from domain.reply.said import Affirmed, Away, Reference, Unknown, What
from domain.reply.token import Token

Given = What | Affirmed | Away | Unknown


@dataclass(frozen=True, slots=True)
class Clause:
    """Its words, what each is, those that tell something, the day in it with the last it can mean, the instant."""

    words: str
    tokens: tuple[Token, ...]
    telling: tuple[Token, ...]
    day: date | None
    last_day: date | None
    at: datetime | None
    context: Context
    who: str = ""
    first: Token | None = None
    of_the_day: tuple[Reference, ...] = ()  # numbers that name no item, but the day

    def found(self, match: re.Match[str]) -> "Clause":
        """With the person whom a rule found."""
        return replace(self, who=self.telling[match.start("who")].text) if "who" in match.groupdict() else self

    def says(self, *meanings: Meaning) -> bool:
        """Whether it tells one of these."""
        return any(token.meaning in meanings for token in self.tokens)

    @property
    def is_bare(self) -> bool:
        """Nothing is said but yes or no, politely."""
        mild = {Role.YES, Role.NO, Role.COMMA, Role.END, Role.SETS_OFF}
        return all(token.role in mild or token.meaning is Meaning.SEEN for token in self.tokens)

    @property
    def said(self) -> frozenset[str]:
        """Its words, each by itself."""
        return frozenset(word for token in self.tokens for word in token.text.split())

    @property
    def closes(self) -> bool:
        """Whether a word for done stands in it."""
        return any(
            token.meaning and token.meaning.closes and token.meaning is not Meaning.FINE for token in self.tokens
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying something that closes nothing; `yes` and `no` are its tests.

    The pattern is looked for in the row of roles without what says nothing.
    """

    name: str
    pattern: str
    weight: int
    gives: Callable[[Clause], Given | None]
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()
