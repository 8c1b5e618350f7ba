"""Conversations, their teams and their members."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, String, Table, Time

from storage.columns import Instant
from storage.metadata import key, metadata

# A conversation that we are in: a channel with all its threads, a group chat, or somebody's own chat with us.
spaces = Table(
    "spaces",
    metadata,
    key(),
    Column("conversation_id", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("tenant_id", String, nullable=False),
    Column("service_url", String, nullable=False),
    Column("bot_id", String, nullable=False),
    Column("bot_name", String, nullable=False),
    Column("team_id", String, index=True),
    Column("name", String),
    Column("roster_at", Instant, index=True),
    Column("welcome_source", String),
)

# What a team chose, or a chat outside one; without a row it has the program's own.
teams = Table(
    "teams",
    metadata,
    key(),
    Column("team_key", String, nullable=False, unique=True),
    Column("language", String),
    Column("zone", String, nullable=False),
    Column("opens", Time, nullable=False),
    Column("closes", Time, nullable=False),
    Column("days", JSON, nullable=False),
    Column("country", String),
    Column("only_when_due", Boolean, nullable=False),
    Column("fiscal_start", Integer, nullable=False),
    Column("has_roundup", Boolean, nullable=False, index=True),
)

# Who is in which conversation, as Teams listed them last, or as they turned to us.
memberships = Table(
    "memberships",
    metadata,
    Column("space_id", ForeignKey("spaces.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True, index=True),
)
