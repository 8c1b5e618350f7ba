"""Two replicas on one database do the same at the same time: it happens once, and nobody is turned away."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.cadence import Pace
from domain.fingerprint import fingerprint
from domain.move import Note
from domain.people import Member, OwnerState, Person
from domain.space import Place, SpaceKind
from domain.summary import Draft, HeldOnSource, Pasted, Summary
from domain.task import Owner
from storage import CardAt, ChangeSource, Drawn, Heard, Posting, Store, When, opened
from tests.claims import claim

AT = datetime(2026, 11, 18, 14, 0, tzinfo=UTC)
MORNING = datetime(2026, 11, 19, 9, 0, tzinfo=UTC)
LEASE = timedelta(seconds=60)
MANY = 12
PLACE = Place(
    conversation_id="19:team@thread.tacv2;messageid=1",
    kind=SpaceKind.CHANNEL,
    tenant_id="tenant",
    service_url="http://127.0.0.1",
    bot_id="28:bot",
)
TEAM = tuple(Member(teams_id=f"29:{n}", aad_id=f"aad-{n}", name=f"Person {n}") for n in range(MANY))
DANA = Member(teams_id="29:dana", aad_id="aad-dana", name="Dana Peeters")

Replicas = tuple[Store, Store]


@pytest.fixture
async def replicas(database: str) -> AsyncIterator[Replicas]:
    """Two stores, each with connections of its own."""
    async with opened(database) as one, opened(database) as other:
        yield one, other


def posting(poster: Person, owners: tuple[Person, ...], source: str = "paste|1") -> Posting:
    """Notes with a task for each of these people."""
    tasks = tuple(Draft(f"Task of {person.name}", "", (person.name,)) for person in owners)
    summary = Summary("Sync", AT.date(), HeldOnSource.WRITTEN, "en", tasks=tasks)
    return Posting(
        place=PLACE,
        deed=ChangeSource(by=poster, at=AT, source=source),
        summary=summary,
        fingerprint=fingerprint(summary),
        pasted=Pasted("Sync"),
        owners=tuple((Owner(written=p.name, state=OwnerState.CERTAIN, person=p),) for p in owners),
    )


def when(now: datetime) -> When:
    """The morning after the notes."""
    return When(at=MORNING, now=now, lease_until=now + LEASE, pace=Pace(ZoneInfo("Europe/Brussels")))


async def team(store: Store) -> tuple[Person, ...]:
    """The poster and everybody else, known."""
    await store.people.save_roster(PLACE, (*TEAM, DANA), AT)
    dana = (await store.people.met(PLACE, DANA, AT)).person
    return (dana, *(p for p in await store.people.roster(PLACE, dana) if p != dana))


async def test_everybody_is_known_once(replicas: Replicas) -> None:
    met = [store.people.met(PLACE, member, AT) for member in (*TEAM, DANA) for store in replicas]
    rosters = [store.people.save_roster(PLACE, (*TEAM, DANA), AT) for store in replicas]
    await asyncio.gather(*met, *rosters)
    dana = (await replicas[0].people.met(PLACE, DANA, AT)).person
    assert len(await replicas[1].people.roster(PLACE, dana)) == MANY + 1


async def test_the_same_notes_are_kept_once(replicas: Replicas) -> None:
    dana, *others = await team(replicas[0])
    notes = posting(dana, tuple(others))
    stored = await asyncio.gather(*(store.meetings.add(notes) for store in replicas * 4))
    assert len({each.meeting.id for each in stored}) == 1
    assert len(await replicas[1].tasks.of_meeting(stored[0].meeting.id)) == MANY


async def test_one_delivery_is_answered_by_one(replicas: Replicas) -> None:
    now = datetime.now(UTC)
    deliveries = [
        Heard(place=PLACE, activity_id=f"{n % 3}", dedup_key="same words", said="done", at=AT) for n in range(MANY)
    ]
    kept = await asyncio.gather(
        *(replicas[n % 2].inbound.receive(heard, DANA, now, now + LEASE) for n, heard in enumerate(deliveries))
    )
    assert sorted(each.is_taken for _, each in kept) == [False] + [True] * (MANY - 1)
    assert len({each.activity_id for _, each in kept}) == 1


async def test_only_whose_turn_it_is_prolongs_it_or_lets_it_go(replicas: Replicas) -> None:
    ours, theirs = (Heard(place=PLACE, activity_id="1", dedup_key=None, said="done", at=AT, delivery=d) for d in "ab")
    one, other = (store.inbound for store in replicas)
    await one.receive(ours, DANA, AT, AT + LEASE)
    await other.renew(theirs, AT + 5 * LEASE)
    await other.let_go(theirs)
    assert (await other.receive(theirs, DANA, AT, AT + LEASE))[1].is_taken
    assert not (await other.receive(theirs, DANA, AT + LEASE, AT + 2 * LEASE))[1].is_taken
    await other.renew(theirs, AT + 3 * LEASE)
    assert (await one.receive(ours, DANA, AT + 2 * LEASE, AT + 3 * LEASE))[1].is_taken
    await other.let_go(theirs)
    assert not (await one.receive(ours, DANA, AT + 2 * LEASE, AT + 3 * LEASE))[1].is_taken


async def test_one_digest_is_claimed_by_one(replicas: Replicas) -> None:
    dana, *others = await team(replicas[0])
    await replicas[0].meetings.add(posting(dana, tuple(others)))

    async def claim_all(store: Store) -> list[Person]:
        now = store.clock.now()
        claims = (claim(store, p, when(now)) for p in others)
        return [claim.person for claim in await asyncio.gather(*claims) if claim]

    first, second = await asyncio.gather(*map(claim_all, replicas))
    assert sorted(p.id for p in (*first, *second)) == sorted(p.id for p in others)


async def test_a_lapsed_claim_is_taken_over_by_one(replicas: Replicas) -> None:
    dana, other, *_ = await team(replicas[0])
    await replicas[0].meetings.add(posting(dana, (other,)))
    now = replicas[0].clock.now()
    assert await claim(replicas[0], other, when(now - LEASE))
    claims = [claim(store, other, when(now)) for store in replicas * 4]
    (again,) = [claim for claim in await asyncio.gather(*claims) if claim]
    assert again.tries == 2


async def test_a_clock_that_was_set_back_ends_claims_and_waits(replicas: Replicas) -> None:
    dana, other, *_ = await team(replicas[0])
    await replicas[0].meetings.add(posting(dana, (other,)))
    now = replicas[0].clock.now()
    before = await claim(replicas[0], other, when(now + timedelta(days=2)))
    assert before
    again = await claim(replicas[0], other, when(now))
    assert again
    await replicas[0].digests.settle_failed(again, "503", now, now + timedelta(days=2))
    assert other in await replicas[0].digests.due(MORNING, now)
    post = replicas[0].posts.claim
    assert await post("roundup", 1, AT.date(), now + timedelta(days=2), now + timedelta(days=2) + LEASE)
    assert await post("roundup", 1, AT.date(), now, now + LEASE)
    assert await post("roundup", 1, AT.date(), now, now + LEASE) is None


async def test_what_everybody_says_of_one_task_is_kept(replicas: Replicas) -> None:
    dana, *others = await team(replicas[0])
    stored = await replicas[0].meetings.add(posting(dana, tuple(others[:1])))
    (task,) = await replicas[0].tasks.of_meeting(stored.meeting.id)
    said = [
        replicas[n % 2].tasks.record([(task.number, Note(f"part {n}"))], ChangeSource(by=p, at=AT, source=f"{n}"))
        for n, p in enumerate(others)
    ]
    await asyncio.gather(*said)
    (told,) = await replicas[0].everything()
    assert sorted(told["notes"]) == sorted(f"part {n}" for n in range(MANY))  # type: ignore[call-overload]


async def test_a_redelivered_reply_changes_once(replicas: Replicas) -> None:
    dana, *others = await team(replicas[0])
    stored = await replicas[0].meetings.add(posting(dana, tuple(others[:1])))
    (task,) = await replicas[0].tasks.of_meeting(stored.meeting.id)
    deed = ChangeSource(by=others[0], at=AT, source="reply|1")
    await asyncio.gather(*(s.tasks.record([(task.number, Note("on it"))], deed) for s in replicas * 4))
    (told,) = await replicas[0].everything()
    assert told["notes"] == ["on it"]


async def test_newer_notes_are_kept_once(replicas: Replicas) -> None:
    dana, *others = await team(replicas[0])
    older = await replicas[0].meetings.add(posting(dana, tuple(others)))
    deed = ChangeSource(by=dana, at=AT, source="newer|1")
    kept = await asyncio.gather(*(s.revisions.add(older, Pasted("newer"), (), deed) for s in replicas * 4))
    assert len(set(kept)) == 1


async def test_one_card_is_drawn_by_one_and_learns_of_all_that_changed(replicas: Replicas) -> None:
    dana, *others = await team(replicas[0])
    stored = await replicas[0].meetings.add(posting(dana, tuple(others)))
    tasks = await replicas[0].tasks.of_meeting(stored.meeting.id)
    place = {"conversation_id": PLACE.conversation_id, "activity_id": "card"}
    await replicas[0].cards.remember(CardAt(meeting_id=stored.meeting.id, **place, at=AT, due_at=None))

    async def answers(n: int) -> None:
        said = ChangeSource(by=others[n % len(others)], at=AT + LEASE, source=f"reply|{n}")
        await replicas[n % 2].tasks.record([(tasks[n].number, Note("done soon"))], said)

    later = AT + timedelta(minutes=30)
    await asyncio.gather(*map(answers, range(MANY)))
    claimed = await asyncio.gather(*(store.cards.claim(later, AT, AT + LEASE) for store in replicas * 3))
    (card,) = [each for some in claimed for each in some]
    await replicas[1].tasks.record(
        [(tasks[0].number, Note("done now"))], ChangeSource(by=others[0], at=later, source="reply|last")
    )
    await replicas[0].cards.settle(card, Drawn(at=later, shown="print", due_at=None, not_before=later))
    assert len(await replicas[1].cards.claim(later, AT, AT + LEASE)) == 1
