"""Whatever is pasted, reading it ends, and without an exception."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.reading import HOSTILE, HOSTILE_HTML, filled
from benchmarks.work import calls
from domain.summary import Pasted, is_notes, read
from tests.domain.summary.samples import POSTED, samples

SAMPLES = [sample.text for sample in samples()]
SIGNS = "\n\t :-–*#|[]()<>@=→•✅☐.,;/_~`\\'\"&\ufeff\u00a0\u200b\ufff9\ufffb\u2028\U0001f525é"


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    """A sample with pieces cut out, doubled, swapped and strewn with signs."""
    text = draw(st.sampled_from(SAMPLES))
    chance = random.Random(draw(st.integers(0, 2**32)))
    for _ in range(draw(st.integers(0, 8))):
        start, end = sorted(chance.sample(range(len(text) + 2), 2))
        piece = chance.choice(
            [text[start:end][::-1], "", text[start:end] * 2, chance.choice(SIGNS) * chance.randint(1, 9)]
        )
        text = text[:start] + piece + text[end:]
    return text


def _reads(text: str) -> None:
    for pasted in (Pasted(text), Pasted(text, text)):
        summary = read(pasted, POSTED)
        is_notes(summary)
        assert all(task.title and task.lines for task in summary.tasks)


@given(st.one_of(st.text(), st.text(SIGNS + "abzAZ01"), spoiled()))
def test_any_text_is_read(text: str) -> None:
    _reads(text)


@pytest.mark.slow
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(st.text(), st.text(SIGNS + "abzAZ01"), spoiled()))
def test_ten_thousand_texts_are_read(text: str) -> None:
    _reads(text)


@pytest.mark.slow
@pytest.mark.parametrize("unit", [*HOSTILE.values(), *HOSTILE_HTML.values()], ids=[*HOSTILE, *HOSTILE_HTML])
def test_work_grows_no_faster_than_the_text(unit: str) -> None:
    half, whole = (_calls(_pasted(unit, size)) for size in (128, 256))
    assert whole < 2.2 * half + 5_000


@pytest.mark.slow
@pytest.mark.parametrize("unit", [*HOSTILE.values(), *HOSTILE_HTML.values()], ids=[*HOSTILE, *HOSTILE_HTML])
def test_a_hostile_mebibyte_is_read(unit: str) -> None:
    read(_pasted(unit, 1024), POSTED)


def _pasted(unit: str, kibibytes: int) -> Pasted:
    text = filled(unit, kibibytes * 1024)
    return Pasted("", text) if unit.startswith("<") else Pasted(text)


def _calls(pasted: Pasted) -> int:
    return calls(lambda: read(pasted, POSTED))
