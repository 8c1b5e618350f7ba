"""Dutch."""

from domain.people.languages.table import Language

DUTCH = Language(
    articles="de het een",
    conjunctions="en | of | plus | alsook",
    titles="dhr mevr mw hr heer mevrouw meneer dr prof ir ing juf schepen burgemeester raadslid",
    suffixes="",
    particles="van de der den het ten ter te 't op vander vanden v/d",
    elided="'t",
    everybody="""
        allen | alle | allemaal | iedereen | eenieder | elkeen | het team | ons team | heel het team | het hele team
        | wij allen | wij allemaal | de groep | groep | de ploeg | alle deelnemers | deelnemers | alle aanwezigen
        | alle teamleden | teamleden | alle leden | aanwezigen
    """,
    bodies="""
        teamleden leden lid bestuur bestuursleden groep groepen werkgroep werkgroepen commissie commissies directie
        dienst diensten afdeling cel secretariaat deelnemers aanwezigen ploeg projectteam kerngroep stuurgroep
        diensthoofden teamleiders raad ouderraad redactieraad gemeenteraad schoolraad dorpsraad jeugdraad cultuurraad
        ondernemingsraad adviesraad kerkraad leerlingenraad vrijwilligers ouders leerkrachten leraars bewoners
        onderaannemers titularissen politiezone hulpverleningszone brandweer
    """,
    body_ends="ploeg groep dienst commissie bestuur afdeling raad",
    units="dienst afdeling cel ploeg werkgroep departement commissie",
    departments="""
        verkoop aankoop financiën onderzoek ontwikkeling communicatie personeel boekhouding juridisch logistiek
        onderhoud veiligheid kwaliteit preventie vorming
    """,
    posts="""
        secretaris voorzitter ondervoorzitter penningmeester diensthoofd projectleider projectmanager coördinator
        verantwoordelijke directeur syndicus
    """,
    outsiders="""
        werknemer werknemers medewerker medewerkers leverancier leveranciers aannemer klant klanten receptie onthaal
        huisbewaarder conciërge boekhouder boekhoudster notaris architect advocaat preventieadviseur verzekeraar
        verhuurder hr-dienst ict-dienst
    """,
    affiliations="extern externe gast leverancier klant onderaannemer aannemer",
    places="gemeente stad politie school kerk bibliotheek provincie brandweer ouders buren vrijwilligers",
    beside="de het heel elk elke ieder iedere onze ons van communicatie technisch",
)
