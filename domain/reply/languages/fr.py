"""French, as Belgians write it too."""

from domain.reply.languages.table import Language

FRENCH = Language(
    done="""fini | finie | finis | finies | terminé | terminée | terminés | terminées | fait | faite | faits | faites |
        achevé | achevée | complété | complétée | clôturé | clôturée | clôturés | clos | close | résolu | résolue |
        réglé | réglée | réglés | réglées | bouclé | bouclée | bouclés | prêt | prête | prêts | prêtes | ok fait |
        finalisé | finalisée | finalisés | accompli | c est bon pour | en ordre | mis en ordre | corrigé | corrigée |
        traité | traitée | traités | peut être clôturé | peut être clôturée | peut être fermé | peut être fermée | tu
        peux clôturer | vous pouvez clôturer | tu peux fermer | vous pouvez fermer | clôturer | clôture | fermer |
        ferme | fermé | fermée | coché | cocher | dans la poche | plié | exécuté | exécutée | réalisé | réalisée |
        réalisés | peuvent être clôturés | peut être close | peut être coché | emballé pesé | en est fini | effectué |
        effectuée | effectués | arrangé | c est fait | c fait | cest fait | c est fini | c est réglé | c est terminé |
        cest regle | cest fini | nickel chrome | j en ai fini avec | fini avec | terminé avec | abouti | au point | on
        peut clôturer | on peut fermer | peut fermer | peut clôturer | tu peux le fermer | c bon pour | cest bon pour |
        nickel pour | tout bon pour | c est en ordre | est en ordre | à jour | mis à jour | mise à jour faite | relu |
        relue | relus | parti | partie | partis | parties | renvoyé | renvoyée | rentré | rentrée | c bon pr | tt bon
        pour | c signé | c réglé | c terminé | c fini | c ok pour | fini de chez fini | fait et archivé | dossier clos
        | tu peux cocher | vous pouvez cocher | tu peux rayer | peut être rayé | finies et bouclées | rayer | torché |
        c est torché | plié emballé | c est dans la boîte | dans la boîte | dans le sac | chose faite | c est chose
        faite | voilà qui est fait | c est en place | en place | c est en ligne | c est validé | c est rangé | c est
        nettoyé | mission accomplie | affaire classée | affaire réglée | affaire conclue | l affaire est dans le sac |
        c est du passé | derrière nous | derrière moi | j en suis venu à bout | venu à bout | on en est venus à bout |
        mené à son terme | arrivé à bon port | c est tout bon pour | ça y est | vient d être fait | vient d être fini |
        vient d être terminé | vient d être signé | vient d être envoyé | vient d être livré | résolus | résolues |
        bouclées | achevées | corrigés | corrigées | arrangés | arrangées | fermés | fermées | rayé de la liste | peut
        être rayé de la liste | peut être archivé | tu peux archiver | vous pouvez archiver | tu peux clore | vous
        pouvez clore | on peut clore | peut être clos | clore | solutionné | solutionnée | dépanné | dépannée | liquidé
        | liquidée | au net | remis au propre | sur les rails et fini | c est plié | signé et renvoyé | revenu signé |
        revenue signée | a été donnée | est donnée | ont été données | a eu lieu | ont eu lieu | a bien eu lieu | ont
        bien eu lieu | s est bien passée | se sont bien passés | se sont bien passées | s est bien déroulé | s est bien
        déroulée | se sont bien déroulés | s est déroulé | s est déroulée | se sont déroulés | s est tenu | se sont
        tenus | se sont tenues | s est conclu | s est conclue | s est terminé | s est terminée | s est achevé | s est
        achevée | s est clôturée | bien déroulé | comme une lettre à la poste | a été une réussite | a été tenu | ont
        été tenus | ont été tenues | est arrivé à destination | arrivé à destination | arrivée à destination | arrivés
        à destination | est en ligne | sont en ligne | est en place | sont en place | est en service | sont en service
        | est en production | de nouveau en service | à nouveau en service | remarche | remarchent | refonctionne |
        refonctionnent | marchent à nouveau | fonctionne à nouveau | fonctionnent à nouveau | tourne à nouveau | c est
        derrière nous | c est derrière moi | c est payé | c est envoyé | c est livré | c est livrée | c est imprimé | c
        est installé | c est réparé | c est publié | c est expédié | c est déposé | c est rempli | c est encodé | c est
        corrigé | c est monté | c est posé | c est vendu | c est acheté | c est réservé | c est distribué | c est
        traduit | c est relu | c est mis en ligne | c est mis en place | c est bouclé | c est clos | c est classé | c
        est emballé | c est remplacé | c est branché | c est comptabilisé | c est remboursé | c est trié | c est
        vérifié | c est testé | c est déployé | c est migré | c est configuré | c est scanné | c est copié | c est
        enregistré | c est rédigé | c est écrit | s est bien passé | mis en ligne | mise en ligne""",
    sent="""imprimé | imprimée | imprimés | imprimées | assuré | assurée | assurés | assurées | réparé | réparée |
        réparés | réparées | traduit | traduite | traduits | traduites | scanné | scannée | scannés | scannées |
        plastifié | plastifiée | plastifiés | plastifiées | commandés | commandées | signées | réservés | réservées |
        préparées | partagées | transmises | payées | expédiés | expédiées | déposés | échangé | échangés | échangée |
        échangées | négocié | négociée | rempli | remplie | complétés | tenu | tenue | tenues | données | eu lieu |
        migré | migrée | tourne | tournent | fonctionne | fonctionnent | envoyées | préparé | préparée | préparés |
        partagé | partagée | envoyé | envoyée | envoyés | mailé | transmis | transmise | remis | remise | livré |
        livrée | livrés | soumis | soumise | publié | publiée | installé | installée | déployé | déployée | payé |
        payée | commandé | commandée | réservé | réservée | signé | signée | expédié | déposé | déposée | mis en ligne
        | mis en production | mise en ligne | mis en place | mise en place | communiqué | remplacé | remplacée |
        remplacés | remplacées | renouvelé | renouvelée | archivé | archivée | archivés | classé | classée | installés
        | installées | opérationnel | opérationnelle | opérationnels | opérationnelles | mené à terme | menée à terme |
        mené à bien | menée à bien | menés à bien | signés | payés | déployés | livrées | nettoyé | nettoyés | rangée |
        lavé | lavée | lavés | lavées | balayé | balayés | essuyé | essuyés | désinfecté | désinfectés | aspirés |
        dépoussiéré | dépoussiérés | vidé | vidée | vidées | épluché | épluchés | décongelé | décongelés | congelé |
        congelés | dressé | emballé | emballés | déballé | déballés | étiquetée | pesé | pesée | pesés | acheté |
        achetés | réapprovisionné | réapprovisionnés | trié | triée | empilés | coulé | coulée | coulées | plâtré |
        isolé | isolée | soudé | soudée | soudés | soudées | percé | percée | percées | vissé | poncé | poncée | poncés
        | poncées | creusé | creusés | nivelé | nivelés | démontés | scié | sciée | sciés | sciées | raboté | rabotés |
        huilé | huilée | huilées | débouché | débouchés | détartré | détartrés | calibrés | étalonné | étalonnés |
        inspectée | arrosés | désherbé | désherbés | soigné | vaccinée | administré | administrés | hospitalisé |
        hospitalisés | enseigné | relié | rédigé | rédigés | tapée | encodé | encodés | enregistré | enregistrés |
        dessiné | développé | développés | testé | testée | débogué | débogués | configuré | configurés | paramétré |
        désactivé | désactivés | débloqué | débloqués | redémarré | redémarrés | restauré | restaurés | synchronisé |
        synchronisés | homologué | homologués | certifié | certifiés | tamponné | tamponnés | légalisé | légalisés |
        notifié | notifiés | diffusé | diffusés | filmée | remboursé | remboursés | encaissé | encaissés | versée |
        crédité | comptabilisé | comptabilisés | déclaré | auditée | budgété | calculé | compilés | recensée |
        inventorié | numérisé | numérisés | embauché | embauchés | engagés | évalué | évalués | résilié | résiliés |
        récupéré | récupérés | ramené | ramenés | rapporté | restitué | restitués | retourné | retournés | ramassé |
        ramassés | évacué | évacués | broyé | broyée | broyés | broyées | recyclés | déménagé | déménagés | transporté
        | branchée | connectée | câblée | raccordé | raccordés | déconnecté | déconnectés | tapissé | tapissés | décoré
        | loué | louée | loués | louées | rectifié | rectifiés | modifié | modifiés | adapté | adaptés | actualisé |
        actualisés | révisée | révisés | ajouté | ajoutés | intégré | intégrés | migrées | téléchargé | téléchargés |
        uploadé | mergée | mergées | commitée | mailée | mailées | faxé | faxée | faxés | faxées | brieffé | brieffés |
        coachée | rassemblé | rassemblés | consolidé | consolidés | reclassé | reclassés | réinstallé | réinstallés |
        réimprimé | réimprimés | renvoyés | renvoyées | bétonnée | bétonnés | bétonnées | maçonné | maçonnés | jointoyé
        | jointoyés | cimenté | cimentés | aménagé | aménagés | dégraissé | dégraissés | rincé | rincée | rincés |
        rincées | essoré | essorés | récurée | récurées | épousseté | époussetés | cuit | cuite | cuits | servi | vendu
        | verni | démoli | démolie | démolis | entretenu | entretenue | entretenus | tondu | tondue | nourri | réécrit
        | réécrite | saisi | inscrit | inscrite | conçu | conçue | construit | construite | construits | bâti | bâtie |
        averti | avertis | prévenu | prévenus | prévenue | transcrite | détruit | détruite | détruits | repeinte |
        repeints | peint | cousu | cousue | introduit | introduite | introduits | introduites | reconduit | reconduite
        | souscrit | souscrite | acquis | acquise | obtenu | obtenue | obtenus | obtenues | pourvu | pourvue | élargi |
        rafraîchi | rafraîchie | aplani | fourni | fournie | fournis | fournies | garni | garnie | converti | convertie
        | rétabli | rétablie | rebouché | mis au propre | mis en page | mis en service | mise en service | mis sous pli
        | mis en rayon | mis en route | mis à disposition | mis au courant | mis aux normes | mise aux normes | mise en
        page | donné cours | cours donné | mis à la poste | donné à manger | mis au frais | mis au four | mis au
        recyclage | passé commande | commande passée | passé la commande | passé l aspirateur | rendez vous pris | rdv
        pris | distribué | transcrit | repeint | empilé | organisé | démonté | recruté | graissé | carrelé | arrosé |
        affichée | affichées | agrafée | agrafées | ajusté | ajustée | ajustés | ajustées | alignée | alignées |
        analysée | analysées | annexée | annexées | annotée | annotées | anonymisée | anonymisées | approuvée |
        approuvées | attribuée | attribuées | authentifiée | authentifiées | automatisée | automatisées | autorisée |
        autorisées | branchées | briefée | briefés | briefées | câblées | calculée | calculés | calculées | catégorisée
        | catégorisées | centralisée | centralisées | certifiée | certifiées | clôturées | compilée | compilées |
        comptabilisée | comptabilisées | configurée | configurées | confirmée | confirmées | consolidée | consolidées |
        contresigné | contresignée | contresignés | contresignées | contrôlée | contrôlées | copiée | copiées | créé |
        créée | créés | créées | cryptée | cryptées | débranché | débranchée | débranchés | débranchées | déchargée |
        déchargées | dédoublonné | dédoublonnée | dédoublonnés | dédoublonnées | délivré | délivrée | délivrés |
        délivrées | démontée | démontées | déployées | déposées | désinfectée | désinfectées | désinstallé |
        désinstallée | désinstallés | désinstallées | diffusée | diffusées | distribuée | distribuées | documentée |
        documentées | emballée | emballées | embauchée | embauchées | encadré | encadrée | encadrés | encadrées |
        encodée | encodées | enregistrée | enregistrées | étiqueté | étiquetés | étiquetées | évaluée | évaluées |
        expédiée | exportée | exportées | facturée | facturées | formatée | formatées | fusionné | fusionnée |
        fusionnés | fusionnées | implémenté | implémentée | implémentés | implémentées | importée | importées | indexée
        | indexées | inspecté | inspectés | inspectées | intégrée | intégrées | inventoriée | inventoriés |
        inventoriées | listée | listées | mesurée | mesurées | numérotée | numérotées | numérisée | numérisées |
        optimisée | optimisées | paraphée | paraphées | paramétrée | paramétrées | peaufinée | peaufinés | peaufinées |
        personnalisée | personnalisées | photocopiée | photocopiées | posée | posées | présentée | présentées |
        raccordée | raccordées | rajouté | rajoutée | rajoutés | rajoutées | réactivé | réactivée | réactivés |
        réactivées | rebranché | rebranchée | rebranchés | rebranchées | recalculé | recalculée | recalculés |
        recalculées | recompté | recomptée | recomptés | recomptées | reconfiguré | reconfigurée | reconfigurés |
        reconfigurées | reconnecté | reconnectée | reconnectés | reconnectées | rectifiée | rectifiées | recyclée |
        recyclées | redémarrée | redémarrées | refacturé | refacturée | refacturés | refacturées | reformulé |
        reformulée | reformulés | reformulées | régularisée | régularisées | réimprimée | réimprimées | réinitialisée |
        réinitialisées | réinstallée | réinstallées | reliée | reliées | renforcé | renforcée | renforcés | renforcées
        | renommé | renommée | renommés | renommées | rénové | rénovée | rénovés | rénovées | réorganisé | réorganisée
        | réorganisés | réorganisées | répertorié | répertoriée | répertoriés | répertoriées | sauvegardée |
        sauvegardées | sécurisé | sécurisée | sécurisés | sécurisées | soldée | soldées | standardisée | standardisées
        | stockée | stockées | surligné | surlignée | surlignés | surlignées | tamponnée | tamponnées | tapées |
        téléchargée | téléchargées | testées | timbrée | timbrées | transportée | transportées | triées | vaccinées |
        validée | validées | vérifiée | vérifiés | vérifiées | verrouillé | verrouillée | verrouillés | verrouillées |
        versées | acquitté | acquittée | acquittés | acquittées | financée | financées | notifiée | notifiées |
        rapportée | rapportées | recrutée | recrutées | rédigée | rédigées | rémunéré | rémunérée | rémunérés |
        rémunérées | additionné | additionnée | additionnés | additionnées | négociées | complétées | publiées |
        communiquée | communiquées | renouvelées | archivées | classées | nettoyée | nettoyées | balayée | balayées |
        achetée | achetées | administrée | administrées | désactivée | désactivées | synchronisée | synchronisées |
        remboursée | remboursées | encaissée | encaissées | créditée | créditées | budgétée | budgétées | modifiée |
        modifiées | adaptée | adaptées | actualisée | actualisées | révisées | ajoutée | ajoutées | rassemblée |
        rassemblées | aménagée | aménagées | organisée | organisées | affranchi | affranchie | affranchis | affranchies
        | extraite | extraites | reconstruit | reconstruite | reconstruits | reconstruites | réinscrit | réinscrite |
        réinscrits | réinscrites | retranscrit | retranscrite | retranscrits | retranscrites | réunies | vendue |
        vendus | vendues | définies | établie | établies | établis | remplis | remplies | souscrits | souscrites |
        réécrits | réécrites | inscrits | inscrites | transcrits | transcrites | rétablis | rétablies | reconduits |
        reconduites | mis en vente | mise en vente | mis en forme | mise en forme | entré en vigueur | est en vigueur |
        sont en vigueur | mis en œuvre | mise en œuvre | mises en œuvre | mises en ligne | mises en place | mises en
        page | mises en service | mises au propre | mis à niveau | mise à niveau | remis à neuf | remis en état | remis
        en place | remis en service | remise en service | remis en ordre | remis à zéro | remise à zéro | mis sur
        papier | mis sur pied | mise sur pied | paraphé et signé | dûment signé | dûment signée | dûment complété |
        dûment complétée | dûment rempli | dûment remplie | signé par tous | signé par tout le monde""",
    progress="""je m y mets maintenant | je l attaque | j attaque maintenant | en négociation | en pleine négociation |
        en négociations | en pleines négociations | en discussion | en pleine discussion | en pourparlers | à moitié
        fait | à moitié fini | à moitié | à mi chemin | à la moitié | bien avancé | bien avancée | bientôt fini |
        bientôt terminé | en cours | c est en cours | en progrès | en train | commencé | commencée | démarré | démarrée
        | entamé | entamée | lancé | lancée | j y travaille | on y travaille | nous y travaillons | je travaille dessus
        | on travaille dessus | travaille dessus | travaille sur | je suis dessus | suis dessus | je m en occupe | on s
        en occupe | m en occupe | s en occupe | ça avance | avance | en traitement | en chantier | en cours de
        traitement | en cours de | toujours en cours | encore en cours | en route | commencer | démarrer | débuté |
        occupé | occupée | occupé avec | en train de travailler | en train de le faire | en train de finaliser | je
        bosse dessus | bosse dessus | on bosse dessus | on est dessus | est dessus | en préparation | progresse | en
        cours d exécution | en cours de finalisation | suis en train | dessus | sur le feu | je suis sur | attaqué |
        attaquée | attaque | planche dessus | planche sur | suis en plein dedans | en plein dedans | je m y mets | m y
        suis mis | m y suis mise | suis dedans | ça progresse | est entamé | est entamée | tjs en cours | je rédige | je
        prépare | je finalise | en phase de finalisation | bien entamé | à l œuvre | en marche | en bonne marche | en
        construction | en fabrication | en production | en développement | en rédaction | en cours de rédaction | en
        cours de préparation | en cours de montage | en cours d installation | en cours de livraison | en cours de
        signature | en cours de test | en cours d impression | en cours de réparation | en élaboration | en gestation |
        en cours d élaboration | en pleine rédaction | en pleine préparation | en plein travail | en plein dans | m y
        suis attelé | m y suis attelée | je m y attelle | on s y est mis | on s y met | je suis à fond dessus | à fond
        dessus | les mains dedans | j ai les mains dedans | j ai le nez dedans | le nez dedans | sur le métier | sur l
        établi | sur le gril | au four | dans le four | sur mon bureau | entre mes mains | aux trois quarts | aux trois
        quarts fait | aux deux tiers | aux deux tiers fait | à mi parcours | en plein milieu | au beau milieu | ça roule
        doucement | ça avance doucement | ça avance petit à petit | avance doucement | avance petit à petit | suit son
        cours | ça suit son cours | dernière ligne droite | dans la dernière ligne droite | derniers réglages |
        dernières retouches | dernières finitions | en finition | en phase finale | en phase de test | en phase de
        rédaction | en phase de préparation | chui dessus | chuis dessus | chui en train | jsuis dessus | on y est
        encore | j y suis | j y suis encore | je bûche dessus | je gratte dessus | je turbine dessus | je peaufine | on
        peaufine | peaufine | je continue | je poursuis | on poursuit | je rassemble | je collecte les | je vérifie
        encore | je relis | je corrige encore | je traduis | je nettoie | je peins | je construis | j écris | j installe
        | mis en chantier | mise en chantier | mis en branle | commencés | commencées | démarrés | démarrées | entamés |
        entamées | enclenché | enclenchée | amorcé | amorcée | initié | initiée""",
    ongoing="""en continu | continu | continue | permanent | permanente | récurrent | récurrente | travail continu
        | tâche continue | sans fin | tâche permanente | c est continu | perpétuel | au long cours | tâche
        récurrente | ça ne s arrête jamais | de fond""",
    blocked="""attends avec | attendez avec | bloqué | bloquée | bloqués | bloquer | bloque | en attente | coincé |
        coincée | en suspens | en pause | suspendu | suspendue | on hold | à l arrêt | stand by | en stand by | en
        standby | mis en attente | mise en attente | peux pas avancer | ne peux pas avancer | je suis bloqué | je suis
        bloquée | ça bloque | ça coince | au point mort | gelé | gelée | mis en suspens | je ne peux pas avancer | on
        ne peut pas avancer | impossible d avancer | ne peux rien faire | je suis coincé | je suis coincée | peux rien
        faire | en rade | en carafe | en panne sèche | enlisé | enlisée | embourbé | embourbée | paralysée | figé |
        figée | dans l impasse | une impasse | dans les choux | au frigo | au congélateur | mis au frigo | mise au
        frigo | mis au placard pour l instant | en berne | ça patine | ça cale | ça stagne | piétine | ça piétine | on
        piétine | je piétine | on stagne | ça n avance pas | n avance pas | n avance plus | ça n avance plus | ça
        avance pas | peut pas avancer | on peut pas avancer | pas moyen d avancer | je ne sais pas avancer | je sais
        pas avancer | on ne sait pas avancer | on sait pas avancer | impossible de continuer | impossible de commencer
        | impossible de démarrer | je peux pas continuer | je ne peux pas continuer | peux pas continuer | peux pas
        commencer | ne peux pas commencer | peux pas démarrer | pieds et poings liés | j ai les mains liées | mains
        liées | les mains liées | on est coincés | coincés | coincées | en rupture | en rupture de stock | rupture de
        stock | plus en stock | hors stock | indisponible chez le fournisseur | en souffrance | stoppé | stoppée |
        freinée | retenu en douane | gelés | gelées | suspendus | suspendues""",
    waits="""en attente de | en attente du | en attente d | en attente des | en attente que | j attends | on attend |
        nous attendons | attends | attend | attendons | bloqué par | bloquée par | bloqué à cause de | bloqué à cause du
        | bloquée à cause de | dépend de | dépend du | dépend des | dans l attente de | dans l attente du | dans l
        attente d | j attends encore | on attend encore | j attends toujours | on attend toujours | bloqué chez |
        bloquée chez | bloqué car | bloquée car | bloqué en attendant | bloqué en attente de | en attente chez | coincé
        chez | coincé par | bloqué tant que | en suspens jusqu à | suspendu à | bloqué faute de | attente de | attente
        du | en attente depuis | en attente par | attendre | dois attendre | en attendant | on hold en attendant |
        bloqué au niveau de | en attente pour | bloquée en attente de | est chez | c est chez | toujours chez | encore
        chez | se trouve chez | attend toujours | en attente de l | en attente d un | en attente d une | je suis bloqué
        tant que | je suis bloquée tant que | suis bloqué tant que | coincé tant que | on attend après | j attends après
        | il me manque | il me manque encore | me manque | me manquent | il nous manque | manque encore | coincé à cause
        de | bloqué à cause d | j attends tjs | en attente tjs de | c est maintenant à | c est à présent à | c est au
        tour de | à eux de | attend maintenant | en attente après | il me faut d abord | il me faut encore | il nous
        faut d abord | il nous faut encore | il faut d abord que | besoin de l aval de | besoin du feu vert de | besoin
        du feu vert du | besoin d un retour de | besoin d une réponse de | besoin d infos de | besoin d input de |
        besoin de l input de | retenu par | retenu à | retardé par | retardée par | freiné par | freinée par |
        tributaire de | tributaire du | conditionné à | conditionné par | subordonné à | à la merci de | à la merci du |
        tout dépend de | tout dépend du | dépend d | dépend encore de | dépend encore du | dans les mains de | dans les
        mains du | sur le bureau de | sur le bureau du | sur la table de | est au service | chez le notaire | chez l
        imprimeur | à la signature chez | à la signature de | pour signature chez | pour accord chez | pour validation
        chez | pour avis chez | à la validation de | à la validation du | pas possible sans | impossible sans | ne peut
        pas avancer sans | peux pas commencer sans | ne peux pas commencer sans | peux pas avancer tant que | ne peux
        pas avancer tant que | peux rien faire tant que | ne peux rien faire tant que | arrêté faute de | jattends |
        jattend | j attds | en att de | en att du""",
    cancelled="""oubliez l | oublie l | oubliez les | oublie les | oubliez la | oublie la | annulé | annulée | annulés
        | annuler | plus nécessaire | plus nécessaires | n est plus nécessaire | pas nécessaire | n est pas nécessaire
        | plus besoin | plus d actualité | n est plus d actualité | obsolète | obsolètes | abandonné | abandonnée |
        abandonner | supprimer | supprimé | supprimée | supprime | plus utile | n est plus utile | plus pertinent |
        plus pertinente | sans objet | peut être supprimé | peut être supprimée | peut être annulé | peut être annulée
        | à supprimer | à annuler | laisser tomber | laisse tomber | laissez tomber | on laisse tomber | on oublie | on
        abandonne | plus à faire | n est plus à faire | tombe à l eau | tombé à l eau | caduc | caduque | plus requis |
        n a plus lieu d être | plus lieu d être | on n en a plus besoin | n en a plus besoin | a été annulé | pas
        besoin | inutile | plus applicable | pas applicable | non applicable | peut être retiré | à retirer | ne sert
        plus à rien | plus la peine | pu besoin | peut être abandonné | on peut supprimer | peut supprimer | on peut
        annuler | peut annuler | tu peux supprimer | vous pouvez supprimer | on peut oublier | tu peux annuler | on
        peut laisser tomber | peut oublier | on n a plus besoin | plus besoin de | n avons plus besoin | fait double
        emploi | laissé tomber | jeté à la poubelle | viré du programme | vire | à virer | tu peux virer | on vire | ça
        saute | ça a sauté | aux oubliettes | tombé aux oubliettes | passé aux oubliettes | à la poubelle | mis à la
        poubelle | à la trappe | passé à la trappe | passée à la trappe | mort et enterré | c est mort | mort né | au
        placard | mis au placard | mise au placard | on arrête tout | abandonnés | abandonnées | on y renonce | on
        renonce | nous renonçons | j y renonce | on a renoncé | on y a renoncé | tombée à l eau | rayé du programme |
        retiré de la liste | retiré du programme | retirée du programme | retiré du planning | sorti du périmètre |
        hors périmètre | hors scope | n est plus à l ordre du jour | plus à l ordre du jour | plus au programme | n est
        plus au programme | plus prévu | n est plus prévu | plus demandé | n est plus demandé | n est plus demandée |
        plus souhaité | n est plus souhaité | plus valable | n est plus valable | plus exigé | plus obligatoire | n est
        plus obligatoire | plus nécessaire du tout | ça ne vaut plus la peine | ne vaut plus la peine | ça n en vaut
        plus la peine | n en vaut plus la peine | sert plus à rien | ça sert plus à rien | ça n a plus de sens | n a
        plus de sens | a plus de sens | n a plus de raison d être | plus de raison d être | n a plus d utilité | plus d
        utilité | n a plus d objet | plus d objet | devenu sans objet | devenu inutile | devenue inutile | devenu caduc
        | devenu superflu | superflu | superflue | dépassé par les événements | rendu inutile | plus dactualité | plu d
        actualité | pu d actualité | pu nécessaire | pu utile | plu besoin | pu la peine | plus bsoin | laissé de côté
        définitivement | on ne la fait plus | on ne fait plus | ne se fait plus | ne se fera plus | ne se fera pas | n
        aura pas lieu | n aura plus lieu | n a pas lieu d être | pas lieu d être | je ne le fais plus | on ne va plus
        le faire | ne sera plus fait | ne sera plus nécessaire | ne sera pas nécessaire | ne sera plus utile | plus à l
        agenda | décommandé | décommandée | désamorcé | révoqué | révoquée | en doublon | c est un doublon | est un
        doublon | fait doublon | en double dans la liste | est en double | c est en double | tu peux l enlever | tu
        peux enlever | vous pouvez enlever | on peut enlever | peut être enlevé | peut être enlevée | peut être effacé
        | peut être effacée | peut être retirée | peuvent être supprimés | peuvent être annulés | peuvent être
        abandonnés | peuvent être retirés | à enlever | à effacer | à oublier | à jeter | à barrer | jette | jette le |
        on jette | vous pouvez oublier | tu peux oublier | oublie le | oubliez le | oublie la | oubliez la | on peut
        tirer un trait dessus | tirer un trait | on tire un trait dessus | tiré un trait | passons à autre chose | on
        zappe | zappé définitivement | on s en passe | on s en passera | on fait sans | on fera sans | personne n en a
        plus besoin | plus personne n en a besoin | plus besoin du tout | n a plus besoin d être fait | a plus besoin d
        être fait | ne doit plus être fait | doit plus être fait | ne doit plus se faire | ne faut plus le faire | faut
        plus le faire | il ne faut plus le faire | il faut plus le faire | est tombé à l eau | est tombée à l eau | on
        ne le fait plus | poubelle | plus aucun sens""",
    reopened="""remets le ouvert | remets la ouverte | remettez le ouvert | rouvrir | rouvre | réouvrir | rouvert |
        réouvert | rouverte | à rouvrir | ré ouvrir | finalement pas fini | finalement pas terminé | finalement pas fait
        | pas fini finalement | pas terminé finalement | pas fait finalement | n est finalement pas fini | n est
        finalement pas terminé | n est finalement pas fait | en fait pas fini | pas encore fini finalement | réouvre |
        rouvrez | doit être rouvert | n est en fait pas fini | n est en fait pas terminé | fermé par erreur | clôturé
        par erreur | n est finalement pas terminée | n est finalement pas faite | remettre ouvert | n est finalement pas
        réglé | finalement pas réglé | ré ouvre | remets le dans la liste | remets la dans la liste | remets ça dans la
        liste | remettre dans la liste | de retour dans la liste | remis dans la liste | à refaire | est à refaire | c
        est à refaire | tout est à refaire | doit être refait | doit être refaite | il faut le refaire | il faut la
        refaire | à recommencer | c est à recommencer | tout à refaire | de nouveau en panne | à nouveau en panne |
        encore cassé | de nouveau cassé | à nouveau cassé | recassé | coché par erreur | clôturé à tort | fermé à tort |
        coché à tort | clôturée par erreur | fermée par erreur | n aurait pas dû être clôturé | n aurait pas dû être
        fermé | ne devait pas être clôturé | finalement pas ok | finalement pas bon | finalement pas résolu | n est
        finalement pas résolu | pas réglé finalement | pas résolu finalement | finalement pas prêt | pas prêt finalement
        | finalement pas en ordre | finalement pas bouclé | pas bouclé finalement | retour à la case départ | retour
        case départ""",
    not_mine="""pas pour moi | pas à moi | n est pas à moi | n est pas pour moi | pas ma tâche | pas le mien | pas la
        mienne | mauvaise personne | pas moi | ce n est pas moi | c est pas moi | c est pas pour moi | c est pas à moi
        | ce n est pas pour moi | ce n est pas à moi | pas de mon ressort | pas mon dossier | ne me concerne pas | me
        concerne pas | pas mon job | pas mon boulot | n est pas ma tâche | n est pas de mon ressort | pas ma
        responsabilité | ce n est pas ma tâche | pas mon travail | rien à voir avec moi | c est pas ma tâche | c est
        pas la mienne | pas mon truc | n est pas la mienne | n est pas le mien | pas la bonne personne | suis pas la
        bonne personne | je ne suis pas responsable | pas responsable de ça | je n ai rien à voir avec ça | rien à voir
        avec ça | pas sur ma liste | aucun n est à moi | pas mon domaine | pas mon service | n a jamais été ma tâche |
        jamais été pour moi | pas ma mission | pas mon rayon | pas mon rôle | pas ma fonction | pas ma compétence | pas
        mes compétences | pas dans mes compétences | pas dans mes attributions | hors de mes attributions | pas dans
        mon périmètre | hors de mon périmètre | pas mon périmètre | pas mon secteur | pas mon problème | pas mon
        affaire | pas mes affaires | pas mes oignons | pas mon projet | pas mon client | pas mon point | pas mon action
        | pas mon ticket | pas mon équipe | pas mon département | pas ma partie du travail | pas de ma responsabilité |
        pas de ma compétence | n est pas de ma compétence | n est pas de ma responsabilité | n est pas mon rôle | n est
        pas ma mission | n est pas mon affaire | n est pas mon rayon | c est pas mon rôle | c est pas mon rayon | c est
        pas mes oignons | ne relève pas de moi | relève pas de moi | ne dépend pas de moi | pas de chez moi | ne m
        appartient pas | m appartient pas | ne m incombe pas | m incombe pas | je n y suis pour rien | j y suis pour
        rien | je ne suis pas concerné | je ne suis pas concernée | suis pas concerné | suis pas concernée | pas
        concerné | pas concernée | je ne suis pas en charge | suis pas en charge | pas en charge de ça | pas en charge
        de | je ne gère pas ça | je gère pas ça | je ne m occupe pas de ça | je m occupe pas de ça | je ne m en occupe
        pas | m en occupe pas | je ne m en occupe plus | m en occupe plus | je m en occupe plus | plus à moi | n est
        plus à moi | c est plus à moi | plus pour moi | n est plus pour moi | c est plus pour moi | n est plus de mon
        ressort | plus de mon ressort | n est plus ma tâche | plus ma tâche | plus mon dossier | quelqu un d autre s en
        occupe | c est quelqu un d autre | c est à quelqu un d autre | c est pour quelqu un d autre | à quelqu un d
        autre | pour quelqu un d autre | mauvais destinataire | mauvaise destinataire | mauvais interlocuteur | erreur
        de destinataire | pas le bon interlocuteur | pas la bonne interlocutrice | pas le bon destinataire | pas le bon
        service | ça ne me regarde pas | me regarde pas | ne me concerne plus | me concerne plus | jamais été à moi |
        ça n a jamais été à moi | ça n a jamais été pour moi | vous faites erreur | vous vous trompez de personne | tu
        te trompes de personne | trompé de personne | plus dans mon assiette""",
    my_part="""ma partie est faite | ma partie est finie | ma partie est terminée | ma partie est prête | ma partie
        faite | ma partie finie | ma partie terminée | ma part est faite | ma part est finie | j ai fait ma partie | j
        ai fini ma partie | j ai terminé ma partie | fait ma part | fini ma partie | j ai fait ma part | ma partie est
        ok | ma partie est bouclée | de mon côté c est fait | c est fait de mon côté | de mon côté c est fini | fini de
        mon côté | terminé de mon côté | fait de mon côté | pour ma part c est fait | pour ma part c est fini | ma
        partie c est fait | de mon côté c est bon | pour ma part c est bon | ma partie est réglée | de mon côté c est
        terminé | de mon côté c est ok | c est bon de mon côté | ok de mon côté | ma partie est rendue | ma partie est
        bonne | mon volet est fait | mon volet est fini | mon volet est prêt | j ai rendu ma partie | pour moi c est
        fait | pour moi c est fini | pour moi c est ok | pour moi c est bon | chez moi c est fait | chez moi c est fini
        | pour ma part c est ok | en ce qui me concerne c est fait | en ce qui me concerne c est fini""",
    share="""ma partie | ma part | de mon côté | pour ma part | mon côté | ma contribution | mon morceau | pour ma
        partie""",
    snooze="""en pause jusqu | en pause jusqu à | en pause jusqu au | snooze | rappelle moi | rappelez moi | rappelle le
        moi | relance moi | relancez moi | redemande moi | redemandez moi | demande moi | demandez moi | reporter |
        reporte | reporté | reporté à | reporté au | repousser | repousse | repoussé | postposer | postpose | postposé |
        remets à | remettre à | rappel | me relancer | me rappeler | demande le moi | on en reparle | reparlons en |
        redemande | relance | me le rappeler | repose moi la question | repose la question | remis à | décalé à |
        décaler | décale | reportée | envoie moi un rappel | envoyez moi un rappel | reviens vers moi | revenez vers moi
        | recontacte moi | reparle moi | repasse | reviens | revenez | rappelle le | rappelle la moi | rappelez le moi |
        rappelle nous | relance nous | relance moi là dessus | redemandez le moi | reposez moi la question | repose la |
        reviens là dessus | reviens dessus | revenez là dessus | on en reparlera | reparlons nous | reparle m en |
        reparlez m en | recontactez moi | refais moi signe | fais moi signe | faites moi signe | fais signe | ping moi |
        pingue moi | secoue moi | laisse reposer jusqu | laisse de côté jusqu | à mettre de côté jusqu | mets en attente
        jusqu | garde le pour | réveille moi | alerte moi | préviens moi | prévenez moi | sonne moi""",
    away="""en congé | en congés | en vacances | congé | congés | absent | absente | en arrêt maladie | malade | pas au
        bureau | hors du bureau | pas là | pas disponible | indisponible | en congé parental | en congé maladie | en
        arrêt | out of office | en récup | je serai absent | je serai absente | je serai en congé | serai en congé |
        serai absent | je suis pas là | je ne suis pas là | en congé maternité | en congé de maternité | en congé
        paternité | en congé de paternité | congé maternité | congé paternité | en congé sans solde | en repos | en
        repos compensatoire | en rtt | rtt | récup | arrêt maladie | en maladie | souffrant | souffrante | alité |
        alitée | hospitalisé depuis | à l hôpital | en déplacement | en mission | à l étranger | en voyage | en voyage d
        affaires | en formation | au salon | à un salon | en séminaire | en conférence | à une conférence | en grève |
        en crédit temps | crédit temps | en pause carrière | en sabbatique | en année sabbatique | jour de congé | un
        jour de congé | je prends congé | je suis off | je suis en congé | suis en congé | je suis en vacances | suis en
        vacances | je suis malade | suis malade | je suis absent | suis absent | suis absente | je ne travaille pas | je
        travaille pas | travaille pas | ne travaille pas | pas au travail | pas au boulot | sur la route | en week end
        prolongé | en congé jusque""",
    fine="ok | c est bon | c bon | cest bon | nickel | c est ok | bon | tout bon | impeccable",
    seen="""ça a l air bon | ça semble bon | merci | merci beaucoup | merci bien | bien reçu | reçu | noté | bien
        noté | vu | lu | compris | entendu | d
        accord | dac | parfait | super | top | ça marche | ça roule | ok merci | pris note | je note | c est noté |
        mercii | bien vu | génial | cool | pas de souci merci | bien compris | oki | très bien | parfait merci | j ai vu
        | reçu merci | je m en charge | ok merci beaucoup | merci à toi | mille mercis | merci infiniment | un grand
        merci | grand merci | merci pour le rappel | merci du rappel | merci de me le rappeler | merci pour la relance |
        merci de prévenir | merci de m avoir rappelé | mci | mrc | j en prends note | message reçu | reçu cinq sur cinq
        | cinq sur cinq | ça me va | ça joue | excellent | formidable | magnifique | trop bien | trop cool | impec |
        bonne idée | bonne remarque | volontiers | avec plaisir | dacodac | dakodak | d acc | okey | chouette""",
    negation="""pas | ne | n | pas encore | jamais | rien | aucun | aucune | sans | ni | toujours pas |
        nullement | guère | non fait | non terminé | à faire | reste à faire | encore à faire | oublié |
        impossible | échoué | raté | toujours ouvert | encore ouvert | incomplet | incomplète | inachevé |
        personne | nulle part | faux | manque | reste | pa | pas du tout | loin de | plus | rien de neuf | rien
        de nouveau | pas de changement | aucun changement | rien à signaler de neuf | pas avancé | pas encore
        avancé | pas eu le temps | pas eu l occasion | pas encore regardé | pas encore commencé | pas commencé |
        j ai zappé | complètement oublié | aucune idée | je ne sais pas encore | sais pas encore""",
    no="non | nan | non non | bah non | negatif",
    almost="""presque | quasi | quasiment | moitié | en partie | partiellement | à peu près | pratiquement | la plupart
        | une partie | pas tout à fait | pas entièrement | pas complètement | jusqu ici | jusqu à présent | pour l
        instant | pour le moment | la moitié | plus ou moins | certains | certaines | première version | brouillon | il
        reste | reste plus qu | plus qu à | prêt à | prête à | prêt pour | prête pour | prêts à | première partie | en
        bonne voie | un peu | quelques | sur le point | seulement | uniquement | pour cent | à finaliser | grande partie
        | en voie | partielle | partiel | à terminer | à finir | provisoire | provisoirement | à quelques | à une
        signature près | à un détail près | à quelques détails près | à la signature près | à la validation près | à un
        cheveu | à deux doigts | à peu de choses près | grosso modo | aux trois quarts | aux deux tiers | trois quarts |
        en majeure partie | la majeure partie | pour l essentiel | l essentiel | le gros est fait | en ébauche | ébauche
        | première mouture | première ébauche | encore un petit | à l exception près | sous réserve""",
    future="""sera | seront | serai | serait | ferai | vais | va | allons | allez | vont | on va | demain | bientôt |
        plus tard | tantôt | tout à l heure | la semaine prochaine | cette semaine | ce soir | après midi | cet après
        midi | d ici | prévu | prévue | prévoit | prévois | je compte | compte | pense finir | essaie | essaye | j
        essaie | vise | avant | à venir | au plus vite | dès que possible | promis | espère | j espère | devrait |
        devrais | devraient | aura | aurai | auront | ferons | finirai | terminerai | ensuite | dans une heure | après
        demain | dans la journée | fin de semaine | en fin de journée | à temps | planifié | planifiée | attendu |
        jusqu | sous peu | incessamment | veux | voudrais | veut | voulais | tout de suite | dans l heure | sera fait
        | prochaine | prochainement | 2main | dmain | à la fin | je finis | je termine | tu finis | je fais | on fait
        | on termine | on finit | je ferme | je clôture | pour lundi prochain | pour demain | suivra | suivront | suit
        en | dans les jours | dans les prochains jours | ces prochains jours | dans la foulée | dans le mois | dans le
        courant | dans deux minutes | dans cinq minutes | dans un instant | dans un moment | dans peu de temps | en
        fin de mois | fin du mois | fin de mois | fin de journée | un de ces jours | un de ces quatre | à terme | à l
        avenir | sitôt | illico | dare dare | imminent | imminente | c est imminent | on le fera | je m en occuperai |
        je m y mettrai | on s y mettra | je l envoie | je le fais | je le finis | je le termine | je le boucle | au
        programme | à l agenda | dans les tuyaux | dans le pipe | en vue | planifiés | planifiées | programmé pour |
        programmée pour | prévus | prévues | nous prévoyons | nous comptons | j ai l intention | l intention | le week
        end prochain""",
    condition="""si | une fois que | une fois | quand | dès que | lorsque | sauf si | à condition | au cas où | pourvu
        que | tant que | aussitôt que | lorsqu | à moins que | jusqu à ce que | en cas | s il | s ils | s elle | avant
        que | après que | du moment que | dès la | dès le | dès qu | dès réception | dès validation | après | du moment
        qu | pour autant que | pour autant qu | en supposant que | en admettant que | dans la mesure où | sous réserve
        de | sous réserve que | sous réserve d | moyennant | à supposer que | pourvu qu | tant qu | aussi longtemps que
        | le jour où | dans le cas où""",
    wish="""doit | dois | doivent | devons | devez | il faut | faut | faudrait | faudra | besoin | à faire | à terminer
        | veuillez | peux tu | pouvez vous | pourriez vous | pourrais tu | fais en sorte | assure toi | assurez vous |
        il faudrait | souhaite | souhaiterais | aimerais | reste à | peut tu | doit être | doivent être | encore à | à
        être | censé | censée | demandé | demande | qu on | que ce soit | être | il conviendrait | il convient | il y a
        lieu de | restera à | à signer | à envoyer | à payer | à commander | à valider | à livrer | à compléter | à
        régler | à traiter | à nettoyer | à réparer | à installer | à imprimer | à relire | à préparer | à organiser | à
        planifier | à corriger | à traduire | à remplacer | à ranger | pensez à | il est temps de | grand temps |
        mériterait | nécessite | nécessitent | exige | nous devrions | vous devriez""",
    doubt="""je pense | pense | je crois | crois | peut être | probablement | sans doute | dit que | dit | disent |
        a dit | selon | d après | apparemment | il paraît | parait | semble | on dirait | normalement | en principe
        | je suppose | suppose | pas sûr | il me semble | possible | possiblement | éventuellement | théoriquement |
        il a | elle a | ils ont | elles ont | lui | leur | ou | prétend | affirme | m a dit | entendu dire | paraît
        | vérifier | vérifie | demande si | confirme | écrit | hésite | doute | soi disant | logiquement | imagine |
        aurait | auraient | il dit | elle dit | dixit | ils | elles | qui | les 2 | en ai fait | en ai fini | il en
        reste | en reste | à mon avis | j ai l impression | l impression | de mémoire | à ma connaissance | à
        confirmer | il paraîtrait | semblerait | il semblerait | soit disant | prétendument | en théorie | sur
        papier | mystère | jsp""",
    question="""est ce | est ce que | c est fini ou | as tu | avez vous | a t il | a t elle | a t on | est il |
        est elle | sont ils | sont elles | as tu déjà | quand est ce | quoi | pourquoi | comment | où | quel |
        quelle | quelles | quels | qu est ce | que faire | quid | peut on | puis je | t as | tu as | vous avez |
        des nouvelles | du nouveau | où en est | où en sont | ou en est | dois je | faut il | on a fini ou | avons
        nous | a ton""",
    asking_verbs="est | sont | êtes",
    it="ça | cela | ce | c | celui ci | celle ci | il | elle | l | le mien | la mienne | ceci | cest",
    everything="""tout | tous | toutes | toute | tous les points | toutes les tâches | toutes mes tâches | tous les
        items | l ensemble | toute la liste | tous mes points | tout ça | tout cela | toutes les actions | tt | ts | tt
        ça | tous les cinq | toutes les cinq""",
    both="les deux | tous les deux | toutes les deux | les deux points | les deux tâches",
    three="les trois | tous les trois | toutes les trois",
    rest="le reste | les autres | tous les autres | toutes les autres | tout le reste | autres",
    excluding="""sauf | excepté | à part | hormis | à l exception de | à l exception du | mis à part | en dehors
        de | exception faite de | sauf le | sauf la""",
    contrast="mais | cependant | par contre | toutefois | sauf que",
    joining="et | ainsi que | puis | et puis",
    too="aussi | également | idem | pareil | de même | itou",
    through="à | au | jusqu à | jusqu au | a",
    counted="""numéro | numéros | numero | num | no | nos | point | points | tâche | tâches | action | actions |
        item | items | n""",
    ordinals="""premier première premiers premières | deuxième second seconde | troisième | quatrième | cinquième
        | sixième |
        septième | huitième | neuvième | dixième""",
    cardinals="un | deux | trois | quatre | cinq | six | sept | huit | neuf | dix",
    verbs="""est | sont | était | étaient | a | ont | ai | as | avons | a été | ont été | été | suis | sommes | s
        est | j ai | on a | soit | viens de | vient de""",
    padding="""toute l équipe | tout le monde | toute la boîte | je l ai déjà dit | je l ai dit | comme je l ai dit |
        comme je disais | comme dit | comme déjà dit | je l avais déjà dit | toujours | pour votre info | pour votre
        information | pour ton info | pour information | hein | le | la | les | l | un | une | des | du | de | d | je |
        j | on | nous | mon | ma | mes | notre | nos | sur | avec | pour | en | y | déjà | juste | enfin | maintenant |
        finalement | bonjour | salut | bonsoir | hello | coucou | cher | chère | chers | tous et toutes | voilà | alors
        | donc | bien | oui | ouais | ouaip | si si | désolé | désolée | pardon | svp | s il vous plaît | s il te plaît
        | stp | marque | marquer | marquez | mets | mettez | comme | complètement | entièrement | totalement | hier |
        ce matin | hier soir | la semaine dernière | la semaine passée | le mois dernier | aujourd hui | entre temps |
        entretemps | depuis hier | depuis lundi | cordialement | bien à vous | bien à toi | bàv | bav | bonne journée |
        bonne soirée | équipe | l équipe | mise à jour | statut | au fait | pour info | effectivement | bien sûr | c
        est tout | voila tout | j ai le plaisir | bonne nouvelle | heureusement | avant hier | tantôt déjà | tout à l
        heure déjà | vendredi dernier | lundi dernier | mardi dernier | jeudi dernier | mercredi dernier | sinon |
        quant à | en ce qui concerne | concernant | au niveau | moi | me | ici | là | ben | bah | bon ben | eh bien |
        euh | pfff | ouf | les gars | est bien | a bien été | au | aux | à | que | tu | vous | chez moi | par moi |
        tout est dit | hop | et hop | tiens | vraiment | toujours bien | avec succès | mon cher | cette fois | s |
        encore une fois | de nouveau | à nouveau | hier matin | hier après midi | par nous | encore | ce midi | cette
        nuit | il y a longtemps | depuis longtemps | déjà depuis | tjs | bref | à partir de | à partir du | à partir |
        inclus | incluse | du coup | bcp | chez | côté | question | niveau | par rapport à | pr | je vous confirme que
        | je te confirme que | je confirme que | je vous informe que | je vous signale que | je t informe que | par la
        présente | comme convenu | comme promis | j ai le plaisir de vous annoncer que | l un d eux | l une d elles |
        un des deux | une des deux | l un des deux | d ailleurs | au passage | avant midi | ai pu | avons pu | a pu |
        ont pu | j ai pu | on a pu | nous avons pu | j ai réussi à | ai réussi à | oublié de dire | oublié de le dire |
        j ai oublié de le dire | j avais oublié de dire | moi même | il y a belle lurette""",
    harmless="""pas de problème | pas de problèmes | pas de souci | pas de soucis | sans problème | sans souci | aucun
        problème | aucun souci | rien d autre | rien à ajouter | rien à signaler | pas de remarque | pas de remarques |
        pas de questions | plus rien à faire | pas de stress | pas d autre action | aucune remarque | désolé du retard |
        sans soucis | y a pas de quoi | sans encombre | bon week end | bonne fin de journée | bon weekend | bonne fin de
        semaine | bonne journée à tous | sans accroc | sans difficulté | sans difficultés | pas d objection | aucune
        objection | rien de plus | rien de particulier | ce sera tout | à bientôt | à demain | bon après midi | à la
        prochaine | pas d inquiétude | ne vous inquiétez pas | ne t inquiète pas""",
    today="aujourd hui | cette semaine | ce jour",
    back="de retour | retour | je reviens | reviens | je serai de retour | serai de retour",
    last="""dernier | dernière | le dernier | la dernière | le dernier point | la dernière tâche | derniers |
        dernières | les derniers | les dernières""",
    nearly="presque | quasi | quasiment | pratiquement | bientôt",
    affirming="oui | si | est",
    ability="peut | peux | pouvez | peuvent | pouvons | peut être",
    orders="""clôturer | fermer | supprimer | annuler | abandonner | oublier | clôturé | fermé | supprimé | annulé |
        laisser tomber | cocher | supprimée | annulée | clôturée | fermée | rayer | rayé""",
    ending="jusqu | jusque | jusqu à | jusqu au | jusqu à la | jusqu en",
    passed="""transmis | transmise | transmis à | transmis au | transmis aux | transféré | transférée |
        transféré à | transféré au | fait suivre | fait suivre à | passé à | passé au | passée à | remis à |
        remis au | remise à | envoyé à | envoyé au | envoyé aux | envoyée à | envoyée au | mailé à | donné à |
        donné au | confié à | confié au | délégué | délégué à | délégué au | escaladé | escaladé à | remonté à |
        remonté au | soumis à | soumis au | soumis pour validation | soumis pour approbation | envoyé pour
        validation | envoyé pour approbation | envoyé pour signature | envoyé pour relecture | en relecture | en
        validation | en test | relayé | relayé à | demandé à | demandé au | demandé un devis | relancé |
        relancée | j ai relancé | partagé avec""",
    shift="""décale | décaler | décalé | décalée | décalé à | décalé au | reporte | reporter | reporté | reportée |
        reporté à | reporté au | repousse | repousser | repoussé | repoussée | repoussé à | repoussé au | déplace |
        déplacer | déplacé | déplacée | déplacé à | déplacé au | postpose | postposer | postposé | postposé à | postposé
        au | remets | remettre | remis au | prolongé jusqu | retardé | retardé au | avance à | avancé au | glisse au |
        glissé au | bouge | bouger | renvoyé à lundi | remise au""",
    silence="""toujours rien du | toujours rien de la | toujours rien de chez | pas un mot de | pas de réponse |
        toujours pas de réponse | pas encore de réponse | aucune réponse | sans réponse | pas de
        nouvelles | pas encore de nouvelles | toujours pas de nouvelles | aucune nouvelle | sans nouvelles | pas de
        retour | aucun retour | toujours pas de retour | pas encore de retour | sans retour | ne répond pas | ne
        répondent pas | répond pas | répondent pas | n a pas répondu | n ont pas répondu | a pas répondu | pas répondu |
        pas encore répondu | n a pas encore répondu | n ont pas encore répondu | n a toujours pas répondu | rien reçu |
        toujours rien reçu | n ai rien reçu | pas encore reçu | toujours pas reçu | pas reçu | n ai pas reçu | n a pas
        envoyé | n a pas livré | n a toujours pas livré | injoignable | silence radio | la balle est dans le camp |
        balle est dans le camp | est dans le camp | la balle est chez | entre les mains de | entre les mains du | il
        manque l accord | manque l accord | manque la validation | manque la signature | il me faut l accord | besoin de
        l accord | besoin de la validation | besoin d une validation | besoin d une signature | doit encore valider |
        doit encore signer | doivent encore valider | doivent encore signer | doit d abord valider | pas d accès | pas
        accès | pas de budget | traîne | fait traîner | je relance | j ai relancé sans | pas de son | pas de signe de
        vie | aucun signe de vie | pas de signe | sans signe de vie | reste sans réponse | reste muet | restent muets |
        aux abonnés absents | abonnés absents | fait le mort | font les morts | ne donne pas signe de vie | n a pas
        donné suite | n ont pas donné suite | pas donné suite | ne rappelle pas | ne rappellent pas | n a pas rappelé |
        n ont pas rappelé | pas rappelé | ne décroche pas | ne décrochent pas | décroche pas | je tombe sur le répondeur
        | tombe sur la messagerie | ne revient pas vers moi | ne reviennent pas vers moi | n est pas revenu vers moi | n
        est pas revenue vers moi | ne sont pas revenus vers moi | n a pas encore signé | n a pas signé | n ont pas signé
        | n ont pas encore signé | n a pas validé | n a pas encore validé | n ont pas validé | n a pas confirmé | n a
        pas encore confirmé | n ont pas confirmé | n a pas encore livré | n ont pas livré | n a pas encore envoyé | n
        ont pas envoyé | n ont rien envoyé | n a rien envoyé | n a encore rien envoyé | n a pas encore payé | n a pas
        payé | n a pas tranché | n a pas encore tranché | n a pas encore décidé | n ont pas encore décidé | ne se décide
        pas | ne se décident pas | je n arrive pas à le joindre | arrive pas à le joindre | je n arrive pas à la joindre
        | arrive pas à la joindre | arrive pas à les joindre | impossible à joindre | impossible de le joindre |
        impossible de la joindre | impossible de les joindre | me fait attendre | se fait attendre | se font attendre |
        m ignore | ignore mes mails | ignorent mes mails | doit trancher | doit encore trancher | doit d abord signer |
        doit d abord approuver | doit encore approuver | doivent encore approuver | doit encore confirmer | doit encore
        répondre | doivent encore répondre | pas encore d accord | pas de feu vert | toujours pas de feu vert | pas
        encore de feu vert | pas de signature | toujours pas de signature | pas encore de signature | pas de validation
        | toujours pas de validation | pas encore de validation | pas de décision | toujours pas de décision | sans
        décision""",
    takes="""reprend | reprend ça | reprend cela | reprend le dossier | le reprend | la reprend | prend | prend ça | le
        prend | la prend | prend en charge | le prend en charge | prend le relais | a pris le relais | a repris | l a
        repris | va le faire | va la faire | va s en charger | s en charge | s en occupe | s en occupera | va s en
        occuper | s occupe de ça | s occupe de cela | s occupe de | le fait | la fait | fait ça | le gère | la gère |
        gère ça | gère | traite ça | le traite | le suit | suit ça | suit le dossier | est dessus | travaille dessus |
        est responsable | est en charge | doit le faire | devrait le faire | peut le faire | peut s en occuper | peut s
        en charger | peut le prendre | peut prendre | l a maintenant | l a pris | l a | a la main | a pris la main |
        assure la suite | assure le suivi | assure l intérim | fait l intérim | me remplace | le remplace | me
        remplacera | va me remplacer | va le reprendre | va la reprendre | va reprendre ça | va le gérer | va gérer ça |
        va gérer | va le traiter | va prendre ça | va prendre le relais | va prendre le dossier | prendra le relais |
        prendra ça | reprendra | le reprendra | le fera | la fera | fera ça | le gérera | gérera ça | s en chargera | s
        en est occupé | s en est chargé | se charge de ça | se charge du dossier | se dévoue | est le responsable | est
        la responsable | est chargé de ça | est chargée de ça | a hérité du dossier | a récupéré le dossier | a récupéré
        ça | récupère ça | récupère le dossier | récupère le | a pris ça | a pris le dossier | bosse dessus | planche
        dessus | s y colle | s y met | s y attelle | est sur le coup | est sur le dossier | pilote ça | mène ça |
        coordonne ça | supervise ça | peut le reprendre | peut reprendre | peut reprendre ça | peut gérer ça | peut le
        gérer | doit s en occuper | devrait s en occuper | doit s en charger | doit le reprendre""",
    belongs="""c est pour | c est à | est pour | est à | appartient à | revient à | est du ressort de | relève de | doit
        aller à | va à | donne le à | donnez le à | donne la à | donne ça à | passe le à | attribue le à | assigne le à
        | est attribué à | est assigné à | c est plutôt pour | plutôt pour | c est celui de | c est celle de | c est le
        dossier de | c est | passé le relais à | passé le flambeau à | passe le relais à | c est pour le compte de |
        plutôt à | c est plutôt à | c est plutôt celui de | c est de la compétence de | c est du ressort de | c est le
        rôle de | c est le boulot de | c est le travail de | c est l affaire de | c est au tour de | ça concerne | cela
        concerne | ça dépend de | incombe à | ça incombe à | à confier à | à donner à | à passer à | à transmettre à | à
        attribuer à | à transférer à | à envoyer à | à réattribuer à | transfère à | transfère le à | transfère la à |
        transfère ça à | transférez à | transmets à | transmets le à | transmettez à | confie le à | confie la à |
        confie ça à | confiez à | confie à | attribue à | attribuez à | assigne à | réassigne à | réattribue à | passe à
        | passe la à | passe ça à | passez à | file à | file le à | file ça à | refile à | refile le à | refile ça à |
        mets au nom de | mettre au nom de | mets le au nom de | envoie à | envoie le à | envoie ça à | adresse à |
        adresse le à | est destiné à | destiné à | est plutôt pour | est plutôt à | est celui de | est celle de""",
    consults="""à voir avec | voir avec | voyez avec | vois avec | demande à | demandez à | demande plutôt à |
        adressez vous à | contacte | contactez | parle avec | parle à | il faut demander à | faut demander à |
        faut voir avec | il faut voir avec | vérifie avec | vérifier avec | c est chez | chez | sur le bureau de""",
    deadline="""échéance | l échéance | nouvelle échéance | la nouvelle échéance | date limite | la date limite |
        nouvelle date | la nouvelle date | deadline | la deadline | délai | le délai | nouveau délai | à rendre pour | à
        rendre le | à rendre | est pour le | dû le | dû pour le | attendu pour le | j ai jusqu | on a jusqu | nous avons
        jusqu | avons jusqu | jusqu au maintenant | doit être prêt pour | doit être rendu | date de remise | date de
        livraison | date de rendu | date butoir | la date butoir | sursis jusqu | prolongation jusqu | j ai une
        prolongation jusqu | j ai eu une prolongation jusqu | on m a donné jusqu | on nous a donné jusqu | ils m ont
        donné jusqu | j ai reçu jusqu | à remettre pour | à remettre le | à remettre avant | à livrer pour | à livrer le
        | à livrer avant | à finir pour | à finir avant | à terminer pour | à terminer avant | à boucler pour | à
        boucler avant | à envoyer pour | à envoyer avant | à faire pour | à faire avant | doit être livré pour | doit
        être prêt le | doit partir avant | doit partir pour | il le faut pour | il le faut avant | il nous le faut pour
        | ils le veulent pour | le client le veut pour | expire le""",
    bounds="""pour le | pour | avant | avant le | d ici | jusqu | jusqu à | jusqu au | pas avant | d ici le | d
        ici au | au plus tard""",
    dated="le | à | au | à partir de | à partir du | dès",
    later="""plus tard | pas maintenant | pas aujourd hui | une autre fois | un autre moment | autre moment | pas le
        temps | pas le temps maintenant | pas le temps aujourd hui | en réunion | je suis en réunion | suis en réunion
        | en meeting | en call | je conduis | au volant | mauvais moment | redemande plus tard | demande moi plus tard
        | demande plus tard | repasse plus tard | tantôt | tout à l heure | pas dispo | débordé | débordée | pas là
        maintenant | pas tout de suite | pas maintenant non | pas pour l instant | pas là tout de suite | pas le
        moment | c est pas le moment | ce n est pas le moment | pas le bon moment | un autre jour | autre jour | une
        autre fois peut être | à un autre moment | une minute | une seconde | deux minutes | cinq minutes | un instant
        | un moment | au téléphone | je suis au téléphone | en ligne avec un client | avec un client | en rendez vous
        | en rdv | en entretien | dans le train | en voiture | en pleine réunion | en plein meeting | en classe | en
        train de manger | sous l eau | sous eau | je suis sous l eau | la tête sous l eau | trop de boulot | trop
        occupé | trop occupée | trop chargé | trop chargée | surchargé | surchargée | submergé | submergée | pas une
        minute | pas une minute à moi | le temps me manque | je te redis | je vous redis | je te dis plus tard | je
        reviens vers toi | je reviens vers vous | je te tiens au courant | je vous tiens au courant""",
    affirms="""oui | ouais | ouaip | exact | exactement | c est ça | voilà | tout à fait | correct | d accord oui |
        vas y | allez y | oui merci | oui stp | oui s il te plaît | bien sûr | évidemment | absolument | c est bien
        ça | celui là | celle là | confirmé | ouep | mais oui | ben oui | bah oui | eh oui | pardi | parfaitement |
        effectivement | en effet | je confirme | c est exact | c est correct | c est juste | c est lui | c est elle
        | c est celui là | c est celle là | c est bien lui | c est bien celui là | c est bien celle là | oui tout à
        fait | oui je confirme | ça me va | fais le | faites le | fais donc | faites donc | vas y fais le | fonce |
        ok vas y | ok go | affirmatif | certainement | naturellement | carrément | c est cela | cela même | c cela |
        c ça | cest ça""",
    generic="""réunion | call | rapport | revue | mise à jour | plan | planning | session | sessions | document
        | documents | liste | mail | présentation | slides | projet | tâche | travail | statut | suivi | équipe
        | processus | demande | changement | système | données | note | notes | fichier | fichiers | brouillon |
        version | point | action | agenda | nouveau | nouvelle | compte | question | proposition | aperçu |
        accès | dossier""",
    empty="""le | la | les | l | un | une | du | des | d | de | pour | avec | sur | celui | celle | tâche | mon | ma |
        notre | et | au | aux | concernant | ce | cette | truc | dossier | à | en | est | sont | y | ça | alors | donc
        | bien | ticket""",
    joking="""super fait | très bien fait | joliment fait | bon travail | bien fait | bien joué | beau travail | c est
        bien fait pour | fini pour aujourd hui | terminé pour aujourd hui | fini pour cette semaine | j en ai fini avec
        ce bot | j en ai fini avec toi | fini avec ce bot | j en ai marre | aussitôt dit aussitôt fait | plus facile à
        dire qu à faire | jamais fini | c est fini entre nous | ce n est jamais fini | dans tes rêves | considère que c
        est fait | plus vite dit que fait | sitôt dit sitôt fait | c est la fin des haricots | c est fini pour aujourd
        hui | terminé pour ce soir | j ai fini ma journée | fini ma journée | journée terminée | bonne à rien faire |
        quand les poules auront des dents | la semaine des quatre jeudis | si seulement c était fini | si seulement c
        était fait | j aimerais que ce soit fait | j aimerais que ce soit fini | fait comme chez toi | tout à fait""",
    mail_labels="de | envoyé | à | cc | objet | date",
    wrote="a écrit | écrit",
    original="message d origine | message original | message transféré",
    sent_from="envoyé de mon | envoyé depuis mon | envoyé à partir de | envoyé depuis | envoyé avec | outlook pour",
    signs_off="""cordialement | bien cordialement | bien à vous | bien à toi | salutations | meilleures
        salutations | sincères salutations | bàv | bàt | cdlt | cdt | amicalement""",
    interjections="hé | hè | ouf | bof",
    abbreviated="no | n | num | nos",
    contracted="",
    ordinal_ends="er | re | e | eme | ere | ieme",
    around="",
    excluding_all="",
    out_of="sur | sur les | de",
    receiver="à | au | aux | via | par",
    denies_with="pas | plus",
    silent_not="ne | n",
    snoozes_alone="",
    conveyed="""donné | donnée | donnés | données | confié | confiée | confiés | confiées | envoyé | envoyée |
        envoyés | envoyées | mailé | transmis | transmise | remis | remise | livré |
        livrée | livrés | soumis | soumise | expédié | communiqué""",
    instead_of="au lieu de | au lieu du | au lieu des | à la place de | à la place du | et pas | plutôt que",
    corrects="""mal tapé | je me suis mal exprimé | je voulais dire | voulais dire | je veux dire | je pensais au |
        plutôt | mets plutôt | faute de frappe | mauvais numéro | mauvaise tâche | le mauvais | non attends | attends
        non | attends | pas celui là | correction | à la place | mon erreur | erreur | c était le | c était la | je me
        suis trompé | je me suis trompée | je me suis planté | je me suis plantée | me suis trompé | me suis planté |
        trompé | je me trompe | erreur de ma part | fausse alerte | j ai parlé trop vite | parlé trop vite | je me
        trompais | je me suis emmêlé | autant pour moi | au temps pour moi | attendez | je rigole | je blague | c était
        plutôt | je parlais de | je parlais du | je parlais des""",
    takes_back="""finalement non | en fait non | finalement pas | oublie ça | oubliez ça | laisse tomber ça | ah non
        finalement | tout compte fait non | réflexion faite | en fait pas""",
    reconsiders="enfin | en fait | finalement | quoique | quoi que | à vrai dire | hm | réflexion faite | bon en fait",
    excuses="""pardon | désolé | désolée | oups | oh | ah | en fait | non | euh | zut | mince | excuse moi | excusez
        moi | eh | hé | bah | ben | ouille | aïe | attends | nan | merde | purée | ah zut""",
    none="""aucun | aucune | aucun des deux | aucune des deux | ni l un ni l autre | rien | pas un seul | un
        autre | autre chose""",
    greets="bonjour | salut | bonsoir | cher | chère | chers | coucou | hello",
    outstanding="""approbation | accord | signature | signatures | livraison | confirmation | validation | réponse |
        retour | paiement | relecture | mise en ligne | expédition | installation | pose | déploiement | publication |
        facture | résultat | résultats | décision | feu vert""",
    corrects_behind="je veux dire | je voulais dire | plutôt | c est | c était | en fait | pardon",
    does="""fait | reprend | prend | a repris | a pris | repris | gère | traite | suit | s occupe de | s occupe du | s
        occupe des | s en occupe | s en charge | se charge de | se charge du | se charge des | va faire | va reprendre |
        va prendre | mène | a hérité de | hérite de | pilote | prend en charge | doit faire | coordonne | supervise |
        assure le suivi de | assure le suivi du | est chargé de | est chargé du | est chargée de | est chargée du |
        travaille sur | bosse sur | planche sur | est sur | va gérer | va s occuper de | va s occuper du | s occupera de
        | s occupera du | se chargera de | se chargera du | gérera | récupère | a récupéré""",
    hands="""donné à | donnée à | donnés à | données à | confiées à | va à | vont à | est allé à | est allée à | sont
        pour | est pour | est à | sont à | est passé à | est passée à | sont passés à | confié à | confiée à | confié |
        confiés à | transféré à | cédé à | cédée à | laissé à | passé à | passée à | remis à | attribué à | transmis à
        | transmise à | est maintenant à | est maintenant pour | sont maintenant pour | est parti chez | est partie
        chez | est parti à | a été donné à | a été réattribué à | ont été transférés à | reviennent à | revient
        maintenant à | réattribué à | réassigné à | assigné à | légué à | délégué à | passent à | peut aller à | peut
        passer à | tu peux le refiler à | tu peux la refiler à | à refiler à""",
    possessed="""boulot | tâche | affaire | job | dossier | travail | projet | mission | rôle | domaine | rayon |
        responsabilité | point | ticket | service | compétence | ressort""",
    passed_over="qui | maintenant | aussi | désormais | déjà | donc | le | la | les | y | va",
    past="j ai | ai | ont | avons | a eu | ont eu | a été | ont été | était | étaient | avait | avaient",
    pronouns="il a | elle a | ils ont | elles ont | lui | leur | ils | elles | qui",
    agents="par",
    since="depuis",
    ago="il y a",
    beside="dans | entre | pendant | depuis | ensemble avec | chez | sur | sous | lors | en | avec",
    lasts="pour | pendant | de | encore",
    ahead="dans",
    gone="dernier | dernière | passé | passée",
    moves_to="au | à",
    inverts="",
    dictated="point",
    dictated_commas="virgule",
    only="seulement | uniquement | seul | seule",
    so_far="jusqu ici | jusqu à présent | pour l instant | pour le moment",
    coming="suit | suivent | suivra | suivront | arrive | arrivent | attendu | attendue | attendus",
    without="sans",
    announcers="je | nous | par | j",
    tells="""informe | informer | informons | signale | signaler | signalons | confirme | confirmer | confirmons |
        annonce | annoncer | dire | savoir | fais savoir | préviens | prévenir | communique""",
    along="""je | nous | vous | te | tiens | à | peux | peut | pouvons | la | le | présente | voulais | voudrais |
        veux | ai | j | l | plaisir | de | d | faire | fais | faisons | par | souhaite | souhaitais | suis | heureux
        | heureuse | bien""",
    that="que | qu",
    styled="m | mm | mme | mlle | dr | me",
    gives_to="""donne | donnez | passe | passez | attribue | confie | file | refile | laisse |
        transmets | transfère | délègue""",
    auxiliaries="est | sont | a | ai | ont | avons | été | pu",
    infinitives="er",
    tags="hein | quoi | là",
    hence="donc | du coup | alors",
    rather="plutôt | finalement | en fait | svp | donc | mieux",
    gives_away="donner | confier | laisser | transmettre",
    has="a",
    perfect="",
    participles="",
    subjects="je | j | tu | on | vous",
    first="d abord | dabord | abord | encore",
    myself="je | j | nous | on",
    passive="être | etre",
    needs="besoin | recevoir | obtenir",
    sources="de | du | d",
    deeds=r"\w{3,}(?:é|ée|és|ées)",
    arrives="arrive | arrivent | arrivera | arriveront | sera livré | sera livrée | seront livrés",
    genitives="de | du",
    forgets="oublie | oubliez",
    because="parce",
    articles="le | la | l | les | mon | ma | mes | notre | nos",
    plurals="s | x",
)
