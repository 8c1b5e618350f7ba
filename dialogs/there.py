"""A turn as if it were taken in a meeting's own conversation."""

from dataclasses import replace

from dialogs.turn import Turn
from domain.task import Meeting


async def there(turn: Turn, meeting: Meeting) -> Turn:
    """Its roster, words and names count, wherever somebody speaks of it."""
    if turn.place.space_id == meeting.space_id:
        return turn
    place = await turn.store.meetings.place(meeting)
    return replace(turn, incoming=replace(turn.incoming, place=place))
