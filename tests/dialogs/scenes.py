"""Scenes in which somebody tries what they may or may not do."""

from dataclasses import dataclass, field, replace

from dialogs.answer import Answer, Newer, Receipt
from domain.button import Button
from domain.people import Member
from domain.space import Place
from domain.task import Task
from tests.dialogs.kit import CHANNEL, OTHER_CHANNEL, PEOPLE, Chat, member, personal

NOTES = """Network meeting 18 November 2026

Tasks:
Rack Order:
Order the rack. (Karim)
Cable Plan:
Draw the plan of the cables. (Robbie)
Lab Visit:
Visit the lab. (the team)
Switch Order:
Order the switches. (Patrick)
"""
NEWER = f"{NOTES}Door Sign:\nHang the sign. (Lotte)\n"
VOS, FAES = member("Patrick Vos"), replace(member("Patrick Faes"), teams_id="29:faes", aad_id="aad-faes")
GUEST, INES = replace(member("Robbie Maes"), outside=True), replace(member("Ines Duarte"), outside=True)
OMAR = member("Omar Haidari")
EVERYBODY = (*PEOPLE.values(), VOS, FAES, GUEST, INES)


@dataclass
class Scene:
    """Somebody (`who`), and the task (`about`) of a meeting with which they try something."""

    chat: Chat
    who: str
    about: str = "Rack Order"
    poster: str = "dana"
    where: Place = CHANNEL
    leaves: bool = False
    home: Place | None = None
    revision: int = 0
    receipt: Receipt = field(init=False)

    async def plays(self, notes: str = NOTES) -> None:
        """Notes are posted, newer ones wait for a yes, a name was told about; then somebody may leave."""
        told = await self.chat.says(self.poster, notes, self.where)
        assert isinstance(told, Receipt)
        self.receipt = told
        newer = await self.chat.says(self.poster, NEWER, self.where)
        assert isinstance(newer, Newer)
        self.revision = newer.revision_id
        if self.leaves:
            gone = PEOPLE[self.who]
            self.chat.outbox.members = tuple(m for m in self.chat.outbox.members if m != gone)
            await self.chat.leaves(self.who, self.where)

    async def says(self, text: str, where: Place | None = None) -> Answer:
        """In their own chat, unless a place is named."""
        return await self.chat.says(self.who, text, where or self.home or personal(self.who))

    async def presses(self, button: Button) -> Answer:
        """On a card."""
        return await self.chat.presses(self.who, button, self.there)

    @property
    def there(self) -> Place:
        """Where the card stands; another's own chat can't be pressed in."""
        return self.home or (self.where if self.where is CHANNEL else personal(self.who))

    def numbered(self, title: str) -> int:
        """A task's number."""
        return next(task.number for task in self.receipt.tasks if task.title == title)

    @property
    def number(self) -> int:
        """That of the task in question."""
        return self.numbered(self.about)

    async def task(self, title: str | None = None) -> Task:
        """How it stands."""
        found = await self.chat.store.tasks.one(self.numbered(title or self.about))
        assert found
        return found

    async def owners(self, title: str | None = None) -> set[str]:
        """Whose it is."""
        return {owner.name for owner in (await self.task(title)).owners}

    async def is_held(self) -> bool:
        """Whether nothing goes out."""
        stored = await self.chat.store.meetings.one(self.receipt.meeting.id)
        return stored is not None and stored.is_held


async def in_no_roster(chat: Chat) -> Scene:
    """Dana's own notes name Karim, whom she meets elsewhere: he isn't in the channel, and not in her chat."""
    await chat.says("dana", "my", OTHER_CHANNEL)
    chat.outbox.members = without("Karim")
    await chat.says("dana", "my", CHANNEL)
    return Scene(chat, "karim", where=personal("dana"))


def without(name: str) -> tuple[Member, ...]:
    """Everybody but them."""
    return tuple(m for m in EVERYBODY if m.given_name != name)


async def scene(chat: Chat, who: str) -> Scene:
    """The one in which somebody of that row tries something."""
    scenes = {
        "owner": Scene(chat, "karim"),
        "poster": Scene(chat, "dana"),
        "member": Scene(chat, "lotte"),
        "guest": Scene(chat, "robbie"),
        "guest who owns": Scene(chat, "robbie", about="Cable Plan"),
        "guest who posted": Scene(chat, "robbie", poster="robbie"),
        "member of another tenant": Scene(chat, "ines"),
        "former owner": Scene(chat, "karim", leaves=True),
        "former poster": Scene(chat, "dana", leaves=True),
        "former guest who posted": Scene(chat, "robbie", poster="robbie", leaves=True),
        "stranger": Scene(chat, "omar", home=replace(personal("omar"), tenant_id="elsewhere")),
    }
    return scenes[who] if who in scenes else await in_no_roster(chat)
