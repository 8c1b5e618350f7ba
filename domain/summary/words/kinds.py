"""What sections of notes are."""

from enum import StrEnum


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
