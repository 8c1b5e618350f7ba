"""Who is in a conversation: read at each paste, when people come, and once a day where something is open."""

from datetime import datetime, timedelta

from dialogs.desk import Desk
from domain.space import Place

A_DAY = timedelta(days=1)
AT_ONCE = 10  # conversations of one tick


async def refresh(desk: Desk, place: Place, at: datetime) -> bool:
    """Read it now; an empty answer removes nobody. Whether it is known, now or before."""
    return await desk.store.people.save_roster(place, await desk.messenger.roster(place), at)


async def refresh_old(desk: Desk, at: datetime) -> None:
    """Read again what is older than a day: who left since is no longer asked."""
    for place in await desk.store.people.old_rosters(at - A_DAY, AT_ONCE):
        await refresh(desk, place, at)
