"""Imports go one way, frameworks stay in their folder, and importing does nothing. Read from the syntax trees."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LAYERS = ("domain", "storage", "dialogs", "bot")
READING = tuple(f"domain.summary.{room}" for room in ("languages", "words", "text", "names", "outline", "pieces"))
"""The rooms through which notes are read; the last ones stand in `domain/summary` itself."""
PURE = {"rapidfuzz", "holidays", "dateparser", "babel", "selectolax"}
ONLY_IN = {
    "sqlalchemy": ("storage",),
    "alembic": ("storage",),
    "asyncpg": ("storage",),
    "botbuilder": ("bot/teams",),
    "botframework": ("bot/teams",),
    "msrest": ("bot/teams",),
    "msal": ("bot/teams",),
    "apscheduler": ("bot/clock.py",),
    "microsoft_teams": ("bot/cards",),
    "mammoth": ("bot/docx.py",),
    "selectolax": ("domain/summary/text/tags.py",),
    "aiohttp": ("bot",),
}
IMPURE = {"logging", "os", "io", "socket", "time", "asyncio", "random", "subprocess", "pathlib", "sqlite3", "urllib"}


def imports(source: str) -> Iterator[tuple[str, int]]:
    """Every imported module with its line, wherever in the file it stands."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno


def faults(path: str, source: str) -> list[str]:
    """What a file imports that it may not."""
    layer = path.split("/", maxsplit=1)[0]
    found = []
    for module, line in imports(source):
        top = module.split(".")[0]
        if top in LAYERS and (layer not in LAYERS or LAYERS.index(top) > LAYERS.index(layer)):
            found.append(f"{path}:{line} {layer} imports {module}")
        if not any(path.startswith(place) for place in ONLY_IN.get(top, (path,))):
            found.append(f"{path}:{line} {module} belongs in {ONLY_IN[top]}")
        if layer == "domain" and not (top in PURE or top == "domain" or top in sys.stdlib_module_names - IMPURE):
            found.append(f"{path}:{line} domain imports {module}, which isn't pure")
    return found


def backwards(path: str, source: str) -> list[str]:
    """What a room of the reading imports of a later one."""
    here = next((n for n, room in enumerate(READING) if path.startswith(room.replace(".", "/") + "/")), None)
    rooms = [
        (module, line, next((n for n, room in enumerate(READING) if f"{module}.".startswith(f"{room}.")), len(READING)))
        for module, line in imports(source)
        if module.startswith("domain.summary")
    ]
    return [f"{path}:{line} imports {module}" for module, line, room in rooms if here is not None and room > here]


def sources() -> list[Path]:
    """The program's own files; migrations belong to Alembic."""
    files = (f for layer in (*LAYERS, "manifest") for f in (ROOT / layer).rglob("*.py"))
    return sorted(f for f in files if "migrations" not in f.parts)


def test_notes_are_read_forwards() -> None:
    found = [fault for f in sources() for fault in backwards(str(f.relative_to(ROOT)), f.read_text("utf-8"))]
    assert found == []


def test_a_step_back_is_seen() -> None:
    assert backwards("domain/summary/text/lines.py", "from domain.summary.names.owners import owners_in")
    assert backwards("domain/summary/words/labels.py", "from domain.summary.choose import tasks_of")
    assert backwards("domain/summary/names/owners.py", "from domain.summary.words.lexicon import ROLES") == []


def test_every_import_goes_inwards() -> None:
    found = [fault for f in sources() for fault in faults(str(f.relative_to(ROOT)), f.read_text("utf-8"))]
    assert found == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("domain/task.py", "from storage import Store"),
        ("domain/task.py", "import sqlalchemy"),
        ("domain/task.py", "import logging"),
        ("domain/task.py", "def f():\n    from bot.cards import shown"),
        ("storage/tasks.py", "from dialogs.answer import Answer"),
        ("storage/tasks.py", "import botbuilder.core"),
        ("dialogs/route.py", "from bot import app"),
        ("dialogs/route.py", "import sqlalchemy as sa"),
        ("bot/app.py", "from botbuilder.core import TurnContext"),
        ("bot/app.py", "from apscheduler.schedulers.asyncio import AsyncIOScheduler"),
        ("manifest/package.py", "import bot"),
    ],
)
def test_a_planted_wrong_import_is_found(path: str, source: str) -> None:
    assert faults(path, source)


def begins(source: str) -> list[str]:
    """The verbs that begin a transaction by themselves: they would hold up the loop, or fail where two cross."""
    verbs = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.AsyncFunctionDef)]
    return [verb.name for verb in verbs if re.search(r"database\.(read|write)\(", ast.unparse(verb))]


def test_verbs_are_handed_their_transaction() -> None:
    files = set((ROOT / "storage").rglob("*.py")) - {ROOT / "storage" / "database.py"}
    assert {f.name: found for f in files if (found := begins(f.read_text("utf-8")))} == {}
    assert begins("async def add(self):\n    async with self.database.write() as db:\n        pass") == ["add"]
