"""A message cut into its sentences, and a sentence into its clauses."""

import re
from functools import cache

from domain.reply.days import in_one_piece, is_in_date
from domain.reply.lexicon import phrases
from domain.reply.small_words import words

COMMA = re.compile(r"[,;]\s+")
EDGES = " \t.!?,;:"
_MOST_SENTENCES = 60
_SENTENCE = re.compile(r"[^\n.!?;…]{0,1500}(?:[.!?;…](?=\S)[^\n.!?;…]{0,1500}){0,200}[.!?;…]{0,20}")
_STOP = re.compile(r"(?<=\d)\.")


def cut(plain: str) -> list[str]:
    """Its sentences; all of it where they are endless."""
    plain = _abbreviations().sub(lambda found: found.group().replace(".", " "), plain)
    plain = _STOP.sub(lambda found: " " if is_in_date(plain, found.start()) else ".", plain)
    found = [plain[match.start() : match.end()].strip() for match in _SENTENCE.finditer(in_one_piece(plain))]
    sentences = [sentence for sentence in found if sentence.strip(EDGES)]
    return sentences if len(sentences) <= _MOST_SENTENCES else [plain]


@cache
def _abbreviations() -> re.Pattern[str]:
    """ "Nr. 1", "M. Dupont": no sentence ends there."""
    known = "|".join(map(re.escape, sorted(words().abbreviated | words().styled)))
    return re.compile(rf"\b(?:{known})\.(?=\s?[#\dA-ZÀ-Ý])", re.IGNORECASE)


@cache
def joined() -> re.Pattern[str]:
    """What parts clauses: a comma, or a word for "and"."""
    known = "|".join(sorted(re.escape(" ".join(phrase)) for phrase in phrases("joining")))
    return re.compile(rf"{COMMA.pattern}|\s+(?:{known})\s+", re.IGNORECASE)
