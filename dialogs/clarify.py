"""Who a name in the notes is: asked once, on their receipt, answered by a button, remembered for the team."""

from dialogs.answer import Answer, Help, HelpFor, News, NoSuch, Unchanged
from dialogs.desk import Desk, deed
from dialogs.incoming import Incoming
from dialogs.receipt import receipt
from domain.button import AdmitButton, ClaimButton, ClarifyButton
from domain.move import Claim
from domain.people import Person
from storage import StoredMeeting


async def clarify(desk: Desk, incoming: Incoming, sender: Person, button: ClarifyButton) -> Answer:
    """The poster or a member says who it is; whoever comes second sees how it stands."""
    stored = await _meeting(desk, sender, button.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    members = await desk.store.people.to_be_meant(stored.meeting)
    person = next((member for member in members if member.id == button.person_id), None)
    if person is None and button.person_id != 0:
        return Help(HelpFor.BUTTON)
    changed = await desk.store.people.clarify(
        incoming.place,
        stored.meeting.id,
        button.written,
        person,
        deed(incoming, sender),
    )
    return await receipt(desk, stored, News.CLARIFIED if changed else News.STANDS, incoming.at)


async def claim(desk: Desk, incoming: Incoming, sender: Person, button: ClaimButton) -> Answer:
    """Who presses takes what a group was to do; somebody has it already: that is shown."""
    stored = await _meeting(desk, sender, button.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    task = await desk.store.tasks.one(button.number)
    if task is None or task.meeting.id != stored.meeting.id:
        return Help(HelpFor.BUTTON)
    if task.reachable_owners:
        return await receipt(desk, stored, News.STANDS, incoming.at)
    await desk.store.tasks.apply([(task.number, Claim())], deed(incoming, sender))
    return await receipt(desk, stored, News.CLARIFIED, incoming.at)


async def _meeting(desk: Desk, sender: Person, meeting_id: int) -> StoredMeeting | Answer:
    stored = await desk.store.meetings.one(meeting_id)
    if stored is None or stored.is_discarded:
        return Help(HelpFor.BUTTON)
    if stored.meeting.poster != sender and not await desk.store.people.is_member(sender, stored.meeting.space_id):
        return Unchanged(NoSuch.NOT_YOURS)
    return stored


async def admit(desk: Desk, incoming: Incoming, sender: Person, button: AdmitButton) -> Answer:
    """The poster lets somebody from outside be asked; remembered for the team."""
    stored = await _meeting(desk, sender, button.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    if stored.meeting.poster != sender:
        return Unchanged(NoSuch.NOT_POSTER)
    outsiders = {owner.person for task in await desk.store.tasks.of_meeting(stored.meeting.id) for owner in task.owners}
    person = next((one for one in outsiders if one and one.id == button.person_id and one.outside), None)
    if person is None:
        return Help(HelpFor.BUTTON)
    await desk.store.people.admit(incoming.place.team_key, person, deed(incoming, sender))
    return await receipt(desk, stored, News.CLARIFIED, incoming.at)
