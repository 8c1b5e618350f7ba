"""What waits to be told which item it is about goes out as a word and comes back the same."""

import pytest

from domain import asking
from domain.command import Topic
from domain.move import Mark
from domain.task import Status


@pytest.mark.parametrize("topic", Topic)
def test_a_question_comes_back_and_is_nothing_that_was_said(topic: Topic) -> None:
    word = asking.of_topic(topic)
    assert asking.topic(word) is topic
    assert asking.read(word) is None


def test_what_was_said_is_no_question() -> None:
    word = asking.written(Mark(Status.BLOCKED, "topic: the lease"))
    assert asking.topic(word) is None
    assert asking.read(word) == Mark(Status.BLOCKED, "topic: the lease")
    assert asking.topic(None) is None
