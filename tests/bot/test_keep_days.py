"""FOLLOWUP_KEEP_DAYS: `followup remind` lets texts go as the service's own clock does, over HTTP."""

import asyncio

import pytest

from bot.__main__ import main
from bot.settings import Settings, load
from bot.wrong_settings import WrongSettings
from storage import opened
from tests.bot.kit import in_channel, message
from tests.bot.test_service import Service, bot, connector, notes, sender, settings
from tests.leftovers import leftovers

__all__ = ["bot", "connector", "settings"]
KARIM = {"id": "a:29:karim", "conversationType": "personal"}
LONG_AGO, LATER = "2021-03-01T10:00:00Z", "2021-04-15T09:00+02:00"


async def remind(settings: Settings, monkeypatch: pytest.MonkeyPatch, days: str) -> None:
    for name, value in {"LOCAL": "1", "DATABASE_URL": settings.database_url, "KEEP_DAYS": days}.items():
        monkeypatch.setenv(f"FOLLOWUP_{name}", value)

    def command() -> None:
        with pytest.raises(SystemExit) as end:
            main(("remind", "--at", LATER))
        assert not end.value.code

    await asyncio.to_thread(command)


async def texts(settings: Settings) -> list[str]:
    async with opened(settings.database_url) as store:
        return [told.partition(":")[0] for told in await leftovers(store, "Four printers stopped")]


async def test_texts_of_that_age_go_and_why_says_so(
    bot: Service, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = notes("november").replace("Topics:\n", "Topics:\nPrinters:\nFour printers stopped.\n", 1)
    await bot.post(in_channel(said, timestamp=LONG_AGO))
    before = await texts(settings)
    assert {"meetings.pasted_text", "inbound.said", "topics.summary"} <= set(before)
    await remind(settings, monkeypatch, "")
    assert await texts(settings) == before
    await remind(settings, monkeypatch, "30")
    assert await texts(settings) == []
    await bot.post(message("waarom #1", conversation=KARIM, locale="nl-BE") | {"from": sender("Karim Haddad")})
    assert "De tekst van dit verslag wordt niet meer bewaard." in bot.card(KARIM["id"])


async def test_a_tick_for_a_time_to_come_lets_nothing_go(
    bot: Service, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{__name__}.LATER", "2150-01-01T09:00+01:00")
    fresh = notes("november").replace("Topics:\n", "Topics:\nPrinters:\nFour printers stopped.\n", 1)
    await bot.post({name: each for name, each in in_channel(fresh).items() if name != "timestamp"})
    before = await texts(settings)
    await remind(settings, monkeypatch, "30")
    assert before
    assert await texts(settings) == before


@pytest.mark.parametrize("wrong", ["0", "-1", "a year"])
def test_a_wrong_number_is_named(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLLOWUP_KEEP_DAYS", wrong)
    with pytest.raises(WrongSettings, match="FOLLOWUP_KEEP_DAYS"):
        load()
