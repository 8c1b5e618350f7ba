"""Why the connector didn't do what we asked."""

import json
from http import HTTPStatus

from bot.teams.raw import Json, text

WORTH_RETRYING = frozenset({401, 408, 412, 429})  # all other 4xx stay what they are
WORTH_INSISTING = frozenset({412, 429, 502, 503, 504})  # Microsoft's list of what may be sent again at once
THROTTLED = 429
LONGEST_REASON = 100
LONGEST_WAIT = 3600.0  # seconds; who asks for more isn't believed


class ConnectorError(Exception):
    """Anything but a 2xx; `status` is None when there was no answer at all. Its text names no content.

    `has_left` is False when nothing can have arrived; `retry_after` is in seconds, None where Teams didn't say.
    """

    def __init__(
        self, status: int | None, code: str = "", *, retry_after: float | None = None, has_left: bool = True
    ) -> None:
        super().__init__(status, code)
        self.status = status
        self.code = code[:LONGEST_REASON]
        self.retry_after = retry_after
        self.has_left = has_left

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

    @property
    def is_unsure(self) -> bool:
        """Nobody knows whether it arrived: Microsoft says not to send again after a 500."""
        return self.status == HTTPStatus.INTERNAL_SERVER_ERROR

    @property
    def is_throttled(self) -> bool:
        """We were too fast."""
        return self.status == THROTTLED

    @property
    def is_passing(self) -> bool:
        """The same request may work in a moment, and did nothing yet."""
        return self.status in WORTH_INSISTING or not self.has_left

    @property
    def may_have_arrived(self) -> bool:
        """Nobody said no."""
        return self.is_unsure or (self.status is None and self.has_left)


class OutOfTime(ConnectorError):
    """The turn has no time left for it, or no answer came in time."""

    def __init__(self, *, has_left: bool) -> None:
        super().__init__(None, "TimeoutError" if has_left else "OutOfTime", has_left=has_left)

    @property
    def is_passing(self) -> bool:
        """Not in this turn."""
        return False


def refusal(status: int, body: str, retry_after: str = "") -> ConnectorError:
    """Read an error body: `{"error": {"code", "message"}}`, flat with a JSON text in `message`, or no JSON at all."""
    said = _parsed(body)
    error = said.get("error")
    inner = error if isinstance(error, dict) else said
    message = text(inner, "message")
    code = text(_parsed(message), "subCode") or text(inner, "code") or _plain(error) or _plain(said.get("errorCode"))
    return ConnectorError(status, code, retry_after=_seconds(retry_after))


def _seconds(header: str) -> float | None:
    """Retry-After in seconds, or as a date (RFC 9110), which Teams doesn't send and isn't read."""
    return min(float(header), LONGEST_WAIT) if header.strip().isdecimal() else None


def _parsed(body: str) -> Json:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _plain(value: object) -> str:
    return str(value) if isinstance(value, str | int) and value else ""
