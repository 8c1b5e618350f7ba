"""What a part speaks of: numbers, everything, or words that may be of a title."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from domain.reply.clauses import Part
from domain.reply.meanings import where
from domain.reply.named import may_mean
from domain.reply.reading import Read
from domain.reply.references import references
from domain.reply.roles import GUARDS, Meaning, Role, compiled
from domain.reply.said import About, Everything, Named, Numbers
from domain.reply.small_words import words as listed
from domain.reply.token import Token, row

_MOST_WORDS = 8  # of a title
_SENT = {Meaning.SENT, Meaning.DONE}
_OVER = {*_SENT, Meaning.CANCELLED}
_LABEL = compiled("SETS_OFF* (?:[NUMBER SETS_OFF QUOTE ALL THROUGH TOO]*(?:SETS_OFF[SETS_OFF OTHER QUOTE]+)?)?")
_WITH_A_NOTE = {Meaning.BLOCKED, Meaning.WAITS}
_WHOLE = {Meaning.SILENCE, Meaning.PASSED}  # all of the part is the note
_ONESELF = {Meaning.AWAY, Meaning.BACK}


def about(part: Part, text: str, head: Sequence[Token], meaning: Meaning, titles: Sequence[str]) -> Read:
    """What it speaks of; words where none can stand make it unknown."""
    at = where(head)
    before, after = head[:at], head[at + 1 :]
    if any(token.role is Role.EXCLUDING for token in head):
        return _all_but(part, text, head)
    leading = [token for token in before if token.role is Role.OTHER]
    trailing = [token for token in after if token.role is Role.OTHER]
    if everything := next((token for token in head if token.role is Role.ALL), None):
        return _all(part, head, everything, is_known=not leading and not trailing)
    if any(token.role is Role.REST for token in head):
        return Read(part, None, is_rest=True, is_known=not leading)
    if meaning in _WHOLE:
        return Read(part, numbered(head), note=(part.start, end_of(part)))
    if numbers := numbered(head):
        said_until = max(token.end for token in head if token.role in {Role.NUMBER, Role.SAYS})
        note = (said_until, end_of(part)) if trailing and trailing[-1].start >= said_until else None
        is_theirs = meaning is Meaning.NOT_MINE and head[0].role is Role.NUMBER  # "2 is Karim's, not mine"
        is_led = head[0].role is Role.NUMBER and not meaning.closes  # "3 the tenant is ill, so we wait for"
        return Read(part, numbers, note=note, is_known=is_theirs or is_led or _is_label(before))
    is_both = bool(leading and trailing) and meaning in _OVER and part.has(Role.VERB, Role.SETS_OFF)
    if is_both and not _is_name(text, head[at].end, trailing[0]) and _tells_more(text, leading, trailing, titles):
        return Read(part, _called(text, leading), note=(head[at].end, end_of(part)))
    return _by_words(part, text, (leading, trailing, head[at].end), meaning)


def _tells_more(text: str, leading: Sequence[Token], trailing: Sequence[Token], titles: Sequence[str]) -> bool:
    """ "the shelves are checked, all 40 racks": a title first, behind it nothing awaited."""
    said = {token.text for token in trailing}
    is_titled = may_mean(_called(text, leading).words, titles)
    return is_titled and said.isdisjoint(listed().outstanding | listed().receiver)


def _is_name(text: str, at: int, token: Token) -> bool:
    """ "sent Karla": right behind, with a capital."""
    return text[at : token.start].isspace() and text[token.start].isupper()


def _all(part: Part, head: Sequence[Token], everything: Token, *, is_known: bool) -> Read:
    """Everything; "1 and 2 are both done" are those two."""
    listed = references(head)
    numbers_first = bool(listed) and head[0].role is Role.NUMBER and not everything.number
    if listed and (len(listed) == everything.number or numbers_first):
        return Read(part, Numbers(listed), is_known=is_known)
    return Read(part, Everything(of=everything.number), is_known=is_known and not listed)


def _all_but(part: Part, text: str, head: Sequence[Token]) -> Read:
    cut = next(at for at, token in enumerate(head) if token.role is Role.EXCLUDING)
    words = head[cut + 1 :]
    if all(token.role is not Role.ALL for token in head) and not _leaves_out_items(head, cut):
        return _part_of_one(part, text, head[:cut])
    if names_exception(head):
        return Read(part, Everything(but_named=_called(text, words).words), is_known=len(words) <= _MOST_WORDS)
    left_out = list(takewhile(lambda token: token.role in {Role.NUMBER, Role.SETS_OFF}, head[cut + 1 :]))
    others = [*head[:cut], *head[cut + 1 + len(left_out) :]]
    is_known = _is_everything(others) and bool(references(left_out))
    denied = frozenset() if is_known else frozenset({Role.NEGATION})
    return Read(part, Everything(references(left_out)), is_known=is_known, guards=denied)


def _leaves_out_items(head: Sequence[Token], cut: int) -> bool:
    return any(token.role is Role.NUMBER for token in head[cut + 1 :])


def _part_of_one(part: Part, text: str, before: Sequence[Token]) -> Read:
    """ "the lease is done apart from the annex": of one item something is left out."""
    words = [token for token in before if token.role is Role.OTHER]
    about = numbered(before) or (_called(text, words) if words else None)
    return Read(part, about, is_known=False, guards=frozenset({Role.NEGATION}))


def names_exception(head: Sequence[Token]) -> bool:
    """ "all but the invoice": what is left out is named by words, whatever else they mean."""
    cut = next((at for at, token in enumerate(head) if token.role is Role.EXCLUDING), None)
    if cut is None or not _is_everything(head[:cut]):
        return False
    said = {token.role for token in head[cut + 1 :]}
    return Role.OTHER in said and said.isdisjoint({Role.NUMBER, Role.SAYS, Role.ALL, Role.EXCLUDING})


def _is_everything(others: Sequence[Token]) -> bool:
    allowed = {Role.ALL, Role.SAYS, Role.SETS_OFF, Role.DATE}
    return all(token.role in allowed or token.role in GUARDS for token in others)


def _by_words(part: Part, text: str, around: tuple[Sequence[Token], Sequence[Token], int], meaning: Meaning) -> Read:
    leading, trailing, said_until = around
    if meaning in _ONESELF:
        return Read(part, is_known=not leading and not trailing)
    if leading and trailing:
        if meaning in _WITH_A_NOTE or meaning is Meaning.PROGRESS:
            return Read(part, _called(text, leading), note=(said_until, end_of(part)))
        if meaning in _SENT and (goes_to(part, said_until) or _is_beside(part, said_until)):
            return Read(part, _called(text, leading), note=(said_until, end_of(part)))
        return Read(part, is_known=False, has_words=True)
    if trailing and meaning in _WITH_A_NOTE:
        return Read(part, note=(said_until, end_of(part)))
    words = [token for token in leading or trailing if token.text not in listed().empty]
    if trailing and meaning in _SENT and (goes_to(part, said_until) or _is_of_it(part, said_until)):
        return Read(part, note=(said_until, end_of(part)))
    if not words:
        return Read(part)
    return Read(part, _called(text, leading or trailing), is_verb_first=not leading, is_known=len(words) <= _MOST_WORDS)


def goes_to(part: Part, at: int) -> bool:
    """Whether somebody follows there to whom it went: "sent it to legal"."""
    rest = [token for token in part.tokens if token.start >= at and token.role is not Role.IT]
    return len(rest) > 1 and rest[0].text in listed().receiver


def _is_beside(part: Part, at: int) -> bool:
    """Whether how, where or when it was done follows there: "signed at the notary's"."""
    rest = [token for token in part.tokens if token.start >= at and token.role is not Role.IT]
    behind = list(dropwhile(_is_filler, rest))
    return len(behind) > 1 and behind[0].text in listed().beside


def _is_filler(token: Token) -> bool:
    return token.role is Role.PADDING and token.text not in listed().beside


def _is_of_it(part: Part, at: int) -> bool:
    """ "finished it between two calls": what is done is "it", not what follows."""
    return part.has(Role.IT) and _is_beside(part, at)


def _is_label(before: Sequence[Token]) -> bool:
    """ "2 (Teradata) done": words may follow a number that is set off, none may lead."""
    return _LABEL.fullmatch(row(token for token in before if token.role not in {*GUARDS, Role.SAYS})) is not None


def numbered(head: Sequence[Token]) -> About | None:
    found = references(head)
    return Numbers(found) if found else None


def _called(text: str, words: Sequence[Token]) -> Named:
    return Named(text[words[0].start : words[-1].end])


def end_of(part: Part) -> int:
    """Where its own words end; thanks are no part of a note."""
    own = [token for token in part.tokens if token.meaning is not Meaning.SEEN]
    return own[-1].end if own else part.end
