"""The page that a meeting walks through: what is open from last time, why, and what was decided; a card, or text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from microsoft_teams.cards import CardElement, Column, TextRun

from bot.cards import kit, lines
from bot.cards.listing import noticed
from bot.cards.rows import light, still_row
from bot.cards.shown import Shown
from bot.cards.when import day_of, when
from bot.words import Words
from dialogs.answer import Walked
from domain.agenda import Part
from domain.button import WalkButton
from domain.report import Stated
from domain.task import Task

LONGEST_TITLE = 80
LONGEST_NOTE = 100


@dataclass(frozen=True, slots=True)
class Room:
    """How many tasks have a button, how many stand at all, how many decisions, and questions; and the text to copy."""

    buttons: int
    tasks: int
    stated: int
    has_text: bool = False


ROOMS = (Room(30, 60, 12, has_text=True), Room(30, 60, 12), Room(20, 40, 8), Room(12, 30, 6), Room(0, 25, 3))


def agenda_look(walked: Walked, say: Words) -> Shown:
    """To be copied it is plain text."""
    if walked.is_text:
        return Shown(say("agenda.heading"), text="\n".join(_text(walked, say)))
    return kit.fitting(ROOMS, lambda room: _card(walked, room, say))


def _card(walked: Walked, room: Room, say: Words) -> Shown:
    found, heading = walked.agenda, say("agenda.heading")
    top: list[CardElement] = [kit.heading(heading), kit.line(kit.subtle(_of(walked, say)), spacing="None")]
    places = {item.task.number: place for place, item in enumerate(walked.items)}
    items = {item.task.number: item for item in walked.items}
    body = [*top, *([kit.line(kit.plain(noticed(walked.notice, say)))] if walked.notice else [])]
    for part, tasks in found.parts:
        here = [task for task in tasks if places[task.number] < room.tasks]
        body += [_part(part, say)] if here else []
        for task in here:
            button = [_done_button(task, walked.asked, say)] if places[task.number] < room.buttons else []
            body.append(still_row(items[task.number], _quiet(task, part, walked, say), *button))
    more = len(walked.items) - room.tasks
    body += [kit.line(kit.subtle(say("more", count=more)))] if more > 0 else []
    body += [row for name, stated in _marked(walked, say) for row in _stated(name, stated[: room.stated])]
    body += [kit.line(kit.subtle(_done(walked, say)), spacing="Medium")] if found.done else []
    body += [] if found.parts else [kit.line(kit.plain(say("agenda.none")))]
    copied = _copied(walked, say) if room.has_text else []
    return Shown(f"{heading}: {_of(walked, say)}", card=kit.card([*body, *copied], fallback=heading))


def _copied(walked: Walked, say: Words) -> list[CardElement]:
    """The same as text, hidden until somebody wants to copy it."""
    rows = [kit.line(kit.plain(line or " "), spacing="None") for line in _text(walked, say)]
    return [kit.toggle(say("agenda.text"), "text"), kit.block(rows, hidden_as="text")]


def _of(walked: Walked, say: Words) -> str:
    """Which meetings, and how much of them is open."""
    first, more = walked.agenda.meetings[0], len(walked.agenda.meetings) - 1
    title = kit.cut(first.title or say("untitled"), LONGEST_TITLE)
    named = say("agenda.meetings", count=more, title=title) if more else title
    return lines.GAP.join([named, say("agenda.open", count=len(walked.items))])


def _done(walked: Walked, say: Words) -> str:
    day = day_of(walked.agenda.meetings[0].held_on, walked.today, say)
    return say("agenda.done", count=walked.agenda.done, day=day)


def _part(part: Part, say: Words) -> CardElement:
    return kit.part(say(f"agenda.{part}"), is_alarming=part is Part.LATE)


def _done_button(task: Task, asked: str, say: Words) -> Column:
    named = {"number": f"#{task.number}", "title": lines.named(task)["title"]}
    return light(say("agenda.word"), WalkButton(task.number, asked), say("agenda.aloud", **named))


def _quiet(task: Task, part: Part, walked: Walked, say: Words) -> list[TextRun]:
    """Whose it is, and why it is told: how late, on what it waits, since when nobody spoke of it."""
    return lines.runs([kit.subtle(_whose(task, say))], _why(task, part, walked, say))


def _whose(task: Task, say: Words) -> str:
    return say.row([owner.name for owner in task.owners]) or say("task.nobody")


def _why(task: Task, part: Part, walked: Walked, say: Words) -> list[TextRun]:
    if part is Part.BLOCKED and task.last_note:
        return [kit.subtle(say("agenda.waits", text=kit.cut(task.last_note, LONGEST_NOTE)))]
    if part is Part.QUIET and walked.agenda.heard:
        return [kit.subtle(say("agenda.since", day=day_of(walked.agenda.heard[task.number], walked.today, say)))]
    return when(task, walked.today, say) if task.due else []


def _marked(walked: Walked, say: Words) -> tuple[tuple[str, tuple[Stated, ...]], ...]:
    """What the last meeting marked, each kind under its name."""
    return (say("agenda.decisions"), walked.agenda.decisions), (say("agenda.questions"), walked.agenda.questions)


def _stated(name: str, stated: Sequence[Stated]) -> list[CardElement]:
    rows = [kit.line(kit.plain(each.statement.text)) for each in stated]
    return [kit.part(name), *rows] if rows else []


def _text(walked: Walked, say: Words) -> Iterator[str]:
    """All of it, line by line, as one would write it into an invitation."""
    yield say("agenda.heading")
    yield _of(walked, say)
    for part, tasks in walked.agenda.parts:
        yield from ("", say(f"agenda.{part}"))
        for task in tasks:
            why = "".join(run.text or "" for run in _quiet(task, part, walked, say))
            yield f"- #{task.number} {lines.title_of(task)} ({' '.join(why.split())})"
    for name, stated in _marked(walked, say):
        yield from ("", name) if stated else ()
        yield from (f"- {each.statement.text}" for each in stated)
    yield from ("", _done(walked, say)) if walked.agenda.done else ()
    yield from () if walked.agenda.parts else ("", say("agenda.none"))
