"""What one part of a reply does to what stands beside it."""

from domain.move import NotMine, SetDue, Snooze
from domain.reply.acts import Item
from domain.reply.meanings import Guards
from domain.reply.reading import Read
from domain.reply.roles import Meaning, Role
from domain.reply.said import (
    About,
    Act,
    Everything,
    Give,
    Named,
    NotYet,
    Numbers,
    Only,
    Saying,
)
from domain.reply.small_words import words as listed

_NEGATED = frozenset({Role.NEGATION})
DENIED = frozenset({Role.NEGATION, Role.NO})
_EXPLAINED = {Meaning.MY_PART, Meaning.CANCELLED}  # what others do, or don't want, is why


def without_giver(acts: list[Act]) -> list[Act]:
    """ "the printers are for Karim, that's not mine": who has it now says it all."""
    gives = (act for act in acts if isinstance(act, Saying) and isinstance(act.what, Give))
    abouts = [act.about for act in gives if isinstance(act.what, Give) and act.what.is_sure]
    return [act for act in acts if not (abouts and is_not_mine(act, abouts))]


def without_delay(acts: list[Act]) -> list[Act]:
    """ "I need more time on this. Make it 5 March": the day says it all."""
    days = [isinstance(act, Saying) and isinstance(act.what, SetDue | Snooze) and act.about == Only() for act in acts]
    delays = [isinstance(act, Saying) and act.what == NotYet() and act.about == Only() for act in acts]
    return [act for at, act in enumerate(acts) if not (delays[at] and any(days[at + 1 : at + 2]))]


def gives_on(saying: Saying) -> bool:
    """Whether somebody has what no number names."""
    return isinstance(saying.what, Give) and saying.what.is_sure and saying.about == Only()


def is_not_mine(act: Act, abouts: list[About]) -> bool:
    return isinstance(act, Saying) and isinstance(act.what, NotMine) and act.about in {Only(), *abouts}


def is_too_good(last: Item, read: Read) -> bool:
    """ "all done, and I also ended hunger": what closes everything is asked about where more is boasted of."""
    is_boast = read.part.cut is Role.JOINING and any(token.role is Role.TOO for token in read.part.tokens)
    return isinstance(last.about, Everything) and is_boast and read.has_words


def begins_anew(read: Read) -> bool:
    """ "item 3 is for Karim" is no part of a note on item 2."""
    return read.part.tokens[0].role is Role.COUNTED and read.part.has(Role.VERB)


def beyond_hearsay(read: Read) -> Guards:
    """What takes back more than its own part: "they", "him" only speak of somebody."""
    doubts = {token.text for token in read.part.tokens if token.role is Role.DOUBT}
    is_said = doubts <= listed().pronouns
    return read.guards - {Role.DOUBT} if is_said else read.guards


def is_beside(read: Read) -> bool:
    """ "and the rent goes up 3%": a figure that isn't how far it is."""
    partly = [token for token in read.part.tokens if token.role is Role.ALMOST]
    return read.guards == {Role.ALMOST} and read.has_words and not any(token.text for token in partly)


def is_still_to_come(read: Read) -> bool:
    """What it hangs on: "submitted, approval expected next week"."""
    said = {word for token in read.part.tokens for word in (token.text, *token.text.split())}
    comes = read.guards == {Role.FUTURE} or not said.isdisjoint(listed().coming)
    told = f" {' '.join(token.text for token in read.part.tokens)} "
    is_awaited = (comes and not said.isdisjoint(listed().outstanding)) or any(
        f" {w} " in told for w in listed().arrives
    )
    return is_awaited and (read.meaning is None or read.guards == {Role.FUTURE})


def is_bare_block(last: Item, read: Read) -> bool:
    """ "Blocked. Still no key": the sentence behind says why."""
    is_bare = last.meaning is Meaning.BLOCKED and last.about is None and last.note is None
    return is_bare and bool(read.guards) and read.guards <= DENIED and read.has_words and not read.meaning


def tells_another(read: Read) -> bool:
    """ "no idea about the others, but the budget is done": sure, and of an item of its own."""
    is_sure = read.meaning is not None and not read.guards and read.is_known
    return is_sure and read.part.cut is Role.CONTRAST and read.about is not None


def is_why(said: Meaning | None, read: Read) -> bool:
    """What others do, or what nobody does any more, only explains: "drop 5, we don't do it any more"."""
    if read.meaning:
        is_of_another = read.guards == {Role.FUTURE} and isinstance(read.about, Named)
        return said is Meaning.CANCELLED and (read.guards == _NEGATED or is_of_another)
    return said in _EXPLAINED and read.has_words


def excepted(about: About | None) -> About | None:
    """What "all done except 4" leaves out: what is said next is said of that."""
    if not isinstance(about, Everything):
        return None
    return Named(about.but_named) if about.but_named else Numbers(about.but) if about.but else None


def affirms(read: Read) -> bool:
    return any(token.text in listed().affirming for token in read.part.tokens)


def asks_leave(read: Read) -> bool:
    """ "1 is signed, for 2 I need a week, can I?": only whether that may be is asked."""
    return read.guards == {Role.ABILITY} and not (read.has_words or read.meaning or read.references)


def is_in_doubt(before: Item, read: Read, meaning: Meaning) -> bool:
    """Whether what was left open just before leaves a closing word without an item it can safely mean."""
    is_one = isinstance(before.about, Numbers) and len(before.about.references) == 1  # not "2 copies 3, drop it"
    refers_back = is_one and read.part.has(Role.IT) and not before.guards
    return (before.about is not None and not refers_back) or meaning is Meaning.SENT or not before.guards <= {Role.NO}
