"""Sentences that give somebody work: "Anna to …", "Anna will …", "Anna maakt …"."""

import re
from dataclasses import dataclass
from typing import Final

from domain.summary.names.owners import People, is_group, owners_in
from domain.summary.words.lexicon import words

_MODAL = re.compile(
    r"\s(?:(?:is|are) going to|(?:is|are) to|needs? to|ha(?:s|ve) to|(?:has |have )?agreed to"
    r"|(?:has |have )?offered to|volunteer(?:s|ed) to"
    r"|promised to|to|will|shall|should|must"
    r"|zal|zullen|gaat|gaan|moet|moeten|dient|dienen|zou|zouden"
    r"|va|vont|doit|doivent|devra|devront|devrait"
    r"|wird|werden|soll|sollen|sollte|sollten|muss|müssen)\s(?=\S)"
)
_NOT_TO = re.compile(
    r"\b(?:according|due|thanks|back|up|related|close|next|prior|subject|compared|addition|respect|regard|listen|and|or)$",
    re.IGNORECASE,
)
_HELPED = re.compile(
    r"\s(?:with|together with|in collaboration with|samen met|met hulp van|avec|gemeinsam mit|zusammen mit|mit)\s"
)
_IDIOM = re.compile(
    r"\bstellt\b.{0,60}\b(?:Antrag|Anfrage|zusammen|bereit)|\bsagt\b.{0,60}\bbescheid|\bfragt\b.{0,60}\b(?:nach|an)\b|\bvraagt\b.{0,60}\b(?:na|op|aan)\b"
    r"|\bstelt\b.{0,60}\b(?:op|samen)\b|\bdemande un devis|\blooks (?:into|after)|\basks for",
    re.IGNORECASE,
)
_NO_WORK = re.compile(
    r"\s(?:neemt|nemen)\s(?:ontslag|afscheid|verlof|deel|akte|nota|kennis)\b"
    r"|\s(?:prend|prennent)\s(?:congé|acte|note|part|sa retraite)\b|\s(?:takes?)\s(?:part|leave|note)\b"
    r"|\snimmt\s.{0,40}(?:teil|Urlaub|Kenntnis|Abschied)\b"
)
_SENTENCE = re.compile(r"(?<=[.;!?])\s+")
_LEAD = re.compile(r"[:,]\s+")
_NO_VERBS: Final = words(
    """
    met het dat uit niet tot wat dit wordt ist hat mit seit sofort gut en un et est sont not at it that out yet
    next text list left cost best
    """
)
_SEARCHED: Final = 110
_MOST_SENTENCES: Final = 6
_MOST_LEADS: Final = 4

DOES: Final = words(
    """
    sends prepares checks creates writes updates contacts organizes organises schedules plans follows arranges
    investigates reviews drafts shares asks calls books sets finalizes finalises provides looks takes
    coordinates confirms verifies reports brings makes handles stuurt sturen maakt maken bezorgt bezorgen regelt
    regelen bekijkt bekijken onderzoekt onderzoeken organiseert organiseren contacteert contacteren zorgt zorgen
    schrijft schrijven mailt mailen belt bellen pakt pakken werkt levert leveren bereidt bereiden volgt volgen
    informeert informeren past zoekt zoeken neemt nemen plant plannen controleert controleren checkt checken
    verstuurt versturen vraagt stelt stellen verwerkt verwerken brengt brengen ontfermt ontfermen loopt
    bespreekt bespreken legt leggen voert vult houdt nodigt bestelt bestellen boekt reserveert reserveren
    verzamelt deelt delen spreekt kijkt kijken rapporteert rapporteren koppelt werken actualiseert finaliseert
    coördineert herwerkt herschrijft voorziet bevraagt gaat doet s'occupe s’occupe s'occupent s’occupent se
    envoie envoient prépare préparent contacte contactent vérifie vérifient organise organisent rédige rédigent
    transmet transmettent achète achètent cherche étudie valide lance fournit remplace répare installe règle
    paie commande imprime
    distribue invite rappelle écrit relit répond assure relance relancent planifie planifient crée créent
    finalise finalisent propose
    proposent partage partagent réserve appelle demande demandent coordonne met mettent fait font prend prennent
    revoit complète corrige publie communique informe recherche convoque macht machen schickt schicken sendet
    senden klärt klären kümmert kümmern übernimmt übernehmen erstellt erstellen prüft prüfen stellt fragt
    organisiert organisieren schreibt schreiben bereitet bereiten ruft schaut schauen sagt informiert
    informieren kontaktiert kontaktieren bestellt besorgt besorgen bringt meldet melden legt lädt leitet
    verschickt überarbeitet koordiniert vereinbart sammelt aktualisiert spricht holt bittet führt trifft
    formuliert recherchiert reserviert bucht testet
    """
)
"""What somebody does who has taken a task, third person, in the present."""

REPORTS: Final = words("vraagt fragt stelt stellt demande propose sagt meldet looks asks reports")
"""Verbs of DOES that as often tell what somebody said: no task by themselves outside a list of tasks."""


_FRENCH_MET: Final = words("met mettent")
_FRENCH_OBJECTS: Final = words("la le les un une des du à au aux en tout toute son sa ses ce cette ces fin sur")
_ALSO_NOUNS: Final = words("plans checks updates reviews drafts shares calls books sets looks reports")
_ENGLISH_OBJECTS: Final = words(
    "the a an his her their its it them all this that these those our your up out with whether if into"
)


@dataclass(frozen=True, slots=True)
class Said:
    """Who is to do something, and what, without its subject where the sentence goes on in the infinitive."""

    owners: tuple[str, ...]
    text: str


def said(text: str, people: People) -> Said | None:
    """The work that a text gives to somebody, in its first sentence or a later one; None when it gives none."""
    start = _to_do(text, people) or _after_lead(text, people)
    if start:
        return start
    for sentence in _SENTENCE.split(text[:1000])[1:_MOST_SENTENCES]:
        later = _to_do(sentence, people)
        if later:
            return Said(later.owners, text)
    return None


def does(text: str, people: People, *, known_only: bool = False) -> tuple[str, ...]:
    """Who does something in a sentence "Anna and Ben prepare …"; () when it doesn't begin so."""
    words = text[:_SEARCHED].split()
    place = next((place for place, word in enumerate(words[1:9], start=1) if word.rstrip(",") in DOES), None)
    owners = owners_in(" ".join(words[:place]), people) if place else None
    if not owners or not place or _is_common(owners, people) or _is_infinitive(words[place], owners):
        return ()
    if _is_noun(words[place].rstrip(","), words[place + 1 : place + 2]):
        return ()
    return owners if not known_only or all(map(people.knows, owners)) else ()


def _is_infinitive(verb: str, owners: tuple[str, ...]) -> bool:
    """ "Offerte maken" has no subject; "Anna en Ben maken" has."""
    return verb.rstrip(",").endswith("en") and len(owners) == 1 and not is_group(owners[0])


def _is_noun(verb: str, after: list[str]) -> bool:
    """ "Overleg met Jan", "Holiday plans for May": the word is a verb only before its object."""
    following = after[0] if after else ""
    if verb in _FRENCH_MET:
        return following.lower() not in _FRENCH_OBJECTS and not following.startswith(("l'", "l’", "d'", "d’"))
    return verb in _ALSO_NOUNS and not (following.lower() in _ENGLISH_OBJECTS or following[:1].isupper())


def reports(text: str) -> bool:
    """Whether the sentence tells what was said, asked or left, not a piece of work ("stellt einen Antrag")."""
    begun = text[:_SEARCHED]
    told = not _IDIOM.search(begun) and any(word.rstrip(",") in REPORTS for word in begun.split()[1:6])
    return told or _NO_WORK.search(begun) is not None


def _to_do(text: str, people: People) -> Said | None:
    found = _MODAL.search(text[:_SEARCHED])
    if not found or _NOT_TO.search(text[: found.start()]) or not text[found.end()].islower():
        return None
    subject = _HELPED.split(text[: found.start()])[0]
    owners = owners_in(subject, people)
    if not owners or _is_common(owners, people):
        return None
    return Said(owners, _sentence_case(text[found.end() :]))


def _after_lead(text: str, people: People) -> Said | None:
    """ "In April: Anna to …", "The parking, Anna to …": the subject stands after what leads in."""
    found = _MODAL.search(text[:_SEARCHED])
    if not found:
        return None
    leads = list(_LEAD.finditer(text, 0, found.start()))[-_MOST_LEADS:]
    for lead in reversed(leads):
        later = _to_do(text[lead.end() :], people)
        if later and not owners_in(text[: lead.start()], people):
            return Said(later.owners, text)
    return None


def _is_common(owners: tuple[str, ...], people: People) -> bool:
    """A word at the start of a sentence that the notes write small elsewhere is no name."""
    return any(people.writes_small(owner) and not is_group(owner) for owner in owners)


def _sentence_case(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:]


def subject_of(text: str, people: People) -> tuple[str, ...]:
    """Who a task's sentence begins with, whatever its verb.

    A known person; in Dutch and German also names before a word with a verb's ending.
    """
    words = text[:_SEARCHED].split()
    for place in range(min(8, len(words) - 1), 0, -1):
        owners = _before_verb(words, place, people)
        if owners:
            return owners
    return ()


def known_first(text: str, people: People) -> tuple[str, ...]:
    """The people that a text begins with, all of them known, before a word in small letters."""
    found = subject_of(text, people)
    return found if all(map(people.knows, found)) else ()


def _before_verb(words: list[str], place: int, people: People) -> tuple[str, ...]:
    verb = words[place].rstrip(",.")
    owners = owners_in(" ".join(words[:place]), people) or ()
    if not owners or not verb.islower() or _is_common(owners, people):
        return ()
    if all(people.is_person(owner) for owner in owners):
        return owners
    ending = "en" if len(owners) > 1 else "t"
    return owners if verb.endswith(ending) and verb not in _NO_VERBS else ()
