"""Who is mentioned in a message, and its words without the bot's mention."""

import re
from dataclasses import dataclass
from html import unescape

from bot.teams.quotes import unquoted
from bot.teams.raw import Json, record, records, text
from domain.people import Member
from domain.summary import Pasted

BOT_ID = "28:"
THREAD_ID = "19:"
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

    Only the mention goes, not the name: "Follow-up tasks:" outlives a bot called Follow-Up.
    """
    bot_id = text(raw, "recipient", "id")
    plain, html = text(raw, "text"), _html(raw)
    for mention in mentions(raw):
        if mention.id == bot_id:
            plain = _without(plain, mention)
            html = html and _without_in_html(html, mention)
        elif mention.written:
            plain = plain.replace(mention.written, mention.name)
    return unquoted(Pasted(plain, html))


def _mention(entity: Json) -> Mention:
    written, who = text(entity, "text"), record(entity, "mentioned")
    name = unescape(TAG.sub("", written)).strip() or text(who, "name")
    return Mention(text(who, "id"), text(who, "aadObjectId"), written, name)


def _html(raw: Json) -> str | None:
    attached = records(raw, "attachments")
    found = (text(a, "content") for a in attached if text(a, "contentType").lower().startswith("text/html"))
    return next(filter(None, found), None)


def _without(plain: str, mention: Mention) -> str:
    if not mention.written:
        return plain
    times = 0 if TAG.search(mention.written) else 1  # a bare name may also stand in the notes
    return re.sub(re.escape(mention.written) + r"[ \u00a0]?", "", plain, count=times)


def _without_in_html(html: str, mention: Mention) -> str:
    def kept(found: re.Match[str]) -> str:
        is_mention = found[1].lower() == "at" or "schema.skype.com/mention" in found["attributes"].lower()
        return "" if is_mention and unescape(found["name"]).strip() == mention.name else found[0]

    return HTML_MENTION.sub(kept, html)
