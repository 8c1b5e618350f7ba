"""Microsoft's Agents Playground as a person uses it: its page in Chromium, operated through roles and names."""

import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import quote

from PIL import Image
from playwright.async_api import BrowserContext, Locator, Page, Route, async_playwright, expect

from bot.demo.playground import roster

Json = dict[str, Any]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)
COMPOSER = "[data-lexical-editor=true]"
CARD = ".ac-adaptiveCard"
CONTENT = "application/vnd.microsoft.card.adaptive"
PATIENCE = 20_000  # milliseconds until what is waited for must be there
COLOURS = 32
SHARPNESS = 2  # pixels of a picture for each pixel of the page

# A popover stands above the page, which would cut a card that is wider than its column.
LIFTED = """(card, width) => {
    card.dataset.look = card.style.cssText;
    card.style.cssText += `; inset: 0 auto auto 0; margin: 0; border: 0; width: ${width}px; background: white`;
    card.popover = "manual";
    card.showPopover();
}"""
PUT_BACK = "card => { card.hidePopover(); card.popover = null; card.style.cssText = card.dataset.look }"


@dataclass
class Client:
    """One page on the Playground. Nothing here sleeps: every act waits for what it needs."""

    page: Page
    address: str
    blocked: list[str] = field(default_factory=list)

    @property
    def port(self) -> int:
        """Of the Playground, so of its connector."""
        return int(self.address.rstrip("/").rpartition(":")[2])

    async def open(self, chat: str) -> None:
        """Go to a conversation by its name in the list on the left."""
        await self.page.get_by_role("treeitem", name=chat, exact=True).click()
        await expect(self.page.locator(COMPOSER).first).to_be_visible()

    async def says(self, text: str) -> None:
        """Write one line in the open personal or group chat."""
        await self.page.locator(COMPOSER).last.click()
        await self.page.keyboard.insert_text(text)
        await self.page.keyboard.press("Enter")

    async def posts(self, activity: Json) -> None:
        """Mock an Activity > Custom activity, all of its template replaced, as our guide tells people to do."""
        await self.page.get_by_role("button", name="Mock an Activity").click()
        await self.page.locator("[role=menuitem]").get_by_text("Custom activity", exact=True).click()
        dialog = self.page.get_by_role("dialog", name="Custom activity")
        shown = dialog.locator(".view-lines")
        await expect(shown).to_contain_text("serviceUrl")
        await self._pastes(dialog.locator("textarea.inputarea"), json.dumps(activity, ensure_ascii=False))
        await expect(shown).to_contain_text(str(activity["id"]))
        await dialog.get_by_role("button", name="Send activity", exact=True).click()
        await dialog.wait_for(state="hidden")

    async def _pastes(self, editor: Locator, text: str) -> None:
        await editor.focus()  # it can be laid out a few pixels high, where a click would miss it
        await self.page.evaluate("text => navigator.clipboard.writeText(text)", text)
        await self.page.keyboard.press("ControlOrMeta+A")
        await self.page.keyboard.press("ControlOrMeta+V")

    async def receives(self, chat_id: str, card: Json) -> None:
        """A card from the bot in a conversation, as its connector takes it from us."""
        attached = [{"contentType": CONTENT, "content": card}]
        said = {"type": "message", "from": roster()["bot"], "attachments": attached}
        url = f"{self.address.rstrip('/')}/_connector/v3/conversations/{quote(chat_id, safe='')}/activities"
        answer = await self.page.request.post(url, data=said)
        assert answer.ok, await answer.text()

    def cards(self, heading: str) -> Locator:
        """The cards under that heading, in the open conversation."""
        headed = self.page.get_by_role("heading", name=heading, exact=True)
        return self.page.locator(CARD).filter(has=headed)

    async def picture(self, card: Locator, path: Path, *, width: int) -> None:
        """A card alone, as it looks where there is room for so many pixels."""
        await card.evaluate(LIFTED, width)
        pixels = await card.screenshot(animations="disabled")
        await card.evaluate(PUT_BACK)
        with Image.open(BytesIO(pixels)) as taken:  # cards have few colours: a palette makes it a third
            taken.convert("RGB").quantize(COLOURS).save(path, optimize=True)


def item(card: Locator, title: str) -> Locator:
    """The block of a card that holds one item."""
    return card.locator(".ac-container").filter(has_text=title)


async def is_struck(line: Locator) -> None:
    """Wait until a text is shown as closed."""
    await expect(line).to_have_css("text-decoration-line", "line-through")


@asynccontextmanager
async def client(address: str, profile: Path) -> AsyncIterator[Client]:
    """A browser with the Playground's page open; nothing leaves this machine."""
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        context = await playwright.chromium.launch_persistent_context(
            profile,
            executable_path=CHROMIUM,
            headless=True,
            args=FLAGS,
            viewport={"width": 1400, "height": 1000},
            device_scale_factor=SHARPNESS,
            locale="en-US",
            timezone_id="Europe/Brussels",
            permissions=["clipboard-read", "clipboard-write"],
        )
        try:
            yield await _opened(context, address)
        finally:
            await context.close()


async def _opened(context: BrowserContext, address: str) -> Client:
    context.set_default_timeout(PATIENCE)
    opened = Client(context.pages[0], address)
    await context.route(lambda url: not url.startswith(address), _block(opened))
    await opened.page.goto(address)
    await expect(opened.page.get_by_text("Connected.")).to_be_attached()
    return opened


def _block(opened: Client) -> Callable[[Route], Awaitable[None]]:
    async def block(route: Route) -> None:
        opened.blocked.append(route.request.url)
        await route.abort()

    return block
