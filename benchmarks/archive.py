"""A store filled with years of notes: words by Zipf's law, many conversations, one of them big."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from itertools import accumulate, islice, product

from sqlalchemy import Connection, Table, insert

from domain.people import Member, Person
from domain.space import Place, SpaceKind
from storage import tables

LAST = datetime(2026, 11, 18, 14, 0, tzinfo=UTC)
TASKS = 25  # of a meeting
IN_BIG = 0.2  # of all meetings
A_TEAM = 25  # people of a conversation that isn't the big one
FEW = 4  # conversations
AT_ONCE = 20_000  # rows
_ONSETS, _VOWELS = ("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"), ("a", "e", "i", "o", "u")
_SYLLABLES = tuple(map("".join, product(_ONSETS, _VOWELS)))

Row = Mapping[str, object]


@dataclass(frozen=True)
class Archive:
    """How much there is, and what is in it, the same for the same numbers.

    Person 1 is in all conversations, person 2 in few.
    """

    tasks: int
    conversations: int
    vocabulary: int
    people: int
    chance: random.Random = field(default_factory=lambda: random.Random(14))  # noqa: S311 - nothing secret

    @staticmethod
    def of(tasks: int) -> "Archive":
        """A million tasks in 200 conversations, with 60,000 words; or as much less of each."""
        part = min(tasks / 1_000_000, 1.0)
        return Archive(tasks, max(int(200 * part), 8), max(int(60_000 * part), 600), max(int(4_000 * part), 100))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The most frequent first."""
        made = ["".join(parts) for parts in islice(product(_SYLLABLES, repeat=3), self.vocabulary * 5)]
        return tuple(random.Random(7).sample(made, self.vocabulary))  # noqa: S311 - nothing secret

    @cached_property
    def _weights(self) -> tuple[float, ...]:
        return tuple(accumulate(1 / rank for rank in range(1, self.vocabulary + 1)))

    def around(self, share: float, many: int) -> tuple[str, ...]:
        """Words that stand in about that share of the tasks."""
        in_a_task = 11
        rank = round(in_a_task / (share * self._weights[-1]))
        first = max(min(rank, self.vocabulary) - many // 2, 1)
        return tuple(self.words[first : first + many])

    @cached_property
    def members(self) -> tuple[tuple[int, ...], ...]:
        """The people of each conversation, the big one first."""
        others = range(3, self.people + 1)
        big = (1, *others[: self.people // 2])
        drawn = [(1, *self.chance.sample(others, A_TEAM)) for _ in range(self.conversations - 1)]
        few = range(self.conversations - FEW, self.conversations)
        return tuple((*them, 2) if n in few else them for n, them in enumerate((big, *drawn)))

    def fill(self, db: Connection) -> None:
        """Write all of it."""
        _insert(db, tables.people, map(_person_row, range(1, self.people + 1)))
        _insert(db, tables.spaces, map(_space_row, range(1, self.conversations + 1)))
        pairs = ((n, person) for n, them in enumerate(self.members, 1) for person in them)
        _insert(db, tables.memberships, ({"space_id": n, "person_id": person} for n, person in pairs))
        _insert(db, tables.terms, ({"term": word} for word in self.words))
        for first in range(0, self.tasks // TASKS, AT_ONCE // TASKS):
            self._meetings(db, range(first, min(first + AT_ONCE // TASKS, self.tasks // TASKS)))

    def _meetings(self, db: Connection, numbers: Sequence[int]) -> None:
        """Some of them, with all they say."""
        spaces = [1 if self.chance.random() < IN_BIG else 2 + n % (self.conversations - 1) for n in numbers]
        days = [_day(n, self.tasks // TASKS) for n in numbers]
        _insert(db, tables.meetings, [self._meeting(*each) for each in zip(numbers, spaces, days, strict=True)])
        _insert(db, tables.topics, [self._said(n + 1, meeting_id=n + 1, summary=self._text(8)) for n in numbers])
        points = [self._said(2 * n + k, topic_id=n + 1, text=self._text(8)) for n in numbers for k in (1, 2)]
        _insert(db, tables.points, points)
        owned = [who for space in spaces for who in self._owned(space)]
        places = ((n, k, day) for n, day in zip(numbers, days, strict=True) for k in range(1, TASKS + 1))
        made = [(self._task(*place, who), who) for place, who in zip(places, owned, strict=True)]
        _insert(db, tables.tasks, [task for task, _ in made])
        _insert(db, tables.owners, [_owner(*each) for each in made])
        _insert(db, tables.changes, [_line(*each) for each in made])
        _insert(db, tables.assignments, [_assignment(*each) for each in made if each[0]["status"] == "open"])

    def _text(self, many: int) -> str:
        return " ".join(self.chance.choices(self.words, cum_weights=self._weights, k=many))

    def _owned(self, space: int) -> list[int]:
        """By whom each of a meeting's tasks is."""
        return self.chance.choices(self.members[space - 1], k=TASKS)

    def _meeting(self, n: int, space: int, day: date) -> Row:
        title = self._text(2)
        print_of = {"fingerprint": f"whole {n}", "topics_print": f"topics {n}", "tasks_print": f"tasks {n}"}
        said = {
            "title": title.capitalize(),
            "folded": title,
            "held_on": day,
            "held_on_source": "written",
            "language": "en",
        }
        where = {
            "space_id": space,
            "poster_id": 1,
            "conversation_id": channel(space).conversation_id,
            "source": f"paste|{n}",
        }
        kept = {"posted_at": LAST, "pasted_text": title, "not_understood": [], "is_held": False}
        return {"id": n + 1, **where, **print_of, **said, **kept}

    def _said(self, key: int, **more: object) -> Row:
        title = self._text(2)
        told = more.get("summary", more.get("text"))
        return {"id": key, "position": key % 2 + 1, "title": title, "folded": f"{title} {told}", **more}

    def _task(self, meeting: int, place: int, day: date, who: int) -> Row:
        title, description = self._text(3), self._text(8)
        stands = self.chance.choices(("done", "open", "blocked"), (85, 12, 3))[0]
        due = day + timedelta(days=14) if place % 2 else None
        dated = {"due_text": str(due), "due_kind": "deadline", "due_end": due, "due_read_on": day}
        told = {"title": title, "description": description, "folded": f"{title} {description}", "status": stands}
        how = {"is_ongoing": False, "lines": [], "rule": "listed", "owner_words": _name(who).lower()}
        key = {"id": meeting * TASKS + place, "meeting_id": meeting + 1, "position": place}
        return {**key, **told, **how, **(dated if due else dict.fromkeys(dated))}


def _insert(db: Connection, table: Table, rows: Iterator[Row] | Sequence[Row]) -> None:
    waiting = iter(rows)
    while some := list(islice(waiting, AT_ONCE)):
        db.execute(insert(table), some)


def _day(number: int, of: int) -> date:
    """Four years, the newest last."""
    return LAST.date() - timedelta(days=(of - number) * 1_400 // of)


def _name(person: int) -> str:
    given = _SYLLABLES[person % 70] + _SYLLABLES[person // 70 % 70]
    return f"{given}nda {_SYLLABLES[person * 7 % 70]}{_SYLLABLES[person // 3 % 70]}ster".title()


def member(person: int) -> Member:
    """Somebody, as Teams tells of them."""
    given, _, surname = _name(person).partition(" ")
    return Member(
        teams_id=f"29:{person}", aad_id=f"aad-{person}", name=_name(person), given_name=given, surname=surname
    )


def known(person: int) -> Person:
    """The same, as we know them."""
    return Person(id=person, name=_name(person), given_name=member(person).given_name)


def _person_row(person: int) -> Row:
    told = {
        name: getattr(member(person), name) for name in ("aad_id", "teams_id", "name", "given_name", "email", "outside")
    }
    reached = {"service_url": "http://127.0.0.1", "bot_id": "28:bot"}
    return {"id": person, "tenant_id": "tenant", **told, "folded": _name(person).lower(), **reached}


def _space_row(space: int) -> Row:
    there = channel(space)
    names = ("kind", "tenant_id", "service_url", "bot_id", "bot_name")
    return {"id": space, "conversation_id": there.space_id, "roster_at": LAST, **{n: getattr(there, n) for n in names}}


def channel(space: int) -> Place:
    """A conversation of many."""
    return _place(SpaceKind.CHANNEL, f"19:space{space}@thread.tacv2")


def alone(person: int) -> Place:
    """Somebody's own chat with us."""
    return _place(SpaceKind.PERSONAL, f"a:{person}")


def _place(kind: SpaceKind, conversation_id: str) -> Place:
    told = {"tenant_id": "tenant", "service_url": "http://127.0.0.1", "bot_id": "28:bot", "bot_name": "Follow-Up"}
    return Place(conversation_id=conversation_id, kind=kind, **told)


def _owner(task: Row, who: int) -> Row:
    return {
        "task_id": task["id"],
        "position": 1,
        "written": _name(who),
        "state": "certain",
        "person_id": who,
        "done": False,
    }


def _line(task: Row, by: int) -> Row:
    return {"task_id": task["id"], "by_id": by, "at": LAST, "what": "created", "source": f"paste|{task['meeting_id']}"}


def _assignment(task: Row, who: int) -> Row:
    return {"task_id": task["id"], "person_id": who, "given_at": LAST, "next_check_at": LAST + timedelta(days=90)}
