"""Teams' recap: titles with what is to be done and its owners, as the notes' lines are classified."""

from collections.abc import Iterator
from typing import Final

from domain.summary.document import Document
from domain.summary.pieces.found import Found

RULE: Final = "recap"


def read(document: Document) -> Iterator[Found]:
    """Every titled task of every section of tasks."""
    yield from document.titled
