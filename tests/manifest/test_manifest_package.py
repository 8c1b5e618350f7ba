"""What stands in the package that people upload."""

import json
import tomllib
from datetime import UTC, datetime
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from domain.command import understand
from domain.reply import Context
from manifest.package import VERSION, Publisher, build, faults

APP_ID = "0f5c6611-2a3b-4c5d-8e9f-a0b1c2d3e4f5"


def opened(package: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(package)) as content:
        assert content.testzip() is None
        return {name: content.read(name) for name in content.namelist()}


def manifest_of(package: bytes) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(opened(package)["manifest.json"])
    return manifest


def test_the_zip_holds_the_manifest_and_two_icons_at_its_root() -> None:
    content = opened(build(APP_ID))
    assert set(content) == {"manifest.json", "color.png", "outline.png"}
    icons = manifest_of(build(APP_ID))["icons"]
    assert {icons["color"], icons["outline"]} < set(content)


def test_the_same_id_gives_the_same_bytes_whatever_the_clock_says(monkeypatch: pytest.MonkeyPatch) -> None:
    first = build(APP_ID)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert build(APP_ID) == first


def test_microsofts_schema_accepts_the_manifest() -> None:
    assert faults(manifest_of(build(APP_ID))) == []


def test_every_id_is_filled_and_no_placeholder_is_left() -> None:
    package = build(APP_ID)
    manifest = manifest_of(package)
    assert manifest["id"] == manifest["bots"][0]["botId"] == APP_ID
    assert manifest["webApplicationInfo"] == {"id": APP_ID, "resource": f"api://botid-{APP_ID}"}
    assert b"${" not in opened(package)["manifest.json"]


def test_the_bot_works_in_a_team_a_group_chat_and_a_personal_chat() -> None:
    bot = manifest_of(build(APP_ID))["bots"][0]
    assert set(bot["scopes"]) == {"team", "groupChat", "personal"}
    assert {scope for menu in bot["commandLists"] for scope in menu["scopes"]} == set(bot["scopes"])
    assert bot["supportsFiles"]
    assert not bot["isNotificationOnly"]


def test_the_commands_answer_to_a_slash_wherever_teams_offers_one() -> None:
    bot = manifest_of(build(APP_ID))["bots"][0]
    assert bot["supportsTargetedMessages"]
    shared, personal = bot["commandLists"]
    assert set(shared["scopes"]) == {"team", "groupChat"}
    assert set(shared["triggers"]) == {"slash", "mention"}
    assert personal["triggers"] == ["mention"]


def offered() -> list[str]:
    """What each offered command's description gives as an example, else its title."""
    lists = manifest_of(build(APP_ID))["bots"][0]["commandLists"]
    commands = [command for menu in lists for command in menu["commands"]]
    return sorted({c["description"].partition(": ")[2].partition(",")[0] or c["title"] for c in commands})


@pytest.mark.parametrize("said", offered())
def test_every_offered_command_is_understood_with_and_without_a_slash(said: str) -> None:
    context = Context(now=datetime(2026, 1, 20, 10, tzinfo=UTC))
    assert understand(said, context).is_understood
    assert understand(f"/{said}", context) == understand(said, context)


def test_every_menu_begins_with_what_is_said_most_and_ends_with_help() -> None:
    menus = manifest_of(build(APP_ID))["bots"][0]["commandLists"]
    titles = [[command["title"] for command in menu["commands"]] for menu in menus]
    assert [menu[0] for menu in titles] == ["status", "my"]
    assert all(menu[-1] == "help" and {"status", "done", "settings", "undo"} <= set(menu) for menu in titles)
    assert {"pause", "stop"} <= set(titles[1])


def test_it_asks_to_read_channel_messages_and_for_nothing_else() -> None:
    manifest = manifest_of(build(APP_ID))
    wanted = manifest["authorization"]["permissions"]["resourceSpecific"]
    assert wanted == [{"name": "ChannelMessage.Read.Group", "type": "Application"}]
    assert "permissions" not in manifest


def test_name_and_publisher_are_the_organisations_own() -> None:
    publisher = Publisher(
        name='Rivet & "Sons"',
        website="https://rivet.example/bots",
        privacy="https://rivet.example/privacy",
        terms="https://rivet.example/$terms",
    )
    manifest = manifest_of(build(APP_ID, name="Opvolging", publisher=publisher))
    assert manifest["name"]["short"] == "Opvolging"
    assert manifest["developer"]["name"] == 'Rivet & "Sons"'
    assert manifest["developer"]["termsOfUseUrl"] == "https://rivet.example/$terms"
    assert manifest["validDomains"] == ["rivet.example"]


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
        build(bad)


def test_an_app_id_in_capitals_is_the_same_app() -> None:
    assert build(APP_ID.upper()) == build(APP_ID)


def test_a_package_that_teams_would_refuse_is_never_built() -> None:
    with pytest.raises(ValueError, match=r"manifest\.name\.short is longer than 30"):
        build(APP_ID, name="x" * 31)
    with pytest.raises(ValueError, match=r"manifest\.developer\.websiteUrl"):
        build(APP_ID, publisher=Publisher(website="not an address"))


def test_the_data_files_are_found_in_the_package() -> None:
    names = {entry.name for entry in files("manifest").iterdir()}
    assert {
        "manifest.json",
        "MicrosoftTeams.schema.json",
        "MicrosoftTeams.LICENSE.md",
        "color.png",
        "outline.png",
    } <= names


def test_the_apps_version_is_the_projects() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())
    assert project["project"]["version"] == VERSION
