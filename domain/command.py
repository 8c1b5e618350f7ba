"""What one chat message asks for."""

import re
from dataclasses import dataclass

from domain.reply import Saying, sayings

HELP = frozenset({"help", "hulp", "aide", "hilfe", "?", "hi", "hello", "hallo", "bonjour", "hoi", "hey", "dag"})
STATUS = re.compile(r"/?status\b[ \t:]*(?P<subject>[^\n]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AskHelp:
    """What can be said here?"""


@dataclass(frozen=True, slots=True)
class AskStatus:
    """How does a subject stand? An empty subject asks for everything open."""

    subject: str


@dataclass(frozen=True, slots=True)
class Report:
    """This is done, blocked, under way."""

    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Unclear:
    """Words that are none of the above."""

    text: str


Command = AskHelp | AskStatus | Report | Unclear


def command(text: str) -> Command:
    """Read a message that is not meeting notes."""
    said = text.strip()
    if said.casefold().strip("/!. ") in HELP or said == "?":
        return AskHelp()
    if asked := STATUS.fullmatch(said):
        return AskStatus(asked["subject"].strip())
    if reported := sayings(said):
        return Report(reported)
    return Unclear(said)
