"""Tasks, and what happened to them."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from storage.columns import Instant
from storage.metadata import key, metadata, to

# What is to be done; its `id` is the #number that everybody uses.
tasks = Table(
    "tasks",
    metadata,
    key(),
    to("meetings"),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("topic", Text),
    Column("status", String, nullable=False),
    Column("due_text", Text),
    Column("due_kind", String),
    Column("due_start", Date),
    Column("due_end", Date),
    Column("due_read_on", Date),
    Column("due_every", String),  # when it comes back, as iCalendar has it
    Column("snoozed_until", Date),
    Column("last_note", Text),
    Column("waits_until", Date),  # where the note of a blocked one names a day; read when it was said
    Column("is_ongoing", Boolean, nullable=False),
    Column("lines", JSON, nullable=False),
    Column("rule", String, nullable=False),
    Column("folded", Text, nullable=False),
    Column("owner_words", Text, nullable=False, server_default=""),  # their names as written and as listed, folded
    Column("note_words", Text, nullable=False, server_default=""),  # what people noted on it, folded
    sqlite_autoincrement=True,  # a number is never given twice
)

# The names of a task, with whom each means. Who is no longer one is released, never deleted.
owners = Table(
    "owners",
    metadata,
    key(),
    to("tasks"),
    Column("position", Integer, nullable=False),
    Column("written", Text, nullable=False),
    Column("state", String, nullable=False),
    to("people", name="person_id", null=True),
    Column("done", Boolean, nullable=False),
    Column("reason", String),
    Column("released_at", Instant),
)

# Who is asked about which task: since when, how often so far, and when to look next whether to ask.
assignments = Table(
    "assignments",
    metadata,
    Column("task_id", ForeignKey("tasks.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True, index=True),
    Column("next_check_at", Instant, index=True),
    Column("given_at", Instant, nullable=False),
    Column("asked_at", Instant),
    Column("times", Integer, nullable=False, default=0),
    Column("late_times", Integer, nullable=False, default=0),
)

# The history of tasks, a line each; `source` names the activity that said so.
changes = Table(
    "changes",
    metadata,
    key(),
    to("tasks"),
    to("people", name="by_id", null=True),
    Column("at", Instant, nullable=False),
    Column("what", String, nullable=False),
    Column("old", Text),
    Column("new", Text),
    Column("source", String, nullable=False, index=True),
)

# What each activity made of a task, and what it was before, as JSON that `storage/undo.py` reads.
undos = Table(
    "undos",
    metadata,
    key(),
    Column("source", String, nullable=False),
    to("tasks"),
    to("people", name="by_id"),
    Column("at", Instant, nullable=False),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Column("undone_at", Instant),
    UniqueConstraint("source", "task_id"),
)
