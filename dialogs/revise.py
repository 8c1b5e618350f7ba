"""A meeting's notes once more: edited, pasted newer, completed, or read against another day."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from dialogs.answer import Answer, Help, HelpFor, Newer, News, NoSuch, Receipt, Unchanged
from dialogs.desk import Desk, deed, understood
from dialogs.incoming import Incoming, Words
from dialogs.posting import posting
from dialogs.receipt import receipt
from domain.button import DayButton, RevisionButton, RevisionVerb
from domain.difference import Difference, difference
from domain.fingerprint import words_print
from domain.people import Member, Person
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


async def propose(desk: Desk, incoming: Incoming, sender: Person, older: StoredMeeting, words: Words) -> Answer:
    """Keep newer notes and show what they say otherwise; where that is no task, they are simply taken over."""
    revision_id = await desk.store.revisions.add(older, words.pasted, words.mentions, deed(incoming, sender))
    revision = await desk.store.revisions.one(revision_id)
    assert revision is not None  # noqa: S101 - it was kept a moment ago
    summary, found = await _difference(desk, incoming, older, revision.pasted)
    if found:
        return _newer(older, revision, summary, found)
    await _write(desk, incoming, sender, older, _Reading(revision.pasted, summary, revision.mentions, revision.id))
    return await _told(desk, older.meeting.id, News.AGAIN, incoming.at)


async def repeated(desk: Desk, incoming: Incoming, sender: Person) -> Answer | None:
    """What a redelivered activity was answered with, when it brought newer notes."""
    revision = await desk.store.revisions.from_source(deed(incoming, sender).source)
    older = await desk.store.meetings.one(revision.meeting_id) if revision else None
    if revision is None or older is None:
        return None
    if revision.is_settled:
        return await _told(desk, older.meeting.id, News.UPDATED, incoming.at)
    summary, found = await _difference(desk, incoming, older, revision.pasted)
    return _newer(older, revision, summary, found)


async def settle(desk: Desk, incoming: Incoming, sender: Person, button: RevisionButton) -> Answer:
    """Take newer notes over, store them beside, or leave the meeting as it was."""
    revision = await desk.store.revisions.one(button.revision_id)
    older = await desk.store.meetings.one(revision.meeting_id) if revision else None
    if revision is None or older is None or older.is_discarded:
        return Help(HelpFor.BUTTON)
    if sender not in {revision.by, older.meeting.poster}:
        return Unchanged(NoSuch.NOT_POSTER)
    if revision.is_settled:
        return await _told(desk, older.meeting.id, News.STANDS, incoming.at)
    return await _settled(desk, incoming, sender, older, revision, button.verb)


async def _settled(
    desk: Desk, incoming: Incoming, sender: Person, older: StoredMeeting, revision: Revision, verb: RevisionVerb
) -> Answer:  # fmt: skip
    match verb:
        case RevisionVerb.KEEP:
            await desk.store.revisions.decline(revision.id, incoming.at)
            return await _told(desk, older.meeting.id, News.STANDS, incoming.at)
        case RevisionVerb.SEPARATE:
            return await _beside(desk, incoming, revision)
        case RevisionVerb.APPLY:
            return await _taken_over(desk, incoming, sender, older, revision)
        case _:
            assert_never(verb)


async def _taken_over(
    desk: Desk, incoming: Incoming, sender: Person, older: StoredMeeting, revision: Revision
) -> Answer:
    summary, found = await _difference(desk, incoming, older, revision.pasted)
    if older.fingerprint != revision.base:  # other notes came between: what was shown no longer holds
        await desk.store.revisions.rebase(revision.id, older.fingerprint)
        return _newer(older, revision, summary, found)
    await _write(desk, incoming, sender, older, _Reading(revision.pasted, summary, revision.mentions, revision.id))
    return await _told(desk, older.meeting.id, News.UPDATED, incoming.at)


async def _beside(desk: Desk, incoming: Incoming, revision: Revision) -> Receipt:
    """They are another meeting's, whatever their title says."""
    summary = await understood(desk, incoming, revision.pasted, posted=desk.pace.day(revision.at))
    new = await posting(desk, incoming, revision.by, revision.pasted, summary, revision.mentions)
    stored = await desk.store.meetings.add(replace(new, deed=revision.deed))
    await desk.store.revisions.decline(revision.id, incoming.at)
    return await receipt(desk, stored, News.NEW, incoming.at)


async def complete(desk: Desk, incoming: Incoming, sender: Person, topics: StoredMeeting, words: Words) -> Answer:
    """Tasks that follow their topics by minutes belong to the same meeting."""
    pasted = joined(topics.pasted, words.pasted)
    mentions = (*topics.mentions, *words.mentions)
    revision_id = await desk.store.revisions.add(topics, pasted, mentions, deed(incoming, sender))
    summary = await understood(desk, incoming, pasted, posted=desk.pace.day(topics.posted_at))
    parts = (words_print(topics.pasted), words_print(words.pasted))
    await _write(desk, incoming, sender, topics, _Reading(pasted, summary, mentions, revision_id, parts))
    return await _told(desk, topics.meeting.id, News.NEW, incoming.at)


async def set_day(desk: Desk, incoming: Incoming, sender: Person, button: DayButton) -> Answer:
    """The poster says when the meeting was: its dates are read again against that day."""
    stored = await desk.store.meetings.one(button.meeting_id)
    if stored is None or stored.is_discarded:
        return Help(HelpFor.BUTTON)
    if stored.meeting.poster != sender:
        return Unchanged(NoSuch.NOT_POSTER)
    if button.day is None:
        return await receipt(desk, stored, News.STANDS, incoming.at)
    summary = await understood(desk, incoming, stored.pasted, told=button.day)
    await _write(desk, incoming, sender, stored, _Reading(stored.pasted, summary, stored.mentions))
    return await _told(desk, stored.meeting.id, News.UPDATED, incoming.at)


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
    return summary, difference(await desk.store.tasks.of_meeting(older.meeting.id), summary.tasks)


async def _write(desk: Desk, incoming: Incoming, sender: Person, older: StoredMeeting, newer: _Reading) -> None:
    found = difference(await desk.store.tasks.of_meeting(older.meeting.id), newer.summary.tasks)
    new = await posting(desk, incoming, sender, newer.pasted, newer.summary, newer.mentions)
    new = replace(new, words=(*new.words, *newer.words))
    await desk.store.meetings.revise(older.meeting.id, new, found, revision_id=newer.revision_id)


async def _told(desk: Desk, meeting_id: int, news: News, now: datetime) -> Receipt:
    stored = await desk.store.meetings.one(meeting_id)
    assert stored is not None  # noqa: S101 - meetings are never deleted
    return await receipt(desk, stored, news, now)


def _newer(older: StoredMeeting, revision: Revision, summary: Summary, found: Difference) -> Newer:
    return Newer(
        revision_id=revision.id,
        meeting=older.meeting,
        added=tuple(summary.tasks[position] for position in found.added),
        changed=tuple((task, summary.tasks[position]) for task, position in found.changed),
        gone=found.gone,
    )
