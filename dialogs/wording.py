"""Answers in the words of the team that each task comes from: the one place where a glossary changes what is read.

What is stored, and with it history, `why`, a review and the export, stays as it was written.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from dialogs.answer import Answer, Newer, Remark, Review, Why
from domain.glossary import Term, in_words, statement_worded, topic_worded, worded
from domain.people import Person
from domain.reply import named
from domain.report import Chapter, Stated
from domain.task import Meeting, Task
from storage import Store

T = TypeVar("T")
Glossaries = Mapping[str, tuple[Term, ...]]
"""By the conversation."""


async def in_their_words(store: Store, answer: Answer) -> Answer:
    """The answer with every task and topic in its own team's words: one look at the glossary, where it has any."""
    where = frozenset(meeting.space_id for meeting in _meetings(answer) if meeting.has_terms)
    glossaries = await store.glossary.of_spaces(where) if where else {}
    return _reworded(answer, glossaries) if glossaries else answer


async def called(store: Store, words: str, tasks: Sequence[Task]) -> tuple[Task, ...]:
    """The tasks that words of a title mean, as it is written or as it is shown."""
    if found := named(words, tasks):
        return found
    where = {task.meeting.space_id for task in tasks if task.meeting.has_terms}
    terms = await store.glossary.of_spaces(where) if where else {}
    if not terms:
        return ()
    known = {task.number: task for task in tasks}
    as_shown = [worded(task, terms.get(task.meeting.space_id, ())) for task in known.values()]
    return tuple(known[task.number] for task in named(words, as_shown))


def _meetings(said: object) -> Iterator[Meeting]:
    """Everything that is spoken of comes from one."""
    match said:
        case Why() | Review():
            return
        case Meeting():
            yield said
        case tuple():
            for each in said:
                yield from _meetings(each)
        case _ if _has_parts(said):
            for value in _parts(said).values():
                yield from _meetings(value)


def _reworded(said: T, glossaries: Glossaries) -> T:
    made: object = said
    match said:
        case Why() | Review() | Meeting():
            pass
        case Task():
            made = worded(said, glossaries.get(said.meeting.space_id, ()))
        case Chapter(meeting, topics):
            terms = glossaries.get(meeting.space_id, ())
            made = Chapter(meeting, tuple(topic_worded(topic, terms) for topic in topics))
        case Stated(meeting, statement):
            made = Stated(meeting, statement_worded(statement, glossaries.get(meeting.space_id, ())))
        case Remark(meeting=meeting):
            terms = glossaries.get(meeting.space_id, ())
            made = replace(said, title=in_words(said.title, terms), text=in_words(said.text, terms))
        case Newer():
            made = _newer(said, glossaries)
        case tuple():
            made = tuple(_reworded(each, glossaries) for each in said)
        case _ if _has_parts(said):
            parts = {name: _reworded(value, glossaries) for name, value in _parts(said).items()}
            made = replace(said, **parts)  # type: ignore[type-var]
    return made  # type: ignore[return-value]  # what is reworded keeps its type


def _newer(said: Newer, glossaries: Glossaries) -> Newer:
    """What the notes say is no task yet: it is in the words of the meeting they are of."""
    terms = glossaries.get(said.meeting.space_id, ())
    return replace(
        said,
        added=tuple(worded(draft, terms) for draft in said.added),
        changed=tuple((worded(task, terms), worded(draft, terms)) for task, draft in said.changed),
        gone=tuple(worded(task, terms) for task in said.gone),
    )


def _has_parts(said: object) -> bool:
    """Whether something in it can come from a meeting."""
    return is_dataclass(said) and not isinstance(said, type | Person)


def _parts(said: object) -> dict[str, object]:
    return {field.name: getattr(said, field.name) for field in fields(said)}  # type: ignore[arg-type]
