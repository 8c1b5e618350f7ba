"""What one chat message can ask for. People and subjects are text as typed; who they mean is found later."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.reply import Reference, Remind


@dataclass(frozen=True, slots=True)
class AskHelp:
    """What can be said here?"""


class Topic(StrEnum):
    """What a question is about a task, a subject, a person or the bot."""

    WHAT = "what"  # what is it, where does it stand in the notes
    SOURCE = "source"  # who asked for it, where
    WHY_ME = "why_me"
    WHEN = "when"  # when is it due
    SAID = "said"  # what was said or decided
    DECIDED = "decided"  # what notes mark as decided
    WHO_HAS = "who_has"
    OPEN = "open"  # what is open with me
    LATE = "late"
    DUE = "due"  # what is due in a stretch of days
    BLOCKED = "blocked"
    CLOSED = "closed"  # what was done in a stretch of days
    SILENT = "silent"  # who has not answered
    COUNT = "count"
    SEES = "sees"  # who sees this
    SELF = "self"  # who are you


@dataclass(frozen=True, slots=True)
class Subject:
    """What a question or an order is about: words as typed, items by number, a person as named, some days."""

    words: str = ""
    references: tuple[Reference, ...] = ()
    who: str = ""
    until: date | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """A question that the store can answer."""

    topic: Topic
    about: Subject = Subject()


@dataclass(frozen=True, slots=True)
class AskOther:
    """A question, and none that we know."""


@dataclass(frozen=True, slots=True)
class AskStatus:
    """How does a subject or a person stand? An empty subject asks for everything open."""

    subject: str


@dataclass(frozen=True, slots=True)
class AskAgenda:
    """What is open from last time, to walk through? Of the meetings of that title, as typed; empty: of all here.

    `is_text` to be copied elsewhere.
    """

    title: str = ""
    is_text: bool = False


@dataclass(frozen=True, slots=True)
class AskMine:
    """What is open with me, all of it?"""


@dataclass(frozen=True, slots=True)
class AskWaiting:
    """What is blocked, and on whom?"""


@dataclass(frozen=True, slots=True)
class AskWhy:
    """What was a task read from?"""

    reference: Reference


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last thing recorded."""


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Speak that language to me."""

    code: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Ask me nothing before that day; None until I say so."""

    until: date | None


@dataclass(frozen=True, slots=True)
class Resume:
    """Ask me again."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Never write to me unasked."""


@dataclass(frozen=True, slots=True)
class AskSettings:
    """How am I asked, and in which language?"""


@dataclass(frozen=True, slots=True)
class Assign:
    """Give these to somebody."""

    about: Subject
    who: str


@dataclass(frozen=True, slots=True)
class SetDue:
    """These are due then; `words` as typed."""

    about: Subject
    words: str


@dataclass(frozen=True, slots=True)
class AddNote:
    """Keep this with them."""

    references: tuple[Reference, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Rename:
    """Call it that."""

    reference: Reference
    title: str


@dataclass(frozen=True, slots=True)
class Glossary:
    """Where people write one, they mean the other."""

    written: str
    meant: str


@dataclass(frozen=True, slots=True)
class AskGlossary:
    """Which words mean others here?"""


@dataclass(frozen=True, slots=True)
class Forget:
    """This word means itself again."""

    written: str


@dataclass(frozen=True, slots=True)
class ForgetMe:
    """Keep nothing of the speaker any more: asked about once."""


@dataclass(frozen=True, slots=True)
class ExportMe:
    """What is kept about the speaker?"""


@dataclass(frozen=True, slots=True)
class Add:
    """A new task; `due` keeps the words typed."""

    title: str
    who: str | None = None
    due: str | None = None


@dataclass(frozen=True, slots=True)
class RemindTo:
    """A new task of the speaker's own, and when to remind them of it."""

    title: str
    remind: Remind


@dataclass(frozen=True, slots=True)
class Handover:
    """All of one person's open tasks go to another."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class DropAll:
    """Close everything without doing it: asked about once."""


Command = (
    Ask
    | AskHelp
    | AskOther
    | AskStatus
    | AskAgenda
    | AskMine
    | AskWaiting
    | AskWhy
    | Undo
    | SetLanguage
    | Pause
    | Resume
    | Stop
    | AskSettings
    | Assign
    | SetDue
    | AddNote
    | Rename
    | Glossary
    | AskGlossary
    | Forget
    | ForgetMe
    | ExportMe
    | Add
    | RemindTo
    | Handover
    | DropAll
)
