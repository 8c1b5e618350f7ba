"""`status` over years of notes: p50 and p95 of our store, beside the same index asked raw, and beside LIKE.

`python -m benchmarks.status [--tasks 1000000] [--file FILE] [--postgresql]`. The file is kept: the next run only
asks. Raw is sqlite3 with the words' index and a dictionary of terms: near spellings united, the newest 1,000 matches
ranked, rights within the index. With --postgresql a server of its own is filled as well, and asked beside ILIKE.
"""

import argparse
import asyncio
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from itertools import count, product
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory, gettempdir
from time import perf_counter
from uuid import uuid4
from zoneinfo import ZoneInfo

import asyncpg
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from benchmarks.archive import FEW, LAST, TASKS, Archive, alone, channel, known, member
from dialogs.desk import Desk, heard_of
from dialogs.incoming import Incoming, Words
from dialogs.remind import tick
from dialogs.route import route
from domain.cadence import Pace
from domain.filters import wanted
from domain.people import fold, who
from domain.search import beginnings, near
from domain.space import Place
from domain.summary import Pasted
from storage import Store, opened
from storage.sqlite import made
from tests.databases import embedded
from tests.dialogs.kit import Outbox

MILLION = 1_000_000
SHORT = 2_000
ALL, SOME = 1, 2  # people: in all conversations, in few
OFTEN = 20  # questions of a kind
SELDOM = 3  # of what takes seconds
ROW = "SELECT t.*, m.*, o.*, p.* FROM tasks t JOIN meetings m ON m.id = t.meeting_id AND m.discarded_at IS NULL "
ROW += "LEFT JOIN owners o ON o.task_id = t.id AND o.released_at IS NULL LEFT JOIN people p ON p.id = o.person_id "
FIRST = " ORDER BY t.status NOT IN ('open', 'in_progress', 'blocked'), m.held_on DESC LIMIT 50"
SAID = "SELECT o.*, p.*, m.* FROM topics o JOIN meetings m ON m.id = o.meeting_id JOIN points p ON p.topic_id = o.id "


@dataclass(frozen=True, slots=True)
class Asker:
    """Somebody, and where they ask."""

    title: str
    person: int
    place: Place
    spaces: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """Questions of a kind; `like` where they are one word, which LIKE could find."""

    title: str
    questions: tuple[str, ...]
    like: bool = False


Ask = Callable[[str], Awaitable[object]]


def askers(archive: Archive) -> list[Asker]:
    """In their own chats, and in a big and a small channel."""
    last = range(archive.conversations - FEW + 1, archive.conversations + 1)
    return [
        Asker(f"own chat, {FEW} conversations", SOME, alone(SOME), tuple(last)),
        Asker("own chat, all conversations", ALL, alone(ALL), tuple(range(1, archive.conversations + 1))),
        Asker("big channel", ALL, channel(1), (1,)),
        Asker("small channel", ALL, channel(2), (2,)),
    ]


def kinds(archive: Archive, often: int) -> list[Kind]:
    """What is asked."""
    rare, some, many = (archive.around(share, often) for share in (20 / archive.tasks, 0.02, 0.2))
    misspelt = tuple(f"{word[:3]}{word[2:]}" for word in archive.around(0.002, often))  # a letter twice
    return [
        Kind("rare", rare, like=True),
        Kind("2 %", some, like=True),
        Kind("20 %", many, like=True),
        Kind("two words", tuple(map(" ".join, zip(some, some[1:] + some[:1], strict=True)))),
        Kind("misspelt", misspelt),
        Kind("late 2 %", tuple(f"late {word}" for word in some)),
        Kind("@person 2 %", tuple(f"@{known(n).name} {word}" for n, word in enumerate(some, 3))),
    ]


async def timed(work: Ask, questions: Sequence[str]) -> list[float]:
    """Milliseconds of each; one more before them doesn't count."""
    took = []
    for question in (questions[0], *questions):
        start = perf_counter()
        await work(question)
        took.append((perf_counter() - start) * 1000)
    return sorted(took[1:])


def p95(took: Sequence[float]) -> float:
    """The slowest but one in twenty."""
    return took[min(len(took) * 95 // 100, len(took) - 1)]


async def of_store(store: Store, asker: Asker, question: str) -> None:
    """What the store does for one: names, words, rights, tasks, counts, what was said."""
    reader, told = known(asker.person), question.startswith("@")
    lexicon = await store.lexicon(asker.place, reader, () if told else fold(question).split())
    match = who(" ".join(question[1:].split()[:2]), await store.people.roster(asker.place, reader)) if told else None
    sought = wanted(" ".join(question.split()[2:]) if told else question, LAST.date())
    await store.about(asker.place, reader, sought, match.person if match else None, known=lexicon)


@dataclass(frozen=True, slots=True)
class Raw:
    """The same index, asked by hand."""

    db: sqlite3.Connection
    terms: list[str]

    async def ask(self, asker: Asker, question: str) -> None:
        """The newest thousand that match, ranked; and what was said."""
        told = question.startswith("@")
        words = question.split()[2:] if told else question.removeprefix("late ").split()
        nearly = near(words, self.terms)
        every = " AND ".join(f"({' OR '.join(_begins(word, nearly.get(word, ())))})" for word in words)
        named = f' AND words : "{fold(" ".join(question[1:].split()[:2]))}"' if told else ""
        found = self._found(asker, "t", every + named, 1_000)
        late = f" AND t.due_end < '{LAST.date()}' AND t.status = 'open'" if question.startswith("late ") else ""
        which = f"t.id IN ({','.join(str(n // 3) for n in found)}){late}"
        self.db.execute(f"SELECT count(*) FROM tasks t WHERE {which}").fetchone()  # noqa: S608 - our own numbers
        self.db.execute(f"{ROW} WHERE {which} {FIRST}").fetchall()
        if not (late or told):
            topics = ",".join(str(n // 3) for n in self._found(asker, "o", every, 50))
            points = ",".join(str(n // 3) for n in self._found(asker, "p", every, 50))
            self.db.execute(f"{SAID} WHERE o.id IN ({topics}) OR p.id IN ({points}) LIMIT 50").fetchall()

    def _found(self, asker: Asker, letter: str, every: str, most: int) -> list[int]:
        places = " OR ".join(f"place : {letter}{space}" for space in asker.spaces)
        query = f"SELECT rowid FROM found_words WHERE found_words MATCH ? ORDER BY rowid DESC LIMIT {most}"  # noqa: S608
        return [row[0] for row in self.db.execute(query, (f"({places}) AND ({every})",))]

    async def like(self, asker: Asker, question: str) -> None:
        """Without any index of words: what they may see, or own."""
        seen = f"(m.space_id IN ({','.join(map(str, asker.spaces))}) OR t.id IN "
        seen += f"(SELECT task_id FROM owners WHERE person_id = {asker.person}))"  # noqa: S608 - our own numbers
        self.db.execute(f"{ROW} WHERE t.folded LIKE ? AND {seen} {FIRST}", (f"%{question}%",)).fetchall()


def _begins(word: str, nearly: Sequence[str]) -> Iterator[str]:
    return (f'words : "{each}" *' for each in beginnings(word, nearly))


@contextmanager
def raw(file: Path) -> Iterator[Raw]:
    """Python's own module, in this thread, and the dictionary in memory."""
    with closing(sqlite3.connect(file)) as db:
        yield Raw(db, [word for (word,) in db.execute("SELECT term FROM terms")])


async def fill(url: str, archive: Archive) -> None:
    """Once; what is there stays."""
    async with opened(url) as store:
        if await store.tasks.one(1) is not None:
            return
    start = perf_counter()
    if url.startswith("sqlite"):
        engine = made(make_url(url))
        with engine.begin() as db:
            archive.fill(db)
        engine.dispose()
    else:
        server = create_async_engine(make_url(url).set(drivername="postgresql+asyncpg"))
        async with server.begin() as there:
            await there.run_sync(archive.fill)
        async with server.connect() as there:
            await there.execution_options(isolation_level="AUTOCOMMIT")
            await there.execute(text("ANALYZE"))
        await server.dispose()
    print(f"filled in {perf_counter() - start:.0f} s")


@dataclass
class Talk:
    """Whole turns, between Teams and Teams."""

    store: Store
    archive: Archive
    number: "count[int]" = field(default_factory=count)

    async def says(self, asker: Asker, said: str) -> None:
        """What they say is answered, and the answer arrived."""
        at = LAST + timedelta(hours=1, seconds=next(self.number))
        words = Words(Pasted(said))
        sender = member(asker.person)
        heard = Incoming(id=uuid4().hex, at=at, place=asker.place, sender=sender, addressed=True, said=words)
        await route(self.desk(asker), heard)
        await self.store.inbound.answered(heard_of(heard), at)

    def desk(self, asker: Asker) -> Desk:
        """With who is in that conversation."""
        here = tuple(map(member, self.archive.members[asker.spaces[0] - 1]))
        return Desk(self.store, Outbox(members=here), Pace(ZoneInfo("Europe/Brussels")), clock=lambda: LAST)

    def notes(self, asker: Asker, number: int) -> str:
        """A meeting of that conversation."""
        names = [member(n).name for n in self.archive.members[asker.spaces[0] - 1][:TASKS]]
        tasks = "".join(f"Crate {number} {n}:\nMove it to the quay. ({name})\n" for n, name in enumerate(names))
        return f"Quay {number} {uuid4().hex[:8]} 18 November 2026\n\nTasks:\n{tasks}"


async def asked(store: Store, beside: Raw, archive: Archive, often: int) -> None:
    """The table of questions."""
    head = f"{'p50':>8}{'p95':>8}{'raw p50':>9}{'p95':>8}{'p95 x raw':>11}{'LIKE':>9}{'x store':>9}"
    print(f"{'store / raw index / LIKE, ms':44}{head}")
    for asker in askers(archive):
        for kind in kinds(archive, often):
            ours = await timed(partial(of_store, store, asker), kind.questions)
            by_hand = await timed(partial(beside.ask, asker), kind.questions)
            cells = f"{median(ours):8.1f}{p95(ours):8.1f}{median(by_hand):9.1f}{p95(by_hand):8.1f}"
            cells += f"{p95(ours) / p95(by_hand):11.2f}"
            if kind.like:
                scanned = median(await timed(partial(beside.like, asker), kind.questions[:SELDOM]))
                cells += f"{scanned:9.0f}{scanned / median(ours):9.0f}"
            print(f"{asker.title:32}{kind.title:12}{cells}")


async def turned(store: Store, archive: Archive, often: int) -> None:
    """The table of whole turns."""
    talk, (own, everywhere, big, small) = Talk(store, archive), askers(archive)
    words = archive.around(0.02, often)
    print(f"\n{'whole turns, ms':44}{'p50':>8}{'p95':>8}")
    turns: list[tuple[str, Asker, Sequence[str]]] = [
        ("status, 2 %", own, tuple(f"status {word}" for word in words)),
        ("status, 2 %", big, tuple(f"status {word}" for word in words)),
        ("my", own, ("my",) * often),
        ("done", everywhere, tuple(f"#{n} done" for n in range(1, often + 1))),
        ("a paste", big, tuple(talk.notes(big, n) for n in range(often))),
        ("a paste", small, tuple(talk.notes(small, n) for n in range(often))),
    ]
    for title, asker, said in turns:
        took = await timed(partial(talk.says, asker), said)
        print(f"{asker.title:32}{title:12}{median(took):8.1f}{p95(took):8.1f}")
    desk = talk.desk(own)
    took = await timed(lambda _: tick(desk, LAST), ("",) * often)
    print(f"{'':32}{'a tick':12}{median(took):8.1f}{p95(took):8.1f}")


async def on_sqlite(file: Path, archive: Archive, often: int) -> None:
    """All of it."""
    await fill(f"sqlite:///{file}", archive)
    async with opened(f"sqlite:///{file}") as store:
        with raw(file) as beside:
            await asked(store, beside, archive, often)
        await turned(store, archive, often)


async def on_postgresql(url: str, archive: Archive, often: int) -> None:
    """Words in own chats, beside ILIKE."""
    await fill(url, archive)
    db = await asyncpg.connect(url)
    print(f"\n{'PostgreSQL: store / ILIKE, ms':44}{'p50':>8}{'p95':>8}{'ILIKE':>9}{'x store':>9}")
    async with opened(url) as store:
        for asker, kind in product(askers(archive)[:2], kinds(archive, often)[:3]):
            ours = await timed(partial(of_store, store, asker), kind.questions)
            scanned = median(await timed(partial(_ilike, db, asker), kind.questions[:SELDOM]))
            cells = f"{median(ours):8.1f}{p95(ours):8.1f}{scanned:9.0f}{scanned / median(ours):9.0f}"
            print(f"{asker.title:32}{kind.title:12}{cells}")
    await db.close()


async def _ilike(db: "asyncpg.Connection[asyncpg.Record]", asker: Asker, question: str) -> None:
    seen = "m.space_id = ANY($2::int[]) OR t.id IN (SELECT task_id FROM owners WHERE person_id = $3)"
    query = f"{ROW} WHERE t.folded ILIKE $1 AND ({seen}) {FIRST}"
    await db.fetch(query, f"%{question}%", list(asker.spaces), asker.person)


def main(*, short: bool = False, tasks: int = MILLION, file: Path | None = None, postgresql: bool = False) -> int:
    """Fill what isn't there, ask, and print."""
    often = SELDOM if short else OFTEN
    archive = Archive.of(SHORT if short else tasks)
    with TemporaryDirectory() as folder:
        kept = file or Path(folder if short else gettempdir()) / f"followup-status-{archive.tasks}.db"
        print(f"{archive.tasks} tasks in {archive.conversations} conversations, {archive.vocabulary} words: {kept}")
        asyncio.run(on_sqlite(kept, archive, often))
    if postgresql:
        with embedded() as server:
            asyncio.run(on_postgresql(server.empty(), Archive.of(archive.tasks), often))
    return 0


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--short", action="store_true")
    options.add_argument("--tasks", type=int, default=MILLION)
    options.add_argument("--file", type=Path)
    options.add_argument("--postgresql", action="store_true")
    sys.exit(main(**vars(options.parse_args())))
