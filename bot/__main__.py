"""The program's commands. Exit 0 done, 1 failed, 2 wrong use."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from bot.wrong_settings import WrongSettings
from domain.languages import SPOKEN
from manifest.identity import VERSION

FAILED, WRONG_USE = 1, 2
YEARS = range(2000, 2200)
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and exit; what goes wrong is one sentence on standard error."""
    options = _parser().parse_args(arguments)
    try:
        sys.exit(_run(options))
    except WrongSettings as wrong:
        _fail(str(wrong), WRONG_USE)
    except KeyboardInterrupt:
        sys.exit(0)
    except BrokenPipeError:  # whoever read our output has had enough
        sys.stdout = None  # nothing is left to flush to
        sys.exit(0)
    except (ValueError, RuntimeError, OSError) as failed:
        _fail(str(failed), FAILED)


def _fail(sentence: str, code: int) -> None:
    sys.stderr.write(f"followup: {sentence}\n")
    sys.exit(code)


def _run(options: argparse.Namespace) -> int:
    # Only the chosen command is imported: `parse` must not wait for the SDK.
    command = import_module(f"bot.commands.{options.command}")
    return int(command.run(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="followup", description="Makes meeting notes end in finished work.")
    parser.add_argument("--version", action="version", version=f"followup {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve", help="run the bot")
    serve.add_argument("--local", action="store_true", default=None, help="no sign-in, this machine only")
    for add in (_add_reading, _add_day, _add_keeping, _add_manifest):
        add(commands)
    commands.add_parser("demo", help="play a sample meeting and print the conversation")
    return parser


def _add_reading(commands: Commands) -> None:
    parse = commands.add_parser("parse", help="show what would be stored, storing nothing")
    parse.add_argument("files", nargs="+", metavar="FILE", help=".txt, .md, .html or .docx; - reads standard input")
    parse.add_argument("--posted", type=date.fromisoformat, help="the day the notes were posted (default today)")
    parse.add_argument(
        "--people", default="", metavar="NAMES", help='who is here: "Ann Bell, Joe Ray", or a file of names'
    )
    parse.add_argument("--explain", action="store_true", help="why each line is read as it is")
    parse.add_argument("--json", action="store_true", help="one JSON object a line, a file each")

    explain = commands.add_parser("explain", help="show how a reply, question or order is read")
    explain.add_argument("text", metavar="TEXT")
    explain.add_argument("--open", type=int, default=1, help="how many items are open (default 1)")
    explain.add_argument("--language", default="en", choices=SPOKEN, help="what its writer mostly writes")


def _add_day(commands: Commands) -> None:
    remind = commands.add_parser("remind", help="send everything due, then exit")
    remind.add_argument("--at", type=_moment, help="what is due at that time; 'next' is when anything is due next")
    remind.add_argument("--json", action="store_true")

    export = commands.add_parser("export", help="all tasks with owners, status, due and history")
    shape = export.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="the default")
    shape.add_argument("--csv", action="store_true")
    export.add_argument("--person", metavar="PERSON", help="all that is kept about one person instead, as JSON")


def _add_keeping(commands: Commands) -> None:
    commands.add_parser("migrate", help="bring the database to the newest schema")

    move = commands.add_parser("move", help="copy everything into another database, which must be empty")
    move.add_argument("--to", required=True, metavar="URL", help="such as postgresql://user:password@host/followup")

    backup = commands.add_parser("backup", help="everything into a new file, while the bot runs")
    backup.add_argument("file", type=Path, metavar="FILE")

    restore = commands.add_parser("restore", help="a backup into the database, which must be empty")
    restore.add_argument("file", type=Path, metavar="FILE")

    forget = commands.add_parser("forget", help="take somebody's name out of everything that is kept")
    forget.add_argument("person", metavar="PERSON", help="a name, a number, a directory's id or an e-mail address")
    forget.add_argument("--yes", action="store_true", help="without being asked once more")

    audit = commands.add_parser("audit", help="who changed what and when, without what was said")
    audit.add_argument("--since", type=date.fromisoformat, metavar="DATE", help="such as 2026-11-01 (default: ever)")
    audit.add_argument("--json", action="store_true", help="one JSON object a line")

    commands.add_parser("doctor", help="try everything that the service needs, a line each")


def _add_manifest(commands: Commands) -> None:
    manifest = commands.add_parser(
        "manifest", help="build the Teams app package", description="What isn't given comes from the settings."
    )
    manifest.add_argument("--out", required=True, type=Path, metavar="FILE")
    manifest.add_argument("--app-id", metavar="ID", help="the bot's app registration (MicrosoftAppId)")
    manifest.add_argument("--name", help="what Teams calls the app (default Follow-Up)")
    manifest.add_argument("--developer", help="who answers for it")
    manifest.add_argument("--website", metavar="URL", help="their page about it")
    manifest.add_argument("--privacy", metavar="URL", help="their page on data protection")
    manifest.add_argument("--terms", metavar="URL", help="their terms of use")
    manifest.add_argument("--host", help="where the bot is reached, without https://")
    manifest.add_argument("--version", metavar="N.N.N", help="grows with each upload (default: the program's)")


def _moment(text: str) -> datetime | str:
    if text == "next":
        return text
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no time such as 2025-12-01T09:00+01:00") from None
    if moment.tzinfo is None or moment.year not in YEARS:
        raise argparse.ArgumentTypeError(f"{text} needs a time zone and a year of ours, as in 2025-12-01T09:00+01:00")
    return moment


if __name__ == "__main__":
    main()
