"""What meetings said: topics with their points, and what notes mark as decided or open."""

from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, Date, String, cast, false, literal, null, or_, select, true, union, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.report import Mention, Stated
from domain.space import Place
from domain.summary import Point, Topic
from storage import tasks
from storage.here import is_here
from storage.rows import Query
from storage.statements import stated_of
from storage.tables import meetings, points, spaces, statements, topics
from storage.words import Kind, Search, found

MOST_POINTS = 50
MOST_MENTIONS = 1_000  # topics or points, of which the newest are shown
MOST_STATED = 50


@dataclass(frozen=True, slots=True)
class Told:
    """The newest of what was said, and of what is marked in the notes."""

    mentions: tuple[Mention, ...] = ()
    stated: tuple[Stated, ...] = ()


async def on_words(db: AsyncConnection, place: Place, reader: Person, search: Search) -> Told:
    """What has every word; a topic needs no points. One statement: it goes with every look at a subject."""
    of_place = replace(search, too=None)
    said = union_all(_of_words(db, of_place), _statements(db, of_place)).subquery()
    query = (
        select(*said.c, *tasks.MEETING)
        .join(meetings, meetings.c.id == said.c.meeting_id)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .join(tasks.poster, tasks.poster.c.id == tasks.LEAD)
        .where(meetings.c.discarded_at.is_(None), is_here(place, reader))
        .order_by(said.c.kind.is_(None), meetings.c.held_on.desc(), said.c.meeting_id, said.c.position, said.c.place)
        .limit(MOST_POINTS + MOST_STATED)
    )
    return await _told(db, query)


async def newest(db: AsyncConnection, place: Place, reader: Person) -> Told:
    """Whatever the newest meetings said."""
    query = (
        _points(true(), points.c.id.is_not(None))
        .add_columns(*tasks.MEETING)
        .join(meetings, meetings.c.id == topics.c.meeting_id)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .join(tasks.poster, tasks.poster.c.id == tasks.LEAD)
        .where(meetings.c.discarded_at.is_(None), is_here(place, reader))
        .order_by(meetings.c.held_on.desc(), topics.c.meeting_id, topics.c.position, points.c.position)
        .limit(MOST_POINTS)
    )
    return await _told(db, query)


def _of_words(db: AsyncConnection, search: Search) -> Query:
    said = {kind: found(db, kind, search, MOST_MENTIONS).cte(kind.name) for kind in (Kind.TOPIC, Kind.POINT)}
    in_topic, told = (
        table.c.id.in_(select(said[kind].c.id)) for table, kind in ((topics, Kind.TOPIC), (points, Kind.POINT))
    )
    of_points = select(points.c.topic_id).where(told)
    which = topics.c.id.in_(union(select(said[Kind.TOPIC].c.id), of_points))
    return _points(in_topic, told).where(which, or_(in_topic, told))


def _points(in_topic: ColumnElement[bool], told: ColumnElement[bool]) -> Query:
    """Topics with those of their points that are `told`; of one that isn't looked for itself only these."""
    said = (topics.c.id, topics.c.meeting_id, topics.c.position, topics.c.title, topics.c.summary)
    point = (points.c.position.label("place"), points.c.title.label("point"), points.c.text)
    none = (
        cast(null(), String).label("kind"),
        literal("", String).label("decided_by"),
        cast(null(), Date).label("day"),
    )
    columns = (*said, *point, told.label("told"), in_topic.label("in_topic"), *none)
    return select(*columns).join_from(topics, points, points.c.topic_id == topics.c.id, isouter=True)


def _statements(db: AsyncConnection, search: Search) -> Query:
    """In the same columns; its topic is a title."""
    t = statements.c
    columns = (t.id, t.meeting_id, t.position, t.topic, literal("", String), literal(0), literal("", String), t.text)
    return select(*columns, true(), false(), t.kind, t.decided_by, t.day).where(
        t.id.in_(found(db, Kind.STATEMENT, search, MOST_STATED))
    )


async def _told(db: AsyncConnection, query: Query) -> Told:
    mentions: dict[int, Mention] = {}
    stated: list[Stated] = []
    for row in (await db.execute(query)).mappings():
        meeting = tasks.meeting_of(row)
        if row["kind"] is not None:
            stated.append(stated_of(row, row["title"]))
            continue
        topic = Topic(row["title"], row["summary"] if row["in_topic"] else "")
        mention = mentions.setdefault(row["id"], Mention(meeting, topic))
        if row["told"]:
            mentions[row["id"]] = _with(mention, Point(row["point"], row["text"]))
    return Told(tuple(mentions.values()), tuple(stated))


def _with(mention: Mention, point: Point) -> Mention:
    topic = mention.topic
    return Mention(mention.meeting, Topic(topic.title, topic.summary, (*topic.points, point)))
