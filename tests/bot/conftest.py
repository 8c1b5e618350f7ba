"""The real adapter in a real server, and everything it talks to on loopback."""

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack

import aiohttp.connector
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.demo.connector import StandIn
from bot.door import LIMITS
from bot.settings import Settings
from bot.teams import Teams
from tests.bot.identity import APP_ID, Certificate, Login, OpenId, certificate
from tests.bot.kit import TENANT, Posting, Script

Serve = Callable[[Settings], Awaitable[Posting]]


@pytest.fixture
def unhurried() -> Iterator[None]:
    """A turn, and a reading in it, have all the time that a slow machine needs."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("bot.budget.TURN_SECONDS", 600.0)
        patched.setattr("dialogs.desk.READ_SECONDS", 300.0)
        patched.setattr("bot.teams.files.OPEN_SECONDS", 300.0)
        yield


@pytest.fixture
async def connector() -> AsyncIterator[StandIn]:
    async with StandIn() as stand_in:
        yield stand_in


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Script:
    written = Script()
    monkeypatch.setattr("bot.teams.turns.shown", written.shown)
    monkeypatch.setattr("bot.teams.messenger.shown", written.shown)
    return written


@pytest.fixture
async def serve(script: Script, connector: StandIn) -> AsyncIterator[Serve]:
    async with AsyncExitStack() as stack:

        async def start(settings: Settings) -> Posting:
            teams = await stack.enter_async_context(Teams.open(settings))
            app = web.Application()
            app.add_routes(teams.routes(script))
            server = TestServer(app)
            await server.start_server(**LIMITS)
            return Posting(await stack.enter_async_context(TestClient(server)), connector)

        yield start


@pytest.fixture
async def teams(serve: Serve) -> Posting:
    """The bot in local mode: whoever posts is believed."""
    return await serve(Settings(local=True))


@pytest.fixture(scope="session")
def certified(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
async def openid() -> AsyncIterator[OpenId]:
    async with OpenId() as stand_in:
        yield stand_in


@pytest.fixture
async def login(certified: Certificate, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Login]:
    """Microsoft's token endpoint; MSAL insists on https, and `requests` believes our certificate by this."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certified.file))
    async with Login(certified.server_side) as stand_in:
        yield stand_in


@pytest.fixture
def settings(openid: OpenId, login: Login) -> Settings:
    """As in production, but for the addresses."""
    return Settings(
        app_id=APP_ID,
        app_password="secret",
        app_tenant_id=TENANT,
        service_hosts=("localhost", "localhost:*"),
        openid_metadata_url=f"{openid.url}/openid",
        login_url=login.url,
    )


@pytest.fixture
async def production(serve: Serve, settings: Settings, script: Script) -> Posting:
    """The bot with sign-in, which answers nothing."""
    script.look = None
    return await serve(settings)


@pytest.fixture
async def secure_connector(certified: Certificate, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StandIn]:
    """The connector over https, as production demands; aiohttp makes its context at import, so it's swapped."""
    context = ssl.create_default_context(cafile=certified.file)
    monkeypatch.setattr(aiohttp.connector, "_SSL_CONTEXT_VERIFIED", context)
    async with StandIn(tls=certified.server_side) as stand_in:
        yield stand_in
