"""Stand-ins for Microsoft's key server and token endpoint, with keys and a certificate made for the test."""

import asyncio
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import jwt
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from jwt.algorithms import RSAAlgorithm

Json = dict[str, Any]
APP_ID = "a0000000-0000-4000-8000-000000000001"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


class Served:
    """A server on a free loopback port, and how often each path was asked for."""

    tls: ssl.SSLContext | None = None

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=self.tls).start()
        host = "https://localhost" if self.tls else "http://127.0.0.1"
        self.url = f"{host}:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.path)
        response = await self.answer(request)
        response.force_close()  # MSAL would keep the connection beyond the test
        return response

    async def answer(self, request: web.Request) -> web.Response:
        raise NotImplementedError


class OpenId(Served):
    """`/openid` and `/keys`; `keys` maps each key id to the private key behind it, `hold` keeps who asks waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = {"k1": KEY}
        self.endorsements = ["msteams"]
        self.down = False
        self.hold: asyncio.Event | None = None
        self._waiting = asyncio.Event()

    async def waited(self) -> None:
        """Until somebody is kept waiting."""
        await self._waiting.wait()

    async def answer(self, request: web.Request) -> web.Response:
        if self.hold:
            self._waiting.set()
            await self.hold.wait()
        if self.down:
            return web.Response(status=503)
        if request.path == "/openid":
            return web.json_response({"jwks_uri": f"{self.url}/keys"})
        keys = [_jwk(kid, key) | {"endorsements": self.endorsements} for kid, key in self.keys.items()]
        return web.json_response({"keys": keys})


class Login(Served):
    """Gives a token an hour long to whoever asks; `hold` keeps them waiting."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        super().__init__()
        self.tls = tls
        self.hold: asyncio.Event | None = None
        self.refuses = False
        self._waiting = asyncio.Event()

    @property
    def tokens(self) -> int:
        return sum(path.endswith("/token") for path in self.asked)

    async def waited(self) -> None:
        """Until somebody is kept waiting."""
        await self._waiting.wait()

    async def answer(self, request: web.Request) -> web.Response:
        if request.path.endswith("openid-configuration"):
            base = f"{self.url}/tenant-1"
            endpoints = {"authorization_endpoint": f"{base}/authorize", "token_endpoint": f"{base}/token"}
            return web.json_response(endpoints | {"issuer": base})
        if self.refuses:
            return web.json_response({"error": "invalid_client", "error_description": "no"}, status=401)
        if self.hold:
            self._waiting.set()
            await self.hold.wait()
        return web.json_response({"access_token": "ours", "expires_in": 3600, "token_type": "Bearer"})


class ManagedIdentity(Served):
    """What Azure offers an app on its own machine in place of a secret."""

    async def answer(self, request: web.Request) -> web.Response:
        self.query = dict(request.query)
        ends = int(datetime.now(UTC).timestamp()) + 3600
        return web.json_response({"access_token": "managed", "expires_on": str(ends), "resource": "r"})


@dataclass(frozen=True)
class Token:
    """A channel's token, good unless told otherwise; a claim of None is left out."""

    service_url: str
    claims: Json = field(default_factory=dict)
    key: rsa.RSAPrivateKey = KEY
    kid: str | None = "k1"

    @property
    def header(self) -> str:
        now = datetime.now(UTC)
        good = {"iss": "https://api.botframework.com", "aud": APP_ID, "serviceurl": self.service_url}
        times = {"nbf": now - timedelta(minutes=1), "exp": now + timedelta(hours=1)}
        claims = {name: said for name, said in (good | times | self.claims).items() if said is not None}
        signed = jwt.encode(claims, self.key, "RS256", {"kid": self.kid} if self.kid else {})
        return f"Bearer {signed}"


SERVICE = "https://localhost/teams"
GOOD = Token(SERVICE)


@dataclass(frozen=True)
class Certificate:
    """For localhost, signed by itself."""

    file: Path
    server_side: ssl.SSLContext


def certificate(folder: Path) -> Certificate:
    """Make one in a folder."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    names = [x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(KEY.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(KEY, hashes.SHA256())
    )
    file, key_file = folder / "cert.pem", folder / "key.pem"
    file.write_bytes(built.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        KEY.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key_file)
    return Certificate(file, context)


def _jwk(kid: str, key: rsa.RSAPrivateKey) -> Json:
    return RSAAlgorithm.to_jwk(key.public_key(), as_dict=True) | {"kid": kid}
