"""A day in no year we know, or a thousand weeks on, is none: it is never another day instead."""

from datetime import UTC, date, datetime

import pytest

from domain.command import Pause, SetDue, Subject, understand
from domain.dates import Due, find_due
from domain.move import SetDue as DueOn
from domain.move import Snooze
from domain.reply import Away, Context, Remind, Saying, due_in

TODAY = date(2026, 11, 18)
NOW = Context(now=datetime(2026, 11, 18, 9, tzinfo=UTC), titles=("The 2027 budget", "ISO 27001 audit"))
FAR = (
    *("31 december 9999", "31 december 3000", "1 jan 1850", "dec 31, 9999", "december 31st 9999", "31/12/9999"),
    *("9999-12-31", "31.12.9999", "31-12-9999", "december 9999", "Q1 9999", "week 5 9999", "31 december 99999"),
    *("friday 31 december 9999", "on 31 december 9999", "until 31 december 9999", "tegen 31 december 9999"),
    *("eind december 9999", "le 31 décembre 9999", "avant le 31 décembre 9999", "31. Dezember 9999"),
    *("bis zum 31. Dezember 9999", "in 99999999 days", "for 99999999 weeks", "in 5000 years", "next 9999 weeks"),
    *("voor 99999999 weken", "over 500 jaar", "dans 99999999 semaines", "dans 5000 ans", "in 99999999 Wochen"),
)
LEADING = {"for", "in", "until", "on", "voor", "over", "dans", "tegen", "bis", "le", "avant", "next"}
NEAR = [
    ("31 december 2031", date(2031, 12, 31)),
    ("dec 31, 2027", date(2027, 12, 31)),
    ("in 200 weeks", date(2030, 9, 18)),
    ("over 3 jaar", date(2029, 11, 18)),
    ("dans 18 mois", date(2028, 5, 18)),
]


@pytest.mark.parametrize("words", FAR)
def test_there_is_no_such_day(words: str) -> None:
    assert due_in(words, TODAY) is None


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
@pytest.mark.parametrize("words", FAR)
def test_nor_in_notes(words: str, language: str) -> None:
    found = find_due(f"Send the report, {words}.", TODAY, language)
    assert found is None or found.end is None


@pytest.mark.parametrize(("words", "day"), NEAR)
def test_a_year_that_is_written_counts(words: str, day: date) -> None:
    found = due_in(words, TODAY)
    assert found
    assert (found.text, found.end) == (words, day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Order them by 31 december 5000 copies at a time", date(2026, 12, 31)),
        ("Send 5000 copies by 31 december.", date(2026, 12, 31)),
        ("By 31 december, 1500 euro is paid", date(2026, 12, 31)),
    ],
)
def test_what_is_counted_is_no_year(text: str, day: date) -> None:
    found = find_due(text, TODAY)
    assert found
    assert found.end == day


def days_of(text: str) -> list[date]:
    """Every day that is read in it."""
    found = []
    for act in understand(text, NOW).acts:
        match act:
            case Pause(until) | Away(until) | SetDue(Subject(until=until)) | Saying(what=Snooze(until)):
                found.append(until)
            case Saying(what=Remind(at, on)):
                found.append(on or (at and at.date()))
            case Saying(what=DueOn(Due(end=end))):
                found.append(end)
            case _:
                pass
    return [day for day in found if day]


@pytest.mark.parametrize("words", FAR)
@pytest.mark.parametrize("start", ["snooze 1", "pause", "due 1"])
def test_nothing_is_put_off_to_another_day_instead(start: str, words: str) -> None:
    until = "" if words.split(maxsplit=1)[0] in LEADING else "until "
    assert days_of(f"{start} {until}{words}") == []


@pytest.mark.parametrize(
    "text",
    [
        "sluimer 1 voor 99999999 weken",
        "stel 1 uit tot 31 december 9999",
        "reporte 1 au 31 décembre 9999",
        "snooze 1 until 31 december 9999 please",
        "on leave until 31 december 9999",
        "afwezig tot 31 december 9999",
        "absent jusqu'au 31 décembre 9999",
        "back on 31 december 9999",
    ],
)
def test_nor_in_other_words(text: str) -> None:
    assert days_of(text) == []


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("snooze 1", date(2026, 11, 23)),
        ("snooze 1 please", date(2026, 11, 23)),
        ("snooze 1 for 2 weeks", date(2026, 12, 2)),
        ("snooze 1 for 100 weeks", date(2028, 10, 18)),
        ("snooze 1 until dec 31, 2027", date(2027, 12, 31)),
        ("snooze 1 until 31 december 2027", date(2027, 12, 31)),
        ("snooze the 2027 budget", date(2026, 11, 23)),
        ("snooze ISO 27001 audit", date(2026, 11, 23)),
    ],
)
def test_what_names_a_day_or_none_is_put_off(text: str, until: date) -> None:
    (saying,) = understand(text, NOW).acts
    assert isinstance(saying, Saying)
    assert saying.what == Snooze(until)


def test_a_pause_of_weeks_is_one() -> None:
    assert understand("pause for 2 weeks", NOW).acts == (Pause(date(2026, 12, 2)),)
