"""What somebody just saved: each field that is another now, and what it is."""

from collections.abc import Callable, Sequence
from datetime import date

from bot.cards import fields
from bot.words import Words
from domain.choices import Choices, TeamChoices

CLOCK = "%H:%M"
Told = tuple[str, str]
"""What a field is called, and what it holds."""


def saved(before: Sequence[Told], after: Sequence[Told], say: Words) -> str:
    """In a sentence; that nothing was changed where all is as it was."""
    told = [f"{field} {value}" for field, value in after if (field, value) not in before]
    return say("settings.saved", told="; ".join(told)) if told else say("settings.as_it_was")


def mine(chosen: Choices, say: Words) -> list[Told]:
    """A person's fields."""
    days = fields.named_days(chosen.days, say) if chosen.days is not None else say("field.as_team")
    return [
        (_named("language", say), _or(chosen.language, say("field.as_teams"), lambda code: say(f"language.{code}"))),
        (_named("days", say), days),
        (_named("country", say), _or(chosen.country, say("field.as_team"), say.country)),
        (_named("zone", say), chosen.zone.key.replace("_", " ") if chosen.zone else say("field.as_team")),
        (say("label", text=say("saved.paused")), _day(chosen.paused_until, say)),
        (_named("hears_of_led", say), say("saved.on") if chosen.hears_of_led else say("saved.off")),
    ]


def teams(chosen: TeamChoices, say: Words) -> list[Told]:
    """A team's fields."""
    pace = chosen.pace
    return [
        (_named("language", say), _or(chosen.language, say("field.as_notes"), lambda code: say(f"language.{code}"))),
        (_named("zone", say), pace.zone.key.replace("_", " ")),
        (_named("opens", say), pace.opens.strftime(CLOCK)),
        (_named("closes", say), pace.closes.strftime(CLOCK)),
        (_named("days", say), fields.named_days(pace.days, say)),
        (_named("country", say), _or(pace.country, say("field.no_country"), say.country)),
        (_named("only_when_due", say), say("saved.on") if pace.only_when_due else say("saved.off")),
        (_named("fiscal_start", say), say.month_name(chosen.fiscal_start)),
        (_named("roundup", say), say("saved.on") if chosen.has_roundup else say("saved.off")),
    ]


def _named(field: str, say: Words) -> str:
    return say("label", text=say(f"field.{field}"))


def _or(chosen: str | None, otherwise: str, name: Callable[[str], str]) -> str:
    return name(chosen) if chosen else otherwise


def _day(day: date | None, say: Words) -> str:
    return say.day(day) if day else say("saved.none")
