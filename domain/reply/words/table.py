"""What a language's table holds: for each role or meaning its phrases, alternatives between bars."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Phrases are compared without case, accents and punctuation; of several the longest counts."""

    # what is said of an item
    done: str
    sent: str  # done too, but a note may hold it: "contract signed"
    progress: str
    ongoing: str
    blocked: str
    waits: str  # blocked by what stands behind
    cancelled: str
    reopened: str
    not_mine: str
    my_part: str
    share: str  # my part, of which something is still to be said
    snooze: str
    away: str
    back: str
    fine: str  # done behind a number, else no more than seen
    seen: str
    # what takes it back
    negation: str
    no: str  # an answer that stands alone
    almost: str  # or only in part
    future: str
    condition: str
    wish: str
    ability: str  # leaves open what is done, but lets an order through: "2 can be closed"
    doubt: str
    question: str
    asking_verbs: str  # a question when the subject follows
    # of what
    it: str
    everything: str
    both: str  # all, and there are two
    three: str
    rest: str
    excluding: str
    contrast: str
    joining: str
    too: str
    through: str  # between the ends of a range
    counted: str  # "number 2"
    ordinals: str
    cardinals: str
    last: str  # the position at the end of a list
    nearly: str  # before a word for done, in progress
    affirming: str  # behind a number, the opposite of what was just denied: "2 isn't done, 3 is"
    # what says nothing
    verbs: str
    padding: str
    harmless: str  # "no problems"
    today: str
    orders: str  # words for closing, which "can" leaves standing
    ending: str  # before the day that ends a leave
