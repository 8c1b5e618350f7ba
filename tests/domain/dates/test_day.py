"""The day written in a title or a date line."""

from datetime import date

import pytest

from domain.dates import find_day

POSTED = date(2025, 11, 22)

WRITTEN = (
    ("Verslag 12 maart 2026", "nl", "2026-03-12", False),
    ("Notulen van 3-12-2025", "nl", "2025-12-03", False),
    ("Overleg 14/11, aanwezig: Lien", "nl", "2025-11-14", False),
    ("Datum: vrijdag 14 november", "nl", "2025-11-14", False),
    ("Teamoverleg januari 2026", "nl", "2026-01-01", True),
    ("Meeting of 2025-12-03", "en", "2025-12-03", False),
    ("Sync (2025-11-10)", "en", "2025-11-10", False),
    ("Date: 2025.02.04", "en", "2025-02-04", False),
    ("Weekly sync February 28th 2022", "en", "2022-02-28", False),
    ("*May 9th, 2023*", "en", "2023-05-09", False),
    ("Account meeting November 2025", "en", "2025-11-01", True),
    ("Account meeting November", "en", "2025-11-01", True),
    ("Account meeting January", "en", "2026-01-01", True),
    ("Summary (11/10/2025)", "en", "2025-11-10", False),
    ("Summary (21/11/2025)", "en", "2025-11-21", False),
    ("notes_20251120.txt", "en", "2025-11-20", False),
    ("Offsite 4-5 December 2025", "en", "2025-12-04", False),
    ("Réunion du lundi 15 décembre 2025", "fr", "2025-12-15", False),
    ("Compte rendu du 1er décembre 2025", "fr", "2025-12-01", False),
    ("PV novembre 2025", "fr", "2025-11-01", True),
    ("Mittwoch, 06. März 2019", "de", "2019-03-06", False),
    ("Protokoll 5.11.2025", "de", "2025-11-05", False),
)


@pytest.mark.parametrize(("line", "language", "day", "month_only"), WRITTEN, ids=[case[0] for case in WRITTEN])
def test_the_written_day_is_found(line: str, language: str, day: str, month_only: bool) -> None:
    assert find_day(line, POSTED, language) == (date.fromisoformat(day), month_only)


def test_an_ambiguous_english_day_is_the_one_about_the_posting() -> None:
    assert find_day("Summary (05/01/2025)", date(2025, 1, 6), "en") == (date(2025, 1, 5), False)
    assert find_day("Summary (05/01/2025)", date(2025, 5, 2), "en") == (date(2025, 5, 1), False)
    assert find_day("Summary (05/01/2025)", date(2026, 9, 9), "en") == (date(2025, 5, 1), False)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Weekly account meeting", "en"),
        ("1:1 with April", "en"),
        ("Jan and May", "en"),
        ("Part 1/2", "en"),
        ("Release 2.1", "en"),
        ("31 February 2026", "en"),
        ("Ticket 20259999", "en"),
        ("Overleg met Jan", "nl"),
        ("Réunion chez Mars", "fr"),
        ("", "de"),
    ],
)
def test_a_line_without_a_day_has_none(line: str, language: str) -> None:
    assert find_day(line, POSTED, language) is None
