"""What a chat message that isn't notes asks for, and what a button's data says."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.button import MeetingButton, MeetingVerb, TaskButton, TaskVerb, data, pressed
from domain.command import AskHelp, AskStatus, Command, Say, Unclear, command
from domain.reply import reply

TODAY = date(2026, 1, 20)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("help", AskHelp()),
        (" /HELP ", AskHelp()),
        ("?", AskHelp()),
        ("Hallo!", AskHelp()),
        ("status Netskope", AskStatus("Netskope")),
        ("/status Netskope trial", AskStatus("Netskope trial")),
        ("Status: Netskope", AskStatus("Netskope")),
        ("status", AskStatus("")),
        ("statut budget", AskStatus("budget")),
        ("/status", AskStatus("")),
        ("statusreport", Unclear("statusreport")),
        ("2 done", Say(reply("2 done", TODAY))),
        ("status\nmore", Unclear("status\nmore")),
        ("what a day", Unclear("what a day")),
        ("  ", Unclear("")),
    ],
)
def test_command(text: str, asked: Command) -> None:
    assert command(text, TODAY) == asked


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
