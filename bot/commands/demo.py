"""followup demo: a sample meeting, played over a server, connector and database of its own."""

import asyncio
import sys
from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.demo.play import play


def run(_options: Namespace) -> int:
    """Play it and print the conversation; what it needed is gone at the end."""
    with TemporaryDirectory(prefix="followup-demo-") as name:
        asyncio.run(play(Path(name), _tell))
    if Path(name).exists():
        raise RuntimeError(f"The demo's folder {name} could not be removed.")
    _tell("\nNothing was left behind: the demo's server, its stand-in for Teams and its database are gone.")
    return 0


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
