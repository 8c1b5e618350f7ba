"""What the dialogs are given of what people post, over the real endpoint."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from dialogs.incoming import Click, Deleted, Edited, Installed, Other, Removed, Words
from domain.people import Member
from domain.space import SpaceKind
from domain.summary import Pasted
from tests.bot.kit import BOT, Json, Posting, Script, execute, html, in_channel, mention, message, submit

WIRE = {file.stem: file.read_text() for file in sorted((Path(__file__).parent.parent / "wire").glob("*.json"))}
AT_BOT = "<at>Follow-Up</at>"
NOTES = "Follow-up tasks:\nFollow-Up with the bank"
FATIMA = {"id": "29:fatima", "name": "Fatima El Idrissi"}


@pytest.mark.parametrize("posted", WIRE.values(), ids=WIRE)
async def test_everything_the_real_client_posts_is_taken(teams: Posting, script: Script, posted: str) -> None:
    raw = json.loads(posted) | {"serviceUrl": teams.connector.url}
    assert 200 <= (await teams.post(raw)).status < 300
    assert script.taken[0].place.tenant_id == "0f3b1d1e-1111-4a4a-9b9b-00000000c0de"
    assert script.taken[0].sender.teams_id.startswith("29:")


def test_there_are_wire_samples() -> None:
    assert len(WIRE) == 51


async def test_a_message_is_read_whole(teams: Posting, script: Script) -> None:
    await teams.post(in_channel("hello", locale="nl-BE", localTimezone="Europe/Brussels"))
    read = script.taken[0]
    assert (read.id, read.at) == ("m-1", datetime(2026, 11, 21, 10, 3, 12, 967000, UTC))
    dana = Member(teams_id="29:dana", aad_id="aad-dana", name="Dana Peeters")
    assert read.sender == replace(dana, locale="nl-BE", time_zone="Europe/Brussels")
    assert (read.place.kind, read.place.tenant_id) == (SpaceKind.CHANNEL, "tenant-1")
    assert (read.place.team_id, read.place.space_id) == ("19:team@thread.tacv2", "19:general@thread.tacv2")
    assert read.language == "nl"


async def test_locale_and_zone_are_also_found_in_the_client_info(teams: Posting, script: Script) -> None:
    info = {"type": "clientInfo", "locale": "fr-BE", "timezone": "Europe/Paris"}
    await teams.post(message(entities=[info]))
    assert (script.taken[0].language, script.taken[0].sender.time_zone) == ("fr", "Europe/Paris")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026-11-21T11:03:12+01:00", datetime(2026, 11, 21, 10, 3, 12, tzinfo=UTC)),
        ("2026-11-21T10:03:12", datetime(2026, 11, 21, 10, 3, 12, tzinfo=UTC)),
        ("2026-11-21T10:03:12.1234567Z", datetime(2026, 11, 21, 10, 3, 12, 123456, UTC)),
    ],
)
async def test_times_are_read_as_utc(teams: Posting, script: Script, written: str, read: datetime) -> None:
    await teams.post(message(timestamp=written))
    assert script.taken[0].at == read


@pytest.mark.parametrize("written", [None, "", "yesterday", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z"])
async def test_without_a_usable_time_it_is_now(teams: Posting, script: Script, written: str | None) -> None:
    before = datetime.now(UTC)
    await teams.post(message(timestamp=written))
    assert before <= script.taken[0].at <= datetime.now(UTC)


async def test_an_activity_without_id_has_the_same_one_each_time(teams: Posting, script: Script) -> None:
    for text in ("hello", "hello", "goodbye"):
        await teams.post(message(text, id=None))
    first, again, other = (taken.id for taken in script.taken)
    assert first == again != other


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"{AT_BOT} {NOTES}", NOTES),
        (f"{AT_BOT}\n{NOTES}", f"\n{NOTES}"),
        (f"{NOTES} {AT_BOT}", f"{NOTES} "),
        (f"{AT_BOT}\u00a0done", "done"),
    ],
)
async def test_only_the_mention_of_the_bot_is_taken_out(teams: Posting, script: Script, text: str, kept: str) -> None:
    await teams.post(in_channel(text, entities=[mention(BOT)]))
    assert said(script).pasted.text == kept


async def test_a_bare_name_is_taken_out_once(teams: Posting, script: Script) -> None:
    await teams.post(in_channel(f"Follow-Up {NOTES}", entities=[mention(BOT, "Follow-Up")]))
    assert said(script).pasted.text == NOTES


@pytest.mark.parametrize(
    "marked",
    [
        '<span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">Follow-Up</span>&nbsp;',
        '<at id="0">Follow-Up</at> ',
        "<AT>Follow-Up</AT>",
    ],
)
async def test_the_html_loses_the_same_mention(teams: Posting, script: Script, marked: str) -> None:
    rest = "<p>Follow-up tasks:</p><ul><li><span>Follow-Up</span> with the bank</li></ul>"
    await teams.post(in_channel(AT_BOT, entities=[mention(BOT)], attachments=html(f"<div>{marked}{rest}</div>")))
    assert said(script).pasted.html == f"<div>{rest}</div>"


async def test_people_who_are_mentioned_become_names_and_members(teams: Posting, script: Script) -> None:
    entities = [mention(BOT), mention(FATIMA, "<at>Fatima</at>"), mention({"id": "28:other", "name": "Weather"})]
    await teams.post(in_channel(f"{AT_BOT} Offer (<at>Fatima</at>) <at>Weather</at>", entities=entities))
    assert said(script).pasted.text == "Offer (Fatima) Weather"
    assert said(script).mentions == (Member(teams_id="29:fatima", aad_id="", name="Fatima"),)


@pytest.mark.parametrize(
    ("raw", "addressed"),
    [
        (message(), True),
        (in_channel(), False),
        (in_channel(entities=[mention(BOT)]), True),
        (in_channel(entities=[mention(FATIMA)]), False),
        (in_channel(recipient=BOT | {"isTargeted": True}), True),
        (submit({"k": 1}, conversation={"id": "19:x", "conversationType": "groupChat"}), True),
        (message(conversation={"id": "19:x"}), False),
    ],
)
async def test_who_is_spoken_to(teams: Posting, script: Script, raw: Json, addressed: bool) -> None:
    await teams.post(raw)
    assert script.taken[0].addressed is addressed


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        (submit({"do": "done", "task": 3}), Click({"do": "done", "task": 3}, "card-1", is_invoke=False)),
        (submit({"msteams": {"type": "messageBack", "value": {"do": "done"}}}), Click({"do": "done"}, "card-1", False)),
        (
            submit({"do": "done", "msteams": {"type": "imBack"}}, text="Done"),
            Click({"do": "done"}, "card-1", is_invoke=False),
        ),
        (execute({"do": "done"}), Click({"verb": "mark", "do": "done"}, "card-1", is_invoke=True)),
        (execute({"verb": "own"}), Click({"verb": "own"}, "card-1", is_invoke=True)),
        (execute(None), Click({"verb": "mark"}, "card-1", is_invoke=True)),
        (message(None, type="installationUpdate", action="add"), Installed()),
        (message(None, type="installationUpdate", action="remove"), Removed()),
        (message(None, type="installationUpdate", action="add-upgrade"), Other("installationUpdate")),
        (message("edited", type="messageUpdate"), Edited(Words(Pasted("edited")), "m-1")),
        (message(None, type="messageDelete"), Deleted("m-1")),
        (message(None, type="messageReaction"), Other("messageReaction")),
        (message(None, type="invoke", name="task/fetch"), Click({}, None, is_invoke=True, is_dialog=True)),
        (message(None, type="invoke", name="config/fetch"), Other("invoke/config/fetch")),
    ],
)
async def test_what_was_done(teams: Posting, script: Script, raw: Json, read: object) -> None:
    await teams.post(raw)
    assert script.said == read


async def test_its_own_messages_are_not_taken(teams: Posting, script: Script) -> None:
    assert (await teams.post(message() | {"from": BOT})).status == 201
    assert not script.taken


async def test_an_event_needs_no_sender(teams: Posting, script: Script) -> None:
    await teams.post(message(None, type="conversationUpdate") | {"from": None})
    assert script.taken[0].sender == Member(teams_id="", aad_id="", name="")


def said(script: Script) -> Any:
    assert isinstance(script.said, Words)
    return script.said
