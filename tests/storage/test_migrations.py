"""The steps between schemas, over databases that hold something: what was known is known after them."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Integer,
    MetaData,
    RowMapping,
    Table,
    Time,
    inspect,
    select,
    text,
)

from storage.revision import MIGRATIONS
from storage.tables import inbound, statements

HEAD, ROWS = "head", (1, 2)
NEW_NAMES = {"asks": "assignments", "look_at": "next_check_at", "twin": "dedup_key"}
Contents = dict[str, list[dict[str, object]]]


def config(connection: Connection | None = None) -> Config:
    """Alembic on that connection."""
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    made.attributes["connection"] = connection
    return made


REVISIONS = [script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()][::-1]
OLDER = REVISIONS[:-1]


def tables(connection: Connection) -> list[Table]:
    """As the database has them; what others point to comes first."""
    found = MetaData()
    found.reflect(connection, only=lambda name, _: not is_of_the_index(name))
    return [table for table in found.sorted_tables if table.name != "alembic_version"]


def is_of_the_index(name: str | None) -> bool:
    """The tables and indexes by which words are found, which only one of the databases has."""
    return name is not None and (name.startswith("found_words") or (name.startswith("ix_") and name.endswith("_words")))


def fill(connection: Connection) -> None:
    """Rows in every table: one with everything, and one with only what must be there."""
    for table in tables(connection):
        for number in ROWS:
            connection.execute(table.insert().values({c.name: value(c, number) for c in table.columns}))


def value(column: "Column[object]", number: int) -> object:
    """Something of the column's type, another in each row."""
    if column.nullable and number == ROWS[-1]:
        return None
    if column.name == "entries":
        return [[number, number]]
    if column.name == "place":  # the first of its list
        return 1
    match column.type:
        case Boolean():
            return number == 1
        case Integer():
            return number
        case Time():
            return time(8 + number)
        case DateTime():
            return datetime(2026, 11, 18, 14, 0, tzinfo=UTC) + timedelta(days=number, minutes=len(column.name))
        case Date():
            return date(2026, 11, 18) + timedelta(days=number)
        case JSON():
            return [f"{column.name} {number}"]
        case _:
            return f"{column.table.name} {column.name} {number}"


def contents(connection: Connection) -> Contents:
    """Everything that is there, under the names of today."""
    found = {table: connection.execute(select(table).order_by(*table.primary_key)) for table in tables(connection)}
    return {
        NEW_NAMES.get(table.name, table.name): [_named(row) for row in rows.mappings()] for table, rows in found.items()
    }


def _named(row: RowMapping) -> dict[str, object]:
    return {NEW_NAMES.get(name, name): value for name, value in row.items()}


def shared(whole: Contents, other: Contents) -> Contents:
    """Of one what both have a place for."""
    return {
        name: [{column: row[column] for column in row if column in other[name][0]} for row in rows]
        for name, rows in whole.items()
        if other.get(name)
    }


def test_the_migrations_make_exactly_our_tables(connection: Connection) -> None:
    command.upgrade(config(connection), HEAD)
    options = {"compare_type": True, "include_name": lambda name, *_: not is_of_the_index(name)}
    assert compare_metadata(MigrationContext.configure(connection, opts=options), inbound.metadata) == []


@pytest.mark.parametrize("revision", OLDER)
def test_an_older_database_comes_up_down_and_up_with_all_it_held(connection: Connection, revision: str) -> None:
    command.upgrade(config(connection), revision)
    fill(connection)
    old = contents(connection)
    assert all(len(rows) == len(ROWS) for rows in old.values())
    command.upgrade(config(connection), HEAD)
    new = contents(connection)
    assert shared(new, old) == shared(old, new)
    command.downgrade(config(connection), revision)
    assert shared(contents(connection), old) == old
    command.upgrade(config(connection), HEAD)
    assert contents(connection) == new


@pytest.mark.parametrize("revision", OLDER)
def test_the_newest_database_goes_down_and_up_with_what_the_older_had_a_place_for(
    connection: Connection, revision: str
) -> None:
    command.upgrade(config(connection), HEAD)
    fill(connection)
    new = contents(connection)
    command.downgrade(config(connection), revision)
    old = contents(connection)
    command.upgrade(config(connection), HEAD)
    again = contents(connection)
    assert shared(again, old) == shared(new, old)
    assert again["assignments"] == new["assignments"], "who was asked, when, and how often"
    assert "asks_kept" not in again


def test_what_the_older_program_put_off_stays_put_off(connection: Connection) -> None:
    command.upgrade(config(connection), HEAD)
    fill(connection)
    before = contents(connection)["assignments"]
    command.downgrade(config(connection), "0045")
    connection.execute(text("UPDATE asks SET ask_at = '2027-01-04 09:00:00' WHERE task_id = 1"))
    connection.execute(text("DELETE FROM asks WHERE task_id = 2"))
    connection.execute(text("INSERT INTO asks (task_id, person_id, ask_at) VALUES (1, 2, '2027-01-05 09:00:00')"))
    command.upgrade(config(connection), HEAD)
    first, new = contents(connection)["assignments"]
    assert {**first, "next_check_at": None} == {**before[0], "next_check_at": None}
    assert [str(row["next_check_at"])[:10] for row in (first, new)] == ["2027-01-04", "2027-01-05"]
    assert (new["asked_at"], new["times"]) == (None, 0)


def test_what_an_older_database_holds_is_found_by_its_words(connection: Connection) -> None:
    command.upgrade(config(connection), "0072")
    fill(connection)
    connection.execute(text("UPDATE owners SET written = 'Zoë', released_at = NULL"))
    connection.execute(
        text("UPDATE changes SET what = 'note', old = NULL, new = 'The locksmith is ill.' WHERE task_id = 1")
    )
    command.upgrade(config(connection), HEAD)
    task = contents(connection)["tasks"][0]
    assert (task["owner_words"], task["note_words"]) == ("zoe people name 1", "the locksmith is ill")
    assert {"locksmith", "folded", "tasks"} <= {row["term"] for row in contents(connection)["terms"]}
    assert found(connection, "zoe") == [1, 2]
    assert found(connection, "locksmith") == [1]


IN_SQLITE = (
    "SELECT rowid / 4 FROM found_words WHERE found_words MATCH 'words : ' || :word || ' AND (place : t1 OR place : t2)'"
)
IN_POSTGRESQL = (
    "SELECT id FROM tasks "
    "WHERE to_tsvector('simple', folded || ' ' || owner_words || ' ' || note_words) @@ to_tsquery('simple', :word)"
)


def found(connection: Connection, word: str) -> list[int]:
    """The tasks that the index finds."""
    query = IN_SQLITE if connection.dialect.name == "sqlite" else IN_POSTGRESQL
    return sorted(connection.scalars(text(query), {"word": word}))


def test_what_notes_mark_is_found_by_its_words_beside_the_rest(connection: Connection) -> None:
    command.upgrade(config(connection), "0105")
    fill(connection)
    command.upgrade(config(connection), HEAD)
    assert found(connection, "tasks") == [1, 2]
    said = {"kind": "decisions", "text": "", "topic": "", "decided_by": "", "folded": "the quay stays"}
    connection.execute(statements.insert().values(meeting_id=1, position=1, **said))
    assert found(connection, "quay") == []
    assert is_stated(connection, "quay")
    command.downgrade(config(connection), "0105")
    if connection.dialect.name == "sqlite":
        by_three = "SELECT count(*) FROM found_words WHERE found_words MATCH 'tasks' AND rowid % 3 = 0"
        assert connection.scalar(text(by_three)) == len(ROWS)


def is_stated(connection: Connection, word: str) -> bool:
    """Whether the index finds a statement."""
    in_sqlite = "SELECT rowid FROM found_words WHERE found_words MATCH 'words : ' || :word || ' AND place : d1'"
    in_postgresql = "SELECT id FROM statements WHERE to_tsvector('simple', folded) @@ to_tsquery('simple', :word)"
    query = in_sqlite if connection.dialect.name == "sqlite" else in_postgresql
    return connection.scalar(text(query), {"word": word}) is not None


def test_until_when_a_blocked_task_waits_is_read_once(connection: Connection) -> None:
    command.upgrade(config(connection), "0090")
    fill(connection)
    connection.execute(text("UPDATE tasks SET status = 'blocked', last_note = 'legal answers Friday' WHERE id = 1"))
    connection.execute(text("UPDATE changes SET what = 'status', at = '2026-11-18 14:00:00' WHERE task_id = 1"))
    command.upgrade(config(connection), HEAD)
    assert [row["waits_until"] for row in contents(connection)["tasks"]] == [date(2026, 11, 20), None]


def test_every_step_can_be_taken_back_to_nothing(connection: Connection) -> None:
    command.upgrade(config(connection), HEAD)
    command.downgrade(config(connection), "base")
    assert inspect(connection).get_table_names() == ["alembic_version"]
    command.upgrade(config(connection), HEAD)


@pytest.mark.parametrize(
    ("is_there", "owns", "is_asked"), [(False, False, False), (True, False, True), (False, True, True)]
)
def test_a_poster_who_left_before_is_no_longer_asked_about_what_nobody_owns(
    connection: Connection, is_there: bool, owns: bool, is_asked: bool
) -> None:
    command.upgrade(config(connection), "0101")
    fill(connection)
    if not is_there:
        connection.execute(text("DELETE FROM memberships WHERE person_id = 1"))
    if owns:
        connection.execute(text("UPDATE owners SET released_at = NULL, state = 'certain' WHERE id = 1"))
    before = contents(connection)
    command.upgrade(config(connection), "0102")
    after = contents(connection)
    asked = {(row["task_id"], row["person_id"]) for row in after["assignments"]}
    assert asked == ({(1, 1), (2, 2)} if is_asked else {(2, 2)})
    assert {**after, "assignments": None} == {**before, "assignments": None}
