"""The channel's public keys, fetched without blocking the loop; nobody waits for a fetch that can't help them."""

import asyncio
import json
import logging
from collections import deque
from dataclasses import dataclass
from math import inf
from time import monotonic

import aiohttp
import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt.algorithms import RSAAlgorithm

from bot.teams.raw import Json, record, records, text

log = logging.getLogger(__name__)
FRESH = 24 * 3600.0  # seconds a list is believed without another look
USABLE = 2 * FRESH  # seconds it is believed while the key server is away
PATIENCE = 2.0  # seconds that a request waits for a newer list where the old one would do
FETCH_SECONDS = 5.0
FAILED_FOR = 10.0  # seconds in which a failed fetch isn't tried again
MOST_LOOKS, LOOKS_SECONDS = 5, 30.0  # fetches that unknown key ids cause: anybody can invent one


class KeysUnavailable(Exception):
    """The key server didn't answer: nothing is said about the token."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """Verifies tokens of the channels that its list endorses it for."""

    public_key: RSAPublicKey
    endorsements: frozenset[str]


class SigningKeys:
    """The newest list of keys; a fetch is shared by all who wait for it, and replaces the list as a whole."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self._url = url
        self._session = session
        self._keys: dict[str, SigningKey] = {}
        self._fetched_at = self._failed_at = self._began_at = -inf
        self._fetching: asyncio.Task[None] | None = None
        self._looks: deque[float] = deque(maxlen=MOST_LOOKS)

    async def key(self, key_id: str) -> SigningKey:
        """The key of that id. Raises PermissionError when there is none, KeysUnavailable when nobody can tell."""
        if self._age > FRESH:
            await self._renewed(PATIENCE if key_id in self._keys and self._age <= USABLE else None)
        elif key_id not in self._keys and self._may_look():
            await self._renewed(None)
        return self._found(key_id)

    def close(self) -> None:
        """Leave off fetching."""
        if self._fetching:
            self._fetching.cancel()

    def _found(self, key_id: str) -> SigningKey:
        key = self._keys.get(key_id) if self._age <= USABLE else None
        if key is None and self._failed_at > self._fetched_at:
            raise KeysUnavailable
        if key is None:
            raise PermissionError("unknown signing key")
        return key

    @property
    def _age(self) -> float:
        return monotonic() - self._fetched_at

    @property
    def _is_fetching(self) -> bool:
        return self._fetching is not None and not self._fetching.done()

    def _may_look(self) -> bool:
        """Whether an unknown id is worth a fetch; beyond the most, the list is only seconds old anyway."""
        if self._is_fetching:
            return True
        now = monotonic()
        if len(self._looks) == MOST_LOOKS and now - self._looks[0] < LOOKS_SECONDS:
            return False
        self._looks.append(now)
        return True

    async def _renewed(self, patience: float | None) -> None:
        """Wait until a fetch has ended, or has lasted that many seconds; one that failed just now stands for it."""
        now = monotonic()
        if not self._is_fetching:
            if now - self._failed_at < FAILED_FOR:
                return
            self._fetching, self._began_at = asyncio.create_task(self._fetch()), now
        assert self._fetching  # noqa: S101 - for the type checker
        left = None if patience is None else max(0.0, self._began_at + patience - now)
        await asyncio.wait({self._fetching}, timeout=left)

    async def _fetch(self) -> None:
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                metadata = await self._json(self._url)
                self._keys = _read(await self._json(text(metadata, "jwks_uri")))
        except (aiohttp.ClientError, OSError, ValueError, RuntimeError) as fault:  # OSError: TimeoutError is one
            self._failed_at = monotonic()
            known = f"those of {self._age / 3600:.0f} h ago are used" if self._age <= USABLE else "there are no others"
            log.error("the channel's keys can't be fetched (%s): %s", type(fault).__name__, known)
        else:
            self._fetched_at = monotonic()

    async def _json(self, url: str) -> Json:
        async with self._session.get(url, raise_for_status=True) as response:
            return record(await response.json(content_type=None))


def _read(key_set: Json) -> dict[str, SigningKey]:
    """The RSA keys of a list; a key that can't be read is none. Raises ValueError when nothing is left."""
    found = {text(key, "kid"): _key(key) for key in records(key_set, "keys") if key.get("kty") == "RSA"}
    keys = {key_id: key for key_id, key in found.items() if key_id and key}
    if not keys:
        raise ValueError("a list without keys")
    return keys


def _key(key: Json) -> SigningKey | None:
    endorsed = key.get("endorsements")
    endorsements = frozenset(map(str, endorsed)) if isinstance(endorsed, list) else frozenset[str]()
    try:
        public = RSAAlgorithm.from_jwk(json.dumps(key))
    except (jwt.PyJWTError, ValueError):
        return None
    return SigningKey(public, endorsements) if isinstance(public, RSAPublicKey) else None
