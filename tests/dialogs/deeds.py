"""What can be tried in a scene; each tells whether it was done."""

from collections.abc import Awaitable, Callable

from dialogs.answer import News, Prompted, Receipt, Standing, TeamSettings, Terms, ToldApart, Why
from domain.button import (
    PICKED_DAY,
    AdmitButton,
    ClaimButton,
    ClarifyButton,
    DayButton,
    DismissButton,
    ForgetButton,
    MeetingButton,
    MeetingVerb,
    RevisionButton,
    RevisionVerb,
    TaskButton,
    TaskVerb,
    data,
)
from domain.people import OwnerState
from domain.review import form_of
from domain.rights import Act
from tests.dialogs.kit import CHANNEL, PEOPLE
from tests.dialogs.scenes import VOS, Scene


async def why(s: Scene) -> bool:
    """Why."""
    return isinstance(await s.says(f"why #{s.number}"), Why)


async def status(s: Scene) -> bool:
    """Status."""
    answer = await s.says("status")
    return isinstance(answer, Standing) and s.number in [task.number for task in answer.report.tasks]


async def status_there(s: Scene) -> bool:
    """Status there."""
    answer = await s.says("status", CHANNEL)
    return isinstance(answer, Standing) and s.number in [task.number for task in answer.report.tasks]


async def done(s: Scene) -> bool:
    """Done."""
    await s.says(f"#{s.number} done")
    return (await s.task()).status.closed


async def pressed_ask(s: Scene) -> bool:
    """On a list that stands in the channel; whoever owns it has nobody else to ask."""
    listed = await s.chat.says("lotte", "status", CHANNEL)
    assert isinstance(listed, Standing)
    asked = await s.presses(TaskButton(TaskVerb.ASK, s.number, listed.listing_id))
    lead = (await s.task()).lead
    return isinstance(asked, Prompted) or (lead is not None and lead.name.lower().startswith(s.who))


async def note(s: Scene) -> bool:
    """Note."""
    await s.says(f"note #{s.number} they want a quote")
    return (await s.task()).last_note == "they want a quote"


async def rename(s: Scene) -> bool:
    """Rename."""
    await s.says(f"rename #{s.number} Rack Purchase")
    return (await s.task()).title == "Rack Purchase"


async def due(s: Scene) -> bool:
    """Due."""
    await s.says(f"due #{s.number} 4 december")
    return (await s.task()).due is not None


async def assign(s: Scene) -> bool:
    """Assign."""
    await s.says(f"assign #{s.number} Yusuf", CHANNEL)
    return await s.owners() == {"Yusuf Demir"}


async def claim(s: Scene) -> bool:
    """Claim."""
    await s.presses(ClaimButton(s.receipt.meeting.id, s.numbered("Lab Visit")))
    return PEOPLE[s.who].name in await s.owners("Lab Visit")


async def hand_over(s: Scene) -> bool:
    """Hand over."""
    owner = "Robbie Maes" if s.about == "Cable Plan" else "Karim Haddad"
    await s.says(f"handover @{owner} @Yusuf Demir")
    return "Yusuf Demir" in await s.owners()


async def lead(s: Scene) -> bool:
    """Lead."""
    await s.says(f"handover @{PEOPLE[s.poster].name} @Yusuf Demir", CHANNEL)
    return (await s.task()).meeting.poster.name == "Yusuf Demir"


async def hold(s: Scene) -> bool:
    """Hold."""
    await s.presses(MeetingButton(MeetingVerb.HOLD, s.receipt.meeting.id))
    return await s.is_held()


async def resume(s: Scene) -> bool:
    """Resume."""
    await s.chat.store.meetings.hold(s.receipt.meeting.id, s.chat.now, is_held=True)
    await s.presses(MeetingButton(MeetingVerb.RESUME, s.receipt.meeting.id))
    return not await s.is_held()


async def send_now(s: Scene) -> bool:
    """Send now."""
    answer = await s.presses(MeetingButton(MeetingVerb.SEND_NOW, s.receipt.meeting.id))
    return isinstance(answer, Receipt) and answer.news is News.SENT


async def set_day(s: Scene) -> bool:
    """Set day."""
    picked = data(DayButton(s.receipt.meeting.id)) | {PICKED_DAY: "2026-11-16"}
    answer = await s.chat.sends_data(s.who, picked, s.there)
    return isinstance(answer, Receipt) and answer.news is News.UPDATED


async def review(s: Scene) -> bool:
    """Review."""
    form = form_of(s.receipt.meeting.id, s.receipt.tasks)
    await s.chat.sends_data(s.who, data(form) | {f"title{s.number}": "Rack Purchase"}, s.there)
    return (await s.task()).title == "Rack Purchase"


async def discard(s: Scene) -> bool:
    """Discard."""
    await s.presses(MeetingButton(MeetingVerb.DISCARD, s.receipt.meeting.id))
    return await s.chat.store.tasks.one(s.number) is None


async def revise(s: Scene) -> bool:
    """Revise."""
    await s.presses(RevisionButton(RevisionVerb.APPLY, s.revision))
    return len(await s.chat.store.tasks.of_meeting(s.receipt.meeting.id)) > len(s.receipt.tasks)


async def clarify(s: Scene) -> bool:
    """Clarify."""
    (question,) = s.receipt.questions
    vos = next(person for person in question.candidates if person.name == VOS.name)
    await s.presses(ClarifyButton(s.receipt.meeting.id, "Patrick", vos.id))
    return await s.owners("Switch Order") == {VOS.name}


async def guest_of(s: Scene) -> tuple[int, OwnerState]:
    """The guest among the owners, and how sure it is that he is asked."""
    (owner,) = (await s.task("Cable Plan")).owners
    assert owner.person
    return owner.person.id, owner.state


async def admit(s: Scene) -> bool:
    """Admit."""
    guest, _ = await guest_of(s)
    await s.presses(AdmitButton(s.receipt.meeting.id, guest))
    return (await guest_of(s))[1] is OwnerState.CERTAIN


async def team_of(s: Scene) -> int:
    """The channel's key in buttons."""
    space = await s.chat.store.settings.space(CHANNEL)
    assert space
    return space


async def forget(s: Scene) -> bool:
    """Forget."""
    return isinstance(await s.presses(ForgetButton(await team_of(s), "Patrick")), TeamSettings)


async def dismiss(s: Scene) -> bool:
    """Dismiss."""
    return isinstance(await s.presses(DismissButton(await team_of(s), 1)), TeamSettings)


async def glossary(s: Scene) -> bool:
    """Glossary."""
    await s.says("glossary rack = cabinet", CHANNEL)
    return bool(await s.chat.store.glossary.of_spaces([CHANNEL.space_id]))


async def glossary_read(s: Scene) -> bool:
    """Glossary read."""
    return isinstance(await s.says("glossary", CHANNEL), Terms)


async def settings(s: Scene) -> bool:
    """Settings."""
    return isinstance(await s.says("settings", CHANNEL), TeamSettings | ToldApart)


async def saved(s: Scene) -> bool:
    """Saved."""
    filled = {"verb": "save_team", "space": await team_of(s), "language": "fr", "zone": "Europe/London"}
    times = {"opens": "08:00", "closes": "16:30", "days": "0,1", "country": "GB", "fiscal_start": "1"}
    rest = {"only_when_due": "true", "roundup": "true"}
    return isinstance(await s.chat.sends_data(s.who, {**filled, **times, **rest}, s.home), TeamSettings)


Deed = Callable[[Scene], Awaitable[bool]]
DEEDS: dict[Act, tuple[Deed, ...]] = {
    Act.SEE: (why, status),
    Act.ANSWER: (done, note),
    Act.CHANGE: (rename, due),
    Act.HAND_OVER: (hand_over,),
    Act.LEAD: (lead,),
    Act.HOLD: (hold, resume, send_now, set_day, review),
    Act.DISCARD: (discard,),
    Act.REVISE: (revise,),
    Act.CLARIFY: (clarify,),
    Act.ADMIT: (admit,),
    Act.FORGET: (forget, dismiss),
    Act.GLOSSARY: (glossary, glossary_read),
    Act.SETTINGS: (settings, saved),
}
IN_THE_CHANNEL: dict[Act, tuple[Deed, ...]] = {
    Act.SEE: (status_there,),
    Act.ANSWER: (pressed_ask,),
    Act.CHANGE: (assign, claim),
}
