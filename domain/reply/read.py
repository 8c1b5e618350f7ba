"""Which task "done", "2 done, 3 blocked: legal" speaks of.

Strict on purpose: a reply counts only when every part of it is understood, so "not done", "done?" and "will be
done tomorrow" change nothing.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from domain.people import fold
from domain.reply.said import Numbers, Only, Reference, Reply, Saying
from domain.task import Mark, Status

LONGEST = 500
STATUSES: Mapping[str, Status] = {
    **dict.fromkeys(("done", "finished", "completed", "klaar", "gedaan", "af", "afgerond"), Status.DONE),
    **dict.fromkeys(("fini", "finie", "termine", "terminee", "fait", "faite", "erledigt", "fertig"), Status.DONE),
    **dict.fromkeys(("in progress", "started", "working on it", "bezig", "mee bezig", "en cours"), Status.IN_PROGRESS),
    **dict.fromkeys(
        ("blocked", "stuck", "waiting", "geblokkeerd", "wacht", "bloque", "bloquee", "en attente"), Status.BLOCKED
    ),
}
WAITS_ON = (
    r"(?:(?:blocked|geblokkeerd|bloqué|bloque)\s*[,:]?\s+)?"
    r"(?:blocked by|waiting for|waiting on|wacht op|geblokkeerd door|bloqu[eé] par|en attente de)"
)
THANKS = frozenset({"thanks", "thank you", "thx", "ok", "bedankt", "dank je", "dank u", "merci", "danke"})
REFERENCE = r"#?\d{1,9}"
REFERENCES = rf"{REFERENCE}(?:\s*(?:,|and|en|et|und|&|\+|\s)\s*{REFERENCE}){{0,50}}"
PART = re.compile(
    rf"\s*(?:(?P<before>{REFERENCES})\s*[:.)=]?)?\s*(?:is|are|zijn|est|sont)?\s*"
    rf"(?:(?P<waits>{WAITS_ON})\s+(?P<on>[^\n;,?]{{1,200}})"
    r"|(?P<words>[^\W\d_]+(?:\s+[^\W\d_]+){0,2}?)(?:\s+(?P<after>" + REFERENCES + r"))?"
    r"(?:\s*(?::|\s-\s)\s*(?P<note>[^\n;?]{1,300}))?)"
    r"\s*[.!✅👍]*\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Said:
    references: tuple[Reference, ...]
    status: Status
    note: str | None = None


def reply(text: str, _today: date) -> Reply:
    """Everything a reply says, or nothing at all when a part of it isn't understood."""
    read = _sayings(text)
    seen = fold(text) in THANKS or text.strip() == "👍"
    return Reply(
        tuple(Saying(Numbers(s.references) if s.references else Only(), Mark(s.status, s.note)) for s in read),
        is_seen=seen,
        leftover=() if read or seen else (text,),
    )


def _sayings(text: str) -> tuple[_Said, ...]:
    """Everything a reply says, or nothing at all when a part of it isn't understood."""
    if len(text) > LONGEST:
        return ()
    read: list[_Said] = []
    for part in _parts(text):
        saying = _saying(part)
        if saying:
            read.append(saying)
        elif fold(part) in THANKS:
            continue
        elif read and read[-1].note:  # a note may hold commas
            read[-1] = replace(read[-1], note=f"{read[-1].note}, {part}")
        else:
            return ()
    return tuple(read)


def _parts(text: str) -> list[str]:
    """Cut at commas, semicolons and lines; numbers alone belong to what follows ("1, 3 done")."""
    parts: list[str] = []
    numbers = ""
    for piece in re.split(r"[,;\n]", text):
        if not piece.strip():
            continue
        if re.fullmatch(rf"\s*{REFERENCES}\s*", piece):
            numbers = f"{numbers}{piece} "
        else:
            parts.append((numbers + piece).strip())
            numbers = ""
    return [*parts, numbers] if numbers else parts


def _saying(part: str) -> _Said | None:
    found = PART.fullmatch(part)
    if not found:
        return None
    references = (*_references(found["before"]), *_references(found["after"]))
    if found["waits"]:
        return _Said(references, Status.BLOCKED, found["on"].strip(" .!"))
    status = STATUSES.get(fold(found["words"]))
    return _Said(references, status, found["note"] and found["note"].strip()) if status else None


def picked(text: str) -> tuple[Reference, ...]:
    """The numbers of a message that holds nothing else: an answer to "which one?"."""
    return _references(text) if re.fullmatch(rf"\s*{REFERENCES}\s*[.!)]?\s*", text) else ()


def _references(text: str | None) -> tuple[Reference, ...]:
    found = re.findall(REFERENCE, text or "")
    return tuple(Reference(int(f.lstrip("#")), f.startswith("#")) for f in found)
