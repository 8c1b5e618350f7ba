"""Who is mentioned in a message, and its words without the bot's mention."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape

from bot.teams.quotes import unquoted
from bot.teams.raw import Json, record, records, text
from domain.people import Member
from domain.summary import Pasted

BOT_ID = "28:"
THREAD_ID = "19:"
MENTION = re.compile(r"(?P<written><at\b[^<>]{0,100}>[^<>]{0,256}</at>)(?P<space>[ \u00a0]?)", re.IGNORECASE)
HTML_MENTION = re.compile(
    r"<(at|span)\b(?P<attributes>[^<>]{0,400})>(?P<name>[^<>]{0,256})</\1>(?:&nbsp;|[ \u00a0])?", re.IGNORECASE
)
TAG = re.compile(r"</?at\b[^<>]{0,100}>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mention:
    """One entity: the words that stand for it in the text, and the name in them."""

    id: str
    aad_id: str
    written: str
    name: str

    @property
    def is_person(self) -> bool:
        """Neither a bot nor a channel or team."""
        return bool(self.id) and not self.id.startswith((BOT_ID, THREAD_ID))


def mentions(raw: Json) -> tuple[Mention, ...]:
    """Every mention of the message, in the order Teams gives."""
    return tuple(_mention(entity) for entity in records(raw, "entities") if entity.get("type") == "mention")


def is_mentioned(raw: Json) -> bool:
    """Whether the message speaks to the bot by name."""
    return any(mention.id == text(raw, "recipient", "id") for mention in mentions(raw))


def people(raw: Json) -> tuple[Member, ...]:
    """The people mentioned, each once."""
    named = {m.id: m for m in mentions(raw) if m.is_person}
    return tuple(Member(teams_id=m.id, aad_id=m.aad_id, name=m.name) for m in named.values())


def words(raw: Json) -> Pasted:
    """The message's text and HTML: the bot's mention taken out, everybody else's left as a name.

    Only the mention goes, not the name: "Follow-up tasks:" outlives a bot called Follow-Up. However many are
    mentioned, the text is gone through once, and what was put there is not looked at again.
    """
    named, bot_id = mentions(raw), text(raw, "recipient", "id")
    of_bot = tuple(mention for mention in named if mention.id == bot_id)
    html = _html(raw)
    plain = _without_bare(_with_names(text(raw, "text"), named, bot_id), of_bot)
    return unquoted(Pasted(plain, html and _without_in_html(html, of_bot)))


def _mention(entity: Json) -> Mention:
    written, who = text(entity, "text"), record(entity, "mentioned")
    name = unescape(TAG.sub("", written)).strip() or text(who, "name")
    return Mention(text(who, "id"), text(who, "aadObjectId"), written, name)


def _html(raw: Json) -> str | None:
    attached = records(raw, "attachments")
    found = (text(a, "content") for a in attached if text(a, "contentType").lower().startswith("text/html"))
    return next(filter(None, found), None)


def _with_names(plain: str, named: Sequence[Mention], bot_id: str) -> str:
    """The bot's mentions taken out with the space behind them, the others' as names."""
    known = {mention.written: mention for mention in reversed(named)}

    def shown(found: re.Match[str]) -> str:
        mention = known.get(found["written"])
        if mention is None:
            return found[0]
        return "" if mention.id == bot_id else mention.name + found["space"]

    return MENTION.sub(shown, plain) if known else plain


def _without_bare(plain: str, of_bot: Sequence[Mention]) -> str:
    """Where Teams marks the bot by its bare name, that may also stand in the notes: as often as it is marked."""
    bare = [mention.written for mention in of_bot if mention.written and not TAG.search(mention.written)]
    if not bare:
        return plain
    return re.sub(re.escape(bare[0]) + r"[ \u00a0]?", "", plain, count=bare.count(bare[0]))


def _without_in_html(html: str, of_bot: Sequence[Mention]) -> str:
    names = frozenset(mention.name for mention in of_bot)

    def kept(found: re.Match[str]) -> str:
        is_mention = found[1].lower() == "at" or "schema.skype.com/mention" in found["attributes"].lower()
        return "" if is_mention and unescape(found["name"]).strip() in names else found[0]

    return HTML_MENTION.sub(kept, html) if names else html
