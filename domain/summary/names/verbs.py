"""Sentences that give somebody work: "Anna to …", "Anna will …", "Anna maakt …", "Marie enverra …"."""

import re
from dataclasses import dataclass
from typing import Final

from domain.people.words import ARTICLES, BODY_ENDS, DEPARTMENTS, ELIDED, PLACES
from domain.summary.languages import LANGUAGES, Language
from domain.summary.names.owners import People, owners_in
from domain.summary.names.shape import is_group, is_name, is_post
from domain.summary.names.telling import is_done_to
from domain.summary.words.bounds import HEADING, PARAGRAPH, PIECES, SENTENCES
from domain.summary.words.vocabulary import DOES, ENDINGS, NO_NAMES, OPEN_ENDED, one_of, pattern, words

_MODAL = re.compile(rf"\s{pattern(lambda each: each.verbs.modals)}\s(?=\S)")
_PASSIVE = re.compile(pattern(lambda each: each.verbs.passive))
_NOT_TO = re.compile(rf"\b{one_of(words(lambda each: each.verbs.not_to))}$", re.IGNORECASE)
_HELPED = re.compile(rf"\s{pattern(lambda each: each.verbs.helped)}\s")
_FUTURE = re.compile(rf"\s{pattern(lambda each: each.verbs.future)}\s(?=\S)")
_SENTENCE = re.compile(r"(?<=[.;!?])\s+")
_LEAD = re.compile(r"(?:[:,]|\s[–—-])\s+")
_ARTICLE = re.compile(rf"(?:{one_of(ARTICLES)}\s|{one_of(ELIDED)})", re.IGNORECASE)
_BODY = re.compile(rf"\w{{3,}}(?:{'|'.join(BODY_ENDS)})$")
_NOUN = re.compile(rf"(?:{ENDINGS}|[^s]s)$")
_SHORTEST: Final = 2  # pronouns: "Anna knijpt er tussenuit"
_NO_VERBS: Final = words(lambda each: each.verbs.no_verbs)
_AUXILIARIES: Final = words(lambda each: each.verbs.auxiliaries)
_BEFALLS: Final = words(lambda each: each.verbs.befalls)
_ALSO_NOUNS: Final = words(lambda each: each.verbs.also_nouns)
_THIRD: Final = words(lambda each: each.verbs.thirds)
_OBJECTS: Final = words(lambda each: each.verbs.objects)


@dataclass(frozen=True, slots=True)
class _Finite:
    """How a language's verbs end, and what stands behind them."""

    one: tuple[str, ...]
    several: tuple[str, ...]
    objects: frozenset[str]
    does: frozenset[str]
    small: frozenset[str]
    elides: bool

    @staticmethod
    def of(language: Language) -> "_Finite":
        """The endings and objects of a language."""
        verbs = language.verbs
        ends, plurals = tuple(verbs.third_ends.split()), tuple(verbs.plural_ends.split())
        small = {word for word in language.nouns.no_names.split() if len(word) > _SHORTEST}
        objects, does, leads = map(frozenset, map(str.split, (verbs.objects, verbs.does, language.nouns.open_ended)))
        return _Finite(ends, plurals, objects, does, leads | small, bool(verbs.future))

    def takes(self, word: str) -> bool:
        """Whether a word begins an object."""
        return word.lower() in self.objects or (self.elides and word.lower().startswith(ELIDED))


_FINITE: Final = tuple(map(_Finite.of, LANGUAGES.values()))
_PAST: Final = tuple(sorted(words(lambda each: each.verbs.past_ends)))
_PLURAL: Final = tuple(sorted({end for finite in _FINITE for end in finite.several}))


@dataclass(frozen=True, slots=True)
class Said:
    """Who is to do something, and what, without its subject where the sentence goes on in the infinitive."""

    owners: tuple[str, ...]
    text: str


def said(text: str, people: People) -> Said | None:
    """The work that a text gives to somebody, in its first sentence or a later one; None when it gives none."""
    start = to_do(text, people) or _after_lead(text, people)
    if start:
        return start
    for sentence in _SENTENCE.split(text[:PARAGRAPH])[1:SENTENCES]:
        later = to_do(sentence, people)
        if later:
            return Said(later.owners, text)
    return None


def to_do(text: str, people: People) -> Said | None:
    """ "Anna to call them", "Anna will call them", and nothing that is done to Anna."""
    found = _MODAL.search(text[:HEADING])
    if not found or _NOT_TO.search(text[: found.start()]) or not text[found.end()].islower():
        return None
    if _PASSIVE.match(text, found.end()):
        return None
    subject = _HELPED.split(text[: found.start()])[0]
    owners = owners_in(subject, people)
    if not owners or is_common(owners, people):
        return None
    return Said(owners, _sentence_case(text[found.end() :]))


def _after_lead(text: str, people: People) -> Said | None:
    """ "In April: Anna to …", "The parking, Anna to …": the subject stands after what leads in."""
    found = _MODAL.search(text[:HEADING])
    if not found:
        return None
    leads = list(_LEAD.finditer(text, 0, found.start()))[-PIECES:]
    for lead in reversed(leads):
        later = to_do(text[lead.end() :], people)
        if later and not owners_in(text[: lead.start()].strip("* "), people):
            return Said(later.owners, text)
    return None


def is_common(owners: tuple[str, ...], people: People) -> bool:
    """A word at the start of a sentence that the notes write small elsewhere is no name."""
    return any(people.writes_small(owner) and not is_group(owner) for owner in owners)


def _sentence_case(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:]


def does(text: str, people: People) -> tuple[str, ...]:
    """Who does something in a sentence "Anna and Ben prepare …"; () when it doesn't begin so."""
    said_words = text[:HEADING].split()
    verbs = enumerate(said_words[1 : PIECES + 1], start=1)
    place = next((place for place, word in verbs if word.rstrip(",") in DOES), None)
    owners = owners_in(" ".join(said_words[:place]), people) if place else None
    if not owners or not place or is_common(owners, people) or _is_infinitive(said_words[place], owners):
        return ()
    if any(
        _ARTICLE.match(owner) and not (people.knows(owner) or is_group(owner) or is_post(owner)) for owner in owners
    ):
        return ()
    if _is_noun(said_words[place].rstrip(","), said_words[place + 1 : place + 2]):
        return ()
    return owners


def _is_infinitive(verb: str, owners: tuple[str, ...]) -> bool:
    """ "Offerte maken" has no subject; "Anna en Ben maken" has."""
    return verb.rstrip(",").endswith("en") and len(owners) == 1 and not is_group(owners[0])


def _is_noun(verb: str, after: list[str]) -> bool:
    """ "Overleg met Jan", "Holiday plans for May": the word is a verb only before an object of its language."""
    following = after[0] if after else ""
    return verb in _NO_VERBS | _ALSO_NOUNS and not any(
        finite.takes(following) for finite in _FINITE if verb in finite.does
    )


def subject_of(text: str, people: People) -> tuple[str, ...]:
    """Who a task's sentence begins with, whatever its verb.

    A known person; in Dutch and German also names before a word with a verb's ending.
    """
    said_words = text[:HEADING].split()
    for place in _places(said_words, 1, people):
        owners = _before_verb(said_words, place, people)
        if owners:
            return () if is_done_to(text, people) else owners
    return ()


def _places(said_words: list[str], behind: int, people: People) -> range:
    """Where a subject may end that so many words follow, from the longest one back."""
    if not said_words or not people.may_open(said_words[0]):
        return range(0)
    return range(min(PIECES, len(said_words) - behind), 0, -1)


def known_first(text: str, people: People) -> tuple[str, ...]:
    """The people that a text begins with, all of them known, before a word in small letters."""
    found = subject_of(text, people)
    return found if all(map(people.knows, found)) else ()


def _before_verb(said_words: list[str], place: int, people: People) -> tuple[str, ...]:
    verb = said_words[place].rstrip(",.")
    owners = owners_in(" ".join(said_words[:place]), people) or ()
    if not owners or not verb.islower() or is_common(owners, people):
        return ()
    if all(people.is_person(owner) for owner in owners):
        return owners
    endings = _PLURAL if len(owners) > 1 else ("t",)
    return owners if verb.endswith(endings) and verb not in _NO_VERBS | NO_NAMES | OPEN_ENDED else ()


def acting(text: str, people: People) -> tuple[str, ...]:
    """The people before a sentence's verb: "Tom and Sue send it", "Benoît termine la migration"; () elsewhere.

    One unknown name needs a verb in the third person before its object, for "Order flyers" begins alike.
    """
    said_words = text[:HEADING].split()
    found = coming(text[:HEADING], people) or _body(said_words)
    if found:
        return found
    for place in _places(said_words, 2, people):
        verb, after = said_words[place].rstrip(","), said_words[place + 1]
        if not (verb.isalpha() and verb.islower()) or verb in NO_NAMES or verb in OPEN_ENDED:
            continue
        owners = owners_in(" ".join(said_words[:place]), people) or ()
        known = bool(owners) and all(map(people.knows, owners))
        if owners and (known or all(is_name(owner) and not people.writes_small(owner) for owner in owners)):
            is_one = len(owners) == 1
            return (
                owners if _is_verb(verb, after, alone=is_one) or (known and _goes_on(verb, after, alone=is_one)) else ()
            )
    return ()


def _goes_on(verb: str, after: str, *, alone: bool) -> bool:
    """Behind somebody known a verb needs no object: "Anna fragt nochmal nach", in languages whose verbs show it."""
    if verb in _AUXILIARIES or verb in _BEFALLS or verb.endswith(_PAST):
        return False
    after = after.lower()
    shown = (finite for finite in _FINITE if finite.several and after in finite.small)
    return any(verb.endswith(finite.one if alone else finite.several) for finite in shown)


def pointed_at(text: str, people: People) -> tuple[str, ...]:
    """Who does something behind an arrow that opens a line, whatever the verb: "=> Nele plaatst de borden"."""
    said_words = text[:HEADING].split()
    for place in _places(said_words, 2, people):
        owners = owners_in(" ".join(said_words[:place]), people) or ()
        if owners and said_words[place] in _BEFALLS:
            return ()
        if owners and _is_third(said_words[place]):
            known = all(map(people.knows, owners))
            return owners if known or said_words[place + 1].lower() in _OBJECTS else ()
    return acting(text, people)


def coming(text: str, people: People) -> tuple[str, ...]:
    """Who a French sentence in the future begins with: "Marie enverra les accès", "La commune installera les bancs"."""
    found = _FUTURE.search(text)
    subject = text[: found.start()] if found else ""
    if is_body(subject):
        return (subject,)
    owners = owners_in(subject, people) or ()
    return owners if not is_common(owners, people) else ()


def _body(said_words: list[str]) -> tuple[str, ...]:
    """ "Die Buchhaltung prüft die Rechnung", "L'école imprime": an article, a body and a verb in the third person."""
    for place in (1, 2, 3):
        subject = " ".join(said_words[:place])
        if len(said_words) > place + 1 and (
            is_body(subject) or (place > 1 and _ARTICLE.match(subject) and is_group(subject))
        ):
            return (subject,) if _is_third(said_words[place]) and said_words[place] not in _BEFALLS else ()
    return ()


def is_body(subject: str) -> bool:
    """An article and a word for an organisation or one of its parts."""
    article = _ARTICLE.match(subject)
    noun = subject[article.end() :].lower() if article else ""
    return noun in PLACES or noun in DEPARTMENTS or _BODY.match(noun) is not None


def _is_third(verb: str) -> bool:
    if verb in DOES:
        return True
    return verb.isalpha() and verb.islower() and verb not in _AUXILIARIES and verb.endswith(("t", "s"))


def _is_verb(verb: str, after: str, *, alone: bool) -> bool:
    """The verb of one has a third person's ending before an object of its language; that of several a plural's."""
    if verb in _AUXILIARIES or verb.endswith(_PAST):
        return False
    if alone:
        ends = (finite for finite in _FINITE if finite.takes(after) and verb.endswith(finite.one))
        return verb in _THIRD or (not verb.endswith("ss") and any(ends))
    plural = [finite for finite in _FINITE if finite.several and verb.endswith(finite.several)]
    if plural:
        return after[:1].isupper() or any(finite.takes(after) for finite in plural)
    return not _NOUN.search(verb) and (after.lower() in _OBJECTS or after.lower() not in OPEN_ENDED)
