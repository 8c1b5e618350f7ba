"""A chat message that isn't notes, read as a command."""

import re
from datetime import date

from domain.command.asked import AskHelp, AskStatus, AskWhy, Command, Pick, Say, Unclear
from domain.reply import Reference, picked, reply

HELP = frozenset({"help", "hulp", "aide", "hilfe", "?", "hi", "hello", "hallo", "bonjour", "hoi", "hey", "dag"})
STATUS = re.compile(r"/?(?:status|statut)\b[ \t:]*(?P<subject>[^\n]*)", re.IGNORECASE)
WHY = re.compile(r"/?(?:why|waarom|pourquoi|warum)\b[ \t:]*(?P<hash>#)?(?P<number>\d{1,9})\s*\??", re.IGNORECASE)


def command(text: str, today: date) -> Command:
    """Read a message that is not meeting notes."""
    said = text.strip()
    if said.casefold().strip("/!. ") in HELP:
        return AskHelp()
    if asked := STATUS.fullmatch(said):
        return AskStatus(asked["subject"].strip())
    if asked := WHY.fullmatch(said):
        return AskWhy(Reference(int(asked["number"]), bool(asked["hash"])))
    if found := reply(said, today):
        return Say(found)
    if numbers := picked(said):
        return Pick(numbers)
    return Unclear(said)
