"""Messages that go out and come in."""

from sqlalchemy import Column, Date, Index, Integer, String, Table, Text, UniqueConstraint, text

from storage.columns import Instant
from storage.metadata import key, metadata, to

# A digest: one person's of one day, its lease, its tries, and what became of it.
nudges = Table(
    "nudges",
    metadata,
    key(),
    to("people", name="person_id"),
    Column("day", Date, nullable=False),
    Column("state", String, nullable=False),
    Column("lease_until", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("first_at", Instant, nullable=False),
    Column("next_try_at", Instant),
    Column("settled_at", Instant),
    Column("reason", Text),
    Column("activity_id", String),
    to("listings", null=True),
    UniqueConstraint("person_id", "day"),
)

# What people asked to be reminded of, and what became of it.
reminders = Table(
    "reminders",
    metadata,
    key(),
    to("people", name="person_id"),
    Column("at", Instant, nullable=False),  # as it was promised
    to("tasks", null=True),  # None: whatever is open with them then
    Column("source", String, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("not_before", Instant),  # the end of a pause that they began since
    Column("state", String, nullable=False),
    Column("lease_until", Instant),
    Column("attempts", Integer, nullable=False),
    Column("first_at", Instant),
    Column("next_try_at", Instant),
    Column("settled_at", Instant),
    Column("reason", Text),
    Column("activity_id", String),
    to("listings", null=True),
    UniqueConstraint("source", "person_id", "task_id"),
    Index("ix_reminders_state_at", "state", "at"),
)

# What was posted where many read it, once a day and kind.
posts = Table(
    "posts",
    metadata,
    key(),
    Column("kind", String, nullable=False),
    Column("about", Integer, nullable=False),  # a meeting or a conversation
    Column("day", Date, nullable=False),
    Column("state", String, nullable=False),
    Column("lease_until", Instant, nullable=False),
    UniqueConstraint("kind", "about", "day"),
)

# Whom somebody had asked or told about a task, once a day.
prompts = Table(
    "prompts",
    metadata,
    key(),
    to("tasks"),
    Column("kind", String, nullable=False),
    Column("day", Date, nullable=False),
    to("people", name="person_id"),
    to("people", name="by_id"),
    Column("at", Instant, nullable=False),
    Column("source", String, nullable=False),
    UniqueConstraint("task_id", "kind", "day"),
)

# What people said to us, kept before anything is done with it; and who is at work on an answer.
inbound = Table(
    "inbound",
    metadata,
    Column("conversation_id", String, primary_key=True),
    Column("activity_id", String, primary_key=True),
    Column("dedup_key", String),
    to("people", name="person_id"),
    Column("said", Text),
    Column("received_at", Instant, nullable=False),
    Column("taken_until", Instant),
    Column("taken_by", String),  # which delivery
    Column("answered_at", Instant),
    Column("activity", Text),  # as Teams delivered it; gone once it is answered
    Column("delivered_at", Instant),
    Column("again_at", Instant, index=True),  # when we take it again ourselves
    UniqueConstraint("conversation_id", "dedup_key"),
    Index(
        "ix_inbound_received_at",
        "received_at",
        sqlite_where=text("said IS NOT NULL"),
    ),
)
