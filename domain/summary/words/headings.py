"""Whether a line heads a section of notes, and what kind of section."""

import re
from functools import lru_cache
from typing import Final

from domain.people.folding import fold
from domain.people.words import ARTICLES
from domain.summary.words.bounds import HEADING, PARAGRAPH
from domain.summary.words.kinds import Kind, names_meeting
from domain.summary.words.vocabulary import AND, DATE_WORDS, QUALIFIERS, called, one_of, phrases, words

folded = fold


_EXACT: Final = called((kind for kind in Kind if kind is not Kind.OTHER), lambda each: each.heads.exact)
TASK_WORDS: Final = frozenset(word for phrase, kind in _EXACT.items() if kind is Kind.TASKS for word in phrase.split())
"""Of these one at least is in whatever heads tasks, unless the heading is marked as one."""

_ALWAYS_HEADINGS: Final = frozenset({Kind.DECISIONS, Kind.QUESTIONS, Kind.SUMMARY, Kind.NEXT, Kind.DONE})
_WEAK: Final = frozenset(map(fold, words(lambda each: each.heads.weak)))
NEVER_ALONE: Final = phrases(lambda each: each.heads.never_alone)
"""Words for tasks that with another word beside them are a task: "Follow up with the team"."""

_SAID: Final = frozenset(map(fold, words(lambda each: each.heads.said)))
_COMING: Final = frozenset(map(fold, words(lambda each: each.heads.coming)))
_AGREED: Final = phrases(lambda each: each.heads.agreed)
_NO_STEMS: Final = NEVER_ALONE | _WEAK | _SAID
_STEMS: Final = {
    phrase: kind
    for phrase, kind in _EXACT.items()
    if kind in (Kind.TASKS, Kind.DONE, Kind.DECISIONS) and phrase not in _NO_STEMS
}
_WITHIN: Final = tuple(
    (f" {phrase} ", kind)
    for kind, found in (
        (Kind.NEXT, phrases(lambda each: each.heads.within_next)),
        (Kind.TASKS, phrases(lambda each: each.heads.within_tasks)),
        (Kind.PEOPLE, phrases(lambda each: each.heads.within_people)),
        (Kind.DECISIONS, phrases(lambda each: each.heads.within_decisions)),
    )
    for phrase in sorted(found)
)
_DAYS: Final = frozenset(map(fold, DATE_WORDS))
_ARTICLES: Final = frozenset(map(fold, ARTICLES | words(lambda each: each.verbs.articles)))
_BEFORE_NEXT: Final = re.compile(
    rf"\b{one_of(phrase for phrase, kind in _EXACT.items() if kind is Kind.TASKS)}\b"
    rf".*\b{one_of(phrase for phrase, kind in _EXACT.items() if kind is Kind.NEXT)}\b"
)
_AND = re.compile(rf"\s*[/&+|]\s*|\s+{AND}\s+", re.IGNORECASE)
_ASIDE = re.compile(r"\([^()]{0,120}\)|\[[^\[\]]{0,120}\]")
_MOST_WORDS: Final = 9
_MOST_CORE: Final = 4
_NEAR: Final = 2


def kind_of(heading: str, *, marked: bool) -> Kind | None:
    """What a heading heads, None when its words are not known.

    A `marked` heading (a Markdown heading, a line in bold) may say more than the known words; another line is
    a heading only when it says nothing else.
    """
    return _kind_of(heading, marked=marked) if len(heading) <= PARAGRAPH else None


@lru_cache(maxsize=2048)
def _kind_of(heading: str, *, marked: bool) -> Kind | None:
    words = folded(_ASIDE.sub(" ", heading) if "(" in heading or "[" in heading else heading)
    if not words or len(words) > HEADING:
        return None
    if words in _EXACT:
        return _EXACT[words]
    if words.count(" ") >= _MOST_WORDS:
        return None
    is_labelled = ": " in heading.strip(" :")  # "Action: call the team" says what to do
    said = None if is_labelled else _qualified(words.split()) or _both(heading)
    return said or (_within(f" {words} ") if marked else None)


def names_next_meeting(text: str) -> bool:
    """Whether a line begins with the next meeting: "Next mtg 17 March", "Prochain CODIR : mercredi 4 mars"."""
    said = folded(text[:HEADING]).split()[: _MOST_CORE + 1] or [""]
    first, *rest = said[1:] if said[0] in _ARTICLES and said[1:] else said
    return first in _COMING and any(map(names_meeting, rest[:_NEAR]))


def may_be_title(heading: str) -> bool:
    """Whether a known heading is a word that people also give a task as its title."""
    words = folded(_ASIDE.sub(" ", heading))
    return words in _WEAK or _EXACT.get(words) not in _ALWAYS_HEADINGS


def is_agreed(heading: str) -> bool:
    """Whether it may as well head what was agreed without work for anybody: "Afspraken"."""
    return folded(heading) in _AGREED


def _is_beside(word: str) -> bool:
    return word in QUALIFIERS or names_meeting(word) or word in _DAYS or word[0].isdigit()


def _qualified(words: list[str]) -> Kind | None:
    """A known word for tasks among words that only say whose, or when: "Actions par personne"."""
    first = next((place for place, word in enumerate(words) if not _is_beside(word)), len(words))
    last = next((place for place in range(len(words), 0, -1) if not _is_beside(words[place - 1])), 0)
    core = words[first:last]
    if not core:  # "À réaliser avant la prochaine réunion": words that only say whose and when are the heading itself
        first, last = 0, 0
    if len(core) > _MOST_CORE:
        return None
    starts, ends = range(first, max(-1, first - _MOST_CORE), -1), range(last, min(len(words), last + _MOST_CORE) + 1)
    return next((_STEMS[phrase] for at in starts for to in ends if (phrase := " ".join(words[at:to])) in _STEMS), None)


def _both(heading: str) -> Kind | None:
    """ "Aufgaben / To-dos", "Decisions & actions": where all are known, tasks may stand under it."""
    parts = _AND.split(_ASIDE.sub(" ", heading))
    kinds = [_EXACT.get(folded(part)) for part in parts] if len(parts) > 1 else []
    if not kinds or None in kinds:
        return None
    return Kind.TASKS if Kind.TASKS in kinds else kinds[0]


def _within(words: str) -> Kind | None:
    if _BEFORE_NEXT.search(words):
        return Kind.TASKS
    return next((kind for phrase, kind in _WITHIN if phrase in words), None)
