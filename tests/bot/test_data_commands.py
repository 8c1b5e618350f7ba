"""followup forget, export --person and audit: what an administrator asks for on behalf of somebody."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.bot.test_commands import Run, run
from tests.dialogs.kit import CHANNEL, PEOPLE, chat_on, member
from tests.leftovers import leftovers

__all__ = ["run"]
NOTES = "Actions:\n- Buy paint by Friday (Lotte)\n- Buy oil; Lotte knows where (Karim)\n- Buy rope (Lotte Claes, Karim)"
Program = Callable[..., tuple[int, str, str]]


@pytest.fixture
def program(run: Run, database: str) -> Program:
    """The program over a database in which Lotte was given something and said something."""
    asyncio.run(_talk(database))
    return lambda *arguments: run(*arguments, FOLLOWUP_DATABASE_URL=database)


async def _talk(database: str) -> None:
    async with chat_on(database) as chat:
        chat.outbox.members = (*PEOPLE.values(), replace(member("Lotte Baert"), teams_id="29:b", aad_id="aad-b"))
        await chat.says("dana", NOTES.replace("(Lotte)", "(Lotte Claes)"), CHANNEL)
        for said in ("my", "1 done", "note #3 the blue one", "remind me in two hours"):
            await chat.says("lotte", said)


async def left(database: str) -> list[str]:
    async with chat_on(database) as chat:
        return await leftovers(chat.store, "Claes", "aad-lotte", "29:lotte")


def test_forget_does_it_once_and_says_so(program: Program, database: str) -> None:
    assert asyncio.run(left(database))
    code, told, _ = program("forget", "lotte claes", "--yes")
    assert (code, told.split(".")[0]) == (0, "Forgotten")
    assert asyncio.run(left(database)) == []
    code, _, wrong = program("forget", "lotte claes", "--yes")
    assert (code, wrong.count("\n")) == (1, 1)


def test_forget_of_a_number_again_is_no_fault(program: Program) -> None:
    _, _, told = program("forget", "lotte", "--yes")
    number = next(line.split()[0] for line in told.splitlines() if "Claes" in line)
    assert program("forget", number, "--yes")[0] == 0
    assert program("forget", number, "--yes")[:2] == (0, f"{number} is forgotten already.\n")


def test_forget_guesses_nobody(program: Program, database: str) -> None:
    before = asyncio.run(left(database))
    code, told, wrong = program("forget", "Lotte", "--yes")
    assert (code, told) == (1, "")
    assert "'Lotte' can be 2 people" in wrong
    assert "Lotte Baert" in wrong
    assert "Lotte Claes" in wrong
    assert asyncio.run(left(database)) == before


def test_forget_asks_where_somebody_can_answer(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    assert program("forget", "Lotte Claes")[0] == 2
    for answer, code in (("no\n", 1), ("yes\n", 0)):
        monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
        monkeypatch.setattr("sys.stdin.readline", lambda said=answer: said, raising=False)
        assert program("forget", "Lotte Claes")[0] == code


def test_export_of_a_person_has_all_that_is_kept(program: Program) -> None:
    code, told, _ = program("export", "--person", "Lotte Claes", "--json")
    kept = json.loads(told)
    assert code == 0
    assert kept["person"]["name"] == "Lotte Claes"
    assert [task["title"] for task in kept["tasks"]] == ["Buy paint by Friday", "Buy rope"]
    assert [row["said"] for row in kept["said"]] == ["my", "1 done", "note #3 the blue one", "remind me in two hours"]
    assert {row["what"] for row in kept["did"]} == {"status", "note"}
    assert len(kept["reminders"]) == 1
    assert "- Buy rope (Lotte Claes, Karim)" in [row["text"] for row in kept["named_in"]]
    assert program("export", "--person", "Nobody Here")[0] == 1


def test_audit_tells_who_changed_what_without_a_word_of_it(program: Program) -> None:
    code, told, _ = program("audit", "--json")
    lines = [json.loads(line) for line in told.splitlines()]
    assert code == 0
    assert [(line["by"], line["task"], line["what"], line["to"]) for line in lines] == [
        *(("Dana Peeters", number, "created", None) for number in (1, 2, 3)),
        ("Lotte Claes", 1, "status", "done"),
        ("Lotte Claes", 3, "note", None),
    ]
    assert "blue" not in told
    assert "paint" not in told


def test_audit_since_a_day(program: Program) -> None:
    assert program("audit", "--since", "2026-11-18")[1].count("\n") == 5
    assert program("audit", "--since", "2026-11-19")[:2] == (0, "")
    assert program("audit", "--since", "Monday")[0] == 2
    assert "#1  status  open -> done" in program("audit")[1]
