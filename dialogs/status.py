"""How does a subject, or a person, stand, over all meetings?"""

from collections.abc import Sequence

from dialogs.answer import Answer, ListKind, NoSuch, Standing, Unchanged
from dialogs.incoming import Words
from dialogs.listing import made
from dialogs.rights import refused_here
from dialogs.turn import Turn
from domain.glossary import in_words
from domain.people import Evidence, Match, OwnerState, Person, fold, who
from domain.report import Report, report
from domain.rights import Act
from domain.task import Task


async def status(turn: Turn, subject: str, words: Words) -> Answer:
    """Tasks and what each meeting said, as far as the asker may see them from here; of a person, what they own."""
    if no := await refused_here(turn, Act.SEE):
        return no
    meant = in_words(subject, await turn.store.glossary.known_to(turn.place, turn.sender))
    tasks, mentions = await turn.store.about(turn.place, turn.sender, fold(meant))
    found = report(subject, tasks, mentions)
    match = await _match(turn, subject, words) if subject else None
    if match and match.state is OwnerState.AMBIGUOUS and subject.startswith("@"):
        return Unchanged(NoSuch.WHICH_PERSON, ", ".join(person.name for person in match.candidates))
    if match and match.person and match.state is OwnerState.CERTAIN:
        found = _of_person(found, match.person, await turn.store.owned(turn.place, turn.sender, match.person))
    return await _listed(turn, found)


async def _match(turn: Turn, subject: str, words: Words) -> Match:
    """Who is meant: behind a mention, or by name."""
    roster = await turn.store.people.roster(turn.place, turn.sender)
    mentioned = await turn.store.people.mentioned(turn.place, words.mentions)
    return who(subject.lstrip("@"), roster, Evidence(mentioned))


def _of_person(found: Report, person: Person, owned: Sequence[Task]) -> Report:
    """What they own comes first; then what else speaks of that name."""
    numbers = {task.number for task in owned}
    others = tuple(task for task in found.tasks if task.number not in numbers)
    return Report(person.name, (*report("", owned, ()).tasks, *others), found.chapters)


async def _listed(turn: Turn, found: Report) -> Standing:
    listing = await made(turn, ListKind.STATUS, found.tasks)
    return Standing(listing.id, found, listing.items, turn.today, turn.sender)
