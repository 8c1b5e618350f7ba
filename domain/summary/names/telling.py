"""Sentences with somebody's name that give them no work: what they said, and what is done to them."""

import re
from typing import Final

from domain.summary.names.owners import People, owners_in
from domain.summary.words.bounds import HEADING, PIECES
from domain.summary.words.vocabulary import OPEN_ENDED, pattern, words

_IDIOM = re.compile(pattern(lambda each: each.verbs.idioms), re.IGNORECASE)
_TELLS = re.compile(rf"\s{pattern(lambda each: each.verbs.tells)}(?!\w)")
_NO_WORK = re.compile(rf"\s{pattern(lambda each: each.verbs.no_work)}")
_DENIES = re.compile(rf"\b{pattern(lambda each: each.verbs.not_work)}\b|\?$", re.IGNORECASE)
_SIGN = re.compile(r":|[=-]>|→|\s[–—-]\s")
_DONE_TO: Final = words(lambda each: each.verbs.done_to)
_TO_BE: Final = tuple(f"{each} " for each in sorted(words(lambda each: each.verbs.to_be_done)))
_REPORTS: Final = words(lambda each: each.verbs.reports)


def reports(text: str) -> bool:
    """Whether the sentence tells what was said, asked or left, not a piece of work ("stellt einen Antrag")."""
    begun = text[:HEADING]
    told = any(word.rstrip(",") in _REPORTS for word in begun.split()[1:6]) and not _IDIOM.search(begun)
    return told or _NO_WORK.search(begun) is not None


def denies(sentence: str) -> bool:
    """Whether a sentence is no promise: "never", "maybe", or a question."""
    return _DENIES.search(sentence) is not None


def tells(text: str, people: People) -> bool:
    """Whether a sentence only tells what somebody said or found: "Nadia présente les comptes"."""
    if reports(text):
        return True
    found = _TELLS.search(text[:HEADING])
    if found is None or _IDIOM.search(text[:HEADING]):
        return False
    return owners_in(text[: found.start()], people) is not None


def is_infinitive(text: str) -> bool:
    """Whether the verb stands where a task has it: first in French, last in Dutch and German."""
    first, *_ = text.lower().split() or [""]
    last = text.rstrip(" .").rpartition(" ")[2]
    return (last.endswith("en") and last.islower()) or first.endswith(("er", "ir", "re"))


def is_done_to(text: str, people: People) -> bool:
    """Whether the name that a text begins with is whom it is done to: "Lotte informeren", "Hugo à relancer"."""
    said_words = _SIGN.split(text[:HEADING], maxsplit=1)[0].split()
    if not said_words or not people.may_open(said_words[0]):
        return False
    for place in range(1, min(PIECES, len(said_words))):
        owners = owners_in(" ".join(said_words[:place]), people)
        if owners and _leads_to_verb(said_words[place:], several=len(owners) > 1):
            return True
    return False


def _leads_to_verb(rest: list[str], *, several: bool) -> bool:
    """Up to the verb stand only adverbs, days and what a preposition leads in: no object of its own."""
    is_led = False
    for word in rest:
        low = word.rstrip(".,;").lower()
        if low in _DONE_TO:
            return not several
        if f"{low} " in _TO_BE:
            continue
        is_led = is_led or low in OPEN_ENDED
        if not is_led or not word[0].isalpha():
            return False
    return False
