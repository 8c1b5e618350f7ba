"""Keywords, arrows and brackets inside running notes."""

import pytest

from tests.domain.summary.samples import summary_of

HEAD = "Minutes of the house group\n\nPresent: Hal Poe, Mo Lind\n\n"

CASES = [
    ("AP Wim: tien potten kopen", [("tien potten kopen", ("Wim",))]),
    ("The pots are gone. Buy ten. (Action Hal Poe and Mo)", [("Buy ten.", ("Hal Poe", "Mo"))]),
    ("De potten zijn op. Tien potten kopen (actie Mo).", [("Tien potten kopen", ("Mo",))]),
    ("Acheter dix pots. (Action Mo et Hal).", [("Acheter dix pots.", ("Mo", "Hal"))]),
    ("Zehn Töpfe kaufen [Aufgabe Mo]", [("Zehn Töpfe kaufen", ("Mo",))]),
    ("Buy pots. (Action Wim)\n\nWash them. (Action Sue R.)", [("Buy pots.", ("Wim",)), ("Wash them.", ("Sue R.",))]),
    ("The trust pays for it. (Action Heritage)", []),
    ("AP Wim - tien potten kopen", [("tien potten kopen", ("Wim",))]),
    ("Actie Wim - tien potten kopen", [("tien potten kopen", ("Wim",))]),
    ("- The pots are gone\n  => Wim: buy ten pots", [("buy ten pots", ("Wim",))]),
    ("- The pots are gone\n  Action: Wim: buy ten pots", [("buy ten pots", ("Wim",))]),
    ("- potten zijn op, TODO Wim: tien potten kopen", [("tien potten kopen", ("Wim",))]),
    ("- De teksten zijn klaar -> Wim zet ze online", [("Wim zet ze online", ("Wim",))]),
    ("- The shelf is full -> Hal: move the pots", [("move the pots", ("Hal",))]),
    ("Action : Benoît repeint la grille", [("Benoît repeint la grille", ("Benoît",))]),
    ("Action : Maud et Benoît trient les pots", [("Maud et Benoît trient les pots", ("Maud", "Benoît"))]),
    ("ACTION: Wim and Sue send it", [("Wim and Sue send it", ("Wim", "Sue"))]),
    ("ACTION: Wim buys paint", [("Wim buys paint", ("Wim",))]),
    ("Action: Shorten the letter", [("Shorten the letter", ())]),
    ("Action: Order pots for May", [("Order pots for May", ())]),
    ("Action: Roof and Gutter repairs in May", [("Roof and Gutter repairs in May", ())]),
    ("The roof is wet.          Action: KR", [("The roof is wet.", ("KR",))]),
    ("The roof is wet          Action: Mo", [("The roof is wet", ("Mo",))]),
    (
        "Het is nat. Dhr. Roos vraagt drie prijzen.\n(actie: dhr. Roos – deadline: 31/03/2026)",
        [("Dhr. Roos vraagt drie prijzen.", ("dhr. Roos",))],
    ),
    ("De huismeester vraagt prijzen (actie: huismeester).", [("De huismeester vraagt prijzen", ("huismeester",))]),
    ("Het dak lekt (actie: Wim belt de dakdekker).", [("Wim belt de dakdekker", ("Wim",))]),
    ("TODO kevin: order tea", [("order tea", ("kevin",))]),
    ("ACTION: kevin to order sugar", [("Order sugar", ("kevin",))]),
    ("TODO (momo): Flyer drucken", [("Flyer drucken", ("momo",))]),
    ("**Action** @wim: order tea", [("order tea", ("wim",))]),
    ("ACTIE jan & els: pot nakijken", [("pot nakijken", ("jan", "els"))]),
    ("Actie 3 (Els): affiche maken", [("affiche maken", ("Els",))]),
    ("TODO later: order tea", [("order tea", ())]),
    ("TODO drinks: order tea", [("order tea", ())]),
    ("ACTION: budget to be approved", [("budget to be approved", ())]),
    ("ACTION: talk to the bank", [("talk to the bank", ())]),
    ("- Traffic\n=> Nele plaatst de borden", [("Nele plaatst de borden", ("Nele",))]),
    ("- Traffic\n-> Nele places the signs", [("Nele places the signs", ("Nele",))]),
    ("- Traffic\n=> Politie telt het verkeer", [("Politie telt het verkeer", ("Politie",))]),
    ("- Traffic\n=> Prijs stijgt de komende jaren", []),
    ("- Traffic\n=> Budget is goedgekeurd", []),
    ("See the settings -> Privacy: turn it off", []),
    ("- Pots are cheaper -> Budget wordt kleiner", []),
]


@pytest.mark.parametrize(("line", "tasks"), CASES, ids=[line for line, _ in CASES])
def test_a_line_with_a_keyword(line: str, tasks: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(task.description or task.title, task.owners) for task in summary_of(HEAD + line).tasks] == tasks


def test_a_bracket_sets_the_date_of_the_sentence_before() -> None:
    (task,) = summary_of(f"{HEAD}Mo vraagt drie prijzen.\n(actie: Mo – deadline: 31/03/2026)").tasks
    assert task.due is not None
    assert str(task.due.end) == "2026-03-31"
    assert len(task.lines) == 2


@pytest.mark.parametrize(
    ("item", "owners"),
    [
        ("Wim and Sue prepare slides", ("Wim", "Sue")),
        ("Sales and Marketing alignment session", ()),
        ("Benoît termine la liste", ("Benoît",)),
        ("Inès enverra les clés", ("Inès",)),
        ("Maud prendra contact avec le club", ("Maud",)),
        ("Le service RH communiquera les jours", ("Le service RH",)),
        ("La commune installera les bancs", ("La commune",)),
        ("Die Buchhaltung prüft den Beleg", ("Die Buchhaltung",)),
        ("De personeelsdienst deelt de data mee", ("De personeelsdienst",)),
        ("Jutta und Max holen Preise ein", ("Jutta", "Max")),
        ("La chaudière sera remplacée", ()),
        ("Rendez-vous extra à la mairie", ()),
        ("Order flyers online", ()),
        ("Clean up the shed", ()),
        ("Fenster und Türen streichen lassen", ()),
    ],
)
def test_an_items_first_names_before_a_verb_own_it(item: str, owners: tuple[str, ...]) -> None:
    first, _ = summary_of(f"{HEAD}Actions\n- {item}\n- Hal: buy ten pots").tasks
    assert first.owners == owners


@pytest.mark.parametrize(
    "item", ["Book the hall -> Sue, by 12 Feb", "Book the hall → Sue (12 Feb)", "Book the hall --> Sue, 12 Feb"]
)
def test_after_an_arrow_stand_an_owner_and_a_date(item: str) -> None:
    first, _ = summary_of(f"{HEAD}Actions\n- {item}\n- Hal: buy ten pots").tasks
    assert first.due is not None
    assert (first.title, first.owners, str(first.due.end)) == ("Book the hall", ("Sue",), "2026-02-12")


def test_under_a_name_a_verb_before_to_is_no_other_person() -> None:
    notes = f"{HEAD}Action items\n\n**Mo Lind**\n- Talk to the bank\n- Yodel to the crowd\n"
    assert [(task.description or task.title, task.owners) for task in summary_of(notes).tasks] == [
        ("Talk to the bank", ("Mo Lind",)),
        ("Yodel to the crowd", ("Mo Lind",)),
    ]


@pytest.mark.parametrize("line", ["Kleurprobleem met pot 4", "Holiday plans for May", "Supplier calls in March"])
def test_a_noun_before_a_word_that_may_be_a_verb_is_nobody(line: str) -> None:
    assert summary_of(f"Overleg met de buren\nAanwezig: Hal Poe, Mo Lind\n\n- {line}\n- Niets anders").tasks == ()


def test_a_title_that_begins_with_a_keyword_is_no_task() -> None:
    notes = "TODO after the party\n[ ] Wim - wash the pots\n[X] Sue - thank the cook"
    assert [task.title for task in summary_of(notes).tasks] == ["wash the pots", "thank the cook"]


@pytest.mark.parametrize(
    "task",
    [
        "| Who | What | Due | Status |\n|---|---|---|---|\n| Wim | Renew contract | 14 Nov | overdue |",
        "Actions\n- Wim: renew contract, was due by 14 Nov",
        "Actions\n- [x] Wim: renew contract by 14 Nov",
    ],
)
def test_what_is_late_or_done_was_due_before_the_meeting(task: str) -> None:
    (read,) = summary_of(f"# Meeting 20 November 2025\n\n{task}\n").tasks
    assert read.due is not None
    assert str(read.due.end) == "2025-11-14"
