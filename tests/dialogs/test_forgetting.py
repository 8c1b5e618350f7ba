"""Forgetting somebody: the name goes from everywhere, what happened stays, and nobody else's name is touched."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import JSON, Table, select, update

from dialogs.answer import Newer, Receipt
from dialogs.incoming import Words
from domain.button import ClarifyButton, RevisionButton, RevisionVerb
from domain.summary import Pasted
from storage import Store
from storage.forgetting.columns import ELSEWHERE, OF_MEETINGS
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, PEOPLE, Chat, chat_on, member
from tests.leftovers import leftovers, on_disk

ZOE = replace(member("Zoë Vandervelde"), teams_id="29:zoe", aad_id="aad-zoe", email="zoe.v@rivet.example")
JAN, JAN_TOO = member("Jan Maes"), replace(member("Jan Smets"), teams_id="29:jan2", aad_id="aad-jan2")
NAMES = ("Zoë", "Zoe", "Vandervelde", "aad-zoe", "29:zoe", "a:zoë", "zoe.v@", "Zygmunt")
NOTES = """Quay meeting 18 November 2026

Topics:
Crane:
Zoë and Karim looked at the crane. Zoë Vandervelde wants a second one.
	Oil: VANDERVELDE, Zoë says that the oil is old.

Tasks:
Crane Oil:
Change the oil of the crane before 28 November; Zoë's shed has some. (Zoë)
Second Crane (Zoe Vandervelde):
Ask for an offer. (Karim, Zoë Vandervelde)
Gate:
Oil the gate. (Zygmunt)
Fence:
Paint the fence with zoë before 30 November. (Karim)
"""


@pytest.fixture(autouse=True)
def known() -> Iterator[None]:
    """People of these tests talk like the others."""
    with pytest.MonkeyPatch.context() as patched:
        for who in (ZOE, JAN, JAN_TOO):
            patched.setitem(PEOPLE, "jan2" if who is JAN_TOO else who.given_name.lower(), who)
        yield


@pytest.fixture
async def filled(chat: Chat) -> Chat:
    """Zoë stands wherever anybody can: she posted, owns, answered, chose, asked, was named, and was told about."""
    await fill(chat)
    return chat


async def fill(chat: Chat) -> None:
    chat.outbox.members = (*chat.outbox.members, ZOE)
    html = f"<p>{NOTES.replace(chr(10), '</p><p>')}</p>".replace("Zoë V", "<b>Zoë</b>&nbsp;V")
    await chat.hands(Words(Pasted(NOTES, html), (ZOE,)), CHANNEL, "dana")
    await chat.says("zoë", NOTES.replace("Quay", "Zoë's own"), CHANNEL)
    newer = await chat.says("dana", NOTES.replace("Fence", "Hedge of Zoë"), CHANNEL)
    assert isinstance(newer, Newer)
    asked = await chat.presses("dana", RevisionButton(RevisionVerb.APPLY, newer.revision_id), CHANNEL)
    assert isinstance(asked, Receipt)
    (zoe,) = await chat.store.people.called("Zoë Vandervelde")
    await chat.presses("dana", ClarifyButton(asked.meeting.id, "Zygmunt", zoe.person.id), CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    for said in (
        "my",
        "1 blocked: waiting for Karim",
        "note #2 Zoë here: call me",
        "remind me on friday",
        "language nl",
    ):
        await chat.says("zoë", said)
    for said in (
        "rename #1 Oil for Zoë",
        "assign #3 Zoë Vandervelde",
        "undo",
        "what did Zoë say?",
        "ask Zoë about oil",
    ):
        await chat.says("karim", said)
    await chat.says("zoë", "glossary ZV = Zoë Vandervelde", CHANNEL)
    await chat.says("karim", "glossary shed = Zoë", CHANNEL)
    await everywhere(chat.store)


async def everywhere(store: Store) -> None:
    """And in every column that holds people's words, whatever it is."""
    async with store.database.write() as db:
        for table, names in {**OF_MEETINGS, **ELSEWHERE}.items():
            key = list(table.primary_key.columns)
            row = (await db.execute(select(table).order_by(*key).limit(1))).mappings().first()
            assert row, table.name
            values = {name: written(table, name, row[name]) for name in names}
            await db.execute(update(table).where(*(c == row[c.name] for c in key)).values(values))


def written(table: Table, name: str, value: object) -> object:
    if isinstance(table.c[name].type, JSON):
        if name in {"before", "after"}:
            return {**value, "title": "For Zoë Vandervelde"}  # type: ignore[dict-item]
        return [["Zoë Vandervelde", "29:zoe"]] if name == "mentions" else ["Zoë Vandervelde said so"]
    return f"{value or ''} Zoë Vandervelde"


async def forget(chat: Chat, name: str) -> None:
    (found,) = await chat.store.people.called(name)
    assert await chat.store.people.forget_person(found.person.id, chat.now)


async def test_no_table_has_a_word_of_them(filled: Chat) -> None:
    assert len({told.partition(":")[0] for told in await leftovers(filled.store, *NAMES)}) > 40
    await forget(filled, "Zoë Vandervelde")
    assert await leftovers(filled.store, *NAMES) == []


async def test_no_byte_of_the_file_has_it_either(database: str) -> None:
    if not database.startswith("sqlite"):
        pytest.skip("a server's files are its own")
    async with chat_on(database) as chat:
        await fill(chat)
    assert on_disk(database, "vandervelde")
    async with chat_on(database) as chat:
        await forget(chat, "Zoë Vandervelde")
    assert on_disk(database, "vandervelde", "aad-zoe", "zoe.v@") == []
