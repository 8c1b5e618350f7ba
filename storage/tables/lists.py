"""Lists that people were shown, and the numbers on them."""

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table

from storage.columns import Instant
from storage.metadata import key, metadata, to

# The numbered lists people were shown; one is never changed.
listings = Table(
    "listings",
    metadata,
    key(),
    to("people", name="person_id"),
    Column("conversation_id", String),
    Column("kind", String, nullable=False),
    Column("asked", String),
    Column("made_at", Instant, nullable=False),
    Column("beyond", Integer, nullable=False, default=0),
    # [number, task_id] in its order: the reader's own number, or null where the task's own #number is shown
    Column("entries", JSON(none_as_null=True)),
    Index("ix_listings_newest", "conversation_id", "person_id", "id"),
)

# The short number that a task has for one person, kept while it is open.
numbers = Table(
    "numbers",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("task_id", ForeignKey("tasks.id"), primary_key=True, index=True),
    Column("number", Integer, nullable=False),
)
