"""French."""

from domain.command.languages.table import Language

FRENCH = Language(
    what="""quoi | quel | quelle | quels | quelles | qu est ce que | qu est ce qui | que | qu | c est quoi | qu est
        ce qu | quoi a | de quoi il s agit | quoi a faire | quoi à faire | qu est ce qui empêche""",
    who="qui | c est qui | qui est ce qui | qui est | c qui qui | c est qui qui | a qui | à qui",
    whose="à qui | de qui | à qui est | c est à qui",
    when="""quand | pour quand | quelle date | quel jour | jusqu à quand | combien de temps | d ici quand | c est pour
        quand | quand est ce que | quand est ce | c pour quand | c pour qd | pour qd | qd | c est pour qd""",
    why="""pourquoi | pour quelle raison | comment ça se fait | comment se fait il que | pour quoi | pk | pkoi | pq |
        pourkoi""",
    where="où | où en est | où en sont | comment va | comment avance | comment ça avance | où en sommes nous | où est",
    how_many="combien | combien de | combien d | nombre de | il en reste combien | il y en a combien",
    polite="""s il te plaît | s il vous plaît | stp | svp | peux tu | pouvez vous | tu peux | vous pouvez | puis je
        | je peux | je veux | je voudrais | j aimerais | est ce que | est ce qu | est ce | le | la | les | l | un |
        une | des | du | de | d | à | au | aux | en | dans | sur | pour | avec | par | ça | cela | ce | cet | cette
        | ces | c est | c | il | elle | y | on | nous | je | j | tu | vous | me | m | moi | encore | maintenant |
        actuellement | déjà | toujours | à nouveau | salut | bonjour | hello | bot | juste | ok | donc | et | alors
        | en fait | quelque chose | ici | là | dois | doit | faut | il faut | est | sont | était | ai | as | a |
        avons | avez | ont | y a | il y a | a t on | dis moi | dis | donne moi | savoir | merci | exactement | chez
        | question | petite question | faire | fait | que je | qu il | qu on | sais | sait on | t | n | ne | va |
        vont | pourrais tu | pourriez vous | on peut | peut on | pouvons nous | serait il possible | est ce possible
        | la date | date | plutôt | dès que | jai | j ai | quoi a | au point | le point | point numéro | numéro |
        quelque part | est ce que j ai | mes réponses | ce que j écris | ce que je tape | ma réponse | ma dernière
        réponse | dernière réponse | ma dernière modification | désormais | dorénavant | ils | s il | bien |
        seulement | uniquement | ses | son | sa | leur | leurs | en ce moment | pour le moment | reçois | reçoit |
        tout le temps | à l heure actuelle | pour l instant | en ce moment même | hein | un peu | du coup | tout ce
        qui | tout ce que""",
    show="""montre | montre moi | affiche | affiche moi | liste | donne | donne moi | voir | fais voir | aperçu | vue d
        ensemble | résumé de | résumé | détails | détail | détails de | détails sur | plus sur | plus de détails sur |
        je veux voir | dis m en plus | dis m en plus sur | parle moi de | en savoir plus sur""",
    stand="""statut | statut de | statut du | statut sur | état | état de | état du | état des lieux | état d
        avancement | où en est on | où en est on avec | où on en est | on en est où | on en est où avec | où en
        sommes nous | où en est | où en est le | où en est la | où en sont | où ça en est | des nouvelles | des
        nouvelles de | des nouvelles du | des nouvelles sur | nouvelles | du nouveau | du nouveau sur | quoi de neuf
        | quoi de neuf sur | mise à jour | mise à jour sur | avancement | avancement de | avancement du | progrès |
        comment avance | comment ça avance | et pour | et le | et la | quid | quid de | quid du | dernières
        nouvelles | point sur | le point sur | ça avance | du neuf sur | du neuf | du neuf pour | du neuf côté |
        comment se porte | comment se présente | ça donne quoi | ça donne quoi pour | on en est à quoi avec | où on
        en est avec | quoi de neuf pour | quoi de neuf côté | du mouvement sur | et côté | quelque chose de neuf sur
        | quelque chose de nouveau sur | du nouveau pour | du nouveau côté | du nouveau avec""",
    opened="""ouvert | ouverte | ouverts | ouvertes | encore ouvert | encore ouverts | en cours | à faire | reste à
        faire | reste | restant | restants | restantes | il me reste | me reste | me reste t il | pas fini | pas terminé
        | en suspens | dois faire | dois je faire | dois encore faire | que dois je | je dois faire | encore à faire |
        sur ma liste | il reste | ai je | j ai | me restent | reste t il | restent t ils | qu il me reste | restent | à
        finir | quoi à faire | quoi a faire | à faire quoi""",
    late="""en retard | retard | retards | dépassé | dépassée | dépassés | échu | échue | échus | hors délai | trop
        tard | délai dépassé | échéance dépassée | à la traîne | du retard | oublié | oublié quelque chose | suis je
        en retard | traîne | traînent | aurait dû être fait | aurait dû être fini | aurait déjà dû | hors délais |
        en souffrance | pas à l heure | à la bourre | à la masse | pas à jour""",
    due="""échéance | échéances | date limite | deadline | deadlines | délai | délais | à rendre | pour quand | attendu
        | dû | due | dus | prêt | rendre | il le faut | en avez besoin | avez vous besoin | as tu besoin | tombe |
        arrive à échéance | doit être fini | doit être prêt | être prêt | être fini | être terminé | arrive bientôt | à
        venir""",
    blocked="""bloqué | bloquée | bloqués | bloquées | en attente | attend | coincé | coincés | bloque | à l arrêt |
        blocages | blocage | coince | ça coince | attend quelqu un | en attente de quelqu un | freine | attend après
        | attendent | est à l arrêt | sont à l arrêt | patine | piétine | stagne | coince avec | coince sur | bloque
        avec | bloque sur | ça bloque | ça bloque où | empêche | attend on pour | est bloqué par | retarde | ça
        coince quelque part | ça bloque quelque part | y a t il des blocages | des blocages""",
    decided="""décidé | décide | convenu | dit | discuté | décisions | décision | conclu | conclusion | résultat | parlé
        de | on a dit | a t on dit | dit sur | décidé sur | décidé pour | avons décidé | on a décidé | a t on décidé | a
        été décidé | a été dit | convenu de""",
    decisions="décisions | les décisions | décisions sur | relevé de décisions",
    resolved="""décidé | décide | décision | convenu | décidé sur | décidé pour | avons décidé | on a décidé | a t
        on décidé | a été décidé | convenu de""",
    agenda="""ordre du jour | l ordre du jour | odj | agenda | ordre du jour de la prochaine réunion | reste de
        la dernière fois""",
    agenda_text="ordre du jour en texte | agenda en texte",
    about="""de quoi | de quoi s agit il | il s agit | s agit il | contexte | le contexte | rappeler le contexte | c est
        quoi | signifie | veut dire | ça veut dire quoi | expliquer | explique | explique moi | expliquez | plus d infos
        | infos | info | information | informations | description | consiste | en quoi consiste | sujet | concerne | de
        quoi ça parle | ça parle de quoi | faire exactement | parle | de quoi parle | veut dire quoi | demandé
        exactement | attend de moi | c est quoi l idée""",
    source="""demandé | demande ça | demande | veut ça | attribué | assigné | donné | vient | vient ça | d où vient | d
        où ça vient | ça vient d où | de qui vient | provient | source | origine | quelle réunion | de quelle réunion |
        dans quelle réunion | créé | ajouté | mis ça | mis sur ma liste | a mis | de la part de qui | a demandé ça | a
        mis ça | m a mis ça | a créé | a ajouté | m a donné ça | m a refilé ça | qui a mis""",
    answered="répondu | réagi | donné des nouvelles | confirmé | répond",
    not_answered="""pas répondu | pas encore répondu | n a pas répondu | n ont pas répondu | n a pas encore répondu | n
        a pas réagi | pas réagi | pas donné de nouvelles | sans réponse | silencieux | pas de réponse | répond pas | ne
        répond pas | n a toujours pas répondu | doit encore répondre | doivent encore répondre | n a rien dit | n ont
        rien dit | rien dit | pas encore réagi | n a pas donné de nouvelles | se tait | se taisent | reste muet |
        restent muets | fait le mort | ne réagit pas | ne réagissent pas | réagit pas | n a toujours rien dit | n a pas
        encore réagi | n ont pas réagi | doit une réponse | doivent une réponse | manque à l appel""",
    has="""s occupe | s occupe de | s occupe du | responsable | responsable de | responsable du | en charge | en
        charge de | en charge du | fait le | fait la | gère | traite | travaille sur | a le | a la | attribué à |
        assigné à | propriétaire | propriétaire de | suit | s en occupe | est sur | prend | chargé de | revient | se
        charge | a pris | bosse sur | planche sur | à revient | est dessus | bosse dessus | reprend | a repris | est
        chargé de | est chargée de | pilote | dois je demander pour | je demande pour | dois je contacter pour | je
        contacte pour | m adresser pour | en sait plus sur | faut il demander pour""",
    sees="""voit | voient | peut voir | peuvent voir | voir ça | lit | lisent | peut lire | accès | visible | privé |
        confidentiel | partagé avec | les autres voient | peut lire ça | peuvent lire | est visible | visibles |
        public""",
    bot="""tu es | es tu | t es | qui es tu | t es qui | tu es qui | qui êtes vous | vous êtes qui | c est qui | un
        bot | un robot | un humain | humain | robot | ce bot | à qui je parle | follow up | une vraie personne |
        vraie personne | es tu une vraie personne | une machine | es tu un bot | t es un bot | es tu humain | t es
        quoi | tu es quoi | vous êtes quoi | t es qui toi | c est qui ça | qui me parle | qui m écrit""",
    abilities="""sais faire | que sais tu faire | tu sais faire quoi | que peux tu faire | tu peux faire quoi | tu
        fais quoi | que fais tu | comment tu marches | comment ça marche | comment ça fonctionne | comment
        fonctionnes tu | que puis je dire | que puis je demander | qu est ce que je peux | commandes | quelles
        commandes | options | mode d emploi | que comprends tu | à quoi tu sers | tu sers à quoi | comment tu
        fonctionnes | à quoi sers tu | je ne comprends pas comment ça marche | je comprends pas comment ça marche |
        comment je fais | comment t utiliser | comment ça marche ton truc | comment marche ton truc | je peux dire
        quoi | je peux taper | je peux taper ici | je peux écrire ici | je peux dire ici | je peux faire ici | peut
        on taper ici | puis je taper ici | puis je faire ici | puis je écrire ici | je peux te demander | puis je te
        demander | tu sais faire | on peut faire ici | on peut te demander""",
    me="je | j | moi | me | m | chez moi | pour moi | à moi | ai je | suis je | dois je",
    my="mon | ma | mes | à moi | pour moi | le mien | la mienne | les miens | les miennes",
    tasks="""tâche | tâches | point | points | élément | éléments | chose | choses | action | actions | liste | boulot |
        travail | trucs | truc | sujets | dossiers | message | messages | ce message""",
    others="""les autres | autres | l équipe | équipe | tout le monde | les gens | quelqu un | collègues | mes
        collègues | mon chef | mon boss | d autres | ma chef | chef | toute l équipe | le reste de l équipe | quelqu
        un d autre | chez nous | dans l équipe | notre équipe | dans notre équipe | de l équipe | de tout le monde |
        côté équipe | dans le groupe | pour l équipe""",
    most="urgent | urgents | le plus urgent | plus urgent | premier | priorité | prioritaire | important | d abord",
    more="""montre tout | affiche tout | tout montrer | page suivante | liste complète | toute la liste | voir tout |
        montre le reste | voir plus | le reste | le reste de la liste | la suite""",
    give="""passe la main | passer la main | cède la main | laisse la main | donne | donner | donnez | attribue |
        attribuer | attribuez | assigne | assigner | passe | passer | transfère | transférer | confie | confier |
        mets | réassigne | réattribue | donne le | donne la | donne ça | passe le | passe la | attribue le |
        attribue la | refile | refiler | filer | lègue | délègue | déléguer | refile la | refile le | file | redonne
        | réassigne le | réassigne la | peut aller""",
    to="à | au | aux | pour | chez | avec",
    shift="""décale | décaler | déplace | déplacer | reporte | reporter | repousse | repousser | bouge | postpose |
        change | changer | mets | mettre | avance | prolonge | remets | modifie | fixe | change la date de | change la
        date du | change l échéance de | change l échéance du | décalons | repoussons | reportons | fixer | déplacez |
        décalez | reportez | change la date | changer la date""",
    deadline="""échéance | échéance de | échéance du | date limite | date limite de | date limite du | deadline
        | deadline de | deadline du | délai | délai de | délai du | la deadline | l échéance | nouvelle échéance""",
    by="pour | au | à | le | avant | jusqu au | d ici | d ici le | est | =",
    remind="""rappelle moi | rappelez moi | rappelle le moi | rappelle moi de | rappelle moi ça | rappelle | relance
        moi | redemande moi | redemande le moi | redemande | demande moi | redemandez moi | snooze | envoie moi un
        rappel | rappel | mets un rappel | mets moi un rappel | fais moi un rappel | ping moi | reviens vers moi |
        préviens moi | reparle moi | reparle m en""",
    add="""ajoute | ajouter | ajoutez | nouvelle tâche | ajoute une tâche | crée une tâche | créer une tâche |
        mets sur ma liste | à ajouter""",
    note="""note | noter | remarque | ajoute une note | ajoute une note à | ajoute une note au | commentaire |
        note sur | note pour | ajoute un commentaire""",
    rename="renomme | renommer | appelle | change le titre de | change le titre du",
    undo="""annule | annuler | annulez | annule ça | annule cela | annuler ça | annulez ça | défais | défaire |
        défais ça | annule ce que je viens de dire | annule ce que j ai dit | reviens en arrière | retour en arrière
        | remets comme avant | annule la dernière | undo | oublie ce que j ai dit | annule ma dernière réponse |
        annuler ma dernière réponse | annule mon dernier | reprends ma réponse | retire ma réponse | retire ce que j
        ai dit | efface ma dernière réponse | annule la dernière modification | annule ma dernière modification |
        annule le dernier changement | annule mon dernier changement | défais la dernière modification | défais le
        dernier changement | défais la dernière | retire ma dernière réponse | retire mon dernier message | efface
        ça | efface ma réponse | oublie ma dernière réponse | annule ma réponse | annule le dernier | annule la
        dernière action | reviens dessus | revenir en arrière | retour arrière | reviens à avant | remets ça comme
        avant | défais cela | supprime ma dernière réponse | reprends ça | annule celle là | annule celui là |
        annule le dernier truc | annule la dernière chose | annule ce dernier | reviens à l état précédent | remets
        comme c était | remets ça comme c était | annule tout ça | annule ce que je viens de faire | annule ce que j
        ai fait | reviens sur ça | reprends le dernier | défais ce que je viens de faire""",
    language="""langue | change de langue | change la langue | mets la langue en | parle | parlez | écris |
        écrivez | réponds en | parle en | parle moi en | écris en | passe en | passe au | passez en | langue en""",
    speak="en | au | avec moi | avec nous",
    english="anglais",
    dutch="néerlandais | flamand",
    french="français | francais",
    german="allemand",
    pause="""pause | mets en pause | me mettre en pause | mets moi en pause | silence | tais toi jusqu | pas de
        messages | pas de rappels | ne me dérange pas | ne pas déranger | plus rien jusqu | arrête jusqu | laisse
        moi tranquille jusqu | mets toi en sourdine | en sourdine | sourdine | sourdine jusqu au | silence jusqu au
        | tais toi jusqu à | pas de messages jusqu au | pas de message avant | ne m écris pas avant | pendant mes
        vacances | pendant mon congé | quand je suis en vacances | tant que je suis absent | tant que je suis
        absente | plus de rappels jusqu au | plus de rappels jusqu à | plus de rappels avant | plus de messages
        jusqu à | plus de messages jusqu au | plus de messages avant | pas de rappels jusqu à | pas de rappels jusqu
        au | pas de rappels avant | pas de messages jusqu à | pas de messages avant | mets toi en veille | en veille
        jusqu à | en veille jusqu au | laisse moi tranquille jusqu à | laisse moi tranquille jusqu au | ne me
        dérange pas avant | ne me relance pas avant | ne me contacte pas avant | fais une pause jusqu à | fais une
        pause jusqu au | tais toi avant | fiche moi la paix jusqu à | fiche moi la paix jusqu au | du calme jusqu à
        | laisse moi tranquille | laissez moi tranquille | laisse moi en paix | fiche moi la paix | fous moi la paix
        | me laisser tranquille | me laisser en paix | me laisser respirer | plus de messages | pas de message | pas
        de notifications | ne m écris pas | ne m écris plus | ne me relance pas | ne me contacte pas | pas m écrire
        | pas me relancer | plus rien jusqu à | plus rien jusqu au | plus rien avant | rien jusqu à | rien jusqu au
        | rien avant | tais toi | chut | arrête""",
    stop="""stop | arrête | arrêtez | arrêter | arrête de m écrire | arrêtez de m écrire | arrête les messages | arrête
        de demander | arrête de me demander | arrête de me relancer | plus de messages | plus de rappels | ne m écris
        plus | ne m écrivez plus | désabonner | me désabonner | désabonne moi | désinscris moi | désinscription | laisse
        moi tranquille | laissez moi tranquille | fous moi la paix | enlève moi | enlevez moi | retire moi | retire moi
        de la liste | supprime moi | mute | muet | tais toi | désactive | coupe | ne m écris pas | ne m envoie pas de
        messages | ne m envoie plus de messages | arrête les rappels | arrêtez les rappels | arrête tes messages |
        arrête tes rappels | arrête ça | arrêtez ça | arrête avec ça | arrête de me harceler | arrête de m embêter |
        arrête de m ennuyer | lâche moi | lâche moi la grappe | lâchez moi | fiche moi la paix | fichez moi la paix | ça
        suffit les messages | assez de messages | assez de rappels | y en a marre des messages | plus de notifications |
        coupe les rappels | coupe les notifications | désactive les rappels | désactive les notifications | stop aux
        messages | stop aux rappels | stoppe | stoppe les rappels | je ne veux plus de messages | je ne veux plus de
        rappels | je veux plus de messages""",
    resume="""reprends | reprendre | reprenez | recommence | recommencez | relance les rappels | réactive | je suis
        de retour | remets en route | réabonne moi | continue les rappels | tu peux recommencer | tu peux m écrire à
        nouveau | recommence à m écrire | écris moi à nouveau | de retour | de retour de congé | de retour de
        vacances | je suis de retour de congé | je suis de retour de vacances | réactive les rappels | réactive les
        messages | réactive les notifications | remets les rappels | remets les messages | remets les notifications
        | relance les messages | reprends les rappels | reprends les messages | rallume | rallume les rappels |
        remets toi en route | tu peux me réécrire | tu peux m écrire de nouveau | tu peux recommencer à m écrire |
        recommence les rappels | me revoilà | je suis revenu | je suis revenue | c est bon je suis là | je suis à
        nouveau là | tu peux me relancer à nouveau | recommencer à m écrire | m écrire à nouveau | m écrire de
        nouveau | me réécrire | me relancer de nouveau | me relancer à nouveau | recommencer les messages |
        reprendre les messages | reprendre les rappels | à nouveau disponible | je suis à nouveau disponible | de
        retour au bureau | je suis de retour au bureau | tu peux reprendre | vous pouvez reprendre | renvoie moi des
        messages | réactive tout""",
    settings="""paramètres | réglages | mes paramètres | mes réglages | préférences | mes préférences | options
        | configuration | quand écris tu | quand envoies tu | mes heures de bureau""",
    help="bonjour | salut | bonsoir | coucou | aide | aide moi | help | au secours | comment ça marche",
    glossary="glossaire | lexique | termes",
    forget="oublie | oublier | supprime le terme",
    forget_me="""oublie moi | oubliez moi | oublie tout de moi | oubliez tout de moi | oublie mon nom | oubliez mon
        nom | efface moi | effacez moi | supprime moi | supprimez moi | efface mes données | effacez mes données |
        supprime mes données | supprimez mes données | efface toutes mes données | supprimez toutes mes données |
        supprime mes données personnelles | supprimez mes données personnelles""",
    export_me="""exporte moi | exportez moi | exporte mes données | exportez mes données | mes données | mes données
        personnelles | montre mes données | montrez mes données | donne moi mes données | donnez moi mes données |
        envoie moi mes données | envoyez moi mes données | que sais tu de moi | que savez vous de moi | qu est ce
        que tu sais de moi | tu sais quoi de moi | quelles données as tu sur moi | quelles données avez vous sur
        moi""",
    handover="""passation | transférer tout | transfère tout | donne tout | passe tout | transfert | transfère |
        transférer | attribue tout | donne toutes les tâches | passe toutes les tâches""",
    from_="de | du | tout de | toutes les tâches de | toutes | tout",
    none="aucun | aucune | personne | rien",
    everything="tout | tous | toutes | toutes les tâches | toutes mes tâches | toute la liste | l ensemble",
    delete="supprime | supprimer | efface | effacer | enlève | enlever | retire | retirer | annule | annuler | jette",
    change="change | modifie | corrige | changer | modifier",
    apology="""svp | stp | s il te plaît | s il vous plaît | pardon | désolé | désolée | oups | non | erreur |
        mauvais numéro | mauvaise tâche | je me suis trompé | je me suis trompée | merci | euh | zut | mince |
        attends | non attends | c était faux | c est faux | c était une erreur | c est une erreur | je me suis
        planté | je me suis plantée | ah non | oups non | non non | ce n était pas ça | c était pas ça | pas ce que
        je voulais dire | erreur de ma part | aïe | oh non | nan | mais non | non faux""",
    no_day="aucun | aucune | aucune date | sans date | sans échéance | jamais | supprimer | enlever",
    period="""cette semaine | la semaine prochaine | semaine prochaine | ce mois | ce mois ci | le mois prochain
        | aujourd hui | demain | cette année | ce trimestre""",
    status="statut | status",
    waiting="attente | en attente | qui attend quoi",
    got="a été | ont été | a t on | on a | avons nous | nous avons | avons | ai je | j ai | a | ont | as",
    done="""fini | finie | terminé | terminée | fait | faite | prêt | prête | réglé | finis | terminés | faits |
        achevé | bouclé | accompli""",
    add_label="""todo | à faire | nouveau | tâche | ne pas oublier | nouvelle tâche | ajoute | ajoute une tâche |
        crée une tâche""",
    add_ends="",
    give_ends="",
    messages="""écris moi | écrire | m écrire | envoie moi des messages | tes messages | vos messages | tes rappels
        | recevoir tes messages | envoyer des messages | ces messages | tous ces messages | m écris | m écris tu |
        tu m écris | m envoies | m envoies tu | tu m envoies | vous m écrivez | m écrivez vous | tes questions | ne
        m écris pas | ne m écrivez pas | pas de messages | pas de rappels | ne me dérange pas | ne m envoie rien |
        ne m envoie pas de messages | ne me relance pas | plus de messages | arrête de m écrire | arrête les
        messages | arrête de me relancer""",
    rhythm="""une fois par semaine | une fois par jour | chaque semaine | chaque jour | tous les jours |
        hebdomadaire | le matin | les matins | l après midi | moins souvent | plus souvent | le lundi | le mardi |
        le mercredi | le jeudi | le vendredi | le samedi | le dimanche | le week end | les week ends | le soir | les
        soirs | les vendredis | les lundis | les mercredis | après 17h | la nuit | en dehors des heures""",
    let="laisse | laissez | que",
    takes="""faire | gérer | prendre | reprendre | s en occuper | s occuper | finir | fasse | reprenne | s en occupe
        | va faire | va gérer | va s en occuper""",
    any_="""quelque chose | y a quelque chose | qqch | quelqu un | y a t il quelque chose | il y a quelque chose |
        ça coince quelque part | ça bloque quelque part | y a t il des blocages | des blocages""",
    add_for="pour | à",
    remind_to="""rappelle moi de | rappelle moi d | rappelle moi que je dois | rappelle moi qu il faut | rappelez
        moi de | rappelez moi d | fais moi penser à | fais moi penser que je dois | n oublie pas de me rappeler de""",
    through="inclus | y compris | compris",
    takes_over="reprend | a repris | va reprendre | prend le relais sur | prend le relais pour | prend la relève pour",
    onward="""à partir de maintenant | maintenant | désormais | dorénavant | dès maintenant | à partir d aujourd hui
        | à ma place""",
    put="mets | ajoute | note",
    on_list="sur ma liste | sur la liste | à ma liste | à la liste | dans ma liste",
)
