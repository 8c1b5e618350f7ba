"""Answers to what was asked: which of the items is meant."""

from domain.reply.clauses import sentences
from domain.reply.context import Context
from domain.reply.lexicon import phrases
from domain.reply.named import each_named, may_mean
from domain.reply.names import is_known
from domain.reply.parts import read_part
from domain.reply.references import ranged
from domain.reply.roles import Meaning, Role
from domain.reply.said import About, Act, Declined, Give, Named, Only, Saying
from domain.reply.token import Token
from domain.reply.tokens import spelt, tokens

_LONGEST = 300  # characters
_MOST_NAMED = 3  # words of a name
_PICKS = {
    *(Role.NUMBER, Role.ALL, Role.REST, Role.EXCLUDING, Role.CONTRAST, Role.JOINING, Role.COMMA, Role.PADDING),
    *(Role.COUNTED, Role.THROUGH, Role.END, Role.SETS_OFF, Role.IT, Role.OTHER, Role.QUOTE, Role.TOO, Role.VERB),
}
_MILD = {Meaning.FINE, Meaning.SEEN}


def answer(text: str, context: Context) -> Act | None:
    """Which items are meant by a message that names nothing else; None where it says more."""
    if context.asked is None or len(text) > _LONGEST:
        return None
    if _only(text, "none"):
        return Declined()
    about = picked_by(text, context)
    return Saying(about, context.asked, text, "which one") if about else None


def whom(text: str, context: Context) -> Act | None:
    """ "Karim Haddad", where it was asked which Karim, or said that nobody is called so; a stranger has a capital."""
    if not context.asks_whom or len(text) > _LONGEST:
        return None
    single = spelt(text, context.names)
    if not 0 < len(single) <= _MOST_NAMED or not all(_is_called(token, text) for token in single):
        return None
    return Saying(Only(), Give(" ".join(token.text for token in single), is_sure=True), text, "which person")


def _is_called(token: Token, text: str) -> bool:
    is_stranger = token.role is Role.OTHER and text[token.start].isupper() and not is_known(token.text)
    return token.role is Role.NAME or is_stranger


def same_again(text: str, context: Context) -> Act | None:
    """ "and 5 too": what was said of one just before is said of another."""
    if context.last is None or len(text) > _LONGEST:
        return None
    if all(token.role is not Role.TOO for token in tokens(text, context.language, context.titles)):
        return None
    about = picked_by(text, context)
    is_known = about is not None and not (isinstance(about, Named) and not may_mean(about.words, context.titles))
    return Saying(about, context.last, text, "the same again") if about and is_known else None


def picked_by(text: str, context: Context) -> About | None:
    """What a message names: it is read as if each were said to be done."""
    found = ranged(tokens(text, context.language, context.titles))
    if not found or not all(token.role in _PICKS or token.meaning in _MILD for token in found):
        return None
    kept = [token for token in found if token.meaning not in _MILD and token.role is not Role.END]
    said = Token(Role.SAYS, len(text), len(text), "", Meaning.DONE)
    parts = [part for sentence in sentences([*kept, said]) for part in sentence.parts]
    if len(parts) != 1:
        return _list_of(text, context)
    read = read_part(parts[0], text, context)
    return read.about if read.is_known and not read.guards and read.meaning is Meaning.DONE else None


def _list_of(text: str, context: Context) -> About | None:
    """ "the printers and the lease", where each is a title's."""
    each = each_named(text)
    return Named(text) if each and all(may_mean(one, context.titles) for one in each) else None


def _only(text: str, field: str) -> bool:
    said = tuple(token.text for token in spelt(text) if token.role is Role.OTHER)
    polite = phrases("excuses")
    return said in phrases(field) or (bool(said) and said[1:] in phrases(field) and said[:1] in polite)
