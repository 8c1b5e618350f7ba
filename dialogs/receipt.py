"""The receipt of a paste, and its poster's buttons: Hold, Resume, Send now, Discard."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from dialogs.answer import Answer, Check, Help, HelpFor, News, Receipt, Review
from dialogs.desk import Desk, later
from dialogs.incoming import Incoming
from dialogs.naming import has_unknown, questions
from dialogs.remind import tick
from dialogs.rights import refused
from dialogs.turn import Turn
from domain.button import MeetingButton, MeetingVerb
from domain.cadence import first_nudge
from domain.review import form_of
from domain.rights import Act
from domain.task import Status, Task
from storage import StoredMeeting

FEW = 5  # tasks


async def receipt(desk: Desk, stored: StoredMeeting, news: News, now: datetime) -> Receipt:
    """How a meeting stands, told to its conversation."""
    tasks = [
        task for task in await desk.store.tasks.of_meeting(stored.meeting.id) if task.status is not Status.CANCELLED
    ]
    goes_out = not stored.is_held and not stored.is_discarded
    pace = stored.team.pace if stored.team else desk.pace
    members = await desk.store.people.to_be_meant(stored.meeting) if _has_open_names(tasks) else ()
    first = later(first_nudge(stored.posted_at, pace), now) if goes_out else None
    return Receipt(
        meeting=stored.meeting,
        tasks=tuple(tasks),
        not_understood=await _left_over(desk, stored),
        news=news,
        zone=pace.zone,
        language=stored.team.language if stored.team else None,
        first_digest_at=first,
        questions=questions(stored.meeting, tasks, members),
        people=tuple(member for member in members if not member.outside),
        is_held=stored.is_held,
        check=await checked(desk, stored.meeting.id) if stored.is_checked else None,
        review=_on_the_card(stored, tasks),
    )


def _has_open_names(tasks: Sequence[Task]) -> bool:
    """Somebody is still to be picked: for a name that nobody knows, or for what nobody owns."""
    return any(not task.status.closed and (not task.owners or has_unknown(task)) for task in tasks)


async def _left_over(desk: Desk, stored: StoredMeeting) -> tuple[str, ...]:
    """The lines that were not understood, without those that somebody made tasks of."""
    made = await desk.store.tasks.made_of_lines(stored.meeting.id) if stored.not_understood else frozenset()
    return tuple(line for line in stored.not_understood if line not in made)


async def checked(desk: Desk, meeting_id: int, number: int | None = None) -> Check | None:
    """Who went through a meeting's tasks; where a number is given, if they came by that one."""
    found = await desk.store.tasks.checked(meeting_id)
    if found is None or (number is not None and number not in found.numbers):
        return None
    return Check(by=found.by, tasks=len(found.numbers), corrections=found.corrections)


def _on_the_card(stored: StoredMeeting, tasks: Sequence[Task]) -> Review | None:
    """A few tasks are corrected without a dialog."""
    if not 0 < len(tasks) <= FEW:
        return None
    return Review(form_of(stored.meeting.id, tasks), stored.meeting, len(tasks), is_dialog=False)


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
            await desk.store.meetings.hold(meeting_id, incoming.at, is_held=True)
            return await _again(desk, meeting_id, News.HELD, incoming.at)
        case MeetingVerb.RESUME:
            await desk.store.meetings.hold(meeting_id, incoming.at, is_held=False)
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
    await desk.store.meetings.hold(meeting_id, at, is_held=False)
    had = await desk.store.digests.ask_now(meeting_id, at, desk.pace.day(at))
    tally = await tick(desk, at, meeting_id=meeting_id)
    told = await _again(desk, meeting_id, News.SENT, at)
    failed = tally.skipped + tally.refused
    return replace(told, first_digest_at=None, sent=tally.sent, had=had, failed=failed)
