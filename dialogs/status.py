"""How does a subject, or a person, stand, over all meetings?"""

from dataclasses import replace

from dialogs.answer import Answer, ListKind, NoSuch, Standing, Unchanged, Word
from dialogs.incoming import Words
from dialogs.listing import Rows, made
from dialogs.rights import refused_here
from dialogs.subject import matching_all
from dialogs.turn import Turn
from domain.filters import Wanted, wanted
from domain.people import Evidence, Match, OwnerState, Person, fold, who
from domain.report import Report, chapters
from domain.rights import Act
from storage import Found, Lexicon

MOST_IN_A_NAME = 6  # words
NOBODY = Match(OwnerState.UNKNOWN)


async def status(turn: Turn, subject: str, words: Words, skip: int = 0) -> Answer:
    """Tasks and what each meeting said, as far as the asker may see them from here; of a person, what they own."""
    if no := await refused_here(turn, Act.SEE):
        return no
    is_told = subject.startswith("@") or bool(words.mentions)
    called = () if is_told else tuple(fold(subject).split())
    known = await turn.store.lexicon(turn.place, turn.sender, called) if subject else None
    match, rest = await _told(turn, subject, words) if is_told else (_called(subject, known), "")
    if match.state is OwnerState.AMBIGUOUS and subject.startswith("@"):
        return Unchanged(NoSuch.WHICH_PERSON, ", ".join(person.name for person in match.candidates))
    owner = match.person if match.state is OwnerState.CERTAIN else None
    sought = wanted(rest if owner else subject, turn.today)
    found = await _found(turn, sought, subject, owner, skip, known)
    name = " ".join(filter(None, (owner.name, rest))) if owner else subject.lstrip("@")
    return await _listed(turn, _report(name, found, skip), subject)


async def _found(
    turn: Turn, sought: Wanted, subject: str, owner: Person | None, skip: int, known: Lexicon | None
) -> Found:
    """A filter's word may be a word like any other, and a name what something is called."""
    found = await turn.store.about(turn.place, turn.sender, sought, owner, skip, known=known)
    as_typed = Wanted(fold(subject), today=turn.today)
    if found.is_any or skip or not subject:
        return found
    if owner or (sought.is_narrowed and sought.words):
        found = await turn.store.about(turn.place, turn.sender, as_typed, known=known)
    return found if found.is_any or owner or sought.is_narrowed else await _nearly(turn, subject, found)


def _report(name: str, found: Found, skip: int) -> Report:
    report = Report(name, found.tasks, chapters(found.mentions, found.stated), found.beyond, skip)
    return replace(report, nearest=found.nearest, stated=found.stated)


async def _nearly(turn: Turn, subject: str, nothing: Found) -> Found:
    """What is called that in another language, and what was said of it."""
    tasks = await matching_all(turn, subject)
    if not tasks:
        return nothing
    title = Wanted(fold(tasks[0].title))
    titled = await turn.store.about(turn.place, turn.sender, title) if len(tasks) == 1 else Found()
    return Found(tasks=tuple(tasks), mentions=titled.mentions, stated=titled.stated)


def _called(subject: str, known: Lexicon | None) -> Match:
    """Who is called exactly so; it may be any subject."""
    is_short = 0 < len(subject.split()) <= MOST_IN_A_NAME
    return who(subject, known.named) if known and is_short else NOBODY


async def _told(turn: Turn, subject: str, words: Words) -> tuple[Match, str]:
    """Who is meant behind @, by the longest run of words that is a name, and what is said beside."""
    named = subject.lstrip("@").split()
    roster = await turn.store.people.roster(turn.place, turn.sender)
    evidence = Evidence(await turn.store.people.mentioned(turn.place, words.mentions))
    first = NOBODY
    for length in range(min(len(named), MOST_IN_A_NAME), 0, -1):
        match = who(" ".join(named[:length]), roster, evidence)
        if match.state is OwnerState.CERTAIN:
            return match, " ".join(named[length:])
        first = match if match.state is OwnerState.AMBIGUOUS else first
    return first, ""


async def _listed(turn: Turn, found: Report, asked: str) -> Standing:
    listing = await made(turn, ListKind.STATUS, Rows(found.tasks, beyond=found.beyond))
    last = await _last_word(turn, found)
    return Standing(listing.id, found, listing.items, turn.today, turn.sender, asked, last)


async def _last_word(turn: Turn, found: Report) -> Word | None:
    """What was last noted on one of them that is open."""
    noted = [task.number for task in found.tasks if task.last_note and not task.status.closed]
    if found.before or not found.subject or not noted:
        return None
    said = await turn.store.tasks.notes_on(noted, 1)
    return Word(said[0].by, turn.desk.pace.day(said[0].at), said[0].text) if said else None
