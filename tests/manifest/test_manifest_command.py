"""`followup manifest`: what stands on the command line, else in the settings, else is named."""

import re
from argparse import Namespace
from pathlib import Path

import pytest

from bot.commands.manifest import run
from bot.wrong_settings import WrongSettings
from manifest.package import build
from tests.manifest.kit import APP_ID, RIVET

SAID = {
    "developer": RIVET.developer,
    "website": RIVET.website,
    "privacy": RIVET.privacy,
    "terms": RIVET.terms,
    "host": RIVET.host,
}
SETTINGS = {
    "MicrosoftAppId": APP_ID,
    "FOLLOWUP_DEVELOPER": RIVET.developer,
    "FOLLOWUP_WEBSITE": RIVET.website,
    "FOLLOWUP_PRIVACY": RIVET.privacy,
    "FOLLOWUP_TERMS": RIVET.terms,
    "FOLLOWUP_PUBLIC_HOST": RIVET.host,
}


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*SETTINGS, "FOLLOWUP_APP_NAME", "FOLLOWUP_APP_VERSION"):
        monkeypatch.delenv(name, raising=False)


def options(out: Path, **said: str) -> Namespace:
    unsaid = dict.fromkeys(("app_id", "name", "developer", "website", "privacy", "terms", "host", "version"))
    return Namespace(**{**unsaid, **said}, out=out)


def test_it_writes_the_package_and_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "follow-up.zip"
    assert run(options(out, app_id=APP_ID, **SAID)) == 0
    assert out.read_bytes() == build(RIVET)
    said = capsys.readouterr().out
    assert said.startswith(f"Wrote {out} (")
    assert said.count("\n") == 1


def test_what_is_not_given_comes_from_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    out = tmp_path / "follow-up.zip"
    run(options(out))
    assert out.read_bytes() == build(RIVET)


def test_the_command_line_goes_before_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {**SETTINGS, "FOLLOWUP_DEVELOPER": "Somebody Else", "FOLLOWUP_APP_VERSION": "9.9.9"}.items():
        monkeypatch.setenv(name, value)
    out = tmp_path / "follow-up.zip"
    run(options(out, developer=RIVET.developer, version=RIVET.version))
    assert out.read_bytes() == build(RIVET)


@pytest.mark.parametrize(
    ("left_out", "named"),
    [
        ("developer", "--developer (FOLLOWUP_DEVELOPER)"),
        ("website", "--website (FOLLOWUP_WEBSITE)"),
        ("privacy", "--privacy (FOLLOWUP_PRIVACY)"),
        ("terms", "--terms (FOLLOWUP_TERMS)"),
        ("host", "--host (FOLLOWUP_PUBLIC_HOST)"),
        ("app_id", "--app-id (MicrosoftAppId)"),
    ],
)
def test_what_is_nowhere_said_is_named_and_nothing_else(tmp_path: Path, left_out: str, named: str) -> None:
    said = {name: value for name, value in {"app_id": APP_ID, **SAID}.items() if name != left_out}
    with pytest.raises(WrongSettings, match=f"^missing for the package: {re.escape(named)}\\.$"):
        run(options(tmp_path / "follow-up.zip", **said))
    assert not (tmp_path / "follow-up.zip").exists()


def test_a_bad_app_id_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "follow-up.zip"
    with pytest.raises(ValueError, match="is not a GUID"):
        run(options(out, app_id="follow-up", **SAID))
    assert not out.exists()


@pytest.mark.parametrize("place", ["missing/follow-up.zip", "."])
def test_a_place_that_cant_be_written_is_named_in_a_sentence(tmp_path: Path, place: str) -> None:
    with pytest.raises(ValueError, match="The package can't be written to"):
        run(options(tmp_path / place, app_id=APP_ID, **SAID))
