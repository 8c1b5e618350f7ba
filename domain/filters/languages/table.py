"""What a language's table of filters holds: phrases between bars, compared without case and accents."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words by which a search is narrowed."""

    open: str  # what isn't over
    done: str
    late: str  # whose last day has passed
    blocked: str
    due: str  # before days, on which it is to be done
    since: str  # before a day, since when meetings are looked through
