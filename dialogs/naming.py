"""The names in notes that nobody knows yet, each with whom it can mean."""

from collections.abc import Iterable, Sequence

from dialogs.answer import Question
from domain.people import OwnerState, Person, Reason, bare, who
from domain.task import Meeting, Owner, Task


def has_unknown(task: Task) -> bool:
    """Whether it is still to be told who one of its names is."""
    return not task.status.closed and any(map(_is_open, task.owners))


def questions(meeting: Meeting, tasks: Iterable[Task], members: Sequence[Person]) -> tuple[Question, ...]:
    """One for each name that fits several of a conversation, or none; nobody is guessed. None where nobody is known."""
    return tuple(_question(meeting, found, members) for found in _asked(tasks)) if members else ()


def _asked(tasks: Iterable[Task]) -> list[list[tuple[str, int]]]:
    """Each name as it is written, with the tasks that have it; however it is written, it is one."""
    by_name: dict[str, list[tuple[str, int]]] = {}
    for task in tasks:
        for owner in task.owners if not task.status.closed else ():
            if _is_open(owner) and bare(owner.written):
                by_name.setdefault(bare(owner.written), []).append((owner.written, task.number))
    return list(by_name.values())


def _is_open(owner: Owner) -> bool:
    """Nobody said yet who that is, or that they aren't here."""
    return owner.state is OwnerState.AMBIGUOUS or (
        owner.state is OwnerState.UNKNOWN and owner.reason is not Reason.ANSWERED
    )


def _question(meeting: Meeting, found: Sequence[tuple[str, int]], members: Sequence[Person]) -> Question:
    written = found[0][0]
    candidates = who(written, members).candidates
    others = tuple(member for member in members if member not in candidates)
    return Question(written, candidates, others, tuple(dict.fromkeys(number for _, number in found)), meeting.id)
