"""One turn of a conversation: what reached us, from whom, and what we work with. Every dialog is handed this."""

from dataclasses import dataclass
from datetime import date, datetime

from dialogs.desk import Desk, chat_of, deed
from dialogs.incoming import Incoming
from domain.command import Reading
from domain.people import Person
from domain.space import Place, SpaceKind
from storage import ChangeSource, Store

NOTHING_SAID = Reading(())


@dataclass(frozen=True, slots=True)
class Turn:
    """`sender` is known and reachable from now on; `sight` is what words say by themselves, where any were said."""

    desk: Desk
    incoming: Incoming
    sender: Person
    sight: Reading = NOTHING_SAID

    @property
    def store(self) -> Store:
        """What we remember."""
        return self.desk.store

    @property
    def place(self) -> Place:
        """Where it is said."""
        return self.incoming.place

    @property
    def at(self) -> datetime:
        """When it was said."""
        return self.incoming.at

    @property
    def today(self) -> date:
        """The day it is where the sender is."""
        return self.incoming.day(self.desk.pace)

    @property
    def is_personal(self) -> bool:
        """In the sender's own chat with us."""
        return self.place.kind is SpaceKind.PERSONAL

    @property
    def chat(self) -> str | None:
        """Where a numbered list belongs: the conversation, None for somebody's personal chat with us."""
        return chat_of(self.incoming)

    @property
    def is_first(self) -> bool:
        """Nothing was done about this activity before."""
        return self.incoming.kept is not None and self.incoming.kept.is_first

    @property
    def deed(self) -> ChangeSource:
        """Who did this, when, and by which activity; the same for a redelivery."""
        return deed(self.incoming, self.sender)
