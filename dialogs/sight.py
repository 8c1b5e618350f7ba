"""What words say by themselves, before it is known what they can refer to."""

from dialogs.desk import Desk
from dialogs.incoming import Incoming, Words
from domain.command import (
    Ask,
    AskGlossary,
    AskHelp,
    AskMine,
    AskOther,
    AskSettings,
    AskStatus,
    AskWaiting,
    AskWhy,
    Command,
    Reading,
    understand,
)
from domain.reply import Context

QUESTIONS = Ask | AskHelp | AskOther | AskStatus | AskWhy | AskMine | AskWaiting | AskSettings | AskGlossary
_PLAIN = AskHelp | AskStatus | AskMine | AskWaiting | AskSettings | AskGlossary
_MOST_WORDS = 4  # of a question that is surely nothing else


def at_first_sight(desk: Desk, incoming: Incoming, words: Words) -> Reading:
    """The reading without any context."""
    now = incoming.at.astimezone(desk.pace.zone)
    return understand(words.pasted.text, Context(now=now, language=incoming.language))


def is_question(reading: Reading) -> bool:
    """Whether it changes nothing."""
    return bool(reading.acts) and all(isinstance(act, QUESTIONS) for act in reading.acts)


def plain_question(reading: Reading, words: Words) -> Command | None:
    """A question that means the same whatever was said before; None where it may refer to something."""
    if "@" in words.pasted.text or words.files or len(words.pasted.text.split()) > _MOST_WORDS:
        return None
    match reading.acts:
        case (asked,) if isinstance(asked, _PLAIN):
            return asked
        case _:
            return None
