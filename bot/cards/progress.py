"""How far a meeting's tasks are: a bar, figures that fold open, and who is asked. Nobody is ranked."""

from collections.abc import Sequence

from microsoft_teams.cards import Action, CardElement, ColumnSet, Image, ProgressBar, TargetElement, TextRun

from bot.cards import kit, lines
from bot.cards.bar import AMBER, GREEN, GREY, PALE, RED, bar
from bot.cards.people import Sheet, beyond
from bot.cards.when import day_of
from bot.words import Words
from dialogs.answer import Receipt
from domain.button import MeetingButton, MeetingVerb
from domain.progress import Progress, Stand
from domain.task import Task

SHARES = {Stand.DONE: GREEN, Stand.LATE: RED, Stand.BLOCKED: AMBER, Stand.SILENT: GREY}
FOLDED = {Stand.LATE: "Attention", Stand.BLOCKED: "Warning", Stand.SILENT: None}
"""What a tap on a figure shows, and the figure's colour."""

LONGEST_TITLE, LONGEST_NOTE = 120, 90


def progress(sheet: Sheet) -> list[CardElement]:
    """The bar, the figures, and what each of them counts, hidden."""
    receipt, say = sheet.receipt, sheet.say
    if receipt.progress is None or not receipt.tasks:
        return []
    hidden = [_hidden(stand, receipt.progress, sheet) for stand in FOLDED if receipt.progress.those(stand)]
    return [_bar(receipt.progress, say), _figures(receipt.progress, say), *_rest(receipt.progress, say), *hidden]


def told(progress: Progress, say: Words) -> str:
    """In a sentence: "9 of 25 done, 4 late, 3 blocked"."""
    counted = [
        say(f"progress.{stand}", count=len(progress.those(stand)))
        for stand in (*FOLDED, Stand.NOBODYS)
        if progress.those(stand)
    ]
    return say.row([_done(progress, say), *counted])


def _done(progress: Progress, say: Words) -> str:
    return say("progress.done", done=len(progress.those(Stand.DONE)), count=len(progress.stands))


def _bar(progress: Progress, say: Words) -> CardElement:
    counts = {stand: len(progress.those(stand)) for stand in SHARES}
    rest = len(progress.stands) - sum(counts.values())
    drawn = bar([*((counts[stand], colour) for stand, colour in SHARES.items()), (rest, PALE)])
    shape = {"url": drawn, "size": "Stretch", "altText": told(progress, say), "spacing": "Default"}
    elsewhere = Image.model_validate(shape)
    done = {"value": counts[Stand.DONE], "max": len(progress.stands), "color": "Good", "spacing": "Default"}
    return ProgressBar.model_validate({**done, "fallback": elsewhere})


def _figures(progress: Progress, say: Words) -> CardElement:
    done = len(progress.those(Stand.DONE))
    found = {stand: len(progress.those(stand)) for stand in FOLDED}
    folds = [_fold(stand, count, progress, say) for stand, count in found.items() if count]
    columns = [_figure(kit.large(str(done)), say("progress.of", count=len(progress.stands))), *folds]
    return ColumnSet.model_validate({"columns": columns, "spacing": "Small"})


def _fold(stand: Stand, count: int, progress: Progress, say: Words) -> dict[str, object]:
    number = kit.large(f"{count}", FOLDED[stand])
    figure = _figure(number, say(f"progress.figure.{stand}", count=count), kit.subtle("\u00a0▾"))
    return {**figure, "selectAction": _shows(stand, progress, say)}


def _figure(number: TextRun, name: str, *beside: TextRun) -> dict[str, object]:
    """A figure over what it counts, which breaks where the column is narrow."""
    below = kit.line(kit.subtle(name), spacing="None")
    return {"width": "stretch", "spacing": "Small", "minHeight": "40px", "items": [kit.line(number, *beside), below]}


def _shows(stand: Stand, progress: Progress, say: Words) -> Action:
    """One of the groups at a time."""
    others = [each for each in FOLDED if each is not stand and progress.those(each)]
    away = [TargetElement(element_id=_name(each), is_visible=False) for each in others]
    title = say(f"progress.{stand}", count=len(progress.those(stand)))
    return kit.showing(title, _name(stand), *away)


def _name(stand: Stand) -> str:
    return f"s_{stand}"


def _rest(progress: Progress, say: Words) -> list[CardElement]:
    """What has no figure of its own."""
    rest = [(stand, len(progress.those(stand))) for stand in (Stand.NOBODYS, Stand.UNDER_WAY)]
    said = [say(f"progress.{stand}", count=count) for stand, count in rest if count]
    return [kit.line(kit.subtle(say.row(said)))] if said else []


def _hidden(stand: Stand, progress: Progress, sheet: Sheet) -> CardElement:
    most, tasks = sheet.room.earlier, progress.those(stand)
    rows = [part for task in tasks[:most] for part in _row(task, stand, sheet)]
    return kit.folded([*rows, *beyond(len(tasks) - most, sheet.say)], _name(stand))


def _row(task: Task, stand: Stand, sheet: Sheet) -> list[CardElement]:
    """Its title over whose it is, and since when it stands so."""
    title = kit.plain(kit.cut(lines.title_of(task), LONGEST_TITLE))
    quiet = lines.runs(lines.owners(task, sheet.say), _since(task, stand, sheet.receipt, sheet.say))
    return [kit.line(kit.subtle(f"#{task.number}  "), title), kit.line(*quiet, spacing="None")]


def _since(task: Task, stand: Stand, receipt: Receipt, say: Words) -> list[TextRun]:
    """The day it was due, or asked about; what was last said of it, where that was said here, else only when."""
    assert receipt.progress  # noqa: S101 - who tells of it knows
    today, word = receipt.today, receipt.progress.words.get(task.number)
    asked = receipt.progress.asked.get(task.number)
    if stand is Stand.SILENT:
        return [kit.subtle(say("progress.asked", day=day_of(asked, today, say)))] if asked else []
    spoken = [say("progress.word", day=day_of(word.on, today, say))] if word else []
    if word and word.text and stand is Stand.BLOCKED:
        spoken = [say("quoted", text=kit.cut(word.text, LONGEST_NOTE))]
    end = task.due.end if task.due and stand is Stand.LATE else None
    due = [kit.alarming(say("progress.was_due", day=day_of(end, today, say)))] if end else []
    return lines.runs(due, [kit.subtle(spoken[0])] if spoken else [])


def ask(receipt: Receipt, say: Words) -> list[Action]:
    """Asks those who owe an answer, unless nothing goes out."""
    silent = receipt.progress.those(Stand.SILENT) if receipt.progress and not receipt.is_held else ()
    if not silent:
        return []
    button, count = MeetingButton(MeetingVerb.ASK_SILENT, receipt.meeting.id), len(_people(silent))
    return [kit.press(button, say("button.ask_silent", count=count), tooltip=say("receipt.ask_silent", count=count))]


def _people(tasks: Sequence[Task]) -> set[int]:
    return {person.id for task in tasks for person in task.reachable_owners}
