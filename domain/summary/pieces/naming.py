"""Every way in which a task's words name who does it."""

import re
from collections.abc import Callable
from typing import Final

from domain.summary.names import verbs
from domain.summary.names.owners import People, is_group, owners_in, without_stop
from domain.summary.names.spoken import asked
from domain.summary.names.telling import is_done_to
from domain.summary.pieces.beside import before_date, dated, in_parentheses, label_with_date, with_something
from domain.summary.pieces.rule import KNOWN, Cut, Example, OwnerRule, Weight, compiled
from domain.summary.pieces.tails import without_tail
from domain.summary.text.clean import plain
from domain.summary.words.bounds import PARAGRAPH, SENTENCE

Reads = Callable[[str, People], Cut | None]
_CLOSING = re.compile(r"\s*\(([^()]{1,40})\)$")
_DASH_LAST = compiled("DASH LASTNAMES END")
_ARROW_LAST = compiled("ARROW ARROWNAMES END")
_LAST_COLON = compiled("COLON GAP LASTNAMES END")
_AT_WITHIN = compiled("OPENS HANDLE SHALL")


def best_cut(text: str, people: People, rules: tuple[OwnerRule, ...]) -> Cut | None:
    """The cut with the most weight and evidence; of equals the one whose names take more room, then by name."""
    found = (_weighed(cut, rule, people) for rule, cut in cuts(text, people, rules))
    return max(found, key=lambda pair: pair[0], default=(None, None))[1]


def cuts(text: str, people: People, rules: tuple[OwnerRule, ...]) -> list[tuple[OwnerRule, Cut]]:
    """What each rule reads in a task's words."""
    fitting = (rule for rule in rules if not rule.needs or any(sign in text for sign in rule.needs))
    return [(rule, cut) for rule in fitting if (cut := rule.reads(text, people)) is not None]


def _weighed(cut: Cut, rule: OwnerRule, people: People) -> tuple[tuple[int, int, tuple[int, ...]], Cut]:
    is_known = rule.weight < Weight.POINTED and any(map(people.knows, cut.owners))
    score = rule.weight + KNOWN * is_known
    backwards = tuple(-ord(char) for char in rule.name)
    named = Cut(cut.text, cut.owners, cut.due, rule.name, cut.told)
    return (score, cut.told, backwards), named


def _first(pattern: str, *, is_marked: bool) -> Reads:
    """Owners at the start; where no sign marks them, none that the notes write small."""
    expression = compiled(pattern)

    def read(text: str, people: People) -> Cut | None:
        found = expression.match(text)
        owners = owners_in(found["names"], people) if found else None
        if not found or owners is None or not (is_marked or are_names(owners, people)):
            return None
        return Cut(text[found.end() :], owners, told=len(found["names"]))

    return read


def _last(pattern: str, *, is_marked: bool) -> Reads:
    """Owners at the end."""
    expression = compiled(pattern)

    def read(text: str, people: People) -> Cut | None:
        text = without_stop(text)
        found = expression.search(text, max(0, len(text) - SENTENCE))
        owners = owners_in(found["names"], people) if found else None
        if not found or not owners or not text[: found.start()].strip():
            return None
        is_clear = is_marked or are_names(owners, people)
        return Cut(text[: found.start()], owners, told=len(found["names"])) if is_clear else None

    return read


def are_names(owners: tuple[str, ...], people: People) -> bool:
    """Whether nothing in the notes writes them small."""
    return all(is_group(owner) or not people.writes_small(owner) for owner in owners)


def _before_date(text: str, people: People) -> Cut | None:
    """An owner before dates and placeholders that dashes set apart."""
    tail = without_tail(text)
    found = _DASH_LAST.search(tail.text, max(0, len(tail.text) - SENTENCE)) if tail else None
    owners = owners_in(found["names"], people) if found else None
    if not tail or not found or not owners or not are_names(owners, people):
        return None
    return Cut(tail.text[: found.start()], owners, tail.due)


def _left_open(text: str, people: People) -> Cut | None:  # noqa: ARG001 - reads as the others
    tail = without_tail(text)
    return Cut(tail.text, (), tail.due) if tail and tail.is_open else None


def _after_arrow(text: str, people: People) -> Cut | None:
    found = _ARROW_LAST.search(without_stop(text), max(0, len(text) - SENTENCE))
    inside = _CLOSING.sub(r", \1", found["names"]) if found else ""
    if not found or not text[: found.start()].strip():
        return None
    named = dated(inside, people)
    if not named or not are_names(named.owners, people):
        return None
    return Cut(text[: found.start()], named.owners, named.due, told=len(found["names"]))


def _by_verb(text: str, people: People) -> Cut | None:
    found = verbs.said(text.replace("**", ""), people)
    return Cut(found.text, found.owners) if found else None


def _behind_colon(text: str, people: People) -> Cut | None:
    found = _LAST_COLON.search(text, max(0, len(text) - SENTENCE))
    named = with_something(found["names"], people) if found else None
    if not found or not named or not named.owners or not all(map(people.knows, named.owners)):
        return None
    return Cut(text[: found.start()], named.owners, named.due, told=len(found["names"]))


def _at_within(text: str, people: People) -> Cut | None:
    found = _AT_WITHIN.search(text[:PARAGRAPH])
    owners = owners_in(found["names"], people) if found else None
    return Cut(text, owners) if owners else None


def _asking(text: str, people: People) -> Cut | None:
    told = asked(text, people)
    return Cut(told[1], told[0]) if told else None


def _doing(text: str, people: People) -> Cut | None:
    owners = verbs.does(plain(text), people)
    return Cut(text, owners) if owners else None


def _labelled(text: str, people: People) -> Cut | None:
    found = _LABELLED(text, people)
    return None if found and is_done_to(plain(text), people) else found


_LABELLED: Final = _first("NAMES SIGN WORK", is_marked=False)


RULES: Final = (
    OwnerRule(
        "somebody shall",
        Weight.SAID,
        "",
        _by_verb,
        yes=(Example("Wim will read the letter", "Wim", "Read the letter"),),
        no=("Talk to the bank", "Wim to be informed of the letter"),
    ),
    OwnerRule(
        "somebody is asked",
        Weight.SAID,
        "",
        _asking,
        yes=(Example("Wim, could you read the letter?", "Wim", "Read the letter"),),
        no=("Could you read the letter?",),
    ),
    OwnerRule(
        "name in bold first",
        Weight.MARKED,
        "*",
        _first("BOLD MAYSIGN WORK", is_marked=False),
        yes=(Example("**Wim** read the letter", "Wim", "read the letter"),),
        no=("**Letter** to be read",),
    ),
    OwnerRule(
        "name in brackets first",
        Weight.MARKED,
        "[(",
        _first("BRACKETED MAYSTROKE MAYTO WORK", is_marked=True),
        yes=(Example("[Wim] read the letter", "Wim", "read the letter"),),
        no=("[draft] read the letter",),
    ),
    OwnerRule(
        "handles before a sign",
        Weight.MARKED,
        "@",
        _first("HANDLED (?:COLON|STROKE) WORK", is_marked=True),
        yes=(Example("@Wim Baert and @Lou Smet: read it", "Wim Baert, Lou Smet", "read it"),),
        no=("write to @wim",),
    ),
    OwnerRule(
        "mentions first",
        Weight.MARKED,
        "\ufff9",
        _first("MENTIONS MAYSIGN WORK", is_marked=True),
        yes=(Example("\ufff9Wim Baert\ufffb read the letter", "Wim Baert", "read the letter"),),
    ),
    OwnerRule(
        "handles first",
        Weight.MARKED,
        "@",
        _first("HANDLES MAYSIGN WORK", is_marked=True),
        yes=(Example("@wim read the letter", "wim", "read the letter"),),
    ),
    OwnerRule(
        "name and date behind an arrow",
        Weight.POINTED,
        ">→",
        _after_arrow,
        yes=(Example("read the letter -> Wim, by 12 Dec", "Wim", "read the letter"),),
        no=("read the letter -> the bank says no",),
    ),
    OwnerRule(
        "name behind an arrow",
        Weight.POINTED,
        ">→",
        _last("ARROW ARROWNAMES END", is_marked=False),
        yes=(Example("read the letter → Wim", "Wim", "read the letter"),),
        no=("letter → read it twice",),
    ),
    OwnerRule(
        "name before a date set apart",
        Weight.CLOSING,
        "–—-| ",
        _before_date,
        yes=(Example("brief lezen - Wim/Lou - 13/03", "Wim, Lou", "brief lezen"),),
        no=("read it - version 2 - 3 copies",),
    ),
    OwnerRule(
        "name before a sign",
        Weight.LABELLED,
        ":=>→–—-",
        _labelled,
        yes=(Example("Wim: read the letter", "Wim", "read the letter"),),
        no=("Letter: read it twice",),
    ),
    OwnerRule(
        "name and date before a colon",
        Weight.LABELLED,
        ":",
        label_with_date,
        yes=(Example("Wim, 12/3: read the letter", "Wim", "read the letter"),),
        no=("At 12:30: read the letter",),
    ),
    OwnerRule(
        "names in the last parenthesis",
        Weight.CLOSING,
        ")]",
        in_parentheses,
        yes=(Example("read the letter (Wim, Lou)", "Wim, Lou", "read the letter"),),
        no=("read the letter (see annex B)",),
    ),
    OwnerRule(
        "names before a date",
        Weight.CLOSING,
        ")]@",
        before_date,
        yes=(Example("read the letter (Wim) by Friday", "Wim", "read the letter"),),
    ),
    OwnerRule(
        "mentions last",
        Weight.CLOSING,
        "\ufff9",
        _last("BEGIN LASTMENTIONS CLOSE", is_marked=True),
        yes=(Example("read the letter \ufff9Wim Baert\ufffb", "Wim Baert", "read the letter"),),
    ),
    OwnerRule(
        "handles last",
        Weight.CLOSING,
        "@",
        _last("APART LASTHANDLES CLOSE", is_marked=True),
        yes=(Example("read the letter @wim @lou", "wim, lou", "read the letter"),),
    ),
    OwnerRule(
        "whole name behind a handle's sign",
        Weight.CLOSING,
        "@",
        _last("GAP FULLHANDLE END", is_marked=True),
        yes=(Example("read the letter @Wim Baert", "Wim Baert", "read the letter"),),
    ),
    OwnerRule(
        "name behind a dash",
        Weight.CLOSING,
        "–—-| ",
        _last("DASH LASTNAMES END", is_marked=False),
        yes=(
            Example("read the letter - Wim", "Wim", "read the letter"),
            Example("read the letter - Dieter (Northwind)", "Dieter (Northwind)", "read the letter"),
        ),
        no=("read it - twice",),
    ),
    OwnerRule(
        "known names behind a colon",
        Weight.CLOSING,
        ":",
        _behind_colon,
        yes=(Example("Letter to the bank: Wim + Lou", "Wim, Lou", "Letter to the bank"),),
        no=("Letter: Zed", "Letter: Wim has it"),
    ),
    OwnerRule(
        "handle before its verb",
        Weight.WITHIN,
        "@",
        _at_within,
        yes=(Example("In April @wim to read it", "wim", "In April @wim to read it"),),
    ),
    OwnerRule(
        "somebody does",
        Weight.TOLD,
        "",
        _doing,
        yes=(Example("Wim stuurt de brief", "Wim", "Wim stuurt de brief"),),
        no=("Holiday plans for May", "Overleg met de bank"),
    ),
    OwnerRule(
        "owner left open",
        Weight.OPEN,
        "–—-| ",
        _left_open,
        yes=(Example("read it – TBD", "", "read it"),),
        no=("read it – twice",),
    ),
)
