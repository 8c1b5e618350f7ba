"""Who follows somebody who led a meeting's follow-up and is there no more: whoever posted the series' last notes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Lead:
    """Who leads the follow-up of a meeting, and whether they can: they are in its conversation and want messages."""

    meeting_id: int
    series: str
    posted_at: datetime
    person_id: int
    can_lead: bool


def successors(leads: Iterable[Lead]) -> dict[int, int]:
    """Of one conversation's meetings those that are handed on, each with to whom."""
    newest_first = sorted(leads, key=lambda lead: (lead.posted_at, lead.meeting_id), reverse=True)
    heirs: dict[str, int] = {}
    for lead in newest_first:
        if lead.can_lead:
            heirs.setdefault(lead.series, lead.person_id)
    found = {lead.meeting_id: heirs.get(lead.series) for lead in newest_first if not lead.can_lead}
    return {meeting: heir for meeting, heir in found.items() if heir is not None}
