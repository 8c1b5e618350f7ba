"""Who speaks, is asked or was there: in chats, mails, lists in small letters, margins."""

import pytest

from domain.summary import Pasted, read
from tests.domain.summary.samples import POSTED, summary_of

MAIL = "From: Nora Bell\nTo: Piet Roos; Lise Hahn\nSubject: the gate\n\nHello all,\n\nA good evening.\n\n"
CHAT = "[19:02] Nora: the gate sticks\n[19:03] Piet: {}\n[19:04] Nora: fine\n[19:05] Piet: bye"

MAILS = [
    ("I'll oil it tomorrow.", [("Nora Bell",)]),
    ("I'll oil it tomorrow and I'll paint the fence.", [("Nora Bell",), ("Nora Bell",)]),
    ("Piet \u2013 could you buy the paint?", [("Piet",)]),
    ("Lise and I will wash the brushes.", [("Lise", "Nora Bell")]),
    ("I will never oil it.", []),
    ("As promised, I'll send the bill.", [("Nora Bell",)]),
    ("Zoals afgesproken, ik stuur de factuur.", [("Nora Bell",)]),
    ("Comme convenu, je vous envoie la facture.", [("Nora Bell",)]),
    ("Wie besprochen, ich schicke euch die Rechnung.", [("Nora Bell",)]),
]

CHATS = [
    ("I'll oil it", [("Piet",)]),
    ("@Nora can you buy the oil?", [("Nora",)]),
    ("ik smeer haar, en ik koop morgen olie", [("Piet",)]),
    ("moi, je commande l'huile", [("Piet",)]),
    ("nora kauft das Fett", [("nora",)]),
    ("I oiled it yesterday", []),
    ("maybe I'll oil it", []),
]

SMALL = "tuinoverleg di 20 jan\n{}\n\n- poort klemt, nora kijkt ernaar\n- piet belt de smid\n- verf is op\n"
MARGIN = """Minutes of the house group
Present: Nora Bell, Piet Roos

                                                        ACTION
1 Gate
  It sticks.
  It is to be oiled before Friday.                      Nora
2 Fence
  Piet will ask for prices.                             Piet
"""


@pytest.mark.parametrize(("said", "owners"), MAILS, ids=[said for said, _ in MAILS])
def test_a_mail_to_several_promises_and_asks(said: str, owners: list[tuple[str, ...]]) -> None:
    assert [task.owners for task in summary_of(MAIL + said).tasks] == owners


@pytest.mark.parametrize(("to", "tasks"), [("Piet Roos; Lise Hahn", 1), ("Piet Roos", 0)])
def test_a_mail_is_to_several_also_by_its_header(to: str, tasks: int) -> None:
    mail = f"From: Nora Bell\nTo: {to}\nSubject: the gate\n\nHello Piet,\n\nI'll oil it tomorrow."
    assert len(summary_of(mail).tasks) == tasks


@pytest.mark.parametrize(("said", "owners"), CHATS, ids=[said for said, _ in CHATS])
def test_a_chat_promises_and_asks(said: str, owners: list[tuple[str, ...]]) -> None:
    assert [task.owners for task in summary_of(CHAT.format(said)).tasks] == owners


@pytest.mark.parametrize("present", ["erbij: nora, piet, jb", "nora, piet, jb"])
def test_people_in_small_letters_are_known(present: str) -> None:
    assert [task.owners for task in summary_of(SMALL.format(present)).tasks] == [("nora",), ("piet",)]


def test_the_right_margin_says_whose_a_sentence_is() -> None:
    tasks = summary_of(MARGIN).tasks
    assert [(task.title, task.owners) for task in tasks] == [
        ("It is to be oiled before Friday.", ("Nora",)),
        ("Ask for prices.", ("Piet",)),
    ]


def test_a_day_in_a_heading_is_its_tasks() -> None:
    (task,) = summary_of("Réunion du 20 janvier 2026\n\nTâches pour lundi 26 janvier :\n- Nora : huiler").tasks
    assert task.due is not None
    assert str(task.due.end) == "2026-01-26"


def test_what_several_say_in_points_is_no_work_but_for_a_verb() -> None:
    said = (
        "* Nora: das Tor klemmt\n* Piet: man könnte es ölen lassen\n* Nora: wer will?\n* Lise: schreibt dem Schlosser"
    )
    notes = f"Protokoll Hausgruppe 20. Januar 2026\n\n## Tor\n{said}\n* Piet: gut so"
    assert [task.owners for task in read(Pasted(notes), POSTED).tasks] == [("Lise",)]


def test_a_state_with_its_day_is_done() -> None:
    notes = "Besprechung 20. Januar 2026\n\nAufgaben\n- Tor ölen (Nora) – erledigt am 12.01.\n- DONE Zaun\n- Öl kaufen"
    assert [task.done for task in read(Pasted(notes), POSTED).tasks] == [True, True, False]


@pytest.mark.parametrize(
    ("heading", "asked", "title"),
    [
        ("Actions:", "Nora and Piet, could you please oil the gate?", "Oil the gate"),
        ("Actions:", "Nora Bell & Piet Roos, can you oil the gate, please?", "Oil the gate"),
        ("Acties:", "Nora en Piet, kunnen jullie de poort smeren?", "De poort smeren"),
        ("Acties:", "Nora en Piet, zouden jullie graag de poort smeren?", "De poort smeren"),
        ("Actions :", "Nora et Piet, pourriez-vous huiler le portail ?", "Huiler le portail"),
        ("Actions :", "Nora et Piet, pouvez-vous huiler le portail svp ?", "Huiler le portail"),
        ("Aufgaben:", "Nora und Piet, könntet ihr bitte das Tor ölen?", "Das Tor ölen"),
        ("Aufgaben:", "Nora und Piet, würdet ihr das Tor ölen?", "Das Tor ölen"),
    ],
)
def test_a_polite_request_below_a_heading_of_work_is_a_task(heading: str, asked: str, title: str) -> None:
    (task,) = summary_of(f"House group\n\n{heading}\n- {asked}").tasks
    assert (task.title, [owner.split()[0] for owner in task.owners]) == (title, ["Nora", "Piet"])


GREETED = [
    ("Bonjour à tous,", True),
    ("Chers collègues et voisins,", True),
    ("Hi all,", True),
    ("Hello everyone", True),
    ("Good morning Nora!", True),
    ("Dag allen,", True),
    ("Beste Nora en Piet,", True),
    ("Hallo zusammen,", True),
    ("Guten Morgen", True),
    ("Dear neighbours want a gate", False),
    ("Dagelijks smeren", False),
    ("Beste prijs vragen", False),
    ("Hi Nora, the gate is stuck,", False),
]


@pytest.mark.parametrize(("line", "is_placed"), GREETED, ids=[line for line, _ in GREETED])
def test_only_a_greeting_is_never_shown_as_not_understood(line: str, is_placed: bool) -> None:
    notes = f"House group 12 March 2026\n\n{line}\n\nActions:\n- Nora: oil the gate\n\nWe looked at the gate.\n"
    left = summary_of(notes).not_understood
    assert (line not in left) is is_placed
