"""Decisions and open questions in four languages, each beside what only looks like one."""

from datetime import date

import pytest

from domain.summary import Pasted, StatementKind, Summary, read

POSTED = date(2026, 11, 4)
MET = {
    "en": "Minutes of the house group 3 November 2026\nPresent: Hal Poe, Mo Lind\n\n",
    "nl": "Verslag van de huisgroep 3 november 2026\nAanwezig: Hal Poe, Mo Lind\n\n",
    "fr": "Compte rendu du groupe maison du 3 novembre 2026\nPrésents : Hal Poe, Mo Lind\n\n",
    "de": "Protokoll der Hausgruppe 3. November 2026\nAnwesend: Hal Poe, Mo Lind\n\n",
}
D, Q = StatementKind.DECISION, StatementKind.QUESTION

MARKED = {
    "en": [
        ("Decision: the fence stays.", (D, "the fence stays.")),
        ("Decisions\n- The fence stays", (D, "The fence stays")),
        ("Agreed: we paint it green", (D, "we paint it green")),
        ("DECISION 3: the fence stays", (D, "the fence stays")),
        ("[Decision] The fence stays", (D, "The fence stays")),
        ("Open question: who pays for it?", (Q, "who pays for it?")),
        ("Open questions\n- Who pays for it?", (Q, "Who pays for it?")),
    ],
    "nl": [
        ("Besloten: het hek blijft.", (D, "het hek blijft.")),
        ("Besluiten:\n- Het hek blijft", (D, "Het hek blijft")),
        ("Beslissing 2: het hek blijft", (D, "het hek blijft")),
        ("Open vraag: wie betaalt het?", (Q, "wie betaalt het?")),
        ("Open vragen:\n- Wie betaalt het?", (Q, "Wie betaalt het?")),
    ],
    "fr": [
        ("Décidé : la clôture reste.", (D, "la clôture reste.")),
        ("Décisions\n- La clôture reste", (D, "La clôture reste")),
        ("Decision : la clôture reste", (D, "la clôture reste")),
        ("Question ouverte : qui la paie ?", (Q, "qui la paie ?")),
        ("Questions ouvertes :\n- Qui la paie ?", (Q, "Qui la paie ?")),
    ],
    "de": [
        ("Beschlossen: der Zaun bleibt.", (D, "der Zaun bleibt.")),
        ("Beschlüsse\n- Der Zaun bleibt", (D, "Der Zaun bleibt")),
        ("Entscheidungen:\n- Der Zaun bleibt", (D, "Der Zaun bleibt")),
        ("Offene Frage: wer bezahlt ihn?", (Q, "wer bezahlt ihn?")),
        ("Offene Fragen\n- Wer bezahlt ihn?", (Q, "Wer bezahlt ihn?")),
    ],
}
UNMARKED = {
    "en": [
        "We decided to keep the fence.",
        "Decision needed: the colour of the fence.",
        "Agreed (with Mo) to wait for the fence.",
        "Resolution: the fence was glued.",
        "Decision-making: it takes too long.",
        "Decision: none",
        "Decision: to be taken",
        "Decision: do we keep the fence?",
        "The decision: nobody knew it any more.",
        "Outcomes\n- The fence is old",
        "Key takeaways\n- The fence is old",
        "Risks\n- The fence falls",
        "Question: is it the fence?",
        "Decisions\n- None",
        "Decisions\n- ACTION: Mo paints the fence",
    ],
    "nl": [
        "We hebben besloten dat het hek blijft.",
        "Besluit nodig: de kleur van het hek.",
        "Besluit: geen",
        "Beslissing: nog te nemen",
        "Rondvraag\n- Het hek is oud",
        "Vraag: wie heeft de sleutel?",
        "Besluiten:\n- Geen",
    ],
    "fr": [
        "Nous avons décidé de garder la clôture.",
        "Décision : à prendre",
        "Décision : aucune",
        "Divers\n- La clôture est vieille",
        "Question : qui a la clé ?",
    ],
    "de": [
        "Wir haben beschlossen, den Zaun zu behalten.",
        "Entscheidung: steht noch aus",
        "Ergebnisse\n- Der Zaun ist alt",
        "Verschiedenes\n- Der Zaun ist alt",
        "Frage: wer hat den Schlüssel?",
    ],
}


def summary_of(text: str, language: str = "en") -> Summary:
    """What these lines say in minutes."""
    return read(Pasted(MET[language] + text), POSTED)


def told(text: str, language: str = "en") -> list[tuple[StatementKind, str]]:
    """What they mark."""
    return [(each.kind, each.text) for each in summary_of(text, language).statements]


@pytest.mark.parametrize(("language", "case"), [(code, case) for code, cases in MARKED.items() for case in cases])
def test_what_notes_mark_is_kept_as_such(language: str, case: tuple[str, tuple[StatementKind, str]]) -> None:
    text, statement = case
    assert told(text, language) == [statement]
    assert not summary_of(text, language).not_understood


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in UNMARKED.items() for text in texts])
def test_what_only_reads_as_one_is_none(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("## Fence\n### Decisions\n- The fence stays", "Fence"),
        ("## Fence\nIt is old.\nDecision: the fence stays", "Fence"),
        ("1. Fence\nIt is old.\nDecision: the fence stays\n2. Roof\nIt leaks.", "Fence"),
        ("Topics:\nFence:\nMo looked at it.\n\tDecision: the fence stays", "Fence"),
        ("## Decisions\n- Fence:\n  - The fence stays", "Fence"),
        ("## Roof\nIt leaks.\n## Decisions\n- The fence stays", ""),
        ("Decision: the fence stays", ""),
    ],
)
def test_it_has_the_topic_it_stands_under(text: str, topic: str) -> None:
    assert [each.topic for each in summary_of(text).statements] == [topic]


@pytest.mark.parametrize(
    ("label", "by", "day"),
    [
        ("Decision by Hal Poe", "Hal Poe", None),
        ("Decided by the board", "the board", None),
        ("Decision (Hal Poe, 2 November)", "Hal Poe", date(2026, 11, 2)),
        ("Decision (unanimous)", "", None),
    ],
)
def test_who_decided_and_when_stand_beside_the_label(label: str, by: str, day: date | None) -> None:
    (found,) = summary_of(f"{label}: the fence stays").statements
    assert (found.by, found.day) == (by, day)


def test_a_point_or_a_task_stays_what_it_was() -> None:
    found = summary_of("Decisions\n- The fence stays\n- Mo sends the offer to the bank.")
    assert [point.text for topic in found.topics for point in topic.points] == [
        "The fence stays",
        "Mo sends the offer to the bank.",
    ]
    assert [task.owners for task in found.tasks] == [("Mo",)]
    assert len(found.decisions) == 2


def test_what_stands_deeper_or_after_the_paragraph_is_no_decision() -> None:
    assert told("Decisions:\n- The fence stays\n  - at least this year\n\nMo told of her roof.") == [
        (D, "The fence stays")
    ]


def test_the_same_is_kept_once() -> None:
    assert told("Decision: the fence stays\n\n## Decisions\n- The fence stays") == [(D, "the fence stays")]
