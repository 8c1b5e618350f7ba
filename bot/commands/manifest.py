"""`followup manifest`: the Teams app package as a file."""

import sys
from argparse import Namespace
from pathlib import Path

from bot.settings import load, variable
from bot.wrong_settings import WrongSettings
from manifest.identity import Identity
from manifest.package import build

FROM_SETTINGS = {
    "app_id": "app_id",
    "name": "app_name",
    "developer": "developer",
    "website": "website",
    "privacy": "privacy",
    "terms": "terms",
    "host": "public_host",
    "version": "app_version",
}
"""What an app says of itself, and the setting that says it where the command line doesn't."""


def run(options: Namespace) -> int:
    """Write the package and say so in one line.

    Raises WrongSettings for what is nowhere said, and ValueError, both in a sentence for the user, for what Teams would
    refuse and for a file that can't be written.
    """
    out: Path = options.out
    package = build(_identity(options))
    try:
        out.write_bytes(package)
    except OSError as error:
        raise ValueError(f"The package can't be written to {out}: {error.strerror}.") from error
    sys.stdout.write(f"Wrote {out} ({len(package) // 1024} KB): upload it in Teams under Apps, Manage your apps.\n")
    return 0


def _identity(options: Namespace) -> Identity:
    settings = load()
    said = {field: getattr(options, field) or getattr(settings, setting) for field, setting in FROM_SETTINGS.items()}
    missing = [field for field, value in said.items() if not value]
    if missing:
        names = ", ".join(f"--{field.replace('_', '-')} ({variable(FROM_SETTINGS[field])})" for field in missing)
        raise WrongSettings(f"missing for the package: {names}.")
    return Identity(**said)
