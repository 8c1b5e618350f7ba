"""The order that was probably meant: its first word is misspelt, or a status behind a number is."""

import re
from collections.abc import Iterator
from functools import cache

from rapidfuzz.distance import OSA

from domain.command.cues import phrases
from domain.command.read import understand
from domain.people import fold
from domain.reply import Context, Saying, Unknown, reply
from domain.reply.lexicon import Spoken, lexicon
from domain.reply.roles import Role

_FIELDS = (
    *("stand", "settings", "undo", "stop", "pause", "resume", "help", "give", "shift", "note", "rename", "add"),
    *("handover", "glossary", "language", "show", "waiting"),
)
_WORD = re.compile(r"[^\W_]+")
_NUMBERED = re.compile(r"(#?\d{1,6})[ .:]+([^\W\d_]{3,20})[ .!]*")
_SHORTEST = 4  # letters of a word that can be misspelt
_LONG = 7  # letters in which two may be wrong
_MOST_WRONG = 2


def near(text: str, context: Context) -> str | None:
    """The message with its misspelt word put right; None where nothing is near."""
    said = text.strip().removeprefix("/").strip()
    if found := _NUMBERED.fullmatch(said):
        return next((fixed for word in _near(found[2]) if _tells(fixed := f"{found[1]} {word}", context)), None)
    first = _WORD.match(said)
    if first is None:
        return None
    rest = said[first.end() :]
    return next((fixed for word in _near(first.group()) if _is_meant(fixed := word + rest, context)), None)


def _near(written: str) -> Iterator[str]:
    if len(written) > _longest() + _MOST_WRONG:
        return
    word = fold(written)
    if len(word) < _SHORTEST or word in _known():
        return
    most = _MOST_WRONG if len(word) >= _LONG else 1
    for known in _known():
        if known != word and len(known) >= _SHORTEST and OSA.distance(word, known, score_cutoff=most) <= most:
            yield known


def _tells(text: str, context: Context) -> bool:
    acts = reply(text, context).acts
    return bool(acts) and all(isinstance(act, Saying) for act in acts)


def _is_meant(text: str, context: Context) -> bool:
    acts = understand(text, context).acts
    return bool(acts) and not any(isinstance(act, Unknown) for act in acts)


@cache
def _longest() -> int:
    return max(map(len, _known()))


@cache
def _known() -> tuple[str, ...]:
    """Single words that order something or say how it stands, each once."""
    orders = (phrase for field in _FIELDS for phrase in sorted(phrases(field)))
    said = (phrase for phrase, entry in lexicon(Spoken("en")).phrases.items() if entry.role is Role.SAYS)
    return tuple(dict.fromkeys(phrase[0] for phrase in (*orders, *said) if len(phrase) == 1))
