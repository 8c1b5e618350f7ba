"""What a message comes to, before any of it is recorded."""

from dataclasses import dataclass, field

from dialogs.answer import Unchanged
from domain.reply import Remind, What
from domain.task import Task


@dataclass(frozen=True, slots=True)
class Told:
    """One thing said of tasks that are surely meant."""

    tasks: tuple[Task, ...]
    what: What
    words: str
    is_of_all: bool = False

    @property
    def is_meant(self) -> bool:
        """Whether it is said of anything: a reminder may be of whatever is open then."""
        return bool(self.tasks) or isinstance(self.what, Remind)


@dataclass(slots=True)
class Meant:
    """What a message comes to: what is surely meant, what has to be asked, and what stands in the way."""

    told: list[Told] = field(default_factory=list)
    problems: list[Unchanged] = field(default_factory=list)
    to_confirm: list[Told] = field(default_factory=list)
    doubts: list[tuple[tuple[Task, ...], What]] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)

    @property
    def numbers(self) -> set[int]:
        """The tasks of which something is surely said."""
        return {task.number for told in (*self.told, *self.to_confirm) for task in told.tasks}
