"""One item of a list, in every way that people name its owner, its date and its state."""

import pytest

from domain.summary.items import Item, item_of
from domain.summary.owners import people_of

PEOPLE = people_of(["Wim Baert", "Lou"], "we read the budget and the letter")

CASES = [
    ("Wim: read the letter", Item("read the letter", owners=("Wim",))),
    ("Wim - read the letter", Item("read the letter", owners=("Wim",))),
    ("Wim — read the letter", Item("read the letter", owners=("Wim",))),
    ("**Wim** read the letter", Item("read the letter", owners=("Wim",))),
    ("**Wim:** read the letter", Item("read the letter", owners=("Wim",))),
    ("[Wim] read the letter", Item("read the letter", owners=("Wim",))),
    ("[Wim] Letter: read it twice", Item("Letter", "read it twice", ("Wim",))),
    ("@wim: read the letter", Item("read the letter", owners=("wim",))),
    ("@wim read the letter", Item("read the letter", owners=("wim",))),
    ("Wim to read the letter", Item("Read the letter", owners=("Wim",))),
    ("Wim will read the letter", Item("Read the letter", owners=("Wim",))),
    ("Wim and Lou to read it", Item("Read it", owners=("Wim", "Lou"))),
    ("Wim, Lou and An to read it", Item("Read it", owners=("Wim", "Lou", "An"))),
    ("Wim moet de brief lezen", Item("De brief lezen", owners=("Wim",))),
    ("Wim va relire la lettre", Item("Relire la lettre", owners=("Wim",))),
    ("Wim wird den Brief lesen", Item("Den Brief lesen", owners=("Wim",))),
    ("Wim stuurt de brief", Item("Wim stuurt de brief", owners=("Wim",))),
    ("read the letter (Wim)", Item("read the letter", owners=("Wim",))),
    ("read the letter [Wim, Lou]", Item("read the letter", owners=("Wim", "Lou"))),
    ("read the letter - Wim", Item("read the letter", owners=("Wim",))),
    ("read the letter => Wim", Item("read the letter", owners=("Wim",))),
    ("read the letter → Wim", Item("read the letter", owners=("Wim",))),
    ("read the letter @Wim Baert", Item("read the letter", owners=("Wim Baert",))),
    ("read the letter (Wim, by Friday)", Item("read the letter", owners=("Wim",), due="by Friday")),
    ("Wim: read the letter (due: 3 March)", Item("read the letter", owners=("Wim",), due="3 March")),
    ("read it — Owner: Wim — Due: Friday", Item("read it", owners=("Wim",), due="Friday")),
    ("Wim : relire (échéance : 2026-03-02).", Item("relire", owners=("Wim",), due="2026-03-02")),
    ("read the letter (Wim) ✅", Item("read the letter", owners=("Wim",), done=True)),
    ("~~Wim: read the letter~~", Item("read the letter", owners=("Wim",), done=True)),
    ("Wim: read the letter – DONE", Item("read the letter", owners=("Wim",), done=True)),
    ("read the letter (Wim) *open*", Item("read the letter", owners=("Wim",))),
    ("read the letter (12:34)", Item("read the letter")),
    ("Wim to read the letter (lou, 16:58:51)", Item("Read the letter", owners=("Wim",))),
    ("read the letter (see annex B)", Item("read the letter (see annex B)")),
    ("read the letter (TBD)", Item("read the letter")),
    ("TBD: read the letter", Item("read the letter")),
    ("Letter: read it twice", Item("Letter", "read it twice")),
]


@pytest.mark.parametrize(("text", "item"), CASES, ids=[text for text, _ in CASES])
def test_an_item(text: str, item: Item) -> None:
    assert item_of(text, PEOPLE) == item


@pytest.mark.parametrize(
    "text", ["", "-", "…", "[task]", "<name>: <action>", "❌ Pas commencé", "(none)", "n.v.t.", "TBD"]
)
def test_no_item(text: str) -> None:
    assert item_of(text, PEOPLE) is None
