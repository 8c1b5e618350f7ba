"""The messages that six weeks of meetings lead to stay within what was promised."""

import pytest

from benchmarks.noise import MANNERS, MOST_NEVER, MOST_WELL, notes_of_the_year, per_week, play, unannounced


@pytest.mark.parametrize("seed", [1, 2])
def test_six_weeks(seed: int) -> None:
    _, notes = notes_of_the_year()
    teams = {manner: play(notes, likelihood, seed) for manner, likelihood in MANNERS.items()}
    most = {manner: max(map(sum, per_week(team, notes).values())) for manner, team in teams.items()}
    assert 0 < most["well"] <= MOST_WELL
    assert 0 < most["never"] <= MOST_NEVER
    assert [unannounced(team, notes) for team in teams.values()] == [[], [], []]
