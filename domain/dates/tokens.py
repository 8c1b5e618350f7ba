"""A sentence as tokens, each with the part it can play in a date."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from domain.dates.figures import NOTHING, code, figure, ordinal, whole_date
from domain.dates.lexicon import Entry, Lexicon
from domain.dates.pieces import PIECE, fold
from domain.dates.roles import Role

Piece = re.Match[str]


class Token(NamedTuple):
    role: Role
    value: int
    start: int
    end: int


_made = Token._make  # half of what its constructor costs
_MARKS = {
    ",": Role.COMMA,
    ":": Role.COLON,
    "(": Role.OPEN,
    "[": Role.OPEN,
    ")": Role.CLOSE,
    "]": Role.CLOSE,
    "-": Role.DASH,
    "–": Role.DASH,
    "—": Role.DASH,
    "/": Role.DASH,
    "&": Role.AND,
} | dict.fromkeys(".;!?|", Role.STOP)
_APOSTROPHES = frozenset("'’")
_DOTTED = (Role.ORDINAL, Role.LONE, Role.SHORT)
_DOT = re.compile(r"\.(?=\s*[^\W\d_]|\s*[-–/,)]|\s*$)")
_STUCK = frozenset("#=/\\.§$€£@")  # a figure right after one of these counts something else
_CLAUSE_END = re.compile(r"\s*(?:[.,;!?)](?!\d)|$)")
_HOUR = re.compile(r"(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?")


def tokens(text: str, words: Lexicon, month_first: bool | None = None) -> list[Token]:
    """The tokens of a text; phrases such as "no later than" are one."""
    pieces = list(PIECE.finditer(text))
    folded = [fold(piece[0]) for piece in pieces]
    first = words.language.month_first if month_first is None else month_first
    return list(_read(pieces, folded, words, first))


def _read(pieces: list[Piece], folded: list[str], words: Lexicon, month_first: bool) -> Iterator[Token]:
    at, count, listed = 0, len(pieces), words.entries
    while at < count:
        piece = pieces[at]
        entry = _entry(pieces, folded, at, words) if folded[at] in listed else None
        if entry:
            at += len(entry.rest)
            yield Token(entry.role, entry.value, piece.start(), pieces[at].end())
        elif piece.lastgroup == "word":  # most pieces: no table lists them
            yield _made((*NOTHING, *piece.span()))
        elif piece[0] not in _APOSTROPHES:
            role, value = _plain(piece, words, month_first)
            yield Token(role, value, piece.start(), piece.end())
            at += _beside(role, pieces, at, words)
        at += 1


def _entry(pieces: list[Piece], folded: list[str], at: int, words: Lexicon) -> Entry | None:
    """The longest phrase that begins here."""
    after = folded[at + 1] if at + 1 < len(folded) else ""
    for entry in words.entries[folded[at]]:
        if not entry.rest:
            return None if entry.capital and pieces[at][0].islower() else entry
        if entry.rest[0] == after and tuple(folded[at + 1 : at + 1 + len(entry.rest)]) == entry.rest:
            return entry
    return None


def _plain(piece: Piece, words: Lexicon, month_first: bool) -> tuple[Role, int]:
    """What a piece is that no table lists."""
    match piece.lastgroup:
        case "mark":
            return _MARKS.get(piece[0], Role.WORD), 0
        case "figure" | "suffix":
            return _figure(piece, words, month_first)
        case "full" | "sep" | "code" if _is_stuck(piece):
            return NOTHING
        case "full" | "sep":
            return whole_date(piece["full"], piece["sep"], month_first)
        case "code":
            return code(piece[0], words.codes)
        case _:
            return _other(piece)


def _other(piece: Piece) -> tuple[Role, int]:
    if piece.lastgroup == "isoweek":
        return Role.WEEKCODE, int(piece[0][:4]) * 100 + int(piece[0][6:])
    return Role.POSSESSIVE if piece.lastgroup == "possessive" else Role.WORD, 0


def _figure(piece: Piece, words: Lexicon, month_first: bool) -> tuple[Role, int]:
    if _before(piece) in _APOSTROPHES and len(piece[0]) == 2:  # noqa: PLR2004
        return Role.YEAR, 2000 + int(piece["figure"])
    if not _is_stuck(piece) and _is_clock(piece, words):
        return Role.CLOCK, 0
    if _is_stuck(piece) or words.measured.match(piece.string, piece.end()):
        return NOTHING
    if piece["suffix"]:  # any other ("14u", "3k") makes it nothing of a date
        return ordinal(piece["figure"]) if piece["suffix"].lower() in words.suffixes else NOTHING
    role, value = figure(piece["figure"], month_first)
    if role is Role.SHORT and "." in piece[0]:
        return (role, value) if _is_dotted_day(piece, words) else NOTHING
    if role is Role.NUMBER and words.language.day_article and _is_after_article(piece, words):
        return Role.LONE, value
    if role is Role.NUMBER and words.language.dotted_ordinals and _is_dotted(piece):
        return Role.LONE if _counts_nothing(piece, words) else Role.ORDINAL, value
    return role, value


def _is_clock(piece: Piece, words: Lexicon) -> bool:
    """10:00, 14u, 3 pm."""
    figure, after = piece["figure"], piece.string[piece.end("figure") : piece.end("figure") + 2].lstrip()
    if ":" not in figure and not after[:1].isalpha():
        return False
    hour = _HOUR.fullmatch(figure)
    return hour is not None and (":" in hour[0] or words.clock.match(piece.string, piece.end("figure")) is not None)


def _beside(role: Role, pieces: list[Piece], at: int, words: Lexicon) -> int:
    """How many pieces after it are part of it: the dot of a date, "Uhr", the minutes of 14u30."""
    if role is not Role.CLOCK:
        return int(role in _DOTTED and _is_dotted(pieces[at]))
    named = words.clock.match(pieces[at].string, pieces[at].end("figure"))
    ends = named.end() if named else 0
    return sum(piece.start() < ends for piece in pieces[at + 1 : at + 3])


def _counts_nothing(piece: Piece, words: Lexicon) -> bool:
    """ "bis zum 21. senden": what a German ordinal counts is written with a capital."""
    after = PIECE.search(piece.string, piece.end() + 1)
    return after is not None and after[0].islower() and fold(after[0]) not in words.entries


def _is_after_article(piece: Piece, words: Lexicon) -> bool:
    """ "le 21", and the clause ends."""
    article, text = words.language.day_article, piece.string
    said = fold(text[max(0, piece.start() - len(article) - 2) : piece.start()]).split()
    return said[-1:] == [article] and _CLAUSE_END.match(text, piece.end()) is not None


def _is_dotted_day(piece: Piece, words: Lexicon) -> bool:
    """12.3. anywhere, 12.03 in Dutch and French, 12.3 in German; 4.2 is a section."""
    shortest = words.language.dotted_date
    return _is_dotted(piece) or (shortest is not None and len(piece[0]) >= shortest)


def _is_dotted(piece: Piece) -> bool:
    return _DOT.match(piece.string, piece.end()) is not None


def _is_stuck(piece: Piece) -> bool:
    """Part of a path, a version, an amount; "4./5." is none of these."""
    before, earlier = _before(piece), piece.string[: piece.start() - 1][-1:]
    return before.isalpha() or (before in _STUCK and not (before == "/" and earlier in {".", " ", ""}))


def _before(piece: Piece) -> str:
    return piece.string[piece.start() - 1 : piece.start()] or " "
