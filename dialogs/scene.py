"""What a message can refer to: loaded once a turn."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from dialogs.answer import ListKind
from dialogs.rights import allowed, open_for
from dialogs.turn import Turn
from domain import asking
from domain.choices import zone_of
from domain.move import Mark, Snooze
from domain.reply import Context, Names, What, may_name
from domain.rights import Act
from domain.task import Change, Status, Task
from domain.task import What as Changed
from storage import StoredListing

_ASKING = {ListKind.QUESTION, ListKind.CONFIRM}
RECENT = timedelta(hours=2)  # what was recorded longer ago is not corrected by a word


@dataclass(frozen=True, slots=True)
class Scene:
    """`open` is theirs to answer for here, `shown` what they were last shown, in its order; `numbers` are their own.

    `asked` waits to be told which item it is said of, in the list `waiting`. `last` are the tasks they changed last,
    and how.
    """

    open: tuple[Task, ...] = ()
    shown: tuple[Task, ...] = ()
    kind: ListKind | None = None
    asked: What | None = None
    waiting: StoredListing | None = None
    numbers: Mapping[int, int] | None = None
    last: tuple[tuple[Task, tuple[Change, ...]], ...] = ()

    @property
    def topic(self) -> Task | None:
        """What is spoken of: the one item asked about last, else the one changed last."""
        if self.kind in {ListKind.QUESTION, ListKind.ASKED} and len(self.shown) == 1:
            return self.shown[0]
        return self.last[0][0] if len(self.last) == 1 else None


async def scene(turn: Turn) -> Scene:
    """As it stands now."""
    tasks = await open_for(turn, Act.ANSWER)
    shown = await turn.store.lists.newest(turn.chat, turn.sender)
    waiting = shown if shown and shown.asked and shown.kind in _ASKING else None
    listed = [task for _, task in shown.items] if shown else []
    return Scene(
        open=tasks,
        shown=await allowed(turn, Act.ANSWER, listed) if listed else (),
        kind=ListKind(shown.kind) if shown else None,
        asked=asking.read(waiting.asked) if waiting else None,
        waiting=waiting,
        numbers=await turn.store.lists.numbers(turn.sender) if turn.is_personal else None,
        last=await turn.store.tasks.last_changed(turn.sender, turn.chat, turn.at - RECENT),
    )


async def context(turn: Turn, found: Scene, text: str) -> Context:
    """The same for the reader of words; people's names only where a word may be one."""
    now = turn.at.astimezone(zone_of(turn.incoming.sender.time_zone or "") or turn.desk.pace.zone)
    bare = Context(
        now=now,
        language=turn.incoming.language,
        titles=tuple(task.title for task in (*found.open, *found.shown)),
        asked=found.asked,
        last=_said(found.last),
        has_changed=bool(found.last),
    )
    if not may_name(text, bare):
        return bare
    return replace(bare, names=Names.of(await turn.store.people.roster(turn.place, turn.sender)))


def _said(last: tuple[tuple[Task, tuple[Change, ...]], ...]) -> What | None:
    """What they said of the items they changed last, to be said of another; None where that isn't plain."""
    if not last:
        return None
    task, changes = last[0]
    match changes:
        case (Change(Changed.STATUS, _, str(status)), *_):
            return Mark(Status(status), task.last_note if status == Status.BLOCKED else None)
        case (Change(Changed.SNOOZE), *_) if task.snoozed_until:
            return Snooze(task.snoozed_until)
        case _:
            return None
