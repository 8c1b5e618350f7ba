"""A list longer than a card over real HTTP: the button below it shows the next page."""

import json

from bot.settings import Settings
from tests.bot.kit import in_channel, submit
from tests.bot.test_service import Service, bot, connector, find_button, sender, settings

__all__ = ["Settings", "bot", "connector", "settings"]
MANY = 60


async def test_show_more_shows_the_next_page(bot: Service) -> None:
    tasks = "\n".join(f"Crate {n}:\nMove crate {n} to the quay. (Karim)" for n in range(1, MANY + 1))
    await bot.post(in_channel(f"Harbour works 18 November 2026\n\nTasks:\n{tasks}\n"))
    there = {key: in_channel()[key] for key in ("conversation", "channelData")}
    thread = there["conversation"]["id"]
    mention = {
        "type": "mention",
        "mentioned": {"id": "28:follow-up", "name": "Follow-Up"},
        "text": "<at>Follow-Up</at>",
    }
    await bot.post(in_channel("<at>Follow-Up</at> status crate", entities=[mention]))
    first = bot.newest(thread)
    assert f"50 of {MANY} are shown." in bot.card(thread)
    more = find_button(bot.card(thread), "more")
    assert more == {"verb": "more", "of": "status", "skip": 50, "asked": "crate"}
    await bot.post(submit(more, **there, replyToId=first["id"]) | {"from": sender("Dana Peeters")})
    assert f"51 to {MANY} of {MANY} are shown." in bot.card(thread)
    assert '"more"' not in json.dumps(bot.newest(thread))
