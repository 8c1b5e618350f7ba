"""What is an owner and what isn't."""

import pytest

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
