"""How fast notes are read: against a plain line scanner in the same run, and as the input grows to 1 MiB.

    python -m benchmarks.reading

The seed documents are read where they lie (FOLLOWUP_SHARED, default ../shared), the project's own samples elsewhere.
Trust the ratios; the figures are those of the machine at hand.
"""

import os
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from itertools import count
from pathlib import Path

from domain.summary import Pasted, read

PROJECT = Path(__file__).parent.parent
POSTED = date(2026, 1, 20)
KIB = 1024
SIZES = (64 * KIB, 128 * KIB, 256 * KIB, 512 * KIB, 1024 * KIB)
SHORT = (KIB, 2 * KIB)

HOSTILE: dict[str, str] = {
    "one long line": "x",
    "one long line of words": "word ",
    "opening parentheses": "a (",
    "nested parentheses": "((((",
    "bars": "| a ",
    "table rows": "| a | b | c |\n",
    "bullets without end": "- ",
    "deeper and deeper": "- a\n  ",
    "wrapped for ever": "and so the line goes on and on for as long as anybody cares to read\n",
    "titles": "Title:\nDo this (Anna)\n",
    "one heading of tasks, many items": "- Anna to send the report by Friday\n",
    "many headings": "Tasks:\n",
    "keywords": "ACTION: Anna to call. ",
    "keyword lines": "ACTION: Anna to call\n",
    "links": "[a](b",
    "asides": "[a](b)",
    "stars": "*a*b**c",
    "boxes": "- [ ] @anna: call\n",
    "speakers": "10:00:00 <anna> action: bob to call\n",
    "owners": "Task (Anna, Ben, Carl, Dora, Eve, Finn, Gus, Hal)\n",
    "dates": "Anna: call by 3 March 2026 or before the end of April\n",
    "emoji": "✅⏳",
    "sentences": "Decision: Anna sends it. Ben calls. ",
}
HOSTILE_HTML: dict[str, str] = {
    "less-than signs": "<",
    "open tags": "<a ",
    "open comments": "<!--",
    "nested lists": "<ul><li>",
    "nested tables": "<table><tr><td>",
    "wide rows": "<td>a</td>",
    "bold": "<b>a",
    "paragraphs": "<p>Anna: call</p>",
}


def scan(text: str) -> int:
    """The least a reader of lines can do: split, strip, look at each line's ends."""
    count = 0
    for line in text.splitlines():
        stripped = line.strip()
        count += stripped.endswith((":", ")")) or stripped.startswith(("-", "*"))
    return count


def fastest(work: Callable[[], object], times: int) -> float:
    """Seconds of CPU of the fastest of some runs."""
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def documents() -> list[Path]:
    """The seeds where they are, else the project's samples."""
    shared = Path(os.environ.get("FOLLOWUP_SHARED", PROJECT.parent / "shared"))
    seeds = sorted((shared / "seeds").glob("*.txt"))
    return seeds or sorted((PROJECT / "tests" / "samples").glob("recap_*.txt"))


def print_ratio(paths: Sequence[Path], times: int) -> None:
    """A document a line: ours, the scanner's, and how many times as long ours takes, when first read and again."""
    print(f"{'document':<34}{'bytes':>8}{'read':>12}{'scan':>12}{'ratio':>8}{'again':>8}")
    for path in paths:
        text = path.read_text(encoding="utf-8")
        ours, again, plain = _first(text, times), _again(text, times), _scanned(text, times)
        took = f"{ours * 1e3:>9.2f} ms{plain * 1e6:>9.1f} µs"
        print(f"{path.name[:33]:<34}{len(text):>8}{took}{ours / plain:>8.0f}{again / plain:>8.0f}")


def _first(text: str, times: int) -> float:
    """Seconds to read a paste that nobody read before: each has one more empty line at its end."""
    pastes = (Pasted(text + "\n" * more) for more in count(1))
    return fastest(lambda: read(next(pastes), POSTED), times)


def _again(text: str, times: int) -> float:
    return fastest(lambda: read(Pasted(text), POSTED), times)


def _scanned(text: str, times: int) -> float:
    return fastest(lambda: [scan(text) for _ in range(100)], times) / 100


def print_growth(name: str, unit: str, sizes: Sequence[int], *, html: bool) -> None:
    """One hostile input at every size, and how much longer the last doubling took."""
    seconds = [_once(filled(unit, size), html=html) for size in sizes]
    print(
        f"{name:<34}" + "".join(f"{each:>9.3f}" for each in seconds) + f"{seconds[-1] / max(seconds[-2], 1e-4):>10.2f}"
    )


def filled(unit: str, size: int) -> str:
    """A hostile input of about so many bytes."""
    start = "" if unit.startswith("<") else "Tasks:\n"
    return start + unit * (size // len(unit.encode()))


def _once(text: str, *, html: bool) -> float:
    pasted = Pasted("", text) if html else Pasted(text)
    return fastest(lambda: read(pasted, POSTED), 1)


def main(*, short: bool = False) -> None:
    """Print both tables."""
    sizes, paths = (SHORT, documents()[:1]) if short else (SIZES, documents())
    print_ratio(paths, 1 if short else 50)
    print(f"\n{'seconds for':<34}" + "".join(f"{size // KIB:>6}KiB" for size in sizes) + f"{'t(2n)/t(n)':>11}")
    for name, unit in HOSTILE.items():
        print_growth(name, unit, sizes, html=False)
    for name, unit in HOSTILE_HTML.items():
        print_growth(f"HTML: {name}", unit, sizes, html=True)


if __name__ == "__main__":
    main(short="--short" in sys.argv)
