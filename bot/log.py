"""Logging for machines that are read by people: ids and outcomes, never what somebody said."""

import logging
import sys

BREAKING = (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
ESCAPES = {code: ascii(chr(code))[1:-1] for code in BREAKING}


class OneLine(logging.Formatter):
    """A line a record: ids are chosen by others, and one with a line break in it could forge a line of ours."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        """The line, with what would break it escaped; a traceback of ours follows on lines of its own."""
        return super().formatMessage(record).translate(ESCAPES)


def start(level: str) -> None:
    """Log to standard error from here on; the libraries only speak up when something is wrong."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    for name in ("bot", "dialogs", "storage"):
        logging.getLogger(name).setLevel(level)
