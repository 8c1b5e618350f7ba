"""Answers that take weeks to come: somebody left, others closed tasks, nobody says a word, a week is over."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.cards import shown
from dialogs.answer import (
    Answer,
    Item,
    Led,
    Listing,
    ListKind,
    News,
    Prompted,
    PromptedFor,
    Receipt,
    Review,
    TeamSettings,
    Told,
    Unreachable,
    Weekly,
)
from domain.cadence import Concern, Pace
from domain.dates import Due, Kind
from domain.people import Nobody, OwnerState
from domain.progress import Spoken, progress
from domain.review import form_of
from domain.task import Owner, Status

Json = dict[str, object]
WEEK = timedelta(weeks=1)


def rare(receipt: Receipt, digest: Listing, team: TeamSettings) -> dict[str, Answer]:
    """Made of what came, by the names of their pictures: each as it would be later."""
    lotte, karim = (task.reachable_owners[0] for task in receipt.tasks[:2])
    gone = Owner(written="Karim", state=OwnerState.LEFT, person=karim)
    left = [Item(1 + n, replace(task, owners=(gone,))) for n, task in enumerate(receipt.tasks[:3])]
    closed = replace(receipt.tasks[1], status=Status.DONE)
    guest = Owner(written="Robbie", state=OwnerState.OUTSIDE, person=replace(lotte, id=99, outside=True))
    outside = replace(receipt.tasks[2], owners=(*receipt.tasks[2].owners, guest))
    waited_on = ((digest.items[0].task.number, lotte),)
    busy = replace(digest, items=(*digest.items, Item(19, closed)), waited_on=waited_on, heirs=(lotte,), beyond=3)
    return {
        "meeting": _under_way(receipt),
        "next_meeting": _next(receipt),
        "handover": replace(digest, items=tuple(left[:2]), heirs=(lotte,)),
        "closed": replace(
            busy,
            closed=((closed.number, "Lotte"),),
            led=tuple(Led(each, Concern.SILENT) for each in receipt.tasks),
            led_open=len(receipt.tasks),
        ),
        "asked": replace(digest, kind=ListKind.ASKED, asked_by=lotte, handed=(lotte, 2)),
        "reminder": replace(digest, kind=ListKind.REMINDER),
        "outside": replace(receipt, tasks=(*receipt.tasks, outside)),
        "team_settings": replace(team, names=(("Patrick", "Patrick Vos"), ("Karla", Nobody.ABSENT)), admitted=(lotte,)),
        "no_app": Unreachable(receipt.meeting, (karim, lotte), receipt.tasks, digest.today),
        "review": Review(
            form_of(receipt.meeting.id, receipt.tasks), receipt.meeting, len(receipt.tasks), (karim, lotte)
        ),
        "week": Weekly((closed,), receipt.tasks[2:], digest.today),
        "told": Told(karim, left[0].task),
        **{f"prompted {why}": Prompted(karim, why, digest.today) for why in PromptedFor},
    }


def _under_way(receipt: Receipt) -> Receipt:
    """Its card a week later: something is done, late, blocked, and something without a word."""
    stands = (Status.DONE, Status.OPEN, Status.BLOCKED, Status.OPEN, Status.OPEN, Status.IN_PROGRESS)
    tasks = [replace(task, status=stands[n % len(stands)]) for n, task in enumerate(receipt.tasks)]
    today = receipt.meeting.held_on + WEEK
    tasks[1] = replace(tasks[1], due=Due("then", Kind.DEADLINE, None, today - timedelta(days=2), today))
    asked = datetime.combine(receipt.meeting.held_on, time(9), receipt.zone)
    spoken = {task.number: Spoken(asked, asked + WEEK / 2, "waits for legal") for task in tasks[:3]}
    spoken |= {task.number: Spoken(asked) for task in tasks[3:5]}
    shown = progress(tasks, spoken, today, Pace(receipt.zone))
    told = replace(receipt, tasks=tuple(tasks), progress=shown, today=today, news=News.SHOWN)
    return replace(told, questions=(), review=None, first_digest_at=None)


def _next(receipt: Receipt) -> Receipt:
    """The next meeting's receipt, while that one's tasks are open."""
    earlier = _under_way(receipt)
    still_open = tuple(task for task in earlier.tasks if not task.status.closed)
    meeting = replace(receipt.meeting, id=99, held_on=earlier.today)
    return replace(receipt, meeting=meeting, tasks=receipt.tasks[:2], earlier=still_open, today=earlier.today)


def card_of(answer: Answer, language: str) -> list[Json]:
    """Its card, and that of its dialog, where it has them."""
    look = shown(answer, language)
    return [card for card in (look.card, look.dialog) if card] if look else []
