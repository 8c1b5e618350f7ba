"""The messages that six weeks of meetings lead to stay within what was promised."""

import pytest

from benchmarks.noise import (
    LEAST_DAYS,
    LEAST_DEADLINES,
    MANNERS,
    MOST_NEVER,
    MOST_WELL,
    days_until_told,
    deadlines,
    notes_of_the_yard,
    notes_of_the_year,
    per_week,
    play,
    two_a_day,
    unannounced,
    who_leads,
)


@pytest.mark.parametrize("seed", [1, 2])
def test_six_weeks(seed: int) -> None:
    _, notes = notes_of_the_year()
    teams = {manner: play(notes, likelihood, seed) for manner, likelihood in MANNERS.items()}
    most = {manner: max(map(sum, per_week(team, notes).values())) for manner, team in teams.items()}
    assert 0 < most["well"] <= MOST_WELL
    assert 0 < most["never"] <= MOST_NEVER
    assert [unannounced(team, notes) for team in teams.values()] == [[], [], []]


@pytest.mark.parametrize("manner", MANNERS)
def test_the_lead_knows_of_each_late_task_on_the_next_working_morning(manner: str) -> None:
    notes = notes_of_the_yard()
    assert len(deadlines(notes)) >= LEAST_DEADLINES
    assert len(set(deadlines(notes))) >= LEAST_DAYS
    team = play(notes, MANNERS[manner], 1, who_leads(notes))
    assert set(days_until_told(team)) == ({0} if team.became else set())
    assert team.became or manner == "well"  # who answers well may let nothing become late
    assert two_a_day(team) == 0
