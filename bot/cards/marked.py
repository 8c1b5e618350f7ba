"""What a reply recorded, what it left open, and how to take it back."""

from typing import Any

from microsoft_teams.cards import CardElement

from bot.cards import kit, lines
from bot.cards.listing import items, lead
from bot.cards.said import text, unchanged_text
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Marked, Notice, TakenBack
from domain.button import UndoButton
from domain.task import Task, What


def marked_card(marked: Marked, say: Words) -> Shown:
    """A line for each change, then what is left; the same sentences for the phone."""
    told = [_recorded(notice, say) for notice in marked.notices]
    problems = [unchanged_text(problem, say).summary for problem in marked.problems]
    left = say("marked.left", count=marked.left) if marked.left else say("marked.none_left")
    summary = " ".join([*told, *problems, left])
    sentences = [kit.line(kit.plain(sentence)) for sentence in (*told, *problems)]
    body = [*sentences, kit.line(kit.subtle(left)), *_question(marked, say)]
    undo = [kit.press(UndoButton(marked.undo_id), say("button.undo"))] if marked.undo_id else []
    return Shown(summary, card=kit.card(body, undo, fallback=summary))


def _question(marked: Marked, say: Words) -> list[CardElement]:
    asked = marked.question
    return [kit.line(kit.bold(lead(asked, say)), spacing="Medium"), *items(asked, say)] if asked else []


def taken_back_text(taken: TakenBack, say: Words) -> Shown:
    """How it stands again."""
    back = [say("undo.back", **_values(task, say)) for task in taken.back]
    stands = [say("undo.stands", **_values(task, say)) for task in taken.stands]
    return text(" ".join([*back, *stands]))


def _recorded(notice: Notice, say: Words) -> str:
    task = notice.task
    values = _values(task, say)
    match notice.changed:
        case None:
            return say("marked.stands", **values | {"status": values["status"].lower()})
        case What.SNOOZE if task.snoozed_until:
            return say("notice.snoozed", day=say.day(task.snoozed_until), **_named(task))
        case What.OWNER:
            names = say.listed([f"{o.name} ✓" if o.done else o.name for o in task.owners]) or say("task.nobody")
            return say("marked.owners", names=names, **_named(task))
        case What.DUE:
            return say("marked.due", text=task.due.text if task.due else say("marked.no_day"), **_named(task))
        case What.CREATED:
            names = say.listed([owner.name for owner in task.owners])
            return say("marked.created", names=names, **_named(task))
        case What.STATUS | What.NOTE if task.last_note and not task.status.closed:
            return say("marked.noted", note=kit.cut(task.last_note, 120), **values)
        case _:
            return say("marked.changed", **values)


def _named(task: Task) -> dict[str, Any]:
    return {"number": task.number, "title": kit.cut(lines.title_of(task), 80)}


def _values(task: Task, say: Words) -> dict[str, Any]:
    return {**_named(task), "status": say(f"status.{task.status}")}
