"""How questions and orders are recognised: by the cues that they need, in any order, and what else they may hold."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.command.asked import Command, Subject
from domain.command.cues import ASKING, Cue, Word, cued
from domain.command.people import SURNAME
from domain.dates import Due, Kind
from domain.reply import Context, due_in, in_titles
from domain.reply.days import span_in
from domain.reply.names import is_known
from domain.reply.references import references
from domain.reply.roles import Role

_LEAST = 6  # what a question must come to that fits none whole
_STRANGE = 4  # what a word weighs that has no place in a question
_SMALL = {Cue.POLITE, Cue.GOT, Cue.ANY, Cue.ONWARD, Cue.THROUGH}  # words that any question may hold
_ORDERING = {Cue.SHIFT, Cue.GIVE, Cue.LET, Cue.TAKES, Cue.UNDO, Cue.PAUSE, Cue.STOP, Cue.RESUME, Cue.DELETE}
_MARKS = {Role.ASKS, Role.END, Role.COMMA, Role.SETS_OFF, Role.QUOTE, Role.JOINING}


class Slot(StrEnum):
    """What an intent can be about."""

    ITEM = "item"  # a number
    PERSON = "person"
    WORDS = "words"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with its cues; `subject` is what is left of it, `is_question` whether it asks."""

    text: str
    words: tuple[Word, ...]
    subject: Subject
    slots: frozenset[Slot]
    is_question: bool
    is_marked: bool  # with a question mark
    names_item: bool  # words of it stand in a title
    day_words: str = ""

    @property
    def asks(self) -> bool:
        """Whether it is sure to: a bare "when" begins a condition as well."""
        first = self.words[0] if self.words else None
        may_be_condition = first is not None and Cue.WHEN in first.cues and " " not in first.token.text
        return self.is_marked or (self.is_question and not may_be_condition)

    @property
    def asks_for_any(self) -> bool:
        """Whether it begins with "anything", or the like."""
        return any(Cue.ANY in word.cues for word in self.words[:1])

    @property
    def begins_with_show(self) -> bool:
        """Whether it orders us to tell."""
        return any(Cue.SHOW in word.cues for word in self.words[:1])


@dataclass(frozen=True, slots=True)
class Intent:
    """One thing that can be asked or ordered; `yes` and `no` are its tests.

    It fits when each of its needs has a word of its own, and every other word is one of those it may hold, or can fill
    one of its slots. A question that is none by its form needs cues that leave no doubt (`is_plain`).
    """

    name: str
    needs: tuple[frozenset[Cue], ...]
    gives: Callable[[Said], Command | None]
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()
    may: frozenset[Cue] = frozenset()
    slots: frozenset[Slot] = frozenset()
    weight: int = 0
    is_plain: bool = True


def needs(*cues: Cue) -> tuple[frozenset[Cue], ...]:
    """A word for each of these."""
    return tuple(frozenset({cue}) for cue in cues)


def said(text: str, context: Context) -> Said:
    """A sentence read for its cues."""
    found = _with_names(cued(text, context.language, context.names), text)
    due = _due(text, found, context)
    found = _pausing(text, found, due, context) if due else found
    start = text.index(due.text) if due else 0
    end = start + len(due.text) if due else 0
    rest = [word for word in found if word.token.role not in _MARKS]
    dated = [word for word in rest if start <= word.token.start < end]
    is_marked = any(word.token.role is Role.ASKS for word in found)
    open_words = [word for word in rest if word not in dated and not word.cues and word.token.role is Role.OTHER]
    named = next((word for word in rest if word.token.role is Role.NAME), None)
    who = _person(text, named, rest, context) if named else ""
    if named:
        open_words = [word for word in open_words if not 0 <= word.token.start - named.token.start < len(who)]
    numbers = references([word.token for word in rest if word not in dated])
    subject = Subject(
        words=_joined(text, open_words),
        references=numbers,
        who=who,
        until=(due.end or due.start) if due else None,
        since=due.start if due else None,
    )
    slots = {
        Slot.DAY: bool(due),
        Slot.ITEM: bool(numbers),
        Slot.PERSON: bool(who),
        Slot.WORDS: bool(open_words),
    }
    kept = tuple(word for word in rest if word not in dated)
    filled = frozenset(slot for slot, is_there in slots.items() if is_there)
    return Said(
        text=text,
        words=kept,
        subject=subject,
        slots=filled,
        is_question=is_marked or _asks(rest),
        is_marked=is_marked,
        names_item=bool(in_titles(subject.words, context.titles)),
        day_words=due.text if due else "",
    )


def _with_names(found: Sequence[Word], text: str) -> list[Word]:
    """An order's word with a capital behind another word with one is a part of a name: "Office Move"."""
    made: list[Word] = []
    for word in found:
        before = made[-1] if made else None
        is_behind = before and not before.cues and before.token.role is Role.OTHER and _has_capital(before, text)
        is_name = is_behind and word.cues <= _ORDERING and _has_capital(word, text)
        made.append(Word(word.token, frozenset()) if is_name else word)
    return made


def _has_capital(word: Word, text: str) -> bool:
    return text[word.token.start].isupper()


def _pausing(text: str, found: list[Word], due: Due, context: Context) -> list[Word]:
    """Without the day that stands within an order to be quiet: "lass mich bis Montag in Ruhe"."""
    blank = text.replace(due.text, " " * len(due.text), 1)
    around = cued(blank, context.language, context.names)
    longest = [max((len(w.token.text) for w in each if Cue.PAUSE in w.cues), default=0) for each in (around, found)]
    return around if longest[0] > longest[1] else found


def _due(text: str, found: Sequence[Word], context: Context) -> Due | None:
    """The day it names; "don't write to me on Fridays" names none."""
    cues = frozenset[Cue]().union(*(word.cues for word in found))
    if cues >= {Cue.MESSAGES, Cue.RHYTHM}:
        return None
    return due_in(text, context.today) or _period(text, found, context) or _span(text, found, context)


def _person(text: str, named: Word, rest: Sequence[Word], context: Context) -> str:
    """A given name that we know, with a surname that we don't, is another person; "give Karim Lamps" has none."""
    at, start, end = rest.index(named), named.token.start, named.token.end
    last = next((word.token for word in reversed(rest) if not word.cues), named.token)
    is_given = at > 0 and Cue.GIVE in rest[at - 1].cues
    found = None if is_given or " " in named.token.text else SURNAME.match(text, end)
    if found is None or found.start("last") != last.start:
        return text[start:end]
    is_other = is_known(last.text) or in_titles(last.text, context.titles)
    return text[start : end if is_other else found.end()]


def _span(text: str, found: Sequence[Word], context: Context) -> Due | None:
    """A pause "for two weeks" ends then."""
    span = span_in(text, context.today) if any(Cue.PAUSE in word.cues for word in found) else None
    return Due(span[1], Kind.DEADLINE, None, span[0], context.today) if span else None


def _period(text: str, found: Sequence[Word], context: Context) -> Due | None:
    """ "this week" is one by itself, whatever stands around it."""
    at = next((word.token for word in found if Cue.PERIOD in word.cues), None)
    return due_in(text[at.start : at.end], context.today) if at else None


def _asks(rest: Sequence[Word]) -> bool:
    """ "remind me what we decided" asks."""
    begins = ASKING | {Cue.ANY}
    first = next((word for word in rest if Cue.POLITE not in word.cues or not begins.isdisjoint(word.cues)), None)
    return first is not None and not begins.isdisjoint(first.cues)


def _joined(text: str, words: Sequence[Word]) -> str:
    """Words as typed, each run of them whole."""
    runs: list[list[Word]] = []
    for word in words:
        if runs and not text[runs[-1][-1].token.end : word.token.start].strip(" -'’/."):
            runs[-1].append(word)
        else:
            runs.append([word])
    return " ".join(text[run[0].token.start : run[-1].token.end] for run in runs)


def fits(intent: Intent, read: Said) -> int:
    """How well: 0 not at all, else more the more of it is told by cues."""
    if not read.slots <= intent.slots or (not intent.is_plain and not read.is_question):
        return 0
    left = _needed(intent, read.words)
    if left is None:
        return 0
    allowed = intent.may.union(_SMALL, *intent.needs)
    if any(word.cues and word.cues.isdisjoint(allowed) for word in left):
        return 0
    return 1 + intent.weight + 10 * len(intent.needs) + len(read.words) - len(left)


def _needed(intent: Intent, words: Sequence[Word]) -> list[Word] | None:
    """The words that are left when each need has its own, the longest first; None where one has none."""
    left = sorted(words, key=lambda word: len(word.cues))
    for need in intent.needs:
        found = next((word for word in left if not need.isdisjoint(word.cues)), None)
        if found is None:
            return None
        left.remove(found)
    return left


def likeliest(intents: Sequence[Intent], read: Said) -> Command | None:
    """What a question asks that fits none whole: most of it tells, and it names nothing that isn't asked about."""
    scored = [(_likely(intent, read), intent) for intent in intents] if read.is_question else []
    for score, intent in sorted(scored, key=lambda pair: (-pair[0], pair[1].name)):
        if score >= _LEAST and (command := intent.gives(read)) is not None:
            return command
    return None


def _likely(intent: Intent, read: Said) -> int:
    """As `fits`, but a word that has no place there only counts against it."""
    left = _needed(intent, read.words) if intent.needs and read.slots - {Slot.WORDS} <= intent.slots else None
    if left is None or (read.names_item and Slot.WORDS not in intent.slots):
        return 0
    allowed = intent.may.union(_SMALL, *intent.needs)
    strange = [word for word in left if not _has_place(word, intent, allowed)]
    if 2 * len(strange) > len(read.words):
        return 0
    return 1 + intent.weight + 10 * len(intent.needs) + len(read.words) - len(left) - _STRANGE * len(strange)


def _has_place(word: Word, intent: Intent, allowed: frozenset[Cue]) -> bool:
    if word.cues:
        return not word.cues.isdisjoint(allowed)
    return word.token.role is not Role.OTHER or Slot.WORDS in intent.slots


def best(intents: Sequence[Intent], read: Said) -> Iterator[tuple[int, Intent, Command]]:
    """Those that fit, the best first; of two alike the one with the first name."""
    scored = [(fits(intent, read), intent) for intent in intents]
    for score, intent in sorted(scored, key=lambda pair: (-pair[0], pair[1].name)):
        if score and (command := intent.gives(read)) is not None:
            yield score, intent, command
