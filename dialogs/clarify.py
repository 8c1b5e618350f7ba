"""Who a name in the notes is: asked once, on their receipt, answered by a button, remembered for the team."""

from dialogs.answer import Answer, Help, HelpFor, News
from dialogs.receipt import receipt
from dialogs.rights import refused
from dialogs.turn import Turn
from domain.button import AdmitButton, ClaimButton, ClarifyButton
from domain.move import Claim
from domain.rights import Act
from storage import StoredMeeting


async def clarify(turn: Turn, button: ClarifyButton) -> Answer:
    """A member says who it is; whoever comes second sees how it stands."""
    stored = await _meeting(turn, Act.CLARIFY, button.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    members = await turn.store.people.to_be_meant(stored.meeting)
    person = next((member for member in members if member.id == button.person_id), None)
    if person is None and button.person_id != 0:
        return Help(HelpFor.BUTTON)
    done = turn.deed
    changed = await turn.store.people.clarify(stored.meeting.id, button.written, person, done)
    return await receipt(turn.desk, stored, News.CLARIFIED if changed else News.STANDS, turn.at)


async def claim(turn: Turn, button: ClaimButton) -> Answer:
    """Who presses takes what a group was to do; somebody has it already: that is shown."""
    stored = await _meeting(turn, Act.CHANGE, button.meeting_id)
    if not isinstance(stored, StoredMeeting):
        return stored
    task = await turn.store.tasks.one(button.number)
    if task is None or task.meeting.id != stored.meeting.id:
        return Help(HelpFor.BUTTON)
    if task.reachable_owners:
        return await receipt(turn.desk, stored, News.STANDS, turn.at)
    await turn.store.tasks.apply([(task.number, Claim())], turn.deed)
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
