"""What `followup doctor` finds on sound and on broken settings; everything it asks is really asked."""

from pathlib import Path

import pytest
from yarl import URL

from bot.doctor import Finding, Verdict, findings
from bot.settings import Settings
from storage import opened
from tests.bot.identity import Login, OpenId
from tests.bot.kit import Posting

SECRET = "secret"


@pytest.fixture
def sound(settings: Settings, tmp_path: Path) -> Settings:
    """All that a service needs, but for a public address."""
    return settings.model_copy(update={"database_url": f"sqlite:///{tmp_path}/followup.db"})


def is_there(folder: Path) -> bool:
    """Whether a database was made in it."""
    return any(folder.glob("followup.db*"))


async def found(settings: Settings, **changed: object) -> dict[str, Finding]:
    told = await findings(settings.model_copy(update=changed))
    assert all(SECRET not in one.said and "\n" not in one.said for one in told)
    return {one.subject: one for one in told}


async def test_sound_settings_fail_nothing_and_make_no_database(sound: Settings, tmp_path: Path) -> None:
    told = await found(sound)
    assert {subject: one.verdict for subject, one in told.items()} == {
        "settings": Verdict.OK,
        "database": Verdict.NOTE,
        "token": Verdict.OK,
        "keys": Verdict.OK,
        "endpoint": Verdict.NOTE,
        "clock": Verdict.OK,
        "holidays": Verdict.OK,
        "outbox": Verdict.NOTE,
    }
    assert not is_there(tmp_path)


async def test_a_database_of_the_newest_schema_is_written_to_and_left_as_it_was(sound: Settings) -> None:
    async with opened(sound.database_url) as store:
        before = await store.everything()
    told = await found(sound)
    assert (told["database"].verdict, told["outbox"].verdict) == (Verdict.OK, Verdict.OK)
    async with opened(sound.database_url) as store:
        assert await store.everything() == before


async def test_a_file_that_is_no_database_is_told(sound: Settings, tmp_path: Path) -> None:
    (tmp_path / "followup.db").write_text("notes\n" * 1000)
    told = await found(sound)
    assert told["database"].verdict is Verdict.FAILED
    assert told["outbox"].verdict is Verdict.NOTE


async def test_a_secret_that_is_refused_is_told(sound: Settings, login: Login) -> None:
    login.refuses = True
    assert (await found(sound))["token"].verdict is Verdict.FAILED


async def test_keys_that_are_not_there_are_told(sound: Settings, openid: OpenId) -> None:
    told = await found(sound, openid_metadata_url=f"{openid.url}/keys")
    assert told["keys"].verdict is Verdict.FAILED


async def test_an_endpoint_that_refuses_strangers_is_well(sound: Settings, production: Posting) -> None:
    host = production.http.make_url("/").authority
    assert (await found(sound, public_host=host))["endpoint"].verdict is Verdict.OK


async def test_an_endpoint_that_lets_everybody_in_or_is_not_there_is_told(sound: Settings, openid: OpenId) -> None:
    open_to_all = URL(openid.url).authority
    for host in (open_to_all, "127.0.0.1:1"):
        assert (await found(sound, public_host=host))["endpoint"].verdict is Verdict.FAILED


async def test_a_country_nobody_has_holidays_of_is_told(sound: Settings) -> None:
    assert (await found(sound, country="ZZ"))["holidays"].verdict is Verdict.FAILED
