"""No word of a language stands in the code that reads notes: only in the languages' tables."""

import ast
import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import domain.people.languages as people
from domain.people import fold
from domain.summary.languages import LANGUAGES


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


ROOT = Path(__file__).parents[3] / "domain" / "summary"
NAMED = ("OwnerRule", "Reader", "Evidence")
ROLES = ("compiled", "first", "last", "Stage")
"""What takes a pattern of roles."""

PROGRAM = {"__all__", "_MET:", "_OWN_NOTATION", "_OWN_NOTATION:", "_WHO:"}
"""Names that a module gives away, the head of the readers' notes, names of readers."""

SAYS_WHY = "explain.py"
"""What it says is for whoever administers the bot, in English as the rest of the command line."""

FILES = sorted(path for path in ROOT.rglob("*.py") if "languages" not in path.parts and path.name != SAYS_WHY)
NAMES = _set("chat infinitives margin record recap table list named told bold box prose irc keyword suffix checklist")
"""Names of readers, as `why` has them."""

MARKUP = _set("""
    a address article aside b base body br center col dd del div dl dt embed em fieldset footer form h head header
    hr i img input li link main meta ol option p pre s script section source span strike strong style svg tbody td
    template tfoot th thead title tr track u ul wbr xml at readonly emoji small code font sub sup area noscript
    blockquote start checked unchecked checkbox on off hidden true none all display level role type class alt aria data
    date subject itemtype mention index indent margin left list px pt mso inline task id weight bold name
    """)
"""Names of HTML and of YAML's fields, which no language translates."""

CODE = _set(
    "def class import from return include function const let var public private if for while elif else try except "
    "select insert update set error"
)


def _tables() -> frozenset[str]:
    """Every word of three letters or more in the tables, folded."""
    texts = [text for language in LANGUAGES.values() for text in _strings(language)]
    texts += [text for language in people.LANGUAGES.values() for text in _strings(language)]
    return frozenset(word for text in texts for word in _words(text))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _strings(getattr(value, field.name))


def _words(text: str) -> list[str]:
    bare = re.sub(r"\\[a-zA-Z]|\?P<\w+>|<\w+", " ", text)
    return [fold(word) for word in re.findall(r"[^\W\d_]{3,}", bare)]


def _literals(source: str) -> Iterator[tuple[str, int]]:
    """The texts in a file, but for docstrings, names of values, patterns of roles, and examples of rules."""
    tree = ast.parse(source)
    skipped = {id(inner) for node in ast.walk(tree) for part in _no_words(node) for inner in ast.walk(part)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.value, node.lineno


def _no_words(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node that hold no words of a language, or are meant to."""
    yield from (said for said in (getattr(node, "annotation", None), getattr(node, "returns", None)) if said)
    match node:
        case ast.Expr() | ast.keyword(arg="yes" | "no" | "rule" | "named_by"):
            yield node.value
        case ast.Subscript():
            yield node.slice
        case ast.Dict():
            yield from (key for key in node.keys if key)
        case ast.Assign() | ast.AnnAssign() if ast.unparse(node).split()[0] in PROGRAM:
            yield node
        case ast.Call():
            called = ast.unparse(node.func)
            yield from node.args if called in ROLES else node.args[:1] if called in NAMED else ()
        case ast.ClassDef() if any("Enum" in ast.unparse(base) for base in node.bases):
            yield node


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_word_of_a_language_stands_in_its_table(path: Path) -> None:
    known = _tables() - NAMES - MARKUP - CODE
    found = [
        f"{line}: {word}"
        for text, line in _literals(path.read_text(encoding="utf-8"))
        for word in _words(text)
        if word in known
    ]
    assert found == []


def test_a_planted_word_is_found() -> None:
    assert [text for text, _ in _literals('X = re.compile(r"actiepunt")')] == ["actiepunt"]
    assert "actiepunt" in _tables()
