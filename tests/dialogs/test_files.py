"""Files in a personal chat: read as if they had been pasted, one of a message."""

from dialogs.answer import Answer, LeftOut, Marked, News, Receipt, Silence, Unread, UnreadFor
from domain.summary import Pasted
from domain.task import Status
from tests.dialogs.kit import MONDAY_AFTER, Chat, personal

TOPICS = """Topics discussed in Harbour sync 12 November 2026

Topics:
Depot Move:
Dana and Karim went through the plan for the new depot.
	Lease: The landlord accepts a break clause.
	Docks: There is room for a third dock.
"""


def receipt(answer: Answer) -> Receipt:
    """The answer, a receipt."""
    assert isinstance(answer, Receipt)
    return answer


async def test_a_file_is_taken_in_as_if_it_had_been_pasted(chat: Chat, november: str) -> None:
    chat.outbox.files["notes.docx"] = Pasted("", html="".join(f"<p>{line}</p>" for line in november.splitlines()))
    shared = receipt(await chat.shares("dana", "notes.docx"))
    assert shared.news is News.NEW
    assert receipt(await chat.says("dana", november)).meeting.id == shared.meeting.id


async def test_a_redelivery_is_answered_from_what_is_stored(chat: Chat, november: str) -> None:
    chat.outbox.files["notes.txt"] = Pasted(november)
    first = await chat.shares("dana", "notes.txt", again="file")
    chat.outbox.files["notes.txt"] = Pasted(november.replace("November", "October"))
    assert await chat.shares("dana", "notes.txt", again="file") == first
    await chat.answer_arrived(personal("dana"), "file")
    assert await chat.shares("dana", "notes.txt", again="file") == Silence()


async def test_a_redelivered_file_of_topics_alone_is_answered_alike(chat: Chat) -> None:
    chat.outbox.files["topics.txt"] = Pasted(TOPICS)
    first = receipt(await chat.shares("dana", "topics.txt", again="file"))
    assert first.news is News.TOPICS
    assert await chat.shares("dana", "topics.txt", again="file") == first


async def test_the_first_file_with_notes_is_taken_and_the_rest_named_in_order(chat: Chat, november: str) -> None:
    chat.outbox.files |= {"a.pdf": UnreadFor.KIND, "b.txt": Pasted("hello"), "c.txt": Pasted(november)}
    answer = await chat.shares("dana", "a.pdf", "b.txt", "c.txt", "d.txt")
    assert isinstance(answer, LeftOut)
    assert receipt(answer.answer or Silence()).news is News.NEW
    assert answer.files == (
        Unread("a.pdf", UnreadFor.KIND),
        Unread("b.txt", UnreadFor.NO_TASKS),
        Unread("d.txt", UnreadFor.PASSED_OVER),
    )


async def test_a_file_that_cannot_be_read_leaves_nothing_behind_but_its_name(chat: Chat) -> None:
    assert await chat.shares("dana", "gone.txt") == LeftOut((Unread("gone.txt", UnreadFor.GONE),), None)
    assert await chat.store.everything() == []


async def test_done_with_a_report_attached_is_done(chat: Chat, november: str) -> None:
    chat.outbox.files["report.docx"] = Pasted(november)
    await chat.says("karim", "Tasks:\nRoom:\nBook the room. (Karim)")
    answer = await chat.shares("karim", "report.docx", text="done")
    assert isinstance(answer, LeftOut)
    assert isinstance(answer.answer, Marked)
    assert answer.answer.notices[0].task.status is Status.DONE
    assert answer.files == (Unread("report.docx", UnreadFor.PASSED_OVER),)


async def test_words_beside_a_file_without_notes_are_kept(chat: Chat) -> None:
    chat.outbox.files["report.docx"] = Pasted("A report.")
    await chat.says("karim", "Tasks:\nRoom:\nBook the room. (Karim)")
    await chat.ticks(MONDAY_AFTER)
    answer = await chat.shares("karim", "report.docx", text="the hotel answered, see its letter")
    assert isinstance(answer, LeftOut)
    assert isinstance(answer.answer, Marked)
    task = await chat.store.tasks.one(1)
    assert task is not None
    assert task.last_note == "the hotel answered, see its letter"


async def test_words_that_only_announce_a_file_are_no_riddle(chat: Chat) -> None:
    answer = await chat.shares("dana", "gone.txt", text="Here are the notes")
    assert answer == LeftOut((Unread("gone.txt", UnreadFor.GONE),), None)


async def test_an_edit_of_the_words_beside_a_file_changes_no_notes(chat: Chat, november: str) -> None:
    chat.outbox.files["notes.txt"] = Pasted(november)
    await chat.shares("dana", "notes.txt", text="here they are", again="file")
    assert await chat.edits("dana", "here they are!", "file", personal("dana"), "notes.txt") == Silence()
