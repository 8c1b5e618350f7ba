"""When requests leave, in virtual time: never more than Teams takes, answers first."""

import asyncio
from collections.abc import Sequence

import pytest

from bot import budget
from bot.teams.errors import ConnectorError
from bot.teams.pacing import WINDOWS, Pacer, Urgency
from bot.teams.patience import Patience
from tests.virtual import play


def most_within(times: Sequence[float], seconds: float) -> int:
    """The most of them in any stretch of that length."""
    ends = [next((n for n, later in enumerate(times) if later >= start + seconds), len(times)) for start in times]
    return max(end - start for start, end in enumerate(ends))


async def leave(pacer: Pacer, conversation_ids: Sequence[str], urgency: Urgency = Urgency.DIGEST) -> list[float]:
    """When requests about these conversations left, in the order in which they did."""
    times: list[float] = []

    async def one(conversation_id: str) -> None:
        await pacer.turn(conversation_id, urgency)
        times.append(asyncio.get_running_loop().time())

    await asyncio.gather(*map(one, conversation_ids))
    return times


def test_no_second_holds_more_than_the_limit_and_none_is_wasted() -> None:
    times = play(leave(Pacer(50), [f"a:{n}" for n in range(300)]))
    assert most_within(times, 1.0) <= 50
    assert times[-1] < 300 / 48.3


def test_one_conversation_keeps_to_each_window() -> None:
    times = play(leave(Pacer(50), ["19:busy"] * 130))
    assert [most_within(times, window.seconds) <= window.sends for window in WINDOWS] == [True] * 4
    assert times[6] < 1 <= times[7]


def test_a_busy_conversation_holds_up_nobody_else() -> None:
    async def story() -> list[float]:
        pacer = Pacer(50)
        busy = asyncio.create_task(leave(pacer, ["19:busy"] * 100))
        await asyncio.sleep(0.5)
        others = await leave(pacer, [f"a:{n}" for n in range(50)])
        busy.cancel()
        return [time - 0.5 for time in others]

    assert max(play(story())) < 1.2


def test_answers_go_ahead_of_digests() -> None:
    async def story() -> float:
        pacer = Pacer(50)
        digests = asyncio.create_task(leave(pacer, [f"a:{n}" for n in range(500)]))
        await asyncio.sleep(2)
        asked = asyncio.get_running_loop().time()
        await pacer.turn("a:dana", Urgency.ANSWER)
        waited = asyncio.get_running_loop().time() - asked
        digests.cancel()
        return waited

    assert play(story()) <= 1 / 48


def test_who_gave_up_takes_no_turn() -> None:
    async def story() -> float:
        pacer = Pacer(1)
        await pacer.turn("a", Urgency.DIGEST)
        gone = [asyncio.create_task(pacer.turn(f"a:{n}", Urgency.DIGEST)) for n in range(10)]
        await asyncio.sleep(0)
        for task in gone:
            task.cancel()
        await pacer.turn("b", Urgency.DIGEST)
        return asyncio.get_running_loop().time()

    assert play(story()) < 1.1


@pytest.mark.parametrize(("held", "within", "after"), [(45, 10, 0), (45, 60, 45), (5, 10, 5)])
def test_who_has_no_time_to_wait_is_told_at_once(held: float, within: float, after: float) -> None:
    async def story() -> tuple[bool, float]:
        pacer = Pacer(50)
        pacer.throttled("a:dana", held)
        try:
            await pacer.turn("a:dana", Urgency.ANSWER, within=within)
        except TimeoutError:
            return False, asyncio.get_running_loop().time()
        return True, asyncio.get_running_loop().time()

    assert play(story()) == (held <= within, after)


def test_who_waits_behind_others_gives_up_in_time() -> None:
    async def story() -> float:
        pacer = Pacer(1)
        crowd = asyncio.create_task(leave(pacer, [f"a:{n}" for n in range(100)]))
        await asyncio.sleep(0.5)
        with pytest.raises(TimeoutError):
            await pacer.turn("a:dana", Urgency.DIGEST, within=10)
        crowd.cancel()
        return asyncio.get_running_loop().time()

    assert play(story()) == 10.5


def test_what_is_insisted_on_ends_with_its_turn() -> None:
    async def story() -> tuple[int, object]:
        with budget.within(5):
            return await insisted([ConnectorError(429, retry_after=7.0)])

    assert play(story()) == (1, None)


def test_after_a_429_digests_wait_as_told_then_go_slower_and_come_back() -> None:
    async def story() -> tuple[list[float], float]:
        pacer = Pacer(50)
        pacer.throttled("a:1", 5)
        await pacer.turn("a:2", Urgency.ANSWER)
        answered = asyncio.get_running_loop().time()
        times = []
        for n in range(200):
            await pacer.turn(f"b:{n}", Urgency.DIGEST)
            times.append(asyncio.get_running_loop().time())
            pacer.arrived()
        return times, answered

    times, answered = play(story())
    assert answered == 0
    assert times[0] >= 5
    assert times[1] - times[0] > 1.5 / 50
    assert times[-1] - times[-2] == pytest.approx(1 / 48.85, rel=0.01)


def test_refusals_of_what_was_on_its_way_slow_down_only_once() -> None:
    async def story() -> list[float]:
        pacer = Pacer(50)
        for n in range(10):
            pacer.throttled(f"a:{n}", 1)
        return await leave(pacer, [f"b:{n}" for n in range(20)])

    times = play(story())
    assert times[0] >= 1
    assert times[-1] - times[0] < 19 * 2.2 / 50


@pytest.mark.parametrize(
    ("faults", "calls"),
    [
        ([ConnectorError(503)], 2),
        ([ConnectorError(429, retry_after=2.0)], 2),
        ([ConnectorError(None, "ClientConnectorError", has_left=False)], 2),
        ([ConnectorError(502)] * 3, 4),
    ],
)
def test_an_answer_is_tried_again(faults: list[ConnectorError], calls: int) -> None:
    assert play(insisted([*faults])) == (calls, "said")


@pytest.mark.parametrize(
    ("faults", "calls"),
    [
        ([ConnectorError(500)], 1),
        ([ConnectorError(403)], 1),
        ([ConnectorError(None, "TimeoutError")], 1),  # it may have arrived
        ([ConnectorError(429, retry_after=60.0)], 1),  # Teams delivers the turn again before that
        ([ConnectorError(502)] * 4, 4),
    ],
)
def test_an_answer_is_not_tried_for_ever(faults: list[ConnectorError], calls: int) -> None:
    assert play(insisted([*faults])) == (calls, None)


async def insisted(faults: list[ConnectorError]) -> tuple[int, object]:
    """How often it was called, and what came of it."""
    calls = 0

    async def call() -> object:
        nonlocal calls
        calls += 1
        if faults:
            raise faults.pop(0)
        return "said"

    try:
        said = await Patience().insist(call)
    except ConnectorError:
        return calls, None
    return calls, said
