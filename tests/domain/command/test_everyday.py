"""What colleagues type all day, in each language, and what must not be taken for it."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from domain.command import (
    Add,
    Ask,
    AskHelp,
    AskSettings,
    AskStatus,
    AskWaiting,
    Assign,
    Command,
    Pause,
    RemindTo,
    Resume,
    SetLanguage,
    Stop,
    Subject,
    Topic,
    Undo,
    understand,
)
from domain.reply import About, Named, Numbers, Reference, Remind, Saying
from tests.domain.reply.notation import CONTEXT, NOW

SEEN = replace(CONTEXT, titles=("Fence Repair", "Kiosk Lamps"))
TWO_AND_THREE = Subject(references=(Reference(2), Reference(3)), who="Tom")
THREE = Subject(references=(Reference(3),), who="Tom")


def at(hour: int, minute: int = 0) -> Remind:
    """Today at that time."""
    return Remind(at=datetime(NOW.year, NOW.month, NOW.day, hour, minute, tzinfo=NOW.tzinfo))


MEANT: list[tuple[Command, tuple[str, ...]]] = [
    (
        AskWaiting(),
        (
            "anything stuck at the moment",
            "zit er ergens iets vast op het moment?",
            "any blockers",
            "gibts was blockiert?",
        ),
    ),
    (Ask(Topic.LATE), ("Welke taken zijn te laat?", "what's overdue", "anything late", "nog iets te laat")),
    (AskStatus("overdue"), ("what's overdue in the team?",)),
    (AskStatus("te laat"), ("wat is er te laat in het team?", "wat is te laat bij ons?")),
    (AskStatus("en retard"), ("Il y a quoi en retard chez nous ?",)),
    (AskStatus("überfällig"), ("was ist im Team überfällig?",)),
    (AskStatus(""), ("what's open in the team?", "wat staat er nog open in het team?", "was ist im Team offen?")),
    (AskStatus("printers"), ("iets nieuws over printers", "was Neues von printers", "any word on printers")),
    (
        Undo(),
        (
            "oops no, undo that last one",
            "take that back, was wrong",
            "oops that was wrong, take it back",
            "doe dat maar terug",
            "oeps nee, zet dat maar terug",
            "ah non, annule celui-là",
            "nimm das bitte zurück, war falsch",
        ),
    ),
    (Add("order badges", "Joe", "by friday"), ("add a task for Joe: order badges, by friday",)),
    (
        Add("envoyer le rapport", "Karla", "avant vendredi"),
        ("ajoute pour Karla : envoyer le rapport avant vendredi",),
    ),
    (Add("badges bestellen", "Steven", "tegen vrijdag"), ("taak voor Steven: badges bestellen tegen vrijdag",)),
    (Add("Badges bestellen", "Joe", "bis Freitag"), ("Aufgabe für Joe: Badges bestellen bis Freitag",)),
    (Add("for the record: we waited"), ("add for the record: we waited",)),
    (
        AskStatus("Office Move"),
        (
            "hoe staat het met Office Move, weet de huisbaas al iets?",
            "where are we with Office Move, has the landlord called back?",
            "où en est Office Move, le propriétaire a répondu ?",
            "wie steht es um Office Move, hat der Vermieter sich gemeldet?",
            "Woran hängt es beim Office Move?",
            "waar zit het vast met Office Move",
            "what is Office Move waiting for",
            "qu'est-ce qui bloque Office Move",
        ),
    ),
    (Assign(TWO_AND_THREE, "Tom"), ("doe 2 en 3 maar naar Tom",)),
    (
        Assign(THREE, "Tom"),
        ("pass 3 along to Tom", "refile à Tom la 3", "schieb die 3 zu Tom rüber", "doe 3 maar naar Tom"),
    ),
    (
        Pause(date(2026, 1, 26)),
        ("ge moogt mij efkes gerust laten deze week", "tu peux me laisser tranquille cette semaine"),
    ),
    (Pause(date(2026, 1, 21)), ("laat me met rust tot woensdag", "lass mich in Ruhe bis Mittwoch")),
    (
        Pause(date(2026, 1, 22)),
        (
            "niet storen tot en met woensdag",
            "no messages through wednesday",
            "keine Nachrichten bis einschließlich Mittwoch",
        ),
    ),
    (
        Resume(),
        (
            "ge moogt mij terug berichten sturen",
            "you can start pinging me again",
            "tu peux recommencer à m'écrire",
            "du darfst mich wieder anschreiben",
        ),
    ),
    (
        Pause(date(2026, 1, 26)),
        (
            "I'm swamped, leave me be till monday",
            "zwijg efkes tot maandag",
            "ik zit kapot, laat me met rust tot maandag",
            "plus rien avant lundi svp",
        ),
    ),
    (Pause(date(2026, 1, 26)), ("lass mich bis Montag in Ruhe", "laat me tot maandag met rust")),
    (Pause(date(2026, 1, 22)), ("plus rien jusqu'à mercredi inclus svp",)),
    (
        AskStatus(""),
        ("show me what everyone is doing", "wat doet iedereen?", "was machen alle?", "who has what?", "wer macht was"),
    ),
    (
        Ask(Topic.DUE, Subject(until=date(2026, 1, 23))),
        ("is there anything due before friday", "anything due by friday"),
    ),
    (
        Ask(Topic.WHO_HAS, Subject(words="fence")),
        ("who do i ask about the fence", "wie moet ik hebben voor de fence", "wer weiß mehr über die fence?"),
    ),
    (Assign(Subject(references=(Reference(2),), who="Tom"), "Tom"), ("mag 2 naar Tom?",)),
    (Assign(Subject(references=(Reference(2),)), "Tom"), ("Tom's gonna do 2 instead", "Tom va gérer la 2 désormais")),
    (AskStatus("late"), ("who is late", "qui est à la bourre ?", "Wer ist spät dran?")),
    (AskStatus("überfällig"), ("zeig mir alles was überfällig ist bei uns",)),
    (AskWaiting(), ("hängt irgendwo noch was", "wie zit er te wachten op mij")),
    (Stop(), ("leave me alone", "laat me gerust", "lass mich in Ruhe", "laisse-moi tranquille")),
    (
        AskSettings(),
        (
            "don't write me on Fridays",
            "stop writing to me on weekends",
            "schrijf me niet op vrijdag",
            "ne m'écris pas le vendredi",
            "schreib mir freitags nicht",
        ),
    ),
    (
        AskHelp(),
        ("hilfe, was kann ich hier alles tippen", "wat kan ik hier allemaal typen?"),
    ),
    (Ask(Topic.SELF), ("wie zijde gij eigenlijk", "wie bende gij?", "t'es qui toi ?")),
    (SetLanguage("nl"), ("kunt ge nederlands tegen mij spreken",)),
    (RemindTo("call Bob", at(15)), ("remind me to call Bob at 3", "remind me at 3 to call Bob")),
    (RemindTo("Bob te bellen", at(15)), ("herinner me eraan om Bob te bellen om 15u",)),
    (RemindTo("appeler Bob", at(15)), ("rappelle-moi d'appeler Bob à 15h",)),
    (RemindTo("Bob anzurufen", at(15)), ("erinnere mich daran, Bob um 15 Uhr anzurufen",)),
    (RemindTo("buy cake", Remind(on=date(2026, 1, 23))), ("don't let me forget to buy cake on friday",)),
    (RemindTo("buy cake", Remind()), ("remind me to buy cake",)),
]


@pytest.mark.parametrize(("meant", "text"), [(meant, text) for meant, texts in MEANT for text in texts])
def test_it_is_understood(meant: Command, text: str) -> None:
    assert understand(text, SEEN).acts == (meant,)


@pytest.mark.parametrize(
    ("text", "about", "hour", "minute"),
    [
        ("remind me of 2 at half past three", Numbers((Reference(2),)), 15, 30),
        ("rappelle-moi la fence à quatre heures et demie", Named("fence"), 16, 30),
        ("erinner mich um Viertel vor drei an Kiosk", Named("Kiosk"), 14, 45),
        ("herinner mij om half drie aan de fence", Named("fence"), 14, 30),
    ],
)
def test_an_item_is_reminded_of_at_an_hour_in_words(text: str, about: About, hour: int, minute: int) -> None:
    (told,) = understand(text, SEEN).acts
    assert told == Saying(about, at(hour, minute))


@pytest.mark.parametrize(
    "text",
    [
        "something broke with 2",
        "iets ging mis met 2",
        "the undo button is broken",
        "task: buy chairs for the office: ten of them",
        "the office move is stuck at the landlord",
        "I left them alone this week",
        "they write to me on Fridays",
        "remind me at 3",
        "remind me to do 2 at 3",
        "remind me to finish the fence tomorrow",
        "herinner me eraan om 15u",
        "erinnere mich daran",
        "help came on monday",
    ],
)
def test_what_only_sounds_like_one_is_none(text: str) -> None:
    orders = Undo | Pause | Stop | Resume | RemindTo | Assign | AskWaiting | AskHelp | AskSettings
    acts = understand(text, SEEN).acts
    assert not any(isinstance(act, orders) or (isinstance(act, Add) and act.who) for act in acts)
