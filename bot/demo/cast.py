"""Who plays in the demo, and what Teams would post when they write or press."""

from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import Any

Json = dict[str, Any]

BOT: Json = {"id": "28:follow-up", "name": "Follow-Up"}
TENANT = "demo"
TEAM = "19:harbourline@thread.tacv2"
CHANNEL = "19:account-team@thread.tacv2"
MENTION = f"<at>{BOT['name']}</at>"
CARD_ACTION = "adaptiveCard/action"


@dataclass(frozen=True, slots=True)
class Player:
    """Somebody of the team; their ids are made of their given name."""

    name: str

    @property
    def given(self) -> str:
        """The first word of the name."""
        return self.name.partition(" ")[0]

    @property
    def account(self) -> Json:
        """How an activity names its sender."""
        given = self.given.lower()
        return {"id": f"29:{given}", "name": self.name, "aadObjectId": f"aad-{given}"}

    @property
    def member(self) -> Json:
        """How a roster lists them."""
        surname = self.name.partition(" ")[2]
        return self.account | {"givenName": self.given, "surname": surname, "tenantId": TENANT, "userRole": "user"}

    @property
    def chat_id(self) -> str:
        """Their personal chat with the bot, under the name the stand-in connector makes."""
        return f"a:{self.account['id']}"


DANA, KARIM, LOTTE = Player("Dana Peeters"), Player("Karim Haddad"), Player("Lotte Claes")
YUSUF, MANON, PIETER_JAN = Player("Yusuf Demir"), Player("Manon Lefèvre"), Player("Pieter-Jan Wouters")
TEAM_OF_SIX = (DANA, KARIM, LOTTE, YUSUF, MANON, PIETER_JAN)


def in_thread(who: Player, at: datetime, root: int) -> Json:
    """The frame of what somebody does in a thread of the channel."""
    place = {"id": f"{CHANNEL};messageid={root}", "conversationType": "channel", "isGroup": True, "tenantId": TENANT}
    data = {"tenant": {"id": TENANT}, "team": {"id": TEAM}, "channel": {"id": CHANNEL}}
    return _frame(who, at) | {"conversation": place, "channelData": data}


def in_chat(who: Player, at: datetime) -> Json:
    """The frame of what somebody does in their personal chat with the bot."""
    place = {"id": who.chat_id, "conversationType": "personal", "tenantId": TENANT}
    return _frame(who, at) | {"conversation": place, "channelData": {"tenant": {"id": TENANT}}}


def words(text: str) -> Json:
    """A message as Teams sends it: the text, and its faithful copy in HTML."""
    content = "".join(f"<p>{escape(line).replace(chr(9), '&nbsp; &nbsp;')}</p>" for line in text.splitlines())
    return {"type": "message", "text": text, "attachments": [{"contentType": "text/html", "content": content}]}


def mentioning(text: str) -> Json:
    """A message that speaks to the bot by name."""
    entity = {"type": "mention", "mentioned": BOT, "text": MENTION}
    return {"type": "message", "text": f"{MENTION} {text}", "entities": [entity]}


def press(button: Json, card_id: str) -> Json:
    """A click on Action.Execute."""
    action = {name: button[name] for name in ("type", "title", "verb", "data")}
    return {"type": "invoke", "name": CARD_ACTION, "replyToId": card_id, "value": {"action": action}}


def _frame(who: Player, at: datetime) -> Json:
    return {
        "timestamp": at.astimezone(UTC).isoformat(),
        "channelId": "msteams",
        "from": who.account,
        "recipient": BOT,
        "locale": "en-GB",
    }
