"""A reply that quotes: Teams sends the quoted message along, and that has been said before."""

import re
from collections.abc import Iterator

from domain.summary import Pasted
from domain.summary.text.markup import text_of

QUOTE = re.compile(r"<blockquote\b[^<>]{0,400}schema\.skype\.com/reply[^<>]{0,400}>", re.IGNORECASE)
END = re.compile(r"</blockquote\s*>", re.IGNORECASE)


def unquoted(pasted: Pasted) -> Pasted:
    """Only what the sender wrote; without a quote the message as it is."""
    if not pasted.html or not QUOTE.search(pasted.html):
        return pasted
    html = "".join(_own(pasted.html))
    return Pasted(text_of(html).strip(), html)


def _own(html: str) -> Iterator[str]:
    at = 0
    while quote := QUOTE.search(html, at):
        yield html[at : quote.start()]
        end = END.search(html, quote.end())
        if end is None:
            return
        at = end.end()
    yield html[at:]
