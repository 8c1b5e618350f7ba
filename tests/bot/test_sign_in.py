"""Who may post to the bot in production: real signatures, checked against a stand-in key server."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest

from bot.settings import Settings
from bot.teams.trust import Trust
from tests.bot.conftest import Serve
from tests.bot.identity import APP_ID, GOOD, KEY, OTHER_KEY, SERVICE, Login, OpenId, Token
from tests.bot.kit import TENANT, Json, Posting, Script, message

LONG_AGO = datetime.now(UTC) - timedelta(hours=2)
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
    "without an end": Token(SERVICE, {"exp": None}).header,
    "without an audience": Token(SERVICE, {"aud": None}).header,
    "for many bots": Token(SERVICE, {"aud": [APP_ID, "app-2"]}).header,
    "for no serviceUrl": Token(SERVICE, {"serviceurl": None}).header,
    "signed by another": Token(SERVICE, key=OTHER_KEY).header,
    "an unknown key": Token(SERVICE, kid="k9").header,
    "no key id": Token(SERVICE, kid=None).header,
    "for another bot": Token(SERVICE, {"aud": "app-2"}).header,
    "for another serviceUrl": Token("https://elsewhere/").header,
    "the emulator's": Token(SERVICE, {"iss": EMULATOR, "ver": "2.0", "azp": APP_ID}).header,
    "a skill's": Token(SERVICE, {"iss": EMULATOR, "ver": "1.0", "appid": "app-2"}).header,
    "no issuer": Token(SERVICE, {"iss": ""}).header,
    "unsigned": "Bearer " + jwt.encode({"iss": "https://api.botframework.com", "aud": APP_ID}, "", "none"),
    "signed with a word": "Bearer "
    + jwt.encode({"iss": "https://api.botframework.com"}, "w" * 32, "HS256", {"kid": "k1"}),
    "claims of the wrong kind": signed(b'{"iss": ["x"], "exp": "soon"}'),
    "claims that are a list": signed(b"[]"),
    "claims that are no JSON": signed(b"claims"),
}


def asked(**fields: Any) -> Json:
    return message(serviceUrl=SERVICE, **fields)


async def test_a_good_token_is_believed(production: Posting, script: Script) -> None:
    assert (await production.post(asked(), Authorization=GOOD.header)).status == 201
    assert script.taken


@pytest.mark.parametrize("header", BAD_HEADERS.values(), ids=BAD_HEADERS)
async def test_any_other_token_is_refused(production: Posting, script: Script, header: str) -> None:
    response = await production.post(asked(), Authorization=header)
    assert (response.status, await response.text()) == (401, "The token is not valid here.")
    assert not script.taken


async def test_a_token_that_ended_just_now_is_believed(production: Posting) -> None:
    """The channel's clock may be minutes off."""
    just_now = Token(SERVICE, {"exp": datetime.now(UTC) - timedelta(minutes=2)})
    assert (await production.post(asked(), Authorization=just_now.header)).status == 201


@pytest.mark.parametrize("channel", ["webchat", None, ""])
async def test_another_channels_token_is_refused(production: Posting, channel: str | None) -> None:
    assert (await production.post(asked(channelId=channel), Authorization=GOOD.header)).status == 401


async def test_a_channel_that_microsoft_endorses_too_is_still_not_teams(
    production: Posting, openid: OpenId, script: Script
) -> None:
    openid.endorsements = ["webchat", "directline", "msteams"]
    response = await production.post(asked(channelId="directline"), Authorization=GOOD.header)
    assert (response.status, await response.text()) == (403, "This channel is not served here.")
    assert not script.taken


async def test_a_key_that_endorses_nothing_signs_for_nobody(production: Posting, openid: OpenId) -> None:
    openid.endorsements = []
    assert (await production.post(asked(), Authorization=GOOD.header)).status == 401


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


HOSTS = (*Settings().service_hosts, "connector.example:8443", "*.test.example:*")


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://smba.trafficmanager.net/emea/", True),
        ("https://SMBA.TrafficManager.net/emea/", True),
        ("https://smba.trafficmanager.net", True),
        ("https://smba.trafficmanager.net:443/", True),
        ("https://smba.trafficmanager.net:8443/", False),
        ("https://anybody.trafficmanager.net/", False),
        ("https://connector.example:8443/", True),
        ("https://connector.example/", False),
        ("https://a.test.example:5001/", True),
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
