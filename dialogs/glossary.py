"""Words that mean others, for one team."""

from dialogs.answer import Answer, Terms
from dialogs.rights import refused_team
from dialogs.turn import Turn
from domain.command import AskGlossary, Forget, Glossary
from domain.glossary import Term
from domain.rights import Act


async def glossary(turn: Turn, asked: Glossary | AskGlossary | Forget) -> Answer:
    """Add a word, let one go, or show them all: for members, and no guests."""
    if no := await refused_team(turn.desk, turn.sender, Act.GLOSSARY, turn.place.team_key):
        return no
    match asked:
        case Glossary(written, meant):
            await turn.store.glossary.add(turn.place, Term(written, meant), turn.deed)
        case Forget(written):
            await turn.store.glossary.forget(turn.place, written)
        case AskGlossary():
            pass
    return Terms(await turn.store.glossary.known_to(turn.place, turn.sender))
