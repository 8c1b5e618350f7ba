"""Our own token: fetched in a thread, kept, and never fetched twice at once."""

import asyncio

import pytest

from bot.settings import Settings
from bot.teams.credentials import CHANNEL_SCOPE, Credentials, SignInFailed
from tests.bot.identity import Login, ManagedIdentity

OURS = {"Authorization": "Bearer ours"}


async def test_a_hundred_sends_share_one_token(settings: Settings, login: Login) -> None:
    credentials = Credentials(settings)
    asked = await asyncio.gather(*(credentials.headers() for _ in range(100)))
    assert asked == [OURS] * 100
    assert login.tokens == 1


async def test_after_a_minute_msal_is_asked_and_still_has_it(
    settings: Settings, login: Login, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.teams.credentials.KEPT_SECONDS", -1)
    credentials = Credentials(settings)
    assert [await credentials.headers(), await credentials.headers()] == [OURS] * 2
    assert login.tokens == 1


async def test_the_loop_goes_on_while_a_token_is_fetched(settings: Settings, login: Login) -> None:
    login.hold = asyncio.Event()
    asking = asyncio.create_task(Credentials(settings).headers())
    await login.waited()
    assert not asking.done()
    login.hold.set()
    assert await asking == OURS


async def test_one_msal_app_a_scope(settings: Settings, login: Login) -> None:
    credentials = Credentials(settings)
    first, again, other = [
        await credentials.create_credentials("app-1", scope, "", True)
        for scope in (CHANNEL_SCOPE, CHANNEL_SCOPE, "https://graph.microsoft.com")
    ]
    assert first is again is not other


async def test_no_token_is_a_failure_that_says_so(settings: Settings, login: Login) -> None:
    login.refuses = True
    with pytest.raises(SignInFailed, match="PermissionError"):
        await Credentials(settings).headers()
    login.refuses = False
    assert await Credentials(settings).headers() == OURS


async def test_local_mode_asks_nobody(login: Login) -> None:
    assert await Credentials(Settings(local=True)).headers() == {}
    assert not login.asked


async def test_a_managed_identity_needs_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    async with ManagedIdentity() as azure:
        monkeypatch.setenv("IDENTITY_ENDPOINT", f"{azure.url}/token")
        monkeypatch.setenv("IDENTITY_HEADER", "proof")
        managed = Credentials(Settings(app_id="app-1", app_tenant_id="tenant-1", app_type="UserAssignedMSI"))
        assert await managed.headers() == {"Authorization": "Bearer managed"}
        assert (azure.query["client_id"], azure.query["resource"]) == ("app-1", CHANNEL_SCOPE)
