"""What speaks for a candidate and against it: each by its name, over the whole document."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from domain.people.words import DEPARTMENTS
from domain.summary.document import Document
from domain.summary.genre import Genre
from domain.summary.names.shape import is_group, is_name, is_post
from domain.summary.pieces.columns import is_remark
from domain.summary.pieces.fragments import Found
from domain.summary.readers import chat, irc, keyword, named
from domain.summary.readers.told import NamedBy
from domain.summary.words.kinds import Sign

AGAINST: Final = -100
"""More than any reader's weight: whatever has this against it is no task."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the notes as a whole when a candidate is weighed.

    `is_meeting` where something beside tasks tells of one; `is_recap` where a tool wrote them, and all tasks with it;
    `is_listed` where the notes themselves list tasks, `is_marked` where they call anything one, on its line too,
    `is_said` where people talk to each other, `is_told` where anything but the last resorts was found.
    """

    document: Document
    genre: Genre
    is_meeting: bool
    is_recap: bool = False
    is_listed: bool = False
    is_marked: bool = False
    is_told: bool = False
    is_said: bool = False
    is_credible: bool = True

    def admits(self, stage: "Stage") -> bool:
        """Whether anything of that stage can be believed at all."""
        if stage in (SHAPED, TOLD) and not self.is_meeting:
            return False
        if self.is_listed and stage != MARKED and self.is_recap:
            return False
        if stage == TOLD and self.is_listed and not self.document.people.are_known:
            return False
        return not (stage == LAST and self.is_told)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that counts for or against a candidate."""

    name: str
    counts: Callable[[Found, "Stage", Facts], bool]
    weight: int = AGAINST


class Stage(int):
    """How much a reader needs beside its own notation; compares as a number."""


MARKED: Final = Stage(0)
"""What the notes themselves call a task."""
SHAPED: Final = Stage(1)
"""A task by its shape, where people met."""
TOLD: Final = Stage(2)
"""What somebody will do, where the notes call nothing a task."""
LAST: Final = Stage(3)
"""For notes in which nothing else is found."""


STAGES: Final = (MARKED, SHAPED, TOLD, LAST)


_OF_CHATS: Final = (irc.RULE, chat.RULE)


def is_meeting(genre: Genre, signs: frozenset[Sign]) -> bool:
    """Whether something beside a list of tasks tells that people met."""
    return genre is Genre.NOTES and bool(signs - {Sign.TASKS, Sign.SUMMARY})


def is_credible(found: Iterable[Found], document: Document) -> bool:
    """Tasks where nothing tells of a meeting count when half have owners, or when they are most of what was pasted."""
    found = tuple(found)
    owned = sum(bool(each.owners) for each in found)
    lines = {line.number for each in found for line in each.lines}
    return 2 * owned >= len(found) or 3 * len(lines) >= 2 * len(document.lines)


def _is_a_person(owner: str) -> bool:
    return is_name(owner) and not is_group(owner) and owner.lower() not in DEPARTMENTS


def _is_given(found: Found) -> bool:
    """To a person, or behind a keyword."""
    return found.rule == keyword.RULE or any(map(_is_a_person, found.owners))


def _asks(found: Found) -> bool:
    return not found.owners and (found.description or found.title).endswith("?")


def _shall_do(found: Found, facts: Facts) -> bool:
    """Somebody of the conversation does it, or somebody known shall."""
    people = facts.document.people
    is_promised = found.named_by == NamedBy.SHALL
    return all(
        people.has_member(owner) or (is_promised and (people.knows(owner) or is_post(owner))) for owner in found.owners
    )


DOUBTS: Final = (
    Evidence(
        "the notes list their tasks, and nobody known shall do it",
        lambda found, stage, facts: stage == TOLD and facts.is_listed and not _shall_do(found, facts),
    ),
    Evidence(
        "the notes mark their tasks, and nobody is to do it",
        lambda found, stage, facts: stage == TOLD and facts.is_marked and not found.owners,
    ),
)
"""What makes a task doubtful where others are marked: it is shown to whoever pasted the notes."""

EVIDENCE: Final = (
    Evidence("it is code", lambda _, __, facts: facts.genre is Genre.CODE),
    Evidence("it is a chat", lambda found, _, facts: facts.genre is Genre.CHAT and found.rule not in _OF_CHATS),
    Evidence("nothing tells of a meeting", lambda _, stage, facts: stage in (SHAPED, TOLD) and not facts.is_meeting),
    Evidence(
        "a recap lists its tasks itself", lambda _, stage, facts: stage != MARKED and facts.is_recap and facts.is_listed
    ),
    *DOUBTS,
    Evidence("there are better marked ones", lambda _, stage, facts: stage == LAST and facts.is_told),
    Evidence(
        "it is announced, for nobody",
        lambda found, _, facts: facts.genre is Genre.ANNOUNCEMENT and not _is_given(found),
    ),
    Evidence("people talk here", lambda found, _, facts: facts.is_said and found.rule == named.RULE),
    Evidence("too few have owners", lambda _, __, facts: not facts.is_meeting and not facts.is_credible),
    Evidence("it has no words", lambda found, _, __: not any(map(str.isalnum, found.title))),
    Evidence("a question that nobody is to answer", lambda found, _, __: _asks(found)),
    Evidence("a remark", lambda found, _, __: not found.owners and bool(found.description) and is_remark(found.title)),
)
