"""Pasted notes -> meeting, topics, tasks, and what was not understood."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from domain.summary.choose import Choice, choice_of
from domain.summary.day import held_on
from domain.summary.document import Document, document_of
from domain.summary.drafts import Against, draft
from domain.summary.explain import Explained, explained
from domain.summary.genre import Genre, genre_of, signs_in
from domain.summary.heading import title_of
from domain.summary.leftover import left_over
from domain.summary.notes import (
    Draft,
    HeldOnSource,
    Pasted,
    Point,
    Statement,
    StatementKind,
    Summary,
    Topic,
)
from domain.summary.order import day_comes_first
from domain.summary.statements import Marked, marked_in
from domain.summary.topics import topics_of
from domain.summary.words.kinds import Sign

__all__ = [
    "Draft",
    "Explained",
    "HeldOnSource",
    "Pasted",
    "Point",
    "Sign",
    "Statement",
    "StatementKind",
    "Summary",
    "Topic",
    "explain",
    "is_notes",
    "read",
]

_AT_HAND: Final = 4  # readings; each holds its notes
_POINTS_OF_TOPICS = 2
_LIST_OF_TASKS = 3
_OWN_NOTATION = ("recap", "table", "record")


def read(
    pasted: Pasted,
    posted: date,
    likely: str = "en",
    *,
    told: date | None = None,
    fiscal_start: int = 7,
    people: Iterable[str] = (),
) -> Summary:
    """Everything the notes say; `posted` is the day they were posted, in the poster's time zone.

    `likely` is the poster's language (en, nl, fr, de), for notes too short to show theirs; `told` is the meeting's
    day where somebody said it; `fiscal_start` is the month in which a fiscal year begins. `people` are the names of
    who is in the conversation, and what the team calls them: an owner may be one of them.
    """
    notes = _understood(pasted, likely, tuple(people))
    document, title = notes.document, notes.title
    day, source = (told, HeldOnSource.WRITTEN) if told else held_on(title, document, posted)
    against = _against(document, day, source, fiscal_start)
    return Summary(
        title=title,
        held_on=day,
        held_on_source=source,
        language=document.language,
        topics=notes.topics,
        tasks=tuple(draft(each, document, against) for each in notes.choice.tasks),
        not_understood=notes.left,
        signs=notes.signs,
        statements=tuple(each.on(day, document) for each in notes.stated),
    )


def explain(
    pasted: Pasted, posted: date, *, people: Iterable[str] = (), fiscal_start: int = 7
) -> tuple[Explained, ...]:
    """Why the notes are read as they are, line by line."""
    document = document_of(pasted, "en", people)
    title = title_of(document)
    choice = choice_of(document, *_kind_of(document, title), all_of_them=True)
    document = choice.document
    against = _against(document, *held_on(title, document, posted), fiscal_start)
    return explained(document, choice, title, against, marked_in(document, title))


@dataclass(frozen=True, slots=True)
class _Understood:
    """All that doesn't hang on the day of the meeting."""

    document: Document
    title: str
    signs: frozenset[Sign]
    choice: Choice
    topics: tuple[Topic, ...]
    stated: tuple[Marked, ...]
    left: tuple[str, ...]


@lru_cache(maxsize=_AT_HAND)
def _understood(pasted: Pasted, likely: str, people: tuple[str, ...]) -> _Understood:
    """Kept at hand: in one turn the same notes are read for the day they were posted, for the meeting's, and again."""
    document = document_of(pasted, likely, people)
    title = title_of(document)
    genre, signs = _kind_of(document, title)
    choice = choice_of(document, genre, signs)
    document = choice.document
    stated = marked_in(document, title)
    return _Understood(
        document,
        title,
        signs if genre is Genre.NOTES else frozenset(),
        choice,
        topics_of(document),
        stated,
        left_over(document, choice, title, stated),
    )


def _kind_of(document: Document, title: str) -> tuple[Genre, frozenset[Sign]]:
    about = (document.lines, document.sections, title)
    return genre_of(*about), signs_in(*about)


def _against(document: Document, day: date, source: HeldOnSource, fiscal_start: int) -> Against:
    return Against(day, source is not HeldOnSource.WRITTEN, fiscal_start, _day_first(document, day))


def _day_first(document: Document, day: date) -> bool | None:
    """How English notes write 3/12; the other languages have one way."""
    return day_comes_first((line.text for line in document.lines), day) if document.language == "en" else None


def is_notes(summary: Summary) -> bool:
    """Whether this clearly is notes, so that the bot may act on it without having been asked.

    Tasks with owners and two signs of a meeting, keywords being one; more tasks in the recap's own notation, or
    nothing but tasks for several people, need one sign less.
    Topics alone are notes too: people post them first, and the tasks minutes later.
    """
    owned = [task for task in summary.tasks if task.owners]
    if not owned:
        points = sum(len(topic.points) for topic in summary.topics if topic.summary)
        return Sign.TOPICS in summary.signs and not summary.tasks and points >= _POINTS_OF_TOPICS
    needed = 1 if (len(owned) > 1 and _in_own_notation(owned)) or _is_only_tasks(summary, owned) else 2
    return len(summary.signs) + _has_keywords(owned) >= needed


def _is_only_tasks(summary: Summary, owned: list[Draft]) -> bool:
    """A list of tasks for several people, and nothing else."""
    people = {owner for task in owned for owner in task.owners}
    is_all = len(owned) == len(summary.tasks) and not summary.topics and not summary.not_understood
    return is_all and len(owned) >= _LIST_OF_TASKS and len(people) > 1 and Sign.TASKS in summary.signs


def _has_keywords(owned: list[Draft]) -> bool:
    """Somebody set down "ACTION: Anna …" more than once, or little more than "Anna: …"."""
    return sum(task.rule in ("keyword", "named") for task in owned) > 1


def _in_own_notation(tasks: list[Draft]) -> bool:
    """Whether most are: one odd line among them says nothing against the others."""
    return 2 * sum(task.rule in _OWN_NOTATION for task in tasks) > len(tasks)
