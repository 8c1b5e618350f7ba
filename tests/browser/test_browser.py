"""The main job in Microsoft's own client: notes, a receipt, a digest, Done, and a status over two meetings."""

import os
from pathlib import Path

import pytest
from playwright.async_api import Locator, expect

from bot.demo.playground import DECEMBER, NOVEMBER, post, sample_notes
from dialogs.answer import Answer, Receipt, TeamSettings
from tests.browser.conftest import Bot
from tests.browser.playground import CARD, SHARPNESS, Client, is_struck, item
from tests.browser.rare import card_of, rare
from tests.dialogs.kit import CHANNEL as THREAD
from tests.dialogs.kit import MONDAY_AFTER, Chat, chat_on

CHANNEL = "Harbourline - Meeting notes"
PERSONAL = "Personal Chat"
WIDTHS = {"": 1000 // SHARPNESS, "_narrow": 320}  # pixels of the page
pytestmark = pytest.mark.browser


async def test_notes_become_a_digest_become_done_become_a_status(teams: Client, bot: Bot) -> None:
    await teams.open(CHANNEL)
    await teams.posts(post(sample_notes(NOVEMBER), port=teams.port))
    receipt = teams.page.locator(CARD).filter(has_text="Notes saved")
    await expect(receipt).to_contain_text("6 tasks, 6 people")
    await expect(receipt).to_contain_text("Robin  ·  nobody here by that name")
    await _toggled(receipt)
    await _pictured(teams, receipt, "receipt")
    await _asked_once(receipt)

    assert await bot.run("remind", "--at", "next") == "6 sent, 0 skipped, 0 refused\n"
    await teams.open(PERSONAL)
    digest = teams.cards("Your follow-ups")
    await expect(digest).to_contain_text("2 items are waiting for you.")
    await _pictured(teams, digest, "digest")

    renewal, calendar = item(digest, "Licence Renewal"), item(digest, "Winter Freeze Calendar")
    await renewal.get_by_role("button", name="Done").click()
    await is_struck(renewal.get_by_text("Licence Renewal"))
    await expect(digest).to_contain_text("now done.")
    await expect(digest).to_have_count(1)

    await calendar.get_by_role("button", name="More options").click()
    await teams.page.get_by_role("menuitem", name="In progress").click()
    await expect(calendar).to_contain_text("In progress")

    await teams.says("done")
    await expect(teams.page.get_by_text("Nothing left.").last).to_be_visible()
    await calendar.get_by_role("button", name="Done").click()  # the card is behind: it still offers the button
    await expect(digest).to_contain_text("Nothing was changed: #6 Winter Freeze Calendar is done.")
    await is_struck(calendar.get_by_text("Winter Freeze Calendar"))

    await teams.open(CHANNEL)
    await teams.posts(post(sample_notes(DECEMBER), port=teams.port))
    await expect(teams.page.locator(CARD).filter(has_text="Notes saved")).to_have_count(2)
    await teams.open(PERSONAL)
    await teams.says("status Netskope")
    status = teams.cards("Status: Netskope")
    for said in ("Netskope Guest Devices", "Netskope Printer Fault", "2 of 2 open", "Netskope Trial"):
        await expect(status).to_contain_text(said)
    await _pictured(teams, status, "status")
    await status.get_by_role("button", name="All of Harbourline account team meeting December 2026").click()
    await expect(status.get_by_text("Trial Outcome")).to_be_visible()


async def test_what_is_said_is_asked_about_recorded_and_taken_back(teams: Client, bot: Bot) -> None:
    await teams.open(CHANNEL)
    await teams.posts(post(sample_notes(NOVEMBER), port=teams.port))
    await expect(teams.page.locator(CARD).filter(has_text="Notes saved")).to_be_visible()
    await bot.run("remind", "--at", "next")
    await teams.open(PERSONAL)
    await expect(teams.cards("Your follow-ups")).to_be_visible()
    await _pictured(teams, teams.cards("Hello, I follow up on your meetings").last, "welcome")

    await teams.says("not mine")
    question = teams.cards("Which one?")
    await expect(question).to_contain_text("You said “Not mine”.")
    await _pictured(teams, question, "question")

    await teams.says("2 wacht op legal")
    marked = teams.page.locator(".ac-adaptiveCard").filter(
        has_text="Blocked, noted: #6 Winter Freeze Calendar (legal)."
    )
    await expect(marked).to_be_visible()
    await _pictured(teams, marked, "recorded")
    await marked.get_by_role("button", name="Undo").click()
    await expect(
        teams.page.get_by_text("Taken back: #6 Winter Freeze Calendar is as it was (Open).").last
    ).to_be_visible()

    await teams.says("settings")
    settings = teams.cards("Your settings")
    await settings.get_by_role("button", name="Pause a week").click()
    await expect(settings).to_contain_text("I won’t write to you unasked before")
    await _pictured(teams, settings, "settings")

    await teams.says("help")
    help_card = teams.cards("What I do").filter(has_text="glossary Windows 65 = Windows 365")
    await expect(help_card).to_be_visible()
    await _pictured(teams, help_card, "help")


RARE = {
    "handover": "Which tasks?",
    "team_settings": "Patrick Vos",
    "no_app": "look for Follow-Up",
    "review": "Not a task, drop it",
    "week": "Follow-up of the week",
    "meeting": "of 6 done",
    "next_meeting": "Still open from",
}
"""Cards that take weeks to come, and what must stand on them."""


async def test_what_takes_weeks_to_come_can_be_read_too(teams: Client, bot: Bot, tmp_path: Path) -> None:
    async with chat_on(f"sqlite:///{tmp_path}/rare.db") as chat:
        answers = await _rare(chat)
    await teams.open(PERSONAL)
    await teams.says("help")
    await expect(teams.cards("What I do")).to_be_visible()
    for name, words in RARE.items():
        await teams.receives(bot.chat_id(), card_of(answers[name], "en")[0])
        card = teams.page.locator(CARD).filter(has_text=words)
        await expect(card).to_be_visible()
        await _pictured(teams, card, name)


async def _rare(chat: Chat) -> dict[str, Answer]:
    receipt = await chat.says("dana", sample_notes(NOVEMBER), THREAD)
    await chat.says("dana", "settings", THREAD)
    team = next(answer for answer in chat.digests("dana") if isinstance(answer, TeamSettings))
    await chat.ticks(MONDAY_AFTER)
    assert isinstance(receipt, Receipt)
    return rare(receipt, chat.digest("dana"), team)


async def _toggled(receipt: Locator) -> None:
    """Each person's tasks are there, out of sight until asked for, and go away again."""
    hidden = receipt.get_by_text("Netskope Printer Fault")
    button = receipt.get_by_role("button", name="Tasks of Karim Haddad")
    await expect(hidden).to_be_hidden()
    await button.click()
    await expect(hidden).to_be_visible()
    await button.click()
    await expect(hidden).to_be_hidden()


async def _asked_once(receipt: Locator) -> None:
    """Discard asks before it does anything."""
    asked = receipt.get_by_text("Hide the 6 tasks of these notes everywhere?")
    await expect(asked).to_be_hidden()
    await receipt.get_by_role("button", name="More options").click()
    await receipt.page.get_by_role("menuitem", name="Discard").click()
    await expect(asked).to_be_visible()


async def _pictured(teams: Client, card: Locator, name: str) -> None:
    if folder := os.environ.get("FOLLOWUP_SCREENSHOTS"):
        for suffix, width in WIDTHS.items():
            await teams.picture(card, Path(folder) / f"{name}{suffix}.png", width=width)
