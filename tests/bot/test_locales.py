"""Nothing that we say fails for anybody, whatever language their Teams speaks."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest

from bot.cards import shown
from bot.demo.connector import StandIn
from bot.settings import Settings as ServiceSettings
from bot.words import LANGUAGES, words
from dialogs.answer import (
    AlsoChosen,
    Answer,
    Heard,
    LeftOut,
    NoSuch,
    NoTasks,
    Settings,
    Silence,
    ToldApart,
    TooLong,
    TooMany,
    Trouble,
    Unchanged,
    Unread,
    UnreadFor,
)
from dialogs.incoming import Click, Incoming, Words
from dialogs.route import route
from domain.summary import Pasted
from tests.bot.answers import answers as samples
from tests.bot.kit import Json, message
from tests.bot.test_service import Service, running, sender
from tests.dialogs.everything import everything
from tests.dialogs.kit import PEOPLE, Chat, chat_on, personal

LOCALES = (*LANGUAGES, "nl-BE", "de", "de-DE", "ja-JP", "pt-BR", "zh-Hant-TW", "", "-", "xx-nonsense", "../en", "É")
SPOKEN_TO = ("settings", "stop", "resume", "pause", "pause until monday", "on leave until friday", "language dutch")
FOREIGN = ("de-DE", "ja-JP", "pt-BR", "", "xx-nonsense")
HOLIDAYS = ("DE", "DE-BY", "BE", "ZZ")
SAID = " ".join(form for forms in words("en").sentences.values() for form in forms)
VALUES: dict[str, Any] = dict.fromkeys(set(re.findall(r"{(\w+)}", SAID)) - {"count"}, "Ava")


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    async with chat_on(f"sqlite:///{tmp_path}/followup.db") as talking:
        yield talking


@pytest.mark.parametrize("locale", LOCALES)
def test_every_sentence_can_be_said_in_every_locale(locale: str) -> None:
    say = words(locale)
    for key in words("en").sentences:
        for count in (0, 1, 2, 21):
            assert say(key, count=count, **VALUES).strip(), key


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("country", HOLIDAYS)
def test_days_and_countries_have_a_name_in_every_locale(locale: str, country: str) -> None:
    say = words(locale)
    told = [say.day(day) + say.month(day) for day in (date.min, date(2026, 1, 20), date.max)]
    told += [say.moment(datetime(2026, 1, 20, tzinfo=UTC), ZoneInfo("Europe/Berlin")), say.country(country)]
    assert all(told)


async def test_every_answer_can_be_shown_in_every_locale(chat: Chat) -> None:
    answers = [
        *await everything(chat),
        *samples(),
        Silence(),
        Heard(),
        TooLong(),
        Trouble(),
        ToldApart(),
        NoTasks("", 0, ()),
        TooMany(501, 500),
    ]
    answers += [Unchanged(why, "7") for why in NoSuch]
    answers += [LeftOut(tuple(Unread("report.pdf", why) for why in UnreadFor), answers[0])]
    settings = next(answer for answer in answers if isinstance(answer, Settings))
    answers += [AlsoChosen(settings, answers[0])]
    answers += [replace(settings, pace=replace(settings.pace, country=code)) for code in HOLIDAYS]
    assert {kind.__name__ for kind in get_args(Answer)} == {type(answer).__name__ for answer in answers}
    for answer in answers:
        for locale in LOCALES:
            assert (shown(answer, locale) is None) is isinstance(answer, Silence)


@pytest.mark.parametrize("locale", FOREIGN)
async def test_what_somebody_chooses_is_shown_in_a_language_we_speak(chat: Chat, locale: str) -> None:
    for text in SPOKEN_TO:
        incoming = Incoming(
            id=f"{locale}-{text}",
            at=chat.now,
            place=personal("karim"),
            sender=replace(PEOPLE["karim"], locale=locale),
            addressed=True,
            said=Words(Pasted(text)),
        )
        answer = await route(chat.desk, incoming)
        assert isinstance(answer, Settings), text
        assert answer.language in LANGUAGES


@pytest.mark.parametrize("verb", ["pause", "stop", "start"])
async def test_so_do_the_buttons(chat: Chat, verb: str) -> None:
    pressed = Click({"verb": verb, "setting": ""}, None, is_invoke=True)
    karim = replace(PEOPLE["karim"], locale="de-DE")
    incoming = Incoming(id=verb, at=chat.now, place=personal("karim"), sender=karim, addressed=True, said=pressed)
    assert shown(await route(chat.desk, incoming), "de-DE")


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Service]:
    settings = ServiceSettings(
        local=True, port=0, database_url=f"sqlite:///{tmp_path}/service.db", tick_seconds=0, country="DE-BY"
    )
    async with StandIn() as stand_in, running(settings, stand_in) as service:
        yield service


def said(text: str, locale: str) -> Json:
    """What Karim says in his own chat."""
    chat = {"id": "a:karim", "conversationType": "personal", "tenantId": "tenant-1"}
    return message(text, conversation=chat, locale=locale) | {"from": sender("Karim Haddad")}


@pytest.mark.parametrize("locale", FOREIGN)
async def test_nobody_is_told_that_something_went_wrong(bot: Service, locale: str) -> None:
    for text in ("status", "waiting", "glossary", "undo", "zzz", *SPOKEN_TO):
        await bot.post(said(text, locale))
        assert bot.newest("a:karim").get("text") != words(locale)("trouble"), text
