"""The fields of settings cards: what can be chosen, each in the reader's own words."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from microsoft_teams.cards import CardElement

from bot.cards import kit
from bot.words import Words
from domain.choices import COUNTRIES, ZONES
from domain.form import HOURS, MONTHS, NONE, WEEKDAYS, Field
from domain.languages import SPOKEN


def language(chosen: str | None, otherwise: str, say: Words) -> CardElement:
    """One of ours, or what counts `otherwise`."""
    ours = [(code, say(f"language.{code}").capitalize()) for code in SPOKEN]
    return kit.choice(Field.LANGUAGE, say("field.language"), [(NONE, otherwise), *ours], chosen or NONE)


def days(chosen: frozenset[int], say: Words) -> CardElement:
    """Any days of the week."""
    week = [(str(number), say.weekday(number).capitalize()) for number in WEEKDAYS]
    return kit.choice(Field.DAYS, say("field.days"), week, ",".join(map(str, sorted(chosen))), several=True)


def country(chosen: str | None, otherwise: str, say: Words) -> CardElement:
    """Those whose holidays we know, by name."""
    named = sorted(((code, say.country(code)) for code in COUNTRIES), key=lambda each: each[1])
    return kit.choice(Field.COUNTRY, say("field.country"), [(NONE, otherwise), *named], chosen or NONE)


def zone(chosen: ZoneInfo | None, otherwise: str | None, say: Words) -> CardElement:
    """The usual ones, and the one that is chosen already."""
    own = [] if chosen is None or chosen.key in ZONES else [chosen.key]
    named = [(name, name.replace("_", " ")) for name in (*own, *ZONES)]
    offered = [(NONE, otherwise), *named] if otherwise else named
    return kit.choice(Field.ZONE, say("field.zone"), offered, chosen.key if chosen else NONE)


def hour(name: Field, chosen: str, say: Words) -> CardElement:
    """When an office opens or closes."""
    return kit.choice(name, say(f"field.{name}"), [(at, at) for at in HOURS], chosen)


def month(chosen: int, say: Words) -> CardElement:
    """When a fiscal year begins."""
    named = [(str(number), say.month_name(number).capitalize()) for number in MONTHS]
    return kit.choice(Field.FISCAL, say("field.fiscal_start"), named, str(chosen))


def tick(name: Field, say: Words, *, is_on: bool) -> CardElement:
    """On or off."""
    return kit.tick(name, say(f"field.{name}"), is_on=is_on)


def named_days(chosen: Iterable[int], say: Words) -> str:
    """Days of the week in a row."""
    return say.listed([say.weekday(number) for number in sorted(chosen)])
