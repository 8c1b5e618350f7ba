"""How does a subject, or a person, stand, over all meetings?"""

from collections.abc import Sequence

from dialogs.answer import Answer, ListKind, NoSuch, Standing, Unchanged
from dialogs.desk import Desk, chat_of
from dialogs.incoming import Incoming, Words
from dialogs.rights import refused_here
from domain.glossary import in_words
from domain.numbering import numbered
from domain.people import Evidence, Match, OwnerState, Person, fold, who
from domain.report import Report, report
from domain.rights import Act
from domain.task import Task
from storage import NewListing


async def status(desk: Desk, incoming: Incoming, sender: Person, subject: str, words: Words) -> Answer:
    """Tasks and what each meeting said, as far as the asker may see them from here; of a person, what they own."""
    if no := await refused_here(desk, incoming, sender, Act.SEE):
        return no
    meant = in_words(subject, await desk.store.glossary.known_to(incoming.place, sender))
    tasks, mentions = await desk.store.about(incoming.place, sender, fold(meant))
    found = report(subject, tasks, mentions)
    match = await _match(desk, incoming, sender, subject, words) if subject else None
    if match and match.state is OwnerState.AMBIGUOUS and subject.startswith("@"):
        return Unchanged(NoSuch.WHICH_PERSON, ", ".join(person.name for person in match.candidates))
    if match and match.person and match.state is OwnerState.CERTAIN:
        found = _of_person(found, match.person, await desk.store.owned(incoming.place, sender, match.person))
    return await _listed(desk, incoming, sender, found)


async def _match(desk: Desk, incoming: Incoming, sender: Person, subject: str, words: Words) -> Match:
    """Who is meant: behind a mention, or by name."""
    roster = await desk.store.people.roster(incoming.place, sender)
    mentioned = await desk.store.people.mentioned(incoming.place, words.mentions)
    return who(subject.lstrip("@"), roster, Evidence(mentioned))


def _of_person(found: Report, person: Person, owned: Sequence[Task]) -> Report:
    """What they own comes first; then what else speaks of that name."""
    numbers = {task.number for task in owned}
    others = tuple(task for task in found.tasks if task.number not in numbers)
    return Report(person.name, (*report("", owned, ()).tasks, *others), found.chapters)


async def _listed(desk: Desk, incoming: Incoming, sender: Person, found: Report) -> Standing:
    new = NewListing(
        space_id=chat_of(incoming),
        reader=sender,
        kind=ListKind.STATUS,
        items=numbered(found.tasks),
        made_at=incoming.at,
    )
    return Standing(await desk.store.lists.add(new), found, incoming.day(desk.pace), sender)
