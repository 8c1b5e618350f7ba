"""Who is asked about which of a meeting's tasks, and under which names nobody is."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from microsoft_teams.cards import CardElement, TextRun

from bot.cards import kit, lines
from bot.cards.when import due_day
from bot.words import Words
from dialogs.answer import Receipt
from domain.people import OwnerState, Person
from domain.task import Owner, Task

AT_FIRST = 4


@dataclass(frozen=True, slots=True)
class Room:
    """How much a receipt may show: names, titles of each, and lines that weren't understood."""

    names: int
    titles: int
    lines: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A receipt, the room there is for it, and how it is said."""

    receipt: Receipt
    room: Room
    say: Words


def people(sheet: Sheet) -> list[CardElement]:
    """Each with how many tasks, and their titles a tap away; those with most first, beyond four folded."""
    asked, left = shares(sheet.receipt.tasks)
    shown = list(asked.items())[: sheet.room.names]
    first = [part for n, share in enumerate(shown[:AT_FIRST]) for part in _folded(n, *share, sheet)]
    head = [kit.part(sheet.say("receipt.persons"))] if shown else []
    unnamed = beyond(len(asked) - len(shown), sheet.say)
    return [*head, *first, *_more(shown[AT_FIRST:], sheet), *unnamed, *_not_asked(sheet, left)]


def shares(tasks: Sequence[Task]) -> tuple[dict[Person, list[Task]], list[Task]]:
    """Who is asked about which tasks, most first; and the tasks that only the poster is left with."""
    asked: dict[Person, list[Task]] = defaultdict(list)
    left = [task for task in tasks if not task.reachable_owners]
    for task in tasks:
        for person in task.reachable_owners:
            asked[person].append(task)
    return dict(sorted(asked.items(), key=lambda share: -len(share[1]))), left


def _folded(n: int, person: Person, share: Sequence[Task], sheet: Sheet) -> list[CardElement]:
    say = sheet.say
    name, beside = [kit.plain(person.name), *_likely(person, share, say)], [kit.subtle(_count(share, say))]
    about = say("receipt.tasks_of", name=person.name)
    return [kit.fold(name, beside, about, f"p{n}"), kit.block(_titles(share, sheet), hidden_as=f"p{n}")]


def _likely(person: Person, share: Sequence[Task], say: Words) -> list[TextRun]:
    """How the notes name somebody, where that isn't certain."""
    owners = (owner for task in share for owner in task.owners)
    likely = {owner.written for owner in owners if owner.person == person and owner.state is OwnerState.LIKELY}
    return [kit.subtle(lines.GAP + say("receipt.likely", written=say.row(sorted(likely))))] if likely else []


def _more(rest: Sequence[tuple[Person, Sequence[Task]]], sheet: Sheet) -> list[CardElement]:
    if not rest:
        return []
    told = sheet.say("more", count=len(rest))
    rows = [part for person, share in rest for part in _row(person, share, sheet)]
    return [kit.fold([kit.plain(told)], [], told, "people"), kit.block(rows, hidden_as="people")]


def _row(person: Person, share: Sequence[Task], sheet: Sheet) -> Iterator[CardElement]:
    gap = kit.subtle(lines.GAP + _count(share, sheet.say))
    yield kit.line(kit.plain(person.name), *_likely(person, share, sheet.say), gap)
    yield from _titles(share, sheet)


def _count(share: Sequence[Task], say: Words) -> str:
    return say("receipt.count", count=len(share))


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
    for part in (day, lines.standing(task, held_on, say)):
        runs += [kit.subtle(lines.GAP), *part] if part else []
    return kit.line(*runs, spacing="None")


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
    most = sheet.room.names
    found = enumerate(list(by_name.items())[:most])
    rows = [part for n, (key, share) in found for part in _unknown(f"{place}{n}", key, share, sheet)]
    unnamed = beyond(len(by_name) - most, sheet.say)
    return [kit.line(kit.plain(told), spacing="Medium"), *rows, *unnamed] if rows else []


def _unasked(owner: Owner) -> tuple[str, str]:
    reached = owner.person is None or owner.reached
    return owner.written, owner.state.value if reached else "unreachable"


def _unknown(hidden: str, key: tuple[str, str], share: Sequence[Task], sheet: Sheet) -> list[CardElement]:
    (name, why), say = key, sheet.say
    reason = say("receipt.unreachable") if why == "unreachable" else say(f"receipt.state.{why}")
    told = [kit.plain(name), kit.subtle(lines.GAP + reason)] if name else [kit.plain(reason)]
    about = say("receipt.tasks_of", name=name) if name else reason
    fold = kit.fold(told, [kit.subtle(_count(share, say))], about, hidden)
    return [fold, kit.block(_titles(share, sheet), hidden_as=hidden)]
