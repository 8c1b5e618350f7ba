"""The instant that somebody asks to be reminded at. It is Thursday 26 November 2026, 10:30 in Brussels."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dates import find_moment

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 26, 10, 30, tzinfo=BRUSSELS)

Case = tuple[str, str, str]  # a sentence, the words, the day of November (or after) and the hour

ENGLISH: tuple[Case, ...] = (
    ("tomorrow at quarter to nine", "tomorrow at quarter to nine", "27 08:45"),
    ("at a quarter past 2", "at a quarter past 2", "26 14:15"),
    ("at half five", "at half five", "26 17:30"),
    ("at ten to five", "at ten to five", "26 16:50"),
    ("tomorrow at eight thirty", "tomorrow at eight thirty", "27 08:30"),
    ("remind me in an hour", "in an hour", "26 11:30"),
    ("ask again in 45 minutes", "in 45 minutes", "26 11:15"),
    ("in half an hour please", "in half an hour", "26 11:00"),
    ("wake it at 4pm", "at 4pm", "26 16:00"),
    ("at 16:15", "at 16:15", "26 16:15"),
    ("at 4", "at 4", "26 16:00"),
    ("ask me at 4 about the crane", "at 4", "26 16:00"),
    ("at 4 tomorrow", "at 4 tomorrow", "27 16:00"),
    ("at half past 4", "at half past 4", "26 16:30"),
    ("tomorrow at 8", "tomorrow at 8", "27 08:00"),
    ("8am tomorrow", "8am tomorrow", "27 08:00"),
    ("this afternoon", "this afternoon", "26 14:00"),
    ("tonight at 8", "tonight at 8", "26 20:00"),
    ("this evening", "this evening", "26 18:00"),
    ("tuesday morning", "tuesday morning", "31 09:00"),
    ("tuesday, 13:15", "tuesday, 13:15", "31 13:15"),
    ("by noon", "by noon", "26 12:00"),
    ("in 2 days at 9", "in 2 days at 9", "28 09:00"),
    ("I'm out on Monday, so at 4", "at 4", "26 16:00"),
)
DUTCH: tuple[Case, ...] = (
    ("morgen om half negen", "morgen om half negen", "27 08:30"),
    ("morgenochtend om kwart voor negen", "morgenochtend om kwart voor negen", "27 08:45"),
    ("om kwart over vier", "om kwart over vier", "26 16:15"),
    ("morgen om half een", "morgen om half een", "27 12:30"),
    ("om vijf over half drie", "om vijf over half drie", "26 14:35"),
    ("om tien voor vijf", "om tien voor vijf", "26 16:50"),
    ("om 8 uur 45 morgen", "om 8 uur 45 morgen", "27 08:45"),
    ("herinner me over een uur", "over een uur", "26 11:30"),
    ("over een kwartier", "over een kwartier", "26 10:45"),
    ("over anderhalf uur", "over anderhalf uur", "26 12:00"),
    ("vraag het om 16u", "om 16u", "26 16:00"),
    ("om 16u15", "om 16u15", "26 16:15"),
    ("om 16.15 uur", "om 16.15 uur", "26 16:15"),
    ("om vier uur", "om vier uur", "26 16:00"),
    ("om half vijf", "om half vijf", "26 16:30"),
    ("vanmiddag", "vanmiddag", "26 14:00"),
    ("vanavond", "vanavond", "26 18:00"),
    ("morgenvroeg", "morgenvroeg", "27 09:00"),
    ("morgen om 8u", "morgen om 8u", "27 08:00"),
    ("dinsdagnamiddag", "dinsdagnamiddag", "31 14:00"),
    ("dinsdagnamiddag om 4", "dinsdagnamiddag om 4", "31 16:00"),
)
FRENCH: tuple[Case, ...] = (
    ("demain à neuf heures moins le quart", "demain à neuf heures moins le quart", "27 08:45"),
    ("à quatre heures et quart", "à quatre heures et quart", "26 16:15"),
    ("demain à huit heures et demie", "demain à huit heures et demie", "27 08:30"),
    ("demain à 8h30", "demain à 8h30", "27 08:30"),
    ("à midi et demi", "à midi et demi", "26 12:30"),
    ("rappelle-moi dans une heure", "dans une heure", "26 11:30"),
    ("dans une demi-heure", "dans une demi-heure", "26 11:00"),
    ("à 16h", "à 16h", "26 16:00"),
    ("à 16h15", "à 16h15", "26 16:15"),
    ("à 16 heures", "à 16 heures", "26 16:00"),
    ("cet après-midi", "cet après-midi", "26 14:00"),
    ("ce soir", "ce soir", "26 18:00"),
    ("demain matin", "demain matin", "27 09:00"),
    ("demain à 8h", "demain à 8h", "27 08:00"),
    ("mardi à 16h", "mardi à 16h", "31 16:00"),
    ("d\u2019ici une heure", "d\u2019ici une heure", "26 11:30"),
)
GERMAN: tuple[Case, ...] = (
    ("morgen um Viertel vor neun", "morgen um Viertel vor neun", "27 08:45"),
    ("morgen um halb neun", "morgen um halb neun", "27 08:30"),
    ("morgen um dreiviertel neun", "morgen um dreiviertel neun", "27 08:45"),
    ("morgen um viertel neun", "morgen um viertel neun", "27 08:15"),
    ("um Viertel nach vier", "um Viertel nach vier", "26 16:15"),
    ("morgen um halb eins", "morgen um halb eins", "27 12:30"),
    ("morgen um 8 Uhr 30", "morgen um 8 Uhr 30", "27 08:30"),
    ("erinnere mich in einer Stunde", "in einer Stunde", "26 11:30"),
    ("in einer Viertelstunde", "in einer Viertelstunde", "26 10:45"),
    ("um 16 Uhr", "um 16 Uhr", "26 16:00"),
    ("um 16:15", "um 16:15", "26 16:15"),
    ("um halb fünf", "um halb fünf", "26 16:30"),
    ("heute Nachmittag", "heute Nachmittag", "26 14:00"),
    ("heute Abend um 8", "heute Abend um 8", "26 20:00"),
    ("morgen früh", "morgen früh", "27 09:00"),
    ("morgen um 8 Uhr", "morgen um 8 Uhr", "27 08:00"),
    ("Dienstagmorgen", "Dienstagmorgen", "31 09:00"),
    ("Dienstag um 16 Uhr", "Dienstag um 16 Uhr", "31 16:00"),
)
ALL = [
    (language, *case)
    for language, cases in (("en", ENGLISH), ("nl", DUTCH), ("fr", FRENCH), ("de", GERMAN))
    for case in cases
]


def _at(written: str) -> datetime:
    day, hour = written.split()
    number = int(day)
    on = NOW.replace(day=number) if number <= 30 else NOW.replace(month=12, day=number - 30)
    return on.replace(hour=int(hour[:2]), minute=int(hour[3:]))


@pytest.mark.parametrize(("language", "sentence", "words", "at"), ALL, ids=[case[1] for case in ALL])
@pytest.mark.parametrize("is_known", [True, False])
def test_an_instant_is_read_with_its_words(language: str, sentence: str, words: str, at: str, is_known: bool) -> None:
    found = find_moment(sentence, NOW, language if is_known else None)
    assert found
    assert (found.text, found.at, found.is_rolled) == (words, _at(at), False)
    assert found.at.tzinfo is BRUSSELS


@pytest.mark.parametrize(
    "sentence",
    [
        "friday",
        "morgen",
        "bis morgen",
        "demain",
        "next week",
        "in two weeks",
        "look at 3 files",
        "release 2.10",
        "24/7",
        "20% at 30%",
        "travailler à deux",
        "om de klant te bellen",
        "um die Ecke",
        "at 25:00",
        "give five to nine people",
        "ten to five people voted",
        "geef vijf voor negen taken",
        "at 9 thirty people",
        "half the list",
        "",
    ],
)
def test_what_names_no_hour_is_no_instant(sentence: str) -> None:
    assert find_moment(sentence, NOW) is None


@pytest.mark.parametrize(
    ("sentence", "hour", "at"),
    [
        ("at 9", 10, "27 09:00"),
        ("à 9h", 10, "27 09:00"),
        ("um 9 Uhr", 10, "27 09:00"),
        ("today at 9", 10, "27 09:00"),
        ("this morning", 13, "27 09:00"),
        ("vanmiddag", 19, "27 14:00"),
    ],
)
def test_an_hour_that_is_over_is_tomorrows_and_says_so(sentence: str, hour: int, at: str) -> None:
    found = find_moment(sentence, NOW.replace(hour=hour))
    assert found
    assert (found.at, found.is_rolled) == (_at(at), True)


def test_in_a_part_of_the_day_that_has_begun_it_is_an_hour_from_now() -> None:
    found = find_moment("this afternoon", NOW.replace(hour=15))
    assert found
    assert (found.at, found.is_rolled) == (NOW.replace(hour=16), False)


@pytest.mark.parametrize(("hour", "at"), [(6, "26 07:00"), (10, "26 19:00"), (20, "27 07:00")])
def test_an_hour_outside_the_office_is_the_next_to_come(hour: int, at: str) -> None:
    found = find_moment("at 7", NOW.replace(hour=hour))
    assert found
    assert found.at == _at(at)


def test_an_hour_that_the_clock_skips_is_as_much_later() -> None:
    found = find_moment("at 02:30", datetime(2027, 3, 28, 1, 0, tzinfo=BRUSSELS))
    assert found
    assert found.at == datetime(2027, 3, 28, 3, 30, tzinfo=BRUSSELS)
    later = find_moment("in 2 hours", datetime(2027, 3, 28, 1, 0, tzinfo=BRUSSELS))
    assert later
    assert later.at == datetime(2027, 3, 28, 4, 0, tzinfo=BRUSSELS)


def test_a_naive_instant_has_no_zone() -> None:
    with pytest.raises(ValueError, match="naive"):
        find_moment("at 9", datetime(2026, 11, 26))


VOCABULARY = "at om à um 3 15:00 15u 24 99 pm half in an hour over dans tomorrow morgen vrijdag 5 December"
WORDS = st.lists(st.sampled_from(VOCABULARY.split())).map(" ".join)


@given(text=st.one_of(st.text(), WORDS), now=st.datetimes(timezones=st.just(UTC)))
def test_the_words_of_an_instant_stand_in_the_text(text: str, now: datetime) -> None:
    found = find_moment(text, now)
    if found:
        assert found.text
        assert found.text in text
        assert found.at > now
