"""The day of the meeting: written at the top, and not in what the notes say of other days."""

from datetime import date

import pytest

from domain.summary import HeldOnSource, Pasted, read

POSTED = date(2026, 3, 5)
MARCH_3 = date(2026, 3, 3)
_TASKS = "Tasks:\nPaint:\nBuy ten pots. (Joris)"


@pytest.mark.parametrize(
    "top",
    [
        "Verslag MT 03/03",
        "CR réunion du 3 mars",
        "Protokoll der Sitzung vom 3. März 2026",
        "Malerrunde 03.03.2026",
        "1:1 Joris / Wim – 3 March 2026",
        "Paint call · mill street · 3 Mar 2026",
        "Mill street\nTuesday 3 March 2026, 10:00, Ghent",
        "VERSLAG VERGADERING WIJKRAAD\nvan dinsdag 3 maart 2026",
        "Hi all,\n\nThese are the notes of our meeting of 3 March.",
        "Bonjour,\n\nVoici le compte rendu de notre réunion du 3 mars.",
        "Meeting mill street 3 March (room 2)",
        "Paint round, opening on 20 April\n3 March 2026",
        "Mill street\nDate: the third room, 3 March",
        (
            "MILL STREET COUNCIL\nMinutes of the meeting held in the Mill on Tuesday 3rd March 2026 at 7.30pm"
            "\nThe minutes of 3rd February 2026 were approved."
        ),
        (
            "Verslag van de vergadering van de molenraad, gehouden in de molen op dinsdag 3 maart 2026 om 20 uur"
            "\nHet verslag van 3 februari 2026 wordt goedgekeurd."
        ),
        (
            "Niederschrift über die Sitzung des Mühlenrates in der Mühle am Dienstag, den 3. März 2026"
            "\nDas Protokoll vom 3. Februar 2026 wird genehmigt."
        ),
        (
            "Procès-verbal de la réunion du conseil, tenue au moulin le mardi 3 mars 2026 à 20h"
            "\nLe procès-verbal du 3 février 2026 est approuvé."
        ),
        "Molenteam 03/03/2026 – besluiten en acties",
        "# Molenteam | 3 maart 2026",
        "Molenteam\nVergaderdatum en tijd: 3 maart 2026 om 14:00",
        '---\ntitle: "Molenteam"\ndate: 2026-03-03\n---\n',
    ],
)
def test_a_day_at_the_top_is_the_meetings(top: str) -> None:
    summary = read(Pasted(f"{top}\n\n{_TASKS}"), POSTED)
    assert (summary.held_on, summary.held_on_source) == (MARCH_3, HeldOnSource.WRITTEN)


@pytest.mark.parametrize(
    "top",
    [
        "Meeting notes:\nOffice: The stove will be replaced on 16 March.",
        "Steering group\n\nPots:\nThree pots leaked in October.",
        "Onderwerpen:\nMuur: de muur staat er sinds 4 januari.",
        "Sujets :\nMur : le mur sera peint le 14 mars.",
        "Steering group\nJoris: buy ten pots by 9 March",
        "Steering group\nThe fair is on Saturday 14 March",
        "Kick-off of the mill (12 March live)",
        "Leak of 27 February: a pipe burst.",
        "Renew the licence 31 March",
        "Mill street\n\nNext meeting:\n10 March 2026",
        "Mill street\nThe minutes of 3rd February 2026 were approved.",
        "Agenda\n1. Paint\n\nNotities\nDe opendeurdag is op zaterdag 14 maart.",
    ],
)
def test_a_day_in_what_the_notes_say_is_not(top: str) -> None:
    summary = read(Pasted(f"{top}\n\n{_TASKS}"), POSTED)
    assert (summary.held_on, summary.held_on_source) == (POSTED, HeldOnSource.POSTED)


def test_a_heading_further_down_may_give_the_day() -> None:
    notes = "Hausgruppe\n\n## Sitzung vom 12. Januar 2026\n\nAufgaben\n- Tor ölen (Nora)"
    assert str(read(Pasted(notes), date(2026, 1, 20)).held_on) == "2026-01-12"
