"""The same notes in the shapes that clients send: text, Markdown, HTML; and the damage they do on the way."""

from collections.abc import Callable
from html import escape

from hypothesis import strategies as st

from tests.domain.summary.samples import Told

_OWNERS = ("Wim", "An De Smet", "Lou", "the team", "Jan-Willem Bos", "Aïcha")
_THINGS = ("letter", "fence", "budget (draft)", "scaffold", "price list", "bus trip")
_WORK = ("Read it again and send it on.", "Ask three firms for a price (in writing).", "Book it before 3 March 2026.")
_HEADINGS = ("Tasks:", "Follow-up tasks", "Action items:", "TASKS")


@st.composite
def tasks(draw: st.DrawFn) -> list[Told]:
    """Tasks with titles, descriptions and owners."""
    things = draw(st.lists(st.sampled_from(_THINGS), min_size=1, max_size=5, unique=True))
    return [_task(draw, thing) for thing in things]


def _task(draw: st.DrawFn, thing: str) -> Told:
    owners = draw(st.lists(st.sampled_from(_OWNERS), min_size=1, max_size=3, unique=True))
    return Told(f"The {thing}", draw(st.sampled_from(_WORK)), tuple(owners))


def as_text(notes: list[Told], heading: str = "Tasks:") -> str:
    """Title, next line description with owners."""
    return "\n".join([heading, *(f"{task.title}:\n{_with_owners(task)}" for task in notes)])


def as_markdown(notes: list[Told]) -> str:
    """A heading and a list."""
    return "\n".join(["## Tasks", "", *(f"- **{task.title}:** {_with_owners(task)}" for task in notes)])


def as_html(notes: list[Told]) -> str:
    """A heading, a list, a line break in each item."""
    items = (f"<li><b>{escape(task.title)}:</b><br>{escape(_with_owners(task))}</li>" for task in notes)
    return f"<h2>Tasks</h2><ul>{''.join(items)}</ul>"


def as_html_table(notes: list[Told]) -> str:
    """A table with a column for owners."""
    rows = (
        f"<tr><td>{escape(task.title)}: {escape(task.description)}</td><td>{escape(', '.join(task.owners))}</td></tr>"
        for task in notes
    )
    return f"<table><tr><th>Action</th><th>Owner</th></tr>{''.join(rows)}</table>"


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, list[Told]]:
    """Notes as text after a client, a mail program or a person had them, with the tasks they still tell."""
    notes = draw(tasks())
    text = as_text(notes, draw(st.sampled_from(_HEADINGS)))
    for damage in draw(st.lists(st.sampled_from(DAMAGES), max_size=4, unique=True)):
        text = damage(text)
    return text, notes


def _with_owners(task: Told) -> str:
    return f"{task.description} ({', '.join(task.owners)})"


def windows_line_ends(text: str) -> str:
    return text.replace("\n", "\r\n")


def byte_order_mark(text: str) -> str:
    return "\ufeff" + text


def no_break_spaces(text: str) -> str:
    return text.replace(" ", "\u00a0")


def zero_width_spaces(text: str) -> str:
    return text.replace(": ", ":\u200b ").replace("\n", "\u200b\n")


def blank_lines(text: str) -> str:
    return text.replace("\n", "\n\n")


def trailing_spaces(text: str) -> str:
    return text.replace("\n", "  \n")


def indented(text: str) -> str:
    return text.replace("\n", "\n    ")


def quoted(text: str) -> str:
    return "> " + text.replace("\n", "\n> ")


def topics_after(text: str) -> str:
    return f"{text}\n\nTopics:\nRoof:\nThe roof was talked about.\n"


def decisions_after(text: str) -> str:
    return f"{text}\n\nDecisions\nThe roof comes first.\n"


def topics_before(text: str) -> str:
    body = text.removeprefix("\ufeff")
    return f"Topics:\nRoof:\nThe roof was talked about.\n\tTiles: They are grey.\n\n{body}"


Damage = Callable[[str], str]

DAMAGES: tuple[Damage, ...] = (
    windows_line_ends,
    byte_order_mark,
    no_break_spaces,
    zero_width_spaces,
    blank_lines,
    trailing_spaces,
    topics_after,
    decisions_after,
)
