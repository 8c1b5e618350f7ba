"""followup remind: one tick, for cron or for the curious."""

import asyncio
import json
import sys
from argparse import Namespace
from dataclasses import asdict
from datetime import datetime

from bot.app import house
from bot.settings import Settings, load
from dialogs.remind import Tally, next_due, tick


def run(options: Namespace) -> int:
    """Send everything due at that time (default now; "next": when anything is due next)."""
    settings = load()
    settings.check_sign_in()
    tally = asyncio.run(_tick(settings, options.at))
    sys.stdout.write(json.dumps(asdict(tally)) + "\n" if options.json else _told(tally))
    return 0


async def _tick(settings: Settings, at: datetime | str | None) -> Tally:
    async with house(settings) as home:
        await home.overdue.catch_up()
        now = home.desk.clock()
        due = at if isinstance(at, datetime) else now
        if at == "next":
            due = await next_due(home.desk, now) or now
        return await tick(home.desk, due)


def _told(tally: Tally) -> str:
    why = "".join(f"\n  {count} × {reason}" for reason, count in tally.reasons.items())
    return f"{tally.sent} sent, {tally.skipped} skipped, {tally.refused} refused{why}\n"
