"""A meeting's card lives: it is drawn anew as things change, at most once in ten minutes, and loses nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from dialogs.answer import Answer, Exported, News, NoSuch, Receipt, Unchanged
from dialogs.ports import Failed, Outcome, Refused, RefusedFor, Unsure
from domain.button import MeetingButton, MeetingVerb
from domain.progress import Progress, Stand
from domain.space import Address
from tests.dialogs.kit import BRUSSELS, CHANNEL, Chat, chat_on, personal

NOTES = """Quay works 18 November 2026

Tasks:
Crane Permit:
Ask for the permit of the crane by 24 November. (Karim)
Quay Lights:
Order the lights of the quay. (Lotte)
Pump Test:
Test the pump. (Yusuf)
Gate Paint:
Paint the gate.
"""
MORNING = datetime(2026, 11, 19, 9, 0, tzinfo=BRUSSELS)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
CARD = "card-1"


@dataclass
class Card:
    """The card of Dana's notes in the channel."""

    chat: Chat
    receipt: Receipt

    @property
    def drawn(self) -> list[Receipt]:
        """What it was to show, first to last."""
        return [each for each in self.chat.outbox.edited.get(CARD, []) if isinstance(each, Receipt)]

    @property
    def progress(self) -> Progress:
        """What it shows now."""
        assert self.drawn[-1].progress
        return self.drawn[-1].progress

    def count(self, stand: Stand) -> int:
        """Of what stands so on it."""
        return len(self.progress.those(stand))

    async def says(self, who: str, words: str, at: datetime) -> None:
        """Somebody answers then, in their own chat."""
        self.chat.now = at
        await self.chat.says(who, words)

    async def ticks(self, since: datetime, minutes: int) -> None:
        """The clock comes by each minute."""
        for minute in range(minutes):
            await self.chat.ticks(since + minute * MINUTE)

    async def asks(self, who: str = "dana") -> Receipt:
        """Somebody presses Ask, and may."""
        told = await self.presses(who, MeetingVerb.ASK_SILENT)
        assert isinstance(told, Receipt)
        return told

    async def presses(self, who: str, verb: MeetingVerb) -> Answer:
        """Somebody presses a button of it."""
        return await self.chat.presses(who, MeetingButton(verb, self.receipt.meeting.id), CHANNEL)

    def digests(self, *whose: str) -> list[int]:
        """How many each of them got."""
        return [len(self.chat.digests(who)) for who in whose]


async def posted(chat: Chat) -> Card:
    """Dana pastes, and the receipt arrives."""
    told = await chat.says("dana", NOTES, CHANNEL)
    assert isinstance(told, Receipt)
    await chat.stands(told, CHANNEL, CARD)
    return Card(chat, told)


@pytest.fixture
async def card(chat: Chat) -> Card:
    """Posted on a Wednesday; the first digests left on Thursday morning."""
    card = await posted(chat)
    await card.ticks(MORNING, 1)
    return card


async def test_the_receipt_becomes_the_meetings_card_once_the_first_digests_left(card: Card) -> None:
    assert card.receipt.progress is None
    assert card.drawn == []
    await card.ticks(MORNING + MINUTE, 15)
    (told,) = card.drawn
    assert told.news is News.SHOWN
    stands = {task.title: stand for task, stand in card.progress.stands}
    silent = dict.fromkeys(("Crane Permit", "Quay Lights", "Pump Test"), Stand.SILENT)
    assert stands == {**silent, "Gate Paint": Stand.NOBODYS}


async def test_it_becomes_so_when_it_is_held_too(chat: Chat) -> None:
    card = await posted(chat)
    told = await chat.steers("dana", card.receipt, MeetingVerb.HOLD)
    assert isinstance(told, Receipt)
    assert told.progress
    assert len(told.progress.stands) == 4


async def test_ten_edits_in_ten_minutes_are_one_update(card: Card) -> None:
    await card.ticks(MORNING + MINUTE, 10)
    last = MORNING + 10 * MINUTE  # when it was drawn
    for minute in range(1, 10):
        await card.says("lotte", "#2 done" if minute % 2 else "#2 in progress", last + minute * MINUTE)
        await card.ticks(last + minute * MINUTE, 1)
    await card.says("karim", "#1 blocked: waits for the harbour master", last + 9.5 * MINUTE)
    assert len(card.drawn) == 1
    await card.ticks(last + 10 * MINUTE, 10)
    assert len(card.drawn) == 2
    assert (card.count(Stand.DONE), card.count(Stand.BLOCKED)) == (1, 1)


async def test_what_changes_while_it_is_drawn_is_drawn_too(card: Card, monkeypatch: pytest.MonkeyPatch) -> None:
    await card.ticks(MORNING + MINUTE, 15)
    await card.says("lotte", "#2 done", MORNING + HOUR)
    edit = card.chat.outbox.edit

    async def slow(to: Address, activity_id: str, answer: Answer) -> Outcome:
        await card.says("yusuf", "#3 done", MORNING + HOUR)
        return await edit(to, activity_id, answer)

    with monkeypatch.context() as patched:
        patched.setattr(card.chat.outbox, "edit", slow)
        await card.ticks(MORNING + HOUR + MINUTE, 1)
    assert card.count(Stand.DONE) == 1
    await card.ticks(MORNING + HOUR + MINUTE, 15)
    assert card.count(Stand.DONE) == 2


async def test_a_restart_loses_no_change(database: str) -> None:
    at = MORNING + HOUR
    async with chat_on(database) as chat:
        card = await posted(chat)
        await card.ticks(MORNING, 15)
        await card.says("lotte", "#2 done", at)
    async with chat_on(database) as chat:  # claimed, and cut off
        assert await chat.store.cards.claim(at + MINUTE, at + MINUTE, at + 2 * MINUTE)
    async with chat_on(database) as chat:
        again = Card(chat, card.receipt)
        await again.ticks(at + 1.5 * MINUTE, 1)
        assert again.drawn == []  # somebody may be at it
        await again.ticks(at + 2 * MINUTE, 1)
        assert again.count(Stand.DONE) == 1


async def test_two_replicas_draw_it_once(card: Card, database: str) -> None:
    at = MORNING + 15 * MINUTE
    async with chat_on(database) as other:
        ours = await card.chat.store.cards.claim(at, at, at + MINUTE)
        assert (len(ours), await other.store.cards.claim(at, at, at + MINUTE)) == (1, ())


async def test_nothing_new_is_no_update(card: Card) -> None:
    await card.ticks(MORNING + MINUTE, 15)
    await card.says("lotte", "#2 done", MORNING + HOUR)
    await card.says("lotte", "undo", MORNING + HOUR)
    await card.ticks(MORNING + HOUR + MINUTE, 15)
    assert card.count(Stand.DONE) == 0


async def test_a_deadline_that_passes_shows_on_the_next_working_morning(card: Card) -> None:
    await card.ticks(MORNING + MINUTE, 15)
    await card.says("karim", "#1 in progress", MORNING + HOUR)
    await card.ticks(MORNING + 2 * HOUR, 1)
    assert (len(card.drawn), card.count(Stand.LATE)) == (2, 0)
    await card.ticks(datetime(2026, 11, 25, 9, 0, tzinfo=BRUSSELS), 1)
    assert (len(card.drawn), card.count(Stand.LATE)) == (3, 1)


GONE, FORBIDDEN = Refused("HTTP 404"), Refused("HTTP 403", RefusedFor.NO_APP)


@pytest.mark.parametrize("refusal", [GONE, FORBIDDEN], ids=["404", "403"])
async def test_what_teams_refuses_is_not_tried_again(card: Card, refusal: Outcome) -> None:
    card.chat.outbox.edit_fails = refusal
    await card.ticks(MORNING + MINUTE, 30)
    assert len(card.drawn) == 1
    await card.says("lotte", "#2 done", MORNING + 2 * HOUR)
    await card.ticks(MORNING + 2 * HOUR, 15)
    assert len(card.drawn) == 1


@pytest.mark.parametrize(
    "failure", [Failed("HTTP 429", 1800), Failed("HTTP 503"), Unsure("HTTP 500")], ids=["429", "503", "500"]
)
async def test_what_fails_is_tried_ever_more_rarely_and_given_up_after_a_day(card: Card, failure: Outcome) -> None:
    card.chat.outbox.edit_fails = failure
    for half_hours in range(1, 3 * 48):
        await card.ticks(MORNING + half_hours * 30 * MINUTE, 1)
    tried = len(card.drawn)
    assert 3 <= tried <= 11
    await card.says("lotte", "#2 done", MORNING + timedelta(days=4))
    await card.ticks(MORNING + timedelta(days=4, minutes=1), 15)
    assert len(card.drawn) == tried


async def test_what_failed_shows_once_it_works(card: Card) -> None:
    card.chat.outbox.edit_fails = Failed("HTTP 429", 60)
    await card.ticks(MORNING + MINUTE, 12)
    card.chat.outbox.edit_fails = None
    await card.ticks(MORNING + 13 * MINUTE, 15)
    assert len(card.drawn) == 2
    assert card.count(Stand.SILENT) == 3


async def test_a_refused_card_lives_again_where_it_is_pressed(card: Card) -> None:
    card.chat.outbox.edit_fails = GONE
    await card.ticks(MORNING + MINUTE, 15)
    card.chat.outbox.edit_fails = None
    at = MORNING + HOUR
    card.chat.now = at
    await card.chat.stands(await card.presses("dana", MeetingVerb.HOLD), CHANNEL, "card-2")
    await card.says("lotte", "#2 done", at + MINUTE)
    await card.ticks(at + 2 * MINUTE, 15)
    assert len(card.drawn) == 1
    assert len(card.chat.outbox.edited["card-2"]) == 1


async def test_a_receipt_shown_elsewhere_is_no_card(chat: Chat) -> None:
    await chat.stands(await chat.says("dana", NOTES, CHANNEL), personal("dana"), CARD)
    await chat.says("lotte", "#2 done")
    await chat.ticks(MORNING)
    await chat.ticks(MORNING + HOUR)
    assert chat.outbox.edited == {}


async def test_words_said_in_private_show_as_a_day_and_those_of_the_conversation_as_they_are(card: Card) -> None:
    await card.says("karim", "#1 blocked: my boss is ill", MORNING + HOUR)
    await card.chat.says("lotte", "#2 blocked: waits for the harbour master", CHANNEL)
    await card.ticks(MORNING + 2 * HOUR, 1)
    assert card.count(Stand.BLOCKED) == 2
    words = {number: word.text for number, word in card.progress.words.items()}
    assert words == {1: None, 2: "the harbour master"}
    assert card.progress.words[1].on == MORNING.date()


async def test_in_ones_own_chat_words_are_read_wherever_they_were_said(chat: Chat) -> None:
    told = await chat.says("dana", NOTES)
    await chat.stands(told, personal("dana"), CARD)
    await chat.ticks(MORNING)
    chat.now = MORNING + HOUR
    await chat.says("dana", "#4 blocked: no paint")
    await chat.ticks(MORNING + 2 * HOUR)
    drawn = chat.outbox.edited[CARD][-1]
    assert isinstance(drawn, Receipt)
    assert drawn.progress
    assert drawn.progress.words[4].text == "no paint"


async def test_what_was_discarded_is_not_drawn_any_more(card: Card) -> None:
    await card.chat.stands(await card.presses("dana", MeetingVerb.DISCARD), CHANNEL, CARD)
    await card.ticks(MORNING + timedelta(days=1), 15)
    assert card.drawn == []


async def test_those_without_a_word_are_asked_once_a_day(card: Card) -> None:
    await card.says("lotte", "#2 in progress", MORNING + HOUR)
    told = await card.asks()
    assert (told.sent, told.had) == (0, 2)  # both had their digest that morning
    card.chat.now = MORNING + timedelta(days=1, hours=-1)
    told = await card.asks()
    assert (told.news, told.sent, told.had) == (News.SENT, 2, 0)
    assert card.digests("karim", "lotte", "yusuf") == [2, 1, 2]
    told = await card.asks()
    assert (told.sent, told.had) == (0, 2)
    await card.ticks(MORNING + timedelta(days=1), 60)
    assert card.digests("karim", "yusuf") == [2, 2]


async def test_who_was_asked_in_anothers_name_that_day_is_spared(card: Card) -> None:
    card.chat.now = MORNING + timedelta(days=1)
    turn = await card.chat.turn("dana")
    karim = card.receipt.tasks[0].reachable_owners[0]
    assert await card.chat.store.tasks.prompt(1, "ask_now", card.chat.now.date(), karim, turn.deed)
    told = await card.asks()
    assert (told.sent, told.had) == (2, 1)


async def test_only_who_leads_asks_them_all(card: Card) -> None:
    assert await card.presses("lotte", MeetingVerb.ASK_SILENT) == Unchanged(NoSuch.NOT_POSTER)


async def test_nobody_is_asked_while_it_is_on_hold(card: Card) -> None:
    await card.presses("dana", MeetingVerb.HOLD)
    card.chat.now = MORNING + timedelta(days=1)
    assert (await card.asks()).news is News.STANDS
    assert card.digests("karim") == [1]


async def test_everybody_there_can_export_it(card: Card) -> None:
    told = await card.presses("lotte", MeetingVerb.EXPORT)
    assert isinstance(told, Exported)
    assert [task.title for task in told.tasks] == ["Crane Permit", "Quay Lights", "Pump Test", "Gate Paint"]


async def test_what_is_pressed_while_it_is_drawn_is_drawn_once_more(
    card: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    await card.ticks(MORNING + MINUTE, 15)
    await card.says("lotte", "#2 done", MORNING + HOUR)
    edit = card.chat.outbox.edit

    async def slow(to: Address, activity_id: str, answer: Answer) -> Outcome:
        await card.chat.stands(await card.presses("dana", MeetingVerb.HOLD), CHANNEL, CARD)
        return await edit(to, activity_id, answer)

    with monkeypatch.context() as patched:
        patched.setattr(card.chat.outbox, "edit", slow)
        await card.ticks(MORNING + HOUR + MINUTE, 1)
    assert not card.drawn[-1].is_held
    await card.ticks(MORNING + HOUR + 2 * MINUTE, 15)
    assert card.drawn[-1].is_held


async def test_another_name_is_no_word_on_how_it_stands(chat: Chat) -> None:
    card = await posted(chat)
    await chat.says("dana", "rename #1 Permit of the crane", CHANNEL)
    told = await card.presses("dana", MeetingVerb.RESUME)
    assert isinstance(told, Receipt)
    assert (told.tasks[0].title, told.progress) == ("Permit of the crane", None)
