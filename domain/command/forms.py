"""The commands with their words in each language, and the form of what follows them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from domain.command.asked import (
    AddNote,
    AskGlossary,
    AskMine,
    AskSettings,
    AskStatus,
    AskWaiting,
    AskWhy,
    Assign,
    Command,
    Forget,
    Glossary,
    Pause,
    Rename,
    Resume,
    SetDue,
    SetLanguage,
    Stop,
    Undo,
)
from domain.command.people import add, handover
from domain.people import fold
from domain.reply import Numbers, Reply, day_named, looks_dated, picked, reply

Make = Callable[[re.Match[str], date], Command | None]
_REFERENCE = r"\#?\d{1,9}"
_REFERENCES = rf"(?P<references>{_REFERENCE}(?:\s?(?:,|&|-|\band\b|\ben\b|\bet\b|\bund\b)\s?{_REFERENCE}){{0,30}})"
_LANGUAGES = {
    **dict.fromkeys(("en", "english", "engels", "anglais", "englisch"), "en"),
    **dict.fromkeys(("nl", "dutch", "nederlands", "vlaams", "neerlandais", "niederlandisch", "flemish"), "nl"),
    **dict.fromkeys(("fr", "french", "frans", "francais", "franzosisch"), "fr"),
}
APOLOGY = (
    r"(?:no|nee|neen|non|euh|uh|foutje|fout|excuses"
    r"|please|pls|sorry|oops|oeps|oei|my mistake|my bad|wrong (?:one|number|task)|aub|alsjeblieft|alstublieft"
    r"|verkeerde? (?:nummer|taak|punt)|mijn fout|vergissing|ik heb me vergist|svp|stp|s'il (?:te|vous) pla[iî]t|pardon"
    r"|je me suis trompée?|mauvais numéro|erreur|thanks|thx|bedankt|merci|danke|bitte)(?!\w)"
)
"""What people say around a wish to take something back; an expression over the text as typed."""

NO_DAY = frozenset(
    {
        *("none", "no date", "no day", "no deadline", "never", "nothing", "remove", "clear"),
        *("geen", "geen datum", "geen dag", "geen deadline", "nooit", "weg", "wissen"),
        *("aucun", "aucune", "aucune date", "sans date", "sans echeance", "jamais", "supprimer"),
        *("keine", "kein datum", "nie"),
    }
)
"""What takes a day away, folded."""
_DIGIT = re.compile(r"\d")
_COUNTED = re.compile(r"#?\d+(?!\S)")
_PRONOUNS = {"it", "that", "this", "het", "dat", "dit", "ca", "cela", "le", "me", "mij"}


@dataclass(frozen=True, slots=True)
class Form:
    """The words that call a command, folded; and what may follow, as an expression over the text as typed."""

    words: tuple[str, ...]
    rest: re.Pattern[str]
    make: Make


def _form(words: str, rest: str, make: Make) -> Form:
    return Form(tuple(fold(word) for word in words.split("|")), re.compile(rf"{rest}[ !.]*", re.IGNORECASE), make)


def _language(found: re.Match[str], _: date) -> Command | None:
    code = _LANGUAGES.get(fold(found["language"]))
    return SetLanguage(code) if code else None


def _pause(found: re.Match[str], today: date) -> Command | None:
    words = (found["words"] or "").strip()
    until = day_named(words, today) if words else None
    return Pause(until) if until or not words else None


def _status(found: re.Match[str], today: date) -> Command | None:
    """ "status: 2 done" tells more than it asks."""
    subject = (found["subject"] or "").strip(" ?")
    told = reply(subject, today) if _DIGIT.search(subject) else Reply()
    is_told = any(isinstance(saying.about, Numbers) for saying in told.sayings)
    return None if is_told else AskStatus(subject)


def _glossary(found: re.Match[str], _: date) -> Command | None:
    """Marks alone are no word."""
    written, meant = (found[side].strip(' "“”') for side in ("written", "meant"))
    return Glossary(written, meant) if fold(written) and meant else None


def _forget(found: re.Match[str], _: date) -> Command | None:
    written = found["written"].strip(' "“”')
    return None if fold(written) in _PRONOUNS or _COUNTED.match(written) else Forget(written)


def _due(found: re.Match[str], today: date) -> Command | None:
    words = found["words"].strip()
    is_day = fold(words) in NO_DAY or day_named(words, today, is_loose=True) or looks_dated(words)
    return SetDue(picked(found["references"]), words) if is_day else None


@cache
def forms() -> tuple[Form, ...]:
    """All but help and replies."""
    return (
        _form("status|statut|stand", r"(?:[ \t:]+(?P<subject>[^\n]*?))?", _status),
        _form(
            "toon mijn taken|welke taken heb ik|wat heb ik|show my tasks|what are my tasks|quelles sont mes taches"
            "|montre mes taches|my|mine|mijn|mes|my tasks|my list|my items|mijn taken"
            "|mijn lijst|mijn punten|mes taches|ma liste"
            "|mes points|what is mine|meine|meine aufgaben|todo|to do|what do i have|wat heb ik nog",
            r"\??",
            lambda *_: AskMine(),
        ),
        _form(
            "waiting|wachtend|attente|en attente|in afwachting"
            "|what is waiting|what is blocked|whats blocked|what s blocked|wat wacht|wartend"
            "|wat wacht er|wat is geblokkeerd|qu est ce qui est bloque|qui attend quoi",
            r"\??",
            lambda *_: AskWaiting(),
        ),
        _form("why|waarom|pourquoi|warum", rf"[ \t:]*(?P<reference>{_REFERENCE})\s?\??", _why),
        _form(
            "undo|undo that|undo it|ongedaan|ongedaan maken|maak ongedaan|maak dat ongedaan|annuler|annule ca|defaire"
            "|defais|annuler ca|terugdraaien|draai terug|ruckgangig|revert|maak da ongedaan|maak het ongedaan"
            "|draai dat terug|annule ce que je viens de dire|annule ce que j ai dit|vergeet wat ik zei"
            "|annule cela|annulez ca|take that back|undo this",
            rf"(?:[ ,.!]+{APOLOGY})*",
            lambda *_: Undo(),
        ),
        _form(
            "language|taal|langue|sprache|speak|spreek|parle|set language|set language to|zet taal op",
            r"[ \t:=]+(?P<language>[^\W\d_]{2,14})",
            _language,
        ),
        _form(
            "pause|pauze|pauzeer|pauzeren|mets en pause|me mettre en pause|pausieren|pause me|pauzeer mij",
            r"(?:[ \t:]+(?P<words>[^\n]{0,60}?))?",
            _pause,
        ),
        _form(
            "resume|hervat|hervatten|reprendre|reprends|fortsetzen|unpause|start again|terug aan|herneem|hernemen",
            "",
            lambda *_: Resume(),
        ),
        _form(
            "stop|stoppen|arreter|arrete|arretez|unsubscribe|uitschrijven|schrijf me uit|desabonner|me desabonner|stopp"
            "|stop it|stop please|stop asking|stop asking me|leave me alone|stop met vragen|stop sending me messages"
            "|stop messaging me|stop writing me|stop writing to me|stop these messages|no more messages"
            "|stop met die berichten|stoppen met die berichten|stop met berichten"
            "|geen berichten meer|stuur me niets meer|laat me met rust"
            "|arrete de m ecrire|arretez de m ecrire|plus de messages|ne m ecrivez plus|ne m ecris plus"
            "|arrete les messages",
            rf"(?:[ ,.!]+{APOLOGY})*",
            lambda *_: Stop(),
        ),
        _form(
            "settings|instellingen|parametres|reglages|einstellungen|preferences|voorkeuren|options|opties|my settings"
            "|mijn instellingen|mes parametres",
            "",
            lambda *_: AskSettings(),
        ),
        _form(
            "assign|reassign|assigner|assigne|attribuer|attribue|toewijzen|wijs|wijs toe|zuweisen",
            rf"[ \t:]+{_REFERENCES}(?:\s(?:toe\s)?(?:to|aan|à|a|an|au)\b)?[ \t:]+(?P<who>[^\n]{{1,80}}?)",
            _assign,
        ),
        _form(
            "give|geef|donne|donner|gib",
            rf"[ \t:]+{_REFERENCES}(?:\s(?:to|aan|à|an)\s|\s(?=@))(?P<who>[^\n]{{1,80}}?)",
            _assign,
        ),
        _form(
            "due|deadline|echeance|termijn|fallig|uiterlijk|vervaldag",
            rf"[ \t:]+{_REFERENCES}[ \t:]+(?P<words>[^\n]{{1,80}}?)",
            _due,
        ),
        _form(
            "note|notitie|nota|noteer|notiz|noter|remarque|add note|note on|note bij",
            rf"[ \t:]+{_REFERENCES}[ \t:,-]+(?P<text>.{{1,1000}}?)",
            lambda m, _: AddNote(picked(m["references"]), m["text"].strip()),
        ),
        _form(
            "rename|hernoem|hernoemen|renommer|renomme|umbenennen",
            rf"[ \t:]+(?P<reference>{_REFERENCE})[ \t:]+(?:(?:to|naar|en|als|in)[ \t:]+)?(?P<title>[^\n]{{1,200}}?)",
            lambda m, _: Rename(picked(m["reference"])[0], m["title"].strip(' "“”')),
        ),
        _form("glossary|woordenlijst|glossaire|glossar", "", lambda *_: AskGlossary()),
        _form(
            "glossary|woordenlijst|glossaire|glossar",
            r"[ \t:]+(?P<written>[^\n=]{1,80}?)\s?(?:=|->|→)\s?(?P<meant>[^\n=]{1,80}?)",
            _glossary,
        ),
        _form("forget|vergeet|oublie|oublier|vergiss", r"[ \t:]+(?P<written>[^\n]{1,80}?)", _forget),
        _form(
            "add|add task|new task|add a task|toevoegen|voeg toe|nieuwe taak|ajouter|ajoute|nouvelle tache|hinzufugen",
            r"[ \t:]+(?P<words>[^\n]{2,300}?)",
            lambda m, today: add(m["words"], today),
        ),
        _form(
            "handover|hand over|overdragen|draag over|overdracht|transferer|transfere|transfert|passation|ubergabe",
            r"[ \t:]+(?P<words>[^\n]{3,120}?)",
            lambda m, _: handover(m["words"]),
        ),
    )


def _why(found: re.Match[str], _: date) -> Command | None:
    numbers = picked(found["reference"])
    return AskWhy(numbers[0]) if numbers else None


def _assign(found: re.Match[str], _: date) -> Command | None:
    return Assign(picked(found["references"]), found["who"].strip(" @"))
