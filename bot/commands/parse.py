"""followup parse: what would be stored, storing nothing."""

import json
import sys
from argparse import Namespace
from datetime import UTC, date, datetime
from pathlib import Path

from bot.documents import KINDS, Unreadable, pasted
from bot.settings import load
from dialogs.answer import UnreadFor
from domain.dates import Due
from domain.summary import Draft, Pasted, Summary, Topic, read

REASONS = {UnreadFor.TOO_LARGE: "it unpacks to too much", UnreadFor.BROKEN: "it is damaged, locked, or no text"}


def run(options: Namespace) -> int:
    """Print what each file says; a file that can't be read is one sentence, and exit 1."""
    settings = load()
    day = options.posted or settings.pace.day(datetime.now(UTC))
    fiscal = settings.fiscal_year_start
    outcomes = [_shown(name, day, fiscal, as_json=options.json) for name in options.files]
    return 0 if all(outcomes) else 1


def _shown(name: str, day: date, fiscal_start: int, *, as_json: bool) -> bool:
    try:
        summary = read(_pasted(name), day, fiscal_start=fiscal_start)
    except (OSError, Unreadable) as unread:
        reason = unread.strerror if isinstance(unread, OSError) else REASONS[unread.because]
        sys.stderr.write(f"followup: {name} can't be read: {reason}\n")
        return False
    sys.stdout.write(json.dumps(_plain(summary), ensure_ascii=False) + "\n" if as_json else _told(name, summary))
    return True


def _pasted(name: str) -> Pasted:
    if name == "-":
        return pasted(sys.stdin.buffer.read(), "txt")
    path = Path(name)
    kind = path.suffix.lower().removeprefix(".")
    return pasted(path.read_bytes(), kind if kind in KINDS else "txt")


def _plain(summary: Summary) -> dict[str, object]:
    return {
        "title": summary.title,
        "held_on": summary.held_on.isoformat(),
        "held_on_source": summary.held_on_source.value,
        "language": summary.language,
        "topics": [_topic(topic) for topic in summary.topics],
        "tasks": [_task(task) for task in summary.tasks],
        "not_understood": list(summary.not_understood),
    }


def _topic(topic: Topic) -> dict[str, object]:
    points = [{"title": point.title, "text": point.text} for point in topic.points]
    return {"title": topic.title, "summary": topic.summary, "points": points}


def _task(task: Draft) -> dict[str, object]:
    about = {"title": task.title, "description": task.description, "owners": list(task.owners)}
    return {**about, "due": _due(task.due), "topic": task.topic}


def _due(due: Due | None) -> dict[str, str | None] | None:
    if due is None:
        return None
    start, end = (day.isoformat() if day else None for day in (due.start, due.end))
    return {"text": due.text, "start": start, "end": end, "kind": due.kind.value}


def _told(name: str, summary: Summary) -> str:
    top = f"{name}: {summary.title or '(no title)'}, {summary.held_on} ({summary.held_on_source})"
    counts = f"{len(summary.topics)} topics, {len(summary.tasks)} tasks"
    rows = [f"  - {task.title or task.description}{_small(task)}" for task in summary.tasks]
    unread = [f"  ? {line}" for line in summary.not_understood]
    return "\n".join([top, f"  {counts}", *rows, *unread]) + "\n"


def _small(task: Draft) -> str:
    owners = f" ({', '.join(task.owners)})" if task.owners else " (nobody)"
    return f"{owners} [{task.due.text}: {task.due.end or task.due.kind}]" if task.due else owners
