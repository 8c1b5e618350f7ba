"""A team's words that mean others, and the tasks and topics that were read before they did."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Table, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.glossary import Term, in_words
from domain.people import Person, fold
from domain.space import Place, SpaceKind
from storage.deed import Deed
from storage.people import spaces_of
from storage.rows import insert_all
from storage.tables import glossary, meetings, points, spaces, tasks, topics


async def terms(db: AsyncConnection, place: Place) -> tuple[Term, ...]:
    """The longest first: one may be a part of another."""
    return await _terms(db, glossary.c.team_key == place.team_key)


async def known_to(db: AsyncConnection, place: Place, reader: Person) -> tuple[Term, ...]:
    """As `terms`; in a personal chat those of all that person's teams and conversations."""
    if place.kind is not SpaceKind.PERSONAL:
        return await terms(db, place)
    keys = (column for column in (spaces.c.team_id, spaces.c.conversation_id))
    theirs = [select(key).where(spaces.c.id.in_(spaces_of(reader.id)), key.is_not(None)) for key in keys]
    return await _terms(db, or_(*(glossary.c.team_key.in_(keys) for keys in theirs)))


async def _terms(db: AsyncConnection, where: ColumnElement[bool]) -> tuple[Term, ...]:
    rows = await db.execute(select(glossary.c.written, glossary.c.meant).where(where))
    found = {Term(row.written, row.meant) for row in rows}
    return tuple(sorted(found, key=lambda term: (-len(term.written), term.written, term.meant)))


async def add(db: AsyncConnection, place: Place, term: Term, deed: Deed) -> None:
    """From now on, and in what this team has already."""
    await forget(db, place, term.written)
    key = {"team_key": place.team_key, "folded": fold(term.written)}
    await insert_all(
        db, glossary, [{**key, "written": term.written, "meant": term.meant, "by_id": deed.by.id, "at": deed.at}]
    )
    here = select(spaces.c.id).where(
        or_(spaces.c.team_id == place.team_key, spaces.c.conversation_id == place.team_key)
    )
    ours = select(meetings.c.id).where(meetings.c.space_id.in_(here))
    of_ours = select(topics.c.id).where(topics.c.meeting_id.in_(ours))
    await _rewrite(db, tasks, ("title", "description", "topic"), tasks.c.meeting_id.in_(ours), term)
    await _rewrite(db, topics, ("title", "summary"), topics.c.meeting_id.in_(ours), term)
    await _rewrite(db, points, ("title", "text"), points.c.topic_id.in_(of_ours), term)


async def forget(db: AsyncConnection, place: Place, written: str) -> bool:
    """It means itself again in later notes; whether it meant anything else."""
    key = (glossary.c.team_key == place.team_key, glossary.c.folded == fold(written))
    return bool((await db.execute(delete(glossary).where(*key))).rowcount)


async def _rewrite(
    db: AsyncConnection, table: Table, columns: Sequence[str], where: ColumnElement[bool], term: Term
) -> None:
    holds = or_(*(table.c[name].icontains(term.written, autoescape=True) for name in columns))
    for row in (await db.execute(select(table).where(where, holds))).mappings().all():
        said = {name: in_words(row[name], (term,)) if row[name] else row[name] for name in columns}
        folded = fold(" ".join(filter(None, said.values())))
        await db.execute(update(table).where(table.c.id == row["id"]).values(**said, folded=folded))
