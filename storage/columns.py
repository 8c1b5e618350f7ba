"""Column types that hold our values as they are."""

from datetime import UTC, datetime

from sqlalchemy import ColumnElement, DateTime, Dialect, literal
from sqlalchemy.types import TypeDecorator


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant; a naive datetime raises ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database, in UTC."""
        del dialect
        if value is not None and value.tzinfo is None:
            raise ValueError(f"naive datetime {value}")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From the database; SQLite forgets the zone."""
        del dialect
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


def instant(at: datetime | None) -> ColumnElement[datetime | None]:
    """Within a `case` its type has to be said: SQLAlchemy takes any other time for a local one."""
    return literal(at, Instant())
