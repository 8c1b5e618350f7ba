"""Which titles are of one kind of meeting."""

import pytest

from domain.series import series_of

ONE_KIND = {
    "account team meeting": ("Account Team Meeting November 2025", "Account team meeting: December 2025"),
    "weekly": ("Weekly #12", "Weekly no. 13", "Weekly 2026-11-18", "Weekly 3/12", "weekly, Nov. 3rd"),
    "harbour meeting": ("Minutes of the Harbour meeting, 3 December 2026", "Harbour meeting Q3 2026"),
    "steering committee": ("3rd steering committee", "Steering committee – 12 Nov.", "Steering committee FY26"),
    "sprint review": ("Sprint 14 review", "Sprint 15 review"),
    "werkoverleg": (
        "Werkoverleg week 47",
        "Verslag werkoverleg van vrijdag 3 december",
        "2de werkoverleg",
        "Vr 12 dec werkoverleg",
        "Werkoverleg mei",
    ),
    "stuurgroep": ("Notulen stuurgroep van 3 december 2026", "Stuurgroep nr. 4", "Stuurgroep 14u30"),
    "reunion d equipe": (
        "Réunion d’équipe du 3 décembre",
        "Compte rendu de la réunion d'équipe du jeudi 12 mai 2026",
        "Réunion d'équipe n° 4",
        "1re réunion d'équipe",
    ),
    "point hebdo": ("Point hebdo S47", "Point hebdo semaine 48", "Point hebdo pour mars"),
    "teamsitzung": (
        "Teamsitzung KW 47",
        "Protokoll der Teamsitzung vom 3. Dezember 2026",
        "Teamsitzung am Mo 7.12.",
        "Teamsitzung für Dezember",
    ),
    "jour fixe": ("Jour fixe 12.11.2026", "Jour fixe Nr. 3"),
}
LEFT = {  # what looks like a day and is none, or is all there is
    "Project May": "project may",
    "Overleg Jan": "overleg jan",
    "Do's and don'ts": "do s and don ts",
    "Check-in": "check in",
    "Sync with the board": "sync with the board",
    "1on1 Dana": "1on1 dana",
    "18 November 2026": "",
    "Minutes 3 December": "",
    "": "",
}
APART = (
    ("Account team meeting", "Account team retrospective"),
    ("Netskope sync 3 November", "Cloudera sync 3 November"),
    ("Stuurgroep Gent 12 november", "Stuurgroep Namen 12 november"),
    ("Réunion d'équipe", "Réunion de direction"),
    ("Teamsitzung Vertrieb KW 47", "Teamsitzung Technik KW 47"),
    ("1:1 Dana", "1:1 Karim"),
)


@pytest.mark.parametrize(("kind", "title"), [(kind, title) for kind, titles in ONE_KIND.items() for title in titles])
def test_a_title_tells_its_kind(kind: str, title: str) -> None:
    assert series_of(title) == kind


@pytest.mark.parametrize(("title", "kind"), LEFT.items())
def test_what_is_no_day_stays(title: str, kind: str) -> None:
    assert series_of(title) == kind


@pytest.mark.parametrize("pair", APART, ids=str)
def test_two_kinds_stay_apart(pair: tuple[str, str]) -> None:
    assert series_of(pair[0]) != series_of(pair[1])
