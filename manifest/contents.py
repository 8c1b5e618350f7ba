"""The files that stand beside this one, wherever the package is installed."""

from importlib.resources import files


def content(name: str) -> bytes:
    """A file's bytes."""
    return files("manifest").joinpath(name).read_bytes()
