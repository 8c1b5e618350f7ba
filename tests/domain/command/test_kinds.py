"""Questions and orders in four languages, each beside what only looks like it."""

from dataclasses import replace
from datetime import date

import pytest

from domain.command import (
    Ask,
    AskStatus,
    AskWaiting,
    AskWhy,
    Assign,
    Command,
    SetDue,
    Subject,
    Topic,
    Undo,
    understand,
)
from domain.reply import Reference, Saying, reply
from tests.domain.reply.notation import CONTEXT, noted

TITLES = ("Fence Repair", "Kiosk Lamps")
SEEN = replace(CONTEXT, titles=TITLES)
THREE = (Reference(3),)
TWO_AND_THREE = (Reference(2), Reference(3))
WEEK = (date(2026, 1, 19), date(2026, 1, 25))
MAY = date(2026, 5, 12)


def given(who: str, words: str = "", *numbers: int) -> Assign:
    """These go to somebody."""
    return Assign(Subject(words=words, references=tuple(map(Reference, numbers)), who=who), who)


ASKED: list[tuple[str, Command]] = [
    *(
        (text, AskWaiting())
        for text in (
            "who waits for whom?",
            "who is waiting on who",
            "wie wacht er op wie?",
            "qui attend après qui ?",
            "wer wartet gerade auf wen?",
        )
    ),
    *(
        (text, Ask(Topic.SELF))
        for text in (
            "why do you keep messaging me?",
            "why am I receiving all these messages",
            "waarom stuur je mij steeds die berichten?",
            "pourquoi est-ce que je reçois tous ces messages ?",
            "warum bekomme ich dauernd diese Nachrichten?",
        )
    ),
    *((text, Ask(Topic.WHY_ME)) for text in ("why do I get this message?", "warum bekomme ich diese Nachricht?")),
    *(
        (text, AskWhy(Reference(2)))
        for text in ("why am I getting 2?", "waarom krijg ik 2?", "warum kriege ich die 2?")
    ),
    *(
        (text, AskStatus("@Lotte"))
        for text in (
            "how is Lotte doing with her tasks?",
            "hoe ver staat Lotte met haar taken?",
            "où en est Lotte avec ses trucs ?",
            "où en est Lotte dans son travail ?",
            "wie weit ist Lotte mit ihren Aufgaben?",
        )
    ),
    ("où en est Lotte avec la clôture ?", AskStatus("@Lotte clôture")),
    *(
        (text, Undo())
        for text in (
            "revert the last change",
            "maak de laatste ongedaan",
            "maak mijn laatste antwoord ongedaan aub",
            "défais la dernière modification",
            "mach die letzte Änderung rückgängig",
        )
    ),
    *(
        (text, AskStatus("@Lotte Bogaert"))
        for text in (
            "what is open for Lotte Bogaert?",
            "wat doet Lotte Bogaert?",
            "que fait Lotte Bogaert ?",
            "was macht Lotte Bogaert?",
        )
    ),
    ("what does Lotte have?", AskStatus("@Lotte")),
    ("what does Lotte Claes have?", AskStatus("@Lotte Claes")),
    *(
        (text, given("Lotte Bogaert", "fence"))
        for text in (
            "give the fence to Lotte Bogaert",
            "geef de fence aan Lotte Bogaert",
            "donne la fence à Lotte Bogaert",
            "gib die fence an Lotte Bogaert",
        )
    ),
    ("give 3 to Lotte Van der Straeten", given("Lotte Van der Straeten", "", 3)),
    ("give 3 to Lotte Peeters", given("Lotte Peeters", "", 3)),
    ("give the fence to Lotte please", given("Lotte", "fence")),
    ("give Lotte Lamps", given("Lotte", "Lamps")),
    *(
        (text, Ask(Topic.CLOSED, Subject(since=WEEK[0], until=WEEK[1])))
        for text in (
            "what got finished this week?",
            "what have we done this week?",
            "kan je zeggen wat er deze week werd afgerond?",
            "qu'est-ce qu'on a terminé cette semaine ?",
            "kannst du mir sagen, was diese Woche erledigt wurde?",
        )
    ),
    *(
        (text, Ask(Topic.DUE, Subject(since=WEEK[0], until=WEEK[1])))
        for text in (
            "what has to be done this week?",
            "wat moet deze week af zijn?",
            "que faut-il faire cette semaine ?",
            "was muss diese Woche erledigt werden?",
        )
    ),
    ("what was done about the fence?", Ask(Topic.WHAT, Subject(words="fence"))),
    *(
        (text, SetDue(Subject(references=THREE, until=MAY), words))
        for text, words in (("move 3 to 12 May", "to 12 May"), ("postpone 3 till 12 May", "till 12 May"))
    ),
    *(
        (text, SetDue(Subject(references=TWO_AND_THREE, until=MAY), "to 12 May"))
        for text in ("move 2 and 3 to 12 May", "move 2, 3 to 12 May")
    ),
]
TOLD = [
    ("Lotte waits for legal", '"Lotte" blocked: legal'),
    ("2 wacht op legal", "2 blocked: legal"),
    ("2 is nog niet gedaan", "2 not yet"),
    ("het laatste is nog niet gedaan", "last not yet"),
    ("2 attend son accord", "2 blocked: son accord"),
]


@pytest.mark.parametrize(("text", "asked"), ASKED)
def test_it_is_asked_or_ordered(text: str, asked: Command) -> None:
    assert understand(text, SEEN).acts == (asked,)


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_tells_asks_nothing(text: str, told: str) -> None:
    told_by_itself = reply(text, SEEN)
    assert noted(told_by_itself) == told
    assert understand(text, SEEN).acts == told_by_itself.acts


PARTED = [
    ("2 is done, give 3 to Lotte", (3,)),
    ("Nr. 3 bitte an Lotte geben, 2 ist durch", (3,)),
    ("1 est fini, passe la 3 à Lotte", (3,)),
    ("1 is af, geef 3 aan Lotte", (3,)),
    ("1 is af en geef 3 aan Lotte", (3,)),
    ("gib die 3 an Lotte und 2 ist fertig", (3,)),
    ("give 3 to Lotte and drop 2", (3,)),
]


@pytest.mark.parametrize(("text", "numbers"), PARTED)
def test_what_commas_part_tells_and_orders_by_itself(text: str, numbers: tuple[int, ...]) -> None:
    acts = understand(text, SEEN).acts
    assert [act.about.references for act in acts if isinstance(act, Assign)] == [tuple(map(Reference, numbers))]
    assert len(acts) == 2


@pytest.mark.parametrize(
    "text",
    ["mets 4 pour le 3 février et frobe la 3", "move 4 to friday and frob 3", "verschuif 4 naar vrijdag en frob 3"],
)
def test_a_day_is_of_no_number_behind_a_strange_word(text: str) -> None:
    acts = understand(text, SEEN).acts
    assert all(Reference(3) not in act.about.references for act in acts if isinstance(act, SetDue))


@pytest.mark.parametrize("text", ["give 3 to Noah pls, he has the key", "geef 3 maar aan Noah die heeft de sleutel"])
def test_a_strange_name_ends_where_its_capitals_do(text: str) -> None:
    assert [act.who for act in understand(text, SEEN).acts if isinstance(act, Assign)] == ["Noah"]


def test_what_takes_back_is_not_read_apart() -> None:
    """Nor does "and it is him who runs it" ask anything."""
    assert not any(isinstance(act, Saying) for act in understand("2 finished, they moved it to friday", SEEN).acts)
    assert not any(isinstance(act, Ask) for act in understand("passé le 3 à Lotte, c'est elle qui gère", SEEN).acts)


def test_an_ordinal_is_an_item_in_a_question() -> None:
    (asked,) = understand("when is the second due?", SEEN).acts
    assert asked == Ask(Topic.WHEN, Subject(references=(Reference(2, is_place=True),)))


def test_a_greeting_orders_nothing_beside_what_is_told() -> None:
    assert understand("hello, 2 is done", SEEN).acts == reply("2 is done", SEEN).acts
