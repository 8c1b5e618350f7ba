"""Corrections of what was said just before: "sorry I meant 3", "not 2, 3", "all but the budget then"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile, pairwise, takewhile

from domain.move import Mark, SetDue
from domain.people import fold
from domain.reply.acts import deadline
from domain.reply.answers import picked_by, same_again
from domain.reply.context import Context
from domain.reply.correcting import MARKS, MOST_WORDS, begun, ended, longest, said_in
from domain.reply.days import bare_day, day_in
from domain.reply.lexicon import phrases
from domain.reply.named import may_mean, title_words
from domain.reply.roles import Role
from domain.reply.said import About, Act, Correct, Give, Named, NotYet, Numbers, Only, Perhaps, Reply, Saying, What
from domain.reply.small_words import words
from domain.reply.token import Token
from domain.reply.tokens import spelt, tokens
from domain.task import Status

_LONGEST = 300  # characters
_MOST_BEFORE = 4  # words that may stand before "I meant"
_REOPENED = Mark(Status.OPEN)
_CUTS = {*MARKS, Role.CONTRAST, Role.JOINING}
_ORDINAL = re.compile(r"\d[^\W\d_]{1,3}\b")
_EDGES = " ,.!:;-–—"

Told = Callable[[str, Context], Reply]


def correction(text: str, context: Context, told: Told) -> Act | None:
    """What a message takes back of the last one, and what is meant instead; None where it corrects nothing."""
    if not context.has_changed or len(text) > _LONGEST or same_again(meant_by(text), context):
        return None
    single = spelt(text)
    start, is_sure = begun(single)
    stop = ended(single, start)
    rest = text[single[start].start : single[stop - 1].end] if start < stop else ""
    if behind := _denied_behind(text, single, context):
        return behind
    if start or stop < len(single):
        found = _meant(rest.strip(_EDGES), context, told, is_sure=is_sure or stop < len(single))
        return found or _reconsidered(text, single, context, told)
    return (
        _instead(text, context)
        or _left_out(text, context)
        or _reconsidered(text, single, context, told)
        or _meant_within(text, single, context, told)
    )


def _denied_behind(text: str, single: Sequence[Token], context: Context) -> Act | None:
    """ "the lease not after all, they want more", behind "all done": that one is open again."""
    if not _is_closed(context):
        return None
    run = list(takewhile(lambda token: token.role not in MARKS, single))
    for length in range(min(MOST_WORDS, len(run) - 1), 0, -1):
        cut = len(run) - length
        about = _picked(text[: run[cut - 1].end], context) if said_in(run[cut:]) in phrases("takes_back") else None
        if about:
            return Saying(about, _REOPENED, text, "taken back")
    return None


def meant_by(text: str) -> str:
    """Without the words that only say that it is meant: "the printers I mean"."""
    if len(text) > _LONGEST:
        return text
    single = spelt(text)
    start, _ = begun(single)
    stop = ended(single, start)
    return text[single[start].start : single[stop - 1].end] if start < stop else text


def corrected_within(text: str, context: Context, told: Told) -> Reply | None:
    """ "2 finished. No wait, 3": what a message says and then takes back."""
    if len(text) > _LONGEST:
        return None
    single = spelt(text)
    for at in range(2, len(single)):
        start, is_sure = begun(single[at:]) if single[at - 1].role in MARKS else (0, False)
        if is_sure and at + start < len(single) and (about := _picked(text[single[at + start].start :], context)):
            *before, last = told(text[: single[at].start], context).acts or [None]
            return Reply((*before, replace(last, about=about))) if isinstance(last, Saying) else None
    return None


def _meant(rest: str, context: Context, told: Told, *, is_sure: bool) -> Act | None:
    """What stands beside words that correct; None where an excuse only begins something else ("sorry, I'm late")."""
    if not rest:
        return Correct() if is_sure else None
    if found := _instead(rest, context) or _left_out(rest, context):
        return found
    if context.last is not None and (about := _picked(rest, context)):
        return Correct((Saying(about, context.last, rest, "corrected"),))
    if found := _meant_first(rest, context, told):
        return found
    if is_sure and (other := _other_value(rest, context)):
        return Correct((Saying(Only(), other, rest, "corrected"),))
    acts = told(rest, context).acts
    said = tuple(act for act in acts if isinstance(act, Saying))
    if is_sure:
        return _only_that(said, context) if len(said) == len(acts) == 1 else Correct(tuple(acts))
    denies = bool(said) and all(isinstance(saying.what, NotYet) for saying in said)
    return Correct(said) if denies else None


def _meant_first(rest: str, context: Context, told: Told) -> Act | None:
    """ "I meant 3. 2 is nowhere near", "not the desk, I must still order it": what comes first corrects."""
    head, _, behind = rest.partition(". ")
    about = _picked(head, context) if behind and context.last is not None else None
    if about and context.last is not None:
        others = tuple(act for act in told(behind, context).acts if isinstance(act, Saying))
        return Correct((Saying(about, context.last, head, "corrected"), *others))
    head, _, behind = rest.partition(",")
    return (_instead(head, context) or _left_out(head, context)) if behind else None


def _only_that(said: tuple[Saying, ...], context: Context) -> Act:
    """ "wait, 2 isn't signed by them": of several that were closed that one isn't; else all of it was meant so."""
    (saying,) = said
    is_one = isinstance(saying.about, Numbers) and not any(each.is_place for each in saying.about.references)
    if is_one and _is_closed(context) and isinstance(saying.what, NotYet | Perhaps):
        return replace(saying, what=_REOPENED, rule="taken back")
    return Correct(said)


def _is_closed(context: Context) -> bool:
    return isinstance(context.last, Mark) and context.last.status.closed


def _reconsidered(text: str, single: Sequence[Token], context: Context, told: Told) -> Act | None:
    """ "well, the signature is still missing", behind "done": what was closed isn't, where nothing else is named."""
    if not _is_closed(context) or not single:
        return None
    length = next((n for n in range(min(MOST_WORDS, len(single) - 1), 0, -1) if _reconsiders(single[:n])), 0)
    acts = told(text[single[length].start :].strip(_EDGES), context).acts if length else ()
    is_plain = bool(acts) and all(isinstance(act, Saying) and _stays_open(act, context) for act in acts)
    return Correct(tuple(acts)) if is_plain else None


def _reconsiders(run: Sequence[Token]) -> bool:
    return said_in(run) in phrases("reconsiders")


def _stays_open(saying: Saying, context: Context) -> bool:
    """Whether it says of no other item that it isn't done."""
    is_open = isinstance(saying.what, Mark) and not saying.what.status.closed
    is_of_it = isinstance(saying.about, Only) and not title_words(saying.words, context.titles)
    return is_of_it and (is_open or isinstance(saying.what, NotYet))


def _other_value(rest: str, context: Context) -> What | None:
    """Another day, or another person, than was said: "make that the 16th", "plutôt Dana"."""
    match context.last:
        case SetDue():
            found = day_in(rest, context.today) or bare_day(rest.partition(",")[0], context.today)
            return SetDue(deadline(rest, found[0], context)) if found else None
        case Give():
            who = _another_person(rest, context.last.who, context)
            return Give(who, is_sure=True) if who else None
        case _:
            return None


def _another_person(rest: str, before: str, context: Context) -> str:
    """Whom it is given to instead: "not Karim, give it to Dana", where nothing else is told."""
    single = spelt(rest, context.names)
    denied = {after.text for word, after in _with_next(single) if word.text in words().negating}
    denied |= {token.text for token in single if set(token.text.split()) <= set(fold(before).split())}
    named = {token.text for token in single if token.role is Role.NAME} - denied
    others = [token.text for token in single if token.role is Role.OTHER and not _gives(token.text, context)]
    return named.pop() if len(named) == 1 and not others else ""


def _with_next(single: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    """Each word with the one behind it, receivers ("to", "naar") aside."""
    return pairwise([token for token in single if token.text not in words().receiver])


def _gives(word: str, context: Context) -> bool:
    """Whether a word only goes along with handing something on."""
    known = words().receiver | words().negating | words().empty | words().rather | _pronouns()
    return word in known or (word,) in phrases("gives_to") or may_mean(word, context.titles)


def _pronouns() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in phrases("it") if len(phrase) == 1) | words().pronouns


def _meant_within(text: str, single: Sequence[Token], context: Context, told: Told) -> Act | None:
    """ "not done, I meant it's in progress": few words, a cut, and then what corrects."""
    for at in range(1, min(len(single), 2 * _MOST_BEFORE)):
        length, corrects = longest(single[at:])
        if corrects and single[at - 1].role in MARKS and single[at].role not in MARKS:
            is_short = len([token for token in single[:at] if token.role is Role.OTHER]) <= _MOST_BEFORE
            rest = text[single[at + length].start :] if at + length < len(single) else ""
            return _meant(rest.strip(_EDGES), context, told, is_sure=True) if is_short and rest else None
    return None


def _instead(text: str, context: Context) -> Act | None:
    """ "not 2, 3", "le 3, pas le 2": what is named with a "not" wasn't meant, the other was."""
    if context.last is None:
        return None
    kept: list[About] = []
    dropped: list[About] = []
    for piece, is_denied in _pieces(text, context):
        about = _picked(piece, context)
        if about is None:
            return None
        (dropped if is_denied else kept).append(about)
    if not dropped:
        return None
    if not kept:
        return Saying(dropped[0], _REOPENED, text, "taken back") if len(dropped) == 1 else Correct()
    return Correct(tuple(Saying(about, context.last, text, "corrected") for about in kept))


def _picked(text: str, context: Context) -> About | None:
    """Which items a stretch names and says nothing else of; words only where a title holds them."""
    about = picked_by(text, context)
    if isinstance(about, Named) and not may_mean(about.words, context.titles):
        return None
    return None if isinstance(about, Numbers) and _is_far(text, about, context) else about


def _is_far(text: str, about: Numbers, context: Context) -> bool:
    """Whether an ordinal is none of a list so short: "the 16th" is a day."""
    is_beyond = any(each.number > len(context.titles) for each in about.references)
    return is_beyond and _ORDINAL.search(text) is not None


def _pieces(text: str, context: Context) -> list[tuple[str, bool]]:
    """The stretches between marks and denials, and whether each is denied."""
    made: list[tuple[str, bool]] = []
    start: int | None = None
    end, is_denied = 0, False
    for token in tokens(text, context.language, context.titles):
        if token.role in {*_CUTS, Role.NEGATION, Role.NO}:
            if start is not None:
                made.append((text[start:end], is_denied))
            start, is_denied = None, token.role in {Role.NEGATION, Role.NO}
            continue
        start, end = token.start if start is None else start, token.end
    return [*made, (text[start:end], is_denied)] if start is not None else made


def _left_out(text: str, context: Context) -> Act | None:
    """ "except the budget then", behind "all done": that stays open, whatever is said of it."""
    if not _is_closed(context):
        return None
    first, _, _ = text.partition(",")
    found = tokens(first, context.language, context.titles)
    found = list(dropwhile(lambda token: (token.text,) in phrases("reconsiders") | phrases("excuses"), found))
    if not found or found[0].role is not Role.EXCLUDING:
        return None
    about = _picked(first[found[0].end :], context)
    return Saying(about, _REOPENED, text, "left out") if about else None
