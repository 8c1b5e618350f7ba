"""What a team chooses, or a group chat: time zone, office hours, days, language.

Whoever posted notes there chooses; while nobody is there who did, every member may. Teams tells us no other owners.
"""

from dataclasses import replace
from typing import assert_never

from dialogs.answer import Answer, NoSuch, TeamSettings, ToldApart, Unchanged
from dialogs.desk import Desk
from dialogs.incoming import Incoming
from dialogs.ports import Sent
from dialogs.rights import refused_team
from dialogs.turn import Turn
from domain.button import DismissButton, ForgetButton
from domain.cadence import Pace, preview
from domain.choices import TeamChoices
from domain.form import TeamForm
from domain.people import Person
from domain.rights import Act
from storage import ForTeam


async def team_settings(turn: Turn) -> Answer:
    """The team's card, for its owners; where others read along it is sent to the personal chat, if there is a way."""
    space_id = await turn.store.settings.space(turn.place)
    if space_id is None:
        return Unchanged(NoSuch.NOT_OWNER)
    team = await _team(turn.desk, turn.sender, Act.SETTINGS, space_id)
    if isinstance(team, Unchanged):
        return team
    answer = await _as_it_stands(turn.desk, turn.incoming, space_id, team)
    if turn.incoming.is_private:
        return answer
    outcome = await turn.desk.send(await turn.store.people.address(turn.sender), answer)
    return ToldApart() if isinstance(outcome, Sent) else answer


async def fill_in_for_team(turn: Turn, form: TeamForm) -> Answer:
    """Keep what an owner filled in on the team's card."""
    team = await _team(turn.desk, turn.sender, Act.SETTINGS, form.space_id)
    if isinstance(team, Unchanged):
        return team
    if form.chosen is None:
        return Unchanged(NoSuch.NO_PACE)
    await turn.store.settings.choose_for(team.key, form.chosen, turn.at)
    saved = await _as_it_stands(turn.desk, turn.incoming, form.space_id, replace(team, chosen=form.chosen))
    return replace(saved, before=_chosen(turn.desk, team))


async def forget(turn: Turn, button: ForgetButton | DismissButton) -> Answer:
    """A name is asked about again, or somebody from outside is asked no more."""
    team = await _team(turn.desk, turn.sender, Act.FORGET, button.space_id)
    if isinstance(team, Unchanged):
        return team
    match button:
        case ForgetButton(_, written):
            await turn.store.people.forget(team.key, written)
        case DismissButton(_, person_id):
            await turn.store.people.dismiss(team.key, person_id, turn.at)
        case _:
            assert_never(button)
    return await _as_it_stands(turn.desk, turn.incoming, button.space_id, team, is_saved=True)


async def _team(desk: Desk, sender: Person, act: Act, space_id: int) -> ForTeam | Unchanged:
    team = await desk.store.settings.for_team(space_id)
    if team is None:
        return Unchanged(NoSuch.NOT_OWNER)
    return await refused_team(desk, sender, act, team.key) or team


async def team_pace(desk: Desk, person: Person) -> Pace:
    """The pace of somebody's team: the first of theirs that chose one, else the program's."""
    team = await desk.store.settings.of_their_team(person)
    return team.pace if team else desk.pace


async def pace_of(desk: Desk, person: Person) -> Pace:
    """The pace of somebody's team as they live it."""
    return (await team_pace(desk, person)).of((await desk.store.settings.of_person(person)).own)


def _chosen(desk: Desk, team: ForTeam) -> TeamChoices:
    return team.chosen or TeamChoices(pace=desk.pace, fiscal_start=desk.fiscal_start)


async def _as_it_stands(
    desk: Desk, incoming: Incoming, space_id: int, team: ForTeam, *, is_saved: bool = False
) -> TeamSettings:
    chosen = _chosen(desk, team)
    return TeamSettings(
        space_id=space_id,
        name=team.name,
        chosen=chosen,
        upcoming=tuple(digest.at for digest in preview(incoming.at, chosen.pace)),
        is_saved=is_saved,
        names=await desk.store.people.remembered(team.key),
        admitted=await desk.store.people.admitted(team.key),
    )
