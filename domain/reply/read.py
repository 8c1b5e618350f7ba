"""A reply read: an answer to what was asked, a correction, or what each sentence says."""

from domain.people import fold
from domain.reply.answers import answer, same_again, whom
from domain.reply.clauses import sentences
from domain.reply.context import Context
from domain.reply.corrections import corrected_within, correction, meant_by
from domain.reply.days import in_one_piece
from domain.reply.names import is_known
from domain.reply.references import ranged
from domain.reply.roles import Role
from domain.reply.said import Act, Only, Reply, Saying, Seen, Unknown
from domain.reply.tokens import normal, spelt, tokens
from domain.reply.whole import Whole
from domain.reply.written import own_words

_LONGEST = 1_000  # characters; more is no reply
_MOST = 400  # words, numbers and marks


def reply(text: str, context: Context) -> Reply:
    """What a reply says; what isn't understood is there as written."""
    written = own_words(normal(text), context.names, context.titles)
    return Reply((Unknown(text),)) if len(written) > _LONGEST else reply_to_own(written, context)


def reply_to_own(written: str, context: Context) -> Reply:
    """The same of words that are the sender's own."""
    if len(written) > _LONGEST:
        return Reply((Unknown(written),))
    if picked := answer(meant_by(written) if context.asked else written, context):
        return Reply((picked,))
    if found := correction(written, context, told) or whom(written, context):
        return Reply((found,))
    if again := same_again(meant_by(written), context):
        return Reply((again,))
    if both := _same_with_more(written, context):
        return Reply(both)
    return corrected_within(written, context, told) or told(written, context)


def _same_with_more(written: str, context: Context) -> tuple[Act, ...]:
    """ "and 3 too, forgot to say", "and 4 too, and 5 next week": what follows says nothing of the same."""
    first, _, rest = written.partition(",")
    again = same_again(first, context) if rest else None
    others = told(rest, context).acts if again else ()
    is_apart = all(isinstance(act, Unknown | Seen) or getattr(act, "about", Only()) != Only() for act in others)
    return (again, *(act for act in others if isinstance(act, Saying))) if again and is_apart else ()


def may_name(text: str, context: Context) -> bool:
    """Whether a word of it may be somebody's name: it is of no list, and of no title. A long text isn't searched."""
    if len(text) > _LONGEST:
        return True
    titles = {word for title in context.titles for word in fold(title).split()}
    said = (token.text for token in spelt(text) if token.role is Role.OTHER)
    return any(len(word) > 2 and word not in titles and not is_known(word) for word in said)  # noqa: PLR2004


def told(written: str, context: Context) -> Reply:
    """What its sentences say."""
    found = ranged(tokens(in_one_piece(written), context.language, context.titles))
    if len(found) > _MOST:
        return Reply((Unknown(written),))
    whole = Whole(written, context)
    for sentence in sentences(found):
        whole.take(sentence)
    return whole.reply()
