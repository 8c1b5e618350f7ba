"""Which known person a written name means, by which evidence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from domain.people.folding import fold
from domain.people.groups import is_everybody, is_group
from domain.people.names import bare
from domain.people.person import FORGOTTEN, OwnerState, Person
from domain.people.roster import Roster


class Reason(StrEnum):
    """What told who is meant, the strongest evidence first."""

    MENTION = "mention"
    WHOLE_NAME = "whole_name"
    GIVEN_NAME = "given_name"
    MEETING = "meeting"
    ANSWERED = "answered"
    NEAR = "near"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Match:
    """Who a written name means, what told it, and every person it could mean."""

    state: OwnerState
    person: Person | None = None
    candidates: tuple[Person, ...] = ()
    reason: Reason | None = None


class Nobody(StrEnum):
    """What a team says of a name that means no one person."""

    ABSENT = "absent"  # they aren't in Teams
    GROUP = "group"


Answered = Person | Nobody


@dataclass(frozen=True, slots=True)
class Evidence:
    """What tells people apart beside the roster.

    `mentioned` are the people behind the @mentions of the notes, by their folded words; `named` those whom the same
    notes name in full, `strangers` the whole names in them that are nobody's here; `answers` what this team said of
    bare names before; `admitted` who from outside may be asked.
    """

    mentioned: Mapping[str, Person] = field(default_factory=dict)
    named: frozenset[Person] = frozenset()
    strangers: frozenset[str] = frozenset()
    answers: Mapping[str, Answered] = field(default_factory=dict)
    admitted: frozenset[Person] = frozenset()


NOTHING = Evidence()
_NOBODY_NOW = fold(FORGOTTEN)


def who(written: str, roster: Iterable[Person] | Roster, evidence: Evidence = NOTHING) -> Match:
    """The person a name in the notes means.

    A mention, a whole name, a given name that one member has and an answer given before are certain; what tells two
    namesakes apart, another form or spelling and a part of a name are likely. Guests are outside, unless admitted.
    """
    found = _meant(written, Roster.of(roster), evidence)
    is_outside = found.person is not None and found.person.outside and found.person not in evidence.admitted
    return replace(found, state=OwnerState.OUTSIDE) if is_outside else found


def _meant(written: str, people: Roster, evidence: Evidence) -> Match:
    name = bare(written)
    if not name:
        return Match(OwnerState.UNKNOWN)
    if is_everybody(written) or is_everybody(name):
        return Match(OwnerState.GROUP)
    if name == _NOBODY_NOW:
        return Match(OwnerState.LEFT)
    if mentioned := evidence.mentioned.get(fold(written)) or evidence.mentioned.get(name):
        return _sure(mentioned, Reason.MENTION)
    if found := people.whole(name):
        return _sure(found[0], Reason.WHOLE_NAME) if len(found) == 1 else _told_apart(name, found, evidence)
    if found := people.given(name):
        return _called(name, found, evidence)
    if name in evidence.answers:
        return _as_answered(evidence.answers[name])
    return _nearly(name, people, evidence) or Match(OwnerState.GROUP if is_group(written) else OwnerState.UNKNOWN)


def _called(name: str, found: Sequence[Person], evidence: Evidence) -> Match:
    """By a given name that one member has, unless the notes also name a namesake who isn't here."""
    if len(found) == 1 and not any(stranger.startswith(f"{name} ") for stranger in evidence.strangers):
        return _sure(found[0], Reason.GIVEN_NAME)
    return _told_apart(name, found, evidence)


def _nearly(name: str, people: Roster, evidence: Evidence) -> Match | None:
    for alike, reason in ((people.part, Reason.PART), (people.near, Reason.NEAR)):
        if found := alike(name):
            return _likely(found[0], reason, found) if len(found) == 1 else _told_apart(name, found, evidence)
    return None


def _told_apart(name: str, found: Sequence[Person], evidence: Evidence) -> Match:
    """By what the notes say elsewhere, else by what the team said before; nobody is guessed."""
    named = [person for person in found if person in evidence.named]
    if len(named) == 1 and not any(stranger.startswith(f"{name} ") for stranger in evidence.strangers):
        return _likely(named[0], Reason.MEETING, found)
    if name in evidence.answers:
        answered = evidence.answers[name]
        if isinstance(answered, Person):
            return _likely(answered, Reason.ANSWERED, found)
        return _as_answered(answered)
    return Match(OwnerState.AMBIGUOUS, candidates=tuple(found))


def _as_answered(answered: Answered) -> Match:
    if isinstance(answered, Person):
        return _sure(answered, Reason.ANSWERED)
    return Match(OwnerState.GROUP if answered is Nobody.GROUP else OwnerState.UNKNOWN, reason=Reason.ANSWERED)


def _sure(person: Person, reason: Reason) -> Match:
    return Match(OwnerState.CERTAIN, person, (person,), reason)


def _likely(person: Person, reason: Reason, candidates: Sequence[Person]) -> Match:
    return Match(OwnerState.LIKELY, person, tuple(candidates), reason)
