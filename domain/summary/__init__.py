"""Pasted notes -> meeting, topics, tasks, and what was not understood."""

from datetime import date

from domain.summary.choose import tasks_of
from domain.summary.day import held_on
from domain.summary.document import document_of
from domain.summary.drafts import Against, draft
from domain.summary.genre import Genre, genre_of, signs_in
from domain.summary.heading import title_of
from domain.summary.leftover import left_over
from domain.summary.notes import Draft, HeldOnSource, Pasted, Point, Summary, Topic
from domain.summary.signs import Sign
from domain.summary.topics import topics_of

__all__ = ["Draft", "HeldOnSource", "Pasted", "Point", "Sign", "Summary", "Topic", "is_notes", "read"]

_POINTS_OF_TOPICS = 2


def read(
    pasted: Pasted, posted: date, likely: str = "en", *, told: date | None = None, fiscal_start: int = 7
) -> Summary:
    """Everything the notes say; `posted` is the day they were posted, in the poster's time zone.

    `likely` is the poster's language (en, nl, fr, de), for notes too short to show theirs; `told` is the meeting's
    day where somebody said it; `fiscal_start` is the month in which a fiscal year begins.
    """
    document = document_of(pasted, likely)
    title = title_of(document)
    day, source = (told, HeldOnSource.WRITTEN) if told else held_on(title, document, posted)
    against = Against(day, source is not HeldOnSource.WRITTEN, fiscal_start)
    genre = genre_of(document.lines, title)
    signs = signs_in(document.lines, document.sections, title)
    found = tasks_of(document, genre, signs)
    tasks = tuple(draft(each, document, against) for each in found)
    return Summary(
        title=title,
        held_on=day,
        held_on_source=source,
        language=document.language,
        topics=topics_of(document),
        tasks=tasks,
        not_understood=left_over(document, found, title),
        signs=signs if genre is Genre.NOTES else frozenset(),
    )


def is_notes(summary: Summary) -> bool:
    """Whether this clearly is notes, so that the bot may act on it without having been asked.

    Tasks with owners and two signs of a meeting; more tasks in the recap's own notation need one sign less.
    Topics alone are notes too: people post them first, and the tasks minutes later.
    """
    owned = [task for task in summary.tasks if task.owners]
    if not owned:
        points = sum(len(topic.points) for topic in summary.topics if topic.summary)
        return Sign.TOPICS in summary.signs and not summary.tasks and points >= _POINTS_OF_TOPICS
    return len(summary.signs) >= (1 if len(owned) > 1 and _in_own_notation(owned) else 2)


def _in_own_notation(tasks: list[Draft]) -> bool:
    return all(task.rule in ("recap", "table") for task in tasks)
