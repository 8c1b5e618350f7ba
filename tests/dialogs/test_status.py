"""/status <text>: tasks and what each meeting said, as far as the asker may see."""

import pytest

from dialogs.answer import Standing
from tests.dialogs.kit import CHANNEL, OTHER_CHANNEL, Chat


async def asked(chat: Chat, who: str, text: str, where: object = None) -> Standing:
    """The answer to a status question."""
    answer = await chat.says(who, text, where)  # type: ignore[arg-type]
    assert isinstance(answer, Standing)
    return answer


@pytest.fixture
async def both(chat: Chat, november: str, december: str) -> Chat:
    """Two meetings of one channel."""
    await chat.says("dana", november, CHANNEL)
    await chat.says("dana", december, CHANNEL)
    return chat


@pytest.mark.parametrize("text", ["/status Netskope", "status netskope", "Status: NETSKOPE", "status netsk"])
async def test_status_finds_tasks_and_points_of_all_meetings_newest_first(both: Chat, text: str) -> None:
    report = (await asked(both, "dana", text, CHANNEL)).report
    assert [task.title for task in report.tasks] == ["Netskope Guest Devices", "Netskope Printer Fault"]
    assert [chapter.meeting.title for chapter in report.chapters] == [
        "Harbourline account team meeting December 2026",
        "Harbourline account team meeting November 2026",
    ]
    points = [point.title for chapter in report.chapters for topic in chapter.topics for point in topic.points]
    assert points == ["Trial Outcome", "Netskope Trial"]


async def test_a_task_is_found_by_its_description(both: Chat) -> None:
    report = (await asked(both, "dana", "status procurement", CHANNEL)).report
    assert {task.title for task in report.tasks} == {"Renewal Signature", "Licence Renewal (Core, Mobile, Archive)"}


async def test_all_words_must_be_there(both: Chat) -> None:
    report = (await asked(both, "dana", "status netskope printers", CHANNEL)).report
    assert [task.title for task in report.tasks] == ["Netskope Printer Fault"]


async def test_accents_and_signs_do_not_matter(chat: Chat) -> None:
    await chat.says("dana", "Tâches:\nRésumé 100%_net: \nRelire le résumé. (Dana)\n", CHANNEL)
    assert len((await asked(chat, "dana", "status resume", CHANNEL)).report.tasks) == 1
    assert len((await asked(chat, "dana", "status %", CHANNEL)).report.tasks) == 1
    assert len((await asked(chat, "dana", "status 100%", CHANNEL)).report.tasks) == 1


async def test_in_a_channel_only_that_channels_meetings_are_shown(both: Chat) -> None:
    report = (await asked(both, "dana", "status netskope", OTHER_CHANNEL)).report
    assert (report.tasks, report.chapters) == ((), ())


async def test_in_a_personal_chat_people_see_the_conversations_they_belong_to(both: Chat) -> None:
    assert len((await asked(both, "lotte", "status netskope")).report.tasks) == 2


async def test_who_left_the_conversation_sees_nothing_of_it(both: Chat, december: str) -> None:
    both.outbox.members = tuple(m for m in both.outbox.members if m.given_name not in {"Lotte", "Karim"})
    await both.says("dana", december, CHANNEL)
    assert (await asked(both, "lotte", "status netskope")).report.tasks == ()
    karims = (await asked(both, "karim", "status netskope")).report
    assert (karims.tasks, karims.chapters) == ((), ())


async def test_who_was_taken_out_of_the_team_sees_it_no_more(both: Chat) -> None:
    await both.leaves("lotte", CHANNEL)
    assert (await asked(both, "lotte", "status netskope")).report.tasks == ()


async def test_status_alone_shows_what_is_open(both: Chat) -> None:
    before = (await asked(both, "dana", "status", CHANNEL)).report.tasks
    await both.says("dana", f"#{before[0].number} done", CHANNEL)
    after = (await asked(both, "dana", "/status", CHANNEL)).report.tasks
    assert len(after) == len(before) - 1 == 8


async def test_the_list_is_numbered_for_replies(both: Chat) -> None:
    standing = await asked(both, "dana", "status netskope", CHANNEL)
    await both.says("dana", "2 done", CHANNEL)
    task = await both.store.tasks.one(standing.report.tasks[1].number)
    assert task is not None
    assert task.status.closed


async def test_nothing_found_is_said(both: Chat) -> None:
    standing = await asked(both, "dana", "status zeppelin", CHANNEL)
    assert (standing.report.tasks, standing.report.chapters) == ((), ())


@pytest.mark.parametrize("asked", ["status Karim", "status @Karim Haddad", "/status karim haddad"])
async def test_status_of_a_person_is_what_they_own(chat: Chat, november: str, asked: str) -> None:
    await chat.says("dana", november, CHANNEL)
    standing = await chat.says("lotte", asked, CHANNEL)
    assert isinstance(standing, Standing)
    assert standing.report.subject == "Karim Haddad"
    assert {task.title for task in standing.report.tasks} == {
        "Licence Renewal (Core, Mobile, Archive)",
        "Netskope Printer Fault",
    }


async def test_status_of_a_person_shows_only_what_the_asker_may_see(chat: Chat, november: str) -> None:
    await chat.says("dana", november, CHANNEL)
    standing = await chat.says("lotte", "status Karim Haddad", OTHER_CHANNEL)
    assert isinstance(standing, Standing)
    assert standing.report.tasks == ()


async def test_status_of_a_person_finds_their_task_among_many(chat: Chat) -> None:
    many = "\n".join(f"Cable {n}: pull it. (Karim)" for n in range(60))
    await chat.says("dana", f"Old call 2 November 2026\n\nTasks:\n{many}\nRack: measure it. (Lotte)", CHANNEL)
    standing = await chat.says("dana", "status Lotte", CHANNEL)
    assert isinstance(standing, Standing)
    assert [task.title for task in standing.report.tasks][:1] == ["Rack"]


@pytest.mark.parametrize("text", ["status @Zelda", "how is @Zelda doing?"])
async def test_somebody_unknown_is_told_by_name(both: Chat, text: str) -> None:
    assert (await asked(both, "dana", text, CHANNEL)).report.subject == "Zelda"
