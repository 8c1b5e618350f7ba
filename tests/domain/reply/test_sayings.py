"""What a typed reply says; anything not wholly understood says nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.move import Mark
from domain.reply import Numbers, Only, Reference, Saying, reply
from domain.task import Status
from tests.domain.reply.notation import CONTEXT

DONE, PROGRESS, BLOCKED = Status.DONE, Status.IN_PROGRESS, Status.BLOCKED


def said(status: Status, *references: str, note: str | None = None) -> Saying:
    """A saying with references as people write them."""
    found = tuple(Reference(int(r.lstrip("#")), r.startswith("#")) for r in references)
    return Saying(Numbers(found) if found else Only(), Mark(status, note))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("done", [said(DONE)]),
        ("Done.", [said(DONE)]),
        ("DONE!", [said(DONE)]),
        ("klaar", [said(DONE)]),
        ("terminé", [said(DONE)]),
        ("2 terminée", [said(DONE, "2")]),
        ("done 👍", [said(DONE)]),
        ("2 done", [said(DONE, "2")]),
        ("done 2", [said(DONE, "2")]),
        ("2 is done", [said(DONE, "2")]),
        ("#14 done", [said(DONE, "#14")]),
        ("done #14", [said(DONE, "#14")]),
        ("1, 3 done", [said(DONE, "1", "3")]),
        ("1 and 3 done", [said(DONE, "1", "3")]),
        ("1 en #3 klaar", [said(DONE, "1", "#3")]),
        ("2 done, 3 blocked: legal", [said(DONE, "2"), said(BLOCKED, "3", note="legal")]),
        ("2 klaar, 3 wacht op legal", [said(DONE, "2"), said(BLOCKED, "3", note="legal")]),
        ("2 done\n3 in progress", [said(DONE, "2"), said(PROGRESS, "3")]),
        ("2 done; 3 waiting for the lab", [said(DONE, "2"), said(BLOCKED, "3", note="the lab")]),
        ("en cours", [said(PROGRESS)]),
        ("1: done", [said(DONE, "1")]),
        ("1. done", [said(DONE, "1")]),
        ("#1) done", [said(DONE, "#1")]),
        ("1 done, thanks", [said(DONE, "1")]),
        ("2 blocked: waiting for legal, then IT", [said(BLOCKED, "2", note="legal, then IT")]),
        ("2 blocked waiting for legal", [said(BLOCKED, "2", note="legal")]),
        ("1 done: forgot to say, it was v2", [said(DONE, "1", note="it was v2")]),
    ],
)
def test_what_is_understood(text: str, read: list[Saying]) -> None:
    assert list(reply(text, CONTEXT).sayings) == read


@given(st.text(max_size=600))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    reply(text, CONTEXT)


@given(st.lists(st.integers(1, 99), min_size=1, max_size=6, unique=True), st.sampled_from([", ", " and ", " en ", " "]))
def test_every_number_named_is_meant(numbers: list[int], separator: str) -> None:
    names = [str(number) for number in numbers]
    assert list(reply(f"{separator.join(names)} done", CONTEXT).sayings) == [said(DONE, *names)]


@pytest.mark.parametrize("day", ["30. Januar", "30.  Januar", "30.Januar", "3. März"])
def test_a_german_day_is_not_cut_at_its_full_stop(day: str) -> None:
    (told,) = reply(f"7 erledigt bis {day}", CONTEXT).acts
    assert isinstance(told, Saying)
    assert told.about == Numbers((Reference(7),))


def test_a_sentence_may_end_in_a_number() -> None:
    assert len(reply("2 done. 3 not. May is busy", CONTEXT).acts) > 1
