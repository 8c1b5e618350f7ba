"""Which of several dates is due, and against which day it is read."""

from datetime import date

import pytest

from domain.dates import Kind, find_due
from tests.domain.dates.cases import read

SEVERAL = (
    ("Done this week, closed before the end of November.", "before the end of November"),
    ("Draft by Friday, final by the end of November", "by Friday"),
    ("Final by 12 December, draft by 5 December", "by 5 December"),
    ("For the workshop on December 1st, send slides by December 9th", "by December 9th"),
    ("Prepare the workshop on December 9th and the event on December 1st", "on December 1st"),
    ("Prepare the workshop on December 9th, at the December 1st gathering", "on December 9th"),
    ("Workshop (Dec 4-5), aiming for December", "Dec 4-5"),
    ("As soon as possible, in January", "in January"),
)


@pytest.mark.parametrize(("sentence", "due"), SEVERAL, ids=[case[0] for case in SEVERAL])
def test_the_deadline_wins_then_the_earliest(sentence: str, due: str) -> None:
    answer = read(sentence, "en")
    assert answer is not None
    assert answer[0] == due


LEFT_OUT_YEARS = (
    # read on, guessed, end
    ("by 3 November", date(2025, 11, 3), False, date(2025, 11, 3)),
    ("by 3 November", date(2025, 11, 4), False, date(2026, 11, 3)),
    ("by 3 November", date(2025, 11, 4), True, date(2025, 11, 3)),
    ("by 3 November", date(2026, 1, 2), True, date(2025, 11, 3)),  # 60 days before
    ("by 3 November", date(2026, 1, 3), True, date(2026, 11, 3)),
    ("in November", date(2025, 11, 25), False, date(2025, 11, 30)),
    ("in October", date(2025, 11, 10), False, date(2026, 10, 31)),
    ("in October", date(2025, 11, 10), True, date(2025, 10, 31)),
    ("before the end of November", date(2025, 12, 10), True, date(2025, 11, 30)),
    ("by 29 February", date(2025, 3, 1), False, date(2028, 2, 29)),
    ("in week 1", date(2025, 12, 20), False, date(2026, 1, 4)),
    ("in week 53", date(2025, 12, 20), False, date(2027, 1, 3)),  # 2025 has 52 weeks, 2026 has 53
    ("in winter", date(2026, 1, 10), False, date(2026, 2, 28)),
    ("by 28 December - 3 January", date(2025, 12, 30), False, date(2026, 1, 3)),
)


@pytest.mark.parametrize(("phrase", "read_on", "guessed", "end"), LEFT_OUT_YEARS)
def test_a_year_left_out_is_the_nearest(phrase: str, read_on: date, guessed: bool, end: date) -> None:
    found = find_due(phrase, read_on, "en", day_is_guessed=guessed)
    assert found is not None
    assert found.end == end


FISCAL = (
    ("by the end of FY26", 7, date(2026, 6, 30)),
    ("by the end of FY26", 1, date(2026, 12, 31)),
    ("by the end of FY26", 4, date(2026, 3, 31)),
    ("by the end of the fiscal year", 7, date(2026, 6, 30)),
    ("by the end of the fiscal year", 10, date(2025, 9, 30)),
    ("in Q1 FY26", 7, date(2025, 9, 30)),
    ("in FY26 Q3", 7, date(2026, 3, 31)),
    ("in Q3 FY26", 10, date(2026, 6, 30)),
    ("in H2 FY26", 7, date(2026, 6, 30)),
    ("by Q1 2026", 7, date(2026, 3, 31)),  # a plain quarter is the calendar's
)


@pytest.mark.parametrize(("phrase", "starts", "end"), FISCAL)
def test_a_fiscal_year_starts_where_it_is_set(phrase: str, starts: int, end: date) -> None:
    found = find_due(f"Renew the lease {phrase}", date(2025, 8, 20), "en", fiscal_start=starts)
    assert found is not None
    assert found.end == end


@pytest.mark.parametrize(
    ("read_on", "phrase", "end"),
    [
        (date(2025, 11, 21), "by Friday", date(2025, 11, 28)),  # a Friday
        (date(2025, 11, 21), "this Friday", date(2025, 11, 21)),
        (date(2025, 11, 21), "by end of week", date(2025, 11, 21)),
        (date(2025, 11, 22), "by end of week", date(2025, 11, 22)),  # a Saturday
        (date(2025, 11, 22), "within 1 working day", date(2025, 11, 24)),
        (date(2025, 12, 31), "tomorrow", date(2026, 1, 1)),
        (date(2025, 12, 29), "by the end of next month", date(2026, 1, 31)),
        (date(2026, 1, 31), "in a month", date(2026, 2, 28)),
        (date(2026, 1, 30), "by the 30th", date(2026, 1, 30)),
        (date(2026, 2, 1), "by the 30th", date(2026, 3, 30)),
    ],
)
def test_the_meetings_day_counts(read_on: date, phrase: str, end: date) -> None:
    found = find_due(phrase, read_on, "en")
    assert found is not None
    assert (found.kind, found.end) == (Kind.DEADLINE, end)


@pytest.mark.parametrize(
    ("text", "language"),
    [("(12/03)", "nl"), ("**vr. 5 dec.**", "nl"), ("| 2025-12-28 |", "fr"), ("12/03 14:00", "en"), ("05.12.", "de")],
)
def test_a_cell_of_a_table_is_a_deadline(text: str, language: str) -> None:
    found = find_due(text, date(2025, 11, 20), language)
    assert found is not None
    assert found.kind is Kind.DEADLINE


def test_an_unknown_language_is_read_as_english() -> None:
    found = find_due("by Friday", date(2025, 11, 20), "tlh")
    assert found is not None
    assert found.text == "by Friday"


@pytest.mark.parametrize("read_on", [date.min, date.max])
@pytest.mark.parametrize(
    "phrase", ["by Friday", "in 3000 years", "end of next year", "before Q1", "by 3 May", "week 1"]
)
def test_the_ends_of_the_calendar_are_no_error(phrase: str, read_on: date) -> None:
    find_due(phrase, read_on, "en")
    find_due(phrase, read_on, "en", day_is_guessed=True)


SET_APART = (
    ("KW 6", "de", date(2026, 2, 6)),
    ("week 8", "nl", date(2026, 2, 20)),
    ("wk. 8", "nl", date(2026, 2, 20)),
    ("sem. 8", "fr", date(2026, 2, 20)),
    ("in March", "en", date(2026, 3, 31)),
    ("March", "en", date(2026, 3, 31)),
    ("next week", "en", date(2025, 11, 28)),
    ("13-02", "nl", date(2026, 2, 13)),
    ("13-02", "en", date(2026, 2, 13)),
    ("3/12", "nl", date(2025, 12, 3)),
    ("eind februari", "en", date(2026, 2, 28)),
    ("vrijdag", "en", date(2025, 11, 21)),
)


@pytest.mark.parametrize(("words", "language", "end"), SET_APART)
def test_a_column_for_the_due_date_binds(words: str, language: str, end: date) -> None:
    found = find_due(words, date(2025, 11, 20), language, is_set_apart=True)
    assert found is not None
    assert (found.text, found.kind, found.end) == (words, Kind.DEADLINE, end)


def test_a_score_in_a_sentence_is_no_day() -> None:
    assert find_due("Watch the match that ended 13-02", date(2025, 11, 20), "nl") is None


DAY_FIRST = (
    ("by 05/12", None, date(2026, 5, 12)),
    ("by 05/12", True, date(2025, 12, 5)),
    ("by 05/12", False, date(2026, 5, 12)),
    ("by 06/02/2026", True, date(2026, 2, 6)),
)


@pytest.mark.parametrize(("phrase", "day_first", "end"), DAY_FIRST)
def test_the_notes_may_say_how_they_write_a_day(phrase: str, day_first: bool | None, end: date) -> None:
    found = find_due(phrase, date(2025, 11, 20), "en", day_first=day_first)
    assert found is not None
    assert found.end == end


FOREIGN = (
    ("Mark the visitor spots eind januari", "en", "eind januari", date(2026, 1, 31)),
    ("Send it tegen vrijdag", "en", "tegen vrijdag", date(2025, 11, 21)),
    ("Envoyer la liste tegen 5 maart", "fr", "tegen 5 maart", date(2026, 3, 5)),
    ("Bezorg de lijst avant la fin du mois de mars", "nl", "avant la fin du mois de mars", date(2026, 3, 31)),
    ("Send the plan bis Ende März", "en", "bis Ende März", date(2026, 3, 31)),
)


@pytest.mark.parametrize(("text", "language", "words", "end"), FOREIGN)
def test_another_languages_month_is_read_where_the_own_finds_nothing(
    text: str, language: str, words: str, end: date
) -> None:
    found = find_due(text, date(2025, 11, 20), language)
    assert found is not None
    assert (found.text, found.end) == (words, end)


INVITED = (
    ("en", "Invite the caterer to the workshop on 9 December", None),
    ("nl", "De bakker uitnodigen voor de beurs van 9 december", None),
    ("fr", "Inviter le traiteur à la réunion du 9 décembre", None),
    ("de", "Die Bäckerin zum Treffen am 9. Dezember einladen", None),
    ("en", "Invite the caterer by 9 December", "by 9 December"),
    ("nl", "De beurs van 9 december voorbereiden", "van 9 december"),
    ("de", "Die Einladung bis 9. Dezember schreiben", "bis 9. Dezember"),
)


@pytest.mark.parametrize(("language", "sentence", "due"), INVITED, ids=[case[1] for case in INVITED])
def test_the_day_of_what_somebody_is_invited_to_is_not_due(language: str, sentence: str, due: str | None) -> None:
    answer = read(sentence, language)
    assert (answer and answer[0]) == due
