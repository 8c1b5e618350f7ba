"""Words that a team knows by another name: what a recap misheard is shown as it is meant.

What is stored stays as it was written; these functions make what is shown of it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from typing import TypeVar

from domain.people import fold
from domain.summary import Draft, Point, Statement, Topic
from domain.task import Task

W = TypeVar("W", Task, Draft)


@dataclass(frozen=True, slots=True)
class Term:
    """Where people write one, they mean the other; who said so, and when (aware UTC)."""

    written: str
    meant: str
    by: str = field(default="", compare=False)
    at: datetime | None = field(default=None, compare=False)


def in_words(text: str, terms: Sequence[Term]) -> str:
    """The text with every term as it is meant: whole words, in any case, the longest first.

    What reads as it is meant already stays, so that it makes no difference how often this is done.
    """
    return _reader(tuple(terms))(text) if terms else text


@lru_cache(maxsize=256)
def _reader(terms: tuple[Term, ...]) -> Callable[[str], str]:
    meant = {term.written.casefold(): term.meant for term in terms}
    known = sorted({*meant, *(term.meant.casefold() for term in terms)}, key=lambda words: (-len(words), words))
    whole = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)", re.IGNORECASE)
    return lambda text: whole.sub(lambda found: _meant(found[0], meant), text)


def _meant(words: str, meant: dict[str, str]) -> str:
    """What it means, also where that means something else again."""
    seen = set[str]()
    while (key := words.casefold()) in meant and key not in seen:
        seen.add(key)
        words = meant[key]
    return words


def worded(said: W, terms: Sequence[Term]) -> W:
    """A task, or what is to be one, in its team's words."""
    if not terms:
        return said
    topic = in_words(said.topic, terms) if said.topic else said.topic
    return replace(said, title=in_words(said.title, terms), description=in_words(said.description, terms), topic=topic)


def topic_worded(topic: Topic, terms: Sequence[Term]) -> Topic:
    """A topic with its points in its team's words."""
    points = tuple(Point(in_words(point.title, terms), in_words(point.text, terms)) for point in topic.points)
    return Topic(in_words(topic.title, terms), in_words(topic.summary, terms), points)


def statement_worded(said: Statement, terms: Sequence[Term]) -> Statement:
    """A decision or a question in its team's words."""
    return replace(said, text=in_words(said.text, terms), topic=in_words(said.topic, terms))


def other_words(word: str, terms: Sequence[Term]) -> tuple[str, ...]:
    """What stands, folded, where somebody looks for a folded word: the other side of each term that it begins in."""
    found = list[str]()
    for term in terms:
        written, meant = fold(term.written), fold(term.meant)
        found += [other for side, other in ((written, meant), (meant, written)) if _begins_in(word, side)]
    return tuple(dict.fromkeys(other for other in found if other))


def _begins_in(word: str, words: str) -> bool:
    return any(each.startswith(word) for each in words.split())
