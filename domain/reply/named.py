"""Which tasks words of a title mean."""

from collections.abc import Callable, Sequence
from operator import eq

from rapidfuzz import fuzz

from domain.people import fold
from domain.task import Task

_SHORTEST = 4  # letters from which a word may be misspelt: MIT and NIT are two things
_NEAR = 80  # of 100
_LONGEST = 200  # characters
_EMPTY = frozenset(
    {
        *("the", "a", "an", "one", "ones", "thing", "task", "item", "point", "action", "for", "of", "with", "on", "to"),
        *("about", "regarding", "my", "our", "that", "this", "it", "and", "from", "in", "by", "part", "stuff"),
        *("de", "het", "een", "die", "dat", "deze", "dit", "van", "met", "voor", "over", "taak", "punt", "actie"),
        *("onze", "ons", "mijn", "rond", "inzake", "en", "op", "aan", "ding", "gedoe", "verhaal", "stuk"),
        *("le", "la", "les", "l", "un", "une", "du", "des", "d", "pour", "avec", "sur", "celui", "celle", "tache"),
        *("mon", "ma", "notre", "et", "au", "aux", "concernant", "ce", "cette", "truc", "dossier"),
    }
)


def named(words: str, items: Sequence[tuple[int, Task]]) -> tuple[Task, ...]:
    """The tasks whose titles hold all of these words: as written first, else nearly; several when they tie.

    Words that say nothing ("the … one") don't count; a word may also stand in the description when another stands
    in the title.
    """
    wanted = [word for word in fold(words[:_LONGEST]).split() if word not in _EMPTY]
    if not wanted:
        return ()
    tasks = {task.number: task for _, task in items}.values()
    for alike in (eq, _is_near):
        scored = [(score, task) for task in tasks if (score := _score(wanted, task, alike))]
        if scored:
            best = max(score for score, _ in scored)
            return tuple(task for score, task in scored if score == best)
    return ()


def _score(wanted: Sequence[str], task: Task, alike: Callable[[str, str], bool]) -> tuple[int, bool] | None:
    """How many of the words stand in the title, and whether they are all of it."""
    title, rest = fold(task.title).split(), fold(task.description[:_LONGEST]).split()
    in_title = [any(alike(word, other) for other in title) for word in wanted]
    others = [word for word, found in zip(wanted, in_title, strict=True) if not found]
    if not any(in_title) or not all(any(alike(word, other) for other in rest) for word in others):
        return None
    return sum(in_title), len(wanted) == len([word for word in title if word not in _EMPTY])


def _is_near(word: str, other: str) -> bool:
    if word == other:
        return True
    return min(len(word), len(other)) >= _SHORTEST and fuzz.ratio(word, other) >= _NEAR
