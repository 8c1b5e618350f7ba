"""What the answers to questions look like: short, the reader's numbers, and a way on."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.cards import shown
from bot.cards.asked import SAID_AGAIN
from bot.words import LANGUAGES
from dialogs.answer import (
    Answer,
    Counts,
    Details,
    Glance,
    Item,
    NotFound,
    NoWord,
    Remark,
    Remarks,
    Source,
    ToldWhenAsked,
    WhenDue,
    WhichOne,
    WhoHas,
    WhoSees,
    WhoWeAre,
    WhyMe,
)
from domain.command import Ask, AskWhy, Subject, Topic, understand
from domain.move import NotMine
from domain.people import Reason
from domain.reply import Context, Reference, Saying
from domain.task import Task
from domain.urgency import Tally
from tests.bot.answers import COMING, DANA, KARIM, LATE, LOTTE, MEETING, MINE, OVER, SHARED, TODAY, answers, owner, task

LONGEST = 10  # lines of a card


def card(answer: Answer, language: str = "en") -> dict[str, Any]:
    """Its card."""
    look = shown(answer, language)
    assert look
    assert look.card
    return look.card


def lines(answer: Answer, language: str = "en") -> list[str]:
    """What is read, line by line."""
    return ["".join(run["text"] for run in line["inlines"]) for line in card(answer, language)["body"]]


def told(answer: Answer, language: str = "en") -> str:
    """What is read where that is words alone."""
    look = shown(answer, language)
    assert look
    assert look.text
    return look.text


def buttons(answer: Answer, language: str = "en") -> list[tuple[str, str]]:
    """What can be pressed, with what it says."""
    return [(action["title"], action["data"]["text"]) for action in card(answer, language).get("actions", [])]


def due(days: int) -> Task:
    """A task that is due that many days from today."""
    return replace(MINE, due=replace(COMING, end=TODAY + timedelta(days=days)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_to_a_question_is_longer_than_ten_lines(language: str) -> None:
    asked = [answer for answer in answers() if isinstance(answer, ToldWhenAsked)]
    looks = [look for answer in asked if (look := shown(answer, language))]
    assert len(looks) == len(asked)
    assert max(len(look.card["body"]) for look in looks if look.card) <= LONGEST  # type: ignore[arg-type]
    assert max(look.text.count("\n") for look in looks if look.text) <= LONGEST


def test_what_it_is() -> None:
    notes = ("Renew the licence:", "Ask for it by Friday. (Dana)", "The supplier answers slowly.", "And so on.")
    assert lines(Details(Item(2, replace(SHARED, last_note="they called")), notes, DANA, TODAY)) == [
        "2  Renew the licence",
        "Open  ·  Dana Peeters, Karim Haddad, Robbie Maas  ·  Fri 20 Nov, in 2 days",
        "Weekly, Wed 18 Nov 2026  ·  Notes posted by Dana Peeters",
        "“Ask for it by Friday. (Dana)”",
        "“The supplier answers slowly.”",
        "Last note: they called",
    ]


def test_where_it_comes_from() -> None:
    item = Item(None, MINE)
    assert lines(Source(item, ("Ask for it.",), DANA, is_added=False)) == [
        "#1  Renew the licence",
        "Notes posted by Dana Peeters  ·  Weekly, Wed 18 Nov 2026",
        "“Ask for it.”",
    ]
    assert lines(Source(item, ("Ask for it.",), DANA, is_added=True))[1] == "Added by hand by Dana Peeters"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["18 Nov, today", "19 Nov, tomorrow", "25 Nov, in 7 days", "11 Nov, 7 days late"]),
        ("nl", ["18 nov, vandaag", "19 nov, morgen", "25 nov, over 7 dagen", "7 dagen te laat"]),
        ("fr", ["18 nov., aujourd’hui", "nov., demain", "25 nov., dans 7 jours", "7 jours de retard"]),
        ("de", ["18. Nov., heute", "Nov., morgen", "25. Nov., in 7 Tagen", "7 Tage überfällig"]),
    ],
)
def test_when_it_is_due(language: str, said: list[str]) -> None:
    for days, words in zip((0, 1, 7, -7), said, strict=True):
        assert words in lines(WhenDue(Item(2, due(days)), TODAY), language)[1]


def test_what_is_late_is_seen_at_once() -> None:
    runs = card(WhenDue(Item(2, replace(MINE, due=LATE)), TODAY))["body"][1]["inlines"]
    assert runs[0]["color"] == "Attention"


def test_why_me_and_a_way_out_that_is_understood() -> None:
    mine = replace(MINE, owners=(owner(KARIM, reason=Reason.GIVEN_NAME),))
    asked = WhyMe(Item(2, mine), KARIM)
    assert lines(asked)[1] == "In the notes you are “Karim”.  ·  the only one here with that first name"
    for language in LANGUAGES:
        ((_, said),) = buttons(asked, language)
        (act,) = understand(said, Context(now=datetime(2026, 11, 18, 9, tzinfo=UTC), language=language)).acts
        assert isinstance(act, Saying)
        assert act.what == NotMine()


def test_why_me_of_what_was_given_taken_or_is_not_theirs() -> None:
    assert lines(WhyMe(Item(2, MINE), KARIM, (LOTTE, TODAY)))[1] == "Lotte Claes gave it to you on Wed 18 Nov 2026."
    assert lines(WhyMe(Item(2, MINE), KARIM, (KARIM, TODAY)))[1] == "You took it on Wed 18 Nov 2026."
    others = WhyMe(Item(None, MINE), LOTTE)
    assert lines(others)[1] == "It isn’t yours: it is with Karim Haddad."
    assert buttons(others) == buttons(WhyMe(Item(2, OVER), KARIM)) == []


def test_what_was_said_is_told_with_where() -> None:
    point = Remark("Renewal", "It waits for the quote.", MEETING, TODAY)
    note = replace(point, text="They called.", day=date(2026, 11, 23), by="Karim Haddad")
    assert lines(Remarks("renewal", (note, point))) == [
        "What was said about “renewal”",
        "Renewal: They called.",
        "Karim Haddad, Mon 23 Nov 2026",
        "Renewal: It waits for the quote.",
        "Weekly, Wed 18 Nov 2026",
    ]


def test_who_has_them() -> None:
    assert lines(WhoHas((Item(None, SHARED), Item(3, task(90))), beyond=2)) == [
        "#2  Renew the licence: Dana Peeters, Karim Haddad, Robbie Maas  ·  Open",
        "3  Renew the licence: Nobody named  ·  Open",
        "… and 2 more",
    ]


@pytest.mark.parametrize(
    ("language", "said", "show_all"),
    [
        ("en", "9 items are open for you.", "Show all"),
        ("nl", "Er staan 9 punten open bij jou.", "Toon alles"),
        ("fr", "9 points sont ouverts chez vous.", "Tout afficher"),
        ("de", "Bei dir sind 9 Punkte offen.", "Alles anzeigen"),
    ],
)
def test_what_is_open(language: str, said: str, show_all: str) -> None:
    items = (Item(3, due(2)), Item(1, MINE))
    glance = Glance(topic=Topic.OPEN, items=items, count=9, today=TODAY, is_of_all=False)
    first, row, undated = lines(glance, language)
    assert first == said
    assert row.startswith("3  Renew the licence  ·  ")
    assert undated == "1  Renew the licence"
    assert buttons(glance, language) == [(show_all, "my")]


def test_of_all_it_is_told_whose_they_are_and_the_way_on_is_the_status() -> None:
    glance = Glance(topic=Topic.LATE, items=(Item(None, MINE),), count=6, today=TODAY, is_of_all=True)
    assert lines(glance) == ["6 items are late here.", "#1  Renew the licence  ·  Karim Haddad"]
    assert buttons(glance) == [("Show all", "status")]
    assert buttons(replace(glance, count=1)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", [topic for topic in SAID_AGAIN if topic is not Topic.WHY_ME])
def test_which_one_asks_the_same_of_each_with_a_tap(language: str, topic: Topic) -> None:
    which = WhichOne(topic, (Item(3, MINE), Item(None, SHARED)), beyond=2)
    assert lines(which)[1:] == ["3  Renew the licence", "#2  Renew the licence", "… and 2 more"]
    (first, said), (second, _) = buttons(which, language)
    assert (first, second) == ("3", "#2")
    (act,) = understand(said, Context(now=datetime(2026, 11, 18, 9, tzinfo=UTC), language=language)).acts
    assert act == Ask(topic, Subject(references=(Reference(1, is_task=True),)))


def test_which_one_is_theirs_and_why_is_told_by_why() -> None:
    ((_, said),) = buttons(WhichOne(Topic.WHY_ME, (Item(3, MINE),)))
    assert understand(said, Context(now=datetime(2026, 11, 18, 9, tzinfo=UTC))).acts == (
        AskWhy(Reference(1, is_task=True)),
    )


def test_nothing_is_a_sentence() -> None:
    none = Glance(topic=Topic.DUE, items=(), count=0, today=TODAY, is_of_all=False, until=TODAY)
    assert told(none) == "Nothing of yours is due by Wed 18 Nov 2026."
    assert told(NotFound("zeppelin")) == "I found nothing on “zeppelin” in the meetings you can see here."
    assert told(NotFound()) == "Nothing is open for you."
    assert told(NoWord(())) == "Everybody I asked has answered."


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "One person hasn’t answered: Karim Haddad (one task).", "2 people haven’t answered:"),
        ("nl", "Eén persoon heeft niet geantwoord: Karim Haddad (één taak).", "2 mensen hebben niet geantwoord:"),
        ("fr", "Une personne n’a pas répondu\u00a0: Karim Haddad (une tâche).", "2 personnes n’ont pas répondu\u00a0:"),
        (
            "de",
            "Eine Person hat nicht geantwortet: Karim Haddad (eine Aufgabe).",
            "2 Personen haben nicht geantwortet:",
        ),
    ],
)
def test_who_has_not_answered(language: str, one: str, two: str) -> None:
    assert told(NoWord(((KARIM, 1),)), language) == one
    assert told(NoWord(((KARIM, 1), (LOTTE, 3))), language).startswith(two)


def test_how_many() -> None:
    assert told(Counts(Tally(4, 1, 2), is_of_all=False)) == "4 items are open for you: 1 late, 2 blocked."
    assert told(Counts(Tally(1, 0, 0), is_of_all=True)) == "One item is open here."
    assert told(Counts(Tally(0, 0, 0), is_of_all=False)) == "Nothing is open for you."


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_sees_this_takes_two_lines_and_who_we_are_one(language: str) -> None:
    for is_shared in (True, False):
        assert told(WhoSees(is_shared), language).count("\n\n") == 1
    assert "Follow-Up" in told(WhoWeAre(), language)
