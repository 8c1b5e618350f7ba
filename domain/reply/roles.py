"""What a word can be in a reply, what it says there, and patterns written with those names.

A part of a reply is a row of roles; the grammar is patterns over it: `compiled("NUMBER+ GUARD* SAYS")`.
"""

import re
from enum import Enum, StrEnum

from domain.task import Status


class Role(StrEnum):
    """The part a token plays; each stands in a row of roles as one letter."""

    NUMBER = "N"
    SAYS = "S"  # a status, with its meaning
    DATE = "D"
    IT = "I"
    ALL = "A"
    REST = "R"
    EXCLUDING = "X"
    CONTRAST = "B"
    JOINING = "J"
    TOO = "O"
    THROUGH = "G"
    COUNTED = "C"
    PADDING = "P"
    VERB = "V"
    HARMLESS = "H"
    OTHER = "T"
    COMMA = "K"
    END = "E"
    ASKS = "U"  # a question mark
    SETS_OFF = "L"  # colon, dash, parenthesis
    QUOTE = "Y"
    NEGATION = "n"
    NO = "o"
    ALMOST = "a"
    FUTURE = "f"
    CONDITION = "c"
    WISH = "w"
    ABILITY = "m"
    DOUBT = "d"
    QUESTION = "q"
    # hints, looked for where no status is told
    TAKES = "t"
    BELONGS = "b"
    CONSULTS = "s"
    DEADLINE = "l"
    BOUND = "u"
    ON = "h"
    LATER = "r"
    YES = "y"
    NAME = "p"


class Meaning(Enum):
    """What is said of an item, or of oneself."""

    DONE = "done"
    SENT = "sent"
    PASSED = "passed on"
    PROGRESS = "in progress"
    ONGOING = "ongoing"
    BLOCKED = "blocked"
    WAITS = "waits"
    SILENCE = "nobody answers"
    CANCELLED = "cancelled"
    REOPENED = "reopened"
    NOT_MINE = "not mine"
    MY_PART = "my part"
    SHARE = "my part of it"
    SNOOZE = "snooze"
    SHIFT = "shift"
    AWAY = "away"
    BACK = "back"
    FINE = "fine"
    SEEN = "seen"
    TITLE = "a word of a title"

    @property
    def closes(self) -> bool:
        """Whether a mistake about it would lose a task."""
        return self in _CLOSING


_CLOSING = {Meaning.DONE, Meaning.SENT, Meaning.FINE, Meaning.CANCELLED, Meaning.NOT_MINE, Meaning.MY_PART}
STATUSES = {
    Meaning.DONE: Status.DONE,
    Meaning.SENT: Status.DONE,
    Meaning.FINE: Status.DONE,
    Meaning.PROGRESS: Status.IN_PROGRESS,
    Meaning.PASSED: Status.IN_PROGRESS,
    Meaning.ONGOING: Status.IN_PROGRESS,
    Meaning.BLOCKED: Status.BLOCKED,
    Meaning.WAITS: Status.BLOCKED,
    Meaning.SILENCE: Status.BLOCKED,
    Meaning.CANCELLED: Status.CANCELLED,
    Meaning.REOPENED: Status.OPEN,
}
SILENT = frozenset({Role.PADDING, Role.VERB, Role.COUNTED, Role.HARMLESS, Role.IT})
GUARDS = frozenset(
    {
        *(Role.NEGATION, Role.NO, Role.ALMOST, Role.FUTURE, Role.CONDITION),
        *(Role.WISH, Role.ABILITY, Role.DOUBT, Role.QUESTION),
    }
)
"""What takes a status back or leaves it open."""
_GUARD = "GUARD"


def compiled(pattern: str) -> re.Pattern[str]:
    """A regular expression over a row of roles; GUARD is any of them, spaces are for the reader."""
    letters = re.sub(r"[A-Z_]{2,}", _letter, pattern)
    return re.compile(re.sub(r"\s+", "", letters))


def _letter(name: re.Match[str]) -> str:
    if name[0] != _GUARD:
        return Role[name[0]].value
    guards = "".join(sorted(GUARDS))
    is_in_class = name.string.rfind("[", 0, name.start()) > name.string.rfind("]", 0, name.start())
    return guards if is_in_class else f"[{guards}]"
