"""What the columns of a table of tasks are called, in four languages."""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import Final

from domain.summary.words.headings import folded


class Column(StrEnum):
    """What a column holds. A `day` may be the due day or the day of assignment."""

    TASK = "task"
    ITEM = "item"
    OWNER = "owner"
    DUE = "due"
    DAY = "day"
    STATUS = "status"
    TOPIC = "topic"
    GIVEN = "given"
    NOTE = "note"
    NUMBER = "number"
    SORT = "sort"


_NAMES: Final[dict[Column, str]] = {
    Column.TASK: """
        action|actions|action item|action items|action point|action points|task|tasks|to do|todo|what|activity
        |follow up|next step|next steps
        |work item|deliverable|action description|task description|action required|actie|acties|actiepunt
        |actiepunten|taak|taken|wat|opvolging
        |opvolgpunt|omschrijving actie|omschrijving taak|te doen|vervolgactie|tache|taches|quoi|activite
        |action a mener|actions a mener
        |action a realiser|actions a realiser|a faire|description de l action|libelle|aufgabe|aufgaben
        |massnahme|massnahmen|was|aktion
        |tatigkeit|to dos|aktivitat|wat moet er gebeuren|actie taak|task action|action task
    """,
    Column.ITEM: """
        item|items|description|details|summary|title|name of task|omschrijving|beschrijving|punt|detail|objet
        |intitule|point|beschreibung
        |bezeichnung|inhalt|titel|titre|issue|besluit actie|decision action|beslissing actie|ergebnis
    """,
    Column.OWNER: """
        owner|owners|who|assignee|assignees|assigned to|assigned|responsible|responsible person|person|lead
        |by whom|action by|owner s|person responsible
        |accountable|resp|resource|name|names|wie|verantwoordelijke|verantwoordelijken|verantwoordelijk|uitvoerder
        |trekker|eigenaar|toegewezen aan|door wie|naam
        |actiehouder|houder|responsable|responsables|qui|pilote|porteur|attribue a|assigne a|en charge|par qui
        |nom|acteur|acteurs|wer
        |verantwortlich|verantwortliche|verantwortlicher|verantwortliche r|zustandig|zustandigkeit|bearbeiter
        |zugewiesen an|durch wen|durch|name n|verantwortlichkeit
        |by|pic|poc|actor|actors|doer|in charge|person in charge|point of contact|contact person|action owner
        |task owner|responsibility|door|te doen door|uit te voeren door|uitvoering door|opvolging door|wie doet het
        |contactpersoon|bevoegd|par|suivi par|a faire par|realise par|action par|personne|personne en charge|charge de
        |responsable action|personne responsable|von|zu erledigen von|umsetzung durch|ansprechpartner
    """,
    Column.DUE: """
        due|due date|deadline|by when|when|target|target date|date due|due by|eta|completion date|end date
        |timeline|timing|expected date
        |wanneer|tegen wanneer|tegen|streefdatum|einddatum|vervaldatum|uiterste datum|termijn|opleverdatum
        |gereed|deadline datum|uiterlijk
        |echeance|delai|quand|pour quand|date limite|date d echeance|date de fin|date prevue|date butoir|pour le
        |frist|falligkeit|fallig|fallig am|termin|bis wann|bis|wann|stichtag|faelligkeit|zieldatum
    """,
    Column.DAY: "date|datum|day|jour|tag|dag",
    Column.STATUS: """
        status|state|progress|done|statut|etat|avancement
        |stand|voortgang|toestand|fortschritt|erledigt|completed|gedaan|fait|ok
    """,
    Column.TOPIC: """
        topic|subject|theme|project|category|area|agenda item
        |agendapunt|onderwerp|thema|categorie|sujet|projet|bereich|projekt|workstream
    """,
    Column.GIVEN: """
        date assigned|assigned on|date raised|raised|opened|open date|created|date created|start|start date
        |date opened|date logged|logged
        |datum toegekend|toegekend op|aangemaakt|startdatum|begindatum|datum aangemaakt|ingebracht
        |date d attribution|date de creation
        |date d ouverture|date de debut|debut|attribue le|erstellt|erstellt am|startdatum|beginn|vergeben am
        |meeting date|datum vergadering
    """,
    Column.NOTE: """
        comment|comments|note|notes|remark|remarks|update|opmerking|opmerkingen|commentaar|toelichting|remarque
        |remarques|commentaire|commentaires
        |bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|priority|prioriteit|priorite|prioritat
    """,
    Column.SORT: "type|art|soort|aard|genre|nature|sort|kind|a b i",
    Column.NUMBER: "no|nr|number|id|ref|nummer|numero|n|lfd nr|ap|reference",
}
_COLUMN: Final = {
    " ".join(name.split()): column for column, names in reversed(_NAMES.items()) for name in names.split("|")
}


_LONGEST: Final = 80
_SHORTEST_CUT: Final = 3
_SHORTEST_BARE_CUT: Final = 5


def _beginnings() -> dict[str, frozenset[Column]]:
    """The kinds of column whose names of one word begin so."""
    found: dict[str, frozenset[Column]] = {}
    for name, column in _COLUMN.items():
        for length in range(_SHORTEST_CUT, len(name) if " " not in name else 0):
            found[name[:length]] = found.get(name[:length], frozenset()) | {column}
    return found


_BEGINNINGS: Final = _beginnings()


@lru_cache(maxsize=512)
def column_of(cell: str) -> Column | None:
    """What a header cell calls its column."""
    if cell.strip(" *") in ("#", "№"):
        return Column.NUMBER
    first = cell.partition("(")[0].partition("/")[0]
    return _COLUMN.get(folded(cell[:_LONGEST])) or _COLUMN.get(folded(first[:_LONGEST])) or _cut_short(cell)


def _cut_short(cell: str) -> Column | None:
    """ "Verantw.", "Omschr.": the beginning of names of one kind of column only; of an owner's without its stop too."""
    written = cell.strip(" *:")
    kinds = _BEGINNINGS.get(folded(written[:_LONGEST]), frozenset())
    column = next(iter(kinds)) if len(kinds) == 1 else None
    return column if written.endswith(".") or (column is Column.OWNER and len(written) >= _SHORTEST_BARE_CUT) else None


def columns_of(cells: Iterable[str]) -> tuple[Column | None, ...]:
    """What a header row calls each column."""
    return tuple(column_of(cell) for cell in cells)
