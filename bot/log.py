"""Logging for machines that are read by people: ids and outcomes, never what somebody said."""

import logging
import sys


def start(level: str) -> None:
    """Log to standard error from here on; the libraries only speak up when something is wrong."""
    logging.basicConfig(
        stream=sys.stderr, level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    for name in ("bot", "dialogs", "storage"):
        logging.getLogger(name).setLevel(level)
