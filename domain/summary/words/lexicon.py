"""Words that tell owners from everything else that looks like one, in English, Dutch, French and German."""

from typing import Final


def words(text: str) -> frozenset[str]:
    """The words of a table, between spaces."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The phrases of a table, between bars."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split("|"))


PARTICLES: Final = words(
    """van de der den het ten ter te 't von vom zu zum zur du la le les di da dos das del della el al bin ibn ben af av
    d' d’ l' l’ 't ’t o' mc y
    dhr dhr. mevr mevr. mw mw. mr. mrs. ms. mme mme. mlle hr hr. fr. dr dr. prof prof. ir. ing. juf
    heer mevrouw monsieur madame mmes herr frau schepen burgemeester raadslid échevin échevine bourgmestre"""
)
"""Words in a name, or titles before it, that keep their small letter."""

TITLES: Final = words(
    """
    dhr mevr mw mr mrs ms mme mlle hr dr prof juf heer mevrouw monsieur madame m herr frau
    schepen burgemeester échevin échevine bourgmestre directeur directrice
    """
)
"""Titles behind which a name stands, whatever the word; without their stop, lower case."""

GROUPS: Final = words(
    """team teams all everyone everybody anyone members member board group groups committee staff management
leadership department
    secretary secretariat chair chairs chairperson treasurer organizer organizers organiser organisers editor
    editors author authors
    maintainers attendees participants manager managers lead leads owner owners director directors engineers
    developers office
    council crew coordinator
    iedereen allen alle allemaal elkeen teamleden leden lid bestuur bestuursleden groep werkgroep werkgroepen
    commissie commissies
    directie dienst diensten afdeling cel secretariaat secretaris voorzitter penningmeester deelnemers
    aanwezigen ploeg
    projectteam kerngroep stuurgroep diensthoofd diensthoofden teamleiders projectleider projectmanager coördinator
    verantwoordelijke directeur syndicus syndic
    tous toutes chacun chacune équipe équipes l'équipe l’équipe membres membre bureau comité groupe commission
    direction service
    services secrétaire secrétariat président présidente trésorier trésorière collègues quiconque conseil
    responsable chef directrice
    jeder jede mitglieder mitglied vorstand gruppe ausschuss leitung abteilung sekretariat teilnehmer
    schriftführer kassenwart
    raad ouderraad redactieraad gemeenteraad schoolraad dorpsraad jeugdraad cultuurraad ondernemingsraad adviesraad
    kerkraad leerlingenraad vrijwilligers volunteers bénévoles freiwillige ouders parents eltern
    leerkrachten leraars teachers enseignants
    bewoners residents résidents habitants subcontractors onderaannemers sous-traitants titularissen
    arbeitsgruppe kollegen verwaltung projektleitung leiter leiterin vorsitzende vorsitzender geschäftsführung"""
)
"""A group or a role: an owner in small letters too."""

ROLES: Final = words(
    """
    employee employees werknemer werknemers medewerker medewerkers employé employés mitarbeiter
    supplier suppliers vendor contractor consultant consultants client clients customer customers reception
    politiezone hulpverleningszone brandweer
    receptionist helpdesk servicedesk accountant lawyer notary architect caretaker insurer landlord
    leverancier leveranciers aannemer klant klanten syndicus receptie onthaal huisbewaarder conciërge boekhouder
    boekhoudster notaris architect advocaat preventieadviseur verzekeraar verhuurder hr-dienst ict-dienst
    fournisseur fournisseurs prestataire prestataires syndic réception accueil concierge comptable notaire architecte
    avocat assureur bailleur
    lieferant lieferanten dienstleister kunde kunden empfang hausmeister buchhalter buchhalterin notar anwalt
    architektin hausverwaltung versicherer vermieter
    """
)
"""Outsiders and posts: an owner in small letters too."""

POSTS: Final = words(
    """
    chair chairman chairwoman chairperson president secretary treasurer director manager coordinator lead architect
    voorzitter ondervoorzitter secretaris penningmeester directeur syndicus coördinator diensthoofd projectleider
    président présidente secrétaire trésorier trésorière directeur directrice direction syndic coordinateur
    coordinatrice vorsitzende vorsitzender schriftführer kassenwart geschäftsführer geschäftsführerin leiter leiterin
    president presidente secretaire tresorier tresoriere coordinator
    """
)
"""What one person is, in small letters behind the name: "Anna Maes, secretary"; some as they are folded."""

UNITS: Final = words(
    "équipe equipe service dienst afdeling cel cellule ploeg werkgroep département departement abteilung arbeitsgruppe"
)
"""Before the name of what it does, in small letters too, a group ("équipe projet", "dienst onderhoud")."""

BEFORE_GROUP: Final = words(
    """the all every each our your whole entire full het de heel elk elke ieder iedere onze ons van le la les toute
toutes tous tout notre
    das die der alle jedes unser ganze of du des new technical core local
    technique technische communicatie technisch"""
)
"""What may stand beside a group's noun without being a name."""

DEPARTMENTS: Final = words(
    """sales marketing finance legal compliance hr it ict research development operations communication communications
support
    security engineering product design procurement purchasing logistics facilities training quality safety
    health culture partners
    partnerships learning accounting tax audit risk admin administration strategy innovation data analytics ops
    verkoop aankoop financiën onderzoek ontwikkeling communicatie personeel boekhouding juridisch logistiek
    onderhoud veiligheid
    kwaliteit preventie vorming
    ventes achats finances juridique recherche développement logistique qualité formation comptabilité sécurité
    santé
    vertrieb einkauf finanzen recht forschung entwicklung kommunikation personal buchhaltung sicherheit"""
)
"""Two of these around a conjunction are one department ("Research and Development")."""

NOBODY: Final = phrases(
    """somebody|someone|iemand|quelqu un|jemand|no owner yet
|tbd|tba|tbc|n a|na|none|nobody|no one|unassigned|unknown|to be determined|to be confirmed|to be defined
|to be decided|to be assigned
    |owner|name|who|x|xx|xxx|pending|not assigned|no owner|ntb|n t b|n v t|nvt|nog te bepalen|te bepalen
    |te bevestigen|nog te bevestigen
    |nog in te vullen|in te vullen|niemand|onbekend|niet toegewezen|nog niet toegewezen|nog toe te wijzen
    |nog te verdelen|naam|wie|a confirmer|a definir|a determiner
    |a completer|a preciser
    |a designer|personne|inconnu|neant|a c|a d|non attribue|non attribuee|a attribuer|nom|qui|offen|unklar
    |noch offen|unbekannt
    |wird noch bestimmt|zu bestimmen
    |zu klaren|noch zu klaren|nicht zugewiesen|noch nicht zugewiesen|nobody yet|not yet assigned|n n|wer
    |assignee|responsable|verantwoordelijke|verantwortlich
    |no date|no due date|no deadline|geen datum|zonder datum|geen deadline|pas de date|sans date|sans echeance
    |pas d echeance|kein datum|ohne datum|keine frist|ohne frist"""
)
"""Placeholders: somebody left the owner open. Folded."""

DATE_WORDS: Final = words(
    """
    january february march april june july august september october november december feb mar apr jun jul aug
    sep sept oct nov dec
    januari februari maart mei juni juli augustus oktober janvier février mars avril juin juillet août
    septembre octobre novembre décembre
    januar februar märz mai dezember okt dez
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today tomorrow tonight
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen lundi mardi mercredi jeudi
    vendredi samedi dimanche
    aujourd'hui demain montag dienstag mittwoch donnerstag freitag samstag sonntag heute
    week day days weeks hours minutes min eod eow asap q1 q2 q3 q4 semaine jour jours heures woche tage stunden
    minuten dagen weken uur quarter kwartaal trimestre quartal
    """
)
"""Days, months and spans of time."""

NEVER_NAMES: Final = words(
    """see cf ref e.g eg i.e ie incl including excl via from with by for on at to in if as so or not but when where
why how what
    which this that these those there here we i you he she it they our your their his her its the a  and also
    then than
    zie cf. bv bijv o.a m.b.v inclusief exclusief ivm vanaf met  voor op bij naar uit als zo of niet maar
    wanneer waar waarom hoe wat
    welke dit dat deze die er hier wij we ik jij je hij zij ze ons jullie hun haar zijn het een ook
    voir cf ex notamment inclus depuis avec par pour sur chez si comme ou mais quand pourquoi comment quel
    quelle ce cet cette ces
    ici nous je tu il elle on vous ils elles un une des aussi puis
    siehe vgl z.b zb inkl bzw ab mit durch für auf bei nach aus wenn wie oder nicht aber wann wo warum was
    welche dieser diese dieses
    hier wir ich du er sie es ihr ein eine einen auch dann das der
    annex appendix attachment section chapter page point item table figure slide version draft issue ticket
    bijlage punt pagina hoofdstuk sectie tabel artikel annexe pièce chapitre tableau anhang anlage seite
    abschnitt kapitel punkt tabelle
    online offline onsite hybrid remote cancelled canceled postponed done completed complete open closed new
    ongoing pending urgent optional
    required high low medium priority blocked started finished resolved decided approved rejected deferred
    continued recurring
    geannuleerd uitgesteld gedaan afgerond afgewerkt lopend lopende nieuw dringend hoog laag optioneel bezig
    klaar digitaal fysiek
    annulé annulée reporté reportée fait terminé terminée nouveau urgente haut bas optionnel ligne présentiel
    abgesagt verschoben erledigt laufend neu dringend hoch niedrig fertig präsenz
    note notes plan list points log items nb n.b todo to-do task tasks action actions actie acties tâche
    aufgabe decision décision beslissing besluit beschluss
    due deadline deadlines échéance date datum owner status topic subject update updates info fyi reminder
    question answer
    issue risk goal objective result context background conclusion summary option step phase
    yes no ja nee neen oui non nein ok okay thanks merci bedankt danke all-in etc""",
) | (DATE_WORDS - {"may"})
"""Words that are in no name. Lower case."""

OPEN_ENDED: Final = words(
    """before until avant tegen vóór vor bis
    the a an of to in on for with and or by from at as that which de het een van in op voor met en of te aan door
naar bij om dat die over
    le la les un une des du de à et ou pour avec sur dans par que qui au aux en der die das den dem ein eine
    einen von zu für mit und oder
    über auf bei nach dass im am zum zur"""
)
"""Words that end no sentence: the line goes on."""

NEVER_FIRST: Final = words(
    """talk speak listen switch reply respond go connect agree commit upgrade return subscribe apply convert stick
    adapt refer transition escalate help let double
    check send prepare review update create follow schedule finalize finalise contact share add confirm discuss
organize organise plan
    set write get make ask call book fix test move provide ensure complete draft invite look try need continue
    investigate please
    verify submit collect define publish close keep inform start port migrate fix ship deploy install remind
    mettre stop bring present propose report remove replace request open
    stuur bekijk maak vraag plan controleer nakijken opvolgen contacteer regel bespreek
    vérifier envoyer préparer contacter organiser finaliser rédiger mettre faire demander créer planifier relancer
    prüfen senden erstellen klären organisieren vorbereiten schicken"""
)
"""Verbs that begin a task, so that "Review budget" in capitals is no name."""
