"""Minutes whose numbered points each have a list of tasks, and what was decided under them."""

import pytest

from domain.summary import Pasted, Summary, read
from tests.domain.summary.samples import POSTED, summary_of


def _tasks(summary: Summary) -> list[str]:
    return [f"{', '.join(task.owners)}: {task.title}" for task in summary.tasks]


TOLD = ["Wim: buy ten pots", "An: wash the brush"]


@pytest.mark.parametrize("label", ["Actions:", "To do:", "Acties:", "Actiepunten", "À faire :", "Aufgaben:"])
@pytest.mark.parametrize("number", ["{}. ", "{}) ", "**{}. "])
def test_a_number_that_goes_on_past_a_list_of_tasks_is_the_next_point(label: str, number: str) -> None:
    one, two, three = (
        number.format(place) + title + "**" * number.startswith("*")
        for place, title in enumerate(("Fence", "Paint", "Hall 2"), 4)
    )
    summary = summary_of(
        f"House group\n\n{one}\nIt is old.\n{label}\n- Wim: buy ten pots\n"
        f"{two}\nWhite.\n{label}\n- An: wash the brush\n{three}"
    )
    assert _tasks(summary) == TOLD
    assert [topic.summary for topic in summary.topics] == ["It is old.", "White."]
    assert summary.not_understood == ()


def test_a_numbered_list_below_its_label_is_read_to_its_end() -> None:
    summary = summary_of(
        "House group\n\n1. Fence\nIt is old.\nActions:\n1. Wim: buy ten pots\n2. An: wash the brush\n"
        "2. Paint\nWhite.\nActions:\n1. Wim: mix it\n2. An: order more\n3. Hall\nIt is cold.\nActions:\n- Wim: heat it"
    )
    assert _tasks(summary) == [*TOLD, "Wim: mix it", "An: order more", "Wim: heat it"]
    assert [topic.title for topic in summary.topics] == ["Fence", "Paint", "Hall"]


@pytest.mark.parametrize(
    "notes",
    [
        "House group\n\nActions:\n1. Wim: buy ten pots\n2. An: wash the brush\n3. Sweep",
        "House group\n\n1. Fence\n2. Paint\n\nActions:\n1. Wim: buy ten pots\n2. An: wash the brush\n3. Sweep",
        "House\n\nDecisions:\n1. White\n2. Twice\nActions:\n3. Wim: buy ten pots\n4. An: wash the brush\n5. Sweep",
        "House group\n\nActions:\n1. Wim: buy ten pots\nTo do:\n2. An: wash the brush\n3. Sweep",
    ],
)
def test_a_list_of_tasks_that_counts_is_no_agenda(notes: str) -> None:
    assert _tasks(summary_of(notes)) == [*TOLD, ": Sweep"]


def test_a_list_of_a_page_begins_where_it_says() -> None:
    point = "<ol start='{}'><li>{}</li></ol><p>It is old.</p><p>Actions:</p><ul><li>{}</li></ul>"
    page = point.format(1, "Fence", "Wim: buy ten pots") + point.format(2, "Paint", "An: wash the brush")
    summary = read(Pasted("", f"<p>House group</p>{page}<ol start='x'><li>End</li></ol>"), POSTED)
    assert _tasks(summary)[:2] == TOLD
    assert [topic.title for topic in summary.topics] == ["Fence", "Paint"]


DECIDED = [
    ("Actions:", "Decision: no pots before May."),
    ("Actions:", "Decided: no pots before May."),
    ("Actions:", "Agreed: no pots before May."),
    ("Acties:", "Beslist: geen potten voor mei."),
    ("Acties:", "Besluit: geen potten voor mei."),
    ("Actions :", "Décidé : pas de pots avant mai."),
    ("Actions :", "Décision : pas de pots avant mai."),
    ("Aufgaben:", "Beschlossen: keine Töpfe vor Mai."),
]


@pytest.mark.parametrize(("label", "decision"), DECIDED)
@pytest.mark.parametrize("place", ["first", "said", "last", "apart"])
def test_what_was_decided_under_a_topic_stays_with_it(label: str, decision: str, place: str) -> None:
    said = {each: f"{decision}\n" if each == place else "" for each in ("first", "said", "last")}
    apart = f"\n{decision}\n" if place == "apart" else ""
    summary = summary_of(
        f"House group\n\n1. Fence\n{said['first']}It is old.\n{said['said']}{label}\n- Wim: buy ten pots\n"
        f"{said['last']}{apart}2. Paint\nWhite.\n{label}\n- An: wash the brush"
    )
    topic = summary.topics[0]
    kept = " ".join([topic.summary, *(point.text for point in topic.points)])
    assert topic.title == "Fence"
    assert decision.partition(":")[2].strip() in kept
    assert _tasks(summary) == TOLD
    assert summary.not_understood == ()
