"""followup restore: a backup into an empty database, of either kind."""

import asyncio
import sys
from argparse import Namespace

from bot.settings import load
from storage import restored


def run(options: Namespace) -> int:
    """Copy it into what FOLLOWUP_DATABASE_URL names; the file stays as it is."""
    rows = asyncio.run(restored(options.file, load().database_url))
    sys.stdout.write(f"All {rows} rows of {options.file} are in the database.\n")
    return 0
