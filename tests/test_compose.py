"""The compose files and the Dockerfile say what Docker and our settings understand; no engine is here to ask."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import load
from bot.wrong_settings import WrongSettings

ROOT = Path(__file__).parent.parent
DOCKERFILE, MAKEFILE, EXAMPLE = (ROOT / name for name in ("Dockerfile", "Makefile", ".env.example"))
COMPOSE = {name: ROOT / name for name in ("compose.yaml", "compose.postgres.yaml")}
SERVICES = [("compose.yaml", name) for name in ("followup", "caddy")]
SERVICES += [("compose.postgres.yaml", name) for name in ("followup", "database")]
COMMON = {"environment", "image", "mem_limit", "read_only", "restart", "security_opt", "tmpfs", "volumes"}
KNOWN = COMMON | {"build", "cap_drop", "depends_on", "deploy", "healthcheck", "ports", "stop_grace_period"}
KNOWN |= {"cap_add", "command"}
EXACT = re.compile(r"[a-z]+:\d+\.\d+(\.\d+)?(-[a-z]+)*(@sha256:[0-9a-f]{64})?")
DIGEST = "sha256:" + "0a" * 32
DOCKER = f"""#!/bin/sh
[ "$*" = "buildx imagetools inspect $4 --format {{{{.Manifest.Digest}}}}" ] && echo {DIGEST}
"""
REGISTERED = {
    "MicrosoftAppId": "6f1d1b5e-9a0c-4c56-8a5f-0d7c2f3b4a59",
    "MicrosoftAppTenantId": "tenant",
    "POSTGRES_PASSWORD": "secret",
    "FOLLOWUP_PUBLIC_HOST": "follow-up.rivet.example",
}
DATABASES = {
    "compose.yaml": "sqlite:////data/followup.db",
    "compose.postgres.yaml": "postgresql://followup:secret@database/followup",
}


def services(name: str) -> dict[str, Any]:
    """What a file starts."""
    read: dict[str, Any] = yaml.safe_load(COMPOSE[name].read_text("utf-8"))["services"]
    return read


@pytest.fixture
def replicated() -> dict[str, Any]:
    """Our service, of which there are two."""
    service: dict[str, Any] = services("compose.postgres.yaml")["followup"]
    return service


def environment(bot: dict[str, Any], **env: str) -> dict[str, str]:
    """What a replica gets to see of an .env file; raises KeyError for what it demands and isn't there."""

    def value(found: re.Match[str]) -> str:
        name, sign, otherwise = found.groups()
        return env.get(name, otherwise) if sign == ":-" else env[name]

    variable = re.compile(r"\$\{(\w+)(?:(:-|:\?)([^}]*))?\}")
    return {name: variable.sub(value, str(written)) for name, written in bot["environment"].items()}


@pytest.mark.parametrize("name", COMPOSE)
def test_its_services_say_only_what_compose_knows(name: str) -> None:
    compose = yaml.safe_load(COMPOSE[name].read_text("utf-8"))
    assert {key for key in compose if not key.startswith("x-")} == {"services", "volumes"}
    for service in compose["services"].values():
        assert set(service) <= KNOWN
        assert set(service.get("depends_on", ())) <= set(compose["services"])
        assert {volume.split(":")[0] for volume in service.get("volumes", ())} <= set(compose["volumes"])


def test_each_replica_has_a_port_that_only_this_machine_reaches(replicated: dict[str, Any]) -> None:
    (port,) = replicated["ports"]
    host, ports, _ = port.split(":")
    first, last = ports.split("-")
    assert host == "127.0.0.1"
    assert int(last) - int(first) + 1 == replicated["deploy"]["replicas"] == 2


def test_on_one_machine_only_the_proxy_is_reached() -> None:
    alone = services("compose.yaml")
    assert "ports" not in alone["followup"]
    assert alone["caddy"]["ports"] == ["80:80", "443:443"]
    assert alone["caddy"]["command"][-1] == "followup:3978"


@pytest.mark.parametrize(("file", "name"), SERVICES)
def test_nothing_can_be_written_into_it_nor_gain_rights_nor_take_all_memory(file: str, name: str) -> None:
    service = services(file)[name]
    assert service["read_only"] is True
    assert "/tmp" in service["tmpfs"]  # noqa: S108 - in the container
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert re.fullmatch(r"\d+[mg]", service["mem_limit"])


@pytest.mark.parametrize("file", COMPOSE)
def test_our_service_keeps_no_rights_of_root(file: str) -> None:
    assert services(file)["followup"]["cap_drop"] == ["ALL"]
    assert re.search(r"^USER followup$", DOCKERFILE.read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("file", COMPOSE)
def test_its_environment_is_enough_to_serve(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment(services(file)["followup"], **REGISTERED, MicrosoftAppPassword="secret").items():
        monkeypatch.setenv(name, value)
    settings = load()
    settings.check_sign_in()
    assert settings.database_url == DATABASES[file]
    assert settings.time_zone == "Europe/Brussels"


@pytest.mark.parametrize("file", COMPOSE)
def test_a_managed_identity_needs_no_password(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    managed = environment(services(file)["followup"], **REGISTERED, MicrosoftAppType="UserAssignedMSI")
    for name, value in managed.items():
        monkeypatch.setenv(name, value)
    load().check_sign_in()
    monkeypatch.setenv("MicrosoftAppType", "SingleTenant")
    with pytest.raises(WrongSettings, match="MicrosoftAppPassword"):
        load().check_sign_in()


def test_replicas_share_what_teams_lets_the_bot_send(
    replicated: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    replicas = replicated["deploy"]["replicas"]
    monkeypatch.setenv("FOLLOWUP_REPLICAS", environment(replicated, **REGISTERED)["FOLLOWUP_REPLICAS"])
    assert load().own_sends_per_second * replicas == load().sends_per_second == 50


@pytest.mark.parametrize("file", COMPOSE)
def test_the_example_names_every_setting_that_is_asked_for(file: str) -> None:
    asked = set(re.findall(r"\$\{(\w+)", COMPOSE[file].read_text("utf-8")))
    named = set(re.findall(r"^#?(\w+)=", EXAMPLE.read_text("utf-8"), re.MULTILINE))
    assert asked <= named


def images(folder: Path) -> list[str]:
    """Every image that is named."""
    built = re.findall(r"^FROM (\S+)", (folder / "Dockerfile").read_text("utf-8"), re.MULTILINE)
    started = [yaml.safe_load((folder / name).read_text("utf-8"))["services"].values() for name in COMPOSE]
    return [*built, *(service["image"] for some in started for service in some if "image" in service)]


def test_every_image_has_an_exact_tag() -> None:
    assert [image for image in images(ROOT) if not EXACT.fullmatch(image)] == []
    assert len(images(ROOT)) == 4


def test_there_is_one_uv() -> None:
    (built,) = re.findall(r"uv==(\d+\.\d+\.\d+)", DOCKERFILE.read_text("utf-8"))
    (made,) = re.findall(r"^UV := (\S+)$", MAKEFILE.read_text("utf-8"), re.MULTILINE)
    assert built == made
    assert re.search(r"pip install .*\buv(?!==)", DOCKERFILE.read_text("utf-8") + MAKEFILE.read_text("utf-8")) is None


def pin(folder: Path, docker: str) -> subprocess.CompletedProcess[bytes]:
    """`make pin` over copies of the files, with that for docker."""
    for file in (DOCKERFILE, MAKEFILE, *COMPOSE.values()):
        if not (folder / file.name).exists():
            shutil.copy(file, folder)
    (folder / "docker").write_text(docker)
    (folder / "docker").chmod(0o755)
    env = os.environ | {"PATH": f"{folder}:{os.environ['PATH']}"}
    make = str(shutil.which("make"))
    return subprocess.run([make, "pin"], cwd=folder, env=env, check=False, capture_output=True)


def test_pins_stand_beside_the_tags_once(tmp_path: Path) -> None:
    for _ in range(2):
        assert pin(tmp_path, DOCKER).returncode == 0
    tags = [image.partition("@")[0] for image in images(ROOT)]
    assert images(tmp_path) == [f"{tag}@{DIGEST}" for tag in tags]


def test_without_a_registry_nothing_is_pinned(tmp_path: Path) -> None:
    assert pin(tmp_path, "#!/bin/sh\nexit 1\n").returncode != 0
    assert images(tmp_path) == images(ROOT)
