"""Nothing that people can paste breaks the reading, and the words found are theirs."""

import sys
from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dates import find_day, find_due
from domain.dates.lexicon import lexicon
from domain.dates.phrases import phrases
from domain.dates.pieces import fold, words_in
from domain.dates.tokens import tokens

LOOKED_AT = 5_000  # characters
LANGUAGES = st.sampled_from(["en", "nl", "fr", "de"])
VOCABULARY = """by before the end of next this last week 48 KW Q3 FY26 12 31 0 99999 2025 2026 9999 29 feb Friday
    12/3 31/2 3.12. 2025-12-03 2025-13-45 0000-00-00 - – / , . ( ) : 4-5 december décembre März maart
    tegen voor vóór uiterlijk eind d'ici au plus tard le avant fin mi début bis spätestens Ende noch
    diese Woche morgen demain EOD in over dans two weken jours Monaten semaine prochaine volgende
    vergadering 's à l'été half first quarter quarter of and tot year-end 1er 15de 5th 24/7 v2.1 14u
    meeting réunion Sitzung hours uren heures Stunden nächsten prochaines komende few within binnen
    every each weekly elke om chaque tous jeden wöchentlich Fridays vrijdags lundis Easter kerst Pâques Ostern after
    next übernächste overvolgende first last premier letzten day dag jour weken before na après vor nach from en huit
    10:00 14u30 Uhr ( ) vrijdagochtend Montagmittag 21. le 21 Maiwoche ideally liefst veille lendemain fortnight
"""
PHRASES = st.lists(st.sampled_from(VOCABULARY.split()), max_size=12).map(" ".join)


@given(text=st.one_of(st.text(), PHRASES), read_on=st.dates(), language=LANGUAGES, guessed=st.booleans())
def test_the_phrase_stands_in_the_text(text: str, read_on: date, language: str, guessed: bool) -> None:
    found = find_due(text, read_on, language, day_is_guessed=guessed)
    if found:
        assert found.text
        assert found.text in text
        assert (found.end is None) == (found.kind == "vague")
        assert found.start is None or (found.end is not None and found.start <= found.end)
        assert (found.start is not None) == (found.kind in {"event", "window"})


@given(text=PHRASES.filter(lambda text: not any(map(str.isdigit, text))), language=LANGUAGES)
def test_a_sentence_that_is_passed_over_holds_no_date(text: str, language: str) -> None:
    words = lexicon(language)
    assert words.may_date(frozenset(words_in(fold(text)))) or not list(phrases(tokens(text, words), words.language))


@given(line=st.one_of(st.text(), PHRASES), posted=st.dates(), language=LANGUAGES)
def test_a_line_has_a_day_or_none(line: str, posted: date, language: str) -> None:
    found = find_day(line, posted, language)
    assert found is None or isinstance(found[0], date)


PIECES = [
    "1 ",
    "at 10:00, ",
    "friday (",
    "two weeks before ",
    "every ",
    "the first friday of ",
    "a week on ",
    "21. ",
    "le ",
]


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_twice_the_text_is_twice_the_work(piece: str, language: str) -> None:
    text, day = piece * (LOOKED_AT // len(piece)), date(2025, 11, 20)
    find_due(text, day, language)
    once, twice = (_calls(partial(find_due, part, day, language)) for part in (text[: LOOKED_AT // 2], text))
    assert twice < 3 * once


def _calls(work: Callable[[], object]) -> int:
    """How many functions a piece of work calls, ours and Python's."""
    count = 0

    def counted(_: object, event: str, __: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "piece", ["1", "1/", "by Friday ", "a", "e\u0301", "the ", "Q1", "1-", "week 4 ", "d'", "mid-", " "]
)
@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_a_megabyte_is_read_like_its_beginning(piece: str, language: str) -> None:
    """What stands far on is not looked at, so that no text takes long (how long: benchmarks.reading)."""
    text, day = piece * (2**20 // len(piece)), date(2025, 11, 20)
    assert find_due(text, day, language) == find_due(text[:LOOKED_AT], day, language)
    assert find_day(text, day, language) == find_day(text[:LOOKED_AT], day, language)
