"""Which one is meant, as short rows; and what is asked once more before it is done."""

from microsoft_teams.cards import Action, ActionSet, CardElement

from bot.cards import kit, lines
from bot.cards.items import items
from bot.cards.moves import asked_as
from bot.cards.rows import Tap, task_row
from bot.words import Words
from dialogs.answer import Item, Listing, ListKind
from domain.button import AnswerButton, Button, SayButton, TaskButton, TaskVerb

MOST_NAMED = 5


def question_parts(listing: Listing, say: Words) -> list[CardElement]:
    """A row for each that can be meant, with the one thing that was said of it; then all of them, or none."""
    if listing.kind is ListKind.CONFIRM:
        return _confirmation(listing, say)
    if is_plain(listing):
        return items(listing, say)
    taps = [_tap(listing, item, say) for item in listing.items]
    rows = [
        task_row(item, listing.today, say, tap, is_first=not place)
        for place, (item, tap) in enumerate(zip(listing.items, taps, strict=True))
    ]
    shown = len(listing.items)
    told = say("shown", shown=shown, count=shown + listing.beyond)
    beyond = [kit.line(kit.subtle(told))] if listing.beyond else []
    return [*rows, *beyond, *_all_or_none(listing, say)]


def is_plain(listing: Listing) -> bool:
    """Whether it is known which one is meant, and how it stands is asked."""
    return listing.kind is ListKind.QUESTION and listing.asked is None and len(listing.items) == 1


def _tap(listing: Listing, item: Item, say: Words) -> Tap:
    button: Button = TaskButton(TaskVerb.AS_ASKED, item.task.number, listing.id)
    word = asked_as(listing.asked, say) if listing.asked else say("button.pick")
    if listing.asked is None:
        button = SayButton(f"#{item.task.number}")
    about = f"{item.label} {kit.cut(lines.title_of(item.task), 60)}"
    return Tap(button, word, say("button.about", verb=word, title=about))


def _all_or_none(listing: Listing, say: Words) -> list[CardElement]:
    if listing.asked is None:
        return []
    count = len(listing.items)
    is_all = count > 1 and not listing.beyond
    every = [kit.press(AnswerButton(listing.id, is_all=True), say("button.all_of_them", count=count))] if is_all else []
    return _buttons(*every, kit.press(AnswerButton(listing.id, is_all=False), say("button.none_of_them")))


def _confirmation(listing: Listing, say: Words) -> list[CardElement]:
    """What would be cancelled, and who else has a part in it."""
    tasks = [item.task for item in listing.items]
    rows = [lines.headline(item.task, item.label) for item in listing.items[:MOST_NAMED]]
    more = len(tasks) - MOST_NAMED
    beyond = [kit.line(kit.subtle(say("more", count=more)))] if more > 0 else []
    named = [owner.name for task in tasks for owner in task.owners if owner.person != listing.reader]
    others = list(dict.fromkeys(named))[:MOST_NAMED]
    shared = [kit.line(kit.plain(say("confirm.shared", names=say.listed(others))))] if others else []
    sure = kit.press(AnswerButton(listing.id, is_all=True), say("button.cancel_all", count=len(tasks)))
    keep = kit.press(AnswerButton(listing.id, is_all=False), say("button.keep_all"))
    return [*rows, *beyond, *shared, *_buttons(sure, keep)]


def _buttons(*actions: Action) -> list[CardElement]:
    return [ActionSet(actions=list(actions), spacing="Default")]
