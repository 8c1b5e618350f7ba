"""export me and forget me, over the real endpoint: what is kept is shown, and gone once that is asked and said."""

import json

import pytest

from storage import opened
from tests.bot.kit import BOT, Json, execute, in_channel, mention, message, submit
from tests.bot.test_service import Service, bot, connector, find_button, notes, sender, settings
from tests.leftovers import leftovers

__all__ = ["bot", "connector", "settings"]
KARIM = {"id": "a:29:karim", "conversationType": "personal"}
THREAD = "19:general@thread.tacv2;messageid=17"
NAMED = ("Haddad", "aad-karim", "29:karim")
SAID = {
    "en": ("forget me", "export me", "Shall I forget you?", "Done: I no longer know you.", "What I keep about you"),
    "nl": (
        "vergeet mij",
        "exporteer mij",
        "Zal ik je vergeten?",
        "Klaar: ik ken je niet meer.",
        "Wat ik over je bewaar",
    ),
    "fr": (
        *(
            "oublie-moi",
            "exporte mes données",
            "Dois-je vous oublier\N{NO-BREAK SPACE}?",
            "C’est fait\N{NO-BREAK SPACE}: je ne vous connais plus.",
        ),
        "Ce que je conserve sur vous",
    ),
    "de": (
        *("vergiss mich", "exportiere meine Daten", "Soll ich dich vergessen?", "Erledigt: Ich kenne dich nicht mehr."),
        "Was ich über dich aufbewahre",
    ),
}


async def told(bot: Service, said: str, language: str = "en") -> Json:
    """What the bot answers Karim in his own chat."""
    asked = message(said, conversation=KARIM, locale=f"{language}-BE") | {"from": sender("Karim Haddad")}
    assert (await bot.post(asked))[0] == 201
    return bot.newest(KARIM["id"])


async def press(bot: Service, verb: str, language: str = "en") -> Json:
    """What the card says once that button of the newest was pressed."""
    button = find_button(bot.card(KARIM["id"]), verb)
    click = execute(button, replyToId=bot.newest(KARIM["id"])["id"], conversation=KARIM, locale=f"{language}-BE")
    status, body = await bot.post(click | {"from": sender("Karim Haddad")})
    assert status == 200
    answer: Json = body["value"]
    return answer


async def left(bot: Service) -> list[str]:
    async with opened(bot.settings.database_url) as store:
        return await leftovers(store, *NAMED)


@pytest.fixture
async def monday(bot: Service) -> Service:
    """The November notes are in, and everybody has their digest."""
    await bot.post(in_channel(notes("november").replace("(Karim", "(Karim Haddad")))
    await bot.remind()
    await told(bot, "1 blocked: waiting for Lotte")
    return bot


@pytest.mark.parametrize("language", SAID)
async def test_it_is_asked_once_with_two_buttons_and_done(monday: Service, language: str) -> None:
    forget_me, _, asks, done, _ = SAID[language]
    assert await left(monday)
    asked = await told(monday, forget_me, language)
    assert asked["summary"].startswith(asks)
    assert len(json.loads(monday.card(KARIM["id"]))["actions"]) == 2
    assert (await press(monday, "forget_me", language))["fallbackText"].startswith(done)
    assert await left(monday) == []


async def test_nothing_is_done_where_they_would_rather_not(monday: Service) -> None:
    before = await left(monday)
    await told(monday, "forget me")
    assert (await press(monday, "keep_me"))["fallbackText"] == "Nothing was changed."
    assert len(await left(monday)) >= len(before)


async def test_a_client_without_execute_submits_the_same(monday: Service) -> None:
    await told(monday, "forget me")
    button = find_button(monday.card(KARIM["id"]), "forget_me")
    status, _ = await monday.post(submit(button, conversation=KARIM) | {"from": sender("Karim Haddad")})
    assert status == 201
    assert await left(monday) == []


async def test_pressed_twice_it_is_as_done_as_before(monday: Service) -> None:
    await told(monday, "forget me")
    first, again = await press(monday, "forget_me"), await press_again(monday)
    assert first == again
    assert await left(monday) == []


async def press_again(bot: Service) -> Json:
    click = execute({"verb": "forget_me"}, conversation=KARIM) | {"from": sender("Karim Haddad")}
    _, body = await bot.post(click)
    answer: Json = body["value"]
    return answer


async def test_others_read_nothing_of_it_in_a_channel(monday: Service) -> None:
    before = len(await left(monday))
    for said in ("forget me", "export me"):
        asked = in_channel(f"{mention(BOT)['text']} {said}", entities=[mention(BOT)])
        await monday.post(asked | {"from": sender("Karim Haddad")})
        assert monday.newest(THREAD)["text"] == "That is between you and me: say it in our own chat."
    assert len(await left(monday)) >= before


async def test_notes_and_tasks_stay_and_go_to_others(monday: Service) -> None:
    await told(monday, "forget me")
    await press(monday, "forget_me")
    async with opened(monday.settings.database_url) as store:
        tasks = await store.everything()
    owners = {owner["name"]: owner["state"] for task in tasks for owner in task["owners"]}  # type: ignore[attr-defined]
    assert owners["Nomen Nescio"] == "left"
    assert {line["by"] for task in tasks for line in task["history"]} >= {"Nomen Nescio"}  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", SAID)
async def test_what_is_kept_is_shown(monday: Service, language: str) -> None:
    answer = await told(monday, SAID[language][1], language)
    assert answer["summary"] == SAID[language][4]
    card = monday.card(KARIM["id"])
    for kept in ("Karim Haddad", "aad-karim", "#2 · Netskope Printer Fault", "1 blocked: waiting for Lotte"):
        assert kept in card


async def test_a_long_one_comes_in_pages(monday: Service) -> None:
    for number in range(20):
        await told(monday, f"note 1 remark {number} {'of the crane ' * 60}")
    await told(monday, "export me")
    pages = [monday.card(KARIM["id"])]
    while '"verb": "more"' in pages[-1]:
        pages.append(json.dumps(await press(monday, "more"), ensure_ascii=False))
    assert len(pages) > 2
    assert all(len(page.encode()) < 28 * 1024 for page in pages)
    assert all(f"remark {number} " in "".join(pages) for number in range(20))
