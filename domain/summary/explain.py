"""Why notes are read as they are: each line with its class, who proposed what of it, and what spoke for and against."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.summary.choose import Candidate, Choice
from domain.summary.classes import classes_of
from domain.summary.document import Document
from domain.summary.drafts import Against, draft
from domain.summary.leftover import lines_left
from domain.summary.pieces.naming import RULES, cuts
from domain.summary.statements import Marked
from domain.summary.text.lines import Line


@dataclass(frozen=True, slots=True)
class Proposal:
    """A candidate as it stood: its weight with all evidence, by name, and whether it won."""

    reader: str
    title: str
    owners: tuple[str, ...]
    named_by: str
    due: str
    weight: int
    evidence: tuple[str, ...]
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Explained:
    """A line with what was seen in it; `refusal` says of a line left over why no task covers it."""

    text: str
    line_class: str
    section: str
    rules: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    refusal: str = ""


def explained(
    document: Document, choice: Choice, title: str, against: Against, stated: Sequence[Marked]
) -> tuple[Explained, ...]:
    """Every line of the notes, in their order."""
    classes, left = classes_of(document), {line.number for line in lines_left(document, choice, title, stated)}
    marked = {each.line.number: each.kind.value for each in stated}
    kinds = {line.number: section.kind.value for section in document.sections for line in section.lines}
    chosen = {id(each.found) for each in choice.chosen}
    by_line: dict[int, list[Candidate]] = {}
    for each in choice.candidates:
        by_line.setdefault(each.found.lines[0].number, []).append(each)
    read = (
        _line(
            line,
            marked.get(line.number, classes[line.number].value),
            kinds.get(line.number, ""),
            document,
            tuple(
                _proposal(each, _due(each, document, against), is_chosen=id(each.found) in chosen)
                for each in by_line.get(line.number, ())
            ),
            is_left=line.number in left,
        )
        for line in document.lines
    )
    return (*read, *(Explained(text, "not looked into", "", (), ()) for text in document.beyond))


def _line(
    line: Line, name: str, section: str, document: Document, proposals: tuple[Proposal, ...], *, is_left: bool
) -> Explained:
    named = cuts(line.marked, document.people, RULES)
    rules = tuple(f"{rule.name}: {', '.join(cut.owners) or 'nobody yet'}" for rule, cut in named)
    return Explained(line.text, name, section, rules, proposals, _refusal(proposals) if is_left else "")


def _proposal(candidate: Candidate, due: str, *, is_chosen: bool) -> Proposal:
    found = candidate.found
    said = tuple(each.name for each in candidate.evidence)
    reader, weight = candidate.reader.name, candidate.weight
    return Proposal(reader, found.title, found.owners, found.named_by, due, weight, said, is_chosen)


def _due(candidate: Candidate, document: Document, against: Against) -> str:
    """The date's words, what they come to, and where they stood."""
    due = draft(candidate.found, document, against).due
    if due is None:
        return ""
    where = "set apart" if candidate.found.due else "in its words"
    return f"{due.text}: {due.kind.value} {due.end or ''}".rstrip() + f", {where}"


def _refusal(proposals: tuple[Proposal, ...]) -> str:
    """The nearest thing to a task that was refused here, and why."""
    nearest = max(proposals, key=lambda each: each.weight, default=None)
    if nearest is None:
        return "no reader knows this notation here"
    return f"{nearest.reader}: {'; '.join(nearest.evidence) or 'another reading of these lines weighs more'}"
