"""A reply as a row of words, numbers and marks, each with its role."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from domain.people import fold
from domain.reply.days import is_in_date
from domain.reply.lexicon import EMOJI, Lexicon, Spoken, hints, language_of, lexicon
from domain.reply.names import Names
from domain.reply.neighbours import beside_each_other, numbered
from domain.reply.roles import Meaning, Role
from domain.reply.said import LAST
from domain.reply.small_words import words
from domain.reply.spelling import nearly
from domain.reply.token import Token

_ODD = r"""\b[\w.+-]{1,40}@[\w.-]{1,60}|https?://\S{1,500}|\d+(?:[.:/]\d+)+\w*|\d+(?:-\d+){2,9}|\+\d[\d ./]{5,20}
    |0\d{1,12}(?:[ ./]\d{2,4}){0,5}|[€$£]\s?\d+(?:[.,]\d+)?k?|\d+(?:,\d+)?\s?[%€$£]"""
_TOKEN = re.compile(
    rf"(?P<odd>{_ODD})|(?P<number>\#?\d{{1,9}}(?![^\W_]))|(?P<word>[^\W\d_]{{1,30}}n['’`]t(?![^\W_])|[^\W_]+)|(?P<mark>\n|\S)",
    re.VERBOSE | re.IGNORECASE,
)
_MARKS = {
    **dict.fromkeys(",", Role.COMMA),
    **dict.fromkeys(".!;\n…", Role.END),
    **dict.fromkeys("?❓", Role.ASKS),
    **dict.fromkeys(":=()–—→>|", Role.SETS_OFF),
    **dict.fromkeys("&+", Role.JOINING),
    **dict.fromkeys('"“”«»„', Role.QUOTE),
    **dict.fromkeys("❌✖✗❎👎", Role.NEGATION),
}
_BEFORE_ANNOUNCING = {Role.COMMA, Role.END, Role.SETS_OFF}
_ANNOUNCED = 15  # words and marks of what only announces
_FIRST_PICTURE = 0x1F300
_GREATEST = 999  # a position in a list


def tokens(text: str, usual: str, titles: tuple[str, ...] = ()) -> list[Token]:
    """The words of a text, in whichever language most of them are; else the `usual` one.

    Words that stand side by side in a title are a title's there, whatever else they mean.
    """
    return list(_known(text, usual, titles))


@lru_cache(maxsize=64)  # one message is looked at by several readers
def _known(text: str, usual: str, titles: tuple[str, ...]) -> tuple[Token, ...]:
    single = list(_single(text))
    language = language_of((token.text for token in single), usual)
    single = _titled(unannounced(single), titles)
    found = _participles(list(_phrased(single, lexicon(language), language)), language)
    return tuple(beside_each_other(found, text, titles))


def hinted(text: str, usual: str, names: Names = Names()) -> list[Token]:  # noqa: B008 - a frozen value
    """The same words, with what hints at something where no status is told, and the names of people."""
    single = list(_single(text))
    language = language_of((token.text for token in single), usual)
    return numbered(list(_phrased(_named(unannounced(single), names), hints(language), language)))


def spelt(text: str, names: Names = Names()) -> list[Token]:  # noqa: B008 - a frozen value
    """Words, numbers, marks and the names of people, whatever else they mean."""
    return numbered(_named(list(_single(text)), names))


@lru_cache(maxsize=64)
def _single(text: str) -> tuple[Token, ...]:
    return tuple(_cut(text))


def _cut(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        kind, written = match.lastgroup, match.group()
        if kind == "number":
            yield _number(match)
        elif kind == "mark":
            if token := _mark(text, match):
                yield token
        elif kind == "odd":
            yield Token(_odd(written), *match.span(), "")
        elif written.lower() in words().interjections:
            yield Token(Role.PADDING, *match.span(), "")
        else:
            yield Token(Role.OTHER, *match.span(), _folded(written))


def _titled(single: list[Token], titles: Iterable[str]) -> list[Token]:
    """Two or more words of a title in its order name it: a "closing report" closes nothing."""
    pairs = {pair for title in titles for pair in pairwise(fold(title).split())}
    for left, right in pairwise(range(len(single))):
        if (single[left].text, single[right].text) in pairs and {single[left].role, single[right].role} == {Role.OTHER}:
            single[left], single[right] = (single[at]._replace(meaning=Meaning.TITLE) for at in (left, right))
    return single


def unannounced(single: list[Token]) -> list[Token]:
    """ "I am writing to say that", "hiermit teile ich Ihnen mit, dass" say nothing themselves."""
    for at, token in enumerate(single):
        is_first = not at or single[at - 1].role in _BEFORE_ANNOUNCING
        if is_first and token.text in words().announcers and (stop := _announced_until(single, at)):
            single[at:stop] = [each._replace(role=Role.PADDING, text="") for each in single[at:stop]]
    return single


def _announced_until(single: Sequence[Token], at: int) -> int:
    """Where such words end; 0 where they say more."""
    known = words().tells | words().along | words().announcers
    run = list(takewhile(lambda token: token.text in known or token.role is Role.COMMA, single[at : at + _ANNOUNCED]))
    stop = at + len(run)
    tells = any(token.text in words().tells for token in run)
    return stop + 1 if tells and stop < len(single) and single[stop].text in words().that else 0


def _named(single: list[Token], names: Names) -> list[Token]:
    """Each run of words that is somebody's name as one token."""
    made: list[Token] = []
    at = 0
    while at < len(single):
        most = min(names.longest, len(single) - at)
        length = next((n for n in range(most, 0, -1) if _texts(single[at : at + n]) in names.phrases), 0)
        run = single[at : at + length]
        made.append(_name(run, " ".join(_texts(run))) if run else _possessive(single[at], names))
        at += max(length, 1)
    return made


def _name(run: Sequence[Token], called: str) -> Token:
    return Token(Role.NAME, run[0].start, run[-1].end, called)


def _possessive(token: Token, names: Names) -> Token:
    """ "Karims" is Karim's."""
    called = token.text[:-1]
    is_theirs = token.role is Role.OTHER and token.text.endswith("s") and (called,) in names.phrases
    return _name([token], called) if is_theirs else token


def _texts(run: Iterable[Token]) -> tuple[str, ...]:
    return tuple(token.text for token in run)


def _odd(written: str) -> Role:
    """ "50%" and "2/3" are only a part; times, addresses and money are words like others."""
    if re.fullmatch(r"\d/\d", written):
        return Role.ALMOST
    if not written.endswith("%"):
        return Role.OTHER
    return Role.PADDING if written.startswith("100") else Role.ALMOST


def _folded(word: str) -> str:
    return word.lower() if word.isascii() and word.isalnum() else fold(re.sub("['’`]", "", word))


def _number(match: re.Match[str]) -> Token:
    written = match.group()
    is_task = written.startswith("#")
    number = int(written.lstrip("#"))
    is_one = number > 0 and (is_task or number <= _GREATEST)
    return Token(Role.NUMBER if is_one else Role.OTHER, *match.span(), "", None, number, is_task)


def _mark(text: str, match: re.Match[str]) -> Token | None:
    mark = match.group()
    if mark in EMOJI:
        return Token(Role.SAYS, *match.span(), mark, EMOJI[mark])
    if mark in "-–—/" and _is_within_a_word(text, match.start()):
        return None
    if mark == "/" and text[max(match.start() - 1, 0) : match.end() + 1] == " / ":
        return Token(Role.COMMA, *match.span(), mark)  # "desks: done / chairs: ordered"
    if mark == "." and is_in_date(text, match.start()):
        return None
    if mark == "." and _is_styled(text, match.start()):
        return None
    if mark in "-–—":
        return Token(Role.SETS_OFF, *match.span(), "-")
    role = _MARKS.get(mark) or (Role.COMMA if _is_picture(mark) else None)
    return Token(role, *match.span(), mark) if role else None


def _is_picture(mark: str) -> bool:
    """A smile between two sentences, where no mark parts them."""
    return ord(mark) > _FIRST_PICTURE and unicodedata.category(mark) == "So"


def _is_styled(text: str, at: int) -> bool:
    """ "M. Dupont"."""
    before = re.search(r"\w{1,5}$", text[max(at - 6, 0) : at])
    behind = text[at + 1 : at + 3].strip()[:1]
    return before is not None and fold(before[0]) in words().styled and behind.isupper()


def _is_within_a_word(text: str, at: int) -> bool:
    return text[max(at - 1, 0) : at].isalpha() and text[at + 1 : at + 2].isalpha()


def _phrased(single: list[Token], known: Lexicon, language: Spoken) -> Iterator[Token]:
    """The longest phrases; apostrophes and hyphens within words are no tokens, so nothing stands between theirs."""
    at = 0
    while at < len(single):
        length, token = _longest(single, at, known, language)
        yield token
        at += length


def _longest(single: list[Token], at: int, known: Lexicon, language: Spoken) -> tuple[int, Token]:
    first = single[at]
    if first.role is not Role.OTHER or not first.text or first.meaning is Meaning.TITLE:
        return 1, first._replace(meaning=None if first.meaning is Meaning.TITLE else first.meaning)
    run = _run(single, at, known.longest.get(first.text, 0))
    found = known.begins(run)
    if found is None:
        return 1, _unlisted(first, language)
    length, entry = found
    end = single[at + length - 1].end
    is_place = entry.number == LAST
    said = " ".join(run[:length])
    number = entry.number or (_counted(run[length - 1]) if entry.role is Role.ALL else 0)
    return length, Token(entry.role, first.start, end, said, entry.meaning, number, is_place=is_place)


def _counted(word: str) -> int:
    """ "all five"."""
    return words().cardinals.get(word, 0)


def _run(single: list[Token], at: int, most: int) -> list[str]:
    """Up to so many words from here on."""
    near = takewhile(lambda token: token.role is Role.OTHER and not token.meaning, single[at : at + most])
    return [token.text for token in near]


def _unlisted(token: Token, language: Spoken) -> Token:
    if token.text.endswith(words().contracted) and token.end - token.start > len(token.text):  # "mustn't"
        return token._replace(role=Role.NEGATION)
    if entry := nearly(token.text, language):
        return token._replace(role=entry.role, meaning=entry.meaning)
    if place := words().ordinals.get(token.text):
        return token._replace(role=Role.NUMBER, number=place, is_place=True)
    number = _ordinal(token.text)
    return token._replace(role=Role.NUMBER, number=number) if number else token


def _participles(found: list[Token], language: Spoken) -> list[Token]:
    """ "c'est terminer", "j'ai envoyer": a participle behind its verb, as it sounds."""
    for at, token in enumerate(found):
        before = next((each for each in found[:at][::-1] if not _is_passed_over(each)), None)
        is_led = before is not None and (before.text in words().auxiliaries or before.meaning is not None)
        if token.role is Role.OTHER and is_led and token.text.endswith(words().infinitives):
            entry = lexicon(language).phrases.get((token.text[:-1],)) or nearly(token.text[:-1], language)
            found[at] = token._replace(role=entry.role, meaning=entry.meaning) if entry and entry.meaning else token
    return found


def _is_passed_over(token: Token) -> bool:
    """ "est déjà signer", not "est à signer"."""
    return token.role is Role.JOINING or (token.role is Role.PADDING and token.text not in words().receiver)


def ordinal(word: str) -> int:
    """Which place "second" or "2nd" is; 0 where it is none."""
    return words().ordinals.get(word, 0) or _ordinal(word)


def _ordinal(word: str) -> int:
    found = re.fullmatch(r"(\d{1,2})([^\W\d_]{1,4})", word)
    return int(found[1]) if found and found[2] in words().ordinal_ends else 0


def normal(text: str) -> str:
    """One way to write each letter; no marks that only say how an emoji looks, nor letters without width."""
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return re.sub("[\ufe0f\u200d\u200b\u2060\ufeff\U0001f3fb-\U0001f3ff]", "", plain)
