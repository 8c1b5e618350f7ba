"""Public holidays of a country, or of a part of one ("DE-BY"). Taken from the `holidays` package."""

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=512)
def holidays_in(country: str, year: int) -> frozenset[date]:
    """The year's public holidays; none where nobody has written that country down.

    The package loads all its countries, in about a second of CPU, at the first call of a process (or `load_holidays`).
    """
    import holidays  # noqa: PLC0415 - a second that no command should pay which asks nobody anything

    code, _, part = country.partition("-")
    try:
        return frozenset(holidays.country_holidays(code, subdiv=part or None, years=year))
    except NotImplementedError:
        return frozenset()


def load_holidays() -> None:
    """Take that second before anybody waits for an answer."""
    import holidays.countries  # noqa: F401, PLC0415 - as above


def is_holiday(day: date, country: str | None) -> bool:
    """Whether that day is a public holiday there; never without a country."""
    return country is not None and day in holidays_in(country, day.year)


def is_country(code: str) -> bool:
    """Whether the holidays of that country are known: a settings card asks before it stores one."""
    import holidays  # noqa: PLC0415 - as above

    country, _, part = code.partition("-")
    known = holidays.list_supported_countries(include_aliases=False)
    return country in known and (not part or part in known[country])
