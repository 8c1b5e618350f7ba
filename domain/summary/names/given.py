"""Whom a keyword is given to: "TODO kevin: …", "ACTION: kevin to …", "Actie 3 (Els): …", "**Action** @ben: …"."""

import re
from typing import Final

from domain.summary.names.owners import People, is_group, owners_in
from domain.summary.names.verbs import DOES
from domain.summary.words.headings import folded, kind_of
from domain.summary.words.keywords import to_somebody
from domain.summary.words.lexicon import DATE_WORDS, NEVER_FIRST, NEVER_NAMES, OPEN_ENDED, words
from domain.summary.words.qualifiers import QUALIFIERS

_LIST = re.compile(r"\s*[,&/+]\s*|\s+(?:and|en|et|und)\s+")
_SMALL = re.compile(r"@?[^\W\d_A-Z][\w.-]{1,14}$")
_NOUN = re.compile(r"(?:ings?|heid|ties?|tions?|ments?|ung|ungen|keit|schaft|teit|ness|ance)$")
_MATTERS: Final = words(
    """
    remember want hope aim wait learn offer promise arrange time have ought used look thing things everything way
    later soon asap today tomorrow again first both now nu straks morgen plus tard bientôt bald heute
    budget website site web app drinks food snacks lunch dinner coffee tea room venue hall tickets invoice invoices
    contract offer offers report slides deck email mail mails letter newsletter website agenda minutes poster posters
    flyer flyers affiche affiches folder banner shop stock keys key bus parking roof kitchen garden insurance photos
    video music sound press code tests docs bug bugs release server backup data list tool tools idea ideas price prices
    drank eten zaal locatie factuur facturen offerte offertes verslag uitnodiging brief nieuwsbrief sleutel sleutels
    dak keuken tuin verzekering foto foto's pers geluid muziek materiaal prijs prijzen vervoer
    salle repas boissons facture factures contrat devis rapport courriel lettre clé clés toit cuisine jardin
    assurance photos presse musique son matériel prix courses site
    raum saal essen getränke rechnung vertrag angebot bericht brief schlüssel dach küche garten presse musik preis
    einkauf technik deko
    """
)
"""What a task is about or when it is due, right after a keyword: nobody's name."""
_NO_NAMES: Final = NEVER_NAMES | NEVER_FIRST | OPEN_ENDED | DATE_WORDS | DOES | QUALIFIERS | _MATTERS
_MOST_WORDS: Final = 2


def given(marked: str, people: People) -> tuple[tuple[str, ...], str] | None:
    """The owners between a keyword and its task, in small letters too, and the task."""
    found = to_somebody(marked)
    owners = _owners(found[0], people) if found else ()
    if not found or not owners:
        return None
    goes_on = marked.removesuffix(found[1]).endswith(" to ")
    return owners, found[1][0].upper() + found[1][1:] if goes_on else found[1]


def _owners(text: str, people: People) -> tuple[str, ...]:
    named = owners_in(text, people)
    if named is not None:
        return () if any(people.writes_small(name) and not is_group(name) for name in named) else named
    parts = [part.strip() for part in _LIST.split(text) if part.strip()]
    return tuple(part.lstrip("@") for part in parts) if all(_may_be_name(part, people) for part in parts) else ()


def _may_be_name(part: str, people: People) -> bool:
    if owners_in(part, people):
        return True
    said = part.split()
    if len(said) > _MOST_WORDS or kind_of(part, marked=False):
        return False
    return all(_SMALL.match(word) and _is_free(word.lower().rstrip(".")) for word in said)


def _is_free(word: str) -> bool:
    return word not in _NO_NAMES and folded(word) not in _NO_NAMES and not _NOUN.search(word)
