"""A database for each test, of both kinds: what the program promises, it promises on either."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import Postgres, postgres

BOTH = ("sqlite", pytest.param("postgresql", marks=pytest.mark.postgres))


@pytest.fixture(scope="session")
def server() -> Iterator[Postgres]:
    """PostgreSQL, started once."""
    with postgres() as running:
        yield running


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a fresh database; opened again, it is the same."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/followup.db"
        return
    server: Postgres = request.getfixturevalue("server")
    url = server.new()
    yield url
    server.drop(url)
