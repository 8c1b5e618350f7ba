"""Who a name in the notes is: asked once, on their receipt, answered by a button, remembered for the team."""

from dialogs.answer import Answer, Help, HelpFor, News
from dialogs.desk import Desk, deed
from dialogs.incoming import Incoming
from dialogs.receipt import receipt
from dialogs.rights import refused
from domain.button import AdmitButton, ClaimButton, ClarifyButton
from domain.move import Claim
from domain.people import Person
from domain.rights import Act
from storage import StoredMeeting


async def clarify(desk: Desk, incoming: Incoming, sender: Person, button: ClarifyButton) -> Answer:
    """A member says who it is; whoever comes second sees how it stands."""
    stored = await _meeting(desk, incoming, sender, Act.CLARIFY, button.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    members = await desk.store.people.to_be_meant(stored.meeting)
    person = next((member for member in members if member.id == button.person_id), None)
    if person is None and button.person_id != 0:
        return Help(HelpFor.BUTTON)
    done = deed(incoming, sender)
    changed = await desk.store.people.clarify(stored.meeting.id, button.written, person, done)
    return await receipt(desk, stored, News.CLARIFIED if changed else News.STANDS, incoming.at)


async def claim(desk: Desk, incoming: Incoming, sender: Person, button: ClaimButton) -> Answer:
    """Who presses takes what a group was to do; somebody has it already: that is shown."""
    stored = await _meeting(desk, incoming, sender, Act.CHANGE, button.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    task = await desk.store.tasks.one(button.number)
    if task is None or task.meeting.id != stored.meeting.id:
        return Help(HelpFor.BUTTON)
    if task.reachable_owners:
        return await receipt(desk, stored, News.STANDS, incoming.at)
    await desk.store.tasks.apply([(task.number, Claim())], deed(incoming, sender))
    return await receipt(desk, stored, News.CLARIFIED, incoming.at)


async def _meeting(desk: Desk, incoming: Incoming, sender: Person, act: Act, meeting_id: int) -> StoredMeeting | Answer:
    stored = await desk.store.meetings.one(meeting_id)
    if stored is None or stored.is_discarded:
        return Help(HelpFor.BUTTON)
    return await refused(desk, incoming, sender, act, stored.meeting) or stored


async def admit(desk: Desk, incoming: Incoming, sender: Person, button: AdmitButton) -> Answer:
    """The poster lets somebody from outside be asked; remembered for the team."""
    stored = await _meeting(desk, incoming, sender, Act.ADMIT, button.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    outsiders = {owner.person for task in await desk.store.tasks.of_meeting(stored.meeting.id) for owner in task.owners}
    person = next((one for one in outsiders if one and one.id == button.person_id and one.outside), None)
    if person is None:
        return Help(HelpFor.BUTTON)
    await desk.store.people.admit(stored.meeting.id, person, deed(incoming, sender))
    return await receipt(desk, stored, News.CLARIFIED, incoming.at)
