"""What "before the end of November" means for a given meeting day."""

from domain.dates.due import Due, Kind

__all__ = ["Due", "Kind"]
