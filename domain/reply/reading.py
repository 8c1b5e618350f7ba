"""What one part of a reply says, before it is known what the others say."""

from dataclasses import dataclass
from datetime import date

from domain.reply.clauses import Part
from domain.reply.meanings import Guards
from domain.reply.roles import Meaning
from domain.reply.said import About, Numbers, Reference


@dataclass(frozen=True, slots=True)
class Read:
    """`guards` are the roles that keep it from counting; `note` is a stretch of the text."""

    part: Part
    about: About | None = None  # None: nothing is named
    meaning: Meaning | None = None
    guards: Guards = frozenset()
    until: date | None = None
    note: tuple[int, int] | None = None
    is_open: bool = False  # what follows may go on with its note
    is_rest: bool = False
    is_too: bool = False
    is_verb_first: bool = False
    is_known: bool = True  # nothing in it that isn't understood
    is_seen: bool = False
    has_words: bool = False
    has_number: bool = False  # one that belongs to its words

    @property
    def references(self) -> tuple[Reference, ...]:
        return self.about.references if isinstance(self.about, Numbers) else ()
