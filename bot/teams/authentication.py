"""The SDK's token check, with our keys before it and our connector behind it."""

from typing import Any

from botbuilder.schema import CallerIdConstants
from botframework.connector.auth import (
    AuthenticateRequestResult,
    AuthenticationConstants,
    BotFrameworkAuthentication,
    BotFrameworkAuthenticationFactory,
    ClaimsIdentity,
)

from bot.settings import Settings
from bot.teams.connector import Connectors
from bot.teams.credentials import CHANNEL_SCOPE, Credentials
from bot.teams.trust import CHANNEL_ISSUER, check_issuer


def sdk_authentication(settings: Settings, credentials: Credentials) -> Any:
    """The SDK's own, told where the keys are; emulator tokens never reach it, so they get the same address."""
    return BotFrameworkAuthenticationFactory.create(
        validate_authority=True,
        to_channel_from_bot_login_url=f"{settings.login_url}/{settings.app_tenant_id}",
        to_channel_from_bot_oauth_scope=CHANNEL_SCOPE,
        to_bot_from_channel_token_issuer=CHANNEL_ISSUER,
        oauth_url=AuthenticationConstants.OAUTH_URL,
        to_bot_from_channel_open_id_metadata_url=settings.openid_metadata_url,
        to_bot_from_emulator_open_id_metadata_url=settings.openid_metadata_url,
        caller_id=CallerIdConstants.public_azure_channel,
        credential_factory=credentials,
    )


class Authentication(BotFrameworkAuthentication):  # type: ignore[misc]  # the SDK ships no types
    """Who may post to us, and the connector with which the SDK answers them."""

    def __init__(self, sdk: Any, connectors: Connectors, *, local: bool) -> None:
        self._sdk = sdk
        self._connectors = connectors
        self._local = local

    async def authenticate_request(self, activity: Any, auth_header: str) -> Any:
        """Raises whatever the SDK raises for a token it doesn't take; local mode takes everybody."""
        result = _anonymous() if self._local else await self._verified(activity, auth_header)
        result.connector_factory = self._connectors
        return result

    async def _verified(self, activity: Any, auth_header: str) -> Any:
        check_issuer(auth_header)
        return await self._sdk.authenticate_request(activity, auth_header)

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> Any:  # noqa: ARG002
        """Teams never streams."""
        raise PermissionError("streaming is not offered")

    def create_connector_factory(self, claims_identity: Any) -> Connectors:  # noqa: ARG002 - the SDK's signature
        """Ours, for everybody."""
        return self._connectors

    async def create_user_token_client(self, claims_identity: Any) -> None:
        """Nobody signs in to us, and building the SDK's client is most of a turn's cost."""


def _anonymous() -> Any:
    result = AuthenticateRequestResult()
    result.claims_identity = ClaimsIdentity({}, True, AuthenticationConstants.ANONYMOUS_AUTH_TYPE)
    result.audience = CHANNEL_SCOPE
    return result
