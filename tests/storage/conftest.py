"""Databases without tables."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, create_engine
from sqlalchemy.engine import make_url

from tests.conftest import BOTH
from tests.databases import Postgres


@pytest.fixture(params=BOTH)
def connection(request: pytest.FixtureRequest) -> Iterator[Connection]:
    """An empty database: in memory, or on the server."""
    url, driver = "sqlite://", "sqlite"
    if request.param != driver:
        url, driver = request.getfixturevalue("empty"), "postgresql+psycopg"
    engine = create_engine(make_url(url).set(drivername=driver))
    with engine.begin() as made:
        yield made
    engine.dispose()


@pytest.fixture
def empty(server: Postgres) -> Iterator[str]:
    """A PostgreSQL database without tables."""
    url = server.empty()
    yield url
    server.drop(url)
