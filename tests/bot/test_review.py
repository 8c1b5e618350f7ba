"""The review over real HTTP: task/fetch opens it, task/submit saves it, and the receipt follows."""

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from bot.cards import shown
from bot.demo.connector import StandIn
from bot.settings import Settings
from dialogs.answer import Review
from domain.people import Person
from domain.review import LONGEST_TITLE, ON_A_PAGE, ReviewForm, form_of
from domain.task import Task
from tests.bot.answers import MEETING
from tests.bot.kit import Json, dialog, in_channel, submit
from tests.bot.test_service import CHANNEL, NAMES, THREAD, Service, person, running, sender

SMALLEST_LIMIT = 28 * 1024  # of a card that Teams takes anywhere
NOTES = """Notes from the canteen call of 18 November 2026

Tasks:
Oven Service:
Have the oven serviced by Friday. (Karim)
Menu Cards:
Print the menu cards. (Oana)
"""


@pytest.fixture
def settings(database: str) -> Settings:
    """Local mode, a database of its own, and no clock."""
    return Settings(local=True, port=0, database_url=database, tick_seconds=0)


@pytest.fixture
async def bot(settings: Settings) -> AsyncIterator[Service]:
    """The running service, with a team of six in the channel."""
    async with StandIn() as connector:
        connector.rosters[CHANNEL] = [person(name) for name in NAMES]
        async with running(settings, connector) as service:
            yield service


def parts(card: Any) -> Iterator[Json]:
    """Everything in a card."""
    if isinstance(card, dict):
        yield card
    for inside in card.values() if isinstance(card, dict) else card if isinstance(card, list) else ():
        yield from parts(inside)


def opening(card: Json) -> Json:
    """What the button sends that opens the dialog."""
    (data,) = [each["data"] for each in parts(card) if each.get("data", {}) and "msteams" in each.get("data", {})]
    assert data["msteams"] == {"type": "task/fetch"}
    return data  # type: ignore[no-any-return]


def filled(card: Json, **over: str) -> Json:
    """What a client sends with the dialog's Save: its data and every field, as shown but for these."""
    (save,) = [each["data"] for each in parts(card) if each.get("type") == "Action.Submit" and "seen" in each["data"]]
    fields = {each["id"]: each.get("value", "") for each in parts(card) if str(each.get("type")).startswith("Input.")}
    return dict(save) | fields | over


async def posted(bot: Service) -> Json:
    """The receipt of the notes in the channel, as a message."""
    await bot.post(in_channel(NOTES))
    return bot.newest(THREAD)


async def asked(bot: Service, name: str, data: Json, card_id: str, who: str = "Dana Peeters") -> Any:
    """The body of the response to a dialog's invoke."""
    activity = dialog(name, data) | {key: in_channel()[key] for key in ("conversation", "channelData")}
    status, body = await bot.post(activity | {"replyToId": card_id, "from": sender(who)})
    assert status == 200
    return body


async def opened(bot: Service, receipt: Json) -> Json:
    card = receipt["attachments"][0]["content"]
    body = await asked(bot, "task/fetch", opening(card), receipt["id"])
    assert body["task"]["type"] == "continue"
    assert body["task"]["value"]["title"] == "Review the tasks"
    assert body["task"]["value"]["card"]["contentType"] == "application/vnd.microsoft.card.adaptive"
    return body["task"]["value"]["card"]["content"]  # type: ignore[no-any-return]


async def test_the_dialog_opens_is_saved_and_the_receipt_says_who_checked(bot: Service) -> None:
    receipt = await posted(bot)
    card = await opened(bot, receipt)
    first, second = sorted(int(e["id"].removeprefix("title")) for e in parts(card) if "title" in str(e.get("id")))
    over = {f"title{first}": "Oven Check", f"owners{second}": "Lotte Claes", f"due{second}": "4 december"}
    assert await asked(bot, "task/submit", filled(card, **over), receipt["id"]) is None
    after = json.dumps(bot.newest(THREAD), ensure_ascii=False)
    assert bot.newest(THREAD)["id"] == receipt["id"]
    assert "Checked by Dana Peeters, 3 corrections" in after
    assert "Oven Check" in after
    why = in_channel(
        f"<at>Follow-Up</at> why #{first}",
        entities=[
            {"type": "mention", "mentioned": {"id": "28:follow-up", "name": "Follow-Up"}, "text": "<at>Follow-Up</at>"}
        ],
    )
    await bot.post(why)
    assert "Checked by Dana Peeters, 3 corrections" in bot.card(THREAD)


async def test_what_cant_be_saved_is_told_in_the_dialog_with_everything_typed(bot: Service) -> None:
    receipt = await posted(bot)
    card = await opened(bot, receipt)
    first, second = sorted(int(e["id"].removeprefix("title")) for e in parts(card) if "title" in str(e.get("id")))
    over = {f"title{first}": "x" * 400, f"owners{second}": "Zebedee", f"due{first}": "when pigs fly"}
    body = await asked(bot, "task/submit", filled(card, **over), receipt["id"])
    again = body["task"]["value"]["card"]["content"]
    told = json.dumps(again, ensure_ascii=False)
    assert f"The name of #{first} is longer than {LONGEST_TITLE} characters." in told
    assert f"#{second}: I don’t know “Zebedee” here." in told
    assert f"#{first}: I can’t find a day in “when pigs fly”." in told
    typed = {each["id"]: each["value"] for each in parts(again) if each.get("id") in over}
    assert typed == over
    assert bot.newest(THREAD) == receipt


async def test_who_may_not_review_is_told_in_the_dialog(bot: Service) -> None:
    receipt = await posted(bot)
    data = opening(receipt["attachments"][0]["content"])
    body = await asked(bot, "task/fetch", data, receipt["id"], "Karim Haddad")
    assert body["task"]["type"] == "message"
    assert body["task"]["value"]


async def test_a_client_without_dialogs_gets_the_same_card_as_a_message(bot: Service) -> None:
    receipt = await posted(bot)
    data = opening(receipt["attachments"][0]["content"])
    there = {key: in_channel()[key] for key in ("conversation", "channelData")}
    await bot.post(submit(data, **there, replyToId=receipt["id"]))
    card = bot.newest(THREAD)["attachments"][0]["content"]
    first = min(int(e["id"].removeprefix("title")) for e in parts(card) if "title" in str(e.get("id")))
    sent = filled(card, **{f"title{first}": "Oven Check"})
    await bot.post(submit(sent, **there, replyToId=bot.newest(THREAD)["id"], timestamp="2026-11-21T10:04:00Z"))
    assert "Checked by Dana Peeters, one correction" in bot.card(THREAD)


@pytest.mark.parametrize(
    "data", [None, [], {"verb": "save_review", "meeting": 1}, {"verb": "review", "meeting": 10**30}]
)
@pytest.mark.parametrize("name", ["task/fetch", "task/submit"])
async def test_nonsense_in_a_dialog_is_told_to_be_none_of_ours(bot: Service, name: str, data: Any) -> None:
    assert (await asked(bot, name, data, "card-1"))["task"]["type"] == "message"


def test_a_page_of_fifty_tasks_is_below_what_teams_takes_anywhere() -> None:
    people = tuple(Person(id=n, name=f"Somebody Withalongname {n}") for n in range(200))
    tasks = [
        Task(number=n, title="A long title, it is " * 20, description="", meeting=MEETING) for n in range(1000, 1050)
    ]
    for page in range(-(-50 // ON_A_PAGE)):
        look = shown(Review(form_of(1, tasks, page), MEETING, 50, people), "de")
        assert look
        assert look.dialog
        assert len(json.dumps(look.dialog)) < SMALLEST_LIMIT


def test_no_task_left_is_an_empty_page() -> None:
    assert form_of(7, (), 3) == ReviewForm(7)
