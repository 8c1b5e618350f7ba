"""Whether English notes write 3/12 day first or month first."""

from datetime import date

import pytest

from domain.summary import Pasted, read
from domain.summary.order import day_comes_first


@pytest.mark.parametrize(
    ("texts", "answer"),
    [
        (("by 05/12", "on 13/12"), True),
        (("by 05/12", "on 12/13"), False),
        (("on 13/12", "on 12/13"), None),
        (("Assigned 19/01/2025",), True),
        (("by 05/12",), True),  # 5 December lies nearer than 12 May
        (("by 12/05",), False),
        (("by 11/11",), None),
        (("open 24/7", "a 16/9 screen", "about 1/3 of them", "24/7/365"), None),
        (("see /docs/13/12", "v13/12.1"), None),
        ((), None),
    ],
)
def test_one_order_for_all_dates(texts: tuple[str, ...], answer: bool | None) -> None:
    assert day_comes_first(texts, date(2025, 11, 14)) is answer


TABLE = """Vendor call

| Assigned on | Owner | Action | Due |
|---|---|---|---|
| 19/01/2026 | Wim | Get the report | 06/02/2026 |
| 12/01/2026 | An | Read the contract | 04/03/2026 |
"""


def test_the_day_of_assignment_tells_how_the_due_day_is_written() -> None:
    tasks = read(Pasted(TABLE), date(2026, 2, 2)).tasks
    assert [task.due and task.due.end for task in tasks] == [date(2026, 2, 6), date(2026, 3, 4)]
