"""The answer to a status question: a sentence, tasks, then what each meeting said, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce

from microsoft_teams.cards import ActionSet, CardElement, Column

from bot.cards import kit, lines
from bot.cards.decided import marked
from bot.cards.page import page
from bot.cards.rows import folding_row, light
from bot.cards.shown import Shown
from bot.cards.when import day_of, due, when
from bot.words import Words
from dialogs.answer import Item, Standing
from domain.button import Paged, SayButton, TaskButton, TaskVerb
from domain.report import Chapter, Gist, gist
from domain.summary import Point, Topic
from domain.task import Task

IN_FULL = 10
MOST_NAMED = 2
LONGEST_WORD = 120
TWO_LINES = 150  # of a phone
MOST_CHAPTERS = 10
MOST_NEAR = 5
LONGEST_TYPED = 200


@dataclass(frozen=True, slots=True)
class Room:
    """How many tasks unfold, how many meetings are told of, and how many decisions, and questions."""

    tasks: int
    chapters: int
    stated: int


ROOMS = (Room(IN_FULL, MOST_CHAPTERS, 6), Room(IN_FULL, 4, 4), Room(5, 4, 4), Room(2, 2, 2))


def standing_card(standing: Standing, say: Words) -> Shown:
    """The answer in a sentence, its tasks as rows, numbered so that a reply can speak of them, and the story."""
    return kit.fitting(ROOMS, lambda room: _in_room(standing, room, say))


def _in_room(standing: Standing, room: Room, say: Words) -> Shown:
    report = standing.report
    subject = kit.cut(report.subject, 80)
    title = say("standing.heading", subject=subject) if subject else say("standing.heading.all")
    told = answer(standing, say)
    summary = f"{subject}: {told}" if subject and told else say("standing.summary", subject=title, count=report.count)
    asked = kit.cut(standing.asked, LONGEST_TYPED)
    pages = page(len(standing.items), report.before, report.beyond, Paged.STATUS, say, asked)
    first = [kit.line(kit.plain(told))] if told else []
    body = [kit.heading(title), *first, *_tasks(standing, room.tasks, say), *pages]
    body += _story(standing, room, say)
    if not report.tasks and not report.chapters and not report.stated:
        body += _nothing(standing, subject, say)
    return Shown(summary, card=kit.card(body, fallback=summary))


def answer(standing: Standing, say: Words) -> str:
    """In one line: how many are open, what comes first, and the last word."""
    found = gist(standing.report, standing.today)
    if found is None:
        return ""
    told = [_count(found, say)]
    told += [say("standing.blocked", count=found.blocked)] if found.blocked else []
    told += [_next(found.next, standing.today, say)] if found.next else []
    if last := standing.last:
        day = day_of(last.day, standing.today, say)
        told.append(say("standing.last", day=day, name=last.by, text=kit.cut(last.text, LONGEST_WORD)))
    return reduce(lambda before, after: say("standing.joined", before=before, after=after), told)


def _count(found: Gist, say: Words) -> str:
    if found.open is None:
        return say("standing.open.many", count=found.count)
    return (
        say("standing.open", count=found.count, open=found.open)
        if found.open
        else say("standing.over", count=found.count)
    )


def _next(task: Task, today: date, say: Words) -> str:
    names = [owner.name for owner in task.owners][:MOST_NAMED]
    is_late, told = task.is_late(today), "".join(run.text or "" for run in when(task, today, say))
    if names:
        return say("standing.late.of" if is_late else "standing.next.of", names=say.listed(names), when=told)
    return say("standing.late" if is_late else "standing.next", when=told)


def _nothing(standing: Standing, subject: str, say: Words) -> list[CardElement]:
    """With the nearest words by which something is found."""
    none = say("standing.none", subject=subject) if subject else say("standing.none.all")
    near = [kit.press(SayButton(f"status {word}"), word) for word in standing.report.nearest[:MOST_NEAR]]
    offered = [kit.line(kit.plain(say("standing.nearest"))), ActionSet(actions=near, spacing="Small")] if near else []
    return [kit.line(kit.plain(none)), *offered]


def _tasks(standing: Standing, most: int, say: Words) -> list[CardElement]:
    """So many unfold, then as many in a line; whoever wants those unfolds them for themselves alone."""
    shown = [part for item in standing.items[:most] for part in _task(item, standing, say)]
    rows = [lines.headline(item.task, item.label) for item in standing.items[most:]]
    if rows:
        shown += [kit.toggle(say("button.show_rest", count=len(rows)), "rest"), kit.block(rows, hidden_as="rest")]
    return shown


def _task(item: Item, standing: Standing, say: Words) -> list[CardElement]:
    """Whose it is, when, and how it stands; what it is and where it comes from folds open."""
    task = item.task
    names = kit.subtle(say.row([owner.name for owner in task.owners]) or say("task.nobody"))
    day = [] if task.status.closed else due(task, standing.today, say)
    quiet = lines.runs([names], day, lines.standing(task, standing.today, say))
    hidden = f"task{task.number}"
    more = [*lines.description(task), *lines.note(task, say), *lines.joined(lines.source(task, say))]
    return [folding_row(item, quiet, hidden, say, *_ask_now(task, standing, say)), kit.folded(more, hidden)]


def _ask_now(task: Task, standing: Standing, say: Words) -> list[Column]:
    """Has its lead asked at once, in the presser's name."""
    if task.status.closed or task.lead is None or task.lead == standing.reader:
        return []
    button = TaskButton(TaskVerb.ASK, task.number, standing.listing_id)
    return [light(say("button.ask"), button, say("button.ask_now", name=task.lead.name))]


def _story(standing: Standing, room: Room, say: Words) -> list[CardElement]:
    """What was decided and what is left open comes first, then what each meeting said."""
    report, today = standing.report, standing.today
    told = [
        *marked(say("story.decided"), report.decisions[: room.stated], today, say),
        *marked(say("story.open"), report.questions[: room.stated], today, say),
    ]
    told += _chapters(report.chapters, room.chapters, say)
    return [kit.part(say("standing.said")), *told] if told else []


def _chapters(chapters: Sequence[Chapter], most: int, say: Words) -> list[CardElement]:
    rows = [row for place, chapter in enumerate(chapters[:most]) for row in _chapter(place, chapter, say)]
    more = len(chapters) - most
    beyond = [kit.line(kit.subtle(say("more", count=more)))] if more > 0 else []
    return [*rows, *beyond]


def _chapter(place: int, chapter: Chapter, say: Words) -> list[CardElement]:
    """Its meeting over two lines of what was said there; all of it folds open."""
    meeting = chapter.meeting
    name = [kit.bold(meeting.title or say("untitled")), kit.subtle(lines.GAP + lines.held_on(meeting, say))]
    told = said(chapter, say)
    brief = [kit.line(kit.plain(kit.cut(told, TWO_LINES)), spacing="None")] if told else []
    if len(told) <= TWO_LINES and len(chapter.topics) == 1:
        return [kit.line(*name, spacing="Medium"), *brief]
    hidden, about = f"said{place}", say("button.details_of", title=kit.cut(meeting.title or say("untitled"), 80))
    whole = kit.block([row for topic in chapter.topics for row in _topic(topic, say)], hidden_as=hidden)
    return [kit.fold(name, (), about, hidden), *brief, whole]


def said(chapter: Chapter, say: Words) -> str:
    """What a meeting said, in a row, each under its name."""
    told = [pair for each in chapter.topics for pair in ((each.title, each.summary), *_points(each))]
    rows = (f"{say('label', text=name)} {text}" if name and text else name or text for name, text in told)
    return " ".join(filter(None, rows))


def _points(topic: Topic) -> list[tuple[str, str]]:
    return [(point.title, point.text) for point in topic.points]


def _topic(topic: Topic, say: Words) -> list[CardElement]:
    summary = [kit.line(kit.plain(topic.summary))] if topic.summary else []
    return [kit.line(kit.subtle(topic.title)), *summary, *(_point(point, say) for point in topic.points)]


def _point(point: Point, say: Words) -> CardElement:
    return kit.line(kit.plain("•  "), kit.bold(say("label", text=point.title)), kit.plain(f" {point.text}"))
