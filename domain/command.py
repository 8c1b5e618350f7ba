"""What one chat message asks for."""

import re
from dataclasses import dataclass

from domain.reply import THANKS, Reference, Saying, picked, sayings

HELP = (
    frozenset({"help", "hulp", "aide", "hilfe", "?", "hi", "hello", "hallo", "bonjour", "hoi", "hey", "dag"}) | THANKS
)
STATUS = re.compile(r"/?(?:status|statut)\b[ \t:]*(?P<subject>[^\n]*)", re.IGNORECASE)
WHY = re.compile(r"/?(?:why|waarom|pourquoi|warum)\b[ \t:]*(?P<hash>#)?(?P<number>\d{1,9})\s*\??", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AskHelp:
    """What can be said here?"""


@dataclass(frozen=True, slots=True)
class AskStatus:
    """How does a subject stand? An empty subject asks for everything open."""

    subject: str


@dataclass(frozen=True, slots=True)
class AskWhy:
    """What was a task read from?"""

    reference: Reference


@dataclass(frozen=True, slots=True)
class Report:
    """This is done, blocked, under way."""

    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Pick:
    """Only numbers: these are meant, of what we asked."""

    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Unclear:
    """Words that are none of the above."""

    text: str


Command = AskHelp | AskStatus | AskWhy | Report | Pick | Unclear


def command(text: str) -> Command:
    """Read a message that is not meeting notes."""
    said = text.strip()
    if said.casefold().strip("/!. ") in HELP:
        return AskHelp()
    if asked := STATUS.fullmatch(said):
        return AskStatus(asked["subject"].strip())
    if asked := WHY.fullmatch(said):
        return AskWhy(Reference(int(asked["number"]), bool(asked["hash"])))
    if reported := sayings(said):
        return Report(reported)
    if numbers := picked(said):
        return Pick(numbers)
    return Unclear(said)
