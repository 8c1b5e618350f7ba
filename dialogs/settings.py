"""What somebody chooses for themselves: a language, a pause, an end, days off, their own days."""

from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from dialogs.answer import Answer, NoSuch, Settings, Tells, Unchanged
from dialogs.incoming import Incoming
from dialogs.team import team_pace, team_settings
from dialogs.turn import Turn
from domain.button import SettingButton, SettingVerb
from domain.cadence import Pace, preview
from domain.choices import Choices
from domain.command import AskSettings, Pause, Resume, SetLanguage, Stop
from domain.form import MyForm
from domain.languages import answered_in
from domain.reply import Away

A_PAUSE = timedelta(days=7)  # where nobody says how long

Choice = AskSettings | SetLanguage | Pause | Resume | Stop | Away


async def settings(turn: Turn, asked: Choice) -> Answer:
    """Keep what was chosen, and show how it stands; the settings of a shared conversation are its team's."""
    if isinstance(asked, AskSettings) and not turn.is_personal:
        return await team_settings(turn)
    return replace(await _choose(turn, asked), tells=_tells(asked))


def _tells(asked: Choice) -> Tells:
    """What was said is answered by a sentence about it."""
    match asked:
        case AskSettings():
            return Tells.ALL
        case SetLanguage():
            return Tells.LANGUAGE
        case Resume():
            return Tells.RESUMED
        case Pause() | Stop() | Away():
            return Tells.QUIET
        case _:
            assert_never(asked)


async def press_setting(turn: Turn, button: SettingButton) -> Answer:
    """The buttons say what the words do."""
    return await _choose(turn, _meant(button))


async def fill_in(turn: Turn, form: MyForm) -> Answer:
    """Keep what somebody filled in on their card."""
    if form.chosen is None:
        return Unchanged(NoSuch.NO_PACE)
    before = await turn.store.settings.of_person(turn.sender)
    return replace(await _choose(turn, form), before=before)


async def _choose(turn: Turn, asked: Choice | MyForm) -> Settings:
    team = await team_pace(turn.desk, turn.sender)
    before = await turn.store.settings.of_person(turn.sender)
    after = _chosen(before, asked, team.of(before.own).day(turn.at), team)
    if after != before:
        await turn.store.settings.choose(turn.sender, after, turn.at, team.of(after.own).back(turn.at))
    return _as_it_stands(turn.incoming, after, team.of(after.own))


def _as_it_stands(incoming: Incoming, chosen: Choices, pace: Pace) -> Settings:
    return Settings(
        choices=chosen,
        language=chosen.language or answered_in(incoming.language),
        today=pace.day(incoming.at),
        pace=pace,
        upcoming=tuple(digest.at for digest in preview(incoming.at, pace)),
        is_shared=not incoming.is_private,
    )


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


def _chosen(before: Choices, asked: Choice | MyForm, today: date, team: Pace) -> Choices:
    match asked:
        case AskSettings():
            return before
        case SetLanguage(code):
            return replace(before, language=code)
        case Pause(until):
            return replace(before, paused_until=until or today + A_PAUSE)
        case Resume():
            return replace(before, paused_until=None, away_until=None, is_stopped=False)
        case Stop():
            return replace(before, is_stopped=True)
        case Away(until):
            return replace(before, away_until=until)
        case MyForm(chosen):
            return _filled_in(before, chosen, team) if chosen else before
        case _:
            assert_never(asked)


def _filled_in(before: Choices, filled: Choices, team: Pace) -> Choices:
    """What is as the team has it stays the team's, so that it follows the team."""
    return replace(
        before,
        language=filled.language,
        paused_until=filled.paused_until,
        days=None if filled.days == team.days else filled.days,
        country=filled.country,
        zone=filled.zone,
        hears_of_led=filled.hears_of_led,
    )
