"""How one item, or a subject, stands, and by when it is to be done."""

from itertools import pairwise

from domain.command.asked import Ask, AskMine, AskStatus, Command, Topic
from domain.command.cues import Cue
from domain.command.intents import Intent, Said, Slot, needs
from domain.command.questions.kinds import ANYTHING, ITEM_OR_WORDS, ask
from domain.reply.small_words import words


def _when(read: Said) -> Command | None:
    """ "when legal signs" asks nothing."""
    is_asked = read.asks or not read.subject.words or any(Cue.DUE in word.cues for word in read.words)
    return Ask(Topic.WHEN, read.subject) if is_asked else None


def _status(read: Said) -> Command | None:
    if _is_told(read) or not words().negating.isdisjoint(word.token.text for word in read.words):
        return None
    if any(Cue.MY in word.cues or Cue.ME in word.cues for word in read.words) and not read.slots:
        return AskMine()
    if read.subject.references and not read.subject.words:
        return Ask(Topic.WHAT, read.subject)
    if read.subject.who and not read.subject.words:
        return AskStatus(f"@{read.subject.who}")
    return AskStatus(_subject(read))


def _is_told(read: Said) -> bool:
    """ "the status is unknown"."""
    pairs = pairwise(read.words)
    is_told = any(Cue.STAND in left.cues and right.token.text in words().asking for left, right in pairs)
    return is_told and not read.is_question


def _subject(read: Said) -> str:
    """All of what is asked about: figures may belong to it ("windows 365")."""
    names = [f"@{read.subject.who}"] if read.subject.who else []
    if not read.slots:  # "status of the move"
        return " ".join(word.token.text for word in read.words if Cue.SHIFT in word.cues)
    numbers = [str(reference) for reference in read.subject.references]
    return " ".join([*names, *filter(None, [read.subject.words]), *numbers])


STANDING: tuple[Intent, ...] = (
    Intent(
        "when is it due",
        needs(Cue.WHEN),
        _when,
        (
            "when is it due?",
            "when is 2 due?",
            "by when do you need it?",
            "tegen wanneer?",
            "c'est pour quand ?",
            "bis wann?",
        ),
        ("when legal signs",),
        may=frozenset({Cue.DUE, Cue.ME, Cue.TASKS, Cue.DEADLINE, Cue.HAS}),
        slots=ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "what is the deadline",
        (frozenset({Cue.DUE, Cue.DEADLINE}),),
        lambda read: None if Slot.DAY in read.slots else Ask(Topic.WHEN, read.subject),
        (
            "what's the deadline for 2?",
            "deadline?",
            "wat is de deadline?",
            "quelle est l'échéance ?",
            "was ist die Frist?",
        ),
        ("the deadline is friday",),
        may=frozenset({Cue.WHAT, Cue.TASKS, Cue.ME, Cue.MY, Cue.WHERE}),
        slots=ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "is it done",
        needs(Cue.DONE),
        ask(Topic.WHAT),
        ("is 2 done?", "done?", "is dat al klaar?", "c'est fini ?", "ist das fertig?"),
        ("2 is done",),
        may=frozenset({Cue.TASKS, Cue.HAS, Cue.ME, Cue.MY, Cue.OTHERS, Cue.WHAT, Cue.WHO}),
        slots=ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "how does it stand",
        needs(Cue.STAND),
        _status,
        (
            "status netskope",
            "status of the lease",
            "any news on oracle?",
            "stand van zaken printers",
            "où en est le budget ?",
            "wie ist der Stand bei Oracle?",
            "status",
        ),
        (),
        may=frozenset(
            {
                Cue.WHAT,
                Cue.WHERE,
                Cue.OPENED,
                Cue.TASKS,
                Cue.SHOW,
                Cue.ABOUT,
                Cue.MY,
                Cue.ME,
                Cue.EVERYTHING,
                Cue.LATE,
                Cue.DUE,
                Cue.BLOCKED,
                Cue.OTHERS,
                Cue.HAS,
                Cue.GIVE,
                Cue.SHIFT,
                Cue.TO,
                Cue.BY,
            }
        ),
        slots=ANYTHING,
    ),
    Intent(
        "what holds it up",
        (frozenset({Cue.WHAT, Cue.WHERE, Cue.WHO, Cue.WHY}), frozenset({Cue.BLOCKED})),
        lambda read: _status(read) if read.slots - {Slot.PERSON} else None,
        (
            "what is the migration waiting for?",
            "waar zit het vast met de migratie?",
            "qu'est-ce qui bloque la migration ?",
            "woran hängt es bei der Migration?",
        ),
        ("what is blocked?", "who waits for whom?", "the migration waits for legal"),
        may=frozenset({Cue.TASKS, Cue.ABOUT, Cue.STAND, Cue.TO, Cue.BY, Cue.OTHERS, Cue.HAS}),
        slots=ITEM_OR_WORDS,
        weight=3,
        is_plain=False,
    ),
    Intent(
        "where is it",
        needs(Cue.WHERE),
        lambda read: _status(read) if read.subject.words else None,
        ("how far is the migration?", "hoe ver is de migratie?", "wie weit ist die Migration?"),
        may=frozenset({Cue.TASKS, Cue.ABOUT, Cue.STAND, Cue.TO, Cue.BY}),
        slots=ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "show a subject",
        needs(Cue.SHOW),
        lambda read: _status(read) if read.subject.words or read.subject.who else None,
        ("show me the migration", "toon de migratie", "montre la migration", "zeig die Migration"),
        ("show everything",),
        may=frozenset({Cue.TASKS, Cue.ABOUT, Cue.EVERYTHING, Cue.OPENED}),
        slots=frozenset({Slot.WORDS, Slot.PERSON, Slot.ITEM}),
    ),
)
