"""The receipt of pasted notes: what needs an answer, who is asked, what could not be read."""

from microsoft_teams.cards import Action, ActionSet, CardElement

from bot.cards import kit, lines
from bot.cards.check import check_told
from bot.cards.earlier import earlier
from bot.cards.listing import taken_back
from bot.cards.needs import needs
from bot.cards.people import Room, Sheet, beyond, people, shares
from bot.cards.progress import ask, progress, told
from bot.cards.review import on_the_card, review_dialog
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import News, Receipt
from domain.button import (
    PICKED_DAY,
    DayButton,
    MakeTaskButton,
    MeetingButton,
    MeetingVerb,
    ReviewButton,
    UndoButton,
)
from domain.fingerprint import line_print
from domain.summary import HeldOnSource

ROOMS = (
    Room(40, 30, 30, 30),
    Room(40, 20, 30, 16),
    Room(40, 10, 15, 12),
    Room(40, 5, 10, 8),
    Room(25, 4, 8, 8),
    Room(10, 2, 3, 5),
    Room(5, 1, 2, 3),
)
SURE = {MeetingVerb.SEND_NOW: "sure_send", MeetingVerb.DISCARD: "sure_discard"}
"""What can't be taken back by its opposite is asked once: the name of the block that asks."""


def receipt_card(receipt: Receipt, say: Words) -> Shown:
    """The card with its poster's buttons, as much as Teams takes; in a dialog that goes on, with its next page."""
    return kit.fitting(ROOMS, lambda room: _in_room(Sheet(receipt, room, say)))


def _in_room(sheet: Sheet) -> Shown:
    receipt, say = sheet.receipt, sheet.say
    title = receipt.meeting.title or say("untitled")
    news = [] if receipt.news is News.SHOWN else [say(f"receipt.{receipt.news}")]
    how = told(receipt.progress, say) if receipt.progress else "".join(news)
    summary = say("receipt.summary", news=news[0] if news else how, title=title)
    head = [kit.heading(title), kit.line(kit.subtle(_about(receipt, say)), spacing="None")]
    top = [*head, *earlier(sheet), *progress(sheet), *(kit.line(kit.bold(each)) for each in news)]
    if receipt.news is News.DISCARDED:
        return Shown(summary, card=kit.card([*top, kit.line(kit.plain(say("receipt.restore")))], fallback=summary))
    blind = [kit.line(kit.alarming(say("receipt.blind")), spacing="Medium")] if receipt.is_blind else []
    asked = [*needs(receipt, say), *_day(receipt, say)]
    rest = [*people(sheet), *_review(receipt, say), *_lines(sheet), *_when(receipt, say)]
    body = [*top, *_checked(receipt, say), *blind, *asked, *rest, *_sure(receipt, say)]
    next_page = receipt.review if receipt.review and receipt.review.is_dialog else None
    dialog = review_dialog(next_page, say).dialog if next_page else None
    return Shown(summary, card=kit.card(body, _buttons(receipt, say), fallback=summary), dialog=dialog)


def _about(receipt: Receipt, say: Words) -> str:
    """The day, and how much there is: "Mon 10 Nov 2025 · 25 tasks, 17 people"."""
    day = say(f"receipt.held_on.{receipt.meeting.held_on_source}", day=say.day(receipt.meeting.held_on))
    asked, _ = shares(receipt.tasks)
    tasks = [say("receipt.count", count=len(receipt.tasks))] if receipt.tasks else []
    counts = [*tasks, *([say("receipt.people", count=len(asked))] if asked else [])]
    return lines.GAP.join([day, *([say.row(counts)] if counts else [])])


def _checked(receipt: Receipt, say: Words) -> list[CardElement]:
    taken = taken_back(receipt.taken, say) if receipt.taken else []
    told = [check_told(receipt.check, len(receipt.tasks), say)] if receipt.check else []
    return [kit.line(kit.plain(sentence)) for sentence in (*taken, *told)]


def _day(receipt: Receipt, say: Words) -> list[CardElement]:
    """A day that was only guessed can be set right, and the dates in the notes with it."""
    if receipt.meeting.held_on_source is HeldOnSource.WRITTEN:
        return []
    button = kit.press(DayButton(receipt.meeting.id), say("button.set_day"))
    picker = kit.day_input(PICKED_DAY, say("receipt.day"), receipt.meeting.held_on)
    return [
        kit.toggle(say("button.other_day"), "other_day"),
        kit.block([picker, ActionSet(actions=[button])], hidden_as="other_day"),
    ]


def _review(receipt: Receipt, say: Words) -> list[CardElement]:
    return on_the_card(receipt.review, say) if receipt.review and not receipt.review.is_dialog else []


def _lines(sheet: Sheet) -> list[CardElement]:
    """What could not be read, each line with a way to make it a task."""
    receipt, say, most = sheet.receipt, sheet.say, sheet.room.lines
    if not receipt.not_understood:
        return []
    count = len(receipt.not_understood)
    rows = [_line(receipt.meeting.id, text, say) for text in receipt.not_understood[:most]]
    told = say("receipt.lines", count=count)
    hidden = kit.block([*rows, *beyond(count - most, say)], hidden_as="lines")
    return [kit.fold([kit.plain(told)], [], told, "lines"), hidden]


def _line(meeting_id: int, text: str, say: Words) -> CardElement:
    make, quoted = say("button.make_task"), kit.line(kit.subtle(say("quoted", text=text.strip())))
    about = say("button.about", verb=make, title=kit.cut(text.strip(), 60))
    return kit.beside(quoted, MakeTaskButton(meeting_id, line_print(text)), make, about)


def _when(receipt: Receipt, say: Words) -> list[CardElement]:
    told = []
    if receipt.first_digest_at:
        told.append(say("receipt.first", moment=say.moment(receipt.first_digest_at, receipt.zone)))
    if receipt.news is News.SENT:
        told.append(say("receipt.tally", count=receipt.sent))
        told += [say("receipt.had", count=receipt.had)] if receipt.had else []
        told += [say("receipt.failed", count=receipt.failed)] if receipt.failed else []
    return [kit.line(kit.plain(" ".join(told)), spacing="Medium")] if told else []


def _sure(receipt: Receipt, say: Words) -> list[CardElement]:
    """What Send now and Discard ask before they are done."""
    counts = {MeetingVerb.SEND_NOW: len(shares(receipt.tasks)[0]), MeetingVerb.DISCARD: len(receipt.tasks)}
    return [part for verb in _asked_once(receipt, say) for part in _ask(receipt, verb, SURE[verb], counts[verb], say)]


def _asked_once(receipt: Receipt, say: Words) -> list[MeetingVerb]:
    """Where some are asked who owe an answer, nobody sends to all."""
    return [verb for verb in SURE if verb is not MeetingVerb.SEND_NOW or not ask(receipt, say)]


def _ask(receipt: Receipt, verb: MeetingVerb, hidden: str, count: int, say: Words) -> list[CardElement]:
    button = kit.press(MeetingButton(verb, receipt.meeting.id), say(f"button.{verb}"))
    asked = kit.line(kit.plain(say(f"receipt.sure.{verb}", count=count)))
    return [kit.block([asked, ActionSet(actions=[button])], hidden_as=hidden)]


def _buttons(receipt: Receipt, say: Words) -> list[Action]:
    """Those that are pressed most, and a menu: five in all, more no client has to show."""
    hold = MeetingButton(MeetingVerb.RESUME if receipt.is_held else MeetingVerb.HOLD, receipt.meeting.id)
    undo = UndoButton(receipt.undo_id, meeting_id=receipt.meeting.id) if receipt.undo_id else None
    export = MeetingButton(MeetingVerb.EXPORT, receipt.meeting.id)
    review = [kit.opening(ReviewButton(receipt.meeting.id), say("button.review"), style="positive")]
    asks = ask(receipt, say)
    return [
        *(review if receipt.tasks else []),
        *([kit.press(undo, say("button.undo"))] if undo else []),
        *asks,
        kit.press(hold, say(f"button.{hold.verb}"), in_menu=bool(asks)),
        *([kit.press(export, say("button.export"), in_menu=True)] if receipt.tasks and not undo else []),
        *(kit.showing(say(f"button.{verb}"), SURE[verb], in_menu=True) for verb in _asked_once(receipt, say)),
    ]
