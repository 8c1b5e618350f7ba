"""The bot on this machine, and where npm is, Microsoft's Agents Playground to talk with it: `make run`."""

import asyncio
import contextlib
import json
import os
import re
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from bot import log
from bot.__main__ import FAILED, WRONG_USE
from bot.app import serving
from bot.settings import Settings, load
from bot.wrong_settings import WrongSettings

Json = dict[str, Any]
FOLDER = Path(".playground")  # in the project, and not in git: Microsoft's terms forbid to pass its package on
PACKAGES = {"@microsoft/m365agentsplayground": "0.2.28", "adaptivecards": "3.0.6"}  # the second checks our cards
CLIENT = Path("node_modules/@microsoft/m365agentsplayground/cli.js")
PORT = 56150
START_SECONDS = 60
GRACE_SECONDS = 5
NOVEMBER, DECEMBER = "account_team_november.txt", "account_team_december.txt"
READY = {NOVEMBER: "post-notes.json", DECEMBER: "post-more-notes.json"}
LISTENING = re.compile(r"Listening on (\d+)")


class PlaygroundFailed(RuntimeError):
    """Microsoft's client can't be installed or started; the message is one sentence."""


def roster() -> Json:
    """Who is in the Playground's team, and its conversations: Dana types, five others are there."""
    config: Json = json.loads(files("bot.demo").joinpath("playground.json").read_text("utf-8"))
    return config


def sample_notes(name: str) -> str:
    """One of the demo's meetings."""
    return files("bot.demo.notes").joinpath(name).read_text("utf-8")


def post(text: str, *, port: int = PORT, now: datetime | None = None) -> Json:
    """The activity with which Dana posts a text in the channel.

    It mentions nobody: the client takes an activity with a mention in it for a comment in Word.
    """
    config, at = roster(), now or datetime.now(UTC)
    team = config["team"]
    channel = team["channels"][0]["id"]
    place = {"id": channel, "conversationType": "channel", "isGroup": True, "tenantId": config["tenantId"]}
    return {
        "type": "message",
        "id": f"post-{int(at.timestamp() * 1000)}",
        "timestamp": at.isoformat(timespec="milliseconds"),
        "channelId": "msteams",
        "serviceUrl": f"http://127.0.0.1:{port}/_connector",
        "from": {key: config["currentUser"][key] for key in ("id", "name", "aadObjectId")},
        "recipient": config["bot"],
        "conversation": place,
        "channelData": {"tenant": {"id": config["tenantId"]}, "team": {"id": team["id"]}, "channel": {"id": channel}},
        "text": text,
    }


def missing(folder: Path = FOLDER) -> list[str]:
    """The pinned packages that aren't in that folder."""
    return [f"{name} {version}" for name, version in PACKAGES.items() if _version(folder, name) != version]


async def install(folder: Path = FOLDER) -> None:
    """Put the pinned packages into a folder, unless they are there. Raises PlaygroundFailed."""
    if not missing(folder):
        return
    npm = shutil.which("npm")
    if npm is None:
        raise PlaygroundFailed("npm is not installed, so Microsoft's Agents Playground is left out.")
    wanted = [f"{name}@{version}" for name, version in PACKAGES.items()]
    quiet = ("--no-audit", "--no-fund", "--no-progress", "--loglevel=error", "--ignore-scripts", "--save-exact")
    installing = await asyncio.create_subprocess_exec(
        npm, "install", "--prefix", folder, *quiet, *wanted, stdout=asyncio.subprocess.DEVNULL
    )
    if await installing.wait():
        raise PlaygroundFailed("npm could not install Microsoft's Agents Playground; what it said stands above.")


def _version(folder: Path, package: str) -> str | None:
    about = folder / "node_modules" / package / "package.json"
    return str(json.loads(about.read_bytes())["version"]) if about.is_file() else None


@asynccontextmanager
async def playground(
    bot_url: str, port: int = PORT, *, folder: Path = FOLDER, packages: Path = FOLDER
) -> AsyncIterator[str]:
    """Microsoft's client on a port of this machine, its settings and log in `folder`; yields its address."""
    _configure(folder)
    process = await asyncio.create_subprocess_exec(
        "node", *_arguments(packages, bot_url, port),
        cwd=folder,
        env=os.environ | {"BROWSER": "true", "APPLICATION_INSIGHTS_NO_STATSBEAT": "1"},  # opens and reports nothing
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        start_new_session=True,  # Ctrl-C is for us; we end it
    )  # fmt: skip
    try:
        await _listening(process, port, folder)
        async with _drained(process):
            yield f"http://127.0.0.1:{port}/"
    finally:
        await _ended(process)


def _configure(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    settings = json.dumps(roster(), ensure_ascii=False)  # its reader takes YAML, and so JSON
    folder.joinpath(".m365agentsplayground.yml").write_text(settings, "utf-8")


def _arguments(packages: Path, bot_url: str, port: int) -> tuple[str, ...]:
    service_url = f"http://127.0.0.1:{port}/_connector"
    places = ("--app-endpoint", bot_url, "--port", str(port), "--service-url", service_url)
    return (str(packages.resolve() / CLIENT), "start", "--channel-id", "msteams", "--disable-telemetry", *places)


async def _listening(process: asyncio.subprocess.Process, port: int, folder: Path) -> None:
    said = ""
    try:
        async with asyncio.timeout(START_SECONDS):
            while not (found := LISTENING.search(said)):
                line = await _line(process)
                if not line:
                    why = folder / "devTools" / "m365agentsplayground.log"
                    raise PlaygroundFailed(f"Microsoft's Agents Playground ended at once; {why} says why.")
                said += line
    except TimeoutError as late:
        raise PlaygroundFailed(f"Microsoft's Agents Playground did not start in {START_SECONDS} seconds.") from late
    if int(found[1]) != port:  # it takes another without a word
        raise PlaygroundFailed(f"Port {port}, for Microsoft's Agents Playground, is taken.")


async def _line(process: asyncio.subprocess.Process) -> str:
    return (await process.stdout.readline()).decode(errors="replace") if process.stdout else ""


@asynccontextmanager
async def _drained(process: asyncio.subprocess.Process) -> AsyncIterator[None]:
    """Throw away what it prints: a full pipe would stop it."""

    async def drain() -> None:
        while await _line(process):
            pass

    draining = asyncio.create_task(drain())
    try:
        yield
    finally:
        draining.cancel()


async def _ended(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), GRACE_SECONDS)
        except TimeoutError:
            process.kill()
    await process.wait()


def main() -> None:
    """Run both until Ctrl-C, or with `install` only put the packages there; what goes wrong is one sentence."""
    try:
        asyncio.run(install() if sys.argv[1:] == ["install"] else _run(load(local=True)))
    except WrongSettings as wrong:
        _end(str(wrong), WRONG_USE)
    except (RuntimeError, OSError, ValueError) as failed:
        _end(str(failed), FAILED)


async def _run(settings: Settings) -> None:
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    log.start(settings.log_level)
    async with serving(settings) as port:
        bot_url = f"http://{settings.address}:{port}/api/messages"
        _say(f"Follow-Up listens on {bot_url}")
        async with _page(bot_url) as told:
            _say(f"{told}\nCtrl-C ends it.")
            await stop.wait()


@asynccontextmanager
async def _page(bot_url: str) -> AsyncIterator[str]:
    """The Playground while it is wanted; yields what to tell. Where it can't be had, the bot goes on alone."""
    async with contextlib.AsyncExitStack() as stack:
        try:
            await install()
            told = _guide(await stack.enter_async_context(playground(bot_url)))
        except (PlaygroundFailed, OSError) as failed:
            told = f"{failed} The bot runs without it; `make demo` plays a meeting in the terminal."
        yield told


def _guide(page: str) -> str:
    config = roster()
    channel = f"{config['team']['name']} - {config['team']['channels'][0]['name']}"
    first, second = (_written(notes) for notes in READY)
    return f"""
Microsoft's Agents Playground: {page}
You are {config["currentUser"]["name"]} there, with five colleagues.

1. Post the sample notes. The message box there drops line breaks, so: open "{channel}",
   then "Mock an Activity", "Custom activity", replace what stands there by the content of
   {first}, and press "Send activity".
2. Get the digests now: `make remind`; yours is in "Personal Chat".
3. Press Done on it, or answer "done" or "1 done".
4. Post {second} in the same way, then ask in "Personal Chat": status Netskope
"""


def _written(notes: str) -> Path:
    """A file to paste; its id is new at each start, or a second paste would count as the first, sent again."""
    ready = FOLDER / READY[notes]
    ready.write_text(json.dumps(post(sample_notes(notes)), ensure_ascii=False, indent=1) + "\n", "utf-8")
    return ready


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _end(sentence: str, code: int) -> None:
    sys.stderr.write(f"followup: {sentence}\n")
    sys.exit(code)


if __name__ == "__main__":
    main()
