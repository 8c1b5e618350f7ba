"""Catalogues in gettext's .po format, keyed by names such as `digest.heading`, read once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from gettext import c2py
from importlib.resources import files
from io import BytesIO
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_time, get_day_names, get_month_names
from babel.lists import format_list
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from domain.languages import SPOKEN, answered_in
from domain.space import spoken

LANGUAGES = SPOKEN
_LISTS = {"en": "en_GB"}  # American lists have a comma before "and"


@dataclass(frozen=True, slots=True)
class Words:
    """One language's sentences. Call it with a key and what goes into the braces; `count` chooses the plural."""

    language: str
    sentences: Mapping[str, tuple[str, ...]]
    plural: Callable[[int], int]

    def __call__(self, key: str, /, *, count: int | None = None, **values: object) -> str:
        """The sentence; a missing key raises KeyError."""
        forms = self.sentences[key]
        form = forms[0 if count is None else min(self.plural(count), len(forms) - 1)]
        return form.format(count=count, **values)

    def day(self, day: date) -> str:
        """A day as people say it, with its year: "Wed 3 Dec 2025"."""
        return str(format_date(day, self("date.day"), locale=self.language))

    def month(self, day: date) -> str:
        """The month of a day: "Dec 2025"."""
        return str(format_date(day, self("date.month"), locale=self.language))

    def moment(self, at: datetime, zone: ZoneInfo) -> str:
        """A time of a day in that zone: "Wed 3 Dec, 09:00"."""
        return str(format_datetime(at, self("date.moment"), tzinfo=zone, locale=self.language))

    def short_day(self, day: date) -> str:
        """A day that is near, without its year: "Wed 3 Dec"."""
        return str(format_date(day, self("date.near"), locale=self.language))

    def hour(self, at: datetime) -> str:
        """The hour of the day where `at` is: "9:00"."""
        return str(format_time(at, self("date.hour"), tzinfo=at.tzinfo, locale=self.language))

    def weekday(self, number: int) -> str:
        """A day of the week, Monday being 0."""
        return str(get_day_names("wide", locale=self.language)[number])

    def month_name(self, number: int) -> str:
        """A month, January being 1."""
        return str(get_month_names("wide", context="stand-alone", locale=self.language)[number])

    def country(self, code: str) -> str:
        """A country by its ISO code, "DE" or for a part of it "DE-BY"; the code itself where it has no name."""
        whole, _, part = code.partition("-")
        name = str(Locale(self.language).territories.get(whole, whole))
        return f"{name} ({part})" if part else name

    def listed(self, names: list[str]) -> str:
        """Names in a sentence: "Oana, Frederik and Lotte"."""
        return str(format_list(names, locale=_LISTS.get(self.language, self.language)))

    def row(self, names: list[str]) -> str:
        """Names or titles side by side, outside a sentence: "Oana, Frederik, Lotte"."""
        return ", ".join(names)

    def status(self, status: str) -> str:
        """A status within a sentence: "in progress"; German keeps its nouns' capitals, "in Arbeit"."""
        said = self(f"status.{status}")
        return said[0].lower() + said[1:]


def words(language: str) -> Words:
    """The sentences of a language such as "nl" or "nl-BE"; English for one we don't have."""
    return _catalogue(answered_in(spoken(language)))


@cache
def _catalogue(language: str) -> Words:
    source = files("bot.words").joinpath(f"{language}.po").read_bytes()
    catalog = read_po(BytesIO(source), locale=language)
    return Words(language, _sentences(catalog), c2py(catalog.plural_expr))


def _sentences(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for message in catalog:
        if message.id:
            key = message.id if isinstance(message.id, str) else message.id[0]
            said = message.string or ""
            found[key] = (said,) if isinstance(said, str) else tuple(said)
    return found
