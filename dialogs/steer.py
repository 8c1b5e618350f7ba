"""The poster's buttons on a meeting's card: Hold, Resume, Send now, Discard; Ask those without a word, and Export."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from dialogs.answer import Answer, Exported, Help, HelpFor, News, Receipt
from dialogs.desk import Desk
from dialogs.incoming import Incoming
from dialogs.receipt import receipt
from dialogs.remind import Tally, Whose, tick
from dialogs.rights import refused
from dialogs.turn import Turn
from domain.button import MeetingButton, MeetingVerb
from domain.progress import Stand
from domain.rights import Act
from storage import StoredMeeting

ACTS = {MeetingVerb.DISCARD: Act.DISCARD, MeetingVerb.EXPORT: Act.SEE}


async def steer(turn: Turn, button: MeetingButton) -> Answer:
    """Do what the poster pressed, and show how things stand now."""
    stored = await turn.store.meetings.one(button.meeting_id)
    if stored is None:
        return Help(HelpFor.BUTTON)
    if no := await refused(turn, ACTS.get(button.verb, Act.HOLD), stored.meeting):
        return no
    if stored.is_discarded:
        return await receipt(turn.desk, stored, News.DISCARDED, turn.at)
    return await _steered(turn.desk, turn.incoming, button.verb, stored)


async def _steered(desk: Desk, incoming: Incoming, verb: MeetingVerb, stored: StoredMeeting) -> Answer:
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
        case MeetingVerb.ASK_SILENT:
            return await _ask_silent(desk, stored, incoming.at)
        case MeetingVerb.EXPORT:
            told = await receipt(desk, stored, News.SHOWN, incoming.at)
            return Exported(stored.meeting, told.tasks, told.today)
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
    return await _sent(desk, meeting_id, at, had, await tick(desk, at, whose=Whose(meeting_id)))


async def _ask_silent(desk: Desk, stored: StoredMeeting, at: datetime) -> Receipt:
    """Who was asked and owes an answer is asked once more, unless they had a message that day."""
    told = await receipt(desk, stored, News.STANDS, at)
    silent = told.progress.those(Stand.SILENT) if told.progress and not stored.is_held else ()
    if not silent:
        return told
    people = frozenset(person for task in silent for person in task.reachable_owners)
    numbers = [task.number for task in silent]
    had = await desk.store.digests.ask_now(stored.meeting.id, at, desk.pace.day(at), numbers)
    tally = await tick(desk, at, whose=Whose(stored.meeting.id, people))
    return await _sent(desk, stored.meeting.id, at, had, tally)


async def _sent(desk: Desk, meeting_id: int, at: datetime, had: int, tally: Tally) -> Receipt:
    told = await _again(desk, meeting_id, News.SENT, at)
    return replace(told, first_digest_at=None, sent=tally.sent, had=had, failed=tally.skipped + tally.refused)
