"""Words beside a word for tasks, in a heading: whose they are, until when, from which meeting."""

from typing import Final

from domain.summary.words.lexicon import words

QUALIFIERS: Final = words(
    """
    per by for from of with and the this that next last previous coming week weeks month quarter sprint meeting session
    call person people owner owners name assignee team members department project open outstanding agreed assigned new
    our all my your remaining pending current summary list overview today tomorrow discussed after date due
    below following find please here are who what when status identified captured resulting
    unanimously unanimous adopted taken made
    persoon personen eigenaar verantwoordelijke naam deelnemer lid afdeling dienst team volgende komende deze vorige
    vorig vergadering vergaderingen overleg bijeenkomst maand kwartaal uit van voor tegen na de het en onze alle nieuwe
    openstaande resterende afgesproken toegewezen lijst overzicht wie wat wanneer opvolging stand zaken bespreking
    unaniem eenparig genomen deadline volgend eerstvolgende hieronder hierbij onderstaande volgt volgen gemaakte
    par pour du des la le les l d et a au aux personne personnes responsable responsables nom participant membre equipe
    service prochaine prochain semaine mois reunion seance precedente precedent derniere cette ce nos notre toutes tous
    ouvertes ouverts restantes restants nouvelles assignees assignes attribuees attribues convenues definies decidees
    identifiees suivre suivi entreprendre realiser mener venir apres de date echeance liste etat avancement
    unanimite unanimement prises adoptees quand wann ici voici einstimmig gefasste
    pro je nach person personen verantwortlichem verantwortlichen verantwortliche name teilnehmer abteilung nachste
    nachsten nachster kommende kommenden diese dieser letzte letzten letzter woche monat quartal sitzung besprechung
    treffen aus fur bis zum zur der die das dem den und unsere alle neue offene offenen zugewiesene vereinbarte liste
    ubersicht fallig nachstes nachstem letztem ausstehende folgende folgenden hier sind nachstehend unten
    """
)
"""Words that may stand around a word for tasks and leave it a heading: "Actiepunten per persoon"."""
