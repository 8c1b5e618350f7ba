"""Every table, a file a noun. `folded` columns hold the words of a row as `domain.people.fold` leaves them."""

from storage.tables.cards import meeting_cards
from storage.tables.conversations import memberships, spaces, teams
from storage.tables.lists import listings, numbers
from storage.tables.messages import inbound, nudges, posts, prompts, reminders
from storage.tables.notes import meetings, points, revisions, statements, topics, wordings
from storage.tables.people import people
from storage.tables.tasks import assignments, changes, owners, tasks, undos
from storage.tables.words import admissions, aliases, glossary, glossary_changes, terms

__all__ = [
    "admissions",
    "aliases",
    "assignments",
    "changes",
    "glossary",
    "glossary_changes",
    "inbound",
    "listings",
    "meeting_cards",
    "meetings",
    "memberships",
    "nudges",
    "numbers",
    "owners",
    "people",
    "points",
    "posts",
    "prompts",
    "reminders",
    "revisions",
    "spaces",
    "statements",
    "tasks",
    "teams",
    "terms",
    "topics",
    "undos",
    "wordings",
]
