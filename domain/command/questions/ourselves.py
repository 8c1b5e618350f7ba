"""Who we are, what we can do, and who reads along."""

from domain.command.asked import AskHelp, Topic
from domain.command.cues import Cue
from domain.command.intents import Intent, Slot, needs
from domain.command.questions.kinds import ask

OURSELVES: tuple[Intent, ...] = (
    Intent(
        "who sees this",
        needs(Cue.SEES),
        ask(Topic.SEES),
        ("who sees this?", "can others read this?", "wie ziet dit?", "qui voit ça ?", "wer sieht das?"),
        ("I see",),
        may=frozenset({Cue.WHO, Cue.OTHERS, Cue.WHAT, Cue.ME, Cue.MY, Cue.TASKS, Cue.ANSWERED, Cue.DECIDED, Cue.BOT}),
        slots=frozenset({Slot.PERSON}),
        weight=3,
        is_plain=False,
    ),
    Intent(
        "who are you",
        needs(Cue.BOT),
        ask(Topic.SELF),
        ("who are you?", "are you a bot?", "wie ben jij?", "qui es-tu ?", "wer bist du?"),
        may=frozenset({Cue.WHO, Cue.WHAT, Cue.BOT, Cue.WHERE}),
    ),
    Intent(
        "why do you write",
        needs(Cue.WHY, Cue.MESSAGES),
        ask(Topic.SELF),
        (
            "why do I get these messages?",
            "why do you write to me?",
            "waarom krijg ik deze berichten?",
            "pourquoi tu m'écris ?",
            "warum schreibst du mir?",
        ),
        ("why do I get this message?", "why do I get 2?"),
        may=frozenset({Cue.ME, Cue.MY, Cue.BOT, Cue.HAS, Cue.TASKS, Cue.SOURCE, Cue.OTHERS, Cue.GIVE}),
        weight=4,
        is_plain=False,
    ),
    Intent(
        "what can you do",
        needs(Cue.ABILITIES),
        lambda _: AskHelp(),
        ("what can you do?", "wat kan je allemaal?", "que sais-tu faire ?", "was kannst du?"),
        may=frozenset({Cue.WHAT, Cue.BOT, Cue.HELP, Cue.WHERE, Cue.ME}),
        weight=2,
    ),
)
