"""Sentences read on Thursday 20 November 2025, with the due that a calendar on the wall gives.

A case is a sentence, the words that are its due, the kind and its days: none, the last one, or the first and the
last ("2025-12-04 2025-12-06").
"""

from datetime import date

from domain.dates import Kind, find_due

READ_ON = date(2025, 11, 20)
DEADLINE, EVENT, WINDOW, VAGUE = Kind.DEADLINE, Kind.EVENT, Kind.WINDOW, Kind.VAGUE
RECURRING = Kind.RECURRING

Case = tuple[str, str, Kind, str]
Answer = tuple[str, Kind, date | None, date | None]


def read(sentence: str, language: str) -> Answer | None:
    found = find_due(sentence, READ_ON, language)
    return (found.text, found.kind, found.start, found.end) if found else None


def expected(case: Case) -> Answer:
    _, words, kind, written = case
    days = [date.fromisoformat(day) for day in written.split()]
    start = days[0] if kind in {Kind.EVENT, Kind.WINDOW} else None
    return words, kind, start, days[-1] if days else None
