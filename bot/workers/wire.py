"""How the service and its workers speak: a length, then so many bytes."""

from typing import Final

HEAD: Final = 8  # bytes


def framed(message: bytes) -> bytes:
    """A message behind its length."""
    return len(message).to_bytes(HEAD, "big") + message


def length_in(head: bytes) -> int:
    """The length of the message that follows."""
    return int.from_bytes(head, "big")
