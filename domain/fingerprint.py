"""What makes two pastes the same reading of the same notes."""

import hashlib
import re
from dataclasses import dataclass

from domain.summary import Pasted, Summary

LINE_PRINT = re.compile("[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Of the whole, and of each part: people post topics and tasks apart."""

    whole: str
    topics: str
    tasks: str


def fingerprint(summary: Summary) -> Fingerprint:
    """The same for the same title, topics, tasks and statements, whatever day they are pasted on."""
    topics = _hash(summary.topics)
    tasks = _hash([(task.title, task.description, task.owners, task.done) for task in summary.tasks])
    said = [(each.kind.value, each.text, each.topic, each.by) for each in summary.statements]
    marked = (said,) if said else ()
    return Fingerprint(_hash((summary.title, topics, tasks, *marked)), topics, tasks)


def words_print(pasted: Pasted) -> str:
    """The same for the same words, whatever a newer version reads in them: white space and line ends aside."""
    return hashlib.sha256(
        " ".join((pasted.text.strip() or pasted.html or "").split()).encode(errors="replace")
    ).hexdigest()


def line_print(line: str) -> str:
    """What tells a line of some notes from their others."""
    return hashlib.sha256(line.encode(errors="replace")).hexdigest()[:16]


def _hash(said: object) -> str:
    return hashlib.sha256(repr(said).encode(errors="replace")).hexdigest()
