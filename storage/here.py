"""What may be spoken of where."""

from sqlalchemy import ColumnElement

from domain.people import Person
from domain.space import Place, SpaceKind
from storage.people import spaces_of
from storage.tables import meetings, spaces


def is_here(place: Place, reader: Person) -> ColumnElement[bool]:
    """That a meeting may be spoken of in that place: in somebody's own chat those of their conversations."""
    if place.kind is SpaceKind.PERSONAL:
        return meetings.c.space_id.in_(spaces_of(reader.id))
    return spaces.c.conversation_id == place.space_id
