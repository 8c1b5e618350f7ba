"""Who people are, and which of them a written name means: certain, likely, ambiguous, unknown, outside; or a group."""

from domain.people.folding import fold
from domain.people.groups import is_group
from domain.people.match import Answered, Evidence, Match, Nobody, Reason, who
from domain.people.names import bare
from domain.people.person import FORGOTTEN, Member, OwnerState, Person
from domain.people.roster import Roster

__all__ = [
    "FORGOTTEN",
    "Answered",
    "Evidence",
    "Match",
    "Member",
    "Nobody",
    "OwnerState",
    "Person",
    "Reason",
    "Roster",
    "bare",
    "fold",
    "is_group",
    "who",
]
