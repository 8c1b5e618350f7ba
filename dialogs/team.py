"""What a team chooses, or a group chat: time zone, office hours, days, language.

Whoever posted notes there chooses; while nobody has, every member may. Teams tells us no other owners.
"""

from dialogs.answer import Answer, NoSuch, TeamSettings, ToldApart, Unchanged
from dialogs.desk import Desk
from dialogs.incoming import Incoming
from dialogs.ports import Sent
from domain.cadence import Pace, preview
from domain.choices import TeamChoices
from domain.form import TeamForm
from domain.people import Person


async def team_settings(desk: Desk, incoming: Incoming, sender: Person) -> Answer:
    """The team's card, for its owners; where others read along it is sent to the personal chat, if there is a way."""
    space_id = await desk.store.settings.space(incoming.place)
    team = await desk.store.settings.for_team(space_id, sender) if space_id else None
    if space_id is None or team is None:
        return Unchanged(NoSuch.NOT_OWNER)
    chosen = team.chosen or TeamChoices(pace=desk.pace, fiscal_start=desk.fiscal_start)
    answer = _as_it_stands(incoming, space_id, team.name, chosen)
    if incoming.is_private:
        return answer
    outcome = await desk.messenger.send(await desk.store.people.address(sender), answer)
    return ToldApart() if isinstance(outcome, Sent) else answer


async def fill_in_for_team(desk: Desk, incoming: Incoming, sender: Person, form: TeamForm) -> Answer:
    """Keep what an owner filled in on the team's card."""
    team = await desk.store.settings.for_team(form.space_id, sender)
    if team is None:
        return Unchanged(NoSuch.NOT_OWNER)
    if form.chosen is None:
        return Unchanged(NoSuch.NO_PACE)
    await desk.store.settings.choose_for(team.key, form.chosen, incoming.at)
    return _as_it_stands(incoming, form.space_id, team.name, form.chosen, is_saved=True)


async def team_pace(desk: Desk, person: Person) -> Pace:
    """The pace of somebody's team: the first of theirs that chose one, else the program's."""
    team = await desk.store.settings.of_their_team(person)
    return team.pace if team else desk.pace


def _as_it_stands(
    incoming: Incoming, space_id: int, name: str | None, chosen: TeamChoices, *, is_saved: bool = False
) -> TeamSettings:
    upcoming = tuple(digest.at for digest in preview(incoming.at, chosen.pace))
    return TeamSettings(space_id=space_id, name=name, chosen=chosen, upcoming=upcoming, is_saved=is_saved)
