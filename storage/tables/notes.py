"""Notes, and what they say."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from storage.columns import Instant
from storage.metadata import key, metadata, to

# Notes as they were pasted, once; what was discarded stays, and comes back when it is pasted again.
meetings = Table(
    "meetings",
    metadata,
    key(),
    to("spaces"),
    to("people", name="poster_id"),
    to("people", name="lead_id", null=True),  # the poster, where nobody else took it over
    Column("conversation_id", String, nullable=False),
    Column("source", String, nullable=False, index=True),
    Column("fingerprint", String, nullable=False),
    Column("topics_print", String, nullable=False),
    Column("tasks_print", String, nullable=False),
    Column("title", Text, nullable=False),
    Column("folded", Text, nullable=False, server_default=""),  # its title, to be looked for
    Column("series", Text, nullable=False, server_default=""),  # its kind, as its title tells
    Column("held_on", Date, nullable=False),
    Column("held_on_source", String, nullable=False),
    Column("language", String, nullable=False),
    Column("posted_at", Instant, nullable=False),
    Column("pasted_text", Text, nullable=False),
    Column("pasted_html", Text),
    Column("mentions", JSON),
    Column("not_understood", JSON, nullable=False),
    Column("is_held", Boolean, nullable=False),
    Column("lead_check_at", Instant, index=True),  # when to look whether who leads it has to hear of it
    Column("discarded_at", Instant),
    Column("text_since", Instant, index=True),  # when it was pasted; none once its text is let go
    UniqueConstraint("space_id", "fingerprint"),
    Index("ix_meetings_title", "space_id", "folded"),
    Index("ix_meetings_series", "space_id", "series"),
)

# The prints of the messages in which a meeting was pasted, whatever is read in them today.
wordings = Table(
    "wordings",
    metadata,
    Column("space_id", ForeignKey("spaces.id"), primary_key=True),
    Column("words_print", String, primary_key=True),
    to("meetings"),
)

# Newer notes of a meeting, until somebody says yes or no.
revisions = Table(
    "revisions",
    metadata,
    key(),
    to("meetings"),
    to("people", name="by_id"),
    Column("source", String, nullable=False, unique=True),
    Column("base", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("pasted_text", Text, nullable=False),
    Column("pasted_html", Text),
    Column("mentions", JSON),
    Column("settled_at", Instant),
)

# What a meeting spoke of.
topics = Table(
    "topics",
    metadata,
    key(),
    to("meetings"),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("folded", Text, nullable=False),
)

# What was said on a topic.
points = Table(
    "points",
    metadata,
    key(),
    to("topics"),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("folded", Text, nullable=False),
)

# What notes mark as decided, or as an open question; it may stand in a topic or a task as well.
statements = Table(
    "statements",
    metadata,
    key(),
    to("meetings"),
    Column("position", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("topic", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("day", Date),  # none: the meeting's
    Column("folded", Text, nullable=False),
)
