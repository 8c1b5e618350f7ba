"""Pasted notes: stored at once, answered with a receipt."""

from dialogs.answer import Answer, News, NoTasks, TooMany
from dialogs.desk import Desk, deed
from dialogs.incoming import Incoming, Words
from dialogs.receipt import receipt
from domain.cadence import first_nudge
from domain.fingerprint import fingerprint
from domain.people import Person, who
from domain.summary import Draft, Summary
from domain.task import Owner
from storage import Posting, StoredMeeting

MOST_TASKS = 500  # of one meeting; real ones have a few dozen at most


async def intake(desk: Desk, incoming: Incoming, sender: Person, words: Words, summary: Summary) -> Answer:
    """Store a meeting and tell what was read."""
    if not summary.tasks:
        return NoTasks(summary.title, len(summary.topics), summary.not_understood)
    if len(summary.tasks) > MOST_TASKS:
        return TooMany(len(summary.tasks), MOST_TASKS)
    await desk.store.save_roster(incoming.place, await desk.messenger.roster(incoming.place))
    posting = await _posting(desk, incoming, sender, words, summary)
    stored = await desk.store.add_meeting(posting)
    return await receipt(desk, stored, _news(stored), incoming.at)


def _news(stored: StoredMeeting) -> News:
    if stored.is_new:
        return News.NEW
    return News.RESTORED if stored.is_restored else News.AGAIN


async def _posting(desk: Desk, incoming: Incoming, sender: Person, words: Words, summary: Summary) -> Posting:
    roster = await desk.store.roster(incoming.place, sender)
    mentioned = await desk.store.mentioned(incoming.place, words.mentions)
    return Posting(
        place=incoming.place,
        deed=deed(incoming, sender),
        summary=summary,
        fingerprint=fingerprint(summary),
        pasted=words.pasted.html or words.pasted.text,
        owners=tuple(_owners(task, roster, mentioned) for task in summary.tasks),
        ask_at=first_nudge(incoming.at, desk.pace),
    )


def _owners(task: Draft, roster: tuple[Person, ...], mentioned: tuple[Person, ...]) -> tuple[Owner, ...]:
    matches = [(name, who(name, roster, mentioned)) for name in task.owners]
    return tuple(Owner(written=name, state=match.state, person=match.person) for name, match in matches)
