"""One message understood: what it asks, orders and tells, in its order."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from domain.command.apart import Understood, apart, first_words, tells_all
from domain.command.asked import Ask, AskHelp, AskOther, AskStatus, Command, SetDue
from domain.command.commanded import ALL, FEW, FIRM, commanded, question
from domain.command.cues import Cue, phrases
from domain.command.forms import formed, looked_up, starts, subject_of_status
from domain.command.intents import best, said
from domain.command.onward import handed_on
from domain.command.questions import QUESTIONS
from domain.command.reminders import reminded
from domain.command.sentences import COMMA, EDGES, cut
from domain.filters import wanted
from domain.people import fold
from domain.reply import Asked, Context, Correct, Perhaps, Reply, Saying, Unknown, reply
from domain.reply.acts import SAYS
from domain.reply.days import due_in
from domain.reply.read import reply_to_own
from domain.reply.tokens import normal
from domain.reply.written import own_words

_LONGEST = 1_500  # characters of a message that isn't notes


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
    if not plain.strip(EDGES):
        return Reading((AskHelp(),) if plain.strip(" !.") == "?" else ())
    if whole := formed(plain, context) or handed_on(plain, context) or reminded(plain, context):
        return Reading((whole,))
    read = reply_to_own(plain, context)
    if _means_another(read):
        return Reading(read.acts)
    if narrowed := _narrowed(plain, context):
        return Reading((narrowed,))
    if tells_all(read) and not (_may_order(plain) or _asks_for_any(plain)):
        return Reading(read.acts)
    if not _is_doubted(read) and (clauses := apart(plain, context)):
        return Reading(clauses)
    if asked := _asked_before(plain, context):
        return Reading((asked,))
    sentences = cut(plain)
    if len(sentences) == 1 and (asked := commanded(plain, context, read)):
        return Reading((asked,))
    return _looked_up(plain, Reading(tuple(_sentences(sentences, context, read))))


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


@cache
def _firm_words() -> frozenset[str]:
    return first_words(cue for intent in ALL if intent.weight >= FIRM for need in intent.needs for cue in need)


def _sentences(parts: list[str], context: Context, read: Reply) -> Iterator[Understood]:
    """Each question and order by itself, everything between them together."""
    found = {at: command for at, each in enumerate(parts) if len(parts) > 1 and (command := commanded(each, context))}
    asked = {at: command for at, command in found.items() if not isinstance(command, AskHelp)}  # "Hello!"
    if not asked:
        yield from _told(read, context)
        return
    told: list[str] = []
    for at, sentence in enumerate(parts):
        if at not in asked:
            told.append(sentence)
            continue
        yield from _told(reply("\n".join(told), context), context) if told else ()
        told = []
        yield asked[at]
    yield from _told(reply("\n".join(told), context), context) if told else ()


def _asked_before(plain: str, context: Context) -> Command | None:
    """ "where are we with the move, has the landlord called?": what is asked first has a subject of its own."""
    first, *rest = COMMA.split(plain)
    if not (rest and "?" in plain) or "?" in first or len(" ".join(rest).split()) < FEW:
        return None
    heard = said(first, context)
    is_of_something = bool(heard.subject.words or heard.subject.references or heard.subject.who)
    _, _, asked = next(best(QUESTIONS, heard), (0, None, None))
    return asked if isinstance(asked, Ask | AskStatus) and is_of_something else None


def _told(read: Reply, context: Context) -> Iterator[Understood]:
    for act in read.acts:
        yield question(act, context) if isinstance(act, Asked) else act


__all__ = ["Reading", "SetDue", "Understood", "understand"]
