"""What stands behind something said: its item, its reason, what is still to come, and the next item."""

from dataclasses import replace

import pytest

from domain.move import Mark
from domain.reply import reply
from domain.task import Status
from tests.domain.reply.notation import CONTEXT, noted

TITLES = ("Hosting Contract", "Shelf Inspection", "Intern Desk", "Newsletter Redesign", "Christmas Party Venue")
KNOWN = replace(CONTEXT, titles=TITLES)
CLOSED = replace(KNOWN, has_changed=True, last=Mark(Status.DONE))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("not mine, that newsletter thing", '"newsletter" not mine'),
        ("allang klaar, die nieuwsbrief", '"nieuwsbrief" done'),
        ("done! all three", "all 3 done"),
        ("liegt beim Chef zur Freigabe, die 1", "1 blocked: Chef zur Freigabe"),
        ("done, that stupid lamp", "* done"),
        ("Die Desk-Termine übernimmt Jana, ich bin in Elternzeit", "* give jana"),
    ],
)
def test_its_item_comes_last(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)).startswith(read)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("desk ordered, arrives the 14th", '"desk" in_progress'),
        ("bureau besteld, wordt geleverd in januari", '"bureau" in_progress'),
        ("bureau commandé, arrive lundi", '"bureau" in_progress'),
        ("Schreibtisch bestellt, kommt am Montag", '"Schreibtisch" in_progress'),
    ],
)
def test_what_arrives_later_isnt_done(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)).startswith(read)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("3 kan weg, magazijn gaat dicht in mei", "3 cancelled: magazijn gaat dicht in mei"),
        ("nieuwsbrief is gecanceld in het MT van maandag", '"nieuwsbrief" cancelled'),
        ("the venue for Christmas: booked", '"venue for Christmas" done'),
        ("all done except the venue, the owner isn't answering", 'all but "venue" done | "venue" blocked'),
        ("allemaal klaar op de nieuwsbrief na", 'all but "nieuwsbrief" done'),
        ("forget 4", "4 cancelled"),
        ("don't forget 4", "* not yet"),
        ("the first one can go to Karim", "1. give karim"),
    ],
)
def test_reasons_and_exceptions(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)).startswith(read)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("sent it to facilities on Friday, all done", "all done"),
        ("envoyé à la direction, c'est fini", "* done"),
        ("the desk is in and signed for", '"desk" done'),
        ("de nieuwsbrief is binnen en getekend", '"nieuwsbrief" done'),
        ("two and four: done", "2,4 done"),
        ("eins: fertig, zwei: noch nicht", "1 done | 2 not yet"),
        ("geef de nieuwsbrief aan Karim, die zit bij HR", "* give karim"),
        ("the desk makes no sense any more because we move", '"desk" cancelled: we move'),
    ],
)
def test_what_is_said_next_ends_or_explains(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)).startswith(read)


@pytest.mark.parametrize(
    "text",
    [
        "von wegen erledigt, das Band ist hin",
        "supposedly done",
        "zogezegd klaar",
        "soi-disant fini",
        "angeblich fertig",
    ],
)
def test_what_is_only_said_to_be_done_is_not(text: str) -> None:
    assert " done" not in noted(reply(text, KNOWN))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("and 4 too, forgot to say", "4 done"),
        ("en 4 ook, en 5 volgende week", "4 done | 5"),
        ("ah en de eerste ook", "1. done"),
        ("sorry I meant 3. 2 is nowhere near", "not meant; 3 done"),
    ],
)
def test_what_was_said_before_goes_on(text: str, read: str) -> None:
    assert noted(reply(text, CLOSED)).startswith(read)
