"""Whether a line heads a section of notes, and what kind of section."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from domain.summary.words.kinds import EXACT, WITHIN, Kind
from domain.summary.words.lexicon import words
from domain.summary.words.qualifiers import QUALIFIERS
from domain.summary.words.signs import names_meeting

AFTER_NEXT_MEETING: Final = re.compile(
    r"\b(?:actions|action items|taken|acties|actiepunten|aufgaben|taches)\b.*\b(?:next meeting|volgende vergadering"
    r"|prochaine reunion|prochaine seance|nachste sitzung)\b"
)

_ALWAYS_HEADINGS: Final = frozenset({Kind.DECISIONS, Kind.QUESTIONS, Kind.SUMMARY, Kind.NEXT, Kind.DONE})
_WEAK: Final = words(
    """
    brief overview overzicht apercu uberblick ueberblick abstract gist agreement agreements resolution resolutions
    outcomes issues risks blockers concerns pending risicos risques risiken hindernisse ergebnisse conclusion done
    completed finished fait afgewerkt
    """
)
"""Words that head a section, or a task: "Risks: update the list (Anna)"."""

_NO_STEMS: Final = frozenset({"follow up", "follow ups", "followup", "suivi", "opvolging", "nachverfolgung"})
"""Words for tasks that with another word beside them are a task: "Follow up with the team"."""

_SAID: Final = words("agreed decided besloten beslist beschlossen decide decision besluit beslissing beschluss")
"""Words that with others beside them are the decision itself: "Decided with the team"."""

_ARTICLES: Final = words("the our de het onze la le notre die der das unsere")
_COMING: Final = words("next volgend volgende prochain prochaine nachste nachster nachstes naechste naechster")
_AGREED: Final = words("afspraken vereinbarungen verabredungen engagements commitments")
_AND = re.compile(r"\s*[/&+|]\s*|\s+(?:and|en|et|und|of|ou|oder)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_ASIDE = re.compile(r"\([^()]{0,120}\)|\[[^\[\]]{0,120}\]")
_MOST_WORDS: Final = 9
_MOST_CORE: Final = 4
_NEAR: Final = 2
_LONGEST: Final = 100
_LONGEST_WRITTEN: Final = 400  # with what stands in brackets


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Lower case, without accents and punctuation, single spaces: how headings and labels are compared."""
    if not text.isascii():
        text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
        text = text.replace("ß", "ss").replace("œ", "oe").replace("Œ", "Oe")
    return " ".join(_WORD.findall(text.casefold()))


def _phrases(table: dict[Kind, str]) -> dict[str, Kind]:
    """Every phrase with its kind; the first kind that claims it wins."""
    pairs = [(" ".join(phrase.split()), kind) for kind, words in table.items() for phrase in words.split("|")]
    return {phrase: kind for phrase, kind in reversed(pairs) if phrase}


_EXACT: Final = _phrases(EXACT)
_STEMS: Final = {
    phrase: kind
    for phrase, kind in _EXACT.items()
    if kind in (Kind.TASKS, Kind.DONE, Kind.DECISIONS) and phrase not in _NO_STEMS | _WEAK | _SAID
}
_WITHIN: Final = tuple((f" {phrase} ", kind) for phrase, kind in _phrases(WITHIN).items())


def kind_of(heading: str, *, marked: bool) -> Kind | None:
    """What a heading heads, None when its words are not known.

    A `marked` heading (a Markdown heading, a line in bold) may say more than the known words; another line is
    a heading only when it says nothing else.
    """
    return _kind_of(heading, marked=marked) if len(heading) <= _LONGEST_WRITTEN else None


@lru_cache(maxsize=2048)
def _kind_of(heading: str, *, marked: bool) -> Kind | None:
    words = folded(_ASIDE.sub(" ", heading))
    if not words or len(words) > _LONGEST:
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
    said = folded(text[:_LONGEST]).split()[: _MOST_CORE + 1] or [""]
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
    return word in QUALIFIERS or names_meeting(word)


def _qualified(words: list[str]) -> Kind | None:
    """A known word for tasks among words that only say whose, or when: "Actions par personne"."""
    first = next((place for place, word in enumerate(words) if not _is_beside(word)), len(words))
    last = next((place for place in range(len(words), 0, -1) if not _is_beside(words[place - 1])), 0)
    core = words[first:last]
    if not core or len(core) > _MOST_CORE:
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
    if AFTER_NEXT_MEETING.search(words):
        return Kind.TASKS
    return next((kind for phrase, kind in _WITHIN if phrase in words), None)
