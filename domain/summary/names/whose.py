"""Whose the tasks below are: a heading with a name in it ("Acties Tom"), a name alone over lines without bullets."""

import re
from typing import Final

from domain.people.words import DEPARTMENTS, ELIDED, PARTICLES
from domain.summary.names.owners import NO_PEOPLE, People, owners_in
from domain.summary.names.shape import is_name
from domain.summary.text.lines import Line
from domain.summary.words import status
from domain.summary.words.bounds import HEADING, NAME
from domain.summary.words.headings import NEVER_ALONE, TASK_WORDS, folded, kind_of
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import ENDINGS, QUALIFIERS, one_of, pattern

_WHOM: Final = pattern(lambda each: each.marks.for_whom)
_LINK = re.compile(rf"{_WHOM}\s+|{one_of(ELIDED)}|[-–—:|]\s+")
_FOR = re.compile(rf"{_WHOM}\s+(?=(?-i:[^\W\d_a-z])|@)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"([^'’:]{2,60}?)(?:['’]s?\s+|\s?:\s+|\s[-–—]\s+)([^:]{3,40})$")
_SIGNS: Final = frozenset("'’:-–—")
_NOUN = re.compile(rf"\w{{3,}}{ENDINGS}$")
_MOST_HEAD: Final = 4


def owners_of_heading(heading: str, people: People = NO_PEOPLE) -> tuple[str, ...]:
    """Who a heading of tasks names: "To do Anna", "Tâches de Sophie", "Tom's actions"; () when it names nobody."""
    heading = heading[:HEADING].rstrip(" :")
    if TASK_WORDS.isdisjoint(folded(heading).split()):
        return ()
    words = heading.split()
    for place in range(1, min(_MOST_HEAD, len(words) - 1) + 1):
        if _heads_tasks(" ".join(words[:place])):
            named = _named(_LINK.sub("", " ".join(words[place:]), count=1), people)
            if named:
                return named
    found = _POSSESSIVE.match(heading) if _SIGNS.intersection(heading) else None
    return _named(found[1], people) if found and _heads_tasks(found[2]) else ()


def owners_alone(heading: str, people: People = NO_PEOPLE) -> tuple[str, ...] | None:
    """Who a line names that says nothing else: "Anna Maes", "For Anna and Ben"; as `owners_in`."""
    return owners_in(_FOR.sub("", heading, count=1), people)


def _heads_tasks(words: str) -> bool:
    return kind_of(words, marked=False) is Kind.TASKS and folded(words) not in NEVER_ALONE


def _named(text: str, people: People) -> tuple[str, ...]:
    owners = owners_in(text, people) or ()
    return owners if all(people.knows(owner) or _is_person(owner) for owner in owners) else ()


def _is_person(name: str) -> bool:
    """A name, and no word for what the tasks are about or for whom they were listed."""
    said = (folded(word) for word in name.split() if word.lower() not in PARTICLES)
    return is_name(name) and not any(map(_is_a_matter, said))


def _is_a_matter(word: str) -> bool:
    return word in QUALIFIERS or word in DEPARTMENTS or bool(_NOUN.match(word))


def names_over_lines(lines: tuple[Line, ...], people: People) -> frozenset[int]:
    """The numbers of the lines that are a name alone, where those head all the lines of a list without bullets.

    Everything but the names carries a time then.
    """
    heads = frozenset(line.number for line in lines if _is_bare_name(line, people))
    lines = without_footer(lines, heads)
    if not heads or lines[0].number not in heads or lines[-1].number in heads or any(line.is_item for line in lines):
        return frozenset()
    return heads if _all_timed(lines, heads) else frozenset()


def without_footer(lines: tuple[Line, ...], heads: frozenset[int]) -> tuple[Line, ...]:
    """The lines under names, without a last sentence that stands apart and is nobody's."""
    *rest, last = lines or (None,)
    is_footer = last is not None and last.after_gap and last.number not in heads and last.text.endswith((".", "!"))
    return tuple(line for line in rest if line) if is_footer and heads else lines


def _all_timed(lines: tuple[Line, ...], heads: frozenset[int]) -> bool:
    return all(status.without_stamp(line.text) != line.text for line in lines if line.number not in heads)


def _is_bare_name(line: Line, people: People) -> bool:
    text = line.text
    if line.is_item or line.level or len(text) > NAME or text.endswith((".", ":", "!", "?", ",", ";", ")")):
        return False
    return owners_in(text, people) is not None
