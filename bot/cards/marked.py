"""What a reply recorded, what it left open, and how to take it back."""

from typing import Any

from microsoft_teams.cards import Action, CardElement, Column, ColumnSet

from bot.cards import kit, lines
from bot.cards.listing import asked_for, listed, taken_back
from bot.cards.needs import strangers
from bot.cards.rows import light
from bot.cards.said import unchanged_text
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Marked, Notice, Offer, TakenBack
from domain.button import SayButton, UndoButton
from domain.task import Change, Task, What


def marked_card(marked: Marked, say: Words) -> Shown:
    """A line for each change, then what is left; the same sentences for the phone."""
    led = [say("marked.led", name=marked.led[0].name, count=marked.led[1])] if marked.led else []
    told = [*(_told(notice, marked, say) for notice in marked.notices), *led]
    told += [_offered(offer, say) for offer in marked.offers if offer.person and not marked.notices]
    problems = [unchanged_text(problem, say).summary for problem in marked.problems]
    left = _left(marked.left, say)
    asked = [asked_for(marked.question, say)] if marked.question else []
    summary = " ".join([*told, *problems, *left, *asked])
    sentences = [kit.line(kit.plain(sentence)) for sentence in (*told, *problems)]
    quiet = [kit.line(kit.subtle(sentence)) for sentence in left]
    body = [*_with_undo([*sentences, *quiet], marked, say), *strangers(marked.strangers, say), *_question(marked, say)]
    return Shown(
        summary, card=kit.card(body, [tap for offer in marked.offers for tap in _offer(offer, say)], fallback=summary)
    )


def _with_undo(told: list[CardElement], marked: Marked, say: Words) -> list[CardElement]:
    """What was recorded, and beside it the word that takes it back."""
    if marked.undo_id is None:
        return told
    undo = light(say("button.undo"), UndoButton(marked.undo_id))
    return [ColumnSet(columns=[Column(width="stretch", items=told), undo])]


def _offered(offer: Offer, say: Words) -> str:
    assert offer.person  # noqa: S101 - who asks knows
    return say("offer.give", name=offer.person.name, **lines.named(offer.task))


def _offer(offer: Offer, say: Words) -> list[Action]:
    """What may be wanted next, said with a tap: the words are read like any others, whatever the reader's language."""
    about = f"#{offer.task.number}"
    if offer.person:
        who = offer.person.name
        return [kit.press(SayButton(f"give {about} to {who}"), say("button.give_to", name=who))]
    later = kit.press(SayButton(f"remind me about {about} tomorrow"), say("button.remind_tomorrow"))
    return [later, kit.press(SayButton(f"{about} done"), say("button.done"))]


def _left(count: int | None, say: Words) -> list[str]:
    if count is None:
        return []
    return [say("marked.left", count=count) if count else say("marked.none_left")]


def _question(marked: Marked, say: Words) -> list[CardElement]:
    asked = marked.question
    return [kit.line(kit.bold(asked_for(asked, say)), spacing="Medium"), *listed(asked, say)] if asked else []


def taken_back_card(taken: TakenBack, say: Words) -> Shown:
    """How it stands again; a card, to take the place of the one whose button was pressed."""
    told = taken_back(taken, say)
    summary = " ".join(told)
    return Shown(summary, card=kit.card([kit.line(kit.plain(sentence)) for sentence in told], fallback=summary))


def _told(notice: Notice, marked: Marked, say: Words) -> str:
    """What was recorded; of what nobody known has, who is asked who that is."""
    stranger = next((each for each in marked.strangers if notice.task.number in each.numbers), None)
    if stranger is None:
        return _recorded(notice, say)
    named: dict[str, Any] = lines.named(notice.task)
    is_new = notice.changed is What.CREATED
    given = _recorded(notice, say) if is_new else say("marked.entrusted", name=stranger.written, **named)
    return f"{given} {say('marked.asked_who', name=stranger.asked.name) if stranger.asked else say('marked.who')}"


def _recorded(notice: Notice, say: Words) -> str:
    task = notice.task
    named: dict[str, Any] = lines.named(task)
    status = say(f"status.{task.status}")
    match notice.changes:
        case ():
            return say("notice.stands", status=say.status(task.status), **named)
        case changes if day := lines.next_turn(task, changes):
            return say("notice.turn", day=say.day(day), **named)
        case _ if task.snoozed_until and notice.said:
            return say("marked.promised", said=say.day(notice.said), day=say.day(task.snoozed_until), **named)
        case (Change(What.SNOOZE), *_) if task.snoozed_until:
            return lines.snoozed(task, say)
        case (Change(What.OWNER) as change, *_) if lines.is_part(change):
            return say("notice.my_part", **named)
        case (Change(What.OWNER), *_):
            return say("marked.owners", names=_owners(task, say), **named)
        case (Change(What.DUE), *_):
            return say("marked.due", text=task.due.text, **named) if task.due else say("marked.no_day", **named)
        case (Change(What.CREATED), *_):
            names = _owners(task, say)
            day = task.due.end if task.due else None
            return say(
                "marked.created_due" if day else "marked.created", names=names, day=day and say.day(day), **named
            )
        case (Change(What.NOTE, str(before)), *_):
            return say("marked.renamed", before=kit.cut(before, 80), **named)
        case (*_, Change(What.NOTE, None, str(note))):
            return say("marked.noted", note=kit.cut(note, 120), status=status, **named)
        case _:
            return say("marked.ongoing", **named) if task.is_ongoing else say("marked.changed", status=status, **named)


def _owners(task: Task, say: Words) -> str:
    """Whose it is now; where nobody's, who is asked instead."""
    names = [owner.told for owner in task.owners] or [person.name for person in task.asked]
    return say.listed(names) or say("task.nobody")
