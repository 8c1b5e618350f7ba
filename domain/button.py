"""The buttons on cards, and the data they carry. What comes back is untrusted until read here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.choices import SPOKEN
from domain.form import SAVE_MINE, SAVE_TEAM, MyForm, TeamForm, my_form, team_form

LARGEST_ID = 2**31 - 1
YEARS = range(2000, 2200)  # in which a meeting can have been
SET_DAY = "set_day"
UNDO = "undo"
CLARIFY = "clarify"
CLAIM = "claim"
HAND_OVER = "hand_over"
LONGEST_NAME = 200
PICKED_DAY = "day"  # the input of a card in which a day is picked


class TaskVerb(StrEnum):
    """What can be pressed about a task."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    SNOOZE = "snooze"
    NOT_MINE = "not_mine"
    MY_PART = "my_part"
    REOPEN = "reopen"
    AS_ASKED = "as_asked"


class MeetingVerb(StrEnum):
    """What can be pressed about a meeting."""

    HOLD = "hold"
    RESUME = "resume"
    SEND_NOW = "send_now"
    DISCARD = "discard"


class RevisionVerb(StrEnum):
    """What can be pressed about newer notes of a meeting we have."""

    APPLY = "apply"
    KEEP = "keep"
    SEPARATE = "separate"


@dataclass(frozen=True, slots=True)
class TaskButton:
    """A button on a numbered list."""

    verb: TaskVerb
    number: int
    listing_id: int


@dataclass(frozen=True, slots=True)
class MeetingButton:
    """A button on a receipt."""

    verb: MeetingVerb
    meeting_id: int


@dataclass(frozen=True, slots=True)
class RevisionButton:
    """A button on a difference."""

    verb: RevisionVerb
    revision_id: int


@dataclass(frozen=True, slots=True)
class DayButton:
    """The day that a receipt's poster picked; None where the field was left empty or holds nonsense."""

    meeting_id: int
    day: date | None = None

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return SET_DAY


class SettingVerb(StrEnum):
    """What can be pressed about oneself."""

    LANGUAGE = "language"
    PAUSE = "pause"
    RESUME = "start"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class SettingButton:
    """A button on one's settings; `value` is the language."""

    verb: SettingVerb
    value: str = ""


@dataclass(frozen=True, slots=True)
class ClarifyButton:
    """Says who a name of a meeting's notes is.

    `person_id` 0 is nobody in Teams, None who was picked from a list: that of the question at `place` on its card.
    """

    meeting_id: int
    written: str
    person_id: int | None
    place: int = 0

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return CLARIFY


@dataclass(frozen=True, slots=True)
class ClaimButton:
    """Takes what a group was to do."""

    meeting_id: int
    number: int

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return CLAIM


@dataclass(frozen=True, slots=True)
class HandOverButton:
    """Gives what somebody who left owns on a list to who was picked, at `place` on its card; None: nobody."""

    listing_id: int
    source_id: int
    place: int
    target_id: int | None = None

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return HAND_OVER


@dataclass(frozen=True, slots=True)
class UndoButton:
    """Takes back what the answer beside it told; `listing_id` where that answer is a numbered list."""

    undo_id: int
    listing_id: int | None = None

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return UNDO


Button = (
    TaskButton
    | MeetingButton
    | RevisionButton
    | DayButton
    | UndoButton
    | SettingButton
    | ClarifyButton
    | ClaimButton
    | HandOverButton
    | MyForm
    | TeamForm
)


def data(button: Button) -> dict[str, object]:
    """What a card sends back when the button is pressed."""
    match button:
        case TaskButton(verb, number, listing_id):
            return {"verb": verb.value, "task": number, "list": listing_id}
        case MeetingButton(verb, meeting_id):
            return {"verb": verb.value, "meeting": meeting_id}
        case RevisionButton(verb, revision_id):
            return {"verb": verb.value, "revision": revision_id}
        case SettingButton(verb, value):
            return {"verb": verb.value, "setting": value}
        case ClarifyButton(meeting_id, written, person_id, place):
            who = {"place": place} if person_id is None else {"person": person_id}
            return {"verb": CLARIFY, "meeting": meeting_id, "name": written, **who}
        case ClaimButton(meeting_id, number):
            return {"verb": CLAIM, "meeting": meeting_id, "task": number}
        case HandOverButton(listing_id, source_id, place, _):
            return {"verb": HAND_OVER, "list": listing_id, "source": source_id, "place": place}
        case MyForm():
            return {"verb": SAVE_MINE}
        case TeamForm(space_id):
            return {"verb": SAVE_TEAM, "space": space_id}
        case UndoButton(undo_id, listing_id):
            return {"verb": UNDO, "undo": undo_id, **({"list": listing_id} if listing_id else {})}
        case DayButton(meeting_id, _):
            return {"verb": SET_DAY, "meeting": meeting_id}


def picked_person(place: object) -> str:
    """The input in which somebody is picked for the question at this place: each on a card has its own."""
    return f"who{place}"


def pressed(sent: Mapping[str, object]) -> Button | None:  # noqa: C901, PLR0911, PLR0912 - a line a button
    """The button somebody pressed, None when it is none of ours."""
    match sent:
        case {"verb": str(verb), "task": int(number), "list": int(listing_id)} if verb in set(TaskVerb):
            return TaskButton(TaskVerb(verb), number, listing_id) if _are_ids(number, listing_id) else None
        case {"verb": str(verb), "meeting": int(meeting_id)} if verb in set(MeetingVerb):
            return MeetingButton(MeetingVerb(verb), meeting_id) if _are_ids(meeting_id) else None
        case {"verb": str(verb), "revision": int(revision_id)} if verb in set(RevisionVerb):
            return RevisionButton(RevisionVerb(verb), revision_id) if _are_ids(revision_id) else None
        case {"verb": str(verb), "setting": str(value)} if verb in set(SettingVerb):
            is_known = verb != SettingVerb.LANGUAGE or value in SPOKEN
            return SettingButton(SettingVerb(verb), value) if is_known else None
        case {"verb": str(verb), "undo": int(undo_id), "list": int(listing_id)} if verb == UNDO:
            return UndoButton(undo_id, listing_id) if _are_ids(undo_id, listing_id) else None
        case {"verb": str(verb), "meeting": int(meeting_id), "name": str(name)} if verb == CLARIFY:
            return _clarify(meeting_id, name, sent)
        case {"verb": str(verb), "meeting": int(meeting_id), "task": int(number)} if verb == CLAIM:
            return ClaimButton(meeting_id, number) if _are_ids(meeting_id, number) else None
        case {"verb": str(verb), "list": int(listing_id), "source": int(source), "place": int(place)} if (
            verb == HAND_OVER and _are_ids(listing_id, source)
        ):
            return HandOverButton(listing_id, source, place, _picked(sent.get(picked_person(place))))
        case {"verb": str(verb)} if verb == SAVE_MINE:
            return my_form(sent)
        case {"verb": str(verb), "space": int(space_id)} if verb == SAVE_TEAM:
            return team_form(space_id, sent) if _are_ids(space_id) else None
        case {"verb": str(verb), "undo": int(undo_id)} if verb == UNDO:
            return UndoButton(undo_id) if _are_ids(undo_id) else None
        case {"verb": str(verb), "meeting": int(meeting_id)} if verb == SET_DAY:
            return DayButton(meeting_id, _day(sent.get(PICKED_DAY))) if _are_ids(meeting_id) else None
        case _:
            return None


def _clarify(meeting_id: int, name: str, sent: Mapping[str, object]) -> ClarifyButton | None:
    said = sent.get("person", sent.get(picked_person(sent.get("place"))))
    person = int(said) if isinstance(said, str) and said.isdecimal() else said
    if person != 0 and not _are_ids(person):
        return None
    known = _are_ids(meeting_id) and 0 < len(name) <= LONGEST_NAME
    return ClarifyButton(meeting_id, name, int(str(person))) if known else None


def _picked(value: object) -> int | None:
    return int(value) if isinstance(value, str) and value.isdecimal() and _are_ids(int(value)) else None


def _day(value: object) -> date | None:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return day if day and day.year in YEARS else None


def _are_ids(*values: object) -> bool:
    return all(type(value) is int and 0 < value <= LARGEST_ID for value in values)
