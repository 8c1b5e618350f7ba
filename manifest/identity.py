"""What an organisation says of its own app: who answers for it, where it runs, which version it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

VERSION = "0.1.0"
"""The project's version: Teams offers an update of the app only when it grows."""

GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
HOST = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])", re.IGNORECASE)
NUMBERS = re.compile(r"(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){2}")


@dataclass(frozen=True, slots=True)
class Identity:
    """The bot and the app share one id; the pages are those that Teams shows at installation."""

    app_id: str
    developer: str
    website: str
    privacy: str
    terms: str
    host: str
    name: str = "Follow-Up"
    version: str = VERSION

    def faults(self) -> Iterator[str]:
        """What Teams refuses though its schema lets it pass, a sentence each."""
        if not GUID.fullmatch(self.app_id):
            yield (
                f"the app id {self.app_id!r} is not a GUID; copy the Application (client) ID of the bot's "
                "app registration, like 12345678-90ab-cdef-1234-567890abcdef"
            )
        for label, written in {"name": self.name, "developer": self.developer}.items():
            if written != written.strip() or not written.isprintable():
                yield f"the {label} {written!r} has spaces around it or characters that nobody sees"
        for label, page in {"website": self.website, "privacy": self.privacy, "terms": self.terms}.items():
            if not _is_page(page):
                yield f"the address of {label}, {page!r}, is not one of the web such as https://rivet.example/privacy"
        if not HOST.fullmatch(self.host):
            yield f"the host {self.host!r} is not a name such as follow-up.rivet.example, without https:// and port"
        if not NUMBERS.fullmatch(self.version):
            yield f"the version {self.version!r} is not three numbers such as 1.4.0"


def _is_page(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return (
            parts.scheme == "https" and bool(HOST.fullmatch(parts.hostname or "")) and not set(address) & set(" \t\n")
        )
    except ValueError:  # no address at all
        return False
