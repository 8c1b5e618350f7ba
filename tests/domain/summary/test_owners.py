"""What is an owner and what isn't."""

from datetime import date

import pytest

from domain.summary import Pasted, read
from domain.summary.names.owners import owners_in, people_of


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Wim", ("Wim",)),
        ("Wim, An", ("Wim", "An")),
        ("Wim and An", ("Wim", "An")),
        ("Wim en An", ("Wim", "An")),
        ("Wim et An", ("Wim", "An")),
        ("Wim und An", ("Wim", "An")),
        ("Wim & An / Jo", ("Wim", "An", "Jo")),
        ("Wim, An, and Jo", ("Wim", "An", "Jo")),
        ("the team", ("the team",)),
        ("All", ("All",)),
        ("iedereen", ("iedereen",)),
        ("tous", ("tous",)),
        ("das Team", ("das Team",)),
        ("l'équipe", ("l'équipe",)),
        ("Client teams", ("Client teams",)),
        ("voorzitter", ("voorzitter",)),
        ("Patrick V. (CSA)", ("Patrick V. (CSA)",)),
        ("An Van den Eynde", ("An Van den Eynde",)),
        ("Jan-Willem de Groot", ("Jan-Willem de Groot",)),
        ("Seán O'Brien", ("Seán O'Brien",)),
        ("Aïcha d'Hondt", ("Aïcha d'Hondt",)),
        ("J. Wouters", ("J. Wouters",)),
        ("JDV", ("JDV",)),
        ("dhr. Wim Bos, mevr. Lund", ("dhr. Wim Bos", "mevr. Lund")),
        ("@wim_d, @an", ("wim_d", "an")),
        ("Research and Development", ("Research and Development",)),
        ("Sales & Marketing", ("Sales & Marketing",)),
        ("Wim, TBD", ("Wim",)),
        ("Wim?", ("Wim",)),
        ("Wim / An ?", ("Wim", "An")),
        ("ing. De Wolf", ("ing. De Wolf",)),
        ("dhr. Pauwels en mevr. Thijs", ("dhr. Pauwels", "mevr. Thijs")),
        ("Équipe projet", ("Équipe projet",)),
        ("equipe IT", ("equipe IT",)),
        ("dienst onderhoud", ("dienst onderhoud",)),
        ("syndicus", ("syndicus",)),
        ("reception", ("reception",)),
        ("External: Stoelco", ("External: Stoelco",)),
        ("@wim @an", ("wim", "an")),
        ("@Wim Baert and @An Smet", ("Wim Baert", "An Smet")),
    ],
)
def test_owners(text: str, owners: tuple[str, ...]) -> None:
    assert owners_in(text) == owners


@pytest.mark.parametrize(
    "text",
    [
        "see annex B",
        "See annex B",
        "cf. point 4",
        "zie bijlage",
        "voir annexe 2",
        "siehe Anhang",
        "online",
        "Online",
        "geannuleerd",
        "annulé",
        "Dec 4-5",
        "3 March",
        "Friday",
        "10 min",
        "2 weeks",
        "v2.1",
        "e.g., noise, lighting",
        "from the second review",
        "and implemented",
        "Windows 11, Office",
        "12:30",
    ],
)
def test_not_owners(text: str) -> None:
    assert owners_in(text) is None


@pytest.mark.parametrize(
    "text",
    ["TBD", "tbc", "?", "n.t.b.", "nog te bepalen", "à confirmer", "à définir", "offen", "noch zu klären", "-", "N/A"],
)
def test_placeholders_say_that_nobody_is_known_yet(text: str) -> None:
    assert owners_in(text) == ()


def test_a_person_present_is_known_in_small_letters_and_by_initials() -> None:
    people = people_of(["Ruth Adams", "Jo van Dam"])
    assert owners_in("ruth and JVD", people) == ("ruth", "JVD")


def test_a_name_that_holds_a_conjunction_is_one_owner_where_it_is_known() -> None:
    assert owners_in("Brandt und Sohn", people_of(["Brandt und Sohn"])) == ("Brandt und Sohn",)


def owned(inside: str) -> tuple[str, ...]:
    """Whose a recap's task with this parenthesis is."""
    notes = f"Sync 18 November 2026\n\nTasks:\nCable Plan:\nDraw the plan. ({inside})\nRack:\nMeasure it. (Anna Bos)\n"
    return read(Pasted(notes), date(2026, 11, 18), "en").tasks[0].owners


@pytest.mark.parametrize(
    "name",
    [
        *("Open Vandenberg", "Oder Maes", "Done Smith", "Klaar Peeters", "Offen Maier", "Fini Dubois", "Or Cohen"),
        *("Fertig Lang", "Bezig de Vries", "En Dubois", "Und Meier", "Ok Jensen", "Closed van den Berg"),
    ],
)
def test_in_an_owners_place_a_word_for_a_state_with_a_surname_is_somebody(name: str) -> None:
    assert owned(name) == (name,)
    assert owned(f"Karim Haddad, {name}") == ("Karim Haddad", name)
    assert owned(f"{name} and Karim Haddad") == (name, "Karim Haddad")


@pytest.mark.parametrize(
    "inside",
    [
        *("open", "done", "Open", "Done", "Open, Karim", "done by Karim", "Done by Karim", "On Hold", "In Progress"),
        *("To Do", "Not started", "New York", "Open Question", "Done deal", "open Vandenberg", "Open Team", "By Karim"),
        *("Open items", "Closed Issue", "In uitvoering", "Te doen"),
    ],
)
def test_a_state_by_itself_or_before_anything_else_is_nobody(inside: str) -> None:
    assert owned(inside) == ()
