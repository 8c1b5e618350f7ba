"""Told where many read it: whom we can't reach, in a meeting's thread; a channel's week, where its team wants that."""

from datetime import date, datetime, timedelta

from dialogs.answer import Answer, Unreachable, Weekly
from dialogs.desk import Desk
from dialogs.ports import Failed, Outcome, Refused, Sent, Unsure
from domain.cadence import Pace
from storage import NudgeState, Week, Where

WEEK = timedelta(days=7)


async def post_all(desk: Desk, at: datetime) -> None:
    """Post what is due, in the program's office hours, or those of the team whose week it is."""
    if desk.pace.is_open(at):
        await _unreached(desk, at)
    await _weeks(desk, at)


async def _unreached(desk: Desk, at: datetime) -> None:
    """One card per meeting with the way to install, at most every two weeks."""
    day = desk.pace.day(at)
    for found in await desk.store.posts.unreached(day):
        told = Unreachable(found.meeting, found.people, found.tasks, day)
        await _post(desk, "unreached", found.where, day, told)


async def _weeks(desk: Desk, at: datetime) -> None:
    """On the week's first working day, in the team's office hours; nothing where nothing changed."""
    monday = monday_of(desk.pace.day(at))
    for week in await desk.store.posts.weeks(at - WEEK, monday, lambda pace: _opens_week(pace, at)):
        if week.has_changed:
            await _post(desk, "roundup", week.where, monday, _weekly(week, at))


def _weekly(week: Week, at: datetime) -> Weekly:
    return Weekly(week.closed, week.open, week.pace.day(at), week.silent)


def _opens_week(pace: Pace, at: datetime) -> bool:
    today = pace.day(at)
    return pace.is_open(at) and today == pace.working(monday_of(today))


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


async def _post(desk: Desk, kind: str, where: Where, day: date, said: Answer) -> None:
    now = desk.clock()
    post_id = await desk.store.posts.claim(kind, where.about, day, now, now + desk.lease)
    if post_id is not None:
        state = _state(await desk.post(where.address, said))
        if state is not None:
            await desk.store.posts.settle(post_id, state)


def _state(outcome: Outcome) -> NudgeState | None:
    """What failed in passing stays claimed: the lease's end has it tried again."""
    match outcome:
        case Sent():
            return NudgeState.SENT
        case Refused():
            return NudgeState.REFUSED
        case Unsure():
            return NudgeState.UNSURE
        case Failed():
            return None
