"""Turns that can't end in time: Teams is told so, nothing said is lost, and the answer comes once, if late."""

import asyncio
import math
import os
import sqlite3
import sys
from argparse import Namespace
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from subprocess import PIPE, Popen

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import select, update

from bot import budget, conversations
from bot.app import House, house
from bot.clock import LATE_ANSWER_SECONDS
from bot.commands import remind
from bot.demo.connector import Seen, StandIn
from bot.overdue import Overdue
from bot.settings import Settings
from dialogs import route
from domain.retry import TEAMS_PATIENCE, next_answer
from storage.tables import inbound
from tests.bot.kit import Json, execute, in_channel, message, submit
from tests.bot.test_service import CHANNEL, NAMES, THREAD, Service, find_button, notes, person, running
from tests.virtual import skip

A_MINUTE, TWO_DAYS = timedelta(minutes=1), timedelta(days=2)
NOTES = "Tasks:\nRoom:\nBook the room. (Dana)\n"
CHAT = "a:dana"


@dataclass
class Standing:
    """A service whose inside a test can reach."""

    service: Service
    home: House

    async def clock_comes_by(self, after: timedelta = A_MINUTE) -> None:
        """So much later, here."""
        await look_for_late(self.home, after)

    def told(self, where: str = CHAT) -> int:
        """How many messages stand there."""
        return len(self.service.connector.activities(where))


async def look_for_late(home: House, after: timedelta) -> None:
    """What the clock does; its time is some of the machine's later."""
    desk = replace(home.desk, clock=lambda: datetime.now(UTC) + after)
    await Overdue(desk, home.gate).catch_up()


async def elsewhere(settings: Settings, after: timedelta = A_MINUTE) -> None:
    """The same on another replica, whom Teams told nothing."""
    async with house(settings) as home:
        await look_for_late(home, after)


@asynccontextmanager
async def standing(settings: Settings, connector: StandIn) -> AsyncIterator[Standing]:
    """The service on a free port."""
    async with house(settings) as home, aiohttp.ClientSession() as http:
        app = web.Application()
        app.add_routes([web.post("/api/messages", home.gate.receive)])
        async with TestServer(app) as server:
            yield Standing(Service(settings, connector, str(server.make_url("")).rstrip("/"), http), home)


@pytest.fixture
def settings(database: str) -> Settings:
    """Local mode, a database of its own, and no clock."""
    return Settings(local=True, port=0, database_url=database, tick_seconds=0)


@pytest.fixture
async def connector() -> AsyncIterator[StandIn]:
    async with StandIn() as stand_in:
        stand_in.rosters[CHANNEL] = [person(name) for name in NAMES]
        yield stand_in


@pytest.fixture
async def bot(settings: Settings, connector: StandIn) -> AsyncIterator[Standing]:
    async with standing(settings, connector) as made:
        yield made


def is_answer(seen: Seen) -> bool:
    return seen.method == "POST"


async def activities_kept(home: House) -> list[str | None]:
    """What is kept of activities beyond the words in them."""
    return [activity for activity, _ in await rows(home)]


async def kept(home: House, many: int) -> None:
    """Wait until so much is kept."""
    while len(await activities_kept(home)) < many:
        pass


async def test_who_writes_where_teams_wants_quiet_is_answered_later_and_once(
    bot: Standing, settings: Settings, connector: StandIn
) -> None:
    connector.fail(429, retry_after="45", when=is_answer)
    assert (await bot.service.post(message(NOTES, id="one")))[0] == HTTPStatus.BAD_GATEWAY
    assert (await bot.service.post(message("my", id="two")))[0] == HTTPStatus.SERVICE_UNAVAILABLE
    assert sum(map(is_answer, connector.seen)) == 1
    await elsewhere(settings)
    assert bot.told() == 2
    await elsewhere(settings, 2 * A_MINUTE)
    for said in (message(NOTES, id="one"), message("my", id="two")):
        assert (await bot.service.post(said))[0] == HTTPStatus.CREATED
    assert bot.told() == 2


async def test_a_click_there_is_answered_later_too(bot: Standing, settings: Settings, connector: StandIn) -> None:
    await bot.service.post(in_channel(notes("november")))
    hold = find_button(bot.service.card(THREAD), "hold")
    connector.fail(429, retry_after="45", when=lambda seen: seen.method == "PUT")
    where = {"conversation": {"id": THREAD, "conversationType": "channel"}}
    card = bot.service.newest(THREAD)["id"]
    assert (await bot.service.post(submit(hold, replyToId=card) | where))[0] == HTTPStatus.SERVICE_UNAVAILABLE
    await elsewhere(settings)
    assert find_button(bot.service.card(THREAD), "resume")
    assert bot.told(THREAD) == 1


async def test_an_invoke_whose_card_may_not_be_changed_is_answered_at_once(bot: Standing, connector: StandIn) -> None:
    await bot.service.post(in_channel(notes("november")))
    hold = execute(find_button(bot.service.card(THREAD), "hold"), replyToId=bot.service.newest(THREAD)["id"])
    where = {"conversation": {"id": THREAD, "conversationType": "channel"}}
    connector.fail(429, retry_after="45", when=lambda seen: seen.method == "PUT")
    for _ in range(2):
        status, body = await bot.service.post(hold | where)
        assert (status, body["type"]) == (HTTPStatus.OK, "application/vnd.microsoft.card.adaptive")


async def test_an_answer_that_teams_does_not_take_in_time_comes_later(bot: Standing, connector: StandIn) -> None:
    released = asyncio.Event()
    connector.fail(0, until=released, when=is_answer)
    turn = asyncio.create_task(bot.service.post(message(NOTES, id="one")))
    await connector.arrived(3)  # two ways to a roster, and the answer
    skip(budget.TURN_SECONDS)
    assert (await turn)[0] == HTTPStatus.SERVICE_UNAVAILABLE
    released.set()
    await bot.clock_comes_by()
    assert "Room" in bot.service.card(CHAT)
    assert (await bot.service.post(message(NOTES, id="one")))[0] == HTTPStatus.CREATED
    assert bot.told() == 1


async def test_a_roster_that_never_comes_costs_its_part_of_the_turn_and_not_the_answer(
    settings: Settings, connector: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing else ends the wait, and half of a turn that is long enough for any machine is kept for the answer."""
    monkeypatch.setattr(budget, "TURN_SECONDS", 200.0)
    monkeypatch.setattr("bot.teams.messenger.KEPT_SECONDS", 100.0)
    for limit in ("bot.teams.messenger.ROSTER_SECONDS", "bot.teams.connector.SECONDS"):
        monkeypatch.setattr(limit, math.inf)
    monkeypatch.setattr("bot.teams.web.TIMEOUT", aiohttp.ClientTimeout())
    released = asyncio.Event()
    connector.fail(0, until=released, when=lambda seen: seen.method == "GET")
    async with standing(settings, connector) as bot:
        turn = asyncio.create_task(bot.service.post(in_channel(notes("november"))))
        await connector.arrived(1)
        skip(100.0)
        assert (await turn)[0] == HTTPStatus.CREATED
        assert "Notes saved" in bot.service.card(THREAD)
    assert [seen.method for seen in connector.seen] == ["GET", "POST"]  # no other way to a roster is begun
    released.set()


def test_a_late_answer_comes_within_a_minute() -> None:
    """Of the message, were each wait for it as long as it can be."""
    now = datetime.now(UTC)
    again = next_answer(now, now)
    assert again
    assert again - now + timedelta(seconds=LATE_ANSWER_SECONDS + budget.TURN_SECONDS) < A_MINUTE


async def test_what_is_said_behind_one_who_waits_is_kept_and_answered(bot: Standing, connector: StandIn) -> None:
    await bot.service.post(message(NOTES))
    released, asked = asyncio.Event(), len(connector.seen)
    connector.fail(0, until=released, when=is_answer)
    first = asyncio.create_task(bot.service.post(message("my", id="one")))
    await connector.arrived(asked + 1)
    second = asyncio.create_task(bot.service.post(message("#1 done", id="two")))
    await kept(bot.home, 3)
    skip(budget.TURN_SECONDS)
    told = await asyncio.gather(first, second)
    assert {status for status, _ in told} == {HTTPStatus.SERVICE_UNAVAILABLE}
    released.set()
    await bot.clock_comes_by()
    assert bot.told() == 3
    assert [task["status"] for task in await bot.home.desk.store.everything()] == ["done"]


async def test_a_turn_that_takes_long_stays_its_own(
    bot: Standing, settings: Settings, connector: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversations, "RENEW_SECONDS", 0.01)
    answering = asyncio.Event()
    connector.hold(answering, when=is_answer)
    turn = asyncio.create_task(bot.service.post(message(NOTES)))
    await connector.arrived(3)
    begun = await taken_until(bot.home)
    async with asyncio.timeout(budget.TURN_SECONDS):
        while await taken_until(bot.home) == begun:
            pass
    answering.set()
    assert (await turn)[0] == HTTPStatus.CREATED
    assert await taken_until(bot.home) is None


async def taken_until(home: House) -> datetime | None:
    """Until when the turn is somebody's."""
    ((_, until),) = await rows(home)
    return until


async def rows(home: House) -> list[tuple[str | None, datetime | None]]:
    """What is kept of each activity, and until when it is somebody's; read as a verb is, beside the loop."""
    database = home.desk.store.database

    async def verb() -> list[tuple[str | None, datetime | None]]:
        async with database.read() as db:
            found = await db.execute(select(inbound.c.activity, inbound.c.taken_until))
            return [(row.activity, row.taken_until) for row in found]

    return await database.reads(verb)


async def test_what_nobody_answered_is_not_answered_after_a_day(
    bot: Standing, settings: Settings, connector: StandIn
) -> None:
    connector.fail(503, times=4, retry_after="0", when=is_answer)
    assert (await bot.service.post(message(NOTES)))[0] == HTTPStatus.BAD_GATEWAY
    await elsewhere(settings, TWO_DAYS)
    assert bot.told() == 0
    assert await activities_kept(bot.home) == [None]


async def test_what_is_answered_is_kept_in_words_only(bot: Standing) -> None:
    await bot.service.post(message(NOTES))
    assert await activities_kept(bot.home) == [None]


@pytest.mark.parametrize("status", [403, 404, 413, 500])
async def test_what_teams_refused_or_may_have_taken_is_not_sent_again(
    bot: Standing, connector: StandIn, status: int
) -> None:
    connector.fail(status, when=is_answer)
    await bot.service.post(message(NOTES))
    tried = len(connector.seen)
    await bot.clock_comes_by()
    assert len(connector.seen) == tried


async def test_a_late_answer_that_may_have_arrived_is_the_last(bot: Standing, connector: StandIn) -> None:
    connector.fail(0, times=2, when=is_answer)
    await bot.service.post(message(NOTES))
    for minutes in range(1, 6):
        await bot.clock_comes_by(minutes * A_MINUTE)
    assert sum(map(is_answer, connector.seen)) == 2


async def test_a_late_answer_that_did_not_arrive_is_tried_ever_less_often(bot: Standing, connector: StandIn) -> None:
    connector.fail(503, times=10**6, retry_after="60", when=is_answer)
    await bot.service.post(message(NOTES))
    for minutes in range(1, 61):
        await bot.clock_comes_by(minutes * A_MINUTE)
    assert await activities_kept(bot.home) != [None]
    assert sum(map(is_answer, connector.seen)) < 10


async def test_the_clock_of_the_running_service_answers_late(settings: Settings, connector: StandIn) -> None:
    await unanswered(settings, connector)
    async with running(settings.model_copy(update={"tick_seconds": 0.05}), connector):
        await connector.arrived(len(connector.seen) + 1)
    assert len(connector.activities(CHAT)) == 1


async def test_cron_in_place_of_the_clock_answers_late(
    settings: Settings, connector: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    await unanswered(settings, connector)
    monkeypatch.setattr(remind, "load", lambda: settings)
    await asyncio.to_thread(remind.run, Namespace(at=None, json=True))
    assert len(connector.activities(CHAT)) == 1


async def unanswered(settings: Settings, connector: StandIn) -> None:
    """Somebody has waited for an answer for a minute."""
    async with standing(settings, connector) as bot:
        connector.fail(503, times=4, retry_after="0", when=is_answer)
        assert (await bot.service.post(message(NOTES)))[0] == HTTPStatus.BAD_GATEWAY
        async with bot.home.desk.store.database.write() as db:
            await db.execute(update(inbound).values(again_at=inbound.c.delivered_at))


async def test_trouble_is_told_once(bot: Standing, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise ValueError

    with monkeypatch.context() as fault:
        fault.setattr(route, "_told", broken)
        await bot.service.post(message(NOTES))
    await bot.clock_comes_by()
    assert bot.told() == 1


@pytest.mark.slow
@pytest.mark.parametrize("is_delivered_again", [True, False])
async def test_what_a_killed_replica_leaves_is_answered_once(
    bot: Standing, settings: Settings, connector: StandIn, *, is_delivered_again: bool
) -> None:
    said, never = message(NOTES, id="one"), asyncio.Event()
    connector.fail(0, until=never, when=is_answer)
    async with replica(settings) as (process, other):
        turn = asyncio.create_task(replace(bot.service, url=other).post(said))
        await connector.arrived(3)
        process.kill()
        with pytest.raises(aiohttp.ClientError):
            await turn
    if is_delivered_again:
        answered = await asyncio.wait_for(bot.service.post(said), TEAMS_PATIENCE.total_seconds())
        assert answered[0] == HTTPStatus.CREATED
    await bot.clock_comes_by()
    assert bot.told() == 1
    never.set()


@asynccontextmanager
async def replica(settings: Settings) -> AsyncIterator["tuple[Popen[str], str]"]:
    """A service in a process of its own, and its address."""
    ours = {"FOLLOWUP_DATABASE_URL": settings.database_url, "FOLLOWUP_PORT": "0", "FOLLOWUP_TICK_SECONDS": "0"}
    serve = (sys.executable, "-m", "bot", "serve", "--local")
    with Popen(serve, env=os.environ | ours, stdout=PIPE, text=True) as process:  # noqa: ASYNC220 - it begins at once
        assert process.stdout
        try:
            said = await asyncio.to_thread(process.stdout.readline)
            yield process, said.split()[-1].removesuffix("/api/messages")
        finally:
            process.kill()


async def test_what_could_not_be_marked_as_answered_is_marked_before_anything_is_answered_late(
    tmp_path: Path, connector: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(local=True, port=0, database_url=f"sqlite:///{tmp_path}/a.db", tick_seconds=0)
    answering = asyncio.Event()
    async with standing(settings, connector) as bot:
        connector.hold(answering, when=is_answer)
        turn = asyncio.create_task(bot.service.post(message(NOTES)))
        await connector.arrived(3)
        with held(tmp_path / "a.db"), hurried(monkeypatch):
            answering.set()
            assert (await turn)[0] == HTTPStatus.CREATED
        await bot.clock_comes_by()
        assert bot.told() == 1


def held(file: Path) -> "closing[sqlite3.Connection]":
    """Another program writes, and takes its time."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return closing(other)


@contextmanager
def hurried(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nobody waits for the database for long."""
    with monkeypatch.context() as patched:
        patched.setattr(budget, "PATIENCE_SECONDS", 0.1)
        patched.setattr(budget, "SHORTEST_SECONDS", 0.1)
        yield


async def test_whoever_writes_while_the_file_is_held_is_told_and_taken_when_it_comes_again(
    tmp_path: Path, connector: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(local=True, port=0, database_url=f"sqlite:///{tmp_path}/a.db", tick_seconds=0)
    said = [chat(n) for n in range(20)]
    async with standing(settings, connector) as bot:
        with held(tmp_path / "a.db"), hurried(monkeypatch):
            told = await asyncio.gather(*map(bot.service.post, said))
        assert {status for status, _ in told} == {HTTPStatus.SERVICE_UNAVAILABLE}
        assert [(await bot.service.post(again))[0] for again in said] == [HTTPStatus.CREATED] * len(said)


def chat(n: int) -> Json:
    """What one of many says in a chat of their own."""
    where = {"id": f"a:{n}", "conversationType": "personal"}
    return message(NOTES, id=f"said-{n}", conversation=where) | {"from": {"id": f"29:{n}", "name": f"Person {n}"}}
