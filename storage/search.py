"""What is known on a subject. Words match from their start, without case or accents, all of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, ColumnElement, Select, and_, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.glossary import other_words
from domain.people import Person
from domain.report import Mention
from domain.space import Place, SpaceKind
from domain.summary import Point, Topic
from domain.task import Status, Task
from storage import glossary, tasks
from storage.choices import key_of_team
from storage.people import spaces_of
from storage.relations import still_owned
from storage.tables import meetings, owners, points, spaces, topics
from storage.tables import tasks as task_table

MOST_TASKS = 50
MOST_POINTS = 50
MOST_WORDS = 30  # of a question; SQLite takes no more than a thousand conditions
MOST_OTHERS = 20  # that stand for one of them
IS_OPEN = task_table.c.status.in_(tasks.OPEN)


@dataclass(frozen=True, slots=True)
class Found:
    """The first tasks, what was said, and how many tasks there are `beyond` those."""

    tasks: tuple[Task, ...] = ()
    mentions: tuple[Mention, ...] = ()
    beyond: int = 0


async def about(db: AsyncConnection, place: Place, reader: Person, words: str, owner: Person | None = None) -> Found:
    """Tasks and what was said on folded words, as far as that reader may see them from that place.

    Without words everything open. What an `owner` has open comes first; then what is open, then the newest meeting.
    """
    sought = await _sought(db, place, reader, words.split()[:MOST_WORDS])
    which = _has(task_table.c.folded, sought) if sought else IS_OPEN
    theirs = and_(task_table.c.id.in_(_owned_by(owner)), IS_OPEN) if owner else None
    first = [] if theirs is None else [~theirs]
    shown, beyond = await _first(db, place, reader, which if theirs is None else or_(theirs, which), first)
    return Found(shown, await _mentions(db, place, reader, sought) if sought else (), beyond)


async def blocked(db: AsyncConnection, place: Place, reader: Person) -> Found:
    """What is blocked, as far as that reader may see it from that place."""
    shown, beyond = await _first(db, place, reader, task_table.c.status == Status.BLOCKED)
    return Found(shown, beyond=beyond)


def is_here(place: Place, reader: Person) -> ColumnElement[bool]:
    """That a meeting may be spoken of in that place: in somebody's own chat those of their conversations."""
    if place.kind is SpaceKind.PERSONAL:
        return meetings.c.space_id.in_(spaces_of(reader.id))
    return spaces.c.conversation_id == place.space_id


@dataclass(frozen=True, slots=True)
class _Sought:
    """A folded word, and what stands for it in the words of each team: (what names the team, words)."""

    word: str
    others: tuple[tuple[str, str], ...] = ()


async def _sought(db: AsyncConnection, place: Place, reader: Person, words: Sequence[str]) -> list[_Sought]:
    """What somebody looks for is found in either spelling of a term, as it was written and as it is shown."""
    teams = await glossary.by_team(db, place, reader) if words else {}
    found = (
        (word, [(key, other) for key, terms in teams.items() for other in other_words(word, terms)]) for word in words
    )
    return [_Sought(word, tuple(others[:MOST_OTHERS])) for word, others in found]


def _has(column: Column[str], sought: Iterable[_Sought]) -> ColumnElement[bool]:
    return and_(literal(True), *(_has_one(column, each) for each in sought))


def _has_one(column: Column[str], sought: _Sought) -> ColumnElement[bool]:
    others = (
        and_(key_of_team == key, (" " + column + " ").contains(f" {words} ", autoescape=True))
        for key, words in sought.others
    )
    return or_((" " + column).contains(f" {sought.word}", autoescape=True), *others)


async def _first(
    db: AsyncConnection,
    place: Place,
    reader: Person,
    which: ColumnElement[bool],
    first: Sequence[ColumnElement[bool]] = (),
) -> tuple[tuple[Task, ...], int]:
    """The first of these, what is open before what is over and then the newest; and how many there are beyond."""
    order = (*first, ~IS_OPEN, meetings.c.held_on.desc(), task_table.c.id)
    seen = _may_see(place, reader)
    shown = await tasks.load(db, seen, which, order=order, limit=MOST_TASKS)
    if len(shown) < MOST_TASKS:
        return shown, 0
    count = await db.scalar(tasks.in_meetings(func.count()).where(seen, which))
    return shown, (count or 0) - len(shown)


async def open_here(db: AsyncConnection, place: Place, reader: Person) -> tuple[Task, ...]:
    """Everything open that a reader may see from that place, without a bound: it is counted."""
    newest = (meetings.c.held_on.desc(), task_table.c.id)
    return await tasks.load(db, _may_see(place, reader), IS_OPEN, order=newest)


def _may_see(place: Place, reader: Person) -> ColumnElement[bool]:
    seen = is_here(place, reader)
    return or_(seen, task_table.c.id.in_(still_owned(reader))) if place.kind is SpaceKind.PERSONAL else seen


def _owned_by(person: Person) -> Select[tuple[int]]:
    return select(owners.c.task_id).where(owners.c.person_id == person.id, owners.c.released_at.is_(None))


async def last_said(db: AsyncConnection, place: Place, reader: Person) -> tuple[Mention, ...]:
    """What the newest meetings said."""
    return await _mentions(db, place, reader, ())


async def _mentions(
    db: AsyncConnection, place: Place, reader: Person, sought: Sequence[_Sought]
) -> tuple[Mention, ...]:
    in_topic, told = _has(topics.c.folded, sought), _has(points.c.folded, sought)
    query = (
        select(topics, *tasks.MEETING, points.c.title.label("point"), points.c.text, told.label("told"))
        .join(meetings, meetings.c.id == topics.c.meeting_id)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .join(tasks.poster, tasks.poster.c.id == tasks.LEAD)
        .join(points, points.c.topic_id == topics.c.id, isouter=True)
        .where(meetings.c.discarded_at.is_(None), is_here(place, reader), or_(in_topic, told))
        .add_columns(in_topic.label("in_topic"))
        .order_by(meetings.c.held_on.desc(), topics.c.meeting_id, topics.c.position, points.c.position)
        .limit(MOST_POINTS)
    )
    found: dict[int, Mention] = {}
    for row in (await db.execute(query)).mappings():
        topic = Topic(row["title"], row["summary"] if row["in_topic"] else "")
        mention = found.setdefault(row["id"], Mention(tasks.meeting_of(row), topic))
        if row["told"]:
            found[row["id"]] = _with(mention, Point(row["point"], row["text"]))
    return tuple(found.values())


def _with(mention: Mention, point: Point) -> Mention:
    topic = mention.topic
    return Mention(mention.meeting, Topic(topic.title, topic.summary, (*topic.points, point)))
