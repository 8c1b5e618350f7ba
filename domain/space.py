"""Where people talk to us, and how to reach them there."""

import re
from dataclasses import dataclass
from enum import StrEnum

THREAD_MARK = ";messageid="


class SpaceKind(StrEnum):
    """Teams' three conversation types."""

    CHANNEL = "channel"
    GROUP = "groupChat"
    PERSONAL = "personal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The conversation a message came from; `conversation_id` keeps a channel thread's `;messageid=`."""

    conversation_id: str
    kind: SpaceKind
    tenant_id: str
    service_url: str
    bot_id: str
    bot_name: str = ""
    team_id: str | None = None
    name: str | None = None

    @property
    def space_id(self) -> str:
        """The channel, group or personal chat itself, without the thread."""
        return self.conversation_id.partition(THREAD_MARK)[0]

    @property
    def team_key(self) -> str:
        """Who shares words, names and choices: a team with all its channels, else one conversation."""
        return self.team_id or self.space_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Everything needed to write to one person first; without a conversation one has to be made."""

    tenant_id: str
    service_url: str
    bot_id: str
    teams_id: str
    aad_id: str
    conversation_id: str | None = None
    language: str = "en"


def spoken(locale: str | None) -> str:
    """The language of a client's locale: "nl" for "nl-BE"; English when the client doesn't tell."""
    return re.split("[-_]", locale or "en", maxsplit=1)[0].lower()
