"""What a receipt, or its poster's digest, still has to be told: who names are, who takes what nobody has."""

from collections.abc import Sequence

from microsoft_teams.cards import Action, ActionSet, CardElement

from bot.cards import kit, lines
from bot.words import Words
from dialogs.answer import Listing, Question, Receipt, Stranger
from domain.button import (
    A_GROUP,
    NOT_IN_TEAMS,
    AdmitButton,
    ClaimButton,
    NamesButton,
    picked_person,
    picked_taker,
)
from domain.people import OwnerState, Person
from domain.task import Owner, Task

MOST_QUESTIONS = 10
MOST_TAKERS = 5
MOST_CHOICES = 240  # of all lists of a card together


def needs(receipt: Receipt, say: Words) -> list[CardElement]:
    """What needs an answer, before anything else."""
    asked, free = receipt.questions[:MOST_QUESTIONS], _free(receipt)
    parts = [*_picks(receipt, asked, free, say), *_claims(receipt, say), *_outsiders(receipt, say)]
    names = [say("receipt.names", count=len(asked))] if asked else []
    count = say.row([*names, *([say("receipt.count", count=len(free))] if free else [])])
    return [kit.part(say("receipt.needs"), count), *parts] if parts else []


def _free(receipt: Receipt) -> tuple[Task, ...]:
    """What nobody owns, where there is anybody to take it."""
    free = (task for task in receipt.tasks if not task.status.closed and not task.owners)
    return tuple(free)[:MOST_TAKERS] if receipt.people else ()


def _picks(receipt: Receipt, asked: Sequence[Question], free: Sequence[Task], say: Words) -> list[CardElement]:
    if not (asked or free):
        return []
    most = MOST_CHOICES // (len(asked) + len(free))
    names = [_name(place, question, most, say) for place, question in enumerate(asked)]
    takers = [_taker(task, receipt.people[:most], say) for task in free]
    numbers = tuple((task.number, None) for task in free)
    button = NamesButton(receipt.meeting.id, tuple((question.written, None) for question in asked), numbers)
    return [*names, *takers, ActionSet(actions=[kit.press(button, say("button.save")), *_mine(receipt, free, say)])]


def _mine(receipt: Receipt, free: Sequence[Task], say: Words) -> list[Action]:
    """The only one that nobody has can be taken with a tap."""
    if len(free) != 1:
        return []
    return [kit.press(ClaimButton(receipt.meeting.id, free[0].number), say("button.take", number=free[0].number))]


def _name(place: int, question: Question, most: int, say: Words) -> CardElement:
    """Whom it fits first, then everybody else, then nobody here, or several."""
    people = (*question.candidates, *question.others)[:most]
    choices = {str(person.id): person.name for person in people}
    beside = {NOT_IN_TEAMS: say("button.not_in_teams"), A_GROUP: say("button.a_group")}
    label = f"{say('receipt.who', written=kit.cut(question.written, 80))} {lines.numbers(question.numbers)}"
    return kit.pick_input(picked_person(place), label.strip(), choices | beside, say("receipt.pick"))


def _taker(task: Task, people: Sequence[Person], say: Words) -> CardElement:
    label = say("receipt.who_takes", **lines.named(task))
    return kit.pick_input(picked_taker(task.number), label, {str(p.id): p.name for p in people}, say("receipt.pick"))


def _claims(receipt: Receipt, say: Words) -> list[CardElement]:
    """What only a group was named for waits for somebody who takes it."""
    alone = [t for t in receipt.tasks if not t.status.closed and t.owners and all(map(_is_group, t.owners))]
    return [part for task in alone[:MOST_QUESTIONS] for part in _claim(receipt, task, say)]


def _claim(receipt: Receipt, task: Task, say: Words) -> list[CardElement]:
    names = say.listed([owner.written for owner in task.owners])
    told = kit.line(kit.plain(say("receipt.claim", names=names)))
    button = kit.press(ClaimButton(receipt.meeting.id, task.number), say("button.claim"))
    return [lines.headline(task), told, ActionSet(actions=[button])]


def _is_group(owner: Owner) -> bool:
    return owner.state is OwnerState.GROUP


def _outsiders(receipt: Receipt, say: Words) -> list[CardElement]:
    """Guests aren't asked, unless the poster says so."""
    owners = (owner for task in receipt.tasks if not task.status.closed for owner in task.owners)
    people = dict.fromkeys(owner.person for owner in owners if owner.state is OwnerState.OUTSIDE and owner.person)
    return [part for person in list(people)[:MOST_QUESTIONS] for part in _outsider(receipt, person, say)]


def _outsider(receipt: Receipt, person: Person, say: Words) -> list[CardElement]:
    button = kit.press(AdmitButton(receipt.meeting.id, person.id), say("button.admit", name=person.name))
    return [kit.line(kit.plain(say("receipt.outside", name=person.name))), ActionSet(actions=[button])]


def strangers(found: Sequence[Stranger], say: Words) -> list[CardElement]:
    """Behind what was given to somebody nobody knows: each with a Save of its own."""
    asked = [(place, each.question) for place, each in enumerate(found) if each.question]
    most = MOST_CHOICES // max(len(asked), 1)
    return [part for place, question in asked for part in _stranger(place, question, most, say)]


def _stranger(place: int, question: Question, most: int, say: Words) -> list[CardElement]:
    written, told = ((question.written, None),), question.numbers
    button = NamesButton(question.meeting_id, written, first=place, told=told)
    return [_name(place, question, most, say), ActionSet(actions=[kit.press(button, say("button.save"))])]


def unknown_names(listing: Listing, say: Words) -> list[CardElement]:
    """In a digest: each meeting's names have a Save of their own, for they are its team's."""
    by_meeting: dict[int, list[tuple[int, Question]]] = {}
    for place, question in enumerate(listing.questions):
        by_meeting.setdefault(question.meeting_id, []).append((place, question))
    most = MOST_CHOICES // max(len(listing.questions), 1)
    parts = [kit.subheading(say("digest.names"))] if by_meeting else []
    return [*parts, *(part for found in by_meeting.items() for part in _of_meeting(*found, listing.id, most, say))]


def _of_meeting(
    meeting_id: int, asked: Sequence[tuple[int, Question]], listing_id: int, most: int, say: Words
) -> list[CardElement]:
    first = asked[0][0]
    names = tuple((question.written, None) for _, question in asked)
    button = NamesButton(meeting_id, names, listing_id=listing_id, first=first)
    picks = [_name(place, question, most, say) for place, question in asked]
    return [*picks, ActionSet(actions=[kit.press(button, say("button.save"))])]
