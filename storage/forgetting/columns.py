"""Which columns hold words of people; all others only what the program itself writes. A test names each of them."""

from collections.abc import Mapping

from sqlalchemy import Column, Table

from storage.tables import (
    aliases,
    changes,
    glossary,
    glossary_changes,
    inbound,
    listings,
    meetings,
    owners,
    points,
    revisions,
    spaces,
    statements,
    tasks,
    topics,
    undos,
)

OF_MEETINGS: Mapping[Table, tuple[str, ...]] = {
    meetings: ("title", "pasted_text", "pasted_html", "mentions", "not_understood"),
    revisions: ("pasted_text", "pasted_html", "mentions"),
    topics: ("title", "summary"),
    points: ("title", "text"),
    statements: ("topic", "text", "decided_by"),
    tasks: ("title", "description", "topic", "due_text", "last_note", "lines"),
    owners: ("written",),
    changes: ("old", "new"),
    undos: ("before", "after"),
}
"""What each meeting says, with all that came of it."""

ELSEWHERE: Mapping[Table, tuple[str, ...]] = {
    spaces: ("name",),
    listings: ("asked",),
    inbound: ("said", "activity"),
    glossary: ("written", "meant"),
    glossary_changes: ("written", "old", "new"),
    aliases: ("written",),
}
"""What is said outside any."""

FOLDED: Mapping[Table, tuple[str, ...]] = {
    meetings: ("title",),
    topics: ("title", "summary"),
    points: ("title", "text"),
    statements: ("text", "topic", "decided_by"),
    tasks: ("title", "description", "topic"),
    glossary: ("written",),
    glossary_changes: ("written",),
    aliases: ("written",),
}
"""Of what `folded` is made."""

CONVERSATIONS: tuple[Column[str], ...] = tuple(
    table.c[name]
    for table in spaces.metadata.sorted_tables
    for name in ("conversation_id", "source", "welcome_source", "team_key")
    if name in table.c
)
"""Hold the id of a conversation: by itself, or before that of what was said there."""
