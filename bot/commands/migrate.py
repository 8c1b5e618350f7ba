"""followup migrate: the database to the newest schema."""

import asyncio
import sys
from argparse import Namespace

from bot.settings import load
from storage import opened


def run(_options: Namespace) -> int:
    """Opening the store brings it there."""
    asyncio.run(_open(load().database_url))
    sys.stdout.write("The database is on the newest schema.\n")
    return 0


async def _open(url: str) -> None:
    async with opened(url) as store:
        await store.ping()
