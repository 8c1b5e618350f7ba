"""Which known person a written name means, by which evidence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from domain.people.names import GROUP_NAMES, bare, fold, given_names, is_near, is_part, whole_names
from domain.people.person import OwnerState, Person


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


@dataclass(frozen=True, slots=True)
class Evidence:
    """What tells people apart beside the roster.

    `mentioned` are the people behind the @mentions of the notes, by their folded words; `named` those whom the same
    notes name in full; `answers` what this team said of folded names before, None for somebody who isn't in Teams.
    """

    mentioned: Mapping[str, Person] = field(default_factory=dict)
    named: frozenset[Person] = frozenset()
    answers: Mapping[str, Person | None] = field(default_factory=dict)


NOTHING = Evidence()


def who(written: str, roster: Iterable[Person], evidence: Evidence = NOTHING) -> Match:
    """The person a name in the notes means.

    A mention, a whole name, a given name that one member has and an answer given before are certain; what tells two
    namesakes apart, another form or spelling and a part of a name are likely.
    """
    name, people = bare(written), tuple(roster)
    if not name:
        return Match(OwnerState.UNKNOWN)
    if name in GROUP_NAMES:
        return Match(OwnerState.GROUP)
    if mentioned := evidence.mentioned.get(fold(written)) or evidence.mentioned.get(name):
        return _sure(mentioned, Reason.MENTION)
    for found, reason in (
        ([person for person in people if name in whole_names(person) or name == fold(person.name)], Reason.WHOLE_NAME),
        ([person for person in people if name in given_names(person)], Reason.GIVEN_NAME),
    ):
        if found:
            return _sure(found[0], reason) if len(found) == 1 else _told_apart(name, found, evidence)
    if name in evidence.answers:
        return _as_answered(evidence.answers[name])
    return _nearly(name, people, evidence)


def _nearly(name: str, people: Sequence[Person], evidence: Evidence) -> Match:
    for is_alike, reason in ((is_part, Reason.PART), (is_near, Reason.NEAR)):
        found = [person for person in people if is_alike(name, person)]
        if found:
            return _likely(found[0], reason, found) if len(found) == 1 else _told_apart(name, found, evidence)
    return Match(OwnerState.UNKNOWN)


def _told_apart(name: str, found: Sequence[Person], evidence: Evidence) -> Match:
    """By what the notes say elsewhere, else by what the team said before; nobody is guessed."""
    named = [person for person in found if person in evidence.named]
    if len(named) == 1:
        return _likely(named[0], Reason.MEETING, found)
    answered = evidence.answers.get(name)
    if answered in found and answered is not None:
        return _likely(answered, Reason.ANSWERED, found)
    return Match(OwnerState.AMBIGUOUS, candidates=tuple(found))


def _as_answered(person: Person | None) -> Match:
    return _sure(person, Reason.ANSWERED) if person else Match(OwnerState.UNKNOWN, reason=Reason.ANSWERED)


def _sure(person: Person, reason: Reason) -> Match:
    return _decided(OwnerState.CERTAIN, person, reason, (person,))


def _likely(person: Person, reason: Reason, candidates: Sequence[Person]) -> Match:
    return _decided(OwnerState.LIKELY, person, reason, candidates)


def _decided(state: OwnerState, person: Person, reason: Reason, candidates: Sequence[Person]) -> Match:
    return Match(OwnerState.OUTSIDE if person.outside else state, person, tuple(candidates), reason)
