"""The words of a language (and English ones among them: notes mix both), ready for looking up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from domain.dates.languages import LANGUAGES, Language
from domain.dates.parts import Part
from domain.dates.pieces import PIECE, fold
from domain.dates.roles import Role

# What a phrase cannot do without: a sentence with none of these words, and no figure, has no date.
_ANCHORS = frozenset(
    {
        *(Role.MONTH, Role.ABBR, Role.WEEKDAY, Role.SHORTDAY, Role.SEASON, Role.RELDAY),
        *(Role.UNIT, Role.WEEK, Role.WEEKEND, Role.TERM, Role.SEMESTER, Role.FISCAL),
        *(Role.EOD, Role.CLOSING, Role.VAGUE, Role.HOLIDAY),
    }
)
# What is no date but beside one of the roles behind it: a meeting, hours.
_PAIRED = (
    (Role.MEETING, frozenset({Role.NEXT, Role.COMING})),
    (Role.UNITS, frozenset({Role.NEXT, Role.COMING, Role.WITHIN, Role.CARDINAL})),
)
_SHORTEST_NAME = 3

Meaning = tuple[Role, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """The words after the first, and the part the whole plays."""

    rest: tuple[str, ...]
    role: Role
    value: int
    capital: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    entries: Mapping[str, tuple[Entry, ...]]
    anchors: frozenset[str]
    pairs: tuple[tuple[frozenset[str], frozenset[str]], ...]  # words that are a date only beside one of the second
    names: frozenset[str]  # of months and weekdays, without those that are English too
    language: Language
    name: str

    def may_date(self, said: frozenset[str]) -> bool:
        """Cheap, and right to say no: whether a sentence of these words, without a figure, could hold a date."""
        if not self.anchors.isdisjoint(said):
            return True
        return any(not (words.isdisjoint(said) or beside.isdisjoint(said)) for words, beside in self.pairs)


@cache
def lexicon(name: str) -> Lexicon:
    """The words for a language code; English where the language is unknown."""
    language = LANGUAGES.get(name, LANGUAGES["en"])
    words = _meanings(LANGUAGES["en"]) | _meanings(language)
    capitals = language.capitals | LANGUAGES["en"].capitals
    entries: dict[str, list[Entry]] = {}
    for phrase, (role, value) in words.items():
        first, *rest = phrase
        entries.setdefault(first, []).append(Entry(tuple(rest), role, value, first in capitals and not rest))
    longest_first = {first: tuple(sorted(found, key=_length)) for first, found in entries.items()}
    pairs = tuple((_telling(words, frozenset({role})), _telling(words, beside)) for role, beside in _PAIRED)
    return Lexicon(longest_first, _telling(words, _ANCHORS), pairs, _names(language), language, name)


@cache
def calendar_words() -> frozenset[str]:
    """The months and weekdays of every language, short ones too, folded."""
    lists = ((each.months, each.weekdays, each.short_months, each.short_weekdays) for each in LANGUAGES.values())
    return frozenset(fold(name) for written in lists for name in _listed(*written) if name)


def _names(language: Language) -> frozenset[str]:
    """The names that tell whose language a date is in: whole words, and no short ones."""
    english = _names(LANGUAGES["en"]) if language is not LANGUAGES["en"] else frozenset[str]()
    written = _listed(language.months, language.weekdays)
    return frozenset(fold(name) for name in written if len(name) >= _SHORTEST_NAME) - english


def _listed(*written: str) -> Iterator[str]:
    return (name.strip() for names in written for name in names.replace("|", ",").split(","))


def _telling(words: Mapping[tuple[str, ...], Meaning], roles: frozenset[Role]) -> frozenset[str]:
    """Of each phrase in these roles the word that other sentences have least: the longest, no article or the like."""
    common = {phrase[0] for phrase, (role, _) in words.items() if len(phrase) == 1 and role not in roles}
    phrases = (phrase for phrase, (role, _) in words.items() if role in roles)
    return frozenset(
        max(phrase, key=lambda word: (word not in common, word[0].isalpha(), len(word))).strip("'")
        for phrase in phrases
    )


def _length(entry: Entry) -> int:
    return -len(entry.rest)


def _meanings(language: Language) -> dict[tuple[str, ...], Meaning]:
    return {_pieces(phrase): meaning for phrase, meaning in _phrases(language)}


def _pieces(phrase: str) -> tuple[str, ...]:
    return tuple(fold(piece[0]) for piece in PIECE.finditer(phrase))


def _phrases(language: Language) -> Iterator[tuple[str, Meaning]]:
    """Later ones win: a name of a month over an abbreviation of a weekday."""
    for role, phrases in language.roles.items():
        yield from _alike(phrases, role, 1)
    for number, phrases in language.cardinals.items():
        yield from _alike(phrases, Role.CARDINAL, number)
    for unit, (one, several) in language.units.items():
        yield from _alike(several, Role.UNITS, unit)
        yield from _alike(one, _UNIT_ROLES.get(unit.name, Role.UNIT), unit)
    for unit, phrases in language.closings.items():
        yield from _alike(phrases, Role.CLOSING, unit)
    for number, phrases in language.relative_days.items():
        yield from _alike(phrases, Role.RELDAY, number)
    yield from _numbered(language.parts, Role.PART, Role.END)
    yield from _numbered(language.ordinals, Role.NTH)
    yield from _numbered(language.seasons, Role.SEASON)
    yield from _abbreviated(language.short_months, Role.ABBR)
    yield from _abbreviated(language.short_weekdays, Role.SHORTDAY)
    yield from _numbered(language.weekdays, Role.WEEKDAY)
    yield from _numbered(language.months, Role.MONTH)


_UNIT_ROLES = {
    "WEEK": Role.WEEK,
    "QUARTER": Role.TERM,
    "FISCAL_QUARTER": Role.TERM,
    "HALF": Role.SEMESTER,
    "FISCAL": Role.FISCAL,
}


def _alike(phrases: str, role: Role, value: int) -> Iterator[tuple[str, Meaning]]:
    return ((phrase.strip(), (role, value)) for phrase in phrases.split("|") if phrase.strip())


def _numbered(lists: str, role: Role, last: Role | None = None) -> Iterator[tuple[str, Meaning]]:
    for number, phrases in enumerate(lists.split(","), 1):
        yield from _alike(phrases, last if last and number == Part.END else role, number)


def _abbreviated(lists: str, role: Role) -> Iterator[tuple[str, Meaning]]:
    for phrase, meaning in _numbered(lists, role):
        yield phrase, meaning
        yield phrase + ".", meaning
