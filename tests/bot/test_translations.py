"""Every card in every language that Teams speaks: nothing fails, nothing is missing, nothing stays English."""

import re
from datetime import UTC, date, datetime
from typing import get_args
from zoneinfo import ZoneInfo

import pytest

from bot.cards import shown
from bot.words import LANGUAGES, Words, words
from dialogs.answer import Answer, Silence
from domain.choices import COUNTRIES
from domain.form import MONTHS, WEEKDAYS
from tests.bot.answers import answers

LOCALES = (  # those that Teams can be set to, and some regions of the languages we speak
    *("ar-SA", "az-Latn-AZ", "bg-BG", "bs-Latn-BA", "ca-ES", "cs-CZ", "cy-GB", "da-DK", "de-DE", "de-AT", "de-CH"),
    *("el-GR", "en-GB", "en-US", "es-ES", "es-MX", "es-US", "et-EE", "eu-ES", "fa-IR", "fi-FI", "fil-PH", "fr-FR"),
    *("fr-BE", "fr-CA", "gl-ES", "he-IL", "hi-IN", "hr-HR", "hu-HU", "id-ID", "is-IS", "it-IT", "ja-JP", "ka-GE"),
    *("kk-KZ", "ko-KR", "lt-LT", "lv-LV", "mk-MK", "ms-MY", "nb-NO", "nl-NL", "nl-BE", "nn-NO", "pl-PL", "pt-BR"),
    *("pt-PT", "ro-RO", "ru-RU", "sk-SK", "sl-SI", "sq-AL", "sr-Cyrl-RS", "sr-Latn-RS", "sv-SE", "th-TH", "tr-TR"),
    *("uk-UA", "vi-VN", "zh-CN", "zh-TW"),
)
SHAPES = {"label", "standing.joined", "receipt.summary", "button.about", "marked.changed"}  # nothing but what they hold
DAYS = {"date.day", "date.month", "date.moment", "date.near"}
HOURS = {*DAYS, "date.hour"}
SAME = {  # sentences that are the same as in English, and right
    "nl": {
        "status.open",
        "weekly.open",
        "why.means",
        "team.name",
        "quoted",
        "standing.heading",
        "span.later",
        *SHAPES,
        *HOURS,
    },
    "fr": {"check.corrections", *DAYS},
    "de": {"standing.heading", "date.month", *SHAPES},
}
ANSWERS = tuple(answers())


class Recording(dict[str, tuple[str, ...]]):
    """Sentences that remember which of them, and which form, were said."""

    said: set[str]

    def __getitem__(self, key: str) -> tuple[str, ...]:
        self.said.add(key)
        return super().__getitem__(key)


def test_there_is_an_answer_of_every_kind() -> None:
    assert {type(answer) for answer in ANSWERS} == set(get_args(Answer))


def test_together_they_say_every_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    english = words("en")
    recording = Recording(english.sentences)
    recording.said = set()
    monkeypatch.setattr("bot.cards.words", lambda _: Words("en", recording, english.plural))
    for answer in ANSWERS:
        shown(answer)
    assert set(english.sentences) - recording.said == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_card_can_be_shown(locale: str) -> None:
    for answer in ANSWERS:
        look = shown(answer, locale)
        assert (look is None) is isinstance(answer, Silence)
        if look:
            assert look.summary.strip()
            assert look.card or look.text or look.dialog
            assert not re.search(r"{\w*}", f"{look.summary} {look.text}")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_sentence_can_be_said(locale: str) -> None:
    say = words(locale)
    assert say.language == (short if (short := locale[:2]) in LANGUAGES and locale != "fil-PH" else "en")
    for key, forms in words("en").sentences.items():
        values = dict.fromkeys(_values(forms) - {"count"}, "Ava")
        for count in (0, 1, 2, 21):
            assert say(key, count=count, **values).strip(), key


@pytest.mark.parametrize("locale", LOCALES)
def test_days_names_and_lists_can_be_said(locale: str) -> None:
    say = words(locale)
    told = [say.day(date(2026, 3, 4)), say.month(date(2026, 3, 4))]
    told.append(say.moment(datetime(2026, 3, 4, 9, tzinfo=UTC), ZoneInfo("Europe/Berlin")))
    told += [*map(say.weekday, WEEKDAYS), *map(say.month_name, MONTHS), *map(say.country, COUNTRIES)]
    told += [say.listed(["Oana"] * n) for n in (1, 2, 3)]
    assert all(told)


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_no_sentence_is_left_in_english(language: str) -> None:
    english = words("en").sentences
    same = {key for key, forms in words(language).sentences.items() if set(forms) & set(english[key])}
    assert same == SAME[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_says_all_there_is_to_say(language: str) -> None:
    """Only the number may be left out, and only by the form for one."""
    for key, forms in words(language).sentences.items():
        wanted = _values(words("en").sentences[key])
        assert _values(forms[-1:]) == wanted, key
        assert all(_values((form,)) >= wanted - {"count", "number"} for form in forms), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_counts_the_same_things(language: str) -> None:
    forms = {key: len(each) for key, each in words(language).sentences.items()}
    assert forms == {key: len(each) for key, each in words("en").sentences.items()}


@pytest.mark.parametrize(
    ("language", "two", "three"),
    [
        ("en", "Oana and Frederik", "Oana, Frederik and Lotte"),
        ("nl", "Oana en Frederik", "Oana, Frederik en Lotte"),
        ("fr", "Oana et Frederik", "Oana, Frederik et Lotte"),
        ("de", "Oana und Frederik", "Oana, Frederik und Lotte"),
    ],
)
def test_lists_end_as_people_end_them(language: str, two: str, three: str) -> None:
    say = words(language)
    names = ["Oana", "Frederik", "Lotte"]
    assert (say.listed(names[:1]), say.listed(names[:2]), say.listed(names)) == ("Oana", two, three)


def test_german_keeps_the_capitals_of_its_nouns() -> None:
    assert [words("de").status(status) for status in ("open", "in_progress")] == ["offen", "in Arbeit"]


def _values(forms: tuple[str, ...]) -> set[str]:
    return {name for form in forms for name in re.findall(r"{(\w+)}", form)}
