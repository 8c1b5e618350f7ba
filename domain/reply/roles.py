"""What a word can be in a reply: one letter each, so that a part of a reply is read as a string of roles."""

from enum import Enum, StrEnum


class Role(StrEnum):
    """Small letters take something back or leave it open."""

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


class Meaning(Enum):
    """What is said of an item, or of oneself."""

    DONE = "done"
    SENT = "sent"
    PROGRESS = "in progress"
    ONGOING = "ongoing"
    BLOCKED = "blocked"
    WAITS = "waits"
    CANCELLED = "cancelled"
    REOPENED = "reopened"
    NOT_MINE = "not mine"
    MY_PART = "my part"
    SHARE = "my part of it"
    SNOOZE = "snooze"
    AWAY = "away"
    BACK = "back"
    FINE = "fine"
    SEEN = "seen"

    @property
    def closes(self) -> bool:
        """Whether a mistake about it would lose a task."""
        return self in _CLOSING


_CLOSING = {Meaning.DONE, Meaning.SENT, Meaning.FINE, Meaning.CANCELLED, Meaning.NOT_MINE, Meaning.MY_PART}
SILENT = frozenset({Role.PADDING, Role.VERB, Role.COUNTED, Role.HARMLESS, Role.IT})
GUARDS = frozenset(role for role in Role if role.islower())
