"""Who wrote a mail that holds notes."""

import re
from typing import Final

from domain.summary.names.owners import is_name
from domain.summary.names.present import ADDRESS, names_listed
from domain.summary.outline.closing import is_sign_off
from domain.summary.text.lines import Line
from domain.summary.text.section import Section
from domain.summary.words.vocabulary import pattern

_FROM = re.compile(rf"{pattern(lambda each: each.mail.sender)}\s?:\s+(.{{3,200}})$", re.IGNORECASE)
_TOP: Final = 10


def author_of(lines: tuple[Line, ...], sections: tuple[Section, ...]) -> str:
    """Who writes a mail: its sender, or the name under its leave; "" when it says neither."""
    for line in lines[:_TOP]:
        header = _FROM.match(line.text)
        if header and (names := tuple(names_listed(ADDRESS.sub(" ", header[1])))):
            return names[0]
    last = next((section for section in reversed(sections) if section.head and is_sign_off(section.head)), None)
    under = last.lines[0].text.strip(" .,") if last and last.lines else ""
    return under if is_name(under) else ""
