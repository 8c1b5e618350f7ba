"""The receipt of a paste, which is the meeting's card from its first digest on."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from dialogs.answer import Check, News, Receipt, Review
from dialogs.desk import Desk, later
from dialogs.naming import has_unknown, questions
from domain.cadence import Pace, first_nudge
from domain.progress import A_WHILE, Spoken, next_look, progress
from domain.review import form_of
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
    spoken = await desk.store.cards.spoken(stored.meeting.id) if stored.is_under_way else {}
    return Receipt(
        meeting=stored.meeting,
        tasks=tuple(tasks),
        not_understood=await _left_over(desk, stored),
        news=news,
        zone=pace.zone,
        today=pace.day(now),
        language=stored.team.language if stored.team else None,
        first_digest_at=first,
        questions=questions(stored.meeting, tasks, members),
        people=tuple(member for member in members if not member.outside),
        is_held=stored.is_held,
        check=await checked(desk, stored.meeting.id) if stored.is_checked else None,
        review=_on_the_card(stored, tasks),
        earlier=await _still_open(desk, stored),
        progress=progress(tasks, spoken, pace.day(now), pace) if stored.is_under_way else None,
        look_again_at=first + A_WHILE if first else _next_look(stored, tasks, spoken, now, pace),
    )


def _next_look(
    stored: StoredMeeting, tasks: Sequence[Task], spoken: Mapping[int, Spoken], now: datetime, pace: Pace
) -> datetime | None:
    """When the card has something new to show by itself; what was discarded never has."""
    return None if stored.is_discarded else next_look(tasks, spoken, now, pace)


def _has_open_names(tasks: Sequence[Task]) -> bool:
    """Somebody is still to be picked: for a name that nobody knows, or for what nobody owns."""
    return any(not task.status.closed and (not task.owners or has_unknown(task)) for task in tasks)


async def _still_open(desk: Desk, stored: StoredMeeting) -> tuple[Task, ...]:
    """What the meetings before it left open, while its own tasks are new."""
    is_told = stored.has_earlier and not (stored.is_discarded or stored.is_under_way)
    return await desk.store.meetings.still_open(stored.meeting.id) if is_told else ()


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
