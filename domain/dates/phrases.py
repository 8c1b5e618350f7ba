"""The date phrases in a sentence with what leads them in, found but not yet read."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from domain.dates.grammar import FAMILIES, RULES, Nature, Rule
from domain.dates.languages import Language
from domain.dates.offset import Offset, offset_before
from domain.dates.reading import Found
from domain.dates.roles import Role, compiled
from domain.dates.tokens import Token


def _grammar() -> str:
    """All rules in one expression, each a group `r0`, `r1`, …; a family is tried only where it can begin."""
    number = count()
    families = (
        (starts, "|".join(f"(?P<r{next(number)}>{rule.pattern})" for rule in rules)) for starts, rules in FAMILIES
    )
    return "|".join(f"(?=[{starts}])(?:{rules})" for starts, rules in families)


_GRAMMAR = compiled(f"(?![WORD STOP COMMA]) (?:{_grammar()})")
_LEADS = "BY BEFORE FORE UNTIL DUE LATEST SINCE OF LAST WITHIN EOD END"
_PARTICLES = "ON IN DURING FOR FROM START AFTER TO"  # "Bel op tegen vrijdag", "Ruf an bis Freitag": the verb's own
_LEAD = compiled(
    "(?:(?:[BY BEFORE UNTIL] THE? MEETING [OF ON] THE?|DUE [WORD CLOCK]{0,2}"
    f"|[{_LEADS}]|[{_PARTICLES}](?![BY BEFORE FORE UNTIL])) [COLON DASH]? THE?){{1,4}}$"
)
_JOIN = compiled("[DASH TO AND UNTIL] [THE ON]{0,2}")
_REACH = 8  # tokens a lead can take


@dataclass(frozen=True, slots=True)
class Phrase:
    """`lead` holds the roles of its preposition, and of "at the latest" behind it; `before` and `after` are the
    roles next to all that."""

    rules: tuple[tuple[Rule, Found], ...]  # two where the phrase is a range
    lead: frozenset[Role]
    before: Role | None
    after: Role | None
    start: int  # of its text, the lead with it
    end: int
    core: int  # where its text starts without the lead
    follows_article: bool
    offset: Offset | None = None

    @property
    def nature(self) -> Nature:
        return self.rules[0][0].nature

    def has(self, *roles: Role) -> bool:
        """Whether its lead has one of these roles."""
        return not self.lead.isdisjoint(roles)

    def begins_with(self, role: Role) -> bool:
        return self.rules[0][1].tokens[0].role is role

    def holds(self, *roles: Role) -> bool:
        return any(found.has(*roles) for _, found in self.rules)


def phrases(tokens: list[Token], language: Language) -> Iterator[Phrase]:
    roles = "".join([token.role for token in tokens])
    held: Phrase | None = None
    for rules, first, stop in _joined(_matches(tokens, roles), roles):
        found = _phrase(tokens, roles, rules, (first, stop), language)
        if held and not (found.offset and found.start < held.end):  # "within a week" of "within a week after 4 May"
            yield held
        held = found
    if held:
        yield held


Match = tuple[tuple[tuple[Rule, Found], ...], int, int]


def _matches(tokens: list[Token], roles: str) -> Iterator[Match]:
    for match in _GRAMMAR.finditer(roles):
        rule = RULES[int((match.lastgroup or "r0")[1:])]
        first, stop = match.span()
        yield ((rule, Found(tokens[first:stop])),), first, stop


def _joined(matches: Iterator[Match], roles: str) -> Iterator[Match]:
    """Two of a kind with a dash or "to" between them are one range."""
    held: Match | None = None
    for match in matches:
        if held and _is_range(held, match, roles):
            yield (held[0] + match[0], held[1], match[2])
            held = None
        else:
            if held:
                yield held
            held = match
    if held:
        yield held


def _is_range(left: Match, right: Match, roles: str) -> bool:
    natures = {rule.nature for rule, _ in left[0] + right[0]}
    joinable = len(left[0]) == 1 and (natures <= _JOINABLE)
    return joinable and _JOIN.fullmatch(roles, left[2], right[1]) is not None


_JOINABLE = {Nature.DAY, Nature.SHORT, Nature.LED, Nature.STRETCH}


def _phrase(
    tokens: list[Token], roles: str, rules: tuple[tuple[Rule, Found], ...], core: tuple[int, int], language: Language
) -> Phrase:
    first, stop = core
    lead = _LEAD.search(roles, max(0, first - _REACH), first)
    offset = offset_before(roles, Found(tokens), first, fore_counts=language.fore_counts)
    opens = lead.start() if lead else first - (roles[first - 1 : first] == Role.THE)
    opens = offset.at if offset else opens
    closes = stop + (roles[stop : stop + 1] in {Role.LATEST, Role.EOD})
    closes += Role.OPEN in roles[first:stop] and roles[closes : closes + 1] == Role.CLOSE
    return Phrase(
        rules=rules,
        lead=frozenset(token.role for token in tokens[opens:first]) | {t.role for t in tokens[stop:closes]},
        before=tokens[opens - 1].role if opens else None,
        after=tokens[closes].role if closes < len(tokens) else None,
        start=tokens[opens].start,
        end=tokens[closes - 1].end,
        core=tokens[first].start,
        follows_article=roles[first - 1 : first] == Role.THE,
        offset=offset,
    )
