"""What notes of a meeting have that other texts have not."""

from enum import StrEnum
from typing import Final

from domain.people.folding import fold
from domain.summary.words.vocabulary import words


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
