"""The items of a numbered list, each with its buttons."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from microsoft_teams.cards import Action, ActionSet, CardElement, TextRun

from bot.cards import kit, lines
from bot.cards.page import page
from bot.cards.when import due
from bot.words import Words
from dialogs.answer import Item, Listing, ListKind
from domain.button import Paged, TaskButton, TaskVerb
from domain.cadence import next_monday
from domain.move import MyPart, NotMine
from domain.news import NewsKind
from domain.people import OwnerState
from domain.task import Meeting, Task
from domain.urgency import Span, span

WITH_BUTTONS = 10
PAGED = {ListKind.MINE: Paged.MINE, ListKind.WAITING: Paged.WAITING}
GROUPED = frozenset({ListKind.DIGEST, ListKind.MINE})
MENU = (TaskVerb.IN_PROGRESS, TaskVerb.BLOCKED, TaskVerb.GIVE, TaskVerb.SNOOZE)
MOST_BUTTONS = 5  # of one item, those in the menu with them: Adaptive Cards takes no more


def items(listing: Listing, say: Words, most: int = WITH_BUTTONS) -> list[CardElement]:
    """Each item with its buttons, in its group; beyond so many it is folded away."""
    asked = _asked(listing)
    shown = [part for group in _groups(listing, asked[:most]) for part in _group(group, listing, say)]
    rest = asked[most:]
    rows = [lines.headline(item.task, item.label, is_over=not is_waiting(item, listing)) for item in rest]
    if rows:
        shown += [kit.toggle(say("button.show_rest", count=len(rows)), "rest"), kit.block(rows, hidden_as="rest")]
    return [*shown, *_beyond(listing, say)]


def _groups(listing: Listing, found: Sequence[Item]) -> list["_Group"]:
    """Late, this week, later, with others; a list that nobody opens in the morning is one group without a name."""
    if listing.kind not in GROUPED:
        return [_Group(None, tuple(found))]
    by_span: dict[Span, list[Item]] = {each: [] for each in Span}
    for item in found:
        by_span[span(item.task, listing.reader, listing.today)].append(item)
    groups = [_Group(each, tuple(those)) for each, those in by_span.items() if those]
    return [_Group(None, groups[0].items)] if [group.span for group in groups] == [Span.LATER] else groups


def _group(group: "_Group", listing: Listing, say: Words) -> Iterator[CardElement]:
    """Under its name, and that of the meeting where it is one; else each item names its own."""
    name = group.meeting and lines.meeting(group.meeting, say)
    if group.span:
        yield kit.part(say(f"span.{group.span}"), name or "")
    elif name:
        yield kit.line(kit.subtle(name))
    for item in group.items:
        yield kit.block(item_parts(listing, item, say, is_placed=bool(name)))


@dataclass(frozen=True, slots=True)
class _Group:
    span: Span | None
    items: tuple[Item, ...]

    @property
    def meeting(self) -> Meeting | None:
        """The one that all of it comes from, where it is named above."""
        meetings = {item.task.meeting.id: item.task.meeting for item in self.items}
        return next(iter(meetings.values())) if len(meetings) == 1 and (self.span or len(self.items) > 1) else None


def _beyond(listing: Listing, say: Words) -> list[CardElement]:
    """What is open too: of a digest it can wait, of another list it found no place."""
    if not (listing.beyond or listing.before):
        return []
    if listing.kind is ListKind.DIGEST:
        return [kit.line(kit.subtle(say("digest.beyond", count=listing.beyond)), spacing="Medium")]
    return page(len(listing.items), listing.before, listing.beyond, PAGED.get(listing.kind), say)


def _asked(listing: Listing) -> tuple[Item, ...]:
    """The items without those that others closed, which stand apart."""
    closed = {number for number, _ in listing.closed}
    return tuple(item for item in listing.items if item.task.number not in closed)


def item_parts(
    listing: Listing, item: Item, say: Words, closed_by: str | None = None, *, is_placed: bool = False
) -> list[CardElement]:
    """One item with its buttons; struck through, with Reopen, once it is over. Its meeting may stand above already."""
    task = item.task
    is_over = not is_waiting(item, listing)
    head = lines.headline(task, item.label, is_over=is_over)
    if is_over:
        again = [ActionSet(actions=[_button(listing, item, TaskVerb.REOPEN, say)], spacing="Small")]
        by = (
            [kit.subtle(say("digest.closed_by", name=closed_by))]
            if closed_by
            else lines.standing(task, listing.today, say)
        )
        over = lines.joined(by, lines.taken_over(task, say))
        return [head, *over, *(again if task.status.closed else [])]
    small = lines.joined(
        lines.standing(task, listing.today, say),
        due(task, listing.today, say),
        _people(listing, task, say),
        [] if is_placed else lines.source(task, say),
    )
    why = [] if listing.kind is ListKind.WAITING else lines.why_here(task, listing.reader, say)
    about = [*lines.description(task), *small, *lines.note(task, say), *why, *_given(listing, task, say)]
    return [head, *about, ActionSet(actions=_buttons(listing, item, say), spacing="Small")]


def _given(listing: Listing, task: Task, say: Words) -> list[CardElement]:
    """Who made it the reader's, told once."""
    by = [each.by for each in listing.news if each.kind is NewsKind.GIVEN and each.task.number == task.number]
    return [kit.line(kit.subtle(say("news.given", by=by[-1])))] if by else []


def _people(listing: Listing, task: Task, say: Words) -> list[TextRun]:
    """Who else owns it; in a list of what anybody owns, whose it is."""
    is_others = _is_of_all(listing) and not task.is_owned_by(listing.reader)
    return lines.owners(task, say) if is_others else lines.partners(task, listing.reader, say)


def _is_of_all(listing: Listing) -> bool:
    """Whether it lists what others have to do too."""
    is_own = isinstance(listing.asked, NotMine | MyPart)
    return listing.kind in {ListKind.WAITING, ListKind.REMINDER} or (listing.kind is ListKind.QUESTION and not is_own)


def is_waiting(item: Item, listing: Listing) -> bool:
    """Whether this reader still has to do with it: not closed, not handed on; of what others have to do, all of it."""
    task = item.task
    has_part = any(owner.person == listing.reader and not owner.done for owner in task.owners)
    mine = listing.reader in task.asked or has_part
    return not task.status.closed and (mine or _is_of_all(listing))


def _buttons(listing: Listing, item: Item, say: Words) -> list[Action]:
    first = _first(listing, item)
    others = [verb for verb in (TaskVerb.DONE, *MENU) if verb not in first and _fits(verb, listing, item)]
    plain = [_button(listing, item, verb, say) for verb in first]
    menu = [_button(listing, item, verb, say, in_menu=True) for verb in others]
    return [*plain, *menu][:MOST_BUTTONS]


def _first(listing: Listing, item: Item) -> list[TaskVerb]:
    """What is pressed most: Done, which of a shared task may be a part only."""
    mine = next((owner for owner in item.task.owners if owner.person == listing.reader), None)
    part = [TaskVerb.MY_PART] if item.task.is_shared and mine else []
    tell = [TaskVerb.TELL] if item.task.number in dict(listing.waited_on) else []
    return [TaskVerb.DONE, *part, *tell, *([TaskVerb.NOT_MINE] if _is_likely(listing, item) else [])]


def _is_likely(listing: Listing, item: Item) -> bool:
    """The notes may mean somebody else than the reader."""
    return any(o.person == listing.reader and o.state is OwnerState.LIKELY for o in item.task.owners)


def _fits(verb: TaskVerb, listing: Listing, item: Item) -> bool:
    if verb is TaskVerb.GIVE:
        return listing.reader in {item.task.meeting.poster, *(owner.person for owner in item.task.owners)}
    if verb is TaskVerb.SNOOZE:
        return item.task.snoozed_until != next_monday(listing.today)
    return verb.value != item.task.status.value


def _button(listing: Listing, item: Item, verb: TaskVerb, say: Words, *, in_menu: bool = False) -> Action:
    title = _title(listing, item, verb, say)
    about = say("button.about", verb=title, title=kit.cut(lines.title_of(item.task), 60))
    style = "positive" if verb is TaskVerb.DONE and not in_menu else None
    button = TaskButton(verb, item.task.number, listing.id)
    return kit.press(button, title, tooltip=about, style=style, in_menu=in_menu)


def _title(listing: Listing, item: Item, verb: TaskVerb, say: Words) -> str:
    if verb is TaskVerb.TELL:
        return say("button.tell", name=dict(listing.waited_on)[item.task.number].name)
    if verb is TaskVerb.DONE and item.task.is_shared:
        return say("button.done_for_all")
    if verb is TaskVerb.NOT_MINE and _is_likely(listing, item):
        return say("button.not_me")
    return say(f"button.{verb}")
