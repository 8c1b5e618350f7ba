"""A meeting's card lives: the newest receipt of it is remembered, and drawn anew as things change."""

from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256

from dialogs.answer import AlsoChosen, Answer, InEnglish, LeftOut, News, Receipt
from dialogs.desk import Desk
from dialogs.incoming import Incoming
from dialogs.ports import Failed, Outcome, Refused, Sent, Unsure
from dialogs.receipt import receipt
from dialogs.together import together
from domain.languages import SPOKEN
from domain.retry import next_try
from storage import APART, CardAt, Drawn, DueCard, StoredMeeting


async def remember(desk: Desk, incoming: Incoming, answer: Answer, message_id: str | None) -> None:
    """The message that shows a meeting to its conversation is its card; one that a single reader sees isn't."""
    told = _receipt_in(answer)
    if told is None or not message_id or incoming.is_targeted:
        return
    place = incoming.place
    if told.meeting.space_id == place.space_id:
        await desk.store.cards.remember(
            CardAt(
                meeting_id=told.meeting.id,
                conversation_id=place.conversation_id,
                activity_id=message_id,
                at=incoming.at,
                due_at=told.look_again_at,
            )
        )


def _receipt_in(answer: Answer | None) -> Receipt | None:
    match answer:
        case Receipt():
            return answer
        case LeftOut(answer=inner) | InEnglish(answer=inner) | AlsoChosen(answer=inner):
            return _receipt_in(inner)
        case _:
            return None


async def redraw_all(desk: Desk, at: datetime) -> None:
    """Draw those anew that are out of date."""
    now = desk.clock()
    claimed = await desk.store.cards.claim(at, now, now + desk.lease)
    await together(_redraw(desk, card, at) for card in claimed)


async def _redraw(desk: Desk, card: DueCard, at: datetime) -> None:
    stored = await desk.store.meetings.one(card.meeting_id)
    assert stored is not None  # noqa: S101 - meetings are never deleted
    told = await receipt(desk, stored, News.SHOWN, at)
    drawn = Drawn(at=at, shown=_print(told), due_at=told.look_again_at, not_before=at + APART)
    if told.progress is None or drawn.shown == card.shown:  # nobody would see a difference
        await desk.store.cards.settle(card, replace(drawn, shown=card.shown))
        return
    to = replace(card.address, language=await _language(desk, card, stored))
    await _settle(desk, card, drawn, at, await desk.edit(to, card.activity_id, told))


async def _settle(desk: Desk, card: DueCard, drawn: Drawn, at: datetime, outcome: Outcome) -> None:
    match outcome:
        case Sent():
            await desk.store.cards.settle(card, drawn)
        case Refused(reason):
            await desk.store.cards.settle_refused(card, reason)
        case Failed(reason, wait):
            await _failed(desk, card, at, reason, wait)
        case Unsure(reason):  # done twice it is done once
            await _failed(desk, card, at, reason, None)


async def _failed(desk: Desk, card: DueCard, at: datetime, reason: str, wait: float | None) -> None:
    again_at = next_try(card.tries + 1, card.first_at or at, at, wait, desk.jitter())
    if again_at is None:
        await desk.store.cards.settle_refused(card, reason)
    else:
        await desk.store.cards.settle_failed(card, at, max(again_at, at + APART))


async def _language(desk: Desk, card: DueCard, stored: StoredMeeting) -> str:
    """As when it was posted: its reader's; where many read it the team's, else that of the notes."""
    if card.is_personal:
        return (await desk.store.people.address(stored.meeting.poster)).language
    written = stored.meeting.language
    return (stored.team.language if stored.team else None) or (written if written in SPOKEN else "en")


def _print(told: Receipt) -> str:
    """The same for what looks the same."""
    timeless = replace(told, today=date.min, look_again_at=None, first_digest_at=None)
    return sha256(repr(timeless).encode(errors="replace")).hexdigest()
