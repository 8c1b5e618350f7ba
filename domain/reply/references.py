"""Which numbers of a reply mean items, and which something else."""

from collections.abc import Iterable, Sequence

from domain.reply.day_words import months
from domain.reply.lexicon import phrases
from domain.reply.roles import Role, compiled
from domain.reply.said import Reference
from domain.reply.small_words import words
from domain.reply.token import Token, row
from domain.reply.tokens import normal, tokens

_WIDEST = 50  # items in a range
_LINK = 3  # words between the ends of a range
_LONGEST = 300
_MARKS = {Role.COMMA, Role.END, Role.ASKS, Role.SETS_OFF}
_ONLY_NUMBERS = compiled("[SETS_OFF PADDING]* NUMBER [NUMBER SETS_OFF JOINING COMMA THROUGH PADDING COUNTED END]*")


def picked(text: str, language: str = "en") -> tuple[Reference, ...]:
    """The numbers of a message that holds nothing else: an answer to "which one?"."""
    if len(text) > _LONGEST:
        return ()
    found = ranged(tokens(normal(text), language))
    return references(found) if _ONLY_NUMBERS.fullmatch(row(found)) else ()


def references(found: Iterable[Token]) -> tuple[Reference, ...]:
    """Each once, as they stand."""
    named = (Reference(token.number, token.is_task, token.is_place) for token in found if token.role is Role.NUMBER)
    return tuple(dict.fromkeys(named))


def ranged(found: Sequence[Token]) -> list[Token]:
    """ "1-3" and "1 to 3" with all the numbers between; "2 of 3" is only a part."""
    made: list[Token] = []
    at = 0
    while at < len(found):
        made.append(found[at])
        at += 1
        for length in range(1, _LINK + 1):
            inner = _between(found[at - 1 : at + length + 1])
            if inner and not _is_of_a_word(found, at + length):
                made += inner
                at += length
                break
    return made


def _is_of_a_word(found: Sequence[Token], at: int) -> bool:
    """ "postpone 2 to 5 Feb" is no range, nor "3 to 5 May", but "3 to 5 may be closed" is one."""
    behind = found[at + 1 : at + 3]
    is_month = [token.text in months() for token in behind[:1]] == [True]
    is_last = all(token.role in _MARKS for token in behind[1:])
    return any(token.role is Role.OTHER for token in behind[:1]) or (is_month and is_last)


def _between(run: Sequence[Token]) -> list[Token]:
    """What stands for the words between two numbers, if they are one of the known links."""
    first, last = run[0], run[-1]
    if [first.role, last.role] != [Role.NUMBER] * 2 or any(token.role is Role.NUMBER for token in run[1:-1]):
        return []
    link = " ".join(token.text for token in run[1:-1])
    if link in words().out_of:
        return [run[1]._replace(role=Role.ALMOST, meaning=None)]
    if link != "-" and tuple(link.split()) not in words().through:
        return []
    span = range(first.number + 1, last.number)
    return [first._replace(number=number) for number in span if len(span) <= _WIDEST]


def parted(found: Sequence[Token]) -> list[Token]:
    """ "room 3", "2 weeks": a number right beside a word of no list belongs to it, unless "number" stands before."""
    made = list(found)
    for order in (range(len(made)), range(len(made) - 1, -1, -1)):
        for at in order:
            if _belongs(made, at):
                made[at] = made[at]._replace(role=Role.OTHER)
    return made


def _belongs(found: Sequence[Token], at: int) -> bool:
    token = found[at]
    if token.role is not Role.NUMBER or token.is_task or (at and found[at - 1].role is Role.COUNTED):
        return False
    begins = not token.is_place and all(other.role is Role.PADDING for other in found[:at])
    behind = [other for other in found[at + 1 : at + 2] if not begins or _may_be_several(other.text)]
    return any(_owns(other) for other in (*found[max(at - 1, 0) : at], *behind))


def _may_be_several(word: str) -> bool:
    """ "3 copies", "3 Wochen" count; "3 photographer is ill" is an item and what is said of it."""
    return word.endswith(words().plurals)


def _owns(beside: Token) -> bool:
    """Not a verb: "Karim doet 3", "hand 3 over"."""
    return beside.role is Role.OTHER and (beside.text,) not in phrases("does") | phrases("gives_to")
