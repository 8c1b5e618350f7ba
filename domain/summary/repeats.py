"""Findings that are one task: said where it came up, and again in the closing list."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from domain.people import bare
from domain.summary.pieces.fragments import Found
from domain.summary.words.bounds import COMPARED
from domain.summary.words.headings import folded
from domain.summary.words.vocabulary import OPEN_ENDED, words

_MOST_LINES: Final = 20
_FEWEST_WORDS: Final = 2
_SHARE: Final = 0.6
_SHARE_OF_ONE: Final = 0.3  # of the same people
_STEM: Final = 4
_EMPTY: Final = frozenset(map(folded, words(lambda each: each.repeats) | OPEN_ENDED))


def once(found: Iterable[Found]) -> tuple[Found, ...]:
    """Each task once; what a later telling adds (owners, a date, that it is done) goes with the first."""
    found = tuple(found)
    is_mixed = len({each.rule for each in found}) > 1
    kept: list[Found] = []
    told: list[_Telling] = []
    by_words: dict[str, int] = {}
    for each in found:
        telling = _telling(each, in_ways=is_mixed)
        place = by_words.get(telling.words)
        if place is None or not _may_be_same(told[place], telling):
            place = _place_of_same(told, telling) if is_mixed else None
        if place is None:
            by_words.setdefault(telling.words, len(kept))
            kept.append(each)
            told.append(telling)
        else:
            kept[place] = _together(kept[place], each)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class _Telling:
    """What two findings are compared by."""

    rule: str
    words: str
    owners: frozenset[str]
    ways: tuple[frozenset[str], ...]


def _telling(found: Found, *, in_ways: bool) -> _Telling:
    """How a finding tells its task; `in_ways` too where another reader may have found it in other words."""
    owners = frozenset(bare(owner) for owner in found.owners)
    return _Telling(found.rule, _words(found), owners, tuple(_ways(found, owners)) if in_ways else ())


def _words(found: Found) -> str:
    return folded(f"{found.title} {found.description}")


def _place_of_same(told: list[_Telling], new: _Telling) -> int | None:
    if len(told) > COMPARED:
        return None
    return next((place for place, old in enumerate(told) if old.rule != new.rule and _is_same(old, new)), None)


def _is_same(old: _Telling, new: _Telling) -> bool:
    share = _SHARE_OF_ONE if old.owners and old.owners == new.owners else _SHARE
    alike = any(_says_the_same(one, other, share) for one in old.ways for other in new.ways)
    return alike and _may_be_same(old, new)


def _may_be_same(old: _Telling, new: _Telling) -> bool:
    """Owners that are equal, or that one of the two leaves out."""
    return old.owners <= new.owners or new.owners <= old.owners


def _ways(found: Found, owners: frozenset[str]) -> Iterator[frozenset[str]]:
    """The words by which a task may be told, by how they begin: those of its title, its description, both."""
    names = {word for owner in owners for word in owner.split()}
    texts = (
        (found.title, found.description, f"{found.title} {found.description}") if found.description else (found.title,)
    )
    for text in texts:
        stems = frozenset(word[:_STEM] for word in folded(text).split() if word not in _EMPTY and word not in names)
        if len(stems) >= _FEWEST_WORDS:
            yield stems


def _says_the_same(one: frozenset[str], other: frozenset[str], share: float) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return shorter <= longer and len(shorter) >= share * len(longer)


def _fullness(found: Found) -> tuple[int, int]:
    return len(found.owners), len(_words(found).split())


def _together(old: Found, new: Found) -> Found:
    """The fuller telling, with the owners, the date and the topic of either."""
    fuller = max(old, new, key=_fullness)
    other = old if fuller is new else new
    return replace(
        fuller,
        owners=fuller.owners or other.owners,
        due=fuller.due or other.due,
        topic=fuller.topic or other.topic,
        done=old.done or new.done,
        lines=old.lines if len(old.lines) > _MOST_LINES else (*old.lines, *new.lines),
    )
