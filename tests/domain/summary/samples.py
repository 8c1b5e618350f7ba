"""The project's own notes and what is in them: `name.txt|.md|.html|.py` beside `name.tasks`.

A line of `.tasks` is `title :: description :: owners :: last day of the deadline`, a done task begins with "[x]".
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from domain.dates import Kind
from domain.summary import Draft, Pasted, Summary, read

FOLDER = Path(__file__).parents[2] / "samples"
POSTED = date(2026, 1, 20)
"""A Tuesday: the day of notes that name none."""


@dataclass(frozen=True)
class Told:
    """A task as the notes tell it."""

    title: str
    description: str = ""
    owners: tuple[str, ...] = ()
    due: date | None = None
    done: bool = False


@dataclass(frozen=True)
class Sample:
    """A sample with the tasks it tells."""

    path: Path
    text: str
    tasks: tuple[Told, ...]

    def pasted(self) -> Pasted:
        return Pasted("", self.text) if self.path.suffix == ".html" else Pasted(self.text)


@cache
def samples(start: str = "") -> tuple[Sample, ...]:
    """The samples whose names begin so, read once."""
    return tuple(_sample(tasks) for tasks in sorted(FOLDER.glob(f"{start}*.tasks")))


def summary_of(text: str) -> Summary:
    """What is read from plain text posted on the samples' day."""
    return read(Pasted(text), POSTED)


def told(summary: Summary) -> tuple[Told, ...]:
    """The tasks of a summary, to compare."""
    return tuple(_told(task) for task in summary.tasks)


def _told(task: Draft) -> Told:
    is_deadline = task.due is not None and task.due.kind is Kind.DEADLINE
    return Told(
        task.title, task.description, task.owners, task.due.end if task.due and is_deadline else None, task.done
    )


def _sample(tasks: Path) -> Sample:
    notes = next(path for path in FOLDER.glob(f"{tasks.stem}.*") if path.suffix != ".tasks")
    lines = [line for line in tasks.read_text(encoding="utf-8").splitlines() if line.strip()]
    return Sample(notes, notes.read_text(encoding="utf-8"), tuple(map(_expected, lines)))


def _expected(line: str) -> Told:
    title, description, owners, due = (part.strip() for part in line.split("::"))
    return Told(
        title.removeprefix("[x] "),
        description,
        tuple(owner.strip() for owner in owners.split(",") if owner.strip()),
        date.fromisoformat(due) if due else None,
        title.startswith("[x] "),
    )
