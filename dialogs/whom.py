"""Who is meant by a name that is typed here: behind a mention, else by name."""

from dataclasses import dataclass

from dialogs.answer import NoSuch, Unchanged
from dialogs.desk import refresh
from dialogs.incoming import Words
from dialogs.turn import Turn
from domain.command import stranger
from domain.people import Evidence, Match, OwnerState, Person, who


@dataclass(frozen=True, slots=True)
class NamedBy:
    """Who is meant, and whether that is beyond doubt."""

    person: Person
    is_certain: bool


async def person_named(turn: Turn, name: str, words: Words | None, *, gives: bool = False) -> Person | Unchanged:
    """The one person a command names here."""
    found = await named_by(turn, name, words, gives=gives)
    return found if isinstance(found, Unchanged) else found.person


async def named_by(turn: Turn, name: str, words: Words | None, *, gives: bool = False) -> NamedBy | Unchanged:
    """Behind a mention, else by name.

    Nothing is given to anybody from outside, or who left; what they have is given on.
    """
    plain = name.lstrip("@").strip()
    found = await _who(turn, plain, words)
    if found.state is OwnerState.UNKNOWN and not turn.is_personal:
        await refresh(turn.desk, turn.place, turn.at)  # they may be new here, or all of them to us
        found = await _who(turn, plain, words)
    if found.state is OwnerState.UNKNOWN and gives:
        found = who(plain, await turn.store.people.former(turn.place))
    sure = {OwnerState.CERTAIN, OwnerState.LIKELY} | ({OwnerState.OUTSIDE} if gives else set())
    if found.person is not None and found.state in sure:
        return NamedBy(found.person, found.state is not OwnerState.LIKELY)
    if found.state is OwnerState.AMBIGUOUS:
        return Unchanged(NoSuch.WHICH_PERSON, ", ".join(person.name for person in found.candidates))
    return Unchanged(NoSuch.OUTSIDE if found.state is OwnerState.OUTSIDE else NoSuch.NO_PERSON, plain)


async def _who(turn: Turn, name: str, words: Words | None) -> Match:
    roster = await turn.store.people.roster(turn.place, turn.sender)
    mentioned = await turn.store.people.mentioned(turn.place, words.mentions if words else ())
    return who(name, roster, Evidence(mentioned))


def stranger_named(refused: Unchanged, name: str, words: Words | None) -> str | None:
    """The name as it is typed, where it is one and nobody here has it."""
    if refused.why is not NoSuch.NO_PERSON:
        return None
    return (stranger(name, words.pasted.text) if words else None) or stranger(name, name)
