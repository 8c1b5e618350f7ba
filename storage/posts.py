"""What is posted where many read it: who can't be reached, in a meeting's thread; a channel's week."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Column, RowMapping, and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.cadence import Concern, Pace, concern_of
from domain.people import OwnerState, Person
from domain.space import Address, SpaceKind
from domain.task import Meeting, Status, Task, What
from storage import choices, facts, tasks
from storage.leads import Led
from storage.leases import holds
from storage.outcome import NudgeState
from storage.people import PERSON, person_of
from storage.rows import Query, insert_row
from storage.tables import changes, meetings, owners, people, posts, spaces, teams
from storage.tables import tasks as task_table

NO_APP = "no_app"
UNREACHED, ROUNDUP = "unreached", "roundup"
APART = timedelta(days=14)  # between two posts of whom we can't reach
SEVEN_DAYS = timedelta(days=7)
MOST = 20  # posts of one tick


@dataclass(frozen=True, slots=True)
class Where:
    """A conversation to post in, and the language of what is said there."""

    about: int
    address: Address


@dataclass(frozen=True, slots=True)
class Unreached:
    """A meeting whose tasks' owners have no app: who, and which tasks."""

    where: Where
    meeting: Meeting
    people: tuple[Person, ...]
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """A conversation's last seven days, as its tasks stand: what was closed in them, and what is open.

    Of that, `silent` is what nobody has said a word of for two weeks.
    """

    where: Where
    pace: Pace
    closed: tuple[Task, ...]
    open: tuple[Task, ...]
    silent: tuple[Task, ...]
    has_changed: bool


async def unreached(db: AsyncConnection, day: date) -> tuple[Unreached, ...]:
    """Meetings with open tasks of people who have no app, unless their thread was told within two weeks."""
    rows = list((await db.execute(are_unreached(day))).mappings())
    found = {task.number: task for task in await tasks.numbered_all(db, sorted({row["id"] for row in rows}))}
    meant: dict[int, list[tuple[Task, Person, Where]]] = {}
    for row in rows:
        task = found[row["id"]]
        where = Where(task.meeting.id, _address(row, row["conversation_id"], task.meeting.language))
        meant.setdefault(task.meeting.id, []).append((task, person_of(row, "p_"), where))
    return tuple(_unreached(listed) for listed in list(meant.values())[:MOST])


def are_unreached(day: date) -> Query:
    """The query for their tasks, each with whom we can't reach."""
    late = (posts.c.day > day - APART, posts.c.state != NudgeState.CLAIMED)
    told = select(posts.c.about).where(posts.c.kind == UNREACHED, *late)
    return (
        tasks.in_meetings(
            task_table.c.id, meetings.c.conversation_id, *_space(), *(c.label(f"p_{c.name}") for c in PERSON)
        )
        .join(owners, owners.c.task_id == task_table.c.id)
        .join(people, people.c.id == owners.c.person_id)
        .where(people.c.refused_for == NO_APP, people.c.stopped.is_(False), owners.c.released_at.is_(None))
        .where(owners.c.state.in_((OwnerState.CERTAIN, OwnerState.LIKELY)), task_table.c.status.in_(tasks.OPEN))
        .where(meetings.c.is_held.is_(False), meetings.c.id.not_in(told))
        .order_by(meetings.c.id, task_table.c.id)
    )


def _unreached(listed: list[tuple[Task, Person, Where]]) -> Unreached:
    listed_tasks = tuple({task.number: task for task, _, _ in listed}.values())
    who = tuple(dict.fromkeys(person for _, person, _ in listed))
    return Unreached(listed[0][2], listed_tasks[0].meeting, who, listed_tasks)


async def weeks(db: AsyncConnection, since: datetime, monday: date, is_due: Callable[[Pace], bool]) -> tuple[Week, ...]:
    """The conversations whose team wants its week told, at a pace that has it due, and that weren't told it yet."""
    paced = [(row, choices.team_of(row).pace) for row in (await db.execute(want_their_week(monday))).mappings()]
    due = [(row, pace) for row, pace in paced if is_due(pace)]
    return tuple([await _week(db, _where(row), since, pace) for row, pace in due[:MOST]])


async def _silent(db: AsyncConnection, led: Sequence[Led], day: date, pace: Pace) -> tuple[Task, ...]:
    said = await facts.said(db, [each.task.number for each in led])
    known = [(each.task, facts.led_facts(each, said.get(each.task.number))) for each in led]
    return tuple([task for task, its in known if concern_of(its, day, pace) is Concern.SILENT])


def want_their_week(monday: date) -> Query:
    """The query for conversations whose team wants it told, and that weren't told it yet."""
    is_alone = and_(spaces.c.team_id.is_(None), spaces.c.conversation_id == teams.c.team_key)
    told = select(posts.c.about).where(
        posts.c.kind == ROUNDUP, posts.c.day == monday, posts.c.state != NudgeState.CLAIMED
    )
    return (
        select(spaces.c.id.label("space_id"), spaces.c.conversation_id, *teams.c, *_space())
        .join(teams, or_(spaces.c.team_id == teams.c.team_key, is_alone))
        .where(teams.c.has_roundup.is_(True), spaces.c.kind != SpaceKind.PERSONAL, spaces.c.id.not_in(told))
        .order_by(spaces.c.id)
    )


def _where(row: RowMapping) -> Where:
    return Where(row["space_id"], _address(row, row["conversation_id"], row["language"] or ""))


async def _week(db: AsyncConnection, where: Where, since: datetime, pace: Pace) -> Week:
    here = meetings.c.space_id == where.about
    rows = await tasks.load_with(db, [meetings.c.posted_at], here)
    found = [task for task, _ in rows]
    recent = select(changes.c.task_id, changes.c.what, changes.c.new).where(
        changes.c.at > since, changes.c.task_id.in_([task.number for task in found])
    )
    lines = list(await db.execute(recent))
    still_open = [Led(task, row["posted_at"]) for task, row in rows if not task.status.closed]
    closed = {line.task_id for line in lines if line.what == What.STATUS and line.new == Status.DONE}
    return Week(
        where,
        pace,
        closed=tuple(task for task in found if task.status is Status.DONE and task.number in closed),
        open=tuple(each.task for each in still_open),
        silent=await _silent(db, still_open, pace.day(since + SEVEN_DAYS), pace),
        has_changed=bool(lines),
    )


def _space() -> tuple[Column[str], ...]:
    return (spaces.c.tenant_id, spaces.c.service_url, spaces.c.bot_id)


def _address(row: RowMapping, conversation_id: str, language: str) -> Address:
    names = ("tenant_id", "service_url", "bot_id")
    place = {name: row[name] for name in names}
    return Address(**place, teams_id="", aad_id="", conversation_id=conversation_id, language=language or "en")


async def claim(
    db: AsyncConnection, kind: str, about: int, day: date, now: datetime, lease_until: datetime
) -> int | None:
    """The right to post that, once; None when it was posted, or another replica is at it."""
    key = (posts.c.kind == kind, posts.c.about == about, posts.c.day == day)
    row = (await db.execute(select(posts).where(*key))).mappings().first()
    taken = {"state": NudgeState.CLAIMED, "lease_until": lease_until}
    if row is None:
        return await insert_row(db, posts, kind=kind, about=about, day=day, **taken)
    if row["state"] != NudgeState.CLAIMED or holds(row["lease_until"], now):
        return None
    await db.execute(update(posts).where(posts.c.id == row["id"]).values(taken))
    return int(row["id"])


async def settle(db: AsyncConnection, post_id: int, state: NudgeState) -> None:
    """What became of it; one that stays claimed is tried again once its lease is over."""
    await db.execute(update(posts).where(posts.c.id == post_id).values(state=state))
