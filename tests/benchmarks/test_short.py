"""Every benchmark runs, in its short form: what it measures is there, whatever it costs here."""

from importlib import import_module
from inspect import signature
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "benchmarks"
HELPERS = {"__init__", "archive", "crowd", "peers", "work", "yard"}
"""What benchmarks are made of; peers run as processes of theirs."""
MARKS = {
    "storing": pytest.mark.postgres,
    **dict.fromkeys(
        ("delivery", "hostile", "hostile_reading", "minute", "turns"), pytest.mark.slow
    ),  # most start servers
}
BENCHMARKS = sorted({file.stem for file in FOLDER.glob("*.py")} - HELPERS)


def marked(name: str) -> object:
    """Those that need PostgreSQL or more than a few seconds say so."""
    return pytest.param(name, marks=MARKS[name]) if name in MARKS else name


@pytest.mark.parametrize("name", [*map(marked, BENCHMARKS)])
def test_it_runs(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    benchmark = import_module(f"benchmarks.{name}")
    assert not benchmark.main(short=True)
    assert capsys.readouterr().out.strip()


@pytest.mark.parametrize("name", BENCHMARKS)
def test_it_says_how_it_is_run(name: str) -> None:
    benchmark = import_module(f"benchmarks.{name}")
    assert f"python -m benchmarks.{name}" in (benchmark.__doc__ or "")
    assert "short" in signature(benchmark.main).parameters
