"""The channel's tokens, checked from the header alone: nothing that was posted is read for it."""

from dataclasses import dataclass
from typing import Any

import jwt

from bot.teams.keys import KeysUnavailable, SigningKeys
from bot.teams.raw import Json, text

CHANNEL_ISSUER = "https://api.botframework.com"  # not the emulators' nor the skills', which the SDK would take too
ALGORITHM = "RS256"
LEEWAY = 300  # seconds between the channel's clock and ours, as in the SDK
CLAIMS = {"require": ["exp", "iss", "aud"], "strict_aud": True}
UNSIGNED = {**CLAIMS, "verify_signature": False, **dict.fromkeys(("verify_exp", "verify_aud", "verify_iss"), True)}


class BadToken(Exception):
    """It is not the channel's, or not for us; its text is the kind of fault."""


@dataclass(frozen=True, slots=True)
class Claims:
    """What a good token says of the activity it comes with."""

    service_url: str
    channels: frozenset[str]

    def cover(self, raw: Json) -> bool:
        """Whether it is a token for that activity: of its channel, and answered where the channel says."""
        return text(raw, "serviceUrl") == self.service_url and text(raw, "channelId") in self.channels


@dataclass(frozen=True, slots=True)
class Tokens:
    """For one app id; at least as strict as the SDK, which also takes a token that never ends."""

    app_id: str
    keys: SigningKeys

    async def claims(self, authorization: str) -> Claims:
        """What the header's token says. Raises BadToken, KeysUnavailable."""
        try:
            return await self._claims(authorization)
        except KeysUnavailable:
            raise
        except Exception as fault:  # PyJWT raises more kinds than it says; none of them lets anybody in
            raise BadToken(type(fault).__name__) from fault

    async def _claims(self, authorization: str) -> Claims:
        scheme, _, token = authorization.partition(" ")
        if scheme != "Bearer":
            raise PermissionError("no bearer token")
        self._decoded(token, UNSIGNED)  # what can't be good makes nobody look for keys
        header = jwt.get_unverified_header(token)
        if header["alg"] != ALGORITHM:
            raise PermissionError("another algorithm")
        key = await self.keys.key(header["kid"])
        said = self._decoded(token, CLAIMS, key.public_key)
        return Claims(text(said, "serviceurl"), key.endorsements)

    def _decoded(self, token: str, options: Any, key: Any = "") -> Json:
        return jwt.decode(token, key, [ALGORITHM], options, audience=self.app_id, issuer=CHANNEL_ISSUER, leeway=LEEWAY)
