"""What people say about their tasks, over the real endpoint: one of each kind."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.connector import StandIn
from bot.settings import Settings
from tests.bot.kit import Json, execute, in_channel, mention, message
from tests.bot.test_service import CHANNEL, NAMES, Service, find_button, notes, person, running, sender


@pytest.fixture
async def bot(connector: StandIn, tmp_path: Path) -> AsyncIterator[Service]:
    """A fresh database, and a team of six in the channel."""
    connector.rosters[CHANNEL] = [person(name) for name in NAMES]
    settings = Settings(local=True, port=0, database_url=f"sqlite:///{tmp_path}/followup.db", tick_seconds=0)
    async with running(settings, connector) as service:
        yield service


KARIM = {"id": "a:29:karim", "conversationType": "personal"}


async def told(bot: Service, text: str, name: str = "Karim Haddad") -> Json:
    """What the bot answers somebody in their own chat."""
    given = name.split(maxsplit=1)[0].lower()
    chat = {"id": f"a:29:{given}", "conversationType": "personal"}
    status, _ = await bot.post(message(text, conversation=chat) | {"from": sender(name)})
    assert status == 201
    return bot.newest(chat["id"])


@pytest.fixture
async def monday(bot: Service) -> Service:
    """The November notes are in, and everybody has their digest."""
    await bot.post(in_channel(notes("november")))
    await bot.remind()
    return bot


async def test_what_was_recorded_is_said_and_taken_back_by_its_button(monday: Service) -> None:
    answer = await told(monday, "the printer one is finished")
    assert answer["summary"] == "Done: #2 Netskope Printer Fault. One item left."
    undo = find_button(monday.card(KARIM["id"]), "undo")
    back = execute(undo, replyToId=answer["id"], conversation=KARIM) | {"from": sender("Karim Haddad")}
    status, body = await monday.post(back)
    assert status == 200
    assert body["value"]["fallbackText"] == "Taken back: #2 Netskope Printer Fault is as it was (open)."


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("1 done, 2 waiting for legal", "Done: #2 Netskope Printer Fault. Blocked, noted: #1 Licence Renewal"),
        ("note 1 they want a quote", "noted: #2 Netskope Printer Fault (they want a quote)"),
        ("assign 1 @Lotte Claes", "#2 Netskope Printer Fault: now with Lotte Claes."),
        ("due 1 friday", "#2 Netskope Printer Fault: due friday."),
        ("rename 1 Printers", "Renamed: #2 Printers (was “Netskope Printer Fault”)."),
        ("add Call the hotel by friday", "Added: #7 Call the hotel, with Karim Haddad."),
        ("my", "2 follow-ups"),
        ("waiting", "Nothing is blocked here."),
        ("pause until 30 november", "I write nothing unasked before"),
        ("stop", "I no longer write to you unasked"),
        ("language nl", "Ik spreek Nederlands met jou."),
        ("glossary", "No word means another here."),
        ("staus netskope", "Did you mean “status netskope”?"),
        ("👍", "Thanks, I’ve seen it."),
    ],
)
async def test_every_command_is_answered(monday: Service, said: str, answer: str) -> None:
    said_back = await told(monday, said)
    assert answer in f"{said_back.get('summary', '')} {said_back.get('text', '')} {said_back.get('attachments', '')}"


async def test_a_handover_by_mentions_in_the_channel(monday: Service) -> None:
    people = [sender("Karim Haddad"), sender("Lotte Claes")]
    text = "<at>Follow-Up</at> handover <at>Karim Haddad</at> <at>Lotte Claes</at>"
    entities = [mention({"id": "28:follow-up", "name": "Follow-Up"}), *map(mention, people)]
    await monday.post(in_channel(text, entities=entities))
    thread = f"{CHANNEL};messageid=17"
    assert "#2 Netskope Printer Fault: now with Lotte Claes." in monday.newest(thread)["summary"]
