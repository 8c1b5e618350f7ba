"""The schema's limits, each met exactly and then passed by one."""

import hashlib
import json
import re
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import pytest

from manifest.package import filled
from manifest.schemas import faults
from tests.manifest.kit import RIVET

Json = dict[str, Any]
Break = Callable[[Json], object]

COMMAND = {"title": "status"}
COMMANDS = {"scopes": ["team"], "commands": [COMMAND]}


@pytest.fixture
def manifest() -> Json:
    return filled("manifest.json", RIVET)


LIMITS: list[tuple[int, Callable[[Json, int], object], str]] = [
    (30, lambda m, n: m["name"].update(short="x" * n), "manifest.name.short is longer than 30"),
    (100, lambda m, n: m["name"].update(full="x" * n), "manifest.name.full is longer than 100"),
    (80, lambda m, n: m["description"].update(short="x" * n), "manifest.description.short is longer than 80"),
    (32, lambda m, n: m["developer"].update(name="x" * n), "manifest.developer.name is longer than 32"),
    (1, lambda m, n: m.update(bots=m["bots"] * n), "manifest.bots is longer than 1"),
    (
        3,
        lambda m, n: m["bots"][0].update(commandLists=[COMMANDS] * n),
        "manifest.bots[0].commandLists is longer than 3",
    ),
    (
        12,
        lambda m, n: m["bots"][0]["commandLists"][0].update(commands=[COMMAND] * n),
        "manifest.bots[0].commandLists[0].commands is longer than 12",
    ),
]


@pytest.mark.parametrize(("limit", "fill", "said"), LIMITS)
def test_a_limit_may_be_reached_and_not_passed(
    manifest: Json, limit: int, fill: Callable[[Json, int], object], said: str
) -> None:
    fill(manifest, limit)
    assert faults(manifest) == []
    fill(manifest, limit + 1)
    assert faults(manifest) == [said]


BROKEN: list[tuple[Break, str]] = [
    (lambda m: m.pop("bots") and m.pop("icons"), "manifest: 'icons' is a required property"),
    (
        lambda m: m.update(surprise=1),
        "manifest: Additional properties are not allowed ('surprise' was unexpected)",
    ),
    (lambda m: m.update(manifestVersion="1.17"), "manifest.manifestVersion: '1.29' was expected"),
    (lambda m: m.update(id="me"), "manifest.id: 'me' does not match"),
    (lambda m: m.update(accentColor="teal"), "manifest.accentColor: 'teal' does not match"),
    (
        lambda m: m["bots"][0].update(scopes=["everywhere"]),
        "manifest.bots[0].scopes[0]: 'everywhere' is not one of",
    ),
    (
        lambda m: m["developer"].update(privacyUrl="ftp://x"),
        "manifest.developer.privacyUrl: 'ftp://x' does not match",
    ),
    (
        lambda m: m["bots"][0]["commandLists"][0].update(triggers=["shout"]),
        "manifest.bots[0].commandLists[0].triggers[0]: 'shout' is not one of ['mention', 'slash']",
    ),
]


@pytest.mark.parametrize(("damage", "said"), BROKEN)
def test_a_broken_manifest_is_reported_with_its_place(manifest: Json, damage: Break, said: str) -> None:
    damage(manifest)
    [found] = faults(manifest)
    assert found.startswith(said)


def test_all_faults_are_reported_at_once(manifest: Json) -> None:
    manifest["name"]["short"] = "x" * 31
    manifest["description"]["short"] = "x" * 81
    assert len(faults(manifest)) == 2


SCHEMAS = ["MicrosoftTeams.schema.json", "MicrosoftTeams.Localization.schema.json"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_draft_4_and_stands_alone(name: str) -> None:
    schema = files("manifest").joinpath(name).read_text("utf-8")
    assert json.loads(schema)["$schema"] == "http://json-schema.org/draft-04/schema#"
    assert all(target.startswith("#/") for target in re.findall(r'"\$ref": "([^"]+)"', schema))


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_microsofts_to_the_byte(name: str) -> None:
    schema = files("manifest").joinpath(name).read_bytes()
    notice = files("manifest").joinpath("MicrosoftTeams.LICENSE.md").read_text("utf-8")
    assert hashlib.sha256(schema).hexdigest() in notice
