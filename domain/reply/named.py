"""Which tasks words of a title mean."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from itertools import takewhile
from operator import eq

from rapidfuzz import fuzz

from domain.people import fold
from domain.reply.languages import LANGUAGES
from domain.reply.languages.nouns import NOUNS
from domain.reply.lexicon import phrases
from domain.reply.small_words import words as listed
from domain.task import Task

_SHORTEST = 4  # letters from which a word may be misspelt: MIT and NIT are two things
_NEAR = 80  # of 100
_SHORT = 5  # letters of which one can't be another: "leave" and "lease"
_NEARER = 85
_LONGEST = 200  # characters
_STEM, _END = 5, 4  # letters of a stem at least, and of what may follow
_GENERIC = 0.25  # what a word counts that names no item by itself
_NONE: frozenset[int] = frozenset()
_ENOUGH = 0.5  # a word of two titles still says something, one of three doesn't


def named(words: str, tasks: Iterable[Task]) -> tuple[Task, ...]:
    """The tasks whose titles hold all of these words: as written first, else nearly; several when they tie.

    Words that say nothing ("the … one") don't count; a word may also stand in the description when another stands
    in the title.
    """
    wanted = _telling(words)
    if not wanted:
        return ()
    each = {task.number: task for task in tasks}.values()
    for alike in (eq, _is_near):
        scored = [(score, task) for task in each if (score := _score(wanted, task, alike))]
        if scored:
            best = max(score for score, _ in scored)
            return tuple(task for score, task in scored if score == best)
    return ()


def may_mean(words: str, titles: Iterable[str]) -> bool:
    """Whether one of these titles holds all of the words that say something."""
    wanted = _telling(words)
    split = (fold(title).split() for title in titles)
    return bool(wanted) and any(
        all(any(_is_near(word, other) for other in title) for word in wanted) for title in split
    )


def title_words(said: str, titles: Iterable[str]) -> str:
    """Those of the words that one title holds; none where they are of several titles, or name nothing by themselves."""
    wanted = _telling(said)
    found = {title: _held(wanted, fold(title).split()) for title in titles}
    most = max(map(len, found.values()), default=0)
    best = [held for held in found.values() if held and len(held) == most]
    others = {word for held in found.values() for word in held}
    is_plain = len(best) == 1 and others <= set(best[0])
    return " ".join(best[0]) if is_plain and _names_it(best[0]) else ""


def _names_it(held: Sequence[str]) -> bool:
    """ "access review": two words of one title do, whatever they are; one that any title may have doesn't."""
    return len(held) > 1 or held[0] not in listed().generic


def _held(words: Sequence[str], title: Sequence[str]) -> list[str]:
    return [word for word in words if any(_is_near(word, other) for other in title)]


def each_named(words: str) -> tuple[str, ...]:
    """What a list of titles holds: "the printers and the lease"."""
    return tuple(part for each in _joining().split(words) if (part := each.strip(" ,")))


@cache
def _joining() -> re.Pattern[str]:
    """What parts the items of a list; words as people write them, not within others."""
    said = "|".join(sorted((r"\s+".join(phrase) for phrase in phrases("joining")), key=len, reverse=True))
    return re.compile(rf"[,&+]|(?<!\w)(?:{said})(?!\w)", re.IGNORECASE)


def in_titles(words: str, titles: Iterable[str]) -> str:
    """Those of these words that stand in a title, as they are written; the rest of what was said is about them."""
    known = {word for title in titles for word in fold(title).split()} - listed().empty - listed().generic
    return " ".join(word for word in words[:_LONGEST].split() if _is_of(word, known))


def _is_of(written: str, known: Iterable[str]) -> bool:
    said = [word for word in fold(written).split() if word not in listed().empty]
    return any(_is_near(word, other) for word in said for other in known)


def is_generic(words: str, task: Task, *, at_most: int = _LONGEST) -> bool:
    """Whether only words, and few, name it that name nothing alone: "the meeting" isn't the "TCO Meeting"."""
    wanted, title = _telling(words), _telling(task.title)
    return len(wanted) < len(title) and len(wanted) <= at_most and all(word in listed().generic for word in wanted)


def spoken_of(words: str, tasks: Sequence[Task]) -> Task | None:
    """The one task of which a message speaks: words of its title stand in it, rarer ones count more."""
    said = _telling(words)
    titles = [(task, set(fold(task.title).split()) - listed().empty) for task in tasks]
    among = Counter(word for _, title in titles for word in title)
    scored = sorted((_spoken(title, said, among), task.number) for task, title in titles)
    if not said or not scored or scored[-1][0] < _ENOUGH or (scored[-2:-1] and scored[-2][0] == scored[-1][0]):
        return None
    return next(task for task in tasks if task.number == scored[-1][1])


def _spoken(title: Iterable[str], said: Sequence[str], among: Counter[str]) -> float:
    """What the words of a title weigh that are said."""
    return sum(_weight(word, among) for word in title if any(_is_near(word, other) for other in said))


def _telling(words: str) -> list[str]:
    """Those that say something; capitals alone are a name: "MIT"."""
    said = fold(words[:_LONGEST]).split()
    return [word for word in said if word not in listed().empty] or (said if words.isupper() else [])


def _weight(word: str, among: Counter[str]) -> float:
    return (_GENERIC if word in listed().generic else 1.0) / among[word]


def _score(wanted: Sequence[str], task: Task, alike: Callable[[str, str], bool]) -> tuple[int, bool] | None:
    """How many of the words stand in the title, and whether they are all of it."""
    title, rest = fold(task.title).split(), fold(task.description[:_LONGEST]).split()
    in_title = [any(alike(word, other) for other in title) for word in wanted]
    others = [word for word, found in zip(wanted, in_title, strict=True) if not found]
    if not any(in_title) or not all(any(alike(word, other) for other in rest) for word in others):
        return None
    return sum(in_title), len(wanted) == len(_telling(task.title))


def _is_near(word: str, other: str) -> bool:
    """Misspelt, a compound of it, or the other's word in another language."""
    if word == other or not _notions_of(word).isdisjoint(_notions_of(other)) or _is_within(other, word):
        return True
    shorter = min(len(word), len(other))
    return shorter >= _SHORTEST and fuzz.ratio(word, other) >= (_NEAR if shorter > _SHORT else _NEARER)


def is_deed_of(written: str, titles: Iterable[str]) -> bool:
    """ "analysed" of a "Survey Analysis": a participle that shares its stem with a word of a title."""
    said = fold(written)
    if said in _notions() or not _deeds().fullmatch(written.lower()):
        return False
    stems = {said, said.partition("ge")[2]} - {""}
    return any(_shares(stem, word) for title in titles for word in _kin(title) for stem in stems)


@cache
def _deeds() -> re.Pattern[str]:
    return re.compile("|".join(language.deeds for language in LANGUAGES.values()))


@lru_cache(maxsize=512)
def _kin(title: str) -> frozenset[str]:
    """Its words, and those of the same notion."""
    own = [word for word in fold(title).split() if word not in listed().empty]
    others = (word for each in own for number in _notions_of(each) for word in _mates()[number])
    return frozenset((*own, *others))


def _shares(stem: str, word: str) -> bool:
    """Whether both begin with the same five letters and more, but for their ends."""
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(stem, word, strict=False)))
    return common >= _STEM and common >= len(word) - _END and common >= len(stem) - _END


def _is_within(word: str, compound: str) -> bool:
    """ "export" ends "salarisexport"."""
    is_long = len(word) >= _SHORT and len(compound) - len(word) >= _SHORTEST - 1
    return is_long and compound.endswith(word)


@lru_cache(maxsize=4096)
def _notions_of(word: str) -> frozenset[int]:
    """Of one word that is two ("huurverlenging") those of both."""
    if word in _notions() or len(word) < 2 * _SHORTEST:
        return _notions().get(word, _NONE)
    cuts = range(_SHORTEST - 1, len(word) - _SHORTEST + 1)
    halves = ((_notions().get(word[:at].removesuffix("s")), _notions().get(word[at:])) for at in cuts)
    return next((left | right for left, right in halves if left and right), _NONE)


@cache
def _mates() -> tuple[tuple[str, ...], ...]:
    """The words of each notion."""
    return tuple(tuple(fold(line).split()) for line in NOUNS.strip().splitlines())


@cache
def _notions() -> dict[str, frozenset[int]]:
    """For each word those that it can stand for."""
    found: dict[str, set[int]] = {}
    for number, said in enumerate(_mates()):
        for word in said:
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}
