"""A part's words of a day, told apart from numbers of items."""

from collections.abc import Sequence
from datetime import date

from domain.cadence import next_monday
from domain.people import fold
from domain.reply.clauses import Part
from domain.reply.context import Context
from domain.reply.day_words import shifted, weekdays
from domain.reply.days import day_in, span_in
from domain.reply.lexicon import phrases
from domain.reply.named import may_mean
from domain.reply.reading import Read
from domain.reply.roles import Meaning, Role
from domain.reply.small_words import words
from domain.reply.token import Token

_DATELESS = set(Role) - {Role.OTHER, Role.FUTURE, Role.ALMOST, Role.CONDITION}  # what no day is named by
_CLOSED = {Meaning.DONE, Meaning.SENT}
_SHORTEST = 4  # letters of a participle
_ONESELF = {Meaning.AWAY, Meaning.BACK}


def dated(tokens: list[Token], text: str, context: Context) -> tuple[date | None, list[Token]]:
    """The day named in it, and the tokens with those of its words as such."""
    if _DATELESS.issuperset(token.role for token in tokens):
        return None, tokens
    end = tokens[-1].end
    said = text[_begins(tokens, text) : end]
    is_snooze = any(token.meaning is Meaning.SNOOZE for token in tokens)
    found = day_in(said, context.today) or (span_in(said, context.today) if is_snooze else None)
    if not found or fold(found[1]) in words().today or _is_titled(found[1], context.titles):
        return None, [_past(token, tokens) for token in tokens]
    first = end - len(said) + said.index(found[1])
    if was(tokens, found[1]):
        return None, [t._replace(role=Role.PADDING) if t.start >= first and t.role is Role.OTHER else t for t in tokens]
    within = [first <= token.start < first + len(found[1]) for token in tokens]
    if all(token.role is Role.PADDING for inside, token in zip(within, tokens, strict=True) if inside):
        return None, tokens  # it is past
    if not _is_date([token for inside, token in zip(within, tokens, strict=True) if inside]):
        return None, tokens
    return found[0], [t._replace(role=Role.DATE) if inside else t for inside, t in zip(within, tokens, strict=True)]


def _is_titled(day: str, titles: Sequence[str]) -> bool:
    """ "the venue for Christmas" of a "Christmas Party Venue"."""
    is_a_feast = _folded(day).isdisjoint(weekdays()) and not any(map(str.isdigit, day))
    return is_a_feast and may_mean(day, titles)


def rest_put_off(part: Part, text: str, today: date) -> Read | None:
    """ "the rest tomorrow", "others later": a day, or later, and nothing else is said of them."""
    rest = next((token for token in part.tokens if token.role is Role.REST), None)
    if rest is None or part.has(Role.SAYS):
        return None
    before = [token for token in part.tokens if token.start < rest.start and token.role is not Role.PADDING]
    until = _alone(text[rest.end : part.end], today)
    told = tuple(fold(text[rest.end : part.end]).split())
    is_bound = any(told[:count] in phrases("bounds") for count in range(1, len(told)))
    meaning = Meaning.SHIFT if is_bound else Meaning.SNOOZE
    return Read(part, meaning=meaning, until=until, is_rest=True) if until and not before else None


def _alone(said: str, today: date) -> date | None:
    """The day that is all of these words; Monday for "later"."""
    told = tuple(fold(said).split())
    if told in phrases("later"):
        return next_monday(today)
    found = day_in(said, today)
    named = tuple(fold(found[1]).split()) if found else ()
    is_all = bool(named) and (told == named or (told[1:] == named and told[:1] in phrases("dated")))
    return found[0] if found and is_all else None


def was(tokens: Sequence[Token], day: str) -> bool:
    """ "was signed on Monday": the day of a week that something was done on, unless it was to be by then."""
    ahead = {Role.FUTURE, Role.WISH, Role.ABILITY, Role.CONDITION, Role.NEGATION}
    is_past = any(_tells_past(token) or _is_perfect(token, tokens) for token in tokens)
    is_deed = any(_is_deed(token) for token in tokens) and _is_on(day, tokens)
    is_told = (is_past or is_deed) and ahead.isdisjoint(t.role for t in tokens)
    return is_told and not _folded(day).isdisjoint(weekdays()) and not any(map(str.isdigit, day))


def _tells_past(token: Token) -> bool:
    """ "was", or a phrase that begins with such a word: "went out"."""
    return token.text in words().past or not words().past.isdisjoint(token.text.split())


def _is_deed(token: Token) -> bool:
    """ "sent it Friday", "vrijdag verstuurd": what somebody did, where "ready Friday" is a plan."""
    return token.meaning is Meaning.SENT and token.end - token.start >= _SHORTEST


def _is_on(day: str, tokens: Sequence[Token]) -> bool:
    """ "on Friday", "Friday", not "for Friday"."""
    at = next((at for at, token in enumerate(tokens) if token.text in weekdays()), 0)
    is_led = any(each.role is Role.PADDING and each.text not in words().beside for each in tokens[max(at - 1, 0) : at])
    return _folded(day) <= weekdays() | words().beside and not is_led


def _past(token: Token, tokens: Sequence[Token]) -> Token:
    """ "was completed on Thursday": a day that is read as none of those to come."""
    return token._replace(role=Role.PADDING) if token.text in weekdays() and was(tokens, token.text) else token


def _is_perfect(token: Token, tokens: Sequence[Token]) -> bool:
    """ "is vrijdag getekend" was so, "is vrijdag klaar" will be."""
    said = [each for each in tokens if each.meaning in _CLOSED and each.end - each.start >= _SHORTEST]
    return any(
        token.text in verbs and any(part in each.text for each in said for part in parts)
        for verbs, parts in words().perfects
    )


def _folded(day: str) -> frozenset[str]:
    """Its words, folded."""
    return frozenset(fold(day).split())


def _begins(tokens: Sequence[Token], text: str) -> int:
    """From where to look: a leave's "until" counts, and "postpone 2 to 5 Feb" is no stretch of days."""
    meanings = {token.meaning for token in tokens}
    if Meaning.AWAY in meanings:
        return next((token.start for token in reversed(tokens) if token.text in words().ending), tokens[0].start)
    is_put_off = not meanings.isdisjoint({Meaning.SNOOZE, Meaning.SHIFT})
    found = shifted().search(text, tokens[0].start, tokens[-1].end) if is_put_off else None
    return found.end() if found else tokens[0].start


def _is_date(tokens: Sequence[Token]) -> bool:
    """ "pour le 2" is an item, however French writes its days."""
    roles = {token.role for token in tokens}
    return Role.SAYS not in roles and not (Role.NUMBER in roles and roles.isdisjoint({Role.OTHER, Role.FUTURE}))


def here(tokens: Sequence[Token], until: date | None) -> list[Token]:
    """ "back" and "off" speak of oneself only with a day, and when nothing else is said."""
    if (
        until
        and _ends(tokens)
        and all(token.meaning in {*_ONESELF, Meaning.SEEN, Meaning.FINE, None} for token in tokens)
    ):
        return list(tokens)
    return [_demoted(token) if token.meaning in _ONESELF else token for token in tokens]


def _demoted(token: Token) -> Token:
    """Words like others, but "pas la première" still denies when "pas là" is nobody's absence."""
    denies = not words().negating.isdisjoint(token.text.split())
    return token._replace(role=Role.NEGATION if denies else Role.OTHER, meaning=None)


def _ends(tokens: Sequence[Token]) -> bool:
    """A leave has a last day; one is back on a first."""
    if any(token.meaning is Meaning.BACK for token in tokens):
        return True
    day = next(at for at, token in enumerate(tokens) if token.role is Role.DATE)
    near = " ".join(token.text for token in tokens[max(day - 2, 0) : day + 1])
    return any(f" {word} " in f" {near} " for word in words().ending)
