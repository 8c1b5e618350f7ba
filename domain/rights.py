"""Who may do what. `docs/rights.md` has it as a table; a test holds the two together."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never


class Act(StrEnum):
    """What can be asked of us about a meeting, a task of it, or a team."""

    SEE = "see"  # why, status, a list's items
    ANSWER = "answer"  # how a task stands, a note on it, having its lead asked
    CHANGE = "change"  # owner, day, name; taking what a group was to do; making a task of a line
    HAND_OVER = "hand over"  # all that one person has
    LEAD = "lead"  # have another lead a meeting's follow-up
    HOLD = "hold"  # hold, resume, send now, ask the silent, set the meeting's day, review its tasks
    DISCARD = "discard"
    REVISE = "revise"  # take newer notes over, or not
    CLARIFY = "clarify"  # who a name is, and who takes what nobody owns
    ADMIT = "admit"  # have somebody from outside asked
    FORGET = "forget"  # ask about a name again, dismiss somebody from outside
    GLOSSARY = "glossary"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """How somebody stands towards a meeting, a task of it or a team, now.

    A guest is from outside, or of another tenant. An owner of the task has not left since it became theirs. The poster
    leads the follow-up; it `is_led` while one who does is there. An author pasted the newer notes in question.
    """

    is_member: bool = False
    is_guest: bool = False
    is_owner: bool = False
    is_poster: bool = False
    is_author: bool = False
    is_led: bool = True

    @property
    def is_present(self) -> bool:
        """In the conversation, or with a task that never needed that: of a personal chat, or matched by a mention."""
        return self.is_member or self.is_owner


NOBODY = Relation()


def may(relation: Relation, act: Act) -> bool:
    """Whoever isn't there may nothing; a guest answers for their own, and does as a poster with their own notes."""
    if not relation.is_present:
        return False
    leads = relation.is_poster and relation.is_member
    is_ours = not relation.is_guest
    match act:
        case Act.SEE:
            return True
        case Act.ANSWER:
            return is_ours or leads or relation.is_owner
        case Act.CHANGE | Act.HAND_OVER:
            return is_ours or leads
        case Act.LEAD:
            return leads or (is_ours and relation.is_member and not relation.is_led)
        case Act.HOLD | Act.DISCARD:
            return leads
        case Act.REVISE:
            return leads or (is_ours and relation.is_author)
        case Act.CLARIFY | Act.GLOSSARY:
            return is_ours and relation.is_member
        case Act.ADMIT:
            return is_ours and leads
        case Act.SETTINGS | Act.FORGET:
            return is_ours and (leads or (relation.is_member and not relation.is_led))
        case _:
            assert_never(act)
