"""followup serve: the endpoint, its health, and the clock, until a signal ends it."""

import asyncio
import gc
import signal
import sys
from argparse import Namespace

from bot import log
from bot.app import serving
from bot.settings import Settings, load


def run(options: Namespace) -> int:
    """Serve until SIGTERM or SIGINT; what is being sent is finished first."""
    settings = load(local=options.local)
    settings.check_sign_in()
    log.start(settings.log_level)
    asyncio.run(_serve(settings))
    return 0


async def _serve(settings: Settings) -> None:
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with serving(settings) as port:
        gc.freeze()  # what is loaded now stays: each full collection over it would hold up answers by 150 ms
        sys.stdout.write(f"Follow-Up listens on http://{settings.address}:{port}/api/messages\n")
        sys.stdout.flush()
        await stop.wait()
