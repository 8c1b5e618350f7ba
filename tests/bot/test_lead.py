"""Over HTTP: who posted notes is told what became late, and moves, drops or asks about it from their own chat."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.bot.kit import Json, execute, in_channel
from tests.bot.test_service import THREAD, Service, bot, connector, find_button, sender, settings

__all__ = ["bot", "connector", "settings"]
NOTES = """Quay works 18 November 2026

Tasks:
Crane Permit:
Ask for the permit of the crane by 24 November. (Karim)
Quay Lights:
Order the lights of the quay by 4 December. (Lotte)
"""
DANA = "a:29:dana"
CHAT = {"id": DANA, "conversationType": "personal", "tenantId": "tenant-1"}


async def pressed(bot: Service, verb: str, **fields: object) -> Json:
    """What Dana's card is after she presses that button; what was filled in goes along."""
    data = find_button(bot.card(DANA), verb) | fields
    press = execute(data, conversation=CHAT, replyToId=bot.newest(DANA)["id"])
    status, body = await bot.post(press | {"from": sender("Dana Peeters")})
    assert status == 200
    return dict(body)


async def test_the_lead_is_told_and_acts(bot: Service) -> None:
    await bot.post(in_channel(NOTES))
    assert "Crane Permit" in bot.card(THREAD)
    await bot.remind(datetime(2026, 11, 25, 9, 0, tzinfo=ZoneInfo("Europe/Brussels")))
    told = bot.card(DANA)
    assert bot.newest(DANA)["summary"] == "2 tasks of your meetings are open with others."
    assert "Late with others" in told
    assert "Karim Haddad" in told
    assert "Tue 24 Nov, one day late" in told
    assert "Quay Lights" not in told
    assert len(told.encode()) <= 28 * 1024
    assert "When is #1 Crane Permit due now?" in json.dumps(await pressed(bot, "move_day"))
    moved = json.dumps(await pressed(bot, "move_day_it", said="2026-12-11"), ensure_ascii=False)
    assert "#1 Crane Permit: due Fri 11 Dec 2026." in moved
    dropped = json.dumps(await pressed(bot, "drop"))
    assert "Cancelled" in dropped or "cancelled" in dropped
