"""What people asked about, in a line or a few."""

from typing import assert_never

from microsoft_teams.cards import CardElement

from bot.cards import kit, lines
from bot.cards.about import details_card, source_card, when_due_card, why_me_card
from bot.cards.decided import decisions_card
from bot.cards.glance import glance_card
from bot.cards.said import text
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import (
    Counts,
    Decisions,
    Details,
    Glance,
    Item,
    NotFound,
    NoWord,
    Remark,
    Remarks,
    Source,
    ToldWhenAsked,
    WhenDue,
    WhichOne,
    WhoHas,
    WhoSees,
    WhoWeAre,
    WhyMe,
)
from domain.button import SayButton
from domain.command import Topic
from domain.task import Task

MOST_NAMES = 10
SUBJECT = 80
SAID_AGAIN = {  # a question of one item, as it is read in every language
    Topic.WHAT: "what is #{}?",
    Topic.SOURCE: "where does #{} come from?",
    Topic.WHY_ME: "why me #{}?",
    Topic.WHEN: "when is #{} due?",
    Topic.SAID: "what did we say about #{}?",
    Topic.DECIDED: "what did we decide about #{}?",
    Topic.WHO_HAS: "who has #{}?",
}


def asked_look(told: ToldWhenAsked, say: Words) -> Shown:  # noqa: C901, PLR0911, PLR0912 - a line an answer
    """Words of others stand in cards, which read no Markdown; our own are text."""
    match told:
        case Details():
            return details_card(told, say)
        case Source():
            return source_card(told, say)
        case WhyMe():
            return why_me_card(told, say)
        case WhenDue():
            return when_due_card(told, say)
        case Decisions():
            return decisions_card(told, say)
        case Remarks():
            return _remarks(told, say)
        case WhoHas():
            return _who_has(told, say)
        case Glance():
            return glance_card(told, say)
        case NoWord():
            return text(_no_word(told, say))
        case Counts():
            return text(_counts(told, say))
        case WhoSees(is_shared):
            where = say("asked.sees.shared") if is_shared else say("asked.sees.personal")
            return text("\n\n".join([say("asked.sees"), where]))
        case WhoWeAre():
            return text(say("asked.self"))
        case WhichOne():
            return _which_one(told, say)
        case NotFound(words):
            return text(_not_found(words, say))
        case _:
            assert_never(told)


def _remarks(told: Remarks, say: Words) -> Shown:
    summary = say("asked.said", subject=kit.cut(told.subject, SUBJECT)) if told.subject else say("asked.said.last")
    rows = [row for remark in told.remarks for row in _remark(remark, say)]
    return Shown(summary, card=kit.card([kit.line(kit.bold(summary)), *rows], fallback=summary))


def _remark(remark: Remark, say: Words) -> list[CardElement]:
    title = [kit.bold(say("label", text=remark.title)), kit.plain(" ")] if remark.title else []
    meeting = kit.cut(remark.meeting.title or say("untitled"), SUBJECT)
    where = [remark.by, say.day(remark.day)] if remark.by else [meeting, lines.held_on(remark.meeting, say)]
    return [kit.line(*title, kit.plain(remark.text), spacing="Medium"), kit.line(kit.subtle(say.row(where)))]


def _who_has(told: WhoHas, say: Words) -> Shown:
    first = told.items[0].task
    summary = " ".join([say("label", text=lines.named(first)["title"]), _whose(first, say)])
    rows = [_owner_row(item, say) for item in told.items]
    beyond = [kit.line(kit.subtle(say("more", count=told.beyond)))] if told.beyond else []
    return Shown(summary, card=kit.card([*rows, *beyond], fallback=summary))


def _owner_row(item: Item, say: Words) -> CardElement:
    title = kit.plain(say("label", text=lines.named(item.task)["title"]) + " ")
    status = kit.subtle(lines.GAP + say(f"status.{item.task.status}"))
    return kit.line(kit.bold(f"{item.label}  "), title, kit.bold(_whose(item.task, say)), status)


def _whose(task: Task, say: Words) -> str:
    return say.row([owner.told for owner in task.owners]) or say("task.nobody")


def _no_word(told: NoWord, say: Words) -> str:
    if not told.people:
        return say("asked.silent.none")
    named = [say("asked.silent.person", name=person.name, count=count) for person, count in told.people[:MOST_NAMES]]
    more = len(told.people) - MOST_NAMES
    names = say.row([*named, *([say("more", count=more)] if more > 0 else [])])
    return say("asked.silent", count=len(told.people), names=names)


def _counts(told: Counts, say: Words) -> str:
    tally = told.tally
    whose = "here" if told.is_of_all else "yours"
    if not tally.open:
        return say(f"asked.none.open.{whose}")
    if not tally.late and not tally.blocked:
        return say(f"asked.open.{whose}", count=tally.open)
    return say(f"asked.tally.{whose}", count=tally.open, late=tally.late, blocked=tally.blocked)


def _which_one(told: WhichOne, say: Words) -> Shown:
    """A row and a short button for each, which asks the same of it."""
    rows = [lines.headline(item.task, item.label) for item in told.items]
    beyond = [kit.line(kit.subtle(say("more", count=told.beyond)))] if told.beyond else []
    taps = [kit.press(SayButton(SAID_AGAIN[told.topic].format(item.task.number)), item.label) for item in told.items]
    heading = kit.line(kit.bold(say("question.summary")))
    return Shown(
        say("question.summary"), card=kit.card([heading, *rows, *beyond], taps, fallback=say("question.summary"))
    )


def _not_found(words: str, say: Words) -> str:
    return say("standing.none", subject=kit.cut(words, SUBJECT)) if words else say("asked.none.open.yours")
