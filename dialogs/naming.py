"""The names in notes, or typed, that nobody knows yet, each with whom it can mean."""

from collections.abc import Iterable, Sequence

from dialogs.answer import Notice, Question, Stranger
from dialogs.turn import Turn
from domain.people import OwnerState, Person, Reason, bare, who
from domain.task import Meeting, Owner, Task, What


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


async def strangers(turn: Turn, notices: Sequence[Notice]) -> tuple[Stranger, ...]:
    """The names that have these tasks since, each with whom it can mean; of one name in two meetings each."""
    given = [(n.task, owner.written) for n in notices for owner in n.task.owners if _is_open(owner) and _came(owner, n)]
    if not given:
        return ()
    members = await turn.store.people.to_be_meant_in({task.meeting.id: task.meeting for task, _ in given}.values())
    by_name: dict[tuple[int, str], list[Task]] = {}
    for task, written in given:
        by_name.setdefault((task.meeting.id, written), []).append(task)
    return tuple(_stranger(turn, name, tasks, members[where]) for (where, name), tasks in by_name.items())


def _came(owner: Owner, notice: Notice) -> bool:
    """Whether it was given to that name just now."""
    given = [change for change in notice.changes if change.what in {What.OWNER, What.CREATED}]
    return any(owner.written not in (change.old or "").split(", ") for change in given)


def _stranger(turn: Turn, written: str, tasks: Sequence[Task], members: Sequence[Person]) -> Stranger:
    meeting = tasks[0].meeting
    asked = questions(meeting, tasks, members)
    leads = meeting.is_led and not meeting.poster.outside and meeting.poster != turn.sender
    return Stranger(
        written,
        tuple(task.number for task in tasks),
        next((each for each in asked if bare(each.written) == bare(written)), None),
        meeting.poster if leads else None,
    )
