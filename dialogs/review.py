"""A meeting's tasks gone through by who posted them: shown in a table, corrected, saved as one change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dialogs.alter import due_said
from dialogs.answer import Answer, Help, HelpFor, News, Receipt, Review, Unchanged
from dialogs.incoming import Click
from dialogs.receipt import receipt
from dialogs.rights import refused
from dialogs.there import there
from dialogs.turn import Turn
from domain.button import ReviewButton
from domain.move import Correct, SetDue
from domain.people import Evidence, OwnerState, Person, Reason, fold, who
from domain.review import (
    LONGEST_TITLE,
    MOST_OWNERS,
    Correction,
    Fault,
    Field,
    Problem,
    ReviewForm,
    Row,
    form_of,
    listed,
    names_in,
    typed_again,
    typed_over,
)
from domain.rights import Act
from domain.task import Owner
from storage import StoredMeeting


async def open_review(turn: Turn, button: ReviewButton) -> Answer:
    """A page of the tasks, for whoever may hold or discard them."""
    stored = await _stored(turn, button.meeting_id)
    return await _page(turn, stored, button.page) if isinstance(stored, StoredMeeting) else stored


async def save_review(turn: Turn, form: ReviewForm) -> Answer:
    """All corrections of a page at once; where one can't be, none is made, and what was typed is shown again."""
    stored = await _stored(turn, form.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    wanted, problems = await _read(turn, stored, form)
    if not problems:
        checked = [row.number for row in form.rows]
        problems = await turn.store.tasks.review(form.meeting_id, wanted, checked, turn.deed)
    return await _again(turn, stored, form, problems) if problems else await _saved(turn, stored, form)


async def _stored(turn: Turn, meeting_id: int) -> StoredMeeting | Answer:
    stored = await turn.store.meetings.one(meeting_id)
    if stored is None or stored.is_discarded:
        return Help(HelpFor.BUTTON)
    return await refused(turn, Act.HOLD, stored.meeting) or stored


async def _page(turn: Turn, stored: StoredMeeting, page: int) -> Review:
    tasks = await turn.store.tasks.of_meeting(stored.meeting.id)
    members = await turn.store.people.to_be_meant(stored.meeting)
    form = form_of(stored.meeting.id, tasks, page)
    return Review(form, stored.meeting, tasks=len(listed(tasks)), people=members, is_dialog=_is_dialog(turn))


async def _again(turn: Turn, stored: StoredMeeting, form: ReviewForm, problems: Sequence[Problem]) -> Review | Receipt:
    """As it was typed, with what is wrong; over what others changed meanwhile it can be saved now."""
    page = await _page(turn, stored, form.page)
    review = replace(page, form=typed_again(page.form, form, problems), problems=tuple(problems))
    return review if _is_dialog(turn) else await _receipt(turn, stored, News.STANDS, review)


async def _saved(turn: Turn, stored: StoredMeeting, form: ReviewForm) -> Answer:
    """The receipt, and in a dialog the next page where there is one."""
    next_page = await _page(turn, stored, form.page + 1) if _is_dialog(turn) else None
    has_next = next_page is not None and next_page.form.page > form.page
    checked = replace(stored, is_checked=True)
    told = await _receipt(turn, checked, News.CHECKED, next_page if has_next else None)
    return replace(told, undo_id=await turn.store.tasks.undo_id(turn.deed.source))


async def _receipt(turn: Turn, stored: StoredMeeting, news: News, review: Review | None) -> Receipt:
    told = await receipt(turn.desk, stored, news, turn.at)
    return replace(told, review=review) if review else told


def _is_dialog(turn: Turn) -> bool:
    return isinstance(turn.incoming.said, Click) and turn.incoming.said.is_dialog


async def _read(turn: Turn, stored: StoredMeeting, form: ReviewForm) -> tuple[list[Correction], tuple[Problem, ...]]:
    """What the rows correct; and what in them can't be read, or fits nobody here."""
    near = await there(turn, stored.meeting)
    tasks = {task.number: task for task in await turn.store.tasks.of_meeting(form.meeting_id)}
    typed = [(row, seen) for row, seen in zip(form.rows, form.seen, strict=True) if typed_over(row, seen)]
    names = await _names(near, stored) if typed else None
    wanted, problems = list[Correction](), list[Problem]()
    for row, seen in typed:
        task = tasks.get(row.number)
        made = _correction(near, row, typed_over(row, seen), task.owners if task else (), names)
        problems += made if isinstance(made, list) else []
        wanted += [] if isinstance(made, list) else [Correction(row, seen, made)]
    return wanted, tuple(problems)


@dataclass(frozen=True, slots=True)
class _Names:
    """Whom a name can mean in a meeting's conversation."""

    members: tuple[Person, ...]
    evidence: Evidence


async def _names(near: Turn, stored: StoredMeeting) -> _Names:
    answers, admitted = await near.store.people.told(near.place)
    members = await near.store.people.to_be_meant(stored.meeting)
    return _Names(members, Evidence(answers=answers, admitted=admitted))


def _correction(
    near: Turn, row: Row, fields: frozenset[Field], before: Sequence[Owner], names: _Names | None
) -> Correct | list[Problem]:
    """What a row does to its task; what is dropped needs no other field to be right."""
    if row.is_dropped:
        return Correct(is_dropped=True)
    title = _title(row) if Field.TITLE in fields else None
    owners = _owners(row, before, names) if Field.OWNERS in fields and names else None
    due = _due(near, row) if Field.DUE in fields else None
    wrong = [each for each in (title, owners, due) if isinstance(each, Problem)]
    if wrong:
        return wrong
    return Correct(title, owners, due)  # type: ignore[arg-type]  # none of them is a problem


def _title(row: Row) -> str | Problem:
    if not row.title:
        return Problem(row.number, Fault.NO_TITLE)
    if len(row.title) > LONGEST_TITLE:
        return Problem(row.number, Fault.LONG_TITLE, str(LONGEST_TITLE))
    return row.title


def _due(near: Turn, row: Row) -> SetDue | Problem:
    if not row.due:
        return SetDue(None)
    said = due_said(near, row.due)
    return Problem(row.number, Fault.NO_DAY, row.due) if isinstance(said, Unchanged) else said


def _owners(row: Row, before: Sequence[Owner], names: _Names) -> tuple[Owner, ...] | Problem:
    """Those that stay as they were; whoever is new has to be known here, or a group."""
    typed = names_in(row.owners)
    if len(typed) > MOST_OWNERS:
        return Problem(row.number, Fault.MANY_OWNERS, str(MOST_OWNERS))
    found = [_owner(row.number, name, before, names) for name in typed]
    wrong = next((each for each in found if isinstance(each, Problem)), None)
    return wrong or tuple(dict.fromkeys(each for each in found if isinstance(each, Owner)))


def _owner(number: int, name: str, before: Sequence[Owner], names: _Names) -> Owner | Problem:
    same = (owner for owner in before if fold(name) in (fold(owner.name), fold(owner.written)))
    if kept := next(same, None):
        return kept
    match = who(name, names.members, names.evidence)
    if match.state is OwnerState.AMBIGUOUS:
        return Problem(number, Fault.WHICH_PERSON, ", ".join(person.name for person in match.candidates))
    if match.state is OwnerState.UNKNOWN and match.reason is not Reason.ANSWERED:
        return Problem(number, Fault.NO_PERSON, name)
    state = OwnerState.CERTAIN if match.state is OwnerState.LIKELY else match.state
    return Owner(written=name, state=state, person=match.person, reason=match.reason)
