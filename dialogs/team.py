"""What a team chooses, or a group chat: time zone, office hours, days, language.

Whoever posted notes there chooses; while nobody has, every member may. Teams tells us no other owners.
"""

from dataclasses import replace
from typing import assert_never

from dialogs.answer import Answer, NoSuch, TeamSettings, ToldApart, Unchanged
from dialogs.desk import Desk
from dialogs.incoming import Incoming
from dialogs.ports import Sent
from domain.button import DismissButton, ForgetButton
from domain.cadence import Pace, preview
from domain.choices import TeamChoices
from domain.form import TeamForm
from domain.people import Person
from storage import ForTeam


async def team_settings(desk: Desk, incoming: Incoming, sender: Person) -> Answer:
    """The team's card, for its owners; where others read along it is sent to the personal chat, if there is a way."""
    space_id = await desk.store.settings.space(incoming.place)
    team = await desk.store.settings.for_team(space_id, sender) if space_id else None
    if space_id is None or team is None:
        return Unchanged(NoSuch.NOT_OWNER)
    answer = await _as_it_stands(desk, incoming, space_id, team)
    if incoming.is_private:
        return answer
    outcome = await desk.send(await desk.store.people.address(sender), answer)
    return ToldApart() if isinstance(outcome, Sent) else answer


async def fill_in_for_team(desk: Desk, incoming: Incoming, sender: Person, form: TeamForm) -> Answer:
    """Keep what an owner filled in on the team's card."""
    team = await desk.store.settings.for_team(form.space_id, sender)
    if team is None:
        return Unchanged(NoSuch.NOT_OWNER)
    if form.chosen is None:
        return Unchanged(NoSuch.NO_PACE)
    await desk.store.settings.choose_for(team.key, form.chosen, incoming.at)
    return await _as_it_stands(desk, incoming, form.space_id, replace(team, chosen=form.chosen), is_saved=True)


async def forget(desk: Desk, incoming: Incoming, sender: Person, button: ForgetButton | DismissButton) -> Answer:
    """A name is asked about again, or somebody from outside is asked no more."""
    team = await desk.store.settings.for_team(button.space_id, sender)
    if team is None:
        return Unchanged(NoSuch.NOT_OWNER)
    match button:
        case ForgetButton(_, written):
            await desk.store.people.forget(team.key, written)
        case DismissButton(_, person_id):
            await desk.store.people.dismiss(team.key, person_id, incoming.at)
        case _:
            assert_never(button)
    return await _as_it_stands(desk, incoming, button.space_id, team, is_saved=True)


async def team_pace(desk: Desk, person: Person) -> Pace:
    """The pace of somebody's team: the first of theirs that chose one, else the program's."""
    team = await desk.store.settings.of_their_team(person)
    return team.pace if team else desk.pace


async def _as_it_stands(
    desk: Desk, incoming: Incoming, space_id: int, team: ForTeam, *, is_saved: bool = False
) -> TeamSettings:
    chosen = team.chosen or TeamChoices(pace=desk.pace, fiscal_start=desk.fiscal_start)
    return TeamSettings(
        space_id=space_id,
        name=team.name,
        chosen=chosen,
        upcoming=tuple(digest.at for digest in preview(incoming.at, chosen.pace)),
        is_saved=is_saved,
        names=await desk.store.people.remembered(team.key),
        admitted=await desk.store.people.admitted(team.key),
    )
