"""Every table. `folded` columns hold the words of a row as `domain.people.fold` leaves them, for search."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
)

from storage.columns import Instant
from storage.metadata import key, metadata, to

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
    Column("team_id", String),
    Column("name", String),
    Column("roster_at", Instant),
    Column("welcome_source", String),
)

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
    Column("has_roundup", Boolean, nullable=False),
)

people = Table(
    "people",
    metadata,
    key(),
    Column("tenant_id", String, nullable=False),
    Column("aad_id", String, nullable=False),
    Column("teams_id", String, nullable=False),
    Column("name", String, nullable=False),
    Column("given_name", String, nullable=False),
    Column("folded", Text, nullable=False, server_default=""),  # the name, to be looked for
    Column("email", String, nullable=False),
    Column("outside", Boolean, nullable=False),
    Column("locale", String),
    Column("time_zone", String),
    Column("service_url", String, nullable=False),
    Column("bot_id", String, nullable=False),
    Column("conversation_id", String),
    Column("refused", String),
    Column("refused_for", String),
    Column("language", String),
    Column("languages_told_in", String),
    Column("paused_until", Date),
    Column("away_until", Date),
    Column("stopped", Boolean, nullable=False, default=False),
    Column("days", JSON(none_as_null=True)),
    Column("country", String),
    Column("chosen_zone", String),
    UniqueConstraint("tenant_id", "aad_id"),
)

memberships = Table(
    "memberships",
    metadata,
    Column("space_id", ForeignKey("spaces.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True, index=True),
)

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
    Column("held_on", Date, nullable=False),
    Column("held_on_source", String, nullable=False),
    Column("language", String, nullable=False),
    Column("posted_at", Instant, nullable=False),
    Column("pasted_text", Text, nullable=False),
    Column("pasted_html", Text),
    Column("mentions", JSON),
    Column("not_understood", JSON, nullable=False),
    Column("is_held", Boolean, nullable=False),
    Column("discarded_at", Instant),
    UniqueConstraint("space_id", "fingerprint"),
)

wordings = Table(
    "wordings",
    metadata,
    Column("space_id", ForeignKey("spaces.id"), primary_key=True),
    Column("words_print", String, primary_key=True),
    to("meetings"),
)

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

asks = Table(
    "asks",
    metadata,
    Column("task_id", ForeignKey("tasks.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True, index=True),
    Column("look_at", Instant, index=True),
    Column("given_at", Instant, nullable=False),
    Column("asked_at", Instant),
    Column("times", Integer, nullable=False, default=0),
    Column("late_times", Integer, nullable=False, default=0),
)

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

terms = Table(  # every word that stands somewhere, for near spellings
    "terms",
    metadata,
    key(),
    Column("term", String, nullable=False, unique=True),
)

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
    Index("ix_listings_newest", "conversation_id", "person_id", "id"),
)

listing_items = Table(
    "listing_items",
    metadata,
    Column("listing_id", ForeignKey("listings.id"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer),  # the reader's own; None where the task's own #number is shown
    Column("task_id", ForeignKey("tasks.id"), nullable=False, index=True),
)

numbers = Table(  # the short number a task has for one person
    "numbers",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("task_id", ForeignKey("tasks.id"), primary_key=True, index=True),
    Column("number", Integer, nullable=False),
)

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

reminders = Table(  # that people asked for
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

inbound = Table(
    "inbound",
    metadata,
    Column("conversation_id", String, primary_key=True),
    Column("activity_id", String, primary_key=True),
    Column("twin", String),
    to("people", name="person_id"),
    Column("said", Text),
    Column("received_at", Instant, nullable=False),
    Column("taken_until", Instant),
    Column("taken_by", String),  # which delivery
    Column("answered_at", Instant),
    Column("activity", Text),  # as Teams delivered it; gone once it is answered
    Column("delivered_at", Instant),
    Column("again_at", Instant, index=True),  # when we take it again ourselves
    UniqueConstraint("conversation_id", "twin"),
)
