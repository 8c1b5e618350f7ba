"""Which language an answer is in."""

from dialogs.answer import AlsoChosen, Answer, InEnglish, Newer, Parting, Receipt, Settings
from dialogs.desk import Desk
from dialogs.incoming import Incoming
from domain.languages import SPOKEN
from domain.space import SpaceKind


async def language(desk: Desk, incoming: Incoming, answer: Answer) -> str:
    """The sender's. What others read along about notes: the team's choice, else the language of the notes."""
    if isinstance(answer, Parting) and answer.language:
        return answer.language
    theirs = await _theirs(desk, incoming, answer) or incoming.language
    if incoming.place.kind is SpaceKind.PERSONAL or not isinstance(answer, Receipt | Newer):
        return theirs
    written = answer.meeting.language
    return answer.language or (written if written in SPOKEN else theirs)


async def _theirs(desk: Desk, incoming: Incoming, answer: Answer) -> str | None:
    """Chosen, else as their Teams tells, now or last; as it was when the message came, unless they chose by it."""
    if incoming.kept and not isinstance(answer, Settings | AlsoChosen | InEnglish):
        return incoming.kept.language
    return await desk.store.settings.language(incoming.place, incoming.sender)


def with_languages(incoming: Incoming, answer: Answer) -> Answer:
    """Who reads a language we don't speak is told once which ones we do; settings offer them as it is."""
    return InEnglish(answer) if incoming.tells_languages and not isinstance(answer, Settings) else answer
