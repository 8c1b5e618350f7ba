"""What notes of a meeting have that other texts have not."""

from enum import StrEnum


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
