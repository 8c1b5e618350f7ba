"""A reply cut into sentences, and these into parts that each say one thing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from domain.reply.roles import GUARDS, SILENT, Meaning, Role, compiled
from domain.reply.small_words import words as listed
from domain.reply.token import Token, row

_CUTS = {Role.COMMA, Role.CONTRAST, Role.JOINING}
_NEAR = 40  # tokens that decide what one belongs to
_ITEMS = "NUMBER [NUMBER SETS_OFF]*"
_ORDERED = compiled(f"SETS_OFF* {_ITEMS} GUARD{{0,3}} SAYS{{1,2}}")
_SAID_FIRST = compiled(f"SETS_OFF* SAYS SETS_OFF* {_ITEMS}")
_DENIED_FIRST = compiled("SETS_OFF* NUMBER NEGATION{1,2}")  # "2 not yet 3 done"
_TOLD_OF_AN_ITEM = compiled("SETS_OFF* NUMBER [NUMBER SETS_OFF]* [SAYS GUARD]")
_NEXT_TOLD = compiled("NUMBER [SAYS GUARD]")
_THEN_TOLD = compiled("NUMBER GUARD{0,2} SAYS")
_AN_ITEM = compiled("NUMBER(?!OTHER)")
_ITEM = compiled("NUMBER")
_ONLY_ITEMS = compiled("NUMBER [NUMBER JOINING COMMA SETS_OFF]*")
_LEAVING_OUT = compiled("EXCLUDING [NUMBER SETS_OFF]+$")
_UNTOLD_ITEM = compiled("NUMBER(?!GUARD)")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of tokens; `cut` is the role of what stands before it, None at a sentence's start."""

    tokens: tuple[Token, ...]
    cut: Role | None = None

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    def has(self, *roles: Role) -> bool:
        return any(token.role in roles for token in self.tokens)


@dataclass(frozen=True, slots=True)
class Sentence:
    """`goes_on` is what only a semicolon parts from the sentence before."""

    parts: tuple[Part, ...]
    is_question: bool
    goes_on: bool = False


def sentences(found: Sequence[Token]) -> Iterator[Sentence]:
    held: list[Token] = []
    ended: list[Token] = []  # the sentence before, until it is sure that no question mark follows: "done..?"
    for token in found:
        if token.role is Role.ASKS:
            yield from _sentence(ended, is_question=not held)
            yield from _sentence(held, is_question=True)
            ended, held = [], []
        elif token.role is Role.END and held:
            yield from _sentence(ended, is_question=False)
            ended, held = held, [token] if token.text == ";" else []
        elif token.role is not Role.END:
            held.append(token)
    yield from _sentence(ended, is_question=False)
    yield from _sentence(held, is_question=False)


def _sentence(held: list[Token], *, is_question: bool) -> Iterator[Sentence]:
    goes_on = bool(held) and held[0].role is Role.END
    held = held[1:] if goes_on else held
    parts = tuple(_glued(list(_parts(_excluding(held)))))
    if parts:
        yield Sentence(parts, is_question, goes_on)


def _parts(held: list[Token]) -> Iterator[Part]:
    part: list[Token] = []
    cut: Role | None = None
    for at, token in enumerate(held):
        if token.role in _CUTS:
            if part:
                yield Part(tuple(part), cut)
                cut = None
            part, cut = [], token.role if cut is not Role.CONTRAST else cut
        elif part and _begins(part, token, held[at + 1 : at + _NEAR]):
            yield Part(tuple(part), cut)
            part, cut = [token], Role.COMMA
        else:
            part.append(token)
    if part:
        yield Part(tuple(part), cut)


def _begins(part: Sequence[Token], token: Token, rest: Sequence[Token]) -> bool:
    """Whether another part begins with that word."""
    return _follows(part, token, rest) or (_may_start(token) and _starts_anew(part, [token, *rest]))


def _follows(part: Sequence[Token], token: Token, rest: Sequence[Token]) -> bool:
    """ "the vendor quit so the lease is off": where nothing was told, what stands behind such a word is."""
    if token.text not in listed().hence or not rest or rest[0].role is Role.SAYS or rest[0].role in GUARDS:
        return False
    is_reason = {each.role for each in part} & {Role.OTHER, Role.SAYS, Role.NUMBER} == {Role.OTHER}
    return is_reason and any(each.role is Role.SAYS for each in rest[1:])


def _may_start(token: Token) -> bool:
    return token.role in {Role.NUMBER, Role.SAYS, Role.COUNTED, Role.REST}


def _starts_anew(part: Sequence[Token], rest: Sequence[Token]) -> bool:
    """ "1 done 2 blocked", "done 1 blocked 2": nothing but the order of words parts them."""
    said, following = _telling(part), _telling(rest)
    if _DENIED_FIRST.fullmatch(said) and _THEN_TOLD.match(following):
        return True
    if _counts_on(part, rest, said, following):
        return True
    if _ORDERED.fullmatch(said):
        if rest[0].role is Role.REST:
            return is_rest_of_items(rest)  # "2 done rest tomorrow"
        return (_ITEM if rest[0].is_task else _AN_ITEM).match(following) is not None
    return _SAID_FIRST.fullmatch(said) is not None and _SAID_FIRST.match(following) is not None


def _counts_on(part: Sequence[Token], rest: Sequence[Token], said: str, following: str) -> bool:
    """ "1 waiting for legal 2 begun 3 tomorrow 4 not yet": the next of a list without marks, and what is said of it."""
    if not (_TOLD_OF_AN_ITEM.match(said) and _NEXT_TOLD.match(following)) or rest[0].is_place:
        return False
    if part[-1].role in {Role.OTHER, Role.SAYS, Role.PADDING}:
        numbers = [token.number for token in part if token.role is Role.NUMBER]
        return rest[0].number == max(numbers) + 1
    return part[-1].role is Role.FUTURE and following[1] in GUARDS


def is_rest_of_items(found: Sequence[Token]) -> bool:
    """ "the rest tomorrow", not "the rest of the form"."""
    at = next((at for at, token in enumerate(found) if token.role is Role.REST), len(found))
    return at < len(found) and all(token.text not in listed().out_of for token in found[at + 1 : at + 2])


def _telling(found: Iterable[Token]) -> str:
    """The roles of what isn't padding; an "ok" in front is."""
    kept = [token for token in found if token.role not in SILENT and token.meaning is not Meaning.SEEN]
    return row(dropwhile(lambda token: token.meaning is Meaning.FINE, kept))


def _excluding(held: list[Token]) -> list[Token]:
    """ "all but 2 and 3": the "but" leaves out, and nothing is cut within what it leaves out."""
    made: list[Token] = []
    for at, token in enumerate(held):
        if token.role is Role.CONTRAST and _leaves_out(held[:at], held[at + 1 :]):
            made.append(token._replace(role=Role.EXCLUDING))
        elif token.role is Role.CONTRAST and not _telling(takewhile(_is_no_comma, held[at + 1 :])):
            continue  # "vergeet het maar", "schrap 2 maar, ze zijn weg"
        elif token.role not in {Role.COMMA, Role.JOINING} or not _is_left_out(made[-_NEAR:], held[at + 1 : at + _NEAR]):
            made.append(token)
    return made


def _is_no_comma(token: Token) -> bool:
    return token.role is not Role.COMMA


def _leaves_out(before: Sequence[Token], after: Sequence[Token]) -> bool:
    said, rest = _telling(before), _telling(after)
    if said.endswith(Role.ALL):
        return rest.startswith((Role.NUMBER, Role.OTHER))
    return Role.ALL in said and Role.NUMBER not in said and _ONLY_ITEMS.fullmatch(rest) is not None


def _is_left_out(before: Sequence[Token], after: Sequence[Token]) -> bool:
    return _LEAVING_OUT.search(_telling(before)) is not None and _UNTOLD_ITEM.match(_telling(after)) is not None


def _glued(parts: Sequence[Part]) -> Iterator[Part]:
    """Numbers alone belong to what follows ("1, 3 done") or to what a verb already said ("done: 1, 3")."""
    held: Part | None = None
    for part in parts:
        if held and _takes(held, part):
            held = Part(held.tokens + part.tokens, held.cut)
        else:
            if held:
                yield held
            held = part
    if held:
        yield held


_ITEMS_ALONE = compiled("SETS_OFF* [NUMBER SETS_OFF]+")
_BOTH_OF = compiled("ALL NUMBER+")
_GOES_ON = compiled("SETS_OFF* NUMBER | [SAYS ALL NEGATION NO ALMOST FUTURE WISH ABILITY]")
_TELLS = compiled("[NUMBER SAYS ALL NEGATION NO ALMOST FUTURE WISH ABILITY]")
_DENIED_ITEMS = compiled("SETS_OFF* GUARD+ [NUMBER SETS_OFF]+")
_THEN_SAID = compiled("[NUMBER SETS_OFF]+ SAYS")
_SAID_OF_WORDS = compiled("SETS_OFF* GUARD* SAYS OTHER{1,6}")
_FEW_WORDS = compiled("OTHER{1,4}")
_EXCEPTED = compiled("EXCLUDING [NUMBER SETS_OFF]+")
_EXCEPTED_WORDS = compiled("EXCLUDING OTHER{1,6}")
_EXCEPTED_FIRST = compiled("SETS_OFF* EXCLUDING [NUMBER SETS_OFF]+")
_EXCEPTED_WORDS_FIRST = compiled("SETS_OFF* EXCLUDING OTHER{1,6}")
_SAID_OF_ITEMS = compiled(f"SETS_OFF* GUARD* SAYS SETS_OFF* {_ITEMS}")
_A_TITLE = compiled("[OTHER NUMBER]{1,4}")
_ITEMS_ONLY = compiled(_ITEMS)


def _takes(part: Part, following: Part) -> bool:
    said, rest = _telling(part.tokens), _telling(following.tokens)
    if following.cut is Role.CONTRAST:
        return False
    if _ITEMS_ALONE.fullmatch(said) and (part.cut is not Role.CONTRAST or not rest):
        return _opens_together(part, following, rest)
    if _EXCEPTED.fullmatch(rest):
        return Role.SAYS in said or Role.ALL in said
    if _EXCEPTED_WORDS.fullmatch(rest):
        return Role.SAYS in said and Role.ALL in said and Role.NUMBER not in said
    if _EXCEPTED_FIRST.fullmatch(said) or _EXCEPTED_WORDS_FIRST.fullmatch(said):
        return Role.ALL in rest and Role.SAYS in rest
    if following.cut is Role.JOINING and _joins(part, said, rest):
        return True
    return _SAID_OF_ITEMS.fullmatch(said) is not None and _ITEMS_ONLY.fullmatch(rest) is not None


def _opens_together(part: Part, following: Part, rest: str) -> bool:
    if part.cut is None and rest.startswith(Role.ALL) and any(token.number for token in following.tokens):
        return True  # "1 and 2, both done"
    return _GOES_ON.match(rest) is not None and _TELLS.search(rest) is not None


def _joins(part: Part, said: str, rest: str) -> bool:
    """What "and" holds together."""
    if _BOTH_OF.fullmatch(said) and any(token.number for token in part.tokens[:1]):
        return rest.startswith(Role.NUMBER)  # "both 2 and 3 are done"
    if _DENIED_ITEMS.fullmatch(said) and _THEN_SAID.match(rest):
        return True  # "not 2 and 3 are done"
    if _SAID_OF_ITEMS.fullmatch(said) and any(token.meaning is Meaning.SNOOZE for token in part.tokens):
        return rest.startswith(Role.NUMBER) and Role.SAYS not in rest
    if _SAID_OF_WORDS.fullmatch(said) and _FEW_WORDS.fullmatch(rest):
        return True
    is_a_title = _A_TITLE.fullmatch(said) is not None and not part.has(Role.VERB)
    return is_a_title and rest.startswith(Role.OTHER) and Role.SAYS in rest
