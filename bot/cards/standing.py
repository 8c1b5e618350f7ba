"""The answer to a status question: tasks, then what each meeting said, newest first."""

from collections.abc import Sequence

from microsoft_teams.cards import ActionSet, CardElement

from bot.cards import kit, lines
from bot.cards.page import page
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Item, Standing
from domain.button import Paged, SayButton, TaskButton, TaskVerb
from domain.report import Chapter
from domain.summary import Point, Topic
from domain.task import Task

IN_FULL = 10
MOST_CHAPTERS = 10
MOST_NEAR = 5
LONGEST_TYPED = 200


def standing_card(standing: Standing, say: Words) -> Shown:
    """The card; its tasks are numbered, so that a reply can speak of them."""
    report = standing.report
    subject = kit.cut(report.subject, 80)
    title = say("standing.heading", subject=subject) if subject else say("standing.heading.all")
    summary = say("standing.summary", subject=title, count=report.count)
    asked = kit.cut(standing.asked, LONGEST_TYPED)
    pages = page(len(standing.items), report.before, report.beyond, Paged.STATUS, say, asked)
    body = [kit.heading(title), *_tasks(standing, say), *pages, *_chapters(report.chapters, say)]
    if not report.tasks and not report.chapters:
        body += _nothing(standing, subject, say)
    return Shown(summary, card=kit.card(body, fallback=summary))


def _nothing(standing: Standing, subject: str, say: Words) -> list[CardElement]:
    """With the nearest words by which something is found."""
    none = say("standing.none", subject=subject) if subject else say("standing.none.all")
    near = [kit.press(SayButton(f"status {word}"), word) for word in standing.report.nearest[:MOST_NEAR]]
    offered = [kit.line(kit.plain(say("standing.nearest"))), ActionSet(actions=near, spacing="Small")] if near else []
    return [kit.line(kit.plain(none)), *offered]


def _tasks(standing: Standing, say: Words) -> list[CardElement]:
    """Ten in full, then as many in a line; whoever wants those unfolds them for themselves alone."""
    shown: list[CardElement] = [kit.block(_task(item, standing, say)) for item in standing.items[:IN_FULL]]
    rows = [lines.headline(item.task, item.label) for item in standing.items[IN_FULL:]]
    if rows:
        shown += [kit.toggle(say("button.show_rest", count=len(rows)), "rest"), kit.block(rows, hidden_as="rest")]
    return shown


def _task(item: Item, standing: Standing, say: Words) -> list[CardElement]:
    task = item.task
    names = say.row([owner.name for owner in task.owners]) or say("task.nobody")
    status = say(f"status.{task.status}")
    until = task.snoozed_until if task.sleeps(standing.today) else None
    snoozed = [kit.subtle(say("task.snoozed", day=say.day(until)))] if until else []
    small = lines.joined(
        [kit.small(status)], [kit.subtle(names)], lines.due(task, standing.today, say), snoozed, lines.source(task, say)
    )
    about = [lines.headline(task, item.label), *lines.description(task), *small, *lines.note(task, say)]
    return [*about, *_ask_now(task, standing, say)]


def _ask_now(task: Task, standing: Standing, say: Words) -> list[CardElement]:
    """Has its lead asked at once, in the presser's name."""
    if task.status.closed or task.lead is None or task.lead == standing.reader:
        return []
    title = say("button.ask_now", name=task.lead.name)
    button = kit.press(TaskButton(TaskVerb.ASK, task.number, standing.listing_id), title)
    return [ActionSet(actions=[button], spacing="Small")]


def _chapters(chapters: Sequence[Chapter], say: Words) -> list[CardElement]:
    if not chapters:
        return []
    rows = [row for chapter in chapters[:MOST_CHAPTERS] for row in _chapter(chapter, say)]
    more = len(chapters) - MOST_CHAPTERS
    beyond = [kit.line(kit.subtle(say("more", count=more)))] if more > 0 else []
    return [kit.subheading(say("standing.said")), *rows, *beyond]


def _chapter(chapter: Chapter, say: Words) -> list[CardElement]:
    meeting = chapter.meeting
    title = kit.bold(meeting.title or say("untitled"))
    top = kit.line(title, kit.subtle(lines.GAP + lines.held_on(meeting, say)), spacing="Medium")
    return [top, *(row for topic in chapter.topics for row in _topic(topic, say))]


def _topic(topic: Topic, say: Words) -> list[CardElement]:
    summary = [kit.line(kit.plain(topic.summary))] if topic.summary else []
    return [kit.line(kit.subtle(topic.title)), *summary, *(_point(point, say) for point in topic.points)]


def _point(point: Point, say: Words) -> CardElement:
    return kit.line(kit.plain("•  "), kit.bold(say("label", text=point.title)), kit.plain(f" {point.text}"))
