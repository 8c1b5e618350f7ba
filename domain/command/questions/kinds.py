"""What several kinds of question may hold, be about and give."""

from collections.abc import Callable

from domain.command.asked import Ask, Command, Topic
from domain.command.cues import Cue
from domain.command.intents import Said, Slot

ITEM_OR_WORDS = frozenset({Slot.ITEM, Slot.WORDS})
ANYTHING = frozenset(Slot)
OURS = frozenset({Cue.WHAT, Cue.SHOW, Cue.ME, Cue.MY, Cue.TASKS})


def ask(topic: Topic) -> Callable[[Said], Command]:
    """The question of one topic, about what is left of what was said."""
    return lambda read: Ask(topic, read.subject)
