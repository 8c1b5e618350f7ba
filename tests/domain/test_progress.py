"""Where a meeting's tasks stand, each in one place; and when that changes by itself."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.cadence import Pace
from domain.dates import Due, Kind
from domain.people import OwnerState, Person
from domain.progress import A_WHILE, Spoken, Stand, next_look, progress
from domain.task import Meeting, Owner, Status, Task

DANA, KARIM = Person(id=1, name="Dana Peeters"), Person(id=2, name="Karim Haddad")
TODAY = date(2026, 11, 18)  # a Wednesday
AT = datetime(2026, 11, 18, 14, tzinfo=UTC)
EARLIER = datetime(2026, 11, 16, 8, tzinfo=UTC)
TOMORROW = datetime(2026, 11, 19, 8, tzinfo=UTC)  # when the office opens
PACE = Pace(ZoneInfo("Europe/Brussels"))
MEETING = Meeting(id=1, title="Quay works", held_on=TODAY, space_id="19:a", poster=DANA)
OWNED = (Owner(written="Karim", state=OwnerState.CERTAIN, person=KARIM),)
ASKED, ANSWERED = Spoken(EARLIER), Spoken(EARLIER, AT)


def task(
    status: Status = Status.OPEN, day: int = 0, owners: tuple[Owner, ...] = OWNED, kind: Kind = Kind.DEADLINE
) -> Task:
    """Karim's, by that day of November."""
    due = Due("then", kind, None, date(2026, 11, day), TODAY) if day else None
    return Task(number=1, title="Paint", description="", meeting=MEETING, owners=owners, status=status, due=due)


@pytest.mark.parametrize(
    ("one", "spoken", "stand"),
    [
        (task(Status.DONE, 10), ASKED, Stand.DONE),
        (task(day=17), ANSWERED, Stand.LATE),
        (task(Status.BLOCKED, 17), ANSWERED, Stand.LATE),
        (task(Status.BLOCKED, 20), ANSWERED, Stand.BLOCKED),
        (task(owners=()), Spoken(), Stand.NOBODYS),
        (task(day=18), ASKED, Stand.SILENT),
        (task(), Spoken(AT, EARLIER), Stand.SILENT),  # asked again since
        (task(), ANSWERED, Stand.UNDER_WAY),
        (task(), Spoken(), Stand.UNDER_WAY),  # not asked yet
    ],
)
def test_each_stands_in_one_place(one: Task, spoken: Spoken, stand: Stand) -> None:
    assert progress([one], {1: spoken}, TODAY, PACE).stands == ((one, stand),)


@pytest.mark.parametrize(
    ("one", "spoken", "when"),
    [
        (task(day=20), ASKED, datetime(2026, 11, 23, 8, tzinfo=UTC)),  # late on Saturday, told on Monday
        (task(day=18), ASKED, TOMORROW),
        (task(day=17), ASKED, None),  # it is late already
        (task(day=20, kind=Kind.EVENT), ASKED, None),
        (task(), ANSWERED, None),
        (task(), Spoken(), TOMORROW + A_WHILE),  # somebody is asked then
        (task(Status.DONE, 20), Spoken(), None),
    ],
)
def test_a_day_that_passes_is_looked_at(one: Task, spoken: Spoken, when: datetime | None) -> None:
    assert next_look([one], {1: spoken}, AT, PACE) == when
