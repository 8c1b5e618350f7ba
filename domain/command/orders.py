"""The orders that need no words of their own kept as typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from domain.command.asked import (
    AskGlossary,
    AskHelp,
    AskSettings,
    Assign,
    Command,
    DropAll,
    Pause,
    Resume,
    SetDue,
    SetLanguage,
    Stop,
    Undo,
)
from domain.command.cues import Cue, phrases
from domain.command.intents import Intent, Said, Slot, needs
from domain.command.people import called
from domain.people import fold
from domain.reply.roles import Role
from domain.reply.small_words import words

_LANGUAGES = {Cue.ENGLISH: "en", Cue.DUTCH: "nl", Cue.FRENCH: "fr", Cue.GERMAN: "de"}
_MILD = frozenset({Cue.APOLOGY, Cue.ME, Cue.MY})


def _alone(command: Command) -> Callable[[Said], Command]:
    return lambda _: command


def _language(read: Said) -> Command | None:
    codes = [code for cue, code in _LANGUAGES.items() if any(cue in word.cues for word in read.words)]
    last = read.text.strip(" .!?").lower().rpartition(" ")[2]
    if read.subject.words.lower() not in {"", *_LANGUAGES.values()}:
        return None
    if not codes and last in _LANGUAGES.values() and any(Cue.LANGUAGE in word.cues for word in read.words):
        codes = [last]
    return SetLanguage(codes[0]) if len(codes) == 1 else None


def _pause(read: Said) -> Command | None:
    """ "leave me alone" is for good, "leave me alone until friday" isn't."""
    until = _next_day(read)
    is_for_good = all(Cue.STOP in word.cues for word in read.words if Cue.PAUSE in word.cues)
    return None if until is None and is_for_good else Pause(until)


def _next_day(read: Said) -> date | None:
    """The first day of what it lasts until; the day after what it lasts: "this week"."""
    since, until = read.subject.since, read.subject.until
    lasts = since and until and since < until and not any(Cue.BY in word.cues for word in read.words)
    return until + timedelta(days=1) if until and (lasts or _is_through(read)) else since or until


def _is_through(read: Said) -> bool:
    """ "tot en met woensdag": Wednesday too."""
    said = f" {fold(read.text)} "
    return any(f" {' '.join(phrase)} " in said for phrase in phrases("through"))


def _assign(read: Said) -> Command | None:
    """To whom: a known name, else the words behind "@" or "to"."""
    if _is_given_to_us(read):
        return None
    who = read.subject.who or read.text.partition("@")[2].strip(" .!?") or _behind_to(read)
    if not who or not (read.subject.references or read.subject.words or _speaks_of_it(read)):
        return None
    about = read.subject if read.subject.who else replace(read.subject, words=_apart(read.subject.words, who))
    return Assign(about, who)


def _is_given_to_us(read: Said) -> bool:
    """ "Karim has to give me his dates" gives nobody anything."""
    roles = [word.token.role for word in read.words]
    verb = next((at for at, word in enumerate(read.words) if Cue.GIVE in word.cues), len(roles))
    return Role.NAME in roles[:verb] and any(Cue.ME in word.cues for word in read.words[:verb])


def _apart(words: str, who: str) -> str:
    """What is given, without whom to."""
    return words.removesuffix(who).strip()


def _behind_to(read: Said) -> str:
    """A name that begins with a capital ends where its capitals do: "to Noah, he has the key"."""
    at = next((word.token.end for word in read.words if Cue.TO in word.cues), None)
    rest = read.text[at:].strip(" .!?@") if at is not None else ""
    who = called(rest) if rest[:1].isupper() else rest
    return who if who and not any(character.isdigit() for character in who) else ""


def _speaks_of_it(read: Said) -> bool:
    """The verb holds its object: "give it to Karim"."""
    return any(Cue.GIVE in word.cues and " " in word.token.text for word in read.words) or len(read.words) > 1


def _due(read: Said) -> Command | None:
    is_of_something = bool(read.subject.references or read.subject.words or read.is_marked)
    is_denied = not words().negating.isdisjoint(word.token.text for word in read.words)
    is_whole = read.day_words and is_of_something and not is_denied and _is_one(read)
    return SetDue(read.subject, read.day_words) if is_whole else None


def _is_one(read: Said) -> bool:
    """Not "move 4 to friday and frobnicate 3": another number is of something else where a strange word parts them."""
    numbers = [at for at, word in enumerate(read.words) if word.token.role is Role.NUMBER]
    between = read.words[numbers[0] : numbers[-1]] if numbers else ()
    return all(word.cues or word.token.role is not Role.OTHER for word in between)


ORDERS: tuple[Intent, ...] = (
    Intent("help", needs(Cue.HELP), _alone(AskHelp()), ("help", "hulp", "aide", "hilfe"), weight=20),
    Intent(
        "undo",
        needs(Cue.UNDO),
        _alone(Undo()),
        ("undo", "oops, wrong number, undo that", "maak ongedaan", "annule ça svp", "mach das rückgängig"),
        ("the undo button is broken",),
        may=_MILD,
        weight=20,
    ),
    Intent(
        "stop",
        needs(Cue.STOP),
        _alone(Stop()),
        ("stop", "mute", "leave me alone please", "stop met vragen", "plus de messages", "hör auf"),
        ("stop the deployment",),
        may=_MILD,
        weight=20,
    ),
    Intent(
        "pause",
        needs(Cue.PAUSE),
        _pause,
        ("pause", "pause until friday", "pauze tot vrijdag", "mets en pause", "pausiere bis Freitag"),
        ("2 is on pause",),
        may=_MILD | {Cue.BY, Cue.STOP},
        slots=frozenset({Slot.DAY}),
        weight=21,
    ),
    Intent(
        "resume",
        needs(Cue.RESUME),
        _alone(Resume()),
        ("resume", "hervat", "reprends", "fortsetzen"),
        may=_MILD | {Cue.MESSAGES, Cue.TASKS},
        weight=20,
    ),
    Intent(
        "settings",
        needs(Cue.SETTINGS),
        _alone(AskSettings()),
        ("settings", "instellingen", "paramètres", "Einstellungen", "when do you write?"),
        may=_MILD | {Cue.SHOW, Cue.WHAT, Cue.WHEN, Cue.BOT},
        weight=20,
    ),
    Intent(
        "another rhythm",
        needs(Cue.MESSAGES, Cue.RHYTHM),
        _alone(AskSettings()),
        (
            "write to me once a week please",
            "schrijf me alleen 's morgens",
            "écris-moi une fois par semaine",
            "schreib mir nur einmal pro Woche",
        ),
        ("write to me", "the report is due once a week"),
        may=_MILD | {Cue.BOT, Cue.SETTINGS, Cue.TASKS, Cue.TO, Cue.BY, Cue.SHIFT},
        slots=frozenset({Slot.DAY}),
        weight=20,
    ),
    Intent(
        "let somebody do it",
        needs(Cue.LET, Cue.TAKES),
        lambda read: _assign(read) if read.subject.who else None,
        (
            "let Karim handle the lease",
            "laat Karim het contract overnemen",
            "laisse Karim gérer le bail",
            "lass Karim den Bericht machen",
        ),
        ("let Karim know", "let me do it"),
        may=frozenset({Cue.TASKS, Cue.HAS}),
        slots=frozenset({Slot.ITEM, Slot.PERSON, Slot.WORDS}),
        weight=4,
    ),
    Intent(
        "a language",
        (frozenset(_LANGUAGES) | {Cue.LANGUAGE},),
        _language,
        ("en français svp", "speak Dutch", "language nl", "taal Engels", "auf Deutsch bitte", "switch to English"),
        ("the French translation is ready",),
        may=frozenset({*_LANGUAGES, Cue.SPEAK, Cue.TO, Cue.ME, Cue.BY, Cue.MESSAGES}),
        slots=frozenset({Slot.WORDS}),
        weight=20,
    ),
    Intent(
        "give it to somebody",
        needs(Cue.GIVE),
        _assign,
        ("give 3 to Karim", "assign the lease to Karim", "geef 3 aan Karim", "donne le 3 à Karim", "gib 3 an Karim"),
        ("give me a break",),
        may=frozenset({Cue.TO, Cue.TASKS, Cue.BY}),
        slots=frozenset({Slot.ITEM, Slot.PERSON, Slot.WORDS}),
        weight=4,
    ),
    Intent(
        "another day",
        (frozenset({Cue.SHIFT, Cue.DEADLINE}),),
        _due,
        (
            "move 2 to friday",
            "deadline of 3 is 12 February",
            "verschuif 2 naar vrijdag",
            "décale le 2 à vendredi",
            "verschiebe 2 auf Freitag",
        ),
        ("move the desks",),
        may=frozenset({Cue.BY, Cue.TO, Cue.TASKS, Cue.DUE, Cue.DEADLINE, Cue.SHIFT}),
        slots=frozenset({Slot.ITEM, Slot.WORDS, Slot.DAY}),
        weight=4,
    ),
    Intent(
        "drop everything",
        needs(Cue.DELETE, Cue.EVERYTHING),
        _alone(DropAll()),
        ("delete all", "verwijder alles", "supprime tout", "lösche alles"),
        ("delete 2",),
        may=frozenset({Cue.TASKS, Cue.MY}),
        weight=20,
    ),
    Intent(
        "the words of a team",
        needs(Cue.GLOSSARY),
        _alone(AskGlossary()),
        ("glossary", "woordenlijst", "glossaire", "Glossar"),
        may=frozenset({Cue.SHOW}),
        weight=20,
    ),
)
