"""People."""

from sqlalchemy import JSON, Boolean, Column, Date, Index, String, Table, Text, UniqueConstraint, text, true

from storage.metadata import key, metadata

# Everybody we know, as Teams tells of them, how to reach them, and what they chose.
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
    Column("refused_for", String, index=True),
    Column("language", String),
    Column("languages_told_in", String),
    Column("paused_until", Date),
    Column("away_until", Date),
    Column("stopped", Boolean, nullable=False, default=False),
    Column("days", JSON(none_as_null=True)),
    Column("country", String),
    Column("chosen_zone", String),
    Column("hears_of_led", Boolean, nullable=False, server_default=true()),  # tasks of others, as who leads them
    Column("prints", JSON(none_as_null=True)),  # of one who was forgotten, to be known again by
    UniqueConstraint("tenant_id", "aad_id"),
    Index(
        "ix_people_forgotten",
        "tenant_id",
        sqlite_where=text("prints IS NOT NULL"),
    ),
)
