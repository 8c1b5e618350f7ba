"""Lines of ours that are quoted, each with its answer below: "> 2. Lease Renewal", then "signed"."""

import re
from collections.abc import Sequence

from domain.people import fold

_QUOTED = re.compile(r"^\s{0,20}[>|]\s{0,5}(?:#?(?P<number>\d{1,3})[.):]?\s{1,5})?(?P<words>[^\n]{3,200})$")
_MOST = 400  # lines


def answered(lines: Sequence[str], titles: Sequence[str]) -> list[str]:
    """The lines, and in place of a quoted title what is below it, said of that item."""
    known = {fold(title) for title in titles}
    made: list[str] = []
    label = ""
    for line in lines[:_MOST]:
        found = _QUOTED.match(line)
        if found and fold(found["words"]) in known:
            label = found["number"] or found["words"].strip()
        elif label and line.strip() and not found:
            made.append(f"{label}: {line.strip()}")
            label = ""
        else:
            made.append(line)
    return [*made, *lines[_MOST:]]
