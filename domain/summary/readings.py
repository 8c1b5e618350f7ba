"""Every reader: where its notation stands, what it weighs, and notes that are its tests."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from domain.summary.document import Document
from domain.summary.evidence import LAST, MARKED, SHAPED, TOLD, Stage
from domain.summary.pieces.fragments import Found
from domain.summary.readers import chat, irc, keyword, listed, margin, named, points, prose, record, table, told


@dataclass(frozen=True, slots=True)
class Notes:
    """Notes with the tasks in them, each with its owners before it."""

    text: str
    tasks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """One notation: it proposes candidates over the whole document and knows no other reader.

    `weight` is worth a line; `yes` reads as told and not without it, `no` holds nothing for it.
    """

    name: str
    stage: Stage
    weight: int
    read: Callable[[Document], Iterable[Found]]
    yes: tuple[Notes, ...]
    no: tuple[str, ...] = ()
    is_inline: bool = False
    """It reads what stands in running notes: beside that, sentences tell of work too."""


_MET: Final = "Minutes of the house group\nPresent: Hal Poe, Mo Lind\n\n"

READERS: Final = (
    Reader(
        "record",
        MARKED,
        9,
        record.read,
        yes=(Notes(f"{_MET}Action: paint the fence\nOwner: Mo\nDue: 12/03/2026", ("Mo: paint the fence",)),),
        no=("Party\nWhat: a fence to paint\nWho: everyone\nWhere: the garden",),
    ),
    Reader(
        "recap",
        MARKED,
        8,
        lambda document: document.titled,
        yes=(Notes("Tasks:\nFence:\nPaint it twice. (Mo)", ("Mo: Fence",)),),
        no=("Topics:\nFence:\nIt was painted twice. (Mo)",),
    ),
    Reader(
        "margin",
        MARKED,
        7,
        margin.read,
        yes=(
            Notes(
                f"{_MET}Fence\nIt is old. It should be painted twice.       Mo\nBuy posts by Friday.       Hal/Mo",
                ("Mo: It should be painted twice.", "Hal, Mo: Buy posts by Friday."),
            ),
        ),
        no=(f"{_MET}Fence\nThe posts were bought in May.        Noted\nThe paint is old.        Noted",),
    ),
    Reader(
        "table",
        MARKED,
        8,
        table.read,
        yes=(Notes("| Action | Owner |\n|---|---|\n| paint the fence | Mo |", ("Mo: paint the fence",)),),
        no=("| Role | Person |\n|---|---|\n| Painter | Mo |",),
    ),
    Reader(
        "irc",
        MARKED,
        8,
        irc.read,
        yes=(
            Notes(
                "10:00:00 <mo> hello\n10:01:00 <hal> action: mo to paint\n10:02:00 <mo> fine\n10:03:00 <hal> bye",
                ("mo: Paint",),
            ),
        ),
        no=("10:00:00 <mo> we saw some action",),
    ),
    Reader(
        "chat",
        MARKED,
        5,
        chat.read,
        yes=(
            Notes(
                "[10:00] Mo: hi\n[10:01] Zed: I'll paint it\n[10:02] Mo: ok\n[10:02] Mo: Zed, can you buy pots?",
                ("Zed: Paint it", "Zed: Buy pots"),
            ),
            Notes(
                "mo 9:02 AM\nhi\nzed 9:04 AM\nok, i'll paint it\nmo 9:05 AM\nzed can you buy pots?\nzed 9:06 AM\nok",
                ("zed: Paint it", "zed: Buy pots"),
            ),
        ),
        no=(
            "[10:00] Mo: the fence is old\n[10:01] Zed: I painted it\n[10:02] Mo: fine\n[10:02] Mo: I'll never see it",
            "10:00 Mo: I'll paint it\n10:01 Mo: and wash it",
        ),
        is_inline=True,
    ),
    Reader(
        "list",
        MARKED,
        6,
        listed.read,
        yes=(Notes(f"{_MET}Action items\n- paint the fence", (": paint the fence",)),),
        no=(f"{_MET}Topics\n- the fence is painted",),
    ),
    Reader(
        "keyword",
        MARKED,
        5,
        keyword.read,
        yes=(Notes(f"{_MET}The fence is old. ACTION: Zed to paint it", ("Zed: Paint it",)),),
        no=(f"{_MET}We saw much action.",),
        is_inline=True,
    ),
    Reader(
        "box",
        SHAPED,
        4,
        points.read_boxes,
        yes=(Notes(f"{_MET}ACTION: Hal to ring\n\nFence\n- [ ] Zed: paint it", ("Hal: Ring", "Zed: paint it")),),
        no=(f"{_MET}Fence\n- [ ] painted",),
    ),
    Reader(
        "dated suffix",
        SHAPED,
        4,
        points.read_dated,
        yes=(
            Notes(f"{_MET}ACTION: Hal to ring\n\nFence\n- paint it (Zed, by Friday)", ("Hal: Ring", "Zed: paint it")),
        ),
        no=(f"{_MET}Fence\n- it is old (Zed says)",),
    ),
    Reader(
        "asked suffix",
        SHAPED,
        4,
        points.read_asked,
        yes=(
            Notes(f"{_MET}ACTION: Hal to ring\n\nFence\nCheck the posts (Mo).", ("Hal: Ring", "Mo: Check the posts")),
        ),
        no=(f"{_MET}Fence\nPosts checked (Mo).",),
    ),
    Reader(
        "bold",
        SHAPED,
        4,
        points.read_bold,
        yes=(Notes(f"{_MET}Fence\nIt is old. **@zed will paint it soon**", ("zed: Paint it soon",)),),
        no=(f"{_MET}Fence\nIt is **very old indeed**",),
    ),
    Reader(
        "known before a colon",
        SHAPED,
        4,
        named.read_known,
        yes=(
            Notes(
                f"{_MET}ACTION: Hal to ring\n\nFence\n- Mo: the posts by Friday",
                ("Hal: Ring", "Mo: the posts by Friday"),
            ),
        ),
        no=(f"{_MET}Fence\n- Mo: the posts are old", f"{_MET}Fence\n- Zed: the posts by Friday"),
    ),
    Reader(
        "told",
        TOLD,
        3,
        told.read,
        yes=(Notes(f"{_MET}The fence is old. Mo will paint it before long.", ("Mo: Paint it before long",)),),
        no=(f"{_MET}The fence is old. Mo will not paint it again.",),
    ),
    Reader(
        "infinitives",
        TOLD,
        1,
        points.read_infinitives,
        yes=(
            Notes(
                f"{_MET}Zaun\n- Zaun streichen\n- Farbe kaufen\n- Pinsel waschen",
                (": Zaun streichen", ": Farbe kaufen", ": Pinsel waschen"),
            ),
        ),
        no=(
            f"{_MET}Fence\n- it is old\n- paint the posts\n- new paint",
            f"{_MET}Agenda\n- paint the posts\n- buy paint\n- wash the brush",
        ),
    ),
    Reader(
        "prose",
        SHAPED,
        2,
        prose.read,
        yes=(
            Notes(f"{_MET}Decisions\n- Zed sends the offer to the bank.", ("Zed: Zed sends the offer to the bank.",)),
        ),
        no=(f"{_MET}Decisions\n- The fence stays.",),
    ),
    Reader(
        "lone box",
        LAST,
        1,
        points.read_boxes,
        yes=(Notes("- [ ] paint the fence\n- [ ] wash the brush", (": paint the fence", ": wash the brush")),),
    ),
    Reader(
        "suffix",
        LAST,
        1,
        points.read_suffix,
        yes=(Notes(f"{_MET}Fence\n- new posts (Mo)", ("Mo: new posts",)),),
        no=(f"{_MET}Fence\n- new posts (Zed)",),
    ),
    Reader(
        "named",
        LAST,
        1,
        named.read,
        yes=(
            Notes(
                "Paint call 3 March 2026\nMo: buy ten pots\nHal: wash the brush",
                ("Mo: buy ten pots", "Hal: wash the brush"),
            ),
        ),
        no=("Paint call\nMo: I bought ten pots\nHal: and the brush?",),
    ),
)
