"""The program's commands: exit codes, one sentence for what is wrong, output that programs can read."""

import csv
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.__main__ import main
from manifest.identity import VERSION
from tests.bot.word import docx

Run = Callable[..., tuple[int, str, str]]
NOTES = "Tasks:\nRoom: \nBook the room before the end of November. (Karim, the team)\n"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """`followup …` in an empty folder and environment: exit code, output, errors."""
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId", "FOLLOWUP_LOCAL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str, **environment: str) -> tuple[int, str, str]:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        with pytest.raises(SystemExit) as end:
            main(arguments)
        said = capsys.readouterr()
        return int(end.value.code or 0), said.out, said.err

    return command


def test_move_refuses_a_target_that_is_the_database_itself(run: Run, tmp_path: Path) -> None:
    here = f"sqlite:///{tmp_path}/a.db"
    code, _, told = run("move", "--to", here, FOLLOWUP_DATABASE_URL=here)
    assert (code, told) == (1, "followup: The target is the database itself.\n")


def test_move_says_how_much_came_along(run: Run, tmp_path: Path) -> None:
    code, told, _ = run(
        "move", "--to", f"sqlite:///{tmp_path}/b.db", FOLLOWUP_DATABASE_URL=f"sqlite:///{tmp_path}/a.db"
    )
    assert (code, told.split(".")[0]) == (0, "Moved 0 rows")


def test_serve_refuses_to_start_without_sign_in(run: Run) -> None:
    code, _, told = run("serve")
    assert code == 2
    assert "MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword is not set" in told
    assert told.count("\n") == 1


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.7", "example.com"])  # noqa: S104
def test_local_mode_refuses_any_address_but_this_machine(run: Run, host: str) -> None:
    code, _, told = run("serve", "--local", FOLLOWUP_HOST=host)
    assert code == 2
    assert "only listens on this machine" in told


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("FOLLOWUP_PORT", "many"),
        ("FOLLOWUP_PORT", "70000"),
        ("FOLLOWUP_TIME_ZONE", "Mars/Olympus"),
        ("FOLLOWUP_TICK_SECONDS", "-1"),
        ("MicrosoftAppType", "MultiTenant"),
    ],
)
def test_a_wrong_setting_is_named(run: Run, name: str, value: str) -> None:
    code, _, told = run("serve", "--local", **{name: value})
    assert (code, told.count("\n")) == (2, 1)
    assert name in told


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("explode",),
        ("parse",),
        ("remind", "--at", "monday"),
        ("remind", "--at", "9999-12-31T23:59:59Z"),
        ("manifest",),
    ],
)
def test_wrong_use_exits_with_2(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments)[0] == 2


def test_the_package_says_whose_app_it_is_or_names_what_is_missing(run: Run, tmp_path: Path) -> None:
    code, _, told = run("manifest", "--app-id", "0f5c6611-2a3b-4c5d-8e9f-a0b1c2d3e4f5", "--out", "a.zip")
    assert (code, told.count("\n")) == (2, 1)
    assert all(name in told for name in ("--developer", "--website", "--privacy", "--terms", "--host"))
    assert not (tmp_path / "a.zip").exists()


def test_the_version_is_the_projects(run: Run) -> None:
    assert run("--version") == (0, f"followup {VERSION}\n", "")


@pytest.mark.parametrize("command", ["migrate", "export", "remind"])
def test_a_database_that_cannot_be_opened_exits_with_1(run: Run, command: str) -> None:
    code, _, told = run(command, FOLLOWUP_LOCAL="1", FOLLOWUP_DATABASE_URL="sqlite:////proc/none/a.db")
    assert (code, told.count("\n")) == (1, 1)
    assert "can't be made" in told


def test_parse_prints_one_json_object_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NOTES, "utf-8")
    (tmp_path / "b.html").write_text("<p>Tasks:</p><p>Hall:<br>Book the hall. (Dana)</p>", "utf-8")
    code, out, _ = run("parse", "a.txt", "b.html", "--posted", "2026-11-18", "--json")
    first, second = map(json.loads, out.splitlines())
    assert code == 0
    assert (first["held_on"], first["held_on_source"], first["language"]) == ("2026-11-18", "posted", "en")
    assert first["tasks"] == [
        {
            "title": "Room",
            "description": "Book the room before the end of November.",
            "owners": ["Karim", "the team"],
            "due": {"text": "before the end of November", "start": None, "end": "2026-11-30", "kind": "deadline"},
            "topic": None,
        }
    ]
    assert second["tasks"][0]["owners"] == ["Dana"]


def test_parse_reads_a_word_document_as_it_reads_its_text(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NOTES, "utf-8")
    (tmp_path / "a.docx").write_bytes(docx(NOTES.splitlines()))
    (tmp_path / "bad.docx").write_bytes(b"PK")
    code, out, told = run("parse", "a.txt", "a.docx", "bad.docx", "--posted", "2026-11-18", "--json")
    first, second = map(json.loads, out.splitlines())
    assert first == second
    assert (code, told) == (1, "followup: bad.docx can't be read: it is damaged, locked, or no text\n")


def test_a_fiscal_quarter_begins_in_the_month_that_is_set(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Tasks:\nPlan: \nClose the plan before the end of FY27 Q1. (Dana)\n", "utf-8")
    ends = []
    for month in ("7", "1"):
        _, out, _ = run("parse", "a.txt", "--posted", "2026-07-02", "--json", FOLLOWUP_FISCAL_YEAR_START=month)
        ends.append(json.loads(out)["tasks"][0]["due"]["end"])
    assert ends == ["2026-09-30", "2027-03-31"]


@pytest.mark.parametrize("people", ["Nora Bell, Bell Tower", "people.txt"])
def test_parse_is_told_who_is_here(run: Run, tmp_path: Path, people: str) -> None:
    (tmp_path / "people.txt").write_text("Nora Bell\nBell Tower\n", "utf-8")
    (tmp_path / "a.txt").write_text("Mill call 3 March 2026\n\nTasks\n- Nora Bell oil gate\n", "utf-8")
    _, blind, _ = run("parse", "a.txt", "--json")
    _, out, _ = run("parse", "a.txt", "--json", "--people", people)
    assert json.loads(out)["tasks"][0]["owners"] == ["Nora Bell"]
    assert json.loads(blind)["tasks"][0]["owners"] == []


def test_parse_says_why(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Mill call\n\nTasks\n- Nora: oil the gate\n- Is it green?\n", "utf-8")
    code, out, _ = run("parse", "a.txt", "--explain")
    assert code == 0
    for row in (
        "    [heading]",
        "    [item, under tasks]",
        "    rule      name before a sign: Nora",
        "    chosen    list 6: oil the gate (Nora; name before a sign)",
        "    left over list: a question that nobody is to answer",
    ):
        assert row in out.splitlines()


def test_parse_reads_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf" + NOTES.encode())))
    assert json.loads(run("parse", "-", "--json")[1])["tasks"][0]["title"] == "Room"


def test_parse_of_what_cannot_be_read_goes_on_and_exits_with_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NOTES, "utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\x00")
    code, out, told = run("parse", "none.txt", "bad.txt", "a.txt", "--json")
    assert code == 1
    assert len(out.splitlines()) == 1
    assert told.count("can't be read") == 2


def test_export_of_nothing(run: Run) -> None:
    assert json.loads(run("export")[1]) == {"tasks": []}
    rows = list(csv.DictReader(io.StringIO(run("export", "--csv")[1])))
    assert rows == []


def test_remind_with_nothing_due(run: Run) -> None:
    _, out, _ = run("remind", "--json", "--at", "2026-11-23T09:00+01:00", FOLLOWUP_LOCAL="1")
    assert json.loads(out) == {"sent": 0, "skipped": 0, "refused": 0, "reasons": {}}


@pytest.mark.parametrize(
    ("said", "count", "lines"),
    [
        ("done", "1", ["the one that is open: Mark status=done  [says done]"]),
        ("done", "3", ["which of the 3, is asked: Mark status=done  [says done]"]),
        ("1 and #4 done", "3", ["1, #4: Mark status=done  [says done]"]),
        ("all but 2 done", "3", ["all but 2: Mark status=done  [says done]"]),
        ("status Netskope", "1", ["AskStatus subject=Netskope"]),
    ],
)
def test_explain_tells_how_a_message_is_read(run: Run, said: str, count: str, lines: list[str]) -> None:
    code, told, _ = run("explain", said, "--open", count)
    assert (code, told.splitlines()) == (0, lines)


def test_explain_says_what_is_not_understood(run: Run) -> None:
    assert run("explain", "blorp wibble") == (1, "not understood: blorp wibble\n", "")
    assert run("explain", " ") == (1, "", "followup: There is nothing to read.\n")


def test_a_backup_comes_back_into_an_empty_database(run: Run, tmp_path: Path) -> None:
    here, there = f"sqlite:///{tmp_path}/a.db", f"sqlite:///{tmp_path}/b.db"
    assert run("backup", "kept.db", FOLLOWUP_DATABASE_URL=here)[0] == 0
    assert run("backup", "kept.db", FOLLOWUP_DATABASE_URL=here)[0] == 1
    code, told, _ = run("restore", "kept.db", FOLLOWUP_DATABASE_URL=there)
    assert (code, told) == (0, "All 0 rows of kept.db are in the database.\n")


def test_the_doctor_fails_where_the_service_could_not_work(run: Run) -> None:
    nowhere = {"FOLLOWUP_OPENID_METADATA_URL": "http://127.0.0.1:1/"}
    code, told, errors = run("doctor", FOLLOWUP_LOCAL="1", **nowhere)
    assert (code, told.count("\n"), errors) == (0, 8, "")
    code, told, errors = run("doctor", FOLLOWUP_LOCAL="1", FOLLOWUP_COUNTRY="ZZ", **nowhere)
    assert (code, errors) == (1, "")
    assert "failed holidays" in told


def test_the_doctor_names_a_wrong_setting(run: Run) -> None:
    wrong = {"MicrosoftAppId": "abc", "MicrosoftAppPassword": "secret", "MicrosoftAppTenantId": "contoso"}
    code, told, _ = run("doctor", **wrong)
    assert (code, told.count("\n")) == (1, 1)
    assert "MicrosoftAppId" in told
    assert run("serve", **wrong)[0] == 2
