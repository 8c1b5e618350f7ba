"""What a digest tells beside what it asks: who left, what others closed, what else became of tasks."""

from collections.abc import Sequence

from microsoft_teams.cards import ActionSet, CardElement

from bot.cards import kit, lines
from bot.cards.items import WITH_BUTTONS, item_parts
from bot.words import Words
from dialogs.answer import Listing
from domain.button import HandOverButton, picked_person, ticked_tasks
from domain.news import NewsKind, TaskNews
from domain.task import Task

MOST_LEAVERS = 5


def left(listing: Listing, say: Words) -> list[CardElement]:
    """Who left, whoever may take over, and which of their tasks go along: all, or one by one."""
    parts: list[CardElement] = []
    for place, person in enumerate(listing.leavers[:MOST_LEAVERS] if listing.heirs else ()):
        if not (tasks := listing.left_by(person)):
            continue
        told = say("digest.left", name=person.name, count=len(tasks))
        heirs = {heir.id: heir.name for heir in listing.heirs if heir != person}
        pick = kit.choice_input(picked_person(place), say("digest.heir", name=person.name), heirs)
        button = kit.press(HandOverButton(listing.id, person.id, place), say("button.hand_over"))
        which = [kit.ticks(ticked_tasks(place), say("digest.which"), _titles(tasks))] if len(tasks) > 1 else []
        parts.append(kit.block([kit.line(kit.bold(told)), pick, *which, ActionSet(actions=[button])]))
    return parts


def _titles(tasks: Sequence[Task]) -> dict[int, str]:
    return {task.number: f"#{task.number} {task.title}" for task in tasks[:WITH_BUTTONS]}


def closed(listing: Listing, say: Words) -> list[CardElement]:
    """What others closed since the last digest, with who did and Reopen."""
    by = dict(listing.closed)
    items = [item for item in listing.items if item.task.number in by][:WITH_BUTTONS]
    heading = [kit.subheading(say("digest.closed"))] if items else []
    return [*heading, *(kit.block(item_parts(listing, item, say, by[item.task.number])) for item in items)]


def news(listing: Listing, say: Words) -> list[CardElement]:
    """What else became of tasks, and by whom; who gave the reader a task is told beside it."""
    told = [each for each in listing.news if each.kind is not NewsKind.GIVEN]
    rows = [kit.line(kit.plain(_heard(each, say))) for each in told[:WITH_BUTTONS]]
    more = len(told) - WITH_BUTTONS
    beyond = [kit.line(kit.subtle(say("more", count=more)))] if more > 0 else []
    return [kit.subheading(say("news.heading")), *rows, *beyond] if rows else []


def _heard(each: TaskNews, say: Words) -> str:
    now = [owner.told for owner in each.task.owners] or [person.name for person in each.task.asked]
    names = say.listed(now) or say("task.nobody")
    told = say(f"news.{each.kind}", by=each.by, names=names, **lines.named(each.task))
    return " ".join([told, *([say("quoted", text=kit.cut(each.why, 120))] if each.why else [])])
