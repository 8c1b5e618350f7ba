"""Orders and questions as colleagues type them, in each language."""

from datetime import date

import pytest

from domain.command import Ask, AskStatus, AskWaiting, Command, Pause, Resume, Stop, Subject, Topic, Undo, understand
from domain.reply import Reference
from tests.domain.reply.notation import CONTEXT

MONDAY = date(2026, 1, 26)
THIRD = Subject(references=(Reference(3),))
SAID: list[tuple[Command, tuple[str, ...]]] = [
    (Undo(), ("go back one", "roll it back", "neem dat terug", "retire ma dernière réponse", "zieh das zurück")),
    (
        Pause(MONDAY),
        (
            "no pings until monday",
            "don't bother me until monday",
            "stoor me niet tot maandag",
            "plus de rappels jusqu'à lundi",
            "nerv mich nicht bis Montag",
        ),
    ),
    (Stop(), ("stop nagging me", "hou op met sturen", "arrête les rappels", "hör auf zu nerven")),
    (
        Resume(),
        (
            "turn reminders back on",
            "zet de herinneringen weer aan",
            "remets les rappels",
            "schalt die Erinnerungen wieder ein",
        ),
    ),
    (Ask(Topic.WHO_HAS, THIRD), ("who took 3?", "wie pakt 3 op?", "wer sitzt dran an 3?")),
    (Ask(Topic.SILENT), ("who's gone quiet?", "wie laat niets horen?", "qui se tait ?", "wer meldet sich nicht?")),
    (Ask(Topic.LATE), ("what's overrun?", "qu'est-ce qui traîne ?")),
    (AskWaiting(), ("what's holding us up?", "qu'est-ce qui stagne ?", "was liegt auf Eis?")),
    (AskStatus("lease"), ("any movement on the lease?", "is er al iets over de lease?", "du neuf sur le lease ?")),
]


@pytest.mark.parametrize(("meant", "text"), [(meant, text) for meant, texts in SAID for text in texts])
def test_it_is_understood(meant: Command, text: str) -> None:
    assert understand(text, CONTEXT).acts == (meant,)


@pytest.mark.parametrize("text", ["the file is late", "laat dat zo", "on laisse tomber le 3", "leg 3 auf Eis"])
def test_what_only_sounds_like_one_orders_nothing(text: str) -> None:
    assert not any(isinstance(act, Undo | Pause | Stop | Resume) for act in understand(text, CONTEXT).acts)
