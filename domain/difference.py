"""What a newer reading of a meeting's notes says otherwise than the one we have."""

from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from domain.people import fold
from domain.summary import Draft
from domain.task import Status, Task

ALIKE = 0.6  # share of words that two wordings of one task have in common (Dice)
MOST_WORDS = 100  # of a task, by which it is told from others: each is held against each
Pair = tuple[Task, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """Positions in the new notes, and tasks of ours: added, changed and gone."""

    added: tuple[int, ...] = ()
    changed: tuple[tuple[Task, int], ...] = ()
    gone: tuple[Task, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is different."""
        return bool(self.added or self.changed or self.gone)


def difference(tasks: Sequence[Task], drafts: Sequence[Draft]) -> Difference:
    """Pair each task with the draft that means it, by title first, then by wording; the rest is new or gone.

    What was cancelled is over: notes that name it again bring it as new.
    """
    tasks = [task for task in tasks if task.status is not Status.CANCELLED]
    pairs = _pairs(tasks, drafts)
    paired = {position for _, position in pairs}
    met = {task.number for task, _ in pairs}
    return Difference(
        added=tuple(position for position in range(len(drafts)) if position not in paired),
        changed=tuple((task, position) for task, position in pairs if not _says_the_same(task, drafts[position])),
        gone=tuple(task for task in tasks if task.number not in met),
    )


def _pairs(tasks: Sequence[Task], drafts: Sequence[Draft]) -> list[Pair]:
    ours, theirs = {task.number: task for task in tasks}, dict(enumerate(drafts))
    pairs = [*_equal(ours, theirs, _wording), *_equal(ours, theirs, _title), *_alike(ours, theirs)]
    return sorted(pairs, key=lambda pair: pair[0].number)


def _equal(ours: dict[int, Task], theirs: dict[int, Draft], said: Callable[[Task | Draft], str]) -> list[Pair]:
    """Take out each task and the first draft that say the same."""
    waiting = defaultdict[str, deque[int]](deque)
    for position, draft in theirs.items():
        waiting[said(draft)].append(position)
    pairs = [(task, places.popleft()) for task in ours.values() if said(task) and (places := waiting[said(task)])]
    _take_out(ours, theirs, pairs)
    return pairs


def _alike(ours: dict[int, Task], theirs: dict[int, Draft]) -> list[Pair]:
    """Each task with the first draft of the same words, nearly."""
    left, pairs = {position: _words(draft) for position, draft in theirs.items()}, list[Pair]()
    for task in ours.values():
        words = _words(task)
        position = next((place for place, others in left.items() if _are_like(words, others)), None)
        if position is not None:
            pairs.append((task, position))
            del left[position]
    return pairs


def _take_out(ours: dict[int, Task], theirs: dict[int, Draft], pairs: Sequence[Pair]) -> None:
    for task, position in pairs:
        del ours[task.number], theirs[position]


def _wording(worded: Task | Draft) -> str:
    return f"{fold(worded.title)}\n{fold(worded.description)}"


def _title(worded: Task | Draft) -> str:
    return fold(worded.title)


def _words(worded: Task | Draft) -> frozenset[str]:
    return frozenset(fold(f"{worded.title} {worded.description}").split()[:MOST_WORDS])


def _are_like(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return 2 * len(ours & theirs) >= ALIKE * (len(ours) + len(theirs)) > 0


def _says_the_same(task: Task, draft: Draft) -> bool:
    same_words = (task.title, task.description) == (draft.title, draft.description)
    same_owners = [owner.written for owner in task.owners] == list(draft.owners)
    same_due = task.due.is_as(draft.due) if task.due else draft.due is None
    return same_words and same_owners and same_due
