"""French."""

from domain.summary.languages.table import (
    Columns,
    Headings,
    Heads,
    Language,
    Mail,
    Marks,
    Meetings,
    Nouns,
    Statements,
    States,
    Verbs,
)

FRENCH = Language(
    small_words="""
        le la les des du et pour avec sur que est sont dans par une au aux ce cette nous pas ou qui sera
        doit être à ont ne se avant mars réunion présents tâches responsable échéance décision prochaine
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juin juillet août
        septembre octobre novembre décembre
    """,
    heads=Heads(
        exact=Headings(
            tasks="""
                tâches|tâche|tâches à faire|travaux prévus|prévu pour la semaine prochaine|tâches de suivi
                |liste des tâches|liste d actions|actions à mener
                |actions à réaliser|action à réaliser|actions à suivre|actions à entreprendre|actions à faire
                |actions à prendre|actions décidées|actions en cours|actions ouvertes|points d action|point d action
                |plan d action|plan d actions|plan actions|relevé d actions|relevé des actions|suivi|suivi des actions
                |suivi des tâches|suites à donner|suite à donner|prochaines étapes|prochaine étape|étapes suivantes
                |prochaines actions|à faire|reste à faire|qui fait quoi|décisions et actions|actions et décisions
                |engagements|actions de suivi|résumé des actions|actions et prochaines étapes|actions correctives
                |répartition des tâches|tâches et actions|actions et tâches|points à suivre|points à traiter
                |actions à effectuer|tâches à effectuer|tâches à réaliser|tâches assignées|tâches attribuées
                |actions assignées|actions attribuées|actions convenues|liste de tâches|liste des actions|liste d action
                |tableau des actions|tableau d actions|tableau de suivi|étapes à venir|à suivre|à traiter
                |tâches ouvertes|récapitulatif des actions|récapitulatif des tâches|synthèse des actions
                |résumé des tâches|éléments d action|élément d action|ce qui reste à faire|ce qu il faut faire
                |que faut il faire|qui fait quoi et quand|étapes suivantes suggérées|prochaines étapes suggérées
                |prochaines étapes recommandées|à réaliser|actions|todo|to do
            """,
            done="fait|faits|terminé|terminées|terminés|actions terminées|actions clôturées|tâches terminées"
            "|actions réalisées",
            topics="""
                sujets|sujet|sujets abordés|sujets discutés|points abordés|points discutés|points clés|thèmes
                |thèmes abordés|échanges|notes de réunion|compte rendu
            """,
            summary="""
                résumé|résumé de la réunion|synthèse|aperçu|en bref|récapitulatif|récapitulation|en résumé|conclusion
                |conclusions
            """,
            people="""
                présents|présentes|présente|présences|personnes présentes|membres présents|absents|absent|absente
                |excusés|excusé|excusée|absents excusés|invités|président|présidente|président de séance|secrétaire
                |secrétaire de séance|rédacteur|participants|participantes|étaient présents|animateur|animatrice
                |liste des présences|étaient excusés|diffusion|étaient là|qui était là
            """,
            decisions="""
                décisions prises|décision prise|délibérations|relevé de décisions|relevé des décisions|il est décidé
                |décidé|récapitulatif des décisions|résumé des décisions|synthèse des décisions|décisions clés
                |principales décisions|liste des décisions|décisions principales|décisions
            """,
            agenda="""
                ordre du jour|odj|points à l ordre du jour|programme|déroulement|sommaire|table des matières
            """,
            questions="""
                questions ouvertes|questions en suspens|divers|points en suspens|points bloquants|risques
                |points d attention|tour de table|points de vigilance|non abordés|points non abordés|non traités
                |questions clés|questions principales|questions posées|principales questions|questions sans réponse
                |questions restantes
            """,
            next="""
                prochaine réunion|prochaine séance|prochaines réunions|date de la prochaine réunion
                |prochain rendez vous|prochaine rencontre|date de la prochaine séance
            """,
            legend="légende|état|états|statut|statuts|priorité|priorités|abréviations",
            aside="""
                annexes|annexe|liens|pièces jointes|documents|enregistrement|transcription|ressources|annonces|annonce
                |communications|pour information|pour info|à titre d information
            """,
        ),
        within_next="prochaine réunion|prochaine séance",
        within_tasks="""
            ce qui est prévu|ce qui reste à faire|actions à|points d action|plan d action|prochaines étapes
            |relevé d actions|tâches à|à réaliser
        """,
        within_people="présents",
        within_decisions="décisions prises",
        weak="aperçu risques fait",
        never_alone="suivi",
        said="décidé",
        agreed="engagements",
        qualifiers="""
            par pour du des de la le les l d et à au aux personne personnes responsable responsables nom participant
            membre équipe service prochaine prochain semaine mois réunion séance précédente précédent dernière cette ce
            nos notre toutes tous ouvertes ouverts restantes restants nouvelles assignées assignés attribuées attribués
            convenues définies décidées identifiées suivre suivi entreprendre réaliser mener venir après date échéance
            liste état avancement unanimité unanimement prises adoptées quand ici voici avant aussi
        """,
        coming="prochain prochaine",
        led_in="tâches|actions",
        leads="après|avant|pour|de|du|des|cette",
        points="point|sujet",
        flat_tasks="Tâches de suivi|Tâches",
        flat_topics="Sujets|Notes de réunion",
    ),
    columns=Columns(
        task="""
            tâche|tâches|quoi|activité|action à mener|actions à mener|action à réaliser|actions à réaliser|à faire
            |description de l action|libellé
        """,
        item="objet|intitulé|point|titre",
        owner="""
            responsable|responsables|qui|pilote|porteur|attribué à|assigné à|en charge|par qui|nom|acteur|acteurs|par
            |suivi par|à faire par|réalisé par|action par|personne|personne en charge|chargé de|responsable action
            |personne responsable
        """,
        due="""
            échéance|délai|quand|pour quand|date limite|date d échéance|date de fin|date prévue|date butoir|pour le
        """,
        day="date|jour",
        status="statut|état|avancement|fait",
        topic="sujet|projet|thème",
        given="date d attribution|date de création|date d ouverture|date de début|début|attribué le",
        note="remarque|remarques|commentaire|commentaires|priorité",
        sort="genre|nature|a b i",
        number="numéro|n",
        actions="tâche",
    ),
    marks=Marks(
        keywords=r"tâches?|point d['’]action|à faire|suivi|à réaliser|à exécuter",
        loud=r"TÂCHE|À FAIRE|A FAIRE",
        calling=r"(?-i:ACTIONS?)",
        letters="",
        owner="""
            concerne|responsable|responsables|assigné à|assignée à|attribué à|pilote|porteur|qui|en charge
        """,
        due="""
            échéance|echeance|délai|delai|date limite|date d'échéance|pour le|quand|avant le|date butoir
        """,
        task="quoi|tâche",
        status="statut|état|etat",
        places="où|lieu|endroit",
        due_words=r"échéance(?:\s(?:le))?",
        new="nouvelle",
        before_date=r"avant|pour|d['’]ici|au plus tard",
        spans="fin|jour|semaine|mois",
        for_whom="pour|par|de",
        done_by=r"(?:(?:ça\s)?fait|à faire par)\s{name}(?:\sfaire)?",
    ),
    nouns=Nouns(
        no_names="""
            généralités
            voir cf ex notamment inclus depuis avec par pour sur chez si comme ou mais quand pourquoi comment quel
            quelle ce cet cette ces ici nous je tu il elle on vous ils elles un une des aussi puis annexe pièce
            chapitre tableau annulé annulée reporté reportée fait terminé terminée nouveau urgente haut optionnel
            ligne présentiel tâche décision échéance oui non merci ensuite enfin ensemble ainsi donc toutefois
            cependant également demain aujourd'hui rien tout chaque plusieurs certains autre autres proposition objectif
            suivi rappel remarque attention divers budget sommaire site compte rendu avis
        """,
        never_first="""
            vérifier envoyer préparer contacter organiser finaliser rédiger mettre faire demander créer planifier
            relancer acheter réserver appeler écrire transmettre valider proposer prévoir commander imprimer installer
            rechercher chercher trouver prendre revoir compléter corriger publier informer inviter convoquer
            envoyez préparez vérifiez
        """,
        open_ended="avant le la les un une des du de à et ou pour avec sur dans par que qui au aux en",
        nobody="""
            quelqu un|à confirmer|à définir|à déterminer|à compléter|à préciser|à désigner|personne|inconnu|néant|a c
            |a d|non attribué|non attribuée|à attribuer|nom|qui|responsable|pas de date|sans date|sans échéance
            |pas d échéance|intervenant 0|locuteur 0
        """,
        nothing=r"aucune? (?:\w+ )?(?:tache|action|suite|point|suivi|mesure)s?\b.*|aucune?|neant|rien(?: a signaler)?"
        r"|pas (?:d |de )(?:action|tache|suite|suivi).*|sans objet|ras",
        modes="""
            court long brouillon confidentiel provisoire définitif partiel partiellement manuel automatique numérique
            papier téléphone gratuit suite rappel ensemble seul peut-être encore joint éventuellement hebdomadaire
            mensuel
        """,
        matters="""
            plus tard bientôt salle repas boissons facture factures contrat devis rapport courriel lettre clé clés toit
            cuisine jardin assurance photos presse musique son matériel prix courses site
        """,
        endings="tions?|sions?|ments?|ages?|ures?|ités?",
        times="""
            fin mi début minutes heures
        """,
    ),
    verbs=Verbs(
        modals=r"va|vont|doit|doivent|devra|devront|devrait|est chargée? de|sont chargés de|se charge de"
        r"|s['’]engage à|se chargera de|se propose de",
        shall="va|doit",
        bare_to="",
        passive=r"être \w+(?:é|ée|és|ées|it|is|u)\b",
        not_to="",
        helped="avec",
        does="""
            s'occupe s’occupe s'occupent s’occupent se envoie envoient prépare préparent contacte contactent vérifie
            vérifient organise organisent rédige rédigent transmet transmettent achète achètent cherche étudie valide
            lance fournit remplace répare installe règle paie commande imprime distribue invite rappelle écrit relit
            répond assure relance relancent planifie planifient crée créent finalise finalisent propose proposent
            partage partagent réserve appelle demande demandent coordonne met mettent fait font prend prennent revoit
            complète corrige publie communique informe recherche convoque adresse diffuse élabore actualise
        """,
        no_verbs="et un est sont",
        reports="demande propose",
        tells=r"(?:(?:nous|vous|lui|leur) )?(?:a|ont)"
        r"|(?:fait (?:remarquer|savoir|part)|présente|rappelle|explique|annonce|signale"
        r"|informe|indique|précise|souligne|propose|demande|remercie"
        r"|accueille|ouvre|clôture|évoque|expose|constate|revient|regrette|estime|pense|souhaite|donne)(?:nt)?"
        r"|est|sont|a|ont|était|sera|seront|aura|peut|veut",
        also_nouns="",
        articles="le la les l un une",
        objects="""
            la le les un une des du ses son sa leur leurs au aux ce cette ces à en tout toute fin sur
        """,
        thirds="",
        third_ends="e t d",
        plural_ends="ent",
        past_ends="",
        future=r"(?:s['’]|se |y |en |le |la |les |l['’])?"
        r"(?!(?:ext|cont|inf|ult|se|au|camé|opé)(?:ra|ront)\s)[a-zà-ÿ]{2,20}(?:ra|ront)",
        auxiliaries="est et ait avait était",
        befalls="coûte reste devient dit veut peut commence",
        idioms=r"\binforme(?:nt)? (?:l[ea]s? |l['’]|tou)|\bdemande un devis",
        no_work=r"\w+e(?:nt)? (?:régulièrement|habituellement|souvent|toujours)\b"
        r"|(?:prend|prennent)\s(?:congé|acte|note|part|sa retraite)\b",
        done_to="""
            informer inviter contacter relancer appeler prévenir remercier recontacter convoquer solliciter avertir
            rappeler consulter
        """,
        to_be_done=r"à",
        commits=r"se charge(?:nt|ra|ront)? d(?:e|u|es|['’])|s['’]engage(?:nt)? à|s['’]en occupe(?:nt|ra)?"
        r"|s['’]occupe(?:nt|ra|ront)?|prend(?:ra)? en charge|(?:est|sera) (?:chargée?|responsable) d(?:e|u|['’])"
        r"|se portent? volontaires? pour|comptent?(?=\s\S+(?:er|ir|re)\b)",
        not_work=r"pas|jamais|plus rien|peut-être|absente?|en congé",
        goes_on=r"comme (?:promis|convenu)|de son côté|pour sa part|entre-temps|ensuite|par ailleurs|enfin",
        needed=r"quelqu['’]un doit\b"
        r"|(?:doi(?:t|vent)|devr(?:a|ont)) (?:\w+ )?être \w+(?:é|ée|és|ées|it|ite|is|ise|us?|ue)\b"
        r"|il (?:faut|faudra|faudrait) (?:\S+ ){0,4}\w+(?:er|ir|re)\b",
    ),
    states=States(
        done="""
            fait|faite|terminé|terminée|clos|clôturé|clôturée|réalisé|réalisée|fini|ok fait|en ordre|réglé|réglée
            |résolu|c est fait|soldé|soldée|levée
        """,
        open="""
            en cours|ouvert|ouverte|à faire|nouveau|pas commencé|non commencé|bloqué|en attente|enterré|reporté
            |pas encore fait
        """,
        before_places="nouveau|nouvelle",
        late=r"en retard",
        noted=r"",
        for_info="annulé|annulée|abandonné|abandonnée|pour info|pour information",
        no_work="remarque",
    ),
    mail=Mail(
        sign_offs="""
            cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|cdlt|cdt|bav|salutations
            |cordiales salutations|meilleures salutations|sincères salutations|salutations distinguées|bonne journée
            |bonne soirée|bon week end|bonne fin de journée|bonne semaine|merci|merci d avance|d avance merci
            |merci beaucoup|un grand merci|amicalement|à bientôt|à demain|à la semaine prochaine|respectueusement
            |bonne réception|belle journée
        """,
        courtesies=r"(?:n hesitez|n hesite|si vous avez|en cas de|dites moi|dans l attente|merci |je reste|bonne )"
        r"|(?:remarques|corrections)(?: \w+ \w+)? (?:a|sont|sur)|une question n hesitez",
        notices=r"genere (?:par|automat)|veillez a verifier|donnez votre avis"
        r"|(?:.{0,30}\b)?(?:ia|automat\w*|artificielle|copilot)\b.{0,40} (?:peut|peuvent)\b.{0,20}"
        r"\b(?:incorrect|erreurs|inexact)",
        addressed="tous toutes à",
        greetings="bonjour|bonsoir|cher|chers|chère|salut",
        sender="de",
        headers="de|à|copie",
        me="moi|moi-même",
        says_i=r"je|de mon côté,? je",
        i_will=r"(?:moi,? )?je(?: (?:te|vous|lui|leur))?(?=\s(?:envoie"
        r"|me charge|m['’]occupe|prépare|vérifie|transmets|contacte|demande|relance|rédige"
        r"|fais|réserve|commande|passe|mets|prends|ramène|apporte|amène|appelle|achète|gère|rappelle|imprime|règle)\b)"
        r"|je vais|j['’](?=(?:envoie|organise|appelle|achète|apporte)\b)",
        could_you=r"peux-tu|pourrais-tu|pourras-tu|(?:pouvez|pourriez|pourrez)-vous|vous (?:pouvez|pourriez)"
        r"|veux-tu|voulez-vous|tu peux|tu (?:me |nous |leur |lui )?(?!es\b|as\b)\w+(?:es|ras)",
        please=r"s['’]il (?:te|vous) pla[iî]t|svp|stp|s\.v\.p\.",
    ),
    meetings=Meetings(
        words="""
            réunion compte rendu cr pv procès séance comité assemblée point hebdo rencontre entretien concertation copil
            codir comex codep
        """,
        ends="reunion",
        lead_ins=r"(?:sujets|points|thèmes) (?:abordés|discutés|traités)"
        r" (?:dans|pendant|lors d(?:u|es|e (?:la|l['’])?)|à la|au)|notes de la réunion",
        labels="titre|objet|réunion",
        present="présents?",
        written_by=r"compte[- ]rendu|pv",
        by="par|de",
        day_labels=r"date|date de la réunion|date et heure|réunion du|séance du|envoyé",
        day_words="jour heure heures aujourd",
        beside_day="le la du des de les à l au a h hier",
        other_day="prochaine prochain précédente précédent",
        opens=r"(?:projet de\s)?(?:proc[èe]s[- ]verbal|compte[- ]rendu|pv|cr)",
        of=r"de|du|des|d['’]",
        numbered="n|no|numéro|édition|partie",
        approved="approuvée?s?|adoptée?s?",
        introduces=r"voici|ci-dessous|ci-joint",
        decided=r"décisions?|décidé|il est décidé",
        next_one=r"prochaine (?:réunion|séance)",
        next_called="prochaine?",
        by_tool=r"généré par|^(?:sujets (?:abordés|discutés) dans|notes de (?:la )?réunion)\b",
        notes="compte",
        other_texts="modèle convocation infolettre",
    ),
    statements=Statements(
        decisions="""
            décision|décisions|décision prise|décisions prises|décidé|il est décidé|il a été décidé|on a décidé
            |nous avons décidé|convenu|il est convenu|il a été convenu
        """,
        questions="""
            question ouverte|questions ouvertes|question en suspens|questions en suspens|question sans réponse
            |questions sans réponse|questions restantes|question restante|reste à décider|à décider
        """,
        loose="",
        undecided="à prendre|en attente|en suspens|à venir|reportée|pas encore prise|nécessaire",
    ),
    repeats="la le les des du et à pour va doit",
)
