"""followup audit: who changed what and when, without a word of what was said."""

import asyncio
import json
import sys
from argparse import Namespace
from collections.abc import Mapping
from datetime import datetime, time

from bot.settings import load
from storage import opened


def run(options: Namespace) -> int:
    """A line a change, oldest first; since a day in the program's time zone."""
    settings = load()
    since = datetime.combine(options.since, time(), settings.pace.zone) if options.since else None
    asyncio.run(_print(settings.database_url, since, as_json=options.json))
    return 0


async def _print(url: str, since: datetime | None, *, as_json: bool) -> None:
    """Some at a time: it may be years."""
    async with opened(url) as store:
        last = 0
        while lines := await store.audit(last, since):
            last = lines[-1].id
            told = (line.told for line in lines)
            sys.stdout.writelines(
                f"{json.dumps(each, ensure_ascii=False) if as_json else _row(each)}\n" for each in told
            )


def _row(line: Mapping[str, object]) -> str:
    moved = f"{line['from'] or '-'} -> {line['to'] or '-'}" if line["from"] or line["to"] else ""
    return f"{line['at']}  {line['by'] or '-'}  #{line['task']}  {line['what']}  {moved}".rstrip()
