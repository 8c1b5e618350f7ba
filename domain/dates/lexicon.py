"""The words of a language (and English ones among them: notes mix both), ready for looking up."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product

from domain.dates.calendar import Unit
from domain.dates.languages import LANGUAGES, Language
from domain.dates.parts import Part
from domain.dates.pieces import PIECE, fold
from domain.dates.roles import Role

# What a phrase cannot do without: a sentence with none of these words, and no figure, has no date.
_ANCHORS = frozenset(
    {
        *(Role.MONTH, Role.ABBR, Role.WEEKDAY, Role.SHORTDAY, Role.SEASON, Role.RELDAY),
        *(Role.UNIT, Role.DAY, Role.WEEK, Role.WEEKEND, Role.TERM, Role.SEMESTER, Role.FISCAL),
        *(Role.EOD, Role.CLOSING, Role.VAGUE, Role.HOLIDAY, Role.FEAST),
        *(Role.WEEKDAYS, Role.OFTEN, Role.MONTHWEEK),
    }
)
# What is no date but beside one of the roles behind it: a meeting, hours.
_PAIRED = (
    (Role.MEETING, frozenset({Role.NEXT, Role.COMING})),
    (Role.UNITS, frozenset({Role.NEXT, Role.COMING, Role.WITHIN, Role.CARDINAL, Role.EVERY})),
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
    clock: re.Pattern[str]  # what follows an hour of the day
    measured: re.Pattern[str]  # what follows a figure that counts something else
    suffixes: frozenset[str]  # of ordinals
    codes: Mapping[str, tuple[Role, ...]]  # letters before a figure, and what the two can be
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
    return Lexicon(
        longest_first,
        _telling(words, _ANCHORS),
        pairs,
        _names(language),
        _clock(language),
        _measured(),
        _suffixes(),
        _codes(language),
        language,
        name,
    )


@cache
def calendar_words() -> frozenset[str]:
    """The months and weekdays of every language, short ones too, folded."""
    lists = ((each.months, each.weekdays, each.short_months, each.short_weekdays) for each in LANGUAGES.values())
    return frozenset(fold(name) for written in lists for name in _listed(*written) if name)


def _clock(language: Language) -> re.Pattern[str]:
    written = "|".join(dict.fromkeys(_listed(language.clock, LANGUAGES["en"].clock)))
    return re.compile(rf"\s?(?:{written})(?:[0-5]\d)?(?![^\W_])", re.IGNORECASE)


@cache
def _measured() -> re.Pattern[str]:
    written = "|".join(dict.fromkeys(_listed(*(each.measures for each in LANGUAGES.values()))))
    return re.compile(rf"\s?(?:%|°|€|\$|{written})", re.IGNORECASE)


@cache
def _suffixes() -> frozenset[str]:
    return frozenset(_listed(*(each.ordinal_suffixes for each in LANGUAGES.values())))


def _codes(language: Language) -> Mapping[str, tuple[Role, ...]]:
    found: dict[str, tuple[Role, ...]] = {}
    for table in {id(each): each for each in (LANGUAGES["en"], language)}.values():
        for role, letters in table.codes.items():
            found |= {each: (*found.get(each, ()), role) for each in _listed(letters)}
    return found


@cache
def named_like() -> frozenset[str]:
    """The months, folded, that people are called by in some language."""
    return frozenset(map(fold, _listed(*(each.named_like for each in LANGUAGES.values()))))


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
    phrases = (phrase for phrase, (role, _) in words.items() if role in roles and not _goes_on(phrase, words, roles))
    return frozenset(
        max(phrase, key=lambda word: (word not in common, word[0].isalpha(), len(word))).strip("'")
        for phrase in phrases
    )


def _goes_on(phrase: tuple[str, ...], words: Mapping[tuple[str, ...], Meaning], roles: frozenset[Role]) -> bool:
    """ "friday morning": where it stands, "friday" does."""
    begins = (phrase[:count] for count in range(1, len(phrase)))
    return any(words[first][0] in roles for first in begins if first in words)


def _length(entry: Entry) -> int:
    return -len(entry.rest)


def _meanings(language: Language) -> dict[tuple[str, ...], Meaning]:
    return {_pieces(phrase): meaning for phrase, meaning in _phrases(language)}


def _pieces(phrase: str) -> tuple[str, ...]:
    return tuple(fold(piece[0]) for piece in PIECE.finditer(phrase))


def _phrases(language: Language) -> Iterator[tuple[str, Meaning]]:
    """Later ones win: a name of a month over an abbreviation of a weekday."""
    yield from _with_parts(language)
    if language.month_week:
        yield from ((name + language.month_week, (Role.MONTHWEEK, month)) for name, (_, month) in _months(language))
    for role, phrases in language.roles.items():
        yield from _alike(phrases, role, 1)
    for number, phrases in language.cardinals.items():
        yield from _alike(phrases, Role.CARDINAL, number)
    for unit, (one, several) in language.units.items():
        yield from _alike(several, Role.UNITS, unit)
        yield from _alike(one, _UNIT_ROLES.get(unit, Role.UNIT), unit)
    for count, phrases in language.every.items():
        yield from _alike(phrases, Role.EVERY, count)
    for unit, phrases in language.often.items():
        yield from _alike(phrases, Role.OFTEN, unit)
    for feast, phrases in language.feasts.items():
        yield from _alike(phrases, Role.FEAST, feast)
    for unit, phrases in language.closings.items():
        yield from _alike(phrases, Role.CLOSING, unit)
    for number, phrases in language.relative_days.items():
        yield from _alike(phrases, Role.RELDAY, number)
    yield from _numbered(language.parts, Role.PART, Role.END)
    yield from _numbered(language.ordinals, Role.NTH)
    yield from _numbered(language.seasons, Role.SEASON)
    yield from _abbreviated(language.short_months, Role.ABBR)
    yield from _abbreviated(language.short_weekdays, Role.SHORTDAY)
    yield from _numbered(language.habits, Role.WEEKDAYS)
    yield from _numbered(language.weekdays, Role.WEEKDAY)
    yield from _months(language)


def _months(language: Language) -> Iterator[tuple[str, Meaning]]:
    return _numbered(language.months, Role.MONTH)


def _with_parts(language: Language) -> Iterator[tuple[str, Meaning]]:
    """ "Friday morning", "vrijdagochtend", "demain soir": the day, whatever its part."""
    parts = [phrase.strip() for phrase in _listed(language.day_parts)]
    days = [
        *_numbered(language.short_weekdays, Role.SHORTDAY),
        *_numbered(language.weekdays, Role.WEEKDAY),
        *(meant for number, names in language.relative_days.items() for meant in _alike(names, Role.RELDAY, number)),
    ]
    for (name, meaning), part in product(days, parts):
        yield f"{name} {part}", meaning
        if language.joins_parts:
            yield name + part, meaning


_UNIT_ROLES = {
    Unit.DAY: Role.DAY,
    Unit.WORKDAY: Role.DAY,
    Unit.WEEK: Role.WEEK,
    Unit.QUARTER: Role.TERM,
    Unit.FISCAL_QUARTER: Role.TERM,
    Unit.HALF: Role.SEMESTER,
    Unit.FISCAL: Role.FISCAL,
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
