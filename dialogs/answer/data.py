"""Answers about what is kept of somebody."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """How far it came with somebody who wants to be forgotten."""

    ASKED = "asked"
    DONE = "done"
    KEPT = "kept"
    ELSEWHERE = "elsewhere"  # others read along


@dataclass(frozen=True, slots=True)
class Parting:
    """Somebody wants to be forgotten; `language` is what they read, once nobody knows it any more."""

    stage: Stage
    language: str | None = None


class Section(StrEnum):
    """The kinds of what is kept about somebody."""

    PERSON = "person"
    CONVERSATIONS = "conversations"
    TASKS = "tasks"
    POSTED = "posted"
    SAID = "said"
    DID = "did"
    REMINDERS = "reminders"
    DIGESTS = "digests"
    PROMPTS = "prompts"
    NAMES = "names"
    ADMITTED = "admitted"
    GLOSSARY = "glossary"
    NAMED_IN = "named_in"


class Label(StrEnum):
    """What a line about the person themselves tells."""

    NAME = "name"
    EMAIL = "email"
    IDS = "ids"
    CLIENT = "client"
    CHOICES = "choices"


@dataclass(frozen=True, slots=True)
class DataLine:
    """One thing that is kept, as it is kept: times in UTC."""

    section: Section
    text: str
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class PersonalData:
    """A page of all that is kept about somebody: so many lines stand before it, and `beyond`."""

    lines: tuple[DataLine, ...]
    before: int = 0
    beyond: int = 0
