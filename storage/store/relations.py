"""How somebody stands towards what is remembered, for `domain.rights` to decide by. Nothing is written here."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.rights import Relation
from storage import relations
from storage.database import Database, reads


@dataclass(frozen=True, slots=True)
class Relations:
    """How somebody stands towards meetings, tasks and teams."""

    database: Database

    async def to_tasks(self, person: Person, numbers: Sequence[int]) -> dict[int, Relation]:
        """By the tasks' numbers; what isn't to be seen by anybody is left out."""
        return await self._to_tasks(person, numbers) if numbers else {}

    @reads
    async def _to_tasks(self, db: AsyncConnection, person: Person, numbers: Sequence[int]) -> dict[int, Relation]:
        return await relations.to_tasks(db, person, numbers)

    @reads
    async def to_meeting(self, db: AsyncConnection, person: Person, meeting_id: int) -> Relation:
        """Towards one meeting, discarded or not."""
        return await relations.to_meeting(db, person, meeting_id)

    @reads
    async def to_space(self, db: AsyncConnection, person: Person, space_id: str, lead: Person) -> Relation:
        """Towards a conversation, and the follow-up that one leads in it."""
        return await relations.to_space(db, person, space_id, lead)

    @reads
    async def to_team(self, db: AsyncConnection, person: Person, key: str) -> Relation:
        """Towards a team, or a conversation outside one."""
        return await relations.to_team(db, person, key)
