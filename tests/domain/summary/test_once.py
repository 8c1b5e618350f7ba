"""What is done once while notes are read, counted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from domain.summary import Pasted, explain, read
from domain.summary.choose import choice_of
from domain.summary.document import Document, document_of
from domain.summary.evidence import MARKED
from domain.summary.genre import genre_of, signs_in
from domain.summary.names import owners
from domain.summary.names.owners import People
from domain.summary.pieces.fragments import Found
from domain.summary.readings import READERS, Reader
from tests.domain.summary.samples import POSTED

NOTES = """Minutes of the harbour group
Present: Ida Moss, Per Holm

Quay
The quay is worn. Ida will ask for prices before long. ACTION: Zed to ring the port.
Ida and Per look at the ropes. Per will paint the posts. Ida will ask for prices before summer.
"""
LONG = "the quay is long and worn " * 200


def _counted(reader: Reader, asked: Counter[str]) -> Reader:
    def read_and_count(document: Document) -> Iterator[Found]:
        asked[reader.name] += 1
        yield from reader.read(document)

    return replace(reader, read=read_and_count)


def test_sentences_are_read_once_though_the_marked_tasks_name_somebody_new() -> None:
    asked = Counter[str]()
    document = document_of(Pasted(NOTES), "en")
    about = (document.lines, document.sections, "Minutes of the harbour group")
    readers = tuple(_counted(reader, asked) for reader in READERS)
    choice = choice_of(document, genre_of(*about), signs_in(*about), readers)
    assert choice.document.people.knows("Zed")
    assert not document.people.knows("Zed")
    assert {asked[reader.name] for reader in READERS if reader.stage == MARKED} == {2}
    assert {asked[reader.name] for reader in READERS if reader.stage != MARKED} <= {0, 1}


def test_a_phrase_is_read_as_owners_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = Counter[tuple[int, str, bool]]()
    kept: list[People] = []
    reads = owners._owners_in

    def counted(text: str, people: People, *, inside: bool) -> tuple[str, ...] | None:
        kept.append(people)
        asked[id(people), text, inside] += people is not owners.NO_PEOPLE
        return reads(text, people, inside=inside)

    monkeypatch.setattr(owners, "_owners_in", counted)
    read(Pasted(f"{NOTES}\nIda will ring."), POSTED)
    assert max(asked.values()) == 1


def test_a_line_too_long_to_be_one_thing_is_kept_whole_and_hides_nothing_around_it() -> None:
    notes = Pasted(NOTES.replace("Quay\n", f"Quay\n{LONG}\n"))
    summary = read(notes, POSTED)
    assert summary.tasks == read(Pasted(NOTES.replace("Quay\n", "Quay\n\n")), POSTED).tasks
    assert summary.not_understood == (LONG.strip(),)
    assert [each.line_class for each in explain(notes, POSTED) if each.text == LONG.strip()] == ["not looked into"]
