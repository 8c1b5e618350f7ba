"""One message understood: what it asks, orders and tells, in its order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import get_args

from domain.command.asked import (
    Ask,
    AskHelp,
    AskOther,
    AskStatus,
    Assign,
    Command,
    Pause,
    Resume,
    SetDue,
    Stop,
    Subject,
    Topic,
)
from domain.command.cues import ASKING, Cue, phrases
from domain.command.forms import formed, looked_up, starts, subject_of_status
from domain.command.intents import Intent, Said, best, likeliest, said
from domain.command.onward import handed_on
from domain.command.orders import ORDERS
from domain.command.questions import QUESTIONS
from domain.command.reminders import reminded
from domain.filters import wanted
from domain.move import NotMine
from domain.people import fold
from domain.reply import Act, Asked, Context, Correct, Only, Perhaps, Remind, Reply, Saying, Unknown, in_titles, reply
from domain.reply.acts import SAYS
from domain.reply.days import due_in, in_one_piece, is_in_date
from domain.reply.lexicon import phrases as spoken
from domain.reply.read import reply_to_own
from domain.reply.small_words import words
from domain.reply.tokens import normal
from domain.reply.written import own_words

_LONGEST = 1_500  # characters of a message that isn't notes
_MOST_SENTENCES = 60
_SENTENCE = re.compile(r"[^\n.!?;…]{0,1500}(?:[.!?;…](?=\S)[^\n.!?;…]{0,1500}){0,200}[.!?;…]{0,20}")
_STOP = re.compile(r"(?<=\d)\.")
_COMMA = re.compile(r"[,;]\s+")
_MOST_CLAUSES = 8
_FEW = 3  # words that can be what something is called
_FIRM = 20  # the weight of what is ordered outright
_ALL = (*ORDERS, *QUESTIONS)
_EDGES = " \t.!?,;:"
_QUESTIONS = {Ask, AskOther, AskStatus}

Understood = Act | Command


@dataclass(frozen=True, slots=True)
class Reading:
    """Every act of a message, in its order."""

    acts: tuple[Understood, ...]

    @property
    def is_understood(self) -> bool:
        """Whether any of it was."""
        return any(not isinstance(act, Unknown | AskOther) for act in self.acts)

    @property
    def is_whole(self) -> bool:
        """Whether all of it was."""
        return bool(self.acts) and not any(isinstance(act, Unknown | AskOther) for act in self.acts)


def understand(text: str, context: Context) -> Reading:
    """What a message that is no notes says, given what it can refer to."""
    plain = own_words(normal(text), context.names, context.titles).strip().removeprefix("/").strip()
    if len(plain) > _LONGEST:
        return Reading((Unknown(text.strip()),))
    if not plain.strip(_EDGES):
        return Reading((AskHelp(),) if plain.strip(" !.") == "?" else ())
    if whole := formed(plain, context) or handed_on(plain, context) or reminded(plain, context):
        return Reading((whole,))
    read = reply_to_own(plain, context)
    if _means_another(read):
        return Reading(read.acts)
    if narrowed := _narrowed(plain, context):
        return Reading((narrowed,))
    if _tells_all(read) and not (_may_order(plain) or _asks_for_any(plain)):
        return Reading(read.acts)
    if not _is_doubted(read) and (apart := _apart(plain, context)):
        return Reading(apart)
    if asked := _asked_before(plain, context):
        return Reading((asked,))
    cut = _cut(plain)
    if len(cut) == 1 and (asked := _commanded(plain, context, read)):
        return Reading((asked,))
    return _looked_up(plain, Reading(tuple(_sentences(cut, context, read))))


def _narrowed(plain: str, context: Context) -> Command | None:
    """ "status done" asks for what is done; "status: done" tells it, and "since November" alone asks too."""
    subject = subject_of_status(plain) if ":" not in plain else None
    if subject and wanted(subject.lstrip("@"), context.today).is_narrowed:
        return AskStatus(subject)
    alone = wanted(plain, context.today) if due_in(plain, context.today) else None
    return AskStatus(plain) if alone and alone.since and not alone.words else None


def _looked_up(plain: str, reading: Reading) -> Reading:
    """ "status resume": without a better reading it is a subject."""
    says = any(
        isinstance(act, Command) or (isinstance(act, Saying) and act.rule.startswith(SAYS)) for act in reading.acts
    )
    subject = None if says else subject_of_status(plain)
    found = AskStatus(subject) if subject else None if says else looked_up(plain)
    return Reading((found,)) if found else reading


def _tells_all(read: Reply) -> bool:
    """Every sentence says how something stands."""
    return bool(read.acts) and all(isinstance(act, Saying) and act.rule.startswith(SAYS) for act in read.acts)


def _is_doubted(read: Reply) -> bool:
    """ "2 finished, they moved it to Friday": one part takes the other back."""
    return any(isinstance(act, Saying) and isinstance(act.what, Perhaps) for act in read.acts)


def _means_another(read: Reply) -> bool:
    """ "no, give it to Dana": what is meant instead of what was recorded, however it is said."""
    return any(isinstance(act, Correct) and act.acts for act in read.acts)


def _may_order(plain: str) -> bool:
    """Whether it begins as an order does that comes before what is told."""
    return fold(plain).split(" ", 1)[0] in _firm_words()


def _asks_for_any(plain: str) -> bool:
    """ "anything stuck at the moment" asks, whatever it would tell with a subject."""
    return any(phrase in phrases(Cue.ANY.value) for phrase, _ in starts(plain))


def _holds_order(plain: str) -> bool:
    """Whether a word of it asks or orders by itself, so that it may be worth looking at each clause."""
    return "?" in plain or not (_ordering_words() | _asking_words()).isdisjoint(fold(plain).split())


@cache
def _firm_words() -> frozenset[str]:
    return _first_words(cue for intent in _ALL if intent.weight >= _FIRM for need in intent.needs for cue in need)


@cache
def _ordering_words() -> frozenset[str]:
    return _first_words(
        [cue for order in ORDERS for need in order.needs for cue in need] + [Cue.TAKES_OVER, Cue.ONWARD]
    )


@cache
def _asking_words() -> frozenset[str]:
    return _first_words(ASKING)


def _first_words(cues: Iterable[Cue]) -> frozenset[str]:
    return frozenset(phrase[0] for cue in set(cues) for phrase in phrases(cue.value))


def _sentences(cut: list[str], context: Context, read: Reply) -> Iterator[Understood]:
    """Each question and order by itself, everything between them together."""
    found = {at: command for at, each in enumerate(cut) if len(cut) > 1 and (command := _commanded(each, context))}
    asked = {at: command for at, command in found.items() if not isinstance(command, AskHelp)}  # "Hello!"
    if not asked:
        yield from _told(read, context)
        return
    told: list[str] = []
    for at, sentence in enumerate(cut):
        if at not in asked:
            told.append(sentence)
            continue
        yield from _told(reply("\n".join(told), context), context) if told else ()
        told = []
        yield asked[at]
    yield from _told(reply("\n".join(told), context), context) if told else ()


def _apart(plain: str, context: Context) -> tuple[Understood, ...]:
    """ "1 is done, give 2 to Karim": each of what commas part, or "and", where each tells or orders by itself."""
    if not _holds_order(plain):
        return ()
    if apart := _each(_COMMA.split(plain), context):
        return apart
    is_ordered = not _ordering_words().isdisjoint(fold(plain).split())
    return _each(_joined().split(plain), context) if is_ordered else ()


def _asked_before(plain: str, context: Context) -> Command | None:
    """ "where are we with the move, has the landlord called?": what is asked first has a subject of its own."""
    first, *rest = _COMMA.split(plain)
    if not (rest and "?" in plain) or "?" in first or len(" ".join(rest).split()) < _FEW:
        return None
    heard = said(first, context)
    is_of_something = bool(heard.subject.words or heard.subject.references or heard.subject.who)
    _, _, asked = next(best(QUESTIONS, heard), (0, None, None))
    return asked if isinstance(asked, Ask | AskStatus) and is_of_something else None


def _each(parts: Sequence[str], context: Context) -> tuple[Understood, ...]:
    clauses = [clause for clause in parts if clause.strip(_EDGES)]
    if alone := _beside_remarks(clauses, context):
        return (alone,)
    made: list[Understood] = []
    for clause in clauses if 1 < len(clauses) <= _MOST_CLAUSES else ():
        read = reply(clause, context)
        order = handed_on(clause, context) or (None if _tells_all(read) else _commanded(clause, context, read))
        if isinstance(order, AskHelp) or (order is None and not _tells_all(read)):
            return ()
        made += [order] if order else read.acts
    return tuple(_without_disowning(made)) if _are_apart({type(each) for each in made}) else ()


def _beside_remarks(clauses: Sequence[str], context: Context) -> Command | None:
    """ "I'm swamped, leave me be till Thursday": of ourselves, so that what else is said is of no task."""
    if not 1 < len(clauses) <= _FEW:
        return None
    orders = [_commanded(clause, context) for clause in clauses]
    beside = [clause for clause, order in zip(clauses, orders, strict=True) if order is None]
    rest = [reply(clause, context).acts for clause in beside if not any(map(str.isdigit, clause))]
    found = [order for order in orders if isinstance(order, Pause | Stop | Resume)]
    is_remark = all(_is_of_no_task(act) for acts in rest for act in acts)
    return found[0] if len(found) == 1 and len(rest) == len(clauses) - 1 and is_remark else None


def _is_of_no_task(act: Act) -> bool:
    is_later = isinstance(act, Saying) and act.what == Remind()
    return isinstance(act, Unknown | Saying) and act.about == Only() and (is_later or isinstance(act, Unknown))


def _without_disowning(made: Sequence[Understood]) -> Iterator[Understood]:
    """ "not mine, Priya takes over 2": whose it isn't says no more than whose it is."""
    is_given = any(isinstance(each, Assign) for each in made)
    for each in made:
        if not (is_given and isinstance(each, Saying) and (each.about, each.what) == (Only(), NotMine())):
            yield each


def _are_apart(kinds: set[type[Understood]]) -> bool:
    """Something told and something else, or two orders: "he has it, and it is him who runs it" asks nothing."""
    is_told = not kinds.isdisjoint(get_args(Act))
    return len(kinds) > 1 and (is_told or kinds.isdisjoint(_QUESTIONS))


@cache
def _joined() -> re.Pattern[str]:
    words = "|".join(sorted(re.escape(" ".join(phrase)) for phrase in spoken("joining")))
    return re.compile(rf"{_COMMA.pattern}|\s+(?:{words})\s+", re.IGNORECASE)


def _cut(plain: str) -> list[str]:
    plain = _abbreviations().sub(lambda found: found.group().replace(".", " "), plain)
    plain = _STOP.sub(lambda found: " " if is_in_date(plain, found.start()) else ".", plain)
    found = [plain[match.start() : match.end()].strip() for match in _SENTENCE.finditer(in_one_piece(plain))]
    sentences = [sentence for sentence in found if sentence.strip(_EDGES)]
    return sentences if len(sentences) <= _MOST_SENTENCES else [plain]


@cache
def _abbreviations() -> re.Pattern[str]:
    """ "Nr. 1", "M. Dupont": no sentence ends there."""
    known = "|".join(map(re.escape, sorted(words().abbreviated | words().styled)))
    return re.compile(rf"\b(?:{known})\.(?=\s?[#\dA-ZÀ-Ý])", re.IGNORECASE)


def _commanded(sentence: str, context: Context, read: Reply | None = None) -> Command | None:
    """The question or order of a sentence, unless it tells how something stands."""
    heard = said(sentence, context)
    found = next(best(_ALL, heard), None)
    if found is None:
        return _likely(sentence, context, heard, read)
    _, intent, command = found
    if intent.weight >= _FIRM:
        return command
    return None if _tells(read or reply(sentence, context), intent, heard) else command


def _likely(sentence: str, context: Context, heard: Said, read: Reply | None) -> Command | None:
    """What a question most likely asks; of no known kind it is about the item that it names."""
    if not heard.asks or any(isinstance(act, Saying) for act in (read or reply(sentence, context)).acts):
        return None
    if found := likeliest(QUESTIONS, heard):
        return found
    if heard.names_item:
        return AskStatus(in_titles(heard.subject.words, context.titles))
    return _of_no_kind(heard) if heard.is_marked else None


def _of_no_kind(heard: Said) -> Command:
    """A question mark behind a few words asks how what they name stands."""
    about = heard.subject
    if about.references:
        return Ask(Topic.WHAT, Subject(references=about.references))
    if about.who:
        return AskStatus(f"@{about.who}")
    is_a_name = 0 < len(about.words.split()) <= _FEW and about.words in heard.text
    return AskStatus(about.words) if is_a_name else AskOther()


def _tells(read: Reply, intent: Intent, heard: Said) -> bool:
    """ "nothing open" tells; "what is open" asks, whatever it would say without its first word."""
    if any(isinstance(act, Asked) for act in read.acts) or heard.asks_for_any:
        return False
    says = [act for act in read.acts if isinstance(act, Saying)]
    is_asked = heard.asks or heard.begins_with_show or intent.name == "when is it due"
    is_plain = any(act.rule.startswith(SAYS) for act in says) or not is_asked
    return bool(says) and is_plain and not read.unknown and intent.name not in _SAME


_SAME = frozenset({"another day", "give it to somebody"})
"""What the reader of replies would say too, but with less of it."""


def _told(read: Reply, context: Context) -> Iterator[Understood]:
    for act in read.acts:
        yield _question(act, context) if isinstance(act, Asked) else act


def _question(asked: Asked, context: Context) -> Understood:
    """What it asks, if it is of a known kind, or a question mark says that it is one."""
    read = said(asked.words, context)
    if command := next((command for _, _, command in best(_ALL, read)), None) or likeliest(QUESTIONS, read):
        return command
    return _of_no_kind(read) if read.is_marked else Unknown(asked.words)


__all__ = ["Reading", "SetDue", "Understood", "understand"]
