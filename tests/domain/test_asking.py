"""What waits to be told which item it is about goes out as a word and comes back the same."""

from datetime import date

import pytest

from domain import asking
from domain.command import Topic
from domain.move import Hold, Mark
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


@pytest.mark.parametrize("until", [None, date(2026, 11, 20)])
def test_not_yet_keeps_its_words_and_its_day(until: date | None) -> None:
    assert asking.read(asking.written(Hold("not yet, alas", until))) == Hold("not yet, alas", until)
