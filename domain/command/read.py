"""A chat message that isn't notes, read as a command."""

import re
from datetime import date

from rapidfuzz.distance import OSA

from domain.command.asked import AskHelp, Command, Pick, Say, Unclear, Undo
from domain.command.forms import APOLOGY, Form, forms
from domain.people import fold
from domain.reply import picked, reply

_LONGEST = 1_500  # characters of a command
_HELP = frozenset(
    {"help", "hulp", "aide", "hilfe", "hi", "hello", "hallo", "bonjour", "hoi", "hey", "dag", "salut", "help me"}
)
_SPOKEN = ("done", "blocked", "start", "snooze", "drop", "reopen", "close", "klaar", "heropen", "bloque", "rouvrir")
_APOLOGIES = re.compile(rf"(?:{APOLOGY}[ ,.!:;-]+)+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_NUMBERED = re.compile(r"(#?\d{1,6})[ .:]+([^\W\d_]{3,20})[ .!]*")
_SHORTEST = 4  # letters of a word that can be misspelt
_LONG = 7  # letters in which two may be wrong
_MOST_WORDS = 4  # of a command's own


def command(text: str, today: date) -> Command:
    """Read a message that is not meeting notes."""
    said = text.strip()
    if len(said) > _LONGEST:
        return Unclear(said)
    plain = said.removeprefix("/").strip()
    if said.strip("/!. ") == "?" or fold(plain) in _HELP:
        return AskHelp()
    if asked := _formed(plain, today) or _undone(plain, today):
        return asked
    if told := reply(plain, today):
        return Say(told)
    if numbers := picked(plain):
        return Pick(numbers)
    return Unclear(said, _near(plain, today))


def _formed(said: str, today: date) -> Command | None:
    """The command whose words begin the message and whose form the rest has."""
    starts = _starts(said)
    for form in forms():
        for words, rest in starts:
            if words in form.words and (asked := _made(form, rest, today)):
                return asked
    return None


def _undone(said: str, today: date) -> Command | None:
    """ "Oops, wrong number, undo that": an apology may come first."""
    rest = _APOLOGIES.sub("", said, count=1)
    asked = _formed(rest, today) if rest != said else None
    return asked if isinstance(asked, Undo) else None


def _starts(said: str) -> list[tuple[str, str]]:
    """The first words, folded, with what follows: the longest first."""
    ends = [match.end() for _, match in zip(range(_MOST_WORDS), _WORD.finditer(said), strict=False)]
    return [(fold(said[:end]), said[end:]) for end in reversed(ends)]


def _made(form: Form, rest: str, today: date) -> Command | None:
    found = form.rest.fullmatch(rest)
    return form.make(found, today) if found else None


def _near(said: str, today: date) -> str | None:
    """The command that was meant: its first word is misspelt, and the rest has its form."""
    if numbered := _near_status(said, today):
        return numbered
    match = _WORD.match(said)
    if not match or len(match.group()) < _SHORTEST:
        return None
    word, rest = fold(match.group()), said[match.end() :]
    for form in forms():
        for known in form.words:
            if _is_near(word, known) and _made(form, rest, today):
                return known + rest
    spoken = (known + rest for known in _SPOKEN if _is_near(word, known))
    return next((near for near in spoken if reply(near, today)), None)


def _near_status(said: str, today: date) -> str | None:
    """ "1 dnoe": a number, and a status with two letters changed over, or one too many or too few."""
    found = _NUMBERED.fullmatch(said)
    words = (known for known in _SPOKEN if found and _is_near(fold(found[2]), known))
    return next((near for word in words if reply(near := f"{found[1]} {word}", today)), None) if found else None


def _is_near(word: str, known: str) -> bool:
    if len(known) < _SHORTEST or word == known or " " in known:
        return False
    return OSA.distance(word, known) <= (2 if len(known) >= _LONG else 1)
