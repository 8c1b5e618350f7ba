"""Who is in a conversation, read again once a day where something is open."""

from datetime import datetime, timedelta

from dialogs.desk import Desk, refresh

A_DAY = timedelta(days=1)
AT_ONCE = 10  # conversations of one tick


async def refresh_old(desk: Desk, at: datetime) -> None:
    """Read again what is older than a day: who left since is no longer asked, and leads nothing more."""
    for place in await desk.store.people.old_rosters(at - A_DAY, AT_ONCE):
        await refresh(desk, place, at)
        await desk.store.people.succeed(place, at)
