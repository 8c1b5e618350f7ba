"""What is open, late, due or blocked, how much of it, and with whom."""

from datetime import date

from domain.command.asked import Ask, AskMine, AskStatus, AskWaiting, Command, Topic
from domain.command.cues import Cue
from domain.command.intents import Intent, Said, Slot, needs
from domain.command.questions.kinds import OURS, ask
from domain.filters import State, wanted


def _due(read: Said) -> Command | None:
    return Ask(Topic.DUE, read.subject) if Slot.DAY in read.slots else None


def _closed(read: Said) -> Command | None:
    """What lies behind us: not what is to be done, nor what wasn't."""
    is_over = Slot.DAY in read.slots and any(Cue.GOT in word.cues for word in read.words)
    return Ask(Topic.CLOSED, read.subject) if is_over and not read.subject.words else None


def _open(read: Said) -> Command:
    return AskStatus("") if _is_teams(read) else Ask(Topic.OPEN, read.subject)


def _late(read: Said) -> Command:
    """Of the team where it is named; in the words it is asked in, as far as they narrow a search."""
    if not _is_teams(read):
        return Ask(Topic.LATE, read.subject)
    said = (read.text[word.token.start : word.token.end] for word in read.words if Cue.LATE in word.cues)
    return AskStatus(next((words for words in said if State.LATE in wanted(words, date.max).states), State.LATE.value))


def _is_teams(read: Said) -> bool:
    """Whether everybody's are meant, not the speaker's own."""
    cues = frozenset[Cue]().union(*(word.cues for word in read.words))
    return Cue.OTHERS in cues or (Cue.WHO in cues and cues.isdisjoint({Cue.ME, Cue.MY}))


def _person(read: Said) -> Command | None:
    return AskStatus(f"@{read.subject.who}") if read.subject.who else None


LISTS: tuple[Intent, ...] = (
    Intent(
        "what is open with me",
        needs(Cue.OPENED),
        _open,
        (
            "what is open?",
            "what's left",
            "wat moet ik nog doen",
            "wat staat er nog open?",
            "que me reste-t-il à faire ?",
            "was ist noch offen?",
        ),
        ("open the door", "what is open with Karim?"),
        may=OURS | {Cue.MOST, Cue.HAS, Cue.OTHERS},
    ),
    Intent(
        "what do I have",
        (frozenset({Cue.WHAT, Cue.SHOW}), frozenset({Cue.ME, Cue.MY})),
        ask(Topic.OPEN),
        ("what's mine", "show me mine", "toon de mijne"),
        ("what is it about",),
        may=OURS | {Cue.HAS, Cue.OPENED, Cue.MOST},
    ),
    Intent(
        "my tasks",
        (frozenset({Cue.MY}), frozenset({Cue.TASKS})),
        lambda _: AskMine(),
        ("my tasks", "show my list", "mijn taken", "mes tâches", "meine Aufgaben"),
        ("my part is done",),
        may=OURS | {Cue.OPENED, Cue.STAND},
        weight=5,
    ),
    Intent(
        "what waits",
        needs(Cue.WAITING),
        lambda _: AskWaiting(),
        ("waiting", "wachtend", "en attente", "wartend"),
        ("waiting for legal",),
        may=frozenset({Cue.SHOW}),
        weight=20,
    ),
    Intent(
        "mine",
        needs(Cue.MY),
        lambda read: AskMine() if len(read.words) == 1 else None,
        ("my", "mine", "mijn", "meine"),
        may=frozenset({Cue.SHOW}),
    ),
    Intent(
        "the list",
        needs(Cue.TASKS),
        lambda _: AskMine(),
        ("to do list", "tasks", "takenlijst", "liste", "Aufgaben"),
        ("the list of printers is ready",),
        may=frozenset({Cue.SHOW}),
        weight=20,
    ),
    Intent(
        "all of it",
        needs(Cue.MORE),
        lambda _: AskMine(),
        ("show all", "toon alles", "montre tout", "zeig alles"),
        ("more printers",),
        may=frozenset({Cue.SHOW, Cue.TASKS, Cue.EVERYTHING}),
    ),
    Intent(
        "what is late",
        needs(Cue.LATE),
        _late,
        ("what's late?", "overdue", "wat is te laat?", "qu'est-ce qui est en retard ?", "was ist überfällig?"),
        ("the delivery is late", "sorry I'm late with 2"),
        may=OURS | {Cue.OPENED, Cue.WHO, Cue.OTHERS, Cue.EVERYTHING},
    ),
    Intent(
        "what everybody has",
        (
            frozenset({Cue.WHAT, Cue.SHOW}),
            frozenset({Cue.OTHERS, Cue.WHO}),
            frozenset({Cue.HAS, Cue.OPENED, Cue.TAKES}),
        ),
        lambda read: AskStatus("") if read.is_question or read.begins_with_show else None,
        (
            "what is everyone doing?",
            "wat doet iedereen?",
            "qu'est-ce que tout le monde a à faire ?",
            "was machen alle?",
        ),
        ("what is it about?", "everyone has it"),
        may=frozenset({Cue.TASKS, Cue.SHOW, Cue.WHAT, Cue.HAS, Cue.ABOUT, Cue.TAKES}),
        weight=2,
    ),
    Intent(
        "what is due then",
        (frozenset({Cue.DUE, Cue.OPENED, Cue.WHAT, Cue.TASKS, Cue.SHOW, Cue.ANY}),),
        _due,
        (
            "what's due this week?",
            "wat moet deze week klaar?",
            "qu'est-ce qui est dû cette semaine ?",
            "was ist diese Woche fällig?",
            "what do I have to do this week?",
        ),
        ("due friday",),
        may=OURS | {Cue.OPENED, Cue.DUE, Cue.WHO, Cue.DONE},
        slots=frozenset({Slot.DAY}),
        weight=5,
        is_plain=False,
    ),
    Intent(
        "what was done then",
        needs(Cue.WHAT, Cue.DONE),
        _closed,
        (
            "what was done this week?",
            "what did we finish this month?",
            "wat is er deze week afgewerkt?",
            "qu'est-ce qui a été terminé cette semaine ?",
            "was wurde diese Woche erledigt?",
        ),
        ("what must be done this week?", "was muss diese Woche erledigt werden?", "what was done with the lease?"),
        may=OURS | {Cue.OTHERS, Cue.HAS, Cue.DUE},
        slots=frozenset({Slot.DAY}),
        weight=6,
        is_plain=False,
    ),
    Intent(
        "what is blocked",
        needs(Cue.BLOCKED),
        lambda _: AskWaiting(),
        ("what is blocked?", "wat is geblokkeerd?", "qu'est-ce qui est bloqué ?", "was ist blockiert?"),
        ("2 is blocked", "blocked by legal"),
        may=OURS | {Cue.WHO, Cue.OPENED, Cue.OTHERS, Cue.WHERE},
        is_plain=False,
    ),
    Intent(
        "how many",
        needs(Cue.HOW_MANY),
        ask(Topic.COUNT),
        (
            "how many tasks are open?",
            "hoeveel taken heb ik nog?",
            "combien de tâches me reste-t-il ?",
            "wie viele Aufgaben habe ich?",
        ),
        may=OURS | {Cue.OPENED, Cue.LATE, Cue.BLOCKED, Cue.HAS, Cue.DUE},
        is_plain=False,
    ),
    Intent(
        "who has not answered",
        needs(Cue.NOT_ANSWERED),
        ask(Topic.SILENT),
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
        "who has anything open",
        needs(Cue.WHO, Cue.OPENED),
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
        "what does somebody have",
        (frozenset({Cue.WHAT, Cue.SHOW, Cue.TASKS, Cue.HAS, Cue.STAND, Cue.OPENED, Cue.WHERE, Cue.HOW_MANY}),),
        _person,
        ("what does Karim have?", "Karim's tasks", "wat doet Karim?", "que fait Karim ?", "was macht Karim?"),
        ("Karim takes over",),
        weight=2,
        may=frozenset({Cue.WHAT, Cue.SHOW, Cue.TASKS, Cue.HAS, Cue.OPENED, Cue.LATE, Cue.STAND, Cue.ABOUT}),
        slots=frozenset({Slot.PERSON}),
    ),
)
