"""Our store beside the bare drivers, on SQLite and on PostgreSQL: transactions a second, and the ratio.

`python -m benchmarks.storing`. A meeting with 25 tasks; a note on a task with its line of history. Both write the same
rows into the same schema; the store also looks first, as its promises demand. PostgreSQL is the embedded one of the
tests, but with its disk settings as they come: what is committed is on disk.
"""

import asyncio
import sqlite3
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import asyncpg
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from domain.fingerprint import fingerprint
from domain.move import Note
from domain.people import Member, OwnerState, Person
from domain.space import Place, SpaceKind
from domain.summary import Draft, HeldOnSource, Pasted, Summary
from domain.task import Owner
from storage import ChangeSource, Posting, Store, opened
from storage.postgresql import Server
from tests.databases import embedded

AT = datetime(2026, 11, 18, 14, 0, tzinfo=UTC)
TASKS = 25
PLACE = Place(
    conversation_id="19:team@thread.tacv2",
    kind=SpaceKind.CHANNEL,
    tenant_id="tenant",
    service_url="http://127.0.0.1",
    bot_id="28:bot",
)
DANA = Member(teams_id="29:dana", aad_id="aad-dana", name="Dana Peeters")
MEETING = """INSERT INTO meetings (space_id, poster_id, conversation_id, source, fingerprint, topics_print, tasks_print,
    title, held_on, held_on_source, language, posted_at, pasted_text, not_understood, is_held)
    VALUES (1, 1, '19:team', ?, ?, '', '', 'Sync', '2026-11-18', 'written', 'en', '2026-11-18 14:00:00', 'Sync', '[]',
    false) RETURNING id"""
TASK = """INSERT INTO tasks (meeting_id, position, title, description, status, is_ongoing, lines, rule, folded)
    VALUES (?, 1, 'Room', 'Book the room', 'open', false, '[]', 'listed', 'room book the room') RETURNING id"""
OWNER = (
    "INSERT INTO owners (task_id, position, written, state, person_id, done) VALUES (?, 1, 'Dana', 'certain', 1, false)"
)
ASK = """INSERT INTO assignments (task_id, person_id, next_check_at, given_at, times, late_times)
    VALUES (?, 1, '2026-11-18 14:00:00', '2026-11-18 14:00:00', 0, 0)"""
LINE = (
    "INSERT INTO changes (task_id, by_id, at, what, new, source) VALUES (?, 1, '2026-11-18 14:00:00', 'note', 'x', ?)"
)
LOOK = "SELECT * FROM tasks WHERE id = ?"
UPDATE = "UPDATE tasks SET last_note = 'x' WHERE id = ?"

Counts = tuple[int, int]  # meetings, notes
FULL: Counts = (60, 300)
SHORT: Counts = (2, 2)
Work = Callable[[int], Awaitable[None]]
Timed = tuple[float, float]  # transactions a second: meetings, notes


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table."""

    title: str
    made: Timed


async def measured(meeting: Work, note: Work, counts: Counts) -> Timed:
    """Both, one after the other, by one client; the first few don't count."""
    return await _rate(meeting, counts[0]), await _rate(note, counts[1])


async def _rate(work: Work, times: int) -> float:
    for number in range(-5, 0):
        await work(number)
    start = perf_counter()
    for number in range(times):
        await work(number)
    return times / (perf_counter() - start)


async def of_store(store: Store, counts: Counts) -> Timed:
    """Our verbs."""
    dana = (await store.people.met(PLACE, DANA, AT)).person

    async def meeting(number: int) -> None:
        await store.meetings.add(_posting(dana, number))

    async def note(number: int) -> None:
        deed = ChangeSource(by=dana, at=AT, source=f"note|{number}")
        await store.tasks.record([(number % TASKS + 1, Note("x"))], deed)

    return await measured(meeting, note, counts)


def _posting(dana: Person, number: int) -> Posting:
    tasks = tuple(Draft(f"Room {n}", "Book the room", ("Dana",)) for n in range(TASKS))
    summary = Summary(f"Sync {number}", AT.date(), HeldOnSource.WRITTEN, "en", tasks=tasks)
    owner = Owner(written="Dana", state=OwnerState.CERTAIN, person=dana)
    return Posting(
        place=PLACE,
        deed=ChangeSource(by=dana, at=AT, source=f"paste|{number}"),
        summary=summary,
        fingerprint=fingerprint(summary),
        pasted=Pasted("Sync"),
        owners=((owner,),) * TASKS,
    )


async def of_sqlite3(file: Path, counts: Counts) -> Timed:
    """Python's own module, in this thread."""
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous=FULL")

        async def meeting(number: int) -> None:
            db.execute("BEGIN IMMEDIATE")
            (meeting_id,) = db.execute(MEETING, (f"raw|{number}", f"raw{number}")).fetchone()
            tasks = [db.execute(TASK, (meeting_id,)).fetchone()[0] for _ in range(TASKS)]
            for statement in (OWNER, ASK):
                db.executemany(statement, [(task,) for task in tasks])
            db.executemany(LINE, [(task, f"raw|{number}") for task in tasks])
            db.execute("COMMIT")

        async def note(number: int) -> None:
            task = number % TASKS + 1
            db.execute("BEGIN IMMEDIATE")
            db.execute(LOOK, (task,)).fetchone()
            db.execute(UPDATE, (task,))
            db.execute(LINE, (task, f"raw note|{number}"))
            db.execute("COMMIT")

        return await measured(meeting, note, counts)


async def of_asyncpg(url: str, counts: Counts) -> Timed:
    """The driver by itself, its statements prepared once."""
    db = await asyncpg.connect(url)
    try:

        async def meeting(number: int) -> None:
            async with db.transaction():
                meeting_id = await db.fetchval(_dollars(MEETING), f"raw|{number}", f"raw{number}")
                rows = await db.fetch(_many(TASK), [meeting_id] * TASKS)
                tasks = [(row["id"],) for row in rows]
                for statement in (OWNER, ASK):
                    await db.executemany(_dollars(statement), tasks)
                await db.executemany(_dollars(LINE), [(task, f"raw|{number}") for (task,) in tasks])

        async def note(number: int) -> None:
            task = number % TASKS + 1
            async with db.transaction():
                await db.fetchrow(_dollars(LOOK), task)
                await db.execute(_dollars(UPDATE), task)
                await db.execute(_dollars(LINE), task, f"raw note|{number}")

        return await measured(meeting, note, counts)
    finally:
        await db.close()


def _dollars(statement: str) -> str:
    for number in range(1, statement.count("?") + 1):
        statement = statement.replace("?", f"${number}", 1)
    return statement


def _many(statement: str) -> str:
    """The same for a list of keys, in one round trip."""
    return statement.replace("VALUES (?", "SELECT unnest($1::int[])").replace("room')", "room'")


@asynccontextmanager
async def over_psycopg(url: str) -> AsyncIterator[Store]:
    """Our store over the other driver."""
    engine = create_async_engine(make_url(url).set(drivername="postgresql+psycopg"))
    server = Server(engine)
    try:
        yield Store.over(server)
    finally:
        await server.close()


async def on_sqlite(folder: Path, counts: Counts) -> list[Line]:
    """The store first: the driver needs its rows."""
    async with opened(f"sqlite:///{folder}/a.db") as store:
        ours = await of_store(store, counts)
    return [Line("sqlite3", await of_sqlite3(folder / "a.db", counts)), Line("our store", ours)]


async def on_postgresql(one: str, other: str, counts: Counts) -> list[Line]:
    """The same, and once more over psycopg, which we didn't choose."""
    async with opened(one) as store:
        ours = await of_store(store, counts)
    async with opened(other):
        pass
    async with over_psycopg(other) as store:
        by_psycopg = await of_store(store, counts)
    lines = (Line("our store", ours), Line("our store, over psycopg", by_psycopg))
    return [Line("asyncpg", await of_asyncpg(one, counts)), *lines]


def show(database: str, lines: Sequence[Line]) -> None:
    """Each line with its ratio to the first, the bare driver."""
    raw = lines[0].made
    for line in lines:
        cells = (f"{mine:7.0f} ({mine / bare:.2f})" for mine, bare in zip(line.made, raw, strict=True))
        print(f"{database:10} {line.title:24} " + "  ".join(cells))


def main(*, short: bool = False) -> None:
    """Print the table."""
    counts = SHORT if short else FULL
    print(f"{'':35} meeting + {TASKS} tasks   note + history, a second (ratio to the driver)")
    with TemporaryDirectory() as folder, embedded(is_safe=True) as server:
        show("SQLite", asyncio.run(on_sqlite(Path(folder), counts)))
        show("PostgreSQL", asyncio.run(on_postgresql(server.empty(), server.empty(), counts)))


if __name__ == "__main__":
    main(short="--short" in sys.argv)
