"""A reply read: what each sentence says, and what all of it comes to."""

import re

from domain.reply.clauses import sentences
from domain.reply.context import Context
from domain.reply.references import ranged
from domain.reply.said import Reply, Unknown
from domain.reply.tokens import normal, tokens
from domain.reply.whole import Whole

_LONGEST = 1_000  # characters; more is no reply
_MOST = 400  # words, numbers and marks
_QUOTED = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)


def reply(text: str, context: Context) -> Reply:
    """What a reply says; what isn't understood is there as written."""
    if len(text) > _LONGEST:
        return Reply((Unknown(text),))
    written = _QUOTED.sub(lambda quote: " " * len(quote.group()), normal(text))
    found = ranged(tokens(written, context.language, context.titles))
    if len(found) > _MOST:
        return Reply((Unknown(text),))
    whole = Whole(written, context)
    for sentence in sentences(found):
        whole.take(sentence)
    return whole.reply()
