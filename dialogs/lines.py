"""A line of notes that was not understood becomes a task of its meeting."""

import re
from dataclasses import replace

from dialogs.answer import Answer, Help, HelpFor, News
from dialogs.desk import understood
from dialogs.posting import posting
from dialogs.receipt import receipt
from dialogs.rights import refused
from dialogs.there import there
from dialogs.turn import Turn
from domain.button import MakeTaskButton
from domain.dates import find_due
from domain.fingerprint import line_print
from domain.rights import Act
from domain.summary import Draft, Pasted, Summary
from domain.task import Meeting

LONGEST = 300  # of a title
_BULLET = re.compile(r"^[\s\-*•·‣▪◦–—☐\[\]]+")
_AS_TASK = "Action items:\n- {line}"


async def make_task(turn: Turn, button: MakeTaskButton) -> Answer:
    """With the owner and the date that can be read in it; whoever presses second sees how it stands."""
    stored = await turn.store.meetings.one(button.meeting_id)
    if stored is None or stored.is_discarded:
        return Help(HelpFor.BUTTON)
    if no := await refused(turn, Act.CHANGE, stored.meeting):
        return no
    line = next((line for line in stored.not_understood if line_print(line) == button.line), None)
    if line is None:
        return await receipt(turn.desk, stored, News.STANDS, turn.at)
    near = await there(turn, stored.meeting)
    new = await posting(near, Pasted(line), await _summary(near, stored.meeting, line))
    (draft,), (owners,) = new.summary.tasks, new.owners
    made = await turn.store.tasks.make_of_line(stored.meeting.id, line, draft, owners, turn.deed)
    told = await receipt(turn.desk, stored, News.TASK_MADE if made else News.STANDS, turn.at)
    return replace(told, undo_id=await turn.store.tasks.undo_id(turn.deed.source))


async def _summary(near: Turn, meeting: Meeting, line: str) -> Summary:
    """The line as it would be read under a heading that says it is work; else all of it is the title."""
    words = _BULLET.sub("", line).strip() or line.strip()
    read = await understood(near.desk, near.incoming, Pasted(_AS_TASK.format(line=words)), told=meeting.held_on)
    if len(read.tasks) == 1:
        return read
    title = words if len(words) <= LONGEST else ""
    due = find_due(words, meeting.held_on, meeting.language)
    return replace(read, tasks=(Draft(title, "" if title else words, due=due),))
