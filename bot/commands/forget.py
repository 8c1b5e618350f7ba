"""followup forget: take somebody's name out of everything that is kept."""

import asyncio
import sys
from argparse import Namespace
from datetime import UTC, datetime

from bot.commands.who import FAILED, described, not_one
from bot.settings import load
from storage import Called, Forgotten, opened

WRONG_USE = 2


def run(options: Namespace) -> int:
    """Ask once, unless `--yes`; whoever can't be told apart is listed, and nobody is forgotten."""
    return asyncio.run(_forget(load().database_url, options.person, is_sure=options.yes))


async def _forget(url: str, said: str, *, is_sure: bool) -> int:
    async with opened(url) as store:
        found = await store.people.called(said)
        if len(found) != 1:
            return not_one(said, found)
        (one,) = found
        if one.is_forgotten:
            return _say(f"{one.person.id} is forgotten already.")
        if not is_sure and not sys.stdin.isatty():
            sys.stderr.write("followup: nobody can be asked here whether you are sure; use --yes.\n")
            return WRONG_USE
        if not (is_sure or _agrees(one)):
            return _say("Nobody was forgotten.", FAILED)
        return _told(await store.people.forget_person(one.person.id, datetime.now(UTC)))


def _agrees(one: Called) -> bool:
    sys.stderr.write(f"Forget {described(one)}? It can't be undone. Type yes: ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _told(done: Forgotten | None) -> int:
    if done is None:
        return _say("They are forgotten already.")
    return _say(
        f"Forgotten. Open tasks passed on: {done.tasks}; other tasks that named them: {done.mentions}. "
        "Backups keep what they had: docs/privacy.md."
    )


def _say(sentence: str, code: int = 0) -> int:
    sys.stdout.write(f"{sentence}\n")
    return code
