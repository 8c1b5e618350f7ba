"""What became of one person's digest of one day, or of a reminder."""

from enum import StrEnum


class NudgeState(StrEnum):
    """Where a digest stands, or a reminder."""

    CLAIMED = "claimed"
    WAITING = "waiting"  # failed in passing, tried again from `next_try_at` on; a reminder also until its time
    SENT = "sent"
    REFUSED = "refused"
    UNSURE = "unsure"  # nobody knows whether it arrived; not sent again
    GIVEN_UP = "given_up"

    @property
    def is_open(self) -> bool:
        """Whether it may still be sent."""
        return self in OPEN


OPEN = (NudgeState.CLAIMED, NudgeState.WAITING)
ARRIVED = (NudgeState.SENT, NudgeState.UNSURE)
