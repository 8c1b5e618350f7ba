"""Every notation, on notes written for it."""

import pytest

from domain.summary import is_notes, read
from tests.domain.summary.samples import POSTED, Sample, samples, told


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.path.name)
def test_the_tasks_of_a_sample_are_read(sample: Sample) -> None:
    assert told(read(sample.pasted(), POSTED)) == sample.tasks


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.path.name)
def test_every_task_names_its_lines_and_its_reader(sample: Sample) -> None:
    assert all(task.lines and task.rule for task in read(sample.pasted(), POSTED).tasks)


@pytest.mark.parametrize("sample", samples("none_"), ids=lambda sample: sample.path.name)
def test_what_is_no_notes_is_left_alone(sample: Sample) -> None:
    assert not is_notes(read(sample.pasted(), POSTED))


@pytest.mark.parametrize(
    "sample",
    [*samples("recap_"), *samples("zoom_"), *samples("facilitator_en"), *samples("meetbot")],
    ids=lambda sample: sample.path.name,
)
def test_what_clearly_is_notes_is_acted_on_unasked(sample: Sample) -> None:
    assert is_notes(read(sample.pasted(), POSTED))
