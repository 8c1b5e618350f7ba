"""What each line of the notes is: one look at it, for whoever asks."""

from enum import StrEnum

from domain.summary.document import Document
from domain.summary.names.owners import owners_in
from domain.summary.outline.closing import is_courtesy, is_nothing, is_notice, is_sign_off
from domain.summary.pieces.columns import names_columns
from domain.summary.text.lines import Line
from domain.summary.text.section import bare_title
from domain.summary.words import keywords, labels


class LineClass(StrEnum):
    """The part a line plays."""

    HEADING = "heading"
    HEADER = "header of a table"
    ROW = "row"
    BOX = "box"
    FIELD = "field of a task"
    KEYWORD = "behind a keyword"
    ITEM = "item"
    NAMES = "names"
    NOTHING = "says there is nothing"
    NOTICE = "notice of a tool"
    LEAVE = "leave of a mail"
    SENTENCE = "sentence"


def classes_of(document: Document) -> dict[int, LineClass]:
    """The class of each line, by its number."""
    heads = {section.head.number for section in document.sections if section.head}
    return {line.number: LineClass.HEADING if line.number in heads else class_of(line) for line in document.lines}


def class_of(line: Line) -> LineClass:
    """What a line that heads nothing is."""
    if line.cells:
        return LineClass.HEADER if names_columns(line.cells) else LineClass.ROW
    if is_nothing(line.text):
        return LineClass.NOTHING
    if is_notice(line.text):
        return LineClass.NOTICE
    if line.box is not None:
        return LineClass.BOX
    return _of_words(line)


def _of_words(line: Line) -> LineClass:
    if labels.is_field(line.marked):
        return LineClass.FIELD
    if keywords.at_start(line.marked) or keywords.opens_line(line.marked):
        return LineClass.KEYWORD
    if line.is_item:
        return LineClass.ITEM
    if is_sign_off(line) or is_courtesy(line.text):
        return LineClass.LEAVE
    return LineClass.NAMES if owners_in(bare_title(line.text)) is not None else LineClass.SENTENCE
