"""Enough people with one open task each, and a connector on which things go wrong."""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.demo.connector import Seen, StandIn
from bot.settings import Settings
from domain.fingerprint import fingerprint
from domain.people import Member, OwnerState
from domain.space import Place, SpaceKind
from domain.summary import Draft, HeldOnSource, Pasted, Summary
from domain.task import Owner
from storage import ChangeSource, Posting, opened

POSTED = datetime(2026, 11, 18, 14, 0, tzinfo=UTC)
DUE = datetime(2026, 11, 19, 9, 0, tzinfo=UTC)


def settings_over(url: str) -> Settings:
    """Local mode over that database; Teams' pace would only make us wait."""
    return Settings.model_construct(local=True, tick_seconds=0, database_url=url, sends_per_second=1000)


async def gather(settings: Settings, service_url: str, people: int) -> None:
    """A meeting with a task for each of so many people, all due at DUE."""
    place = Place(
        conversation_id="19:crowd@thread.tacv2",
        kind=SpaceKind.CHANNEL,
        tenant_id="tenant",
        service_url=service_url,
        bot_id="28:bot",
    )
    members = [Member(teams_id=f"29:{n}", aad_id=f"aad-{n}", name=f"Person {n}") for n in range(people)]
    async with opened(settings.database_url) as store:
        await store.people.save_roster(place, members, POSTED)
        poster = (await store.people.met(place, members[0], DUE)).person
        roster = await store.people.roster(place, poster)
        tasks = tuple(Draft(f"Task of {person.name}", "", (person.name,)) for person in roster)
        summary = Summary("Crowd", POSTED.date(), HeldOnSource.WRITTEN, "en", tasks=tasks)
        owners = tuple((Owner(written=p.name, state=OwnerState.CERTAIN, person=p),) for p in roster)
        await store.meetings.add(
            Posting(
                place=place,
                deed=ChangeSource(by=poster, at=POSTED, source="crowd|1"),
                summary=summary,
                fingerprint=fingerprint(summary),
                pasted=Pasted("…"),
                owners=owners,
            )
        )


@dataclass
class Trouble:
    """What goes wrong at the connector, by chance but always the same: 429, 502 and answers that never come."""

    chances: random.Random = field(default_factory=lambda: random.Random(14))

    def on(self, connector: StandIn) -> None:
        """From now on, for good."""
        never = 10**9
        connector.fail(429, times=never, retry_after="1", when=lambda seen: self._hits(seen, 0.02))
        connector.fail(502, "<html>", times=never, when=lambda seen: self._hits(seen, 0.04))
        connector.fail(0, times=never, when=lambda seen: self._hits(seen, 0.02))

    def _hits(self, seen: Seen, share: float) -> bool:
        return seen.path.endswith("/activities") and self.chances.random() < share


def copies(connector: StandIn) -> Counter[str]:
    """How many digests each person's chat holds; counted at the connector, not by us."""
    return Counter({chat: len(kept) for chat, kept in connector.kept.items()})
