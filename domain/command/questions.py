"""The questions that the store can answer."""

from itertools import pairwise

from domain.command.asked import Ask, AskHelp, AskMine, AskStatus, AskWaiting, AskWhy, Command, Topic
from domain.command.cues import Cue
from domain.command.intents import Intent, Said, Slot
from domain.reply.lexicon import words

_ITEM_OR_WORDS = frozenset({Slot.ITEM, Slot.WORDS})
_ANYTHING = frozenset(Slot)
_OURS = frozenset({Cue.WHAT, Cue.SHOW, Cue.ME, Cue.MY, Cue.TASKS})


def _needs(*cues: Cue) -> tuple[frozenset[Cue], ...]:
    return tuple(frozenset({cue}) for cue in cues)


def _ask(topic: Topic) -> "_Asking":
    return _Asking(topic)


class _Asking:
    """Makes the question of one topic out of what was said."""

    def __init__(self, topic: Topic) -> None:
        self._topic = topic

    def __call__(self, read: Said) -> Command:
        return Ask(self._topic, read.subject)


def _due(read: Said) -> Command | None:
    return Ask(Topic.DUE, read.subject) if Slot.DAY in read.slots else None


def _when(read: Said) -> Command | None:
    """ "when legal signs" asks nothing."""
    is_asked = read.asks or not read.subject.words or any(Cue.DUE in word.cues for word in read.words)
    return Ask(Topic.WHEN, read.subject) if is_asked else None


def _item(read: Said) -> Command | None:
    return Ask(Topic.WHAT, read.subject) if Slot.ITEM in read.slots else None


def _why(read: Said) -> Command | None:
    if len(read.subject.references) == 1:
        return AskWhy(read.subject.references[0])
    return Ask(Topic.WHY_ME, read.subject) if read.is_marked or not read.subject.words else None


def _status(read: Said) -> Command | None:
    if _is_told(read):
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
    numbers = [str(reference) for reference in read.subject.references]
    return " ".join([*names, *filter(None, [read.subject.words]), *numbers])


def _person(read: Said) -> Command | None:
    return AskStatus(f"@{read.subject.who}") if read.subject.who else None


QUESTIONS: tuple[Intent, ...] = (
    Intent(
        "what is open with me",
        _needs(Cue.OPENED),
        _ask(Topic.OPEN),
        (
            "what is open?",
            "what's left",
            "wat moet ik nog doen",
            "wat staat er nog open?",
            "que me reste-t-il à faire ?",
            "was ist noch offen?",
        ),
        ("open the door", "what is open with Karim?"),
        may=_OURS | {Cue.MOST, Cue.HAS},
    ),
    Intent(
        "what do I have",
        (frozenset({Cue.WHAT, Cue.SHOW}), frozenset({Cue.ME, Cue.MY})),
        _ask(Topic.OPEN),
        ("what's mine", "show me mine", "toon de mijne"),
        ("what is it about",),
        may=_OURS | {Cue.HAS, Cue.OPENED, Cue.MOST},
    ),
    Intent(
        "my tasks",
        (frozenset({Cue.MY}), frozenset({Cue.TASKS})),
        lambda _: AskMine(),
        ("my tasks", "show my list", "mijn taken", "mes tâches", "meine Aufgaben"),
        ("my part is done",),
        may=_OURS | {Cue.OPENED, Cue.STAND},
        weight=5,
    ),
    Intent(
        "what waits",
        _needs(Cue.WAITING),
        lambda _: AskWaiting(),
        ("waiting", "wachtend", "en attente", "wartend"),
        ("waiting for legal",),
        may=frozenset({Cue.SHOW}),
        weight=20,
    ),
    Intent(
        "mine",
        _needs(Cue.MY),
        lambda read: AskMine() if len(read.words) == 1 else None,
        ("my", "mine", "mijn", "meine"),
        may=frozenset({Cue.SHOW}),
    ),
    Intent(
        "the list",
        _needs(Cue.TASKS),
        lambda _: AskMine(),
        ("to do list", "tasks", "takenlijst", "liste", "Aufgaben"),
        ("the list of printers is ready",),
        may=frozenset({Cue.SHOW}),
        weight=20,
    ),
    Intent(
        "all of it",
        _needs(Cue.MORE),
        lambda _: AskMine(),
        ("show all", "toon alles", "montre tout", "zeig alles"),
        ("more printers",),
        may=frozenset({Cue.SHOW, Cue.TASKS, Cue.EVERYTHING}),
    ),
    Intent(
        "what is late",
        _needs(Cue.LATE),
        _ask(Topic.LATE),
        ("what's late?", "overdue", "wat is te laat?", "qu'est-ce qui est en retard ?", "was ist überfällig?"),
        ("the delivery is late", "sorry I'm late with 2"),
        may=_OURS | {Cue.OPENED, Cue.WHO, Cue.OTHERS},
    ),
    Intent(
        "what is due then",
        (frozenset({Cue.DUE, Cue.OPENED, Cue.WHAT, Cue.TASKS, Cue.SHOW}),),
        _due,
        (
            "what's due this week?",
            "wat moet deze week klaar?",
            "qu'est-ce qui est dû cette semaine ?",
            "was ist diese Woche fällig?",
            "what do I have to do this week?",
        ),
        ("due friday",),
        may=_OURS | {Cue.OPENED, Cue.DUE, Cue.WHO, Cue.DONE},
        slots=frozenset({Slot.DAY}),
        weight=5,
        is_plain=False,
    ),
    Intent(
        "when is it due",
        _needs(Cue.WHEN),
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
        slots=_ITEM_OR_WORDS,
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
        slots=_ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "what is blocked",
        _needs(Cue.BLOCKED),
        lambda _: AskWaiting(),
        ("what is blocked?", "wat is geblokkeerd?", "qu'est-ce qui est bloqué ?", "was ist blockiert?"),
        ("2 is blocked", "blocked by legal"),
        may=_OURS | {Cue.WHO, Cue.OPENED, Cue.OTHERS, Cue.WHERE},
        is_plain=False,
    ),
    Intent(
        "is it done",
        _needs(Cue.DONE),
        _ask(Topic.WHAT),
        ("is 2 done?", "done?", "is dat al klaar?", "c'est fini ?", "ist das fertig?"),
        ("2 is done",),
        may=frozenset({Cue.TASKS, Cue.HAS, Cue.ME, Cue.MY, Cue.OTHERS, Cue.WHAT, Cue.WHO}),
        slots=_ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "who has it",
        (frozenset({Cue.WHO, Cue.OTHERS}), frozenset({Cue.HAS})),
        _ask(Topic.WHO_HAS),
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
        slots=_ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "who has anything open",
        _needs(Cue.WHO, Cue.OPENED),
        lambda _: AskStatus(""),
        (
            "who else has open tasks?",
            "wie heeft nog iets open?",
            "qui a encore des tâches ouvertes ?",
            "wer hat noch etwas offen?",
        ),
        may=frozenset({Cue.TASKS, Cue.OTHERS, Cue.HAS}),
        weight=3,
        is_plain=False,
    ),
    Intent(
        "whose is it",
        _needs(Cue.WHOSE),
        _ask(Topic.WHO_HAS),
        ("whose is the lease?", "van wie is 3?", "c'est à qui ?", "wem gehört das?"),
        may=frozenset({Cue.TASKS, Cue.HAS}),
        slots=_ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "what does somebody have",
        (frozenset({Cue.WHAT, Cue.SHOW, Cue.TASKS, Cue.HAS, Cue.STAND, Cue.OPENED, Cue.WHERE, Cue.HOW_MANY}),),
        _person,
        ("what does Karim have?", "Karim's tasks", "wat doet Karim?", "que fait Karim ?", "was macht Karim?"),
        ("Karim takes over",),
        weight=2,
        may=frozenset({Cue.WHAT, Cue.SHOW, Cue.TASKS, Cue.HAS, Cue.OPENED, Cue.LATE, Cue.STAND, Cue.ABOUT}),
        slots=frozenset({Slot.PERSON}),
    ),
    Intent(
        "who has not answered",
        _needs(Cue.NOT_ANSWERED),
        _ask(Topic.SILENT),
        (
            "who hasn't answered?",
            "wie heeft nog niet geantwoord?",
            "qui n'a pas répondu ?",
            "wer hat noch nicht geantwortet?",
        ),
        ("the supplier hasn't answered",),
        may=frozenset({Cue.WHO, Cue.ME, Cue.OTHERS, Cue.TASKS, Cue.SHOW, Cue.WHAT}),
        is_plain=False,
    ),
    Intent(
        "how many",
        _needs(Cue.HOW_MANY),
        _ask(Topic.COUNT),
        (
            "how many tasks are open?",
            "hoeveel taken heb ik nog?",
            "combien de tâches me reste-t-il ?",
            "wie viele Aufgaben habe ich?",
        ),
        may=_OURS | {Cue.OPENED, Cue.LATE, Cue.BLOCKED, Cue.HAS, Cue.DUE},
        is_plain=False,
    ),
    Intent(
        "who sees this",
        _needs(Cue.SEES),
        _ask(Topic.SEES),
        ("who sees this?", "can others read this?", "wie ziet dit?", "qui voit ça ?", "wer sieht das?"),
        ("I see",),
        may=frozenset({Cue.WHO, Cue.OTHERS, Cue.WHAT, Cue.ME, Cue.MY, Cue.TASKS, Cue.ANSWERED, Cue.DECIDED, Cue.BOT}),
        slots=frozenset({Slot.PERSON}),
        weight=3,
        is_plain=False,
    ),
    Intent(
        "who are you",
        _needs(Cue.BOT),
        _ask(Topic.SELF),
        ("who are you?", "are you a bot?", "wie ben jij?", "qui es-tu ?", "wer bist du?"),
        may=frozenset({Cue.WHO, Cue.WHAT, Cue.BOT, Cue.WHERE}),
    ),
    Intent(
        "what can you do",
        _needs(Cue.ABILITIES),
        lambda _: AskHelp(),
        ("what can you do?", "wat kan je allemaal?", "que sais-tu faire ?", "was kannst du?"),
        may=frozenset({Cue.WHAT, Cue.BOT, Cue.HELP, Cue.WHERE, Cue.ME}),
        weight=2,
    ),
    Intent(
        "what is it about",
        _needs(Cue.ABOUT),
        _ask(Topic.WHAT),
        ("what is this about?", "context?", "waarover gaat dit?", "de quoi s'agit-il ?", "worum geht es?"),
        ("about the printers",),
        may=frozenset({Cue.WHAT, Cue.TASKS, Cue.SHOW, Cue.WHERE, Cue.ME, Cue.MY}),
        slots=_ITEM_OR_WORDS,
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
        _needs(Cue.SOURCE),
        _ask(Topic.SOURCE),
        (
            "who asked for this?",
            "where does 2 come from?",
            "van wie komt dit?",
            "qui a demandé ça ?",
            "woher kommt das?",
        ),
        ("legal asked for a change",),
        may=frozenset({Cue.WHO, Cue.WHAT, Cue.WHERE, Cue.TASKS, Cue.ME, Cue.WHOSE, Cue.ABOUT, Cue.MY, Cue.WHEN}),
        slots=_ITEM_OR_WORDS,
        weight=3,
        is_plain=False,
    ),
    Intent(
        "why me",
        _needs(Cue.WHY),
        _why,
        ("why me?", "why #14", "waarom ik?", "pourquoi moi ?", "warum ich?", "why do I have 2?"),
        may=frozenset({Cue.ME, Cue.MY, Cue.TASKS, Cue.HAS, Cue.SOURCE, Cue.GIVE, Cue.ABOUT, Cue.OPENED}),
        slots=_ITEM_OR_WORDS,
        weight=3,
        is_plain=False,
    ),
    Intent(
        "what was said",
        _needs(Cue.DECIDED),
        _ask(Topic.SAID),
        (
            "what did we decide about the lease?",
            "wat hebben we beslist over het contract?",
            "qu'a-t-on dit sur le bail ?",
            "was haben wir zum Vertrag beschlossen?",
        ),
        ("we decided to wait",),
        may=frozenset({Cue.WHAT, Cue.ABOUT, Cue.OTHERS, Cue.WHEN, Cue.WHO, Cue.SHOW}),
        slots=_ANYTHING - {Slot.PERSON},
        weight=4,
        is_plain=False,
    ),
    Intent(
        "how does it stand",
        _needs(Cue.STAND),
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
                Cue.TO,
                Cue.BY,
            }
        ),
        slots=_ANYTHING,
    ),
    Intent(
        "where is it",
        _needs(Cue.WHERE),
        lambda read: _status(read) if read.subject.words else None,
        ("how far is the migration?", "hoe ver is de migratie?", "wie weit ist die Migration?"),
        may=frozenset({Cue.TASKS, Cue.ABOUT, Cue.STAND, Cue.TO, Cue.BY}),
        slots=_ITEM_OR_WORDS,
        is_plain=False,
    ),
    Intent(
        "show a subject",
        _needs(Cue.SHOW),
        lambda read: _status(read) if read.subject.words or read.subject.who else None,
        ("show me the migration", "toon de migratie", "montre la migration", "zeig die Migration"),
        ("show everything",),
        may=frozenset({Cue.TASKS, Cue.ABOUT, Cue.EVERYTHING, Cue.OPENED}),
        slots=frozenset({Slot.WORDS, Slot.PERSON, Slot.ITEM}),
    ),
)
