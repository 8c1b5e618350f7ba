"""The numbers of a list that people were shown: they are never given to another item while people may use them."""

from collections.abc import Iterable, Sequence

from domain.people import Person
from domain.task import Task

MOST_SHOWN = 50
"""Items of a list that have a number: what isn't shown can't be meant."""

Numbered = tuple[tuple[int, Task], ...]


def led_first(tasks: Iterable[Task], reader: Person) -> list[Task]:
    """What the reader answers for, then what they have a part in."""
    return sorted(tasks, key=lambda task: task.lead != reader)


def numbered(tasks: Sequence[Task]) -> Numbered:
    """A new list, from 1."""
    return tuple(enumerate(tasks[:MOST_SHOWN], 1))


def renumbered(tasks: Sequence[Task], before: Iterable[tuple[int, Task]]) -> Numbered:
    """A list that takes the place of another: what stood there keeps its number, the rest gets higher ones."""
    known = {task.number: position for position, task in before}
    free = max(known.values(), default=0)
    new = {task.number: free + n for n, task in enumerate((t for t in tasks if t.number not in known), 1)}
    items = ((known.get(task.number) or new[task.number], task) for task in tasks)
    return tuple(sorted(items, key=lambda item: item[0])[:MOST_SHOWN])
