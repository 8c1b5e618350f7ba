"""What dialogs need of the edge: Teams itself, which a test cannot run; and somebody to do long work meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from dialogs.answer import Answer, Unread
from dialogs.incoming import SharedFile
from domain.people import Member
from domain.space import Address, Place
from domain.summary import Pasted

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived: where, and as which message."""

    conversation_id: str
    activity_id: str


class RefusedFor(StrEnum):
    """What a refusal means for the person."""

    BLOCKED = "blocked"  # they, or their administrator, said no to us
    NO_APP = "no_app"  # they don't have the app, or no longer
    MESSAGE = "message"  # it is the message that can't be taken


@dataclass(frozen=True, slots=True)
class Refused:
    """Teams said no for good (403, 404, 413, other 4xx); `reason` is its error code or status."""

    reason: str
    because: RefusedFor = RefusedFor.NO_APP


@dataclass(frozen=True, slots=True)
class Failed:
    """It may work later (timeouts, 412, 429, 502, 503, 504); `wait` is in seconds, None where Teams didn't say."""

    reason: str
    wait: float | None = None


@dataclass(frozen=True, slots=True)
class Unsure:
    """Nobody knows whether it arrived (500): it is not sent again, so that nobody gets it twice."""

    reason: str


Outcome = Sent | Refused | Failed | Unsure


class Messenger(Protocol):
    """Writes first, changes that, asks who is somewhere, fetches files; never raises for what Teams answers."""

    async def send(self, to: Address, answer: Answer) -> Outcome:
        """Send one person a message in their personal chat, making the chat if there is none."""
        ...

    async def post(self, to: Address, answer: Answer) -> Outcome:
        """Post in a conversation that there is: a channel, a thread of one, a group chat."""
        ...

    async def edit(self, to: Address, activity_id: str, answer: Answer) -> Outcome:
        """Put something in the place of one of our messages in a conversation; nobody is notified."""
        ...

    async def roster(self, place: Place) -> tuple[Member, ...]:
        """Everyone in the conversation, all pages; empty when Teams doesn't tell."""
        ...

    async def fetch(self, file: SharedFile) -> Pasted | Unread:
        """What a shared file says."""
        ...


class GivenUp(Exception):
    """Long work took too much time or memory, and was ended: nothing of it is known."""


class Worker(Protocol):
    """Does pure work that may be long, so that nobody else waits for it."""

    async def run(self, work: Callable[[], T], seconds: float) -> T:
        """What the work returns; it and what it returns can be pickled. Raises GivenUp past so many seconds."""
        ...


class InPlace:
    """Does it here and now, however long it takes: for commands, and for tests."""

    async def run(self, work: Callable[[], T], seconds: float) -> T:  # noqa: ARG002
        """What the work returns."""
        return work()
