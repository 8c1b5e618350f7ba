"""The candidates of all readers, weighed by evidence; the best set that doesn't overlap; each task once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from domain.summary.document import Document
from domain.summary.evidence import DOUBTS, EVIDENCE, MARKED, STAGES, Evidence, Facts, is_credible, is_meeting
from domain.summary.genre import Genre
from domain.summary.names.shape import is_name
from domain.summary.pieces.fragments import Found
from domain.summary.readers.chat import RULE as CHAT
from domain.summary.readings import READERS, Reader
from domain.summary.repeats import once
from domain.summary.words.kinds import Sign

BELIEF: Final = 1
"""The least weight of what is believed to be a task."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a reader proposes, with what counts for and against it."""

    found: Found
    reader: Reader
    evidence: tuple[Evidence, ...] = ()

    @property
    def weight(self) -> int:
        """The reader's weight and all evidence."""
        if not self.evidence:
            return self.reader.weight
        return self.reader.weight + sum(each.weight for each in self.evidence)

    @property
    def is_believed(self) -> bool:
        """Whether it stands above the line of belief."""
        return self.weight >= BELIEF

    @property
    def span(self) -> tuple[int, int]:
        """The first and the last line it stands on."""
        numbers = [line.number for line in self.found.lines]
        return min(numbers), max(numbers)


@dataclass(frozen=True, slots=True)
class Choice:
    """Every candidate, those that were chosen, and the tasks they are; the document with all people it came to know."""

    document: Document
    candidates: tuple[Candidate, ...]
    chosen: tuple[Candidate, ...]
    tasks: tuple[Found, ...]

    @property
    def doubted(self) -> frozenset[int]:
        """The lines that would be tasks, were others not marked as such."""
        doubted = (each for each in self.candidates if each.evidence and all(map(DOUBTS.__contains__, each.evidence)))
        return frozenset(line.number for each in doubted for line in each.found.lines)


def choice_of(
    document: Document,
    genre: Genre,
    signs: frozenset[Sign],
    readers: tuple[Reader, ...] | None = None,
    *,
    all_of_them: bool = False,
) -> Choice:
    """The tasks of the notes, each once, in the order they stand in.

    Who cannot be believed whatever they propose is asked only for `all_of_them`, to say why.
    """
    is_recap = bool(document.titled) or Sign.TOOL in signs
    facts = Facts(document, genre, is_meeting(genre, signs), is_recap)
    candidates: tuple[Candidate, ...] = ()
    for stage in STAGES:
        if all_of_them or facts.admits(stage):
            asked = tuple(reader for reader in readers or READERS if reader.stage == stage)
            proposed = _proposed(asked, facts)
            if stage == MARKED and (others := _other_owners(proposed, document)):
                document = replace(document, people=document.people.with_owners(others))
                facts = replace(facts, document=document)
                proposed = _proposed(asked, facts)
            candidates = (*candidates, *proposed)
        believed = [each for each in candidates if each.is_believed]
        marked = [each.reader for each in believed if each.reader.stage == MARKED]
        is_listed = not all(reader.is_inline for reader in marked)
        is_said = any(each.found.rule == CHAT for each in believed)
        facts = replace(facts, is_listed=is_listed, is_marked=bool(marked), is_said=is_said, is_told=bool(believed))
    believed_in = best([each for each in candidates if each.is_believed])
    if not facts.is_meeting and not is_credible((each.found for each in believed_in), document):
        candidates = _weighed(candidates, replace(facts, is_credible=False))
        believed_in = ()
    tasks = once(candidate.found for candidate in sorted(believed_in, key=_place))
    return Choice(document, candidates, believed_in, tasks)


def _proposed(readers: Iterable[Reader], facts: Facts) -> tuple[Candidate, ...]:
    """What readers find, with the evidence."""
    found = (Candidate(found, reader) for reader in readers for found in reader.read(facts.document))
    return _weighed(found, facts)


def _other_owners(candidates: tuple[Candidate, ...], document: Document) -> frozenset[str]:
    """Whom the notes give work that they mark, and name nowhere else; nobody where all of it is a recap's."""
    believed = [each for each in candidates if each.is_believed]
    if len(believed) == len(document.titled):
        return frozenset()
    named = (owner for each in best(believed) for owner in each.found.owners)
    return frozenset(owner for owner in named if is_name(owner) and not document.people.knows(owner))


def _weighed(proposed: Iterable[Candidate], facts: Facts) -> tuple[Candidate, ...]:
    """Each with the evidence that counts."""
    return tuple(Candidate(each.found, each.reader, _evidence(each, facts)) for each in proposed)


def _evidence(candidate: Candidate, facts: Facts) -> tuple[Evidence, ...]:
    stage = candidate.reader.stage
    return tuple(said for said in EVIDENCE if said.counts(candidate.found, stage, facts))


@dataclass(frozen=True, slots=True)
class _Bundle:
    """What one reader reads in lines that belong together: it stands or falls as a whole."""

    start: int
    end: int
    members: tuple[Candidate, ...]

    @property
    def worth(self) -> int:
        """Each line is worth the weight of the candidate that reads it."""
        weights = {line.number: each.weight for each in self.members for line in each.found.lines}
        return sum(weights.values())

    @property
    def name(self) -> str:
        """By which equals are told apart."""
        return self.members[0].reader.name


def best(candidates: list[Candidate]) -> tuple[Candidate, ...]:
    """Those that together are worth most and share no line; of equals what begins first, then by name."""
    bundles = sorted(_bundled(candidates), key=lambda each: (each.end, each.start, each.name))
    ends = [bundle.end for bundle in bundles]
    worth = [0]
    for place, bundle in enumerate(bundles):
        worth.append(max(worth[place], worth[_last_before(ends, bundle.start, place)] + bundle.worth))
    return tuple(member for bundle in _taken(bundles, ends, worth) for member in bundle.members)


def _taken(bundles: list[_Bundle], ends: list[int], worth: list[int]) -> Iterator[_Bundle]:
    """The bundles that make up the greatest worth, from the last one back."""
    place = len(bundles)
    while place:
        place -= 1
        if worth[place + 1] > worth[place]:
            yield bundles[place]
            place = _last_before(ends, bundles[place].start, place)


def _last_before(ends: list[int], start: int, place: int) -> int:
    """How many of the bundles up to a place end before a line."""
    low, high = 0, place
    while low < high:
        middle = (low + high) // 2
        if ends[middle] < start:
            low = middle + 1
        else:
            high = middle
    return low


def _bundled(candidates: list[Candidate]) -> Iterator[_Bundle]:
    for name in sorted({each.reader.name for each in candidates}):
        held: list[Candidate] = []
        start = end = -1
        for each in sorted((one for one in candidates if one.reader.name == name), key=_place):
            first, last = each.span
            if held and first > end:
                yield _Bundle(start, end, tuple(held))
                held = []
            start, end = (min(start, first), max(end, last)) if held else (first, last)
            held.append(each)
        if held:
            yield _Bundle(start, end, tuple(held))


def _place(candidate: Candidate) -> tuple[int, int, str, str]:
    line = candidate.found.lines[0]
    return line.number, line.marked.find(candidate.found.words), candidate.reader.name, candidate.found.title
