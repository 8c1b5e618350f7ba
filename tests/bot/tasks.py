"""Work for a worker, in a module that it loads at once."""

import os
import signal
from pathlib import Path

from domain.summary import Summary


def product(one: int, other: int) -> int:
    return one * other


def own_id() -> int:
    return os.getpid()


def spin(file: Path) -> None:
    """Never ends, and tells where it runs."""
    file.write_text(str(os.getpid()))
    while True:
        pass


def spin_instead(*_: object, **__: object) -> Summary:
    """What reading is like that never ends."""
    while True:
        pass


def hoard() -> int:
    return len(bytearray(2**30))


def large() -> bytes:
    return bytes(17 * 2**20)


def stumble() -> None:
    raise LookupError("what somebody wrote")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
