"""What settings cards send back: believed only where it can be."""

from datetime import date, time
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.button import data, pressed
from domain.cadence import Pace, is_country
from domain.choices import COUNTRIES, ZONES, Choices, TeamChoices, zone_of
from domain.form import Field, MyForm, TeamForm

MINE = {
    "verb": "save_mine",
    "language": "nl",
    "days": "0,1,2,3",
    "country": "FR",
    "zone": "Europe/Paris",
    "paused_until": "2026-12-01",
}
TEAM = {
    "verb": "save_team",
    "space": 7,
    "language": "none",
    "zone": "Europe/Brussels",
    "opens": "08:30",
    "closes": "17:00",
    "days": "0,1,2,3,4",
    "country": "none",
    "only_when_due": "true",
    "fiscal_start": "4",
    "roundup": "false",
}


def test_what_somebody_fills_in() -> None:
    chosen = Choices(
        language="nl",
        days=frozenset({0, 1, 2, 3}),
        country="FR",
        zone=ZoneInfo("Europe/Paris"),
        paused_until=date(2026, 12, 1),
    )
    assert pressed(MINE) == MyForm(chosen)


def test_what_is_left_as_it_is_is_not_chosen() -> None:
    left = {"language": "none", "country": "none", "zone": "none", "paused_until": ""}
    assert pressed(MINE | left) == MyForm(Choices(days=frozenset({0, 1, 2, 3})))


def test_what_an_owner_fills_in() -> None:
    zone = ZoneInfo("Europe/Brussels")
    pace = Pace(zone, opens=time(8, 30), closes=time(17), country=None, only_when_due=True)
    assert pressed(TEAM) == TeamForm(7, TeamChoices(pace=pace, fiscal_start=4))


@pytest.mark.parametrize(
    "wrong",
    [
        {"language": "xx"},
        {"days": ""},
        {"days": "none"},
        {"days": "7"},
        {"days": "-1"},
        {"days": "Monday"},
        {"days": [0, 1]},
        {"country": "Atlantis"},
        {"zone": "Mars/Olympus"},
        {"zone": "../../etc/passwd"},
        {"zone": "Europe"},
        {"paused_until": "tomorrow"},
        {"paused_until": "0001-01-01"},
        {"paused_until": "2026-02-30"},
    ],
)
def test_one_wrong_field_and_nothing_of_mine_counts(wrong: dict[str, object]) -> None:
    assert pressed(MINE | wrong) == MyForm()


@pytest.mark.parametrize(
    "wrong",
    [
        {"zone": "none"},
        {"opens": "17:00"},
        {"opens": "18:00"},
        {"opens": "09:00+02:00"},
        {"closes": "25:00"},
        {"closes": 17},
        {"fiscal_start": "13"},
        {"fiscal_start": "July"},
        {"fiscal_start": "9" * 6000},
    ],
)
def test_one_wrong_field_and_nothing_of_a_teams_counts(wrong: dict[str, object]) -> None:
    assert pressed(TEAM | wrong) == TeamForm(7)


@pytest.mark.parametrize("space", [0, -1, True, "7", 2**40, None])
def test_a_form_of_no_conversation_is_none_of_ours(space: object) -> None:
    assert pressed(TEAM | {"space": space}) is None


@given(st.dictionaries(st.sampled_from([field.value for field in Field]), st.text(max_size=12) | st.integers()))
def test_nothing_that_is_sent_can_do_harm(sent: dict[str, object]) -> None:
    assert isinstance(pressed({"verb": "save_mine"} | sent), MyForm)
    assert isinstance(pressed({"verb": "save_team", "space": 1} | sent), TeamForm)


def test_buttons_come_back_as_what_they_are() -> None:
    assert pressed(data(MyForm())) == MyForm()
    assert pressed(data(TeamForm(3))) == TeamForm(3)


def test_what_is_offered_is_known() -> None:
    assert [code for code in COUNTRIES if not is_country(code)] == []
    assert set(ZONES) <= available_timezones()


@pytest.mark.parametrize("name", ["", "Europe", "../x", "no\0name", "x" * 500, None])
def test_no_such_zone(name: str | None) -> None:
    assert zone_of(name) is None
