"""What an answer can refer to."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.reply.names import Names
from domain.reply.said import What


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """`now` is aware, in the speaker's zone; `language` is what they usually write.

    `titles` are those of the tasks they can mean, `names` those of the people. `asked` is what waits to be told which
    item it is said of; `last` what they said of one just before, `has_changed` whether that, or anything, was recorded,
    `asks_whom` whether it is still open whom they meant by it.
    """

    now: datetime
    language: str = "en"
    titles: tuple[str, ...] = ()
    names: Names = Names()  # noqa: RUF009 - a frozen value
    asked: What | None = None
    last: What | None = None
    has_changed: bool = False
    asks_whom: bool = False

    @property
    def today(self) -> date:
        """The day it is where they are."""
        return self.now.date()
