"""What people ask is answered from the store, in one to three lines; nothing changes by it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TypeVar

import pytest
from sqlalchemy import event

from dialogs.answer import (
    Answer,
    Counts,
    Details,
    Glance,
    Item,
    NotFound,
    NoWord,
    Remarks,
    Source,
    Unchanged,
    WhenDue,
    WhichOne,
    WhoHas,
    WhoSees,
    WhoWeAre,
    WhyMe,
)
from dialogs.ask import ask
from dialogs.desk import sender_of
from dialogs.incoming import Incoming, Words
from dialogs.subject import told_which
from dialogs.turn import Turn
from domain.button import MeetingButton, MeetingVerb
from domain.command import Ask, Subject, Topic
from domain.people import OwnerState, Reason
from domain.reply import Reference
from domain.space import Place
from domain.summary import Pasted
from domain.task import Status
from domain.urgency import Tally
from tests.dialogs.kit import BRUSSELS, CHANNEL, OTHER_CHANNEL, PEOPLE, Chat, personal

BARE_TOPIC = "Review 18 November 2026\n\nTopics:\nReview: \nWe went through the list."
NOTES = """Harbour meeting 18 November 2026

Topics:
Printer Lease:
The team went through the lease of the printers.
	Notice Period: Dana said that the notice has to be given before the new year.
	Lease Price: Karim found a cheaper offer.

Tasks:
Printer Lease Notice:
Give notice of the printer lease before the end of November. (Karim)
Rack Order:
Order the rack by Friday. (Karim, Lotte)
Door Badges:
Hand out the badges. (Karim)
Cooling Check:
Check the cooling by 19 November. (Lotte)
Roof Survey:
Ask for a survey of the roof. (Robin)
"""
LEASE, RACK, BADGES, COOLING, ROOF = range(1, 6)
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=BRUSSELS)
FRIDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 22)


@pytest.fixture
async def harbour(chat: Chat) -> Chat:
    """The notes stand in the channel, posted by Dana."""
    await chat.says("dana", NOTES, CHANNEL)
    return chat


@pytest.fixture
async def monday(harbour: Chat) -> Chat:
    """Everybody was asked once; the rack and the cooling are late."""
    await harbour.ticks(MONDAY)
    return harbour


Kind = TypeVar("Kind")


async def asked(chat: Chat, kind: type[Kind], who: str, text: str, where: Place | None = None) -> Kind:
    """The answer, which is of that kind."""
    answer = await chat.says(who, text, where)
    assert isinstance(answer, kind), answer
    return answer


async def statements(chat: Chat, text: str) -> int:
    """How many Karim's question takes."""
    found: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        found.append(statement)

    engine = chat.store.database.engine
    event.listen(engine, "before_cursor_execute", note)
    await chat.says("karim", text)
    event.remove(engine, "before_cursor_execute", note)
    return len(found)


async def turn_of(chat: Chat, who: str) -> Turn:
    """Somebody's next turn in their own chat."""
    incoming = Incoming(
        id="next", at=chat.now, place=personal(who), sender=PEOPLE[who], addressed=True, said=Words(Pasted("2"))
    )
    return Turn(chat.desk, incoming, await sender_of(chat.desk, incoming))


def is_due(answer: Answer) -> int:
    """Which task it is that is due then."""
    assert isinstance(answer, WhenDue)
    return answer.item.task.number


def labels(items: Sequence[Item]) -> list[str]:
    """What they are called there."""
    return [item.label for item in items]


def numbers(items: Sequence[Item]) -> list[int]:
    """Which tasks they are."""
    return [item.task.number for item in items]


# One task


async def test_what_it_is(harbour: Chat) -> None:
    for text in (
        "what is the rack order about?",
        "is the rack order done?",
        "show #2",
        "details #2",
        "what is #2?",
        "#2?",
        "waarover gaat de rack order?",
        "toon #2",
        "de quoi s'agit-il pour le rack ?",
        "montre le #2",
        "worum geht es bei der Rack Order?",
        "zeig #2",
    ):
        told = await asked(harbour, Details, "karim", text)
        assert (told.item.task.number, told.posted_by.name) == (RACK, "Dana Peeters")
        assert told.lines[-1] == "Order the rack by Friday. (Karim, Lotte)"


async def test_in_their_own_chat_it_has_their_number_and_elsewhere_its_own(harbour: Chat) -> None:
    await harbour.says("karim", "my")
    first = await asked(harbour, Details, "karim", "show 1")
    assert (first.item.label, first.item.task.number) == ("1", RACK)
    assert (await asked(harbour, Details, "karim", "show 1", CHANNEL)).item.label == "#1"
    assert (await asked(harbour, Details, "dana", "show #2")).item.label == "#2"


async def test_what_is_told_of_has_a_number_from_then_on(harbour: Chat) -> None:
    told = await asked(harbour, Details, "karim", "what are the door badges about?")
    assert told.item.label == "1"
    assert (await asked(harbour, Details, "karim", "details 1")).item.task.number == BADGES


async def test_a_side_question_frees_no_number_of_what_is_struck_through(harbour: Chat) -> None:
    await harbour.says("karim", "my")
    await harbour.says("karim", "1 done")
    await asked(harbour, Details, "karim", "what are the door badges about?")
    assert (await asked(harbour, Details, "karim", "show 1")).item.task.number == RACK


async def test_who_asked_for_it_and_where(harbour: Chat) -> None:
    for text in (
        "who asked for the rack order?",
        "where does #2 come from?",
        "van wie komt #2?",
        "wie heeft de rack order gevraagd?",
        "qui a demandé le rack ?",
        "d'où vient #2 ?",
        "woher kommt die Rack Order?",
    ):
        told = await asked(harbour, Source, "karim", text)
        assert (told.item.task.number, told.posted_by.name, told.is_added) == (RACK, "Dana Peeters", False)
        assert told.lines[-1] == "Order the rack by Friday. (Karim, Lotte)"


async def test_who_posted_it_is_told_after_another_took_over_the_follow_up(harbour: Chat) -> None:
    await harbour.says("dana", "handover @Dana Peeters @Lotte Claes", CHANNEL)
    told = await asked(harbour, Source, "karim", "who asked for the rack?")
    assert (told.item.task.meeting.poster.name, told.posted_by.name) == ("Lotte Claes", "Dana Peeters")


async def test_what_was_added_by_hand_says_so(harbour: Chat) -> None:
    await harbour.says("lotte", "add Order the cables @Karim", CHANNEL)
    told = await asked(harbour, Source, "karim", "who asked for the cables?")
    assert (told.posted_by.name, told.is_added) == ("Lotte Claes", True)
    why = await asked(harbour, WhyMe, "karim", "why do I have the cables?")
    assert why.given
    assert why.given[0].name == "Lotte Claes"


async def test_why_me(harbour: Chat) -> None:
    for text in (
        "why do I have the badges?",
        "waarom heb ik de badges?",
        "pourquoi moi pour badges ?",
        "warum ich, badges?",
    ):
        told = await asked(harbour, WhyMe, "karim", text)
        (owner,) = told.item.task.owners
        assert (owner.written, owner.reason, told.given) == ("Karim", Reason.GIVEN_NAME, None)


async def test_why_me_of_what_somebody_gave(harbour: Chat) -> None:
    await harbour.says("dana", "assign #3 @Lotte", CHANNEL)
    told = await asked(harbour, WhyMe, "lotte", "why do I have the badges?")
    assert told.given
    assert (told.given[0].name, told.given[1]) == ("Dana Peeters", date(2026, 11, 18))


async def test_why_me_where_one_stands_in_for_nobody(harbour: Chat) -> None:
    told = await asked(harbour, WhyMe, "dana", "why me?")
    assert told.item.task.number == ROOF
    assert told.item.task.owners[0].state is OwnerState.UNKNOWN


async def test_why_me_of_what_is_not_theirs(harbour: Chat) -> None:
    told = await asked(harbour, WhyMe, "yusuf", "why do I have the badges?")
    assert not told.item.task.is_owned_by(told.reader)


async def test_when_it_is_due(harbour: Chat) -> None:
    for text in (
        "when is the rack order due?",
        "what's the deadline for #2?",
        "tegen wanneer is de rack order?",
        "wat is de deadline van #2?",
        "pour quand est le rack ?",
        "quelle est l'échéance du #2 ?",
        "wann ist die Rack Order fällig?",
        "bis wann #2?",
    ):
        told = await asked(harbour, WhenDue, "karim", text)
        assert told.item.task.due
        assert (told.item.task.due.end, told.today) == (FRIDAY, date(2026, 11, 18))


async def test_asking_changes_nothing(harbour: Chat) -> None:
    before = await harbour.store.everything()
    for text in ("when is #2 due?", "why do I have #3?", "what is open?", "who has #2?", "is #2 done?"):
        await harbour.says("karim", text)
    assert await harbour.store.everything() == before


# Which one


async def test_the_only_open_one_is_meant(harbour: Chat) -> None:
    told = await asked(harbour, Details, "dana", "what is this about?")
    assert told.item.task.number == ROOF


async def test_what_stood_alone_before_them_is_meant(harbour: Chat) -> None:
    await harbour.says("karim", "status badges")
    assert (await asked(harbour, WhenDue, "karim", "when is it due?")).item.task.number == BADGES


async def test_of_several_it_is_asked_which(harbour: Chat) -> None:
    for text, topic in (
        ("what is this about?", Topic.WHAT),
        ("waarover gaat dit?", Topic.WHAT),
        ("de quoi s'agit-il ?", Topic.WHAT),
        ("bis wann?", Topic.WHEN),
    ):
        told = await asked(harbour, WhichOne, "karim", text)
        assert (told.topic, numbers(told.items)) == (topic, [RACK, LEASE, BADGES])
        assert labels(told.items) == ["1", "2", "3"]


async def test_a_number_alone_then_tells_which(harbour: Chat) -> None:
    await asked(harbour, WhichOne, "karim", "when is it due?")
    turn = await turn_of(harbour, "karim")
    again = await told_which(turn, (Reference(2),))
    assert again == Ask(Topic.WHEN, Subject(references=(Reference(2),)))
    assert is_due(await ask(turn, again)) == LEASE
    await harbour.says("karim", "my")
    assert await told_which(turn, (Reference(2),)) is None


async def test_only_those_that_fit_are_asked_about(harbour: Chat) -> None:
    await harbour.says("dana", "add Order the cables @Karim", CHANNEL)
    told = await asked(harbour, WhichOne, "karim", "what is the order about?")
    assert len(told.items) == 2


async def test_no_more_than_five_are_asked_about(harbour: Chat) -> None:
    for colour in ("red", "blue", "green", "grey", "black", "white"):
        await harbour.says("dana", f"add Paint the {colour} door @Lotte", CHANNEL)
    told = await asked(harbour, WhichOne, "karim", "what is the paint about?")
    assert (len(told.items), told.beyond) == (5, 1)


async def test_ones_own_come_before_others(harbour: Chat) -> None:
    await harbour.says("dana", "add Order the cables @Yusuf", CHANNEL)
    assert (await asked(harbour, WhenDue, "lotte", "when is the order due?")).item.task.number == RACK


async def test_others_are_found_too_and_misspelt(harbour: Chat) -> None:
    for text in (
        "what is the coolng about?",
        "what is the cooling about?",
    ):
        assert (await asked(harbour, Details, "karim", text)).item.task.number == COOLING


async def test_what_is_closed_is_found_where_nothing_else_is(harbour: Chat) -> None:
    await harbour.says("karim", "#3 done")
    assert (await asked(harbour, Details, "karim", "what are the badges about?")).item.task.status is Status.DONE


async def test_a_figure_may_belong_to_the_words(harbour: Chat) -> None:
    await harbour.says("dana", "add Renew windows 365 @Karim", CHANNEL)
    told = await asked(harbour, WhenDue, "karim", "when is windows 365 due?")
    assert told.item.task.title == "Renew windows 365"


async def test_a_word_of_the_glossary_is_meant_as_told(harbour: Chat) -> None:
    await harbour.says("dana", "glossary shelf = rack", CHANNEL)
    assert (await asked(harbour, Details, "karim", "what is the shelf about?")).item.task.number == RACK


@pytest.mark.parametrize("where", [None, CHANNEL])
async def test_what_is_not_found_is_said_with_the_word(harbour: Chat, where: Place | None) -> None:
    for text in ("when is the zeppelin due?", "who has the zeppelin?", "what did we decide about the zeppelin?"):
        assert await harbour.says("dana", text, where) == NotFound("zeppelin")


async def test_without_anything_open_that_is_said(harbour: Chat) -> None:
    assert await harbour.says("yusuf", "when is it due?") == NotFound()
    assert (await asked(harbour, Unchanged, "yusuf", "details 9")).reference == "9"


# What was said


async def test_what_was_said_about_it(harbour: Chat) -> None:
    for text in (
        "what did we decide about the lease?",
        "wat hebben we beslist over de lease?",
        "qu'a-t-on dit sur lease ?",
        "was haben wir zur Lease beschlossen?",
    ):
        told = await asked(harbour, Remarks, "karim", text)
        assert [remark.title for remark in told.remarks] == ["Printer Lease", "Lease Price", "Printer Lease Notice"]
        assert {remark.meeting.title for remark in told.remarks} == {"Harbour meeting 18 November 2026"}


async def test_what_people_noted_since_is_newer(harbour: Chat) -> None:
    harbour.now = MONDAY
    await harbour.says("karim", "note #1 the landlord calls back on Thursday")
    first, *_ = (await asked(harbour, Remarks, "lotte", "what did we say about the lease?")).remarks
    assert (first.text, first.by, first.day) == ("the landlord calls back on Thursday", "Karim Haddad", MONDAY.date())


async def test_a_note_that_was_taken_back_is_not_told(harbour: Chat) -> None:
    await harbour.says("karim", "note #2 it came broken")
    await harbour.says("karim", "undo")
    told = await asked(harbour, Remarks, "karim", "what did we say about #2?")
    assert "it came broken" not in [remark.text for remark in told.remarks]


async def test_without_a_subject_the_newest_is_told(harbour: Chat) -> None:
    told = await asked(harbour, Remarks, "dana", "what was decided?")
    assert (told.subject, len(told.remarks)) == ("", 3)


# Whose


async def test_a_topic_without_points_is_what_was_said(chat: Chat) -> None:
    await chat.says("dana", f"{BARE_TOPIC}\n\nTasks:\nRoom: \nBook the room. (Karim)\n", CHANNEL)
    told = await asked(chat, Remarks, "karim", "what was said?")
    assert [remark.text for remark in told.remarks] == ["We went through the list."]


async def test_who_has_it(harbour: Chat) -> None:
    for text in (
        "who owns the rack order?",
        "who has #2?",
        "wie doet de rack order?",
        "van wie is #2?",
        "qui s'occupe du rack ?",
        "wer macht die Rack Order?",
    ):
        (item,) = (await asked(harbour, WhoHas, "dana", text, CHANNEL)).items
        assert (item.label, [owner.name for owner in item.task.owners]) == ("#2", ["Karim Haddad", "Lotte Claes"])


async def test_who_has_them_of_all_that_fit(harbour: Chat) -> None:
    await harbour.says("dana", "add Order the cables @Yusuf", CHANNEL)
    told = await asked(harbour, WhoHas, "karim", "who has order?")
    assert len(told.items) == 2


# How much


async def test_what_is_open(harbour: Chat) -> None:
    for text in (
        "what is open?",
        "what's left",
        "what's mine",
        "wat moet ik nog doen",
        "wat staat er nog open?",
        "que me reste-t-il à faire ?",
        "was ist noch offen?",
    ):
        told = await asked(harbour, Glance, "karim", text)
        assert (told.topic, told.count, numbers(told.items)) == (Topic.OPEN, 3, [RACK, LEASE, BADGES])
        assert labels(told.items) == ["1", "2", "3"]


async def test_the_three_most_urgent_are_told(harbour: Chat) -> None:
    for thing in ("cables", "labels", "lamps"):
        await harbour.says("dana", f"add Order the {thing} @Lotte", CHANNEL)
    harbour.now = MONDAY
    told = await asked(harbour, Glance, "lotte", "what is open?")
    assert (told.count, numbers(told.items)) == (5, [COOLING, RACK, 6])


async def test_in_a_channel_ones_own_are_told_else_everybodys(harbour: Chat) -> None:
    own = await asked(harbour, Glance, "karim", "what is open?", CHANNEL)
    assert (own.count, own.is_of_all, labels(own.items)) == (3, False, ["#2", "#1", "#3"])
    everybodys = await asked(harbour, Glance, "yusuf", "what is open?", CHANNEL)
    assert (everybodys.count, everybodys.is_of_all, numbers(everybodys.items)) == (5, True, [COOLING, RACK, LEASE])


async def test_what_is_late(monday: Chat) -> None:
    for text in (
        "what's late?",
        "wat is te laat?",
        "qu'est-ce qui est en retard ?",
        "was ist überfällig?",
    ):
        own = await asked(monday, Glance, "karim", text)
        assert (own.topic, own.count, numbers(own.items)) == (Topic.LATE, 1, [RACK])
        here = await asked(monday, Glance, "karim", text, CHANNEL)
        assert (here.count, numbers(here.items), here.is_of_all) == (2, [COOLING, RACK], True)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("what's due this week?", FRIDAY),
        ("wat moet deze week klaar?", SUNDAY),
        ("qu'est-ce qui est dû cette semaine ?", SUNDAY),
        ("was ist diese Woche fällig?", SUNDAY),
    ],
)
async def test_what_is_due(harbour: Chat, text: str, until: date) -> None:
    own = await asked(harbour, Glance, "karim", text)
    assert (own.topic, numbers(own.items), own.until) == (Topic.DUE, [RACK], until)
    assert numbers((await asked(harbour, Glance, "karim", text, CHANNEL)).items) == [COOLING, RACK]


DONE_THIS_WEEK = (
    "what was done this week?",
    "wat is er deze week afgewerkt?",
    "qu'est-ce qui a été terminé cette semaine ?",
    "was wurde diese Woche erledigt?",
)


async def test_what_was_done(harbour: Chat) -> None:
    await harbour.says("karim", f"#{LEASE} done, #{BADGES} is blocked by legal")
    await harbour.says("lotte", f"#{COOLING} done")
    for text in DONE_THIS_WEEK:
        own = await asked(harbour, Glance, "karim", text)
        assert (own.topic, numbers(own.items), own.is_of_all) == (Topic.CLOSED, [LEASE], False)
        assert numbers((await asked(harbour, Glance, "karim", text, CHANNEL)).items) == [LEASE, COOLING]
        assert (await asked(harbour, Glance, "karim", text, OTHER_CHANNEL)).count == 0


async def test_what_was_taken_back_or_done_before_was_not_done_then(harbour: Chat) -> None:
    await harbour.says("karim", f"#{BADGES} done")
    await harbour.says("karim", f"#{LEASE} done")
    await harbour.says("karim", "undo")
    assert numbers((await asked(harbour, Glance, "karim", DONE_THIS_WEEK[0])).items) == [BADGES]
    harbour.now = MONDAY
    assert (await asked(harbour, Glance, "karim", DONE_THIS_WEEK[0])).count == 0


async def test_who_has_not_answered(monday: Chat) -> None:
    for text in (
        "who hasn't answered?",
        "wie heeft nog niet geantwoord?",
        "qui n'a pas répondu ?",
        "wer hat noch nicht geantwortet?",
    ):
        for where in (None, CHANNEL):
            told = await asked(monday, NoWord, "dana", text, where)
            assert [(person.name, count) for person, count in told.people] == [("Karim Haddad", 3), ("Lotte Claes", 2)]


async def test_a_word_on_a_task_is_an_answer_until_it_is_asked_again(monday: Chat) -> None:
    await monday.says("karim", "#3 in progress")
    await monday.says("lotte", "#4 done")
    told = await asked(monday, NoWord, "dana", "who hasn't answered?")
    assert [(person.name, count) for person, count in told.people] == [("Karim Haddad", 2), ("Lotte Claes", 1)]


async def test_nobody_owes_an_answer_before_they_were_asked(harbour: Chat) -> None:
    assert await harbour.says("dana", "who hasn't answered?") == NoWord(())


async def test_in_their_own_chat_only_who_posted_is_told_who_is_silent(monday: Chat) -> None:
    assert await monday.says("yusuf", "who hasn't answered?") == NoWord(())


async def test_how_many(monday: Chat) -> None:
    for text in (
        "how many tasks are open?",
        "how many are late?",
        "hoeveel taken heb ik nog?",
        "combien de tâches me reste-t-il ?",
        "wie viele Aufgaben habe ich?",
    ):
        await monday.says("karim", "#3 blocked by the locksmith")
        assert await monday.says("karim", text) == Counts(Tally(3, 1, 1), is_of_all=False)
        assert await monday.says("karim", text, CHANNEL) == Counts(Tally(5, 2, 1), is_of_all=True)


# Who sees this, who are you


async def test_who_sees_this(harbour: Chat) -> None:
    for text in (
        "who sees this?",
        "wie ziet dit?",
        "qui voit ça ?",
        "wer sieht das?",
    ):
        assert await harbour.says("karim", text) == WhoSees(is_shared=False)
        assert await harbour.says("karim", text, CHANNEL) == WhoSees(is_shared=True)


async def test_who_are_you(harbour: Chat) -> None:
    for text in (
        "who are you?",
        "wie ben jij?",
        "qui es-tu ?",
        "wer bist du?",
    ):
        assert await harbour.says("karim", text) == WhoWeAre()


# Rights


QUESTIONS = (
    *("what is the rack order about?", "who asked for the rack order?", "when is the rack order due?"),
    *("what did we decide about the rack order?", "who has the rack order?"),
)


async def test_in_a_channel_only_its_own_meetings_are_spoken_of(harbour: Chat) -> None:
    for text in QUESTIONS:
        assert await harbour.says("karim", text, OTHER_CHANNEL) == NotFound("rack order")


async def test_who_was_taken_out_hears_nothing_of_it(harbour: Chat) -> None:
    for text in QUESTIONS:
        await harbour.leaves("lotte", CHANNEL)
        assert await harbour.says("lotte", text) == NotFound("rack order")


async def test_who_was_taken_out_is_told_no_number_either(harbour: Chat) -> None:
    await harbour.leaves("yusuf", CHANNEL)
    assert isinstance(await harbour.says("yusuf", "show #2"), Unchanged)
    assert await harbour.says("yusuf", "what was decided?") == NotFound()
    assert (await asked(harbour, Glance, "yusuf", "what is open?")).count == 0


async def test_a_discarded_meeting_is_spoken_of_no_more(harbour: Chat) -> None:
    meeting = (await asked(harbour, Details, "dana", "show #2")).item.task.meeting
    await harbour.presses("dana", MeetingButton(MeetingVerb.DISCARD, meeting.id), CHANNEL)
    assert await harbour.says("karim", "when is the rack order due?") == NotFound("rack order")


# What it costs


async def test_what_a_question_costs_does_not_grow_with_what_is_there(harbour: Chat) -> None:
    texts = ("what is the rack order about?", "what is open?", "who has the rack order?", "how many tasks are open?")
    await harbour.says("karim", "my")
    few = [await statements(harbour, text) for text in texts]
    for number in range(12):
        await harbour.says("dana", f"add Paint door {number} @Karim", CHANNEL)
    await harbour.says("karim", "my")
    assert [await statements(harbour, text) for text in texts] == few
