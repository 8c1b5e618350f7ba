"""How does a subject, or a person, stand, over all meetings?"""

from dialogs.answer import Answer, ListKind, NoSuch, Standing, Unchanged
from dialogs.incoming import Words
from dialogs.listing import Rows, made
from dialogs.rights import refused_here
from dialogs.subject import matching_all
from dialogs.turn import Turn
from domain.people import Evidence, Match, OwnerState, fold, who
from domain.report import Report, chapters
from domain.rights import Act
from storage import Found

MOST_IN_A_NAME = 6  # words
NOBODY = Match(OwnerState.UNKNOWN)


async def status(turn: Turn, subject: str, words: Words) -> Answer:
    """Tasks and what each meeting said, as far as the asker may see them from here; of a person, what they own."""
    if no := await refused_here(turn, Act.SEE):
        return no
    match = await _match(turn, subject, words) if subject else None
    if match and match.state is OwnerState.AMBIGUOUS and subject.startswith("@"):
        return Unchanged(NoSuch.WHICH_PERSON, ", ".join(person.name for person in match.candidates))
    owner = match.person if match and match.state is OwnerState.CERTAIN else None
    found = await turn.store.about(turn.place, turn.sender, fold(subject), owner)
    if subject and not owner and not (found.tasks or found.mentions):
        found = await _nearly(turn, subject)
    told = Report(owner.name if owner else subject.lstrip("@"), found.tasks, chapters(found.mentions), found.beyond)
    return await _listed(turn, told)


async def _nearly(turn: Turn, subject: str) -> Found:
    """What is called that in another language, and what was said of it."""
    tasks = await matching_all(turn, subject)
    titled = await turn.store.about(turn.place, turn.sender, fold(tasks[0].title)) if len(tasks) == 1 else Found()
    return Found(tasks=tuple(tasks), mentions=titled.mentions)


async def _match(turn: Turn, subject: str, words: Words) -> Match:
    """Who is meant: behind a mention, or by name; without @ only who is called so, for it may be any subject."""
    exactly = () if subject.startswith("@") or words.mentions else fold(subject).split()
    if len(exactly) > MOST_IN_A_NAME:
        return NOBODY
    roster = await turn.store.people.roster(turn.place, turn.sender, exactly)
    mentioned = await turn.store.people.mentioned(turn.place, words.mentions)
    return who(subject.lstrip("@"), roster, Evidence(mentioned))


async def _listed(turn: Turn, found: Report) -> Standing:
    listing = await made(turn, ListKind.STATUS, Rows(found.tasks, beyond=found.beyond))
    return Standing(listing.id, found, listing.items, turn.today, turn.sender)
