"""Questions that fit no kind whole: most of the words tell, or the item that they name; and what asks nothing."""

from dataclasses import replace

import pytest

from domain.command import (
    Add,
    Ask,
    AskHelp,
    AskOther,
    AskSettings,
    AskStatus,
    AskWaiting,
    Assign,
    Command,
    Pause,
    Resume,
    Subject,
    Topic,
    Undo,
    understand,
)
from domain.reply import Reference
from tests.domain.reply.notation import CONTEXT

TITLES = ("Fence Repair", "Kiosk Lamps", "Budget Review", "Lease Renewal")
SEEN = replace(CONTEXT, titles=TITLES)
ONE = Subject(references=(Reference(1),))

ASKED: list[tuple[str, Command]] = [
    *(
        (text, Ask(Topic.WHO_HAS, Subject(words="fence")))
        for text in (
            "is anybody looking after the fence?",
            "who is dealing with the fence?",
            "bij wie ligt de fence?",
            "qui se charge de la fence ?",
            "wer kümmert sich um die fence?",
        )
    ),
    *(
        (text, Ask(Topic.WHEN, ONE))
        for text in (
            "when is 1 to be done?",
            "wanneer is 1 te doen?",
            "wanneer moet 1 af zijn",
            "bis wann muss 1 fertig werden?",
        )
    ),
    *(
        (text, Ask(Topic.DECIDED))
        for text in (
            "what was decided?",
            "wat werd er beslist?",
            "was wurde beschlossen?",
            "qu'est-ce qu'on a décidé ?",
        )
    ),
    *(
        (text, Ask(Topic.WHAT, Subject(words="budget")))
        for text in ("de quoi parle le budget ?", "what is the budget about?", "waarover gaat het budget?")
    ),
    *(
        (text, Ask(Topic.SOURCE))
        for text in (
            "who put this on my list?",
            "wie heeft dit op mijn lijst gezet?",
            "qui a créé ça ?",
            "wer hat das angelegt?",
        )
    ),
    *(
        (text, Ask(Topic.WHY_ME))
        for text in ("why did I get this message?", "waarom krijg ik dit bericht?", "pourquoi moi ?", "wieso ich?")
    ),
    *(
        (text, Ask(Topic.SILENT))
        for text in (
            "who still has to answer?",
            "wie moet er nog antwoorden?",
            "qui doit encore répondre ?",
            "wer muss noch antworten?",
        )
    ),
    *(
        (text, Ask(Topic.SEES))
        for text in (
            "are my answers visible to the team?",
            "kan mijn chef meelezen?",
            "qui peut lire ça ?",
            "wer kann das sehen?",
        )
    ),
    *(
        (text, AskWaiting())
        for text in ("waar loopt iets vast?", "qu'est-ce qui coince ?", "wo hakt es?", "what is in the way?")
    ),
    *(
        (text, AskHelp())
        for text in ("hoe werk jij?", "I don't get how this works", "wie funktionierst du?", "à quoi tu sers ?")
    ),
    *((text, AskStatus("lamps")) for text in ("would the lamps be on their way?", "zijn de lamps al geleverd?")),
    *((text, AskStatus("netskope")) for text in ("netskope?", "what is netskope?")),
    ("did the cat sleep outside because of the rain?", AskOther()),
]


@pytest.mark.parametrize(("text", "expected"), ASKED, ids=[text for text, _ in ASKED])
def test_a_question_is_answered_by_most_of_its_words(text: str, expected: Command) -> None:
    assert understand(text, SEEN).acts == (expected,)


ORDERED: list[tuple[str, type]] = [
    *(
        (text, Assign)
        for text in ("let Lotte do the lamps", "laat Lotte de lamps overnemen", "lass Lotte die lamps machen")
    ),
    *(
        (text, AskSettings)
        for text in ("write to me once a week", "écris-moi le matin", "schrijf me alleen 's morgens")
    ),
    *(
        (text, Pause)
        for text in ("mute till monday", "don't message me while I'm on holiday", "en sourdine cette semaine")
    ),
    *((text, Resume) for text in ("ik ben terug uit verlof", "you may write again", "ich bin wieder da")),
    *((text, Undo) for text in ("take back my last answer", "annule ma dernière réponse", "nimm das zurück")),
    *((text, Add) for text in ("put 'order paint' on my list for Thursday", "maak een nieuwe taak: verf bestellen")),
]


@pytest.mark.parametrize(("text", "kind"), ORDERED, ids=[text for text, _ in ORDERED])
def test_an_order_is_known_in_other_words(text: str, kind: type) -> None:
    (act,) = understand(text, SEEN).acts
    assert isinstance(act, kind)


@pytest.mark.parametrize(
    "text",
    [
        "when the lease is signed I start with 2",
        "quand le bail est signé je commence",
        "dès que la fence est finie",
        "forget it",
        "let Lotte know about the lamps",
        "the lamps are late because of the supplier",
        "who knows when legal answers",
        "put the lamps in the kiosk",
        "write to the supplier once a week",
        "snooze everything until monday",
    ],
)
def test_what_tells_something_is_no_order_and_no_known_question(text: str) -> None:
    assert not any(isinstance(act, Command) for act in understand(text, SEEN).acts)


def test_a_new_task_leaves_out_the_list_and_keeps_its_day() -> None:
    assert understand("put 'order paint' on my list for Thursday", SEEN).acts == (
        Add("order paint", None, "for Thursday"),
    )
