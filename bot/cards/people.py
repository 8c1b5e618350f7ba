"""Who is asked about which of a meeting's tasks, and under which names nobody is."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from microsoft_teams.cards import CardElement, TextRun

from bot.cards import kit, lines
from bot.cards.when import day_of, due_day
from bot.words import Words
from dialogs.answer import Receipt
from domain.people import OwnerState, Person
from domain.task import Owner, Task
from domain.urgency import Tally, tally

AT_FIRST = 4


@dataclass(frozen=True, slots=True)
class Room:
    """How much a receipt may show: names, titles of each, lines that weren't understood, tasks from before."""

    names: int
    titles: int
    lines: int
    earlier: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A receipt, the room there is for it, and how it is said."""

    receipt: Receipt
    room: Room
    say: Words


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody, or a name, and what tells of them, with their tasks; `about` says it to who can't see it."""

    told: list[TextRun]
    about: str
    share: Sequence[Task]


def people(sheet: Sheet) -> list[CardElement]:
    """Each with how many tasks, and their titles a tap away; those with most first, beyond four folded."""
    asked, left = shares(sheet.receipt.tasks)
    entries = [_person(person, share, sheet.say) for person, share in asked.items()]
    head = [kit.part(sheet.say("receipt.persons"))] if entries else []
    return [*head, *_listed("p", entries, sheet), *_not_asked(sheet, left)]


def shares(tasks: Sequence[Task]) -> tuple[dict[Person, list[Task]], list[Task]]:
    """Who is asked about which tasks, most first; and the tasks that only the poster is left with."""
    asked: dict[Person, list[Task]] = defaultdict(list)
    left = [task for task in tasks if not task.reachable_owners]
    for task in tasks:
        for person in task.reachable_owners:
            asked[person].append(task)
    return dict(sorted(asked.items(), key=lambda share: -len(share[1]))), left


def _listed(place: str, entries: Sequence[Entry], sheet: Sheet) -> list[CardElement]:
    """The first ones folded each, the others together; those there is no room for are counted."""
    shown = entries[: sheet.room.names]
    first = [part for n, entry in enumerate(shown[:AT_FIRST]) for part in _folded(f"{place}{n}", entry, sheet)]
    rest = [part for entry in shown[AT_FIRST:] for part in _row(entry, sheet)]
    unnamed = beyond(len(entries) - len(shown), sheet.say)
    return [*first, *_more(f"{place}more", len(shown) - AT_FIRST, rest, sheet.say), *unnamed]


def _folded(hidden: str, entry: Entry, sheet: Sheet) -> list[CardElement]:
    row = kit.fold(entry.told, _count(entry.share, sheet), entry.about, hidden)
    return [row, kit.block(_titles(entry.share, sheet), hidden_as=hidden)]


def _more(hidden: str, count: int, rows: Sequence[CardElement], say: Words) -> list[CardElement]:
    told = say("more", count=count)
    return [kit.fold([kit.plain(told)], [], told, hidden), kit.block(rows, hidden_as=hidden)] if rows else []


def _row(entry: Entry, sheet: Sheet) -> list[CardElement]:
    count = _count(entry.share, sheet)
    return [kit.line(*entry.told, kit.subtle(lines.GAP), *count), *_titles(entry.share, sheet)]


def _person(person: Person, share: Sequence[Task], say: Words) -> Entry:
    return Entry(
        [kit.plain(person.name), *_likely(person, share, say)], say("receipt.tasks_of", name=person.name), share
    )


def _likely(person: Person, share: Sequence[Task], say: Words) -> list[TextRun]:
    """How the notes name somebody, where that isn't certain."""
    owners = (owner for task in share for owner in task.owners)
    likely = {owner.written for owner in owners if owner.person == person and owner.state is OwnerState.LIKELY}
    return [kit.subtle(lines.GAP + say("receipt.likely", written=say.row(sorted(likely))))] if likely else []


def _count(share: Sequence[Task], sheet: Sheet) -> list[TextRun]:
    """How many, and of those how many are late or blocked, once they are asked about."""
    runs = [kit.subtle(sheet.say("receipt.count", count=len(share)))]
    if sheet.receipt.progress is None:
        return runs
    figures = counted(tally((task for task in share if not task.status.closed), sheet.receipt.today), sheet.say)
    return [*runs, *([kit.subtle(", "), *figures] if figures else [])]


def counted(counts: Tally, say: Words) -> list[TextRun]:
    """How many are late, and how many blocked."""
    late = [kit.alarming(say("progress.late", count=counts.late))] if counts.late else []
    blocked = [kit.waiting(say("progress.blocked", count=counts.blocked))] if counts.blocked else []
    return [*late, *([kit.subtle(", ")] if late and blocked else []), *blocked]


def _titles(share: Sequence[Task], sheet: Sheet) -> list[CardElement]:
    """A line each: its number, its title, when, and how it stands."""
    most = sheet.room.titles
    shown = [_title(task, sheet.receipt, sheet.say) for task in share[:most]]
    return [*shown, *beyond(len(share) - most, sheet.say)]


def beyond(more: int, say: Words) -> list[CardElement]:
    """How many more there are than there is room for."""
    return [kit.line(kit.subtle(say("more", count=more)))] if more > 0 else []


def _title(task: Task, receipt: Receipt, say: Words) -> CardElement:
    runs = [kit.subtle(f"#{task.number}  "), kit.subtle(kit.cut(lines.title_of(task), 120))]
    held_on = receipt.meeting.held_on
    day = [kit.subtle(due_day(task.due, held_on, say))] if task.due else []
    for part in (day, lines.standing(task, held_on, say), _word(task, receipt, say)):
        runs += [kit.subtle(lines.GAP), *part] if part else []
    return kit.line(*runs, spacing="None")


def _word(task: Task, receipt: Receipt, say: Words) -> list[TextRun]:
    """When somebody last said how it stands; what they said may be another conversation's."""
    word = receipt.progress.words.get(task.number) if receipt.progress else None
    return [kit.subtle(day_of(word.on, receipt.today, say))] if word else []


def _not_asked(sheet: Sheet, left: Sequence[Task]) -> list[CardElement]:
    """The names nobody is asked under: of tasks the poster is left with, then of tasks that others are asked about."""
    say, poster = sheet.say, sheet.receipt.meeting.poster
    stand_in = say("receipt.nobody_asked") if poster.outside else say("receipt.stand_in", poster=poster.name)
    shared = [task for task in sheet.receipt.tasks if task.reachable_owners]
    return [*_named("l", stand_in, left, sheet), *_named("s", say("receipt.beside"), shared, sheet)]


def _named(place: str, told: str, tasks: Sequence[Task], sheet: Sheet) -> list[CardElement]:
    by_name: dict[tuple[str, str], list[Task]] = defaultdict(list)
    for task in tasks:
        unasked = [_unasked(owner) for owner in task.owners if not owner.is_asked]
        for name in unasked if task.owners else [("", "nobody")]:
            by_name[name].append(task)
    rows = _listed(place, [_unknown(*each, sheet.say) for each in by_name.items()], sheet)
    return [kit.line(kit.plain(told), spacing="Medium"), *rows] if rows else []


def _unasked(owner: Owner) -> tuple[str, str]:
    reached = owner.person is None or owner.reached
    return owner.written, owner.state.value if reached else "unreachable"


def _unknown(key: tuple[str, str], share: Sequence[Task], say: Words) -> Entry:
    name, why = key
    reason = say("receipt.unreachable") if why == "unreachable" else say(f"receipt.state.{why}")
    told = [kit.plain(name), kit.subtle(lines.GAP + reason)] if name else [kit.plain(reason)]
    return Entry(told, say("receipt.tasks_of", name=name) if name else reason, share)
