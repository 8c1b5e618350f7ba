"""What sections of notes are, and what notes of a meeting have that other texts have not."""

from enum import StrEnum
from typing import Final

from domain.people.folding import fold
from domain.summary.words.vocabulary import words


class Kind(StrEnum):
    """What stands under a heading."""

    TASKS = "tasks"
    DONE = "done"
    TOPICS = "topics"
    SUMMARY = "summary"
    PEOPLE = "people"
    DECISIONS = "decisions"
    AGENDA = "agenda"
    QUESTIONS = "questions"
    NEXT = "next"
    LEGEND = "legend"
    ASIDE = "aside"
    OTHER = "other"


class Sign(StrEnum):
    """Something that notes of a meeting have."""

    TASKS = "tasks"
    TOPICS = "topics"
    PEOPLE = "people"
    DECISIONS = "decisions"
    NEXT = "next"
    SUMMARY = "summary"
    MEETING = "meeting"
    TOOL = "tool"
    MAIL = "mail"


_MEETING: Final = frozenset(map(fold, words(lambda each: each.meetings.words)))
_ENDS: Final = tuple(sorted(words(lambda each: each.meetings.ends)))


def names_meeting(word: str) -> bool:
    """Whether a folded word stands for a meeting or the notes of one."""
    return word in _MEETING or word.endswith(_ENDS)
