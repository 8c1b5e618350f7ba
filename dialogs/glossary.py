"""Words that mean others, for one team. Only what is shown changes: dialogs/wording.py."""

from dialogs.answer import Answer, NoSuch, Terms, Unchanged
from dialogs.desk import Desk, deed
from dialogs.incoming import Incoming
from domain.command import AskGlossary, Forget, Glossary
from domain.people import Person
from storage import Meaning


async def glossary(desk: Desk, incoming: Incoming, sender: Person, asked: Glossary | AskGlossary | Forget) -> Answer:
    """Add a word, let one go, or show them all."""
    key = incoming.place.team_key
    match asked:
        case Glossary(written, meant):
            return await _changed(desk, incoming, sender, Meaning(key, written, meant))
        case Forget(written):
            return await _changed(desk, incoming, sender, Meaning(key, written, None))
        case AskGlossary():
            return await _terms(desk, incoming, sender)


async def _changed(desk: Desk, incoming: Incoming, sender: Person, new: Meaning) -> Answer:
    if not may_change(sender):
        return Unchanged(NoSuch.NOT_YOURS)
    is_other = await desk.store.glossary.change(new, deed(incoming, sender))
    return await _terms(desk, incoming, sender, new.written if is_other and new.meant is None else None)


async def undo_term(desk: Desk, incoming: Incoming, sender: Person, source: str) -> Answer:
    """A word means again what it meant before that activity of theirs, unless others changed it since."""
    if not may_change(sender):
        return Unchanged(NoSuch.NOT_YOURS)
    again = await desk.store.glossary.undo(source, deed(incoming, sender))
    if again is None:
        return Unchanged(NoSuch.NOTHING_TO_UNDO)
    return await _terms(desk, incoming, sender, again.written if again.meant is None else None)


def may_change(sender: Person) -> bool:
    """Whose word on a team's words counts: nobody's from outside."""
    return not sender.outside


async def _terms(desk: Desk, incoming: Incoming, sender: Person, let_go: str | None = None) -> Terms:
    known = await desk.store.glossary.known_to(incoming.place, sender)
    return Terms(known, desk.pace.zone, let_go)
