"""`followup manifest --app-id ID --out FILE`, without its arguments' parsing."""

from argparse import Namespace
from pathlib import Path

import pytest

from bot.commands.manifest import run
from manifest.package import build

APP_ID = "0f5c6611-2a3b-4c5d-8e9f-a0b1c2d3e4f5"


def test_it_writes_the_package_and_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "follow-up.zip"
    run(Namespace(app_id=APP_ID, out=out))
    assert out.read_bytes() == build(APP_ID)
    said = capsys.readouterr().out
    assert said.startswith(f"Wrote {out} (")
    assert said.count("\n") == 1


def test_a_bad_app_id_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "follow-up.zip"
    with pytest.raises(ValueError, match="is not a GUID"):
        run(Namespace(app_id="follow-up", out=out))
    assert not out.exists()


@pytest.mark.parametrize("place", ["missing/follow-up.zip", "."])
def test_a_place_that_cant_be_written_is_named_in_a_sentence(tmp_path: Path, place: str) -> None:
    with pytest.raises(ValueError, match="The package can't be written to"):
        run(Namespace(app_id=APP_ID, out=tmp_path / place))
