"""The receipt of a paste, and its poster's buttons: Hold, Resume, Send now, Discard."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from dialogs.answer import Answer, Help, HelpFor, News, Question, Receipt
from dialogs.desk import Desk, later
from dialogs.incoming import Incoming
from dialogs.remind import tick
from dialogs.rights import refused
from dialogs.turn import Turn
from domain.button import MeetingButton, MeetingVerb
from domain.cadence import first_nudge
from domain.people import OwnerState, who
from domain.rights import Act
from domain.task import Status, Task
from storage import StoredMeeting


async def receipt(desk: Desk, stored: StoredMeeting, news: News, now: datetime) -> Receipt:
    """How a meeting stands, told to its conversation."""
    tasks = [
        task for task in await desk.store.tasks.of_meeting(stored.meeting.id) if task.status is not Status.CANCELLED
    ]
    goes_out = not stored.is_held and not stored.is_discarded
    team = await desk.store.settings.of_meeting(stored.meeting.id)
    pace = team.pace if team else desk.pace
    first = later(first_nudge(stored.posted_at, pace), now) if goes_out else None
    return Receipt(
        meeting=stored.meeting,
        tasks=tuple(tasks),
        not_understood=stored.not_understood,
        news=news,
        zone=pace.zone,
        first_digest_at=first,
        questions=await _questions(desk, stored, tasks),
        is_held=stored.is_held,
    )


async def _questions(desk: Desk, stored: StoredMeeting, tasks: Sequence[Task]) -> tuple[Question, ...]:
    """One for each name that fits several people; nobody is guessed."""
    names = {o.written for task in tasks for o in task.owners if o.state is OwnerState.AMBIGUOUS}
    members = await desk.store.people.to_be_meant(stored.meeting) if names else ()
    matches = {name: who(name, members).candidates for name in sorted(names)}
    return tuple(
        Question(name, found, tuple(member for member in members if member not in found))
        for name, found in matches.items()
    )


async def steer(turn: Turn, button: MeetingButton) -> Answer:
    """Do what the poster pressed, and show how things stand now."""
    stored = await turn.store.meetings.one(button.meeting_id)
    if stored is None:
        return Help(HelpFor.BUTTON)
    act = Act.DISCARD if button.verb is MeetingVerb.DISCARD else Act.HOLD
    if no := await refused(turn, act, stored.meeting):
        return no
    if stored.is_discarded:
        return await receipt(turn.desk, stored, News.DISCARDED, turn.at)
    return await _steered(turn.desk, turn.incoming, button.verb, stored)


async def _steered(desk: Desk, incoming: Incoming, verb: MeetingVerb, stored: StoredMeeting) -> Receipt:
    meeting_id = stored.meeting.id
    match verb:
        case MeetingVerb.HOLD:
            await desk.store.meetings.hold(meeting_id, is_held=True)
            return await _again(desk, meeting_id, News.HELD, incoming.at)
        case MeetingVerb.RESUME:
            await desk.store.meetings.hold(meeting_id, is_held=False)
            return await _again(desk, meeting_id, News.RELEASED, incoming.at)
        case MeetingVerb.DISCARD:
            await desk.store.meetings.discard(meeting_id, incoming.at)
            return await _again(desk, meeting_id, News.DISCARDED, incoming.at)
        case MeetingVerb.SEND_NOW:
            return await _send_now(desk, meeting_id, incoming.at)
        case _:
            assert_never(verb)


async def _again(desk: Desk, meeting_id: int, news: News, now: datetime) -> Receipt:
    stored = await desk.store.meetings.one(meeting_id)
    assert stored is not None  # noqa: S101 - meetings are never deleted
    return await receipt(desk, stored, news, now)


async def _send_now(desk: Desk, meeting_id: int, at: datetime) -> Receipt:
    """Everyone who had no message that day gets theirs, whatever the hour: their team lead asks for it."""
    await desk.store.meetings.hold(meeting_id, is_held=False)
    had = await desk.store.digests.ask_now(meeting_id, at, desk.pace.day(at))
    tally = await tick(desk, at, meeting_id=meeting_id)
    told = await _again(desk, meeting_id, News.SENT, at)
    failed = tally.skipped + tally.refused
    return replace(told, first_digest_at=None, sent=tally.sent, had=had, failed=failed)
