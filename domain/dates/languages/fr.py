"""French, Belgian French included."""

from domain.dates.calendar import Unit
from domain.dates.feasts import Feast
from domain.dates.languages.table import Examples, Hours, Language
from domain.dates.roles import Role

FRENCH = Language(
    months="janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
    short_months="janv | jan, févr | fév, , avr, , , juil, , sept | sep, oct, nov, déc",
    weekdays="lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
    short_weekdays="lun, mar, mer, jeu, ven, sam, dim",
    seasons="printemps, été | l'été, automne | l'automne, hiver | l'hiver",
    relative_days={
        0: "aujourd'hui | dans la journée | ce soir | cet après-midi | ce jour",
        1: "demain",
        2: "après-demain",
    },
    clock="h",
    day_parts="""matin | au matin | dans la matinée | en matinée, midi | à midi, après-midi | dans l'après-midi | en
        après-midi, soir | au soir | en soirée""",
    feasts={
        Feast.NEW_YEAR: "nouvel an | le nouvel an",
        Feast.EASTER: "pâques",
        Feast.ASCENSION: "l'ascension | ascension",
        Feast.PENTECOST: "pentecôte | la pentecôte",
        Feast.ALL_SAINTS: "toussaint | la toussaint",
        Feast.CHRISTMAS_EVE: "réveillon de noël",
        Feast.CHRISTMAS: "noël | la noël",
        Feast.NEW_YEARS_EVE: "la saint-sylvestre | saint-sylvestre",
    },
    cardinals={
        1: "un | une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix | une dizaine de",
        12: "douze",
        14: "quatorze",
        15: "quinze | une quinzaine de",
        20: "vingt",
        30: "trente",
    },
    ordinals="""premier | première | premiers | premières, deuxième | second | seconde | deuxièmes, troisième |
        troisièmes, quatrième""",
    units={
        Unit.HOUR: ("heure", "heures"),
        Unit.DAY: ("jour | jour calendrier", "jours | jours calendrier | jours calendaires"),
        Unit.WORKDAY: ("jour ouvrable | jour ouvré", "jours ouvrables | jours ouvrés"),
        Unit.WEEK: ("semaine | sem | sem.", "semaines"),
        Unit.FORTNIGHT: ("quinzaine", "quinzaines"),
        Unit.MONTH: ("mois", "mois"),
        Unit.QUARTER: ("trimestre", "trimestres"),
        Unit.HALF: ("semestre | moitié", "semestres"),
        Unit.YEAR: ("année | an", "années | ans"),
        Unit.FISCAL: ("année fiscale | exercice | exercice fiscal | année comptable | exercice comptable", "exercices"),
        Unit.FISCAL_QUARTER: ("trimestre fiscal", "trimestres fiscaux"),
    },
    closings={Unit.YEAR: "fin d'année | la fin d'année"},
    every={1: "chaque | tous les | toutes les"},
    often={
        Unit.DAY: "quotidiennement",
        Unit.WEEK: "hebdomadairement",
        Unit.MONTH: "mensuellement",
        Unit.QUARTER: "trimestriellement",
        Unit.YEAR: "annuellement",
    },
    habits="lundis, mardis, mercredis, jeudis, vendredis, samedis, dimanches",
    parts="""début | début de | début du | le début de | le début du | début d' | au début de | au début du | au
        début d', mi | milieu | milieu de | milieu du | mi-chemin | au milieu de | au milieu du, courant | plus tard |
        plus tard dans, fin | fin de | fin du | fin d' | la fin de | la fin du | la fin d' | à la fin de | à la fin du
        | à la fin d' | fin des""",
    roles={
        Role.BY: """d'ici | d'ici à | d'ici au | pas plus tard que | à remettre | à rendre pour | à rendre
            | à livrer | avant ou le""",
        Role.BEFORE: "avant | préalablement à",
        Role.FORE: "pour",
        Role.UNTIL: "jusqu'au | jusqu'à | jusqu'en | jusque | jusqu'à la | jusqu'à fin",
        Role.DUE: """échéance | échéances | date limite | date d'échéance | deadline | date butoir | date cible |
            délai | dû | due | échéance fixée""",
        Role.LATEST: "au plus tard | au + tard | au plus tard pour | au plus tard en | au plus tard à | dernier délai",
        Role.WITHIN: "dans les | dans la | sous | endéans | endéans les | dans un délai de | au cours des | ces",
        Role.AHEAD: "dans",
        Role.ON: "le | vers | aux alentours du | autour du | à | à la date du | reporté au | ce",
        Role.DURING: """en | entre | durant | pendant | lors de | lors du | au cours de | au cours du | dans le courant
            de | dans le courant du""",
        Role.START: "à partir du | à partir de | à partir d' | dès | à compter du | à dater du",
        Role.AFTER: "après | suite à | suite au",
        Role.MORROW: "le lendemain de | le lendemain du | lendemain de | lendemain du | le lendemain d'",
        Role.EVE: "la veille de | la veille du | la veille d' | veille de | veille du",
        Role.SINCE: "depuis | en date du | daté du",
        Role.PLEASE: "svp | s'il vous plaît | s'il te plaît",
        Role.WISH: "si possible | idéalement | de préférence | dans l'idéal",
        Role.OF: "du | de | d' | des",
        Role.THE: "la | les | l' | notre | leur | leurs",
        Role.TO: "au | aux",
        Role.AND: "et | ou",
        Role.THIS: "ce | cet | cette | de cette | courant | courante | en cours",
        Role.STILL: "encore cette | encore ce | encore cet",
        Role.NEXT: """prochain | prochaine | prochains | prochaines | suivant | suivante | à venir | qui vient
            | qui viennent""",
        Role.LAST: "dernier | dernière | passé | passée | derniers | dernières",
        Role.NOW: "à partir de maintenant | à compter d'aujourd'hui | à dater d'aujourd'hui",
        Role.KW: "semaine n° | semaine numéro",
        Role.WEEKEND: "week-end | weekend",
        Role.EOD: "fin de journée | la fin de la journée | fin de la journée | fin du jour | en fin de journée",
        Role.VAGUE: """dès que possible | au plus vite | le plus vite possible | le plus tôt possible | au plus tôt
            | le plus rapidement possible | asap | aussi vite que possible | dans les meilleurs délais""",
        Role.HOLIDAY: """vacances | vacances d'été | vacances de noël | vacances de pâques | vacances de printemps |
            vacances d'automne | vacances de carnaval | vacances de toussaint | congés | congés d'été | fêtes | fêtes
            de fin d'année | congé | la rentrée | rentrée |
            congés annuels""",
        Role.MEETING: """réunion | séance | rencontre | sprint | assemblée | comité | réunion d'équipe | point |
            atelier | conseil | ca | ag | conseil d'administration | assemblée générale | session | fois | copil""",
    },
    events="""ateliers? | sessions? | séances? | événements? | évènements? | conférences? | congrès | colloque |
        salon | webinaires? | formations? | rencontres? | rendez-vous | rdv | kick-?off | lancement | go-?live | démo
        | soirée | journée | entretiens? | séminaires? | visite | visites | jalon | foire | fête | assemblée | ag |
        comité | mise en (?:production|service|ligne) | prévue?s? | planifiée?s? | programmée?s? | fixée?s? | se
        tiendra | aura lieu | ont lieu | workshops? | hackathons? | meeting | expire | expirent | prend fin
        | se terminent?""",
    event_ends="réunions?",
    past="""assignée?s? | créée?s? | ajoutée?s? | envoyée?s? | reçue?s? | discutée?s? | décidée?s? | clôturée?s? |
        terminée?s? | attribuée?s? | signalée?s? | approuvée?s? | validée?s? | transmise?s? | depuis | signée?s?""",
    to_come="être",
    aims="prévue?s? | planifiée?s? | programmée?s? | visée?s? | viser | espérée?s? | attendue?s? | envisagée?s?",
    moves=r"déplace\w* | reporte\w* | prolonge\w* | décale\w*",
    moves_to="au | à | jusqu['’]au | au le",
    invites="inviter | invite | invitons",
    in_time_for="avant | d['’]ici",
    measures="mio | mld",
    ordinal_suffixes="e | er | re | ère | ème | eme",
    codes={Role.QUARTER: "t", Role.HALF: "s", Role.WEEKCODE: "s | sem"},  # S1 is a half year more often than a week
    named_like="mai | mars",
    hours=Hours(
        ahead="dans | d'ici",
        hour="heures? | h",
        minute="minutes? | min",
        lengths={
            30: "une demi-heure | une demie heure | demi-heure",
            15: "un quart d'heure",
            45: "trois quarts d'heure",
            90: "une heure et demie",
        },
        at="à | vers | dès | pour",
        suffix="heures? | h",
        before_hour={},
        behind_hour={
            30: "et demie | et demi | trente",
            15: "et quart | quinze",
            45: "quarante-cinq",
            -15: "moins le quart | moins quart | moins quinze",
            -5: "moins cinq | moins 5",
            -10: "moins dix | moins 10",
            -20: "moins vingt | moins 20",
            -25: "moins vingt-cinq | moins 25",
            5: "cinq | et cinq",
            10: "dix | et dix",
            20: "vingt | et vingt",
        },
        am="du matin",
        pm="de l'après-midi | du soir",
        noon="midi | à midi | ce midi",
        today={
            0: "ce matin | dans la matinée",
            2: "cet après-midi | dans l'après-midi",
            3: "ce soir | en soirée",
        },
        follows="pour | au | de | et | svp | ou | sur",
    ),
    accented=frozenset({"à", "dès"}),
    dotted_date=5,
    next_skips=False,
    day_article="le",
    examples={
        "lone day": Examples("envoyer le 28.", "envoyer le 28 rapports"),
        "day said twice": Examples("jeudi prochain (4 décembre)"),
        "weekday and weeks on": Examples("jeudi en huit", "jeudi en 12 points"),
        "weekday after a feast": Examples("lundi après Pâques"),
        "nth weekday of a stretch": Examples("le dernier jeudi du trimestre"),
        "day of a stretch": Examples("le 3 du mois prochain", "le 2 la semaine prochaine"),
        "some weekdays on": Examples("dans trois mardis", "trois mardis"),
        "next month by name": Examples("mars prochain"),
        "nth week of a stretch": Examples("la première semaine de mai"),
        "this stretch or the next": Examples("ce mois ou le prochain"),
        "feast": Examples("avant la Toussaint"),
        "every nth weekday of a month": Examples("tous les premiers mardis du mois"),
        "every weekday": Examples("tous les mardis"),
        "every stretch": Examples("chaque semaine le jeudi", "chaque client de la semaine"),
        "often": Examples("mensuellement"),
        "nth weekday of every month": Examples("le premier mardi de chaque mois"),
        "day of every month": Examples("le 5 de chaque mois"),
    },
)
