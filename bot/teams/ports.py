"""What the gate asks of an SDK: six verbs. Today botbuilder's adapter stands behind them; another could beside it."""

from collections.abc import Awaitable, Callable
from typing import Protocol

from aiohttp import web

from bot.teams.raw import Json
from bot.teams.tokens import Claims
from dialogs.ports import Sent
from domain.space import Address


class Exchange(Protocol):
    """One activity and the ways to answer it. Each raises ConnectorError when it didn't arrive."""

    @property
    def raw(self) -> Json:
        """What was posted."""
        ...

    async def respond(self, body: Json | None) -> None:
        """Say something in the HTTP response, where an invoke waits for it."""
        ...

    async def reply(self, content: Json) -> str | None:
        """Answer with a message, as private as what it answers; its id, where Teams tells it."""
        ...

    async def update(self, message_id: str, content: Json) -> None:
        """Put a message in the place of one of ours."""
        ...


Take = Callable[[Exchange], Awaitable[None]]


class Adapter(Protocol):
    """An SDK, or what we made of it."""

    async def verify(self, authorization: str) -> Claims | None:
        """What a header's token says; None in local mode, which asks for none. Raises BadToken, KeysUnavailable."""
        ...

    async def exchange(self, raw: Json, take: Take) -> web.Response:
        """Have one activity taken; the response says what `respond` was told."""
        ...

    async def again(self, raw: Json, take: Take) -> None:
        """Have an activity taken that nobody posts: it was kept. Raises ConnectorError, DatabaseUnavailable."""
        ...

    async def proactive(self, to: Address, content: Json) -> Sent:
        """Write unasked: in the conversation of the address, else in a chat made for it. Raises ConnectorError."""
        ...

    async def edit(self, to: Address, message_id: str, content: Json) -> Sent:
        """Put a message in the place of one of ours, unasked, in the conversation of the address.

        Raises ConnectorError.
        """
        ...
