"""The orders that keep words as they were typed: what follows them is theirs, whatever else it means."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from domain.command.asked import (
    AddNote,
    Ask,
    AskAgenda,
    Command,
    ExportMe,
    Forget,
    ForgetMe,
    Glossary,
    Rename,
    SetDue,
    Subject,
    Topic,
)
from domain.command.cues import cued, phrases
from domain.command.people import add, handover
from domain.people import fold
from domain.reply import Context, due_in, looks_dated, picked
from domain.reply.phrases import Phrase

Make = Callable[[re.Match[str], Context], Command | None]
_REFERENCE = r"\#?\d{1,9}"
_JOINED = r"(?:,|&|-|and|en|et|und)"
_MANY = rf"(?P<references>{_REFERENCE}(?:\s?{_JOINED}\s?{_REFERENCE}){{0,30}})"
_REFERENCES = rf"(?P<references>{_REFERENCE}(?:\s?(?:,|&|-)\s?{_REFERENCE}){{0,30}})"
_MOST_WORDS = 6  # of what orders
_SPARE = 6  # letters beside a day: "to", "naar"
_PLEASE = r"please|pls|alsjeblieft|alstublieft|aub|graag|bitte|svp|s['’ ]?il (?:te|vous) pla[iî]t"
_NOTHING_MORE = rf"(?:[ ,]+(?:{_PLEASE}))?[ !.?]*"
_LONGEST_SUBJECT = 80  # characters
_QUOTES = " \"'“”‘’«»"
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


@dataclass(frozen=True, slots=True)
class Form:
    """The field of the words that call it, and what may follow, as an expression over the text as typed."""

    field: str
    rest: re.Pattern[str]
    make: Make
    most_words: int = _MOST_WORDS


def _form(field: str, rest: str, make: Make, most_words: int = _MOST_WORDS) -> Form:
    return Form(field, re.compile(rest, re.IGNORECASE | re.DOTALL), make, most_words)


def _note(found: re.Match[str], context: Context) -> Command | None:
    numbers = picked(found["references"], context.language)
    return AddNote(numbers, found["text"].strip()) if numbers else None


def _rename(found: re.Match[str], context: Context) -> Command | None:
    numbers = picked(found["reference"], context.language)
    return Rename(numbers[0], found["title"].strip(' "“”')) if numbers else None


def _due(found: re.Match[str], context: Context) -> Command | None:
    """Nothing but a day, or that there is none, stands behind the number."""
    words = found["words"].strip()
    due = due_in(words, context.today)
    numbers = picked(found["references"], context.language)
    is_only_that = len(due.text) + _SPARE >= len(words) if due else looks_dated(words)
    if not numbers or not (is_only_that or is_no_day(words)):
        return None
    about = Subject(references=numbers, until=(due.end or due.start) if due else None, since=due.start if due else None)
    return SetDue(about, due.text if due else words)


def _moved(found: re.Match[str], context: Context) -> Command | None:
    """ "move 3 to 12 May": an item and its day, where by itself "3 to 12 May" is a stretch of days."""
    return _due(found, context) if (fold(found["to"]),) in phrases("to") | phrases("by") else None


def _glossary(found: re.Match[str], _: Context) -> Command | None:
    """Marks alone are no word."""
    written, meant = (found[side].strip(' "“”') for side in ("written", "meant"))
    return Glossary(written, meant) if fold(written) and meant else None


def _forget(found: re.Match[str], context: Context) -> Command | None:
    """Not "forget it", nor "forget 2"."""
    words = [word for word in cued(found["written"], context.language, context.names) if not word.cues]
    is_counted = re.match(r"#?\d", found["written"]) is not None
    return Forget(found["written"].strip(' "“”')) if words and not is_counted else None


def _add(found: re.Match[str], context: Context) -> Command | None:
    """Not "to do list": something is to be done."""
    words = _without_end(found["words"].strip(), "add_ends")
    is_empty = all(word.cues for word in cued(words, context.language, context.names))
    return None if is_empty else add(words, context)


def _add_for(found: re.Match[str], context: Context) -> Command | None:
    """ "task for Joe: order the badges"; without whom it is for, the colon may be anything's."""
    new = add(found["words"], context)
    return new if new and new.who else None


def _put(found: re.Match[str], context: Context) -> Command | None:
    """ "put … on my list for Thursday": where it is put is no part of it."""
    ends = (match for match in _WORD.finditer(found["words"]))
    for at in (match.start() for match in ends):
        for words, rest in starts(found["words"][at:]):
            if words in phrases("on_list"):
                title = found["words"][:at].strip(_QUOTES)
                return add(f"{title}{rest}", context) if fold(title) else None
    return None


def _without_end(words: str, field: str) -> str:
    """ "voeg … toe": the verb's other half is no part of it."""
    head, _, last = words.rpartition(" ")
    return head if head and (fold(last),) in phrases(field) else words


FORMS: tuple[Form, ...] = (
    _form("note", rf"[ \t:]+{_REFERENCES}[ \t:,-]+(?P<text>.{{1,1000}}?)\s*", _note),
    _form(
        "rename",
        rf"[ \t:]+(?P<reference>{_REFERENCE})[ \t:]+(?:(?:to|naar|en|als|in|um in|zu)[ \t:]+)?"
        r"(?P<title>[^\n]{1,200}?)[ !.]*",
        _rename,
    ),
    _form("deadline", rf"[ \t:]+{_REFERENCES}[ \t:,-]+(?P<words>[^\n]{{1,80}}?)[ !.]*", _due),
    _form(
        "shift",
        rf"[ \t:]+{_MANY}[ \t]+(?P<words>(?P<to>[^\W\d]+)[ \t]+\d[^\n]{{1,60}}?)[ !.]*",
        _moved,
        most_words=1,  # not "make it 3 to 5 May"
    ),
    _form("glossary", r"[ \t:]+(?P<written>[^\n=]{1,80}?)\s?(?:=|->|→)\s?(?P<meant>[^\n=]{1,80}?)[ !.]*", _glossary),
    _form("forget_me", _NOTHING_MORE, lambda _, __: ForgetMe()),
    _form("export_me", _NOTHING_MORE, lambda _, __: ExportMe()),
    _form("forget", r"[ \t:]+(?P<written>[^\n]{1,80}?)[ !.]*", _forget),
    _form("add_label", r"\s*:\s*(?P<words>[^\n]{2,300}?)[ !.]*", _add),
    _form("add_label", r"[ \t]+(?P<words>[^\n:]{2,60}:[^\n]{2,300}?)[ !.]*", _add_for),
    _form("add", r"[ \t:]+(?P<words>[^\n]{2,300}?)[ !.]*", _add),
    _form("put", r"[ \t:]+(?P<words>[^\n]{3,300}?)[ !.]*", _put),
    _form("handover", r"[ \t:]+(?P<words>[^\n]{3,120}?)[ !.]*", lambda found, _: handover(found["words"])),
)


def formed(text: str, context: Context) -> Command | None:
    """The order whose words begin the message and whose form the rest has."""
    for words, rest in starts(text):
        for form in FORMS:
            is_called = len(words) <= form.most_words and words in phrases(form.field)
            found = form.rest.fullmatch(rest) if is_called else None
            if found and (command := form.make(found, context)):
                return command
    return None


def subject_of_status(text: str) -> str | None:
    """What follows "status", as typed: it is looked up, whatever else it means."""
    head, _, rest = text.partition(" ")
    subject = rest.strip(" :?!")
    return subject if (fold(head),) in phrases("status") and 0 < len(subject) <= _LONGEST_SUBJECT else None


def looked_up(text: str) -> Command | None:
    """What follows the word for a question, as typed: a subject, or a meeting's title."""
    for words, rest in starts(text):
        subject = rest.strip(" ?!.")
        if words in phrases("agenda_text") and len(subject) <= _LONGEST_SUBJECT:
            return AskAgenda(subject, is_text=True)
        if 0 < len(subject) <= _LONGEST_SUBJECT and rest[:1] == " ":
            if words in phrases("decisions"):
                return Ask(Topic.DECIDED, Subject(subject))
            if words in phrases("agenda"):
                return AskAgenda(subject)
    return None


def starts(text: str) -> Iterator[tuple[Phrase, str]]:
    """The first words, folded, with what follows: the longest first."""
    ends = [match.end() for _, match in zip(range(_MOST_WORDS), _WORD.finditer(text), strict=False)]
    for end in reversed(ends):
        yield tuple(fold(text[:end]).split()), text[end:]


def is_no_day(words: str) -> bool:
    """Whether somebody says that there is to be no day."""
    return tuple(fold(words).split()) in phrases("no_day")
