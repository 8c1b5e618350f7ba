"""Who the notes say was there, speaks or is mentioned."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from domain.people.words import POSTS
from domain.summary.names.owners import People, people_of
from domain.summary.names.shape import is_name
from domain.summary.text.clean import MENTION_CLOSE, MENTION_OPEN
from domain.summary.text.lines import Line
from domain.summary.text.section import Section
from domain.summary.words import labels
from domain.summary.words.bounds import LABEL, NAME, PARAGRAPH, SENTENCE
from domain.summary.words.headings import folded, kind_of
from domain.summary.words.kinds import Kind, names_meeting
from domain.summary.words.vocabulary import AND, MATTERS, NO_NAMES, QUALIFIERS, one_of, pattern

_MENTION = re.compile(rf"{MENTION_OPEN}([^{MENTION_CLOSE}]{{1,100}}){MENTION_CLOSE}")
_LABEL = re.compile(r"([^:\n]{2,60}?)\s?:\s*(\S.*)$")
_BY: Final = pattern(lambda each: each.meetings.by)
_INLINE = re.compile(rf"[,;.(]\s*{pattern(lambda each: each.meetings.present)}\s?:\s*(.{{3,2000}})$", re.IGNORECASE)
_WRITTEN_BY = re.compile(
    rf"(?:^|[-–—,;|.]\s?){pattern(lambda each: each.meetings.written_by)}\s{_BY}"
    rf"\s((?:(?-i:[^\W\d_a-z])[\w'’.-]*[\s,&+]*(?:{AND}\s)?){{1,12}})$",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"\(([A-ZÀ-Þ]{2,4})\)|(?:^|[,;]\s*)([A-ZÀ-Þ]{2,4})\s?=\s|\w\s?=\s?([A-ZÀ-Þ]{2,4})(?![^\W_])")
_MAIL = re.compile(rf"{pattern(lambda each: each.mail.headers)}\s?:\s+(.{{3,400}})$", re.IGNORECASE)
ADDRESS = re.compile(r"<[^<>]{0,100}>")
_IN_PARENTHESES = re.compile(r"\(([^()]{5,300})\)")
_MYSELF = re.compile(rf"\b{pattern(lambda each: each.mail.me)}\b", re.IGNORECASE)
_SPEAKER = re.compile(
    r"(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+)?(?:<([^<>\s]{1,40})>|([^\W\d_][^\s:]{1,30}(?:\s[^\s:]{1,30}){0,2})\s?:)\s+\S"
)
_IN_POINT = re.compile(r"([^\W\d_a-z][^\W\d_]{2,20})\s?:\s+\S")
_WITH_POST = re.compile(
    rf"(?<!\w)((?:[^\W\d_a-z][\w'’-]{{1,20}}\s){{1,3}}[^\W\d_a-z][\w'’-]{{1,20}})\s\((?i:(?:\w{{1,12}}\s)?{one_of(POSTS)})\)"
)
"""Somebody whose post stands behind the whole name: "Anna Maes (chair)"."""

_SEPARATOR = re.compile(rf"\s*[,;/|•]\s*|\s+(?:{AND}|&)\s+")
_ASIDE = re.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]|\s[-–—:]\s.*$")
_HANDLE = re.compile(r"^[a-z][\w.-]{1,30}(?=\s?(?:\(|$))")
_BESIDE = re.compile(r"(?<=\w)\s+@[\w.-]{1,60}$")
_FEWEST_POSTS = 3
_MOST_POST = 3
_FEWEST_SPEAKERS = 3
_NAMES_A_LINE = 80
_TOP = 10


def people_in(lines: tuple[Line, ...], sections: tuple[Section, ...], text: str, members: Iterable[str]) -> People:
    """Everybody that a text names as present, as a speaker or by a mention; `members` are in the conversation."""
    named = (*_listed(lines, sections), *_mentioned(lines), *_speaking(lines), *speaking_in_points(lines))
    return people_of(named, text, members)


def _listed(lines: tuple[Line, ...], sections: tuple[Section, ...]) -> Iterator[str]:
    for section in sections:
        if section.kind is Kind.PEOPLE:
            for line in section.lines:
                yield from names_listed(line.text)
                yield from _HANDLE.findall(line.text) if line.is_item else ()
    for line in lines:
        label = _LABEL.match(line.text) if ":" in line.text[:NAME] else None
        if label and kind_of(label[1], marked=False) is Kind.PEOPLE:
            yield from names_listed(label[2])
            yield from _in_small(label[2])
        if "(" in line.text:
            yield from (name for name in _WITH_POST.findall(line.text[:PARAGRAPH]) if is_name(name))
        if line.number < _TOP:
            yield from _at_top(line.text)
            yield from named_in_mail(line.text)
    yield from _under_title(lines)


def _at_top(text: str) -> Iterator[str]:
    """Who was there, as the top tells it: behind a word for it, as who wrote, in the meeting's parenthesis."""
    for found in (_INLINE.search(text) if ":" in text else None, _WRITTEN_BY.search(text)):
        yield from names_listed(found[1]) if found else ()
    if text.count("=") > 1:
        yield from ("".join(each) for each in _INITIALS.findall(text))
    met = _IN_PARENTHESES.search(text)
    if met and any(map(names_meeting, folded(text[: met.start()]).split())):
        names = tuple(names_listed(_MYSELF.sub("", met[1])))
        yield from names if len(names) > 1 else ()


def named_in_mail(text: str) -> Iterator[str]:
    """Who wrote a mail, and to whom."""
    header = _MAIL.match(text) if ":" in text[:LABEL] else None
    yield from names_listed(ADDRESS.sub(" ", header[1])) if header else ()


def names_listed(text: str) -> Iterator[str]:
    """The names of a list, and the initials and handles beside them."""
    yield from ("".join(each) for each in _INITIALS.findall(text))
    for part in _SEPARATOR.split(_ASIDE.sub(" ", text))[:_NAMES_A_LINE]:
        name = _BESIDE.sub("", part.strip(" .*@")).removesuffix(" :")
        if is_name(name) or (" " not in name and part.strip().startswith("@")):
            yield name


def _in_small(text: str) -> Iterator[str]:
    """Who was there in small letters, by name or by post alone: "anna, jb, the boys", "head nurse, pharmacist"."""
    parts = [part.strip(" .") for part in _ASIDE.sub(" ", text).split(",")]
    short = [part for part in parts if 0 < len(part.split()) <= _MOST_POST and part.islower()]
    if len(short) >= _FEWEST_POSTS and 2 * len(short) > len(parts):
        yield from (part for part in short if not NO_NAMES.intersection(part.split()))


def _under_title(lines: tuple[Line, ...]) -> Iterator[str]:
    """A line of single words under the title of a meeting, where other lines name some of them."""
    for line in lines[1:2]:
        words = line.text.split(", ")
        if line.is_item or len(words) < _FEWEST_POSTS or any(" " in word or not word.islower() for word in words):
            return
        said = {word.strip(":,.") for below in lines[2:] for word in below.text[:SENTENCE].split()}
        if len(said.intersection(words)) > 1 and any(map(names_meeting, folded(lines[0].text[:NAME]).split())):
            yield from words


def _mentioned(lines: tuple[Line, ...]) -> Iterator[str]:
    for line in lines:
        if MENTION_OPEN in line.marked:
            yield from _MENTION.findall(line.marked)


def _speaking(lines: tuple[Line, ...]) -> Iterator[str]:
    """Whoever begins two lines or more with their name and a colon."""
    counts = Counter(name for line in lines if (name := _speaker(line)))
    return (name for name, times in counts.items() if times > 1)


def speaking_in_points(lines: tuple[Line, ...]) -> tuple[str, ...]:
    """Who speaks in the points of minutes, where several do so again and again: "* Anna: we could ask them"."""
    points = [line.text for line in lines if line.is_item and line.text]
    said = {found[1] for text in points if ":" in text[:NAME] and (found := _IN_POINT.match(text))}
    names = [name for name in sorted(said) if is_name(name) and not _is_a_word(name)]
    begins = Counter(text.split()[0].rstrip(":") for text in points)
    often = [name for name in names if begins[name] > 1]
    return tuple(names) if len(often) > 1 and len(names) >= _FEWEST_SPEAKERS and 2 * len(names) > len(said) else ()


def _is_a_word(name: str) -> bool:
    low = folded(name)
    return (
        low in QUALIFIERS or low in MATTERS or kind_of(name, marked=False) is not None or labels.is_field(f"{name}: x")
    )


def _speaker(line: Line) -> str | None:
    found = _SPEAKER.match(line.text) if not line.is_item and _may_speak(line.text) else None
    if not found:
        return None
    return found[1] or (found[2] if is_name(found[2]) else None)


def _may_speak(text: str) -> bool:
    """Cheap, and right to say no: a speaker's name has a colon behind it, or angles around it."""
    return ":" in text or "<" in text
