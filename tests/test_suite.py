"""The suite tells the truth: it says the same on every machine, in a hurry or not."""

import ast
import os
import subprocess
import sys
from pathlib import Path

from hypothesis import settings

from tests.domain.summary import samples

ROOT = Path(__file__).parent.parent
PROFILE = "import tests.conftest, hypothesis; print(hypothesis.settings.default)"


def profile(**environment: str) -> str:
    """What hypothesis goes by, in a process with that environment."""
    kept = {name: value for name, value in os.environ.items() if name != "CI"}
    ran = subprocess.run(
        [sys.executable, "-c", PROFILE], cwd=ROOT, env=kept | environment, capture_output=True, text=True, check=True
    )
    return ran.stdout


def test_hypothesis_goes_by_the_same_everywhere_and_by_no_clock() -> None:
    assert profile() == profile(CI="true")
    assert settings().deadline is None
    assert settings().derandomize


def test_no_test_has_a_deadline_of_its_own() -> None:
    calls = [
        (file.name, node.lineno)
        for file in (ROOT / "tests").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "settings"
        if any(keyword.arg == "deadline" for keyword in node.keywords)
    ]
    assert calls == []


def test_a_sample_is_read_once() -> None:
    assert samples.samples() is samples.samples()
