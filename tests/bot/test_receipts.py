"""What a receipt asks, and what comes back of it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from bot.cards import shown
from bot.cards.kit import MOST_BYTES
from bot.demo.text import Json, buttons
from dialogs.answer import News, Question, Receipt
from domain.button import NamesButton, pressed
from domain.dates import Due, Kind
from domain.people import OwnerState, Person
from domain.task import Meeting, Owner, Status, Task

DANA, PAT, FAES, ROB, STAS = (
    Person(id=n, name=name) for n, name in enumerate(("Dana Peeters", "Pat Vos", "Pat Faes", "Rob Maas", "Rob Stas"), 1)
)
TODAY = date(2026, 11, 18)
MEETING = Meeting(id=7, title="Weekly", held_on=TODAY, space_id="19:a", poster=DANA)


def asking(*questions: Question) -> Json:
    """The receipt of notes in which these names fit several people."""
    owners = tuple(Owner(written=question.written, state=OwnerState.AMBIGUOUS) for question in questions)
    task = Task(number=1, title="Order", description="Order it.", meeting=MEETING, owners=owners)
    zone = ZoneInfo("Europe/Brussels")
    look = shown(
        Receipt(
            meeting=MEETING,
            tasks=(task,),
            not_understood=(),
            news=News.NEW,
            zone=zone,
            today=TODAY,
            questions=questions,
        )
    )
    assert look
    assert look.card
    return look.card


def inputs(part: object) -> Iterator[Json]:
    """The fields of a card, first to last."""
    if isinstance(part, dict) and str(part.get("type")).startswith("Input."):
        yield part
    for inside in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from inputs(inside)


def test_whoever_is_picked_for_one_name_is_not_taken_for_another() -> None:
    card = asking(Question("Pat", (PAT, FAES), (DANA, ROB)), Question("Rob", (ROB, STAS), (DANA, PAT)))
    first, second = [field["id"] for field in inputs(card) if field["type"] == "Input.ChoiceSet"]
    assert first != second
    filled = {first: str(ROB.id), second: str(PAT.id)}  # a client sends every field of the card with each button
    sent = [pressed(button["data"] | filled) for button in buttons(card) if "names" in button["data"]]
    assert sent == [NamesButton(7, (("Pat", ROB.id), ("Rob", PAT.id)))]


def test_a_guests_notes_are_not_promised_to_a_digest() -> None:
    guest = replace(MEETING, poster=replace(DANA, outside=True))
    task = Task(number=1, title="Order", description="Order it.", meeting=guest, owners=())
    zone = ZoneInfo("Europe/Brussels")
    look = shown(Receipt(meeting=guest, tasks=(task,), not_understood=(), news=News.NEW, zone=zone, today=TODAY))
    assert look
    assert "Nobody is asked about these" in str(look.card)
    assert "digest of" not in str(look.card)


def crowded(many: int, words: str) -> Receipt:
    """So many tasks of forty people and eighty names that nobody here has, and as many lines."""
    people = [Person(id=n, name=f"Somebody{n} Vermeer") for n in range(100, 140)]
    owners = (*map(_reached, people), *(Owner(written=f"Oana{n}", state=OwnerState.UNKNOWN) for n in range(80)))
    tasks = tuple(
        Task(number=n, title=f"{words} {n}", description=words, meeting=MEETING, owners=(owners[n % len(owners)],))
        for n in range(1, many + 1)
    )
    lines = tuple(f"{words} {n}" for n in range(many))
    zone = ZoneInfo("Europe/Brussels")
    return Receipt(meeting=MEETING, tasks=tasks, not_understood=lines, news=News.NEW, zone=zone, today=TODAY)


def _reached(person: Person) -> Owner:
    return Owner(written=person.name, state=OwnerState.CERTAIN, person=person)


@pytest.mark.parametrize("many", [25, 120, 500])
@pytest.mark.parametrize("words", ["Order the scanners", "Prüfen, ob alle Geräte übermäßig lärmen " * 6])
def test_a_receipt_is_never_larger_than_teams_takes_and_counts_all(many: int, words: str) -> None:
    look = shown(crowded(many, words))
    assert look
    assert len(json.dumps(look.card, ensure_ascii=False).encode()) <= MOST_BYTES
    assert f"{many} tasks" in str(look.card)
    assert f"{many} lines" in str(look.card)


def left_open(count: int) -> tuple[Task, ...]:
    """So many tasks of the meeting a fortnight before: every other late, every fifth blocked."""
    before = replace(MEETING, id=3, held_on=date(2026, 11, 3))
    due = Due("by 12 November", Kind.DEADLINE, None, date(2026, 11, 12), before.held_on)
    owned = (_reached(Person(id=900, name="Lotte Claes")),)
    made = Task(number=900, title="Paint the gate", description="", meeting=before, owners=owned)
    return tuple(
        replace(made, number=900 + n, due=None if n % 2 else due, status=Status.OPEN if n % 5 else Status.BLOCKED)
        for n in range(count)
    )


def test_what_is_open_from_before_is_folded_above_what_is_new() -> None:
    look = shown(replace(crowded(5, "Order the scanners"), earlier=left_open(10)))
    assert look
    (hidden,) = (part for part in look.card["body"] if part.get("id") == "earlier")  # type: ignore[index, union-attr]
    assert hidden["isVisible"] is False
    assert '"#900  "' in json.dumps(hidden)
    assert "Lotte Claes  ·  " in str(hidden)
    assert "Thu 12 Nov, 6 days late" in str(hidden)
    told = json.dumps(look.card["body"])  # type: ignore[index]
    assert told.index("Still open from Tue 3 Nov 2026 (10)") < told.index("5 late") < told.index("2 blocked")
    assert told.index("2 blocked") < told.index("Notes saved")


def test_what_finds_no_room_is_counted() -> None:
    look = shown(replace(crowded(25, "Order the scanners"), earlier=left_open(40)))
    assert look
    told = json.dumps(look.card, ensure_ascii=False)
    rows = sum(f'"#{number}  "' in told for number in range(900, 940))
    assert 0 < rows < 40
    assert f"… and {40 - rows} more" in told
    assert len(told.encode()) <= MOST_BYTES
