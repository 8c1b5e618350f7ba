"""Tasks that are added by hand, and the people, days and words that commands name."""

from dataclasses import replace

import pytest

from dialogs.answer import Listing, Marked, Newer, News, NoSuch, Receipt, Silence, Unchanged
from domain.button import RevisionButton, RevisionVerb
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, OTHER_CHANNEL, PEOPLE, Chat, member


async def exported(chat: Chat, title: str) -> list[dict[str, object]]:
    """The tasks of that title as other programs see them."""
    return [task for task in await chat.store.everything() if task["title"] == title]


async def test_where_nothing_was_pasted_yet_people_are_known_too(chat: Chat) -> None:
    answer = await chat.says("dana", "add Order the badges @Lotte Claes by friday", OTHER_CHANNEL)
    assert isinstance(answer, Marked)
    assert answer.undo_id
    assert [owner.name for owner in answer.notices[0].task.owners] == ["Lotte Claes"]


@pytest.mark.parametrize(
    "said",
    [
        "add Order the badges @Lotte Claes",
        "voeg toe Order the badges @Lotte Claes",
        "ajoute Order the badges @Lotte Claes",
    ],
)
async def test_the_same_words_once_it_is_done_are_another_task(chat: Chat, said: str) -> None:
    first = await chat.says("dana", said, CHANNEL)
    assert isinstance(first, Marked)
    await chat.says("dana", f"#{first.notices[0].task.number} done", CHANNEL)
    again = await chat.says("dana", said, CHANNEL)
    assert isinstance(again, Marked)
    assert [task["status"] for task in await exported(chat, "Order the badges")] == ["done", "open"]
    assert again.notices[0].task.number != first.notices[0].task.number


async def test_a_redelivery_adds_nothing(chat: Chat) -> None:
    first = await chat.says("dana", "add Order the badges", CHANNEL, again="twice")
    assert await chat.says("dana", "add Order the badges", CHANNEL, again="twice") == first
    assert len(await exported(chat, "Order the badges")) == 1


async def test_the_message_is_no_notes_when_it_is_edited_or_deleted(chat: Chat) -> None:
    await chat.says("dana", "add Order the badges", CHANNEL, again="message")
    assert await chat.edits("dana", "add Order the bagdes", "message", CHANNEL) == Silence()
    assert await chat.deletes("dana", "message", CHANNEL) == Silence()
    assert [task["status"] for task in await exported(chat, "Order the badges")] == ["open"]


async def test_its_owner_is_asked_and_told_by_whom_nothing_is_left_over(chat: Chat) -> None:
    await chat.says("dana", "add Order the badges @Lotte Claes", CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    assert [item.task.title for item in chat.digest("lotte").items] == ["Order the badges"]
    assert chat.digests("dana") == []


@pytest.mark.parametrize("said", ["assign #1 @Robin Vos", "add Ring them @Robin Vos"])
async def test_who_is_from_outside_is_not_asked(chat: Chat, november: str, said: str) -> None:
    guest = replace(member("Robin Vos"), outside=True)
    chat.outbox.members = (*chat.outbox.members, guest)
    await chat.says("dana", november, CHANNEL)
    assert await chat.says("dana", said, CHANNEL) == Unchanged(NoSuch.OUTSIDE, "Robin Vos")


async def test_notes_pasted_again_after_a_word_got_its_meaning_are_the_same_notes(chat: Chat, november: str) -> None:
    await chat.says("dana", november, CHANNEL)
    before = len(await chat.store.everything())
    await chat.says("dana", "glossary Netskope = Netscope Edge", CHANNEL)
    again = await chat.says("dana", november, CHANNEL)
    assert isinstance(again, Receipt)
    assert again.news is News.AGAIN
    assert len(await chat.store.everything()) == before


async def test_newer_notes_of_a_meeting_whose_title_holds_such_a_word_are_that_meetings(chat: Chat) -> None:
    notes = "Netskope weekly 18 November 2026\n\nTasks:\nNetskope trial:\nEnd it. (Dana Peeters)\n"
    await chat.says("dana", notes, CHANNEL)
    await chat.says("dana", "glossary Netskope = Netscope Edge", CHANNEL)
    newer = await chat.says("dana", notes + "Badges:\nOrder them. (Lotte Claes)\n", CHANNEL)
    assert isinstance(newer, Newer)
    assert [draft.title for draft in newer.added] == ["Badges"]
    assert (newer.changed, newer.gone) == ((), ())


@pytest.mark.parametrize("where", ["channel", "home"])
async def test_a_subject_is_found_by_either_word(chat: Chat, november: str, where: str) -> None:
    await chat.says("dana", november, CHANNEL)
    await chat.says("dana", "glossary Netskope = Netscope Edge", CHANNEL)
    for subject in ("netskope printer", "netscope edge printer"):
        standing = await chat.says("dana", f"status {subject}", CHANNEL if where == "channel" else None)
        assert [task.title for task in standing.report.tasks] == ["Netscope Edge Printer Fault"]  # type: ignore[union-attr]


async def test_a_word_let_go_means_itself_in_later_notes(chat: Chat, november: str) -> None:
    await chat.says("dana", "glossary Netskope = Netscope Edge", CHANNEL)
    terms = await chat.says("dana", "glossary", CHANNEL)
    assert [(term.written, term.meant) for term in terms.terms] == [("Netskope", "Netscope Edge")]  # type: ignore[union-attr]
    await chat.says("dana", "forget Netskope", CHANNEL)
    await chat.says("dana", november, CHANNEL)
    assert await exported(chat, "Netskope Printer Fault")


async def test_waiting_tells_on_what_and_whose(chat: Chat, november: str) -> None:
    await chat.says("dana", november, CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    await chat.says("karim", "1 wacht op legal")
    blocked = await chat.says("lotte", "waiting", CHANNEL)
    assert isinstance(blocked, Listing)
    (item,) = blocked.items
    assert (item.task.last_note, [owner.name for owner in item.task.owners]) == ("legal", ["Karim Haddad"])


async def test_newer_notes_leave_the_name_that_somebody_gave(chat: Chat) -> None:
    notes = "Weekly sync 18 November 2026\n\nTasks:\nTrial:\nEnd the trial of the scanners. (Dana Peeters)\n"
    await chat.says("dana", notes, CHANNEL)
    await chat.says("dana", "rename #1 Scanner trial", CHANNEL)
    newer = await chat.says("dana", notes.replace("scanners", "scanners and tell them"), CHANNEL)
    assert isinstance(newer, Newer)
    await chat.presses("dana", RevisionButton(RevisionVerb.APPLY, newer.revision_id), CHANNEL)
    (task,) = await exported(chat, "Scanner trial")
    assert task["description"] == "End the trial of the scanners and tell them."


@pytest.mark.parametrize(
    "said", ["add Order the badges Lotte Claes by friday", "add Lotte Claes Order the badges by friday"]
)
async def test_a_mention_says_whose_it_is(chat: Chat, said: str) -> None:
    await chat.says("dana", "add Order the chairs", CHANNEL)
    await chat.mentions("dana", said, PEOPLE["lotte"])
    task = next(task for task in await chat.store.everything() if task["title"] == "Order the badges")
    assert [owner["name"] for owner in task["owners"]] == ["Lotte Claes"]  # type: ignore[attr-defined]
