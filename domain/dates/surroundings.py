"""What the words around a phrase say of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from domain.dates.languages import LANGUAGES
from domain.dates.lexicon import Lexicon
from domain.dates.phrases import Phrase
from domain.dates.roles import Role

_REACH = 50  # characters before a phrase in which its noun can stand
_NEAR = 30  # characters in which a participle right before it can stand
_CLAUSE = re.compile(r".*[.;!?,|\n]", re.DOTALL)
_CLAUSE_ENDS = re.compile(r"[.;!?,|\n]")
_FRACTION = re.compile(r"[1-4]/[1-4]|24/7")
_FAR_YEAR = re.compile(r",?\s{1,3}[1-9]\d{3,}(?=\W*$|[.,;:!?)\]])")
_ORDER = 2  # words
_YEARLY = (Role.MONTH, Role.ABBR, Role.SHORT, Role.QUARTER, Role.HALF, Role.SEASON, Role.WEEK, Role.WEEKCODE, Role.KW)
_EDGES = frozenset({None, Role.OPEN, Role.CLOSE, Role.STOP, Role.COMMA, Role.COLON, Role.DASH})


def is_fraction(written: str) -> bool:
    """Sooner a part ("1/2", "24/7") than a day."""
    return _FRACTION.fullmatch(written) is not None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The text a phrase stands in."""

    text: str
    words: Lexicon

    def are_empty(self, phrase: Phrase) -> bool:
        """A cell of a table: nothing but the phrase, perhaps with a time; "24/7" is no day."""
        return self.text[phrase.core : phrase.end] != "24/7" and (
            not any(letter.isalnum() for letter in self.text[: phrase.start])
            and _anywhere().hour.fullmatch(self.text, phrase.end) is not None
        )

    def enclose(self, phrase: Phrase) -> bool:
        """In parentheses, or set off by punctuation on both sides, and no fraction."""
        written = self.text[phrase.core : phrase.end]
        return phrase.before in _EDGES and phrase.after in _EDGES and not is_fraction(written)

    def trail_off(self, phrase: Phrase) -> bool:
        """At the end of a clause, after more words than a bare order to do it ("Plan the next meeting.")."""
        said = self.text[max(0, phrase.start - _REACH) : phrase.start].split()
        return phrase.after in _EDGES and len(said) > _ORDER

    def tell_of_an_event(self, phrase: Phrase) -> bool:
        """The noun just before it in its clause, or just after it, has a day of its own."""
        before = _CLAUSE.sub("", self.text[max(0, phrase.start - _REACH) : phrase.start])
        nouns = _patterns(self.words.name)
        return bool(nouns.event_before.search(before) or nouns.event_after.match(self.text, phrase.end))

    def tell_of_the_past(self, phrase: Phrase) -> bool:
        """ "sent on 3 November"."""
        before = self.text[max(0, phrase.start - _NEAR) : phrase.start]
        return _patterns(self.words.name).past.search(before) is not None

    def tell_of_a_move(self, phrase: Phrase) -> bool:
        """ "move the fair to 12 May": the fair has that day, the task has none."""
        return _anywhere().moved.search(self.text[max(0, phrase.core - 2 * _REACH) : phrase.core]) is not None

    def tell_of_an_invitation(self, phrase: Phrase) -> bool:
        """ "invite her to the demo of 24 March": the day is what she is asked to."""
        before = _CLAUSE.sub("", self.text[max(0, phrase.start - 2 * _REACH) : phrase.start])
        after = _CLAUSE_ENDS.split(self.text[phrase.end : phrase.end + _REACH])[0]
        return _anywhere().invites.search(f"{before} {after}") is not None

    def come_before(self, phrase: Phrase) -> bool:
        """ "before the visit on 14 March": what has that day is what the task must come before."""
        return _anywhere().in_time_for.search(self.text[max(0, phrase.start - _REACH) : phrase.start]) is not None

    def give_no_year(self, phrase: Phrase) -> bool:
        """ "31 December 9999": what stands where its year does is none we know; "9999 copies" is a count."""
        return phrase.holds(*_YEARLY) and _FAR_YEAR.match(self.text, phrase.end) is not None

    def aim(self, phrase: Phrase, *, words: int = 0) -> bool:
        """ "aiming for December"; with so many words between, "plan the demo for"."""
        before = self.text[max(0, phrase.start - _REACH) : phrase.start]
        found = _patterns(self.words.name).aim.search(before)
        return found is not None and len(found["between"].split()) <= words


@dataclass(frozen=True, slots=True)
class _Patterns:
    event_before: re.Pattern[str]
    event_after: re.Pattern[str]
    past: re.Pattern[str]
    aim: re.Pattern[str]


@cache
def _patterns(name: str) -> _Patterns:
    events, ends, past, aims = (_either(name, field) for field in ("events", "event_ends", "past", "aims"))
    not_yet = "".join(rf"(?<!\b{table.to_come} )" for table in LANGUAGES.values())
    return _Patterns(
        re.compile(rf"(?:\b(?:{events})|(?:{ends}))\b(?:\W{{1,4}}\w{{1,30}}){{0,4}}\W{{0,4}}$", re.IGNORECASE),
        re.compile(rf"['’]?s?[ -](?:{events}|\w{{0,24}}?(?:{ends}))\b", re.IGNORECASE),
        re.compile(rf"{not_yet}\b(?:{past})[\s:(]{{0,4}}$", re.IGNORECASE),
        re.compile(rf"\b(?:{aims})(?P<between>(?:\W{{1,3}}\w{{1,30}}){{0,3}})\W{{0,3}}$", re.IGNORECASE),
    )


@dataclass(frozen=True, slots=True)
class _Anywhere:
    """Of all languages: notes mix them, and these words are no others."""

    hour: re.Pattern[str]
    moved: re.Pattern[str]
    in_time_for: re.Pattern[str]
    invites: re.Pattern[str]


@cache
def _anywhere() -> _Anywhere:
    tables = LANGUAGES.values()
    hours = [each.hours for each in tables]
    at, suffix = _joined(each.at for each in hours), _joined(f"{each.suffix} | {each.am} | {each.pm}" for each in hours)
    moves, to = _joined(each.moves for each in tables), _joined(each.moves_to for each in tables)
    before, invites = _joined(each.in_time_for for each in tables), _joined(each.invites for each in tables)
    time = rf"(?:\W{{0,3}}(?:{at})?\W{{0,3}}\d{{1,2}}(?:[:.hu]\d\d?)?\s?(?:{suffix})?)?"
    return _Anywhere(
        re.compile(rf"{time}\W*", re.IGNORECASE),
        re.compile(rf"\b(?:{moves})\b[^.;!?,|\n]{{0,45}}\s(?:{to})\s?$", re.IGNORECASE),
        re.compile(rf"\b(?:{before})\s(?:[^\W\d_][\w'’-]{{0,20}}\s){{1,5}}$", re.IGNORECASE),
        re.compile(rf"\b(?:{invites})\b", re.IGNORECASE),
    )


def _joined(written: Iterable[str]) -> str:
    return re.sub(r"\s*\|\s*", "|", re.sub(r"\s+", " ", " | ".join(written))).strip()


def _either(name: str, field: str) -> str:
    """A language's alternatives and the English ones; the tables may break lines where they like."""
    tables = {id(table): table for table in (LANGUAGES.get(name, LANGUAGES["en"]), LANGUAGES["en"])}
    return _joined(getattr(table, field) for table in tables.values())
