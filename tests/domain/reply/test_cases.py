"""Every case of the files is read as it should be."""

from collections import Counter

import pytest

from tests.domain.reply.notation import Case, cases

ALL = list(cases())


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.language}: {case.text}")
def test_a_reply_says_what_it_says(case: Case) -> None:
    assert case.read == case.expected


def test_no_reply_is_listed_twice() -> None:
    texts = Counter((case.language, case.text) for case in ALL)
    assert [each for each, times in texts.items() if times > 1] == []
