"""The catalogues: every sentence the cards ask for is there, and none stands there unused."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from zoneinfo import ZoneInfo

import pytest

from bot.words import LANGUAGES, words
from domain.summary import readers

CARDS = Path(__file__).parent.parent.parent / "bot" / "cards"


def asked_for() -> Iterator[str]:
    """A pattern for every key that a card asks for; a computed part stands for anything."""
    for file in CARDS.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                yield from map(_pattern, _choices(node.args[0]))


def _choices(key: ast.expr) -> Iterator[ast.expr]:
    """The keys of `a if b else c` are a and c."""
    if isinstance(key, ast.IfExp):
        yield from (*_choices(key.body), *_choices(key.orelse))
    else:
        yield key


def _pattern(key: ast.expr) -> str:
    match key:
        case ast.Constant(str(text)):
            return re.escape(text)
        case ast.JoinedStr(parts):
            return "".join(re.escape(str(p.value)) if isinstance(p, ast.Constant) else r"[a-z_]+" for p in parts)
        case _:
            raise AssertionError(f"a key that can't be read: {ast.dump(key)}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_asked_for_is_there_and_none_is_unused(language: str) -> None:
    patterns = set(asked_for())
    keys = set(words(language).sentences)
    assert [p for p in patterns if not any(re.fullmatch(p, key) for key in keys)] == []
    assert [key for key in sorted(keys) if not any(re.fullmatch(p, key) for p in patterns)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reader_of_notes_has_its_sentence(language: str) -> None:
    rules = {import_module(f"domain.summary.readers.{found.name}").RULE for found in iter_modules(readers.__path__)}
    said = {key.removeprefix("why.rule.") for key in words(language).sentences if key.startswith("why.rule.")}
    assert said == rules


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things_with_the_same_values(language: str) -> None:
    english, other = words("en").sentences, words(language).sentences
    assert english.keys() == other.keys()
    for key, forms in other.items():
        named = {name for form in forms for name in re.findall(r"{(\w+)}", form)}
        assert named == {name for form in english[key] for name in re.findall(r"{(\w+)}", form)}, key


@pytest.mark.parametrize(("count", "said"), [(1, "One task"), (2, "2 tasks"), (0, "0 tasks")])
def test_plural(count: int, said: str) -> None:
    assert words("en")("receipt.count", count=count) == said


@pytest.mark.parametrize("locale", ["en", "en-GB", "xx", "", "../en"])
def test_a_language_we_do_not_have_is_english(locale: str) -> None:
    assert words(locale).language == "en"


def test_days_and_moments() -> None:
    say = words("en")
    assert say.day(date(2026, 11, 18)) == "Wed 18 Nov 2026"
    assert "09:00" in say.moment(datetime(2026, 11, 19, 8, tzinfo=UTC), ZoneInfo("Europe/Brussels"))
