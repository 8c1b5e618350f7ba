"""Somebody else who does what is named: "the lease went to Karim", "4 doet Karim", "printers -> Karim"."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from domain.reply.clause import Clause
from domain.reply.lexicon import phrases
from domain.reply.named import may_mean
from domain.reply.phrases import Phrase
from domain.reply.roles import Role
from domain.reply.said import Give
from domain.reply.small_words import words
from domain.reply.token import Token
from domain.reply.tokens import ordinal, spelt

_MOST_WORDS = 5  # in the longest phrase
_WORDS = {Role.OTHER, Role.NAME, Role.NUMBER}
_DENYING = {Role.NEGATION, Role.NO, Role.CONDITION}
_CUTS = {Role.COMMA, Role.END}


def given_to(clause: Clause) -> Give | None:
    """Who has it now, where an item is named too; nobody where that is denied."""
    single = spelt(clause.words, clause.context.names)
    if not names_an_item(single, clause.context.titles):
        return None
    for run in _runs(single):
        who = next((at for at, token in enumerate(run) if token.role is Role.NAME and _has_it(run, at)), None)
        beside = {token.role for token in clause.tokens if run[0].start <= token.start < run[-1].end}
        if who is not None and beside.isdisjoint(_DENYING):
            return Give(run[who].text, is_sure=Role.DOUBT not in beside)
    return None


def _runs(single: Sequence[Token]) -> Iterator[list[Token]]:
    """What stands between commas."""
    for is_cut, run in groupby(single, key=lambda token: token.role in _CUTS):
        if not is_cut:
            yield list(run)


def names_an_item(single: Sequence[Token], titles: Sequence[str]) -> bool:
    """By a number, a place, or a word of a title."""
    if any(token.role is Role.NUMBER or ordinal(token.text) for token in single):
        return True
    return any(token.role is Role.OTHER and may_mean(token.text, titles) for token in single)


def _has_it(single: Sequence[Token], at: int) -> bool:
    return _is_its_owner(single, at) or _does(single, at) or _was_handed(single, at)


def _was_handed(single: Sequence[Token], at: int) -> bool:
    """ "went to Karim", "handed the printers over to Karim", "mag je aan Karim geven"."""
    is_receiver = at > 0 and single[at - 1].text in words().receiver
    is_given = is_receiver and any(token.text in words().gives_away | words().gives_to for token in single)
    return is_given or any(phrase in phrases("hands") for phrase in _before(single, at))


def _does(single: Sequence[Token], at: int) -> bool:
    """ "Karim does 2", "c'est Karim qui le fait"; "2 doet Karim", but not "doet Karim 2"."""
    if any(phrase in phrases("does") for phrase in _after(single, at)) or _has_taken(single, at):
        return True
    return any(phrase in phrases("does") and _is_behind(single, at, phrase) for phrase in _before(single, at))


def _has_taken(single: Sequence[Token], at: int) -> bool:
    """ "Karim heeft de printers overgenomen", "Karim hat den Vertrag übernommen"."""
    rest = single[at + 1 :]
    return len(rest) > 1 and rest[0].text in words().has and (rest[-1].text,) in phrases("does")


def _is_behind(single: Sequence[Token], at: int, phrase: Phrase) -> bool:
    """Whether the verb stands behind what is done."""
    rest = [token for token in single[:at] if token.role in _WORDS]
    return len(rest) > len(phrase)


def _is_its_owner(single: Sequence[Token], at: int) -> bool:
    """ "printers -> Karim", "2 is Karim's", "printers = Karims job": nothing else is said."""
    behind = [token for token in single[at + 1 :] if token.role in _WORDS]
    is_marked = single[at].end - single[at].start > len(single[at].text)
    if behind and behind[0].text == "s":
        is_marked, behind = True, behind[1:]
    if behind and (behind[0].text,) in phrases("possessed"):
        is_marked, behind = True, []
    is_set_off = at > 0 and single[at - 1].role is Role.SETS_OFF
    is_end = not behind or single[at + 1].role not in _WORDS
    return (is_marked or is_set_off) and is_end and at > 0


def _before(single: Sequence[Token], at: int) -> Iterator[Phrase]:
    """The runs of words that end right before the name, small words aside."""
    run = _near(single[:at][::-1])[::-1]
    return (run[-length:] for length in range(1, len(run) + 1))


def _after(single: Sequence[Token], at: int) -> Iterator[Phrase]:
    run = _near(single[at + 1 :])
    return (run[:length] for length in range(1, len(run) + 1))


def _near(found: Sequence[Token]) -> Phrase:
    said: list[str] = []
    for token in found:
        if token.role is not Role.OTHER or len(said) == _MOST_WORDS:
            break
        if said or token.text not in words().passed_over:
            said.append(token.text)
    return tuple(said)
