"""What a button's data says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.button import MeetingButton, MeetingVerb, TaskButton, TaskVerb, data, pressed


@pytest.mark.parametrize(
    "button", [TaskButton(TaskVerb.NOT_MINE, 14, 3), MeetingButton(MeetingVerb.SEND_NOW, 7)], ids=["task", "meeting"]
)
def test_a_button_comes_back_as_it_left(button: TaskButton | MeetingButton) -> None:
    assert pressed(data(button)) == button


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(["verb", "task", "list", "meeting", "x"]), json))
def test_any_data_is_read_without_a_fault(sent: dict[str, object]) -> None:
    pressed(sent)
