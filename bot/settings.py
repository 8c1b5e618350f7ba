"""Settings from the environment; a wrong one fails loudly at start, in one sentence."""

import re
from functools import cached_property
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AliasChoices, Field, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.wrong_settings import WrongSettings
from domain.cadence import Pace
from manifest.identity import GUID, VERSION

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
OPENID_METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
HOST = re.compile(r"[A-Za-z0-9.*-]+(:(\d{1,5}|\*))?")
Names = Annotated[tuple[str, ...], NoDecode]


class Settings(BaseSettings):
    """`FOLLOWUP_…` and the Bot Framework's own `MicrosoftApp…`; lists are separated by commas."""

    model_config = SettingsConfigDict(env_prefix="FOLLOWUP_", frozen=True, populate_by_name=True)

    local: bool = False
    host: str = ""
    port: int = Field(default=3978, ge=0, le=65535)
    database_url: str = "sqlite:///data/followup.db"
    time_zone: str = "Europe/Brussels"
    country: str = Field(default="BE", pattern=r"^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?)?$")
    fiscal_year_start: int = Field(default=7, ge=1, le=12)
    tick_seconds: float = Field(default=60, ge=0)
    lease_seconds: float = Field(default=60, gt=0, le=3600)
    sends_per_second: float = Field(default=50, gt=0, le=1000)
    replicas: int = Field(default=1, ge=1, le=100)
    keep_days: int | None = Field(default=None, ge=1, le=36_500)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    tenants: Names = ()
    service_hosts: Names = ("smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com")
    file_hosts: Names = ("*.sharepoint.com",)
    openid_metadata_url: str = OPENID_METADATA
    login_url: str = "https://login.microsoftonline.com"

    app_name: str = "Follow-Up"
    app_version: str = VERSION
    developer: str = ""
    website: str = ""
    privacy: str = ""
    terms: str = ""
    public_host: str = ""

    app_id: str = Field(default="", validation_alias=AliasChoices("app_id", "MicrosoftAppId"))
    app_password: str = Field(
        default="", validation_alias=AliasChoices("app_password", "MicrosoftAppPassword"), repr=False
    )
    app_type: Literal["SingleTenant", "UserAssignedMSI"] = Field(
        default="SingleTenant", validation_alias=AliasChoices("app_type", "MicrosoftAppType")
    )
    app_tenant_id: str = Field(default="", validation_alias=AliasChoices("app_tenant_id", "MicrosoftAppTenantId"))

    @field_validator("tenants", "service_hosts", "file_hosts", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(v.strip() for v in value.split(",") if v.strip()) if isinstance(value, str) else value

    @field_validator("service_hosts", "file_hosts")
    @classmethod
    def _hosts(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        wrong = next((name for name in value if not HOST.fullmatch(name)), None)
        if wrong is not None:
            raise ValueError(f"{wrong!r} is not a host such as *.example.com or example.com:8443")
        return value

    @field_validator("keep_days", mode="before")
    @classmethod
    def _for_ever(cls, value: object) -> object:
        return None if value == "" else value

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as unknown:
            raise ValueError(f"{value!r} is not a time zone such as Europe/Brussels") from unknown
        return value

    @model_validator(mode="after")
    def _loopback_when_local(self) -> Self:
        if self.local and self.address not in LOOPBACK:
            raise ValueError(f"local mode has no sign-in and only listens on this machine, not on {self.host}")
        return self

    @property
    def address(self) -> str:
        """Where to listen: this machine only in local mode, else everywhere unless `host` says otherwise."""
        return self.host or ("127.0.0.1" if self.local else "0.0.0.0")  # noqa: S104 - sign-in guards it

    @property
    def own_sends_per_second(self) -> float:
        """This replica's share of what Teams lets the bot send."""
        return self.sends_per_second / self.replicas

    @cached_property
    def pace(self) -> Pace:
        """The time zone, office hours and public holidays of teams that chose none; no country has no holidays."""
        return Pace(ZoneInfo(self.time_zone), country=self.country or None)

    @property
    def allowed_tenants(self) -> tuple[str, ...]:
        """Tenants that may talk to us: those named, else the app's own."""
        return self.tenants or tuple(filter(None, (self.app_tenant_id,)))

    def check_sign_in(self) -> None:
        """Raise WrongSettings unless requests can be authenticated, or local mode says they needn't be."""
        if self.local:
            return
        needed = {"MicrosoftAppId": self.app_id, "MicrosoftAppTenantId": self.app_tenant_id}
        if self.app_type == "SingleTenant":
            needed["MicrosoftAppPassword"] = self.app_password
        missing = [name for name, value in needed.items() if not value]
        if missing:
            names = ", ".join(missing)
            raise WrongSettings(f"{names} is not set: without sign-in anyone could post here; or use serve --local.")
        if not GUID.fullmatch(self.app_id):
            raise WrongSettings(f"MicrosoftAppId: {self.app_id!r} is no GUID; Entra calls it Application (client) ID.")


def load(**overrides: object) -> Settings:
    """The settings of this process; `overrides` come from the command line. Raises WrongSettings."""
    given = {name: value for name, value in overrides.items() if value is not None}
    try:
        return Settings(**given)  # type: ignore[arg-type]  # pydantic checks the values
    except ValidationError as wrong:
        raise WrongSettings("; ".join(map(_sentence, wrong.errors()))) from wrong


def _sentence(error: ErrorDetails) -> str:
    reason = error["msg"].removeprefix("Value error, ")
    return f"{variable(str(error['loc'][0]))}: {reason}" if error["loc"] else reason


def variable(name: str) -> str:
    """The environment variable a setting is read from."""
    known = Settings.model_fields.get(name)
    alias = known.validation_alias if known else None
    return str(alias.choices[-1]) if isinstance(alias, AliasChoices) else f"FOLLOWUP_{name.upper()}"
