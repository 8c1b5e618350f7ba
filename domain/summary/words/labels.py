"""Labelled fields of a task: "Owner: Anna", "(échéance : 12/3)", "Status: done", in four languages."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from typing import Final

from domain.people.folding import fold
from domain.summary.languages import LANGUAGES
from domain.summary.words.bounds import HEADING, LABEL, NAME
from domain.summary.words.vocabulary import called, listed, one_of, pattern


class Label(StrEnum):
    """What a label labels; of two that share a word the first has it."""

    OWNER = "owner"
    DUE = "due"
    STATUS = "status"
    TASK = "task"


_PERSONS: Final = "👤👥🙋"
_CALENDARS: Final = "📅⏰🗓📆"
_KIND_OF: Final = called(Label, lambda each: each.marks)
_SPELT: Final = {
    phrase.replace("'", "['’]")
    for language in LANGUAGES.values()
    for kind in Label
    for phrase in listed(getattr(language.marks, kind.value))
}
_LABELS: Final = one_of(_SPELT)
_FIELD = re.compile(
    rf"(?:^|(?<=[(\[|,;–—\n])\s{{0,3}}|(?<=\s[-–—])\s|(?<=[.])\s)[*_]{{0,3}}({_LABELS})(?:\.?[*_]{{0,3}}\s?[:=][*_]{{0,3}}\s*(?=\S)|\.\s(?=(?-i:[^\W\d_a-z])))",
    re.IGNORECASE,
)
_INITIALS: Final = {
    kind: "".join(sorted({each[0].upper() for each in _KIND_OF if _KIND_OF[each] is kind})) for kind in Label
}
_NEW: Final = pattern(lambda each: each.marks.new)
_DUE: Final = pattern(lambda each: each.marks.due_words)
_BEFORE: Final = pattern(lambda each: each.marks.before_date)
_WORDLESS_DUE = re.compile(rf"[(\[,;|–—-]\s*(?:{_NEW}\s)?({_DUE}\s+[^()\[\]|;]{{2,40}})[)\]]?\s*\.?$", re.IGNORECASE)
_DUE_LAST = re.compile(rf"\s(?=[A-Z]){_DUE}\s([^()\[\]|;:]{{3,30}})$", re.IGNORECASE)
_ASIDE_DUE = re.compile(rf"\s?[(\[]({_BEFORE}\s[^()\[\]]{{2,40}})[)\]]\.?$", re.IGNORECASE)
_DATED = re.compile(rf"\d|{pattern(lambda each: each.marks.spans)}", re.IGNORECASE)
_PERSON = re.compile(rf"\s*[{_PERSONS}]\ufe0f?\s*([^{_CALENDARS}|]{{1,60}})")
_DASH = re.compile(r"\s[–—-]\s")
_CALENDAR = re.compile(rf"\s*[{_CALENDARS}]\ufe0f?\s*([^()\[\]|;]{{3,40}})$")
_END = re.compile(r"[|;\n]|[)\]](?=\s*(?:$|[\[(.*_]))|\.\s(?!\d)")
_UNLABELLED: Final = (_WORDLESS_DUE, _DUE_LAST, _ASIDE_DUE, _CALENDAR)
_SHORT = re.compile(
    rf"[{_INITIALS[Label.OWNER]}]\.?\s?:\s*([^:]{{1,60}}?)\s*[,;|–-]?\s+[{_INITIALS[Label.DUE]}]\.?\s?:\s*(.{{1,40}})"
)
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
    if ":" not in text and "=" not in text and ". " not in text:
        return _unlabelled(Fields(text))
    found = list(islice(_FIELD.finditer(text), 5))
    if not found or all(_kind(match[1]) is Label.TASK for match in found):
        return _unlabelled(Fields(text))
    values = {_kind(match[1]): _value(text, match, found) for match in reversed(found)}
    whole, text = text, text[: found[0].start()].rstrip(_LEFT)
    owner, beside = [*_DASH.split(values.get(Label.OWNER, ""), 1), ""][:2]
    due = values.get(Label.DUE) or beside or _behind(whole, found[-1])
    return Fields(text or values.get(Label.TASK, ""), owner or None, due or None, values.get(Label.STATUS))


def _behind(text: str, last: re.Match[str]) -> str:
    """What follows the last label's value, where it can only be a date: "Concerne : Anna. Pour le 3/3."."""
    end = _END.search(text, last.end())
    rest = text[end.end() :].strip(" .)]") if end else ""
    return rest if len(rest) <= LABEL and any(map(str.isdigit, rest)) else ""


def is_field(text: str) -> bool:
    """Whether a whole line is one labelled field of a task that stands above it."""
    found = _FIELD.match(text)
    return found is not None and _kind(found[1]) is not Label.TASK


def short_pair(text: str) -> tuple[str, str] | None:
    """Who and until when, where two letters only together say so: "V: AB   T: 20.02."."""
    found = _SHORT.fullmatch(text) if len(text) <= HEADING else None
    return (found[1].strip(), found[2].strip()) if found else None


def _kind(label: str) -> Label:
    return _KIND_OF[fold(label)]


def _value(text: str, match: re.Match[str], found: list[re.Match[str]]) -> str:
    later = [other.start() for other in found if other.start() > match.start()]
    value = text[match.end() : min(later, default=len(text))]
    end = _END.search(value)
    return (value[: end.start()] if end else value).strip(" ,;|.*-–—([")


def _unlabelled(fields: Fields) -> Fields:
    """ "… (due Friday)", "… 📅 2026-01-15": a due date by a word or sign alone."""
    text = fields.text
    tail = max(0, len(text) - NAME)
    found = next((found for pattern in _UNLABELLED if (found := pattern.search(text, tail))), None)
    if found is None or (found.re is _ASIDE_DUE and not _DATED.search(found[1])):
        return fields
    return Fields(text[: found.start()].rstrip(_LEFT), due=found[1].strip())
