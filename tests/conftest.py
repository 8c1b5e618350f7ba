"""A database for each test, of both kinds: what the program promises, it promises on either."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.databases import Postgres, migrate, postgres

settings.register_profile("counted", deadline=None)  # what a thing costs is counted, not timed
settings.load_profile("counted")

BOTH = ("sqlite", pytest.param("postgresql", marks=pytest.mark.postgres))


@pytest.fixture(scope="session")
def server() -> Iterator[Postgres]:
    """PostgreSQL, started once."""
    with postgres() as running:
        yield running


@pytest.fixture(scope="session")
def newest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database on the newest schema, made once."""
    file = tmp_path_factory.mktemp("newest") / "followup.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path, newest: Path) -> Iterator[str]:
    """The address of a fresh database: a copy of an empty one. Opened again, it is the same."""
    if request.param == "sqlite":
        yield f"sqlite:///{shutil.copy(newest, tmp_path)}"
        return
    server: Postgres = request.getfixturevalue("server")
    url = server.new()
    yield url
    server.drop(url)
