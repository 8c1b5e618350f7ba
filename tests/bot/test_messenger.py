"""Writing to people first, and asking who is where, against the stand-in connector."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import ClientTimeout

from bot.demo.connector import StandIn
from bot.settings import Settings
from bot.teams import Teams
from bot.teams.messenger import TeamsMessenger
from dialogs.answer import Help, HelpFor
from dialogs.ports import Failed, Refused, RefusedFor, Sent, Unsure
from domain.people import Member
from domain.space import Address, Place, SpaceKind
from tests.bot.kit import A_CARD, CARD, TENANT, Json, Script

HELP = Help(HelpFor.ASKED)
SPACE = "19:general@thread.tacv2"
TEAM = "19:team@thread.tacv2"


@pytest.fixture
async def messenger(script: Script) -> AsyncIterator[TeamsMessenger]:
    async with Teams.open(Settings(local=True)) as teams:
        yield teams.messenger


@pytest.fixture
def dana(connector: StandIn) -> Address:
    return Address(
        tenant_id=TENANT,
        service_url=connector.url,
        bot_id="28:follow-up",
        teams_id="29:dana",
        aad_id="aad-dana",
        conversation_id="a:known",
    )


@pytest.fixture
def place(connector: StandIn) -> Place:
    return Place(
        conversation_id=f"{SPACE};messageid=17",
        kind=SpaceKind.CHANNEL,
        tenant_id=TENANT,
        service_url=connector.url,
        bot_id="28:follow-up",
        team_id=TEAM,
    )


def member(name: str, **fields: str) -> Json:
    return {"id": f"29:{name}", "aadObjectId": f"aad-{name}", "name": name, "tenantId": TENANT} | fields


async def test_a_known_chat_is_written_to(
    messenger: TeamsMessenger, connector: StandIn, script: Script, dana: Address
) -> None:
    script.look = A_CARD
    assert await messenger.send(dana, HELP) == Sent("a:known", "0000000000001")
    (sent,) = connector.activities("a:known")
    assert (sent["summary"], sent["attachments"][0]["content"]) == ("Three tasks", CARD)
    assert sent["from"] == {"id": "28:follow-up"}


async def test_without_a_chat_one_is_made(messenger: TeamsMessenger, connector: StandIn, dana: Address) -> None:
    sent = await messenger.send(replace(dana, conversation_id=None), HELP)
    assert sent == Sent("a:29:dana", "0000000000001")
    assert connector.seen[0].body == {
        "isGroup": False,
        "bot": {"id": "28:follow-up"},
        "members": [{"id": "29:dana"}],
        "tenantId": TENANT,
        "channelData": {"tenant": {"id": TENANT}},
    }


async def test_a_chat_that_is_gone_is_made_anew_once(
    messenger: TeamsMessenger, connector: StandIn, dana: Address
) -> None:
    connector.fail(404, when=lambda seen: "a:known" in seen.path)
    assert await messenger.send(dana, HELP) == Sent("a:29:dana", "0000000000001")
    connector.fail(404, times=5)
    assert await messenger.send(dana, HELP) == Refused("HTTP 404")


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (
            403,
            {"error": {"code": "ConversationBlockedByUser", "message": "m"}},
            Refused("ConversationBlockedByUser", RefusedFor.BLOCKED),
        ),
        (
            403,
            {"errorCode": 209, "message": '{"subCode": "MessageWritesBlocked", "details": "d"}'},
            Refused("MessageWritesBlocked", RefusedFor.BLOCKED),
        ),
        (403, {"code": "NotEnoughPermissions", "message": "m"}, Refused("NotEnoughPermissions")),
        (403, {"error": "Forbidden"}, Refused("Forbidden")),
        (403, {"errorCode": 209}, Refused("209")),
        (403, "<html><h1>Forbidden</h1></html>", Refused("HTTP 403")),
        (403, "Forbidden", Refused("HTTP 403")),
        (403, "[]", Refused("HTTP 403")),
        (403, "[" * 100_000, Refused("HTTP 403")),
        (413, "", Refused("HTTP 413", RefusedFor.MESSAGE)),
        (400, {"error": {"code": "BadSyntax"}}, Refused("BadSyntax", RefusedFor.MESSAGE)),
        (401, "", Failed("HTTP 401")),
        (412, "", Failed("HTTP 412")),
        (429, {"error": {"code": "TooManyRequests"}}, Failed("TooManyRequests")),
        (500, "", Unsure("HTTP 500")),
        (502, "<html>", Failed("HTTP 502")),
        (503, "", Failed("HTTP 503")),
        (504, "", Failed("HTTP 504")),
        (302, "", Failed("HTTP 302")),
        (0, "", Failed("ServerDisconnectedError")),
    ],
)
async def test_what_did_not_arrive_is_never_called_sent(
    messenger: TeamsMessenger, connector: StandIn, dana: Address, status: int, body: Any, outcome: object
) -> None:
    connector.fail(status, body)
    assert await messenger.send(dana, HELP) == outcome
    assert len(connector.seen) == 1


@pytest.mark.parametrize(("told", "wait"), [("7", 7.0), ("soon", None), ("-1", None), ("99999999", 3600.0)])
async def test_how_long_to_wait_is_told(
    messenger: TeamsMessenger, connector: StandIn, dana: Address, told: str, wait: float | None
) -> None:
    connector.fail(429, retry_after=told)
    assert await messenger.send(dana, HELP) == Failed("HTTP 429", wait)


async def test_nobody_listening_is_a_failure(messenger: TeamsMessenger, connector: StandIn, dana: Address) -> None:
    closed = replace(dana, service_url="http://127.0.0.1:1")
    assert await messenger.send(closed, HELP) == Failed("ClientConnectorError")


async def test_an_answer_without_an_id_of_a_conversation_is_a_failure(
    messenger: TeamsMessenger, connector: StandIn, dana: Address
) -> None:
    connector.fail(201, "<html>welcome</html>")
    assert await messenger.send(replace(dana, conversation_id=None), HELP) == Failed("NoConversationId")


async def test_silence_is_not_sent(
    messenger: TeamsMessenger, script: Script, connector: StandIn, dana: Address
) -> None:
    script.look = None
    assert await messenger.send(dana, HELP) == Refused("Silence", RefusedFor.MESSAGE)
    assert not connector.seen


async def test_an_untrusted_address_is_not_written_to(messenger: TeamsMessenger, dana: Address) -> None:
    elsewhere = replace(dana, service_url="https://evil.example/")
    assert await messenger.send(elsewhere, HELP) == Failed("UntrustedServiceUrl")


async def test_a_slow_connector_is_given_up_on(
    script: Script, connector: StandIn, dana: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = asyncio.Event()
    connector.hold(release)
    monkeypatch.setattr("bot.teams.web.TIMEOUT", ClientTimeout(total=0.05))
    async with Teams.open(Settings(local=True)) as teams:
        assert "Timeout" in (await failure(teams.messenger, dana)).reason
    release.set()


async def failure(messenger: TeamsMessenger, to: Address) -> Failed:
    outcome = await messenger.send(to, HELP)
    assert isinstance(outcome, Failed)
    return outcome


async def test_a_roster_is_read_over_all_pages(messenger: TeamsMessenger, connector: StandIn, place: Place) -> None:
    connector.page_size = 2
    connector.rosters[SPACE] = [member(name) for name in ("a", "b", "c", "d", "e")]
    assert [m.name for m in await messenger.roster(place)] == ["a", "b", "c", "d", "e"]
    assert [seen.query.get("continuationToken") for seen in connector.seen] == [None, "2", "4"]
    assert {seen.query["pageSize"] for seen in connector.seen} == {"500"}


async def test_who_is_outside(messenger: TeamsMessenger, connector: StandIn, place: Place) -> None:
    connector.rosters[SPACE] = [
        member("user", userRole="user"),
        member("guest", userRole="Guest"),
        member("anonymous", userRole="anonymous"),
        member("federated", tenantId="tenant-2"),
        {"id": "29:bare", "name": "bare"},
    ]
    found = {m.name: m.outside for m in await messenger.roster(place)}
    assert found == {"user": False, "guest": True, "anonymous": True, "federated": True, "bare": False}


async def test_a_member_is_read_whole(messenger: TeamsMessenger, connector: StandIn, place: Place) -> None:
    told = {"id": "29:z", "objectId": "aad-z", "name": "Zoë Maes", "givenName": "Zoë", "surname": "Maes"}
    connector.rosters[SPACE] = [told | {"userPrincipalName": "zoe@example.org", "tenantId": TENANT}]
    assert await messenger.roster(place) == (
        Member(
            teams_id="29:z",
            aad_id="aad-z",
            name="Zoë Maes",
            given_name="Zoë",
            surname="Maes",
            email="zoe@example.org",
        ),
    )


async def test_the_team_is_asked_when_the_space_tells_nobody(
    messenger: TeamsMessenger, connector: StandIn, place: Place
) -> None:
    connector.rosters[TEAM] = [member("a")]
    assert [m.name for m in await messenger.roster(place)] == ["a"]


async def test_the_older_way_is_the_last(messenger: TeamsMessenger, connector: StandIn, place: Place) -> None:
    connector.rosters[SPACE] = [member("a")]
    connector.fail(500, times=9, when=lambda seen: seen.path.endswith("pagedmembers"))
    assert [m.name for m in await messenger.roster(place)] == ["a"]


async def test_half_a_roster_is_none(messenger: TeamsMessenger, connector: StandIn, place: Place) -> None:
    connector.page_size = 1
    connector.rosters[SPACE] = [member("a"), member("b")]
    connector.fail(
        503,
        times=9,
        retry_after="0",
        when=lambda seen: "continuationToken" in seen.query or seen.path.endswith("/members"),
    )
    assert await messenger.roster(place) == ()


async def test_a_connector_that_tells_nothing_gives_an_empty_roster(
    messenger: TeamsMessenger, connector: StandIn, place: Place
) -> None:
    connector.fail(403, "<html>", times=9)
    assert await messenger.roster(replace(place, team_id=None)) == ()
    assert [seen.path for seen in connector.seen] == [
        f"/v3/conversations/{SPACE}/pagedmembers",
        f"/v3/conversations/{SPACE}/members",
    ]
