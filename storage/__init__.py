"""What is remembered. The only folder that imports SQLAlchemy; rows never leave it."""

from storage.agenda import Moment
from storage.audit import Audited
from storage.background import Background
from storage.backlog import Backlog
from storage.backups import backed_up, restored
from storage.change_source import ChangeSource
from storage.claims import Claim, Look
from storage.database import PATIENCE_SECONDS
from storage.engine import moved, opened, revision_of
from storage.faults import DatabaseUnavailable
from storage.forgetting import Called, Forgotten
from storage.glossary import Meaning
from storage.history import Given, Origin, Remembered
from storage.inbound import Heard, Kept
from storage.leases import When
from storage.lexicon import Lexicon
from storage.listings import NewListing, StoredListing
from storage.meeting_cards import APART, CardAt, Drawn, DueCard
from storage.meetings import StoredMeeting
from storage.moving import NotMoved
from storage.outcome import NudgeState
from storage.people import Here
from storage.posting import Posting
from storage.posts import Week, Where
from storage.records import Closed, Moved
from storage.reminders import DueReminder
from storage.revision import newest
from storage.revisions import Revision
from storage.search import Found
from storage.settling import Delivered
from storage.store import Store
from storage.store.settings import ForTeam

__all__ = [
    "APART",
    "PATIENCE_SECONDS",
    "Audited",
    "Background",
    "Backlog",
    "Called",
    "CardAt",
    "ChangeSource",
    "Claim",
    "Closed",
    "DatabaseUnavailable",
    "Delivered",
    "Drawn",
    "DueCard",
    "DueReminder",
    "ForTeam",
    "Forgotten",
    "Found",
    "Given",
    "Heard",
    "Here",
    "Kept",
    "Lexicon",
    "Look",
    "Meaning",
    "Moment",
    "Moved",
    "NewListing",
    "NotMoved",
    "NudgeState",
    "Origin",
    "Posting",
    "Remembered",
    "Revision",
    "Store",
    "StoredListing",
    "StoredMeeting",
    "Week",
    "When",
    "Where",
    "backed_up",
    "moved",
    "newest",
    "opened",
    "restored",
    "revision_of",
]
