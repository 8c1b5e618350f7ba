"""The one meaning of a part's words, and what keeps it from counting."""

from collections.abc import Sequence
from itertools import pairwise

from domain.reply.roles import GUARDS, Meaning, Role
from domain.reply.small_words import words
from domain.reply.token import Token

_DATED = {Meaning.SNOOZE, Meaning.SHIFT, Meaning.AWAY, Meaning.BACK}
_TAKEN_BACK = {Role.NEGATION, Role.ALMOST, Role.FUTURE}


Guards = frozenset[Role]
_ANY = frozenset({Role.NEGATION, Role.CONDITION})
_BEFORE = frozenset({Role.NEGATION, Role.NO, Role.QUESTION, Role.CONDITION, Role.DOUBT, Role.FUTURE})
_BEHIND = frozenset({Role.QUESTION, Role.CONDITION, Role.DOUBT})


def guards_of(tokens: Sequence[Token]) -> Guards:
    """What takes back; a day is to come."""
    return frozenset(Role.FUTURE if token.role is Role.DATE else token.role for token in tokens if _guards(token))


def _guards(token: Token) -> bool:
    return token.role in GUARDS or token.role is Role.DATE


def denying(tokens: Sequence[Token]) -> list[Token]:
    """Without the "ne" that only goes with a "plus" or a "pas" of the status."""
    says = any(token.role is Role.SAYS and words().denies_with.intersection(token.text.split()) for token in tokens)
    return [token for token in tokens if not (says and token.text in words().silent_not)]


def meant(telling: Sequence[Token]) -> tuple[Meaning | None, Guards]:
    """The one meaning of a part, None where two don't go together; and what takes it back.

    "not done, still busy" is only busy.
    """
    meanings: list[Meaning] = [
        token.meaning for token in telling if token.meaning and token.meaning is not Meaning.SHARE
    ]
    if len(meanings) < len([token for token in telling if token.meaning]):
        return _shared(telling, set(meanings))
    lasting: set[Meaning] = {meaning for meaning in meanings if not meaning.closes}
    if lasting and len(lasting) < len(set(meanings)):
        return _lasting(telling, lasting)
    meaning = _one(set(meanings))
    guards = guards_of(telling)
    if meaning is Meaning.SNOOZE:  # asked for in many polite ways
        return meaning, guards & _ANY
    if meaning and not meaning.closes:
        first = next(at for at, token in enumerate(telling) if token.meaning)
        before = guards_of(telling[:first]) & _BEFORE
        guards = (before - {Role.FUTURE} if meaning in _DATED else before) | (guards_of(telling[first:]) & _BEHIND)
    return meaning, guards


def _shared(telling: Sequence[Token], meanings: set[Meaning]) -> tuple[Meaning | None, Guards]:
    """ "my part" with what is said of it; only when that is done it is a thing of its own."""
    if meanings and meanings <= {Meaning.DONE, Meaning.SENT, Meaning.FINE}:
        return Meaning.MY_PART, guards_of(telling)
    if not meanings or any(meaning.closes for meaning in meanings):
        return None, guards_of(telling)
    return meant([token for token in telling if token.meaning is not Meaning.SHARE])


def _lasting(telling: Sequence[Token], lasting: set[Meaning]) -> tuple[Meaning | None, Guards]:
    """What is left when each closing word is taken back right before it."""
    for left, right in pairwise([None, *telling]):
        if right and right.meaning and right.meaning.closes and (left is None or left.role not in _TAKEN_BACK):
            return None, guards_of(telling)
    return _one(lasting), guards_of(telling) & _BEHIND


_TOGETHER = (
    ({Meaning.DONE, Meaning.SENT, Meaning.FINE}, Meaning.DONE),
    ({Meaning.BLOCKED, Meaning.WAITS, Meaning.SILENCE, Meaning.PROGRESS}, Meaning.BLOCKED),
    ({Meaning.ONGOING, Meaning.PROGRESS}, Meaning.ONGOING),
    ({Meaning.CANCELLED, Meaning.DONE}, Meaning.CANCELLED),
    ({Meaning.MY_PART, Meaning.DONE, Meaning.SENT}, Meaning.MY_PART),
    ({Meaning.REOPENED, Meaning.PROGRESS}, Meaning.REOPENED),
    ({Meaning.AWAY, Meaning.BACK}, Meaning.AWAY),
    ({Meaning.SNOOZE, Meaning.BLOCKED}, Meaning.SNOOZE),
)


def _one(meanings: set[Meaning]) -> Meaning | None:
    if len(meanings) == 1:
        return next(iter(meanings))
    return next((made for group, made in _TOGETHER if meanings <= group), None)


def where(head: Sequence[Token]) -> int:
    """Of the first word that tells how it stands; "my part" comes second to that."""
    says = [at for at, token in enumerate(head) if token.role is Role.SAYS]
    return next((at for at in says if head[at].meaning is not Meaning.SHARE), says[0])
