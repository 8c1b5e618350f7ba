"""What opening a database loads: Alembic only where its schema is behind."""

import subprocess
import sys

import pytest

OPEN = """
import asyncio, sys
from storage import opened

async def main():
    async with opened(sys.argv[1]) as store:
        assert await store.everything() == []

asyncio.run(main())
print("alembic" in sys.modules)
"""


@pytest.mark.parametrize(("is_new", "is_loaded"), [(True, "True"), (False, "False")])
def test_alembic_is_loaded_only_where_the_schema_is_behind(
    database: str, tmp_path: object, is_new: bool, is_loaded: str
) -> None:
    address = f"sqlite:///{tmp_path}/new.db" if is_new else database
    done = subprocess.run([sys.executable, "-c", OPEN, address], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [is_loaded]
