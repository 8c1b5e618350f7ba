"""`followup remind --at`: reminders that people asked for, in a process of its own, over HTTP."""

import asyncio
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.__main__ import main
from bot.app import house
from bot.settings import Settings
from storage import ChangeSource
from tests.bot.kit import Json, in_channel
from tests.bot.test_service import THREAD, Service, bot, connector, notes, settings

__all__ = ["bot", "connector", "settings"]
ASKED_AT = datetime(2026, 11, 21, 10, 3, tzinfo=UTC)
SATURDAY_EVENING = datetime(2026, 11, 21, 20, 15, tzinfo=UTC)
YUSUF = "a:29:yusuf"


@pytest.fixture
def remind(settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """What the command prints for that time."""
    monkeypatch.setenv("FOLLOWUP_LOCAL", "1")
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", settings.database_url)

    def command(at: str) -> Json:
        with pytest.raises(SystemExit) as end:
            main(("remind", "--json", "--at", at))
        assert not end.value.code
        printed: Json = json.loads(capsys.readouterr().out)
        return printed

    async def apart(at: str) -> Json:
        return await asyncio.to_thread(command, at)

    return apart


async def ask(settings: Settings, at: datetime) -> None:
    """Yusuf asks to be reminded of what is open with him."""
    async with house(settings) as home:
        store = home.desk.store
        (task,) = [task for task in await store.tasks.of_meeting(1) if "Yusuf Demir" in [o.name for o in task.owners]]
        assert task.lead
        await store.reminders.add(at, (), ChangeSource(by=task.lead, at=ASKED_AT, source=f"{YUSUF}|{at}"))


async def test_it_sends_what_is_due_then_and_once(bot: Service, settings: Settings, remind: Any) -> None:
    await bot.post(in_channel(notes("november")))
    assert "The first digests go out on" in bot.card(THREAD)
    await ask(settings, SATURDAY_EVENING)
    nothing = {"sent": 0, "skipped": 0, "refused": 0, "reasons": {}}
    assert await remind("2026-11-21T21:14+01:00") == nothing
    assert await remind("2026-11-21T21:15+01:00") == nothing | {"sent": 1}
    assert bot.newest(YUSUF)["summary"] == "You asked me to remind you: Finance Reports Migration"
    assert "You asked me to remind you" in bot.card(YUSUF)
    assert await remind("2026-11-21T21:16+01:00") == nothing


async def test_it_sends_them_beside_the_digest(bot: Service, settings: Settings, remind: Any) -> None:
    await bot.post(in_channel(notes("november")))
    await ask(settings, SATURDAY_EVENING)
    assert (await remind("2026-11-23T09:00+01:00"))["sent"] == 7
    assert len(bot.connector.activities(YUSUF)) == 2


async def test_next_is_the_next_reminder(bot: Service, settings: Settings, remind: Any) -> None:
    await bot.post(in_channel(notes("november")))
    await ask(settings, SATURDAY_EVENING)
    assert (await remind("next"))["sent"] == 1
    assert (await remind("next"))["sent"] == 6
