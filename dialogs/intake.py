"""Pasted notes: stored at once, answered with a receipt; a newer reading of a meeting we have is proposed."""

from dataclasses import replace
from datetime import timedelta

from dialogs.answer import Answer, News, NoTasks, TooMany
from dialogs.desk import Desk, understood
from dialogs.incoming import Incoming, Words
from dialogs.posting import posting
from dialogs.receipt import receipt
from dialogs.revise import complete, propose, repeated
from dialogs.rights import refused
from dialogs.turn import Turn
from domain.fingerprint import fingerprint, words_print
from domain.rights import Act
from domain.summary import Draft, Sign, Summary, is_notes
from storage import StoredMeeting

MOST_TASKS = 500  # of one meeting; real ones have a few dozen at most
MINUTES_APART = timedelta(minutes=10)  # between a message of topics and one of tasks


async def intake(turn: Turn, words: Words, summary: Summary) -> Answer:
    """Store a meeting and tell what was read."""
    if again := await repeated(turn):
        return again
    known, older = await turn.store.meetings.alike(turn.place, words_print(words.pasted), summary)
    if known:
        return await _again(turn, known, words)
    if not summary.tasks and not is_notes(summary):
        return NoTasks(summary.title, len(summary.topics), summary.not_understood)
    if len(summary.tasks) > MOST_TASKS:
        return TooMany(len(summary.tasks), MOST_TASKS)
    if known := await turn.store.meetings.with_part(turn.place, summary, fingerprint(summary)):
        return await receipt(turn.desk, known, _news(known, summary), turn.at)
    topics = await _topics_before(turn.desk, turn.incoming, summary)
    if topics:
        return await complete(turn, topics, words)
    return await _stored(turn, words, summary, older)


async def pasted_before(desk: Desk, incoming: Incoming, words: Words) -> StoredMeeting | None:
    """The meeting that was pasted here in these very words, whatever is read in them today."""
    return await desk.store.meetings.with_words(incoming.place, words_print(words.pasted))


async def _again(turn: Turn, known: StoredMeeting, words: Words) -> Answer:
    """Nothing changes, but that names are looked up anew and what was discarded comes back."""
    tasks = await turn.store.tasks.of_meeting(known.meeting.id)
    drafts = tuple(Draft(t.title, t.description, tuple(o.written for o in t.owners)) for t in tasks)
    stored = replace(await understood(turn.desk, turn.incoming, known.pasted), tasks=drafts)
    new = await posting(turn, known.pasted, stored, words.mentions)
    if known.has_text and known.pasted.text != words.pasted.text:  # somebody was forgotten since
        await turn.store.inbound.reword(turn.place, turn.incoming.id, known.pasted.text)
    if known.is_discarded:
        await turn.store.meetings.restore(known.meeting.id, new.deed)
    await turn.store.meetings.rematch(known.meeting.id, new)
    news = News.RESTORED if known.is_discarded else News.NEW if known.source == new.deed.source else News.AGAIN
    now = await turn.store.meetings.one(known.meeting.id)
    return replace(await receipt(turn.desk, now or known, news, turn.at), is_blind=new.is_blind)


async def completes_topics(desk: Desk, incoming: Incoming, summary: Summary) -> bool:
    """Whether this can only be the tasks of topics that the same person pasted here minutes ago."""
    return Sign.TASKS in summary.signs and await _topics_before(desk, incoming, summary) is not None


async def _topics_before(desk: Desk, incoming: Incoming, summary: Summary) -> StoredMeeting | None:
    """What the same person pasted in this thread minutes ago, when it had the topics and this has the tasks."""
    if summary.topics or not summary.tasks:
        return None
    return await desk.store.meetings.topics_waiting(incoming.place, incoming.sender, incoming.at - MINUTES_APART)


async def _stored(turn: Turn, words: Words, summary: Summary, older: StoredMeeting | None) -> Answer:
    new = await posting(turn, words.pasted, summary, words.mentions)
    if older and older.fingerprint != new.fingerprint.whole:
        if older.is_discarded:
            if no := await refused(turn, Act.CHANGE, older.meeting):
                return no
            await turn.store.meetings.restore(older.meeting.id, new.deed)
        return await propose(turn, older, words)
    stored = await turn.store.meetings.add(new)
    if not stored.is_new:
        await turn.store.meetings.rematch(stored.meeting.id, new)
    told = await receipt(turn.desk, stored, _news(stored, summary), turn.at)
    return replace(told, is_blind=new.is_blind)


def _news(stored: StoredMeeting, summary: Summary) -> News:
    if stored.is_new:
        return News.NEW if summary.tasks else News.TOPICS
    return News.RESTORED if stored.is_restored else News.AGAIN
