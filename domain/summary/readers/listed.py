"""A list under a heading of tasks: Zoom's next steps, Gemini's boxes, Otter by person, anybody's action points."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from domain.summary.day import due_in_heading
from domain.summary.document import Document
from domain.summary.names.owners import People, owners_in
from domain.summary.names.parts import last_parenthesis
from domain.summary.names.roles import with_roles
from domain.summary.names.spoken import besides_me, says_i
from domain.summary.names.verbs import acting, known_first
from domain.summary.names.whose import names_over_lines, owners_alone, owners_of_heading, without_footer
from domain.summary.outline.closing import author_of
from domain.summary.pieces.fragments import Found
from domain.summary.pieces.items import Item, item_of
from domain.summary.pieces.parted import parted
from domain.summary.readers.prose import said_as_decided
from domain.summary.text.clean import plain
from domain.summary.text.lines import Line
from domain.summary.text.section import Section, bare_title
from domain.summary.text.tree import Node, forest
from domain.summary.words import labels, status
from domain.summary.words.bounds import HEADING
from domain.summary.words.headings import is_agreed, kind_of
from domain.summary.words.keywords import without_keyword
from domain.summary.words.kinds import Kind

RULE: Final = "list"


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds for the items under a line: whose they are, what they are about."""

    owners: tuple[str, ...] = ()
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class _Reading:
    """What stays the same while one section is read."""

    people: People
    done: bool
    in_list: bool
    names: frozenset[int]
    author: str
    due: str | None


def read(document: Document) -> Iterator[Found]:
    """Every item of every section of tasks; of what was agreed beside a list of tasks only what somebody does."""
    lists = [section for section in document.sections if section.kind in (Kind.TASKS, Kind.DONE)]
    is_beside = any(section.kind is Kind.TASKS and section.lines and not is_agreed(section.title) for section in lists)
    author = author_of(document.lines, document.sections)
    titled = {line.number for found in document.titled for line in found.lines}
    for section in lists:
        only_owned = is_beside and is_agreed(section.title)
        yield from (
            found for found in _section(section, document.people, author, titled) if found.owners or not only_owned
        )


def _section(section: Section, people: People, author: str, titled: set[int]) -> Iterator[Found]:
    lines = tuple(line for line in section.lines if not (line.cells or line.number in titled))
    if not lines:
        return
    people = with_roles(people, lines)
    names = names_over_lines(lines, people)
    lines = without_footer(lines, names)
    items = sum(line.is_item for line in lines)
    has_rows = any(line.cells for line in section.lines)
    reading = _Reading(
        people,
        section.kind is Kind.DONE,
        has_rows or 2 * items >= len(lines),
        names,
        author,
        due_in_heading(section.title),
    )
    group = of_section = _group(section.title, people) or _Group()
    for node in forest(lines):
        named = _group_line(node, reading)
        if named is not None and node.line.is_item:
            yield from _children(node, named, reading)
        elif named is not None:
            group = named if named != _Group() else of_section
            yield from _children(node, group, reading)
        else:
            yield from _node(node, group, reading)


def _children(node: Node, group: _Group, reading: _Reading) -> Iterator[Found]:
    for child in node.children:
        yield from _node(child, group, reading)


def _node(node: Node, group: _Group, reading: _Reading) -> Iterator[Found]:
    """A task with its details, or, where those are tasks of their own, only them.

    What was decided is one only where it names who does it.
    """
    text = without_keyword(status.bare(node.line.marked)[0])
    decided = said_as_decided(text)
    text = text if decided is None else decided
    item = _item(text, group, reading.people)
    if decided is not None and not (item and item.owners):
        yield from _children(node, group, reading)
        return
    owned = [child for child in node.children if _is_task(child, reading.people)]
    if item is None or (owned and not item.owners):
        under = replace(group, topic=bare_title(node.line.text)) if item else group
        yield from _children(node, under, reading)
        return
    parts = parted(text, reading.people)
    for part in parts if len(parts) > 1 else ():
        if told := item_of(part, reading.people):
            yield replace(_found(node, told, group, reading, owned), words=part)
    if len(parts) == 1:
        yield _found(node, item, group, reading, owned)
    for child in owned:
        yield from _node(child, group, reading)


def _item(text: str, group: _Group, people: People) -> Item | None:
    """An item's words; under somebody's name "Revert to the old key" has a verb first, not another person."""
    item = item_of(text, people)
    if item is None or len(item.owners) != 1 or not group.owners or not text.startswith(f"{item.owners[0]} to "):
        return item
    if people.knows(item.owners[0]):
        return item
    small = item_of(text[:1].lower() + text[1:], people)
    return replace(small, title=text[:1] + small.title[1:]) if small else item


def _found(node: Node, item: Item, group: _Group, reading: _Reading, owned: list[Node]) -> Found:
    details = [child for child in node.children if not any(child is task for task in owned)]
    fields = [labels.take(child.line.marked) for child in details]
    said = "; ".join(
        child.line.text
        for child in details
        if not labels.is_field(child.line.marked) and not status.is_status(child.line.text)
    )
    owner = next((field.owner for field in fields if field.owner), None)
    states = [state for field, child in zip(fields, details, strict=True) for state in _states(field, child.line.text)]
    return Found(
        title=item.title,
        description="; ".join(part for part in (item.description, said) if part),
        owners=item.owners or _owners(owner, item, reading.people) or group.owners or _first_person(item, reading),
        due=item.due or next((field.due for field in fields if field.due), None) or reading.due,
        topic=group.topic,
        done=reading.done
        or item.done
        or status.bare(node.line.marked)[1]
        or bool(node.line.box)
        or any(status.is_done(state) for state in states),
        lines=(node.line, *(line for child in details for line in child.lines)),
        rule=RULE,
        named_by=item.rule,
    )


def _first_person(item: Item, reading: _Reading) -> tuple[str, ...]:
    """Who writes, where they say "I will send …", and who does it with them."""
    others = besides_me(item.title, reading.people) if reading.author else ()
    return (*others, reading.author) if reading.author and (others or says_i(item.title)) else ()


def _states(field: labels.Fields, text: str) -> tuple[str, ...]:
    """Where a detail may say how the task stands: behind its label, as its first word, or last behind a bar."""
    return field.status or text.partition(":")[0], text.rpartition("|")[2].strip()


def _owners(labelled: str | None, item: Item, people: People) -> tuple[str, ...]:
    listed = owners_in(labelled, people) if labelled else None
    return listed or known_first(item.title, people) or acting(item.title, people)


def _is_task(node: Node, people: People) -> bool:
    if node.line.box is not None:
        return True
    bare = without_keyword(node.line.marked)
    if status.is_status(node.line.text.partition(":")[0]):
        return False
    item = item_of(bare, people)
    return (
        item is not None and (bool(item.owners) or bare != node.line.marked) and not labels.is_field(node.line.marked)
    )


def _group_line(node: Node, reading: _Reading) -> _Group | None:
    """What a line over items says of them; None when it is an item itself."""
    line = node.line
    if len(line.text) > HEADING or line.box is not None:
        return None
    if line.number in reading.names:
        return _group(line.text, reading.people) or _Group()
    if _looks_like_group(line) or (reading.in_list and not line.is_item):
        return _group(line.text, reading.people) or _Group(topic=bare_title(line.text))
    group = _group(line.text, reading.people) if node.children else None
    return group if group and not labels.is_field(line.marked) else None


def _looks_like_group(line: Line) -> bool:
    return not line.is_item and (bool(line.level) or line.text.endswith(":"))


def _group(title: str, people: People) -> _Group | None:
    """A group's owners: "Anna", "Actions editors (Anna)"."""
    title = bare_title(title)
    named = owners_of_heading(title, people)
    if named:
        return _Group(owners=named)
    found = last_parenthesis(title)
    bare = plain(title)
    owners = owners_alone(bare, people) if kind_of(bare, marked=True) is None else None
    if owners is None and found:
        owners = owners_in(found[1], people)
    return _Group(owners) if owners is not None else None
