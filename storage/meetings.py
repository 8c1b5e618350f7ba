"""Meetings as pasted: stored once, held, discarded, restored."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, and_, bindparam, exists, false, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.choices import TeamChoices
from domain.fingerprint import Fingerprint
from domain.people import Member, OwnerState, Person
from domain.summary import HeldOnSource, Pasted, Summary
from domain.task import Meeting, Owner, Status, What
from storage import assignments, facts, records, series, tasks
from storage.change_source import ChangeSource
from storage.choices import key_of_team, team_of
from storage.people import save_space
from storage.posting import Posting, insert
from storage.rows import Query, execute_all
from storage.tables import assignments as assignment_table
from storage.tables import changes, meetings, owners, spaces, teams, wordings
from storage.tables import tasks as task_table


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredMeeting:
    """A meeting as it stands, and what its team chose.

    `is_new` when this posting brought it, `is_restored` when it was discarded.
    """

    meeting: Meeting
    not_understood: tuple[str, ...]
    pasted: Pasted
    fingerprint: str
    source: str
    posted_at: datetime
    mentions: tuple[Member, ...]
    has_text: bool  # not let go for its age
    is_held: bool
    is_discarded: bool
    is_under_way: bool  # it is on hold, somebody was asked about its tasks, or said how one stands
    is_checked: bool  # somebody went through its tasks, though it may be taken back since
    team: TeamChoices | None
    has_earlier: bool = False  # something is still open that the meetings before it of its series left
    is_new: bool = False
    is_restored: bool = False


async def add(db: AsyncConnection, posting: Posting) -> StoredMeeting:
    """Store notes, or find that this conversation has them; what was discarded comes back."""
    same = and_(meetings.c.space_id == spaces.c.id, meetings.c.fingerprint == posting.fingerprint.whole)
    query = select(spaces.c.id.label("of_space"), meetings.c.id, meetings.c.discarded_at, meetings.c.source)
    here = (
        query.select_from(spaces)
        .join(meetings, same, isouter=True)
        .where(spaces.c.conversation_id == posting.place.space_id)
    )
    known = (await db.execute(here)).mappings().first()
    if known is None or known["id"] is None:
        space_id = known["of_space"] if known else await save_space(db, posting.place)
        return await _stored(db, await insert(db, space_id, posting), is_new=True)
    if known["discarded_at"] is not None:
        await restore(db, known["id"], posting.deed)
        return await _stored(db, known["id"], is_restored=True)
    return await _stored(db, known["id"], is_new=known["source"] == posting.deed.source)


def mentioned(kept: Sequence[Sequence[str]] | None) -> tuple[Member, ...]:
    """The people behind the mentions of kept notes."""
    return tuple(Member(teams_id=teams_id, aad_id="", name=name) for name, teams_id in kept or ())


async def restore(db: AsyncConnection, meeting_id: int, deed: ChangeSource) -> None:
    """Bring back what was discarded, as if it were new."""
    values = {"discarded_at": None, "source": deed.source, "lead_check_at": deed.at}
    await db.execute(update(meetings).where(meetings.c.id == meeting_id).values(values))
    found = await tasks.of_meeting(db, meeting_id)
    await assignments.give_again(db, [task.number for task in found], deed.at)


async def rematch(db: AsyncConnection, meeting_id: int, posting: Posting) -> None:
    """Names that meant nobody before mean who they do now; what is known or answered stays."""
    ours = select(task_table.c.id).where(task_table.c.meeting_id == meeting_id).order_by(task_table.c.position)
    numbers = (await db.scalars(ours)).all()
    named = [(number, owner) for number, who in zip(numbers, posting.owners, strict=False) for owner in who]
    unsettled = or_(owners.c.state == OwnerState.UNKNOWN, owners.c.state == OwnerState.AMBIGUOUS)
    which = (owners.c.task_id == bindparam("of_task"), owners.c.written == bindparam("as_written"), unsettled)
    found = update(owners).where(*which).values({name: bindparam(f"new_{name}") for name in _MATCHED})
    await execute_all(db, found, [_matched(number, owner) for number, owner in named])
    after = await tasks.of_meeting(db, meeting_id)
    await records.name_again(db, after)
    await assignments.plan(db, after, posting.deed.at)


_MATCHED = ("state", "person_id", "reason")


def _matched(number: int, owner: Owner) -> dict[str, object]:
    row = records.owner_row(owner)
    return {"of_task": number, "as_written": owner.written, **{f"new_{name}": row[name] for name in _MATCHED}}


async def hand_on(db: AsyncConnection, space_id: str, source: Person, target: Person, at: datetime) -> int:
    """The follow-up that one leads in a conversation is another's from now on; of how many meetings."""
    here = select(spaces.c.id).where(spaces.c.conversation_id == space_id)
    theirs = (meetings.c.space_id.in_(here), tasks.LEAD.in_([source.id]), meetings.c.discarded_at.is_(None))
    led = list((await db.scalars(select(meetings.c.id).where(*theirs))).all())
    await db.execute(update(meetings).where(meetings.c.id.in_(led)).values(lead_id=target.id))
    await assignments.plan(db, await tasks.load(db, meetings.c.id.in_(led)), at)
    return len(led)


async def by_id(db: AsyncConnection, meeting_id: int) -> StoredMeeting | None:
    """One meeting, discarded or not."""
    return await _first(db, meetings.c.id == meeting_id)


async def by_source(db: AsyncConnection, source: str) -> StoredMeeting | None:
    """The meeting that an activity brought."""
    return await _first(db, meetings.c.source == source)


async def alike(
    db: AsyncConnection, space_id: str, words: str, summary: Summary
) -> tuple[StoredMeeting | None, StoredMeeting | None]:
    """The meeting of that conversation that was pasted in these very words, and the same as an older reading has it."""
    known = select(wordings.c.meeting_id).where(wordings.c.words_print == words)
    has_words, is_older = meetings.c.id.in_(known), _is_older(summary)
    query = _stored_query().add_columns(has_words.label("has_words"), is_older.label("is_older"))
    here = (spaces.c.conversation_id == space_id, or_(has_words, is_older))
    rows = (await db.execute(query.where(*here).order_by(*NEWEST))).mappings().all()
    same, older = ([row for row in rows if row[name]] for name in ("has_words", "is_older"))
    return _from(same[0]) if same else None, _from(older[0]) if older else None


def _is_older(summary: Summary) -> ColumnElement[bool]:
    """Same title, same day. Where the notes only give the month, the day is that of the posting: the month decides."""
    day = meetings.c.held_on == summary.held_on
    if summary.held_on_source is HeldOnSource.MONTH:
        first = summary.held_on.replace(day=1)
        in_month = meetings.c.held_on.between(first, first.replace(day=monthrange(first.year, first.month)[1]))
        day = and_(meetings.c.held_on_source == HeldOnSource.MONTH, in_month)
    return and_(meetings.c.title == summary.title, day) if summary.title else false()


async def with_part(db: AsyncConnection, space_id: str, summary: Summary, found: Fingerprint) -> StoredMeeting | None:
    """A meeting of that conversation that has these tasks or topics already, pasted apart from the rest."""
    here = (spaces.c.conversation_id == space_id, meetings.c.discarded_at.is_(None))
    if not summary.tasks:
        return await _first(db, *here, meetings.c.topics_print == found.topics, meetings.c.title == summary.title)
    if not (summary.title or summary.topics):
        return await _first(db, *here, meetings.c.tasks_print == found.tasks)
    return None


async def with_words(db: AsyncConnection, space_id: str, words: str) -> StoredMeeting | None:
    """The meeting of that conversation that was pasted in these very words."""
    known = select(wordings.c.meeting_id).where(wordings.c.words_print == words)
    return await _first(db, spaces.c.conversation_id == space_id, meetings.c.id.in_(known))


async def topics_waiting(
    db: AsyncConnection, conversation_id: str, teams_id: str, since: datetime
) -> StoredMeeting | None:
    """Topics that somebody pasted in this thread since then, still without tasks."""
    theirs = (meetings.c.conversation_id == conversation_id, tasks.poster.c.teams_id == teams_id)
    has_tasks = select(task_table.c.id).where(task_table.c.meeting_id == meetings.c.id).exists()
    return await _first(db, *theirs, meetings.c.posted_at >= since, meetings.c.discarded_at.is_(None), ~has_tasks)


NEWEST = (meetings.c.discarded_at.is_not(None), meetings.c.id.desc())


async def _first(db: AsyncConnection, *where: ColumnElement[bool]) -> StoredMeeting | None:
    row = (await db.execute(_stored_query().where(*where).order_by(*NEWEST).limit(1))).mappings().first()
    return _from(row) if row else None


async def hold(db: AsyncConnection, meeting_id: int, at: datetime, *, is_held: bool) -> None:
    """Send nothing about a meeting, or go on with it."""
    await db.execute(update(meetings).where(meetings.c.id == meeting_id).values(is_held=is_held, lead_check_at=at))


async def discard(db: AsyncConnection, meeting_id: int, at: datetime) -> None:
    """Hide a meeting everywhere; pasting it again brings it back."""
    await db.execute(update(meetings).where(meetings.c.id == meeting_id).values(discarded_at=at))


async def _stored(
    db: AsyncConnection, meeting_id: int, *, is_new: bool = False, is_restored: bool = False
) -> StoredMeeting:
    row = (await db.execute(_stored_query().where(meetings.c.id == meeting_id))).mappings().one()
    return _from(row, is_new=is_new, is_restored=is_restored)


_IN_IT = and_(task_table.c.meeting_id == meetings.c.id, task_table.c.status != Status.CANCELLED)
_IS_ASKED = exists().where(
    _IN_IT, assignment_table.c.task_id == task_table.c.id, assignment_table.c.asked_at.is_not(None)
)
_IS_SPOKEN_OF = exists().where(_IN_IT, changes.c.task_id == task_table.c.id, *facts.ANSWERS)
_IS_UNDER_WAY = or_(_IS_ASKED, _IS_SPOKEN_OF).label("is_under_way")


def _stored_query() -> Query:
    on_its_tasks = and_(changes.c.task_id == task_table.c.id, changes.c.what == What.CHECKED)
    is_checked = exists().where(task_table.c.meeting_id == meetings.c.id, on_its_tasks).label("is_checked")
    chosen = (column.label(f"team_{column.name}") for column in teams.c)
    return (
        select(*meetings.c, *tasks.MEETING, *chosen, is_checked, _IS_UNDER_WAY, series.HAS_OPEN.label("has_earlier"))
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .join(tasks.poster, tasks.poster.c.id == tasks.LEAD)
        .join(teams, teams.c.team_key == key_of_team, isouter=True)
    )


def _from(row: RowMapping, *, is_new: bool = False, is_restored: bool = False) -> StoredMeeting:
    return StoredMeeting(
        meeting=tasks.meeting_of(row),
        not_understood=tuple(row["not_understood"]),
        pasted=Pasted(row["pasted_text"], row["pasted_html"]),
        fingerprint=row["fingerprint"],
        source=row["source"],
        posted_at=row["posted_at"],
        mentions=mentioned(row["mentions"]),
        has_text=row["text_since"] is not None,
        is_held=row["is_held"],
        is_discarded=row["discarded_at"] is not None,
        is_under_way=row["is_held"] or bool(row["is_under_way"]),
        is_checked=bool(row["is_checked"]),
        has_earlier=bool(row["has_earlier"]),
        team=team_of(row, "team_") if row["team_id"] is not None else None,
        is_new=is_new,
        is_restored=is_restored,
    )
