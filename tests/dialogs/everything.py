"""Every kind of answer there is, as a few people get them."""

from bot.demo.playground import NOVEMBER, sample_notes
from dialogs.answer import Answer, Help, HelpFor, Receipt, TeamSettings
from domain.button import MeetingVerb, ReviewButton, TaskVerb, data
from tests.browser.rare import rare
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, Chat

MANY = "Topics:\nBudget:\nWe talked.\n\tMoney: There is some.\n\nTasks:\n" + "".join(
    f"Task {n} *of* [many](http://example):\nDo it before the end of November. (Dana)\n" for n in range(1, 71)
)
CARD_VERBS = (MeetingVerb.SEND_NOW, MeetingVerb.ASK_SILENT, MeetingVerb.EXPORT, MeetingVerb.DISCARD)


async def everything(chat: Chat) -> list[Answer]:
    """What people get in two weeks of one team, and what takes longer to come."""
    answers: list[Answer] = [Help(because) for because in HelpFor]
    answers += [await chat.installs("dana"), await chat.installs("dana", CHANNEL)]
    receipt = await chat.says("dana", sample_notes(NOVEMBER), CHANNEL, again="notes")
    answers += [receipt, await chat.says("dana", sample_notes(NOVEMBER), CHANNEL)]
    assert isinstance(receipt, Receipt)
    answers += [await chat.asks_dialog("dana", data(ReviewButton(receipt.meeting.id)), CHANNEL)]
    answers += [await chat.steers("dana", receipt, verb) for verb in (MeetingVerb.HOLD, MeetingVerb.RESUME)]
    answers += [await chat.says("lotte", text) for text in ("settings", "pause", "stop", "resume")]
    await chat.says("dana", "settings", CHANNEL)
    answers += chat.digests("dana")
    await chat.ticks(MONDAY_AFTER)
    answers += [chat.digest(who) for who in chat.outbox.sent]
    answers += [await chat.says("dana", text, CHANNEL) for text in ("agenda", "agenda as text")]
    digest = chat.digest("dana")
    answers += [await chat.marks("dana", digest, 2, verb) for verb in TaskVerb if verb is not TaskVerb.NOT_MINE]
    answers += [await chat.marks("dana", digest, 1, TaskVerb.NOT_MINE)]
    answers += [await chat.says("karim", text) for text in ("done", "status Netskope", "status", "status nonsense")]
    answers += [await chat.says("yusuf", "it is at the printer's")]
    said = ("1 in progress", "my", "waiting", "not mine", "settings", "pause", "stop", "all done", "reopen 1", "undo")
    answers += [await chat.says("karim", text) for text in (*said, "glossary a = b", "add Call them by friday", "1 ok")]
    answers += [
        await chat.says("dana", MANY, CHANNEL),
        await chat.says("dana", "done"),
        await chat.says("dana", "status"),
    ]
    answers += [await chat.says("dana", "why #1"), await chat.says("dana", "why #4")]
    newer = sample_notes(NOVEMBER).replace("Winter Freeze Calendar", "Summer Party").replace("(Karim)", "(Lotte)")
    answers += [await chat.edits("dana", newer, "notes", CHANNEL), await chat.deletes("dana", "notes", CHANNEL)]
    answers += [await chat.steers("dana", receipt, verb) for verb in CARD_VERBS]
    team = next(answer for answer in answers if isinstance(answer, TeamSettings))
    return [*answers, *rare(receipt, digest, team).values()]
