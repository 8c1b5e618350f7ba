"""Words and names that mean something to a team, and the dictionary."""

from sqlalchemy import Boolean, Column, ForeignKey, String, Table, Text, UniqueConstraint

from storage.columns import Instant
from storage.metadata import key, metadata, to

# What a team said of a name: whom it means, or that it is nobody in Teams.
aliases = Table(
    "aliases",
    metadata,
    key(),
    Column("team_key", String, nullable=False),
    Column("folded", String, nullable=False),
    Column("written", Text, nullable=False),
    to("people", name="person_id", null=True),  # a group, or nobody in Teams
    Column("is_group", Boolean, nullable=False),
    to("people", name="by_id"),
    Column("at", Instant, nullable=False),
    UniqueConstraint("team_key", "folded"),
)

# Who from outside a team lets be asked.
admissions = Table(
    "admissions",
    metadata,
    key(),
    Column("team_key", String, nullable=False),
    to("people", name="person_id"),
    to("people", name="by_id"),
    Column("at", Instant, nullable=False),
    UniqueConstraint("team_key", "person_id"),
)

# The words that mean others in a team, as they hold now.
glossary = Table(
    "glossary",
    metadata,
    key(),
    Column("team_key", String, nullable=False),
    Column("folded", String, nullable=False),
    Column("written", Text, nullable=False),
    Column("meant", Text, nullable=False),
    to("people", name="by_id"),
    Column("at", Instant, nullable=False),
    UniqueConstraint("team_key", "folded"),
)

# What was said of these words, a line each.
glossary_changes = Table(
    "glossary_changes",
    metadata,
    key(),
    Column("team_key", String, nullable=False),
    Column("folded", String, nullable=False),
    Column("written", Text, nullable=False),
    Column("old", Text),  # none: it meant itself
    Column("new", Text),
    to("people", name="by_id"),
    Column("at", Instant, nullable=False),
    Column("source", String, nullable=False, unique=True),
    Column("undoes_id", ForeignKey("glossary_changes.id"), unique=True),
)

# Every word that stands in notes, replies or names, once: for near spellings.
terms = Table(
    "terms",
    metadata,
    key(),
    Column("term", String, nullable=False, unique=True),
)
