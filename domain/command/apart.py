"""Clauses of one message that each tell or order by themselves: "1 is done, give 2 to Karim"."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import get_args

from domain.command.asked import Ask, AskHelp, AskOther, AskStatus, Assign, Command, Pause, Resume, Stop
from domain.command.commanded import FEW, commanded
from domain.command.cues import ASKING, Cue, phrases
from domain.command.onward import handed_on
from domain.command.orders import ORDERS
from domain.command.sentences import COMMA, EDGES, joined
from domain.move import NotMine
from domain.people import fold
from domain.reply import Act, Context, Only, Remind, Reply, Saying, Unknown, reply
from domain.reply.acts import SAYS

Understood = Act | Command
"""What one clause comes to."""

_MOST_CLAUSES = 8
_QUESTIONS = {Ask, AskOther, AskStatus}


def apart(plain: str, context: Context) -> tuple[Understood, ...]:
    """ "1 is done, give 2 to Karim": each of what commas part, or "and", where each tells or orders by itself."""
    if not _holds_order(plain):
        return ()
    if clauses := _each(COMMA.split(plain), context):
        return clauses
    is_ordered = not _ordering_words().isdisjoint(fold(plain).split())
    return _each(joined().split(plain), context) if is_ordered else ()


def tells_all(read: Reply) -> bool:
    """Every sentence says how something stands."""
    return bool(read.acts) and all(isinstance(act, Saying) and act.rule.startswith(SAYS) for act in read.acts)


def _each(parts: Sequence[str], context: Context) -> tuple[Understood, ...]:
    clauses = [clause for clause in parts if clause.strip(EDGES)]
    if alone := _beside_remarks(clauses, context):
        return (alone,)
    made: list[Understood] = []
    for clause in clauses if 1 < len(clauses) <= _MOST_CLAUSES else ():
        read = reply(clause, context)
        order = handed_on(clause, context) or (None if tells_all(read) else commanded(clause, context, read))
        if isinstance(order, AskHelp) or (order is None and not tells_all(read)):
            return ()
        made += [order] if order else read.acts
    return tuple(_without_disowning(made)) if _are_apart({type(each) for each in made}) else ()


def _beside_remarks(clauses: Sequence[str], context: Context) -> Command | None:
    """ "I'm swamped, leave me be till Thursday": of ourselves, so that what else is said is of no task."""
    if not 1 < len(clauses) <= FEW:
        return None
    orders = [commanded(clause, context) for clause in clauses]
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


def _holds_order(plain: str) -> bool:
    """Whether a word of it asks or orders by itself, so that it may be worth looking at each clause."""
    return "?" in plain or not (_ordering_words() | _asking_words()).isdisjoint(fold(plain).split())


@cache
def _ordering_words() -> frozenset[str]:
    return first_words([cue for order in ORDERS for need in order.needs for cue in need] + [Cue.TAKES_OVER, Cue.ONWARD])


@cache
def _asking_words() -> frozenset[str]:
    return first_words(ASKING)


def first_words(cues: Iterable[Cue]) -> frozenset[str]:
    """The words that begin their phrases."""
    return frozenset(phrase[0] for cue in set(cues) for phrase in phrases(cue.value))
