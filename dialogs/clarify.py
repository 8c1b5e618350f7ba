"""Who a name in the notes is: asked on their receipt and in their poster's digest, remembered for the team."""

from collections.abc import Sequence

from dialogs.answer import Answer, Help, HelpFor, Marked, News, Notice
from dialogs.listing import as_it_stands, is_shown_again
from dialogs.receipt import receipt
from dialogs.rights import refused
from dialogs.turn import Turn
from domain.button import AdmitButton, ClaimButton, ClarifyButton, NamesButton
from domain.move import Assign, Claim
from domain.people import Answered, Nobody, Person
from domain.rights import Act
from domain.task import Change, What
from storage import StoredMeeting


async def clarify(turn: Turn, button: ClarifyButton) -> Answer:
    """A member says who it is; whoever comes second sees how it stands."""
    who = Nobody.ABSENT if button.person_id == 0 else button.person_id
    return await place(turn, NamesButton(button.meeting_id, ((button.written, who),)))


async def place(turn: Turn, button: NamesButton) -> Answer:
    """A member says who names are, and who takes what nobody owns, as far as they picked anybody."""
    stored = await _meeting(turn, Act.CLARIFY, button.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    members = {member.id: member for member in await turn.store.people.to_be_meant(stored.meeting)}
    said = [(written, _picked(who, members)) for written, who in button.names if who is not None]
    takers = [(number, members.get(who)) for number, who in button.takers if who is not None]
    if None in (who for _, who in (*said, *takers)):
        return Help(HelpFor.BUTTON)
    changed = [await turn.store.people.clarify(stored.meeting.id, name, who, turn.deed) for name, who in said if who]
    given = [await _given(turn, stored, number, who) for number, who in takers if who]
    news = News.CLARIFIED if any((*changed, *given)) else News.STANDS
    return await (_told(turn, button.told) if button.told else _shown(turn, stored, news, button.listing_id))


async def _told(turn: Turn, numbers: Sequence[int]) -> Marked:
    """Whose these tasks are now, as an answer tells it."""
    tasks = [await turn.store.tasks.one(number) for number in numbers]
    return Marked(notices=tuple(Notice(task, (Change(What.OWNER, None, None),)) for task in tasks if task))


def _picked(who: int | Nobody, members: dict[int, Person]) -> Answered | None:
    return who if isinstance(who, Nobody) else members.get(who)


async def _given(turn: Turn, stored: StoredMeeting, number: int, person: Person) -> bool:
    """What nobody owned is that person's; what somebody has by now stays theirs."""
    task = await turn.store.tasks.one(number)
    if task is None or task.meeting.id != stored.meeting.id or task.owners:
        return False
    return bool((await turn.store.tasks.record([(number, Assign(person))], turn.deed)).moved)


async def _shown(turn: Turn, stored: StoredMeeting, news: News, listing_id: int | None) -> Answer:
    """The card on which it was said, as things stand now."""
    listing = await turn.store.lists.one(listing_id) if listing_id else None
    if listing is None or not is_shown_again(listing, turn.incoming, turn.sender):
        return await receipt(turn.desk, stored, news, turn.at)
    return await as_it_stands(turn, listing.id)


async def claim(turn: Turn, button: ClaimButton) -> Answer:
    """Who presses takes what nobody, or a group, was to do; somebody has it already: that is shown."""
    stored = await _meeting(turn, Act.CHANGE, button.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    task = await turn.store.tasks.one(button.number)
    if task is None or task.meeting.id != stored.meeting.id:
        return Help(HelpFor.BUTTON)
    if task.reachable_owners:
        return await receipt(turn.desk, stored, News.STANDS, turn.at)
    await turn.store.tasks.record([(task.number, Claim())], turn.deed)
    return await receipt(turn.desk, stored, News.CLARIFIED, turn.at)


async def _meeting(turn: Turn, act: Act, meeting_id: int) -> StoredMeeting | Answer:
    stored = await turn.store.meetings.one(meeting_id)
    if stored is None or stored.is_discarded:
        return Help(HelpFor.BUTTON)
    return await refused(turn, act, stored.meeting) or stored


async def admit(turn: Turn, button: AdmitButton) -> Answer:
    """The poster lets somebody from outside be asked; remembered for the team."""
    stored = await _meeting(turn, Act.ADMIT, button.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    outsiders = {owner.person for task in await turn.store.tasks.of_meeting(stored.meeting.id) for owner in task.owners}
    person = next((one for one in outsiders if one and one.id == button.person_id and one.outside), None)
    if person is None:
        return Help(HelpFor.BUTTON)
    await turn.store.people.admit(stored.meeting.id, person, turn.deed)
    return await receipt(turn.desk, stored, News.CLARIFIED, turn.at)
