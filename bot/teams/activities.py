"""The SDK's Activity, in and out, with JSON in place of its models: it loses entities and is slow on cards."""

from http import HTTPStatus
from typing import Any, Self

from botbuilder.core import InvokeResponse
from botbuilder.schema import Activity, ChannelAccount, ConversationAccount

from bot.teams.raw import Json, record, text


class Received(Activity):  # type: ignore[misc]  # the SDK ships no types
    """What came in: the few fields the SDK needs, and all of it as `raw`."""

    def __init__(self, raw: Json) -> None:
        super().__init__(
            type=text(raw, "type"),
            id=text(raw, "id") or None,
            channel_id=text(raw, "channelId") or None,
            service_url=text(raw, "serviceUrl"),
            locale=text(raw, "locale") or None,
            conversation=ConversationAccount(id=text(raw, "conversation", "id")),
            from_property=_account(record(raw, "from")),
            recipient=_account(record(raw, "recipient")),
        )
        self.raw = raw


class Ours(Activity):  # type: ignore[misc]  # the SDK ships no types
    """The SDK copies whatever it sends; nobody else holds this, and a card is costly to copy."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self


class InvokeAnswer(Ours):
    """What an invoke's HTTP response says; the SDK's own helper serialises it twice, and fails."""

    def __init__(self, body: Json | None) -> None:
        super().__init__(type="invokeResponse", value=InvokeResponse(status=int(HTTPStatus.OK), body=body))


class Outgoing(Ours):
    """A message of ours: the SDK addresses it and hands it to our connector; `content` is its JSON."""

    def __init__(self, content: Json, *, message_id: str | None = None, is_targeted: bool = False) -> None:
        super().__init__(type="message", id=message_id)
        self.content = content
        self.is_targeted = is_targeted

    def wire(self) -> Json:
        """The whole JSON. An update names no recipient and replies to nothing: Teams refuses that of targeted ones."""
        addressed = {"from": _json(self.from_property), "conversation": {"id": self.conversation.id}}
        if self.id:
            return {"type": "message", "id": self.id, **addressed, **self.content}
        if self.recipient is not None:
            addressed["recipient"] = _json(self.recipient)
        if self.reply_to_id and not self.is_targeted:
            addressed["replyToId"] = self.reply_to_id
        return {"type": "message", **addressed, **self.content}


def _account(raw: Json) -> ChannelAccount:
    return ChannelAccount(id=text(raw, "id"), name=text(raw, "name") or None)


def _json(account: Any) -> Json:
    return {"id": account.id, "name": account.name} if account.name else {"id": account.id}
