"""What is known on a subject. Words match from their start, without case or accents, all of them."""

from collections.abc import Iterable

from sqlalchemy import Column, ColumnElement, Select, and_, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.report import Mention
from domain.space import Place, SpaceKind
from domain.summary import Point, Topic
from domain.task import Task
from storage import tasks
from storage.people import spaces_of
from storage.relations import still_owned
from storage.tables import meetings, owners, points, spaces, topics
from storage.tables import tasks as task_table

MOST_TASKS = 50
MOST_POINTS = 50


async def about(
    db: AsyncConnection, place: Place, reader: Person, words: str
) -> tuple[tuple[Task, ...], tuple[Mention, ...]]:
    """Tasks and what was said on folded words, as far as that reader may see them from that place."""
    wanted = words.split()
    return await _tasks(db, place, reader, wanted), await said(db, place, reader, wanted) if wanted else ()


def is_here(place: Place, reader: Person) -> ColumnElement[bool]:
    """That a meeting may be spoken of in that place: in somebody's own chat those of their conversations."""
    if place.kind is SpaceKind.PERSONAL:
        return meetings.c.space_id.in_(spaces_of(reader.id))
    return spaces.c.conversation_id == place.space_id


def _has(column: Column[str], words: Iterable[str]) -> ColumnElement[bool]:
    return and_(literal(True), *((" " + column).contains(f" {word}", autoescape=True) for word in words))


async def owned(db: AsyncConnection, place: Place, reader: Person, owner: Person) -> tuple[Task, ...]:
    """Somebody's open tasks, as far as that reader may see them from that place."""
    theirs = task_table.c.id.in_(_owned_by(owner))
    return await _newest(db, place, reader, and_(theirs, task_table.c.status.in_(tasks.OPEN)))


async def open_here(db: AsyncConnection, place: Place, reader: Person) -> tuple[Task, ...]:
    """Everything open that a reader may see from that place, without a bound: it is counted."""
    return await _newest(db, place, reader, task_table.c.status.in_(tasks.OPEN), most=None)


async def _tasks(db: AsyncConnection, place: Place, reader: Person, words: list[str]) -> tuple[Task, ...]:
    which = _has(task_table.c.folded, words) if words else task_table.c.status.in_(tasks.OPEN)
    return await _newest(db, place, reader, which)


async def _newest(
    db: AsyncConnection, place: Place, reader: Person, which: ColumnElement[bool], most: int | None = MOST_TASKS
) -> tuple[Task, ...]:
    seen = is_here(place, reader)
    if place.kind is SpaceKind.PERSONAL:
        seen = or_(seen, task_table.c.id.in_(still_owned(reader)))
    newest = (meetings.c.held_on.desc(), task_table.c.id)
    query = tasks.in_meetings(task_table.c.id).where(seen, which).order_by(*newest).limit(most)
    return await tasks.load(db, query)


def _owned_by(person: Person) -> Select[tuple[int]]:
    return select(owners.c.task_id).where(owners.c.person_id == person.id, owners.c.released_at.is_(None))


async def said(db: AsyncConnection, place: Place, reader: Person, words: list[str]) -> tuple[Mention, ...]:
    """What meetings said on all of these words, without words on anything; the newest of it."""
    in_topic, told = _has(topics.c.folded, words), _has(points.c.folded, words)
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
