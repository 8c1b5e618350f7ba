"""Notes that lost their line ends on the way: put back at headings of sections and after each task's owners."""

import re
from typing import Final

from domain.summary.words.vocabulary import pattern

_TASKS: Final = pattern(lambda each: each.heads.flat_tasks)
_TOPICS: Final = pattern(lambda each: each.heads.flat_topics)
_HEADING = re.compile(rf"\s({_TOPICS}|{_TASKS}):\s")
_TASK_ENDS = re.compile(r"(?<=\))\s(?=[^\W\d_a-z])")
_SHORTEST: Final = 80
_LONGEST: Final = 100_000


def with_lines(text: str) -> str:
    """The text as it is, unless it is one long line that has a heading of tasks in it."""
    line = text.strip()
    is_flat = "\n" not in line and _SHORTEST < len(line) < _LONGEST
    return _cut(f" {line}") if is_flat and _HEADING.search(f" {line}") else text


def _cut(line: str) -> str:
    pieces = _HEADING.split(line)
    lines = [pieces[0].strip()]
    for heading, body in zip(pieces[1::2], pieces[2::2], strict=False):
        lines.append(f"{heading}:")
        lines.extend(_TASK_ENDS.split(body.strip()) if re.fullmatch(_TASKS, heading) else [body.strip()])
    return "\n".join(lines)
