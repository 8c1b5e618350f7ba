"""A meeting's tasks gone through by who posted them: corrected, saved as one change, taken back as one."""

import pytest

from dialogs.answer import Newer, News, NoSuch, Receipt, Review, TakenBack, Unchanged, Why
from domain.button import ReviewButton, RevisionButton, RevisionVerb, UndoButton, data
from domain.review import LONGEST_TITLE, MOST_OWNERS, ON_A_PAGE, Fault, Field
from domain.task import Task
from tests.dialogs.kit import CHANNEL, Chat

NOTES = """Notes from the harbour call of 18 November 2026

Tasks:
Crane Check:
Look at the crane on quay four by Friday. (Karim)
Buoy Paint:
Paint the two red buoys of the inlet. (Lotte, Yusuf)
Pilot Rota:
Draw the rota of the pilots for December. (Manon)
Tide Tables:
Print the tide tables of next year. (Karim)
Rope Stock:
Count the ropes in the shed. (Yusuf)
Gull Nets:
Hang the nets against the gulls. (Dana)
"""


async def posted(chat: Chat, notes: str = NOTES) -> Receipt:
    receipt = await chat.says("dana", notes, CHANNEL)
    assert isinstance(receipt, Receipt)
    return receipt


async def opened(chat: Chat, receipt: Receipt, page: int = 0, who: str = "dana") -> Review:
    """Somebody opens the dialog."""
    answer = await chat.asks_dialog(who, data(ReviewButton(receipt.meeting.id, page)), CHANNEL)
    assert isinstance(answer, Review)
    return answer


def typed(review: Review, **over: str) -> dict[str, object]:
    """Every field as it is shown, but for these: by the field and the row's place, as `title1`."""
    fields: dict[str, object] = {}
    for place, row in enumerate(review.form.rows, 1):
        shown = {Field.TITLE: row.title, Field.OWNERS: row.owners, Field.DUE: row.due, Field.DROP: "false"}
        fields |= {f"{field}{row.number}": over.get(f"{field}{place}", value) for field, value in shown.items()}
    return data(review.form) | fields


async def saved(chat: Chat, review: Review, who: str = "dana", **over: str) -> Receipt:
    answer = await chat.asks_dialog(who, typed(review, **over), CHANNEL)
    assert isinstance(answer, Receipt)
    return answer


async def refused(chat: Chat, review: Review, **over: str) -> Review:
    """What was typed can't be saved, and is shown again."""
    answer = await chat.asks_dialog("dana", typed(review, **over), CHANNEL)
    assert isinstance(answer, Review)
    return answer


def told(task: Task) -> tuple[str, list[str], str | None]:
    return task.title, [owner.name for owner in task.owners], task.due.text if task.due else None


THREE = {"title1": "Crane Inspection", "owners2": "Lotte Claes, Manon", "due3": "4 december", "drop4": "true"}


async def test_title_owner_date_are_corrected_and_what_is_no_task_is_dropped(chat: Chat) -> None:
    review = await opened(chat, await posted(chat))
    after = await saved(chat, review, **THREE)
    assert after.news is News.CHECKED
    assert [told(task) for task in after.tasks[:3]] == [
        ("Crane Inspection", ["Karim Haddad"], "by Friday"),
        ("Buoy Paint", ["Lotte Claes", "Manon Lefèvre"], None),
        ("Pilot Rota", ["Manon Lefèvre"], "4 december"),
    ]
    assert "Tide Tables" not in [task.title for task in after.tasks]


async def test_the_receipt_why_and_history_say_who_checked_and_how_many_corrections(chat: Chat) -> None:
    receipt = await posted(chat)
    after = await saved(chat, await opened(chat, receipt), **THREE)
    assert after.check
    assert ([person.name for person in after.check.by], after.check.tasks, after.check.corrections) == (
        ["Dana Peeters"],
        5,
        4,
    )
    why = await chat.says("dana", f"why #{receipt.tasks[4].number}", CHANNEL)
    assert isinstance(why, Why)
    assert why.check == after.check
    history = next(task["history"] for task in await chat.store.everything() if task["title"] == "Rope Stock")
    assert [(line["what"], line["by"], line["to"]) for line in history][-1] == ("checked", "Dana Peeters", "4")  # type: ignore[attr-defined]


async def test_a_review_without_a_correction_is_one_too(chat: Chat) -> None:
    after = await saved(chat, await opened(chat, await posted(chat)))
    assert after.check
    assert (after.check.tasks, after.check.corrections) == (6, 0)


async def test_undo_takes_it_back_as_one(chat: Chat) -> None:
    receipt = await posted(chat)
    after = await saved(chat, await opened(chat, receipt), **THREE)
    assert after.undo_id
    other = await chat.presses("karim", UndoButton(after.undo_id, meeting_id=receipt.meeting.id), CHANNEL)
    assert other == Unchanged(NoSuch.NOTHING_TO_UNDO)
    back = await chat.presses("dana", UndoButton(after.undo_id, meeting_id=receipt.meeting.id), CHANNEL)
    assert isinstance(back, Receipt)
    assert (back.news, back.check) == (News.UNDONE, None)
    assert list(map(told, back.tasks)) == list(map(told, receipt.tasks))


async def test_typing_undo_takes_it_back_too(chat: Chat) -> None:
    receipt = await posted(chat)
    await saved(chat, await opened(chat, receipt), **THREE)
    back = await chat.says("dana", "undo", CHANNEL)
    assert isinstance(back, TakenBack)
    assert len(back.back) == 4


async def test_delivered_twice_it_is_saved_once(chat: Chat) -> None:
    review = await opened(chat, await posted(chat))
    first = await chat.asks_dialog("dana", typed(review, **THREE), CHANNEL, again="submit")
    again = await chat.asks_dialog("dana", typed(review, **THREE), CHANNEL, again="submit")
    assert isinstance(first, Receipt)
    assert isinstance(again, Receipt)
    assert (again.check, again.tasks) == (first.check, first.tasks)


@pytest.mark.parametrize(
    ("over", "fault", "said"),
    [
        ({"title1": " "}, Fault.NO_TITLE, ""),
        ({"title1": "x" * (LONGEST_TITLE + 1)}, Fault.LONG_TITLE, str(LONGEST_TITLE)),
        ({"due1": "when pigs fly"}, Fault.NO_DAY, "when pigs fly"),
        ({"owners1": "Karim, Zebedee"}, Fault.NO_PERSON, "Zebedee"),
        ({"owners1": ",".join(f"Name{n}" for n in range(MOST_OWNERS + 5))}, Fault.MANY_OWNERS, str(MOST_OWNERS)),
    ],
)
async def test_what_cant_be_is_told_and_nothing_typed_is_lost(
    chat: Chat, over: dict[str, str], fault: Fault, said: str
) -> None:
    receipt = await posted(chat)
    again = await refused(chat, await opened(chat, receipt), **over, title2="Buoy Coat")
    assert [(each.number, each.fault, each.said) for each in again.problems] == [(receipt.tasks[0].number, fault, said)]
    assert again.form.rows[1].title == "Buoy Coat"
    (field,) = (name.removesuffix("1") for name in over)
    assert getattr(again.form.rows[0], field) == over[f"{field}1"].strip()
    assert list(map(told, await chat.store.tasks.of_meeting(receipt.meeting.id))) == list(map(told, receipt.tasks))
    after = await saved(chat, again, **{f"{field}1": "Crane, fixed" if field == "title" else ""})
    assert after.tasks[1].title == "Buoy Coat"


async def test_who_saves_second_is_told_what_changed_and_loses_nothing(chat: Chat) -> None:
    receipt = await posted(chat)
    first, second = await opened(chat, receipt), await opened(chat, receipt)
    await saved(chat, first, title1="Crane Inspection", due2="friday")
    again = await refused(chat, second, title1="Crane Survey", owners3="Dana")
    assert [(each.fault, each.said) for each in again.problems] == [(Fault.CHANGED, "Crane Inspection")]
    assert [(row.title, row.owners, row.due) for row in again.form.rows[:3]] == [
        ("Crane Survey", "Karim Haddad", "by Friday"),
        ("Buoy Paint", "Lotte Claes, Yusuf Demir", "friday"),
        ("Pilot Rota", "Dana", ""),
    ]
    after = await saved(chat, again)
    assert [told(task)[:2] for task in after.tasks[:3]] == [
        ("Crane Survey", ["Karim Haddad"]),
        ("Buoy Paint", ["Lotte Claes", "Yusuf Demir"]),
        ("Pilot Rota", ["Dana Peeters"]),
    ]
    assert after.check
    assert after.check.corrections == 4


async def test_other_fields_of_one_task_dont_stand_in_each_others_way(chat: Chat) -> None:
    receipt = await posted(chat)
    first, second = await opened(chat, receipt), await opened(chat, receipt)
    await saved(chat, first, title1="Crane Inspection")
    after = await saved(chat, second, due1="4 december")
    assert told(after.tasks[0]) == ("Crane Inspection", ["Karim Haddad"], "4 december")


async def test_what_somebody_dropped_meanwhile_is_told_with_what_was_typed(chat: Chat) -> None:
    receipt = await posted(chat)
    first, second = await opened(chat, receipt), await opened(chat, receipt)
    await saved(chat, first, drop1="true")
    again = await refused(chat, second, title1="Crane Survey")
    assert [(each.fault, each.said) for each in again.problems] == [(Fault.GONE, "Crane Survey")]


async def test_who_may_hold_may_review_and_nobody_else(chat: Chat) -> None:
    receipt = await posted(chat)
    review = await opened(chat, receipt)
    for sent in (data(ReviewButton(receipt.meeting.id)), typed(review, title1="Mine now")):
        assert await chat.asks_dialog("karim", sent, CHANNEL) == Unchanged(NoSuch.NOT_POSTER)
    assert (await chat.store.tasks.of_meeting(receipt.meeting.id))[0].title == "Crane Check"


async def test_many_tasks_come_in_pages_each_saved_by_itself(chat: Chat) -> None:
    many = "".join(f"Berth {n} Check:\nLook at berth {n} again. (Karim)\n" for n in range(1, ON_A_PAGE + 4))
    receipt = await posted(chat, NOTES + many)
    first = await opened(chat, receipt)
    after = await saved(chat, first, title1="Crane Inspection")
    assert after.review
    assert (after.review.form.page, after.review.is_dialog) == (1, True)
    assert after.check
    assert (after.check.tasks, len(after.tasks)) == (ON_A_PAGE, ON_A_PAGE + 9)
    unchecked = await chat.says("dana", f"why #{after.tasks[-1].number}", CHANNEL)
    assert isinstance(unchecked, Why)
    assert unchecked.check is None
    last = await saved(chat, after.review, title1="Berth Survey")
    assert last.check
    assert (last.check.tasks, last.check.corrections) == (len(last.tasks), 2)
    assert last.review is None


FEW = NOTES.partition("Tide Tables")[0]


async def test_few_tasks_are_corrected_on_the_card_itself(chat: Chat) -> None:
    receipt = await posted(chat, FEW)
    assert receipt.review
    assert not receipt.review.is_dialog
    wrong = await chat.sends_data("dana", typed(receipt.review, due1="when pigs fly", title2="Buoy Coat"), CHANNEL)
    assert isinstance(wrong, Receipt)
    assert wrong.review
    assert [each.fault for each in wrong.review.problems] == [Fault.NO_DAY]
    assert wrong.review.form.rows[1].title == "Buoy Coat"
    after = await chat.sends_data("dana", typed(wrong.review, due1="friday"), CHANNEL)
    assert isinstance(after, Receipt)
    assert (after.news, told(after.tasks[1])[0]) == (News.CHECKED, "Buoy Coat")


async def test_newer_notes_leave_what_was_corrected_and_dont_bring_back_what_was_dropped(chat: Chat) -> None:
    receipt = await posted(chat)
    await saved(chat, await opened(chat, receipt), **THREE)
    proposal = await chat.says("dana", NOTES.replace("(Dana)", "(Dana, Karim)"), CHANNEL)
    assert isinstance(proposal, Newer)
    assert (proposal.added, proposal.gone, [task.title for task, _ in proposal.changed]) == ((), (), ["Gull Nets"])
    after = await chat.presses("dana", RevisionButton(RevisionVerb.APPLY, proposal.revision_id), CHANNEL)
    assert isinstance(after, Receipt)
    assert [told(task) for task in after.tasks] == [
        ("Crane Inspection", ["Karim Haddad"], "by Friday"),
        ("Buoy Paint", ["Lotte Claes", "Manon Lefèvre"], None),
        ("Pilot Rota", ["Manon Lefèvre"], "4 december"),
        ("Rope Stock", ["Yusuf Demir"], None),
        ("Gull Nets", ["Dana Peeters", "Karim Haddad"], None),
    ]
