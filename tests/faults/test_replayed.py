"""Every activity delivered 1 to 5 times, in any order, under its own id or new ones, on two replicas: done once.

Counted at the connector, and in the history of the tasks.
"""

import asyncio
import json
import os
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass

import pytest

from bot.demo.connector import StandIn
from bot.settings import Settings
from storage import opened
from tests.bot.kit import TENANT, Json, execute, in_channel, message
from tests.bot.test_service import CHANNEL, NAMES, THREAD, Service, find_button, person, running, sender

ROUNDS = int(os.environ.get("FOLLOWUP_REPLAYS", "3"))
MOST_COPIES = 5
PEOPLE = ("Karim Haddad", "Lotte Claes", "Yusuf Demir", "Manon Lefèvre")
NOTES = "Network meeting 18 November 2026\n\nTasks:\n" + "".join(
    f"{what} {name.split()[0]}:\nDo it before the end of the month. ({name})\n"
    for name in PEOPLE
    for what in ("First", "Second", "Third")
)
pytestmark = pytest.mark.slow


@dataclass
class Replicas:
    """Two services over one database, and Teams, which delivers as it likes."""

    services: list[Service]
    chances: random.Random

    async def deliver(self, *activities: Json) -> None:
        """Each at least once, all copies shuffled, on either replica, several at a time."""
        copies = [copy for activity in activities for copy in self._copies(activity)]
        self.chances.shuffle(copies)
        statuses = await asyncio.gather(*(self.chances.choice(self.services).post(copy) for copy in copies))
        assert {status for status, _ in statuses} <= {200, 201}

    def _copies(self, activity: Json) -> list[Json]:
        first = [activity]
        more = self.chances.randrange(MOST_COPIES)
        return first + [activity | self._another_id() for _ in range(more)]

    def _another_id(self) -> Json:
        """The id it came with, or one of its own: what is said, by whom and when, is the same."""
        return {} if self.chances.random() < 0.5 else {"id": f"again-{self.chances.random()}"}

    @property
    def any(self) -> Service:
        """One of them."""
        return self.services[0]


@pytest.fixture
async def connector() -> AsyncIterator[StandIn]:
    async with StandIn() as stand_in:
        stand_in.rosters[CHANNEL] = [person(name) for name in NAMES]
        yield stand_in


def chat(name: str) -> Json:
    """Somebody's own chat with the bot."""
    return {"id": f"a:29:{name.split(maxsplit=1)[0].lower()}", "conversationType": "personal", "tenantId": TENANT}


def says(name: str, text: str, number: int) -> Json:
    """What somebody writes there."""
    at = f"2026-11-23T09:{number:02}:03.120Z"
    return message(text, id=f"said-{number}", conversation=chat(name), timestamp=at) | {"from": sender(name)}


def presses(bot: Service, name: str, verb: str, nth: int, number: int) -> Json:
    """What somebody's client sends when they press a button of their digest."""
    digest = bot.newest(chat(name)["id"])
    data = find_button(bot.card(chat(name)["id"]), verb, nth)
    at = f"2026-11-23T09:{number:02}:03.120Z"
    pressed = execute(data, id=f"said-{number}", conversation=chat(name), replyToId=digest["id"], timestamp=at)
    return pressed | {"from": sender(name)}


async def history(settings: Settings) -> Counter[tuple[str, str, str]]:
    """How often each task's history tells each change."""
    async with opened(settings.database_url) as store:
        told = json.loads(json.dumps(await store.everything(), default=str))
    return Counter((task["title"], line["what"], str(line["to"])) for task in told for line in task["history"])


@pytest.mark.parametrize("seed", range(ROUNDS))
async def test_whatever_is_delivered_again_is_done_once(database: str, connector: StandIn, seed: int) -> None:
    settings = Settings(local=True, port=0, database_url=database, tick_seconds=0)
    async with AsyncExitStack() as stack:
        services = [await stack.enter_async_context(running(settings, connector)) for _ in range(2)]
        replicas = Replicas(services, random.Random(seed))
        await replicas.deliver(in_channel(NOTES, id="paste-1"))
        assert len(connector.activities(THREAD)) == 1
        assert await replicas.any.remind() == len(PEOPLE)
        karim, lotte, yusuf, manon = PEOPLE
        await replicas.deliver(
            says(karim, "1 done, 2 blocked, waiting for the supplier", 1),
            says(lotte, "2 klaar", 2),
            says(manon, "note 1 the colleague is ill", 3),
            presses(replicas.any, yusuf, "done", 0, 4),
            presses(replicas.any, yusuf, "in_progress", 1, 5),
        )
        for name in (karim, lotte, manon):
            assert len(connector.activities(chat(name)["id"])) == 2, name  # the digest and one answer
    lines = await history(settings)
    assert set(lines.values()) == {1}
    said = {(title, new) for title, what, new in lines if what in {"status", "note"}}
    assert said == {
        ("First Karim", "done"),
        ("Second Karim", "blocked"),
        ("Second Karim", "the supplier"),
        ("Second Lotte", "done"),
        ("First Manon", "the colleague is ill"),
        ("First Yusuf", "done"),
        ("Second Yusuf", "in_progress"),
    }


async def test_what_two_people_say_in_the_same_words_counts_for_both(database: str, connector: StandIn) -> None:
    settings = Settings(local=True, port=0, database_url=database, tick_seconds=0)
    async with AsyncExitStack() as stack:
        services = [await stack.enter_async_context(running(settings, connector)) for _ in range(2)]
        replicas = Replicas(services, random.Random(7))
        await replicas.deliver(in_channel(NOTES, id="paste-1"))
        await replicas.any.remind()
        at = {"timestamp": "2026-11-23T09:01:03.120Z"}
        await replicas.deliver(*(says(name, "1 done", n) | at for n, name in enumerate(PEOPLE)))
    done = [title for title, what, new in await history(settings) if (what, new) == ("status", "done")]
    assert sorted(done) == sorted(f"First {name.split()[0]}" for name in PEOPLE)
