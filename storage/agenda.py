"""Whether a tick has anything to do: one look, for most of them have nothing."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import meeting_cards, nudges, posts, reminders, retention, roster


@dataclass(frozen=True, slots=True)
class Agenda:
    """Whether lists of members are old, somebody has to be written to, a post or card is due, or texts have to go."""

    has_old_rosters: bool
    has_messages: bool
    has_posts: bool
    has_cards: bool
    has_old_texts: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """The instant for which is decided, real time, and the day with its week's Monday in the program's zone.

    Lists of members are old from `rosters_before` on, texts from `texts_before`; None: never.
    """

    at: datetime
    now: datetime
    day: date
    monday: date
    rosters_before: datetime
    texts_before: datetime | None = None


async def due_now(db: AsyncConnection, moment: Moment) -> Agenda:
    """What there is to do."""
    at, now = moment.at, moment.now
    asked = (
        roster.are_old(moment.rosters_before),
        reminders.are_due(at, now),
        nudges.are_due(at, now),
        nudges.leads_are_due(at, now),
        posts.are_unreached(moment.day),
        posts.want_their_week(moment.monday),
        meeting_cards.are_due(at, now),
        *(retention.are_old(moment.texts_before) if moment.texts_before else ()),
    )
    row = (await db.execute(select(*(query.exists().label(f"at_{n}") for n, query in enumerate(asked))))).one()
    rosters, reminded, nudged, led, unreached, weeks, cards, *texts = map(bool, row)
    return Agenda(rosters, reminded or nudged or led, unreached or weeks, cards, any(texts))
