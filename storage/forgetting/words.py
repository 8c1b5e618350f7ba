"""By which words tasks are found, made anew; and the dictionary without those that stand nowhere any more."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import ColumnElement, delete, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain import search
from domain.people import fold
from domain.task import What
from storage import terms
from storage.change_source import BY_NOTES
from storage.rows import update_all
from storage.tables import changes, owners, people, points, tasks, topics
from storage.tables import terms as term_table
from storage.words import merge

FOUND_BY = (tasks.c.folded, tasks.c.owner_words, tasks.c.note_words, topics.c.folded, points.c.folded)


async def index_again(db: AsyncConnection, numbers: Collection[int]) -> None:
    """These tasks are found by what they say now, whose they are and what was noted on them."""
    said, owned, noted = await _said(db, numbers), await _owned(db, numbers), await _noted(db, numbers)
    rows = {n: {"folded": said[n], "owner_words": fold(" ".join(owned[n])), "note_words": noted[n]} for n in said}
    await update_all(db, tasks, rows)


async def _said(db: AsyncConnection, numbers: Collection[int]) -> dict[int, str]:
    query = select(tasks.c.id, tasks.c.title, tasks.c.description, tasks.c.topic).where(tasks.c.id.in_(numbers))
    return {row.id: fold(f"{row.title} {row.description} {row.topic or ''}") for row in await db.execute(query)}


async def _owned(db: AsyncConnection, numbers: Collection[int]) -> defaultdict[int, list[str]]:
    query = select(owners.c.task_id, owners.c.written, people.c.name).join(people, isouter=True)
    theirs = query.where(owners.c.task_id.in_(numbers), owners.c.released_at.is_(None)).order_by(owners.c.position)
    names = defaultdict[int, list[str]](list)
    for row in await db.execute(theirs):
        names[row.task_id] += [row.written, row.name or row.written]
    return names


async def _noted(db: AsyncConnection, numbers: Collection[int]) -> defaultdict[int, str]:
    """Each after a space, without what was taken back."""
    by_people = (changes.c.what == What.NOTE, changes.c.source.not_like(f"{BY_NOTES}%"))
    query = select(changes.c.task_id, changes.c.old, changes.c.new).where(changes.c.task_id.in_(numbers), *by_people)
    notes = defaultdict[int, str](str)
    for row in await db.execute(query.order_by(changes.c.id)):
        if row.old is None:
            notes[row.task_id] += f" {fold(str(row.new))}"
        elif row.new is None:
            notes[row.task_id] = notes[row.task_id].replace(f" {fold(str(row.old))}", "")
    return notes


async def unlearn(db: AsyncConnection, names: Iterable[str]) -> None:
    """The words of these names leave the dictionary where nothing has them any more."""
    words = {word for name in names for word in search.terms_of(name)}
    gone = [word for word in sorted(words) if not await _stands(db, word)]
    await db.execute(delete(term_table).where(term_table.c.term.in_(gone)))
    terms.dictionary(db).forget(gone)
    await merge(db)


async def _stands(db: AsyncConnection, word: str) -> bool:
    found = (select(column).where(_has(column, word)).exists() for column in FOUND_BY)
    return bool(await db.scalar(select(or_(*found))))


def _has(column: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    return (literal(" ") + column + " ").contains(f" {word} ", autoescape=True)
