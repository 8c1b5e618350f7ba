"""Rules and readers are values: their examples are their tests, none can be missed, and no order matters."""

import random
from itertools import combinations

import pytest

from domain.summary import Pasted, _understood, read
from domain.summary.choose import choice_of
from domain.summary.document import document_of
from domain.summary.genre import genre_of, signs_in
from domain.summary.heading import title_of
from domain.summary.names.owners import people_of
from domain.summary.pieces import items
from domain.summary.pieces.items import item_of
from domain.summary.pieces.naming import RULES, cuts
from domain.summary.pieces.rule import Example, OwnerRule
from domain.summary.readings import READERS, Notes, Reader
from tests.domain.summary.samples import POSTED, Sample, samples, told

PEOPLE = people_of(["Wim Baert", "Lou"], "we read the budget and the letter")
NAMED = [(rule, example) for rule in RULES for example in rule.yes]
READ = [(reader, notes) for reader in READERS for notes in reader.yes]


def _item(text: str) -> tuple[str, str]:
    item = item_of(text, PEOPLE)
    return (", ".join(item.owners), item.title) if item else ("", "")


def _titles(notes: str, readers: tuple[Reader, ...]) -> tuple[str, ...]:
    document = document_of(Pasted(notes), "en")
    title = title_of(document)
    genre = genre_of(document.lines, document.sections, title)
    signs = signs_in(document.lines, document.sections, title)
    found = choice_of(document, genre, signs, readers).tasks
    return tuple(f"{', '.join(each.owners)}: {each.title}" for each in found)


@pytest.mark.parametrize(("rule", "example"), NAMED, ids=[f"{rule.name}: {example.text}" for rule, example in NAMED])
def test_a_rule_reads_its_examples_and_they_are_lost_without_it(
    rule: OwnerRule, example: Example, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _item(example.text) == (example.owners, example.left)
    monkeypatch.setattr(items, "RULES", tuple(other for other in RULES if other is not rule))
    assert _item(example.text) != (example.owners, example.left)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_leaves_its_counterexamples_alone(rule: OwnerRule) -> None:
    assert all(rule is not other for text in rule.no for other, _ in cuts(text, PEOPLE, RULES))


@pytest.mark.parametrize(("reader", "notes"), READ, ids=[reader.name for reader, _ in READ])
def test_a_reader_reads_its_notes_and_they_are_read_otherwise_without_it(reader: Reader, notes: Notes) -> None:
    assert _titles(notes.text, READERS) == notes.tasks
    assert _titles(notes.text, tuple(other for other in READERS if other is not reader)) != notes.tasks


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_every_reader_has_notes_and_leaves_others_alone(reader: Reader) -> None:
    assert reader.yes
    assert all(_titles(text, (reader,)) == () for text in reader.no)


@pytest.mark.parametrize("seed", range(3))
def test_no_order_of_rules_or_readers_changes_a_sample(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    _understood.cache_clear()
    rules, readers = list(RULES), list(READERS)
    random.Random(seed).shuffle(rules)
    random.Random(seed).shuffle(readers)
    monkeypatch.setattr(items, "RULES", tuple(rules))
    monkeypatch.setattr("domain.summary.choose.READERS", tuple(readers))
    assert [_name(each) for each in samples() if told(read(each.pasted(), POSTED)) != each.tasks] == []


def _name(sample: Sample) -> str:
    return sample.path.name


def test_names_are_said_once() -> None:
    named = [rule.name for rule in RULES] + [reader.name for reader in READERS]
    assert not [one for one, other in combinations(named, 2) if one == other]
