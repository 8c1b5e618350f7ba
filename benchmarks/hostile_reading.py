"""What it costs to read what somebody wrote to hurt us: CPU and memory, and how they grow when it is twice as long.

    python -m benchmarks.hostile_reading

One line a reader and text, each at two sizes. Trust the ratios; the figures are those of the machine at hand.
"""

import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from benchmarks.reading import filled
from benchmarks.work import calls, peak
from bot.docx import html_of
from bot.parts import BrokenDocument, LargeDocument
from bot.teams.mentions import people, words
from domain.button import pressed
from domain.command import understand
from domain.reply import Context, picked
from domain.summary import Pasted, read
from tests.bot.word import W, document, package, paragraph

DAY = date(2026, 1, 20)
CONTEXT = Context(now=datetime(2026, 1, 20, 10, tzinfo=UTC))
KIB = 1024
BOT = {"id": "28:bot", "name": "Follow-Up"}
Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Case:
    """A reader, and what to give it at a size; `sizes` are the half and the whole, `small` those of a test."""

    name: str
    sizes: tuple[int, int]
    made: Callable[[int], object]
    reader: Callable[[object], object]

    @property
    def small(self) -> tuple[int, int]:
        """A sixteenth of it."""
        half, whole = (max(size // 16, 1) for size in self.sizes)
        return half, whole

    def calls(self, size: int) -> int:
        """How many functions reading it calls."""
        given = self.made(size)
        return calls(lambda: self.reader(given))

    def peak(self, size: int) -> int:
        """The most bytes that reading it holds at once."""
        given = self.made(size)
        return peak(lambda: self.reader(given))

    def seconds(self, size: int) -> float:
        """Of CPU."""
        given = self.made(size)
        began = time.process_time()
        self.reader(given)
        return time.process_time() - began


def message(text: str, html: str, *mentions: tuple[str, Mapping[str, object]]) -> Json:
    """An activity that mentions: what stands for each in the text, and who it is."""
    entities = [{"type": "mention", "text": written, "mentioned": who} for written, who in mentions]
    attached = [{"contentType": "text/html", "content": html}]
    return {"text": text, "recipient": BOT, "entities": entities, "attachments": attached}


def doubling(count: int) -> Json:
    """Mentions whose names hold the words of the next mention twice."""
    tag = "<at></at>"
    return message(tag, "", *((tag, {"id": f"29:{n}", "name": tag * 2}) for n in range(count)))


def at_bot(count: int) -> Json:
    """The bot, mentioned again and again, in words and in HTML."""
    written = "<at>Follow-Up</at> "
    return message(written * count, written * count, *(("<at>Follow-Up</at>", dict(BOT)) for _ in range(count)))


def at_people(count: int) -> Json:
    """Many people, each mentioned once."""
    names = [f"Anna Maes {n}" for n in range(count)]
    text = "".join(f"<at>{name}</at> " for name in names)
    return message(text, text, *((f"<at>{name}</at>", {"id": f"29:{name}", "name": name}) for name in names))


def at_nobody(count: int) -> Json:
    """Mentions of which none stands in a long text."""
    return message("<at>" * count * 20, "<at>x</at>" * count * 20, *((f"<at>{n}", dict(BOT)) for n in range(count)))


def quotes(count: int) -> Json:
    """Replies to replies that are never closed."""
    return message("", '<blockquote itemtype="http://schema.skype.com/reply">' * count + "</blockquote>" * count)


def attribute(size: int) -> bytes:
    """Word's paragraph with one long attribute."""
    return package(document(f'<w:p w:rsidR="{"a" * size}"><w:r><w:t>Hello</w:t></w:r></w:p>'))


def comment(size: int) -> bytes:
    """Word's paragraph behind a long comment."""
    return package(document(f"<!--{'a' * size}-->" + paragraph("Hello")))


def comments(count: int) -> bytes:
    """Word's paragraph behind many comments."""
    return package(document("<!---->" * count + paragraph("Hello")))


def attributes(count: int) -> bytes:
    """A paragraph of many attributes."""
    many = " ".join(f'a{n}="b"' for n in range(count))
    return package(document(f"<w:p {many}/>{paragraph('Hello')}"))


def namespaces(count: int) -> bytes:
    """Every paragraph names namespaces of its own."""
    return package(document("".join(f'<w:p xmlns:a{n}="urn:{n}" a{n}:b="c"/>' for n in range(count))))


def styles(count: int) -> bytes:
    """Many styles, and a paragraph in each."""
    names = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:name w:val="{"n" * 250}{n}"/></w:style>' for n in range(count)
    )
    main = document("".join(paragraph("x", style=f"s{n}") for n in range(count)))
    return package(main, styles=f'<w:styles xmlns:w="{W}">{names}</w:styles>')


def nested(count: int) -> bytes:
    """Insertions in insertions, and much that nobody knows in the deepest."""
    open_, close = "<w:ins>" * 40, "</w:ins>" * 40
    return package(document(f"{open_}{'<w:unknown/>' * count}{close}"))


def card(size: int) -> Json:
    """A card's data, long wherever a card of ours has a field."""
    return {"verb": "hand_over", "list": 1, "source": 2, "place": 3, "who3": "9" * size, "which3": "1," * size}


def _words(given: object) -> object:
    assert isinstance(given, dict)
    return words(given), people(given)


def _html_of(given: object) -> object:
    assert isinstance(given, bytes)
    try:
        return html_of(given)
    except (BrokenDocument, LargeDocument) as refused:
        return refused


def _read(given: object) -> object:
    assert isinstance(given, str)
    return read(Pasted("", given) if given.startswith("<") else Pasted(given), DAY)


def _said(given: object) -> object:
    assert isinstance(given, str)
    return understand(given, CONTEXT), picked(given)


def _pressed(given: object) -> object:
    assert isinstance(given, dict)
    return pressed(given)


def of(unit: str) -> Callable[[int], str]:
    """That text, again and again."""
    return lambda size: filled(unit, size)


MIB = KIB * KIB
CASES = (
    Case("mentions that double", (160, 320), doubling, _words),
    Case("the bot, mentioned", (1_500, 3_000), at_bot, _words),
    Case("people, mentioned", (1_500, 3_000), at_people, _words),
    Case("mentions of nobody", (500, 1_000), at_nobody, _words),
    Case("quotes", (8_000, 16_000), quotes, _words),
    Case(".docx: one attribute", (8 * MIB, 16 * MIB), attribute, _html_of),
    Case(".docx: one comment", (8 * MIB, 16 * MIB), comment, _html_of),
    Case(".docx: comments", (MIB, 2 * MIB), comments, _html_of),
    Case(".docx: attributes", (20_000, 40_000), attributes, _html_of),
    Case(".docx: namespaces", (10_000, 20_000), namespaces, _html_of),
    Case(".docx: styles", (2_000, 4_000), styles, _html_of),
    Case(".docx: nested", (20_000, 40_000), nested, _html_of),
    Case("a heading and asides", (MIB // 32, MIB // 16), of("[a](b)"), _read),
    Case("a card's data", (64 * KIB, 128 * KIB), card, _pressed),
    Case("a command", (MIB // 2, MIB), of("done 2 "), _said),
)


def main(*, short: bool = False) -> None:
    """Print the table."""
    print(f"{'':28}{'half':>9}{'whole':>9}{'x':>6}{'calls x':>9}{'peak':>10}{'peak x':>8}")
    for case in CASES:
        half, whole = case.small if short else case.sizes
        spent = (case.seconds(half), case.seconds(whole))
        held = (case.peak(half), case.peak(whole))
        print(
            f"{case.name:28}{spent[0]:>7.2f} s{spent[1]:>7.2f} s{spent[1] / max(spent[0], 1e-4):>6.1f}"
            f"{case.calls(whole) / case.calls(half):>9.1f}{held[1] / MIB:>6.1f} MiB{held[1] / held[0]:>8.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main(short="--short" in sys.argv)
