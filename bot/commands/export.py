"""followup export: all tasks, for other programs."""

import asyncio
import csv
import json
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from typing import Any

from bot.commands.who import not_one
from bot.settings import load
from storage import opened

COLUMNS = ("number", "title", "description", "meeting", "held_on", "space", "owners", "status", "due", "due_end")
MORE_COLUMNS = ("snoozed_until", "notes", "changed_at")


def run(options: Namespace) -> int:
    """Print JSON, or CSV with one line a task; with a person all that is kept about them."""
    if options.person:
        return asyncio.run(_person(load().database_url, options.person))
    tasks = asyncio.run(_everything(load().database_url))
    if options.csv:
        _write_csv(tasks)
    else:
        sys.stdout.write(json.dumps({"tasks": tasks}, ensure_ascii=False, indent=1) + "\n")
    return 0


async def _person(url: str, said: str) -> int:
    async with opened(url) as store:
        found = await store.people.called(said)
        if len(found) != 1:
            return not_one(said, found)
        kept = await store.people.everything_about(found[0].person.id)
    sys.stdout.write(json.dumps(kept or {}, ensure_ascii=False, indent=1) + "\n")
    return 0


async def _everything(url: str) -> list[dict[str, object]]:
    async with opened(url) as store:
        return await store.everything()


def _write_csv(tasks: Sequence[Mapping[str, Any]]) -> None:
    writer = csv.DictWriter(sys.stdout, (*COLUMNS, *MORE_COLUMNS), extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(map(_row, tasks))


def _row(task: Mapping[str, Any]) -> dict[str, object]:
    due = task["due"] or {}
    flat = {
        "owners": "; ".join(owner["name"] or owner["written"] for owner in task["owners"]),
        "notes": "; ".join(task["notes"]),
        "due": due.get("text"),
        "due_end": due.get("end"),
        "changed_at": task["history"][-1]["at"],
    }
    return {name: _safe(value) for name, value in {**task, **flat}.items()}


def _safe(value: object) -> object:
    """A cell that a spreadsheet would run as a formula is shown instead (OWASP, CSV injection)."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
