"""What people and teams chose. One verb, one transaction."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.choices import Choices, TeamChoices
from domain.people import Member, Person
from domain.space import Place
from storage import assignments, choices, people, reminders, succession, tasks
from storage.database import Database, reads, writes


@dataclass(frozen=True, slots=True)
class Settings:
    """What people and teams chose, and which conversations were welcomed."""

    database: Database

    @reads
    async def of_person(self, db: AsyncConnection, person: Person) -> Choices:
        """What somebody chose."""
        return await choices.of_person(db, person)

    @writes
    async def choose(
        self, db: AsyncConnection, person: Person, chosen: Choices, at: datetime, back_at: datetime | None = None
    ) -> None:
        """Keep it; who stops hands their tasks to the poster's digest, who starts again gets them back.

        The reminders of who pauses come when they are back, at `back_at`; of who stops, never.
        """
        before = await choices.of_person(db, person)
        await choices.choose(db, person, chosen)
        if (before.paused_until, before.away_until) != (chosen.paused_until, chosen.away_until):
            await reminders.hold(db, person, back_at)
        if chosen.is_stopped:
            await reminders.cancel(db, person, at)
        if before.is_stopped != chosen.is_stopped:
            await assignments.plan(db, await tasks.owned_by(db, person), at)
            await succession.succeed(db, succession.led_by(person), at)
        await assignments.look_again(db, [person.id], at)

    @reads
    async def language(self, db: AsyncConnection, place: Place, sender: Member) -> str | None:
        """The language that the sender reads: chosen, else as their Teams last told; None of nobody we know."""
        return await choices.language(db, place.tenant_id, sender.aad_id or sender.teams_id)

    @reads
    async def of_their_team(self, db: AsyncConnection, person: Person) -> TeamChoices | None:
        """What the first of somebody's teams that chose anything did choose."""
        return await choices.of_their_team(db, person)

    @reads
    async def space(self, db: AsyncConnection, place: Place) -> int | None:
        """The key of a conversation, for buttons."""
        return await choices.space_of(db, place)

    @reads
    async def for_team(self, db: AsyncConnection, space_id: int) -> "ForTeam | None":
        """The team of a conversation; None for a personal chat, which has none."""
        key = await choices.key_of(db, space_id)
        if key is None:
            return None
        return ForTeam(key, await choices.name_of(db, space_id), await choices.of_team(db, key))

    @writes
    async def choose_for(self, db: AsyncConnection, key: str, chosen: TeamChoices, at: datetime) -> None:
        """Keep what a team chose; its members are looked at again."""
        await choices.choose_for(db, key, chosen)
        await assignments.look_again(db, choices.members_of(key), at)

    @writes
    async def welcome(self, db: AsyncConnection, place: Place, source: str) -> bool:
        """Whether that activity is welcomed: the first of its team or conversation, however often delivered."""
        await people.save_space(db, place)
        return await choices.welcome(db, place, source)

    @writes
    async def forget_welcome(self, db: AsyncConnection, place: Place) -> None:
        """The app was taken away there."""
        await choices.forget_welcome(db, place)


@dataclass(frozen=True, slots=True)
class ForTeam:
    """A team: its key, its name where Teams told it, and what it chose so far."""

    key: str
    name: str | None
    chosen: TeamChoices | None
