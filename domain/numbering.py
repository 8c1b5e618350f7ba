"""The numbers that tasks have for one person: short ones, and never another's while people may use them."""

from collections.abc import Iterable, Iterator
from itertools import count

from domain.people import Person
from domain.task import Task

MOST_SHOWN = 50
"""Items of a list: what isn't shown can't be meant."""

Numbered = tuple[tuple[int | None, Task], ...]
"""Tasks with the reader's own number; None where they have none, and the task's own is shown."""


def led_first(tasks: Iterable[Task], reader: Person) -> list[Task]:
    """What the reader answers for, then what they have a part in."""
    return sorted(tasks, key=lambda task: task.lead != reader)


def lowest_free(taken: Iterable[int]) -> Iterator[int]:
    """The numbers from 1 that nobody has."""
    used = set(taken)
    return (number for number in count(1) if number not in used)


def is_ones_own(task: Task, reader: Person) -> bool:
    """Whether it is asked of the reader, or was before it was closed: then it has a number of theirs."""
    return task.is_owned_by(reader) or reader in task.asked
