"""Who does something from now on, known or not: "Priya takes over 2", "5 is with Oana from now on", "2 -> Priya"."""

import re
from collections.abc import Sequence

from domain.command.asked import Assign, Subject
from domain.command.cues import Cue, Word, cued, phrases
from domain.command.people import stranger
from domain.people import fold
from domain.reply import Context, in_titles
from domain.reply.references import references
from domain.reply.roles import Role

_MARKS = {Role.END, Role.COMMA, Role.QUOTE, Role.SETS_OFF}
_SMALL = frozenset({Cue.POLITE, Cue.HAS, Cue.TAKES, Cue.TAKES_OVER, Cue.TASKS, Cue.ONWARD, Cue.TO, Cue.BY, Cue.GOT})
_SKIPPED = frozenset({Cue.POLITE, Cue.ONWARD})
_DOES = frozenset({Cue.HAS, Cue.TAKES, Cue.TAKES_OVER})
_LABEL = re.compile(r"\s*#?\d{1,9}\s*(?:->|=>|→)\s*(?P<who>[^\W\d_][^\n]{0,60}?)[\s.!]*")


def handed_on(text: str, context: Context) -> Assign | None:
    """Whose it is from now on, where an item and one person are named; of what only tells more, nothing."""
    words = [word for word in cued(text, context.language, context.names) if word.token.role not in _MARKS]
    names = [at for at in range(len(words)) if _name(words[at], text, context)]
    about = _about(words, names, text, context) if len(names) == 1 else None
    if about is None or not (_LABEL.fullmatch(text) or _is_given(words, names[0])):
        return None
    return Assign(about, _name(words[names[0]], text, context))


def _name(word: Word, text: str, context: Context) -> str:
    """Somebody known, or a word with a capital that says nothing else."""
    written = text[word.token.start : word.token.end]
    if word.token.role is Role.NAME:
        return written
    is_free = word.token.role is Role.OTHER and not word.cues and not in_titles(written, context.titles)
    return (stranger(written, text[word.token.start :]) or "") if is_free else ""


def _about(words: Sequence[Word], names: list[int], text: str, context: Context) -> Subject | None:
    """The numbers, or the words of a title, and nothing strange beside them."""
    rest = [word for at, word in enumerate(words) if at not in names and word.cues.isdisjoint(_SMALL)]
    numbers = references([word.token for word in rest])
    said = " ".join(text[word.token.start : word.token.end] for word in rest if word.token.role is not Role.NUMBER)
    is_said = not said or len(in_titles(said, context.titles).split()) == len(said.split())
    return Subject(words=said, references=numbers) if (numbers or said) and is_said else None


def _is_given(words: Sequence[Word], at: int) -> bool:
    """Whoever takes over does; who only does it, or with whom it is, from now on."""
    before = next((word.cues for word in reversed(words[:at]) if not word.cues <= _SKIPPED), frozenset())
    after = next((word.cues for word in words[at + 1 :] if not word.cues <= _SKIPPED), frozenset())
    is_onward = any(Cue.ONWARD in word.cues for word in words)
    is_taken = Cue.HAS in after and (fold(words[-1].token.text),) in phrases("give_ends")
    is_said = bool(after & _DOES) or bool(before & {Cue.TO, Cue.HAS})
    return Cue.TAKES_OVER in after or is_taken or (is_onward and is_said)
