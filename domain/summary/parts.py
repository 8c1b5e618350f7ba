"""One line taken apart: its title before the colon, the parenthesis at its end."""

from typing import Final

_LONGEST_TITLE: Final = 140
_LONGEST_PARENTHESIS: Final = 240
_PAIRS: Final = {")": "(", "]": "["}


def title_and_rest(text: str) -> tuple[str, str] | None:
    """ "Title: rest" at the first colon that stands outside parentheses; None when there is none early enough."""
    depth = 0
    for place, char in enumerate(text[:_LONGEST_TITLE]):
        depth += (char in "([") - (char in ")]")
        if char == ":" and depth <= 0 and text[place + 1 : place + 2].isspace():
            return text[:place].strip(), text[place + 1 :].strip()
    return None


def last_parenthesis(text: str) -> tuple[str, str] | None:
    """The text before its closing parenthesis or bracket, and what stands in it; None when it doesn't end in one."""
    text = text.rstrip(" .;,")
    opener = _PAIRS.get(text[-1:])
    if opener is None:
        return None
    depth = 0
    for place in range(len(text) - 1, max(-1, len(text) - _LONGEST_PARENTHESIS), -1):
        depth += (text[place] == text[-1]) - (text[place] == opener)
        if depth == 0:
            return text[:place].rstrip(), text[place + 1 : -1].strip()
    return None
