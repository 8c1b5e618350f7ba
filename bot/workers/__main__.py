"""A worker: reads what is to be done, does it, writes what it made; ends when nobody asks any more.

It kills itself a second after the deadline of what it is at, should nobody be left to do so.
"""

import math
import pickle
import resource
import signal
import sys
from collections.abc import Callable
from typing import Final

import bot.documents
import bot.docx  # noqa: F401
import domain.summary  # noqa: F401
from bot.workers.wire import HEAD, framed, length_in

MOST_MEMORY: Final = 512 * 2**20  # bytes of address space


def main() -> None:
    """Serve until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the service ends us, after what it finishes
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    while head := stdin.read(HEAD):
        seconds, work = pickle.loads(stdin.read(length_in(head)))  # noqa: S301 - our own service wrote it
        stdout.write(framed(_made(seconds, work)))
        stdout.flush()


def _made(seconds: float, work: Callable[[], object]) -> bytes:
    signal.alarm(0 if math.isinf(seconds) else math.ceil(seconds) + 1)
    try:
        return pickle.dumps((True, work()))
    except Exception as fault:  # whatever it is: the service is told its kind, and we go on
        return pickle.dumps((False, type(fault).__name__))
    finally:
        signal.alarm(0)


if __name__ == "__main__":
    main()
