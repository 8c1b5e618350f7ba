"""An answer as people see it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """Either text or an Adaptive Card (plain JSON); `summary` is what a phone's notification says."""

    summary: str
    text: str | None = None
    card: dict[str, object] | None = None
