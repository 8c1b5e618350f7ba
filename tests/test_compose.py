"""compose.yaml says what Docker Compose and our settings understand; the engine itself isn't here to ask."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import load

FILE = Path(__file__).parent.parent / "compose.yaml"
KNOWN = frozenset(
    [
        "build",
        "deploy",
        "depends_on",
        "environment",
        "healthcheck",
        "image",
        "ports",
        "restart",
        "stop_grace_period",
        "volumes",
    ]
)


@pytest.fixture
def compose() -> dict[str, Any]:
    """The file, read."""
    read: dict[str, Any] = yaml.safe_load(FILE.read_text("utf-8"))
    return read


def test_its_services_say_only_what_compose_knows(compose: dict[str, Any]) -> None:
    assert set(compose) == {"services", "volumes"}
    for service in compose["services"].values():
        assert set(service) <= KNOWN
        assert set(service.get("depends_on", ())) <= set(compose["services"])
        assert {volume.split(":")[0] for volume in service.get("volumes", ())} <= set(compose["volumes"])


def test_two_replicas_each_get_a_port(compose: dict[str, Any]) -> None:
    bot = compose["services"]["followup"]
    (port,) = bot["ports"]
    first, last = port.split(":")[0].split("-")
    assert int(last) - int(first) + 1 == bot["deploy"]["replicas"] == 2


def test_its_environment_is_enough_to_serve(compose: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in compose["services"]["followup"]["environment"].items():
        monkeypatch.setenv(name, "Europe/Brussels" if name.endswith("ZONE") else value)
    settings = load()
    settings.check_sign_in()
    assert settings.database_url.startswith("postgresql://followup:")
