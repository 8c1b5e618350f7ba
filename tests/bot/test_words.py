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
from domain.choices import COUNTRIES
from domain.command import understand
from domain.form import MONTHS, WEEKDAYS
from domain.move import Mark
from domain.reply import Context, reply
from domain.summary import Pasted, read, readers
from domain.summary.pieces import titled
from domain.task import Status

NOWHERE = Context(now=datetime(2026, 1, 20, 10, tzinfo=UTC))
TYPED = (
    *("digest.count", "digest.first", "digest.first.own", "unchanged.no_task", "unchanged.not_owner"),
    *("help.numbers", "help.done", "help.more", "help.mine", "help.status", "help.change", "help.add", "help.quiet"),
    *("welcome.say", "welcome.ask", "welcome.quiet", "welcome.mention", "welcome.owners"),
    *("settings.paused", "settings.stopped", "glossary.none", "languages"),
)
BOT = Path(__file__).parent.parent.parent / "bot"


def asked_for() -> Iterator[str]:
    """A pattern for every key that a card, or the words themselves, ask for; a computed part stands for anything."""
    for file in (*(BOT / "cards").glob("*.py"), BOT / "words" / "words.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"say", "self"}:
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


def every_sentence(language: str) -> Iterator[str]:
    """All forms of all of them; patterns of days are no sentences."""
    found = words(language).sentences
    return (form for key, forms in found.items() if not key.startswith("date.") for form in forms)


def quoted(language: str, key: str) -> list[str]:
    """What a sentence gives between quotation marks, other than the reader's own words."""
    values = dict.fromkeys(("name", "names", "status", "reference", "poster", "day"), "")
    said = " ".join(words(language).sentences[key]).format(number=14, count=2, **values)
    return re.findall("[“«„]\u00a0?([^“”«»„]*\\w[^“”«»„]*?)\u00a0?[”»“]", said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_asked_for_is_there_and_none_is_unused(language: str) -> None:
    patterns = set(asked_for())
    keys = set(words(language).sentences)
    assert [p for p in patterns if not any(re.fullmatch(p, key) for key in keys)] == []
    assert [key for key in sorted(keys) if not any(re.fullmatch(p, key) for p in patterns)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_left_empty(language: str) -> None:
    assert [key for key, forms in words(language).sentences.items() if not all(form.strip() for form in forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_card_offers_has_a_name(language: str) -> None:
    say = words(language)
    names = [*map(say.country, COUNTRIES), *map(say.weekday, WEEKDAYS), *map(say.month_name, MONTHS)]
    assert len(set(names)) == len(COUNTRIES) + 7 + 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reader_of_notes_has_its_sentence(language: str) -> None:
    modules = [import_module(f"domain.summary.readers.{found.name}") for found in iter_modules(readers.__path__)]
    rules = {titled.RULE, *(rule for each in modules for rule in getattr(each, "RULES", None) or (each.RULE,))}
    said = {key.removeprefix("why.rule.") for key in words(language).sentences if key.startswith("why.rule.")}
    assert said == rules


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things_with_the_same_values(language: str) -> None:
    english, other = words("en").sentences, words(language).sentences
    assert english.keys() == other.keys()
    for key, forms in other.items():
        named = {name for form in forms for name in re.findall(r"{(\w+)}", form)}
        assert named == {name for form in english[key] for name in re.findall(r"{(\w+)}", form)}, key


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 0, "0 tasks"),
        ("en", 1, "One task"),
        ("en", 2, "2 tasks"),
        ("nl", 0, "0 taken"),
        ("nl", 1, "Eén taak"),
        ("nl", 2, "2 taken"),
        ("fr", 0, "0 tâche"),
        ("fr", 1, "1 tâche"),
        ("fr", 2, "2 tâches"),
        ("de", 0, "0 Aufgaben"),
        ("de", 1, "Eine Aufgabe"),
        ("de", 2, "2 Aufgaben"),
    ],
)
def test_plural(language: str, count: int, said: str) -> None:
    assert words(language)("receipt.count", count=count) == said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["standing.summary", "receipt.tally"])
def test_none_is_never_said_as_one(language: str, key: str) -> None:
    assert "0" in words(language)(key, count=0, subject="Budget")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", TYPED)
def test_what_people_are_told_to_type_is_understood(language: str, key: str) -> None:
    typed = quoted(language, key)
    assert typed
    assert [each for each in typed if not understand(each, NOWHERE).is_understood] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["no_tasks", "file.no_tasks", "help.notes", "welcome.paste"])
def test_every_heading_people_are_told_of_is_read(language: str, key: str) -> None:
    headings = quoted(language, key)
    assert headings
    for heading in headings:
        notes = Pasted(f"{heading}\nBudget:\nAsk for it. (Dana Peeters)")
        assert [task.owners for task in read(notes, date(2026, 11, 18), language).tasks] == [("Dana Peeters",)], heading


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", [Status.DONE, Status.IN_PROGRESS, Status.BLOCKED])
def test_a_status_can_be_typed_as_it_is_shown(language: str, status: Status) -> None:
    (saying,) = reply("2 " + words(language)(f"status.{status}"), NOWHERE).sayings
    assert saying.what == Mark(status)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("button", "told_in"), [("not_me", "task.likely"), ("apply", "newer.told")])
def test_a_sentence_calls_a_button_what_it_is_called(language: str, button: str, told_in: str) -> None:
    say = words(language)
    assert say(f"button.{button}") in say(told_in, written="Dana")


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_and_apostrophes_are_the_printed_ones(language: str) -> None:
    foreign = re.compile({"fr": "[\"'“”„]", "de": "[\"'«»”]"}.get(language, "[\"'«»„]"))
    assert [form for form in every_sentence(language) if foreign.search(form)] == []


def test_french_signs_stand_apart_from_their_words_and_stay_with_them() -> None:
    crowded = re.compile("[^\u00a0][:;?!»]|«[^\u00a0]")
    assert [form for form in every_sentence("fr") if crowded.search(form)] == []


@pytest.mark.parametrize("locale", ["en", "en-GB", "xx", "it-CH", "", "-", "../en", "nlx"])
def test_a_language_we_do_not_have_is_english(locale: str) -> None:
    assert words(locale).language == "en"


@pytest.mark.parametrize("locale", ["nl", "nl-BE", "nl_NL", "NL-be"])
def test_a_country_does_not_matter(locale: str) -> None:
    assert words(locale).language == "nl"


@pytest.mark.parametrize(
    ("language", "day", "month", "moment"),
    [
        ("en", "Wed 18 Nov 2026", "Nov 2026", "Thu 19 Nov, 09:00"),
        ("nl", "wo 18 nov 2026", "nov 2026", "do 19 nov, 09:00"),
        ("fr", "mer. 18 nov. 2026", "nov. 2026", "jeu. 19 nov., 09:00"),
        ("de", "Mi., 18. Nov. 2026", "Nov. 2026", "Do., 19. Nov., 09:00 Uhr"),
    ],
)
def test_days_and_moments(language: str, day: str, month: str, moment: str) -> None:
    say = words(language)
    assert say.day(date(2026, 11, 18)) == day
    assert say.month(date(2026, 11, 18)) == month
    assert say.moment(datetime(2026, 11, 19, 8, tzinfo=UTC), ZoneInfo("Europe/Brussels")) == moment
