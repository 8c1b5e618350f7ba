"""What somebody chooses: a language, a pause, an end, days off."""

from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from dialogs.answer import Answer, Settings
from dialogs.desk import Desk
from dialogs.incoming import Incoming
from domain.button import SettingButton, SettingVerb
from domain.cadence import first_nudge
from domain.choices import Choices
from domain.command import AskSettings, Pause, Resume, SetLanguage, Stop
from domain.people import Person
from domain.reply import Away

A_PAUSE = timedelta(days=7)  # where nobody says how long

Choice = AskSettings | SetLanguage | Pause | Resume | Stop | Away


async def settings(desk: Desk, incoming: Incoming, sender: Person, asked: Choice) -> Answer:
    """Keep what was chosen, and show how it stands."""
    today = desk.pace.day(incoming.at)
    before = await desk.store.people.choices(sender)
    after = _chosen(before, asked, today)
    if after != before:
        await desk.store.people.choose(sender, after, ask_at=first_nudge(incoming.at, desk.pace))
    return Settings(choices=after, language=after.language or incoming.language, today=today)


async def press_setting(desk: Desk, incoming: Incoming, sender: Person, button: SettingButton) -> Answer:
    """The buttons say what the words do."""
    return await settings(desk, incoming, sender, _meant(button))


def _meant(button: SettingButton) -> Choice:
    match button.verb:
        case SettingVerb.LANGUAGE:
            return SetLanguage(button.value)
        case SettingVerb.PAUSE:
            return Pause(None)
        case SettingVerb.RESUME:
            return Resume()
        case SettingVerb.STOP:
            return Stop()
        case _:
            assert_never(button.verb)


def _chosen(before: Choices, asked: Choice, today: date) -> Choices:
    match asked:
        case AskSettings():
            return before
        case SetLanguage(code):
            return replace(before, language=code)
        case Pause(until):
            return replace(before, paused_until=until or today + A_PAUSE)
        case Resume():
            return Choices(language=before.language)
        case Stop():
            return replace(before, is_stopped=True)
        case Away(until):
            return replace(before, away_until=until)
        case _:
            assert_never(asked)
