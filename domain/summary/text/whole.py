"""What a text is as a whole: the block before it, its line ends where they were lost, its language."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from domain.dates.pieces import words_in
from domain.summary.languages import LANGUAGES
from domain.summary.words.bounds import LINE
from domain.summary.words.vocabulary import pattern

_BLOCK = re.compile(r"\s{0,20}---[ \t]*\n((?:[^\n]{0,2000}\n){1,60}?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_FIELD = re.compile(r"(title|date|subject)[ \t]*:[ \t]*['\"]?([^'\"\n]{1,300})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Front:
    """What the block says, and the notes after it."""

    body: str
    title: str = ""
    date: str = ""


def front_of(text: str) -> Front:
    """The notes without the block before them; the text as it is where there is none."""
    found = _BLOCK.match(text)
    if not found or ":" not in found[1]:
        return Front(text)
    fields = {name.lower(): value.strip() for name, value in _fields(found[1])}
    return Front(text[found.end() :], fields.get("title", fields.get("subject", "")), fields.get("date", ""))


def _fields(block: str) -> list[tuple[str, str]]:
    return [(match[1], match[2]) for line in block.split("\n") if (match := _FIELD.match(line))]


_TASKS: Final = pattern(lambda each: each.heads.flat_tasks)
_TOPICS: Final = pattern(lambda each: each.heads.flat_topics)
_FLAT_HEADING = re.compile(rf"\s({_TOPICS}|{_TASKS}):\s")
_TASK_ENDS = re.compile(r"(?<=\))\s(?=[^\W\d_a-z])")
_SHORTEST: Final = 80
_LONGEST: Final = 100_000


def with_lines(text: str) -> str:
    """The text as it is, unless it is one long line that has a heading of tasks in it."""
    line = text.strip()
    is_flat = "\n" not in line and _SHORTEST < len(line) < _LONGEST
    return _cut(f" {line}") if is_flat and _FLAT_HEADING.search(f" {line}") else text


def _cut(line: str) -> str:
    pieces = _FLAT_HEADING.split(line)
    lines = [pieces[0].strip()]
    for heading, body in zip(pieces[1::2], pieces[2::2], strict=False):
        lines.append(f"{heading}:")
        lines.extend(_TASK_ENDS.split(body.strip()) if re.fullmatch(_TASKS, heading) else [body.strip()])
    return "\n".join(lines)


_SMALL_WORDS: Final = {code: frozenset(language.small_words.split()) for code, language in LANGUAGES.items()}


def language_of(text: str, likely: str = "en") -> str:
    """en, nl, fr or de: the one whose small words are most frequent; the likely one when nothing says otherwise."""
    counts = Counter(words_in(text[:LINE].lower()))
    scores = {code: sum(counts[word] for word in counts.keys() & words) for code, words in _SMALL_WORDS.items()}
    return max(scores, key=lambda code: (scores[code], code == likely))
