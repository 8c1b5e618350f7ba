"""Whatever is posted, the answer is a 4xx with a sentence, or it is taken; never a 5xx, never a traceback."""

import gzip
import json
from functools import reduce
from http import HTTPStatus
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.teams.body import LARGEST_BODY
from bot.teams.raw import DEEPEST
from dialogs.incoming import Click
from tests.bot.kit import BOT, Json, Posting, Script, execute, message, submit

NOT_ACTIVITIES: dict[str, tuple[bytes, int]] = {
    "nothing": (b"", 400),
    "broken JSON": (b'{"type": "message"', 400),
    "not UTF-8": (b'{"type": "\xff"}', 400),
    "a list": (b"[]", 400),
    "a string": (b'"message"', 400),
    "null": (b"null", 400),
    "NaN": (b'{"type": NaN}', 400),
    "an endless number": (b'{"type": ' + b"1" * 5000 + b"}", 400),
    "another encoding": ('{"type": "message"}'.encode("utf-16"), 400),
    "nested too deeply": (b'{"type": "message", "value": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", 400),
    "nested too deeply, as objects": (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, 400),
    "too large": (b'{"type": "' + b"x" * LARGEST_BODY + b'"}', 413),
}
WRONG_FIELDS: dict[str, Json] = {
    "no type": {"type": None},
    "an empty type": {"type": ""},
    "a number as type": {"type": 5},
    "a number as sender": {"from": 5},
    "no sender": {"from": None},
    "a sender without id": {"from": {"name": "Dana"}},
    "no recipient": {"recipient": None},
    "a list as recipient": {"recipient": [BOT]},
    "no conversation": {"conversation": None},
    "a conversation without id": {"conversation": {}},
    "an empty conversation id": {"conversation": {"id": ""}},
    "a number as conversation id": {"conversation": {"id": 17}},
    "text as entities": {"entities": "x"},
    "text as attachments": {"attachments": "x"},
    "text as channelData": {"channelData": "x"},
    "an object as text": {"text": {"a": 1}},
    "a number as id": {"id": 17},
    "no serviceUrl": {"serviceUrl": None},
    "a list as serviceUrl": {"serviceUrl": ["http://127.0.0.1"]},
}
STRANGE_BUT_TAKEN: dict[str, Json] = {
    "no text": message(None),
    "empty text": message(""),
    "a megabyte of one line": message("x" * 1_000_000),
    "a megabyte of lines": message("x\n" * 300_000),
    "control characters": message("\x00\x01\x1b[31m\u202e\ufeff"),
    "a card in place of text": message(
        None, attachments=[{"contentType": "application/vnd.microsoft.card.adaptive", "content": {}}]
    ),
    "an empty value": submit({}),
    "a value of text": submit("x"),
    "an action without data": execute(None),
    "an action that is text": message(None, type="invoke", name="adaptiveCard/action", value={"action": "x"}),
    "an invoke nobody knows": message(None, type="invoke", name="config/fetch", value={}),
    "a dialog of nothing": message(None, type="invoke", name="task/fetch", value={}),
    "an invoke without a name": message(None, type="invoke"),
    "an unknown type": message(type="telepathy"),
    "a timestamp of words": message(timestamp="yesterday"),
    "a timestamp before time": message(timestamp="0001-01-01T00:00:00+14:00"),
    "a timestamp without a zone": message(timestamp="2026-11-21T10:03:12"),
    "no timestamp": message(timestamp=None),
    "no id": message(id=None),
    "no channelData": message(channelData=None),
    "entities of every kind": message(
        entities=[None, 5, "x", {}, {"type": "mention"}, {"type": "mention", "mentioned": 5, "text": 5}]
    ),
    "attachments of every kind": message(attachments=[None, {}, {"contentType": "text/html", "content": 5}]),
    "a conversation of no known kind": message(conversation={"id": "x", "conversationType": ["personal"]}),
    "its own words": message() | {"from": BOT},
}


@pytest.mark.parametrize(("body", "status"), NOT_ACTIVITIES.values(), ids=NOT_ACTIVITIES)
async def test_a_body_that_is_no_activity_is_refused(teams: Posting, script: Script, body: bytes, status: int) -> None:
    response = await teams.send(body)
    assert response.status == status
    assert "Traceback" not in await response.text()
    assert not script.taken


@pytest.mark.parametrize("wrong", WRONG_FIELDS.values(), ids=WRONG_FIELDS)
async def test_a_field_of_the_wrong_kind_is_refused_by_name(teams: Posting, script: Script, wrong: Json) -> None:
    response = await teams.post(message() | wrong)
    assert response.status == HTTPStatus.BAD_REQUEST
    assert next(iter(wrong)) in await response.text()
    assert not script.taken


@pytest.mark.parametrize("raw", STRANGE_BUT_TAKEN.values(), ids=STRANGE_BUT_TAKEN)
async def test_what_is_strange_but_an_activity_is_taken(teams: Posting, raw: Json) -> None:
    assert 200 <= (await teams.post(raw)).status < 300


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "", "application/xml"])
async def test_another_content_type_is_refused(teams: Posting, kind: str) -> None:
    assert (await teams.send(json.dumps(message()).encode(), kind)).status == HTTPStatus.UNSUPPORTED_MEDIA_TYPE


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_another_method_is_refused(teams: Posting, method: str) -> None:
    response = await teams.http.request(method, "/api/messages")
    assert response.status == HTTPStatus.METHOD_NOT_ALLOWED


async def test_half_an_emoji_does_not_stop_a_message(teams: Posting, script: Script) -> None:
    body = json.dumps(message("done \ud83d", serviceUrl=teams.connector.url)).encode()
    assert (await teams.send(body)).status == HTTPStatus.CREATED
    assert teams.connector.activities("a:dana")
    script.taken[0].said.pasted.text.encode()  # type: ignore[union-attr]


@pytest.mark.parametrize("body", [b"{}", gzip.compress(b"[" * 2**24)])
async def test_what_says_it_is_compressed_is_refused_unseen(teams: Posting, body: bytes) -> None:
    response = await teams.send(body, **{"Content-Encoding": "gzip"})
    assert response.status == HTTPStatus.UNSUPPORTED_MEDIA_TYPE


@pytest.mark.parametrize("levels", [DEEPEST, 300, 600, 900])
async def test_what_is_nested_deeply_is_refused_whether_or_not_it_has_an_id(teams: Posting, levels: int) -> None:
    for raw in (message(), message(id=None)):
        nested = json.dumps(raw | {"serviceUrl": teams.connector.url, "value": "HERE"})
        body = nested.replace('"HERE"', "[" * levels + "]" * levels).encode()
        assert (await teams.send(body)).status == HTTPStatus.BAD_REQUEST


@pytest.mark.parametrize("levels", [1, DEEPEST - 1])
async def test_what_is_nested_as_cards_are_is_taken(teams: Posting, levels: int) -> None:
    value = reduce(lambda inner, _: [inner], range(levels - 1), list[object]())
    assert (await teams.post(message(id=None, value=value))).status == HTTPStatus.CREATED


async def test_what_cannot_be_stored_is_left_out_wherever_it_stands(teams: Posting, script: Script) -> None:
    value = {"verb": "note", "no\x00te": ["\x00a\ud83d", {"b": "\x00"}], "kept": "\\u0000 🦑"}
    assert (await teams.post(submit(value))).status == HTTPStatus.CREATED
    said = script.said
    assert isinstance(said, Click)
    assert said.data == {"verb": "note", "note": ["a", {"b": ""}], "kept": "\\u0000 🦑"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=10,
)
FIELDS = st.sampled_from(
    [*message(), "name", "value", "entities", "attachments", "replyToId", "action", "locale", "localTimezone"]
)
TYPES = st.sampled_from(["message", "invoke", "installationUpdate", "conversationUpdate", "messageUpdate"])
NEARLY = st.builds(
    lambda kind, changes, name: message(type=kind, name=name) | changes,
    TYPES,
    st.dictionaries(FIELDS, JSON, max_size=3),
    st.sampled_from([None, "adaptiveCard/action", "task/fetch"]),
)


@pytest.mark.slow
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(raw=JSON | NEARLY)
async def test_no_json_makes_the_bot_fail(teams: Posting, raw: Any) -> None:
    service = {"serviceUrl": teams.connector.url} if isinstance(raw, dict) and "serviceUrl" not in raw else {}
    body = json.dumps(raw | service if service else raw).encode()
    assert (await teams.send(body)).status < 500
