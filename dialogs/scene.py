"""What a message can refer to: loaded once a turn."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from dialogs.answer import ListKind
from dialogs.desk import RECENT
from dialogs.rights import NOTHING, is_near
from dialogs.turn import Turn
from domain import asking
from domain.choices import zone_of
from domain.move import Mark, SetDue, Snooze
from domain.people import OwnerState
from domain.reply import Context, Give, Names, What, may_name, reply
from domain.rights import Act, may
from domain.task import PART, Change, Status, Task
from domain.task import What as Changed
from storage import Background, StoredListing

_ASKING = {ListKind.QUESTION, ListKind.CONFIRM}


@dataclass(frozen=True, slots=True)
class Scene:
    """`open` is theirs to answer for here, `shown` what they were last shown, in its order; `numbers` are their own.

    `asked` waits to be told which item it is said of, in the list `waiting`. `last` are the tasks they changed last,
    and how. `known` is what all of it was read from.
    """

    open: tuple[Task, ...] = ()
    shown: tuple[Task, ...] = ()
    kind: ListKind | None = None
    asked: What | None = None
    waiting: StoredListing | None = None
    numbers: Mapping[int, int] | None = None
    last: tuple[tuple[Task, tuple[Change, ...]], ...] = ()
    known: Background = NOTHING

    @property
    def topic(self) -> Task | None:
        """What is spoken of: the one item asked about last, else the one changed last."""
        if self.kind in {ListKind.QUESTION, ListKind.ASKED} and len(self.shown) == 1:
            return self.shown[0]
        return self.last[0][0] if len(self.last) == 1 else None


async def scene(turn: Turn) -> Scene:
    """As it stands now; what came along with the message itself isn't read again."""
    kept = turn.incoming.kept
    before = kept.before if kept and kept.before else await _before(turn)
    shown = before.shown
    waiting = shown if shown and shown.asked and shown.kind in _ASKING else None
    return Scene(
        open=_allowed(turn, before, before.open),
        shown=_allowed(turn, before, _meant(shown)) if shown else (),
        kind=ListKind(shown.kind) if shown else None,
        asked=asking.read(waiting.asked) if waiting else None,
        waiting=waiting,
        numbers=before.numbers if turn.is_personal else None,
        last=before.last,
        known=before,
    )


def _meant(shown: StoredListing) -> list[Task]:
    """What a bare "done" can be said of: in a digest nothing that is only told of."""
    return [task for number, task in shown.items if number is not None or shown.kind != ListKind.DIGEST]


async def _before(turn: Turn) -> Background:
    return await turn.store.lists.background(turn.sender, turn.chat, turn.at - RECENT)


def _allowed(turn: Turn, before: Background, tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Those with which they may say how they stand, from here."""
    near = (task for task in tasks if is_near(turn.incoming, task.meeting))
    return tuple(task for task in near if may(before.relations[task.number], Act.ANSWER))


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
    named = replace(bare, names=Names.of(await turn.store.people.roster(turn.place, turn.sender)))
    given = None if named.last else _given(found.last, named)
    return replace(named, last=named.last or given, asks_whom=given is not None or _is_strangers(found.last))


def _is_strangers(last: tuple[tuple[Task, tuple[Change, ...]], ...]) -> bool:
    """Whether it was given to a name that nobody here has."""
    match last:
        case ((task, (Change(Changed.OWNER), *_)),):
            return any(owner.state is OwnerState.UNKNOWN for owner in task.owners)
        case _:
            return False


def _given(last: tuple[tuple[Task, tuple[Change, ...]], ...], seen: Context) -> Give | None:
    """What was kept as a note since it was open who is meant: "Karim does the printers", where there are two."""
    match last:
        case ((_, (Change(Changed.NOTE, _, str(note)), *_)),):
            sayings = reply(note, replace(seen, has_changed=False)).sayings
            return next((each.what for each in sayings if isinstance(each.what, Give)), None)
        case _:
            return None


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
        case (Change(Changed.DUE), *_) if task.due:
            return SetDue(task.due)
        case (Change(Changed.OWNER, _, str(owner)), *_) if owner and not {",", PART} & set(owner):
            return Give(owner, is_sure=True)
        case _:
            return None
