"""The cards that stand in conversations and are drawn anew."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from storage.columns import Instant
from storage.metadata import metadata

# Each meeting's card: the newest message that shows it, since when that is out of date, and who is at work on it.
meeting_cards = Table(
    "meeting_cards",
    metadata,
    Column("meeting_id", ForeignKey("meetings.id"), primary_key=True),
    Column("conversation_id", String, nullable=False),
    Column("activity_id", String, nullable=False),
    Column("shown", String),  # the print of what it shows; none: as it was when it was posted or pressed
    Column("due_at", Instant, index=True),  # when it has something new to show; none: until something changes
    Column("not_before", Instant, nullable=False),
    Column("lease_until", Instant),  # in real time
    Column("version", Integer, nullable=False),  # one more with each change that came meanwhile
    Column("tries", Integer, nullable=False),  # in a row, since when
    Column("first_at", Instant),
    Column("refused", String),  # why Teams takes it no more
)
