"""How answers come back: replies, cards changed in place, invoke bodies, private ones; and when they can't."""

import asyncio
from typing import Any

import pytest

from bot.teams.patience import Patience
from tests.bot.kit import (
    A_CARD,
    CARD,
    Json,
    Posting,
    Script,
    execute,
    in_channel,
    message,
    submit,
)

THREAD = "19:general@thread.tacv2;messageid=17"
ADAPTIVE = "application/vnd.microsoft.card.adaptive"
TARGETED = {"id": "28:follow-up", "name": "Follow-Up", "isTargeted": True}


async def test_text_is_a_reply_in_the_same_thread(teams: Posting, script: Script) -> None:
    assert (await teams.post(in_channel())).status == 201
    sent = teams.connector.seen[0]
    assert (sent.method, sent.path) == ("POST", f"/v3/conversations/{THREAD}/activities/m-1")
    assert sent.body == {
        "type": "message",
        "from": {"id": "28:follow-up", "name": "Follow-Up"},
        "recipient": {"id": "29:dana", "name": "Dana Peeters"},
        "conversation": {"id": THREAD},
        "replyToId": "m-1",
        "text": "Noted.",
        "textFormat": "plain",
    }
    assert script.marked == script.taken


async def test_a_card_goes_alone_and_with_a_summary(teams: Posting, script: Script) -> None:
    script.look = A_CARD
    await teams.post(message())
    sent = teams.connector.activities("a:dana")[0]
    assert sent["attachments"] == [{"contentType": ADAPTIVE, "content": CARD}]
    assert sent["summary"] == "Three tasks"
    assert "text" not in sent


async def test_silence_sends_nothing_and_counts_as_answered(teams: Posting, script: Script) -> None:
    script.look = None
    assert (await teams.post(message())).status == 201
    assert not teams.connector.seen
    assert script.marked == script.taken


async def test_an_activity_without_id_is_answered_without_naming_it(teams: Posting, script: Script) -> None:
    await teams.post(message(id=None))
    assert teams.connector.seen[0].path == "/v3/conversations/a:dana/activities"
    assert "replyToId" not in teams.connector.seen[0].body


async def test_an_invoke_changes_the_card_for_everybody_and_for_who_clicked(teams: Posting, script: Script) -> None:
    script.look = A_CARD
    response = await teams.post(execute({"do": "done"}))
    assert response.status == 200
    assert await response.json() == {"statusCode": 200, "type": ADAPTIVE, "value": CARD}
    assert [seen.method for seen in teams.connector.seen] == ["PUT"]
    assert teams.connector.kept["a:dana"]["card-1"]["attachments"][0]["content"] == CARD
    assert script.marked == script.taken


async def test_an_invoke_whose_card_is_gone_still_gets_its_card(teams: Posting, script: Script) -> None:
    script.look = A_CARD
    teams.connector.fail(404)
    response = await teams.post(execute({"do": "done"}))
    assert (await response.json())["value"] == CARD
    assert script.marked == script.taken


async def test_an_invoke_may_be_answered_in_words(teams: Posting, script: Script) -> None:
    response = await teams.post(execute({"do": "done"}))
    assert await response.json() == {
        "statusCode": 200,
        "type": "application/vnd.microsoft.activity.message",
        "value": "Noted.",
    }
    assert not teams.connector.seen


async def test_an_invoke_nobody_knows_is_taken_without_a_body(teams: Posting, script: Script) -> None:
    response = await teams.post(message(None, type="invoke", name="config/fetch"))
    assert (response.status, await response.text()) == (200, "")


async def test_a_submit_changes_the_card_in_place(teams: Posting, script: Script) -> None:
    script.look = A_CARD
    await teams.post(submit({"do": "done"}))
    assert [(seen.method, seen.path) for seen in teams.connector.seen] == [
        ("PUT", "/v3/conversations/a:dana/activities/card-1")
    ]
    assert "replyToId" not in teams.connector.seen[0].body


@pytest.mark.parametrize("status", [404, 501, 500, 0])
async def test_a_submit_whose_card_cannot_be_changed_gets_a_new_one(
    teams: Posting, script: Script, status: int
) -> None:
    script.look = A_CARD
    teams.connector.fail(status, "<html>no</html>", when=lambda seen: seen.method == "PUT")
    assert (await teams.post(submit({"do": "done"}))).status == 201
    assert teams.connector.activities("a:dana")[0]["attachments"][0]["content"] == CARD
    assert script.marked == script.taken


async def test_a_submit_may_be_answered_in_words(teams: Posting, script: Script) -> None:
    await teams.post(submit({"do": "done"}))
    assert teams.connector.activities("a:dana")[0]["text"] == "Noted."


async def test_a_targeted_message_is_answered_in_private(teams: Posting, script: Script) -> None:
    await teams.post(in_channel(recipient=TARGETED))
    sent = teams.connector.seen[0]
    assert (sent.path, sent.query) == (f"/v3/conversations/{THREAD}/activities", {"isTargetedActivity": "true"})
    assert sent.body["recipient"]["id"] == "29:dana"
    assert sent.body["entities"] == [{"type": "targetedMessageInfo", "messageId": "m-1"}]


async def test_a_targeted_card_is_changed_in_private_and_names_nobody(teams: Posting, script: Script) -> None:
    script.look = A_CARD
    await teams.post(execute({"do": "done"}, recipient=TARGETED))
    assert teams.connector.seen[0].query == {"isTargetedActivity": "true"}
    assert "recipient" not in teams.connector.seen[0].body


@pytest.mark.parametrize("raw", [message("a secret"), submit({"do": "a secret"}), execute({"do": "a secret"})])
async def test_trouble_is_told_and_logged_without_anybodys_words(
    teams: Posting, script: Script, caplog: pytest.LogCaptureFixture, raw: Json
) -> None:
    script.fault = ValueError("a secret stood in the query")
    response = await teams.post(raw)
    assert response.status < 300
    told = [a["text"] for a in teams.connector.activities("a:dana")] or [(await response.json())["value"]]
    assert told == ["Trouble."]
    assert "m-1 in a:dana failed: ValueError < " in caplog.text
    assert "secret" not in caplog.text
    assert not script.marked


@pytest.mark.parametrize(
    ("status", "body", "answered"),
    [
        (429, "", 502),
        (502, "<html>Bad Gateway</html>", 502),
        (500, "", 502),
        (412, "", 502),
        (0, "", 502),
        (403, {"error": {"code": "BotNotInConversationRoster", "message": "no"}}, 202),
        (404, "", 202),
        (413, "", 202),
    ],
)
async def test_an_answer_that_did_not_leave_is_not_called_sent(
    teams: Posting, script: Script, caplog: pytest.LogCaptureFixture, status: int, body: Any, answered: int
) -> None:
    teams.connector.fail(status, body, times=Patience().tries, retry_after="0")
    assert (await teams.post(message())).status == answered
    assert not script.marked
    assert "no answer to m-1 in a:dana" in caplog.text


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_an_answer_that_failed_in_passing_leaves_a_moment_later(
    teams: Posting, script: Script, status: int
) -> None:
    teams.connector.fail(status, times=2, retry_after="0")
    assert (await teams.post(message())).status == 201
    assert len(teams.connector.activities("a:dana")) == len(script.marked) == 1


async def test_a_redelivery_after_a_failed_send_is_answered(teams: Posting, script: Script) -> None:
    teams.connector.fail(502, times=Patience().tries, retry_after="0")
    await teams.post(message())
    await teams.post(message())
    assert len(teams.connector.activities("a:dana")) == 1
    assert len(script.marked) == 1


async def test_two_deliveries_at_once_are_taken_one_after_the_other(teams: Posting, script: Script) -> None:
    release = asyncio.Event()
    teams.connector.hold(release)
    first = asyncio.create_task(teams.post(message()))
    await teams.connector.arrived(1)
    second = asyncio.create_task(teams.post(message()))
    elsewhere = await teams.post(in_channel())
    assert elsewhere.status == 201
    assert [taken.place.conversation_id for taken in script.taken] == ["a:dana", THREAD]
    release.set()
    await asyncio.gather(first, second)
    assert len(script.marked) == 3


async def test_what_cannot_be_marked_is_logged_and_not_sent_again(
    teams: Posting, script: Script, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(incoming: object) -> None:
        raise OSError("disk")

    monkeypatch.setattr(script, "answered", broken)
    assert (await teams.post(message())).status == 201
    assert "m-1 in a:dana not marked: OSError" in caplog.text


async def test_replies_share_a_connection(teams: Posting, script: Script) -> None:
    for _ in range(3):
        await teams.post(message())
    assert len({seen.port for seen in teams.connector.seen}) == 1


async def test_local_mode_signs_nothing(teams: Posting, script: Script) -> None:
    await teams.post(message())
    assert "Authorization" not in teams.connector.seen[0].headers
