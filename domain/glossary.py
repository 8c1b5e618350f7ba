"""Words that a team knows by another name: what a recap misheard is shown as it is meant."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.summary import Draft, Point, Summary, Topic


@dataclass(frozen=True, slots=True)
class Term:
    """Where people write one, they mean the other."""

    written: str
    meant: str


def in_words(text: str, terms: Sequence[Term]) -> str:
    """The text with every term as it is meant; whole words, in any case."""
    for term in terms:
        whole = rf"(?<!\w){re.escape(term.written)}(?!\w)"
        text = re.sub(whole, lambda _, meant=term.meant: meant, text, flags=re.IGNORECASE)  # type: ignore[misc]
    return text


def glossed(summary: Summary, terms: Sequence[Term]) -> Summary:
    """Notes as they are meant; the lines they were read from, and the meeting's title, stay as they were written."""
    if not terms:
        return summary
    return replace(
        summary,
        topics=tuple(_topic(topic, terms) for topic in summary.topics),
        tasks=tuple(_task(task, terms) for task in summary.tasks),
        written=summary,
    )


def _topic(topic: Topic, terms: Sequence[Term]) -> Topic:
    points = tuple(Point(in_words(point.title, terms), in_words(point.text, terms)) for point in topic.points)
    return Topic(in_words(topic.title, terms), in_words(topic.summary, terms), points)


def _task(task: Draft, terms: Sequence[Term]) -> Draft:
    topic = in_words(task.topic, terms) if task.topic else task.topic
    return replace(task, title=in_words(task.title, terms), description=in_words(task.description, terms), topic=topic)
