"""What every dialog works with."""

import asyncio
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

from dialogs.answer import Answer
from dialogs.incoming import Incoming, Words
from dialogs.ports import InPlace, Messenger, Outcome, Worker
from dialogs.wording import in_their_words
from domain.cadence import Pace
from domain.forgetting import veiled
from domain.people import Person, fold
from domain.space import Address, Place, SpaceKind
from domain.summary import Pasted, Summary, read
from storage import ChangeSource, Heard, Here, Store

TURN_LEASE = timedelta(seconds=5)  # renewed while somebody is at work on it; Teams gives a turn up after 15
LOOK_AGAIN_SECONDS = 0.1
RECENT = timedelta(hours=2)  # what was recorded longer ago is not corrected by a word
NOBODY = Here()
LONG = 16 * 1024  # characters of notes that are read beside the loop
READ_SECONDS = 5.0
A_LINE = 300  # characters of text or HTML; notes whose line ends were lost are longer
_BLOCK = re.compile(r"<(?:br|p|div|li|tr|h\d)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Desk:
    """The store, the way out to Teams, the team's pace, and the month in which its fiscal year begins.

    At most `in_flight` digests are on their way at a time; `worker` reads what is long; texts are kept for `keep_days`
    (None: for ever). Leases run on `clock`, real
    time in UTC; everything else goes by the time that messages carry.
    """

    store: Store
    messenger: Messenger
    pace: Pace
    fiscal_start: int = 7
    lease: timedelta = timedelta(seconds=60)
    in_flight: int = 32
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    worker: Worker = field(default_factory=InPlace)
    keep_days: int | None = None
    jitter: Callable[[], float] = field(default=random.random)

    async def send(self, to: Address, answer: Answer) -> Outcome:
        """Write to somebody first, in the words of the team that each task comes from."""
        return await self.messenger.send(to, await in_their_words(self.store, answer))

    async def post(self, to: Address, answer: Answer) -> Outcome:
        """Write to a conversation first, as `send`."""
        return await self.messenger.post(to, await in_their_words(self.store, answer))

    async def edit(self, to: Address, activity_id: str, answer: Answer) -> Outcome:
        """Put something in the place of a message of ours, as `send`."""
        return await self.messenger.edit(to, activity_id, await in_their_words(self.store, answer))


async def here(desk: Desk, incoming: Incoming, pasted: Pasted) -> Here:
    """Who is known where it was said, and who no more; nobody is asked for where it can be no notes."""
    return await desk.store.people.names(incoming.place, incoming.sender) if _may_be_notes(pasted) else NOBODY


def without_forgotten(words: Words, known: Here) -> Words:
    """Notes as they are kept: whoever was forgotten isn't brought back by notes that name them in full."""
    if not known.forgotten:
        return words
    names = frozenset(map(fold, known.names))
    text, html = (part and veiled(part, known.forgotten, names) for part in (words.pasted.text, words.pasted.html))
    mentions = (each for each in words.mentions if not any(gone.has_id(each.teams_id) for gone in known.forgotten))
    return replace(words, pasted=Pasted(text or "", html), mentions=tuple(mentions))


async def understood(
    desk: Desk,
    incoming: Incoming,
    pasted: Pasted,
    *,
    posted: date | None = None,
    told: date | None = None,
    known: Here | None = None,
) -> Summary:
    """What notes say, read on the day of their posting (default: this message's) or for the day somebody told.

    Who is `known` there may have been asked before. Raises GivenUp when they can't be read in time.
    """
    day = posted or incoming.day(desk.pace)
    known = known or await here(desk, incoming, pasted)
    month, people = known.month or desk.fiscal_start, known.names
    reading = partial(read, pasted, day, incoming.language, told=told, fiscal_start=month, people=people)
    is_long = len(pasted.text) + len(pasted.html or "") > LONG
    return await desk.worker.run(reading, READ_SECONDS) if is_long else reading()


def _may_be_notes(pasted: Pasted) -> bool:
    """More than a line: what is said in passing is read without asking who is here, and what their team chose."""
    html = pasted.html or ""
    return "\n" in pasted.text.strip() or len(_BLOCK.findall(html)) > 1 or max(len(pasted.text), len(html)) > A_LINE


async def refresh(desk: Desk, place: Place, at: datetime) -> bool:
    """Read who is in a conversation: at each paste, when people come, when somebody new turns to us there, and daily.

    An empty answer removes nobody. Whether it is known, now or before.
    """
    return await desk.store.people.save_roster(place, await desk.messenger.roster(place), at)


async def sender_of(desk: Desk, incoming: Incoming) -> Person:
    """Who pressed a button, known and reachable from now on."""
    found = await desk.store.people.met(incoming.place, incoming.sender, incoming.at)
    if found.is_new:
        await refresh(desk, incoming.place, incoming.at)
    return found.person


async def receive(
    desk: Desk, incoming: Incoming, heard: Heard, *, refers: bool = False
) -> tuple[Person, Incoming] | None:
    """Who wrote, and the activity under the id it first came with; what was said is kept before anything is done.

    None when it was answered before. While another turn is at work on its answer, that one is waited for. What it can
    refer to comes along where it `refers` to anything.
    """
    since = incoming.at - RECENT if refers else None
    while True:
        now = desk.clock()
        sender, kept = await desk.store.inbound.receive(heard, incoming.sender, now, now + TURN_LEASE, since)
        if kept.is_answered:
            return None
        if not kept.is_taken:
            if kept.is_new_here:
                kept = replace(kept, here=None, is_listed=await refresh(desk, incoming.place, incoming.at))
            known = replace(incoming, id=kept.activity_id, tells_languages=kept.tells_languages, kept=kept)
            return sender, known
        await asyncio.sleep(LOOK_AGAIN_SECONDS)


def heard_of(incoming: Incoming, said: str | None = None, *, is_question: bool = False) -> Heard:
    """A delivery as it is kept. A question changes nothing, so only its own id tells that it is delivered again."""
    dedup_key = None if is_question else incoming.dedup_key
    return Heard(
        place=incoming.place,
        activity_id=incoming.id,
        dedup_key=dedup_key,
        said=said,
        at=incoming.at,
        activity=incoming.activity or None,
        delivery=incoming.delivery,
    )


def deed(incoming: Incoming, sender: Person) -> ChangeSource:
    """Who did this, when, and by which activity; the same for a redelivery."""
    return ChangeSource(by=sender, at=incoming.at, source=source_of(incoming, incoming.id))


def source_of(incoming: Incoming, activity_id: str) -> str:
    """What names an activity for good: its conversation's thread and its id there."""
    return f"{incoming.place.conversation_id}|{activity_id}"


def chat_of(incoming: Incoming) -> str | None:
    """Where a numbered list belongs: the conversation, None for somebody's personal chat with us."""
    place = incoming.place
    return None if place.kind is SpaceKind.PERSONAL else place.space_id


def later(moment: datetime, now: datetime) -> datetime | None:
    """A time that is still to come, else None."""
    return moment if moment > now else None
