"""How many replies are read as they should be, by language and by meaning, and how fast.

    python -m benchmarks.replies

The replies are those of the tests (tests/domain/reply/cases), so the share is all of them unless a test fails; what it
closes by mistake is counted apart. Trust the ratios; the times are those of the machine at hand.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial

from domain.command import understand
from domain.reply import picked
from domain.reply.days import due_in
from domain.reply.tokens import _known, _single
from tests.domain.reply.notation import CONTEXT, Case, cases

ENDS = (" done", " cancelled", " not mine", " my part")
HOSTILE = {
    "1 MB of words": "done " * 200_000,
    "1,000 letters of clauses": "2 done, " * 125,
    "1,000 letters of dates": "by 3 March 2026 " * 62,
    "1,000 marks": "(" * 1_000,
    "160 words of no list": "lorem " * 160,
}


def ended(expected: str) -> set[str]:
    """The items a reading closes, in the tests' notation."""
    sayings = (saying.split(": ")[0] for saying in expected.split(" | "))
    return {saying for saying in sayings if saying.endswith(ENDS)}


def print_shares(title: str, key: Callable[[Case], str], known: list[Case]) -> None:
    """A line for each group: how many there are, are read rightly, and close something they shouldn't."""
    groups = Counter(key(case) for case in known)
    right = Counter(key(case) for case in known if case.read == case.expected)
    wrong = Counter(key(case) for case in known if ended(case.read) - ended(case.expected))
    print(f"{title:<16}{'replies':>9}{'right':>8}{'share':>9}{'closed by mistake':>20}")
    for name, count in groups.items():
        print(f"{name:<16}{count:>9}{right[name]:>8}{right[name] / count:>9.1%}{wrong[name]:>20}")
    print()


def milliseconds(text: str, times: int) -> float:
    """The fastest of some readings."""
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        understand(text, CONTEXT)
        picked(text)
        best = min(best, time.perf_counter() - start)
    return best * 1e3


def print_speed(known: list[Case]) -> None:
    """Of the known replies the middle and the slowest; then of what nobody means well."""
    understand("warm up", CONTEXT)
    spent = sorted((milliseconds(case.text, 3), case.text) for case in known)
    print(f"middle {spent[len(spent) // 2][0]:.2f} ms, slowest {spent[-1][0]:.2f} ms ({spent[-1][1]!r})")
    for name, text in HOSTILE.items():
        print(f"{name:<28}{milliseconds(text, 3):>9.2f} ms")


def print_ratios(known: list[Case]) -> None:
    """The CPU of a reply as a multiple of a bare parse of its activity; and what twice as many letters cost."""
    bodies = {case.text: json.dumps({"type": "message", "id": "1", "text": case.text}) for case in known}
    parsing = cpu(lambda: [json.loads(body) for body in bodies.values()])
    reading = cpu(lambda: [understand(text, CONTEXT) for text in bodies])
    print(f"a reply costs {reading / parsing:.0f} times a bare JSON parse of its activity")
    for name, text in HOSTILE.items():
        half, whole = (text[:length] for length in (500, 1_000))
        ratio = cpu(partial(understand, whole, CONTEXT)) / cpu(partial(understand, half, CONTEXT))
        print(f"{name:<28}t(1,000)/t(500) {ratio:.1f}")


def cpu(work: Callable[[], object], times: int = 3) -> float:
    """The least of some runs, in seconds of this process; nothing is remembered from one to the next but tables."""
    spent = []
    for _ in range(times):
        for remembered in (_known, _single, due_in):
            remembered.cache_clear()
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return max(min(spent), 1e-9)


def main(*, short: bool = False) -> None:
    """Print all of it."""
    known = list(cases())[:: 50 if short else 1]
    print_shares("language", lambda case: case.language, known)
    print_shares("meaning", lambda case: case.meaning, known)
    print_shares("all", lambda _: "", known)
    print_speed(known)
    print_ratios(known)


if __name__ == "__main__":
    main(short="--short" in sys.argv)
