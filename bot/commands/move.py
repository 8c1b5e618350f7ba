"""followup move: everything into another database, such as from SQLite to PostgreSQL."""

import asyncio
import sys
from argparse import Namespace

from bot.settings import load
from storage import moved


def run(options: Namespace) -> int:
    """Copy it; what FOLLOWUP_DATABASE_URL names stays as it is."""
    rows = asyncio.run(moved(load().database_url, options.to))
    sys.stdout.write(f"Moved {rows} rows. From now on FOLLOWUP_DATABASE_URL has to name the new database.\n")
    return 0
