"""Whether words that say nothing of a status may be kept with a task: told of the work, not asked of us."""

from domain.reply.roles import Role
from domain.reply.small_words import words as listed
from domain.reply.tokens import normal, tokens

_FEWEST_WORDS = 3
_LONGEST = 1_000


def may_be_note(text: str, language: str = "en") -> bool:
    """No question, no number of an item, and more than a word or a smiley."""
    if len(text) > _LONGEST:
        return True
    if "?" in text:
        return False
    found = tokens(normal(text), language)
    words = [token for token in found if token.text and any(map(str.isalpha, token.text))]
    is_question = bool(found) and (found[0].role is Role.QUESTION or found[0].text in listed().asking)
    is_counted = bool(found) and found[0].role is Role.NUMBER
    return not is_question and not is_counted and sum(len(token.text.split()) for token in words) >= _FEWEST_WORDS
