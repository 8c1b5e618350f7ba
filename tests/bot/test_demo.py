"""The demo is played once, and what it prints is read as a conversation."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LAST = "Nothing was left behind: the demo's server, its stand-in for Teams and its database are gone."


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def played(scratch: Path) -> subprocess.CompletedProcess[str]:
    """As somebody runs it, whose environment is set up for another bot."""
    theirs = {"FOLLOWUP_HOST": "0.0.0.0", "FOLLOWUP_TIME_ZONE": "Mars/Base", "MicrosoftAppType": "MultiTenant"}  # noqa: S104
    command = [sys.executable, "-m", "bot", "demo"]
    env = os.environ | theirs | {"TMPDIR": str(scratch), "PYTHONUTF8": "1"}
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=env, timeout=60, check=False)


def test_it_ends_well_and_has_nothing_to_complain_of(played: subprocess.CompletedProcess[str]) -> None:
    assert (played.returncode, played.stderr) == (0, "")


def test_it_leaves_nothing_behind_and_says_so(played: subprocess.CompletedProcess[str], scratch: Path) -> None:
    assert played.stdout.splitlines()[-1] == LAST
    assert not list(scratch.iterdir())


def test_it_fits_a_terminal(played: subprocess.CompletedProcess[str]) -> None:
    assert max(map(len, played.stdout.splitlines())) <= 100


@pytest.mark.parametrize(
    "scene",
    [
        pytest.param(["Dana pastes the notes of a meeting", "Notes saved", "6 tasks, 6 people"], id="pasted"),
        pytest.param(["pastes them again", "I have these notes already; no task was added"], id="again"),
        pytest.param(
            ["Thu 19 Nov 2026, 09:00", "(6 sent, 0 skipped, 0 refused)", "Follow-Up to Karim Haddad:", "2 items"],
            id="asked",
        ),
        pytest.param(["Karim Haddad:", "    done", "Which one?", "2  Licence Renewal"], id="which one"),
        pytest.param(["    1 done", "Done: #2 Netskope Printer Fault.", "One item left.", "[Undo]"], id="done"),
        pytest.param(["Yusuf Demir presses [Done].", "#3 Finance Reports Migration: now done."], id="pressed"),
        pytest.param(["Manon Lefèvre presses [Not mine].", "#4 Analyst Training: no longer yours."], id="not mine"),
        pytest.param(
            [
                "@Follow-Up status Netskope",
                "#7  Netskope Guest Devices",
                "#2  ~Netskope Printer Fault~",
                "What was said",
                "account team meeting December 2026",
                "account team meeting November 2026",
            ],
            id="status",
        ),
    ],
)
def test_its_conversation_goes(played: subprocess.CompletedProcess[str], scene: list[str]) -> None:
    """These lines stand in it, in this order."""
    at = 0
    for line in scene:
        assert line in played.stdout[at:], line
        at = played.stdout.index(line, at) + len(line)
