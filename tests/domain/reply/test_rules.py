"""The rules for what closes nothing are recognised by their examples, and no other way."""

import pytest

from domain.reply.unclosed import candidates, clause_of
from domain.reply.unclosed_rules import RULES
from tests.domain.reply.notation import CONTEXT


@pytest.mark.parametrize(("rule", "text"), [(rule.name, text) for rule in RULES for text in rule.yes])
def test_a_rule_fits_its_examples(rule: str, text: str) -> None:
    assert rule in {found.name for found, _ in candidates(clause_of(text, CONTEXT))}


@pytest.mark.parametrize(("rule", "text"), [(rule.name, text) for rule in RULES for text in rule.no])
def test_a_rule_does_not_fit_what_only_looks_like_it(rule: str, text: str) -> None:
    assert rule not in {found.name for found, _ in candidates(clause_of(text, CONTEXT))}


def test_no_two_rules_have_one_name() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
