"""Every command in each language, and what only looks like one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.command import (
    Add,
    AddNote,
    AskGlossary,
    AskHelp,
    AskMine,
    AskSettings,
    AskStatus,
    AskWaiting,
    AskWhy,
    Assign,
    Command,
    Forget,
    Glossary,
    Handover,
    Pause,
    Pick,
    Rename,
    Resume,
    Say,
    SetDue,
    SetLanguage,
    Stop,
    Unclear,
    Undo,
    command,
)
from domain.reply import Reference, reply
from tests.domain.reply.notation import Case, cases

TODAY = date(2026, 1, 20)
REPLIES = list(cases())


def numbers(*written: str) -> tuple[Reference, ...]:
    """References as people write them."""
    return tuple(Reference(int(each.lstrip("#")), each.startswith("#")) for each in written)


COMMANDS: list[tuple[str, Command]] = [
    *((text, AskHelp()) for text in ("help", "hulp", "aide", "?", "Hello!", "bonjour", "hoi")),
    *((text, AskMine()) for text in ("my", "mijn", "mes", "mes tâches", "my tasks", "mijn taken", "mine")),
    *((text, AskWaiting()) for text in ("waiting", "wachtend", "what is waiting?", "wat is geblokkeerd?", "attente")),
    *(
        (text, AskStatus("Netskope"))
        for text in ("status Netskope", "statut Netskope", "Status: Netskope", "stand Netskope?")
    ),
    ("status", AskStatus("")),
    ("status: 2 done", Say(reply("2 done", TODAY))),
    ("status @Dana Peeters", AskStatus("@Dana Peeters")),
    *((text, AskWhy(Reference(14, True))) for text in ("why #14", "waarom #14?", "pourquoi #14", "why #14 ?")),
    *((text, Undo()) for text in ("undo", "ongedaan", "ongedaan maken", "annuler", "Undo!", "maak ongedaan")),
    *(
        (text, SetLanguage("nl"))
        for text in ("language nl", "taal nederlands", "langue néerlandais", "language: Dutch")
    ),
    *((text, SetLanguage("fr")) for text in ("language fr", "taal frans", "langue français")),
    *((text, SetLanguage("en")) for text in ("language english", "taal engels", "langue anglais")),
    *((text, Pause(date(2026, 1, 26))) for text in ("pause until monday", "pauze tot maandag", "pause jusqu'à lundi")),
    ("pause for two weeks", Pause(date(2026, 2, 3))),
    *((text, Pause(None)) for text in ("pause", "pauze", "pauzeer")),
    *((text, Resume()) for text in ("resume", "hervat", "reprendre")),
    *((text, Stop()) for text in ("stop", "stoppen", "arrêter", "unsubscribe", "STOP!")),
    *((text, AskSettings()) for text in ("settings", "instellingen", "paramètres", "réglages")),
    *(
        (text, Assign(numbers("2"), "Karim"))
        for text in ("assign 2 to Karim", "wijs 2 toe aan Karim", "assigner 2 à Karim")
    ),
    *((text, Assign(numbers("2"), "Karim")) for text in ("assign 2 @Karim", "give 2 to Karim", "geef 2 aan Karim")),
    ("assign 1, 2 and #14 Karim Haddad", Assign(numbers("1", "2", "#14"), "Karim Haddad")),
    *((text, SetDue(numbers("2"), text[-6:])) for text in ("due 2 friday", "deadline 2 friday")),
    ("échéance 2 vendredi", SetDue(numbers("2"), "vendredi")),
    ("due #14 5 jan", SetDue(numbers("#14"), "5 jan")),
    *(
        (text, AddNote(numbers("2"), "they called back"))
        for text in ("note 2 they called back", "nota 2: they called back")
    ),
    *((text, Rename(numbers("2")[0], "New title")) for text in ("rename 2 New title", "hernoem 2 naar New title")),
    ("renommer #14 New title", Rename(numbers("#14")[0], "New title")),
    *(
        (f"{word} Windows 65 = Windows 365", Glossary("Windows 65", "Windows 365"))
        for word in ("glossary", "glossaire")
    ),
    *((text, AskGlossary()) for text in ("glossary", "woordenlijst", "glossaire")),
    *((text, Forget("Windows 65")) for text in ("forget Windows 65", "vergeet Windows 65", "oublier Windows 65")),
    ("add Send the offer", Add("Send the offer")),
    ("add Send the offer @Karim by friday", Add("Send the offer", "Karim", "by friday")),
    ("add Send the offer by friday @Karim Haddad", Add("Send the offer", "Karim Haddad", "by friday")),
    ("voeg toe: offerte sturen @Karim tegen vrijdag", Add("offerte sturen", "Karim", "tegen vrijdag")),
    ("ajouter Envoyer l'offre @Manon avant vendredi", Add("Envoyer l'offre", "Manon", "avant vendredi")),
    ("add @Karim van den Berg send the offer", Add("send the offer", "Karim van den Berg")),
    *(
        (text, Handover("Dana Peeters", "Karim Haddad"))
        for text in (
            "handover @Dana Peeters @Karim Haddad",
            "handover Dana Peeters to Karim Haddad",
            "overdracht van Dana Peeters naar Karim Haddad",
            "transférer de Dana Peeters à Karim Haddad",
            "handover Dana Peeters Karim Haddad",
        )
    ),
    ("2, 3", Pick(numbers("2", "3"))),
    *(
        (text, Say(reply(text, TODAY)))
        for text in ("done 2", "blocked 3: legal", "start 2", "drop 2", "reopen 2", "thanks")
    ),
]
NOT_COMMANDS = [
    "statusreport",
    "status\nmore",
    "what a day",
    "my part of it takes longer",
    "stop by my desk",
    "give 2 more days",
    "note to self",
    "forget it",
    "due to illness",
    "pause café",
    "language barrier",
    "handover",
    "add",
    "why not",
    "assign it",
    "rename",
    "the status is unknown",
    "settings are lost",
    "x" * 5_000,
]


@pytest.mark.parametrize(("text", "asked"), COMMANDS)
def test_a_command_is_understood(text: str, asked: Command) -> None:
    assert command(text, TODAY) == asked


@pytest.mark.parametrize(("text", "asked"), COMMANDS)
def test_a_slash_and_capitals_change_nothing(text: str, asked: Command) -> None:
    assert command(f" /{text[0].upper()}{text[1:]} ", TODAY) == asked


@pytest.mark.parametrize("text", NOT_COMMANDS)
def test_what_only_begins_like_a_command_is_none(text: str) -> None:
    assert command(text, TODAY) == Unclear(text)


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("staus netskope", "status netskope"),
        ("asign 2 to Karim", "assign 2 to Karim"),
        ("setings", "settings"),
        ("snoze 2 until friday", "snooze 2 until friday"),
        ("/glosary Windows 65 = Windows 365", "glossary Windows 65 = Windows 365"),
        ("instelingen", "instellingen"),
        ("repoen 2", "reopen 2"),
        ("statsu", "status"),
    ],
)
def test_a_near_miss_is_suggested(text: str, near: str) -> None:
    asked = command(text, TODAY)
    assert isinstance(asked, Unclear)
    assert asked.near == near


@pytest.mark.parametrize("text", ["noted that 2 is late", "addd", "state of the art", "assign Karim", "rest 2 days"])
def test_other_words_suggest_nothing(text: str) -> None:
    asked = command(text, TODAY)
    assert not isinstance(asked, Unclear) or asked.near is None


@pytest.mark.parametrize(
    "case", [case for case in REPLIES if case.read], ids=lambda case: f"{case.language}: {case.text}"
)
def test_a_reply_is_no_command(case: Case) -> None:
    read = reply(case.text.strip(), TODAY)
    asked = command(case.text, TODAY)
    assert asked == Say(read) if read else isinstance(asked, Unclear | Pick | Pause | Undo | AskHelp)


@given(st.text(max_size=300))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    command(text, TODAY)
