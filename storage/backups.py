"""A backup is a database file of the newest schema, from either kind of database, taken while the bot runs."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.engine import URL

from storage.engine import opened, revision_of
from storage.moving import NotMoved, move

PARTIAL = ".partial"  # behind its name until it is whole
SQLITE_HEAD = b"SQLite format 3\0"  # https://www.sqlite.org/fileformat.html


async def backed_up(source: str, file: Path) -> int:
    """How many rows, as they were at one moment, went into a new file. Raises NotMoved, DatabaseUnavailable.

    The file is there whole or not at all; nobody else may read it.
    """
    with _whole(file) as partial:
        async with opened(source) as here, opened(_url(partial)) as there:
            return await move(here.database, there.database, is_live=True)


@contextmanager
def _whole(file: Path) -> Iterator[Path]:
    """Another name for a file, which gets its own when nothing went wrong."""
    if file.exists():
        raise NotMoved(f"{file} is there already; a backup never overwrites one.")
    partial = file.with_name(file.name + PARTIAL)
    partial.unlink(missing_ok=True)  # of a run that was killed
    try:
        yield partial
        partial.rename(file)
    finally:
        partial.unlink(missing_ok=True)


async def restored(file: Path, target: str) -> int:
    """How many rows went from a backup into an empty database; the file stays as it is, of an older schema too.

    Raises NotMoved, DatabaseUnavailable.
    """
    with _copy_of(file) as copy:
        if await revision_of(copy) is None:
            raise NotMoved(f"{file} is no backup of Follow-Up.")
        async with opened(copy) as here, opened(target) as there:
            return await move(here.database, there.database)


@contextmanager
def _copy_of(file: Path) -> Iterator[str]:
    """The address of a copy, which may be brought to the newest schema."""
    with TemporaryDirectory(prefix="followup-") as folder:
        copy = Path(folder) / "backup.db"
        try:
            shutil.copyfile(file, copy)
            is_database = _begins(copy) == SQLITE_HEAD
        except OSError as fault:
            raise NotMoved(f"{file} can't be read: {fault.strerror}.") from fault
        if not is_database:
            raise NotMoved(f"{file} is no backup of Follow-Up.")
        yield _url(copy)


def _begins(file: Path) -> bytes:
    with file.open("rb") as opened_file:
        return opened_file.read(len(SQLITE_HEAD))


def _url(file: Path) -> str:
    return URL.create("sqlite", database=str(file)).render_as_string()
