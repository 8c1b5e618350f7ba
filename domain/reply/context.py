"""What an answer can refer to."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """`now` is aware, in the speaker's zone; `language` what they usually write.

    `titles` are those of the tasks they can mean, `names` the folded names of people they can mean.
    """

    now: datetime
    language: str = "en"
    titles: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def today(self) -> date:
        """The day it is where they are."""
        return self.now.date()
