"""Our own bearer token: one MSAL app a scope, asked in a thread, shared by everything that sends."""

import asyncio
from time import monotonic
from typing import Any

from botframework.connector.auth import (
    AuthenticationConstants,
    ManagedIdentityAppCredentials,
    MicrosoftAppCredentials,
    ServiceClientCredentialsFactory,
)
from msal import ConfidentialClientApplication

from bot.settings import Settings

CHANNEL_SCOPE: str = AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE
TOKEN_SECONDS = 5  # Teams delivers a turn again after 15, and a thread that waits for ever keeps us from ending
KEPT_SECONDS = 60  # MSAL renews a token five minutes before it ends, so a minute is always safe


class SignInFailed(Exception):
    """We were given no token; what MSAL said is the cause."""


class Credentials(ServiceClientCredentialsFactory):  # type: ignore[misc]  # the SDK ships no types
    """The SDK's factory, made to keep what it makes."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._apps: dict[str, Any] = {}
        self._token = ""
        self._asked_at: float | None = None
        self._asking = asyncio.Lock()

    async def is_valid_app_id(self, app_id: str) -> bool:
        """Whether a token's audience is us."""
        return app_id == self._settings.app_id

    async def is_authentication_disabled(self) -> bool:
        """Only local mode has no sign-in, whatever else is set."""
        return self._settings.local

    async def create_credentials(
        self,
        app_id: str,  # noqa: ARG002 - the SDK's signature; one process is one app
        oauth_scope: str,
        login_endpoint: str,  # noqa: ARG002
        validate_authority: bool,  # noqa: ARG002
    ) -> Any:
        """The credentials for a scope, the same ones each time."""
        return await asyncio.to_thread(self._app, oauth_scope)

    async def headers(self) -> dict[str, str]:
        """What signs a request to the connector; nothing in local mode. Raises SignInFailed."""
        if self._settings.local:
            return {}
        async with self._asking:
            if self._asked_at is None or monotonic() - self._asked_at > KEPT_SECONDS:
                self._token = await asyncio.to_thread(self._ask)
                self._asked_at = monotonic()
        return {"Authorization": f"Bearer {self._token}"}

    def _ask(self) -> str:
        try:
            return str(self._app(CHANNEL_SCOPE).get_access_token())
        except Exception as fault:  # MSAL and requests raise many kinds; all of them mean no token
            raise SignInFailed(type(fault).__name__) from fault

    def _app(self, scope: str) -> Any:
        if scope not in self._apps:
            self._apps[scope] = _managed(self._settings, scope) if self._is_managed else _secret(self._settings, scope)
        return self._apps[scope]

    @property
    def _is_managed(self) -> bool:
        return self._settings.app_type == "UserAssignedMSI"


def _managed(settings: Settings, scope: str) -> Any:
    return ManagedIdentityAppCredentials(settings.app_id, scope)


def _secret(settings: Settings, scope: str) -> Any:
    """The SDK's credentials with an MSAL app of ours: it asks the address in our settings, and only that."""
    made = MicrosoftAppCredentials(settings.app_id, settings.app_password, settings.app_tenant_id, scope)
    made.app = ConfidentialClientApplication(
        settings.app_id,
        client_credential=settings.app_password,
        authority=f"{settings.login_url.rstrip('/')}/{settings.app_tenant_id}",
        instance_discovery=False,
        timeout=TOKEN_SECONDS,
    )
    return made
