"""Whether a paste clearly is notes, so that the bot may act on it unasked."""

import pytest

from domain.summary import is_notes
from tests.domain.summary.samples import summary_of

_NAMED = "- Wim: buy ten pots\n- An: wash the brush"


@pytest.mark.parametrize(
    "notes",
    [
        "Topics discussed in Mill street\n- Pots: none left.\n\nTasks:\nPots: Buy ten pots. (Wim)",
        "Notes from Mill street\n\nFollow-up tasks:\nPots: Buy ten pots. (Wim)",
        "Onderwerpen besproken in Molenstraat\n\nTaken:\nPotten: Koop tien potten. (Wim)",
        "Sujets abordés dans Rue du Moulin\n\nTâches :\nPots : Acheter dix pots. (Wim)",
        "Besprochene Themen in Mühlstraße\n\nAufgaben:\nTöpfe: Zehn Töpfe kaufen. (Wim)",
        "Tasks:\nPots: Buy ten. (Wim)\nBrush: Wash it. (An)\nWall: Paint it. (Wim)\n- Door - paint the door (An)",
        "Hi all:\n\n| Action | Owner | Due |\n|---|---|---|\n| Buy pots | Wim | Fri |\n| Wash | An | Mon |",
        f"# Malerrunde 23.02.2026\n\n## Offene Punkte\n{_NAMED}",
        f"Mill street – 3 March 2026\n\nTo do:\n{_NAMED}",
        "Malerrunde 23.02.2026\n- Wim: zehn Töpfe kaufen\n- An: Pinsel waschen bis Freitag",
        f"TODO after the retro\n{_NAMED}",
        "Tasks per person\n\nWim\n- buy ten pots\n- paint the wall\n\nAn\n- wash the brush",
        "verslagje belmoment\n\n* potten: op. Actie: Wim: potten kopen\n* borstel: vuil. Actie: An: borstel wassen",
        "Paint call\n\nTopics\n[00:02] Pots\n\nNext steps\n[00:24] Wim to buy ten pots\n[00:26] An to wash the brush",
    ],
)
def test_clear_notes_are_acted_on(notes: str) -> None:
    assert is_notes(summary_of(notes))


@pytest.mark.parametrize(
    "text",
    [
        "Wim: who buys the pots?\nAn: I will\nWim: and the brush?\nAn: tomorrow :)",
        "Wim 10:02\nmeeting at three?\nAn 10:03\nACTION: you bring cake\nWim 10:05\nhaha",
        "def wash(brush):\n    # TODO: An: use soap\n    # TODO: Wim: use water\n    return brush.clean()",
        "Newsletter 3 March 2026\n\n- Wim: painted the wall\n- An: washed the brush",
        "Agenda 3 March 2026\n\n1. Pots (Wim)\n2. Brush (An)",
        "Uitnodiging vergadering 3 maart 2026\n\nAgenda:\n1. Potten (Wim)\n2. Borstel (An)",
        "Pots and brushes\n\nWim bought ten pots. An washed the brush.",
        "Paint meeting\nWim: I bought ten pots\nAn: and the brush?\nWim: it is washed\nAn: good",
        "Paint meeting\nPlace: the large hall\nTime: from ten to twelve\nLanguage: English and Dutch",
        "To do: buy pots",
        "Dag Wim,\n\nBedankt voor de potten. Tot volgende week!\n\nGroeten,\nAn",
        "## 4.8.0 (2026-02-09)\n\n- Pots are round (Wim)\n- Brushes are clean (An)",
        "| Role | Person |\n|---|---|\n| Painter | Wim |\n| Washer | An |",
    ],
)
def test_other_texts_are_left_alone(text: str) -> None:
    assert not is_notes(summary_of(text))
