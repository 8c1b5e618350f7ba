"""Words that mean others, for one team."""

from dialogs.answer import Answer, Terms
from dialogs.desk import Desk, deed
from dialogs.incoming import Incoming
from dialogs.rights import refused_team
from domain.command import AskGlossary, Forget, Glossary
from domain.glossary import Term
from domain.people import Person
from domain.rights import Act


async def glossary(desk: Desk, incoming: Incoming, sender: Person, asked: Glossary | AskGlossary | Forget) -> Answer:
    """Add a word, let one go, or show them all: for members, and no guests."""
    if no := await refused_team(desk, sender, Act.GLOSSARY, incoming.place.team_key):
        return no
    match asked:
        case Glossary(written, meant):
            await desk.store.glossary.add(incoming.place, Term(written, meant), deed(incoming, sender))
        case Forget(written):
            await desk.store.glossary.forget(incoming.place, written)
        case AskGlossary():
            pass
    return Terms(await desk.store.glossary.known_to(incoming.place, sender))
