"""What goes wrong with a database: away, full, or two that crossed."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoneFree

# https://www.postgresql.org/docs/current/errcodes-appendix.html
CROSSED = frozenset({"40001", "40P01", "23505"})  # not serializable, deadlock, inserted by another just before
AWAY_CLASSES = ("08", "53", "57P")  # connection, no room or memory, shut down or starting
READ_ONLY = "25006"  # a standby that took over as one
LOCKED = "55P03"  # somebody else holds what we need
# https://www.sqlite.org/rescode.html
AWAY_IN_SQLITE = ("BUSY", "LOCKED", "READONLY", "IOERR", "FULL", "CANTOPEN", "PROTOCOL", "NOMEM", "CORRUPT", "NOTADB")


class DatabaseUnavailable(RuntimeError):
    """The database can't be opened, read or written now; the message is one sentence."""


@contextmanager
def unavailable() -> Iterator[None]:
    """Tell a database that is away, locked, full or read-only from a fault of ours."""
    try:
        yield
    except DBAPIError as fault:
        if not _is_away(fault):
            raise
        raise DatabaseUnavailable(f"The database is not available: {_reason(fault)}.") from fault
    except (OSError, TimeoutError, NoneFree) as fault:  # asyncpg's words for nobody there
        raise DatabaseUnavailable(f"The database is not available: {str(fault) or type(fault).__name__}.") from fault


def has_crossed(fault: DBAPIError) -> bool:
    """Whether the same again may succeed, because another transaction was in the way."""
    return _state(fault) in CROSSED


def _is_away(fault: DBAPIError) -> bool:
    state, name = _state(fault), str(getattr(fault.orig, "sqlite_errorname", ""))
    if name:
        return name.removeprefix("SQLITE_").startswith(AWAY_IN_SQLITE)
    return fault.connection_invalidated or state in {READ_ONLY, LOCKED} or state.startswith(AWAY_CLASSES)


def _state(fault: DBAPIError) -> str:
    return str(getattr(fault.orig, "sqlstate", None) or "")


def _reason(fault: DBAPIError) -> str:
    """The driver's first line; it never holds values, which SQLAlchemy adds below."""
    return str(fault.orig).split("\n", maxsplit=1)[0].rpartition(">: ")[2]
