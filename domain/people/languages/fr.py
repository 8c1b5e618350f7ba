"""French."""

from domain.people.languages.table import Language

FRENCH = Language(
    articles="le la les l' un une",
    conjunctions="et | ou | ainsi que",
    titles="m mm mme mmes mlle mr monsieur madame dr prof échevin échevine bourgmestre maître me",
    suffixes="",
    particles="du de des la le l d di da do dos das del della d'",
    elided="d' l'",
    everybody="""
        tous | toutes | tout le monde | chacun | chacune | equipe | l equipe | notre equipe | toute l equipe
        | l ensemble de l equipe | nous tous | le groupe | groupe | tous les participants | les participants
        | tous les membres | quiconque
    """,
    bodies="""
        équipe équipes l'équipe membres membre bureau comité groupe groupes commission commissions direction service
        services secrétariat collègues conseil bénévoles parents enseignants résidents habitants sous-traitants
        participants pôle
    """,
    body_ends="bureau",
    units="équipe service cellule département commission groupe comité pôle",
    departments="""
        ventes achats finances juridique recherche développement logistique qualité formation comptabilité sécurité
        santé communication
    """,
    posts="""
        secrétaire président présidente trésorier trésorière responsable chef directeur directrice syndic coordinateur
        coordinatrice direction
    """,
    outsiders="""
        employé employés fournisseur fournisseurs prestataire prestataires réception accueil concierge comptable notaire
        architecte avocat assureur bailleur
    """,
    affiliations="externe invité client partenaire fournisseur prestataire",
    places="""
        commune ville police école mairie province paroisse bibliothèque banque parents voisins bénévoles association
    """,
    beside="le la les toute toutes tous tout notre du des technique",
)
