"""The channel's public keys, fetched without blocking the loop; the SDK asks for them by key id."""

import asyncio
import json
from dataclasses import dataclass
from time import monotonic
from typing import Any

import aiohttp
from botframework.connector.auth.jwt_token_extractor import JwtTokenExtractor
from jwt.algorithms import RSAAlgorithm

from bot.teams.raw import Json, record, records, text

STALE_AFTER = 24 * 3600  # seconds; the SDK's own rule
ASK_AGAIN_AFTER = 3600  # seconds, for a key id we don't know


class KeysUnavailable(Exception):
    """The key server didn't answer: nothing is said about the token."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """In the shape the SDK's token check reads."""

    public_key: Any
    endorsements: list[str]


class SigningKeys:
    """Stands in for the SDK's own metadata, which fetches with `requests` and no timeout."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self._url = url
        self._session = session
        self._keys: dict[str, SigningKey] = {}
        self._fetched_at: float | None = None
        self._fetching = asyncio.Lock()

    def install(self) -> None:
        """Let the SDK find these keys under their address."""
        JwtTokenExtractor.metadataCache[self._url] = self

    def remove(self) -> None:
        """Take back what `install` did, unless another has taken the place since."""
        if JwtTokenExtractor.metadataCache.get(self._url) is self:
            del JwtTokenExtractor.metadataCache[self._url]

    async def get(self, key_id: str | None) -> SigningKey:
        """The key of that id. Raises PermissionError when there is none, KeysUnavailable when nobody answers."""
        async with self._fetching:
            if self._is_older_than(STALE_AFTER if key_id in self._keys else ASK_AGAIN_AFTER):
                await self._fetch()
        key = self._keys.get(key_id or "")
        if key is None:
            raise PermissionError("unknown signing key")
        return key

    def _is_older_than(self, seconds: float) -> bool:
        return self._fetched_at is None or monotonic() - self._fetched_at > seconds

    async def _fetch(self) -> None:
        try:
            metadata = await self._json(self._url)
            self._keys = _read(await self._json(text(metadata, "jwks_uri")))
        except (aiohttp.ClientError, TimeoutError, ValueError) as fault:
            raise KeysUnavailable(type(fault).__name__) from fault
        self._fetched_at = monotonic()

    async def _json(self, url: str) -> Json:
        async with self._session.get(url, raise_for_status=True) as response:
            return record(await response.json(content_type=None))


def _read(key_set: Json) -> dict[str, SigningKey]:
    return {text(key, "kid"): _key(key) for key in records(key_set, "keys") if key.get("kty") == "RSA"}


def _key(key: Json) -> SigningKey:
    endorsed = key.get("endorsements")
    endorsements = [str(channel) for channel in endorsed] if isinstance(endorsed, list) else []
    return SigningKey(RSAAlgorithm.from_jwk(json.dumps(key)), endorsements)
