"""The receipt of pasted notes: what was stored, who will be asked, what could not be read."""

from collections import defaultdict
from collections.abc import Sequence

from microsoft_teams.cards import Action, ActionSet, CardElement

from bot.cards import kit, lines
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import News, Question, Receipt
from domain.button import (
    PICKED_DAY,
    AdmitButton,
    ClaimButton,
    ClarifyButton,
    DayButton,
    MeetingButton,
    MeetingVerb,
    picked_person,
)
from domain.people import OwnerState, Person
from domain.summary import HeldOnSource
from domain.task import Owner, Task

MOST_TASKS = 60
MOST_PEOPLE = 40
MOST_LINES = 30
MOST_QUESTIONS = 10
MOST_CANDIDATES = 4  # a set has five buttons at most
MOST_PICKED = 100


def receipt_card(receipt: Receipt, say: Words) -> Shown:
    """The card with its poster's buttons."""
    title = receipt.meeting.title or say("untitled")
    news = say(f"receipt.{receipt.news}")
    summary = say("receipt.summary", news=news, title=title)
    top = [kit.heading(news), kit.line(kit.bold(title)), kit.line(kit.subtle(_held_on(receipt, say)))]
    if receipt.news is News.DISCARDED:
        return Shown(summary, card=kit.card([*top, kit.line(kit.plain(say("receipt.restore")))], fallback=summary))
    tasks = [*_people(receipt, say), *_tasks(receipt, say)] if receipt.tasks else []
    blind = [kit.line(kit.alarming(say("receipt.blind")), spacing="Medium")] if receipt.is_blind else []
    asked = [*_questions(receipt, say), *_claims(receipt, say), *_outsiders(receipt, say)]
    body = [*top, *_day(receipt, say), *blind, *asked, *tasks, *_lines(receipt, say), *_when(receipt, say)]
    return Shown(summary, card=kit.card(body, _buttons(receipt, say), fallback=summary))


def _held_on(receipt: Receipt, say: Words) -> str:
    return say(f"receipt.held_on.{receipt.meeting.held_on_source}", day=say.day(receipt.meeting.held_on))


def _day(receipt: Receipt, say: Words) -> list[CardElement]:
    """A day that was only guessed can be set right, and the dates in the notes with it."""
    if receipt.meeting.held_on_source is HeldOnSource.WRITTEN:
        return []
    button = kit.press(DayButton(receipt.meeting.id), say("button.set_day"))
    picker = kit.day_input(PICKED_DAY, say("receipt.day"), receipt.meeting.held_on)
    return [
        kit.toggle(say("button.other_day"), "other_day"),
        kit.block([picker, ActionSet(actions=[button])], hidden_as="other_day"),
    ]


def _questions(receipt: Receipt, say: Words) -> list[CardElement]:
    return [kit.block(_question(receipt, n, asked, say)) for n, asked in enumerate(receipt.questions[:MOST_QUESTIONS])]


def _question(receipt: Receipt, place: int, asked: Question, say: Words) -> list[CardElement]:
    """The people it fits as buttons, somebody else from a list, and nobody."""
    meeting_id, name = receipt.meeting.id, asked.written
    shown = asked.candidates[:MOST_CANDIDATES]
    buttons = [kit.press(ClarifyButton(meeting_id, name, person.id), person.name) for person in shown]
    nobody = kit.press(ClarifyButton(meeting_id, name, 0), say("button.not_in_teams"))
    told = kit.line(kit.bold(say("receipt.who", written=name)))
    return [told, ActionSet(actions=[*buttons, nobody]), *_somebody_else(receipt, place, asked, say)]


def _somebody_else(receipt: Receipt, place: int, asked: Question, say: Words) -> list[CardElement]:
    rest = (*asked.candidates[MOST_CANDIDATES:], *asked.others)[:MOST_PICKED]
    if not rest:
        return []
    pick = kit.press(ClarifyButton(receipt.meeting.id, asked.written, None, place), say("button.pick"))
    label = say("receipt.who", written=asked.written)
    choices = kit.choice_input(picked_person(place), label, {p.id: p.name for p in rest})
    hidden = f"who{place}"
    return [
        kit.toggle(say("button.somebody_else"), hidden),
        kit.block([choices, ActionSet(actions=[pick])], hidden_as=hidden),
    ]


def _claims(receipt: Receipt, say: Words) -> list[CardElement]:
    """What only a group was named for waits for somebody who takes it."""
    alone = [t for t in receipt.tasks if not t.status.closed and t.owners and all(map(_is_group, t.owners))]
    return [kit.block(_claim(receipt, task, say)) for task in alone[:MOST_QUESTIONS]]


def _claim(receipt: Receipt, task: Task, say: Words) -> list[CardElement]:
    names = say.listed([owner.written for owner in task.owners])
    told = kit.line(kit.plain(say("receipt.claim", names=names)))
    button = kit.press(ClaimButton(receipt.meeting.id, task.number), say("button.claim"))
    return [lines.headline(task), told, ActionSet(actions=[button])]


def _outsiders(receipt: Receipt, say: Words) -> list[CardElement]:
    """Guests aren't asked, unless the poster says so."""
    owners = (owner for task in receipt.tasks if not task.status.closed for owner in task.owners)
    people = dict.fromkeys(owner.person for owner in owners if owner.state is OwnerState.OUTSIDE and owner.person)
    return [kit.block(_outsider(receipt, person, say)) for person in list(people)[:MOST_QUESTIONS]]


def _outsider(receipt: Receipt, person: Person, say: Words) -> list[CardElement]:
    button = kit.press(AdmitButton(receipt.meeting.id, person.id), say("button.admit", name=person.name))
    return [kit.line(kit.plain(say("receipt.outside", name=person.name))), ActionSet(actions=[button])]


def _is_group(owner: Owner) -> bool:
    return owner.state is OwnerState.GROUP


def _people(receipt: Receipt, say: Words) -> list[CardElement]:
    asked, left = _shares(receipt.tasks)
    count = len(asked)
    people = say("receipt.people", count=count) if count else say("receipt.nobody")
    tasks = say("receipt.count", count=len(receipt.tasks))
    told = [_person(person, share, say) for person, share in list(asked.items())[:MOST_PEOPLE]]
    return [kit.line(kit.bold(f"{tasks} {people}"), spacing="Medium"), *told, *_not_asked(receipt, left, say)]


def _shares(tasks: Sequence[Task]) -> tuple[dict[Person, list[Task]], list[Task]]:
    """Who is asked about which tasks, most first; and the tasks that only the poster is left with."""
    asked: dict[Person, list[Task]] = defaultdict(list)
    left = [task for task in tasks if not task.reachable_owners]
    for task in tasks:
        for person in task.reachable_owners:
            asked[person].append(task)
    return dict(sorted(asked.items(), key=lambda share: -len(share[1]))), left


def _person(person: Person, share: Sequence[Task], say: Words) -> CardElement:
    count = say("receipt.person", count=len(share), numbers=_numbers(share))
    likely = {o.written for t in share for o in t.owners if o.person == person and o.state is OwnerState.LIKELY}
    named = [kit.subtle(lines.GAP + say("receipt.likely", written=say.row(sorted(likely))))] if likely else []
    return kit.line(kit.plain(f"{say('label', text=person.name)} {count}"), *named)


def _not_asked(receipt: Receipt, left: Sequence[Task], say: Words) -> list[CardElement]:
    """The names nobody is asked under: of tasks the poster is left with, then of tasks that others are asked about."""
    poster = receipt.meeting.poster
    stand_in = say("receipt.nobody_asked") if poster.outside else say("receipt.stand_in", poster=poster.name)
    shared = [task for task in receipt.tasks if task.reachable_owners]
    return [*_named(stand_in, left, say), *_named(say("receipt.beside"), shared, say)]


def _named(told: str, tasks: Sequence[Task], say: Words) -> list[CardElement]:
    by_name: dict[tuple[str, str], list[Task]] = defaultdict(list)
    for task in tasks:
        unasked = [_unasked(owner) for owner in task.owners if not owner.is_asked]
        for name in unasked if task.owners else [("", "nobody")]:
            by_name[name].append(task)
    rows = [_unknown(name, why, share, say) for (name, why), share in list(by_name.items())[:MOST_PEOPLE]]
    return [kit.line(kit.plain(told), spacing="Medium"), *rows] if rows else []


def _unasked(owner: Owner) -> tuple[str, str]:
    reached = owner.person is None or owner.reached
    return owner.written, owner.state.value if reached else "unreachable"


def _unknown(name: str, why: str, share: Sequence[Task], say: Words) -> CardElement:
    reason = say("receipt.unreachable") if why == "unreachable" else say(f"receipt.state.{why}")
    said = f"{say('label', text=name)} {reason}" if name else reason
    return kit.line(kit.plain(said), kit.subtle(f"  {_numbers(share)}"))


def _numbers(tasks: Sequence[Task]) -> str:
    return " ".join(f"#{task.number}" for task in tasks[:30])


def _tasks(receipt: Receipt, say: Words) -> list[CardElement]:
    rows = [row for task in receipt.tasks[:MOST_TASKS] for row in _task(task, receipt, say)]
    more = len(receipt.tasks) - MOST_TASKS
    beyond = [kit.line(kit.subtle(say("more", count=more)))] if more > 0 else []
    title = say("button.show_all", count=len(receipt.tasks))
    return [kit.toggle(title, "tasks"), kit.block([*rows, *beyond], hidden_as="tasks")]


def _task(task: Task, receipt: Receipt, say: Words) -> list[CardElement]:
    names = say.row([owner.name for owner in task.owners]) or say("task.nobody")
    small = lines.joined([kit.subtle(names)], lines.due(task, receipt.meeting.held_on, say), lines.standing(task, say))
    return [lines.headline(task), *lines.description(task), *small]


def _lines(receipt: Receipt, say: Words) -> list[CardElement]:
    if not receipt.not_understood:
        return []
    count = len(receipt.not_understood)
    rows = [kit.line(kit.plain(text)) for text in receipt.not_understood[:MOST_LINES]]
    beyond = [kit.line(kit.subtle(say("more", count=count - MOST_LINES)))] if count > MOST_LINES else []
    told = kit.line(kit.plain(say("receipt.lines", count=count)), spacing="Medium")
    return [told, kit.toggle(say("button.show_lines"), "lines"), kit.block([*rows, *beyond], hidden_as="lines")]


def _when(receipt: Receipt, say: Words) -> list[CardElement]:
    told = []
    if receipt.first_digest_at:
        told.append(say("receipt.first", moment=say.moment(receipt.first_digest_at, receipt.zone)))
    if receipt.news is News.SENT:
        told.append(say("receipt.tally", count=receipt.sent))
        told += [say("receipt.had", count=receipt.had)] if receipt.had else []
        told += [say("receipt.failed", count=receipt.failed)] if receipt.failed else []
    return [kit.line(kit.plain(" ".join(told)), spacing="Medium")] if told else []


def _buttons(receipt: Receipt, say: Words) -> list[Action]:
    hold = MeetingVerb.RESUME if receipt.is_held else MeetingVerb.HOLD
    verbs = (hold, MeetingVerb.SEND_NOW, MeetingVerb.DISCARD)
    return [kit.press(MeetingButton(verb, receipt.meeting.id), say(f"button.{verb}")) for verb in verbs]
