"""Where the demo plays: the real server on loopback, a stand-in for Teams, and a database in one folder."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path

import aiohttp

from bot.app import house, serving
from bot.demo.cast import CHANNEL, TEAM_OF_SIX, Json, Player
from bot.demo.connector import StandIn
from bot.settings import Settings
from dialogs.remind import Tally, tick

TIMEOUT = aiohttp.ClientTimeout(total=30)


@dataclass
class Stage:
    """Teams' side of the wire: it posts activities, and sees what the bot sends."""

    http: aiohttp.ClientSession
    endpoint: str
    connector: StandIn
    settings: Settings
    _ids: "count[int]" = field(default_factory=lambda: count(1))

    async def post(self, activity: Json) -> list[Json]:
        """What the bot answers to one activity. Raises RuntimeError when it refuses it or says nothing."""
        before = len(self.connector.seen)
        answered = await self._respond({"id": f"demo-{next(self._ids)}", "serviceUrl": self.connector.url} | activity)
        said = [answered] if answered else self._sent_since(before)
        if not said:
            raise RuntimeError(f"The bot said nothing to {activity['from']['name']}.")
        return said

    async def tick(self, at: datetime) -> Tally:
        """What `followup remind --at` does at that time."""
        async with house(self.settings) as home:
            return await tick(home.desk, at)

    def newest(self, who: Player) -> tuple[str, Json]:
        """The last message in somebody's personal chat, with its id. Raises RuntimeError when there is none."""
        kept = self.connector.kept.get(who.chat_id)
        if not kept:
            raise RuntimeError(f"The bot wrote nothing to {who.name}.")
        return list(kept.items())[-1]

    async def _respond(self, activity: Json) -> Json | None:
        async with self.http.post(self.endpoint, json=activity) as response:
            if not response.ok:
                raise RuntimeError(f"The bot answered HTTP {response.status} to {activity['from']['name']}.")
            body = await response.json() if response.content_type == "application/json" else None
        return _message(body) if body else None

    def _sent_since(self, before: int) -> list[Json]:
        return [seen.body for seen in self.connector.seen[before:] if "/activities" in seen.path]


@asynccontextmanager
async def stage_in(folder: Path) -> AsyncIterator[Stage]:
    """A stage whose database stands in that folder; nothing is asked of the environment."""
    async with StandIn() as connector, aiohttp.ClientSession(timeout=TIMEOUT) as http:
        connector.rosters[CHANNEL] = [player.member for player in TEAM_OF_SIX]
        settings = _settings(folder)
        async with serving(settings) as port:
            yield Stage(http, f"http://{settings.address}:{port}/api/messages", connector, settings)


def _settings(folder: Path) -> Settings:
    # model_construct reads no environment: whatever is set for the real bot has no say here.
    url = f"sqlite:///{folder / 'followup.db'}"
    return Settings.model_construct(local=True, port=0, tick_seconds=0, database_url=url)


def _message(invoked: Json) -> Json:
    """An invoke's response, as if it had been sent."""
    value = invoked.get("value")
    return {"attachments": [{"content": value}]} if isinstance(value, dict) else {"text": str(value)}
