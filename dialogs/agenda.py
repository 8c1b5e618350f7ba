"""Open from last time: what the next meeting walks through, as a card or as text to copy."""

from dataclasses import replace
from datetime import UTC, datetime, time

from dialogs.answer import Answer, Help, HelpFor, ListKind, Marked, NotFound, Notice, Walked
from dialogs.listing import Rows, made
from dialogs.rights import refused_here, refused_task
from dialogs.turn import Turn
from domain.agenda import Agenda, agenda, of_one_kind
from domain.button import WalkButton
from domain.command import AskAgenda
from domain.move import Mark
from domain.rights import Act
from domain.task import Meeting, Status


async def walked(turn: Turn, asked: AskAgenda) -> Answer | None:
    """The page for the meetings that are meant; None where no meeting here has such a title."""
    if no := await refused_here(turn, Act.SEE):
        return no
    here = await turn.store.meetings_here(turn.place, turn.sender)
    meetings = of_one_kind(here, asked.title, is_shared=not turn.is_personal)
    if not meetings:
        return None if asked.title else NotFound()
    found = await _agenda(turn, meetings)
    listed = await made(turn, ListKind.STATUS, Rows(found.tasks))
    return Walked(found, listed.items, turn.today, asked.title, is_text=asked.is_text)


async def done_on_the_way(turn: Turn, button: WalkButton) -> Answer:
    """A task is done, and the page stands as it does now."""
    task = await turn.store.tasks.one(button.number)
    if task is None:
        return Help(HelpFor.BUTTON)
    if no := await refused_task(turn, Act.ANSWER, task):
        return no
    saved = (await turn.store.tasks.record([(task.number, Mark(Status.DONE))], turn.deed)).moved
    page = await walked(turn, AskAgenda(button.asked))
    notice = Notice(*saved[0]) if saved else Notice(task)
    return replace(page, notice=notice) if isinstance(page, Walked) else Marked(notices=(notice,))


async def _agenda(turn: Turn, meetings: tuple[Meeting, ...]) -> Agenda:
    """Done counts from the day of the last meeting on."""
    since = datetime.combine(meetings[0].held_on, time(), tzinfo=turn.desk.pace.zone).astimezone(UTC)
    found = await turn.store.walk(turn.place, turn.sender, meetings, since)
    said = {number: turn.desk.pace.day(at) for number, at in found.said.items()}
    return agenda(meetings, found.tasks, said, found.stated, found.done, turn.today)
