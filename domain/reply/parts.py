"""What one part of a reply says by itself."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from domain.reply.clauses import Part
from domain.reply.context import Context
from domain.reply.dated import dated, here, rest_put_off, was
from domain.reply.day_words import weekdays
from domain.reply.days import day_in
from domain.reply.meanings import denying, guards_of, meant, where
from domain.reply.named import may_mean, title_words
from domain.reply.reading import Read
from domain.reply.references import parted, references
from domain.reply.roles import GUARDS, SILENT, Meaning, Role, compiled
from domain.reply.said import Named, Numbers
from domain.reply.small_words import words as listed
from domain.reply.subject import about, end_of, goes_to, names_exception, numbered
from domain.reply.token import Token, row
from domain.reply.tokens import tokens as found_in

_DATED = {Meaning.SNOOZE, Meaning.SHIFT, Meaning.AWAY, Meaning.BACK}
_FINISHED = {Meaning.DONE, Meaning.SENT}
_ITEM_FIRST = compiled("NUMBER | .*ALL.*EXCLUDING | .*EXCLUDING.*ALL")
_LABELLED = compiled("OTHER{1,6} SETS_OFF SAYS")  # "lease: ok"
_CALLED = compiled("OTHER{1,4} SAYS")
_NEGATED = frozenset({Role.NEGATION})
_EXCEPTED_BEFORE = compiled("ALL EXCLUDING OTHER{1,6} SAYS")
_EXCEPTED_FIRST = compiled("EXCLUDING OTHER{1,6} (?:ALL SAYS|SAYS ALL)")
_DOUBTED = frozenset({Role.DOUBT})
_TELLING = GUARDS | {Role.SAYS, Role.DATE}
_FOLLOWING = GUARDS | {Role.DATE, Role.OTHER}


def read_part(part: Part, text: str, context: Context) -> Read:
    if put_off := rest_put_off(part, text, context.today):
        return put_off
    tokens = list(part.tokens)
    until = None
    if part.has(Role.SAYS):
        until, tokens = dated(tokens, text, context)
    tokens = parted(_by_somebody(here(tokens, until), text))
    kept = _exception_last(_kept(_begun(tokens), context.titles))
    asks = frozenset({Role.QUESTION}) if _asks(tokens) else frozenset[Role]()
    if not any(token.role is Role.SAYS for token in kept):
        read = _unsaid(part, kept, text)
    else:
        read = replace(_said(part, kept, text, context), until=until)
    if _is_planned(read, text, context):
        read = replace(read, guards=read.guards | {Role.FUTURE})
    seen = any(token.meaning in {Meaning.SEEN, Meaning.FINE} for token in tokens)
    return replace(read, is_seen=seen, guards=asks | read.guards)


def _by_somebody(tokens: list[Token], text: str) -> list[Token]:
    """ "cancelled by Finance" plans nothing: no day stands there, but a name."""
    for at, (token, after) in enumerate(pairwise(list(tokens))):
        if token.text in listed().agents and after.role is Role.OTHER and text[after.start].isupper():
            tokens[at] = token._replace(role=Role.PADDING)
        if token.text in listed().agents and after.role is Role.ALL:  # "signed by both parties"
            whom = [each for each in tokens[at + 2 : at + 3] if each.role is Role.OTHER]
            stop = at + 2 + len(whom)
            tokens[at:stop] = [each._replace(role=Role.PADDING, number=0) for each in tokens[at:stop]]
    return tokens


def _kept(tokens: Sequence[Token], titles: Sequence[str]) -> list[Token]:
    """Without what says nothing here; "ok" speaks only behind a number, and when nothing else does."""
    kept = [token for token in tokens if token.role not in SILENT and token.meaning is not Meaning.SEEN]
    while len(kept) > 1 and kept[0].meaning is Meaning.FINE:
        kept = kept[1:]
    others = any(token.role is Role.SAYS and token.meaning is not Meaning.FINE for token in kept)
    if others or not (_ITEM_FIRST.match(row(kept)) or _LABELLED.fullmatch(row(kept)) or _is_titled(kept, titles)):
        kept = [token for token in kept if token.meaning is not Meaning.FINE]
    while kept and kept[0].role is Role.SETS_OFF:
        kept = kept[1:]
    while kept and kept[-1].role is Role.SETS_OFF:
        kept = kept[:-1]
    return kept


def _is_titled(kept: Sequence[Token], titles: Sequence[str]) -> bool:
    """ "lease ok": nothing but words of one title stand before."""
    words = " ".join(token.text for token in kept[:-1])
    return _CALLED.fullmatch(row(kept)) is not None and may_mean(words, titles) and bool(title_words(words, titles))


def _exception_last(kept: list[Token]) -> list[Token]:
    """ "All but the budget is done", "but for the budget all is done" as "all done but the budget"."""
    if _EXCEPTED_FIRST.fullmatch(row(kept)):
        return [*kept[-2:], *kept[:-2]]
    if not _EXCEPTED_BEFORE.fullmatch(row(kept)):
        return kept
    cut = next(at for at, token in enumerate(kept) if token.role is Role.EXCLUDING)
    return [*kept[:cut], kept[-1], *kept[cut:-1]]


def _begun(tokens: Sequence[Token]) -> list[Token]:
    """A question begins with its verb: "Karim does the rest" is none, nor is "2 ist fertig"."""
    made: list[Token] = []
    for token in tokens:
        is_told = any(other.role is Role.OTHER or other.text in listed().inverts for other in made)
        is_verb = token.text in listed().asking and any(other.role is Role.NUMBER for other in made)
        is_late = token.role is Role.QUESTION and (is_told or is_verb)
        made.append(token._replace(role=_unasked(token)) if is_late else token)
    return made


def _unasked(token: Token) -> Role:
    """ "is het" without its question names nothing; "hat er" still speaks of somebody."""
    if not listed().pronouns.isdisjoint(token.text.split()):
        return Role.DOUBT
    return Role.PADDING if token.text.split()[0] in listed().asking else Role.OTHER


def _is_planned(read: Read, text: str, context: Context) -> bool:
    """ "2 done on 5 March", said in January."""
    if not (read.meaning and read.meaning.closes and read.note) or read.is_open:
        return False
    if any(token.text in weekdays() and token.role is Role.PADDING for token in read.part.tokens):
        return False  # it is past
    found = day_in(text[slice(*read.note)], context.today)
    return found is not None and found[0] > context.today and not was(read.part.tokens, found[1])


def _asks(tokens: Sequence[Token]) -> bool:
    """ "is 2 done", "zijn ze klaar": the verb first, and then who or what."""
    mild = {Meaning.SEEN, Meaning.FINE}
    rest = [token for token in tokens if token.role is not Role.PADDING and token.meaning not in mild]
    if not rest or rest[0].text not in listed().asking or tokens[0].text in listed().inverts:
        return False
    return len(rest) > 1 and rest[1].role in {Role.NUMBER, Role.IT, Role.ALL, Role.OTHER, Role.COUNTED, Role.REST}


def _unsaid(part: Part, kept: Sequence[Token], text: str) -> Read:
    numbers = references(kept)
    mild = {Role.NUMBER, Role.SETS_OFF, Role.TOO} | ({Role.ALL} if _is_fine(part) else set())
    others = [token for token in kept if token.role not in mild]
    return Read(
        part,
        Numbers(numbers) if numbers else _called_fine(part, text),
        guards=guards_of(kept) | (_NEGATED if any(token.role is Role.EXCLUDING for token in kept) else frozenset()),
        is_too=any(token.role is Role.TOO for token in kept),
        is_known=not others,
        has_words=any(token.role is Role.OTHER for token in kept),
        has_number=part.has(Role.NUMBER),
    )


def _called_fine(part: Part, text: str) -> Named | None:
    """ "boiler ok": words that no title holds are still what it speaks of."""
    kept = [token for token in part.tokens if token.role not in SILENT]
    is_called = _CALLED.fullmatch(row(kept)) is not None and kept[-1].meaning is Meaning.FINE
    return Named(text[kept[0].start : kept[-2].end]) if is_called else None


def _is_fine(part: Part) -> bool:
    return any(token.meaning is Meaning.FINE for token in part.tokens)


def _said(part: Part, kept: Sequence[Token], text: str, context: Context) -> Read:
    head, note = _noted(kept, end_of(part))
    telling = list(takewhile(lambda token: token.role is not Role.EXCLUDING, head)) if names_exception(head) else head
    said, guards = meant(denying([token for token in telling if token.role in _TELLING]))
    at = where(head)
    if said is Meaning.SENT and head[at].text in listed().conveyed and goes_to(part, head[at].end):
        said = Meaning.PASSED
    if said is None:
        return Read(part, numbered(head), guards=guards or _DOUBTED, is_known=False)
    if said.closes and note and _takes_back(text[note[0] : note[1]], context.language):
        guards |= _NEGATED
    if said is Meaning.CANCELLED and note and _is_done(text[note[0] : note[1]], context.language):
        said = Meaning.DONE
    if _only_orders(head):
        guards -= {Role.ABILITY}
    if _quotes(head):
        guards |= _DOUBTED
    read = about(part, text, head, said, context.titles)
    if note is None and read.note is None and not said.closes and said not in _DATED:
        later = [token for token in head[at + 1 :] if token.role in _FOLLOWING]
        read = replace(read, note=(head[at].end, end_of(part)) if later and not isinstance(read.about, Named) else None)
    return replace(
        read,
        meaning=said,
        guards=guards | read.guards,
        note=note or read.note,
        is_open=note is not None or (read.note is not None and not said.closes),
    )


def _only_orders(head: Sequence[Token]) -> bool:
    """Whether each "can" stands before a word for closing: "you can tick it off"."""
    told = [token for token in head if token.meaning or token.role is Role.ABILITY]
    follows = [after.text for before, after in pairwise(told) if before.role is Role.ABILITY]
    said = {token.text for token in head if token.meaning}
    return said <= listed().orders or (bool(follows) and listed().orders.issuperset(follows))


def _noted(kept: Sequence[Token], end: int) -> tuple[Sequence[Token], tuple[int, int] | None]:
    """What stands before a note, and where the note stands."""
    has_said = has_number = False
    for at, token in enumerate(kept):
        if token.meaning is Meaning.WAITS:
            return kept[: at + 1], (token.end, end)
        has_number = has_number or token.role is Role.NUMBER
        has_said = has_said or token.role is Role.SAYS
        if has_said and token.role is Role.SETS_OFF and (has_number or kept[at + 1].role is not Role.NUMBER):
            follows = kept[at + 1]  # edges set nothing off
            return kept[:at], ((follows if follows.meaning is Meaning.WAITS else token).end, end)
    return kept, None


def _takes_back(note: str, language: str) -> bool:
    """ "2 done: no"."""
    telling = [token for token in found_in(note, language) if token.role not in {*SILENT, Role.SETS_OFF}]
    return bool(telling) and all(token.role in GUARDS for token in telling)


def _is_done(note: str, language: str) -> bool:
    """ "may go (finished)": why it goes off the list."""
    inside = note.partition(")")[0]
    telling = [token for token in found_in(inside, language) if token.role not in SILENT]
    return bool(telling) and all(token.meaning in _FINISHED for token in telling)


def _quotes(head: Sequence[Token]) -> bool:
    inside = False
    for token in head:
        inside = inside != (token.role is Role.QUOTE)
        if inside and token.role is Role.SAYS:
            return True
    return False
