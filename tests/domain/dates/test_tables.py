"""Words of a language stand in its table, and nowhere else in the folder."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import domain.dates
from domain.dates import Kind
from domain.dates.languages import LANGUAGES
from domain.dates.lexicon import lexicon

FOLDER = Path(domain.dates.__file__).parent
CODE = sorted(path for path in FOLDER.rglob("*.py") if path.parent.name != "languages")
WORD = re.compile(r"[^\W\d_]{2,}")
PROGRAM = {*Kind, *LANGUAGES, "no", "sep", "past"}  # words that the program itself means: kinds, codes, names of groups


def _said() -> set[str]:
    """What the tables call by a word, but for what is only a letter or two long."""
    return {word for name in LANGUAGES for word in lexicon(name).entries if WORD.fullmatch(word)}


def _strings(node: ast.AST) -> Iterator[str]:
    """The texts of a module, but for docstrings, names of rules, names it exports, and keys such as match["at"]."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.keyword(arg="name") | ast.Subscript():
            return
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            return
        case ast.Constant(value=str(text)):
            yield re.sub(r"\(\?P<\w*|\b[A-Z]{2,}\b|\\\w", " ", text)
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _strings(child)


@pytest.mark.parametrize("path", CODE, ids=[str(path.relative_to(FOLDER)) for path in CODE])
def test_the_code_holds_no_words(path: Path) -> None:
    strings = _strings(ast.parse(path.read_text(encoding="utf-8")))
    found = {word for text in strings for word in WORD.findall(text.casefold())}
    assert found & _said() - PROGRAM == set()
