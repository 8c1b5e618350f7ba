"""What is an owner and what isn't: names, roles and groups on one side, references, states and dates on the other."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from domain.summary.clean import MENTION_CLOSE, MENTION_OPEN, without_marks
from domain.summary.headings import folded

_PARTICLES: Final = frozenset(
    """van de der den het ten ter te 't von vom zu zum zur und du des la le les di da dos das del della el al bin ibn ben
    op aan in 't d' l' d’ l’ e y af av i""".split()
) - {"und", "in", "op", "aan", "e", "y", "i", "des"}

_GROUP_WORDS: Final = frozenset(
    """team teams all everyone everybody anyone members member board group committee staff management leadership department
    secretary secretariat chair chairs chairperson treasurer organizer organizers editors editor authors author maintainers
    attendees participants managers leads engineers developers office council crew task-force wg cpc
    iedereen allen alle allemaal elkeen teamleden leden lid bestuur bestuursleden groep werkgroep werkgroepen commissie commissies
    directie dienst diensten afdeling cel secretariaat secretaris voorzitter penningmeester deelnemers aanwezigen collega's
    collega’s ploeg projectteam kerngroep stuurgroep diensthoofd diensthoofden teamleiders
    tous toutes chacun chacune tout équipe équipes membres membre bureau comité groupe commission direction service services
    secrétaire secrétariat président présidente trésorier trésorière participants collègues quiconque conseil
    alle jeder jede mitglieder mitglied vorstand gruppe ausschuss leitung abteilung sekretariat teilnehmer schriftführer
    kassenwart arbeitsgruppe beteiligte kollegen orga verwaltung""".split()
)
_BEFORE_GROUP: Final = frozenset(
    """the all every each our your whole entire het de heel alle elk elke ieder iedere onze ons le la les l' l’ toute toutes
    tous tout notre das die der alle jedes jeder unser ganze of van du de des""".split()
)
_GROUP_STARTS: Final = ("l'équipe", "l’équipe", "tous", "toute", "tout", "alle", "all", "the", "het", "de", "le", "la", "les", "das", "die", "der", "team", "équipe", "ieder", "elke", "quiconque", "every")

_DEPARTMENTS: Final = frozenset(
    """sales marketing finance legal compliance hr it ict research development operations communication communications support
    security engineering product design procurement purchasing logistics facilities facility training quality safety health people
    culture partners partnerships learning accounting tax audit risk admin administration strategy innovation data analytics ops
    verkoop aankoop financiën financien onderzoek ontwikkeling communicatie personeel boekhouding juridisch logistiek onderhoud veiligheid
    kwaliteit preventie vorming
    ventes achats finances juridique recherche développement logistique qualité formation comptabilité sécurité santé
    vertrieb einkauf finanzen recht forschung entwicklung kommunikation personal buchhaltung logistik qualität sicherheit""".split()
)

_NOBODY: Final = frozenset(
    """tbd tba tbc n a na none nobody no one unassigned unknown to be determined to be confirmed to be defined to be decided to be assigned
    owner name owner name who x xx xxx pending
    ntb n t b n v t nvt nog te bepalen te bepalen te bevestigen nog te bevestigen nog in te vullen in te vullen niemand onbekend
    a confirmer a definir a determiner a completer a preciser a designer personne inconnu neant ac ad
    offen unklar noch offen niemand unbekannt wird noch bestimmt zu bestimmen zu klaren noch zu klaren n n
    """.split("\n")[0].split()
) - {"to", "be", "one", "no", "owner", "name", "who"}
_NOBODY_PHRASES: Final = frozenset(
    phrase.strip()
    for phrase in """tbd|tba|tbc|n a|na|none|nobody|no one|unassigned|unknown|to be determined|to be confirmed|to be defined|to be decided
    |to be assigned|owner|name|who|x|xx|xxx|pending|ntb|n t b|n v t|nvt|nog te bepalen|te bepalen|te bevestigen|nog te bevestigen|tbh
    |nog in te vullen|in te vullen|niemand|onbekend|a confirmer|a definir|a determiner|a completer|a preciser|a designer|personne|inconnu
    |neant|a c|a d|offen|unklar|noch offen|unbekannt|wird noch bestimmt|zu bestimmen|zu klaren|noch zu klaren|n n|naam|nom|eigenaar|wie
    |qui|wer""".split("|")
)
