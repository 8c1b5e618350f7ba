"""What an item is, whose it is, where it comes from and what was said of it."""

from domain.command.asked import Ask, AskAgenda, AskWhy, Command, Topic
from domain.command.cues import Cue
from domain.command.intents import Intent, Said, Slot, needs
from domain.command.questions.kinds import ANYTHING, ITEM_OR_WORDS, ask


def _item(read: Said) -> Command | None:
    return Ask(Topic.WHAT, read.subject) if Slot.ITEM in read.slots else None


def _why(read: Said) -> Command | None:
    if len(read.subject.references) == 1:
        return AskWhy(read.subject.references[0])
    return Ask(Topic.WHY_ME, read.subject) if read.is_marked or not read.subject.words else None


def _decisions(read: Said) -> Command | None:
    """ "decisions: none yet" tells, and so does what says anything before the word."""
    first = read.words[0] if read.words else None
    is_asked = read.is_question or (first is not None and not first.cues.isdisjoint({Cue.DECISIONS, Cue.SHOW}))
    return Ask(Topic.DECIDED, read.subject) if is_asked and ":" not in read.text else None


ORIGINS: tuple[Intent, ...] = (
    Intent(
        "who has it",
        (frozenset({Cue.WHO, Cue.OTHERS}), frozenset({Cue.HAS})),
        ask(Topic.WHO_HAS),
        (
            "who owns oracle?",
            "who has 3?",
            "is anybody working on the lease?",
            "wie doet het dossier?",
            "qui s'occupe du contrat ?",
            "wer macht den Bericht?",
        ),
        ("who are you?",),
        may=frozenset({Cue.TASKS, Cue.OPENED, Cue.DUE}),
        slots=ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "whose is it",
        needs(Cue.WHOSE),
        ask(Topic.WHO_HAS),
        ("whose is the lease?", "van wie is 3?", "c'est à qui ?", "wem gehört das?"),
        may=frozenset({Cue.TASKS, Cue.HAS}),
        slots=ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "what is it about",
        needs(Cue.ABOUT),
        ask(Topic.WHAT),
        ("what is this about?", "context?", "waarover gaat dit?", "de quoi s'agit-il ?", "worum geht es?"),
        ("about the printers",),
        may=frozenset({Cue.WHAT, Cue.TASKS, Cue.SHOW, Cue.WHERE, Cue.ME, Cue.MY}),
        slots=ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "show an item",
        (frozenset({Cue.SHOW, Cue.WHAT, Cue.ABOUT}),),
        _item,
        ("show 2", "details 2", "what is 22?", "toon 2", "montre le 2", "zeig 2"),
        ("show everything",),
        may=frozenset({Cue.TASKS, Cue.ABOUT, Cue.SHOW}),
        slots=frozenset({Slot.ITEM}),
        weight=1,
    ),
    Intent(
        "an item?",
        (),
        lambda read: _item(read) if read.is_question else None,
        ("2?",),
        slots=frozenset({Slot.ITEM}),
        is_plain=False,
    ),
    Intent(
        "where does it come from",
        needs(Cue.SOURCE),
        ask(Topic.SOURCE),
        (
            "who asked for this?",
            "where does 2 come from?",
            "van wie komt dit?",
            "qui a demandé ça ?",
            "woher kommt das?",
        ),
        ("legal asked for a change",),
        may=frozenset({Cue.WHO, Cue.WHAT, Cue.WHERE, Cue.TASKS, Cue.ME, Cue.WHOSE, Cue.ABOUT, Cue.MY, Cue.WHEN}),
        slots=ITEM_OR_WORDS,
        weight=3,
        is_plain=False,
    ),
    Intent(
        "why me",
        needs(Cue.WHY),
        _why,
        ("why me?", "why #14", "waarom ik?", "pourquoi moi ?", "warum ich?", "why do I have 2?"),
        may=frozenset({Cue.ME, Cue.MY, Cue.TASKS, Cue.HAS, Cue.SOURCE, Cue.GIVE, Cue.ABOUT, Cue.OPENED}),
        slots=ITEM_OR_WORDS,
        weight=3,
        is_plain=False,
    ),
    Intent(
        "what was said",
        needs(Cue.DECIDED),
        ask(Topic.SAID),
        (
            "what did we say about the lease?",
            "wat is er besproken over het contract?",
            "qu'a-t-on dit sur le bail ?",
            "was haben wir zum Vertrag gesagt?",
        ),
        ("we decided to wait",),
        may=frozenset({Cue.WHAT, Cue.ABOUT, Cue.OTHERS, Cue.WHEN, Cue.WHO, Cue.SHOW}),
        slots=ANYTHING - {Slot.PERSON},
        weight=4,
        is_plain=False,
    ),
    Intent(
        "what was decided",
        needs(Cue.RESOLVED),
        ask(Topic.DECIDED),
        (
            "what did we decide about the lease?",
            "wat hebben we beslist over het contract?",
            "qu'a-t-on décidé sur le bail ?",
            "was haben wir zum Vertrag beschlossen?",
        ),
        ("we decided to wait", "the lease is decided", "what did we say about the lease?"),
        may=frozenset({Cue.WHAT, Cue.ABOUT, Cue.OTHERS, Cue.WHEN, Cue.WHO, Cue.SHOW, Cue.DECISIONS, Cue.DECIDED}),
        slots=ANYTHING - {Slot.PERSON},
        weight=5,
        is_plain=False,
    ),
    Intent(
        "the decisions",
        needs(Cue.DECISIONS),
        _decisions,
        (
            "decisions",
            "decisions Netskope",
            "show me the decisions",
            "what decisions were made about the lease?",
            "besluiten Netskope",
            "beslissingen",
            "décisions Netskope",
            "Beschlüsse Netskope",
            "Entscheidungen",
        ),
        ("decisions: none yet", "the decisions are with legal", "decision"),
        may=frozenset({Cue.WHAT, Cue.ABOUT, Cue.SHOW, Cue.RESOLVED, Cue.DECIDED}),
        slots=ANYTHING - {Slot.PERSON},
        weight=6,
    ),
    Intent(
        "what is open from last time",
        needs(Cue.AGENDA),
        lambda read: AskAgenda() if not read.slots else None,
        ("agenda", "open from last time", "show the agenda", "agenda?", "dagorde", "ordre du jour", "Tagesordnung"),
        ("the agenda is ready", "2 is on the agenda", "agenda sent to everybody"),
        may=frozenset({Cue.SHOW, Cue.WHAT}),
    ),
)
