"""Each rule of the grammar reads its own examples and leaves the others."""

import pytest

from domain.dates.grammar import RULES, Rule
from domain.dates.lexicon import lexicon
from domain.dates.phrases import phrases
from domain.dates.tokens import tokens

PROVEN = [rule for rule in RULES if rule.yes]
YES = [(rule, example) for rule in PROVEN for example in rule.yes]
NO = [(rule, example) for rule in PROVEN for example in rule.no]


def _applied(example: str) -> list[Rule]:
    language, _, text = example.partition(": ")
    words = lexicon(language)
    return [rule for phrase in phrases(tokens(text, words), words.language) for rule, _ in phrase.rules]


@pytest.mark.parametrize(("rule", "example"), YES, ids=[example for _, example in YES])
def test_a_rule_reads_its_examples(rule: Rule, example: str) -> None:
    assert rule in _applied(example)


@pytest.mark.parametrize(("rule", "example"), NO, ids=[example for _, example in NO])
def test_a_rule_leaves_what_only_looks_like_it(rule: Rule, example: str) -> None:
    assert rule not in _applied(example)
