"""What a command loads before it does anything: modules are counted, the same on every machine."""

import subprocess
import sys
from functools import cache

import pytest

BARE = "import botbuilder.core, botbuilder.integration.aiohttp, aiohttp, sqlalchemy, apscheduler, pydantic_settings"
OURS = {"bot", "dialogs", "storage", "domain", "manifest"}
OF_OTHERS = 170  # beyond those of the libraries that it is made of
FOR_HELP = 45  # beyond argparse


@cache
def loaded(code: str) -> set[str]:
    """The names of all modules after that."""
    told = f"{code}\nimport sys; print('\\n'.join(sys.modules))"
    return set(subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout.split())


def test_help_loads_little_but_argparse() -> None:
    more = loaded("import bot.__main__") - loaded("import argparse")
    assert len(more) <= FOR_HELP, sorted(more)
    assert "pydantic" not in more


def test_serve_loads_little_beyond_its_libraries() -> None:
    more = {name for name in loaded("import bot.commands.serve") - loaded(BARE) if name.split(".")[0] not in OURS}
    assert len(more) <= OF_OTHERS, sorted(more)


@pytest.mark.parametrize("command", ["serve", "parse", "export"])
def test_what_is_seldom_needed_is_not_loaded(command: str) -> None:
    more = loaded(f"import bot.commands.{command}") - loaded(BARE)
    assert more.isdisjoint({"mammoth", "msal", "azure", "alembic", "asyncpg", "sqlalchemy.dialects.postgresql"})
