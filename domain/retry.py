"""When what failed in passing is tried again. Times are aware; the jitter is an argument, between 0 and 1."""

from datetime import datetime, timedelta

WAITS = tuple(timedelta(minutes=minutes) for minutes in (0, 2, 5, 10, 20, 40, 60, 120, 120, 240))
"""After the first failure the next tick tries again; then ever longer."""

LONGEST = timedelta(days=1)


def next_try(tries: int, first_at: datetime, now: datetime, told: float | None, jitter: float) -> datetime | None:
    """The moment to try again after so many tries, None once it was tried for a day or often enough.

    `told` is what the other side asked for, in seconds; waits are spread by up to half so that many failures of one
    moment don't come back in one moment.
    """
    if tries > len(WAITS):
        return None
    wait = WAITS[tries - 1] * (1 + jitter / 2)
    at = now + max(wait, timedelta(seconds=told or 0))
    return at if at - first_at <= LONGEST else None


TEAMS_PATIENCE = timedelta(seconds=15)
"""Then Teams gives a turn up, and may deliver it again."""


def next_answer(delivered_at: datetime, now: datetime) -> datetime | None:
    """When a turn without an answer is taken again: each time it is twice as old, for a day; None after that."""
    age = now - delivered_at
    return now + max(age, TEAMS_PATIENCE) if age < LONGEST else None
