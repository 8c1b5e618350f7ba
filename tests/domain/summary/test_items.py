"""One item of a list, in every way that people name its owner, its date and its state."""

import pytest

from domain.summary.names.owners import people_of
from domain.summary.pieces.items import Item, item_of

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
    ("@wim @lou read the letter", Item("read the letter", owners=("wim", "lou"))),
    ("@wim and @lou read the letter", Item("read the letter", owners=("wim", "lou"))),
    ("@Wim Baert and @Lou Smet: read it", Item("read it", owners=("Wim Baert", "Lou Smet"))),
    ("read the letter (Wim?)", Item("read the letter", owners=("Wim",))),
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
    ("Read it aloud — Lou — by Friday", Item("Read it aloud", owners=("Lou",), due="by Friday")),
    ("brief lezen - Wim/Lou - 13/03", Item("brief lezen", owners=("Wim", "Lou"), due="13/03")),
    ("relire la lettre – Wim – mi-janvier", Item("relire la lettre", owners=("Wim",), due="mi-janvier")),
    ("read it | Wim | week 12", Item("read it", owners=("Wim",), due="week 12")),
    ("read it | Wim | TBD", Item("read it", owners=("Wim",))),
    ("brief lezen - Lou - z.s.m.", Item("brief lezen", owners=("Lou",), due="z.s.m.")),
    ("read it - Wim - DONE", Item("read it", owners=("Wim",), done=True)),
    ("Poster - Wim Baert - 3/12", Item("Poster", owners=("Wim Baert",), due="3/12")),
    ("Wim - read it - Friday", Item("read it - Friday", owners=("Wim",))),
    ("read it – TBD", Item("read it")),
    ("read it - version 2 - 3 copies", Item("read it - version 2 - 3 copies")),
    ("read the poster – Legal", Item("read the poster", owners=("Legal",))),
    ("read the letter (Wim) — #21, #50", Item("read the letter — #21, #50", owners=("Wim",))),
    ("brief lezen -> Wim (#7)", Item("brief lezen (#7)", owners=("Wim",))),
    ("relire (Wim, avant lundi) — #8", Item("relire — #8", owners=("Wim",), due="avant lundi")),
    ("Brief lesen – Wim – #8", Item("Brief lesen – #8", owners=("Wim",))),
    ("close ticket — #21", Item("close ticket — #21")),
    ("brief lezen (Bas)", Item("brief lezen", owners=("Bas",))),
    ("relire la lettre (bas)", Item("relire la lettre (bas)")),
    ("brief lezen (Wim, klaar)", Item("brief lezen", owners=("Wim",), done=True)),
    ("read the letter (Wim, in progress)", Item("read the letter", owners=("Wim",))),
    ("relire (Wim, soldé)", Item("relire", owners=("Wim",), done=True)),
    ("Brief lesen (Wim, in Arbeit)", Item("Brief lesen", owners=("Wim",))),
    ("brief.odt: lezen", Item("brief.odt", "lezen")),
    ("brief lezen (Wim) – ok", Item("brief lezen", owners=("Wim",), done=True)),
    ("brief lezen (Wim) (ok)", Item("brief lezen", owners=("Wim",), done=True)),
    ("brief lezen (Wim) - in orde", Item("brief lezen", owners=("Wim",), done=True)),
    ("brief lezen (Wim) - loopt", Item("brief lezen", owners=("Wim",))),
    ("relire (Wim) - en cours", Item("relire", owners=("Wim",))),
    ("Brief lesen (Wim) - erledigt", Item("Brief lesen", owners=("Wim",), done=True)),
    ("brief lezen (Wim) - niet gedaan", Item("brief lezen", owners=("Wim",))),
    ("brief lezen (Wim): loopt, nieuwe deadline 20/3", Item("brief lezen", owners=("Wim",), due="deadline 20/3")),
    ("Talk to the bank", Item("Talk to the bank")),
    ("Client (Mr. Poe) to read the budget", Item("Read the budget", owners=("Client (Mr. Poe)",))),
    ("Overleg met de bank", Item("Overleg met de bank")),
    ("Holiday plans for May", Item("Holiday plans for May")),
]


@pytest.mark.parametrize(("text", "item"), CASES, ids=[text for text, _ in CASES])
def test_an_item(text: str, item: Item) -> None:
    assert item_of(text, PEOPLE) == item


@pytest.mark.parametrize(
    "text", ["", "-", "…", "[task]", "<name>: <action>", "❌ Pas commencé", "(none)", "n.v.t.", "TBD"]
)
def test_no_item(text: str) -> None:
    assert item_of(text, PEOPLE) is None
