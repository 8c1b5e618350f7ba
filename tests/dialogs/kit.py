"""A conversation in a test: the real store, the real dialogs, and an outbox where Teams would be."""

import itertools
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs.answer import Answer, Listing, Marked, Receipt, Unread, UnreadFor
from dialogs.desk import TURN_LEASE, Desk, heard_of
from dialogs.incoming import Click, Deleted, Edited, Incoming, Installed, Joined, Left, Removed, Said, SharedFile, Words
from dialogs.meeting_card import remember
from dialogs.ports import Outcome, Sent
from dialogs.remind import Tally, tick
from dialogs.route import route
from dialogs.turn import Turn
from domain.button import Button, MeetingButton, MeetingVerb, TaskButton, TaskVerb, data
from domain.cadence import Pace
from domain.people import Member
from domain.space import Address, Place, SpaceKind
from domain.summary import Pasted
from domain.task import Status
from storage import Heard, Store, opened

BRUSSELS = ZoneInfo("Europe/Brussels")
WEDNESDAY = datetime(2026, 11, 18, 14, 0, tzinfo=UTC)
LICENCE, PRINTERS = "Licence Renewal (Core, Mobile, Archive)", "Netskope Printer Fault"  # what Karim owns in November
MONDAY_AFTER = datetime(2026, 11, 23, 9, 0, tzinfo=BRUSSELS)


def member(name: str) -> Member:
    """Somebody called that, whose given name is the first word."""
    given, _, surname = name.partition(" ")
    key = given.lower()
    return Member(teams_id=f"29:{key}", aad_id=f"aad-{key}", name=name, given_name=given, surname=surname)


PEOPLE = {
    m.given_name.lower(): m
    for m in map(
        member,
        ("Dana Peeters", "Karim Haddad", "Lotte Claes", "Yusuf Demir", "Manon Lefèvre", "Pieter-Jan Wouters"),
    )
}


def place(kind: SpaceKind, conversation_id: str) -> Place:
    """A conversation of the test's tenant."""
    return Place(
        conversation_id=conversation_id,
        kind=kind,
        tenant_id="tenant",
        service_url="http://127.0.0.1",
        bot_id="28:bot",
        bot_name="Follow-Up",
    )


CHANNEL = place(SpaceKind.CHANNEL, "19:team@thread.tacv2;messageid=1")
OTHER_CHANNEL = place(SpaceKind.CHANNEL, "19:other@thread.tacv2;messageid=9")


def personal(who: str) -> Place:
    """Somebody's own chat with the bot."""
    return place(SpaceKind.PERSONAL, f"a:{who}")


@dataclass
class Outbox:
    """Where digests land; `fails` maps a Teams id to what Teams would answer instead."""

    members: tuple[Member, ...] = tuple(PEOPLE.values())
    sent: dict[str, list[Answer]] = field(default_factory=dict)
    fails: dict[str, Outcome] = field(default_factory=dict)
    files: dict[str, Pasted | UnreadFor] = field(default_factory=dict)
    posted: dict[str, list[Answer]] = field(default_factory=dict)
    edited: dict[str, list[Answer]] = field(default_factory=dict)
    edit_fails: Outcome | None = None

    async def send(self, to: Address, answer: Answer) -> Outcome:
        """Keep it, or fail as told."""
        if failure := self.fails.get(to.teams_id):
            return failure
        self.sent.setdefault(to.teams_id.removeprefix("29:"), []).append(answer)
        return Sent(to.conversation_id or f"a:{to.teams_id.removeprefix('29:')}", "sent")

    async def post(self, to: Address, answer: Answer) -> Outcome:
        """Keep it by its conversation."""
        self.posted.setdefault(to.conversation_id or "", []).append(answer)
        return Sent(to.conversation_id or "", "posted")

    async def edit(self, to: Address, activity_id: str, answer: Answer) -> Outcome:
        """Keep it by the message that it takes the place of, or fail as told."""
        self.edited.setdefault(activity_id, []).append(answer)
        return self.edit_fails or Sent(to.conversation_id or "", activity_id)

    async def roster(self, where: Place) -> tuple[Member, ...]:
        """Everyone in a channel; in a personal chat only the person."""
        if where.kind is SpaceKind.PERSONAL:
            return (PEOPLE[where.conversation_id.removeprefix("a:")],)
        return self.members

    async def fetch(self, file: SharedFile) -> Pasted | Unread:
        """What was put under that name; without anything there, it is gone."""
        found = self.files.get(file.name, UnreadFor.GONE)
        return Unread(file.name, found) if isinstance(found, UnreadFor) else found


@dataclass
class Chat:
    """People talking with the bot, in sentences a test can read."""

    store: Store
    outbox: Outbox
    now: datetime = WEDNESDAY
    clock: datetime | None = None  # real time, where it isn't that of the messages
    zones: dict[str, str] = field(default_factory=dict)  # as Teams tells them
    locales: dict[str, str] = field(default_factory=dict)
    ids: "itertools.count[int]" = field(default_factory=itertools.count)

    @property
    def desk(self) -> Desk:
        """What the dialogs work with."""
        return Desk(self.store, self.outbox, Pace(BRUSSELS), clock=lambda: self.clock or self.now)

    async def says(
        self, who: str, text: str, where: Place | None = None, *, addressed: bool = True, again: str | None = None
    ) -> Answer:
        """Somebody writes; in their own chat unless a place is named. `again` redelivers an activity id."""
        return await self._turn(who, Words(Pasted(text)), where or personal(who), addressed=addressed, again=again)

    async def hands(self, words: Words, where: Place, who: str = "dana") -> Answer:
        """Somebody pastes words as their client sent them."""
        return await self._turn(who, words, where)

    async def asks_alone(self, who: str, text: str, where: Place) -> Answer:
        """Somebody types a command that only the bot can read."""
        incoming = self.incoming(who, Words(Pasted(text)), where, None)
        return await route(self.desk, replace(incoming, is_targeted=True))

    async def shares(self, who: str, *names: str, text: str = "", again: str | None = None) -> Answer:
        """Somebody attaches files in their own chat; `outbox.files` holds what they say."""
        return await self._turn(who, Words(Pasted(text), files=_files(names)), personal(who), again=again)

    async def installs(self, who: str, where: Place | None = None, *, again: str | None = None) -> Answer:
        """Somebody adds the app; in their own chat unless a place is named."""
        return await self._turn(who, Installed(), where or personal(who), addressed=False, again=again)

    async def uninstalls(self, who: str, where: Place | None = None) -> Answer:
        """Somebody takes it away."""
        return await self._turn(who, Removed(), where or personal(who), addressed=False)

    async def presses(
        self, who: str, button: Button, where: Place | None = None, *, again: str | None = None
    ) -> Answer:
        """Somebody presses a button."""
        return await self.sends_data(who, data(button), where, again=again)

    async def sends_data(
        self, who: str, sent: dict[str, object], where: Place | None = None, *, again: str | None = None
    ) -> Answer:
        """Somebody's client sends card data, whatever it is."""
        return await self._turn(who, Click(sent, "card", is_invoke=True), where or personal(who), again=again)

    async def asks_dialog(
        self, who: str, sent: dict[str, object], where: Place | None = None, *, again: str | None = None
    ) -> Answer:
        """Somebody opens a dialog with that data, or submits it."""
        click = Click(sent, "card", is_invoke=True, is_dialog=True)
        return await self._turn(who, click, where or personal(who), again=again)

    async def leaves(self, who: str, where: Place) -> None:
        """Teams tells that somebody was taken out."""
        await self._turn("dana", Left((PEOPLE[who].teams_id,)), where, addressed=False)

    async def returns(self, who: str, where: Place) -> None:
        """Teams tells that somebody was put back."""
        del who
        await self._turn("dana", Joined(), where, addressed=False)

    async def edits(self, who: str, text: str, of: str, where: Place, *names: str) -> Answer:
        """Somebody changes a message they sent, with files that stay as they are."""
        return await self._turn(who, Edited(Words(Pasted(text), files=_files(names)), of), where, addressed=False)

    async def mentions(
        self, who: str, text: str, *people: Member, of: str | None = None, again: str | None = None
    ) -> Answer:
        """Somebody posts notes in the channel that mention people, or changes the message `of` to such notes."""
        words = Words(Pasted(text), tuple(people))
        return await self._turn(who, Edited(words, of) if of else words, CHANNEL, addressed=of is None, again=again)

    async def deletes(self, who: str, of: str, where: Place) -> Answer:
        """Somebody takes a message away."""
        return await self._turn(who, Deleted(of), where, addressed=False)

    async def steers(self, who: str, receipt: Receipt, verb: MeetingVerb) -> Answer:
        """Somebody presses a button of a receipt."""
        return await self.presses(who, MeetingButton(verb, receipt.meeting.id), CHANNEL)

    async def marks(self, who: str, listing: Listing, position: int, verb: TaskVerb) -> Answer:
        """Somebody presses a button of a list's item."""
        number = next(item.task.number for item in listing.items if item.number == position)
        return await self.presses(who, TaskButton(verb, number, listing.id))

    async def turn(self, who: str, *, again: str | None = None) -> Turn:
        """What a dialog is handed when somebody writes in their own chat."""
        incoming = self.incoming(who, Words(Pasted("")), personal(who), again)
        met = await self.store.people.met(incoming.place, incoming.sender, incoming.at)
        return Turn(self.desk, incoming, met.person)

    async def ticks(self, at: datetime) -> Tally:
        """The clock comes by."""
        self.now = at
        return await tick(self.desk, at)

    def digests(self, who: str) -> list[Answer]:
        """What somebody was sent unasked."""
        return self.outbox.sent.get(who, [])

    def digest(self, who: str) -> Listing:
        """The newest of it."""
        newest = self.digests(who)[-1]
        assert isinstance(newest, Listing)
        return newest

    async def answer_arrived(self, where: Place, activity_id: str) -> None:
        """The answer to an activity left."""
        arrived = Heard(place=where, activity_id=activity_id, dedup_key=None, said=None, at=self.now)
        await self.store.inbound.answered(arrived, self.now)

    async def stands(self, answer: Answer, where: Place, message_id: str) -> None:
        """An answer arrived as that message."""
        incoming = self.incoming("dana", Words(Pasted("")), where)
        await remember(self.desk, incoming, answer, message_id)

    async def begins(self, who: str, text: str, activity_id: str) -> None:
        """A turn about somebody's words begins, and gets no further."""
        incoming = self.incoming(who, Words(Pasted(text)), personal(who), activity_id)
        now = self.desk.clock()
        heard = heard_of(incoming, text)
        await self.store.inbound.receive(heard, incoming.sender, now, now + TURN_LEASE)

    async def _turn(
        self, who: str, said: Said, where: Place, *, addressed: bool = True, again: str | None = None
    ) -> Answer:
        incoming = self.incoming(who, said, where, again, addressed=addressed)
        try:
            return await route(self.desk, incoming)
        finally:
            await self.store.inbound.let_go(heard_of(incoming))  # as when the answer never left

    def incoming(
        self, who: str, said: Said, where: Place, activity_id: str | None = None, *, addressed: bool = True
    ) -> Incoming:
        """What reaches us of it."""
        self.now += timedelta(seconds=1)
        return Incoming(
            id=activity_id or f"activity-{next(self.ids)}",
            at=self.now,
            place=where,
            sender=replace(PEOPLE[who], time_zone=self.zones.get(who), locale=self.locales.get(who)),
            addressed=addressed,
            said=said,
        )


def _files(names: Iterable[str]) -> tuple[SharedFile, ...]:
    return tuple(SharedFile(name, name.rpartition(".")[2], f"http://127.0.0.1/{name}") for name in names)


def words_of(text: str) -> Words:
    """As somebody types them."""
    return Words(Pasted(text))


async def exported(chat: Chat, title: str) -> dict[str, object]:
    """A task as other programs see it."""
    return next(task for task in await chat.store.everything() if task["title"] == title)


def recorded(answer: Answer) -> list[tuple[str, Status]]:
    """What a reply recorded."""
    assert isinstance(answer, Marked)
    return [(notice.task.title, notice.task.status) for notice in answer.notices]


@asynccontextmanager
async def chat_on(database: str) -> AsyncIterator[Chat]:
    """A chat over a database; open the same one again for a restart."""
    async with opened(database) as store:
        yield Chat(store, Outbox())
