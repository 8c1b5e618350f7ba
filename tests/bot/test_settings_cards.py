"""Welcome, help and settings over the real endpoint, in the reader's language."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.connector import StandIn
from bot.settings import Settings
from tests.bot.kit import BOT, Json, execute, in_channel, message
from tests.bot.test_service import CHANNEL, NAMES, THREAD, WIRE, Service, find_button, notes, person, running, sender

FILLED = {"days": "0,1,2,3", "country": "NL", "zone": "Europe/Amsterdam", "paused_until": ""}


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Service]:
    """The running service, with a team of six in the channel."""
    settings = Settings(local=True, port=0, database_url=f"sqlite:///{tmp_path}/followup.db", tick_seconds=0)
    async with StandIn() as stand_in:
        stand_in.rosters[CHANNEL] = [person(name) for name in NAMES]
        async with running(settings, stand_in) as service:
            yield service


def joined(where: Json, count: int, *, with_us: bool) -> Json:
    """Teams tells that people came into a conversation, and we perhaps among them."""
    added = [{"id": f"29:{number}"} for number in range(count)] + ([{"id": BOT["id"]}] if with_us else [])
    return where | {"type": "conversationUpdate", "text": None, "membersAdded": added}


def installed(where: Json) -> Json:
    """Teams tells that the app was installed."""
    return where | {"type": "installationUpdate", "text": None, "action": "add"}


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "Hello, I follow up"),
        ("nl-BE", "Hallo, ik volg op"),
        ("fr-FR", "Bonjour, j’assure le suivi"),
        ("de-DE", "Hallo, ich bleibe an euren Besprechungen dran"),
    ],
)
async def test_one_welcome_for_the_two_events_of_an_installation(bot: Service, locale: str, said: str) -> None:
    await bot.post(installed(message(None, locale=locale)))
    await bot.post(joined(message(None), 1, with_us=True))
    assert len(bot.connector.activities("a:dana")) == 1
    assert said in bot.card("a:dana")


async def test_a_team_of_200_is_welcomed_once_and_nobody_in_private(bot: Service) -> None:
    await bot.post(joined(in_channel(), 200, with_us=True))
    await bot.post(installed(in_channel()))
    await bot.post(joined(in_channel(), 200, with_us=False))
    assert len(bot.connector.activities(THREAD)) == 1
    assert "Paste your meeting notes here" in bot.card(THREAD)
    assert [seen.path for seen in bot.connector.seen if seen.method == "POST"] == [
        f"/v3/conversations/{THREAD}/activities"
    ]


@pytest.mark.parametrize(
    ("events", "where"),
    [
        (("01_page_open_personal__installationUpdate", "02_page_open_personal_2__conversationUpdate"), "personal"),
        (("27_open_group__installationUpdate", "28_open_group_2__conversationUpdate"), "group"),
        (("33_open_channel__installationUpdate", "34_open_channel_2__conversationUpdate"), "channel"),
        (("18_mock_personal_add_user__conversationUpdate", "20_mock_personal_add_application__conversationUpdate"), ""),
    ],
    ids=["personal", "group", "channel", "added"],
)
async def test_the_real_clients_events_make_one_welcome(bot: Service, events: tuple[str, str], where: str) -> None:
    for event in (*events, *events):
        activity = WIRE[event] | {"serviceUrl": bot.connector.url}
        assert (await bot.post(activity))[0] in {200, 201}
    conversation = WIRE[events[0]]["conversation"]["id"]
    assert len(bot.connector.activities(conversation)) == 1, where


async def test_an_uninstalled_app_says_nothing_and_is_welcomed_when_it_returns(bot: Service) -> None:
    await bot.post(installed(message(None)))
    await bot.post(message(None, type="installationUpdate", action="remove"))
    await bot.post(installed(message(None, timestamp="2026-11-22T09:00:00Z")))
    assert len(bot.connector.activities("a:dana")) == 2


@pytest.mark.parametrize(
    ("locale", "group", "typed"),
    [
        ("en-GB", "Tell me where things stand", "“on leave until Monday”"),
        ("nl-BE", "Zeg me hoe het ermee staat", "“met verlof tot maandag”"),
        ("fr-FR", "Dites-moi où vous en êtes", "«\u00a0en congé jusqu’à lundi\u00a0»"),
        ("de-DE", "Sag mir, wie es steht", "„im Urlaub bis Montag“"),
    ],
)
async def test_help_names_every_command_in_groups(bot: Service, locale: str, group: str, typed: str) -> None:
    await bot.post(message("help", locale=locale))
    card = bot.card("a:dana")
    assert group in card
    assert typed in card
    assert len(card) < 10_000


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "Did you mean “status budget”?"),
        ("nl-BE", "Bedoelde je “status budget”?"),
        ("fr-FR", "Vouliez-vous dire «\u00a0status budget\u00a0»\u00a0?"),
        ("de-DE", "Meintest du „status budget“?"),
    ],
)
async def test_a_near_miss_is_answered_with_what_was_probably_meant(bot: Service, locale: str, said: str) -> None:
    await bot.post(message("stauts budget", locale=locale))
    assert said in bot.card("a:dana")
    button = find_button(bot.card("a:dana"), "say")
    assert (button["text"], said in bot.newest("a:dana")["summary"]) == ("status budget", True)


@pytest.mark.parametrize(
    ("locale", "asked", "days"),
    [
        ("en-GB", "settings", "Working days: Monday, Tuesday, Wednesday and Thursday, from 09:00"),
        ("nl-BE", "instellingen", "Werkdagen: maandag, dinsdag, woensdag en donderdag, van 09:00"),
        ("fr-FR", "paramètres", "Jours de travail\u00a0: lundi, mardi, mercredi et jeudi, de 09:00"),
        ("de-CH", "Einstellungen", "Arbeitstage: Montag, Dienstag, Mittwoch und Donnerstag, von 09:00"),
    ],
)
async def test_settings_are_saved_where_they_are_shown(bot: Service, locale: str, asked: str, days: str) -> None:
    await bot.post(message(asked, locale=locale))
    button = find_button(bot.card("a:dana"), "save_mine") | FILLED | {"language": "none"}
    status, body = await bot.post(execute(button, replyToId=bot.newest("a:dana")["id"], locale=locale))
    shown = json.dumps(body["value"], ensure_ascii=False)
    assert (status, days in shown, "Europe/Amsterdam" in shown) == (200, True, True)
    assert bot.card("a:dana") == shown


async def test_a_card_is_at_once_in_the_language_chosen_on_it(bot: Service) -> None:
    await bot.post(message("settings", locale="en-GB"))
    button = find_button(bot.card("a:dana"), "save_mine") | FILLED | {"language": "fr"}
    await bot.post(execute(button, replyToId=bot.newest("a:dana")["id"], locale="en-GB"))
    assert "Je vous parle en français." in bot.card("a:dana")


@pytest.mark.parametrize(
    ("locale", "asked", "saved", "again"),
    [
        ("en-GB", "settings", "Saved: Working days: Monday and Tuesday", "Nothing was changed."),
        ("nl-NL", "instellingen", "Bewaard: Werkdagen: maandag en dinsdag", "Er is niets gewijzigd."),
        ("fr-FR", "paramètres", "Enregistré\u00a0: Jours de travail\u00a0: lundi et mardi", "Rien n’a été modifié."),
        ("de-DE", "Einstellungen", "Gespeichert: Arbeitstage: Montag und Dienstag", "Es wurde nichts geändert."),
    ],
)
async def test_save_says_what_was_saved(bot: Service, locale: str, asked: str, saved: str, again: str) -> None:
    await bot.post(message(asked, locale=locale))
    filled = FILLED | {"language": "none", "zone": "none", "country": "none", "days": "0,1", "paused_until": ""}
    for told in (saved, again):
        button = find_button(bot.card("a:dana"), "save_mine") | filled
        await bot.post(execute(button, replyToId=bot.newest("a:dana")["id"], locale=locale))
        assert told in bot.card("a:dana")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("stop", "I no longer write to you unasked."),
        ("resume", "I write to you again:"),
        ("pause until monday", "I won’t write to you unasked before Mon "),
        ("hervat", "I write to you again:"),
    ],
)
async def test_stop_pause_and_resume_are_answered_by_a_sentence(bot: Service, typed: str, said: str) -> None:
    await bot.post(message(typed, locale="en-GB"))
    answer = bot.newest("a:dana")
    assert answer["text"].startswith(said)
    assert "attachments" not in answer or not answer["attachments"]


async def test_a_refused_form_is_a_sentence_and_the_card_stays(bot: Service) -> None:
    await bot.post(message("settings"))
    before = bot.card("a:dana")
    press = execute(find_button(before, "save_mine") | FILLED | {"days": ""}, replyToId=bot.newest("a:dana")["id"])
    _, body = await bot.post(press)
    assert body["type"] == "application/vnd.microsoft.activity.message"
    assert "at least one working day" in body["value"]
    assert bot.card("a:dana") == before


async def test_a_teams_card_comes_in_private_and_its_language_counts_in_the_channel(bot: Service) -> None:
    await bot.post(in_channel(notes("november"), locale="en-GB"))
    settings = in_channel("<at>Follow-Up</at> settings", entities=[mentioned()])
    await bot.post(settings)
    assert bot.newest(THREAD)["text"] == "I have sent you the team’s settings in our own chat."
    card = bot.card("a:29:dana")
    filled = {"opens": "08:00", "closes": "17:00", "fiscal_start": "1", "country": "none"}
    team = FILLED | filled | {"language": "nl", "only_when_due": "false", "roundup": "true"}
    chat = {"id": "a:29:dana", "conversationType": "personal", "tenantId": "tenant-1"}
    press = execute(find_button(card, "save_team") | team, replyToId=bot.newest("a:29:dana")["id"])
    _, body = await bot.post(press | {"conversation": chat})
    assert "Saved: " in json.dumps(body["value"])
    await bot.post(in_channel(notes("december"), locale="en-GB"))
    assert "Verslag bewaard" in bot.card(THREAD)


def mentioned() -> Json:
    """The entity of a mention of the bot."""
    return {"type": "mention", "mentioned": BOT, "text": "<at>Follow-Up</at>"}


@pytest.mark.parametrize(
    ("locale", "why"),
    [
        ("en-GB", "You get this because a task in the notes Dana Peeters pasted is yours."),
        ("nl-BE", "Je krijgt dit omdat een taak uit het verslag dat Dana Peeters plakte van jou is."),
        ("fr-FR", "Vous recevez ceci parce qu’une tâche du compte rendu collé par Dana Peeters est la vôtre."),
        (
            "de-DE",
            "Du bekommst das, weil eine Aufgabe aus dem Protokoll, das Dana Peeters eingefügt hat, bei dir liegt.",
        ),
    ],
)
async def test_the_first_digest_says_why_it_came(bot: Service, locale: str, why: str) -> None:
    chat = {"id": "a:karim", "conversationType": "personal", "tenantId": "tenant-1"}
    await bot.post(message("help", conversation=chat, locale=locale) | {"from": sender("Karim Haddad")})
    await bot.post(in_channel(notes("november"), locale="en-GB"))
    assert await bot.remind() == 6
    assert why in bot.card("a:karim")


async def test_a_leave_beside_a_reply_is_answered_with_it(bot: Service) -> None:
    await bot.post(message("Tasks:\nRoom:\nBook the room. (Dana)\nHall:\nBook the hall. (Dana)\n"))
    await bot.post(message("#1 done, on leave until 30 November"))
    card = bot.card("a:dana")
    assert "Done: #1 Room" in card
    assert "I won’t write to you unasked before Mon 30 Nov 2026." in card


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("language nl", "Ik spreek Nederlands met jou."),
        ("langue fr", "Je vous parle en français."),
        ("taal en", "I speak English with you."),
    ],
)
async def test_a_chosen_language_is_answered_in_and_stays(bot: Service, typed: str, said: str) -> None:
    await bot.post(message(typed, locale="it-IT"))
    assert said in bot.newest("a:dana")["text"]
    await bot.post(message("settings", locale="it-IT"))
    assert said in bot.card("a:dana")
