"""Notes that an earlier version read: pasted again they change nothing, whatever is read in them today."""

import sqlite3
from itertools import count
from pathlib import Path

import pytest

from dialogs.answer import News, Receipt
from dialogs.incoming import Words
from domain.fingerprint import words_print
from domain.summary import Pasted
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, chat_on

EARLIER = Path(__file__).parent / "earlier" / "notes.sql"
SAMPLES = Path(__file__).parents[1] / "samples"
PASTED = (
    "recap_nl_oneline.txt",
    "keyword_mixed.txt",
    "table_nl_door.md",
    "facilitator_html.html",
    "told_mail_en.txt",
    "codir_fr.txt",
    "named_de.txt",
    "prose_fr.txt",
    "zoom_colon.md",
    "initials_nl.txt",
)


def _words(name: str) -> Words:
    text = (SAMPLES / name).read_text(encoding="utf-8")
    return Words(Pasted("", text) if name.endswith(".html") else Pasted(text))


@pytest.fixture
def earlier(tmp_path: Path) -> str:
    """The address of a database that the version before the named rules wrote."""
    file = tmp_path / "earlier.db"
    with sqlite3.connect(file) as db:
        db.executescript(EARLIER.read_text(encoding="utf-8"))
    db.close()
    return f"sqlite:///{file}"


async def test_the_same_words_change_nothing_whoever_read_them_first(earlier: str) -> None:
    async with chat_on(earlier) as chat:
        chat.ids, chat.now = count(100), MONDAY_AFTER
        before = await chat.store.everything()
        for name in PASTED:
            again = await chat.hands(_words(name), CHANNEL)
            assert isinstance(again, Receipt), name
            assert again.news is News.AGAIN, name
        assert await chat.store.everything() == before


async def test_what_people_said_of_them_stays(earlier: str) -> None:
    async with chat_on(earlier) as chat:
        chat.ids, chat.now = count(100), MONDAY_AFTER
        await chat.hands(_words("recap_nl_oneline.txt"), CHANNEL)
        first, second = (await chat.store.everything())[:2]
        assert first["status"] == "done"
        assert second["title"] == "Contract van de printers"


@pytest.mark.parametrize("other", [" a\n\nb ", "a\r\nb", "a b"])
def test_white_space_makes_no_other_words(other: str) -> None:
    assert words_print(Pasted("a\nb")) == words_print(Pasted(other))
    assert words_print(Pasted("a\nb")) != words_print(Pasted("a\nc"))


def test_a_paste_without_text_is_known_by_its_markup() -> None:
    assert words_print(Pasted("", "<p>a</p>")) == words_print(Pasted(" ", "<p>a</p>")) != words_print(Pasted(""))
