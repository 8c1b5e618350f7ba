"""How does a subject, or a person, stand, over all meetings?"""

from dialogs.answer import Answer, ListKind, NoSuch, Standing, Unchanged
from dialogs.desk import Desk, chat_of
from dialogs.incoming import Incoming, Words
from domain.numbering import numbered
from domain.people import Evidence, Match, OwnerState, Person, fold, who
from domain.report import Report, chapters
from storage import NewListing


async def status(desk: Desk, incoming: Incoming, sender: Person, subject: str, words: Words) -> Answer:
    """Tasks and what each meeting said, as far as the asker may see them from here; of a person, what they own."""
    match = await _match(desk, incoming, sender, subject, words) if subject else None
    if match and match.state is OwnerState.AMBIGUOUS and subject.startswith("@"):
        return Unchanged(NoSuch.WHICH_PERSON, ", ".join(person.name for person in match.candidates))
    owner = match.person if match and match.state is OwnerState.CERTAIN else None
    found = await desk.store.about(incoming.place, sender, fold(subject), owner)
    told = Report(owner.name if owner else subject, found.tasks, chapters(found.mentions), found.beyond)
    return await _listed(desk, incoming, sender, told)


async def _match(desk: Desk, incoming: Incoming, sender: Person, subject: str, words: Words) -> Match:
    """Who is meant: behind a mention, or by name."""
    roster = await desk.store.people.roster(incoming.place, sender)
    mentioned = await desk.store.people.mentioned(incoming.place, words.mentions)
    return who(subject.lstrip("@"), roster, Evidence(mentioned))


async def _listed(desk: Desk, incoming: Incoming, sender: Person, found: Report) -> Standing:
    new = NewListing(
        space_id=chat_of(incoming),
        reader=sender,
        kind=ListKind.STATUS,
        items=numbered(found.tasks),
        beyond=found.beyond,
        made_at=incoming.at,
    )
    return Standing(await desk.store.lists.add(new), found, incoming.day(desk.pace), sender)
