"""Which tasks each part of a message means, here and to this person."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.answer import NoSuch, Unchanged
from dialogs.naming import has_unknown
from dialogs.rights import allowed, referred
from dialogs.scene import Scene
from dialogs.told import Meant, Told
from dialogs.turn import Turn
from dialogs.wording import called
from domain.command import stranger
from domain.filters import Wanted
from domain.move import Hold, Mark, MyPart, NotMine, SetDue, Snooze
from domain.reply import (
    Everything,
    Give,
    Named,
    NotYet,
    Numbers,
    Only,
    Reference,
    Remind,
    Saying,
    What,
    each_named,
    is_generic,
    spoken_of,
)
from domain.rights import Act
from domain.task import Status, Task

_GOES_ON = {Status.IN_PROGRESS, Status.BLOCKED}


async def meant(turn: Turn, place: Scene, sayings: Sequence[Saying]) -> Meant:
    """Every part of a message, in its order."""
    found = Meant()
    for saying in sayings:
        await _one(turn, place, found, saying)
    await _refuse(turn, place, found)
    return _with_confirmations(_without_contradictions(found))


def _with_confirmations(found: Meant) -> Meant:
    """Whoever cancels all of it, or what others share, is asked once more."""
    found.to_confirm = [told for told in found.told if _is_grave(told)]
    found.told = [told for told in found.told if told not in found.to_confirm]
    return found


def _is_grave(told: Told) -> bool:
    is_cancelled = isinstance(told.what, Mark) and told.what.status is Status.CANCELLED
    is_much = told.is_of_all and len(told.tasks) > 1
    return is_cancelled and (is_much or any(task.is_shared and not task.status.closed for task in told.tasks))


async def _refuse(turn: Turn, place: Scene, found: Meant) -> None:
    """A day or an owner is for who may change them, whatever they may answer."""
    kept = [
        told if not isinstance(told.what, SetDue | Give) else await _changeable(turn, place, found, told)
        for told in found.told
    ]
    found.told = [told for told in kept if told.is_meant]


async def _changeable(turn: Turn, place: Scene, found: Meant, told: Told) -> Told:
    references = [Reference(task.number, is_task=True) for task in told.tasks]
    return replace(told, tasks=await _numbers(turn, place, found, references, Act.CHANGE))


async def _one(turn: Turn, place: Scene, found: Meant, saying: Saying) -> None:
    match saying.about:
        case Only():
            _only(place, found, saying)
        case Numbers(references):
            _tell(found, await _numbers(turn, place, found, references), saying)
        case Everything() as everything:
            await _everything(turn, place, found, everything, saying)
        case Named(words):
            await _named(turn, place, found, words, saying)


def _tell(found: Meant, tasks: Sequence[Task], saying: Saying) -> None:
    if tasks and isinstance(saying.what, Remind):
        found.told.append(_reminder(tuple(tasks), saying.what, saying.words))
    elif tasks:
        found.told.append(Told(tuple(tasks), saying.what, saying.words, isinstance(saying.about, Everything)))


def _to_ask(saying: Saying) -> What:
    """What waits for its item: "not yet" with the words that are noted there, a name as it is typed."""
    if isinstance(saying.what, NotYet) and saying.words:
        return Hold(saying.words, saying.what.until)
    if isinstance(saying.what, Give):
        return replace(saying.what, who=stranger(saying.what.who, saying.words) or saying.what.who)
    return saying.what


def _without_contradictions(found: Meant) -> Meant:
    """Two different things of one task are none, and told."""
    said: dict[int, What] = {}
    torn: set[int] = set()
    for told in found.told:
        for task in told.tasks:
            before = said.setdefault(task.number, told.what)
            if before != told.what and _closes(told.what) != _closes(before) and not _is_dropped(told.what):
                torn.add(task.number)
    found.problems += [Unchanged(NoSuch.TWICE, f"#{number}") for number in sorted(torn)]
    kept = (replace(told, tasks=tuple(t for t in told.tasks if t.number not in torn)) for told in found.told)
    found.told = [told for told in kept if told.is_meant]
    return found


def _is_dropped(what: What) -> bool:
    """ "no party this year, so forget 4": what was said before is why."""
    return isinstance(what, Mark) and what.status is Status.CANCELLED


def _closes(what: What) -> bool:
    return isinstance(what, NotMine | MyPart) or (isinstance(what, Mark) and what.status.closed)


def _only(place: Scene, found: Meant, saying: Saying) -> None:
    """The one that is open; of several that of which it speaks, or which is spoken of, else it is asked."""
    if isinstance(saying.what, Remind):
        found.told.append(_reminder(_to_remind_of(place), saying.what, saying.words))
        return
    left = [task for task in _candidates(place, saying.what) if task.number not in found.numbers]
    if not left:
        found.problems.append(Unchanged(NoSuch.NOTHING_OPEN))
    elif task := _which(place, left, saying):
        _tell(found, (task,), saying)
    elif isinstance(saying.what, Snooze):
        _tell(found, left, saying)  # "ask me again on Thursday": for whatever is open
    else:
        found.doubts.append((tuple(left), _to_ask(saying)))


def _reminder(tasks: tuple[Task, ...], what: Remind, words: str) -> Told:
    """On a day without an hour tasks that are named are put off to then."""
    return Told(tasks, Snooze(what.on) if tasks and what.on else what, words)


def _to_remind_of(place: Scene) -> tuple[Task, ...]:
    """What is spoken of, or the only one that is open; else whatever is open then."""
    topic = place.topic if place.topic and not place.topic.status.closed else None
    return (topic,) if topic else place.open if len(place.open) == 1 else ()


def _which(place: Scene, left: Sequence[Task], saying: Saying) -> Task | None:
    if len(left) == 1:
        return left[0]
    if not _closes(saying.what) and (task := spoken_of(saying.words, left)):
        return task
    topic = next((task for task in left if place.topic and task.number == place.topic.number), None)
    is_asked = topic is not None and [task.number for task in place.shown] == [topic.number]
    return topic if topic and (is_asked or _goes_on(saying.what)) else None


def _goes_on(what: What) -> bool:
    """Whether it tells more of what was just said: "waiting for Jean", "not yet", "Jean Dupont"."""
    return isinstance(what, NotYet | Give) or (isinstance(what, Mark) and what.status in _GOES_ON and bool(what.note))


def _candidates(place: Scene, what: What) -> Sequence[Task]:
    """What was closed may be opened; what was just given to a name nobody knows, to whoever that is."""
    if _opens(what):
        return [task for task in place.shown if task.status.closed]
    is_asked = isinstance(what, Give) and place.topic and place.topic not in place.open and has_unknown(place.topic)
    return (*place.open, place.topic) if is_asked and place.topic else place.open


def _opens(what: What) -> bool:
    return isinstance(what, Mark) and what.status is Status.OPEN


async def _numbers(
    turn: Turn, place: Scene, found: Meant, references: Sequence[Reference], act: Act = Act.ANSWER
) -> tuple[Task, ...]:
    tasks = []
    for reference in references:
        task = await referred(turn, reference, act, place.known)
        if isinstance(task, Unchanged):
            found.problems.append(task)
        else:
            tasks.append(task)
    return tuple(tasks)


async def _everything(turn: Turn, place: Scene, found: Meant, everything: Everything, saying: Saying) -> None:
    """What is open and was shown, or all that is open; "both" of three is a question."""
    spared = await _spared(turn, place, found, everything)
    if spared is None:
        return
    shown = {task.number for task in place.shown}
    tasks = [task for task in place.open if not shown or task.number in shown]
    left = tuple(task for task in tasks if task not in spared and task.number not in found.numbers)
    if not left:
        found.problems.append(Unchanged(NoSuch.NOTHING_OPEN))
    elif everything.of and len(left) != everything.of:
        found.doubts.append((left, _to_ask(saying)))
    else:
        _tell(found, left, saying)


async def _spared(turn: Turn, place: Scene, found: Meant, everything: Everything) -> tuple[Task, ...] | None:
    """What is left out; None, and told, where an exception isn't known: then nothing is meant."""
    spared = await _numbers(turn, place, found, everything.but)
    if len(spared) != len(everything.but):
        return None
    near = (*place.shown, *place.open)
    for one in await _exceptions(turn, everything.but_named, near):
        fits = await called(turn.store, one, near)
        if not fits and (task := spoken_of(one, list(place.open))):
            fits = (task,)
        if len(fits) != 1:
            found.unclear.append(one)
            return None
        spared += fits
    return spared


async def _exceptions(turn: Turn, words: str | None, near: Sequence[Task]) -> tuple[str, ...]:
    """What is left out by name: one, or each of several."""
    if words is None:
        return ()
    return (words,) if await called(turn.store, words, near) else each_named(words)


async def _named(turn: Turn, place: Scene, found: Meant, words: str, saying: Saying) -> None:
    """Among what is open and what was shown, else what they posted; several are asked about, none isn't understood."""
    near = (*place.shown, *place.open)
    fits = await called(turn.store, words, near) or await called(turn.store, words, await others(turn))
    tasks = await allowed(turn, Act.ANSWER, fits)
    alive = [task for task in tasks if task.status.closed is _opens(saying.what)] or list(tasks)
    is_label = saying.words.removeprefix(words).lstrip().startswith(":")  # "Review: done"
    is_doubted = _closes(saying.what) and not is_label and _may_be_another(place, words, alive[:1], saying.what)
    if len(alive) == 1 and not is_doubted:
        _tell(found, alive, saying)
    elif alive:
        found.doubts.append((tuple(alive), _to_ask(saying)))
    elif several := await _several(turn, place, words, saying.what):
        _tell(found, several, saying)
    elif _closes(saying.what):
        _ask_of(place, found, words, saying)
    else:
        _only(place, found, _noted(saying))


def _ask_of(place: Scene, found: Meant, words: str, saying: Saying) -> None:
    """ "the printer shelf is done": words of one title beside others may be of that, or of something else."""
    task = spoken_of(words, [task for task in place.open if task.number not in found.numbers])
    if task and isinstance(saying.what, Mark):
        found.doubts.append(((task,), saying.what))
    else:
        found.unclear.append(saying.words or words)


async def _several(turn: Turn, place: Scene, words: str, what: What) -> tuple[Task, ...]:
    """ "the printers and the lease": each of them one that is open, or none."""
    each = each_named(words)
    fits = [await called(turn.store, one, place.open) for one in each] if len(each) > 1 else []
    is_plain = all(len(fit) == 1 and not is_generic(one, fit[0]) for one, fit in zip(each, fits, strict=False))
    return tuple(dict.fromkeys(fit[0] for fit in fits)) if fits and is_plain and not _opens(what) else ()


def _may_be_another(place: Scene, words: str, tasks: Sequence[Task], what: What) -> bool:
    """Whether the words may be of something else: "cancel the meeting".

    Done is the only one that is open, or what two such words name: "the access review".
    """
    is_done = isinstance(what, Mark) and what.status is Status.DONE
    if is_done and len(place.open) == 1:
        return False
    return any(is_generic(words, task, at_most=1) if is_done else is_generic(words, task) for task in tasks)


def _noted(saying: Saying) -> Saying:
    """Words that name no item are a part of what is said."""
    what = saying.what
    if isinstance(what, Mark) and what.note is None:
        what = Mark(what.status, saying.words, what.is_ongoing)
    return Saying(Only(), what, saying.words, saying.rule)


async def others(turn: Turn) -> list[Task]:
    """What is open with others: in public all of this conversation, in their own chat what they pasted."""
    found = await turn.store.about(turn.place, turn.sender, Wanted())
    return [task for task in found.tasks if not turn.is_personal or task.meeting.poster == turn.sender]
