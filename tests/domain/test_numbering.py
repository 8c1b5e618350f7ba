"""Numbers of a list are never given to another item."""

from datetime import date

from domain.numbering import MOST_SHOWN, numbered, renumbered
from domain.people import Person
from domain.task import Meeting, Task

MEETING = Meeting(id=1, title="M", held_on=date(2026, 1, 1), space_id="s", poster=Person(id=1, name="Dana"))
A, B, C, D = (Task(number=n, title=t, description="", meeting=MEETING) for n, t in enumerate("ABCD", 10))


def test_a_new_list_begins_at_one() -> None:
    assert numbered((B, A)) == ((1, B), (2, A))


def test_what_stood_there_keeps_its_number_and_the_rest_gets_higher_ones() -> None:
    assert renumbered((C, B, D), ((1, A), (2, B), (3, C))) == ((2, B), (3, C), (4, D))


def test_what_is_not_shown_has_no_number() -> None:
    many = tuple(Task(number=n, title="T", description="", meeting=MEETING) for n in range(1, MOST_SHOWN + 9))
    assert len(numbered(many)) == len(renumbered(many, ())) == MOST_SHOWN
