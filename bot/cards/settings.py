"""How somebody is written to, and a team's words."""

from bot.cards import kit
from bot.cards.said import text
from bot.cards.shown import Shown
from bot.words import LANGUAGES, Words
from dialogs.answer import Settings, Terms
from domain.button import SettingButton, SettingVerb

MOST_TERMS = 50


def settings_card(settings: Settings, say: Words) -> Shown:
    """What counts now, and buttons that change it."""
    told = [say("settings.language", name=say(f"language.{settings.language}")), _quiet(settings, say)]
    summary = " ".join(told)
    others = [code for code in LANGUAGES if code != settings.language]
    languages = [kit.press(SettingButton(SettingVerb.LANGUAGE, code), say(f"language.{code}")) for code in others]
    body = [kit.heading(say("settings.heading")), *(kit.line(kit.plain(sentence)) for sentence in told)]
    verbs = (SettingVerb.RESUME,) if _is_quiet(settings) else (SettingVerb.PAUSE, SettingVerb.STOP)
    quiet = [kit.press(SettingButton(verb), say(f"button.{verb}")) for verb in verbs]
    return Shown(summary, card=kit.card(body, [*quiet, *languages], fallback=summary))


def _quiet(settings: Settings, say: Words) -> str:
    chosen = settings.choices
    if chosen.is_stopped:
        return say("settings.stopped")
    days = [day for day in (chosen.paused_until, chosen.away_until) if day and day > settings.today]
    return say("settings.paused", day=say.day(max(days))) if days else say("settings.asked")


def _is_quiet(settings: Settings) -> bool:
    chosen = settings.choices
    return chosen.is_stopped or any(
        day is not None and day > settings.today for day in (chosen.paused_until, chosen.away_until)
    )


def terms_text(terms: Terms, say: Words) -> Shown:
    """Each word with what it means."""
    if not terms.terms:
        return text(say("glossary.none"))
    rows = [f"{term.written} = {term.meant}" for term in terms.terms[:MOST_TERMS]]
    return text("\n".join([say("glossary.heading"), *rows]))
