"""How one task looks in a list."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from microsoft_teams.cards import CardElement, TextRun

from bot.cards import kit
from bot.words import Words
from domain.dates import Kind
from domain.people import OwnerState, Person
from domain.summary import HeldOnSource
from domain.task import PART, Change, Meeting, Owner, Status, Task, What

GAP = "  ·  "
MOST_NUMBERS = 30
UNPLACED = frozenset({OwnerState.UNKNOWN, OwnerState.AMBIGUOUS, OwnerState.GROUP})
OUTSIDE = frozenset({OwnerState.OUTSIDE, OwnerState.UNKNOWN})  # never asked, so the reader hears of them


def title_of(task: Task) -> str:
    """A task without a title is known by its description."""
    return task.title or task.description


def named(task: Task) -> dict[str, Any]:
    """What a sentence calls it by."""
    return {"number": task.number, "title": kit.cut(title_of(task), 80).rstrip(".")}


def numbers(found: Sequence[int]) -> str:
    """What people call several by, side by side."""
    return ", ".join(f"#{number}" for number in found[:MOST_NUMBERS])


def next_turn(task: Task, changes: Sequence[Change]) -> date | None:
    """The day on which what was just done comes back."""
    is_done = any(change.what is What.STATUS and change.new == Status.DONE for change in changes)
    return task.due.end if is_done and task.due and task.due.every and not task.status.closed else None


def snoozed(task: Task, say: Words) -> str:
    """When it is asked about again; what is due before that day is said."""
    assert task.snoozed_until  # noqa: S101 - who tells of it knows
    told = say("notice.snoozed", day=say.day(task.snoozed_until), **named(task))
    due = task.due.end if task.due and task.due.kind is not Kind.RECURRING else None
    return f"{told} {say('notice.beyond', due=say.day(due))}" if due and due < task.snoozed_until else told


def is_part(change: Change) -> bool:
    """Whether an owner's part is done since."""
    before, after = (names.count(PART) if names else 0 for names in (change.old, change.new))
    return after > before


def is_given(change: Change) -> bool:
    """Whether somebody owns it who didn't before."""
    before, after = ((names or "").split(", ") for names in (change.old, change.new))
    return bool(change.new) and not set(after) <= set(before)


def headline(task: Task, label: str = "", *, is_over: bool | None = None) -> CardElement:
    """What people call it and its title; struck through once it is over (default: closed), in its place."""
    shown = kit.struck if (task.status.closed if is_over is None else is_over) else kit.bold
    called = label or f"#{task.number}"
    return kit.line(kit.bold(f"{called}  "), shown(title_of(task)), spacing="Medium")


def description(task: Task) -> list[CardElement]:
    """What is to be done, where the title doesn't say it all."""
    return [kit.line(kit.plain(task.description))] if task.title and task.description else []


def joined(*parts: list[TextRun]) -> list[CardElement]:
    """The small print: the parts there are, with gaps between them."""
    found = runs(*parts)
    return [kit.line(*found)] if found else []


def runs(*parts: list[TextRun]) -> list[TextRun]:
    """The same, to be put into a line."""
    found: list[TextRun] = []
    for part in filter(None, parts):
        found += [kit.subtle(GAP), *part] if found else part
    return found


def standing(task: Task, today: date, say: Words) -> list[TextRun]:
    """Its status where that isn't just open, and until when it sleeps."""
    said = [] if task.status is Status.OPEN else [say(f"status.{task.status}")]
    if task.snoozed_until and task.sleeps(today):
        said.append(say("task.snoozed", day=say.day(task.snoozed_until)))
    return [kit.subtle(GAP.join(said))] if said else []


def partners(task: Task, reader: Person, say: Words) -> list[TextRun]:
    """Who else owns it."""
    if not task.is_owned_by(reader):
        return []
    others = [owner for owner in task.owners if owner.person != reader]
    inside = [owner.name for owner in others if owner.state not in OUTSIDE]
    outside = [owner.name for owner in others if owner.state in OUTSIDE]
    told = [say("task.with", names=say.listed(inside))] if inside else []
    told += [say("task.with_outside", names=say.listed(outside))] if outside else []
    return [kit.subtle(GAP.join(told))] if told else []


def owners(task: Task, say: Words) -> list[TextRun]:
    """Whose it is, for who only looks on."""
    return [kit.subtle(say.row([owner.name for owner in task.owners]) or say("task.nobody"))]


def taken_over(task: Task, say: Words) -> list[TextRun]:
    """Who is asked about an open task that is no longer the reader's."""
    names = [person.name for person in task.asked]
    return [] if task.status.closed else [kit.subtle(say("task.with", names=say.listed(names)))]


def source(task: Task, say: Words) -> list[TextRun]:
    """The meeting it comes from."""
    return [kit.subtle(meeting(task.meeting, say))]


def meeting(held: Meeting, say: Words) -> str:
    """Its title, and when it was."""
    return f"{kit.cut(held.title or say('untitled'), 80)}, {held_on(held, say)}"


def held_on(meeting: Meeting, say: Words) -> str:
    """The meeting's day, or its month where the notes give no more."""
    is_month = meeting.held_on_source is HeldOnSource.MONTH
    return say.month(meeting.held_on) if is_month else say.day(meeting.held_on)


def note(task: Task, say: Words) -> list[CardElement]:
    """What was last said of it."""
    return [kit.line(kit.subtle(say("task.note", note=task.last_note)))] if task.last_note else []


def why_here(task: Task, reader: Person, say: Words) -> list[CardElement]:
    """How sure we are that this reader is meant, where we aren't."""
    mine = next((owner for owner in task.owners if owner.person == reader), None)
    if mine is None and reader not in task.asked:
        return []
    if mine is None:
        return [kit.line(kit.subtle(stands_in(task, say)))]
    if mine.state is OwnerState.LIKELY:
        return [kit.line(kit.subtle(say("task.likely", written=mine.written)))]
    return []


def stands_in(task: Task, say: Words) -> str:
    """Why the reader is asked in place of the owner named first, and of whoever has the same reason."""
    if not task.owners:
        return say("task.stand_in.nobody")
    reason = _reason(task.owners[0])
    names = [_known_as(owner, say) for owner in task.owners if _reason(owner) == reason]
    return say(f"task.stand_in.{reason}", names=say.listed(names), count=len(names))


def _reason(owner: Owner) -> str:
    is_told = owner.person is None or owner.state in {OwnerState.OUTSIDE, OwnerState.LEFT}
    return owner.state.value if is_told else "unreachable"


def _known_as(owner: Owner, say: Words) -> str:
    """A name; between quotation marks where it is no more than words of the notes."""
    name = owner.name if owner.state is OwnerState.CERTAIN else owner.written
    return say("quoted", text=name) if owner.state in UNPLACED else name
