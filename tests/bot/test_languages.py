"""Everyone reads their own language; what a whole conversation reads is in the language of its notes."""

import json
from collections.abc import AsyncIterator
from importlib.resources import files
from pathlib import Path

import pytest

from bot.demo.connector import StandIn
from bot.settings import Settings
from tests.bot.kit import Json, execute, in_channel, message
from tests.bot.test_service import CHANNEL, NAMES, THREAD, Service, find_button, notes, person, running, sender

DUTCH = files("bot.demo.notes").joinpath("stuurgroep_januari.txt").read_text("utf-8")
GERMAN = """Besprechung 18. November 2026

Themen:
Netz:
Das Netz wird mit dem Team erneuert.

Aufgaben:
Lizenz:
Die Lizenz für das Netz wird bis Ende November erneuert. (Karim Haddad)
"""


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Service]:
    """The running service, with a team of six in the channel."""
    settings = Settings(local=True, port=0, database_url=f"sqlite:///{tmp_path}/followup.db", tick_seconds=0)
    async with StandIn() as stand_in:
        stand_in.rosters[CHANNEL] = [person(name) for name in NAMES]
        async with running(settings, stand_in) as service:
            yield service


def said_by(name: str, text: str, **fields: object) -> Json:
    """What somebody says in their own chat with the bot."""
    chat = {"id": f"a:{name.split(maxsplit=1)[0].lower()}", "conversationType": "personal", "tenantId": "tenant-1"}
    return message(text, conversation=chat, **fields) | {"from": sender(name)}


@pytest.mark.parametrize(
    ("locale", "heading", "summary"),
    [
        ("nl-BE", "Je opvolging", "2 op te volgen: "),
        ("fr-FR", "Votre suivi", "2 points à suivre\u00a0: "),
        ("de-AT", "Deine offenen Punkte", "2 offene Punkte: "),
        ("it-IT", "Your follow-ups", "2 follow-ups: "),
        (None, "Your follow-ups", "2 follow-ups: "),
    ],
)
async def test_a_digest_is_in_its_readers_language(
    bot: Service, locale: str | None, heading: str, summary: str
) -> None:
    await bot.post(said_by("Karim Haddad", "help", locale=locale))
    await bot.post(in_channel(notes("november"), locale="en-GB"))
    assert await bot.remind() == 6
    assert heading in bot.card("a:karim")
    assert bot.newest("a:karim")["summary"].startswith(summary)


async def test_a_language_stays_until_the_client_tells_another(bot: Service) -> None:
    await bot.post(said_by("Karim Haddad", "help", locale="nl-BE"))
    await bot.post(said_by("Karim Haddad", "help"))
    await bot.post(in_channel(notes("november")))
    await bot.remind()
    assert "Je opvolging" in bot.card("a:karim")


async def test_so_does_that_of_an_answer(bot: Service) -> None:
    await bot.post(said_by("Karim Haddad", "bonjour", locale="fr-BE"))
    for text, said in (("aide", "Voici ce que vous pouvez me dire."), ("merci", "Merci, c’est vu.")):
        await bot.post(said_by("Karim Haddad", text))
        assert said in json.dumps(bot.newest("a:karim"), ensure_ascii=False)


async def test_the_newest_language_counts(bot: Service) -> None:
    await bot.post(said_by("Karim Haddad", "help", locale="nl-BE"))
    await bot.post(said_by("Karim Haddad", "help", locale="fr-BE"))
    await bot.post(in_channel(notes("november")))
    await bot.remind()
    assert "Votre suivi" in bot.card("a:karim")


async def test_a_reply_is_in_the_language_it_was_asked_from(bot: Service) -> None:
    await bot.post(in_channel(notes("november")))
    await bot.post(said_by("Karim Haddad", "aide", locale="fr-BE"))
    assert "Voici ce que vous pouvez me dire." in bot.card("a:karim")
    await bot.post(said_by("Karim Haddad", "#3 terminé", locale="fr-BE"))
    assert bot.newest("a:karim")["summary"].startswith("Terminé\u00a0: #3 ")


async def test_a_button_is_answered_in_the_language_of_who_pressed_it(bot: Service) -> None:
    await bot.post(in_channel(notes("november")))
    await bot.remind()
    chat = "a:29:karim"
    press = execute(find_button(bot.card(chat), "done"), replyToId=bot.newest(chat)["id"], locale="nl-BE")
    where = {"conversation": {"id": chat, "conversationType": "personal"}, "from": sender("Karim Haddad")}
    await bot.post(press | where)
    assert "nu klaar." in bot.card(chat)


@pytest.mark.parametrize(
    ("pasted", "locale", "said"),
    [
        (DUTCH, "en-GB", "Verslag bewaard"),
        (DUTCH, "fr-BE", "Verslag bewaard"),
        (notes("november"), "nl-BE", "Notes saved"),
        (GERMAN, "fr-BE", "Protokoll gespeichert"),
        (GERMAN, "it-IT", "Protokoll gespeichert"),
    ],
    ids=["dutch-by-en", "dutch-by-fr", "english-by-nl", "german-by-fr", "german-by-it"],
)
async def test_a_receipt_that_all_can_read_is_in_the_language_of_the_notes(
    bot: Service, pasted: str, locale: str, said: str
) -> None:
    await bot.post(in_channel(pasted, locale=locale))
    assert said in bot.card(THREAD)


async def test_it_stays_in_that_language_whoever_presses_its_buttons(bot: Service) -> None:
    await bot.post(in_channel(DUTCH, locale="nl-BE"))
    press = execute(find_button(bot.card(THREAD), "hold"), replyToId=bot.newest(THREAD)["id"], locale="en-GB")
    await bot.post(press | {"conversation": {"id": THREAD, "conversationType": "channel"}})
    assert "Gepauzeerd" in bot.card(THREAD)


async def test_a_receipt_for_one_person_is_in_theirs(bot: Service) -> None:
    await bot.post(said_by("Dana Peeters", DUTCH, locale="en-GB"))
    assert "Notes saved" in bot.card("a:dana")
