"""Each rule of the grammar reads its own examples, in the tables of the languages, and leaves the others."""

import pytest

from domain.dates.grammar import RULES, Rule
from domain.dates.languages import LANGUAGES
from domain.dates.lexicon import lexicon
from domain.dates.phrases import phrases
from domain.dates.tokens import tokens

NAMED = {rule.name: rule for rule in RULES if rule.name}
EXAMPLES = [(code, name, each) for code, table in LANGUAGES.items() for name, each in table.examples.items()]
YES = [(name, code, text) for code, name, each in EXAMPLES for text in each.yes.split(" | ") if text]
NO = [(name, code, text) for code, name, each in EXAMPLES for text in each.no.split(" | ") if text]


def _applied(code: str, text: str) -> list[Rule]:
    words = lexicon(code)
    return [rule for phrase in phrases(tokens(text, words), words.language) for rule, _ in phrase.rules]


@pytest.mark.parametrize(("name", "code", "text"), YES, ids=[text for *_, text in YES])
def test_a_rule_reads_its_examples(name: str, code: str, text: str) -> None:
    assert NAMED[name] in _applied(code, text)


@pytest.mark.parametrize(("name", "code", "text"), NO, ids=[text for *_, text in NO])
def test_a_rule_leaves_what_only_looks_like_it(name: str, code: str, text: str) -> None:
    assert NAMED[name] not in _applied(code, text)


def test_a_name_is_that_of_one_rule_with_examples_and_counterexamples() -> None:
    assert len(NAMED) == len({rule for rule in RULES if rule.name})
    assert NAMED.keys() == {name for name, *_ in YES} == {name for name, *_ in NO}
