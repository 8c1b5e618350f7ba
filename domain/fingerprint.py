"""What makes two pastes the same reading of the same notes."""

import hashlib

from domain.summary import Summary


def fingerprint(summary: Summary) -> str:
    """The same for the same title, topics and tasks, whatever day they are pasted on."""
    said = (
        summary.title,
        summary.topics,
        [(task.title, task.description, task.owners, task.done) for task in summary.tasks],
    )
    return hashlib.sha256(repr(said).encode()).hexdigest()
