"""How texts name somebody who is to be forgotten, without taking the name of another who is called alike."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from html import unescape
from typing import TypeAlias

from domain.forgetting.runs import Word, replaced, runs
from domain.people import FORGOTTEN, Person, bare, fold
from domain.people.names import called
from domain.people.words import TITLES
from domain.reply.names import is_known

_SHORTEST = 3  # letters of a part that counts in small letters, and of one before an "s"
_TAG = re.compile(r"<[^>]{0,2000}>")
_VOWEL = re.compile(r"[aeiouy]|[^a-z0-9]")  # any of these may have an accent, or another
_NEXT, _BEFORE = re.compile(r" ([^\W\d_]+)"), re.compile(r"([^\W\d_]+) $")
_NOBODY = fold(FORGOTTEN)
_LONGEST_WORD = 40  # characters looked at around a name

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class Traces:
    """What names one person, folded.

    `names` do wherever they stand; `given` and `family` are parts that do unless they are part of another's name, a
    family name and a word of our languages with a capital only. `others` are names of others that hold one of these,
    and `ids` what stands for them in data, as it is.
    """

    names: frozenset[str]
    given: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    ids: tuple[str, ...] = ()

    def also(self, written: Iterable[str]) -> "Traces":
        """Where these words are known to mean them, such as in a task that they own."""
        return replace(self, names=self.names | {each for name in written for each in (bare(name), fold(name)) if each})

    @property
    def longest(self) -> int:
        """Words of the longest."""
        return max((name.count(" ") + 1 for name in self._all()), default=0)

    def _all(self) -> Iterator[str]:
        yield from (*self.names, *self.given, *self.family, *self.others)


def traces_of(
    person: Person,
    written: Iterable[str] = (),
    others: Iterable[Person] = (),
    strangers: Iterable[str] = (),
    ids: Iterable[str] = (),
) -> Traces:
    """How that person is named: by all of their name, and by the parts that nobody else has among these.

    `written` is how notes wrote them, `strangers` names in notes that mean somebody else, or nobody knows whom.
    """
    theirs = called(person.name, person.given_name)
    told = {name for each in written for name in (bare(each), fold(each)) if _is_name(name)}
    whole = {*theirs.whole, fold(person.name), *told}
    names = {name for name in whole if " " in name}
    given = {name for name in (*theirs.givens, *whole) if name and name not in names}
    elsewhere, full = _called_alike(others, strangers)
    own = {word for name in (*names, *given, *theirs.surnames) for word in name.split()}
    return Traces(
        names=frozenset(names - full),
        given=_with_genitives(given - elsewhere, elsewhere),
        family=_with_genitives(theirs.surnames - names - given - elsewhere, elsewhere),
        others=frozenset(name for name in full if not own.isdisjoint(name.split())),
        ids=tuple(each for each in ids if each),
    )


def _with_genitives(parts: Set[str], elsewhere: Set[str]) -> frozenset[str]:
    """ "Danas Bericht" is Dana's, unless somebody else is called Danas."""
    theirs = {f"{part}s" for part in parts if len(part) >= _SHORTEST and " " not in part}
    return frozenset(parts | (theirs - elsewhere))


def _is_name(written: str) -> bool:
    """Not "me", and not what stands there of somebody forgotten."""
    return written != _NOBODY and not all(map(is_known, written.split()))


def _called_alike(others: Iterable[Person], strangers: Iterable[str]) -> tuple[set[str], set[str]]:
    """Whatever others may be called, and their names in full."""
    parts, full = set[str](), set[str]()
    for other in others:
        known = called(other.name, other.given_name)
        parts |= known.givens | known.surnames | known.whole
        full |= {name for name in (*known.whole, fold(other.name)) if " " in name}
    for stranger in map(bare, strangers):
        parts |= {stranger, stranger.partition(" ")[0], stranger.rpartition(" ")[2]}
        full |= {stranger} if " " in stranger else set()
    return parts, full


def unnamed(text: str, traces: Traces) -> str:
    """The text without them."""
    for each in traces.ids:
        text = re.sub(rf"(?<!\w){re.escape(each)}(?!\w)", FORGOTTEN, text, flags=re.IGNORECASE)
    longest, own = traces.longest, {word for name in (*traces.names, *traces.family, _NOBODY) for word in name.split()}

    def covers(words: Sequence[Word], at: int) -> int:
        for many, run in runs(words, at, longest):
            end = words[at + many - 1].end
            if run in traces.names:
                return many
            if run in traces.others:
                return -many
            if _is_part(text, words[at].start, end, run, traces, own):
                return many
        return 0

    return replaced(text, covers)


def is_traced(text: str, traces: Traces) -> bool:
    """Whether it names them."""
    return unnamed(text, traces) != text


def unnamed_in(value: Json, traces: Traces) -> Json:
    """The same of every text in it."""
    match value:
        case str():
            return unnamed(value, traces)
        case list():
            return [unnamed_in(each, traces) for each in value]
        case dict():
            return {name: unnamed_in(each, traces) for name, each in value.items()}
        case _:
            return value


def unnamed_markup(html: str | None, traces: Traces) -> str | None:
    """HTML without them; None where they stand between its marks in a way that can't be told apart."""
    if html is None:
        return None
    cleaned = unnamed(html.replace("&nbsp;", "\N{NO-BREAK SPACE}"), traces)
    return None if is_traced(unescape(_TAG.sub("", cleaned)), traces) else cleaned


def _is_part(text: str, start: int, end: int, run: str, traces: Traces, own: set[str]) -> bool:
    """Whether a part of a name is theirs there: not in "Jan-Willem", "Jan Vermeulen" or "Lotte Peeters"."""
    is_given = run in traces.given
    if not (is_given or run in traces.family) or _is_joined(text, start, end):
        return False
    is_small = not text[start].isupper() and text[start].islower()
    if is_small and (not is_given or is_known(run) or len(run) < _SHORTEST):
        return False
    beside = _NEXT.match(text[end : end + _LONGEST_WORD]) if is_given else _BEFORE.search(text[:start][-_LONGEST_WORD:])
    return beside is None or not _is_another(beside[1], own)


def _is_joined(text: str, start: int, end: int) -> bool:
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    return (before[1:] == "-" and before[0].isalpha()) or (after[:1] == "-" and after[1:].isalpha())


def _is_another(word: str, own: set[str]) -> bool:
    """What stands beside with a capital is the rest of somebody's name, where it says nothing else."""
    folded = fold(word)
    return word[0].isupper() and folded not in own and folded not in TITLES and not is_known(folded)


def patterns(traces: Traces, *, in_json: bool = False) -> frozenset[str]:
    """For LIKE, whatever the accents and capitals: what matches none of these doesn't name them."""
    said = (*traces.names, *traces.given, *traces.family)
    longest = {max(name.split(), key=len) for name in said if name}
    return frozenset(f"%{_VOWEL.sub('%' if in_json else '_', word)}%" for word in longest)
