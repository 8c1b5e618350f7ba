"""Reminders at an hour, or of something of one's own: "remind me of 2 at half past three", "remind me to call Bob"."""

import re

from domain.command.asked import RemindTo
from domain.command.cues import Cue, cued, phrases
from domain.command.forms import starts
from domain.dates import find_moment
from domain.people import fold
from domain.reply import Context, Named, Numbers, Remind, Saying, due_in, in_titles
from domain.reply.references import references
from domain.reply.roles import Role

_EDGES = " \"'“”‘’«».,!?;:"
_COUNTED = re.compile(r"(?:^|\s)#?\d{1,9}$")  # "do 2": an item's number
_SMALL = {Cue.REMIND, Cue.POLITE, Cue.ABOUT, Cue.TO, Cue.TASKS, Cue.BY}
_MARKS = {Role.END, Role.COMMA, Role.QUOTE, Role.SETS_OFF}


def reminded(text: str, context: Context) -> RemindTo | Saying | None:
    """Of an item at an hour, or of what names none."""
    return _of_item(text, context) or _of_ones_own(text, context)


def _of_item(text: str, context: Context) -> Saying | None:
    """Nothing is said but the hour and the item."""
    moment = find_moment(text, context.now)
    rest = text.replace(moment.text, " ", 1) if moment else ""
    words = [word for word in cued(rest, context.language, context.names) if word.token.role not in _MARKS]
    if moment is None or not any(Cue.REMIND in word.cues for word in words[:1]):
        return None
    left = [word for word in words if word.cues.isdisjoint(_SMALL)]
    numbers = references([word.token for word in left])
    said = " ".join(rest[word.token.start : word.token.end] for word in left if word.token.role is not Role.NUMBER)
    is_title = len(in_titles(said, context.titles).split()) == len(said.split())
    if not is_title or bool(numbers) == bool(said):
        return None
    return Saying(Numbers(numbers) if numbers else Named(said), Remind(at=moment.at), text, "a reminder")


def _of_ones_own(text: str, context: Context) -> RemindTo | None:
    """Something to do that is no item's."""
    moment = find_moment(text, context.now)
    due = None if moment else due_in(text, context.today)
    named = moment.text if moment else due.text if due else ""
    said = " ".join(text.replace(named, " ", 1).split()) if named else text
    as_written = (said, said.replace("'", "' ", 1), said.replace("'", "", 1))  # "d'appeler", "don't"
    begun = (rest for each in as_written for words, rest in starts(each) if words in phrases("remind_to"))
    title = next(begun, "").strip(_EDGES)
    if not fold(title) or in_titles(title, context.titles) or _COUNTED.search(title):
        return None
    return RemindTo(title, Remind(at=moment.at) if moment else Remind(on=(due.end or due.start) if due else None))
