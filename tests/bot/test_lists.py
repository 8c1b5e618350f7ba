"""What lists look like: who answers for what, which buttons are in sight, and how much a card holds."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.cards import shown
from bot.demo.text import buttons, card_lines
from bot.words import LANGUAGES, words
from dialogs.answer import (
    Answer,
    Form,
    FormKind,
    Item,
    Led,
    Listing,
    ListKind,
    Marked,
    NoSuch,
    Notice,
    Standing,
    TakenBack,
    Unchanged,
)
from domain.cadence import Concern
from domain.dates import Due, Every, Kind
from domain.dates.calendar import Unit
from domain.move import Assign, Mark, Move, MyPart, Note, NotMine, Rename, SetDue, Snooze, moved
from domain.people import OwnerState, Person
from domain.report import Report
from domain.task import Meeting, Owner, Status, Task

DANA, KARIM, LOTTE = (
    Person(id=n, name=name) for n, name in enumerate(("Dana Peeters", "Karim Haddad", "Lotte Claes"), 1)
)
TODAY = date(2026, 11, 18)
MEETING = Meeting(id=1, title="Weekly", held_on=TODAY, space_id="19:a", poster=DANA)
LARGEST = 28 * 1024  # of a card that Teams takes anywhere


def owner(person: Person, state: OwnerState = OwnerState.CERTAIN) -> Owner:
    """Somebody as the notes name them."""
    return Owner(written=person.name.split()[0], state=state, person=person)


def task(number: int, *owners: Owner, text: str = "Ask for it.") -> Task:
    """A task of the weekly."""
    return Task(number=number, title=f"Task {number}", description=text, meeting=MEETING, owners=owners)


def listing(
    *tasks: Task, reader: Person = KARIM, kind: ListKind = ListKind.DIGEST, asked: Move | None = None
) -> Listing:
    """These, numbered for a reader."""
    return Listing(id=1, kind=kind, reader=reader, items=numbered(tasks), today=TODAY, asked=asked)


def numbered(tasks: Iterable[Task]) -> tuple[Item, ...]:
    """With numbers of the reader's own."""
    return tuple(Item(number, each) for number, each in enumerate(tasks, 1))


def card(answer: Answer, language: str = "en") -> dict[str, Any]:
    """How it looks."""
    look = shown(answer, language)
    assert look
    assert look.card
    return look.card


def in_sight(answer: Answer) -> list[str]:
    """The buttons that aren't in a menu."""
    return [button["title"] for button in buttons(card(answer)) if button.get("mode") != "secondary"]


@pytest.mark.parametrize(
    ("language", "heading"),
    [("en", "With others"), ("nl", "Samen met anderen"), ("fr", "Avec d’autres"), ("de", "Mit anderen")],
)
def test_what_others_answer_for_stands_below(language: str, heading: str) -> None:
    both = listing(task(1, owner(KARIM)), task(2, owner(DANA), owner(KARIM)))
    lines = card_lines(card(both, language))
    (below,) = [place for place, line in enumerate(lines) if line.startswith(f"{heading}  ")]
    assert lines.index("1  Task 1") < below < lines.index("2  Task 2")


def test_nothing_stands_below_what_is_all_ones_own() -> None:
    own = listing(task(1, owner(KARIM)), task(2, owner(KARIM), owner(DANA)))
    assert not any("With others" in line for line in card_lines(card(own)))


def test_what_nobody_else_can_be_asked_for_is_the_posters_own() -> None:
    assert not any("With others" in line for line in card_lines(card(listing(task(1), reader=DANA))))


@pytest.mark.parametrize(
    ("owners", "titles"),
    [
        ([owner(KARIM)], ["Done"]),
        ([owner(KARIM, OwnerState.LIKELY)], ["Done", "Not me"]),
        ([owner(DANA), owner(KARIM)], ["Done for all", "Only my part"]),
        ([owner(DANA), owner(KARIM, OwnerState.LIKELY)], ["Done for all", "Only my part", "Not me"]),
    ],
)
def test_the_buttons_in_sight(owners: list[Owner], titles: list[str]) -> None:
    assert in_sight(listing(task(1, *owners))) == titles


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        (Mark(Status.DONE), "Done"),
        (Mark(Status.BLOCKED, "legal"), "Blocked"),
        (Mark(Status.CANCELLED), "Cancelled"),
        (Snooze(date(2026, 12, 4)), "Snoozed until Fri 4 Dec 2026"),
        (MyPart(), "Only my part"),
        (NotMine(), "Not mine"),
        (None, "Choose"),
    ],
)
def test_a_question_is_rows_with_what_was_asked(asked: Move | None, first: str) -> None:
    question = listing(task(1, owner(KARIM)), task(2, owner(KARIM)), kind=ListKind.QUESTION, asked=asked)
    rows = [f"{first}: {n} Task {n}" for n in (1, 2)]
    assert in_sight(question) == [*rows, *(["All 2", "None of these"] if asked else [])]
    shown = [line for line in card_lines(card(question)) if line.endswith(f"  {first}")]
    assert shown == [f"{n}  Task {n}  {first}" for n in (1, 2)]
    assert "Ask for it." not in card_lines(card(question))


@pytest.mark.parametrize("is_shared", [True, False])
def test_to_whom_is_picked_from_teams_or_from_the_card(*, is_shared: bool) -> None:
    form = Form(FormKind.GIVE, task(1, owner(KARIM)), (DANA, LOTTE), is_shared)
    made = card(replace(listing(task(1, owner(KARIM))), form=form))
    (picker,) = [part["items"][0] for part in made["body"] if part.get("items") and "choices" in part["items"][0]]
    assert [choice["title"] for choice in picker["choices"]] == ["Dana Peeters", "Lotte Claes"]
    dataset = {"type": "Data.Query", "dataset": "graph.microsoft.com/users?scope=currentContext"}
    assert picker.get("choices.data") == (dataset if is_shared else None)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "It is due before that, on Fri 20 Nov 2026."),
        ("nl", "Het moet vroeger klaar zijn: vr 20 nov 2026."),
        ("fr", "L’échéance est avant cela\u00a0: ven. 20 nov. 2026."),
        ("de", "Es ist vorher fällig: Fr., 20. Nov. 2026."),
    ],
)
def test_a_day_beyond_the_last_says_so(language: str, told: str) -> None:
    due = replace(task(1, owner(KARIM)), due=FRIDAY)
    for until, is_told in ((date(2026, 11, 20), False), (date(2026, 11, 24), True)):
        look = shown(Marked(notices=(Notice(*moved(due, Snooze(until), KARIM, TODAY)),)), language)
        assert look
        assert (told in look.summary) is is_told


def test_which_one_is_told_by_its_number_when_nothing_was_said_of_it() -> None:
    question = listing(task(1, owner(KARIM)), task(2, owner(KARIM)), kind=ListKind.QUESTION)
    assert [button["data"] for button in buttons(card(question))] == [
        {"verb": "say", "text": "#1"},
        {"verb": "say", "text": "#2"},
    ]


def test_one_that_is_meant_has_all_its_buttons_and_no_other_question() -> None:
    question = listing(task(1, owner(KARIM)), kind=ListKind.QUESTION)
    assert card_lines(card(question))[0] == "Where does it stand?"
    assert in_sight(question) == ["Done"]


@pytest.mark.parametrize(
    ("language", "sure"),
    [
        ("en", "[Yes, cancel all 2] [No, keep]"),
        ("nl", "[Ja, alle 2 annuleren] [Nee, laten staan]"),
        ("fr", "[Oui, annuler les 2] [Non, garder]"),
        ("de", "[Ja, alle 2 streichen] [Nein, behalten]"),
    ],
)
def test_what_is_asked_once_more_tells_whom_it_touches(language: str, sure: str) -> None:
    both = (task(1, owner(KARIM)), task(2, owner(KARIM), owner(LOTTE)))
    told = card_lines(card(listing(*both, kind=ListKind.CONFIRM, asked=Mark(Status.CANCELLED)), language))
    assert told[-1] == sure
    assert [line for line in told if "Lotte Claes" in line]


def test_a_question_about_what_others_do_has_buttons_too() -> None:
    question = listing(task(1, owner(DANA)), reader=LOTTE, kind=ListKind.QUESTION, asked=Mark(Status.DONE))
    assert in_sight(question) == ["Done: 1 Task 1", "None of these"]
    assert not any("With others" in line for line in card_lines(card(question)))


def test_what_waits_says_whose_it_is_and_for_what() -> None:
    blocked = replace(task(1, owner(DANA, OwnerState.LIKELY)), status=Status.BLOCKED, last_note="legal")
    lines = card_lines(card(listing(blocked, reader=DANA, kind=ListKind.WAITING)))
    assert "Last note: legal" in lines
    assert not any("Not you?" in line for line in lines)
    others = card_lines(card(listing(blocked, reader=LOTTE, kind=ListKind.WAITING)))
    assert any("Dana Peeters" in line for line in others)


@pytest.mark.parametrize("language", LANGUAGES)
def test_as_many_as_fit_have_buttons_and_the_rest_is_unfolded_by_whoever_wants_it(language: str) -> None:
    long = "Ask for it, and for everything that comes with it. " * 20
    many = listing(*(task(n, owner(DANA), owner(KARIM, OwnerState.LIKELY), text=long) for n in range(1, 51)))
    made = card(many, language)
    with_buttons = len({button["data"]["task"] for button in buttons(made)})
    assert 5 <= with_buttons <= 10, "as many as Teams takes anywhere"
    rest = next(part for part in made["body"] if part.get("id") == "rest")
    assert len(rest["items"]) == 50 - with_buttons
    assert len(json.dumps(made, ensure_ascii=False).encode()) <= LARGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_of_ordinary_length_all_have_their_buttons(language: str) -> None:
    made = card(listing(*(task(n, owner(KARIM)) for n in range(1, 11))), language)
    assert len({button["data"]["task"] for button in buttons(made)}) == 10
    assert len(json.dumps(made, ensure_ascii=False).encode()) <= LARGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_status_has_ten_in_full_and_the_rest_unfolds(language: str) -> None:
    long = "Ask for it, and for everything that comes with it. " * 20
    found = Report("weekly", tuple(task(n, owner(KARIM), text=long) for n in range(1, 51)), ())
    made = card(Standing(1, found, numbered(found.tasks), TODAY), language)
    rest = next(part for part in made["body"] if part.get("id") == "rest")
    assert len(rest["items"]) in {40, 45}, "as many as fit are told in full"
    assert len(json.dumps(made, ensure_ascii=False).encode()) <= LARGEST
    assert {button["verb"] for button in buttons(made)} == {"ask_now"}


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "I don’t know who “Oana” is.", "I don’t know who “Oana” and “Frederik” are."),
        ("nl", "ik weet niet wie “Oana” is.", "ik weet niet wie “Oana” en “Frederik” zijn."),
        (
            "fr",
            "je ne sais pas qui est «\u00a0Oana\u00a0».",
            "je ne sais pas qui sont «\u00a0Oana\u00a0» et «\u00a0Frederik\u00a0».",
        ),
        ("de", "ich nicht weiß, wer „Oana“ ist.", "ich nicht weiß, wer „Oana“ und „Frederik“ sind."),
    ],
)
def test_who_stands_in_hears_for_whom_in_a_sentence(language: str, one: str, two: str) -> None:
    oana, frederik, team = (
        Owner(written=name, state=state)
        for name, state in (
            ("Oana", OwnerState.UNKNOWN),
            ("Frederik", OwnerState.UNKNOWN),
            ("the team", OwnerState.GROUP),
        )
    )
    for owners, told in (((oana,), one), ((oana, frederik, team), two)):
        made = card_lines(card(listing(task(1, *owners), reader=DANA), language), 999)
        assert [line for line in made if line.endswith(told)], made


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "One item is open:", "2 items are open:"),
        ("nl", "Er staat één punt open:", "Er staan 2 punten open:"),
        ("fr", "Un point est ouvert\u00a0:", "2 points sont ouverts\u00a0:"),
        ("de", "Ein Punkt ist offen:", "2 Punkte sind offen:"),
    ],
)
def test_a_question_counts_what_is_open(language: str, one: str, two: str) -> None:
    for count, told, asked in ((1, one, Mark(Status.DONE)), (2, two, Mark(Status.DONE)), (2, two, None)):
        tasks = [task(n, owner(KARIM)) for n in range(count)]
        question = listing(*tasks, kind=ListKind.QUESTION, asked=asked)
        assert told in " ".join(card_lines(card(question, language), 999))


FRIDAY = Due("by Friday", Kind.DEADLINE, None, date(2026, 11, 20), TODAY)
FRIDAYS = Due("every Friday", Kind.RECURRING, None, date(2026, 11, 20), TODAY, Every(Unit.WEEK, weekday=4))
SAID = [
    (Mark(Status.DONE), "Done: #1 Task 1."),
    (Mark(Status.BLOCKED, "legal"), "Blocked, noted: #1 Task 1 (legal)."),
    (Mark(Status.OPEN), "Nothing was changed: #1 Task 1 is open."),
    (Mark(Status.IN_PROGRESS, is_ongoing=True), "Ongoing: #1 Task 1. I’ll only ask before the next meeting."),
    (Snooze(date(2026, 12, 4)), "#1 Task 1: I’ll ask again on Fri 4 Dec 2026."),
    (NotMine(), "#1 Task 1: now with Dana Peeters."),
    (Assign(LOTTE), "#1 Task 1: now with Lotte Claes."),
    (SetDue(FRIDAY), "#1 Task 1: due by Friday."),
    (Rename("Renewal"), "Renamed: #1 Renewal (was “Task 1”)."),
    (SetDue(FRIDAYS), "#1 Task 1: due every Friday."),
    (Note("they called"), "Open, noted: #1 Task 1 (they called)."),
]


@pytest.mark.parametrize(("move", "sentence"), SAID)
def test_what_was_recorded_is_said_and_the_card_says_the_same(move: Move, sentence: str) -> None:
    marked = Marked(notices=(Notice(*moved(task(1, owner(KARIM)), move, KARIM, TODAY)),), left=2, undo_id=7)
    look = shown(marked)
    assert look
    assert look.summary == f"{sentence} 2 items left."
    assert look.card
    assert look.card["fallbackText"] == look.summary
    assert [button["data"] for button in buttons(look.card)] == [{"verb": "undo", "undo": 7}]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("move", [move for move, _ in SAID])
def test_every_language_says_each_of_them(move: Move, language: str) -> None:
    look = shown(Marked(notices=(Notice(*moved(task(1, owner(KARIM)), move, KARIM, TODAY)),), left=0), language)
    assert look
    assert "#1" in look.summary
    assert words(language)("marked.none_left") in look.summary


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Done for now: #1 Task 1. It comes back on Fri 27 Nov 2026."),
        ("nl", "Voorlopig klaar: #1 Task 1. Het komt terug op vr 27 nov 2026."),
        ("fr", "Fait pour cette fois\u00a0: #1 Task 1. Cela revient le ven. 27 nov. 2026."),
    ],
)
def test_of_what_recurs_it_says_when_it_comes_back(language: str, sentence: str) -> None:
    figures = replace(task(1, owner(KARIM)), due=FRIDAYS)
    look = shown(Marked(notices=(Notice(*moved(figures, Mark(Status.DONE), KARIM, TODAY)),), left=None), language)
    assert look
    assert look.summary == sentence


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", NoSuch)
def test_whatever_stood_in_the_way_is_said(language: str, why: NoSuch) -> None:
    look = shown(Unchanged(why, "7"), language)
    assert look
    assert look.text
    problem = shown(Marked(notices=(), problems=(Unchanged(why, "7"),)), language)
    assert problem
    assert look.text in problem.summary


@pytest.mark.parametrize("language", LANGUAGES)
def test_taken_back_takes_the_place_of_what_was_pressed(language: str) -> None:
    taken = TakenBack((task(1, owner(KARIM)),), (task(2, owner(KARIM)),))
    made = card(taken, language)
    assert list(buttons(made)) == []
    on_list = card(replace(listing(task(1, owner(KARIM))), taken=taken), language)
    for line in card_lines(made):
        assert line in card_lines(on_list)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_added_and_taken_back_is_not_told_to_be_as_it_was(language: str) -> None:
    added = replace(task(1, owner(KARIM)), status=Status.CANCELLED)
    say, before = words(language), TakenBack((added,), ())
    assert say.status(Status.CANCELLED) in " ".join(card_lines(card(before, language)))
    unmade = " ".join(card_lines(card(replace(before, unmade=frozenset({1})), language)))
    assert say.status(Status.CANCELLED) not in unmade
    assert "#1" in unmade


@pytest.mark.parametrize(
    ("language", "by"),
    [("en", "closed by"), ("nl", "afgesloten door"), ("fr", "clos par"), ("de", "abgeschlossen von")],
)
def test_what_others_closed_stands_apart_with_reopen(language: str, by: str) -> None:
    over = replace(task(2, owner(KARIM), owner(DANA)), status=Status.DONE)
    told = card(replace(listing(task(1, owner(KARIM)), over), closed=((2, "Dana Peeters"),)), language)
    assert f"{by} Dana Peeters" in card_lines(told)
    assert [b["data"] for b in buttons(told) if b["data"].get("task") == 2] == [
        {"verb": "reopen", "task": 2, "list": 1}
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lead_is_told_what_is_the_matter_and_what_can_be_done(language: str) -> None:
    led = (
        Led(task(7, owner(LOTTE)), Concern.SILENT),
        Led(replace(task(8, owner(KARIM)), status=Status.BLOCKED), Concern.BLOCKED),
    )
    made = card(replace(listing(task(1, owner(DANA))), led=led, led_open=5), language)
    told = card_lines(made)
    waits, silent = (next(place for place, line in enumerate(told) if line.startswith(f"#{n}  ")) for n in (8, 7))
    assert waits < silent, "what waits stands before what nobody speaks of"
    assert any("Lotte Claes" in line for line in told)
    assert any("5" in line for line in told)
    pressed = [button["data"]["verb"] for button in buttons(made) if button["data"].get("task") == 7]
    assert pressed == ["ask_now", "give", "move_day", "drop"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lead_with_nothing_to_do_hears_that_all_is_well(language: str) -> None:
    told = shown(replace(listing(), led_open=3), language)
    assert told is not None
    assert "3" in told.summary
    assert len(card_lines(told.card or {})) == 3, "what it is, how much is open, and that none of it is late"


@pytest.mark.parametrize("many", [1, 10, 20, 40])
def test_a_digest_stays_below_what_teams_takes_anywhere(many: int) -> None:
    note = "waits for the signature of the other side, which nobody has seen since October"
    items = [replace(task(n, owner(KARIM), owner(LOTTE)), last_note=note) for n in range(1, many + 1)]
    led = tuple(
        Led(replace(task(100 + n, owner(LOTTE)), last_note=note), concern) for n, concern in enumerate([*Concern] * 4)
    )
    for language in LANGUAGES:
        made = card(replace(listing(*items), led=led, led_open=20), language)
        assert len(json.dumps(made, ensure_ascii=False).encode()) <= 28 * 1024


@pytest.mark.parametrize(
    ("language", "word"), [("en", "“my”"), ("nl", "“mijn”"), ("fr", "«\u00a0mes\u00a0»"), ("de", "„meine“")]
)
def test_what_can_wait_is_counted_with_the_way_to_see_it(language: str, word: str) -> None:
    made = card(replace(listing(task(1, owner(KARIM))), beyond=3), language)
    assert any("3" in line and word in line for line in card_lines(made))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "With Dana Peeters · With Robbie and Karla, outside"),
        ("nl", "Met Dana Peeters · Met Robbie en Karla, van buitenaf"),
        ("fr", "Avec Dana Peeters · Avec Robbie et Karla, hors de l’organisation"),
        ("de", "Mit Dana Peeters · Mit Robbie und Karla, von außerhalb"),
    ],
)
def test_who_leads_hears_of_those_outside(language: str, told: str) -> None:
    outside = Owner(written="Robbie", state=OwnerState.OUTSIDE, person=Person(id=9, name="Robbie", outside=True))
    unknown = Owner(written="Karla", state=OwnerState.UNKNOWN)
    made = card(listing(task(1, owner(KARIM), owner(DANA), outside, unknown)), language)
    assert " ".join(told.split()) in " ".join(" ".join(card_lines(made)).split())
