"""How does a subject stand, over all meetings?"""

from dialogs.answer import Answer, ListKind, Standing
from dialogs.desk import Desk, chat_of
from dialogs.incoming import Incoming
from domain.glossary import in_words
from domain.numbering import numbered
from domain.people import Person, fold
from domain.report import report
from storage import NewListing


async def status(desk: Desk, incoming: Incoming, sender: Person, subject: str) -> Answer:
    """Tasks and what each meeting said, as far as the asker may see them from here."""
    meant = in_words(subject, await desk.store.glossary.known_to(incoming.place, sender))
    tasks, mentions = await desk.store.about(incoming.place, sender, fold(meant))
    found = report(subject, tasks, mentions)
    new = NewListing(
        space_id=chat_of(incoming),
        reader=sender,
        kind=ListKind.STATUS,
        items=numbered(found.tasks),
        made_at=incoming.at,
    )
    return Standing(await desk.store.lists.add(new), found, desk.pace.day(incoming.at))
