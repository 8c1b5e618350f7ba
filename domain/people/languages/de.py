"""German."""

from domain.people.languages.table import Language

GERMAN = Language(
    articles="der die das den dem ein eine",
    conjunctions="und | u. | oder | sowie",
    titles="herr herrn frau hr fr dr prof dipl",
    suffixes="",
    particles="von vom zu zum zur auf af av y",
    elided="",
    everybody="""
        alle | das team | das ganze team | jeder | jede | alle mitglieder | die gruppe | alle teilnehmer
        | alle teilnehmenden | wir alle
    """,
    bodies="""
        mitglieder mitglied vorstand gruppe ausschuss leitung abteilung sekretariat teilnehmer kollegen verwaltung
        arbeitsgruppe projektleitung geschäftsführung freiwillige eltern orga plenum
    """,
    body_ends="gruppe abteilung ausschuss vorstand",
    units="abteilung arbeitsgruppe arbeitskreis ag",
    departments="""
        vertrieb einkauf finanzen recht forschung entwicklung kommunikation personal buchhaltung sicherheit technik
        öffentlichkeitsarbeit
    """,
    posts="""
        schriftführer kassenwart leiter leiterin vorsitzende vorsitzender geschäftsführer geschäftsführerin
    """,
    outsiders="""
        mitarbeiter lieferant lieferanten dienstleister kunde kunden empfang hausmeister buchhalter buchhalterin notar
        anwalt architektin hausverwaltung versicherer vermieter
    """,
    affiliations="gast lieferant kunde",
    places="gemeinde stadt polizei schule kirche feuerwehr bücherei eltern nachbarn küche werkstatt",
    beside="das die der alle jedes unser ganze",
)
