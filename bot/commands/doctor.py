"""followup doctor: whether everything is there that the service needs, a line each."""

import asyncio
import logging
import sys
from argparse import Namespace

from bot.doctor import Verdict, findings
from bot.settings import load
from bot.wrong_settings import WrongSettings

FAILED = 1


def run(_options: Namespace) -> int:
    """Print what was found, nothing secret among it; 1 when the service couldn't work so."""
    try:
        settings = load()
        settings.check_sign_in()
    except WrongSettings as wrong:
        sys.stdout.write(f"{Verdict.FAILED:<6} settings: {wrong}\n")
        return FAILED
    logging.getLogger().addHandler(logging.NullHandler())  # what is wrong is said in its line
    found = asyncio.run(findings(settings))
    sys.stdout.writelines(f"{one.verdict:<6} {one.subject}: {one.said}\n" for one in found)
    return FAILED if any(one.verdict is Verdict.FAILED for one in found) else 0
