"""Reminders that two replicas keep and claim at the same time: each is kept once and sent by one."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import event

from domain.people import Person
from storage import ChangeSource, Delivered, DueReminder, Store, When
from tests.storage.test_replicas import AT, LEASE, MANY, Replicas, posting, replicas, team, when

__all__ = ["replicas"]
LATER = AT + timedelta(hours=1)


def deed(person: Person, source: str = "asked|1") -> ChangeSource:
    """Somebody asks."""
    return ChangeSource(by=person, at=AT, source=source)


def due(now: datetime) -> When:
    """When all of it is due, whoever came first."""
    return When(at=LATER + MANY * LEASE, now=now, lease_until=now + LEASE, pace=when(now).pace)


async def claim_all(store: Store, people: tuple[Person, ...], now: datetime) -> list[DueReminder]:
    """What one replica gets the right to send."""
    claims = await asyncio.gather(*(store.reminders.claim(person, due(now)) for person in people))
    return [each for each in claims if each]


async def test_one_activity_is_kept_once(replicas: Replicas) -> None:
    dana, other, *_ = await team(replicas[0])
    stored = await replicas[0].meetings.add(posting(dana, (other,)))
    tasks = await replicas[0].tasks.of_meeting(stored.meeting.id)
    for about in ((), tasks):
        kept = (
            replicas[n % 2].reminders.add(LATER + n * LEASE, about, deed(other, f"asked|{len(about)}"))
            for n in range(MANY)
        )
        assert len(set(await asyncio.gather(*kept))) == 1
    (claimed,) = await claim_all(replicas[0], (other,), AT)
    assert len(claimed.ids) == 2


async def test_each_is_claimed_by_one(replicas: Replicas) -> None:
    dana, *others = await team(replicas[0])
    await replicas[0].meetings.add(posting(dana, tuple(others)))
    for person in others:
        await replicas[0].reminders.add(LATER, (), deed(person))
    assert len(await replicas[1].reminders.due(LATER, AT)) == len(others)
    claimed = await asyncio.gather(*(claim_all(store, tuple(others), AT) for store in replicas))
    assert sorted(each.person.id for some in claimed for each in some) == sorted(person.id for person in others)
    assert await replicas[1].reminders.due(LATER, AT) == ()


async def test_a_lapsed_claim_is_taken_over_by_one(replicas: Replicas) -> None:
    dana, other, *_ = await team(replicas[0])
    await replicas[0].meetings.add(posting(dana, (other,)))
    await replicas[0].reminders.add(LATER, (), deed(other))
    assert await claim_all(replicas[0], (other,), AT)
    again = await asyncio.gather(*(claim_all(store, (other,), AT + LEASE) for store in replicas * 4))
    (claimed,) = [each for some in again for each in some]
    assert claimed.tries == 2


@pytest.mark.parametrize("at", [AT, AT - timedelta(days=2)])
async def test_a_clock_that_was_set_back_ends_claims_and_waits(replicas: Replicas, at: datetime) -> None:
    dana, other, *_ = await team(replicas[0])
    await replicas[0].meetings.add(posting(dana, (other,)))
    store = replicas[0]
    await store.reminders.add(LATER, (), deed(other))
    (before,) = await claim_all(store, (other,), at + timedelta(days=2))
    await store.reminders.settle_failed(before, "503", at, at + timedelta(days=2))
    assert await store.reminders.due(LATER, at) == (other,)


async def test_what_was_stopped_or_taken_back_on_its_way_stays_so(replicas: Replicas) -> None:
    dana, other, *_ = await team(replicas[0])
    await replicas[0].meetings.add(posting(dana, (other,)))
    store = replicas[0]
    await store.reminders.add(LATER, (), deed(other))
    (claimed,) = await claim_all(store, (other,), AT)
    undone = await store.tasks.undo("asked|1", deed(other, "undo|1"))
    assert undone.reminders == (LATER,)
    await store.reminders.settle_failed(claimed, "503", AT, AT + LEASE)
    assert await store.reminders.due(LATER, AT + 2 * LEASE) == ()


async def test_nobody_takes_back_what_another_asked_for(replicas: Replicas) -> None:
    dana, other, *_ = await team(replicas[0])
    await replicas[0].reminders.add(LATER, (), deed(other))
    assert (await replicas[0].tasks.undo("asked|1", deed(dana, "undo|1"))).reminders == ()
    assert await replicas[0].reminders.next_at() == LATER


async def test_a_reminder_costs_as_many_statements_however_many_were_sent_before(replicas: Replicas) -> None:
    dana, other, *_ = await team(replicas[0])
    await replicas[0].meetings.add(posting(dana, (other,)))
    store, counts = replicas[0], list[int]()
    for n in range(4):
        await store.reminders.add(LATER, (), deed(other, f"asked|{n}"))
        statements: list[str] = []
        listener = lambda *said: statements.append(said[2])  # noqa: E731, B023 - taken away below
        event.listen(store.database.engine, "before_cursor_execute", listener)
        (claimed,) = await claim_all(store, (other,), AT)
        await store.reminders.settle_sent(claimed, Delivered(claimed.listing_id, "a:1", "sent"), AT)
        event.remove(store.database.engine, "before_cursor_execute", listener)
        counts.append(len(statements))
    assert counts[1:] == counts[1:2] * 3
