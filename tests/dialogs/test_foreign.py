"""Who reads a language we don't speak is answered in English, and told once which ones we do."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from bot.cards import shown
from dialogs.answer import Answer, Help, HelpFor, InEnglish, Settings, Silence, Welcome
from domain.button import SettingButton, SettingVerb
from tests.dialogs.kit import CHANNEL, Chat

TOLD = "I answer in English, Dutch, French and German"


@pytest.fixture
def chat(chat: Chat) -> Chat:
    """Dana's Teams speaks Italian."""
    chat.locales["dana"] = "it-IT"
    return chat


@contextmanager
def statements(chat: Chat) -> Iterator[list[str]]:
    """What the database is asked meanwhile."""
    asked: list[str] = []
    engine = chat.store.database.engine

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", note)


def told(answer: Answer) -> bool:
    """Whether its readers see which languages we speak."""
    look = shown(answer)
    return look is not None and TOLD in f"{look.text} {look.card}"


async def test_the_first_answer_tells_and_the_next_does_not(chat: Chat) -> None:
    first = await chat.says("dana", "zzz")
    assert first == InEnglish(Help(HelpFor.NOT_UNDERSTOOD))
    assert told(first)
    assert await chat.says("dana", "zzz") == Help(HelpFor.NOT_UNDERSTOOD)


async def test_a_welcome_tells_too(chat: Chat) -> None:
    assert await chat.installs("dana") == InEnglish(Welcome(is_shared=False))
    assert await chat.says("dana", "help") == Help(HelpFor.ASKED)


async def test_a_client_that_tells_its_language_only_after_the_welcome_gets_the_line_alone(chat: Chat) -> None:
    locale = chat.locales.pop("dana")
    assert await chat.installs("dana") == Welcome(is_shared=False)
    chat.locales["dana"] = locale
    after = await chat.installs("dana")
    assert after == InEnglish(Silence())
    look = shown(after)
    assert look
    assert look.text
    assert look.text.startswith(TOLD)


async def test_an_answer_that_never_left_tells_it_again(chat: Chat) -> None:
    assert isinstance(await chat.says("dana", "help", again="first"), InEnglish)
    assert isinstance(await chat.says("dana", "help", again="first"), InEnglish)
    assert isinstance(await chat.says("dana", "help"), Help)


@pytest.mark.parametrize("locale", ["en-GB", "nl-BE", "fr-FR", "de-AT", ""])
async def test_nobody_whose_language_we_speak_is_told(chat: Chat, locale: str) -> None:
    chat.locales["dana"] = locale
    assert await chat.says("dana", "help") == Help(HelpFor.ASKED)


async def test_where_others_read_along_it_is_not_said(chat: Chat) -> None:
    assert await chat.says("dana", "help", CHANNEL) == Help(HelpFor.ASKED)
    assert isinstance(await chat.says("dana", "help"), InEnglish)


async def test_settings_offer_the_languages_as_they_are(chat: Chat) -> None:
    assert isinstance(await chat.says("dana", "settings"), Settings)
    assert await chat.says("dana", "help") == Help(HelpFor.ASKED)


async def test_who_chose_a_language_is_not_told(chat: Chat) -> None:
    await chat.presses("dana", SettingButton(SettingVerb.LANGUAGE, "fr"))
    assert await chat.says("dana", "help") == Help(HelpFor.ASKED)


async def test_a_turn_costs_no_statement_more(chat: Chat) -> None:
    counts = []
    for locale in ("en-GB", "it-IT", "it-IT"):
        chat.locales["dana"] = locale
        await chat.says("dana", "help")  # the client's new locale is noted
        with statements(chat) as asked:
            await chat.says("dana", "help")
        counts.append(len(asked))
    assert counts[0] == counts[1] == counts[2]
