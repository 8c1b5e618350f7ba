"""Words that mean others, for one team. Only what is shown changes: dialogs/wording.py."""

from dialogs.answer import Answer, NoSuch, Terms, Unchanged
from dialogs.rights import refused_team
from dialogs.turn import Turn
from domain.command import AskGlossary, Forget, Glossary
from domain.rights import Act
from storage import Meaning


async def glossary(turn: Turn, asked: Glossary | AskGlossary | Forget) -> Answer:
    """Add a word, let one go, or show them all: for members, and no guests."""
    key = turn.place.team_key
    if no := await refused_team(turn.desk, turn.sender, Act.GLOSSARY, key):
        return no
    match asked:
        case Glossary(written, meant):
            return await _changed(turn, Meaning(key, written, meant))
        case Forget(written):
            return await _changed(turn, Meaning(key, written, None))
        case AskGlossary():
            return await _terms(turn)


async def _changed(turn: Turn, new: Meaning) -> Terms:
    is_other = await turn.store.glossary.change(new, turn.deed)
    return await _terms(turn, new.written if is_other and new.meant is None else None)


async def undo_term(turn: Turn, source: str) -> Answer:
    """A word means again what it meant before that activity of theirs, unless others changed it since."""
    key = await turn.store.glossary.team_of(source)
    if key and (no := await refused_team(turn.desk, turn.sender, Act.GLOSSARY, key)):
        return no
    again = await turn.store.glossary.undo(source, turn.deed)
    if again is None:
        return Unchanged(NoSuch.NOTHING_TO_UNDO)
    return await _terms(turn, again.written if again.meant is None else None)


async def _terms(turn: Turn, let_go: str | None = None) -> Terms:
    known = await turn.store.glossary.known_to(turn.place, turn.sender)
    return Terms(known, turn.desk.pace.zone, let_go)
