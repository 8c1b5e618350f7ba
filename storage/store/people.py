"""People, who is in which conversation, and what they said. One verb, one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Answered, Member, Nobody, Person, fold
from domain.space import Address, Place
from domain.task import Meeting
from storage import (
    admissions,
    aliases,
    assignments,
    choices,
    forgetting,
    people,
    personal,
    records,
    roster,
    senders,
    succession,
    tasks,
)
from storage.change_source import ChangeSource
from storage.database import Database, reads, writes
from storage.forgetting import Called, Forgotten
from storage.people import Here
from storage.senders import Met


async def met(db: AsyncConnection, place: Place, sender: Member, at: datetime, activity_id: str | None = None) -> Met:
    """Note who wrote then; one who was refused before, or was left in peace, is asked about their tasks again."""
    found = await senders.met(db, place, sender, at, activity_id)
    if found.is_back:
        await assignments.plan(db, await tasks.owned_by(db, found.person), at)
    if found.is_waiting:
        await assignments.wake(db, found.person, at)
    return found


async def _plan(db: AsyncConnection, moved: roster.Moved, at: datetime) -> None:
    """Ask who is to be asked now that some came and others went."""
    gone = await roster.left(db, moved.space_ids, moved.went) if moved.went else ()
    back = await roster.back(db, moved.space_ids, moved.came) if moved.came else ()
    led = await roster.led(db, moved) if moved.came or moved.went else ()
    await assignments.plan(db, await tasks.numbered_all(db, sorted({*gone, *back, *led})), at)
    if moved.went:
        await succession.succeed(db, moved.space_ids, at)


@dataclass(frozen=True, slots=True)
class People:
    """People, who is in which conversation, and what they said."""

    database: Database

    @writes
    async def met(self, db: AsyncConnection, place: Place, sender: Member, at: datetime) -> Met:
        """Who turned to us then; asked again after a refusal."""
        return await met(db, place, sender, at)

    @writes
    async def save_roster(self, db: AsyncConnection, place: Place, members: Sequence[Member], at: datetime) -> bool:
        """The members as Teams lists them, an empty list removing nobody; whether they are known, now or before."""
        await _plan(db, await roster.save_roster(db, place, members, at), at)
        return bool(members) or await people.has_roster(db, place)

    @writes
    async def succeed(self, db: AsyncConnection, place: Place, at: datetime) -> None:
        """Have whoever posted a series' last notes lead what nobody leads who can."""
        await succession.succeed(db, succession.of_place(place), at)

    @reads
    async def old_rosters(self, db: AsyncConnection, before: datetime, most: int) -> tuple[Place, ...]:
        """Conversations with open tasks whose members were last read before then."""
        return await roster.old_rosters(db, before, most)

    @writes
    async def left(self, db: AsyncConnection, place: Place, teams_ids: Sequence[str], at: datetime) -> None:
        """People left a conversation, and with it every one of its team; their tasks go to who else is asked."""
        await _plan(db, await roster.leave(db, place, teams_ids), at)

    @reads
    async def roster(self, db: AsyncConnection, place: Place, reader: Person) -> tuple[Person, ...]:
        """Who a name can mean here, in a personal chat everyone in that person's."""
        return await people.roster(db, place, reader)

    @reads
    async def former(self, db: AsyncConnection, place: Place) -> tuple[Person, ...]:
        """Who left a conversation and has something there yet."""
        return await roster.former(db, place)

    @reads
    async def names(self, db: AsyncConnection, place: Place, reader: Member) -> Here:
        """What those are called who a name can mean here, and by the team; and who is named no more."""
        return await people.names(db, place, reader.teams_id)

    async def mentioned(self, place: Place, members: Sequence[Member]) -> dict[str, Person]:
        """The people somebody mentioned, as far as we know them, by the folded words of the mention."""
        return await self._mentioned(place, members) if members else {}

    @reads
    async def _mentioned(self, db: AsyncConnection, place: Place, members: Sequence[Member]) -> dict[str, Person]:
        found = await people.find(db, place.tenant_id, [member.teams_id for member in members])
        return {fold(member.name): found[member.teams_id] for member in members if member.teams_id in found}

    @reads
    async def told(self, db: AsyncConnection, place: Place) -> tuple[dict[str, Answered], frozenset[Person]]:
        """What this team said of names, folded; and who from outside it lets be asked."""
        return await aliases.told(db, place)

    @writes
    async def forget(self, db: AsyncConnection, key: str, written: str) -> None:
        """Ask a team about a name again, in later notes."""
        await aliases.forget(db, key, written)

    @reads
    async def remembered(self, db: AsyncConnection, key: str) -> tuple[tuple[str, str | Nobody], ...]:
        """The names a team told about, and who each is."""
        return await aliases.remembered(db, key)

    @reads
    async def admitted(self, db: AsyncConnection, key: str) -> tuple[Person, ...]:
        """Who from outside a team lets be asked."""
        return await admissions.of_team(db, key)

    @writes
    async def admit(self, db: AsyncConnection, meeting_id: int, person: Person, deed: ChangeSource) -> None:
        """Ask somebody from outside from now on, in the team of a meeting."""
        key = await choices.key_of_meeting(db, meeting_id)
        asked = await admissions.admit(db, key, person, deed)
        await assignments.plan(db, await tasks.numbered_all(db, asked), deed.at)

    @writes
    async def dismiss(self, db: AsyncConnection, key: str, person_id: int, at: datetime) -> None:
        """Ask somebody from outside no more."""
        asked = await admissions.dismiss(db, key, person_id)
        await assignments.plan(db, await tasks.numbered_all(db, asked), at)

    @writes
    async def clarify(
        self, db: AsyncConnection, meeting_id: int, written: str, who: Answered, deed: ChangeSource
    ) -> int:
        """Somebody says who a name of a meeting is; remembered for its team. In how many tasks it was open."""
        changed = await aliases.clarify(db, await tasks.of_meeting(db, meeting_id), written, who, deed)
        if changed:
            key = await choices.key_of_meeting(db, meeting_id)
            await aliases.remember(db, key, written, who, deed)
            after = await tasks.of_meeting(db, meeting_id)
            await records.name_again(db, after)
            await assignments.plan(db, after, deed.at)
        return changed

    @reads
    async def to_be_meant(self, db: AsyncConnection, meeting: Meeting) -> tuple[Person, ...]:
        """Whom the names in a meeting's notes can mean."""
        return (await people.to_be_meant(db, [meeting]))[meeting.id]

    @reads
    async def to_be_meant_in(self, db: AsyncConnection, meetings: Iterable[Meeting]) -> dict[int, tuple[Person, ...]]:
        """The same of several meetings, by their ids."""
        return await people.to_be_meant(db, meetings)

    @reads
    async def of_aad(self, db: AsyncConnection, tenant_id: str, aad_id: str) -> Person | None:
        """Whom Teams' people picker names."""
        return await people.of_aad(db, tenant_id, aad_id)

    @reads
    async def called(self, db: AsyncConnection, said: str) -> tuple[Called, ...]:
        """Whom a name, a number, a directory's id or an e-mail address means, among everybody we know."""
        return await forgetting.called(db, said)

    @writes
    async def forget_person(self, db: AsyncConnection, person_id: int, at: datetime) -> Forgotten | None:
        """Take somebody's name out of everything; None where that was done before."""
        return await forgetting.forget(db, person_id, at)

    @reads
    async def everything_about(self, db: AsyncConnection, person_id: int) -> dict[str, object] | None:
        """What is kept about somebody, by kind; None where nobody is."""
        return await personal.everything(db, person_id)

    @reads
    async def address(self, db: AsyncConnection, person: Person) -> Address:
        """How to write to somebody first."""
        return await people.address(db, person)
