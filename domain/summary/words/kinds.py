"""What sections of notes are, and the words that head each, in English, Dutch, French and German."""

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What stands under a heading."""

    TASKS = "tasks"
    DONE = "done"
    TOPICS = "topics"
    SUMMARY = "summary"
    PEOPLE = "people"
    DECISIONS = "decisions"
    AGENDA = "agenda"
    QUESTIONS = "questions"
    NEXT = "next"
    LEGEND = "legend"
    ASIDE = "aside"
    OTHER = "other"


EXACT: Final[dict[Kind, str]] = {
    Kind.TASKS: """
        tasks|task|task list|follow up tasks|followup tasks|follow up|follow ups|followups|followup
        |action items|action item|actions|action
        |action points|action list|action log|action plan|action register|next steps|next step
        |suggested next steps|next actions|open actions
        |open action items|open tasks|to do|to dos|todo|todos|to do list|todo list|assignments|agreed actions
        |commitments|work items
        |action items by person|summary of action items|review action items|review of action items
        |previous action items|action item review|follow up on action items
        |review of actions|previous actions|opvolging acties|opvolging actiepunten|vorige actiepunten
        |actions and owners|actions and next steps|next steps and actions|decisions and actions|actions and decisions
        |decisions and action items|action items and next steps|who does what|action steps|action required
        |actions required|taken|taak|takenlijst|actiepunten|actiepunt|actie punten|acties|actie|actielijst|actieplan
        |actiepuntenlijst|opvolgpunten
        |opvolgacties|opvolging|opvolgtaken|vervolgstappen|vervolgacties|volgende stappen|volgende acties
        |openstaande acties|open acties
        |openstaande actiepunten|openstaande punten|te doen|nog te doen|afspraken|afspraken en acties
        |acties en afspraken|besluiten en acties
        |acties en besluiten|beslissingen en acties|acties en beslissingen|wie doet wat|to do s|todo s
        |taakverdeling|actiepunten en afspraken
        |taches|tache|taches a faire|taches de suivi|liste des taches|liste d actions|actions a mener
        |actions a realiser|action a realiser
        |actions a suivre|actions a entreprendre|actions a faire|actions a prendre|actions decidees
        |actions en cours|actions ouvertes
        |points d action|point d action|plan d action|plan d actions|plan actions|releve d actions
        |releve des actions|suivi|suivi des actions
        |suivi des taches|suites a donner|suite a donner|prochaines etapes|prochaine etape|etapes suivantes
        |prochaines actions|a faire
        |reste a faire|qui fait quoi|decisions et actions|actions et decisions|engagements|actions de suivi
        |resume des actions|actions et prochaines etapes|actions correctives|repartition des taches
        |aufgaben|aufgabe|aufgabenliste|offene aufgaben|folgeaufgaben|nachfolgeaufgaben|massnahmen|massnahme
        |massnahmenplan|massnahmenliste
        |aktionen|aktion|aktionspunkte|aktionsplan|aktionsliste|aktionspunkt|nachste schritte|naechste schritte
        |nachster schritt|weitere schritte
        |weiteres vorgehen|offene punkte|offene massnahmen|zu erledigen|to dos und aufgaben|arbeitsauftrage
        |arbeitsauftraege|auftrage|aufgabenverteilung|wer macht was|vereinbarungen|handlungsschritte|folgemassnahmen
        |beschlusse und aufgaben|beschlusse und massnahmen|aufgaben und massnahmen|to do liste|todo liste
        |verabredungen
        |follow up items|follow up actions|follow up points|follow up list|task overview|action tracker
        |action register
        |action summary|actionables|deliverables and owners|todos and owners|next actions and owners
        |vervolgtaken|vervolgtaak|vervolgactie|vervolgpunten|follow up taken|followup taken|follow uptaken
        |followuptaken|follow up acties|follow up punten|follow up actiepunten|follow up lijst|op te volgen
        |op te volgen punten|opvolgtaak|opvolgactie|opvolglijst|opvolgingspunten|opvolgingstaken|todo s en acties
        |takenoverzicht|actieoverzicht|overzicht acties|overzicht actiepunten|overzicht taken|actietabel|werkpunten
        |toegewezen taken|nog op te volgen|actiepunten en taken|besliste acties|afgesproken acties|to do lijst
        |todo lijst|to dolijst|todolijst
        |taches et actions|actions et taches|points a suivre|points a traiter|actions a effectuer|taches a effectuer
        |taches a realiser|taches assignees|taches attribuees|actions assignees|actions attribuees|actions convenues
        |liste de taches|liste des actions|liste d action|tableau des actions|tableau d actions|tableau de suivi
        |etapes a venir|a suivre|a traiter|taches ouvertes|recapitulatif des actions|recapitulatif des taches
        |synthese des actions|resume des taches
        |nachverfolgungsaufgaben|nachverfolgungsaufgabe|nachverfolgung|folgeaktionen|folgeaufgabe|follow up aufgaben
        |followup aufgaben|anschlussaufgaben|offene aktionen|offene aktionspunkte|zugewiesene aufgaben
        |vereinbarte massnahmen|vereinbarte aufgaben|ubersicht aufgaben|aufgabenubersicht|massnahmenubersicht
        |elements d action|element d action|actie items|actie item|handlungspunkte|aktionselemente|opvolgingstaak
        |was ist zu tun|was zu tun ist|was jetzt zu tun ist|was nun zu tun ist|was noch zu tun ist|was ist noch zu tun
        |was wir tun mussen|wat nu te doen|wat nog te doen|wat er moet gebeuren|wat er nog moet gebeuren
        |wat gaan we doen
        |ce qu il reste a faire|ce qui reste a faire|ce qu il faut faire|what to do now|what to do next
        |what we need to do|what happens next|wer macht was bis wann|vorgeschlagene nachste schritte
        |empfohlene nachste schritte|wat moet er gebeuren|wat is er te doen|wat te doen|wie doet wat tegen wanneer
        |voorgestelde volgende stappen|aanbevolen volgende stappen|que faut il faire|qui fait quoi et quand
        |etapes suivantes suggerees|prochaines etapes suggerees|prochaines etapes recommandees|what needs to be done
        |what needs doing|who does what by when|recommended next steps
        |arbeitspakete|handlungsbedarf|to do s und massnahmen|wiedervorlage|pendenzen|pendenzenliste
    """,
    Kind.DONE: """
        done|completed|completed actions|completed tasks|completed action items|closed actions
        |closed action items|finished|closed items
        |afgerond|afgeronde acties|afgewerkt|afgewerkte acties|gedaan|voltooid|voltooide taken|uitgevoerd
        |fait|faits|termine|terminees|termines|actions terminees|actions cloturees|taches terminees|actions realisees
        |erledigt|erledigte aufgaben|abgeschlossen|abgeschlossene aufgaben
    """,
    Kind.TOPICS: """
        topics|topic|topics discussed|discussion topics|meeting notes|notes|discussion|discussions
        |discussion points|discussed|key topics
        |key points|highlights|key discussion points|main points|chapters|outline|details|meeting details|minutes
        |onderwerpen|onderwerp|besproken onderwerpen|besproken punten|bespreking|besprekingen|notities
        |vergadernotities|verslag|punten
        |sujets|sujet|sujets abordes|sujets discutes|points abordes|points discutes|points cles|themes
        |themes abordes|discussion|echanges|notes de reunion|compte rendu
        |themen|thema|besprochene themen|besprochene punkte|besprechungspunkte|besprechungsnotizen|notizen
        |diskussion|protokoll|inhalte
    """,
    Kind.SUMMARY: """
        summary|quick recap|recap|overview|meeting summary|executive summary|tldr|tl dr|gist|abstract
        |meeting recap|brief|in short|wrap up
        |samenvattend|kort overzicht|recapitulatie|recapitulatif|recapitulation|en resume|conclusion|conclusions
        |conclusie|conclusies|fazit|resumee|rekapitulation
        |samenvatting|korte samenvatting|overzicht|in het kort|resume|resume de la reunion|synthese|apercu|en bref
        |zusammenfassung|kurzfassung|uberblick|ueberblick|kurzer uberblick
    """,
    Kind.PEOPLE: """
        attendees|aanw|afw|anw|aanwezigheidslijst|aanwezigheden|presence list|attendance list|liste des presences|kurzel
        |afw m k|tn|teilnehmerliste
        |attendance|attendee|present|participants|participant|people|people present
        |people present lines said|members present
        |in attendance|present members|attending|invited|invitees|who was there|roll call|regrets|apologies
        |absent|excused|apologies for absence|chair|chairs|chairperson|scribe|scribes|facilitator|note taker|notetaker
        |minutes by|guests|guest|on the call|organizer|organiser|host|speakers|speaker
        |aanwezig|aanwezigen|aanwezige leden|deelnemers|deelnemer|afwezig|afwezigen|verontschuldigd
        |verontschuldigden|met kennisgeving afwezig
        |voorzitter|verslag|verslaggever|verslaggeving|notulist|notulen|secretaris|gasten|genodigden|uitgenodigd
        |presents|presentes|presente|presences|personnes presentes|membres presents|absents|absent|absente
        |excuses|excuse|excusee|absents excuses
        |invites|president|presidente|president de seance|secretaire|secretaire de seance|redacteur
        |participantes|etaient presents|animateur|animatrice
        |anwesend|anwesende|anwesende mitglieder|teilnehmer|teilnehmende|teilnehmerinnen
        |teilnehmerinnen und teilnehmer|abwesend|abwesende
        |entschuldigt|gaste|gaeste|protokollant|protokollantin|protokollfuhrer|protokollfuehrer
        |moderation|sitzungsleitung|leitung|schriftfuhrung|schriftfuehrung|eingeladen|es fehlen|protokoll fuhrt
    """,
    Kind.DECISIONS: """
        decisions|decision|decisions made|key decisions|decided|resolutions|resolution|agreements|agreed
        |summary of resolutions|summary of decisions|resolutions adopted|decision list|outcomes|decisions taken
        |decision log|decision summary|what we decided|key takeaways|takeaways
        |beslissingen|beslissing|besluiten|besluit|besluitenlijst|besloten|genomen besluiten
        |genomen beslissingen|beslist|overzicht besluiten|overzicht beslissingen|samenvatting besluiten
        |belangrijkste beslissingen|belangrijkste besluiten
        |decisions prises|decision prise|deliberations|releve de decisions|releve des decisions|il est decide|decide
        |recapitulatif des decisions|resume des decisions|synthese des decisions|decisions cles
        |principales decisions|liste des decisions|decisions principales
        |ubersicht beschlusse|zusammenfassung der beschlusse|wichtigste entscheidungen|getroffene entscheidungen
        |gefasste beschlusse
        |beschlusse|beschluesse|beschluss|entscheidungen|entscheidung|beschlossen|festlegungen|ergebnisse
    """,
    Kind.AGENDA: """
        agenda|agenda items|meeting agenda|draft agenda|proposed agenda|schedule|program|programme|running order
        |agendapunten|dagorde|programma|planning|ordre du jour|odj|points a l ordre du jour|programme|deroulement
        |tagesordnung|tagesordnungspunkte|ablauf|top|contents|table of contents|inhoud|inhoudsopgave|inhoudstafel
        |sommaire|table des matieres|inhalt|inhaltsverzeichnis
    """,
    Kind.QUESTIONS: """
        questions|open questions|open question|parking lot|parked|issues|open issues|risks|risks and issues
        |blockers|concerns|pending
        |key questions|unresolved questions|main questions|questions raised|outstanding questions
        |questions and answers
        |follow up questions|unanswered questions|not discussed|not covered|out of scope|niet besproken|niet meegenomen
        |non abordes|points non abordes|non traites|nicht besprochen|nicht mitgenommen|vertagt|zuruckgestellt
        |belangrijkste vragen|kernvragen|gestelde vragen|onbeantwoorde vragen|resterende vragen|vragen en antwoorden
        |questions cles|questions principales|questions posees|principales questions|questions sans reponse
        |questions restantes|wichtigste fragen|kernfragen|zentrale fragen|unbeantwortete fragen|gestellte fragen
        |vragen|open vragen|openstaande vragen|rondvraag|varia|aandachtspunten|risicos|parkeerplaats
        |wat verder ter tafel komt|w v t t k|wvttk
        |questions ouvertes|questions en suspens|divers|points en suspens|points bloquants|risques
        |points d attention|tour de table|points de vigilance
        |fragen|offene fragen|verschiedenes|sonstiges|risiken|themenspeicher|hindernisse|any other business|aob|a o b
    """,
    Kind.NEXT: """
        next meeting|next meetings|next call|date of next meeting|next session|next agenda|upcoming meetings
        |volgende vergadering
        |volgende meeting|volgende bijeenkomst|volgend overleg|datum volgende vergadering|volgende afspraak
        |prochaine reunion|prochaine seance|prochaines reunions|date de la prochaine reunion|prochain rendez vous
        |nachste sitzung|naechste sitzung|nachstes treffen|naechstes treffen|nachster termin|naechster termin
        |nachste besprechung
    """,
    Kind.LEGEND: """
        legend|key|status|state|states|priority|priorities|legende|prioriteit|prioriteiten|status legende
        |etat|etats|statut|statuts|priorite|priorites|prioritat|prioritaten|zustand|afkortingen|abbreviations
        |abreviations|abkurzungen
    """,
    Kind.ASIDE: """
        links|links shared|references|resources|recording|recordings|attachments|appendix|annex|transcript|chat
        |materials|useful links|bijlagen|bijlage|referenties|documenten|opname|transcriptie
        |annexes|annexe|liens|pieces jointes|documents|enregistrement|transcription|ressources
        |anhang|anlagen|anlage|unterlagen|aufzeichnung|transkript|dokumente
        |meeting info|standing items|announcements|announcement|mededelingen|mededeling|aankondigingen
        |annonces|annonce|communications|mitteilungen|ankundigungen|bekanntmachungen|disclaimer
    """,
}
"""Headings as they are compared: without case, accents, numbers, punctuation. The first kind that has one wins."""

WITHIN: Final[dict[Kind, str]] = {
    Kind.NEXT: """
        next meeting|volgende vergadering|prochaine reunion|prochaine seance|nachste sitzung|nachste besprechung
    """,
    Kind.TASKS: """
        action items|action points|actions|follow up tasks|next steps|to dos|todos|actiepunten|acties
        |actielijst|vervolgstappen|opvolgpunten
        |actions a|points d action|plan d action|prochaines etapes|releve d actions|aktionspunkte|aufgaben
        |massnahmen|nachste schritte
        |taches a|taken voor|taken tegen|action items for|tasks for
    """,
    Kind.PEOPLE: "attendees|participants|aanwezigen|deelnemers|presents|teilnehmer|anwesende",
    Kind.DECISIONS: "decisions|beslissingen|besluiten|beschlusse|decisions prises",
}
"""Phrases that mark a heading that is clearly one ("## Open action items for Q3") though it says more."""
