"""What people say about their tasks, over the real endpoint: one of each kind."""

import json
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
        ("add Call the hotel by friday", "Added: #7 Call the hotel, with Karim Haddad, due "),
        ("my", "2 follow-ups"),
        ("waiting", "Nothing is blocked here."),
        ("pause until 30 november", "I won’t write to you unasked before"),
        ("stop", "I no longer write to you unasked"),
        ("language nl", "Ik spreek Nederlands met jou."),
        ("glossary", "No word has another meaning here."),
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


async def test_undo_on_a_digest_shows_the_digest_as_it_was(monday: Service) -> None:
    digest = monday.newest(KARIM["id"])
    press = execute(find_button(monday.card(KARIM["id"]), "done"), replyToId=digest["id"], conversation=KARIM)
    _, closed = await monday.post(press | {"from": sender("Karim Haddad")})
    undo = find_button(json.dumps(closed["value"]), "undo")
    back = execute(undo, replyToId=digest["id"], conversation=KARIM) | {"from": sender("Karim Haddad")}
    status, body = await monday.post(back)
    again = json.dumps(body["value"], ensure_ascii=False)
    assert status == 200
    assert "Taken back: #2 Netskope Printer Fault is as it was (open)." in again
    assert find_button(again, "done") == press["value"]["action"]["data"]


async def test_a_part_of_what_is_shared_and_then_all_of_it(monday: Service) -> None:
    digest = monday.newest(KARIM["id"])
    press = execute(find_button(monday.card(KARIM["id"]), "my_part"), replyToId=digest["id"], conversation=KARIM)
    _, body = await monday.post(press | {"from": sender("Karim Haddad")})
    assert "your part is done" in json.dumps(body["value"], ensure_ascii=False)
    answer = await told(monday, "#1 mijn deel is klaar", "Dana Peeters")
    assert answer["summary"].startswith("Done: #1 Licence Renewal")


async def test_words_of_no_task_are_asked_about_with_buttons(monday: Service) -> None:
    answer = await told(monday, "1 done.\nThe supplier called about the laptops")
    assert answer["summary"].startswith("Done: #2 Netskope Printer Fault. One item left. I did not understand")
    assert find_button(monday.card(KARIM["id"]), "done")["task"] == 1


@pytest.mark.parametrize(
    ("locale", "said", "answer"),
    [
        ("nl-BE", "1 klaar", "Klaar: #2 Netskope Printer Fault. Nog één punt over."),
        ("nl-BE", "hernoem 1 Printers", "Hernoemd: #2 Printers (was “Netskope Printer Fault”)."),
        ("nl-BE", "wijs 1 toe aan Lotte Claes", "#2 Netskope Printer Fault: nu bij Lotte Claes."),
        ("nl-BE", "notitie 1 offerte gevraagd", "Open, genoteerd: #2 Netskope Printer Fault (offerte gevraagd)."),
        (
            "nl-BE",
            "2 mijn deel is klaar",
            "(Core, Mobile, Archive): jouw deel is klaar. Nog één punt over.",
        ),
        ("fr-BE", "1 en attente du juridique", "Bloqué, c’est noté\u00a0: #2 Netskope Printer Fault"),
        (
            "fr-BE",
            "renomme 1 Imprimantes",
            "Renommé\u00a0: #2 Imprimantes (auparavant «\u00a0Netskope",
        ),
        ("fr-BE", "échéance 1 vendredi", "#2 Netskope Printer Fault\u00a0: à faire vendredi."),
        ("fr-BE", "ajoute Appeler l'hôtel", "Ajouté\u00a0: #7 Appeler l'hôtel, chez Karim Haddad."),
        ("fr-BE", "annuler", "De quel point parlez-vous"),
        ("de-DE", "1 erledigt", "Erledigt: #2 Netskope Printer Fault. Noch ein Punkt offen."),
        ("de-DE", "1 warte auf das Angebot", "Blockiert, notiert: #2 Netskope Printer Fault (das Angebot)."),
        ("de-DE", "gib 1 an Lotte Claes", "#2 Netskope Printer Fault: jetzt bei Lotte Claes."),
        ("de-DE", "fällig 1 bis Freitag", "#2 Netskope Printer Fault: fällig bis Freitag."),
        ("de-DE", "umbenennen 1 Drucker", "Umbenannt: #2 Drucker (vorher „Netskope Printer Fault“)."),
        ("de-DE", "hinzufügen: Hotel anrufen", "Angelegt: #7 Hotel anrufen, bei Karim Haddad."),
        ("de-DE", "rückgängig", "nichts rückgängig zu machen"),
    ],
)
async def test_commands_in_dutch_french_and_german(monday: Service, locale: str, said: str, answer: str) -> None:
    chat = message(said, conversation=KARIM, locale=locale) | {"from": sender("Karim Haddad")}
    assert (await monday.post(chat))[0] == 201
    said_back = monday.newest(KARIM["id"])
    assert answer in f"{said_back.get('summary', '')} {said_back.get('text', '')}"
