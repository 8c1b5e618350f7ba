"""Whom we believe, and where our bearer token may go."""

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Self

import jwt
from yarl import URL

from bot.settings import LOOPBACK, Settings

CHANNEL_ISSUER = "https://api.botframework.com"


@dataclass(frozen=True, slots=True)
class Trust:
    """Local mode asks for no sign-in and stays on this machine; else tenants and hosts are allow-listed."""

    local: bool
    tenants: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    file_hosts: tuple[str, ...] = ()

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """The trust these settings state."""
        return cls(settings.local, settings.allowed_tenants, settings.service_hosts, settings.file_hosts)

    def allows_tenant(self, tenant_id: str) -> bool:
        """Channel tokens carry no tenant, so the one in channelData decides."""
        return self.local or not self.tenants or tenant_id in self.tenants

    def allows_service(self, service_url: str) -> bool:
        """Whether we may post there; read by the parser that will send, so that both see one host."""
        try:
            url = URL(service_url)
        except ValueError:
            return False
        if url.user or url.password or url.query_string or url.fragment:
            return False
        return self._allows_host(url, self.hosts)

    def allows_file(self, url: URL) -> bool:
        """Whether we may download from there; our token never goes along, but what we fetch is somebody's choice."""
        return not (url.user or url.password) and self._allows_host(url, self.file_hosts)

    def _allows_host(self, url: URL, hosts: tuple[str, ...]) -> bool:
        scheme, host = url.scheme, url.raw_host or ""
        if self.local:
            return scheme in {"http", "https"} and host in LOOPBACK
        if scheme != "https" or not host.replace("-", "").replace(".", "").isalnum():
            return False
        return any(fnmatchcase(host, allowed.lower()) for allowed in hosts)


def check_issuer(auth_header: str) -> None:
    """Raise unless the token says it is the channel's: the SDK would also take emulators' and skills'.

    Nothing is verified here; the SDK does that next.
    """
    scheme, _, token = auth_header.partition(" ")
    if scheme != "Bearer":
        raise PermissionError("no bearer token")
    claims = jwt.decode(token, options={"verify_signature": False})
    if claims.get("iss") != CHANNEL_ISSUER:
        raise PermissionError("the issuer is not the channel")
