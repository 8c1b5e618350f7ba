"""What a newer reading of a meeting's notes says otherwise than the one we have."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.glossary import Term, worded
from domain.people import fold
from domain.summary import Draft
from domain.task import Status, Task

ALIKE = 0.6  # share of words that two wordings of one task have in common (Dice)


@dataclass(frozen=True, slots=True)
class Difference:
    """Positions in the new notes, and tasks of ours: added, changed and gone."""

    added: tuple[int, ...] = ()
    changed: tuple[tuple[Task, int], ...] = ()
    gone: tuple[Task, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is different."""
        return bool(self.added or self.changed or self.gone)


def difference(tasks: Sequence[Task], drafts: Sequence[Draft], terms: Sequence[Term] = ()) -> Difference:
    """Pair each task with the draft that means it, by title first, then by wording; the rest is new or gone.

    What was cancelled is over: notes that name it again bring it as new. Words that mean the same are the same.
    """
    ours = {task.number: task for task in tasks if task.status is not Status.CANCELLED}
    theirs = [worded(draft, terms) for draft in drafts]
    pairs = _pairs([worded(task, terms) for task in ours.values()], theirs)
    paired = {position for _, position in pairs}
    met = {task.number for task, _ in pairs}
    changed = [(task.number, position) for task, position in pairs if not _says_the_same(task, theirs[position])]
    return Difference(
        added=tuple(position for position in range(len(drafts)) if position not in paired),
        changed=tuple((ours[number], position) for number, position in changed),
        gone=tuple(task for number, task in ours.items() if number not in met),
    )


def _pairs(tasks: Sequence[Task], drafts: Sequence[Draft]) -> list[tuple[Task, int]]:
    left = dict(enumerate(drafts))
    pairs: list[tuple[Task, int]] = []
    for is_one in (_has_its_words, _has_its_title, _is_like):
        for task in tasks:
            position = next((n for n, draft in left.items() if is_one(task, draft)), None)
            if position is not None and all(task.number != found.number for found, _ in pairs):
                pairs.append((task, position))
                del left[position]
    return sorted(pairs, key=lambda pair: pair[0].number)


def _has_its_words(task: Task, draft: Draft) -> bool:
    return (fold(task.title), fold(task.description)) == (fold(draft.title), fold(draft.description))


def _has_its_title(task: Task, draft: Draft) -> bool:
    return bool(task.title) and fold(task.title) == fold(draft.title)


def _is_like(task: Task, draft: Draft) -> bool:
    ours, theirs = set(_words(task)), set(_words(draft))
    return 2 * len(ours & theirs) >= ALIKE * (len(ours) + len(theirs)) > 0


def _words(worded: Task | Draft) -> list[str]:
    return fold(f"{worded.title} {worded.description}").split()


def _says_the_same(task: Task, draft: Draft) -> bool:
    same_words = (task.title, task.description) == (draft.title, draft.description)
    same_owners = [owner.written for owner in task.owners] == list(draft.owners)
    return same_words and same_owners and task.due == draft.due
