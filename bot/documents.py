"""The bytes of a file of notes -> what it says. For Teams and for `followup parse` alike."""

import codecs
import re
from importlib import import_module

from bot.parts import BrokenDocument, LargeDocument
from dialogs.answer import UnreadFor
from domain.summary import Pasted

TEXT = frozenset({"txt", "md", "markdown"})
MARKUP = frozenset({"html", "htm"})
KINDS = TEXT | MARKUP | {"docx"}
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
HEAD = 1024  # bytes; where HTML declares its characters
CHARSET = re.compile(rb"charset\s{0,9}=\s{0,9}[\"']?([\w-]{1,40})", re.IGNORECASE)
ONE_BYTE = re.compile(r"windows-125\d|cp125\d|iso-8859-([2-9]|1\d)|macintosh", re.IGNORECASE)
WINDOWS = "cp1252"


class Unreadable(Exception):
    """A file that can't be read, and why; its text names no content."""

    def __init__(self, because: UnreadFor) -> None:
        super().__init__(because.value)
        self.because = because


def pasted(data: bytes, kind: str) -> Pasted:
    """What a file of that kind (its extension) says. Raises Unreadable."""
    try:
        return _pasted(data, kind)
    except LargeDocument as fault:
        raise Unreadable(UnreadFor.TOO_LARGE) from fault
    except (BrokenDocument, UnicodeDecodeError) as fault:
        raise Unreadable(UnreadFor.BROKEN) from fault


def opened(data: bytes, kind: str) -> Pasted | UnreadFor:
    """The same, or why it can't be read: what a process can tell another."""
    try:
        return pasted(data, kind)
    except Unreadable as fault:
        return fault.because


def _pasted(data: bytes, kind: str) -> Pasted:
    if kind in TEXT:
        return Pasted(decoded(data))
    if kind in MARKUP:
        return Pasted("", html=decoded(data, _declared(data[:HEAD])))
    if kind == "docx":
        html: str = import_module("bot.docx").html_of(data)  # mammoth, which is seldom needed
        return Pasted("", html=html)
    raise Unreadable(UnreadFor.KIND)


def decoded(data: bytes, otherwise: str = "") -> str:
    """Text by its byte order mark, else in that encoding, else UTF-8, else what Windows used to write.

    Raises Unreadable when it is no text at all, UnicodeDecodeError when it breaks off.
    """
    marked = next((name for mark, name in MARKS if data.startswith(mark)), "")
    text = data.decode(marked) if marked else _unmarked(data, otherwise)
    if "\0" in text:
        raise Unreadable(UnreadFor.BROKEN)
    return text


def _unmarked(data: bytes, otherwise: str) -> str:
    if otherwise:
        return data.decode(otherwise, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(WINDOWS, "replace")


def _declared(head: bytes) -> str:
    """The one-byte encoding that HTML names; it says ISO-8859-1 and means Windows' (WHATWG's Encoding Standard)."""
    found = CHARSET.search(head)
    name = found[1].decode("ascii", "replace") if found else ""
    return name if ONE_BYTE.fullmatch(name) else ""
