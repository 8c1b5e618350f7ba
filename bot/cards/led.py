"""What a digest tells who leads a meeting's follow-up of tasks that others are asked about."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from microsoft_teams.cards import Action, ActionSet, CardElement, Column, TextRun

from bot.cards import kit, lines
from bot.cards.rows import folding_row, light
from bot.cards.when import when
from bot.words import Words
from dialogs.answer import Item, Led, Listing
from domain.button import Button, TaskButton, TaskVerb
from domain.cadence import Concern
from domain.task import Task

FOLDED = (TaskVerb.GIVE, TaskVerb.DAY, TaskVerb.DROP)
LONGEST_NOTE = 90


def led(listing: Listing, most: int, say: Words) -> list[CardElement]:
    """How much is open, then by what is the matter, each with a tap; beyond so many a line each, without."""
    shown, rest = listing.led[:most], listing.led[most:]
    groups = groupby(sorted(shown, key=_rank), key=_rank)
    parts = [part for _, group in groups for part in _group(list(group), listing, say)]
    rows = [lines.headline(each.task) for each in rest]
    folded = [kit.toggle(say("button.show_rest", count=len(rows)), "led_rest"), kit.block(rows, hidden_as="led_rest")]
    beyond = [kit.line(kit.subtle(say("more", count=listing.led_beyond)))] if listing.led_beyond else []
    return [*_open(listing, say), *parts, *(folded if rows else []), *beyond]


def _open(listing: Listing, say: Words) -> list[CardElement]:
    """The figure, where a card doesn't begin with it; and that all is well, where it is."""
    if not listing.led_open:
        return []
    count = [say("led.open", count=listing.led_open)] if listing.items else []
    told = [*count, *([] if listing.led else [say("led.fine")])]
    return [kit.line(kit.plain(" ".join(told)), spacing="Medium")] if told else []


def _rank(each: Led) -> int:
    return list(Concern).index(each.concern) if each.concern else len(Concern)


def _group(found: list[Led], listing: Listing, say: Words) -> Iterator[CardElement]:
    """Under its name, and that of the meeting once."""
    concern = found[0].concern

    def named(each: Led) -> str:
        return lines.meeting(each.task.meeting, say)

    names = list(dict.fromkeys(map(named, found)))
    yield kit.part(say(f"led.{concern}" if concern else "led.seen_to"), names[0] if len(names) == 1 else "")
    for name, group in groupby(sorted(found, key=named), key=named):
        yield from [kit.line(kit.subtle(name))] if len(names) > 1 else []
        yield from _rows(group, listing, say)


def _rows(found: Iterable[Led], listing: Listing, say: Words) -> Iterator[CardElement]:
    """Whose it is and how it stands; what else can be done with it folds open where it is tapped."""
    for each in found:
        task = each.task
        if task.status.closed:
            yield lines.headline(task)
            continue
        hidden = f"led{task.number}"
        yield folding_row(Item(None, task), _quiet(each, listing, say), hidden, say, *_ask(task, listing, say))
        yield kit.folded([ActionSet(actions=list(_folded(task, listing, say)))], hidden)


def _ask(task: Task, listing: Listing, say: Words) -> list[Column]:
    if task.lead is None or task.lead == listing.reader:
        return []
    button: Button = TaskButton(TaskVerb.ASK, task.number, listing.id)
    return [light(say("button.ask"), button, say("button.ask_now", name=task.lead.name))]


def _folded(task: Task, listing: Listing, say: Words) -> Iterator[Action]:
    for verb in FOLDED:
        yield kit.press(TaskButton(verb, task.number, listing.id), say(f"button.{verb}"))


def _quiet(each: Led, listing: Listing, say: Words) -> list[TextRun]:
    task = each.task
    runs = [*lines.owners(task, say), kit.subtle(lines.GAP), *when(task, listing.today, say)]
    if each.concern is Concern.BLOCKED and task.last_note:
        runs += [kit.subtle(lines.GAP), kit.subtle(say("quoted", text=kit.cut(task.last_note, LONGEST_NOTE)))]
    return runs
