"""Signs that stand for a person or a day."""

from typing import Final

PERSONS: Final = "👤👥🙋"
CALENDARS: Final = "📅⏰🗓📆"
