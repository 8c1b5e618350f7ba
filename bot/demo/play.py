"""The demo's script: a meeting becomes tasks, tasks become digests, and replies become how things stand."""

from datetime import datetime
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.demo.cast import DANA, KARIM, MANON, YUSUF, in_chat, in_thread, mentioning, words
from bot.demo.scene import Scene, Tell
from bot.demo.stage import stage_in

ZONE = ZoneInfo("Europe/Brussels")
WEDNESDAY = datetime(2026, 11, 18, 15, 0, tzinfo=ZONE)
THURSDAY = datetime(2026, 11, 19, 9, 0, tzinfo=ZONE)
A_MONTH_LATER = datetime(2026, 12, 16, 15, 0, tzinfo=ZONE)


async def play(folder: Path, tell: Tell) -> None:
    """Play everything, telling it line by line; the database stands in that folder."""
    tell("A sample meeting. The bot is the real one, on a server of its own; a stand-in plays Teams.")
    async with stage_in(folder) as stage:
        scene = Scene(stage, tell)
        await _pasted(scene)
        await _asked(scene)
        await _answered(scene)
        await _looked_up(scene)


async def _pasted(scene: Scene) -> None:
    notes, later = _notes("november"), WEDNESDAY.replace(minute=4)
    scene.opens(WEDNESDAY, "in the channel: Dana pastes the notes of a meeting")
    await scene.says(DANA, in_thread(DANA, WEDNESDAY, 1) | words(notes), notes)
    scene.opens(later, "in the channel: she pastes them again, by mistake")
    await scene.says(DANA, in_thread(DANA, later, 2) | words(notes), "(the same notes)")


async def _asked(scene: Scene) -> None:
    scene.opens(THURSDAY, "the next working day: everybody is asked, in their own chat")
    await scene.morning(THURSDAY)


async def _answered(scene: Scene) -> None:
    first, then = THURSDAY.replace(minute=12), THURSDAY.replace(minute=13)
    scene.opens(first, "in Karim's chat: which of his two does he mean?")
    await scene.says(KARIM, in_chat(KARIM, first) | words("done"), "done")
    await scene.says(KARIM, in_chat(KARIM, then) | words("1 done"), "1 done")
    scene.opens(THURSDAY.replace(hour=10), "in Yusuf's chat: a button does the same")
    await scene.presses(YUSUF, THURSDAY.replace(hour=10), "Done")
    scene.opens(THURSDAY.replace(hour=11), "in Manon's chat: the notes meant somebody else")
    await scene.presses(MANON, THURSDAY.replace(hour=11), "Give to…")
    await scene.presses(MANON, THURSDAY.replace(hour=11, minute=1), "Not mine")


async def _looked_up(scene: Scene) -> None:
    notes, later = _notes("december"), A_MONTH_LATER.replace(minute=10)
    scene.opens(A_MONTH_LATER, "in the channel: the next meeting")
    await scene.says(DANA, in_thread(DANA, A_MONTH_LATER, 3) | words(notes), notes)
    scene.opens(later, "in the channel: what became of it, over both meetings?")
    await scene.says(DANA, in_thread(DANA, later, 4) | mentioning("status Netskope"), "@Follow-Up status Netskope")


def _notes(month: str) -> str:
    return files("bot.demo.notes").joinpath(f"account_team_{month}.txt").read_text("utf-8")
