"""Labelled fields of a task: "Owner: Anna", "(échéance : 12/3)", "Status: done", in four languages."""

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

OWNER: Final = (
    "owner|owners|assignee|assignees|assigned to|assigned|responsible|responsible person|who|lead|action by"
    "|by whom|resp"
    "|verantwoordelijke|verantwoordelijk|verantwoordelijken|toegewezen aan|trekker|eigenaar|wie|uitvoerder|door"
    "|concerne|responsable|responsables|assigné à|assignée à|attribué à|pilote|porteur|qui|en charge"
    "|verantwortlich|verantwortliche|verantwortlicher|zuständig|zugewiesen an|wer|bearbeiter"
)
DUE: Final = (
    "due|due date|due by|due on|deadline|target date|target|eta|by when|when|timing|date due|delivery date"
    "|streefdatum|vervaldatum|uiterlijk|tegen|wanneer|tegen wanneer|einddatum|voor"
    "|échéance|echeance|délai|delai|date limite|date d['’]échéance|pour le|quand|avant le|date butoir"
    "|frist|fällig|fällig am|fälligkeit|termin|bis|bis wann|stichtag"
)
TASK: Final = "what|task|action|wat|taak|actie|quoi|tâche|was|aufgabe"
STATUS: Final = "status|statut|état|etat|stand|voortgang"

_KINDS: Final = (("owner", OWNER), ("due", DUE), ("status", STATUS), ("task", TASK))
_KIND_OF: Final = {word.replace("['’]", "'"): kind for kind, words in _KINDS for word in words.split("|")}
_LABELS: Final = "|".join(sorted("|".join((OWNER, DUE, STATUS, TASK)).split("|"), key=len, reverse=True))
_FIELD = re.compile(
    rf"(?:^|(?<=[(\[|,;–—\n])\s{{0,3}}|(?<=\s[-–—])\s|(?<=[.])\s)\**({_LABELS})(?:\.?\**\s?[:=]\**\s*(?=\S)|(?<=resp)\.\s(?=(?-i:[^\W\d_a-z])))",
    re.IGNORECASE,
)
_WORDLESS_DUE = re.compile(
    r"[(\[,;|–—-]\s*(?:(?:new|nieuwe|nouvelle|neue)\s)?((?:due|deadline|fällig|streefdatum|échéance)\s+(?:by\s+|on\s+|le\s+|am\s+|op\s+)?[^()\[\]|;]{2,40})[)\]]?\s*\.?$",
    re.IGNORECASE,
)
_DUE_LAST = re.compile(r"\s(?:Due|Deadline)(?:\s(?:date|by|on))?\s([^()\[\]|;:]{3,30})$")
_ASIDE_DUE = re.compile(
    r"\s?[(\[]((?:by|before|until|tegen|vóór|voor|uiterlijk|ten laatste|tot|avant|pour|d['’]ici"
    r"|au plus tard|bis|spätestens|vor)\s[^()\[\]]{2,40})[)\]]\.?$",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\d|(?:day|week|month|dag|maand|end|eind|fin|ende|mi-|mid|jour|semaine|mois|di|tag|woche|monat)", re.IGNORECASE
)
_PERSON = re.compile(r"\s*[👤👥🙋]\ufe0f?\s*([^📅⏰🗓📆|]{1,60})")
_DASH = re.compile(r"\s[–—-]\s")
_CALENDAR = re.compile(r"\s*[📅⏰🗓📆]\ufe0f?\s*([^()\[\]|;]{3,40})$")
_END = re.compile(r"[|;\n]|[)\]](?=\s*(?:$|[\[(.]))|\.\s(?!\d)")
_UNLABELLED: Final = (_WORDLESS_DUE, _DUE_LAST, _ASIDE_DUE, _CALENDAR)
_SHORT = re.compile(r"[VROWQ]\.?\s?:\s*([^:]{1,60}?)\s*[,;|–-]?\s+[TDEB]\.?\s?:\s*(.{1,40})")
_LONGEST_PAIR: Final = 120
_LONGEST_DATE: Final = 40
_TAIL: Final = 70
_LEFT = " \t,;|-–—(["


@dataclass(frozen=True, slots=True)
class Fields:
    """What the labels of a text say, and the text without them."""

    text: str
    owner: str | None = None
    due: str | None = None
    status: str | None = None


def take(text: str) -> Fields:
    """Cut labelled fields off a text."""
    if (person := _PERSON.search(text)) and text[: person.start()].strip():
        rest = take(f"{text[: person.start()]}{text[person.end() :]}")
        return replace(rest, owner=person[1].strip())
    if ":" not in text and "=" not in text and "resp." not in text.lower():
        return _unlabelled(Fields(text))
    found = list(islice(_FIELD.finditer(text), 5))
    if not found or all(_kind(match[1]) == "task" for match in found):
        return _unlabelled(Fields(text))
    values = {_kind(match[1]): _value(text, match, found) for match in reversed(found)}
    whole, text = text, text[: found[0].start()].rstrip(_LEFT)
    owner, beside = [*_DASH.split(values.get("owner", ""), 1), ""][:2]
    due = values.get("due") or beside or _behind(whole, found[-1])
    return Fields(text or values.get("task", ""), owner or None, due or None, values.get("status"))


def _behind(text: str, last: re.Match[str]) -> str:
    """What follows the last label's value, where it can only be a date: "Concerne : Anna. Pour le 3/3."."""
    end = _END.search(text, last.end())
    rest = text[end.end() :].strip(" .)]") if end else ""
    return rest if len(rest) <= _LONGEST_DATE and any(map(str.isdigit, rest)) else ""


def is_field(text: str) -> bool:
    """Whether a whole line is one labelled field of a task that stands above it."""
    found = _FIELD.match(text)
    return found is not None and _kind(found[1]) != "task"


def short_pair(text: str) -> tuple[str, str] | None:
    """Who and until when, where two letters only together say so: "V: AB   T: 20.02."."""
    found = _SHORT.fullmatch(text) if len(text) <= _LONGEST_PAIR else None
    return (found[1].strip(), found[2].strip()) if found else None


def _kind(label: str) -> str:
    return _KIND_OF[label.lower().replace("’", "'")]


def _value(text: str, match: re.Match[str], found: list[re.Match[str]]) -> str:
    later = [other.start() for other in found if other.start() > match.start()]
    value = text[match.end() : min(later, default=len(text))]
    end = _END.search(value)
    return (value[: end.start()] if end else value).strip(" ,;|.*-–—([")


def _unlabelled(fields: Fields) -> Fields:
    """ "… (due Friday)", "… 📅 2026-01-15": a due date by a word or sign alone."""
    text = fields.text
    tail = max(0, len(text) - _TAIL)
    found = next((found for pattern in _UNLABELLED if (found := pattern.search(text, tail))), None)
    if found is None or (found.re is _ASIDE_DUE and not _DATED.search(found[1])):
        return fields
    return Fields(text[: found.start()].rstrip(_LEFT), due=found[1].strip())
