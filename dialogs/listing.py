"""Lists made and shown: in their own chat with the reader's numbers, elsewhere with the tasks' own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dialogs.answer import Item, Led, Listing, ListKind, Question
from dialogs.desk import Desk, chat_of
from dialogs.incoming import Incoming
from dialogs.naming import has_unknown, questions
from dialogs.rights import allowed
from dialogs.team import pace_of
from dialogs.turn import Turn
from domain import asking
from domain.button import TaskVerb
from domain.cadence import concern_of
from domain.people import Person, Roster
from domain.reply import What
from domain.rights import Act
from domain.task import Meeting, Status, Task
from storage import NewListing, StoredListing

MOST_NAMES = 5  # that one list asks about
MOST_ASKED = 10  # items of a question that nobody asked for
FOR_LEADS = frozenset({TaskVerb.ASK, TaskVerb.DAY, TaskVerb.DAY_IT, TaskVerb.DROP})
ON_ONES_OWN = frozenset(TaskVerb) - FOR_LEADS - {TaskVerb.AS_ASKED}
OFFERED: Mapping[str, frozenset[TaskVerb]] = {
    **dict.fromkeys((ListKind.MINE, ListKind.ASKED, ListKind.REMINDER), ON_ONES_OWN),
    ListKind.DIGEST: ON_ONES_OWN | FOR_LEADS,
    ListKind.QUESTION: ON_ONES_OWN - {TaskVerb.TELL} | {TaskVerb.AS_ASKED},
    ListKind.WAITING: ON_ONES_OWN - {TaskVerb.TELL},
    ListKind.STATUS: frozenset({TaskVerb.ASK}),
}
"""What can be pressed about a task, by the kind of its list."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What a list is of; `asked` as in Listing, `beyond` and `before` count those that are not among these."""

    tasks: Sequence[Task]
    asked: What | None = None
    beyond: int = 0
    before: int = 0


async def question(
    turn: Turn, tasks: Sequence[Task], what: What | None = None, unclear: tuple[str, ...] = ()
) -> Listing:
    """Which of these is meant? The first of them are shown."""
    few = tasks[:MOST_ASKED]
    asked = await made(turn, ListKind.QUESTION, Rows(few, what, beyond=len(tasks) - len(few)))
    return replace(asked, items=tuple(sorted(asked.items, key=_by_number)), unclear=unclear)


async def confirmation(turn: Turn, tasks: Sequence[Task], what: What) -> Listing:
    """Is that meant of all of them? Nothing is done before a yes."""
    return await made(turn, ListKind.CONFIRM, Rows(tasks, what))


def _by_number(item: Item) -> int:
    return item.task.number if item.number is None else item.number


async def made(turn: Turn, kind: ListKind, rows: Rows) -> Listing:
    """A list for somebody in this conversation, remembered as it is shown."""
    new = NewListing(
        space_id=turn.chat,
        reader=turn.sender,
        kind=kind,
        tasks=rows.tasks,
        made_at=turn.at,
        asked=asking.written(rows.asked) if rows.asked else None,
        beyond=rows.beyond,
    )
    listed = await turn.store.lists.add(new)
    return Listing(
        id=listed.id,
        kind=kind,
        reader=turn.sender,
        items=tuple(Item(number, task) for number, task in listed.items),
        today=turn.today,
        asked=rows.asked,
        beyond=listed.beyond,
        before=rows.before,
    )


async def as_it_stands(turn: Turn, listing_id: int) -> Listing:
    """A list that somebody was shown, with its tasks as they are now, and without those they no longer see."""
    shown = await turn.store.lists.one(listing_id)
    assert shown is not None  # noqa: S101 - lists are never deleted
    seen = await allowed(turn, Act.SEE, [task for _, task in shown.items])
    items = tuple(Item(number, task) for number, task in shown.items if task in seen)
    led = tuple(item for item in items if shown.kind == ListKind.DIGEST and item.number is None)
    listing = Listing(
        id=shown.id,
        kind=ListKind(shown.kind),
        reader=shown.reader,
        items=tuple(sorted(items, key=_by_number)) if shown.kind == ListKind.QUESTION else _without(led, items),
        led=await _led(turn, led) if led else (),
        today=turn.today,
        asked=asking.read(shown.asked),
        beyond=shown.beyond,
    )
    return await with_people(turn.desk, listing)


def _without(some: Sequence[Item], items: Sequence[Item]) -> tuple[Item, ...]:
    return tuple(item for item in items if item not in some)


async def _led(turn: Turn, items: Sequence[Item]) -> tuple[Led, ...]:
    """What the matter is with each task of others by now."""
    pace = await pace_of(turn.desk, turn.sender)
    facts = await turn.store.digests.led(turn.sender)
    return tuple(
        Led(i.task, concern_of(facts[n], turn.today, pace) if (n := i.task.number) in facts else None) for i in items
    )


def offers(shown: StoredListing, verb: TaskVerb) -> bool:
    """Whether the card of that kind of list has such a button."""
    return verb in OFFERED.get(shown.kind, ())


def is_shown_again(shown: StoredListing, incoming: Incoming, sender: Person) -> bool:
    """Whether it is a list that can be shown here `as_it_stands`: an answer to a status question is none."""
    return shown.kind in OFFERED.keys() - {ListKind.STATUS} and is_shown_here(shown, incoming, sender)


def is_shown_here(shown: StoredListing, incoming: Incoming, sender: Person) -> bool:
    """Whether that list belongs to this conversation; in a personal chat, to this person."""
    return shown.space_id == chat_of(incoming) and (shown.space_id is not None or shown.reader == sender)


async def with_people(desk: Desk, listing: Listing) -> Listing:
    """A list of one's own with who could tell more.

    Whom its tasks can go to whose owner left, whom its blocked ones wait on, and who a name nobody knows can be.
    """
    if listing.kind not in {ListKind.DIGEST, ListKind.MINE, ListKind.ASKED, ListKind.REMINDER}:
        return listing
    tasks = [item.task for item in listing.items]
    theirs = [task for task in tasks if task.meeting.poster == listing.reader and has_unknown(task)]
    left = [task for task in tasks if task.leavers]
    meetings = {task.meeting.id: task.meeting for task in (*left[:1], *filter(_names_someone, tasks), *theirs)}
    members = await desk.store.people.to_be_meant_in(meetings.values()) if meetings else {}
    waited = [(task.number, _waited_on(task, listing.reader, members.get(task.meeting.id, ()))) for task in tasks]
    return replace(
        listing,
        heirs=tuple(member for member in members[left[0].meeting.id] if not member.outside) if left else (),
        waited_on=tuple((number, person) for number, person in waited if person),
        questions=_unknown(tasks, [task.meeting for task in theirs], members),
    )


def _unknown(
    tasks: Sequence[Task], meetings: Iterable[Meeting], members: Mapping[int, tuple[Person, ...]]
) -> tuple[Question, ...]:
    """Who is meant by names of notes that their poster reads."""
    asked: list[Question] = []
    for meeting in {meeting.id: meeting for meeting in meetings}.values():
        if len(asked) < MOST_NAMES:
            asked += questions(meeting, [task for task in tasks if task.meeting.id == meeting.id], members[meeting.id])
    return tuple(asked[:MOST_NAMES])


async def waited_on(desk: Desk, task: Task, reader: Person) -> Person | None:
    """Whom the last note of a blocked task names, if that is one member who isn't the reader."""
    members = await desk.store.people.to_be_meant(task.meeting) if _names_someone(task) else ()
    return _waited_on(task, reader, members)


def _names_someone(task: Task) -> bool:
    """Perhaps."""
    return task.status is Status.BLOCKED and bool(task.last_note)


def _waited_on(task: Task, reader: Person, members: Sequence[Person]) -> Person | None:
    if not _names_someone(task):
        return None
    said = Roster.of(members).named_in(task.last_note or "")
    named = [person for person in said if person != reader and not person.outside]
    return named[0] if len(named) == 1 else None
