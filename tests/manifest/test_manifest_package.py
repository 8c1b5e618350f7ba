"""What stands in the package that people upload."""

import json
import re
import tomllib
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from domain.command import understand
from domain.reply import Context
from manifest.identity import VERSION
from manifest.package import TRANSLATIONS, build, filled
from manifest.schemas import faults, faults_of_translation
from tests.manifest.kit import APP_ID, RIVET


def opened(package: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(package)) as content:
        assert content.testzip() is None
        return {name: content.read(name) for name in content.namelist()}


def manifest_of(package: bytes) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(opened(package)["manifest.json"])
    return manifest


def test_the_zip_holds_the_manifest_its_translations_and_two_icons() -> None:
    package = opened(build(RIVET))
    assert set(package) == {"manifest.json", "color.png", "outline.png", *TRANSLATIONS}
    icons = manifest_of(build(RIVET))["icons"]
    assert {icons["color"], icons["outline"]} < set(package)


def test_the_same_id_gives_the_same_bytes_whatever_the_clock_says(monkeypatch: pytest.MonkeyPatch) -> None:
    first = build(RIVET)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert build(RIVET) == first


def test_microsofts_schema_accepts_the_manifest() -> None:
    assert faults(manifest_of(build(RIVET))) == []


def test_every_id_is_filled_and_no_placeholder_is_left() -> None:
    package = build(RIVET)
    manifest = manifest_of(package)
    assert manifest["id"] == manifest["bots"][0]["botId"] == APP_ID
    assert manifest["webApplicationInfo"] == {"id": APP_ID, "resource": f"api://botid-{APP_ID}"}
    assert b"${" not in opened(package)["manifest.json"]


def test_the_bot_works_in_a_team_a_group_chat_and_a_personal_chat() -> None:
    bot = manifest_of(build(RIVET))["bots"][0]
    assert set(bot["scopes"]) == {"team", "groupChat", "personal"}
    assert {scope for menu in bot["commandLists"] for scope in menu["scopes"]} == set(bot["scopes"])
    assert bot["supportsFiles"]
    assert not bot["isNotificationOnly"]


def test_the_commands_answer_to_a_slash_wherever_teams_offers_one() -> None:
    bot = manifest_of(build(RIVET))["bots"][0]
    assert bot["supportsTargetedMessages"]
    shared, personal = bot["commandLists"]
    assert set(shared["scopes"]) == {"team", "groupChat"}
    assert set(shared["triggers"]) == {"slash", "mention"}
    assert personal["triggers"] == ["mention"]


def offered() -> list[str]:
    """What is typed for each command: a starter's prompt, what a description gives as its example, else the title."""
    return sorted({example for language in ("en", *TRANSLATIONS) for example in _examples(language)})


def _examples(language: str) -> list[str]:
    said = {} if language == "en" else filled(language, RIVET)
    menus = manifest_of(build(RIVET))["bots"][0]["commandLists"]
    return [
        _example(
            {key: said.get(f"bots[0].commandLists[{m}].commands[{n}].{key}", value) for key, value in each.items()}
        )
        for m, menu in enumerate(menus)
        for n, each in enumerate(menu["commands"])
    ]


def _example(command: dict[str, str]) -> str:
    example = re.split(" ?: ", command["description"], maxsplit=1)[1:]
    return command.get("prompt") or (example[0].partition(",")[0] if example else command["title"])


@pytest.mark.parametrize("said", offered())
def test_every_offered_command_is_understood_with_and_without_a_slash(said: str) -> None:
    context = Context(now=datetime(2026, 1, 20, 10, tzinfo=UTC))
    assert understand(said, context).is_understood
    assert understand(f"/{said}", context) == understand(said, context)


@pytest.mark.parametrize("name", TRANSLATIONS)
def test_a_translation_is_valid_and_says_all_that_is_shown(name: str) -> None:
    said = filled(name, RIVET)
    assert faults_of_translation(said) == []
    menus = manifest_of(build(RIVET))["bots"][0]["commandLists"]
    commands = {
        f"bots[0].commandLists[{m}].commands[{n}]": c for m, x in enumerate(menus) for n, c in enumerate(x["commands"])
    }
    shown = {
        f"{place}.{key}"
        for place, c in commands.items()
        for key in c
        if c.get("type") == "prompt" or key == "description"
    }
    shown = {place for place in shown if not place.endswith(".type")}
    assert set(said) == {"$schema", "name.short", "name.full", "description.short", "description.full", *shown}
    assert b"${" not in json.dumps(said).encode()


def test_the_manifest_names_each_translation() -> None:
    told = manifest_of(build(RIVET))["localizationInfo"]
    assert told["defaultLanguageTag"] == "en"
    assert tuple(each["file"] for each in told["additionalLanguages"]) == TRANSLATIONS
    assert all(each["file"] == f"languages/{each['languageTag']}.json" for each in told["additionalLanguages"])


def test_every_menu_begins_with_what_is_said_most_and_has_help() -> None:
    menus = manifest_of(build(RIVET))["bots"][0]["commandLists"]
    titles = [[command["title"] for command in menu["commands"]] for menu in menus]
    assert [menu[0] for menu in titles] == ["status", "my"]
    assert all({"status", "done", "settings", "undo", "help"} <= set(menu) for menu in titles)
    assert {"pause", "stop"} <= set(titles[1])


def test_a_personal_chat_begins_with_prompts() -> None:
    commands = manifest_of(build(RIVET))["bots"][0]["commandLists"][1]["commands"]
    prompts = [command for command in commands if command.get("type") == "prompt"]
    assert [command["prompt"] for command in prompts] == ["What is late?", "What is due this week?"]


def test_it_asks_to_read_messages_and_members_where_it_is_added_and_for_nothing_else() -> None:
    manifest = manifest_of(build(RIVET))
    wanted = manifest["authorization"]["permissions"]["resourceSpecific"]
    assert {each["name"] for each in wanted} == {
        "ChannelMessage.Read.Group",
        "ChannelMember.Read.Group",
        "ChatMessage.Read.Chat",
    }
    assert {each["type"] for each in wanted} == {"Application"}
    assert "permissions" not in manifest


def test_it_comes_to_shared_and_private_channels() -> None:
    assert manifest_of(build(RIVET))["supportsChannelFeatures"] == "tier1"


def test_name_developer_host_and_version_are_the_organisations_own() -> None:
    own = replace(
        RIVET, name="Opvolging", developer='Rivet & "Sons"', terms="https://rivet.example/$terms", version="2.0.1"
    )
    manifest = manifest_of(build(own))
    assert manifest["name"]["short"] == "Opvolging"
    assert manifest["developer"]["name"] == 'Rivet & "Sons"'
    assert manifest["developer"]["termsOfUseUrl"] == "https://rivet.example/$terms"
    assert manifest["validDomains"] == ["follow-up.rivet.example"]
    assert manifest["version"] == "2.0.1"


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "follow-up",
        APP_ID[:-1],
        APP_ID + "\n",
        f"{{{APP_ID}}}",
        APP_ID.replace("-", ""),
        APP_ID.replace("0", "g"),
    ],
)
def test_an_app_id_that_is_no_guid_is_refused_in_a_sentence(bad: str) -> None:
    with pytest.raises(ValueError, match="is not a GUID; copy the Application"):
        build(replace(RIVET, app_id=bad))


def test_an_app_id_in_capitals_is_the_same_app() -> None:
    assert build(replace(RIVET, app_id=APP_ID.upper())) == build(RIVET)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("name", "x" * 31, "manifest.name.short is longer than 30"),
        ("name", " Follow-Up", "the name ' Follow-Up' has spaces around it"),
        ("name", "Follow\u202eUp", "characters that nobody sees"),
        ("developer", "x" * 33, "manifest.developer.name is longer than 32"),
        ("website", "http://rivet.example", "the address of website"),
        ("website", "not an address", "the address of website"),
        ("privacy", "https://[::", "the address of privacy"),
        ("terms", "https://localhost/terms", "the address of terms"),
        ("terms", "https://rivet.example/our terms", "the address of terms"),
        ("host", "https://rivet.example", "the host 'https://rivet.example' is not a name"),
        ("host", "rivet.example:8443", "without https:// and port"),
        ("host", "localhost", "the host 'localhost'"),
        ("host", "*.rivet.example", "the host '*.rivet.example'"),
        ("host", "10.0.0.1", "the host '10.0.0.1'"),
        ("version", "1.0", "the version '1.0' is not three numbers"),
        ("version", "01.0.0", "the version '01.0.0'"),
        ("version", "1.0.0-beta", "the version '1.0.0-beta'"),
    ],
)
def test_a_package_that_teams_would_refuse_is_never_built(field: str, value: str, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)) as refused:
        build(replace(RIVET, **{field: value}))
    assert "\n" not in str(refused.value)


def test_the_data_files_are_found_in_the_package() -> None:
    names = {entry.name for entry in files("manifest").iterdir()}
    assert {
        "manifest.json",
        "MicrosoftTeams.schema.json",
        "MicrosoftTeams.Localization.schema.json",
        "languages",
        "MicrosoftTeams.LICENSE.md",
        "color.png",
        "outline.png",
    } <= names


def test_the_apps_version_is_the_projects() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())
    assert project["project"]["version"] == VERSION
