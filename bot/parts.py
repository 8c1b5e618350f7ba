"""The parts of a .docx that hold words, each written anew: what mammoth reads then, we wrote.

Anybody may have made the file. Elements, text and the few attributes that mean something to mammoth are carried over,
all of them counted and cut; comments, instructions, declarations and pictures stay behind. So no token is long
(the parser under mammoth begins each anew with every 16 KiB) and nothing is there without having been counted.
"""

import re
import zlib
from io import BytesIO
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

MOST_PARTS: Final = 2_000
MOST_BYTES: Final = 20 * 2**20  # unpacked
MOST_TEXT: Final = 2 * 2**20  # characters
MOST_NODES: Final = 60_000  # elements and attributes, ten to twenty a paragraph; mammoth takes up to 0.1 ms for each
MOST_ATTRIBUTES: Final = 100  # of one element; Word's first one names some forty namespaces
MOST_OPEN_FIELDS: Final = 20  # mammoth looks through all open ones at each run
LONGEST_NAME: Final = 255  # of a style, as in Word; of an element; and as much of any other value
LONGEST_INSTRUCTION: Final = 1_000  # characters of one field; mammoth reads them at each of its marks
NAMESPACE: Final = "xmlns"
INSTRUCTION: Final = "instrText"
READ: Final = """
    val id styleId type numId ilvl abstractNumId fldCharType anchor tgtFrame name char font ascii embed link title descr
    left right start end firstLine hanging Id Type Target Extension ContentType PartName
"""
MEANT: Final = frozenset(READ.split())
"""The attributes that mammoth reads, without their prefixes."""

WORDS: Final = re.compile(r"\[Content_Types\]\.xml|(word/)?_rels/[^/]+\.rels|word/[^/]+\.xml")
PLAIN: Final = frozenset({ZIP_STORED, ZIP_DEFLATED})
ENCRYPTED: Final = 1
DAMAGE: Final = (BadZipFile, zlib.error, expat.ExpatError, NotImplementedError, OSError, EOFError, ValueError)


class BrokenDocument(Exception):
    """It is no .docx, or damaged, or locked with a password."""


class LargeDocument(Exception):
    """It is more than we unpack."""


def written_anew(data: bytes) -> BytesIO:
    """A package of only the parts that hold words. Raises BrokenDocument, LargeDocument."""
    kept, scribe = BytesIO(), _Scribe()
    try:
        with ZipFile(BytesIO(data)) as package, ZipFile(kept, "w") as copy:
            for name, part in _parts(package).items():
                copy.writestr(name, scribe.copied(package.read(part)))
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


class _Scribe:
    """Copies all parts of one package, and counts over all of them. No document type, so no entities."""

    def __init__(self) -> None:
        self.nodes = 0
        self.text = 0
        self.open_fields = 0
        self.instructing = 0  # elements that hold a field's instructions, open now
        self.instruction = 0  # characters of the newest field's
        self.written: list[str] = []

    def copied(self, content: bytes) -> bytes:
        """Raises BrokenDocument, LargeDocument, ExpatError."""
        self.written = []
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._say
        parser.StartDoctypeDeclHandler = self._doctype
        parser.Parse(content, True)
        return "".join(self.written).encode()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        kept = {key: value[:LONGEST_NAME] for key, value in attributes.items() if _is_meant(key)}
        self.nodes += 1 + len(kept)
        if self.nodes > MOST_NODES or len(kept) > MOST_ATTRIBUTES or len(name) > LONGEST_NAME:
            raise LargeDocument("elements")
        self._count_field(name.rpartition(":")[2], kept)
        self.written += [f"<{name}", *(f" {key}={quoteattr(value)}" for key, value in kept.items()), ">"]

    def _count_field(self, kind: str, attributes: dict[str, str]) -> None:
        self.instructing += kind == INSTRUCTION
        if kind == "fldChar":
            begins = "begin" in attributes.values()
            self.open_fields += begins - ("end" in attributes.values())
            self.instruction = 0 if begins else self.instruction
        if self.open_fields > MOST_OPEN_FIELDS:
            raise LargeDocument("fields")

    def _end(self, name: str) -> None:
        self.instructing -= name.rpartition(":")[2] == INSTRUCTION
        self.written.append(f"</{name}>")

    def _say(self, text: str) -> None:
        self.text += len(text)
        if self.text > MOST_TEXT:
            raise LargeDocument("text")
        if self.instructing:
            text = text[: LONGEST_INSTRUCTION - self.instruction]
            self.instruction += len(text)
        self.written.append(escape(text))

    def _doctype(self, *_: object) -> None:
        raise BrokenDocument("a document type")


def _is_meant(attribute: str) -> bool:
    prefix, _, name = attribute.rpartition(":")
    is_read = name in MEANT or NAMESPACE in (prefix, name)
    return is_read and len(attribute) <= LONGEST_NAME
