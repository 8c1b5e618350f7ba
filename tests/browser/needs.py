"""What these tests need besides Python: left out with a reason where it is missing, a failure in CI."""

import os
from pathlib import Path
from typing import NoReturn

import pytest

from bot.demo.playground import missing
from tests.browser.playground import CHROMIUM

PACKAGES = Path(__file__).parents[2] / ".playground"
HOW = "`python -m bot.demo.playground install` puts it there"


def need_packages() -> None:
    """Microsoft's client and its card library."""
    if lacking := missing(PACKAGES):
        _left_out(f"{' and '.join(lacking)} is not in .playground/ ({HOW})")


def need_chromium() -> None:
    """The browser."""
    if not Path(CHROMIUM).is_file():
        _left_out(f"there is no {CHROMIUM}")


def _left_out(why: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"In CI nothing is left out: {why}.", pytrace=False)
    pytest.skip(f"left out: {why}")
