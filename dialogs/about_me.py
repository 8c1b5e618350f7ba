"""What is kept about somebody: shown to them, or forgotten. Only in their own chat with us."""

from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap
from typing import cast

from dialogs.answer import Answer, DataLine, Label, Parting, PersonalData, Section, Stage
from dialogs.turn import Turn
from domain.button import ForgetMeButton

MOST_BYTES = 14_000  # of a page; a card has room for twice that, with what stands around each line
A_LINE, AROUND = 350, 150  # characters of a line, and bytes around it
LABELS: Mapping[str, Label] = {
    **dict.fromkeys(("name", "given_name"), Label.NAME),
    "email": Label.EMAIL,
    **dict.fromkeys(("aad_id", "teams_id", "tenant_id", "conversation_id"), Label.IDS),
    **dict.fromkeys(("locale", "time_zone", "outside"), Label.CLIENT),
}
"""Of a person's columns; all others are what they chose, or what became of messages to them."""


async def forget_me(turn: Turn) -> Answer:
    """Asked about once: it can't be taken back."""
    return Parting(Stage.ASKED if turn.is_personal else Stage.ELSEWHERE)


async def part(turn: Turn, button: ForgetMeButton) -> Answer:
    """Forget them, or leave it."""
    if not turn.is_personal:
        return Parting(Stage.ELSEWHERE)
    if not button.is_sure:
        return Parting(Stage.KEPT)
    chosen = await turn.store.settings.language(turn.place, turn.incoming.sender)
    await turn.store.people.forget_person(turn.sender.id, turn.at)
    return Parting(Stage.DONE, chosen or turn.incoming.language)


async def export_me(turn: Turn, skip: int = 0) -> Answer:
    """All that is kept, as it stands now, a page at a time."""
    if not turn.is_personal:
        return Parting(Stage.ELSEWHERE)
    kept = await turn.store.people.everything_about(turn.sender.id) or {}
    lines = tuple(_lines(kept))
    page = _page(lines[skip:])
    return PersonalData(page, min(skip, len(lines)), max(len(lines) - skip - len(page), 0))


def _page(lines: Sequence[DataLine]) -> tuple[DataLine, ...]:
    left, page = MOST_BYTES, list[DataLine]()
    for line in lines:
        left -= len(line.text.encode()) + AROUND
        if left < 0 and page:
            break
        page.append(line)
    return tuple(page)


def _lines(kept: Mapping[str, object]) -> Iterator[DataLine]:
    """In the order of the sections; what is long goes on in a line of its own."""
    for section in Section:
        if section is Section.PERSON:
            yield from _of_person(cast("Mapping[str, object]", kept.get(section, {})))
            continue
        for row in cast("Sequence[Mapping[str, object]]", kept.get(section, ())):
            text = " · ".join(f"#{value}" if name == "task" else str(value) for name, value in row.items())
            yield from (DataLine(section, part) for part in wrap(text, A_LINE))


def _of_person(row: Mapping[str, object]) -> Iterator[DataLine]:
    told: dict[Label, list[str]] = {label: [] for label in Label}
    for name, value in row.items():
        label = LABELS.get(name, Label.CHOICES)
        told[label].append(f"{name}: {value}" if label is Label.CHOICES else str(value))
    yield from (DataLine(Section.PERSON, ", ".join(values), label) for label, values in told.items() if values)
