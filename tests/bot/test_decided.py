"""What notes mark as decided, over the real endpoint: first in status, and by itself."""

from bot.demo.connector import StandIn
from bot.settings import Settings
from tests.bot.kit import Json, in_channel, message
from tests.bot.test_service import CHANNEL, NAMES, person, running, sender

NOTES = """Harbour board 18 November 2026

Topics:
Crate policy:
The crates were looked at.
Decision (the board): every crate gets a number.
Open question: who pays for the crates?

Tasks:
Crate count:
Count the crates. (Karim)
"""


def lines(activity: Json) -> list[str]:
    """The lines of a card that are made of runs."""
    body = activity["attachments"][0]["content"]["body"]
    return ["".join(run["text"] for run in element["inlines"]) for element in body if "inlines" in element]


async def test_decisions_are_told_with_their_day_to_who_may_see_them(connector: StandIn, tmp_path: object) -> None:
    connector.rosters[CHANNEL] = [person(name) for name in NAMES]
    settings = Settings(local=True, port=0, database_url=f"sqlite:///{tmp_path}/followup.db", tick_seconds=0)
    chat = {"id": "a:29:karim", "conversationType": "personal"}
    async with running(settings, connector) as service:
        await service.post(in_channel(NOTES))
        for text in ("status crate", "decisions crate"):
            status, _ = await service.post(message(text, conversation=chat) | {"from": sender("Karim Haddad")})
            assert status == 201
        standing, decisions = map(lines, service.connector.activities(chat["id"])[-2:])
    assert "Decided: every crate gets a number, Wed 18 Nov" in [line[:46] for line in standing]
    assert any(line.startswith("Open question: who pays for the crates?") for line in standing)
    assert decisions[0] == "every crate gets a number."
    assert decisions[1].split("  ·  ")[:3] == ["Crate policy", "the board", "Harbour board 18 November 2026"]
