"""Sentences of minutes in four languages that give work, and those that only tell."""

import pytest

from domain.summary import Pasted, read
from tests.domain.summary.samples import POSTED, summary_of

HEADS = {
    "en": "Minutes of the house group 20 January 2026\nPresent: Nora Bell, Piet Roos, Lise Hahn\n\n",
    "nl": "Verslag huisgroep 20 januari 2026\nAanwezig: Nora Bell, Piet Roos, Lise Hahn\n\n",
    "fr": "Compte rendu du comité du 20 janvier 2026\nPrésents : Nora Bell, Piet Roos, Lise Hahn\n\n",
    "de": "Protokoll Hausgruppe 20. Januar 2026\nAnwesend: Nora Bell, Piet Roos, Lise Hahn\n\n",
}

GIVES = [
    ("en", "The gate is stuck. Nora will oil it and Piet will paint it.", ["Nora", "Piet"]),
    ("en", "Lise agreed to check the lock.", ["Lise"]),
    ("nl", "De poort klemt. Nora smeert ze en Piet verft ze voor Pasen.", ["Nora", "Piet"]),
    ("nl", "Mevr. Hahn zal het slot nakijken.", ["Mevr. Hahn"]),
    ("fr", "Le portail coince. Nora s'occupe de la serrure et Piet contacte le serrurier.", ["Nora", "Piet"]),
    ("fr", "Lise se charge de commander la peinture.", ["Lise"]),
    ("fr", "Mme Hahn doit relancer la mairie.", ["Mme Hahn"]),
    ("fr", "Local : N. Bell se renseigne auprès de la mairie.", ["N. Bell"]),
    ("de", "Das Tor klemmt. Nora kümmert sich um das Schloss.", ["Nora"]),
    ("de", "Piet ruft den Schlosser an.", ["Piet"]),
    ("de", "Frau Hahn soll die Farbe bestellen.", ["Frau Hahn"]),
    ("de", "Nora und Lise schreiben den Brief.", ["Nora", "Lise"]),
    ("de", "Nora fegt morgen den Hof.", ["Nora"]),
    ("de", "Piet erklärt sich bereit, das Tor zu streichen.", ["Piet"]),
    ("nl", "De poort klemt, Nora smeert morgen de scharnieren.", ["Nora"]),
    ("nl", "De commissie zal de poort nakijken.", ["De commissie"]),
    ("nl", "Iemand moet nog verf kopen.", []),
]

TELLS = [
    ("en", "@nora presented the accounts of last year."),
    ("en", "Nora reported that the gate is stuck. Piet presents the accounts."),
    ("en", "Lise will be invited to the next meeting."),
    ("nl", "Nora meldt dat de poort klemt. Piet stelt de rekeningen voor."),
    ("nl", "Lise licht het plan toe en Nora bedankt de groep."),
    ("fr", "Nora présente les comptes. Piet rappelle le règlement."),
    ("fr", "Lise sera invitée à la prochaine séance."),
    ("de", "Nora berichtet vom Umbau. Piet stellt die Zahlen vor."),
    ("de", "Lise wird zur nächsten Sitzung eingeladen."),
    ("de", "Die Rücklage wird um fünfzig Euro erhöht."),
    ("en", "The treasurer shall have the keys."),
    ("fr", "Nora organise régulièrement des visites du jardin."),
    ("nl", "Nora vertelde over de poort. Piet had een rustige week."),
]


@pytest.mark.parametrize(("language", "said", "owners"), GIVES, ids=[said for _, said, _ in GIVES])
def test_a_sentence_gives_work(language: str, said: str, owners: list[str]) -> None:
    tasks = summary_of(HEADS[language] + said).tasks
    assert [owner for task in tasks for owner in task.owners] == owners


@pytest.mark.parametrize(("language", "said"), TELLS, ids=[said for _, said in TELLS])
def test_a_sentence_only_tells(language: str, said: str) -> None:
    assert summary_of(HEADS[language] + said).tasks == ()


LISTED = HEADS["nl"] + "De poort klemt. Nora smeert de scharnieren.\n\nActiepunten\n- poort verven (Piet)\n"


def test_beside_a_list_only_who_is_here_does_what_a_sentence_says() -> None:
    assert [task.owners for task in summary_of(LISTED).tasks] == [("Piet",)]
    here = read(Pasted(LISTED), POSTED, people=["Nora Bell", "Piet Roos"])
    assert [task.owners for task in here.tasks] == [("Nora",), ("Piet",)]


DONE_TO = [
    ("nl", "Actiepunten", "Nora informeren over het slot"),
    ("nl", "Actiepunten", "Piet uitnodigen"),
    ("fr", "À faire", "Nora à relancer pour le devis"),
    ("fr", "À faire", "Piet à inviter"),
    ("de", "Aufgaben", "Nora einladen"),
    ("de", "Aufgaben", "Piet zum Fest einladen"),
    ("en", "Action items", "Nora to be informed of the price"),
]


@pytest.mark.parametrize(("language", "heading", "item"), DONE_TO, ids=[item for *_, item in DONE_TO])
def test_a_bare_name_that_something_is_done_to_owns_nothing(language: str, heading: str, item: str) -> None:
    (task,) = summary_of(f"{HEADS[language]}{heading}\n- {item}").tasks
    assert task.owners == ()


@pytest.mark.parametrize("item", ["Nora offerte nakijken", "Nora: Piet informeren", "Nora slotenmaker bellen"])
def test_a_bare_name_with_an_object_owns_it(item: str) -> None:
    (task,) = summary_of(f"{HEADS['nl']}Actiepunten\n- {item}").tasks
    assert task.owners == ("Nora",)


SEVERAL = [
    ("Action items", "Nora to ring the bank, Piet to write to them", ["Nora", "Piet"]),
    ("Action items", "Nora: ring the bank; Piet: write to them", ["Nora", "Piet"]),
    ("Actiepunten", "Nora belt de bank en Piet schrijft een brief", ["Nora", "Piet"]),
    ("À faire", "Nora appelle la banque et Piet prépare une lettre", ["Nora", "Piet"]),
]


@pytest.mark.parametrize(("heading", "item", "owners"), SEVERAL, ids=[item for _, item, _ in SEVERAL])
def test_several_people_in_one_line_have_a_task_each(heading: str, item: str, owners: list[str]) -> None:
    tasks = summary_of(f"{HEADS['en']}{heading}\n- {item}").tasks
    assert [task.owners for task in tasks] == [(owner,) for owner in owners]


@pytest.mark.parametrize("item", ["Nora and Piet to ring the bank", "Nora rings the bank and the school"])
def test_several_people_with_one_task_keep_it(item: str) -> None:
    assert len(summary_of(f"{HEADS['en']}Action items\n- {item}").tasks) == 1


def test_in_a_recap_only_its_tasks_are_tasks_whoever_is_here() -> None:
    said = "Nora and Piet reviewed the gate. Nora will oil it some day."
    notes = f"Notes from Mill call 20 January 2026\n\nTopics:\nGate:\n{said}\n\nTasks:\nPaint:\nBuy paint. (Piet)\n"
    assert [task.title for task in read(Pasted(notes), POSTED, people=["Nora Bell", "Piet Roos"]).tasks] == ["Paint"]
