"""What is known on a subject. Words match from their start, without case or accents, nearly too; all of them."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, String, and_, func, literal, or_, select, true, union
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.dates import Kind as DueKind
from domain.filters import State, Wanted
from domain.glossary import other_words
from domain.people import Person, fold
from domain.report import Mention, Stated
from domain.search import MOST_WORDS, Sought, beginnings, near, nearest
from domain.space import Place, SpaceKind
from domain.summary import StatementKind
from domain.task import Status, Task, What
from storage import lexicon, mentions, statements, tasks
from storage.here import is_here
from storage.lexicon import Lexicon
from storage.relations import still_owned
from storage.tables import changes, meetings, owners
from storage.tables import statements as statement_table
from storage.tables import tasks as task_table
from storage.words import Kind, Search, found, standing

MOST_TASKS = 50
MOST_RANKED = 10_000  # that have the words: of more, the newest; by what narrows them, all
MOST_OTHERS = 20  # that stand for one of them
IS_OPEN = task_table.c.status.in_(tasks.OPEN)


@dataclass(frozen=True, slots=True)
class Found:
    """The first tasks, what was said and marked, and how many tasks there are `beyond` those.

    Where there is nothing, `nearest` are words by which something is found.
    """

    tasks: tuple[Task, ...] = ()
    beyond: int = 0
    mentions: tuple[Mention, ...] = ()
    stated: tuple[Stated, ...] = ()
    nearest: tuple[str, ...] = ()

    @property
    def is_any(self) -> bool:
        """Whether there is anything."""
        return bool(self.tasks or self.mentions or self.stated)


async def about(  # noqa: PLR0913 - what is asked, of whom, and from where
    db: AsyncConnection,
    place: Place,
    reader: Person,
    wanted: Wanted,
    owner: Person | None = None,
    skip: int = 0,
    *,
    known: Lexicon | None = None,
) -> Found:
    """Tasks and what was said on words, as far as that reader may see them from that place; the first are skipped.

    Of an `owner` what they own; without anything else what is open. What is open comes first, then the newest meeting.
    What words mean there may be `known` already.
    """
    narrowed = _narrowed(wanted, owner)
    if owner and not (wanted.words or wanted.is_narrowed):
        return Found(*await _of_person(db, place, reader, owner, skip, known))
    if not wanted.words:
        which = narrowed or [IS_OPEN]
        return Found(*await _first(db, _may_see(place, reader), *which, skip=skip))
    words = wanted.words.split()[:MOST_WORDS]
    known = known or await lexicon.read(db, place, reader)
    search = Search(_sought(known, words), known.spaces, _elsewhere(place, reader, known.spaces))
    named = _named(db, search, wanted.words, None if narrowed else MOST_RANKED)
    shown = await _first(db, named, *narrowed, skip=skip)
    told = mentions.Told() if narrowed else await mentions.on_words(db, place, reader, search)
    here = Found(*shown, mentions=told.mentions, stated=told.stated)
    return here if here.is_any else replace(here, nearest=await _offered(db, words, known))


async def _offered(db: AsyncConnection, words: Sequence[str], known: Lexicon) -> tuple[str, ...]:
    return await standing(db, nearest(words, known.words), known.spaces)


def _elsewhere(place: Place, reader: Person, where: Mapping[int, str]) -> Select[tuple[int]] | None:
    """In their own chat also what they own where they aren't: little, and each is looked up in the index by itself."""
    if place.kind is not SpaceKind.PERSONAL:
        return None
    theirs = select(task_table.c.id).join(meetings).where(task_table.c.id.in_(still_owned(reader)))
    return theirs.where(meetings.c.space_id.not_in(list(where)))


async def _of_person(
    db: AsyncConnection, place: Place, reader: Person, owner: Person, skip: int, known: Lexicon | None
) -> tuple[tuple[Task, ...], int]:
    """What they have open comes first, then what names them."""
    theirs = and_(_may_see(place, reader), task_table.c.id.in_(_owned_by(owner)), IS_OPEN)
    known = known or await lexicon.read(db, place, reader)
    sought = _sought(known, fold(owner.given_name or owner.name).split()[:1])
    search = Search(sought, known.spaces, _elsewhere(place, reader, known.spaces))
    named = task_table.c.id.in_(found(db, Kind.TASK, search, MOST_RANKED))
    return await _first(db, or_(theirs, named), first=[~theirs], skip=skip)


def _narrowed(wanted: Wanted, owner: Person | None) -> list[ColumnElement[bool]]:
    """What the filters ask of a task."""
    asked = [_STANDS[state](wanted.today) for state in sorted(wanted.states)]
    if wanted.since:
        asked.append(meetings.c.held_on >= wanted.since)
    if wanted.due:
        first, last = wanted.due
        day = func.coalesce(task_table.c.due_end, task_table.c.due_start)
        asked += [day <= last, *([day >= first] if first else []), *([] if wanted.states else [IS_OPEN])]
    if owner:
        asked += [task_table.c.id.in_(_owned_by(owner)), *([] if wanted.words or asked else [IS_OPEN])]
    return asked


def _is_late(today: date) -> ColumnElement[bool]:
    return and_(IS_OPEN, task_table.c.due_kind == DueKind.DEADLINE, task_table.c.due_end < today)


_STANDS: Mapping[State, Callable[[date], ColumnElement[bool]]] = {
    State.OPEN: lambda _: IS_OPEN,
    State.DONE: lambda _: task_table.c.status == Status.DONE,
    State.LATE: _is_late,
    State.BLOCKED: lambda _: task_table.c.status == Status.BLOCKED,
}


def _named(db: AsyncConnection, search: Search, title: str, most: int | None) -> ColumnElement[bool]:
    """That a task has every word, or the title of its meeting begins so."""
    begins = (_begins(db, meetings.c.folded, title), meetings.c.space_id.in_(list(search.spaces)))
    called = select(task_table.c.id).join(meetings).where(*begins)
    return task_table.c.id.in_(union(select(found(db, Kind.TASK, search, most).subquery().c[0]), called))


def _begins(db: AsyncConnection, folded: ColumnElement[str], words: str) -> ColumnElement[bool]:
    """As the letters are numbered, which is how SQLite's index has them; LIKE would look at every one."""
    numbered = folded.collate("BINARY" if db.dialect.name == "sqlite" else "C")
    first, last = (literal(each, String()) for each in (words, f"{words}{chr(sys.maxunicode)}"))
    return numbered.between(first, last)


def _sought(known: Lexicon, words: Sequence[str]) -> list[Sought]:
    """What somebody looks for, in any spelling of it: either side of a team's term, and near spellings."""
    nearly = near(words, known.words)
    sought = []
    for word in words:
        others = ((key, other) for key, terms in known.terms.items() for other in other_words(word, terms))
        sought.append(Sought(beginnings(word, nearly.get(word, ())), tuple(others)[:MOST_OTHERS]))
    return sought


async def _first(
    db: AsyncConnection, *which: ColumnElement[bool], first: Sequence[ColumnElement[bool]] = (), skip: int = 0
) -> tuple[tuple[Task, ...], int]:
    """The first of these, what is open before what is over and then the newest; and how many there are beyond."""
    order = (*first, ~IS_OPEN, meetings.c.held_on.desc(), task_table.c.id)
    page = await tasks.load_with(db, (), *which, order=order, limit=MOST_TASKS, skip=skip)
    return tuple([task for task, _ in page]), page[0][1]["count"] - skip - len(page) if page else 0


async def open_here(db: AsyncConnection, place: Place, reader: Person) -> tuple[Task, ...]:
    """Everything open that a reader may see from that place, without a bound: it is counted."""
    newest = (meetings.c.held_on.desc(), task_table.c.id)
    return await tasks.load(db, _may_see(place, reader), IS_OPEN, order=newest)


async def done_here(
    db: AsyncConnection, place: Place, reader: Person, first: datetime, before: datetime
) -> tuple[Task, ...]:
    """What was done in that time and still is, newest meeting first; in their own chat of what is that reader's."""
    then = select(changes.c.task_id).where(
        changes.c.what == What.STATUS, changes.c.new == Status.DONE, changes.c.at >= first, changes.c.at < before
    )
    is_done = and_(task_table.c.status == Status.DONE, task_table.c.id.in_(then))
    is_theirs = task_table.c.id.in_(_owned_by(reader)) if place.kind is SpaceKind.PERSONAL else true()
    newest = (meetings.c.held_on.desc(), task_table.c.id)
    return await tasks.load(db, _may_see(place, reader), is_done, is_theirs, order=newest)


def _may_see(place: Place, reader: Person) -> ColumnElement[bool]:
    seen = is_here(place, reader)
    return or_(seen, task_table.c.id.in_(still_owned(reader))) if place.kind is SpaceKind.PERSONAL else seen


def _owned_by(person: Person) -> Select[tuple[int]]:
    return select(owners.c.task_id).where(owners.c.person_id == person.id, owners.c.released_at.is_(None))


async def decided(
    db: AsyncConnection, place: Place, reader: Person, words: str, most: int
) -> tuple[tuple[Stated, ...], int]:
    """The newest decisions on words, or whose meeting's title begins so; without words, of all: and how many beyond."""
    is_decision = statement_table.c.kind == StatementKind.DECISION
    if not words:
        return await statements.newest(db, place, reader, is_decision, most=most)
    known = await lexicon.read(db, place, reader)
    search = Search(_sought(known, words.split()[:MOST_WORDS]), known.spaces)
    said = statement_table.c.id.in_(found(db, Kind.STATEMENT, search, MOST_RANKED))
    on_words = or_(said, _begins(db, meetings.c.folded, words))
    return await statements.newest(db, place, reader, is_decision, on_words, most=most)
