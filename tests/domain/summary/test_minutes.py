"""Kinds of minutes as bodies, classes and clubs write them, each beside what only looks like it."""

import pytest

from domain.summary import Pasted, read
from tests.domain.summary.samples import POSTED, summary_of
from tests.domain.summary.test_prose import HEADS

READ = [
    ("a roster knows one of a list", "de", "Dach\n- Nora: Preise erfragen\n- Gerd: Rinnen prüfen\n", "Nora, Gerd"),
    ("topic, then who", "en", "Action items\n- Roof tiles: Nora + Piet\n- Gate: Lise by Friday\n", "Nora+Piet, Lise"),
    ("done by somebody, at the end", "fr", "Le portail coince, à faire par Nora\n", "Nora"),
    ("done by somebody, in brackets", "nl", "- Slot smeren (te doen door Piet)\n", "Piet"),
    ("two handles, one known", "en", "Action items\n- order the nails @gus @nora\n", "gus+nora"),
    ("beside inline actions", "nl", "Actie: Nora maakt de lijst.\nPiet stuurt de brief naar de bank.\n", "Nora, Piet"),
    ("an agenda that is minutes", "de", "## Tagesordnung\n1. Tor\n\t1. Lise erstellt die Plakate.\n", "Lise"),
    ("behind the last comma", "de", "Die Kasse ist zu, Piet fragt bei der Bank an.\n", "Piet"),
    ("capitals with a number end the list of names", "en", "2. THE GATE\nNora will oil the gate.\n", "Nora"),
    ("reported speech", "en", "Piet would look into the fence. Nora was asked to write to the bank.\n", "Piet, Nora"),
    ("a volunteer", "fr", "Nora et Piet se portent volontaires pour repeindre le portail.\n", "Nora+Piet"),
    ("a keyword in a heading", "nl", "## Actie: Nora maakt een lijst van de sloten\n", "Nora"),
    ("any other business", "nl", "Rondvraag\nPiet belt morgen de leverancier.\n", "Piet"),
    ("behind a dash", "en", "The lock is old - Lise will ask for a price.\n", "Lise"),
    ("an order under a decision", "en", "**Resolved**\n\n- Nora: Determine what a lock costs\n", "Nora"),
    ("small names among others", "en", "Next steps\nNora: Send it\nzed: Clean it\nPiet: Print it\n", "Nora, zed, Piet"),
    ("passive, nobody named", "de", "Das Schloss muss noch ersetzt werden.\n", ""),
    ("impersonal", "fr", "Il faudra commander une clé.\n", ""),
    ("what is planned", "nl", "## Planning komende periode\n- slot vervangen\n", ""),
]

LEFT = [
    ("a thing before a colon", "de", "Dach\n- Nora: Preise erfragen\n- Tor: streichen lassen\n- Zaun: prüfen lassen\n"),
    ("a value behind a colon", "en", "Gate\n- Colour: Green + White\n"),
    ("by a day, not by somebody", "fr", "Le portail coince, à faire pour vendredi\n"),
    ("an agenda", "de", "## Tagesordnung\n1. Lise erstellt Plakate\n"),
    ("would like", "en", "Nora would like a new gate. Piet would be away.\n"),
    ("what was said", "fr", "Nora fait remarquer que le portail coince. Piet revient de congé.\n"),
    ("agreement", "nl", "Piet stemt in met de begroting.\n"),
    ("giving is no passive", "de", "Das Tor soll grün bleiben.\n"),
    ("needed, where tasks are marked", "nl", "Het slot moet vervangen worden.\n\nActie: Zed: verf kopen\n"),
    ("a remark in a list", "en", "Action items\n**Note:** The gate is green now.\n"),
    ("cancelled", "en", "| Action | Owner | Status |\n|---|---|---|\n| oil the gate | Nora | cancelled |\n"),
    ("who was there", "en", "- @zed, who mends radios in the shed\n"),
]


def _owners(notes: str) -> str:
    return ", ".join("+".join(task.owners) for task in summary_of(notes).tasks)


@pytest.mark.parametrize(("kind", "language", "notes", "owners"), READ, ids=[kind for kind, *_ in READ])
def test_a_kind_is_read(kind: str, language: str, notes: str, owners: str) -> None:
    assert summary_of(HEADS[language] + notes).tasks, kind
    assert _owners(HEADS[language] + notes) == owners


@pytest.mark.parametrize(("kind", "language", "notes"), LEFT, ids=[kind for kind, *_ in LEFT])
def test_what_looks_like_it_is_left(kind: str, language: str, notes: str) -> None:
    named = [task for task in summary_of(HEADS[language] + notes).tasks if task.owners not in {("Nora",), ("Zed",)}]
    assert named == [], kind
    assert not any("Tor" in owner or "Zaun" in owner for task in named for owner in task.owners)


def test_a_cell_that_lost_its_lines_holds_a_task_for_each_number() -> None:
    row = "1. Gate\tIt squeaks\t1. Nora to oil the gate 2. Piet to paint it\n"
    notes = f"{HEADS['en']}Discussion\tNotes\tActions: Responsible\n{row}"
    assert _owners(notes) == "Nora, Piet"


@pytest.mark.parametrize("listed", ["ROOS Piet, BELL Nora", "Piet Roos @roos, Nora Bell @nb"])
def test_who_was_there_is_known_whatever_stands_beside_the_name(listed: str) -> None:
    notes = f"Compte rendu du 20 janvier 2026\nPrésents : {listed}\n\nPortail\nPiet Roos fera la commande demain.\n"
    assert _owners(notes) == "Piet Roos"


def test_front_matter_may_end_in_dots() -> None:
    notes = (
        "---\ntitle: Comité\n...\n\nPrésents : Nora Bell, Piet Roos\n\n---\n\nPortail\nNora doit appeler la banque.\n"
    )
    assert _owners(notes) == "Nora"


def test_a_heading_with_attributes_is_neither_code_nor_part_of_the_title() -> None:
    notes = "\n".join(f"### Topic {number} {{#topic_{number}}}\n\nNothing new." for number in range(6))
    assert summary_of(f"# Gate meeting {{#gate}}\n\n{notes}").title == "Gate meeting"


def test_the_duties_of_a_post_are_no_tasks() -> None:
    duties = "Ihre Aufgaben:\n- Pflege der Tore\n- Streichen der Zäune\n- Beratung am Telefon\n"
    assert summary_of(f"Wir suchen ab sofort\nTorwart (m/w/d)\n\n{duties}").tasks == ()


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Piet, jij stuurt de lijst morgen naar de bank.", "nl"),
        ("Piet, du schickst mir bitte die Liste.", "de"),
        ("Piet, tu me prépares la liste.", "fr"),
    ],
)
def test_a_mail_to_several_asks_one_of_them(said: str, language: str) -> None:
    greeting = {"nl": "Hallo allemaal", "de": "Hallo zusammen", "fr": "Bonjour à tous"}[language]
    sender = {"nl": "Van", "de": "Von", "fr": "De"}[language]
    to = {"nl": "Aan", "de": "An", "fr": "À"}[language]
    subject = {"nl": "Onderwerp: overleg poort", "de": "Betreff: Besprechung Tor", "fr": "Objet : réunion portail"}
    mail = f"{sender}: Nora Bell\n{to}: Piet Roos; Lise Hahn\n{subject[language]}\n\n{greeting},\n\n{said}\n\nNora"
    assert [task.owners for task in read(Pasted(mail), POSTED, language).tasks] == [("Piet",)]
