"""What is far longer than a message isn't searched for one: it costs next to nothing, counted in calls."""

from datetime import UTC, datetime

import pytest

from benchmarks.work import calls
from domain.command import understand
from domain.command.near import near
from domain.reply import Context, Unknown, may_name

CONTEXT = Context(now=datetime(2026, 11, 24, 10, tzinfo=UTC), language="en")
FEW = 60  # calls; to compare a word with those we know takes hundreds
PIECES = ["x", "word ", "a line of words\n", "A: do it (B)\n", "> quoted\n", "e\u0301", "\n", "1. "]


@pytest.mark.parametrize("piece", PIECES)
def test_a_megabyte_is_not_searched_for_a_message(piece: str) -> None:
    text = piece * (2**20 // len(piece))

    def read() -> None:
        understand(text, CONTEXT)
        may_name(text, CONTEXT)

    assert calls(read) < FEW


def test_a_megabyte_of_one_word_is_compared_with_none() -> None:
    assert calls(lambda: near("x" * 2**20, CONTEXT)) < FEW


def test_what_is_told_above_a_long_conversation_is_read() -> None:
    below = "\n\nFrom: Lotte Claes\nSent: Monday 23 November 2026 09:12\n" + "All that was said before.\n" * 3_000
    assert not any(isinstance(act, Unknown) for act in understand("done" + below, CONTEXT).acts)


@pytest.mark.parametrize(("piece", "is_one"), [("unfo", True), ("unfo" * 20, False)])
def test_a_word_is_only_near_one_of_about_its_length(piece: str, is_one: bool) -> None:
    assert (near(piece, CONTEXT) is not None) == is_one
