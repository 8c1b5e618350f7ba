"""Files of notes, from bytes to what they say."""

import struct
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest

from bot import docx as word_reader
from bot.documents import Unreadable, pasted
from dialogs.answer import UnreadFor
from tests.bot.word import W, document, docx, package, paragraph, table

SAID = "Réunion – tâche"
META = b'<meta charset="windows-1252"><p>'


@pytest.mark.parametrize(
    "data",
    [
        SAID.encode(),
        SAID.encode("utf-8-sig"),
        SAID.encode("utf-16"),
        b"\xfe\xff" + SAID.encode("utf-16-be"),
        SAID.encode("cp1252"),
    ],
)
def test_text_says_the_same_in_every_encoding(data: bytes) -> None:
    assert pasted(data, "txt").text == pasted(data, "md").text == SAID


@pytest.mark.parametrize(
    ("data", "html"),
    [
        (f"<p>{SAID}".encode(), f"<p>{SAID}"),
        (f'<meta charset="utf-8"><p>{SAID}'.encode(), f'<meta charset="utf-8"><p>{SAID}'),
        (META + SAID.encode("cp1252"), META.decode() + SAID),
        (f"<p>{SAID}".encode("utf-16"), f"<p>{SAID}"),
        (f"<p>{SAID}".encode("cp1252"), f"<p>{SAID}"),
        (b'<meta charset="ISO-8859-1"><p>\x96', '<meta charset="ISO-8859-1"><p>–'),
        (b'<meta charset="punycode"><p>a-b', '<meta charset="punycode"><p>a-b'),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">\xa4', None),
    ],
)
def test_html_is_read_as_it_declares(data: bytes, html: str | None) -> None:
    read = pasted(data, "html")
    assert read.text == ""
    assert read.html == html if html else (read.html or "").endswith("€")


def test_word_keeps_lists_tables_and_headings() -> None:
    body = paragraph("Tasks", style="Heading1") + paragraph("Book the room", level=0) + table([["Who", "Dana"]])
    style = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    styles = f'<w:styles xmlns:w="{W}">{style}</w:styles>'
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    html = pasted(package(document(body), styles=styles, numbering=numbering), "docx").html
    assert html is not None
    assert html.startswith("<h1>Tasks</h1><ul><li>Book the room</li></ul><table>")


def test_word_leaves_footnotes_links_and_pictures_out() -> None:
    note = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="1">{paragraph("below")}</w:footnote></w:footnotes>'
    link = '<w:hyperlink w:anchor="there"><w:r><w:t>link</w:t></w:r></w:hyperlink>'
    body = f'<w:p><w:r><w:t>above</w:t><w:footnoteReference w:id="1"/></w:r>{link}</w:p>'
    assert pasted(package(document(body), footnotes=note), "docx").html == '<p>above<a href="">link</a></p>'


def zipped(*parts: tuple[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    """A zip of those parts."""
    made = BytesIO()
    with ZipFile(made, "w", method) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return made.getvalue()


MAIN = document(paragraph("Hello")).encode()
ENTITY = '<!DOCTYPE w:document [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
FIELDS = "<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 50 + "</w:p>"


def locked(data: bytes) -> bytes:
    """As if every part were encrypted: the flag is set in each header."""
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        parts = data.split(mark)
        data = mark.join([parts[0], *(_flagged(part, offset - 4) for part in parts[1:])])
    return data


def _flagged(header: bytes, offset: int) -> bytes:
    return header[:offset] + bytes([header[offset] | 1]) + header[offset + 1 :]


def understated(data: bytes) -> bytes:
    """A zip that declares ten bytes for each part, wherever it says how many."""
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        parts = data.split(mark)
        sized = (part[: offset - 4] + struct.pack("<I", 10) + part[offset:] for part in parts[1:])
        data = mark.join([parts[0], *sized])
    return data


UTF_16 = document("<w:p/>", ENTITY).replace("UTF-8", "UTF-16").encode("utf-16")
BROKEN = {
    "empty": b"",
    "text": b"not a zip",
    "locked, as Word does it": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "locked, as zip does it": locked(zipped(("word/document.xml", MAIN))),
    "cut off": docx(["Hello"])[:-40],
    "without its main part": zipped(("a.txt", b"no document")),
    "bad XML": zipped(("word/document.xml", b"<w:document")),
    "packed otherwise": zipped(("word/document.xml", MAIN), method=ZIP_LZMA),
    "larger than it says": understated(zipped(("word/document.xml", MAIN))),
    "entities": package(document(paragraph("Hello"), ENTITY)),
    "entities in UTF-16": zipped(("word/document.xml", UTF_16)),
    "nested": package(document("<w:sdt><w:sdtContent>" * 2000 + "</w:sdtContent></w:sdt>" * 2000)),
}
LARGE = {
    "a bomb": zipped(("word/document.xml", MAIN), ("word/media/a.png", bytes(21 * 2**20))),
    "a thousand parts": zipped(*((f"word/{n}.bin", b"") for n in range(2001))),
    "many elements": package(document("<w:p/>" * 60_001)),
    "open fields": package(document(FIELDS)),
}


@pytest.mark.parametrize("name", [*BROKEN, *LARGE])
def test_word_files_that_are_damaged_locked_or_bombs_are_refused(name: str) -> None:
    with pytest.raises(Unreadable) as fault:
        pasted((BROKEN | LARGE)[name], "docx")
    assert fault.value.because is (UnreadFor.BROKEN if name in BROKEN else UnreadFor.TOO_LARGE)


def test_html_that_grows_out_of_bounds_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_reader, "MOST_HTML", 10)
    with pytest.raises(Unreadable) as fault:
        pasted(docx(["More than ten characters"]), "docx")
    assert fault.value.because is UnreadFor.TOO_LARGE


def test_a_part_that_stands_there_twice_is_the_last_of_them() -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        twice = zipped(("word/document.xml", b"<a/>"), ("word/document.xml", MAIN))
    assert pasted(twice, "docx").html == "<p>Hello</p>"


@pytest.mark.parametrize(
    ("data", "kind", "because"),
    [
        (b"\x89PNG\r\n\0\0", "txt", UnreadFor.BROKEN),
        (docx(["Hello"]), "md", UnreadFor.BROKEN),
        (b"\xff\xfeH", "txt", UnreadFor.BROKEN),
        (b"<p>\0", "html", UnreadFor.BROKEN),
        (b"%PDF-1.7", "pdf", UnreadFor.KIND),
        (b"", "", UnreadFor.KIND),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, kind: str, because: UnreadFor) -> None:
    with pytest.raises(Unreadable) as fault:
        pasted(data, kind)
    assert fault.value.because is because
