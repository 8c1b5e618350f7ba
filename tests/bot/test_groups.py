"""What comes first: the answer to a status question, and a digest's groups, each with its days."""

import json
from dataclasses import replace
from datetime import date

import pytest

from bot.cards import shown
from bot.cards.when import due_day
from bot.demo.text import card_lines
from bot.words import LANGUAGES, words
from dialogs.answer import Standing, Word
from domain.dates import Due, Kind
from domain.report import Chapter, Report
from domain.summary import Point, Topic
from domain.task import Status
from tests.bot.test_lists import DANA, KARIM, LOTTE, MEETING, TODAY, card, listing, numbered, owner, task


def deadline(day: int) -> Due:
    """A day in November, which the notes say in words of theirs."""
    return Due("at the latest on that Friday", Kind.DEADLINE, None, date(2026, 11, day), TODAY)


@pytest.mark.parametrize(
    ("language", "figures", "word"),
    [
        (
            "en",
            "2 of 3 open; one blocked; Karim Haddad’s is due Fri 20 Nov, in 2 days",
            "last word Mon 16 Nov, Karim Haddad: waits for the crane",
        ),
        (
            "nl",
            "2 van 3 open; één geblokkeerd; die van Karim Haddad moet klaar zijn op vr 20 nov, over 2 dagen",
            "laatste woord ma 16 nov, Karim Haddad: waits for the crane",
        ),
        (
            "fr",
            "2 sur 3 ouvertes ; 1 bloquée ; celle de Karim Haddad est à faire pour le ven. 20 nov., dans 2 jours",
            "dernier mot lun. 16 nov., Karim Haddad : waits for the crane",
        ),
        (
            "de",
            "2 von 3 offen; eine blockiert; die von Karim Haddad ist fällig: Fr., 20. Nov., in 2 Tagen",
            "letztes Wort Mo., 16. Nov., Karim Haddad: waits for the crane",
        ),
    ],
)
def test_a_status_question_is_answered_first(language: str, figures: str, word: str) -> None:
    found = (
        replace(task(1, owner(KARIM)), due=deadline(20)),
        replace(task(2, owner(LOTTE)), status=Status.BLOCKED),
        replace(task(3, owner(DANA)), status=Status.DONE),
    )
    last = Word("Karim Haddad", date(2026, 11, 16), "waits for the crane")
    look = shown(Standing(1, Report("crane", found, ()), numbered(found), TODAY, DANA, "crane", last), language)
    assert look is not None
    first, rest = look.summary.replace("\u00a0", " ").rsplit(word, 1)
    assert (first.rstrip("; "), rest) == (f"crane: {figures}", "")
    assert card_lines(look.card or {}, 400)[1].replace("\u00a0", " ").startswith(figures)


def test_what_a_meeting_said_is_two_lines_and_the_rest_a_tap_away() -> None:
    topic = Topic("Crane", "The crane came late. " * 20, (Point("Permit", "Nobody has it."),))
    made = card(Standing(1, Report("crane", (), (Chapter(MEETING, (topic,)),)), (), TODAY, DANA, "crane"))
    told = [line for line in card_lines(made) if "crane came late" in line]
    assert len(" ".join(told)) <= 150
    assert "Nobody has it." in json.dumps(made)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_is_told_with_its_distance_and_not_in_the_notes_words(language: str) -> None:
    found = [replace(task(n, owner(KARIM)), due=deadline(day)) for n, day in enumerate((10, 18, 20, 27), 1)]
    made = json.dumps(card(listing(*found), language), ensure_ascii=False)
    assert "at the latest" not in made
    for day, far in ((10, words(language)("when.late", count=8)), (27, words(language)("when.ahead", count=9))):
        assert f"{words(language).short_day(date(2026, 11, day))}, {far}" in made


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Late", "This week", "Later", "With others"]),
        ("nl", ["Te laat", "Deze week", "Later", "Samen met anderen"]),
        ("fr", ["En retard", "Cette semaine", "Plus tard", "Avec d’autres"]),
        ("de", ["Überfällig", "Diese Woche", "Später", "Mit anderen"]),
    ],
)
def test_a_digest_stands_in_groups_that_name_the_meeting_once(language: str, names: list[str]) -> None:
    own = [replace(task(n, owner(KARIM)), due=deadline(day)) for n, day in enumerate((10, 11, 20, 27), 1)]
    told = card_lines(card(listing(*own, task(5, owner(DANA), owner(KARIM))), language))
    heads = [line for line in told if "  Weekly" in line]
    assert [line.split("  ")[0] for line in heads] == names
    assert sum("Weekly" in line for line in told) == len(names)


def test_a_stretch_is_told_from_when_to_when() -> None:
    """ "In January" is no day of January; once it has begun its last day counts."""
    january = Due("in January", Kind.WINDOW, date(2027, 1, 1), date(2027, 1, 31), TODAY)
    say = words("en")
    assert due_day(january, date(2026, 12, 20), say) == "Due Fri 1 Jan – Sun 31 Jan"
    assert due_day(january, date(2027, 1, 5), say) == "Due Sun 31 Jan"
