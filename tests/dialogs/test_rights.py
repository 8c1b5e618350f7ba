"""Who may do what, cell by cell: everybody tries everything in real conversations, and what came of it counts."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.rights import Act, Relation, may
from tests.dialogs.deeds import DEEDS, IN_THE_CHANNEL, Deed
from tests.dialogs.kit import PEOPLE, Chat, chat_on
from tests.dialogs.scenes import EVERYBODY, GUEST, INES, OMAR, VOS, scene

ROWS = {  # a sign for each act, in the order in which `Act` has them
    "owner": "yyyy----y--y-",
    "poster": "yyyyyyyyyyyyy",
    "member": "yyyy----y--y-",
    "guest": "y------------",
    "guest who owns": "yy-----------",
    "guest who posted": "yyyyyyyy-----",
    "member of another tenant": "y------------",
    "owner in no roster": "yyyy---------",
    "former owner": "-------------",
    "former poster": "-------------",
    "former guest who posted": "-------------",
    "stranger": "-------------",
}
ALLOWED = {(who, act): cell == "y" for who, row in ROWS.items() for act, cell in zip(Act, row, strict=True)}


@pytest.fixture
async def chat(newest: Path, tmp_path: Path) -> AsyncIterator[Chat]:
    """On one kind of database: what is asked of it here, other conversations ask of both."""
    async with chat_on(f"sqlite:///{shutil.copy(newest, tmp_path)}") as talking:
        yield talking


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch, chat: Chat) -> None:
    """People beyond the team of six."""
    for name, who in {"robbie": GUEST, "ines": INES, "omar": OMAR, "patrick": VOS}.items():
        monkeypatch.setitem(PEOPLE, name, who)
    chat.outbox.members = EVERYBODY


CELLS = [
    *((who, act, deed) for who in ROWS for act, deeds in DEEDS.items() for deed in deeds),
    *(
        (who, act, deed)
        for who in ROWS
        for act, deeds in IN_THE_CHANNEL.items()
        for deed in deeds
        if who != "owner in no roster"
    ),
]


@pytest.mark.parametrize(("who", "act", "deed"), CELLS, ids=lambda value: getattr(value, "__name__", str(value)))
async def test_everybody_does_what_they_may_and_nothing_else(chat: Chat, who: str, act: Act, deed: Deed) -> None:
    s = await scene(chat, who)
    await s.plays()
    assert await deed(s) is ALLOWED[who, act]


RELATIONS = {
    "owner": Relation(is_member=True, is_owner=True),
    "poster": Relation(is_member=True, is_poster=True),
    "member": Relation(is_member=True),
    "guest": Relation(is_member=True, is_guest=True),
    "guest who owns": Relation(is_member=True, is_guest=True, is_owner=True),
    "guest who posted": Relation(is_member=True, is_guest=True, is_poster=True),
    "member of another tenant": Relation(is_member=True, is_guest=True),
    "owner in no roster": Relation(is_owner=True),
    "former owner": Relation(),
    "former poster": Relation(is_poster=True, is_led=False),
    "former guest who posted": Relation(is_guest=True, is_poster=True, is_led=False),
    "stranger": Relation(),
}


def documented() -> dict[tuple[str, str], str]:
    """The table in the documentation, by row and column."""
    text = (Path(__file__).parents[2] / "docs" / "rights.md").read_text("utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"]
    head, _, *body = rows
    return {(row[0], act): cell for row in body for act, cell in zip(head[1:], row[1:], strict=True)}


def test_the_documentation_has_what_the_code_does() -> None:
    told = {(who, act.value): "yes" if may(RELATIONS[who], act) else "–" for who in ROWS for act in Act}
    assert documented() == told
    assert {cell: word == "yes" for cell, word in told.items()} == {(w, a.value): y for (w, a), y in ALLOWED.items()}
