"""A meeting's notes once more: edited, pasted newer, completed, or read against another day."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from dialogs.answer import Answer, Help, HelpFor, Newer, News, Receipt, Unchanged
from dialogs.desk import Desk, understood
from dialogs.incoming import Incoming, Words
from dialogs.posting import posting
from dialogs.receipt import receipt
from dialogs.rights import refused, relation, unless_may
from dialogs.there import there
from dialogs.turn import Turn
from domain.button import DayButton, RevisionButton, RevisionVerb
from domain.difference import Difference, difference
from domain.fingerprint import words_print
from domain.people import Member
from domain.rights import Act
from domain.summary import HeldOnSource, Pasted, Summary
from storage import Revision, StoredMeeting


@dataclass(frozen=True, slots=True)
class _Reading:
    """Notes as they are to be stored now; `revision_id` is the row they waited in."""

    pasted: Pasted
    summary: Summary
    mentions: tuple[Member, ...]
    revision_id: int | None = None
    words: tuple[str, ...] = ()


async def propose(turn: Turn, older: StoredMeeting, words: Words) -> Answer:
    """Keep newer notes and show what they say otherwise; where that is no task, they are simply taken over."""
    revision_id = await turn.store.revisions.add(older, words.pasted, words.mentions, turn.deed)
    revision = await turn.store.revisions.one(revision_id)
    assert revision is not None  # noqa: S101 - it was kept a moment ago
    summary, found = await _difference(turn.desk, turn.incoming, older, revision.pasted)
    if found:
        return _newer(older, revision, summary, found)
    if await _refused(turn, older, revision):
        return await _told(turn.desk, older.meeting.id, News.STANDS, turn.at)
    await _write(turn, older, _Reading(revision.pasted, summary, revision.mentions, revision.id))
    return await _told(turn.desk, older.meeting.id, News.AGAIN, turn.at)


async def _refused(turn: Turn, older: StoredMeeting, revision: Revision) -> Unchanged | None:
    """Newer notes are taken over, or not, by the poster; else by whoever pasted them."""
    found = await relation(turn, older.meeting)
    return unless_may(replace(found, is_author=revision.by == turn.sender), Act.REVISE)


async def repeated(turn: Turn) -> Answer | None:
    """What a redelivered activity was answered with, when it brought newer notes."""
    if turn.is_first:
        return None
    revision = await turn.store.revisions.from_source(turn.deed.source)
    older = await turn.store.meetings.one(revision.meeting_id) if revision else None
    if revision is None or older is None:
        return None
    if revision.is_settled:
        return await _told(turn.desk, older.meeting.id, News.UPDATED, turn.at)
    summary, found = await _difference(turn.desk, turn.incoming, older, revision.pasted)
    return _newer(older, revision, summary, found)


async def settle(turn: Turn, button: RevisionButton) -> Answer:
    """Take newer notes over, store them beside, or leave the meeting as it was."""
    revision = await turn.store.revisions.one(button.revision_id)
    older = await turn.store.meetings.one(revision.meeting_id) if revision else None
    if revision is None or older is None or older.is_discarded:
        return Help(HelpFor.BUTTON)
    if no := await _refused(turn, older, revision):
        return no
    if revision.is_settled:
        return await _told(turn.desk, older.meeting.id, News.STANDS, turn.at)
    return await _settled(await there(turn, older.meeting), older, revision, button.verb)


async def _settled(
    turn: Turn, older: StoredMeeting, revision: Revision, verb: RevisionVerb
) -> Answer:  # fmt: skip
    match verb:
        case RevisionVerb.KEEP:
            await turn.store.revisions.decline(revision.id, turn.at)
            return await _told(turn.desk, older.meeting.id, News.STANDS, turn.at)
        case RevisionVerb.SEPARATE:
            return await _beside(turn, revision)
        case RevisionVerb.APPLY:
            return await _taken_over(turn, older, revision)
        case _:
            assert_never(verb)


async def _taken_over(turn: Turn, older: StoredMeeting, revision: Revision) -> Answer:
    summary, found = await _difference(turn.desk, turn.incoming, older, revision.pasted)
    if older.fingerprint != revision.base:  # other notes came between: what was shown no longer holds
        await turn.store.revisions.rebase(revision.id, older.fingerprint)
        return _newer(older, revision, summary, found)
    await _write(turn, older, _Reading(revision.pasted, summary, revision.mentions, revision.id))
    return await _told(turn.desk, older.meeting.id, News.UPDATED, turn.at)


async def _beside(turn: Turn, revision: Revision) -> Receipt:
    """They are another meeting's, whatever their title says."""
    summary = await understood(turn.desk, turn.incoming, revision.pasted, posted=turn.desk.pace.day(revision.at))
    theirs = replace(turn, sender=revision.by)
    new = await posting(theirs, revision.pasted, summary, revision.mentions)
    stored = await turn.store.meetings.add(replace(new, deed=revision.deed))
    await turn.store.revisions.decline(revision.id, turn.at)
    return await receipt(turn.desk, stored, News.NEW, turn.at)


async def complete(turn: Turn, topics: StoredMeeting, words: Words) -> Answer:
    """Tasks that follow their topics by minutes belong to the same meeting."""
    pasted = joined(topics.pasted, words.pasted)
    mentions = (*topics.mentions, *words.mentions)
    revision_id = await turn.store.revisions.add(topics, pasted, mentions, turn.deed)
    summary = await understood(turn.desk, turn.incoming, pasted, posted=turn.desk.pace.day(topics.posted_at))
    parts = (words_print(topics.pasted), words_print(words.pasted))
    await _write(turn, topics, _Reading(pasted, summary, mentions, revision_id, parts))
    return await _told(turn.desk, topics.meeting.id, News.NEW, turn.at)


async def set_day(turn: Turn, button: DayButton) -> Answer:
    """The poster says when the meeting was: its dates are read again against that day."""
    stored = await turn.store.meetings.one(button.meeting_id)
    if stored is None or stored.is_discarded:
        return Help(HelpFor.BUTTON)
    if no := await refused(turn, Act.HOLD, stored.meeting):
        return no
    if button.day is None or not stored.has_text:
        return await receipt(turn.desk, stored, News.STANDS, turn.at)
    near = await there(turn, stored.meeting)
    summary = await understood(near.desk, near.incoming, stored.pasted, told=button.day)
    await _write(near, stored, _Reading(stored.pasted, summary, stored.mentions))
    return await _told(turn.desk, stored.meeting.id, News.UPDATED, turn.at)


def joined(first: Pasted, second: Pasted) -> Pasted:
    """Two messages as one; as HTML only when both came so."""
    html = f"{first.html}\n{second.html}" if first.html and second.html else None
    return Pasted(f"{first.text}\n\n{second.text}", html)


async def _difference(
    desk: Desk, incoming: Incoming, older: StoredMeeting, pasted: Pasted
) -> tuple[Summary, Difference]:
    """Newer notes and what they change; where they give no day, they are read for the day that the meeting has."""
    day, source = older.meeting.held_on, older.meeting.held_on_source
    summary = await understood(desk, incoming, pasted, posted=day)
    if source is HeldOnSource.WRITTEN is not summary.held_on_source:
        summary = await understood(desk, incoming, pasted, told=day)
    return summary, await _compared(desk, older, summary)


async def _compared(desk: Desk, older: StoredMeeting, summary: Summary) -> Difference:
    where = older.meeting.space_id
    terms = await desk.store.glossary.of_spaces([where])
    histories = await desk.store.tasks.histories(older.meeting.id)
    tasks = await desk.store.tasks.of_meeting(older.meeting.id)
    return difference(tasks, summary.tasks, terms.get(where, ()), histories)


async def _write(turn: Turn, older: StoredMeeting, newer: _Reading) -> None:
    found = await _compared(turn.desk, older, newer.summary)
    new = await posting(turn, newer.pasted, newer.summary, newer.mentions)
    new = replace(new, words=(*new.words, *newer.words))
    await turn.store.meetings.revise(older.meeting.id, new, found, revision_id=newer.revision_id)


async def _told(desk: Desk, meeting_id: int, news: News, now: datetime) -> Receipt:
    stored = await desk.store.meetings.one(meeting_id)
    assert stored is not None  # noqa: S101 - meetings are never deleted
    return await receipt(desk, stored, news, now)


def _newer(older: StoredMeeting, revision: Revision, summary: Summary, found: Difference) -> Newer:
    return Newer(
        revision_id=revision.id,
        meeting=older.meeting,
        language=older.team.language if older.team else None,
        added=tuple(summary.tasks[position] for position in found.added),
        changed=tuple((task, summary.tasks[position]) for task, position in found.changed),
        gone=found.gone,
    )
