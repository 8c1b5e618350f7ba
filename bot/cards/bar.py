"""A bar in colours, as a picture: for clients that draw no ProgressBar."""

from base64 import b64encode
from collections.abc import Sequence
from itertools import accumulate
from struct import pack
from zlib import compress, crc32

WIDTH, HEIGHT = 400, 8
GREEN, RED, AMBER, GREY = (63, 154, 102, 255), (207, 74, 97, 255), (217, 163, 0, 255), (128, 128, 128, 190)
PALE = (128, 128, 128, 70)  # transparent greys suit light and dark
Colour = tuple[int, int, int, int]


def bar(parts: Sequence[tuple[int, Colour]]) -> str:
    """The address of a PNG, inline: each part as long as its share."""
    total = max(sum(count for count, _ in parts), 1)
    ends = [round(end * WIDTH / total) for end in accumulate((count for count, _ in parts), initial=0)]
    row = b"".join(bytes([n]) * (ends[n + 1] - ends[n]) for n in range(len(parts))).ljust(
        WIDTH, bytes([len(parts) - 1])
    )
    head = pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0)  # 8 bits, by palette
    colours, alphas = b"".join(bytes(c[:3]) for _, c in parts), bytes(c[3] for _, c in parts)
    pixels = compress((b"\0" + row) * HEIGHT, 9)
    chunks = ((b"IHDR", head), (b"PLTE", colours), (b"tRNS", alphas), (b"IDAT", pixels), (b"IEND", b""))
    png = b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)
    return f"data:image/png;base64,{b64encode(png).decode()}"


def _chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", crc32(kind + data))
