"""Which of the four languages notes are written in, by their small words."""

from collections import Counter
from typing import Final

from domain.dates.pieces import words_in
from domain.summary.words.lexicon import words

_SMALL_WORDS: Final[dict[str, frozenset[str]]] = {
    "en": words(
        """
        the of and to is for with on that are was be by from will this at as an not we have has should our
        their it by march may minutes attendees owner due who what monday tuesday wednesday thursday friday
        saturday sunday january february june july october
        """
    ),
    "nl": words(
        """
        de het een van en voor met op dat zijn te wordt worden aan ook door niet bij naar er om nog over
        moet zal wij dit die ter uit tegen vóór maart mei verslag actie acties taken wie wat wanneer
        aanwezig vergadering actielijst actiepunten volgende eind maandag dinsdag woensdag donderdag vrijdag
        zaterdag zondag januari februari juni juli augustus oktober verantwoordelijke
        """
    ),
    "fr": words(
        """
        le la les des du et pour avec sur que est sont dans par une au aux ce cette nous pas ou qui sera
        doit être à ont ne se avant mars réunion présents tâches responsable échéance décision prochaine
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juin juillet août
        septembre octobre novembre décembre
        """
    ),
    "de": words(
        """
        der die das und für mit auf den dem ist sind zu von im nicht eine ein wird werden auch bei sich an
        wir noch zum zur es wie bis märz protokoll aufgaben anwesend maßnahme maßnahmen verantwortlich
        punkte nächste ende montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar juni
        juli oktober dezember
        """
    ),
}
_ENOUGH: Final = 4_000


def language_of(text: str, likely: str = "en") -> str:
    """en, nl, fr or de: the one whose small words are most frequent; the likely one when nothing says otherwise."""
    counts = Counter(words_in(text[:_ENOUGH].lower()))
    scores = {code: sum(counts.get(word, 0) for word in words) for code, words in _SMALL_WORDS.items()}
    return max(scores, key=lambda code: (scores[code], code == likely))
