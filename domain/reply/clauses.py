"""A reply cut into sentences, and these into parts that each say one thing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile

from domain.reply.roles import SILENT, Meaning, Role
from domain.reply.tokens import Token

_CUTS = {Role.COMMA, Role.CONTRAST, Role.JOINING}
_NEAR = 40  # tokens that decide what one belongs to
_ORDERED = re.compile("L*N[NL]*[noafcwmdq]{0,3}S{1,2}")
_SAID_FIRST = re.compile("L*SL*N[NL]*")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of tokens; `cut` is the role of what stands before it, None at a sentence's start."""

    tokens: tuple[Token, ...]
    cut: Role | None = None

    @property
    def roles(self) -> str:
        return "".join([token.role for token in self.tokens])

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
    parts: tuple[Part, ...]
    is_question: bool


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
            ended, held = held, []
        elif token.role is not Role.END:
            held.append(token)
    yield from _sentence(ended, is_question=False)
    yield from _sentence(held, is_question=False)


def _sentence(held: list[Token], *, is_question: bool) -> Iterator[Sentence]:
    parts = tuple(_glued(list(_parts(_excluding(held)))))
    if parts:
        yield Sentence(parts, is_question)


def _parts(held: list[Token]) -> Iterator[Part]:
    part: list[Token] = []
    cut: Role | None = None
    for at, token in enumerate(held):
        if token.role in _CUTS:
            if part:
                yield Part(tuple(part), cut)
                cut = None
            part, cut = [], token.role if cut is not Role.CONTRAST else cut
        elif (
            part and token.role in {Role.NUMBER, Role.SAYS, Role.COUNTED} and _starts_anew(part, held[at : at + _NEAR])
        ):
            yield Part(tuple(part), cut)
            part, cut = [token], Role.COMMA
        else:
            part.append(token)
    if part:
        yield Part(tuple(part), cut)


def _starts_anew(part: Sequence[Token], rest: Sequence[Token]) -> bool:
    """ "1 done 2 blocked", "done 1 blocked 2": nothing but the order of words parts them."""
    said, following = _telling(part), _telling(rest)
    if _ORDERED.fullmatch(said):
        return re.match("N" if rest[0].is_task else "N(?!T)", following) is not None
    return _SAID_FIRST.fullmatch(said) is not None and _SAID_FIRST.match(following) is not None


def _telling(found: Sequence[Token]) -> str:
    """The roles of what isn't padding; an "ok" in front is."""
    kept = [token for token in found if token.role not in SILENT and token.meaning is not Meaning.SEEN]
    return "".join(token.role for token in dropwhile(lambda token: token.meaning is Meaning.FINE, kept))


def _excluding(held: list[Token]) -> list[Token]:
    """ "all but 2 and 3": the "but" leaves out, and nothing is cut within what it leaves out."""
    made: list[Token] = []
    for at, token in enumerate(held):
        if token.role is Role.CONTRAST and _leaves_out(held[:at], held[at + 1 :]):
            made.append(token._replace(role=Role.EXCLUDING))
        elif token.role is Role.CONTRAST and not _telling(held[at + 1 :]):
            continue  # "vergeet het maar"
        elif token.role not in {Role.COMMA, Role.JOINING} or not _is_left_out(made[-_NEAR:], held[at + 1 : at + _NEAR]):
            made.append(token)
    return made


def _leaves_out(before: Sequence[Token], after: Sequence[Token]) -> bool:
    said, rest = _telling(before), _telling(after)
    if said.endswith("A"):
        return rest.startswith("N")
    return "A" in said and "N" not in said and re.fullmatch("N[NJKL]*", rest) is not None


def _is_left_out(before: Sequence[Token], after: Sequence[Token]) -> bool:
    return (
        re.search("X[NL]+$", _telling(before)) is not None and re.match("N(?![noafcwmdq])", _telling(after)) is not None
    )


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


def _takes(part: Part, following: Part) -> bool:
    said, rest = _telling(part.tokens), _telling(following.tokens)
    if following.cut is Role.CONTRAST:
        return False
    if following.cut is Role.JOINING and re.fullmatch("AN+", said) and any(token.number for token in part.tokens[:1]):
        return rest.startswith("N")  # "both 2 and 3 are done"
    if re.fullmatch("L*[NL]+", said) and (part.cut is not Role.CONTRAST or not rest):
        if part.cut is None and rest.startswith("A") and any(token.number for token in following.tokens):
            return True  # "1 and 2, both done"
        return re.match("L*N|[SOnafwm]", rest) is not None and re.search("[NSOnafwm]", rest) is not None
    if following.cut is Role.JOINING and re.fullmatch("L*[noafcwmdq]+[NL]+", said) and re.match("[NL]+S", rest):
        return True  # "not 2 and 3 are done"
    if (
        following.cut is Role.JOINING
        and _SAID_FIRST.fullmatch(said.lstrip("noafcwmdq"))
        and any(t.meaning is Meaning.SNOOZE for t in part.tokens)
    ):
        return rest.startswith("N") and "S" not in rest
    if following.cut is Role.JOINING and re.fullmatch("L*[noafcwmdq]*ST{1,6}", said) and re.fullmatch("T{1,4}", rest):
        return True
    if re.fullmatch("X[NL]+", rest):
        return "S" in said or "A" in said
    if re.fullmatch("L*X[NL]+", said):
        return "A" in rest and "S" in rest
    if re.fullmatch("L*[noafcwmdq]*SL*N[NL]*", said):
        return re.fullmatch("N[NL]*", rest) is not None
    return (
        following.cut is Role.JOINING
        and re.fullmatch("[TN]{1,4}", said) is not None
        and rest.startswith("T")
        and "S" in rest
    )
