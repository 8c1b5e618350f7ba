"""What the service needs, tried one after the other as the service itself would; nothing is changed by it."""

import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from importlib.metadata import version
from zoneinfo import ZoneInfo

import aiohttp

from bot.settings import LOOPBACK, Settings
from bot.teams.credentials import Credentials, SignInFailed
from bot.teams.keys import KeysUnavailable, SigningKeys
from domain.cadence import is_country
from storage import DatabaseUnavailable, newest, opened, revision_of

SECONDS = 10
WRONG_CLOCK = timedelta(minutes=5)  # tokens are believed that long beyond their time
LATE = timedelta(minutes=15)
OF_LATE = timedelta(days=7)
CODE = re.compile(r"AADSTS\d+[^.\r\n]*")  # https://learn.microsoft.com/entra/identity-platform/reference-error-codes
UNAUTHORIZED = 401


class Verdict(StrEnum):
    """What is to be thought of it."""

    OK = "ok"
    NOTE = "note"  # works, or can't be told from here
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, and what was found, in one line."""

    subject: str
    verdict: Verdict
    said: str


@dataclass(frozen=True, slots=True)
class _Patient:
    settings: Settings
    session: aiohttp.ClientSession


Check = Callable[[_Patient], Awaitable[tuple[Verdict, str]]]


async def findings(settings: Settings) -> tuple[Finding, ...]:
    """All of them, in the order in which to mend what failed."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS)) as session:
        patient = _Patient(settings, session)
        return tuple([Finding(subject, *await check(patient)) for subject, check in CHECKS.items()])


async def _settings(patient: _Patient) -> tuple[Verdict, str]:
    if patient.settings.local:
        return Verdict.NOTE, "local mode: no sign-in, and only this machine is answered"
    whose = ", ".join(patient.settings.allowed_tenants)
    return Verdict.OK, f"app {patient.settings.app_id}, {patient.settings.app_type}, tenants {whose}"


async def _database(patient: _Patient) -> tuple[Verdict, str]:
    url = patient.settings.database_url
    try:
        if (at := await revision_of(url)) is None:
            return Verdict.NOTE, "there is none yet; serve makes it"
        if at != newest():
            return Verdict.FAILED, f"its schema is {at}, this program's {newest()}: run followup migrate"
        async with opened(url) as store:
            await store.write_something()
    except DatabaseUnavailable as away:
        return Verdict.FAILED, str(away)
    return Verdict.OK, f"schema {at}, can be written"


async def _token(patient: _Patient) -> tuple[Verdict, str]:
    if patient.settings.local:
        return Verdict.NOTE, "none is needed in local mode"
    try:
        await Credentials(patient.settings).headers()
    except SignInFailed as failed:
        told = CODE.search(str(failed.__cause__))
        return Verdict.FAILED, f"none was given: {told[0] if told else failed}"
    return Verdict.OK, "Entra gave one for the Bot Framework"


async def _keys(patient: _Patient) -> tuple[Verdict, str]:
    keys = SigningKeys(patient.settings.openid_metadata_url, patient.session)
    try:
        with suppress(PermissionError):  # they are there, and none has no name
            await keys.key("")
    except KeysUnavailable:
        verdict = Verdict.NOTE if patient.settings.local else Verdict.FAILED
        return verdict, f"{patient.settings.openid_metadata_url} gives none"
    return Verdict.OK, "the Bot Framework's can be fetched"


async def _endpoint(patient: _Patient) -> tuple[Verdict, str]:
    host = patient.settings.public_host
    if not host:
        return Verdict.NOTE, "FOLLOWUP_PUBLIC_HOST isn't set, so nobody was asked"
    scheme = "http" if host.partition(":")[0] in LOOPBACK else "https"
    address = f"{scheme}://{host}/api/messages"
    try:
        async with patient.session.post(address, json={}, allow_redirects=False) as answer:
            status = answer.status
    except (aiohttp.ClientError, TimeoutError) as fault:
        return Verdict.FAILED, f"{address} can't be reached ({type(fault).__name__})"
    if status != UNAUTHORIZED:
        return Verdict.FAILED, f"{address} answers {status} to a request without a token, not {UNAUTHORIZED}"
    return Verdict.OK, f"{address} answers, and refuses who doesn't sign in"


async def _clock(patient: _Patient) -> tuple[Verdict, str]:
    zone, told = patient.settings.time_zone, None
    with suppress(aiohttp.ClientError, TimeoutError, ValueError, KeyError):
        async with patient.session.get(patient.settings.openid_metadata_url) as answer:
            told = parsedate_to_datetime(answer.headers["Date"])
    here = datetime.now(UTC)
    local = f"{here.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M} in {zone}"
    if told is None:
        return Verdict.NOTE, f"{local}; nobody else's time is known"
    off = abs(here - told)
    verdict = Verdict.FAILED if off > WRONG_CLOCK else Verdict.OK
    return verdict, f"{local}, {off.total_seconds():.0f} s beside the key server's"


async def _calendar(patient: _Patient) -> tuple[Verdict, str]:
    country = patient.settings.country
    if country and not is_country(country):
        return Verdict.FAILED, f"FOLLOWUP_COUNTRY: the public holidays of {country} aren't known"
    return Verdict.OK, f"those of {country or 'no country'}; time zones of tzdata {version('tzdata')}"


async def _outbox(patient: _Patient) -> tuple[Verdict, str]:
    now = datetime.now(UTC)
    try:
        if await revision_of(patient.settings.database_url) != newest():
            return Verdict.NOTE, "there is none yet"
        async with opened(patient.settings.database_url) as store:
            found = await store.backlog(now, now - OF_LATE)
    except DatabaseUnavailable:
        return Verdict.NOTE, "the database can't be read"
    oldest = min(filter(None, (found.unsent_since, found.unanswered_since)), default=None)
    said = f"{found.unsent} unsent, {found.unanswered} unanswered, {found.given_up} given up in {OF_LATE.days} days"
    if oldest is None or now - oldest <= LATE:
        return Verdict.OK, said
    return Verdict.FAILED, f"{said}; the oldest waits since {oldest:%Y-%m-%d %H:%M} UTC: does serve run?"


CHECKS: dict[str, Check] = {
    "settings": _settings,
    "database": _database,
    "token": _token,
    "keys": _keys,
    "endpoint": _endpoint,
    "clock": _clock,
    "holidays": _calendar,
    "outbox": _outbox,
}
