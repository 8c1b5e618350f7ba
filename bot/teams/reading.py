"""Raw activity JSON -> Incoming. Nothing here trusts a field to be there, or to be of its type."""

import hashlib
import json
from datetime import UTC, datetime

from bot.teams.mentions import is_mentioned, people, words
from bot.teams.raw import Json, at, record, records, text
from bot.teams.shared import shared
from dialogs.incoming import Click, Deleted, Edited, Incoming, Installed, Joined, Left, Other, Removed, Said, Words
from domain.choices import zone_of
from domain.people import Member
from domain.space import Place, SpaceKind

CARD_ACTION = "adaptiveCard/action"
YEARS = range(2000, 2200)  # a timestamp outside them is garbage
WRAPPER = "msteams"  # where Action.Submit keeps what Teams itself reads


def read(raw: Json, now: datetime) -> Incoming | None:
    """What reached us; None for the bot's own messages. `now` is the time when the activity tells none."""
    if raw.get("type") == "message" and text(raw, "from", "id") == text(raw, "recipient", "id"):
        return None
    said = _said(raw)
    return Incoming(
        id=_id(raw),
        at=_time(text(raw, "timestamp")) or now,
        place=_place(raw),
        sender=_sender(raw),
        addressed=_is_addressed(raw, said),
        said=said,
        is_targeted=is_targeted(raw),
        activity=_as_it_came(raw),
    )


def _as_it_came(raw: Json) -> str:
    """For another try, but not of an invoke: its answer is its response. Nothing of what is nested too deep."""
    try:
        return "" if raw.get("type") == "invoke" else json.dumps(raw)
    except RecursionError:
        return ""


def tenant_of(raw: Json) -> str:
    """Teams' tenant; the SDK's `conversation.tenant_id` is always None (it expects another spelling)."""
    return text(raw, "channelData", "tenant", "id") or text(raw, "conversation", "tenantId")


def is_targeted(raw: Json) -> bool:
    """Sent to the bot alone, in a conversation that others read: the answer must be as private."""
    return at(raw, "recipient", "isTargeted") is True


def _sender(raw: Json) -> Member:
    return Member(
        teams_id=text(raw, "from", "id"),
        aad_id=text(raw, "from", "aadObjectId"),
        name=text(raw, "from", "name"),
        locale=text(raw, "locale") or _client(raw, "locale") or None,
        time_zone=_zone(raw),
    )


def _zone(raw: Json) -> str | None:
    told = (text(raw, "localTimezone"), _client(raw, "timezone"))
    return next((zone.key for zone in map(zone_of, told) if zone), None)


def _said(raw: Json) -> Said:
    match text(raw, "type"), text(raw, "name"), text(raw, "action"):
        case "message", _, _:
            return _submitted(raw) or _words(raw)
        case "conversationUpdate", _, _ if _is_us(raw, "membersAdded"):
            return Installed()
        case "conversationUpdate", _, _ if _is_us(raw, "membersRemoved"):
            return Removed()
        case "conversationUpdate", _, _ if gone := records(raw, "membersRemoved"):
            return Left(tuple(text(member, "id") for member in gone))
        case "conversationUpdate", _, _ if records(raw, "membersAdded"):
            return Joined()
        case "messageUpdate", _, _:
            return Edited(_words(raw), text(raw, "id"))
        case "messageDelete", _, _:
            return Deleted(text(raw, "id"))
        case "invoke", name, _ if name in PRESSED:
            return Click(PRESSED[name](raw), _card_id(raw), is_invoke=True, is_dialog=name != CARD_ACTION)
        case "installationUpdate", _, "add":
            return Installed()
        case "installationUpdate", _, "remove":
            return Removed()
        case kind, name, _:
            return Other(f"{kind}/{name}" if name else kind)


def _is_us(raw: Json, moved: str) -> bool:
    """A team tells that the app came or went, and so does the installation itself: the same news twice."""
    return text(raw, "recipient", "id") in {text(member, "id") for member in records(raw, moved)} - {""}


def _words(raw: Json) -> Words:
    """Elsewhere than in a personal chat Teams hands files to people only."""
    return Words(words(raw), people(raw), shared(raw) if _kind(raw) is SpaceKind.PERSONAL else ())


def _submitted(raw: Json) -> Click | None:
    value = record(raw, "value")
    if not value or (text(raw, "text") and WRAPPER not in value):
        return None
    return Click(_without_wrapper(value) | record(value, WRAPPER, "value"), _card_id(raw), is_invoke=False)


def _without_wrapper(value: Json) -> Json:
    return {name: content for name, content in value.items() if name != WRAPPER}


def _executed(raw: Json) -> Json:
    action = record(raw, "value", "action")
    verb = text(action, "verb")
    return ({"verb": verb} if verb else {}) | record(action, "data")


def _in_dialog(raw: Json) -> Json:
    return _without_wrapper(record(raw, "value", "data"))


PRESSED = {CARD_ACTION: _executed, "task/fetch": _in_dialog, "task/submit": _in_dialog}
"""The invokes of buttons, with where each has its data; the last two open a dialog, and are pressed in one."""


def _card_id(raw: Json) -> str | None:
    return text(raw, "replyToId") or None


def _is_addressed(raw: Json, said: Said) -> bool:
    return isinstance(said, Click) or _kind(raw) is SpaceKind.PERSONAL or is_targeted(raw) or is_mentioned(raw)


def _place(raw: Json) -> Place:
    channel = record(raw, "channelData")
    names = (text(raw, "conversation", "name"), text(channel, "channel", "name"), text(channel, "team", "name"))
    return Place(
        conversation_id=text(raw, "conversation", "id"),
        kind=_kind(raw),
        tenant_id=tenant_of(raw),
        service_url=text(raw, "serviceUrl"),
        bot_id=text(raw, "recipient", "id"),
        bot_name=text(raw, "recipient", "name"),
        team_id=text(channel, "team", "id") or text(channel, "teamsTeamId") or None,
        name=next(filter(None, names), None),
    )


def _kind(raw: Json) -> SpaceKind:
    """As told; when it isn't, a shared chat: what is taken for personal would be answered unasked."""
    told = text(raw, "conversation", "conversationType")
    return SpaceKind(told) if told in set(SpaceKind) else SpaceKind.GROUP


def _time(written: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(written)
        aware = time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return aware if aware.year in YEARS else None


def _client(raw: Json, name: str) -> str:
    found = (text(e, name) for e in records(raw, "entities") if e.get("type") == "clientInfo")
    return next(filter(None, found), "")


def _id(raw: Json) -> str:
    """The activity's id; an edit comes with the id of what it edits, so its time tells edits apart."""
    told = text(raw, "id")
    if told and text(raw, "type") in {"messageUpdate", "messageDelete"}:
        return f"{told}@{text(raw, 'timestamp')}"
    return told or _made_id(raw)


def _made_id(raw: Json) -> str:
    """The same for every delivery of an activity that came without an id."""
    parts = [
        at(raw, "conversation", "id"),
        raw.get("timestamp"),
        at(raw, "from", "id"),
        raw.get("text"),
        raw.get("value"),
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:32]
