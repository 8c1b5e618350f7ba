"""What narrows a search, and what is one of its words."""

from datetime import date

import pytest

from domain.filters import State, Wanted, wanted

TODAY = date(2026, 11, 18)
THIS_WEEK = (date(2026, 11, 16), date(2026, 11, 22))
NOVEMBER = date(2026, 11, 1)


def of(words: str = "", *states: State, **more: object) -> Wanted:
    """What is wanted."""
    return Wanted(words, frozenset(states), today=TODAY, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("late Netskope", of("netskope", State.LATE)),
        ("Netskope open", of("netskope", State.OPEN)),
        ("the lease", of("the lease")),
        ("open house keys", of("house keys", State.OPEN)),
        ("keys of the open house", of("keys of the open house")),
        ("nach Hause", of("nach hause")),
        ("blocked since November", of("", State.BLOCKED, since=NOVEMBER)),
        ("done since 1 november crate", of("crate", State.DONE, since=NOVEMBER)),
        ("since March", of(since=date(2026, 3, 1))),
        ("Netskope due this week", of("netskope", due=THIS_WEEK)),
        ("te laat", of("", State.LATE)),
        ("geblokkeerd sinds november", of("", State.BLOCKED, since=NOVEMBER)),
        ("tegen deze week", of(due=THIS_WEEK)),
        ("en retard", of("", State.LATE)),
        ("ouvert depuis novembre", of("", State.OPEN, since=NOVEMBER)),
        ("pour cette semaine", of(due=THIS_WEEK)),
        ("überfällig seit November", of("", State.LATE, since=NOVEMBER)),
        ("fällig diese Woche", of(due=THIS_WEEK)),
        ("erledigt", of("", State.DONE)),
    ],
)
def test_a_search_is_narrowed_in_four_languages(subject: str, found: Wanted) -> None:
    assert wanted(subject, TODAY) == found
