"""Hours and lengths of time in a text, by a language's table."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from domain.dates.languages import LANGUAGES, Language

_ALONE = r"(?<![^\W_])"  # no letter or figure before it, nor one of "1.", "1:"
_OVER = r"(?![^\W_]|[.,:/-]\d|\s?[%€$])"
_DAY = 24 * 60  # minutes
_FEW = 23  # words for numbers that count hours


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as it is written: `is_told` where it says itself which half of the day it is in."""

    hour: int
    minute: int
    is_told: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Length:
    """So many minutes from now."""

    minutes: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day: morning (0), noon, afternoon, evening (3)."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Patterns:
    """What finds them in one language."""

    name: str
    language: Language
    numbers: dict[str, int]
    lengths: re.Pattern[str]
    clocks: re.Pattern[str]
    today: re.Pattern[str]
    after_day: re.Pattern[str]

    def length(self, text: str) -> Length | None:
        """ "in an hour", "over 30 minuten"."""
        match = self.lengths.search(text)
        if not match:
            return None
        named = next((int(name[1:]) for name, said in match.groupdict().items() if said and name[0] == "m"), 0)
        count = self._number(match["count"]) if match["count"] else 0
        return Length(named or count * (60 if match["hour"] else 1), match.start(), match.end())

    def clock(self, text: str) -> Clock | None:
        """ "at 3pm", "15u30", "halb vier"."""
        return next((clock for match in self.clocks.finditer(text) if (clock := self._clock(match))), None)

    def part(self, text: str) -> Part | None:
        """ "this afternoon"."""
        return _part(self.today.search(text))

    def part_of(self, day: str) -> Part | None:
        """The part at the end of the words of a day: "friday morning", "dinsdagavond"."""
        return _part(self.after_day.search(day))

    def _clock(self, match: re.Match[str]) -> Clock | None:
        count = "12" if match["noon"] else match["count"] or match["of"]
        hour, minute = self._moved(self._number(count), int(match["minute"] or match["late"] or 0), match)
        if hour >= 24 or not _is_clock(match):  # noqa: PLR2004
            return None
        if match["am"] or match["pm"]:
            return Clock(hour % 12 + 12 * bool(match["pm"]), minute, True, match.start(), match.end())
        is_told = hour > 12 or count[0] == "0" or bool(match["noon"])  # noqa: PLR2004
        return Clock(hour, minute, is_told, match.start(), match.end())

    def _moved(self, hour: int, minute: int, match: re.Match[str]) -> tuple[int, int]:
        """By what stands before the hour or behind it: "kwart voor negen", "neuf heures moins le quart"."""
        hours = self.language.hours
        said = ((hours.before_hour, match["before"]), (hours.behind_hour, match["behind"]))
        moved = sum(_minutes(named, words) for named, words in said if words)
        return divmod((hour * 60 + minute + moved) % _DAY, 60) if moved else (hour, minute)

    def _number(self, written: str) -> int:
        return int(written) if written.isdecimal() else self.numbers[written.casefold()]


def _is_clock(match: re.Match[str]) -> bool:
    """A figure alone is an hour only behind "at", and where nothing follows that it can count."""
    if match["noon"] or match["suffix"] or match["am"] or match["pm"]:
        return True
    is_end = match["rest"] is not None
    if match["before"] or match["behind"]:  # "give five to nine people"
        return bool(match["at"] and match["before"]) or (is_end and bool(match["before"] or match["at"]))
    return match["count"].isdecimal() and (":" in match[0] or bool(match["at"] and is_end))


def _minutes(named: Mapping[int, str], words: str) -> int:
    said = " ".join(words.casefold().split())
    return next(minutes for minutes, each in named.items() if said in map(str.strip, each.casefold().split("|")))


def _part(match: re.Match[str] | None) -> Part | None:
    if not match:
        return None
    number = next(int(name[1:]) for name, said in match.groupdict().items() if said is not None)
    return Part(number, match.start(), match.end())


@cache
def patterns(name: str) -> Patterns:
    """Those of a language code."""
    language = LANGUAGES[name]
    numbers = dict(_numbers(language))
    return Patterns(
        name,
        language,
        numbers,
        _lengths(language, numbers),
        _clocks(language, numbers),
        _today(language),
        _after_day(language),
    )


def _numbers(language: Language) -> Iterator[tuple[str, int]]:
    for number, words in language.cardinals.items():
        if number <= _FEW:
            yield from ((word.strip(), number) for word in words.split("|"))


def _either(written: str) -> str:
    """A table's alternatives, the longest first; they may break lines where they like."""
    return "|".join(
        sorted((re.sub(r"\s+", r"\\s", each.strip()) for each in written.split("|")), key=len, reverse=True)
    )


def _groups(named: dict[int, str], letter: str) -> str:
    return "|".join(f"(?P<{letter}{number}>{_either(words)})" for number, words in named.items())


def _lengths(language: Language, numbers: dict[str, int]) -> re.Pattern[str]:
    hours = language.hours
    unit = rf"(?:(?P<hour>{_either(hours.hour)})|(?:{_either(hours.minute)}))"
    length = rf"{_groups(dict(hours.lengths), 'm')}|(?P<count>\d{{1,3}}|{_either('|'.join(numbers))})\s?{unit}"
    return re.compile(rf"{_ALONE}(?:{_either(hours.ahead)})\s(?:{length}){_OVER}", re.IGNORECASE)


def _clocks(language: Language, numbers: dict[str, int]) -> re.Pattern[str]:
    hours = language.hours
    named = _either("|".join(word for word, number in numbers.items() if number > 1))
    every = _either("|".join(numbers))
    before, behind = (_either("|".join(each.values())) for each in (hours.before_hour, hours.behind_hour))
    after = "|".join((hours.follows, language.weekdays, *language.relative_days.values())).replace(",", "|")
    half_day = rf"(?:\s?(?:(?P<am>{_either(hours.am)})|(?P<pm>{_either(hours.pm)})))?"
    suffix = rf"(?:\s?(?P<suffix>{_either(hours.suffix)})(?:\s?(?P<late>[0-5]\d))?)?"
    whole = rf"(?P<count>\d{{1,2}}|{named})(?:[:.](?P<minute>[0-5]\d))?"
    told = (
        rf"(?P<before>{before})\s(?P<of>\d{{1,2}}|{every})|{whole}" if before else rf"(?P<before>(?!))(?P<of>)|{whole}"
    )
    hour = rf"(?:{told}){suffix}"
    rest = rf"(?:(?=(?P<rest>\s*(?:$|[.,;:!?)]|(?:{_either(after)})\b)))|)"
    at = rf"{_ALONE}(?<![.,:/#-])(?:(?P<at>{_either(hours.at)})\s?)?"
    noon = rf"(?P<noon>{_either(hours.noon)})"
    return re.compile(rf"{at}(?:{noon}|{hour})(?:\s(?P<behind>{behind}))?{half_day}{_OVER}{rest}", re.IGNORECASE)


def _today(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{_ALONE}(?:{_groups(dict(language.hours.today), 'p')}){_OVER}", re.IGNORECASE)


def _after_day(language: Language) -> re.Pattern[str]:
    """At the end of a day's words, or grown together with its name; "morgen" alone is the day."""
    names = "|".join((language.weekdays, language.short_weekdays, *language.relative_days.values())).replace(",", "|")
    parts = dict(enumerate(language.day_parts.split(",")))
    return re.compile(rf"{_ALONE}(?:{_either(names)})\.?\s?(?:{_groups(parts, 'p')})$", re.IGNORECASE)
