"""The one thing dialogs need that a test cannot run: Teams itself."""

from dataclasses import dataclass
from typing import Protocol

from dialogs.answer import Answer, Unread
from dialogs.incoming import SharedFile
from domain.people import Member
from domain.space import Address, Place
from domain.summary import Pasted


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived: where, and as which message."""

    conversation_id: str
    activity_id: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Teams said no for good (403, 404, 413); `reason` is its error code or status."""

    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """It may work later (timeouts, 412, 429, 5xx)."""

    reason: str


Outcome = Sent | Refused | Failed


class Messenger(Protocol):
    """Writes to people first, asks who is in a conversation, fetches files; never raises for what Teams answers."""

    async def send(self, to: Address, answer: Answer) -> Outcome:
        """Send one person a message in their personal chat, making the chat if there is none."""
        ...

    async def roster(self, place: Place) -> tuple[Member, ...]:
        """Everyone in the conversation, all pages; empty when Teams doesn't tell."""
        ...

    async def fetch(self, file: SharedFile) -> Pasted | Unread:
        """What a shared file says."""
        ...
