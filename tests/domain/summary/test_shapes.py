"""The same notes say the same in every shape, and still after the damage that clients do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.summary import Pasted, Summary, read
from tests.domain.summary import shapes
from tests.domain.summary.samples import POSTED, Sample, Told, samples, summary_of, told

TYPED = [sample for sample in samples() if sample.path.suffix != ".html"]


def _said(summary: Summary) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(task.title, task.description, task.owners) for task in summary.tasks]


def _expected(notes: list[Told]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(task.title, task.description, task.owners) for task in notes]


@given(shapes.tasks())
def test_text_markdown_and_html_give_the_same_tasks(notes: list[Told]) -> None:
    text, markdown = summary_of(shapes.as_text(notes)), summary_of(shapes.as_markdown(notes))
    html, table = (read(Pasted("", shape), POSTED) for shape in (shapes.as_html(notes), shapes.as_html_table(notes)))
    assert _said(text) == _said(markdown) == _said(html) == _said(table) == _expected(notes)
    assert told(text) == told(markdown) == told(html) == told(table)


@given(shapes.damaged())
def test_damaged_notes_give_the_same_tasks(case: tuple[str, list[Told]]) -> None:
    text, notes = case
    assert _said(summary_of(text)) == _expected(notes)


@pytest.mark.parametrize(
    "damage", [shapes.indented, shapes.quoted, shapes.topics_before], ids=lambda each: each.__name__
)
@given(notes=shapes.tasks())
def test_notes_moved_about_give_the_same_tasks(damage: shapes.Damage, notes: list[Told]) -> None:
    assert _said(summary_of(damage(shapes.as_text(notes)))) == _expected(notes)


@pytest.mark.parametrize(
    "damage", [shapes.windows_line_ends, shapes.byte_order_mark, shapes.no_break_spaces], ids=lambda each: each.__name__
)
@pytest.mark.parametrize("sample", TYPED, ids=lambda sample: sample.path.stem)
def test_every_sample_outlives_line_ends_and_spaces(damage: shapes.Damage, sample: Sample) -> None:
    assert told(summary_of(damage(sample.text))) == sample.tasks


@given(shapes.tasks(), st.sampled_from(["-", "*", "•", "1."]))
def test_bullets_before_every_title_change_nothing(notes: list[Told], bullet: str) -> None:
    text = "\n".join(
        ["Tasks:", *(f"{bullet} {task.title}: {task.description} ({', '.join(task.owners)})" for task in notes)]
    )
    assert _said(summary_of(text)) == _expected(notes)
