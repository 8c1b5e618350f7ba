"""Word's .docx -> HTML, by mammoth, of parts that were written anew (bot/parts.py)."""

from io import BytesIO
from typing import Any, Final

import mammoth
from mammoth import documents, transforms

from bot.parts import BrokenDocument, LargeDocument, written_anew

MOST_HTML: Final = 2 * 2**20  # characters


def html_of(data: bytes) -> str:
    """The words of a document with its headings, lists and tables. Raises BrokenDocument, LargeDocument."""
    html = _converted(written_anew(data))
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


def _words_only(document: Any) -> Any:
    """Without addresses and footnotes: what is written once could be referred to, and repeated, without end."""
    return _no_links(_no_footnotes(document))


_no_links = transforms.element_of_type(documents.Hyperlink, lambda link: link.copy(href="", anchor=None))
_no_footnotes = transforms.element_of_type(documents.NoteReference, lambda _: documents.Text(""))
