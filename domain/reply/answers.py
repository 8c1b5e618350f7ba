"""Answers to what was asked, and corrections of what was said just before."""

from collections.abc import Sequence

from domain.reply.clauses import sentences
from domain.reply.context import Context
from domain.reply.lexicon import phrases
from domain.reply.parts import read_part
from domain.reply.references import ranged
from domain.reply.roles import Meaning, Role
from domain.reply.said import About, Act, Correct, Declined, NotYet, Saying
from domain.reply.tokens import Token, spelt, tokens

_LONGEST = 300  # characters
_PICKS = {
    *(Role.NUMBER, Role.ALL, Role.REST, Role.EXCLUDING, Role.CONTRAST, Role.JOINING, Role.COMMA, Role.PADDING),
    *(Role.COUNTED, Role.THROUGH, Role.END, Role.SETS_OFF, Role.IT, Role.OTHER, Role.QUOTE, Role.TOO, Role.VERB),
}
_MILD = {Meaning.FINE, Meaning.SEEN}


def answer(text: str, context: Context) -> Act | None:
    """Which items are meant by a message that names nothing else; None where it says more."""
    if context.asked is None or len(text) > _LONGEST:
        return None
    if _only(text, "none"):
        return Declined()
    about = picked_by(text, context)
    return Saying(about, context.asked, text, "which one") if about else None


def picked_by(text: str, context: Context) -> About | None:
    """What a message names: it is read as if each were said to be done."""
    found = ranged(tokens(text, context.language, context.titles))
    if not found or not all(token.role in _PICKS or token.meaning in _MILD for token in found):
        return None
    kept = [token for token in found if token.meaning not in _MILD and token.role is not Role.END]
    said = Token(Role.SAYS, len(text), len(text), "", Meaning.DONE)
    parts = [part for sentence in sentences([*kept, said]) for part in sentence.parts]
    if len(parts) != 1:
        return None
    read = read_part(parts[0], text, context)
    return read.about if read.is_known and not read.guards and read.meaning is Meaning.DONE else None


def correction(text: str, context: Context) -> tuple[str, bool] | None:
    """What is left of a message that takes back the last one, and whether it says so outright; None where none does."""
    if not context.has_changed or len(text) > _LONGEST:
        return None
    single = spelt(text)
    start, is_sure = _begun(single)
    if start == 0:
        return None
    rest = text[single[start].start :] if start < len(single) else ""
    return rest.strip(" ,.!:;-"), is_sure


def corrected(rest: str, is_sure: bool, said: Sequence[Act], context: Context) -> Act | None:
    """The correction; None where an excuse only begins something else ("sorry, I'm late")."""
    if not rest:
        return Correct() if is_sure else None
    about = picked_by(rest, context)
    if about and context.last is not None:
        return Correct((Saying(about, context.last, rest, "corrected"),))
    told = tuple(act for act in said if isinstance(act, Saying))
    if is_sure:
        return Correct(tuple(said))
    denies = bool(told) and all(isinstance(saying.what, NotYet) for saying in told)
    return Correct(told) if denies else None


def _begun(single: Sequence[Token]) -> tuple[int, bool]:
    """How many of the first words excuse or correct, and whether one corrects."""
    at, is_sure = 0, False
    while at < len(single):
        length, corrects = _longest(single[at:])
        if not length:
            break
        at, is_sure = at + length, is_sure or corrects
    return at, is_sure


def _longest(rest: Sequence[Token]) -> tuple[int, bool]:
    if rest[0].role is not Role.OTHER:
        return (1, False) if rest[0].role in {Role.COMMA, Role.END, Role.SETS_OFF} else (0, False)
    said = tuple(token.text for token in rest[:6])
    for length in range(len(said), 0, -1):
        if said[:length] in phrases("corrects"):
            return length, True
        if said[:length] in phrases("excuses"):
            return length, False
    return 0, False


def _only(text: str, field: str) -> bool:
    said = tuple(token.text for token in spelt(text) if token.role is Role.OTHER)
    polite = phrases("excuses")
    return said in phrases(field) or (bool(said) and said[1:] in phrases(field) and said[:1] in polite)
