"""What titles make of words: a thing behind its article, a deed of their noun, a day beyond their list."""

from collections.abc import Iterable, Sequence
from itertools import dropwhile

from domain.reply.named import is_deed_of, may_mean
from domain.reply.roles import Meaning, Role
from domain.reply.small_words import words
from domain.reply.token import Token

_LONGEST_MONTH = 31


def nouns(found: list[Token], titles: Iterable[str]) -> list[Token]:
    """ "le planning", "plan is fertig", "but the move": what a title names, where it isn't somebody's verb."""
    for at, token in enumerate(found):
        is_led = found[at - 1].text in words().empty | words().hence if at else _is_told_of(found[1:2])
        is_a_thing = bool(at) and found[at - 1].text in words().articles
        may_be = (token.role is Role.FUTURE and is_led) or (token.role is Role.SAYS and is_a_thing)
        if may_be and may_mean(token.text, titles):
            found[at] = token._replace(role=Role.OTHER, meaning=None)
    return found


def _is_told_of(behind: Iterable[Token]) -> bool:
    return any(each.role in {Role.VERB, Role.SAYS} for each in behind)


def deeds(found: list[Token], text: str, titles: Sequence[str]) -> list[Token]:
    """ "survey: analysed": what its title names was done."""
    for at, token in enumerate(found):
        if token.role is Role.OTHER and token.text and is_deed_of(text[token.start : token.end], titles):
            found[at] = token._replace(role=Role.SAYS, meaning=Meaning.DONE)
    return found


def days_of_a_month(found: list[Token], titles: Sequence[str]) -> list[Token]:
    """ "until the 15th", "pour le 12": a day, where the list isn't so long."""
    for at, token in enumerate(found):
        is_beyond = token.role is Role.NUMBER and not token.is_task and len(titles) < token.number <= _LONGEST_MONTH
        before = [each for each in found[:at] if each.text not in words().articles][-2:]
        is_led = bool(before) and before[-1].text in words().before_days and before[0].role is not Role.NUMBER
        if titles and is_beyond and (is_led or token.text):  # "the 14th"
            found[at] = token._replace(role=Role.OTHER, number=0)
    return found


def whole_of(found: list[Token], titles: Iterable[str]) -> list[Token]:
    """ "all printers", "the printers are all replaced": what one title names, not all items."""
    for at, token in enumerate(found):
        if token.role is Role.ALL and any(_is_titled(run, titles) for run in (found[at + 1 :], _back(found[:at]))):
            found[at] = token._replace(role=Role.PADDING, number=0)
    return found


def _back(before: list[Token]) -> list[Token]:
    """From there backwards, where nothing is left out: "bis auf das Budget ist alles fertig"."""
    return [] if any(token.role is Role.EXCLUDING for token in before) else before[::-1]


def _is_titled(run: Iterable[Token], titles: Iterable[str]) -> bool:
    first = next(dropwhile(lambda token: token.role in {Role.PADDING, Role.VERB}, run), None)
    return first is not None and first.role is Role.OTHER and may_mean(first.text, titles)
