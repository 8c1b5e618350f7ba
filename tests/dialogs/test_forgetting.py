"""Forgetting somebody: the name goes from everywhere, what happened stays, and nobody else's name is touched."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import JSON, Table, Text, select, update

from dialogs.answer import Newer, News, Receipt
from dialogs.incoming import Words
from domain.button import ClarifyButton, RevisionButton, RevisionVerb
from domain.people import FORGOTTEN
from domain.summary import Pasted
from storage import Store
from storage.forgetting.columns import ELSEWHERE, OF_MEETINGS
from storage.tables import spaces
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
Decision: Zoë buys the second crane.

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
    """Zoë stands wherever anybody can, and in every column that holds words of people."""
    await fill(chat)
    return chat


@pytest.fixture
async def talked(chat: Chat) -> Chat:
    """She posted, owns, answered, chose, asked, was named, and was told about."""
    await talk(chat)
    return chat


async def fill(chat: Chat) -> None:
    await talk(chat)
    await everywhere(chat.store)


async def talk(chat: Chat) -> None:
    chat.outbox.members = (*chat.outbox.members, ZOE)
    html = f"<p>{NOTES.replace(chr(10), '</p><p>')}</p>".replace("Zoë V", "<b>Zoë</b>&nbsp;V")
    await chat.hands(Words(Pasted(NOTES, html), (ZOE,)), CHANNEL, "dana")
    await chat.says("zoë", NOTES.replace("Quay", "Zoë's own"), CHANNEL)
    await chat.says("zoë", NOTES.replace("Quay", "Shed"))
    await chat.says("zoë", "glossary shed = hut")
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


async def owned(chat: Chat, title: str) -> list[tuple[str | None, str, str]]:
    """Whose a task is: as shown, as written, and how that is known."""
    task = next(task for task in await chat.store.everything() if task["title"] == title)
    return [(each["name"], each["written"], each["state"]) for each in task["owners"]]  # type: ignore[attr-defined]


def lines(tasks: list[dict[str, Any]]) -> list[tuple[object, ...]]:
    """The history of all of them, and how each stands."""
    return [
        (task["number"], task["status"], line["at"], line["what"], line["by"])
        for task in tasks
        for line in task["history"]
    ]


async def test_what_happened_stays_and_is_nobodys(filled: Chat) -> None:
    before = lines(await filled.store.everything())
    await forget(filled, "Zoë Vandervelde")
    after = lines(await filled.store.everything())
    assert [line[:4] for line in after] == [line[:4] for line in before]
    assert {by for *_, by in after} >= {FORGOTTEN, "Dana Peeters"}
    assert await owned(filled, f"Second Crane ({FORGOTTEN})") == [
        ("Karim Haddad", "Karim", "certain"),
        (FORGOTTEN, FORGOTTEN, "left"),
    ]


async def test_their_tasks_pass_on_as_when_somebody_leaves(filled: Chat) -> None:
    await forget(filled, "Zoë Vandervelde")
    sent = len(filled.digests("zoe"))
    await filled.ticks(MONDAY_AFTER + timedelta(days=7))
    assert len(filled.digests("zoe")) == sent
    assert [person.name for person in filled.digest("dana").leavers] == [FORGOTTEN]


async def test_what_they_led_is_led_by_who_posted_the_last_of_its_series(chat: Chat) -> None:
    chat.outbox.members = (*chat.outbox.members, ZOE)
    await chat.says("zoë", NOTES, CHANNEL)
    await chat.says("lotte", NOTES.replace("18 November", "11 November").replace("Fence", "Hedge"), CHANNEL)
    await forget(chat, "Zoë Vandervelde")
    assert {(await chat.store.tasks.one(n)).meeting.poster.name for n in (1, 5)} == {"Lotte Claes"}  # type: ignore[union-attr]


async def test_no_list_and_no_notes_bring_them_back(talked: Chat) -> None:
    await forget(talked, "Zoë Vandervelde")
    tasks = len(await talked.store.everything())
    told = await talked.says("dana", NOTES.replace("Fence", "Hedge of Zoë"), CHANNEL)
    assert isinstance(told, Receipt)
    assert (told.news, len(await talked.store.everything())) == (News.AGAIN, tasks)
    assert await leftovers(talked.store, *NAMES) == []
    assert await talked.store.people.called("Zoë Vandervelde") == ()


async def test_new_notes_name_them_no_more_in_full(filled: Chat) -> None:
    await forget(filled, "Zoë Vandervelde")
    await filled.mentions("dana", "Actions:\n- Buy paint (Zoë Vandervelde)\n- Buy oil (Karim)", ZOE)
    assert await owned(filled, "Buy paint") == [(None, FORGOTTEN, "left")]
    assert await leftovers(filled.store, "Vandervelde", "29:zoe", "aad-zoe") == []


async def test_who_writes_again_is_somebody_new(filled: Chat) -> None:
    await forget(filled, "Zoë Vandervelde")
    await filled.says("zoë", "my")
    await filled.says("dana", "my", CHANNEL)
    (zoe,) = await filled.store.people.called("Zoë Vandervelde")
    assert zoe.conversations == 1
    await filled.says("zoë", "my", CHANNEL)
    await filled.mentions("dana", "Actions:\n- Buy paint (Zoë Vandervelde)\n- Buy oil (Karim)", ZOE)
    assert await owned(filled, "Buy paint") == [("Zoë Vandervelde", "Zoë Vandervelde", "certain")]
    assert await owned(filled, "Gate") == [(FORGOTTEN, FORGOTTEN, "left")]


async def test_what_is_taken_back_gives_them_nothing(talked: Chat) -> None:
    await talked.says("karim", "assign #2 Lotte", CHANNEL)
    await forget(talked, "Zoë Vandervelde")
    await talked.says("karim", "undo", CHANNEL)
    assert (await owned(talked, f"Second Crane ({FORGOTTEN})"))[1] == (FORGOTTEN, FORGOTTEN, "left")


async def test_it_is_done_once(filled: Chat) -> None:
    (zoe,) = await filled.store.people.called("Zoë Vandervelde")
    assert await filled.store.people.forget_person(zoe.person.id, filled.now)
    assert await filled.store.people.forget_person(zoe.person.id, filled.now) is None
    assert await filled.store.people.forget_person(4711, filled.now) is None


async def test_another_of_that_name_keeps_it(chat: Chat) -> None:
    chat.outbox.members = (*chat.outbox.members, JAN, JAN_TOO)
    notes = "Actions:\n- Buy rope for Jan (Jan Maes)\n- Buy tar (Jan Smets)\n- Buy nails (Jan Maes, Lotte)"
    await chat.says("dana", f"{notes}\n- Call Jan-Willem and Jan Vermeulen (Karim)", CHANNEL)
    await forget(chat, "Jan Maes")
    assert await owned(chat, "Buy rope for Jan") == [(FORGOTTEN, FORGOTTEN, "left")]
    assert await owned(chat, "Buy tar") == [("Jan Smets", "Jan Smets", "certain")]
    assert await owned(chat, "Call Jan-Willem and Jan Vermeulen") == [("Karim Haddad", "Karim", "certain")]
    assert await leftovers(chat.store, "Maes") == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Jan Maes", ["Jan Maes"]),
        ("maes, jan", ["Jan Maes"]),
        ("aad-jan", ["Jan Maes"]),
        ("Jan", ["Jan Maes", "Jan Smets"]),
        ("zoe.v@rivet.example", ["Zoë Vandervelde"]),
        ("vandervelde", ["Zoë Vandervelde"]),
        ("Wim", []),
        ("--", []),
    ],
)
async def test_who_is_meant(chat: Chat, said: str, found: list[str]) -> None:
    chat.outbox.members = (*chat.outbox.members, ZOE, JAN, JAN_TOO)
    await chat.says("dana", "my", CHANNEL)
    assert [each.person.name for each in await chat.store.people.called(said)] == found


def test_every_column_of_people_is_emptied_or_told_why_not() -> None:
    """A new one that holds words of people has to be named in `storage/forgetting/columns.py`."""
    words = {f"{table.name}.{name}" for table, names in {**OF_MEETINGS, **ELSEWHERE}.items() for name in names}
    kinds = {
        f"{table.name}.{column.name}"
        for table in spaces.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Text | JSON) and table.name != "people"
    }
    assert kinds - words == OUR_OWN


OUR_OWN = {
    "listings.entries",  # numbers of tasks
    "teams.days",
    "nudges.reason",  # what Teams answered
    "reminders.reason",
    *(
        f"{table}.folded" for table in ("meetings", "topics", "points", "statements", "tasks")
    ),  # made anew of what they fold
    "meetings.series",  # made anew of the title
    "tasks.owner_words",
    "tasks.note_words",
}
