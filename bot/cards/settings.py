"""How somebody, or a team, is written to; and a team's words."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from microsoft_teams.cards import ActionSet, CardElement

from bot.cards import fields, kit
from bot.cards.lines import GAP
from bot.cards.said import text
from bot.cards.saved import CLOCK, mine, saved, teams
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Settings, TeamSettings, Tells, Terms
from domain.button import DismissButton, ForgetButton, SettingButton, SettingVerb
from domain.cadence import Pace
from domain.form import Field, MyForm, TeamForm
from domain.glossary import Term
from domain.people import Nobody, Person

MOST_TERMS = 50
MOST_KNOWN = 20


def settings_card(settings: Settings, say: Words) -> Shown:
    """What counts now, what it leads to, and fields and buttons that change it."""
    speaks = say("settings.language", name=say(f"language.{settings.language}"))
    if settings.tells is not Tells.ALL:
        return text(_just_chosen(settings, speaks, say))
    told = [*_saved(settings, say), speaks, _quiet(settings, say)]
    summary = " ".join(told)
    if settings.is_shared:
        return text(summary)  # it is one person's, and others read along
    lines = [*told, *_hours(settings.pace, say), *_upcoming(settings.upcoming, settings.pace, say)]
    body = [kit.heading(say("settings.heading")), *map(_line, lines), *_my_fields(settings, say)]
    verbs = (SettingVerb.RESUME,) if _is_quiet(settings) else (SettingVerb.PAUSE, SettingVerb.STOP)
    quiet = [kit.press(SettingButton(verb), say(f"button.{verb}")) for verb in verbs]
    save = kit.press(MyForm(), say("button.save"), style="positive")
    return Shown(summary, card=kit.card(body, [save, *quiet], fallback=summary))


def _just_chosen(settings: Settings, speaks: str, say: Words) -> str:
    """A sentence; who asked for quiet is told when it ends."""
    if settings.tells is Tells.LANGUAGE:
        return speaks
    return say("settings.resumed") if settings.tells is Tells.RESUMED else _quiet(settings, say)


def _saved(settings: Settings, say: Words) -> list[str]:
    if settings.before is None:
        return []
    return [saved(mine(settings.before, say), mine(settings.choices, say), say)]


def _my_fields(settings: Settings, say: Words) -> list[CardElement]:
    chosen, pace = settings.choices, settings.pace
    told = say("field.as_told", name=chosen.told_zone.key) if chosen.told_zone else say("field.as_team")
    paused = chosen.paused_until if chosen.paused_until and chosen.paused_until > settings.today else None
    return [
        kit.subheading(say("settings.change")),
        fields.language(chosen.language, say("field.as_teams"), say),
        fields.days(pace.days, say),
        fields.country(chosen.country, say("field.as_team"), say),
        fields.zone(chosen.zone, told, say),
        kit.day_input(Field.PAUSED, say("field.paused_until"), paused),
        fields.tick(Field.LED, say, is_on=chosen.hears_of_led),
    ]


def team_card(settings: TeamSettings, say: Words) -> Shown:
    """What counts for everybody of a team who chose nothing else."""
    name = kit.cut(settings.name or "", 80)
    heading = say("team.heading", name=name) if name else say("team.heading.unnamed")
    pace = settings.chosen.pace
    told = [say("team.saved")] if settings.is_saved else []
    told += [saved(teams(settings.before, say), teams(settings.chosen, say), say)] if settings.before else []
    lines = [*told, say("team.told"), *_hours(pace, say), *_upcoming(settings.upcoming, pace, say)]
    body = [kit.heading(heading), *map(_line, lines), *_team_fields(settings, say), *_known(settings, say)]
    save = kit.press(TeamForm(settings.space_id), say("button.save"), style="positive")
    return Shown(heading, card=kit.card(body, [save], fallback=" ".join([heading, *lines])))


def _team_fields(settings: TeamSettings, say: Words) -> list[CardElement]:
    chosen, pace = settings.chosen, settings.chosen.pace
    return [
        kit.subheading(say("settings.change")),
        fields.language(chosen.language, say("field.as_notes"), say),
        fields.zone(pace.zone, None, say),
        fields.hour(Field.OPENS, pace.opens.strftime(CLOCK), say),
        fields.hour(Field.CLOSES, pace.closes.strftime(CLOCK), say),
        fields.days(pace.days, say),
        fields.country(pace.country, say("field.no_country"), say),
        fields.tick(Field.WHEN_DUE, say, is_on=pace.only_when_due),
        fields.month(chosen.fiscal_start, say),
        fields.tick(Field.ROUNDUP, say, is_on=chosen.has_roundup),
    ]


def _known(settings: TeamSettings, say: Words) -> list[CardElement]:
    """What the team told about names and people from outside, each to be taken back."""
    names = [_name(settings.space_id, *told, say) for told in settings.names[:MOST_KNOWN]]
    people = [_admitted(settings.space_id, person, say) for person in settings.admitted[:MOST_KNOWN]]
    heading = [kit.subheading(say("team.known"))] if names or people else []
    return [*heading, *(part for parts in (*names, *people) for part in parts)]


def _name(space_id: int, written: str, name: str | Nobody, say: Words) -> list[CardElement]:
    is_nobody = isinstance(name, Nobody)
    told = say(f"team.nobody.{name}" if is_nobody else "team.name", written=written, name=name)
    return [_line(told), ActionSet(actions=[kit.press(ForgetButton(space_id, written), say("button.forget"))])]


def _admitted(space_id: int, person: Person, say: Words) -> list[CardElement]:
    button = kit.press(DismissButton(space_id, person.id), say("button.dismiss"))
    return [_line(say("team.admitted", name=person.name)), ActionSet(actions=[button])]


def _line(sentence: str) -> CardElement:
    return kit.line(kit.plain(sentence))


def _hours(pace: Pace, say: Words) -> list[str]:
    """When messages come at all."""
    days = fields.named_days(pace.days, say)
    told = say(
        "settings.hours",
        days=days,
        opens=pace.opens.strftime(CLOCK),
        closes=pace.closes.strftime(CLOCK),
        zone=pace.zone.key.replace("_", " "),
    )
    return [told, *([say("settings.holidays", country=say.country(pace.country))] if pace.country else [])]


def _upcoming(upcoming: Sequence[datetime], pace: Pace, say: Words) -> list[str]:
    days = say.listed([say.day(pace.day(at)) for at in upcoming])
    return [say("settings.upcoming", days=days)] if days else []


def _quiet(settings: Settings, say: Words) -> str:
    if settings.choices.is_stopped:
        return say("settings.stopped")
    until = settings.choices.quiet_until(settings.today)
    return say("settings.paused", day=say.day(until)) if until else say("settings.asked")


def _is_quiet(settings: Settings) -> bool:
    return settings.choices.is_stopped or settings.choices.quiet_until(settings.today) is not None


def terms_text(terms: Terms, say: Words) -> Shown:
    """Each word with what it means, who said so and when."""
    told = [say("glossary.let_go", written=terms.let_go)] if terms.let_go else []
    if not terms.terms:
        return text("\n".join([*told, say("glossary.none")]))
    rows = [_term(term, terms.zone, say) for term in terms.terms[:MOST_TERMS]]
    more = len(terms.terms) - MOST_TERMS
    beyond = [say("more", count=more)] if more > 0 else []
    return text("\n".join([*told, say("glossary.heading"), *rows, *beyond]))


def _term(term: Term, zone: ZoneInfo, say: Words) -> str:
    said = [term.by, say.day(term.at.astimezone(zone).date())] if term.at else []
    return GAP.join([f"{term.written} = {term.meant}", *said])
