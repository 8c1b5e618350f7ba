"""What the rules of `domain.cadence` go by, of many people at once: tasks, what was asked and said of them, paces."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy import RowMapping, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.cadence import Digest, Facts, Pace, Rhythm, next_digest, rhythm_of
from domain.people import Person
from domain.task import Meeting, Task, What
from storage import choices, tasks
from storage.change_source import BY_NOTES
from storage.leads import Leading, Led, leading
from storage.outcome import ARRIVED, NudgeState
from storage.rows import Query
from storage.tables import assignments, changes, inbound, meetings, nudges, spaces
from storage.tables import tasks as task_table

SAID = (What.STATUS, What.SNOOZE, What.NOTE)
RECENT = 12  # meetings of a conversation from which rhythms are read
Series = tuple[str, str]
"""The conversation, and what the titles of its meetings have in common."""


@dataclass(frozen=True, slots=True)
class Known:
    """One person at one moment: the open tasks they are asked about, facts by number, and when the last digest came.

    `looks` tells when each task was to be looked at. `led` is what they lead and others are asked about, with facts of
    its own; `led_looks` when each of its meetings was to be looked at.
    """

    person: Person
    tasks: tuple[Task, ...]
    facts: Mapping[int, Facts]
    pace: Pace
    last: date | None
    last_at: datetime | None
    looks: Mapping[int, datetime | None]
    led: tuple[Task, ...] = ()
    led_facts: Mapping[int, Facts] = field(default_factory=dict)
    led_looks: Mapping[int, datetime | None] = field(default_factory=dict)

    def next_digest(self, at: datetime, last: date | None) -> Digest | None:
        """What the rules say, after a last digest on that day."""
        return next_digest(self.facts, at, self.pace, last, self.led_facts)

    def after(self, numbers: Iterable[int], at: datetime) -> "Known":
        """What is known once a digest showed these."""
        seen = {number: self.facts[number].asked(at, self.pace) for number in numbers if number in self.facts}
        return replace(self, facts={**self.facts, **seen}, last=self.pace.day(at))


async def known(db: AsyncConnection, people: Sequence[Person], default: Pace) -> tuple[Known, ...]:
    """What is known of each of these people now; `default` is the pace of who has no team that chose one."""
    paces, asked = await _paces(db, people, default), await _asked(db, people)
    numbers = sorted({number for rows in asked.values() for number in rows})
    found = {task.number: task for task in await tasks.numbered_all(db, numbers)}
    leads = await leading(db, people)
    of_others = [each.task.number for lead in leads.values() for each in lead.tasks]
    heard = _Heard(found, await said(db, [*numbers, *of_others]), await _rhythms(db, found.values()))
    last = await _last(db, people)
    nothing = (None, None)
    seen = [
        _known(person, asked.get(person.id, {}), heard, paces[person.id], *last.get(person.id, nothing))
        for person in people
    ]
    return tuple(
        _leading(each, leads[each.person.id], heard.said) if each.person.id in leads else each for each in seen
    )


async def led(db: AsyncConnection, person: Person) -> dict[int, Facts]:
    """What is known of what one person leads."""
    lead = (await leading(db, [person])).get(person.id, Leading())
    return _led(lead, await said(db, [each.task.number for each in lead.tasks]))


def _leading(known: Known, lead: Leading, told: Mapping[int, datetime]) -> Known:
    facts = _led(lead, told)
    return replace(known, led=tuple(each.task for each in lead.tasks), led_facts=facts, led_looks=lead.looks)


def _led(lead: Leading, told: Mapping[int, datetime]) -> dict[int, Facts]:
    return {each.task.number: led_facts(each, told.get(each.task.number)) for each in lead.tasks}


def led_facts(led: Led, said: datetime | None) -> Facts:
    """A task for who leads its follow-up: theirs since its notes were posted, last spoken of then."""
    task = led.task
    return Facts(
        given_at=led.posted_at,
        status=task.status,
        due=task.due,
        is_lead=False,
        snoozed_until=task.snoozed_until,
        answered_at=said,
    )


@dataclass(frozen=True, slots=True)
class _Heard:
    """The tasks that are asked about, when people last said how each stands, and how often its series meets."""

    tasks: Mapping[int, Task]
    said: Mapping[int, datetime]
    rhythms: Mapping[Series, Rhythm | None]


def _known(
    person: Person,
    rows: Mapping[int, RowMapping],
    heard: _Heard,
    pace: Pace,
    last: date | None,
    last_at: datetime | None,
) -> Known:
    theirs = tuple(heard.tasks[number] for number in rows if number in heard.tasks)
    facts = {task.number: _facts(task, person, rows[task.number], heard) for task in theirs}
    looks = {number: row["next_check_at"] for number, row in rows.items()}
    return Known(person, theirs, facts, pace, last, last_at, looks)


async def _paces(db: AsyncConnection, people: Sequence[Person], default: Pace) -> dict[int, Pace]:
    """Their teams', as each of them lives it."""
    ids = [person.id for person in people]
    teams, own = await choices.of_their_teams(db, ids), await choices.of_people(db, ids)
    silent = await digests_without_word(db, ids)
    return {
        person_id: (teams[person_id].pace if person_id in teams else default).of(
            replace(own[person_id].own, unanswered=silent.get(person_id, 0))
        )
        for person_id in ids
    }


async def digests_without_word(db: AsyncConnection, person_ids: Iterable[int]) -> dict[int, int]:
    """How many digests each of these people got since they last said or pressed anything; none isn't listed."""
    ids = list(person_ids)
    heard = (
        select(inbound.c.person_id, func.max(inbound.c.received_at).label("at"))
        .where(inbound.c.person_id.in_(ids))
        .group_by(inbound.c.person_id)
        .subquery()
    )
    since = or_(heard.c.at.is_(None), nudges.c.settled_at > heard.c.at)
    query = (
        select(nudges.c.person_id, func.count().label("digests"))
        .join(heard, heard.c.person_id == nudges.c.person_id, isouter=True)
        .where(nudges.c.person_id.in_(ids), nudges.c.state == NudgeState.SENT, since)
        .group_by(nudges.c.person_id)
    )
    return {row.person_id: row.digests for row in await db.execute(query)}


async def _asked(db: AsyncConnection, people: Iterable[Person]) -> dict[int, dict[int, RowMapping]]:
    """What each is asked about, unless nobody is to be: rows by person and task."""
    query = (
        tasks.in_meetings(*assignments.c)
        .join(assignments, assignments.c.task_id == task_table.c.id)
        .where(assignments.c.person_id.in_([person.id for person in people]))
        .where(task_table.c.status.in_(tasks.OPEN), meetings.c.is_held.is_(False))
        .order_by(assignments.c.task_id)
    )
    found: dict[int, dict[int, RowMapping]] = defaultdict(dict)
    for row in (await db.execute(query)).mappings():
        found[row["person_id"]][row["task_id"]] = row
    return found


async def said(db: AsyncConnection, numbers: Sequence[int]) -> dict[int, datetime]:
    """When people last said how each of these stands; nothing of those they never spoke of."""
    found = await db.execute(last_said().where(changes.c.task_id.in_(numbers)))
    return {row.task_id: row.last for row in found}


BY_PEOPLE = (changes.c.by_id.is_not(None), changes.c.what.in_(SAID), changes.c.source.not_like(f"{BY_NOTES}%"))
"""That somebody said how a task stands."""
ANSWERS = (*BY_PEOPLE, or_(changes.c.what != What.NOTE, changes.c.old.is_(None)))
"""The same, without another name that somebody gave it."""


def last_said() -> Query:
    """When people last said how each task stands; what notes say isn't an answer."""
    last = select(changes.c.task_id, func.max(changes.c.at).label("last")).group_by(changes.c.task_id)
    return last.where(*BY_PEOPLE)


async def _rhythms(db: AsyncConnection, found: Iterable[Task]) -> dict[Series, Rhythm | None]:
    """How often the meetings of these tasks' series are held."""
    newest = func.row_number().over(partition_by=meetings.c.space_id, order_by=meetings.c.held_on.desc())
    held = (
        select(spaces.c.conversation_id, meetings.c.series, meetings.c.held_on, newest.label("place"))
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .where(spaces.c.conversation_id.in_({task.meeting.space_id for task in found}))
        .where(meetings.c.discarded_at.is_(None))
        .subquery()
    )
    days: dict[Series, list[date]] = defaultdict(list)
    for row in await db.execute(select(held).where(held.c.place <= RECENT)):
        days[row.conversation_id, row.series].append(row.held_on)
    return {series: rhythm_of(dates) for series, dates in days.items()}


async def _last(db: AsyncConnection, people: Iterable[Person]) -> dict[int, tuple[date, datetime]]:
    """The day of each one's last digest that arrived, or may have; and when it did."""
    which = (nudges.c.person_id.in_([person.id for person in people]), nudges.c.state.in_(ARRIVED))
    last = (func.max(nudges.c.day).label("day"), func.max(nudges.c.settled_at).label("at"))
    query = select(nudges.c.person_id, *last).where(*which).group_by(nudges.c.person_id)
    return {row.person_id: (row.day, row.at) for row in await db.execute(query)}


def _facts(task: Task, person: Person, row: RowMapping, heard: _Heard) -> Facts:
    answered_at = heard.said.get(task.number)
    return Facts(
        given_at=row["given_at"],
        status=task.status,
        due=task.due,
        is_lead=task.lead == person,
        is_ongoing=task.is_ongoing,
        snoozed_until=task.snoozed_until,
        waits_until=task.waits_until,
        asked_at=row["asked_at"],
        asks=row["times"],
        late_asks=row["late_times"],
        answered_at=answered_at,
        series=heard.rhythms.get(_series(task.meeting)),
    )


def _series(meeting: Meeting) -> Series:
    return meeting.space_id, meeting.series
