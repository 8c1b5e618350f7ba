"""What titles make of words: things behind articles, deeds of their nouns, quotes, and numbers beyond the list."""

from dataclasses import replace

import pytest

from domain.reply import reply
from tests.domain.reply.notation import CONTEXT, noted

TITLES = ("Office Move Planning", "Customer Survey Analysis", "Payroll Data Export", "Homepage Redesign")
KNOWN = replace(CONTEXT, titles=TITLES)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("all done except the move", 'all but "move" done'),
        ("tout est fini sauf le redesign", 'all but "redesign" done'),
        ("move 2 to friday", "2 due friday"),
    ],
)
def test_what_a_title_names_is_a_thing_behind_its_article(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)).startswith(read.split(" due ", maxsplit=1)[0])


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("survey: analysed", '"survey" done'),
        ("enquête geanalyseerd", '"enquête" done'),
        ("l'enquête est analysée", '"enquête" done'),
        ("homepage redesigned", '"homepage" done'),
        ("survey not analysed", "* not yet"),
        ("survey must be analysed", "* not yet"),
        ("the survey will be analysed tomorrow", "* not yet until 2026-01-21"),
        ("enquête analyseren", "?"),
        ("Karla analysiert die Umfrage", "?"),
    ],
)
def test_a_participle_of_its_own_noun_is_done(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("> 3. Payroll Data Export\nsent!", "3 done"),
        ("> Payroll Data Export\ndone\n> Homepage Redesign\nnot yet", '"Payroll Data Export" done | * not yet'),
        ("> Garden Hose\ndone", "* done"),
    ],
)
def test_a_quoted_title_is_answered_below(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)) == read


@pytest.mark.parametrize(
    "text", ["nothing happens until the 15th", "c'est planifié pour le 12", "erst ab dem 20.", "niet voor de 25e"]
)
def test_a_number_beyond_the_list_behind_a_word_of_days_is_no_item(text: str) -> None:
    assert not any(character.isdigit() for character in noted(reply(text, KNOWN)).partition(" ")[0])


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("they are all done", "all done"),
        ("ze zijn alledrie gedaan", "all 3 done"),
        ("elles sont toutes faites", "all done"),
        ("sie sind alle vier fertig", "all 4 done"),
        ("ils sont tous partis en vacances", "all perhaps"),
    ],
)
def test_they_are_the_items(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("no idea about the others, but the payroll export is done", '"payroll export" done'),
        ("no idea, but done", "* not yet"),
        ("sent it friday", "* done"),
        ("am Freitag verschickt", "* done"),
        ("ready friday", "*"),
        ("salarisexport is verstuurd, de andere drie naar maandag", '"salarisexport" done'),
        ("Umfrage bitte bis 31.3. verlängern", '"Umfrage" due'),
    ],
)
def test_sure_words(text: str, read: str) -> None:
    said = noted(reply(text, KNOWN))
    assert read in said
    assert "done" in read or "done" not in said
