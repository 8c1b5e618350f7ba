"""How an answer is given back in its turn: a reply, the card changed in place, or an invoke's response."""

import logging
from dataclasses import dataclass

from bot.cards import Shown
from bot.teams.errors import ConnectorError
from bot.teams.ports import Exchange
from bot.teams.raw import Json, text
from dialogs.incoming import Click, Incoming

log = logging.getLogger(__name__)
CARD = "application/vnd.microsoft.card.adaptive"
MESSAGE = "application/vnd.microsoft.activity.message"
SIZE: Json = {"height": "large", "width": "large"}


def content(look: Shown) -> Json:
    """The JSON of a message: a card alone (Teams splits text and card, and then gives no id), or text."""
    card = look.card or look.dialog  # a client without dialogs shows it as any other
    if card is None:
        return {"text": look.text or look.summary, "textFormat": "plain"}  # titles of tasks are no Markdown
    return {"summary": look.summary, "attachments": [{"contentType": CARD, "content": card}]}


@dataclass(frozen=True, slots=True)
class Speaker:
    """One turn's way back. Raises ConnectorError when nothing could be said."""

    exchange: Exchange
    incoming: Incoming

    async def say(self, look: Shown | None) -> str | None:
        """Give the answer; None leaves an invoke empty and everything else unanswered. The id of the message it is."""
        match self.incoming.said:
            case Click(is_dialog=True):
                return await self._respond_in_dialog(look)
            case Click(is_invoke=True):
                return await self._respond(look)
            case _ if text(self.exchange.raw, "type") == "invoke":
                await self.exchange.respond(None)
            case Click() if look:
                return await self._replace_or_reply(look)
            case _ if look:
                return await self._reply(look)
        return None

    async def _respond(self, look: Shown | None) -> str | None:
        """The response changes the card for who clicked, the update for everybody else; one of them is enough."""
        if look and look.is_message:
            await self._reply(look)
            await self.exchange.respond(None)
            return None
        card_id = await self._replaced(look) if look and look.card else None
        await self.exchange.respond(invoke_body(look))
        return card_id

    async def _respond_in_dialog(self, look: Shown | None) -> str | None:
        """The dialog opens, goes on, says something or closes; what it changed is shown where it was opened."""
        card_id = await self._replace_or_reply(look) if look and look.card else None
        await self.exchange.respond(dialog_body(look))
        return card_id

    async def _replace_or_reply(self, look: Shown) -> str | None:
        return (await self._replaced(look) if look.card else None) or await self._reply(look)

    async def _replaced(self, look: Shown) -> str | None:
        card_id = self.incoming.said.card_id if isinstance(self.incoming.said, Click) else None
        if not card_id:
            return None
        try:
            await self.exchange.update(card_id, content(look))
        except ConnectorError as fault:
            log.warning("card %s in %s not updated: %s", card_id, self.incoming.place.conversation_id, fault)
            return None
        return card_id

    async def _reply(self, look: Shown) -> str | None:
        asked = text(self.exchange.raw, "id")
        about = {"entities": [{"type": "targetedMessageInfo", "messageId": asked}]}
        extra = about if self.incoming.is_targeted and asked else {}
        return await self.exchange.reply(content(look) | extra)


def invoke_body(look: Shown | None) -> Json:
    """What the response to Action.Execute says: a new card, or a message."""
    if look and look.card:
        return {"statusCode": 200, "type": CARD, "value": look.card}
    return {"statusCode": 200, "type": MESSAGE, "value": (look.text or look.summary) if look else ""}


def dialog_body(look: Shown | None) -> Json | None:
    """What the response to task/fetch and task/submit says; nothing closes the dialog."""
    if look and look.dialog:
        card = {"contentType": CARD, "content": look.dialog}
        return {"task": {"type": "continue", "value": {"title": look.summary, **SIZE, "card": card}}}
    if look and look.card is None:
        return {"task": {"type": "message", "value": look.text or look.summary}}
    return None
