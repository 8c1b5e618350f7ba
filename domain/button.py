"""The buttons on cards, and the data they carry. What comes back is untrusted until read here."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

LARGEST_ID = 2**31 - 1


class TaskVerb(StrEnum):
    """What can be pressed about a task."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    SNOOZE = "snooze"
    NOT_MINE = "not_mine"


class MeetingVerb(StrEnum):
    """What can be pressed about a meeting."""

    HOLD = "hold"
    RESUME = "resume"
    SEND_NOW = "send_now"
    DISCARD = "discard"


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


Button = TaskButton | MeetingButton


def data(button: Button) -> dict[str, object]:
    """What a card sends back when the button is pressed."""
    match button:
        case TaskButton(verb, number, listing_id):
            return {"verb": verb.value, "task": number, "list": listing_id}
        case MeetingButton(verb, meeting_id):
            return {"verb": verb.value, "meeting": meeting_id}


def pressed(sent: Mapping[str, object]) -> Button | None:
    """The button somebody pressed, None when it is none of ours."""
    match sent:
        case {"verb": str(verb), "task": int(number), "list": int(listing_id)} if verb in set(TaskVerb):
            return TaskButton(TaskVerb(verb), number, listing_id) if _are_ids(number, listing_id) else None
        case {"verb": str(verb), "meeting": int(meeting_id)} if verb in set(MeetingVerb):
            return MeetingButton(MeetingVerb(verb), meeting_id) if _are_ids(meeting_id) else None
        case _:
            return None


def _are_ids(*values: object) -> bool:
    return all(type(value) is int and 0 < value <= LARGEST_ID for value in values)
