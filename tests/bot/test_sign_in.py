"""Who may post to the bot in production: real signatures, checked by the SDK against a stand-in key server."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest

from bot.settings import Settings
from bot.teams.trust import Trust
from tests.bot.conftest import Serve
from tests.bot.identity import KEY, OTHER_KEY, Login, OpenId, Token
from tests.bot.kit import TENANT, Json, Posting, Script, message

SERVICE = "https://localhost/teams"
LONG_AGO = datetime.now(UTC) - timedelta(hours=2)
GOOD = Token(SERVICE)
EMULATOR = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0"


def signed(claims: bytes) -> str:
    """What no honest library would encode."""
    return f"Bearer {jwt.PyJWS().encode(claims, KEY, 'RS256', {'kid': 'k1'})}"


BAD_HEADERS: dict[str, str] = {
    "no token": "",
    "garbage": "Bearer garbage",
    "garbage of three parts": "Bearer a.b.c",
    "no scheme": GOOD.header.removeprefix("Bearer "),
    "another scheme": GOOD.header.replace("Bearer", "Basic"),
    "three words": f"{GOOD.header} more",
    "expired": Token(SERVICE, {"exp": LONG_AGO, "nbf": LONG_AGO}).header,
    "not yet valid": Token(SERVICE, {"nbf": datetime.now(UTC) + timedelta(hours=1)}).header,
    "signed by another": Token(SERVICE, key=OTHER_KEY).header,
    "an unknown key": Token(SERVICE, kid="k9").header,
    "no key id": Token(SERVICE, kid=None).header,
    "for another bot": Token(SERVICE, {"aud": "app-2"}).header,
    "for another serviceUrl": Token("https://elsewhere/").header,
    "the emulator's": Token(SERVICE, {"iss": EMULATOR, "ver": "2.0", "azp": "app-1"}).header,
    "a skill's": Token(SERVICE, {"iss": EMULATOR, "ver": "1.0", "appid": "app-2"}).header,
    "no issuer": Token(SERVICE, {"iss": ""}).header,
    "unsigned": "Bearer " + jwt.encode({"iss": "https://api.botframework.com", "aud": "app-1"}, "", "none"),
    "signed with a word": "Bearer "
    + jwt.encode({"iss": "https://api.botframework.com"}, "w" * 32, "HS256", {"kid": "k1"}),
    "claims of the wrong kind": signed(b'{"iss": ["x"], "exp": "soon"}'),
    "claims that are a list": signed(b"[]"),
    "claims that are no JSON": signed(b"claims"),
}


def asked(**fields: Any) -> Json:
    return message(serviceUrl=SERVICE, **fields)


@pytest.fixture
async def production(serve: Serve, settings: Settings, script: Script) -> Posting:
    script.look = None
    return await serve(settings)


async def test_a_good_token_is_believed(production: Posting, script: Script) -> None:
    assert (await production.post(asked(), Authorization=GOOD.header)).status == 201
    assert script.taken


@pytest.mark.parametrize("header", BAD_HEADERS.values(), ids=BAD_HEADERS)
async def test_any_other_token_is_refused(production: Posting, script: Script, header: str) -> None:
    response = await production.post(asked(), Authorization=header)
    assert (response.status, await response.text()) == (401, "The token is not valid here.")
    assert not script.taken


async def test_another_channels_token_is_refused(production: Posting, script: Script) -> None:
    assert (await production.post(asked(channelId="webchat"), Authorization=GOOD.header)).status == 401


async def test_keys_are_fetched_once_and_without_blocking(production: Posting, openid: OpenId) -> None:
    """The key server runs in this very loop: a blocking fetch would wait for itself."""
    posts = [production.post(asked(id=f"m-{n}"), Authorization=GOOD.header) for n in range(5)]
    assert {response.status for response in await asyncio.gather(*posts)} == {201}
    assert openid.asked == ["/openid", "/keys"]


async def test_when_keys_cannot_be_fetched_nobody_is_called_a_liar(production: Posting, openid: OpenId) -> None:
    openid.down = True
    assert (await production.post(asked(), Authorization=GOOD.header)).status == 503
    openid.down = False
    assert (await production.post(asked(), Authorization=GOOD.header)).status == 201


async def test_a_rotated_key_is_found_once_the_old_ones_have_aged(
    production: Posting, openid: OpenId, monkeypatch: pytest.MonkeyPatch
) -> None:
    await production.post(asked(), Authorization=GOOD.header)
    openid.keys = {"k2": OTHER_KEY}
    rotated = Token(SERVICE, key=OTHER_KEY, kid="k2").header
    assert (await production.post(asked(), Authorization=rotated)).status == 401
    monkeypatch.setattr("bot.teams.keys.ASK_AGAIN_AFTER", 0)
    assert (await production.post(asked(), Authorization=rotated)).status == 201


@pytest.mark.parametrize(
    "fields",
    [
        {"channelData": {"tenant": {"id": "tenant-2"}}},
        {"channelData": {"tenant": {"id": "tenant-2"}}, "conversation": {"id": "a", "tenantId": TENANT}},
        {"channelData": {}, "conversation": {"id": "a", "tenantId": "tenant-2"}},
        {"channelData": {}, "conversation": {"id": "a"}},
        {"channelData": {"tenant": 5}, "conversation": {"id": "a"}},
    ],
)
async def test_another_tenant_is_refused(production: Posting, script: Script, fields: Json) -> None:
    assert (await production.post(asked(**fields), Authorization=GOOD.header)).status == 403
    assert not script.taken


async def test_the_tenant_may_stand_in_the_conversation(production: Posting) -> None:
    told = asked(channelData={}, conversation={"id": "a", "tenantId": TENANT})
    assert (await production.post(told, Authorization=GOOD.header)).status == 201


async def test_a_serviceurl_elsewhere_is_refused(production: Posting, script: Script) -> None:
    elsewhere = "https://evil.example/"
    response = await production.post(message(serviceUrl=elsewhere), Authorization=Token(elsewhere).header)
    assert response.status == 403
    assert not script.taken


async def test_local_mode_stays_on_this_machine(teams: Posting, script: Script) -> None:
    assert (await teams.post(message(serviceUrl="https://smba.trafficmanager.net/"))).status == 403
    assert not script.taken


async def test_local_mode_serves_any_tenant(serve: Serve, script: Script) -> None:
    local = await serve(Settings(local=True, app_tenant_id="tenant-9"))
    assert (await local.post(message())).status == 201


HOSTS = ("*.trafficmanager.net", "*.botframework.com")


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://smba.trafficmanager.net/emea/", True),
        ("https://SMBA.TrafficManager.net/emea/", True),
        ("https://smba.trafficmanager.net", True),
        ("http://smba.trafficmanager.net/", False),
        ("https://trafficmanager.net.evil.example/", False),
        ("https://evil.example/smba.trafficmanager.net", False),
        ("https://evil.example#.trafficmanager.net", False),
        ("https://evil.example?.trafficmanager.net", False),
        ("https://evil.example\\.trafficmanager.net", False),
        ("https://evil.example%2f.trafficmanager.net", False),
        ("https://evil.example%00.trafficmanager.net", False),
        ("https://smba.trafficmanager.net@evil.example/", False),
        ("https://user:word@smba.trafficmanager.net/", False),
        ("https://smba.trafficmanager.net/?to=", False),
        ("https://[::1", False),
        ("https://", False),
        ("smba.trafficmanager.net", False),
        ("", False),
        ("http://127.0.0.1/", False),
    ],
)
def test_where_our_token_may_go(url: str, allowed: bool) -> None:
    assert Trust(local=False, hosts=HOSTS).allows_service(url) is allowed


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("http://127.0.0.1:56150/_connector", True),
        ("http://localhost:56150", True),
        ("http://[::1]:56150", True),
        ("ftp://localhost", False),
        ("http://127.0.0.1.evil.example", False),
        ("https://smba.trafficmanager.net/", False),
    ],
)
def test_where_local_mode_may_post(url: str, allowed: bool) -> None:
    assert Trust(local=True).allows_service(url) is allowed


async def test_a_turn_in_production_is_signed_with_one_token(
    serve: Serve, settings: Settings, script: Script, secure_connector: Any, login: Login
) -> None:
    """Token in, token out, all over https; the token endpoint runs in this loop, so nothing here blocks it."""
    bot = await serve(settings)
    token = Token(secure_connector.url).header
    posts = [bot.post(message(id=f"m-{n}", serviceUrl=secure_connector.url), Authorization=token) for n in range(5)]
    assert {response.status for response in await asyncio.gather(*posts)} == {201}
    assert [seen.headers["Authorization"] for seen in secure_connector.seen] == ["Bearer ours"] * 5
    assert login.tokens == 1
