"""What a person chose: their language, and when not to be written to."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """`language` is None as long as Teams' own counts. The days are the first on which they may be asked again."""

    language: str | None = None
    paused_until: date | None = None
    away_until: date | None = None
    is_stopped: bool = False
