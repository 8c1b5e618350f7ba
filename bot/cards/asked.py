"""What people asked about, in a line or a few."""

from collections.abc import Sequence
from typing import assert_never

from microsoft_teams.cards import Action, CardElement, TextRun

from bot.cards import kit, lines
from bot.cards.glance import glance_card
from bot.cards.said import text
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import (
    Counts,
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
    WhoHas,
    WhoSees,
    WhoWeAre,
    WhyMe,
)
from domain.button import SayButton
from domain.people import Person
from domain.task import Owner, Task

MOST_LINES = 2  # of the notes
MOST_NAMES = 10


def asked_look(told: ToldWhenAsked, say: Words) -> Shown:  # noqa: C901, PLR0911 - a line an answer
    """Words of others stand in cards, which read no Markdown; our own are text."""
    match told:
        case Details():
            return _details(told, say)
        case Source():
            return _source(told, say)
        case WhyMe():
            return _why_me(told, say)
        case WhenDue(item, today):
            return _small(item, [kit.line(*lines.when(item.task, today, say))], say)
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
        case NotFound(words):
            return _not_found(words, say)
        case _:
            assert_never(told)


def _small(item: Item, told: Sequence[CardElement], say: Words, actions: Sequence[Action] = ()) -> Shown:
    """What is told of one task, under its title."""
    summary = say("asked.summary", label=item.label, title=lines.named(item.task)["title"])
    return Shown(summary, card=kit.card([lines.headline(item.task, item.label), *told], actions, fallback=summary))


def _details(told: Details, say: Words) -> Shown:
    task = told.item.task
    status = [kit.small(say(f"status.{task.status}"))]
    small = lines.joined(status, lines.owners(task, say), lines.when(task, told.today, say))
    posted = [kit.subtle(say("asked.posted", name=told.posted_by.name))]
    from_ = lines.joined(lines.source(task, say), posted)
    return _small(told.item, [*small, *from_, *_quoted(told.lines, say), *lines.note(task, say)], say)


def _source(told: Source, say: Words) -> Shown:
    name = told.posted_by.name
    by = say("asked.added", name=name) if told.is_added else say("asked.posted", name=name)
    from_ = lines.joined([] if told.is_added else lines.source(told.item.task, say), [kit.plain(by)])
    return _small(told.item, [*from_, *_quoted(told.lines, say)], say)


def _quoted(found: Sequence[str], say: Words) -> list[CardElement]:
    """The lines of the notes."""
    written = [line.strip() for line in found if line.strip()]
    return [kit.line(kit.plain(say("quoted", text=line))) for line in written[:MOST_LINES]]


def _why_me(told: WhyMe, say: Words) -> Shown:
    """With a way out, while it is open."""
    task = told.item.task
    mine = next((owner for owner in task.owners if owner.person == told.reader), None)
    not_mine = kit.press(SayButton(f"#{task.number} not mine"), say("button.not_mine"))
    actions = [not_mine] if mine and not task.status.closed else []
    why = _owned(mine, told, say) if mine else _not_owned(task, told.reader, say)
    return _small(told.item, [kit.line(kit.plain(why))], say, actions)


def _owned(mine: Owner, told: WhyMe, say: Words) -> str:
    if told.given is None:
        why = say(f"why.reason.{mine.reason}") if mine.reason else say(f"why.state.{mine.state}")
        return say("asked.why_me.named", written=mine.written, reason=why)
    by, day = told.given
    if by == told.reader:
        return say("asked.why_me.taken", day=say.day(day))
    return say("asked.why_me.given", name=by.name, day=say.day(day))


def _not_owned(task: Task, reader: Person, say: Words) -> str:
    if reader in task.asked:
        return lines.stands_in(task, say)
    names = [owner.name for owner in task.owners]
    return say("asked.why_me.others", names=say.listed(names)) if names else say("asked.why_me.nobody")


def _remarks(told: Remarks, say: Words) -> Shown:
    summary = say("asked.said", subject=kit.cut(told.subject, 80))
    rows = [row for remark in told.remarks for row in _remark(remark, say)]
    return Shown(summary, card=kit.card([kit.line(kit.bold(summary)), *rows], fallback=summary))


def _remark(remark: Remark, say: Words) -> list[CardElement]:
    title = [kit.bold(say("label", text=remark.title)), kit.plain(" ")] if remark.title else []
    meeting = remark.meeting.title or say("untitled")
    where = (
        [remark.by, say.day(remark.day)] if remark.by else [kit.cut(meeting, 80), lines.held_on(remark.meeting, say)]
    )
    said = kit.line(*title, kit.plain(remark.text), spacing="Medium")
    return [said, kit.line(kit.subtle(say.row(where)))]


def _who_has(told: WhoHas, say: Words) -> Shown:
    summary = say("asked.who_has", names=say.row([_whose(item.task, say) for item in told.items[:2]]))
    rows = [_owner_row(item, say) for item in told.items]
    beyond = [kit.line(kit.subtle(say("more", count=told.beyond)))] if told.beyond else []
    return Shown(summary, card=kit.card([*rows, *beyond], fallback=summary))


def _owner_row(item: Item, say: Words) -> CardElement:
    status: list[TextRun] = [kit.subtle(lines.GAP + say(f"status.{item.task.status}"))]
    title = kit.plain(say("label", text=lines.named(item.task)["title"]) + " ")
    return kit.line(kit.bold(f"{item.label}  "), title, kit.bold(_whose(item.task, say)), *status)


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
    late = say("asked.tally.late", count=tally.late)
    return say.row(
        [say(f"asked.open.{whose}", count=tally.open), late, say("asked.tally.blocked", count=tally.blocked)]
    )


def _not_found(words: str, say: Words) -> Shown:
    return text(say("asked.not_found", text=kit.cut(words, 80)) if words else say("asked.none.open.yours"))
