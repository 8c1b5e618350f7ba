"""A team's words are a view: everything is shown and found as it is meant, and stays stored as it was written."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event, select, update

import dialogs
from bot.cards import shown
from bot.words import LANGUAGES
from dialogs.answer import (
    Answer,
    Listing,
    Marked,
    Newer,
    NoSuch,
    Receipt,
    Remarks,
    Review,
    Standing,
    TakenBack,
    Terms,
    Unchanged,
    WhoHas,
    Why,
)
from dialogs.wording import in_their_words
from domain.button import PICKED_DAY, DayButton, RevisionButton, RevisionVerb, data
from domain.space import Place
from storage.tables import glossary_changes, tasks
from tests.dialogs.everything import everything
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, OTHER_CHANNEL, PEOPLE, Chat, personal

DIALOGS = Path(dialogs.__file__).parent
A, B = "Netskope", "Netscope Edge"
SAID = f"glossary {A} = {B}"
NOTES = """Network meeting 18 November 2026

Topics:
Netskope Rollout:
It goes on.
\tSites: Netskope runs on four.

Tasks:
Netskope Printers:
Ask the Netskope vendor. (Karim)
Netskope Phones:
Order the phones. (Lotte)
"""
LATER = """Network meeting 25 November 2026

Tasks:
Netscope Edge Laptops:
Enrol the laptops. (Karim)
"""


@pytest.fixture
async def posted(chat: Chat) -> Chat:
    """Notes that misheard a word."""
    await chat.says("dana", NOTES, CHANNEL)
    return chat


def told(answer: Answer) -> str:
    """Its card, or its text; what is to be corrected on it stands there as it is stored."""
    look = shown(replace(answer, review=None) if isinstance(answer, Receipt) else answer)
    assert look
    return str(look.card or look.text)


async def stored(chat: Chat) -> str:
    """Everything about the tasks, as other programs get it."""
    return str([{**task, "history": None} for task in await chat.store.everything()])


async def titles(chat: Chat, asked: str, where: Place | None = CHANNEL, who: str = "dana") -> list[str]:
    """The tasks in the answer to a status question."""
    answer = await chat.says(who, asked, where)
    assert isinstance(answer, Standing)
    return [task.title for task in answer.report.tasks]


@contextmanager
def counted(chat: Chat) -> Iterator[list[str]]:
    """The statements that reach the database."""
    seen: list[str] = []

    def see(*args: object) -> None:
        seen.append(str(args[2]))

    engine = chat.store.database.engine
    event.listen(engine, "before_cursor_execute", see)
    yield seen
    event.remove(engine, "before_cursor_execute", see)


async def test_what_is_stored_stays_as_it_was_written(posted: Chat) -> None:
    before = await stored(posted)
    await posted.says("dana", SAID, CHANNEL)
    assert await stored(posted) == before
    assert A in before
    await posted.says("dana", LATER, CHANNEL)
    assert "Netscope Edge Laptops" in await stored(posted)


async def test_it_is_shown_as_it_is_meant_wherever_it_is_shown(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    await posted.ticks(MONDAY_AFTER)
    await posted.says("karim", "#1 blocked: legal")
    answers = [
        posted.digest("karim"),
        posted.digest("lotte"),
        await posted.says("dana", "status", CHANNEL),
        await posted.says("dana", "status rollout"),
        await posted.says("karim", "my"),
        await posted.says("lotte", "waiting", CHANNEL),
        await posted.says("dana", NOTES, CHANNEL),
        await posted.says("lotte", "done"),
        await posted.says("lotte", "undo"),
        await posted.says("dana", "assign #2 @Yusuf", CHANNEL),
    ]
    for answer in answers:
        assert B in told(answer), answer
        assert A not in told(answer), answer


@pytest.mark.parametrize("asked", ["what did we say about netscope edge", "who has netscope edge printers"])
async def test_what_people_ask_too(posted: Chat, asked: str) -> None:
    await posted.says("dana", SAID, CHANNEL)
    answer = await posted.says("karim", asked, CHANNEL)
    assert isinstance(answer, Remarks | WhoHas)
    assert B in told(answer)
    assert A not in told(answer)


async def test_topics_and_points_too(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    for asked in ("status rollout", "status sites"):
        answer = await posted.says("dana", asked, CHANNEL)
        assert isinstance(answer, Standing)
        (topic,) = answer.report.chapters[0].topics
        assert topic.title == "Netscope Edge Rollout"
    assert topic.points[0].text == "Netscope Edge runs on four."


@pytest.mark.parametrize("where", [CHANNEL, None], ids=["channel", "personal"])
@pytest.mark.parametrize(
    "asked", ["status Netskope", "status netsk", "status Netscope Edge", "status edge", "status netscope"]
)
async def test_either_word_finds_both_spellings(posted: Chat, asked: str, where: Place | None) -> None:
    await posted.says("dana", LATER, CHANNEL)
    await posted.says("dana", SAID, CHANNEL)
    assert await titles(posted, asked, where) == [
        "Netscope Edge Laptops",
        "Netscope Edge Printers",
        "Netscope Edge Phones",
    ]


async def test_with_more_words_all_of_them_must_be_there(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    for asked in ("status Netskope phones", "status netscope edge phones", "status phones edge"):
        assert await titles(posted, asked) == ["Netscope Edge Phones"]
    assert await titles(posted, "status netskope tablets") == []


async def test_a_task_is_called_by_either_word(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    await posted.ticks(MONDAY_AFTER)
    for said in ("netscope edge printers done", "undo", "netskope printers done"):
        answer = await posted.says("karim", said)
        assert isinstance(answer, Marked | TakenBack), said
    assert [task["status"] for task in await posted.store.everything()] == ["done", "open"]


async def test_forgetting_the_word_brings_the_written_ones_back_everywhere(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    answer = await posted.says("dana", f"forget {A}", CHANNEL)
    assert isinstance(answer, Terms)
    assert (answer.terms, answer.let_go) == ((), A)
    assert await titles(posted, "status netskope") == ["Netskope Printers", "Netskope Phones"]
    assert await titles(posted, "status edge") == []
    await posted.ticks(MONDAY_AFTER)
    assert "Netskope Printers" in told(posted.digest("karim"))


@pytest.mark.parametrize("where", [CHANNEL, None], ids=["channel", "personal"])
async def test_undo_right_after_takes_the_term_back(posted: Chat, where: Place | None) -> None:
    await posted.says("dana", SAID, CHANNEL)
    answer = await posted.says("dana", "undo", where)
    assert isinstance(answer, Terms)
    assert (answer.terms, answer.let_go) == ((), A)
    assert await titles(posted, "status netskope") == ["Netskope Printers", "Netskope Phones"]
    assert await posted.says("dana", "undo", where) == Unchanged(NoSuch.NOTHING_TO_UNDO)


async def test_undo_takes_back_the_last_thing_whatever_it_was(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    await posted.says("dana", "#1 done", CHANNEL)
    assert isinstance(await posted.says("dana", "undo", CHANNEL), TakenBack)
    assert await titles(posted, "status phones") == ["Netscope Edge Phones"]


async def test_undo_of_a_second_meaning_brings_the_first_back(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    await posted.says("dana", f"glossary {A} = Nethope", CHANNEL)
    assert await titles(posted, "status phones") == ["Nethope Phones"]
    await posted.says("dana", "undo", CHANNEL)
    assert await titles(posted, "status phones") == ["Netscope Edge Phones"]


async def test_undo_of_forgetting_brings_the_term_back(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    await posted.says("lotte", f"forget {A}", CHANNEL)
    answer = await posted.says("lotte", "undo", CHANNEL)
    assert isinstance(answer, Terms)
    assert [(term.written, term.meant) for term in answer.terms] == [(A, B)]
    assert answer.let_go is None


async def test_nobody_takes_back_what_others_said_since(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    await posted.says("lotte", f"glossary {A} = Nethope", CHANNEL)
    assert await posted.says("dana", "undo", CHANNEL) == Unchanged(NoSuch.NOTHING_TO_UNDO)
    assert await titles(posted, "status phones") == ["Nethope Phones"]


@pytest.mark.parametrize("said", [SAID, f"forget {A}", "undo"])
async def test_what_is_delivered_again_is_done_once_and_answered_again(posted: Chat, said: str) -> None:
    if said != SAID:
        await posted.says("dana", SAID, CHANNEL)
    first = await posted.says("dana", said, CHANNEL, again="twice")
    assert await posted.says("dana", said, CHANNEL, again="twice") == first
    async with posted.store.database.read() as db:
        assert len((await db.scalars(select(glossary_changes.c.id))).all()) == (1 if said == SAID else 2)


async def test_who_said_so_and_when_is_told_and_kept(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    answer = await posted.says("lotte", "glossary", CHANNEL)
    assert "Netskope = Netscope Edge  ·  Dana Peeters  ·  Wed 18 Nov 2026" in told(answer)
    await posted.says("lotte", f"forget {A}", CHANNEL)
    await posted.says("lotte", "undo", CHANNEL)
    async with posted.store.database.read() as db:
        columns = (glossary_changes.c.old, glossary_changes.c.new, glossary_changes.c.undoes_id.is_not(None))
        rows = (await db.execute(select(*columns).order_by(glossary_changes.c.id))).all()
    assert [tuple(row) for row in rows] == [(None, B, False), (B, None, False), (None, B, True)]


async def test_why_history_and_export_keep_the_written_words(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    await posted.says("dana", "rename #1 Netskope Copiers", CHANNEL)
    why = await posted.says("dana", "why #1", CHANNEL)
    assert isinstance(why, Why)
    assert why.task.title == "Netskope Copiers"
    assert "Netskope Printers" in " ".join(why.lines)
    (renamed,) = [task for task in await posted.store.everything() if task["number"] == 1]
    assert renamed["title"] == "Netskope Copiers"
    assert "'from': 'Netskope Printers', 'to': 'Netskope Copiers'" in str(renamed["history"])


async def test_another_teams_words_are_its_own(posted: Chat) -> None:
    await posted.says("dana", NOTES.replace("Network", "Other"), OTHER_CHANNEL)
    await posted.says("dana", SAID, OTHER_CHANNEL)
    assert await titles(posted, "status phones", CHANNEL) == ["Netskope Phones"]
    assert sorted(await titles(posted, "status phones", None)) == ["Netscope Edge Phones", "Netskope Phones"]
    assert await titles(posted, "status edge", None) == ["Netscope Edge Printers", "Netscope Edge Phones"]


async def test_all_channels_of_a_team_share_its_words(chat: Chat) -> None:
    one, two = (replace(place, team_id="team-1") for place in (CHANNEL, OTHER_CHANNEL))
    await chat.says("dana", NOTES, one)
    await chat.says("dana", SAID, two)
    assert await titles(chat, "status phones edge", one) == ["Netscope Edge Phones"]


async def test_newer_notes_with_the_right_word_change_nothing(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    newer = await posted.says("dana", NOTES.replace(A, B) + "Badges:\nOrder them. (Lotte)\n", CHANNEL)
    assert isinstance(newer, Newer)
    assert ([draft.title for draft in newer.added], newer.changed, newer.gone) == (["Badges"], (), ())


async def test_a_difference_is_told_in_the_teams_words_and_stored_as_written(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    newer = await posted.says("dana", NOTES.replace("Order the phones", "Order the Netskope phones now"), CHANNEL)
    assert isinstance(newer, Newer)
    assert A not in told(newer)
    receipt = await posted.presses("dana", RevisionButton(RevisionVerb.APPLY, newer.revision_id), CHANNEL)
    assert isinstance(receipt, Receipt)
    assert "Order the Netskope phones now." in await stored(posted)


async def test_a_guest_changes_no_teams_words(posted: Chat) -> None:
    guest = replace(PEOPLE["yusuf"], outside=True)
    posted.outbox.members = tuple(guest if m.teams_id == guest.teams_id else m for m in posted.outbox.members)
    await posted.says("dana", LATER, CHANNEL)
    before = await titles(posted, "status phones")
    await posted.says("yusuf", SAID, CHANNEL)
    assert await titles(posted, "status phones") == before


async def test_a_digest_of_a_pressed_list_is_in_the_same_words(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    mine = await posted.says("lotte", "my")
    assert isinstance(mine, Listing)
    assert [item.task.title for item in mine.items] == ["Netscope Edge Phones"]


async def test_words_that_are_only_marks_are_none(posted: Chat) -> None:
    await posted.says("dana", 'glossary "" = x', CHANNEL)
    assert await titles(posted, "status phones") == ["Netskope Phones"]


async def test_a_view_costs_one_statement_however_many_tasks(chat: Chat) -> None:
    costs = []
    for count in (3, 40):
        rows = "\n".join(f"Netskope {n}: pull it. (Karim)" for n in range(count))
        await chat.says("dana", f"Works {count} of 2 November 2026\n\nTasks:\n{rows}\n", CHANNEL)
        for said in (f"glossary other = {B}", SAID):
            await chat.says("dana", said, CHANNEL)
            with counted(chat) as seen:
                await chat.says("dana", "status", CHANNEL)
            costs.append(len([each for each in seen if "glossary.meant" in each]))
    assert costs == [1, 1, 1, 1]


async def test_it_is_told_in_every_language(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    for said in ("glossary", f"forget {A}"):
        answer = await posted.says("dana", said, CHANNEL)
        assert all(A in str(shown(answer, language)) for language in LANGUAGES)


async def test_a_personal_word_is_of_that_chat(posted: Chat) -> None:
    await posted.says("dana", SAID)
    assert await titles(posted, "status phones", CHANNEL) == ["Netskope Phones"]
    answer = await posted.says("dana", "glossary", personal("dana"))
    assert isinstance(answer, Terms)
    assert [term.meant for term in answer.terms] == [B]


async def test_a_title_that_was_rewritten_before_is_found_and_can_be_read_again(posted: Chat) -> None:
    await posted.says("dana", SAID, CHANNEL)
    async with posted.store.database.write() as db:
        rewritten = {"title": "Netscope Edge Phones", "folded": "netscope edge phones order the phones"}
        await db.execute(update(tasks).where(tasks.c.id == 2).values(rewritten))
    for asked in ("status netskope phones", "status edge phones"):
        assert await titles(posted, asked) == ["Netscope Edge Phones"]
    await posted.says("dana", f"forget {A}", CHANNEL)
    assert await titles(posted, "status phones") == ["Netscope Edge Phones"]
    await posted.sends_data("dana", {**data(DayButton(1)), PICKED_DAY: "2026-11-17"}, CHANNEL)
    assert await titles(posted, "status phones") == ["Netskope Phones"]


async def test_every_kind_of_answer_is_in_their_words_and_once_is_enough(chat: Chat) -> None:
    await chat.says("dana", "glossary other = another", CHANNEL)  # a team without any has none to be looked up
    answers = await everything(chat)
    await chat.says("dana", f"glossary {A} = {B}", CHANNEL)
    for answer in answers:
        reworded = await in_their_words(chat.store, answer)
        assert await in_their_words(chat.store, reworded) == reworded
        if isinstance(answer, Why | Review):
            assert reworded == answer
        elif not isinstance(answer, Standing) or A.lower() not in answer.report.subject.lower():
            assert A not in told(reworded), type(answer)


def test_whatever_is_sent_goes_through_one_door() -> None:
    sends = [
        file.name for file in DIALOGS.glob("*.py") if re.search(r"messenger\.(send|post)\(", file.read_text("utf-8"))
    ]
    assert sends == ["desk.py"]
