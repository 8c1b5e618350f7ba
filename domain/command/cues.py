"""The words of questions and orders: what each can be a cue for."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from domain.command.languages import LANGUAGES, Language
from domain.reply import Names
from domain.reply.lexicon import language_of, spellings
from domain.reply.phrases import Phrase, PhraseTable
from domain.reply.roles import Role
from domain.reply.small_words import words
from domain.reply.token import Token
from domain.reply.tokens import ordinal, spelt


class Cue(StrEnum):
    """What a word can be in a question or an order; each is a field of the languages' tables."""

    WHAT = "what"
    WHO = "who"
    WHOSE = "whose"
    WHEN = "when"
    WHY = "why"
    WHERE = "where"
    HOW_MANY = "how_many"
    POLITE = "polite"
    SHOW = "show"
    STAND = "stand"
    OPENED = "opened"
    LATE = "late"
    DUE = "due"
    BLOCKED = "blocked"
    DECIDED = "decided"
    DECISIONS = "decisions"
    RESOLVED = "resolved"
    AGENDA = "agenda"
    ABOUT = "about"
    SOURCE = "source"
    ANSWERED = "answered"
    NOT_ANSWERED = "not_answered"
    HAS = "has"
    SEES = "sees"
    BOT = "bot"
    ABILITIES = "abilities"
    ME = "me"
    MY = "my"
    TASKS = "tasks"
    OTHERS = "others"
    MOST = "most"
    MORE = "more"
    GIVE = "give"
    TO = "to"
    SHIFT = "shift"
    DEADLINE = "deadline"
    BY = "by"
    REMIND = "remind"
    UNDO = "undo"
    PAUSE = "pause"
    STOP = "stop"
    RESUME = "resume"
    SETTINGS = "settings"
    HELP = "help"
    EVERYTHING = "everything"
    DELETE = "delete"
    APOLOGY = "apology"
    GLOSSARY = "glossary"
    MESSAGES = "messages"
    RHYTHM = "rhythm"
    LET = "let"
    TAKES = "takes"
    ANY = "any_"
    THROUGH = "through"
    TAKES_OVER = "takes_over"
    ONWARD = "onward"
    PERIOD = "period"
    WAITING = "waiting"
    DONE = "done"
    GOT = "got"
    LANGUAGE = "language"
    SPEAK = "speak"
    ENGLISH = "english"
    DUTCH = "dutch"
    FRENCH = "french"
    GERMAN = "german"


ASKING = frozenset({Cue.WHAT, Cue.WHO, Cue.WHOSE, Cue.WHEN, Cue.WHY, Cue.WHERE, Cue.HOW_MANY})
"""Begin a question."""


@dataclass(frozen=True, slots=True)
class Word:
    """A run of words: a token, and the cues it can be; none: it is a part of the subject."""

    token: Token
    cues: frozenset[Cue]


_Table = PhraseTable[frozenset[Cue]]


def cued(text: str, usual: str, names: Names) -> list[Word]:
    """The words of a text with their cues; those of the language that most of them are in come first."""
    single = spelt(text, names)
    table = _table(language_of((token.text for token in single), usual).code)
    return [_placed(word) for word in _phrased(single, table)]


def _placed(word: Word) -> Word:
    """ "the second": an item by its place."""
    place = 0 if word.cues else ordinal(word.token.text)
    return Word(word.token._replace(role=Role.NUMBER, number=place, is_place=True), word.cues) if place else word


def _phrased(single: list[Token], table: _Table) -> Iterator[Word]:
    at = 0
    while at < len(single):
        length, cues = _longest(single, at, table)
        run = single[at : at + length]
        yield Word(run[0]._replace(end=run[-1].end, text=" ".join(token.text for token in run)), cues)
        at += length


def _longest(single: list[Token], at: int, table: _Table) -> tuple[int, frozenset[Cue]]:
    if single[at].role is Role.NUMBER:
        return 1, frozenset()
    run = [token.text for token in single[at : at + table.longest.get(single[at].text, 0)]]
    if single[at].role is Role.OTHER and (found := table.begins(run)):
        return found
    return 1, frozenset({Cue.POLITE}) if single[at].text in words().empty else frozenset()


@cache
def _table(code: str) -> _Table:
    found: dict[Phrase, frozenset[Cue]] = {}
    for language in sorted(LANGUAGES.values(), key=lambda each: each is not LANGUAGES[code]):
        for phrase, cues in _phrases(language).items():
            found.setdefault(phrase, cues)
    return PhraseTable.of(found)


def _phrases(language: Language) -> dict[Phrase, frozenset[Cue]]:
    found: dict[Phrase, set[Cue]] = {}
    for cue in Cue:
        for phrase in _phrases_of(language, cue.value):
            found.setdefault(phrase, set()).add(cue)
    return {phrase: frozenset(cues) for phrase, cues in found.items()}


@cache
def phrases(field: str) -> frozenset[Phrase]:
    """The phrases that all languages have in a field, folded."""
    return frozenset(phrase for language in LANGUAGES.values() for phrase in _phrases_of(language, field))


def _phrases_of(language: Language, field: str) -> Iterator[Phrase]:
    return spellings(getattr(language, field))
