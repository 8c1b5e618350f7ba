"""followup parse: what would be stored, storing nothing."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from bot.documents import KINDS, Unreadable, pasted
from bot.settings import load
from dialogs.answer import UnreadFor
from domain.dates import Due
from domain.summary import Draft, Explained, Pasted, Statement, Summary, Topic, explain, read

REASONS = {UnreadFor.TOO_LARGE: "it unpacks to too much", UnreadFor.BROKEN: "it is damaged, locked, or no text"}


@dataclass(frozen=True, slots=True)
class _Against:
    """What every file is read against."""

    day: date
    fiscal_start: int
    people: tuple[str, ...]


def run(options: Namespace) -> int:
    """Print what each file says; a file that can't be read is one sentence, and exit 1."""
    settings = load()
    day = options.posted or settings.pace.day(datetime.now(UTC))
    against = _Against(day, settings.fiscal_year_start, people_named(options.people))
    outcomes = [_shown(name, against, options) for name in options.files]
    return 0 if all(outcomes) else 1


def people_named(named: str) -> tuple[str, ...]:
    """The names in a list with commas or semicolons, or one a line in a file that is called so."""
    file = Path(named) if named else None
    text = file.read_text("utf-8") if file and file.is_file() else named.replace(",", "\n").replace(";", "\n")
    return tuple(name.strip() for name in text.splitlines() if name.strip())


def _shown(name: str, against: _Against, options: Namespace) -> bool:
    try:
        notes = _pasted(name)
    except (OSError, Unreadable) as unread:
        reason = unread.strerror if isinstance(unread, OSError) else REASONS[unread.because]
        sys.stderr.write(f"followup: {name} can't be read: {reason}\n")
        return False
    sys.stdout.write(_explained(notes, against) if options.explain else _read(name, notes, against, options.json))
    return True


def _read(name: str, notes: Pasted, against: _Against, as_json: bool) -> str:
    summary = read(notes, against.day, fiscal_start=against.fiscal_start, people=against.people)
    return json.dumps(_plain(summary), ensure_ascii=False) + "\n" if as_json else _told(name, summary)


def _explained(notes: Pasted, against: _Against) -> str:
    lines = explain(notes, against.day, people=against.people, fiscal_start=against.fiscal_start)
    return "".join(f"{row}\n" for line in lines for row in _why(line))


def _why(line: Explained) -> Iterator[str]:
    """A line with its class; below it the rules that matched, the candidates, and why it was left over."""
    yield f"{line.text}\n    [{line.line_class}{f', under {line.section}' if line.section else ''}]"
    yield from (f"    rule      {rule}" for rule in line.rules)
    for each in line.proposals:
        owners = f" ({', '.join(each.owners)}; {each.named_by or each.reader})" if each.owners else " (nobody)"
        due = f" [{each.due}]" if each.due else ""
        against = f" because {'; '.join(each.evidence)}" if each.evidence else ""
        verdict = "chosen   " if each.is_chosen else "candidate"
        yield f"    {verdict} {each.reader} {each.weight}{against}: {each.title}{owners}{due}"
    if line.refusal:
        yield f"    left over {line.refusal}"


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
        "decisions": [_statement(each) for each in summary.decisions],
        "questions": [_statement(each) for each in summary.questions],
        "not_understood": list(summary.not_understood),
    }


def _topic(topic: Topic) -> dict[str, object]:
    points = [{"title": point.title, "text": point.text} for point in topic.points]
    return {"title": topic.title, "summary": topic.summary, "points": points}


def _task(task: Draft) -> dict[str, object]:
    about = {"title": task.title, "description": task.description, "owners": list(task.owners)}
    return {**about, "due": _due(task.due), "topic": task.topic}


def _statement(said: Statement) -> dict[str, str | None]:
    """The day only where it is another than the meeting's."""
    day = said.day.isoformat() if said.day else None
    return {"text": said.text, "topic": said.topic or None, "by": said.by or None, "day": day}


def _due(due: Due | None) -> dict[str, str | None] | None:
    if due is None:
        return None
    start, end = (day.isoformat() if day else None for day in (due.start, due.end))
    return {"text": due.text, "start": start, "end": end, "kind": due.kind.value}


def _told(name: str, summary: Summary) -> str:
    top = f"{name}: {summary.title or '(no title)'}, {summary.held_on} ({summary.held_on_source})"
    counts = f"{len(summary.topics)} topics, {len(summary.tasks)} tasks"
    rows = [f"  - {task.title or task.description}{_small(task)}" for task in summary.tasks]
    rows += [f"  {kind}: {each.text}" for kind, said in _marked(summary) for each in said]
    unread = [f"  ? {line}" for line in summary.not_understood]
    return "\n".join([top, f"  {counts}", *rows, *unread]) + "\n"


def _marked(summary: Summary) -> tuple[tuple[str, tuple[Statement, ...]], ...]:
    return ("decided", summary.decisions), ("open question", summary.questions)


def _small(task: Draft) -> str:
    owners = f" ({', '.join(task.owners)})" if task.owners else " (nobody)"
    return f"{owners} [{task.due.text}: {task.due.end or task.due.kind}]" if task.due else owners
