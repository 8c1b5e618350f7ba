"""Who a sentence begins with, whatever its verb, where a keyword or a list says that it gives work."""

import re
from typing import Final

from domain.summary.names.owners import People, is_group, is_name, owners_in
from domain.summary.names.verbs import DOES
from domain.summary.words.lexicon import DEPARTMENTS, NEVER_NAMES, OPEN_ENDED, words

_ENGLISH: Final = words("the a an his her their its it them all this that these those our your")
_FRENCH: Final = words("la le les un une des du ses son sa leur leurs au aux ce cette ces")
_GERMANIC: Final = words(
    "de het een dit dat deze die zijn haar hun ze hem der das den dem ein eine einen sein ihr ihre seinen"
)
_OBJECTS: Final = _ENGLISH | _FRENCH | _GERMANIC
_THIRD: Final = words(
    """
    buys gets gives keeps adds fixes finishes completes invites pays builds installs publishes removes replaces prints
    repairs rewrites translates collects gathers delivers submits measures informs discusses announces cleans meets
    chooses decides merges tells hires finds rewords drives picks reads speaks talks shows solves puts brings
    """
)
"""Third persons that are hardly the plural of a noun."""
_ELIDED: Final = ("l'", "l’", "d'", "d’")
_NOUN = re.compile(r"(?:tion|sion|ment|ing|ity|ance|ence|ness|ship|[^s]s)$")
_FUTURE = re.compile(
    r"\s(?:(?:s['’]|se |y |en |le |la |les |l['’])?"
    r"(?!(?:ext|cont|inf|ult|se|au|camé|opé)(?:ra|ront)\s)[a-zà-ÿ]{2,20}(?:ra|ront))\s(?=\S)"
)
_ARTICLE = re.compile(r"(?:(?:the|de|het|la|le|les|die|das|der)\s|l['’])", re.IGNORECASE)
_BODY = re.compile(
    r"(?:\w{3,}(?:dienst|afdeling|commissie|werkgroep|bestuur|abteilung|ausschuss|verwaltung|leitung|amt)|\w{3,}schule?)$"
)
_AUXILIARIES: Final = words(
    "is was has ist hat est et heeft wordt met mit niet nicht not als its as at it uit ait avait était"
)
_BEFALLS: Final = words(
    """
    gaat komt blijft kost krijgt duurt start begint stijgt daalt verloopt lijkt vindt zegt meldt vraagt kan mag
    costs needs seems remains starts begins ends lasts expires becomes says thinks asks comes
    kostet kommt bleibt geht dauert beginnt bekommt findet sagt fragt steigt sinkt scheint reicht fehlt
    coûte reste devient dit veut peut commence
    """
)
"""What happens to things, or is said."""
_BODIES: Final = words(
    """
    municipality city town police school church library bank parish parents neighbours volunteers
    gemeente stad politie school kerk bibliotheek provincie brandweer ouders buren vrijwilligers jeugdraad ouderraad
    commune ville police école mairie province paroisse bibliothèque banque parents voisins bénévoles association
    gemeinde stadt polizei schule kirche feuerwehr bücherei eltern nachbarn küche werkstatt
    """
)
"""Bodies and crowds that do something, behind their article."""
_SEARCHED: Final = 110
_MOST_NAMES: Final = 8


def acting(text: str, people: People) -> tuple[str, ...]:
    """The people before a sentence's verb: "Tom and Sue send it", "Benoît termine la migration"; () elsewhere.

    One unknown name needs a verb in the third person before its object, for "Order flyers" begins alike.
    """
    said = text[:_SEARCHED].split()
    found = coming(text[:_SEARCHED], people) or _body(said)
    if found:
        return found
    for place in range(min(_MOST_NAMES, len(said) - 2), 0, -1):
        verb, after = said[place].rstrip(","), said[place + 1]
        if not (verb.isalpha() and verb.islower()) or verb in NEVER_NAMES or verb in OPEN_ENDED:
            continue
        owners = owners_in(" ".join(said[:place]), people) or ()
        if owners and all(is_name(owner) and not people.writes_small(owner) for owner in owners):
            return owners if _is_verb(verb, after, said[:place], alone=len(owners) == 1) else ()
    return ()


def pointed_at(text: str, people: People) -> tuple[str, ...]:
    """Who does something behind an arrow that opens a line, whatever the verb: "=> Nele plaatst de borden"."""
    said = text[:_SEARCHED].split()
    for place in range(min(_MOST_NAMES, len(said) - 2), 0, -1):
        owners = owners_in(" ".join(said[:place]), people) or ()
        named = all(is_group(owner) or (is_name(owner) and not people.writes_small(owner)) for owner in owners)
        if owners and said[place] in _BEFALLS:
            return ()
        if owners and named and _is_third(said[place]):
            known = all(map(people.knows, owners))
            return owners if known or said[place + 1].lower() in _OBJECTS else ()
    return acting(text, people)


def coming(text: str, people: People) -> tuple[str, ...]:
    """Who a French sentence in the future begins with: "Marie enverra les accès", "La commune installera les bancs"."""
    found = _FUTURE.search(text)
    subject = text[: found.start()] if found else ""
    if is_body(subject):
        return (subject,)
    owners = owners_in(subject, people) or ()
    return owners if not any(people.writes_small(owner) and not is_group(owner) for owner in owners) else ()


def _body(said: list[str]) -> tuple[str, ...]:
    """ "Die Buchhaltung prüft die Rechnung", "L'école imprime": an article, a body and a verb in the third person."""
    for place in (1, 2, 3):
        subject = " ".join(said[:place])
        if len(said) > place + 1 and (
            is_body(subject) or (place > 1 and _ARTICLE.match(subject) and is_group(subject))
        ):
            return (subject,) if _is_third(said[place]) and said[place] not in _BEFALLS else ()
    return ()


def is_body(subject: str) -> bool:
    """An article and a word for an organisation or one of its parts."""
    article = _ARTICLE.match(subject)
    noun = subject[article.end() :].lower() if article else ""
    return noun in _BODIES or noun in DEPARTMENTS or _BODY.match(noun) is not None


def _is_third(verb: str) -> bool:
    return verb in DOES or (
        verb.isalpha() and verb.islower() and verb not in _AUXILIARIES and verb.endswith(("t", "s"))
    )


def _is_verb(verb: str, after: str, names: list[str], *, alone: bool) -> bool:
    after, before_noun = after.lower(), after[:1].isupper()
    if alone:
        return _takes_object(verb, after)
    if "und" in names:
        return after in _GERMANIC or (verb.endswith("en") and before_noun)
    return ("et" in names or not _NOUN.search(verb)) and (after in _OBJECTS or after not in OPEN_ENDED)


def _takes_object(verb: str, after: str) -> bool:
    if verb.endswith("s"):
        return verb in _THIRD or (after in _ENGLISH and not verb.endswith("ss"))
    if verb.endswith("t") and after in _GERMANIC:
        return True
    return verb.endswith(("e", "t", "d")) and (after in _FRENCH or after.startswith(_ELIDED))
