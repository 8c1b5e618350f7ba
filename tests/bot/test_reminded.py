"""What is promised of a reminder, and what comes then."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.cards import shown
from bot.demo.text import buttons, card_lines
from dialogs.answer import Answer, Item, Listing, ListKind, Reminded, TakenBack
from domain.dates import Due, Kind
from domain.people import OwnerState, Person
from domain.task import Meeting, Owner, Task

FRIDAY = date(2026, 11, 27)
ZONE = ZoneInfo("Europe/Brussels")
DANA, KARIM = Person(id=1, name="Dana Peeters"), Person(id=2, name="Karim Haddad")
MEETING = Meeting(id=1, title="Weekly", held_on=FRIDAY, space_id="19:a", poster=DANA)
RACK = Task(
    number=3,
    title="Rack Order",
    description="Order the rack.",
    meeting=MEETING,
    owners=(Owner(written="Karim", state=OwnerState.CERTAIN, person=KARIM),),
    due=Due("by Friday", Kind.DEADLINE, None, FRIDAY, FRIDAY),
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A time in November 2026."""
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def told(answer: Answer, language: str = "en") -> str:
    """As a sentence."""
    look = shown(answer, language)
    assert look
    return look.text or look.summary


def card(answer: Answer, language: str = "en") -> dict[str, Any]:
    """As a card."""
    look = shown(answer, language)
    assert look
    assert look.card
    return look.card


@pytest.mark.parametrize(
    ("moment", "language", "sentence"),
    [
        (at(27, 16, 10), "en", "I’ll remind you today at 16:10."),
        (at(28, 9), "en", "I’ll remind you tomorrow, Sat 28 Nov, at 9:00."),
        (at(30, 9), "en", "I’ll remind you on Mon 30 Nov at 9:00."),
        (at(27, 16, 10), "nl", "Ik herinner je er vandaag om 16:10 aan."),
        (at(30, 9), "nl", "Ik herinner je er op ma 30 nov om 9:00 aan."),
        (at(28, 9), "fr", "Je vous le rappelle demain, sam. 28 nov., à 9h00."),
        (at(30, 9), "de", "Ich erinnere dich am Mo., 30. Nov. um 9:00 Uhr daran."),
    ],
)
def test_day_and_hour_are_named(moment: datetime, language: str, sentence: str) -> None:
    assert told(Reminded(at=moment, tasks=(), today=FRIDAY), language) == sentence


def test_what_it_is_about_and_what_is_due_before_are_told() -> None:
    promise = Reminded(at=at(30, 9), tasks=(RACK,), today=FRIDAY, beyond_due=(RACK,), day_off=date(2026, 11, 28))
    assert told(promise) == (
        "Sat 28 Nov 2026 is a day off. I’ll remind you on Mon 30 Nov at 9:00. It will be about #3 Rack Order."
        " #3 Rack Order is due before that, on Fri 27 Nov."
    )


def test_what_is_taken_back_is_told() -> None:
    assert told(TakenBack((), (), (at(30, 9),))) == "Taken back: I won’t remind you on Mon 30 Nov at 9:00."


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "You asked me to remind you"),
        ("nl", "Je vroeg me om je hieraan te herinneren"),
        ("fr", "Vous m’avez demandé de vous le rappeler"),
        ("de", "Du wolltest daran erinnert werden"),
    ],
)
def test_the_card_says_that_it_was_asked_for(language: str, heading: str) -> None:
    sent = Listing(id=1, kind=ListKind.REMINDER, reader=KARIM, items=(Item(1, RACK),), today=FRIDAY)
    assert card_lines(card(sent, language))[0] == heading
    assert next(button["verb"] for button in buttons(card(sent, language))) == "done"


def test_another_s_task_has_its_number_and_owner() -> None:
    sent = Listing(id=1, kind=ListKind.REMINDER, reader=DANA, items=(Item(None, RACK),), today=FRIDAY)
    lines = card_lines(card(sent))
    assert any(line.startswith("#3") for line in lines)
    assert any("Karim" in line for line in lines)


def test_the_phone_shows_what_it_is_about() -> None:
    items = tuple(Item(n, replace(RACK, number=n)) for n in (1, 2, 3))
    look = shown(Listing(id=1, kind=ListKind.REMINDER, reader=KARIM, items=items, today=FRIDAY))
    assert look
    assert look.summary == "You asked me to remind you: Rack Order, Rack Order and 1 more"
