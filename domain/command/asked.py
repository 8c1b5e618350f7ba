"""What one chat message can ask for. People and subjects are text as typed; who they mean is found later."""

from dataclasses import dataclass
from datetime import date

from domain.reply import Reference, Reply


@dataclass(frozen=True, slots=True)
class AskHelp:
    """What can be said here?"""


@dataclass(frozen=True, slots=True)
class AskStatus:
    """How does a subject or a person stand? An empty subject asks for everything open."""

    subject: str


@dataclass(frozen=True, slots=True)
class AskMine:
    """What is open with me?"""


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
    """Speak en, nl or fr to me."""

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

    references: tuple[Reference, ...]
    who: str


@dataclass(frozen=True, slots=True)
class SetDue:
    """These are due then; `words` as typed."""

    references: tuple[Reference, ...]
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
class Add:
    """A new task; `due` keeps the words typed."""

    title: str
    who: str | None = None
    due: str | None = None


@dataclass(frozen=True, slots=True)
class Handover:
    """All of one person's open tasks go to another."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Say:
    """Something told about tasks, or of oneself."""

    reply: Reply


@dataclass(frozen=True, slots=True)
class Pick:
    """Only numbers: these are meant, of what we asked."""

    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Unclear:
    """Words that are none of the above; `near` is the command that was probably meant."""

    text: str
    near: str | None = None


Command = (
    AskHelp
    | AskStatus
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
    | Add
    | Handover
    | Say
    | Pick
    | Unclear
)
