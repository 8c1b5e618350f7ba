"""`followup manifest`: the Teams app package as a file."""

import sys
from argparse import Namespace
from pathlib import Path

from manifest.package import build


def run(options: Namespace) -> int:
    """Writes the package and says so in one line.

    Raises ValueError, in a sentence for the user, for a bad app id and for a file that can't be written.
    """
    out: Path = options.out
    package = build(options.app_id)
    try:
        out.write_bytes(package)
    except OSError as error:
        raise ValueError(f"The package can't be written to {out}: {error.strerror}.") from error
    sys.stdout.write(f"Wrote {out} ({len(package) // 1024} KB): upload it in Teams under Apps, Manage your apps.\n")
    return 0
