"""What somebody writes to hurt us costs no more than its length: counted in calls and bytes, not in seconds."""

import re
from zipfile import ZipFile

import pytest

from benchmarks.hostile_reading import CASES, Case, attribute, message
from bot import parts
from bot.documents import Unreadable, pasted
from bot.parts import written_anew
from bot.teams.mentions import words
from dialogs.answer import UnreadFor
from tests.bot.kit import BOT
from tests.bot.word import W, document, package, paragraph

TWICE = 3  # at most, for what is twice as long
NAMES = {case.name: case for case in CASES}


@pytest.mark.parametrize("case", NAMES.values(), ids=NAMES)
def test_what_is_twice_as_long_costs_twice_as_much(case: Case) -> None:
    half, whole = case.small
    assert case.calls(whole) < TWICE * case.calls(half)
    assert case.peak(whole) < TWICE * case.peak(half)


def test_a_name_put_for_a_mention_is_not_looked_at_again() -> None:
    tag = "<at></at>"
    raw = message(f"{tag} a", "", *((tag, {"id": f"29:{n}", "name": tag * 2}) for n in range(30)))
    assert words(raw).text == f"{tag}{tag} a"


def test_a_bare_name_goes_as_often_as_it_is_marked() -> None:
    raw = message("Follow-Up Follow-Up: Follow-Up", "", *(("Follow-Up", dict(BOT)) for _ in range(2)))
    assert words(raw | {"recipient": BOT}).text == ": Follow-Up"


def anew(data: bytes) -> str:
    """The main part, as mammoth gets it."""
    with ZipFile(written_anew(data)) as package:
        return package.read("word/document.xml").decode()


def body(main: str) -> str:
    """What stands in it."""
    return main.partition("<w:body>")[2].removesuffix("</w:body></w:document>")


MADE = {
    "an attribute that nobody reads": (f'<w:p w:rsidR="{"a" * 500}"/>', "<w:p></w:p>"),
    "an endless value": (f'<w:p w:val="{"a" * 500}"/>', f'<w:p w:val="{"a" * 255}"></w:p>'),
    "an endless attribute's name": (f'<w:p w{"a" * 300}:val="1" xmlns:w{"a" * 300}="urn:a"/>', "<w:p></w:p>"),
    "spaces in a tag": (f"<w:p{' ' * 500}/>", "<w:p></w:p>"),
    "comments and instructions": ("<!--a--><?b c?><w:p/><!--d-->", "<w:p></w:p>"),
    "sections of characters": ("<w:p><![CDATA[a<]]>b<![CDATA[]]></w:p>", "<w:p>a&lt;b</w:p>"),
    "what a field says": (
        f"<w:instrText>{'a' * 999}<w:instrText>bc</w:instrText>d</w:instrText>",
        f"<w:instrText>{'a' * 999}<w:instrText>b</w:instrText></w:instrText>",
    ),
}


@pytest.mark.parametrize(("written", "kept"), MADE.values(), ids=MADE)
def test_of_a_document_only_what_counts_is_carried_over(written: str, kept: str) -> None:
    assert body(anew(package(document(written)))) == kept


def test_no_token_of_a_document_is_long() -> None:
    longest = max(map(len, re.findall(r"<[^>]*>", anew(attribute(2**20)))))
    assert longest <= parts.MOST_ATTRIBUTES * 2 * parts.LONGEST_NAME


def test_a_new_field_says_something_of_its_own() -> None:
    field = (
        f'<w:fldChar w:fldCharType="begin"/><w:instrText>{"a" * 2_000}</w:instrText><w:fldChar w:fldCharType="end"/>'
    )
    assert body(anew(package(document(field * 2)))).count("a" * 1_000 + "</w:instrText>") == 2


SPACES = " ".join(f'xmlns:a{n}="urn:{n}"' for n in range(101))
LARGE = {
    "a hundred attributes": document(f"<w:p {SPACES}/>"),
    "an element's endless name": document(f"<w:{'p' * 300}/>"),
    "text of three mebibytes": document(paragraph("a" * 3 * 2**20)),
}


@pytest.mark.parametrize("main", LARGE.values(), ids=LARGE)
def test_a_document_beyond_all_measure_is_refused(main: str) -> None:
    with pytest.raises(Unreadable) as refused:
        pasted(package(main), "docx")
    assert refused.value.because is UnreadFor.TOO_LARGE


def test_an_endless_name_of_a_style_is_cut() -> None:
    style = f'<w:style w:type="paragraph" w:styleId="s"><w:name w:val="{"n" * 1_000}"/></w:style>'
    made = package(document(paragraph("Hello", style="s")), styles=f'<w:styles xmlns:w="{W}">{style}</w:styles>')
    assert pasted(made, "docx").html == "<p>Hello</p>"
