"""What a newer reading of a meeting's notes says otherwise than the one we have."""

from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from domain.glossary import Term, worded
from domain.people import fold
from domain.summary import Draft
from domain.task import Status, Task

ALIKE = 0.6  # share of words that two wordings of one task have in common (Dice)
MOST_WORDS = 100  # of a task, by which it is told from others: each is held against each
Pair = tuple[Task, int]
Said = str | tuple[str, ...]


class Told(StrEnum):
    """What people told us of a task, which no newer reading of its notes tells otherwise."""

    TITLE = "title"
    OWNERS = "owners"
    DUE = "due"
    DROPPED = "dropped"
    MADE = "made"  # of a line that no reader understood


@dataclass(frozen=True, slots=True)
class History:
    """Of a task: the lines of the notes that it was last read from, and what people told of it since."""

    lines: tuple[str, ...] = ()
    told: frozenset[Told] = frozenset()


UNTOUCHED = History()
_STAYS = frozenset({Told.DROPPED, Told.MADE})


@dataclass(frozen=True, slots=True)
class Difference:
    """Positions in the new notes, and tasks of ours: added, changed and gone."""

    added: tuple[int, ...] = ()
    changed: tuple[tuple[Task, int], ...] = ()
    gone: tuple[Task, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is different."""
        return bool(self.added or self.changed or self.gone)


def difference(
    tasks: Sequence[Task],
    drafts: Sequence[Draft],
    terms: Sequence[Term] = (),
    histories: Mapping[int, History] = MappingProxyType({}),
) -> Difference:
    """Pair each task with the draft that means it: the same lines, the same title, then nearly the same words.

    The rest is new or gone. What notes cancelled is over: notes that name it again bring it as new. What people told
    stands, and is no difference. Words that mean the same are the same.
    """
    of = {task.number: histories.get(task.number, UNTOUCHED) for task in tasks}
    ours = {t.number: t for t in tasks if t.status is not Status.CANCELLED or Told.DROPPED in of[t.number].told}
    theirs = [worded(draft, terms) for draft in drafts]
    pairs = _pairs([worded(task, terms) for task in ours.values()], theirs, of)
    paired = {position for _, position in pairs}
    met = {task.number for task, _ in pairs}
    changed = [
        (task.number, position)
        for task, position in pairs
        if not _says_the_same(task, theirs[position], of[task.number].told)
    ]
    return Difference(
        added=tuple(position for position in range(len(drafts)) if position not in paired),
        changed=tuple((ours[number], position) for number, position in changed),
        gone=tuple(task for number, task in ours.items() if number not in met and not of[number].told & _STAYS),
    )


def _pairs(tasks: Sequence[Task], drafts: Sequence[Draft], of: Mapping[int, History]) -> list[Pair]:
    ours, theirs = {task.number: task for task in tasks}, dict(enumerate(drafts))
    read = _equal(ours, theirs, lambda said: of[said.number].lines if isinstance(said, Task) else said.lines)
    pairs = [*read, *_equal(ours, theirs, _wording), *_equal(ours, theirs, _title), *_alike(ours, theirs)]
    return sorted(pairs, key=lambda pair: pair[0].number)


def _equal(ours: dict[int, Task], theirs: dict[int, Draft], said: Callable[[Task | Draft], Said]) -> list[Pair]:
    """Take out each task and the first draft that say the same; what says nothing says nothing alike."""
    waiting = defaultdict[Said, deque[int]](deque)
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


def _says_the_same(task: Task, draft: Draft, told: frozenset[Told]) -> bool:
    if task.status is Status.CANCELLED:  # by people, or it would not be held against anything
        return True
    same_title = Told.TITLE in told or task.title == draft.title
    same_owners = Told.OWNERS in told or [owner.written for owner in task.owners] == list(draft.owners)
    same_due = Told.DUE in told or (task.due.is_as(draft.due) if task.due else draft.due is None)
    return same_title and task.description == draft.description and same_owners and same_due
