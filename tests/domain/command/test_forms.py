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
    ExportMe,
    Forget,
    ForgetMe,
    Glossary,
    Handover,
    Pause,
    Rename,
    Resume,
    SetDue,
    SetLanguage,
    Stop,
    Subject,
    Undo,
    understand,
)
from domain.command.intents import best, said
from domain.command.near import near
from domain.command.orders import ORDERS
from domain.command.questions import QUESTIONS
from domain.reply import Reference, Unknown
from tests.domain.reply.notation import CONTEXT, Case, cases

REPLIES = list(cases())
FRIDAY = date(2026, 1, 23)


def numbers(*written: str) -> tuple[Reference, ...]:
    """References as people write them."""
    return tuple(Reference(int(each.lstrip("#")), each.startswith("#")) for each in written)


def due(day: date, *written: str) -> Subject:
    """These items and that day."""
    return Subject(references=numbers(*written), until=day)


COMMANDS: list[tuple[str, Command]] = [
    *((text, AskHelp()) for text in ("help", "hulp", "aide", "?", "Hello!", "bonjour", "hoi")),
    *((text, AskMine()) for text in ("my", "mijn", "mes", "mes tâches", "my tasks", "mijn taken", "mine")),
    *((text, AskWaiting()) for text in ("waiting", "wachtend", "what is waiting?", "wat is geblokkeerd?", "attente")),
    *(
        (text, AskStatus("Netskope"))
        for text in ("status Netskope", "statut Netskope", "Status: Netskope", "stand Netskope?")
    ),
    ("status", AskStatus("")),
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
        (text, Assign(Subject(references=numbers("2"), who="Karim"), "Karim"))
        for text in ("assign 2 to Karim", "wijs 2 toe aan Karim", "assigner 2 à Karim")
    ),
    *(
        (text, Assign(Subject(references=numbers("2"), who="Karim"), "Karim"))
        for text in ("assign 2 @Karim", "give 2 to Karim", "geef 2 aan Karim")
    ),
    (
        "assign 1, 2 and #14 Karim Haddad",
        Assign(Subject(references=numbers("1", "2", "#14"), who="Karim Haddad"), "Karim Haddad"),
    ),
    *((text, SetDue(due(FRIDAY, "2"), "friday")) for text in ("due 2 friday", "deadline 2 friday")),
    ("échéance 2 vendredi", SetDue(due(FRIDAY, "2"), "vendredi")),
    ("due 14 5 jan", SetDue(due(date(2027, 1, 5), "14"), "5 jan")),
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
    *(
        (text, ForgetMe())
        for text in (
            *(
                "forget me",
                "Forget me, please!",
                "delete my data",
                "vergeet mij",
                "wis mijn gegevens aub",
                "oublie-moi svp",
            ),
            *("oublie-moi svp", "Oubliez-moi.", "effacez mes données", "vergiss mich bitte", "lösche meine Daten"),
        )
    ),
    *(
        (text, ExportMe())
        for text in (
            *("export me", "what do you know about me?", "my data", "exporteer mij", "wat weet je over mij?"),
            *("exporte mes données", "que sais-tu de moi ?", "exportiere meine Daten", "was weißt du über mich?"),
        )
    ),
    *((text, Forget(word)) for text, word in (("forget ME too", "ME too"), ("vergeet mijn bedrijf", "mijn bedrijf"))),
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
]
NOT_COMMANDS = [
    "statusreport",
    "what a day",
    "my part of it takes longer",
    "stop by my desk",
    "give 2 more days",
    "note to self",
    "forget it",
    "don't forget me",
    "my data are late",
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
    assert understand(text, CONTEXT).acts == (asked,)


@pytest.mark.parametrize(("text", "asked"), COMMANDS)
def test_a_slash_and_capitals_change_nothing(text: str, asked: Command) -> None:
    assert understand(f" /{text[0].upper()}{text[1:]} ", CONTEXT).acts == (asked,)


@pytest.mark.parametrize("text", NOT_COMMANDS)
def test_what_only_begins_like_a_command_is_none(text: str) -> None:
    assert not any(isinstance(act, Command) for act in understand(text, CONTEXT).acts)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("staus netskope", "status netskope"),
        ("asign 2 to Karim", "assign 2 to Karim"),
        ("setings", "settings"),
        ("snoze 2 until friday", "snooze 2 until friday"),
        ("instelingen", "instellingen"),
        ("repoen 2", "reopen 2"),
        ("statsu", "status"),
    ],
)
def test_a_near_miss_is_suggested(text: str, meant: str) -> None:
    assert near(text, CONTEXT) == meant


@pytest.mark.parametrize("text", ["noted that 2 is late", "addd", "assign Karim", "rest 2 days"])
def test_other_words_suggest_nothing(text: str) -> None:
    assert near(text, CONTEXT) is None


@pytest.mark.parametrize(
    "case",
    [case for case in REPLIES if not {"asked", "due"} & set(case.expected.split())],
    ids=lambda case: f"{case.language}: {case.text}",
)
def test_a_reply_is_no_command(case: Case) -> None:
    assert not any(isinstance(act, Command) for act in understand(case.text, CONTEXT).acts)


@given(st.text(max_size=300))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    understand(text, CONTEXT)


INTENTS = (*ORDERS, *QUESTIONS)


@pytest.mark.parametrize(("name", "text"), [(intent.name, text) for intent in INTENTS for text in intent.yes])
def test_an_intent_is_recognised_by_its_examples(name: str, text: str) -> None:
    _, found, _ = next(best(INTENTS, said(text, CONTEXT)))
    assert found.name == name


@pytest.mark.parametrize(("name", "text"), [(intent.name, text) for intent in INTENTS for text in intent.no])
def test_an_intent_is_not_seen_in_what_only_looks_like_it(name: str, text: str) -> None:
    assert name not in {found.name for _, found, _ in best(INTENTS, said(text, CONTEXT))}


def test_what_is_too_long_is_not_understood_and_kept_whole() -> None:
    text = "status " * 1_000
    assert understand(text, CONTEXT).acts == (Unknown(text.strip()),)


@pytest.mark.parametrize("text", ["vergeet mij niet", "forget me not is a flower", "did Karim forget me?"])
def test_nobody_is_forgotten_by_half_a_sentence(text: str) -> None:
    assert not any(isinstance(act, ForgetMe | ExportMe) for act in understand(text, CONTEXT).acts)
