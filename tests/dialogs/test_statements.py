"""What a turn costs the database: statements and transactions, the same on every machine and however many rows.

Many rows in one statement count once, and COMMIT doesn't count. A turn is what happens between a message and the mark
that its answer has left.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import NamedTuple

import pytest
from sqlalchemy import event

from dialogs.answer import Receipt
from dialogs.desk import heard_of
from dialogs.incoming import Incoming
from dialogs.meeting_card import remember
from dialogs.route import route
from domain.people import Member
from domain.space import Place
from storage import Store
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, PEOPLE, Chat, member, personal, words_of


class Budget(NamedTuple):
    """At most so many."""

    statements: int
    transactions: int


TURNS = {
    "help": Budget(4, 2),
    "#3 done": Budget(12, 3),
    "#4 done, #5 blocked: waiting for the crane": Budget(15, 4),
    "my": Budget(7, 5),
    "status": Budget(6, 4),
    "status crate": Budget(8, 5),
    "status @karim crate": Budget(12, 7),
    "decisions crate": Budget(9, 5),
    "decisions": Budget(8, 5),
    "agenda": Budget(14, 6),
    "waiting": Budget(7, 5),
}
DONE_ON_A_CARD = Budget(13, 3)  # the first change since it was drawn has it drawn anew
ALL_DONE = Budget(30, 4)
PASTE = Budget(24, 14)
NEXT_PASTE = Budget(25, 14)  # of a series: what its meetings before left open is told
FIRST_PASTE = Budget(30, 14)  # the conversation, who is in it, and all of them are new
FIRST_WITH_MORE = Budget(31, 14)  # and with what the notes decide, and a topic
IDLE = Budget(1, 1)
UNDO = Budget(25, 8)
EACH_DIGEST = 6  # claimed, sent and settled, where ten go at once
ONE_MORE_DIGEST = 2
A_LEAD = 4  # whose first digest goes along: their chat is new to us, and what they lead is put off too


@dataclass(repr=False)
class Cost:
    """What reached the database."""

    statements: list[str] = field(default_factory=list)
    transactions: int = 0

    def __le__(self, most: Budget) -> bool:
        return len(self.statements) <= most.statements and self.transactions <= most.transactions

    def __repr__(self) -> str:
        told = "\n  ".join(" ".join(said.split())[:120] for said in self.statements)
        return f"{len(self.statements)} statements in {self.transactions} transactions\n  {told}"


@contextmanager
def counted(store: Store) -> Iterator[Cost]:
    """What reaches the database meanwhile."""
    cost, engine = Cost(), store.database.engine

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA")):
            cost.statements.append(statement)

    def begun(_connection: object) -> None:
        cost.transactions += 1

    listeners = ((engine, "before_cursor_execute", note), (engine, "begin", begun))
    for listener in listeners:
        event.listen(*listener)
    try:
        yield cost
    finally:
        for listener in listeners:
            event.remove(*listener)


async def turn(chat: Chat, who: str, text: str, where: Place | None = None) -> Cost:
    """A whole one, as it reaches us from Teams."""
    incoming: Incoming = chat.incoming(who, words_of(text), where or personal(who))
    with counted(chat.store) as cost:
        await remember(chat.desk, incoming, await route(chat.desk, incoming), "message")
        await chat.store.inbound.answered(heard_of(incoming), chat.now)
    return cost


def notes(many: int, title: str) -> str:
    """A meeting with that many tasks of Karim's, a decision and a topic."""
    tasks = "\n".join(f"Crate {n} of {title}:\nMove crate {n} to the quay. (Karim)" for n in range(1, many + 1))
    said = "Decision: each crate gets a label.\n\nTopics:\nQuay: The quay is free again."
    return f"{title} 18 November 2026\n\n{said}\n\nTasks:\n{tasks}\n"


def crowd(many: int) -> tuple[Member, ...]:
    """The team of six and so many more."""
    return (*PEOPLE.values(), *(member(f"Docker{n:04d} Somebody{n:04d}") for n in range(many)))


@pytest.fixture(params=[1, 2], ids=["once", "twice"])
async def harbour(chat: Chat, request: pytest.FixtureRequest) -> Chat:
    """Notes with tasks of Karim's: as many, or twice."""
    chat.outbox.members = crowd(15 * request.param)
    await chat.says("dana", notes(10 * request.param, "Harbour works"), CHANNEL)
    await chat.says("karim", "my")
    return chat


@pytest.mark.parametrize(("text", "most"), TURNS.items(), ids=[text.split(":")[0] for text in TURNS])
async def test_a_turn_costs_no_more_than_its_budget(harbour: Chat, text: str, most: Budget) -> None:
    cost = await turn(harbour, "karim", text)
    assert cost <= most, cost


async def test_what_changes_on_a_meetings_card_costs_a_statement_more_once(chat: Chat) -> None:
    told = await chat.says("dana", notes(10, "Harbour works"), CHANNEL)
    await chat.stands(told, CHANNEL, "card")
    await chat.says("karim", "my")
    for text, most in (("#3 done", DONE_ON_A_CARD), ("#4 done", TURNS["#3 done"])):
        cost = await turn(chat, "karim", text)
        assert cost <= most, cost


@pytest.mark.parametrize("many", [24, 49])
async def test_all_done_costs_as_much_whatever_the_number_of_tasks(chat: Chat, many: int) -> None:
    await chat.says("dana", notes(many, "Harbour works"), CHANNEL)
    await chat.says("karim", "my")
    cost = await turn(chat, "karim", "all done")
    assert cost <= ALL_DONE, cost
    assert {task["status"] for task in await chat.store.everything()} == {"done"}


@pytest.mark.parametrize("many", [20, 200])
async def test_a_paste_costs_as_much_whatever_the_roster(chat: Chat, many: int) -> None:
    chat.outbox.members = crowd(many)
    first = await turn(chat, "dana", notes(25, "Harbour works"), CHANNEL)
    again = await turn(chat, "dana", notes(25, "Warehouse"), CHANNEL)
    assert again <= PASTE, again
    assert first <= FIRST_WITH_MORE, first
    assert len(await chat.store.everything()) == 50


async def test_a_first_paste_of_tasks_costs_no_more_than_its_budget(chat: Chat) -> None:
    chat.outbox.members = crowd(200)
    tasks = notes(25, "Harbour works").partition("Tasks:")[2]
    cost = await turn(chat, "dana", f"Harbour works 18 November 2026\n\nTasks:{tasks}", CHANNEL)
    assert len(await chat.store.everything()) == 25
    assert cost <= FIRST_PASTE, cost


@pytest.mark.parametrize("many", [25, 50])
async def test_the_next_notes_of_a_series_cost_as_much_whatever_is_still_open(chat: Chat, many: int) -> None:
    await chat.says("dana", notes(many, "Harbour works"), CHANNEL)
    await chat.says("dana", notes(many, "Harbour works").replace("18 Nov", "19 Nov"), CHANNEL)
    cost = await turn(chat, "dana", notes(25, "Harbour works").replace("18 Nov", "25 Nov"), CHANNEL)
    assert cost <= NEXT_PASTE, cost


async def crew(chat: Chat, many: int, week: int) -> None:
    """So many people with a task each, new ones every week."""
    given = (first + last for first in ("Ba", "Ko", "Li", "Mu", "Te") for last in ("rend", "lina", "mond", "vesh"))
    names = [f"{name} {('Osterman', 'Zwaluw')[week]}" for name, _ in zip(given, range(many), strict=False)]
    chat.outbox.members = (*PEOPLE.values(), *map(member, names))
    tasks = "\n".join(f"Crate {n}:\nMove crate {n} to the quay. ({name})" for n, name in enumerate(names, 1))
    await chat.says("dana", f"Quay {week} 18 November 2026\n\nTasks:\n{tasks}\n", CHANNEL)


async def test_digests_are_claimed_as_many_at_once_as_are_sent(chat: Chat) -> None:
    spent = {}
    for week, many in enumerate((10, 20)):
        await crew(chat, many, week)
        at = MONDAY_AFTER + timedelta(weeks=week)
        await chat.ticks(at - timedelta(hours=8))  # who is here is read then
        with counted(chat.store) as cost:
            assert (await chat.ticks(at)).sent >= many
        spent[many] = len(cost.statements)
    assert spent[10] <= 10 * EACH_DIGEST, spent
    assert spent[20] - spent[10] <= 10 * ONE_MORE_DIGEST + A_LEAD, spent


async def test_an_idle_tick_looks_once(harbour: Chat) -> None:
    await harbour.ticks(MONDAY_AFTER)
    with counted(harbour.store) as cost:
        await harbour.ticks(MONDAY_AFTER + timedelta(minutes=1))
    assert cost <= IDLE, cost


async def test_an_idle_tick_walks_through_no_table(harbour: Chat) -> None:
    """By SQLite's plan: PostgreSQL reads small tables whole, whatever index there is."""
    await harbour.ticks(MONDAY_AFTER)
    if harbour.store.database.is_shared:
        return
    with counted(harbour.store) as cost:
        await harbour.ticks(MONDAY_AFTER + timedelta(minutes=1))
    assert await walked(harbour, cost) == ["SCAN CONSTANT ROW"]


async def test_whom_a_name_can_mean_is_asked_of_that_conversation_alone(harbour: Chat) -> None:
    """Everybody is in every conversation of a small firm: to walk through them twice is a minute."""
    receipt = await harbour.says("dana", notes(1, "Warehouse").replace("Karim", "Zorro"), CHANNEL)
    assert isinstance(receipt, Receipt)
    if harbour.store.database.is_shared:
        return
    with counted(harbour.store) as cost:
        assert await harbour.store.people.to_be_meant(receipt.meeting)
    assert not [step for step in await walked(harbour, cost) if "people" in step or "memberships" in step]


async def walked(chat: Chat, cost: Cost) -> list[str]:
    """The tables that SQLite's plan reads whole."""
    async with chat.store.database.read() as db:
        asked = (f"EXPLAIN QUERY PLAN {cost.statements[0]}", (None,) * cost.statements[0].count("?"))
        plan = [row.detail for row in await db.exec_driver_sql(*asked)]
    return [step for step in plan if "SCAN" in step]


@pytest.mark.parametrize("many", [24, 49])
async def test_undo_costs_as_much_whatever_the_number_of_tasks(chat: Chat, many: int) -> None:
    await chat.says("dana", notes(many, "Harbour works"), CHANNEL)
    await chat.says("karim", "my")
    await chat.says("karim", "all done")
    cost = await turn(chat, "karim", "undo")
    assert cost <= UNDO, cost
    assert {task["status"] for task in await chat.store.everything()} == {"open"}
