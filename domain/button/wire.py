"""The data that buttons carry. What comes back is untrusted until read here."""

from collections.abc import Mapping
from datetime import date

from domain.button.kinds import (
    Button,
    DayButton,
    MeetingButton,
    RevisionButton,
    SettingButton,
    TaskButton,
)
from domain.button.people import (
    AdmitButton,
    ClaimButton,
    ClarifyButton,
    ForgetButton,
    ForgetMeButton,
    HandOverButton,
    MakeTaskButton,
    NamesButton,
    ReviewButton,
)
from domain.button.talk import (
    AnswerButton,
    DismissButton,
    MoreButton,
    SayButton,
    UndoButton,
    WalkButton,
)
from domain.button.verbs import (
    ADMIT,
    ALL_OF_THEM,
    CLAIM,
    CLARIFY,
    DISMISS,
    FORGET,
    FORGET_ME,
    HAND_OVER,
    KEEP_ME,
    MAKE_TASK,
    MORE,
    NAMES,
    NONE_OF_THEM,
    PICKED_DAY,
    REVIEW,
    SAID,
    SAY,
    SET_DAY,
    UNDO,
    WALK,
    MeetingVerb,
    Paged,
    RevisionVerb,
    SettingVerb,
    TaskVerb,
)
from domain.fingerprint import LINE_PRINT
from domain.form import SAVE_MINE, SAVE_TEAM, MyForm, TeamForm, my_form, team_form
from domain.languages import SPOKEN
from domain.people import Nobody
from domain.review import SAVE_REVIEW, ReviewForm, form_data, review_form

LARGEST_ID = 2**31 - 1
YEARS = range(2000, 2200)  # in which a day can be picked
LONGEST_NAME = 200
MOST_DIGITS = len(str(LARGEST_ID))  # Python refuses to read thousands of them
LONGEST_TYPED = 500
MOST_TICKED = 500  # of one card
MOST_NAMES = 50  # of one card
NOT_IN_TEAMS, A_GROUP = "0", "group"  # what a list of people offers beside them


def data(button: Button) -> dict[str, object]:  # noqa: C901, PLR0911, PLR0912 - a line a button
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
        case NamesButton(meeting_id, names, takers, listing_id, first, told):
            asked = {"names": [name for name, _ in names], "tasks": [number for number, _ in takers], "first": first}
            shown = {**({"list": listing_id} if listing_id else {}), **({"told": list(told)} if told else {})}
            return {"verb": NAMES, "meeting": meeting_id, **asked, **shown}
        case MakeTaskButton(meeting_id, line):
            return {"verb": MAKE_TASK, "meeting": meeting_id, "line": line}
        case ReviewButton(meeting_id, page):
            return {"verb": REVIEW, "meeting": meeting_id, "page": page}
        case ReviewForm():
            return form_data(button)
        case ClaimButton(meeting_id, number):
            return {"verb": CLAIM, "meeting": meeting_id, "task": number}
        case HandOverButton(listing_id, source_id, place):
            return {"verb": HAND_OVER, "list": listing_id, "source": source_id, "place": place}
        case AdmitButton(meeting_id, person_id):
            return {"verb": ADMIT, "meeting": meeting_id, "person": person_id}
        case ForgetButton(space_id, written):
            return {"verb": FORGET, "space": space_id, "name": written}
        case ForgetMeButton():
            return {"verb": button.verb}
        case DismissButton(space_id, person_id):
            return {"verb": DISMISS, "space": space_id, "person": person_id}
        case SayButton(text):
            return {"verb": SAY, "text": text}
        case MoreButton(kind, skip, asked):
            return {"verb": MORE, "of": kind.value, "skip": skip, **({"asked": asked} if asked else {})}
        case WalkButton(number, asked):
            return {"verb": WALK, "task": number, **({"asked": asked} if asked else {})}
        case AnswerButton(listing_id):
            return {"verb": button.verb, "list": listing_id}
        case MyForm():
            return {"verb": SAVE_MINE}
        case TeamForm(space_id):
            return {"verb": SAVE_TEAM, "space": space_id}
        case UndoButton(undo_id, listing_id, meeting_id):
            beside = {"list": listing_id, "meeting": meeting_id}
            return {"verb": UNDO, "undo": undo_id, **{name: each for name, each in beside.items() if each}}
        case DayButton(meeting_id, _):
            return {"verb": SET_DAY, "meeting": meeting_id}


def picked_person(place: object) -> str:
    """The input in which somebody is picked for the question at this place: each on a card has its own."""
    return f"who{place}"


def picked_taker(number: int) -> str:
    """The input in which somebody is picked who takes that task."""
    return f"takes{number}"


def ticked_tasks(place: object) -> str:
    """The input in which tasks are ticked for the question at this place."""
    return f"which{place}"


def pressed(sent: Mapping[str, object]) -> Button | None:  # noqa: C901, PLR0911, PLR0912 - a line a button
    """The button somebody pressed, None when it is none of ours."""
    match sent:
        case {"verb": str(verb), "task": int(number), "list": int(listing_id)} if verb in set(TaskVerb):
            button = TaskButton(TaskVerb(verb), number, listing_id, _typed(sent.get(SAID)))
            return button if _are_ids(number, listing_id) else None
        case {"verb": str(verb), "meeting": int(meeting_id)} if verb in set(MeetingVerb):
            return MeetingButton(MeetingVerb(verb), meeting_id) if _are_ids(meeting_id) else None
        case {"verb": str(verb), "revision": int(revision_id)} if verb in set(RevisionVerb):
            return RevisionButton(RevisionVerb(verb), revision_id) if _are_ids(revision_id) else None
        case {"verb": str(verb), "setting": str(value)} if verb in set(SettingVerb):
            is_known = verb != SettingVerb.LANGUAGE or value in SPOKEN
            return SettingButton(SettingVerb(verb), value) if is_known else None
        case {"verb": str(verb), "undo": int(undo_id), "list": int(listing_id)} if verb == UNDO:
            return UndoButton(undo_id, listing_id) if _are_ids(undo_id, listing_id) else None
        case {"verb": str(verb), "of": str(kind), "skip": int(skip)} if verb == MORE and kind in set(Paged):
            return MoreButton(Paged(kind), skip, _typed(sent.get("asked"))) if _are_ids(skip) else None
        case {"verb": str(verb), "task": int(number)} if verb == WALK:
            return WalkButton(number, _typed(sent.get("asked"))) if _are_ids(number) else None
        case {"verb": str(verb), "meeting": int(meeting_id), "name": str(name)} if verb == CLARIFY:
            return _clarify(meeting_id, name, sent)
        case {"verb": str(verb), "undo": int(undo_id), "meeting": int(meeting_id)} if verb == UNDO:
            return UndoButton(undo_id, meeting_id=meeting_id) if _are_ids(undo_id, meeting_id) else None
        case {"verb": str(verb), "meeting": int(meeting_id), "names": list(), "tasks": list()} if verb == NAMES:
            return _names(meeting_id, sent) if _are_ids(meeting_id) else None
        case {"verb": str(verb), "meeting": int(meeting_id), "line": str(line)} if verb == MAKE_TASK:
            is_ours = LINE_PRINT.fullmatch(line) is not None and _are_ids(meeting_id)
            return MakeTaskButton(meeting_id, line) if is_ours else None
        case {"verb": str(verb), "meeting": int(meeting_id), "page": int(page)} if verb == REVIEW:
            is_known = _are_ids(meeting_id) and type(page) is int and 0 <= page <= LARGEST_ID
            return ReviewButton(meeting_id, page) if is_known else None
        case {"verb": str(verb), "meeting": int(meeting_id)} if verb == SAVE_REVIEW:
            return review_form(meeting_id, sent) if _are_ids(meeting_id) else None
        case {"verb": str(verb), "meeting": int(meeting_id), "task": int(number)} if verb == CLAIM:
            return ClaimButton(meeting_id, number) if _are_ids(meeting_id, number) else None
        case {"verb": str(verb), "list": int(listing_id), "source": int(source), "place": int(place)} if (
            verb == HAND_OVER and _are_ids(listing_id, source)
        ):
            who, which = sent.get(picked_person(place)), sent.get(ticked_tasks(place))
            return HandOverButton(listing_id, source, place, _picked(who), _ticked(which))
        case {"verb": "admit", "meeting": int(meeting_id), "person": int(person)} if _are_ids(meeting_id, person):
            return AdmitButton(meeting_id, person)
        case {"verb": "forget", "space": int(space_id), "name": str(name)} if _are_ids(space_id) and _is_name(name):
            return ForgetButton(space_id, name)
        case {"verb": "dismiss", "space": int(space_id), "person": int(person)} if _are_ids(space_id, person):
            return DismissButton(space_id, person)
        case {"verb": str(verb), "list": int(listing_id)} if verb in {ALL_OF_THEM, NONE_OF_THEM}:
            return AnswerButton(listing_id, verb == ALL_OF_THEM) if _are_ids(listing_id) else None
        case {"verb": "say", "text": str(text)}:
            return SayButton(text) if 0 < len(text.strip()) <= LONGEST_NAME else None
        case {"verb": str(verb)} if verb in {FORGET_ME, KEEP_ME}:
            return ForgetMeButton(verb == FORGET_ME)
        case {"verb": str(verb)} if verb == SAVE_MINE:
            return my_form(sent)
        case {"verb": str(verb), "space": int(space_id)} if verb == SAVE_TEAM:
            return team_form(space_id, sent) if _are_ids(space_id) else None
        case {"verb": str(verb), "undo": int(undo_id)} if verb == UNDO:
            return UndoButton(undo_id) if _are_ids(undo_id) else None
        case {"verb": str(verb), "meeting": int(meeting_id)} if verb == SET_DAY:
            return DayButton(meeting_id, day_of(sent.get(PICKED_DAY))) if _are_ids(meeting_id) else None
        case _:
            return None


def _clarify(meeting_id: int, name: str, sent: Mapping[str, object]) -> ClarifyButton | None:
    said = sent["person"] if "person" in sent else _picked_at(sent.get("place"), sent)
    is_nobody = said == "0" or (said == 0 and type(said) is int)
    person = 0 if is_nobody else _picked(said)
    known = _are_ids(meeting_id) and _is_name(name)
    return ClarifyButton(meeting_id, name, person) if known and person is not None else None


def _names(meeting_id: int, sent: Mapping[str, object]) -> NamesButton:
    """Each name has its own list on the card, by its place there; each task by its number."""
    names, tasks, told = (
        each if isinstance(each := sent.get(what), list) else [] for what in ("names", "tasks", "told")
    )
    first = _picked(sent.get("first")) or 0
    said = [(name, _meant(sent.get(picked_person(place)))) for place, name in enumerate(names[:MOST_NAMES], first)]
    numbers = [number for number in tasks[:MOST_NAMES] if _are_ids(number)]
    return NamesButton(
        meeting_id,
        tuple((name, who) for name, who in said if isinstance(name, str) and _is_name(name)),
        tuple((number, _picked(sent.get(picked_taker(number)))) for number in numbers),
        _picked(sent.get("list")),
        first,
        tuple(number for number in told[:MOST_NAMES] if _are_ids(number)),
    )


def _meant(value: object) -> int | Nobody | None:
    if value in (NOT_IN_TEAMS, A_GROUP):
        return Nobody.ABSENT if value == NOT_IN_TEAMS else Nobody.GROUP
    return _picked(value)


def _picked_at(place: object, sent: Mapping[str, object]) -> object:
    return sent.get(picked_person(place)) if type(place) is int else None


def _is_name(text: str) -> bool:
    return 0 < len(text) <= LONGEST_NAME


def _picked(value: object) -> int | None:
    """An id, as a card's data or as what an input sends."""
    if isinstance(value, str):
        value = int(value) if len(value) <= MOST_DIGITS and value.isdecimal() else None
    return value if isinstance(value, int) and _are_ids(value) else None


def _ticked(value: object) -> tuple[int, ...] | None:
    """What a list with ticks sends: its values between commas."""
    numbers = value.split(",", MOST_TICKED)[:MOST_TICKED] if isinstance(value, str) else None
    return None if numbers is None else tuple(number for each in numbers if (number := _picked(each.strip())))


def _typed(value: object) -> str:
    return value.strip()[:LONGEST_TYPED] if isinstance(value, str) else ""


def day_of(value: object) -> date | None:
    """A day as a field for it sends it; None for anything else."""
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return day if day and day.year in YEARS else None


def _are_ids(*values: object) -> bool:
    return all(type(value) is int and 0 < value <= LARGEST_ID for value in values)
