"""How long texts are kept: the clock lets them go, and tasks stay with all that happened to them."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import pytest

from bot.cards import shown
from dialogs.answer import News, Receipt, Standing, Why
from dialogs.desk import Desk
from domain.button import PICKED_DAY, DayButton, data
from storage import Store
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, WEDNESDAY, Chat, chat_on
from tests.dialogs.test_statements import IDLE, counted
from tests.leftovers import leftovers, on_disk

NOTES = """Quay meeting 18 November 2026

Topics:
Crane:
The crane squeaks like a gull.
	Oil: The oil tin stands behind the zinc shed.
Decision: the plinth stays.

Tasks:
Crane Oil:
Change the oil of the crane before 30 November. (Karim)
"""
GONE = ("gull", "zinc", "rusty", "plinth")
MONTH = 30


@dataclass
class Forgetful(Chat):
    """A program that keeps texts for a month."""

    @property
    def desk(self) -> Desk:
        return replace(super().desk, keep_days=MONTH)


@pytest.fixture
async def noted(chat: Chat) -> Forgetful:
    """Notes with a topic, answered and asked about; then newer ones, which nobody settled."""
    told = Forgetful(chat.store, chat.outbox)
    await told.says("dana", NOTES, CHANNEL)
    await told.says("karim", "my")
    await told.says("karim", "what about the rusty crane?")
    await told.says("karim", "1 in progress")
    await told.says("dana", f"{NOTES}Rope:\nBuy a rusty rope. (Lotte)\n", CHANNEL)
    return told


def after(days: int) -> datetime:
    """So many days after it was said."""
    return WEDNESDAY + timedelta(days=days, minutes=1)


async def kept(store: Store) -> set[str]:
    return {word for word in GONE if [told for told in await leftovers(store, word) if not told.startswith("terms")]}


async def test_texts_go_when_their_time_is_over_and_not_before(noted: Forgetful) -> None:
    await noted.ticks(after(MONTH - 1))
    assert await kept(noted.store) == set(GONE)
    await noted.ticks(after(MONTH))
    assert await kept(noted.store) == set()


async def test_they_stay_for_ever_where_nothing_is_set(noted: Forgetful) -> None:
    await Chat(noted.store, noted.outbox).ticks(after(10_000))
    assert await kept(noted.store) == set(GONE)


async def test_tasks_stay_with_owners_status_and_history(noted: Forgetful) -> None:
    before = await noted.store.everything()
    await noted.ticks(after(MONTH))
    assert await noted.store.everything() == before
    assert before[0]["status"] == "in_progress"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The text of these notes is no longer kept."),
        ("nl", "De tekst van dit verslag wordt niet meer bewaard."),
        ("fr", "Le texte de ce compte rendu n’est plus conservé."),
        ("de", "Der Text dieses Protokolls wird nicht mehr aufbewahrt."),
    ],
)
async def test_why_says_so(noted: Forgetful, language: str, told: str) -> None:
    assert told not in str(shown(await noted.says("karim", "why #1"), language))
    await noted.ticks(after(MONTH))
    why = await noted.says("karim", "why #1")
    assert isinstance(why, Why)
    assert told in str(shown(why, language))
    assert "Karim" in str(shown(why, language))


async def test_nothing_is_found_of_them(noted: Forgetful) -> None:
    found = await noted.says("karim", "status gull")
    assert isinstance(found, Standing)
    assert found.report.chapters
    await noted.ticks(after(MONTH))
    assert not isinstance(again := await noted.says("karim", "status gull"), Standing) or not again.report.chapters


async def test_another_day_for_notes_without_a_text_changes_no_task(noted: Forgetful) -> None:
    receipt = await noted.says("dana", "my", CHANNEL)
    await noted.ticks(after(MONTH))
    before = await noted.store.everything()
    picked = data(DayButton(1)) | {PICKED_DAY: date(2026, 11, 16).isoformat()}
    receipt = await noted.sends_data("dana", picked, CHANNEL)
    assert isinstance(receipt, Receipt)
    assert receipt.news is News.STANDS
    assert await noted.store.everything() == before


async def test_the_same_notes_again_are_known_and_newer_ones_are_kept_from_then_on(noted: Forgetful) -> None:
    await noted.ticks(after(MONTH))
    again = await noted.says("dana", NOTES, CHANNEL)
    assert isinstance(again, Receipt)
    assert again.news is News.AGAIN
    await noted.says("dana", NOTES.replace("squeaks", "sings"), CHANNEL)
    assert "gull" in await kept(noted.store)
    await noted.ticks(noted.now + timedelta(days=MONTH - 1))
    assert "gull" in await kept(noted.store)
    await noted.ticks(noted.now + timedelta(days=2))
    assert await kept(noted.store) == set()


async def test_many_go_a_few_at_a_time(chat: Chat) -> None:
    told = Forgetful(chat.store, chat.outbox)
    for week in range(25):
        await told.says("dana", NOTES.replace("Quay", f"Quay {week}"), CHANNEL)
    spent = []
    for minute in range(3):
        await told.ticks(after(MONTH) + timedelta(minutes=minute))
        spent.append(len([each for each in await leftovers(told.store, "zinc") if each.startswith("meetings")]))
    assert spent == [5, 0, 0]


async def test_a_tick_with_nothing_to_let_go_looks_once_and_walks_through_no_table(noted: Forgetful) -> None:
    await noted.ticks(after(MONTH))
    await noted.ticks(after(MONTH) + timedelta(minutes=1))
    with counted(noted.store) as cost:
        await noted.ticks(after(MONTH) + timedelta(minutes=2))
    assert cost <= IDLE, cost
    if noted.store.database.is_shared:
        return
    async with noted.store.database.read() as db:
        asked = (f"EXPLAIN QUERY PLAN {cost.statements[0]}", (None,) * cost.statements[0].count("?"))
        plan = [row.detail for row in await db.exec_driver_sql(*asked)]
    assert [step for step in plan if "SCAN" in step] == ["SCAN CONSTANT ROW"]


async def test_no_byte_of_the_file_has_them_either(database: str) -> None:
    if not database.startswith("sqlite"):
        pytest.skip("a server's files are its own")
    async with chat_on(database) as chat:
        told = Forgetful(chat.store, chat.outbox)
        await told.says("dana", NOTES, CHANNEL)
        await told.ticks(MONDAY_AFTER)
        await told.ticks(after(MONTH))
    assert on_disk(database, "like a gull", "zinc shed") == []
