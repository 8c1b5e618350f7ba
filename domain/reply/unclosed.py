"""What is said of a task without a status: not yet, perhaps, another day, somebody else.

Nothing here closes anything. Every rule is tried on what was left open; the heaviest that fits says what it means.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise

from domain.dates import find_moment
from domain.reply.acts import Item
from domain.reply.clause import Clause, Given, Rule
from domain.reply.context import Context
from domain.reply.day_words import months, weekdays
from domain.reply.days import due_in
from domain.reply.giving import given_to, names_an_item
from domain.reply.lexicon import phrases
from domain.reply.named import may_mean, title_words
from domain.reply.names import is_known
from domain.reply.of_titles import days_of_a_month
from domain.reply.references import parted, references
from domain.reply.roles import Role, compiled
from domain.reply.said import (
    About,
    Act,
    Affirmed,
    Asked,
    Away,
    Everything,
    Give,
    Named,
    Numbers,
    Only,
    Reference,
    Saying,
    Unknown,
)
from domain.reply.small_words import words
from domain.reply.token import Token, row
from domain.reply.tokens import hinted
from domain.reply.unclosed_rules import RULES

_SILENT = {Role.PADDING, Role.VERB, Role.COUNTED, Role.HARMLESS, Role.IT, Role.COMMA, Role.END, Role.QUOTE}

_KEPT = {Role.BOUND, Role.ON, Role.DEADLINE}  # also within the words of a day


def unclosed(item: Item, text: str, context: Context) -> Act:
    """What is meant by something that tells no status."""
    said = text[item.start : item.end].strip()
    if Role.QUESTION in item.guards:
        return Asked(said)
    clause = clause_of(said, context)
    about = _about(item, clause)
    for rule, given in candidates(clause):
        if isinstance(given, Affirmed | Away):
            return given
        return Unknown(said, about) if isinstance(given, Unknown) else Saying(about, given, said, rule.name)
    return Unknown(said, about)


def handed(item: Item, text: str, context: Context) -> Saying | None:
    """To whom something went, where that is a person and what went is named."""
    said = text[item.start : item.end].strip()
    clause = clause_of(said, context)
    if all(token.role is not Role.NAME for token in clause.tokens):
        return None
    given = given_to(clause) or next((each for _, each in candidates(clause) if isinstance(each, Give)), None)
    return Saying(_about(item, clause), given, said, "handed over") if given and given.is_sure else None


def candidates(clause: Clause) -> Iterator[tuple[Rule, Given]]:
    """Every rule that fits, the heaviest first."""
    for rule in sorted(RULES, key=lambda rule: -rule.weight):
        if (given := _given(rule, clause)) is not None:
            yield rule, given


def _given(rule: Rule, clause: Clause) -> Given | None:
    found = _compiled(rule.pattern).search(row(clause.telling))
    return rule.gives(clause.found(found)) if found else None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return compiled(pattern)


def clause_of(said: str, context: Context) -> Clause:
    """The words of something left open, with the day they name as one token."""
    found = hinted(said, context.language, context.names)
    if strangers := _strangers(found, said, context):
        context = replace(context, names=context.names.beside(strangers))
        found = hinted(said, context.language, context.names)
    tokens = days_of_a_month(found, context.titles)
    moment = find_moment(said, context.now)
    due = due_in(moment.text if moment else said, context.today)
    if due and _is_of_an_idiom(tokens, said.find(due.text)):
        due = moment = None
    day = _day(due.start or due.end, context) if due else None
    if (day or moment) and (named := moment.text if moment else due.text if due else ""):
        start = said.index(named)
        tokens = _dated(tokens, start, start + len(named))
    tokens = parted(tokens)
    telling = tuple(token for token in tokens if token.role not in _SILENT)
    return Clause(
        words=said,
        tokens=tuple(tokens),
        telling=telling,
        day=day,
        last_day=((due.end if due else None) or day) if day else None,
        at=moment.at if moment else None,
        context=context,
        first=found[0] if found else None,
        of_the_day=tuple(each for each in references(found) if each not in references(tokens)),
    )


def _strangers(found: Sequence[Token], said: str, context: Context) -> list[str]:
    """Whom nobody knows, where an item is given to them: "give 3 to Noor"."""
    beside = ((before, after) for before, after in pairwise(found) if _may_be_given_to(before))
    called = [after.text for _, after in beside if after.role is Role.OTHER and said[after.start].isupper()]
    strangers = [word for word in called if not is_known(word) and word not in weekdays() | months()]
    return [] if not names_an_item(found, context.titles) else [w for w in strangers if not may_mean(w, context.titles)]


def _may_be_given_to(before: Token) -> bool:
    return before.role is Role.BELONGS or before.text in words().receiver or (before.text,) in phrases("does")


def _is_of_an_idiom(tokens: list[Token], at: int) -> bool:
    """ "done for today" names no day."""
    return any(token.role is Role.HARMLESS and token.start <= at < token.end for token in tokens)


def _leading(clause: Clause) -> tuple[Reference, ...]:
    """A number that begins it is an item's, whatever follows."""
    first = clause.first
    is_item = first is not None and first.role is Role.NUMBER and len(clause.tokens) > 1
    return references([first]) if is_item and first else ()


def _day(day: date | None, context: Context) -> date | None:
    """Nothing is still to come on a day that is past."""
    return day if day and day >= context.today else None


def _dated(found: list[Token], start: int, end: int) -> list[Token]:
    """One token for the words of a day; what binds it, or begins before it, stays."""
    made: list[Token] = []
    for token in found:
        if token.end <= start or token.start >= end or token.start < start or token.role in _KEPT:
            made.append(token)
        elif not made or made[-1].role is not Role.DATE:
            made.append(token._replace(role=Role.DATE, meaning=None))
    if all(token.role is not Role.DATE for token in made):
        made = sorted([*made, Token(Role.DATE, start, end, "")], key=lambda token: token.end)
    return made


def _about(item: Item, clause: Clause) -> About:
    """Numbers before all; words that may be a title's are weighed by who knows the titles."""
    if numbers := references(clause.tokens) or _leading(clause):
        return Numbers(numbers)
    if isinstance(item.about, Numbers):
        others = tuple(each for each in item.about.references if each not in clause.of_the_day)
        return Numbers(others) if others else Only()
    if isinstance(item.about, Everything):
        return item.about
    return _two_named(clause) or Only()


def _two_named(clause: Clause) -> Named | None:
    """ "I'll do the lease and the printers on Friday": those two."""
    said = [token for token in clause.tokens if token.role in {Role.OTHER, Role.JOINING}]
    for one, joins, other in zip(said, said[1:], said[2:], strict=False):
        both = [title_words(each.text, clause.context.titles) for each in (one, other)]
        if joins.role is Role.JOINING and all(both) and not may_mean(" ".join(both), clause.context.titles):
            return Named(clause.words[one.start : other.end])
    return None
