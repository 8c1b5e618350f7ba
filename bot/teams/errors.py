"""Why the connector didn't do what we asked."""

import json

from bot.teams.raw import Json, text

WORTH_RETRYING = frozenset({401, 408, 412, 429})  # all other 4xx stay what they are
LONGEST_REASON = 100


class ConnectorError(Exception):
    """Anything but a 2xx; `status` is None when there was no answer at all. Its text names no content."""

    def __init__(self, status: int | None, code: str = "", message: str = "") -> None:
        super().__init__(status, code)
        self.status = status
        self.code = code[:LONGEST_REASON]
        self.message = message

    def __str__(self) -> str:
        return " ".join(filter(None, (f"HTTP {self.status}" if self.status else "", self.code)))

    @property
    def reason(self) -> str:
        """The error code, else the status."""
        return self.code or f"HTTP {self.status}"

    @property
    def is_final(self) -> bool:
        """Asking again can't help."""
        return self.status is not None and 400 <= self.status < 500 and self.status not in WORTH_RETRYING  # noqa: PLR2004


def refusal(status: int, body: str) -> ConnectorError:
    """Read an error body: `{"error": {"code", "message"}}`, flat with a JSON text in `message`, or no JSON at all."""
    said = _parsed(body)
    error = said.get("error")
    inner = error if isinstance(error, dict) else said
    message = text(inner, "message")
    code = text(_parsed(message), "subCode") or text(inner, "code") or _plain(error) or _plain(said.get("errorCode"))
    return ConnectorError(status, code, message or ("" if said else body[:LONGEST_REASON]))


def _parsed(body: str) -> Json:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _plain(value: object) -> str:
    return str(value) if isinstance(value, str | int) and value else ""
