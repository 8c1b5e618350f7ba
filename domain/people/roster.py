"""Who can be meant: people, with an index of what each may be called. A name is looked up, not tried on everybody."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from domain.people.folding import fold
from domain.people.names import Called, called, compounds, is_near, is_part
from domain.people.near import forms, sound, spelt_like
from domain.people.person import Person

KEPT = 64  # rosters whose index is kept: as many conversations as talk at a time

Places = Mapping[str, Sequence[int]]
"""What somebody may be called, with the places of those who are."""


@dataclass(frozen=True, slots=True)
class _Index:
    """`whole`, `given` and `part` names as they may be written, and given names by their `sound`."""

    called: tuple[Called, ...]
    whole: Places
    given: Places
    part: Places
    sound: Places
    longest: int


@dataclass(frozen=True, slots=True)
class Roster:
    """People in an order; what is found keeps it."""

    people: tuple[Person, ...]
    index: _Index

    @staticmethod
    def of(people: "Iterable[Person] | Roster") -> "Roster":
        """Their index is made once, for as long as they are called so."""
        if isinstance(people, Roster):
            return people
        listed = tuple(people)
        return Roster(listed, _indexed(tuple([(person.name, person.given_name) for person in listed])))

    def whole(self, name: str) -> list[Person]:
        """Whose whole name, folded, that is, or all that Teams lists of them."""
        return self._at(self.index.whole.get(name, ()))

    def given(self, name: str) -> list[Person]:
        """Who is called so."""
        return self._at(self.index.given.get(name, ()))

    def part(self, name: str) -> list[Person]:
        """Of whose name it is a part."""
        runs = {name, name.partition(" ")[2], *_runs(name)}
        found = {place for run in runs for place in self.index.part.get(run, ())}
        return self._at(sorted(place for place in found if is_part(name, self.index.called[place])))

    def near(self, name: str) -> list[Person]:
        """Whose name it nearly is."""
        found = {place for each in {name, name.partition(" ")[0]} for place in self._alike(each)}
        found.update(self.index.sound.get(name.replace(" ", ""), ()))
        return self._at(sorted(place for place in found if is_near(name, self.index.called[place])))

    def _alike(self, given: str) -> Iterator[int]:
        for other in {given, *forms(given), *spelt_like(given, tuple(self.index.given))}:
            yield from self.index.given.get(other, ())
        yield from self.index.sound.get(sound(given), ())

    def named_in(self, text: str) -> frozenset[Person]:
        """Whose whole name stands in a text."""
        words = fold(text).split()
        runs = (" ".join(words[n : n + m]) for n in range(len(words)) for m in range(1, self.index.longest + 1))
        return frozenset(person for run in runs for person in self._named(run))

    def _named(self, run: str) -> list[Person]:
        return [self.people[at] for at in self.index.whole.get(run, ()) if self.index.called[at].family]

    def _at(self, places: Iterable[int]) -> list[Person]:
        return [self.people[place] for place in places]


@lru_cache(maxsize=KEPT)
def _indexed(names: tuple[tuple[str, str], ...]) -> _Index:
    """Of names as Teams lists them, each with the given name."""
    known = tuple(called(*each) for each in names)
    whole = _places(each.whole for each in known)
    return _Index(
        known,
        whole,
        _places(each.givens for each in known),
        _places({*each.surnames, *_runs(f"{each.given} {each.family}")} for each in known),
        _places({word for given in each.givens for word in (sound(given), *compounds(given))} for each in known),
        max((name.count(" ") + 1 for name in whole), default=0),
    )


def _places(keys: Iterable[Iterable[str]]) -> Places:
    found: dict[str, list[int]] = defaultdict(list)
    for place, theirs in enumerate(keys):
        for key in theirs:
            found[key].append(place)
    return dict(found)


def _runs(name: str) -> list[str]:
    """Its first word, its first two words, and so on."""
    words = name.split()
    return [" ".join(words[:n]) for n in range(1, len(words) + 1)]
