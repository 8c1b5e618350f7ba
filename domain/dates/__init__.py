"""What "before the end of November" means for a given meeting day."""

from domain.dates.day import find_day
from domain.dates.due import Due, Kind
from domain.dates.find import find_due

__all__ = ["Due", "Kind", "find_day", "find_due"]
