"""Word's .docx -> HTML. Anybody may have made the file: it is measured and looked through before mammoth reads it."""

import re
import zlib
from io import BytesIO
from typing import Any, Final
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import mammoth
from mammoth import documents, transforms

MOST_PARTS: Final = 2_000
MOST_BYTES: Final = 20 * 2**20  # unpacked
MOST_HTML: Final = 2 * 2**20  # characters
MOST_ELEMENTS: Final = 60_000  # ten to twenty a paragraph; mammoth takes up to 0.1 ms for each
MOST_OPEN_FIELDS: Final = 20  # mammoth looks through all open ones at each run
LONGEST_NAME: Final = 255  # of a style, as in Word
WORDS: Final = re.compile(r"\[Content_Types\]\.xml|(word/)?_rels/[^/]+\.rels|word/[^/]+\.xml")
PLAIN: Final = frozenset({ZIP_STORED, ZIP_DEFLATED})
ENCRYPTED: Final = 1
DAMAGE: Final = (BadZipFile, zlib.error, expat.ExpatError, NotImplementedError, OSError, EOFError, ValueError)


class BrokenDocument(Exception):
    """It is no .docx, or damaged, or locked with a password."""


class LargeDocument(Exception):
    """It is more than we unpack."""


def html_of(data: bytes) -> str:
    """The words of a document with its headings, lists and tables. Raises BrokenDocument, LargeDocument."""
    html = _converted(_looked_through(data))
    if len(html) > MOST_HTML:
        raise LargeDocument("its HTML")
    return html


def _converted(document: BytesIO) -> str:
    try:
        made = mammoth.convert_to_html(
            document,
            convert_image=lambda _: [],
            transform_document=_words_only,
            include_embedded_style_map=False,
            external_file_access=False,
        )
    except Exception as fault:  # whatever a made-up file makes it stumble over
        raise BrokenDocument(type(fault).__name__) from fault
    return str(made.value)


def _looked_through(data: bytes) -> BytesIO:
    """A package of only the parts that hold words, each as it was measured; pictures stay behind."""
    kept, look = BytesIO(), _Look()
    try:
        with ZipFile(BytesIO(data)) as package, ZipFile(kept, "w") as copy:
            for name, part in _parts(package).items():
                content = package.read(part)
                look.through(content)
                copy.writestr(name, content)
    except DAMAGE as fault:
        raise BrokenDocument(type(fault).__name__) from fault
    return kept


def _parts(package: ZipFile) -> dict[str, ZipInfo]:
    """The parts mammoth reads. What they declare decides: zipfile unpacks no byte more, and checks what it did."""
    parts = package.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_BYTES:
        raise LargeDocument("unpacked")
    kept = {part.filename: part for part in parts if WORDS.fullmatch(part.filename)}
    if any(part.flag_bits & ENCRYPTED or part.compress_type not in PLAIN for part in kept.values()):
        raise BrokenDocument("packed otherwise")
    return kept


class _Look:
    """One look through all parts: no document type (so no entities), nothing that costs more than its size."""

    def __init__(self) -> None:
        self.elements = 0
        self.open_fields = 0

    def through(self, content: bytes) -> None:
        """Raises BrokenDocument, LargeDocument, ExpatError."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.StartDoctypeDeclHandler = self._doctype
        parser.Parse(content, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        kind = name.rpartition(":")[2]
        if kind == "fldChar":
            self.open_fields += ("begin" in attributes.values()) - ("end" in attributes.values())
        if self.elements > MOST_ELEMENTS or self.open_fields > MOST_OPEN_FIELDS:
            raise LargeDocument("elements")
        if kind == "name" and any(len(value) > LONGEST_NAME for value in attributes.values()):
            raise BrokenDocument("a name")

    def _doctype(self, *_: object) -> None:
        raise BrokenDocument("a document type")


def _words_only(document: Any) -> Any:
    """Without addresses and footnotes: what is written once could be referred to, and repeated, without end."""
    return _no_links(_no_footnotes(document))


_no_links = transforms.element_of_type(documents.Hyperlink, lambda link: link.copy(href="", anchor=None))
_no_footnotes = transforms.element_of_type(documents.NoteReference, lambda _: documents.Text(""))
