"""A word, number or mark of a reply, with its role."""

from collections.abc import Iterable
from typing import NamedTuple

from domain.reply.roles import Meaning, Role


class Token(NamedTuple):
    """Where it stands in the text, and what it is there; `number` of a reference."""

    role: Role
    start: int
    end: int
    text: str
    meaning: Meaning | None = None
    number: int = 0
    is_task: bool = False
    is_place: bool = False


def row(found: Iterable[Token]) -> str:
    """The roles of these tokens, for patterns over them."""
    return "".join([token.role for token in found])
