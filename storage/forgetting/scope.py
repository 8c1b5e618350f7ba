"""How one person is named in each conversation: which parts of a name are theirs depends on who else is there."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Select, or_, select, union
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.forgetting import Traces, traces_of
from domain.people import OwnerState, Person, Reason, bare, fold, who
from storage.people import PERSON, person_of
from storage.tables import aliases, meetings, memberships, owners, people, spaces
from storage.tables import tasks as task_table

SURE = frozenset({Reason.WHOLE_NAME, Reason.GIVEN_NAME, Reason.PART})
OPEN = (OwnerState.UNKNOWN, OwnerState.AMBIGUOUS)


@dataclass(frozen=True, slots=True)
class Whose:
    """Somebody, what stands for them in data, and how notes wrote them: by conversation, and by task.

    `told` are names of which a team said that they mean them, by conversation.
    """

    person: Person
    tenant_id: str
    teams_id: str
    ids: tuple[str, ...]
    chats: tuple[str, ...]
    written: Mapping[int, frozenset[str]] = field(default_factory=dict)
    by_task: Mapping[int, frozenset[str]] = field(default_factory=dict)
    told: Mapping[int, frozenset[str]] = field(default_factory=dict)

    @property
    def loosely(self) -> Traces:
        """Whatever may name them, whoever else it may name."""
        return traces_of(self.person, self.called, ids=self.ids)

    @property
    def called(self) -> list[str]:
        """How they are written anywhere."""
        return [name for each in (*self.written.values(), *self.told.values()) for name in each]


async def whose(db: AsyncConnection, person_id: int) -> Whose | None:
    """By their key; None where there is nobody, or nobody any more."""
    known = select(people).where(people.c.id == person_id, people.c.prints.is_(None))
    row = (await db.execute(known)).mappings().first()
    if row is None:
        return None
    alone = select(spaces.c.conversation_id).join(memberships).where(memberships.c.person_id == person_id)
    chats = {*(await db.scalars(alone.where(spaces.c.kind == "personal"))), row["conversation_id"]} - {None}
    ids = (row["email"], row["aad_id"], row["teams_id"], *sorted(chats))
    written, by_task = await _written(db, person_id)
    told = await _told(db, person_id)
    return Whose(person_of(row), row["tenant_id"], row["teams_id"], ids, tuple(sorted(chats)), written, by_task, told)


async def _written(db: AsyncConnection, person_id: int) -> tuple[dict[int, frozenset[str]], dict[int, frozenset[str]]]:
    """How notes wrote them, by conversation; and by task, where they write nobody else so."""
    query = select(meetings.c.space_id, owners.c.task_id, owners.c.written, owners.c.person_id).select_from(owners)
    theirs = select(owners.c.task_id).where(owners.c.person_id == person_id)
    query = query.join(task_table, task_table.c.id == owners.c.task_id).join(meetings)
    here, there, others = defaultdict[int, set[str]](set), defaultdict[int, set[str]](set), set[tuple[int, str]]()
    for row in await db.execute(query.where(owners.c.task_id.in_(theirs))):
        if row.person_id == person_id:
            here[row.space_id].add(row.written)
            there[row.task_id].add(row.written)
        else:
            others.add((row.task_id, fold(row.written)))
    own = {task: frozenset(n for n in names if (task, fold(n)) not in others) for task, names in there.items()}
    return {space: frozenset(names) for space, names in here.items()}, own


async def _told(db: AsyncConnection, person_id: int) -> dict[int, frozenset[str]]:
    of_team = or_(aliases.c.team_key == spaces.c.team_id, aliases.c.team_key == spaces.c.conversation_id)
    query = (
        select(spaces.c.id, aliases.c.written, aliases.c.folded)
        .join(aliases, of_team)
        .where(aliases.c.person_id == person_id)
    )
    names = defaultdict[int, set[str]](set)
    for space_id, *called in await db.execute(query.where(aliases.c.person_id == person_id)):
        names[space_id].update(called)
    return {space_id: frozenset(each) for space_id, each in names.items()}


@dataclass(frozen=True, slots=True)
class Scope:
    """What names them in each conversation, and where it is none of these, anywhere in their tenant."""

    spaces: Mapping[int, Traces]
    anywhere: Traces

    def of(self, space_id: int | None) -> Traces:
        """There."""
        return self.spaces.get(space_id, self.anywhere) if space_id is not None else self.anywhere


async def scope(db: AsyncConnection, found: Whose, space_ids: Iterable[int]) -> Scope:
    """In these conversations; in a personal chat anybody can be spoken of, in their own they by any name of theirs."""
    shared = select(spaces.c.id).where(spaces.c.id.in_(sorted(set(space_ids))), spaces.c.kind != "personal")
    wanted = list((await db.scalars(shared)).all())
    others, strangers = await _others(db, found, wanted), await _strangers(db, wanted)
    everybody = await _alike(db, found)
    own = await db.scalars(select(spaces.c.id).where(spaces.c.conversation_id.in_(found.chats)))
    alone = dict.fromkeys(own.all(), traces_of(found.person, found.called, everybody, ids=found.ids))
    shown = {n: _traces(found, n, others[n], strangers[n]) for n in wanted}
    return Scope(shown | alone, traces_of(found.person, (), everybody, ids=found.ids))


def _traces(found: Whose, space_id: int, others: Sequence[Person], strangers: Sequence[str]) -> Traces:
    """An open name that can mean nobody else, or of which the team said so, is theirs."""
    listed, told = [found.person, *others], found.told.get(space_id, frozenset())
    known = {bare(name) for name in told}
    meant = {name: who(name, listed) for name in strangers}
    sure = {name for name, match in meant.items() if match.person == found.person and match.reason in SURE}
    theirs = sure | {name for name in strangers if bare(name) in known}
    written = [*found.written.get(space_id, ()), *told, *sorted(theirs)]
    return traces_of(found.person, written, others, [name for name in strangers if name not in theirs], found.ids)


async def _others(db: AsyncConnection, found: Whose, space_ids: list[int]) -> defaultdict[int, list[Person]]:
    """Who else is there, or has to do with what is there."""
    there = meetings.c.space_id.in_(space_ids)
    owned = select(meetings.c.space_id, owners.c.person_id).select_from(owners).join(task_table).join(meetings)
    related = union(
        select(memberships.c.space_id, memberships.c.person_id).where(memberships.c.space_id.in_(space_ids)),
        owned.where(there, owners.c.person_id.is_not(None)),
        select(meetings.c.space_id, meetings.c.poster_id).where(there),
    ).subquery()
    query = select(related.c.space_id, *PERSON).join(people, people.c.id == related.c.person_id)
    listed = defaultdict[int, list[Person]](list)
    for row in (await db.execute(query.where(_is_other(found)))).mappings():
        listed[row["space_id"]].append(person_of(row))
    return listed


async def _alike(db: AsyncConnection, found: Whose) -> list[Person]:
    """Whoever has a word of their name."""
    words = fold(found.person.name).split()
    alike = or_(*(people.c.folded.contains(word, autoescape=True) for word in words))
    query: Select[tuple[object, ...]] = select(*PERSON).where(_is_other(found), people.c.tenant_id == found.tenant_id)
    return [person_of(row) for row in (await db.execute(query.where(alike))).mappings()]


def _is_other(found: Whose) -> ColumnElement[bool]:
    return (people.c.id != found.person.id) & people.c.prints.is_(None)


async def _strangers(db: AsyncConnection, space_ids: list[int]) -> defaultdict[int, list[str]]:
    """The names in notes of which nobody said whom they mean."""
    query = select(meetings.c.space_id, owners.c.written).select_from(owners).join(task_table).join(meetings)
    open_ones = query.where(meetings.c.space_id.in_(space_ids), owners.c.state.in_(OPEN), owners.c.person_id.is_(None))
    listed = defaultdict[int, list[str]](list)
    for row in await db.execute(open_ones.distinct()):
        listed[row.space_id].append(row.written)
    return listed
