"""Whom we believe, and where our bearer token may go."""

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Self

from yarl import URL

from bot.settings import LOOPBACK, Settings

CHANNEL = "msteams"


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

    def allows_channel(self, channel_id: str) -> bool:
        """Keys endorse many channels, and whoever owns one of them could speak for people of Teams."""
        return self.local or channel_id == CHANNEL

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
        """A host in the settings means its port 443, "host:port" another, "host:*" any."""
        scheme, host = url.scheme, url.raw_host or ""
        if self.local:
            return scheme in {"http", "https"} and host in LOOPBACK
        if scheme != "https" or not host.replace("-", "").replace(".", "").isalnum():
            return False
        allowed = (name.lower() if ":" in name else f"{name.lower()}:443" for name in hosts)
        return any(fnmatchcase(f"{host}:{url.port}", name) for name in allowed)
