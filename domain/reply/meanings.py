"""The one meaning of a part's words, and what keeps it from counting."""

import re
from collections.abc import Sequence
from itertools import pairwise

from domain.reply.roles import GUARDS, Meaning, Role
from domain.reply.tokens import Token

_PAS = re.compile(r"\b(?:pas|plus)\b")
_DATED = {Meaning.SNOOZE, Meaning.AWAY, Meaning.BACK}


def guards_of(tokens: Sequence[Token]) -> str:
    return "".join("f" if token.role is Role.DATE else token.role for token in tokens if token.role in GUARDS | {"D"})


def denying(tokens: Sequence[Token]) -> list[Token]:
    """Without the "ne" that only goes with a "plus" or a "pas" of the status."""
    says = any(token.role is Role.SAYS and _PAS.search(token.text) for token in tokens)
    return [token for token in tokens if not (says and token.text in {"ne", "n"})]


def meant(telling: Sequence[Token]) -> tuple[Meaning | None, str]:
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
        return meaning, "".join(guard for guard in guards if guard in "nc")
    if meaning and not meaning.closes:
        first = next(at for at, token in enumerate(telling) if token.meaning)
        guards = "".join(g for g in guards_of(telling[:first]) if g in "noqcdf" and (g != "f" or meaning not in _DATED))
        guards += "".join(g for g in guards_of(telling[first:]) if g in "qcd")
    return meaning, guards


def _shared(telling: Sequence[Token], meanings: set[Meaning]) -> tuple[Meaning | None, str]:
    """ "my part" with what is said of it; only when that is done it is a thing of its own."""
    if meanings and meanings <= {Meaning.DONE, Meaning.SENT, Meaning.FINE}:
        return Meaning.MY_PART, guards_of(telling)
    if not meanings or any(meaning.closes for meaning in meanings):
        return None, guards_of(telling)
    return meant([token for token in telling if token.meaning is not Meaning.SHARE])


def _lasting(telling: Sequence[Token], lasting: set[Meaning]) -> tuple[Meaning | None, str]:
    """What is left when each closing word is taken back right before it."""
    for left, right in pairwise([None, *telling]):
        if right and right.meaning and right.meaning.closes and (left is None or left.role not in {*"naf"}):
            return None, guards_of(telling)
    return _one(lasting), "".join(guard for guard in guards_of(telling) if guard in "qcd")


_TOGETHER = (
    ({Meaning.DONE, Meaning.SENT, Meaning.FINE}, Meaning.DONE),
    ({Meaning.BLOCKED, Meaning.WAITS, Meaning.PROGRESS}, Meaning.BLOCKED),
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
