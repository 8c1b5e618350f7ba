"""What reaches us: one message, click or event, read once at the door into typed, frozen values."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from hashlib import sha256
from uuid import uuid4

from domain.cadence import Pace
from domain.choices import zone_of
from domain.people import Member
from domain.space import Place, SpaceKind, spoken
from domain.summary import Pasted
from storage import Kept


@dataclass(frozen=True, slots=True)
class SharedFile:
    """A file in a personal chat: `kind` is its extension, lower case; whoever has `url` can read it for a while."""

    name: str
    kind: str
    url: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Words:
    """A typed or pasted message, without the mention of the bot; `mentions` are the people named with @."""

    pasted: Pasted
    mentions: tuple[Member, ...] = ()
    files: tuple[SharedFile, ...] = ()

    @property
    def as_said(self) -> tuple[str, ...]:
        """What sets it apart from what the same person says in the same instant."""
        return (self.pasted.text, *(part for file in self.files for part in (file.name, file.url)))


@dataclass(frozen=True, slots=True)
class Click:
    """A card button: its untrusted data, and the id of the message that carries the card.

    `is_dialog` when it opens a dialog, or was pressed in one.
    """

    data: dict[str, object]
    card_id: str | None
    is_invoke: bool
    is_dialog: bool = False


@dataclass(frozen=True, slots=True)
class Installed:
    """The app was added here."""


@dataclass(frozen=True, slots=True)
class Removed:
    """The app was taken away here."""


@dataclass(frozen=True, slots=True)
class Left:
    """People who are no longer in the conversation, or in its team."""

    teams_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """People who are new in the conversation, or in its team."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A message that was changed after it was sent; `message_id` is the activity id it came with."""

    words: Words
    message_id: str


@dataclass(frozen=True, slots=True)
class Deleted:
    """A message that was taken away."""

    message_id: str


@dataclass(frozen=True, slots=True)
class Other:
    """Something we take note of and don't answer: reactions, roster events, unknown types."""

    kind: str


Said = Words | Edited | Deleted | Click | Installed | Removed | Left | Joined | Other


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One activity: `id` is Teams' activity id, `at` its timestamp (aware UTC).

    `addressed` is true in a personal chat, when the bot is mentioned, and for clicks; `is_targeted` in a shared
    conversation when only we can read it; `tells_languages` when the answer says which languages we speak. `activity`
    is what it was read from, for another try; `delivery` sets this one apart from others of the same activity; `kept`
    tells how it was found, once it is.
    """

    id: str
    at: datetime
    place: Place
    sender: Member
    addressed: bool
    said: Said
    is_targeted: bool = False
    activity: str = field(default="", repr=False, compare=False)
    delivery: str = field(default_factory=lambda: uuid4().hex, repr=False, compare=False)
    tells_languages: bool = False
    kept: Kept | None = field(default=None, repr=False, compare=False)

    @property
    def is_private(self) -> bool:
        """Nobody else reads the answer."""
        return self.is_targeted or self.place.kind is SpaceKind.PERSONAL

    @property
    def dedup_key(self) -> str:
        """The same for every delivery of this activity, whatever id it comes with: who said what, when."""
        said = self.said.as_said if isinstance(self.said, Words) else self.said
        return sha256(repr((self.sender.teams_id, self.at, said)).encode(errors="replace")).hexdigest()

    def day(self, pace: Pace) -> date:
        """The day it is where the sender is, as their client says; else at that pace."""
        zone = zone_of(self.sender.time_zone) if self.sender.time_zone else None
        return replace(pace, zone=zone or pace.zone).day(self.at)

    @property
    def language(self) -> str:
        """What the sender reads."""
        return spoken(self.sender.locale)
