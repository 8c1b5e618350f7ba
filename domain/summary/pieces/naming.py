"""Every way in which a task's words name who does it, as rules with their examples, and the best of them."""

from typing import Final

from domain.summary.names.owners import People
from domain.summary.pieces.beside import before_date, in_parentheses, label_with_date
from domain.summary.pieces.rule import KNOWN, Cut, Example, OwnerRule, Weight
from domain.summary.pieces.ways import (
    after_arrow,
    asking,
    at_within,
    before_tail,
    behind_colon,
    by_verb,
    doing,
    first,
    labelled,
    last,
    left_open,
)


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


RULES: Final = (
    OwnerRule(
        "somebody shall",
        Weight.SAID,
        "",
        by_verb,
        yes=(Example("Wim will read the letter", "Wim", "Read the letter"),),
        no=("Talk to the bank", "Wim to be informed of the letter"),
    ),
    OwnerRule(
        "somebody is asked",
        Weight.SAID,
        "",
        asking,
        yes=(
            Example("Wim, could you read the letter?", "Wim", "Read the letter"),
            Example(
                "Wim Baert, Zed and Lou, would you please read the letter?", "Wim Baert, Zed, Lou", "Read the letter"
            ),
            Example("Wim, kun je de brief lezen?", "Wim", "De brief lezen"),
            Example("Wim en Lou, kunnen jullie de brief lezen a.u.b.?", "Wim, Lou", "De brief lezen"),
            Example("Wim et Lou, pourriez-vous lire la lettre, s'il vous plaît ?", "Wim, Lou", "Lire la lettre"),
            Example("Wim, peux-tu lire la lettre ?", "Wim", "Lire la lettre"),
            Example("Wim, könntest du bitte den Brief lesen?", "Wim", "Den Brief lesen"),
            Example("Wim und Lou, könnt ihr den Brief lesen?", "Wim, Lou", "Den Brief lesen"),
        ),
        no=(
            "Could you read the letter?",
            "In May, can you read the letter?",
            "Pourriez-vous lire la lettre ?",
            "Kunnen jullie de brief lezen?",
            "Im Mai könnt ihr den Brief lesen",
        ),
    ),
    OwnerRule(
        "name in bold first",
        Weight.MARKED,
        "*",
        first("BOLD MAYSIGN WORK", is_marked=False),
        yes=(Example("**Wim** read the letter", "Wim", "read the letter"),),
        no=("**Letter** to be read",),
    ),
    OwnerRule(
        "name in brackets first",
        Weight.MARKED,
        "[(",
        first("BRACKETED MAYSTROKE MAYTO WORK", is_marked=True),
        yes=(Example("[Wim] read the letter", "Wim", "read the letter"),),
        no=("[draft] read the letter",),
    ),
    OwnerRule(
        "handles before a sign",
        Weight.MARKED,
        "@",
        first("HANDLED (?:COLON|STROKE) WORK", is_marked=True),
        yes=(Example("@Wim Baert and @Lou Smet: read it", "Wim Baert, Lou Smet", "read it"),),
        no=("write to @wim",),
    ),
    OwnerRule(
        "mentions first",
        Weight.MARKED,
        "\ufff9",
        first("MENTIONS MAYSIGN WORK", is_marked=True),
        yes=(Example("\ufff9Wim Baert\ufffb read the letter", "Wim Baert", "read the letter"),),
    ),
    OwnerRule(
        "handles first",
        Weight.MARKED,
        "@",
        first("HANDLES MAYSIGN WORK", is_marked=True),
        yes=(Example("@wim read the letter", "wim", "read the letter"),),
    ),
    OwnerRule(
        "name and date behind an arrow",
        Weight.POINTED,
        ">→",
        after_arrow,
        yes=(Example("read the letter -> Wim, by 12 Dec", "Wim", "read the letter"),),
        no=("read the letter -> the bank says no",),
    ),
    OwnerRule(
        "name behind an arrow",
        Weight.POINTED,
        ">→",
        last("ARROW ARROWNAMES END", is_marked=False),
        yes=(Example("read the letter → Wim", "Wim", "read the letter"),),
        no=("letter → read it twice",),
    ),
    OwnerRule(
        "name before a date set apart",
        Weight.CLOSING,
        "–—-| ",
        before_tail,
        yes=(Example("brief lezen - Wim/Lou - 13/03", "Wim, Lou", "brief lezen"),),
        no=("read it - version 2 - 3 copies",),
    ),
    OwnerRule(
        "name before a sign",
        Weight.LABELLED,
        ":=>→–—-",
        labelled,
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
        yes=(
            Example("read the letter (Wim, Lou)", "Wim, Lou", "read the letter"),
            Example("read the letter (Wim, with Lou)", "Wim, Lou", "read the letter"),
            Example("relire la lettre (Wim, avec Lou)", "Wim, Lou", "relire la lettre"),
            Example("brief lezen (Wim, samen met Lou)", "Wim, Lou", "brief lezen"),
            Example("Brief lesen (Wim, zusammen mit Lou)", "Wim, Lou", "Brief lesen"),
            Example("relire la lettre (avant lundi, tout le groupe)", "tout le groupe", "relire la lettre"),
        ),
        no=("read the letter (see annex B)", "book rooms (May 2026, Gent)"),
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
        last("BEGIN LASTMENTIONS CLOSE", is_marked=True),
        yes=(Example("read the letter \ufff9Wim Baert\ufffb", "Wim Baert", "read the letter"),),
    ),
    OwnerRule(
        "handles last",
        Weight.CLOSING,
        "@",
        last("APART LASTHANDLES CLOSE", is_marked=True),
        yes=(Example("read the letter @wim @lou", "wim, lou", "read the letter"),),
    ),
    OwnerRule(
        "whole name behind a handle's sign",
        Weight.CLOSING,
        "@",
        last("GAP FULLHANDLE END", is_marked=True),
        yes=(Example("read the letter @Wim Baert", "Wim Baert", "read the letter"),),
    ),
    OwnerRule(
        "name behind a dash",
        Weight.CLOSING,
        "–—-| ",
        last("DASH LASTNAMES END", is_marked=False),
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
        behind_colon,
        yes=(Example("Letter to the bank: Wim + Lou", "Wim, Lou", "Letter to the bank"),),
        no=("Letter: Zed", "Letter: Wim has it"),
    ),
    OwnerRule(
        "handle before its verb",
        Weight.WITHIN,
        "@",
        at_within,
        yes=(Example("In April @wim to read it", "wim", "In April @wim to read it"),),
    ),
    OwnerRule(
        "somebody does",
        Weight.TOLD,
        "",
        doing,
        yes=(Example("Wim stuurt de brief", "Wim", "Wim stuurt de brief"),),
        no=("Holiday plans for May", "Overleg met de bank"),
    ),
    OwnerRule(
        "owner left open",
        Weight.OPEN,
        "–—-| ",
        left_open,
        yes=(Example("read it – TBD", "", "read it"),),
        no=("read it – twice",),
    ),
)
