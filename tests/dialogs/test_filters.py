"""`status` narrowed by how tasks stand, days, people, numbers and meetings; and lists longer than a card."""

import pytest

from dialogs.answer import Answer, Listing, Standing
from domain.button import MoreButton, Paged
from tests.dialogs.kit import CHANNEL, Chat

NOTES = """Harbour works 18 November 2026

Tasks:
Crane Licence:
Renew the crane licence by 10 November 2026. (Karim)
Crane Paint:
Have the crane painted by 20 November 2026. (Lotte)
Quay Lights:
Replace the quay lights. (Karim)
Rope Store:
Empty the rope store. (Lotte)
"""
MANY = 117


@pytest.fixture
async def harbour(chat: Chat) -> Chat:
    """Four tasks, one late, one blocked, one done."""
    await chat.says("dana", NOTES, CHANNEL)
    await chat.says("karim", "#3 blocked: no bulbs")
    await chat.says("lotte", "#4 done")
    return chat


def titles(answer: Answer) -> list[str]:
    """What is shown."""
    assert isinstance(answer, Standing), answer
    return sorted(task.title for task in answer.report.tasks)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("status late", ["Crane Licence"]),
        ("status te laat", ["Crane Licence"]),
        ("status blocked", ["Quay Lights"]),
        ("status bloqué", ["Quay Lights"]),
        ("status done", ["Rope Store"]),
        ("status open crane", ["Crane Licence", "Crane Paint"]),
        ("status late crane", ["Crane Licence"]),
        ("status due this week", ["Crane Paint"]),
        ("status fällig diese Woche", ["Crane Paint"]),
        ("status open since November", ["Crane Licence", "Crane Paint", "Quay Lights"]),
        ("status @Karim crane", ["Crane Licence"]),
        ("status @Karim blocked", ["Quay Lights"]),
        ("status @Karim", ["Crane Licence", "Quay Lights"]),
        ("status Harbour works", ["Crane Licence", "Crane Paint", "Quay Lights", "Rope Store"]),
    ],
)
async def test_status_is_narrowed(harbour: Chat, asked: str, found: list[str]) -> None:
    assert titles(await harbour.says("dana", asked, CHANNEL)) == found
    assert titles(await harbour.says("dana", asked)) == found


async def test_where_nothing_is_found_the_nearest_words_are_offered(harbour: Chat) -> None:
    answer = await harbour.says("dana", "status crampe", CHANNEL)
    assert isinstance(answer, Standing)
    assert not answer.report.tasks
    assert "crane" in answer.report.nearest


@pytest.fixture
async def long(chat: Chat) -> Chat:
    """More than fit on a card; the newest ones are done."""
    tasks = "\n".join(f"Crate {n}:\nMove crate {n} to the quay. (Karim)" for n in range(1, MANY + 1))
    await chat.says("dana", f"Harbour works 18 November 2026\n\nTasks:\n{tasks}\n", CHANNEL)
    await chat.says("karim", ", ".join(f"#{n}" for n in range(1, 21)) + " done")
    await chat.says("karim", ", ".join(f"#{n}" for n in range(21, 101)) + " blocked")
    return chat


@pytest.mark.parametrize(
    ("asked", "kind", "count"),
    [("status crate", Paged.STATUS, MANY), ("my", Paged.MINE, MANY - 20), ("waiting", Paged.WAITING, 80)],
)
async def test_a_long_list_is_complete_over_its_pages_and_what_is_open_comes_first(
    long: Chat, asked: str, kind: Paged, count: int
) -> None:
    answer, seen = await long.says("karim", asked), list[tuple[str, bool]]()
    while True:
        assert isinstance(answer, Listing | Standing)
        seen += [(item.task.title, item.task.status.closed) for item in answer.items]
        of = answer.report if isinstance(answer, Standing) else answer
        assert of.before + len(answer.items) + of.beyond == count
        if not of.beyond:
            break
        said = asked.removeprefix("status ") if kind is Paged.STATUS else ""
        answer = await long.presses("karim", MoreButton(kind, len(seen), said))
    assert len({title for title, _ in seen}) == len(seen) == count
    assert [is_over for _, is_over in seen] == sorted(is_over for _, is_over in seen)
