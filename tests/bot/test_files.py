"""Files shared in the personal chat: the running service, and a server that stands for SharePoint."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot import budget
from bot.app import house
from bot.demo.connector import StandIn
from bot.settings import Settings
from bot.teams import files
from bot.teams.trust import Trust
from dialogs.answer import Unread, UnreadFor
from dialogs.incoming import SharedFile
from dialogs.ports import InPlace
from domain.summary import Pasted
from tests.bot.identity import Certificate, Served
from tests.bot.kit import BOT, Json, html, in_channel, mention, message
from tests.bot.test_service import Service, running
from tests.bot.word import docx
from tests.virtual import skip

LINES = (
    "Topics discussed in Harbour sync 12 November 2026",
    "Tasks:",
    "Lease Review:",
    "Read the lease before the end of November. (Dana)",
    "Dock Drawings:",
    "Send both layouts. (Karim, the team)",
)
TEXT = "\n".join(LINES)
NOTES = {
    "notes.txt": TEXT.encode(),
    "windows.txt": TEXT.encode("utf-16"),
    "notes.md": f"# {LINES[0]}\n\n## Tasks\n\n**{LINES[2]}**\n{LINES[3]}\n\n**{LINES[4]}**\n{LINES[5]}\n".encode(),
    "notes.html": "".join(f"<p>{line}</p>" for line in LINES).encode(),
    "Notes.DOCX": docx(LINES),
}
CHAT = "a:dana"
pytestmark = pytest.mark.usefixtures("unhurried")


class FileServer(Served):
    """Where shared files are; a path without a file is 404."""

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, bytes] = dict(NOTES)
        self.kinds: dict[str, str] = {}
        self.statuses: dict[str, int] = {}
        self.moved: dict[str, str] = {}
        self.headers: list[dict[str, str]] = []
        self.hold: asyncio.Event | None = None

    async def answer(self, request: web.Request) -> web.Response:
        name = request.path.removeprefix("/")
        self.headers.append(dict(request.headers))
        if self.hold:
            await self.hold.wait()
        if name in self.moved:
            return web.Response(status=302, headers={"Location": self.moved[name]})
        if name in self.statuses or name not in self.files:
            return web.Response(status=self.statuses.get(name, 404))
        return web.Response(body=self.files[name], content_type=self.kinds.get(name, "application/octet-stream"))


@dataclass
class Sharing:
    """Dana's chat with the bot, and her files."""

    bot: Service
    server: FileServer
    said: list[Json] = field(default_factory=list)

    async def shares(self, *names: str, text: str | None = None, **fields: Any) -> str:
        """Dana attaches files; what the bot says to it, whole."""
        attached = [shared(name, f"{self.server.url}/{name}") for name in names]
        return await self.posts(message(text, attachments=[*attached, *html("<attachment></attachment>")], **fields))

    async def posts(self, activity: Json) -> str:
        """The answer to an activity; nothing when there is none."""
        before = len(self.bot.connector.activities(CHAT))
        assert (await self.bot.post(activity))[0] == 201
        told = self.bot.connector.activities(CHAT)[before:]
        assert len(told) <= 1
        return str(told[0].get("text") or self.bot.card(CHAT)) if told else ""

    async def tasks(self) -> list[tuple[object, ...]]:
        """Everything stored: title, description, due, owners."""
        async with house(self.bot.settings) as home:
            stored = await home.desk.store.everything()
        return [(t["title"], t["description"], str(t["due"]), str(t["owners"])) for t in stored]


def shared(name: str, url: str) -> Json:
    """A file as Teams announces it."""
    content = {"downloadUrl": url, "uniqueId": "1150D938", "fileType": name.rpartition(".")[2]}
    return {"contentType": "application/vnd.microsoft.teams.file.download.info", "content": content, "name": name}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Local mode, a database of its own, and no clock."""
    return Settings(local=True, port=0, database_url=f"sqlite:///{tmp_path}/followup.db", tick_seconds=0)


@pytest.fixture
async def server() -> AsyncIterator[FileServer]:
    """SharePoint, on this machine."""
    async with FileServer() as stand_in:
        yield stand_in


@pytest.fixture
async def dana(settings: Settings, connector: StandIn, server: FileServer) -> AsyncIterator[Sharing]:
    """The running service, and somebody who shares files with it."""
    async with running(settings, connector) as service:
        yield Sharing(service, server)


async def test_every_kind_of_file_gives_the_tasks_that_pasting_gives(
    connector: StandIn, server: FileServer, tmp_path: Path
) -> None:
    found = {}
    for name in ("pasted", *NOTES):
        settings = Settings(local=True, port=0, database_url=f"sqlite:///{tmp_path}/{name}.db", tick_seconds=0)
        async with running(settings, connector) as service:
            dana = Sharing(service, server)
            told = await (dana.posts(message(TEXT)) if name == "pasted" else dana.shares(name))
            assert "Notes saved" in told
            found[name] = await dana.tasks()
    assert [title for title, *_ in found["pasted"]] == ["Lease Review", "Dock Drawings"]
    assert all(tasks == found["pasted"] for tasks in found.values())


async def test_no_token_of_ours_goes_along(dana: Sharing) -> None:
    await dana.shares("notes.txt")
    assert [name for name in dana.server.headers[0] if name.lower() in {"authorization", "cookie"}] == []


async def test_a_redelivered_file_gives_its_receipt_again_without_being_fetched_again(dana: Sharing) -> None:
    dana.bot.connector.fail(503, times=4, retry_after="0", when=lambda seen: seen.method == "POST")
    activity = message(None, id="file-1", attachments=[shared("notes.txt", f"{dana.server.url}/notes.txt")])
    assert (await dana.bot.post(activity))[0] == 502
    dana.server.files.clear()
    assert "Notes saved" in await dana.posts(activity)
    assert await dana.posts(activity) == ""
    assert len(await dana.tasks()) == 2


BAD = {
    "slides.pptx": "I can’t read “slides.pptx”",
    "minutes.pdf": "I can’t read “minutes.pdf”",
    "list.xlsx": "I can’t read “list.xlsx”",
    "no extension": "I can’t read “no extension”",
    "none.txt": "“none.txt” is no longer there",
    "taken.txt": "“taken.txt” is no longer there",
    "secret.docx": "I may not open “secret.docx” from here",
    "phone.txt": "I may not open “phone.txt” from here",
    "elsewhere.txt": "I may not open “elsewhere.txt” from here",
    "circle.txt": "I may not open “circle.txt” from here",
    "nowhere.txt": "I may not open “nowhere.txt” from here",
    "down.txt": "I could not fetch “down.txt”",
    "broken.docx": "I can’t open “broken.docx”",
    "picture.txt": "I can’t open “picture.txt”",
    "large.txt": "“large.txt” is more than I read",
    "bomb.docx": "“bomb.docx” is more than I read",
    "poem.txt": "I found no tasks in “poem.txt”",
    "empty.txt": "I found no tasks in “empty.txt”",
}


@pytest.mark.parametrize("name", BAD)
async def test_what_cannot_be_read_is_one_sentence(dana: Sharing, name: str) -> None:
    server = dana.server
    server.files |= {
        "broken.docx": NOTES["Notes.DOCX"][:-50],
        "picture.txt": b"\x89PNG\0",
        "phone.txt": b"<html>Sign in",
        "large.txt": b"x" * (2 * 2**20 + 1),
        "bomb.docx": docx(["x"] * 20_000),
        "poem.txt": b"Shall I compare thee to a summer's day?",
        "empty.txt": b"",
    }
    server.kinds = {"phone.txt": "text/html"}
    server.statuses = {"secret.docx": 403, "taken.txt": 410, "down.txt": 503}
    server.moved = {
        "elsewhere.txt": f"{server.url.replace('127.0.0.1', 'localhost')}/notes.txt",
        "circle.txt": "/circle.txt",
        "nowhere.txt": "http://[",
    }
    told = await dana.shares(name)
    assert told.startswith(BAD[name])
    assert "\n" not in told
    assert await dana.tasks() == []


async def test_exactly_two_mebibytes_are_read(dana: Sharing) -> None:
    dana.server.files["full.txt"] = NOTES["notes.txt"] + b"\n" * (2 * 2**20 - len(NOTES["notes.txt"]))
    assert "Notes saved" in await dana.shares("full.txt")


async def test_a_redirect_on_the_same_host_is_followed(dana: Sharing) -> None:
    dana.server.moved["old.txt"] = "/notes.txt?download=1"
    assert "Notes saved" in await dana.shares("old.txt")


async def test_a_server_that_keeps_silent_is_given_up(dana: Sharing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "SECONDS", 0.05)
    dana.server.hold = asyncio.Event()
    assert (await dana.shares("notes.txt")).startswith("I could not fetch “notes.txt”")
    dana.server.hold.set()


async def test_ten_that_keep_silent_share_the_seconds_of_a_turn(dana: Sharing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget, "TURN_SECONDS", 60.0)
    monkeypatch.setattr(files, "SECONDS", 60)  # one alone may take them all
    dana.server.hold = asyncio.Event()
    names = [f"notes-{n}.txt" for n in range(10)]
    turn = asyncio.create_task(dana.shares(*names))
    while not dana.server.asked:  # noqa: ASYNC110 - a stand-in of another library tells nobody
        await asyncio.sleep(0)
    skip(budget.TURN_SECONDS - budget.LAST_SECONDS - files.KEPT_SECONDS)
    told = await turn
    assert [name for name in names if f"could not fetch “{name}”" not in told] == []
    assert dana.server.asked == ["/notes-0.txt"]
    dana.server.hold.set()


async def test_two_of_one_instant_are_two(dana: Sharing) -> None:
    dana.server.files["other.txt"] = TEXT.replace("Harbour", "Bridge").encode()
    assert "Notes saved" in await dana.shares("notes.txt", id="one")
    assert "Notes saved" in await dana.shares("other.txt", id="two")
    assert await dana.shares("other.txt", id="three") == ""
    assert len(await dana.tasks()) == 4


async def test_a_server_that_hangs_up_is_given_up(dana: Sharing, unused_tcp_port: int) -> None:
    nobody = shared("notes.txt", f"http://127.0.0.1:{unused_tcp_port}/notes.txt")
    assert (await dana.posts(message(None, attachments=[nobody]))).startswith("I could not fetch “notes.txt”")


async def test_the_first_file_with_notes_is_taken_and_the_others_are_named(dana: Sharing) -> None:
    told = await dana.shares("photo.png", "gone.txt", "notes.md", "windows.txt", text="Our notes")
    for words in ("Notes saved", "can’t read “photo.png”", "“gone.txt” is no longer", "did not open “windows.txt”"):
        assert words in told
    assert len(await dana.tasks()) == 2


async def test_words_that_mean_something_by_themselves_come_first(dana: Sharing) -> None:
    await dana.shares("notes.txt")
    told = await dana.shares("report.pdf", text="#1 done")
    assert "Done: #1 Lease Review" in told
    assert "I did not open “report.pdf”" in told
    assert dana.server.asked == ["/notes.txt"]


async def test_files_of_a_channel_are_for_its_people(dana: Sharing) -> None:
    attached = [shared("notes.txt", f"{dana.server.url}/notes.txt")]
    look = in_channel("<at>Follow-Up</at> here are the notes", entities=[mention(BOT)], attachments=attached)
    assert (await dana.bot.post(look))[0] == 201
    assert dana.server.asked == []


@pytest.mark.parametrize("content", [None, [], "x", {}, {"downloadUrl": 3}, {"downloadUrl": "http://["}])
async def test_a_file_that_is_announced_wrongly_is_answered(dana: Sharing, content: object) -> None:
    attached = shared("notes.txt", "") | {"content": content}
    told = await dana.posts(message(None, attachments=[attached]))
    assert told.startswith("I may not open “notes.txt” from here")


PRODUCTION = Trust(local=False, file_hosts=Settings().file_hosts)


@pytest.mark.parametrize(
    "url",
    [
        "http://contoso.sharepoint.com/notes.txt",
        "https://sharepoint.com.example.org/notes.txt",
        "https://sharepoint.com/notes.txt",
        "https://example.org/.sharepoint.com",
        "https://dana:pw@contoso.sharepoint.com/notes.txt",
        "https://127.0.0.1/notes.txt",
        "https://[::1]/notes.txt",
        "file:///etc/passwd",
        "",
    ],
)
async def test_only_sharepoint_is_asked_in_production(url: str) -> None:
    async with aiohttp.ClientSession() as session:
        told = await files.fetch(session, PRODUCTION, InPlace(), SharedFile("notes.txt", "txt", url))
    assert told == Unread("notes.txt", UnreadFor.NO_ACCESS)


async def test_in_production_an_allowed_host_is_read_over_https(
    certified: Certificate, secure_connector: StandIn
) -> None:
    del secure_connector  # it makes aiohttp believe our certificate
    trust = Trust(local=False, file_hosts=("localhost:*",))
    async with _secure(certified) as server, aiohttp.ClientSession() as session:
        shared = SharedFile("notes.txt", "txt", f"{server.url}/notes.txt?tempauth=a")
        told = await files.fetch(session, trust, InPlace(), shared)
    assert told == Pasted(TEXT)


def _secure(certified: Certificate) -> FileServer:
    made = FileServer()
    made.tls = certified.server_side
    return made


def test_the_hosts_of_files_are_a_setting() -> None:
    assert Settings(file_hosts="a.example, *.b.example").file_hosts == ("a.example", "*.b.example")  # type: ignore[arg-type]


def test_a_link_that_opens_a_file_is_not_shown_in_logs() -> None:
    assert "tempauth" not in repr(SharedFile("notes.txt", "txt", "https://x.sharepoint.com/?tempauth=secret"))
