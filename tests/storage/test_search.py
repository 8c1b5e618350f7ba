"""What words find: one contract, whatever the database."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from domain.filters import Wanted
from domain.people import fold
from domain.search import near
from domain.space import Place
from storage import ChangeSource, Meaning
from tests.dialogs.kit import CHANNEL, OTHER_CHANNEL, PEOPLE, Chat, chat_on, personal

NOTES = """Harbour board 18 November 2026

Topics:
Dynatrace rollout:
Luxembourg follows in spring.
Companies at the quay:
Two of them want a berth.

Tasks:
Netskope Printer Fault:
Ask the vendor for the logs. (Karim)
Badge Windows 65:
Order new badges. (Lotte)
NIT audit:
Send the papers to Zoë. (Manon)
"""
ROLLOUT, QUAY = "Dynatrace rollout", "Companies at the quay"
ELSEWHERE = NOTES.replace("Harbour board", "Crane board").replace("Netskope", "Netskope crane")


@pytest.fixture
async def harbour(database: str) -> AsyncIterator[Chat]:
    """Notes in two channels; Yusuf is in the first only."""
    async with chat_on(database) as chat:
        await chat.says("dana", NOTES, CHANNEL)
        chat.outbox.members = tuple(m for m in PEOPLE.values() if m.given_name != "Yusuf")
        await chat.says("dana", ELSEWHERE, OTHER_CHANNEL)
        yield chat


async def titles(chat: Chat, words: str, who: str = "dana", where: Place | None = None) -> list[str]:
    """The tasks that are found from there, in the order of their numbers."""
    turn = await chat.turn(who)
    found = await chat.store.about(where or CHANNEL, turn.sender, Wanted(fold(words)))
    return [task.title for task in sorted(found.tasks, key=lambda task: task.number)]


async def told(chat: Chat, words: str) -> list[str]:
    """The topics that are found in the channel."""
    turn = await chat.turn("dana")
    found = await chat.store.about(CHANNEL, turn.sender, Wanted(fold(words)))
    return [mention.topic.title for mention in found.mentions]


PRINTER, BADGE, AUDIT = "Netskope Printer Fault", "Badge Windows 65", "NIT audit"
TASKS = {
    "netskope": [PRINTER],
    "fault netskope": [PRINTER],
    "net pri": [PRINTER],
    "printer faults": [PRINTER],
    "Netscope": [PRINTER],
    "netskpoe printer": [PRINTER],
    "vendor": [PRINTER],
    "haddad": [PRINTER],
    "zoe": [AUDIT],
    "nit": [AUDIT],
    "mit": [],
    "windows 365": [],
    "netskope badge": [],
    "nothing of the kind": [],
}
SAID = {
    "dinatrace": [ROLLOUT],
    "Luxemburg": [ROLLOUT],
    "company": [QUAY],
    "companies": [QUAY],
    "berths": [QUAY],
    "berth rollout": [],
}


async def test_a_task_is_found_by_every_word(harbour: Chat) -> None:
    assert {words: await titles(harbour, words) for words in TASKS} == TASKS


async def test_so_is_what_was_said(harbour: Chat) -> None:
    assert {words: await told(harbour, words) for words in SAID} == SAID


async def test_an_entry_of_the_glossary_is_both_its_words(harbour: Chat) -> None:
    turn = await harbour.turn("dana")
    deed = ChangeSource(by=turn.sender, at=harbour.now, source="words")
    await harbour.store.glossary.change(Meaning(CHANNEL.team_key, "Windows 65", "Windows 365"), deed)
    assert await titles(harbour, "windows 365") == [BADGE]
    assert await titles(harbour, "windows 65") == [BADGE]
    assert await titles(harbour, "windows 365", where=OTHER_CHANNEL) == [], "it is another team's"


async def test_a_task_is_found_by_what_was_noted_on_it_until_that_is_taken_back(harbour: Chat) -> None:
    await harbour.says("karim", "#1 blocked: waiting for the locksmith")
    assert await titles(harbour, "locksmith") == [PRINTER]
    assert await titles(harbour, "loksmith printer") == [PRINTER], "near words of notes, too"
    await harbour.says("karim", "undo")
    assert await titles(harbour, "locksmith") == []


async def test_a_task_is_found_by_its_new_name_and_owner_alone(harbour: Chat) -> None:
    await harbour.says("dana", "rename #1 Firewall rules", CHANNEL)
    assert (await titles(harbour, "firewall"), await titles(harbour, "netskope")) == (["Firewall rules"], [])
    await harbour.says("dana", "assign #1 @Lotte Claes", CHANNEL)
    assert await titles(harbour, "claes firewall") == ["Firewall rules"]
    assert await titles(harbour, "haddad firewall") == []


async def test_nobody_finds_what_isnt_theirs(harbour: Chat) -> None:
    assert await titles(harbour, "netskope", "dana", personal("dana")) == [PRINTER, "Netskope crane Printer Fault"]
    assert await titles(harbour, "netskope", "yusuf", personal("yusuf")) == [PRINTER]
    assert await titles(harbour, "crane", "yusuf", personal("yusuf")) == []
    assert await titles(harbour, "netskope", "dana", OTHER_CHANNEL) == ["Netskope crane Printer Fault"]


async def test_one_own_task_is_found_wherever_it_stands(harbour: Chat) -> None:
    number = next(task["number"] for task in await harbour.store.everything() if task["title"] == AUDIT)
    await harbour.says("dana", f"assign #{number} @Yusuf Demir", CHANNEL)
    assert await titles(harbour, "audit", "yusuf", personal("yusuf")) == [AUDIT]


async def done(chat: Chat, who: str, where: Place, days: tuple[int, int]) -> list[str]:
    """What was done between midnights so many days from now, as that person sees it from there."""
    midnight = chat.now.replace(hour=0, minute=0, second=0, microsecond=0)
    first, before = (midnight + timedelta(days=day) for day in days)
    return [task.title for task in await chat.store.done_here(where, (await chat.turn(who)).sender, first, before)]


async def test_what_was_done_is_found_in_the_days_it_was_done_in(harbour: Chat) -> None:
    await harbour.says("dana", "#1 done, #2 is blocked by legal", CHANNEL)
    assert await done(harbour, "dana", CHANNEL, (0, 1)) == [PRINTER], "blocked is not done"
    assert await done(harbour, "dana", CHANNEL, (-7, 0)) == [], "the day it ends before is none of them"
    assert await done(harbour, "dana", CHANNEL, (1, 7)) == []
    harbour.now += timedelta(days=3)
    await harbour.says("dana", "reopen #1", CHANNEL)
    assert await done(harbour, "dana", CHANNEL, (-3, 1)) == [], "what was opened again isn't done"
    await harbour.says("dana", "#1 done", CHANNEL)
    assert await done(harbour, "dana", CHANNEL, (-3, 1)) == [PRINTER], "once, however often it was done"


async def test_what_was_done_is_told_where_it_is_seen(harbour: Chat) -> None:
    await harbour.says("dana", "#1 done, #3 done", CHANNEL)
    await harbour.says("dana", "#4 done", OTHER_CHANNEL)
    today = (0, 1)
    assert await done(harbour, "karim", CHANNEL, today) == [PRINTER, AUDIT]
    assert await done(harbour, "karim", OTHER_CHANNEL, today) == ["Netskope crane Printer Fault"]
    assert await done(harbour, "karim", personal("karim"), today) == [PRINTER, "Netskope crane Printer Fault"], "theirs"
    assert await done(harbour, "lotte", personal("lotte"), today) == [], "hers are not done"


async def test_where_nothing_is_found_the_nearest_words_that_the_reader_may_find_are_told(harbour: Chat) -> None:
    assert await nearest(harbour, "netskap") == ("netskope",)
    assert await nearest(harbour, "netskope") == (), "that is found"
    assert await nearest(harbour, "crne", "yusuf") == (), "the crane is elsewhere"
    assert await nearest(harbour, "xylophone") == ()


async def nearest(chat: Chat, words: str, who: str = "dana") -> tuple[str, ...]:
    """What is offered in the channel."""
    turn = await chat.turn(who)
    return (await chat.store.about(CHANNEL, turn.sender, Wanted(words))).nearest


def test_near_words_are_none_of_other_things() -> None:
    terms = ["order", "older", "port", "part", "netskope", "audit"]
    assert near(["order", "port", "netscope", "mit", "365"], terms) == {
        "order": (),
        "port": (),
        "netscope": ("netskope",),
    }
