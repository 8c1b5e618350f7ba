"""Whatever is pasted, reading it ends, and without an exception."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.reading import HOSTILE, HOSTILE_HTML, fastest, filled
from domain.summary import Pasted, is_notes, read
from tests.domain.summary.samples import POSTED, samples

SAMPLES = [sample.text for sample in samples()]
SIGNS = "\n\t :-–*#|[]()<>@=→•✅☐.,;/_~`\\'\"&\ufeff\u00a0\u200b\ufff9\ufffb\u2028\U0001f525é"
KIB = 1024


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
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    half, whole = (_seconds(filled(unit, size * KIB), html=unit.startswith("<")) for size in (512, 1024))
    assert whole < 3 * half + 0.2
    assert whole < 4


def _seconds(text: str, *, html: bool) -> float:
    pasted = Pasted("", text) if html else Pasted(text)
    return fastest(lambda: read(pasted, POSTED), 3)
