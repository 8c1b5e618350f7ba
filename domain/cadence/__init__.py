"""When people are asked: (facts, now, pace) -> next instant.

Four questions, each with one function:

- a task for a person: `next_ask(facts, now, pace)`, when and why; None for never.
- a person: `next_digest(tasks, now, pace, last)`, when their digest goes and what it shows. The tick asks it for
  everybody of whom something changed (notes read, an answer, a digest sent, a new owner, settings) or whose time has
  come, and sends what is due now; anything else is looked at again at the digest's `at`.
- who leads a meeting's follow-up: `next_digest(..., led)` also goes for what became late there, and once a week while
  anything is open; `Digest.heard` is what it tells them.
- settings: `upcoming(...)` or `preview(now, pace)`, the next three dates they lead to.

`Pace` is the team's, `team.of(Own(...))` a person's. `Facts.asked(at, pace)` is what changes when a digest has shown a
task. `rhythm_of(days)` gives a series' rhythm from the days of its meetings. At most one message a day is claimed by a
row in storage; these rules never ask for a second one. Reminders that people asked for are outside of them: `later_of`
and `opening_on` say when one comes that names no hour.
"""

from domain.cadence.digest import Digest, Shown, in_order, next_digest, preview, upcoming
from domain.cadence.facts import Ask, Facts, Reason
from domain.cadence.holiday import is_country, is_holiday, load_holidays
from domain.cadence.leading import Concern, Heard, concern_of
from domain.cadence.pace import Own, Pace, first_nudge, later_of, next_monday, next_morning, opening_on
from domain.cadence.rhythm import Rhythm, rhythm_of
from domain.cadence.rules import next_ask

__all__ = [
    "Ask",
    "Concern",
    "Digest",
    "Facts",
    "Heard",
    "Own",
    "Pace",
    "Reason",
    "Rhythm",
    "Shown",
    "concern_of",
    "first_nudge",
    "in_order",
    "is_country",
    "is_holiday",
    "later_of",
    "load_holidays",
    "next_ask",
    "next_digest",
    "next_monday",
    "next_morning",
    "opening_on",
    "preview",
    "rhythm_of",
    "upcoming",
]
