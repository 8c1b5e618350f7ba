"""Dutch, as Belgians write it too."""

from domain.reply.languages.table import Language

DUTCH = Language(
    done="""klr | voor mekaar | voor elkaar | gefikst | klaar | gedaan | af | afgerond | afgewerkt | voltooid |
        gefinisht | gereed | gefixt | gefixed | opgelost | geregeld | afgehandeld | in orde gebracht | in orde gemaakt
        | afgesloten | gesloten | gebeurd | rond | volbracht | beëindigd | geklaard | gepiept | in kannen en kruiken |
        mag gesloten worden | mag dicht | mag toe | kan dicht | kan gesloten worden | mag afgesloten worden | kan
        afgesloten worden | mag afgevinkt worden | afgevinkt | sluit | sluiten | afvinken | dicht | mag je afsluiten |
        mag je sluiten | mag ge sluiten | kan je sluiten | kan je afsluiten | mag worden gesloten | kan worden gesloten
        | mag worden afgesloten | sluit af | vink af | is gefikst | afgemaakt | uitgevoerd | verwerkt | verholpen |
        achter de rug | klaar mee | klaar met | tis gedaan | tis klaar | tis af | tis gebeurd | tis geregeld | ist
        gedaan | gedaan mee | gedaan met | gearrangeerd | in de sacoche | gerealiseerd | staat er | staat op punt | op
        punt gezet | gesolved | gedone | gekuist | klar | klaat | maar sluiten | afsluiten | afgesloten worden | maar
        afsluiten | mag je afvinken | gedan | is in orde | tis in orde | is helemaal in orde | up to date | bijgewerkt
        | geüpdatet | de deur uit | nagelezen | opgevraagd | nagestuurd | teruggestuurd | is in orde gebracht | is in
        orde gemaakt | doorstrepen | mag je doorstrepen | ge moogt doorstrepen | van de lijst | mag van de lijst | kan
        van de lijst | afgesloten dossier | fixt | zit erop | zitten erop | ist gebeurd | ist geregeld | ist in orde |
        ist af | ist opgelost | ist afgewerkt | beklonken | afgetikt | afgekregen | klaargekregen | klaargespeeld |
        voor de bakker | kat in het bakkie | kat in t bakkie | is gelukt | tis gelukt | t is gelukt | het is gelukt |
        geslaagd | erdoor | achter ons | achter de kiezen | van mijn lijst | staat online | staat live | is online |
        zit er op | tzit erop | verleden tijd | dik in orde | piekfijn in orde | in orde gezet | in orde gekregen | in
        orde geraakt | afgeklopt | afgekaart | doorgevoerd | in de sjakosj | geflikt | klaargeraakt | afgeraakt |
        rondgeraakt | rond gekregen | gedoan | kloar | klaor | gedon | tis gedoan | tis kloar | ik ben er klaar mee
        geraakt | vink maar af | mag je wegstrepen | wegstrepen | weggestreept | mag dicht gezet worden | mag op klaar
        | mag op done | zet maar op klaar | zet maar op done | op groen gezet | mag op groen | tot een goed einde
        gebracht | tot een goed einde | succesvol afgerond | in kannen en kruike | gefinaliseerd | rechtgezet |
        rechtgetrokken | bijgelegd | weggewerkt | afgelegd | uit de weg | de wereld uit | ligt klaar | liggen klaar |
        staan klaar | gelukt | al lang in orde | al in orde | allang in orde | in orde gekomen | kunnen afwerken |
        kunnen afronden | kunnen afsluiten | kunnen versturen | kunnen regelen | is in orde gekomen | zijn in orde
        gekomen | getekend terug | ondertekend terug | getekend teruggekomen | is gegeven | zijn gegeven | werd gegeven
        | werden gegeven | heeft plaatsgevonden | hebben plaatsgevonden | plaatsgevonden | heeft plaats gevonden |
        plaats gevonden | is goed verlopen | goed verlopen | vlot verlopen | is vlot verlopen | goed gegaan | is goed
        gegaan | vlekkeloos verlopen | is doorgegaan | zijn doorgegaan | goed afgelopen | is goed afgelopen | is
        beklonken | is in kannen en kruiken | staat op de site | staan op de site | staat op zijn plaats | staan op hun
        plaats | staat weer op zijn plaats | staat weer recht | draait weer | draaien weer | werkt weer | werkt terug |
        werkt opnieuw | draait opnieuw | loopt weer | is weer heel | weer heel | terug heel | volledig betaald | is tot
        stand gekomen | tot stand gekomen | tot stand gebracht | zijn beslag gekregen | heeft zijn beslag gekregen | is
        erop gezet | op zijn plaats gezet | op zijn plaats gelegd | op z n plaats gezet | is live | live gegaan | ging
        goed | ging prima""",
    sent="""buitengestuurd | gedrukt | afgedrukt | geprint | uitgeprint | verzekerd | hersteld | gerepareerd | geverfd
        | vertaald | ingescand | geplastificeerd | ingekaderd | omgewisseld | onderhandeld | ingevuld | gehouden |
        doorgegaan | opgemaakt | gemigreerd | overgezet | draait | draaien | doorgegeven | voorbereid | overgemaakt |
        rondgestuurd | gedeeld | verstuurd | verzonden | gestuurd | gemaild | doorgestuurd | ingediend | opgeleverd |
        geleverd | bezorgd | geüpload | gepubliceerd | geïnstalleerd | uitgerold | geïmplementeerd | betaald | besteld
        | geboekt | ondertekend | getekend | overhandigd | opgestuurd | ingestuurd | afgeleverd | ingeleverd |
        ingepland geraakt | live gezet | vervangen | vernieuwd | gearchiveerd | geklasseerd | operationeel | geplaatst
        | doorgestreept | geschreven | uitgeschreven | getypt | uitgetypt | opgekuist | opgeschoond | gecorrigeerd |
        verbeterd | aangepast | gewijzigd | herwerkt | herschreven | geactualiseerd | aangevuld | vervolledigd |
        ingegeven | ingevoerd | ingetikt | geregistreerd | ingeschreven | aangemaakt | gemaakt | ontworpen | gebouwd |
        geprogrammeerd | ontwikkeld | gedebugd | gepatcht | geconfigureerd | ingesteld | opgezet | geüpgraded |
        geüpgradet | herstart | gereset | gesynchroniseerd | geïmporteerd | geëxporteerd | geverifieerd | gecontroleerd
        | nagekeken | nagezien | nagegaan | gecheckt | gechecked | afgetekend | gepost | online gezet | online
        geplaatst | aangekondigd | gecommuniceerd | verwittigd | ingelicht | geïnformeerd | uitgenodigd | gepresenteerd
        | gefilmd | gefotografeerd | gemonteerd | vrijgegeven | geactiveerd | gedeactiveerd | ontgrendeld | aangesloten
        | gekoppeld | bekabeld | afgekoppeld | ontkoppeld | omgeruild | opgehaald | afgehaald | teruggebracht |
        weggebracht | overgeschreven | terugbetaald | vereffend | gefactureerd | aangerekend | ingeboekt | verboekt |
        afgepunt | aangegeven | neergelegd | geauditeerd | nageteld | geïnventariseerd | gewogen | opgemeten |
        afgerekend | aangekocht | gekocht | ingekocht | verkocht | bijbesteld | bevoorraad | bijgevuld | geprijsd |
        geëtiketteerd | gelabeld | ingepakt | verpakt | uitgepakt | ingeladen | uitgeladen | gestapeld | gesorteerd |
        gerangschikt | opgeruimd | opgeborgen | gepoetst | schoongemaakt | gereinigd | ontsmet | gedesinfecteerd |
        afgewassen | gestreken | gestofzuigd | gedweild | geveegd | geschrobd | ontkalkt | gebakken | gekookt |
        gefrituurd | gesneden | geschild | ontdooid | ingevroren | gemarineerd | klaargezet | klaargemaakt | opgediend
        | geserveerd | opgewarmd | gegrild | gegoten | gemetst | gemetseld | gepleisterd | betegeld | gelast |
        gesoldeerd | geboord | vastgeschroefd | vastgevezen | gelijmd | geschuurd | gelakt | gevernist | geïsoleerd |
        gesloopt | uitgegraven | geëgaliseerd | opgehangen | in elkaar gezet | in elkaar gestoken | ineengestoken |
        gezaagd | geolied | ontstopt | afgesteld | gekalibreerd | geijkt | onderhouden | gesnoeid | gemaaid | afgereden
        | gewied | begoten | gevoederd | toegediend | ingeënt | gevaccineerd | geprikt | verzorgd | lesgegeven | les
        gegeven | gedoceerd | gequoteerd | uitgedeeld | rondgedeeld | gekopieerd | gefotokopieerd | ingebonden |
        gelanceerd | georganiseerd | hernieuwd | opgezegd | aangeworven | gerekruteerd | ingewerkt | opgeleid |
        geëvalueerd | gereserveerd | leeggemaakt | verhuisd | overgebracht | vernietigd | versnipperd | opgelijst |
        samengevat | uitgewerkt | uitgerekend | berekend | doorgerekend | begroot | aangelegd | afgedekt | bijgeboekt |
        genaaid | gevouwen | ingevet | opgepompt | gerecupereerd | gedigitaliseerd | getranscribeerd | uitbetaald |
        aangetekend verstuurd | verpot | behangen | bijgesteld | getest | geleegd | geplakt | gemeten | gekeurd |
        vervoerd | gespoeld | opgesteld | ontlucht | geteld | gebraden | uitgetest | gecreëerd | gesmeerd | herzien |
        gewassen | is buiten | de deur uit | is de deur uit | opgefrist | afgekuist | uitgekuist | afgespoeld |
        afgestoft | uitgeruimd | opgeveegd | afgeruimd | weggeruimd | weggezet | weggelegd | opgeplooid | opgevouwen |
        vastgeplakt | opgeplakt | gefrankeerd | afgestempeld | gestempeld | geparafeerd | tegengetekend | gelegaliseerd
        | gecertificeerd | bekrachtigd | gevalideerd | geautoriseerd | genotuleerd | overgetypt | ingelijst | ingevoegd
        | heropgestart | herverdeeld | hergeschreven | hernoemd | herberekend | geherinstalleerd | samengevoegd |
        samengesteld | verzameld | binnengebracht | buitengezet | rondgebracht | rondgemaild | thuisbezorgd | afgegeven
        | aangeleverd | toegestuurd | opgezonden | teruggezet | teruggeplaatst | teruggestort | gestort | overgestort |
        aangezuiverd | afgeboekt | overgeboekt | gereconcilieerd | gecrediteerd | doorgefactureerd | betaalbaar gesteld
        | geïnd | teruggevorderd | gebudgetteerd | opgeteld | nagerekend | verhuurd | gehuurd | aangeschaft |
        uitgereikt | gedoneerd | gelost | geladen | opgeladen | geschilderd | gedemonteerd | aangeplant | opgestapeld |
        gescand | ondertiteld | versierd | ingericht | uitgerust | gemeubileerd | gegraveerd | afgedicht | vastgemaakt
        | aangedraaid | opgevezen | gehangen | uitgelijnd | waterpas gezet | bedraad | nagemeten | verzegeld |
        volgetankt | getankt | geherstart | gereboot | gebackupt | geconverteerd | omgezet | gedeployed | gereleased |
        gemerged | gepusht | geautomatiseerd | geoptimaliseerd | gestandaardiseerd | geanonimiseerd | versleuteld |
        beveiligd | geformatteerd | gedownload | ingelezen | opgeslagen | gelogd | getagd | ingeklopt | gecategoriseerd
        | geïndexeerd | gedocumenteerd | ontdubbeld | gefilterd | opgesplitst | geperforeerd | gelamineerd | gekaft |
        gefaxt | geregulariseerd | opgericht | benoemd | aangesteld | in werking gesteld | in gebruik genomen | in
        productie gezet | in productie genomen | in orde gestoken | in mekaar gestoken | in mekaar gezet | op papier
        gezet | op punt gesteld | op orde gebracht | op maat gemaakt | bijgeschoold | gecoacht | gebrieft | gedebrieft
        | gelivestreamd | geïnterviewd | gerepeteerd | gedelibereerd | gerapporteerd | bekendgemaakt | bekend gemaakt |
        verspreid | verdeeld | uitverdeeld | gebust | geflyerd | verschoond | rondgeleid | getransporteerd |
        binnengezet | bijgezet | bijgevoegd | toegevoegd | gestrooid | gemarkeerd | bewegwijzerd | gestockeerd |
        gedepanneerd | gerestaureerd | gerenoveerd | opgeknapt | opgelapt | verbouwd | gemoderniseerd | verlengd |
        gerectificeerd | nageleverd | doorgelicht | uitgezocht | uitgesorteerd | uitgestippeld | uitgeleverd |
        ingeruimd | toegekend""",
    progress="""pak ik nu op | pak ik nu aan | neem ik nu op | ben ik nu mee bezig | begin ik nu aan | in onderhandeling
        | volop in onderhandeling | aan het onderhandelen | in gesprek | volop in gesprek | in bespreking | halfweg |
        halverwege | half klaar | half af | grotendeels klaar | grotendeels af | ver gevorderd | voor de helft klaar |
        bezig | mee bezig | bezig met | ben bezig | ben bezig met | ben ermee bezig | ermee bezig | er mee bezig |
        daarmee bezig | in uitvoering | lopende | loopt | gestart | begonnen | begonnen aan | begonnen met | gestart met
        | aan het werken | ben eraan bezig | eraan bezig | er aan bezig | bezig aan | ben er mee bezig | in behandeling
        | wordt aan gewerkt | er wordt aan gewerkt | wordt gewerkt aan | er wordt gewerkt aan | mee begonnen | opgestart
        | onderhanden | start | mee gestart | volop bezig | volop mee bezig | nog bezig | nog mee bezig | nog bezig met
        | ben er nog mee bezig | zijn bezig | zijn ermee bezig | zijn eraan bezig | zijn mee bezig | nog aan bezig |
        werk eraan | werk er aan | werk aan | in progress | wordt bekeken | wordt onderzocht | in onderzoek | aan
        begonnen | nog in behandeling | bezig me | tis bezig | zit erin | bezigg | we zijn der mee bezig | der mee bezig
        | ben dermee bezig | dermee bezig | ben der mee bezig | aant werken | aan t werken | aant kijken | aan het
        bekijken | bekijk het | aan het schrijven | aan het voorbereiden | aan het afwerken | in volle gang | volle bak
        bezig | in voorbereiding | ben ik mee bezig | ben ik volop mee bezig | ben ik aan bezig | ben ik nog mee bezig |
        zit ik aan | zit ik nog aan | lopen nog | loopt nog | onderweg ermee | aan het afronden | vordert | schiet op |
        aangevat | van start gegaan | aan het doen | aan de gang | op gang | gaande | in de maak | in wording | in
        productie | in ontwikkeling | in opmaak | in aanmaak | in aanbouw | op de rails | zit er middenin | zit er
        midden in | middenin | er middenin | er midden in | er mee gestart | er mee begonnen | eraan begonnen | er aan
        begonnen | ben eraan begonnen | aan het typen | aan het maken | aan het testen | aan het nakijken | aan het
        verzamelen | aan het regelen | aan het uitzoeken | aan het onderzoeken | aan het opmaken | aan het verwerken |
        aan het opkuisen | aan het opruimen | aan het installeren | aan het schilderen | aan het poetsen | aan het
        vertalen | aan het opstellen | aan het bouwen | aan het inpakken | aan het uitwerken | aan het aanpassen | aan
        het invullen | aan het uitrollen | aan het lezen | aan het controleren | aan het verbeteren | druk mee bezig |
        druk bezig | druk in de weer | in de weer mee | in de weer | loopt vlot | loopt volgens plan | gaat vooruit |
        gaat goed vooruit | vlot goed | schiet goed op | al een eind gevorderd | gevorderd | goed gevorderd | een heel
        eind | laatste loodjes | de laatste loodjes | laatste hand | leg de laatste hand aan | ik leg de laatste hand |
        werk in uitvoering | doende | mee doende | ben doende | mee aan de slag | aan de slag | aan de slag ermee |
        zitten we aan | zitten we nog aan | kzijn bezig | voor driekwart klaar | driekwart klaar | driekwart af |
        halfklaar | pas begonnen | ligt op mijn bureau | ligt nu op mijn bureau | op mijn bureau | in de oven | op het
        vuur | staat op het vuur | in de pijplijn | gaat goed | wordt gemaakt | wordt opgesteld | wordt voorbereid |
        wordt getest | wordt nagekeken | wordt verwerkt | wordt geschilderd | wordt geïnstalleerd | wordt behandeld |
        wordt uitgevoerd | wordt geregeld | worden nagekeken | worden verwerkt""",
    ongoing="""doorlopend | lopend werk | continu | permanent | blijvend | loopt continu | loopt door | blijft
        lopen | gaat continu door | doorlopende taak | doorlopend werk | voortdurend | stopt nooit | houdt nooit
        op | loopt altijd door | terugkerend | structureel | loopt doorlopend | is doorlopend""",
    blocked="""wacht met | wachten met | op pauze | geblokkeerd | blokkeer | blok | zit vast | zitten vast | vastgelopen
        | on hold | staat on hold | staat stil | staat op hold | op hold | gepauzeerd | in de wacht | staat in de wacht
        | wacht | wachten | aan het wachten | in wacht | kan niet verder | kunnen niet verder | geraak niet verder |
        raak niet verder | stand by | stilgelegd | ligt stil | zit geblokkeerd | opgeschort | in wachtstand | wachtende
        | on hold gezet | kan ik niet verder | kunnen we niet verder | geraak ik niet verder | raak ik niet verder | kan
        ik niks doen | kunnen wij niet verder | in het slop | muurvast | in de ijskast | in de koelkast | in de vriezer
        | in de frigo | op een zijspoor | in een impasse | loopt vast | loop vast | lopen vast | zit klem | zitten klem
        | ligt plat | ligt op zijn gat | ligt op z n gat | hapert | kan niet starten | kan niet beginnen | kan niet
        voort | kunnen niet starten | kunnen niet voort | raken niet verder | geraken niet verder | geraken we niet
        verder | geraken er niet verder mee | geraak er niet verder mee | handen gebonden | mijn handen zijn gebonden |
        met gebonden handen | vastgeroest | zit ik vast | zitten we vast | zit ik mee vast | zitten we mee vast | zit
        muurvast | zit helemaal vast | zit compleet vast | stilgevallen | is stilgevallen | valt stil | ligt al weken
        stil | ligt voorlopig stil | zit op een dood spoor | op een dood spoor | dood spoor | strop | niet leverbaar |
        niet op voorraad | niet in stock | uit stock | uitverkocht | out of stock | in nalevering | in backorder | kan
        ik niet aan verder | kan ik niet voort | kunnen we niet voort | sta stil | staan stil | ik sta stil | we staan
        stil | bevroren | ligt lam | lamgelegd | vertraagd | tegengehouden | ligt op ijs | op ijs""",
    waits="""wacht op | wachten op | aan het wachten op | wachtend op | wachtende op | in afwachting van | geblokkeerd
        door | geblokkeerd op | hangt af van | afhankelijk van | zit vast op | zit vast bij | vast op | vast bij | ligt
        bij | moet wachten op | nog wachten op | wacht nog op | wachten nog op | wacht nog steeds op | wacht nog altijd
        op | nog aan het wachten op | geblokkeerd wegens | geblokkeerd want | on hold tot | on hold wegens | staat on
        hold tot | staat on hold door | in de wacht tot | wacht tot | wachten tot | wacht eerst op | geblokkeerd omdat |
        wachtend tot | kan niet verder zonder | kunnen niet verder zonder | we wachten op | ik wacht op | geblokkeerd
        tot | zit te wachten op | zitten te wachten op | te wachten op | on hold door | on hold voor | aant wachten op |
        eerst nog wachten op | zit bij | zit nog bij | ligt nog bij | staat bij | zit nu bij | ligt nu bij | zit vast
        door | zit nog altijd bij | wachten we op | wacht ik op | wachten we nog op | wacht ik nog op | hangt vast bij |
        hangt bij | hangt nog bij | vast zolang | zit vast zolang | zitten vast zolang | ligt stil zolang | geblokkeerd
        zolang | ik wacht nog op | kan niet verder door | kan ik niet verder zonder | staat nog bij | hangt nog op |
        ontbreken nog | ontbreekt nog | mankeert nog | is het aan | nu is het aan | is het nu aan | is nu aan | kwacht
        op | kwacht nog op | loopt vast door | blijft liggen bij | blijft steken bij | steekt vast bij | steekt vast op
        | steekt vast door | in handen van | is in handen van | opgehouden door | opgehouden bij | tegengehouden door |
        staat of valt met | zit te wachten tot | moet eerst wachten op | moeten eerst wachten op | moet nog wachten op |
        heb nog input nodig van | heb input nodig van | input nodig van | nood aan input van | heb nood aan | hebben
        nood aan | heb nog info nodig van | info nodig van | heb nog een handtekening nodig van | handtekening nodig van
        | feedback nodig van | antwoord nodig van | ik mis nog | mis nog | we missen nog | missen nog | kan pas starten
        als | kan pas starten na | kan pas starten wanneer | kan pas verder als | kan pas verder na | kunnen pas verder
        als | kunnen pas verder na | kunnen pas starten als | kan niet starten zonder | kan niet beginnen zonder | kan
        niet starten voor | in afwachting tot | vertraagd door | belet door | valt stil door | ligt ter goedkeuring bij
        | ligt ter ondertekening bij | ligt ter nazicht bij | ligt ter tekening bij | ligt op tafel bij | ligt op het
        bureau van""",
    cancelled="""vergeet de | vergeet het | vergeet die | is van de baan | vd baan | is vd baan | geannuleerd |
        annuleren | annuleer | niet meer nodig | niet nodig | niet langer nodig | mag weg | mag weggelaten worden | kan
        weg | mogen weg | kunnen weg | vervalt | vervallen | geschrapt | schrap | schrappen | mag geschrapt worden |
        kan geschrapt worden | overbodig | overbodig geworden | afgeblazen | niet meer van toepassing | niet meer
        relevant | niet relevant meer | niet relevant | niet meer van belang | nvt | n v t | niet van toepassing |
        hoeft niet meer | moet niet meer | hoeft niet | verwijder | verwijderen | mag verwijderd worden | laat vallen |
        laten vallen | laten we vallen | achterhaald | niet meer aan de orde | is niet meer nodig | gecanceld | cancel
        | gaat niet door | gaat niet meer door | mag eruit | kan eruit | mag eraf | mag geannuleerd worden | mag
        vervallen | geen nood meer aan | van de baan | mag je schrappen | niet langer van toepassing | ni meer nodig |
        nie meer nodig | hoeft nie meer | moet nie meer | moet ni meer | doen we niet meer | nimeer nodig | zonder
        voorwerp | maar vallen | maar weg | maar schrappen | maar annuleren | mag je weglaten | mag je verwijderen |
        mag je annuleren | weglaten | hebben we niet meer nodig | heb ik niet meer nodig | hebben we niet nodig | hoeft
        niet meer gedaan te worden | moet niet meer gedaan worden | moet niet meer gebeuren | wordt niet meer gedaan |
        stopgezet | afgevoerd | van tafel | van de tafel | is van tafel | afgelast | afgezegd | opgedoekt | dood en
        begraven | afgeschreven | naar de prullenmand | in de prullenmand | in de vuilbak | vuilbak in | prullenbak in
        | mag de vuilbak in | mag de prullenbak in | mag in de vuilbak | mag in de prullenbak | mag de prullenmand in |
        gaat de vuilbak in | gaat de prullenmand in | overboord gegooid | overboord | zinloos | zinloos geworden |
        nutteloos | nutteloos geworden | heeft geen zin meer | heeft geen nut meer | hoeft al niet meer | niet meer te
        doen | niet meer uit te voeren | gaan we niet meer doen | ga ik niet meer doen | zien we van af | zie ik van af
        | zien ervan af | zien er van af | we zien ervan af | ervan afgezien | er van afgezien | laten varen | komt te
        vervallen | is komen te vervallen | ingehaald door de feiten | ingehaald door de tijd | voorbijgestreefd | gaat
        niet langer door | gaat uiteindelijk niet door | gaat toch niet door | gaan niet door | gaan niet meer door |
        gaan toch niet door | komt er niet meer | kan je schrappen | kan je annuleren | kan je verwijderen | kan je
        weglaten | kan je laten vallen | mag je vergeten | mag ge vergeten | mag ge weglaten | kan geannuleerd worden |
        kan verwijderd worden | mogen geschrapt worden | haal maar weg | haal weg | haal eraf | haal eruit | haal er
        maar uit | weg ermee | weg daarmee | mag je wegdoen | wegdoen | doe maar weg | smijt maar weg | smijt weg |
        smijten we weg | gooi maar weg | gooi weg | staat er dubbel op | staat er dubbel in | staat dubbel | is een
        dubbel | is een duplicaat | duplicaat | bleek niet nodig | bleek niet meer nodig | blijkt niet nodig | blijkt
        niet meer nodig | blijkt overbodig | bleek overbodig | niet meer gevraagd | niet meer gewenst | niet gewenst |
        niet meer vereist | niet vereist | niet langer vereist | niet langer gewenst | niet meer noodzakelijk | niet
        noodzakelijk | niet langer noodzakelijk | wordt afgeblazen | hebben we laten vallen | gekanseld | geskipt |
        hoeft echt niet meer | hoeft dus niet meer | moet dus niet meer | moet al niet meer | moet toch niet meer |
        hoeft toch niet meer | hoeft toch niet | valt weg | vallen weg | weggevallen | is weggevallen | valt eraf | kan
        vervallen verklaard worden | project stopt | niemand heeft het nog nodig | niemand heeft dat nog nodig |
        niemand heeft dit nog nodig | bestaat niet meer | is van het bord | van de agenda | van de agenda gehaald | van
        de planning gehaald | geen behoefte meer aan | geen behoefte aan | geen nood meer | geen nood aan | niet meer
        actueel | niet langer actueel | doet er niet meer toe | zien we af | zie ik af | kan de prullenbak in | kan in
        de vuilbak | kan in de prullenbak | geen zin meer | is zinloos geworden | slaat nergens meer op""",
    reopened="""doe terug open | doe weer open | zet terug open | zet weer open | maak weer open | heropen | heropenen |
        heropend | weer open | terug open | opnieuw open | opnieuw openen | weer openen | terug openen | toch niet klaar
        | toch nog niet klaar | toch niet af | toch nog niet af | toch niet gedaan | toch nog niet gedaan | toch niet
        afgerond | toch nog niet afgerond | toch niet in orde | toch nog niet in orde | toch nog niet rond | toch niet
        rond | toch niet opgelost | toch nog niet opgelost | toch niet afgewerkt | toch nog niet afgewerkt | terug
        openzetten | mag terug open | moet terug open | moet weer open | moet heropend worden | mag weer open | toch ni
        klaar | toch nie klaar | per ongeluk gesloten | ten onrechte gesloten | toch niet geregeld | toch niet gefixt |
        toch niet volledig klaar | toch niet gelukt | toch nog niet gelukt | is weer kapot | weer kapot | terug kapot |
        opnieuw kapot | moet opnieuw gedaan worden | moet herdaan worden | moet terug opnieuw | per ongeluk afgevinkt |
        per vergissing afgevinkt | per vergissing gesloten | per abuis gesloten | verkeerdelijk gesloten | verkeerdelijk
        afgevinkt | onterecht gesloten | onterecht afgevinkt | mocht niet gesloten worden | mocht nog niet dicht | had
        niet dicht gemogen | terug op de lijst | weer op de lijst | zet terug op de lijst | zet weer op de lijst | terug
        open gezet | weer open gezet | terug opengezet | weer opengezet | toch niet ok | toch nog niet ok | terug naar
        af | moet terug naar af""",
    not_mine="""niet van mij | niet voor mij | niet mijn taak | niet de mijne | is niet van mij | is niet voor mij |
        niet mijn verantwoordelijkheid | verkeerde persoon | niet mijn ding | niet bij mij | niet mijn werk | hoort
        niet bij mij | daar ben ik niet verantwoordelijk voor | ben ik niet verantwoordelijk voor | niet mijn actie |
        dat is niet van mij | ni van mij | nie van mij | ni voor mij | nie voor mij | niet mijn actiepunt | niet aan
        mij | da s niet van mij | dat ben ik niet | niks met te maken | niets mee te maken | niet de juiste persoon |
        niet de eigenaar | ben hier niet verantwoordelijk voor | niet verantwoordelijk | niks mee te maken | heb ik
        niks mee te maken | heb ik niets mee te maken | geen van deze is van mij | niet op mijn lijst | niet mijn
        afdeling | hoort niet bij mijn taken | daar ga ik niet over | ga ik niet over | dat is nooit mijn taak geweest
        | nooit mijn taak geweest | niet mijn pakkie an | niet mijn pakkie aan | niet mijn dienst | niet mijn domein |
        niet mijn terrein | niet mijn vakgebied | niet mijn dossier | niet mijn punt | niet mijn job | niet mijn
        probleem | niet mijn zaak | niet mijn project | niet mijn klant | niet mijn bevoegdheid | niet mijn winkel |
        niet mijn rol | niet mijn functie | niet mijn ticket | niet mijn werkgebied | niet mijn team | niet mijn
        opdracht | niet mijn klus | niet bevoegd | ben niet bevoegd | ik ben niet bevoegd | daar ben ik niet bevoegd
        voor | valt niet onder mij | niet onder mijn bevoegdheid | valt buiten mijn | daar hou ik me niet mee bezig |
        hou ik me niet mee bezig | hou me daar niet mee bezig | hou mij daar niet mee bezig | ik ga hier niet over | ga
        hier niet over | ik ga daar niet over | ligt niet bij mij | hoort niet bij mijn functie | hoort niet bij mijn
        job | iemand anders doet dit | doet iemand anders | is voor iemand anders | voor iemand anders | van iemand
        anders | is van iemand anders | moet iemand anders zijn | verkeerde geadresseerde | verkeerde man | verkeerde
        vrouw | aan het verkeerde adres | ben ik de verkeerde voor | je moet mij niet hebben | ge moet mij niet hebben
        | mij moet je niet hebben | moet je niet bij mij zijn | moet je bij mij niet zijn | moet ge bij mij niet zijn |
        bij mij moet je niet zijn | ken ik niks van | ken ik niets van | weet ik niks van | weet ik niets van | heb ik
        geen uitstaans mee | geen uitstaans mee | niet meer mijn taak | niet meer van mij | niet meer voor mij | niet
        langer van mij | niet langer voor mij | niet langer mijn taak | werk daar niet meer | zit niet meer in dat team
        | zit niet meer in die ploeg | dat is mijn taak niet | is mijn taak niet | dat is mijn werk niet | is mijn werk
        niet | is mijn job niet | is de mijne niet | ben ik niet mee belast | niet mee belast | niet aan mij toegewezen
        | nooit aan mij toegewezen | nooit van mij geweest | heb ik nooit gehad | niks voor mij | niets voor mij | kan
        niet van mij zijn | staat verkeerd bij mij | staat ten onrechte bij mij | staat bij de verkeerde | verkeerde
        eigenaar | van mijn bord | van mijn bordje""",
    my_part="""mijn deel is klaar | mijn deel klaar | mijn deel is af | mijn deel is gedaan | mijn deel gedaan | mijn
        deel is afgerond | mijn deel af | mijn stuk is klaar | mijn stuk is af | mijn stuk klaar | mijn stuk gedaan |
        mijn stuk is gedaan | mijn luik is klaar | mijn kant is klaar | langs mijn kant klaar | aan mijn kant klaar |
        van mijn kant klaar | ben klaar met mijn deel | klaar met mijn deel | klaar met mijn stuk | mijn deel zit erop |
        mijn deel is in orde | mijn deel in orde | mijn bijdrage is klaar | mijn gedeelte is klaar | langs mijn kant in
        orde | mijn deel heb ik gedaan | heb mijn deel gedaan | mijn deel is rond | mijn stukje is klaar | mijn stukje
        klaar | heb mijn deel afgewerkt | mijn deel is afgewerkt | langs mijn kant is het klaar | van mijn kant is het
        klaar | mijn aandeel is klaar | mijn aandeel is gedaan | mijn aandeel is af | mijn bijdrage is binnen | bij mij
        is het klaar | bij mij is het in orde | voor mij is het klaar | wat mij betreft is het klaar | mijn helft is
        klaar | mijn helft is gedaan | aan mijn kant is het klaar | langs mijn kant is alles in orde""",
    share="""mijn deel | mijn stuk | mijn luik | mijn stukje | mijn gedeelte | mijn bijdrage | langs mijn kant |
        aan mijn kant | van mijn kant | mijn kant | wat mij betreft | mijn part | voor mijn deel""",
    snooze="""op pauze tot | snooze | uitstellen | stel uit | herinner me | herinner mij | herinner me aan | herinner
        me er aan | herinner me eraan | herinner mij eraan | vraag het me | vraag het opnieuw | vraag me opnieuw |
        vraag het mij | vraag opnieuw | vraag het nog eens | vraag me | vraag mij | vraag me nog eens | opnieuw vragen
        | later vragen | nog eens vragen | verschuif | verschuiven | verschoven | verschoven naar | verplaats |
        verplaatst naar | uitgesteld | uitgesteld tot | uitgesteld naar | stel uit tot | stuur me een herinnering |
        laat me weten | kom erop terug | kom er op terug | herinner ons | herinnering | ping me | vraag maar opnieuw |
        vraag het maar | sluimer | parkeer | doorschuiven | schuif door | vraag nog is | vraag nog eens | vraagt het
        nog eens | stel | schuif | stuur me | reminder | vraag | stuur mij | kom terug bij mij | kom bij mij terug |
        kom er bij mij op terug | vraag me ernaar | kom nog eens terug | kom terug | kom dan terug | kom nog is terug |
        vraagt het mij | vraagt het nog is | kom er dan op terug | kom er later op terug | kom er nog eens op terug |
        laat het rusten tot | laat rusten tot | laat liggen tot | laat het liggen tot | zet opzij tot | zet in de wacht
        tot | zet on hold tot | zet even on hold tot | even parkeren tot | parkeren tot | pauzeer | pauzeer tot | stoor
        me | tik me aan | por me | geef me een seintje | seintje | geef een seintje | check opnieuw | check nog eens |
        check later opnieuw | ping mij | porren | nog is vragen | nog eens polsen | nog eens porren""",
    away="""met verlof | op verlof | in verlof | verlof | met vakantie | op vakantie | vakantie | afwezig | ziek |
        ziekteverlof | in ziekteverlof | op ziekteverlof | niet aanwezig | niet op kantoor | niet op het werk | out of
        office | niet bereikbaar | onbereikbaar | vrij | weg | buiten kantoor | met ouderschapsverlof |
        ouderschapsverlof | buitenlands | ik ben er niet | ben er niet | ben der ni | thuis ziek | ziek thuis | ziekjes
        | lig ziek in bed | ziek gemeld | ziekgemeld | in ziekenhuis | in het ziekenhuis | recup | in recup | op recup |
        recuperatie | in congé | met congé | congé | op cursus | op een cursus | op opleiding | op zakenreis | op reis |
        in het buitenland | naar het buitenland | op een beurs | op een conferentie | op congres | ouderschapsverlof tot
        | bevallingsverlof | op bevallingsverlof | met bevallingsverlof | zwangerschapsverlof | met zwangerschapsverlof
        | vaderschapsverlof | met vaderschapsverlof | moederschapsverlof | zorgverlof | met zorgverlof | rouwverlof |
        met rouwverlof | klein verlet | dag vrij | een dag vrij | een dagje vrij | neem vrij | heb vrij | ik heb vrij |
        heb verlof | ik heb verlof | neem verlof | werk niet | ik werk niet | ben uit | er niet | staak | in staking |
        tijdskrediet | in tijdskrediet | sabbatical""",
    fine="""ok | oké | okee | in orde | goed | tis goed | prima in orde | top in orde | helemaal in orde |
        volledig in orde""",
    seen="""ziet er goed uit | klinkt goed | bedankt | dank je | dank u | dankje | dankjewel | dank je wel | dank
        u wel | danku | merci | gezien |
        genoteerd | begrepen | duidelijk | gelezen | ontvangen | prima | top | super | goed zo | komt in orde | thx |
        noted | akkoord | okido | oki | okie | graag gedaan | dank | bedankt voor de herinnering | ik heb het gezien |
        jaja | merci he | doe ik | zal ik doen | komt goed | allright | ok bedankt | goed bezig | fantastisch | perfect
        | schitterend | helder | okey | okeej | goed nota van genomen | nota van genomen | nota genomen | geweldig |
        uitstekend | tof | leuk | mooi | mooi zo | keigoed | keitof | zalig | chapeau | bedankt voor de reminder |
        bedankt voor het herinneren | dank voor de herinnering | bedankt om te herinneren | bedankt voor het laten weten
        | hartelijk dank | veel dank | heel erg bedankt | dankuwel | merci om te laten weten | merci voor de herinnering
        | mercikes | mercietjes | komt voor elkaar | komt voor mekaar | ik noteer het | dat snap ik | snap ik | gesnapt
        | geen punt""",
    negation="""niet | geen | nooit | nog niet | niets | niks | noch | nog geen | zonder | ni | nie | nog nie |
        nog ni | nog open | onafgewerkt | onvolledig | vergeten | mislukt | moet nog | te doen | nog te doen |
        nog steeds open | nergens | lukt niet | niemand | evenmin | nog altijd open | staat nog open |
        onopgelost | onvoltooid | niemeer | nimeer | geen verandering | niets nieuws | niks nieuws | niets te
        melden | geen vooruitgang | nog geen vooruitgang | nog niet aan toegekomen | niet aan toegekomen | geen
        tijd gehad | nog geen tijd gehad | nog niet naar gekeken | nog niet bekeken | helemaal vergeten | uit
        het oog verloren | geen stap verder | nog geen stap verder | geen idee | geen flauw idee | nog geen idee
        | weet ik nog niet | weet het nog niet | nog niet aan begonnen""",
    no="nee | neen | neenee | nope | nee nee | bah nee | nene | nenee",
    almost="""bijna | half | deels | gedeeltelijk | ongeveer | zo goed als | nagenoeg | grotendeels | voor een deel |
        een deel | deel van | gedeelte | bijna helemaal | praktisch | vrijwel | niet helemaal | niet volledig | zogoed
        als | de helft | helft | zo ver | tot nu toe | voorlopig | op schema | op koers | nog een beetje | op na | een
        stuk | eerste versie | eerste deel | ontwerp | in de steigers | net niet | op weg naar | klaar voor | klaar om |
        klaar tegen | alleen nog | enkel nog | enkel | alleen | nog net | een beetje | sommige | meeste | bijna bijna |
        zo klaar | zo af | procent | voorlopige | zo gedaan | min of meer | quasi | ergens | minder | in principe wel
        bijna | klaar maken | klaarmaken | klaar krijgen | kladversie | gedeelte van | verre van | lang niet | driekwart
        | drie kwart | een kwart | ontwerpversie | eerste ruwe versie | ruwe versie | nog een paar | nog een stukje |
        nog een klein stukje | op het nippertje | nog enkele | een groot deel | een groot stuk | grotendeel""",
    future="""wordt | worden | zal | zullen | zou | zouden | ga | gaan | gaat | ga ik | doe ik | morgen | straks | later
        | dadelijk | zo meteen | subiet | binnenkort | volgende week | deze week | overmorgen | vanavond | vanmiddag |
        vannamiddag | deze namiddag | komt nog | tegen | voor het einde | plan | gepland | van plan | verwacht |
        verwachten | probeer | probeert | trachten | hoop | hopen | wil | willen | komt | eerstdaags | in de loop van |
        zo snel mogelijk | zsm | einde van de week | einde dag | eind deze week | tegen dan | beloofd | op tijd | tijdig
        | vandaag nog | nog vandaag | vandaag klaar | klaar vandaag | ingepland | voorzien | over een uur | over een
        week | na de middag | na het weekend | ooit | mss later | seffens | direct | eerst nog | voor maandag | voor
        vrijdag | voor donderdag | voor woensdag | voor dinsdag | tot | mrgn | mrg | morgenvroeg | morge | planning |
        nog doen | nog even | moet gebeuren | gebeurt | vandaag af | van de week | tot en met | t m | volgt nog | volgt
        in | volgen nog | levering volgt | einde van de dag | eind van de dag | over enkele dagen | over een uurtje |
        binnen een uurtje | binnen enkele dagen | een dezer dagen | een van de dagen | weldra | aanstonds | komende
        dagen | aanstaande | kga het | kga dat | kzal het | kzal dat | staat op de agenda""",
    condition="""als | indien | zodra | wanneer | tenzij | mits | op voorwaarde dat | in geval | eens dat | van zodra |
        zolang | zo gauw | of het | pas als | pas wanneer | ingeval | totdat | tot dat | nadat | voordat | vooraleer |
        stel dat | na | eenmaal | van het moment dat | op het moment dat | vanaf dat | op voorwaarde | in dat geval |
        behoudens | onder voorbehoud van | onder voorbehoud | gesteld dat | naargelang""",
    wish="""moet | moeten | moest | zou moeten | nodig | te maken | te doen | hoort | dient | dienen | zorg dat | zorg
        dat het | zorg ervoor | graag klaar | hopelijk | laten we | laat ons | wens | mag niet | kan je | kun je | kunt
        u | kunde | wil je | wilt u | graag | maak | zorg | best | moeten we | moet ik | moet ge | laat het me weten als
        | laat weten | klaar te krijgen | af te werken | klaar hebben | klaar zijn | klaar geraken | afgewerkt zijn |
        gedaan hebben | gedaan krijgen | nog afwerken | gedaan te krijgen | blijft nog te | valt nog te | nog af te |
        nog uit te | nog in te | nog op te | nog te versturen | nog te tekenen | nog te regelen | nog te bekijken | nog
        af te ronden | nog te betalen | nog te bestellen""",
    doubt="""ik vergeet | vergeet ik | heb er | zijn er al | er zijn er | blijven er | denk | denk ik | ik denk |
        dacht | ik dacht | misschien |
        mss | wellicht | waarschijnlijk | zegt | zei | zeggen | zegde | volgens | blijkbaar | lijkt | lijkt me | schijnt
        | vermoed | vermoedelijk | ik geloof | geloof ik | geloof | normaal | normaal gezien | in principe | weet niet |
        onzeker | twijfel | ik vrees | beweert | vertelt | vertelde | hoorde | naar verluidt | zogezegd | heeft gezegd |
        gezegd | hij | zij | ze | hem | haar | hen | hun | ofwel | mogelijk | in theorie | naar het schijnt | vraagt |
        vroeg | gevraagd | peis | peins | vermeldt | schreef | schrijft | zogenaamd | benieuwd | nakijken | check of |
        bevestigt | bevestig | ieder zegt | meent | kdenk | kpeins | voorzover ik weet | bij mijn weten | naar mijn
        weten | ik meen | ik neem aan | neem aan | ik gok | gok ik | ik schat | schat ik | ik heb gehoord dat | heb
        gehoord | op papier | tbc | te bevestigen | nog te bevestigen | eens nagaan""",
    question="""is het | is dat | is dit | is t | zijn ze | zijn die | zijn deze | heb je | hebt u | heb je al |
        hebben we | hebben jullie | heeft iemand | heeft hij | kan ik | kan iemand | wat | waarom | hoe | waar |
        welke | wie | hoezo | hoe zit het | hoever | hoe ver | iets nieuws | al nieuws | nieuws over | wat met |
        en wat | hebde | edde | is er | ist | moet ik | hebt ge | heb je dat | hebben ze | zou het | klopt het dat
        | status van | en nu | of niet""",
    asking_verbs="is | zijn | was | waren | heeft",
    it="het | dat | dit | die | deze | t | da | den deze | tis | dees | ie",
    everything="""alles | allemaal | alle | alle taken | alle punten | alle items | alle acties | al de taken | al
        mijn taken | ze allemaal | allen | heel de lijst | de hele lijst | al het werk | al mijn punten | elke taak |
        alle actiepunten | alle vier | alle vijf | allevier | allevijf | den hele hoop""",
    rest="""de rest | rest | de andere | de overige | overige | de anderen | al de rest | alle andere | al het andere |
        de andere twee | de andere drie | de andere vier | de twee andere | de drie andere | de overige twee | de
        overige drie | de twee anderen | de rest ervan""",
    both="beide | allebei | alletwee | alle twee | beiden | de twee | alle beide | allebeide | de twee samen",
    three="alle drie | alledrie | de drie | alle drie de punten",
    excluding="""buiten | behalve | uitgezonderd | uitgenomen | op uitzondering van | met uitzondering van | excl
        | exclusief | tenzij dan""",
    contrast="maar | echter | doch | behalve dat",
    joining="en | alsook | evenals",
    too="ook | eveneens | idem | ook al | evenzo | hetzelfde | zelfde | dito",
    through="tot | tot en met | t m | tem | t e m | tot aan",
    counted="""nummer | nummers | nr | nrs | punt | punten | puntje | puntjes | taak | taken | item | items |
        actie | acties | actiepunt | actiepunten""",
    ordinals="eerste | tweede | derde | vierde | vijfde | zesde | zevende | achtste | negende | tiende",
    cardinals="een | twee | drie | vier | vijf | zes | zeven | acht | negen | tien",
    verbs="""zitten | zitten we | is | zijn | was | waren | heb | hebben | heeft | werd | werden | ben | is
        geweest | geweest | zit | staat | s | hebt | geraakt | geworden""",
    padding="""heel het team | het hele team | de hele ploeg | vanmorgend | zoals ik al zei | zoals gezegd | ik zei het
        al | ik had het al gezegd | heb ik al gezegd | ik heb het al gezegd | zoals eerder gezegd | gelijk ik al zei |
        ter info | ter informatie | voor uw info | voor jullie info | hein | se | zeh | de | het | een | ik | we | wij
        | mijn | onze | aan | van | voor | over | met | op | al | reeds | net | zonet | daarnet | nu | eindelijk | hoi
        | hallo | dag | hey | goeiemorgen | goedemorgen | goede morgen | goeiedag | goedemiddag | beste | alvast | zeg
        | hoor | hé | he | zo | trouwens | update | status | ja | jep | jawel | yep | jup | sorry | zet | markeer |
        echt | helemaal | volledig | compleet | gisteren | vanmorgen | vanochtend | deze morgen | deze ochtend | vorige
        week | gisterenavond | gisteravond | vorige maand | eergisteren | vandaag | intussen | ondertussen | inmiddels
        | sinds gisteren | mvg | met vriendelijke groeten | groeten | groetjes | vriendelijke groet | gr | ervan |
        ermee | ermede | mee | er | daarmee | hier | voila | allee | amai | zeker | gewoon | even | alstublieft | aub |
        svp | alsjeblieft | allang | sinds vorige week | deze voormiddag | gelukkig | goed nieuws | kan ik melden dat |
        team | collega s | collega | iedereen | ook al wel | dus | bij deze | bijdeze | bij mij | voor mij | mij | me |
        ge | gij | dat is alles | das alles | da s | das | al lang | zelfs | inderdaad | idd | uiteraard | natuurlijk |
        jongens | man | u | jullie | al eventjes | toch | nog | hiermee | kga | kheb | keb | k heb | k | tzijn | zeker
        en vast | wel | wat betreft | qua | rond de | opnieuw | uit | door | vink | laat | zenne | zulle | eh | joh |
        jong | ze | enzo | kben | kzen | zen | k ben | kzit | ksta | kzal | gisterenmorgen | gisterenmiddag |
        gisternamiddag | gisterenochtend | gisterochtend | door mij | door ons | daarstraks | vanmiddag al | vannacht |
        nog eens | eens | nog is | toch al | uiteindelijk | uiteindelijk toch | oef | pff | joepie | hoera | vanaf |
        inclusief | incluis | hi | euhm | hè | ff | effe | inzake | aangaande | bij | ik bevestig dat | hierbij
        bevestig ik dat | ik kan bevestigen dat | meld ik dat | ik meld dat | bij deze meld ik dat | hierbij meld ik
        dat | hierbij | ik laat weten dat | ik kan melden dat | zoals beloofd | zoals afgesproken | een ervan | eentje
        ervan | één ervan | een van de twee | eentje van de twee | alleszins | overigens | voor de middag | deze middag
        | vergeten te zeggen | vergeten te melden | was ik vergeten te zeggen | vergat ik te zeggen | nu eindelijk |
        zelf | zelf nog | eeuwen geleden | al eeuwen geleden | lang geleden | een tijdje geleden""",
    harmless="""geen probleem | geen problemen | zonder problemen | geen opmerkingen | geen vragen | geen zorgen | niets
        meer te doen | niks meer te doen | verder niets | verder niks | geen verdere actie | geen actie nodig | geen
        verdere acties | geen stress | maak je geen zorgen | niets aan toe te voegen | sorry voor de vertraging | geen
        actie meer nodig | niet meer vragen | fijn weekend | prettig weekend | goed weekend | fijne dag | fijne avond |
        prettige dag | geen bezwaar | geen bezwaren | geen gedoe | zonder slag of stoot | geen nieuws verder | meer niet
        | dat was alles | da was alles | geen paniek""",
    today="vandaag | deze week",
    back="pas terug | terug | terug op kantoor | terug op het werk | weer",
    last="""laatste | de laatste | het laatste | laatste punt | het laatste punt | laatste taak | de laatste
        taak | laatsten | de laatsten""",
    nearly="bijna | zo goed als | zogoed als | nagenoeg | vrijwel | praktisch | bijna helemaal | quasi",
    affirming="wel | ja | jawel | is",
    ability="kan | kunnen | mag | mogen | moogt | moogde | moocht | meugt",
    orders="""sluiten | afsluiten | schrappen | annuleren | verwijderen | weg | vallen | dicht | gesloten |
        geschrapt | geannuleerd | verwijderd | afgesloten | afvinken | afgevinkt | laten vallen | vervallen |
        doorstrepen | schrap""",
    ending="tot | tot en met | tem | t m | t e m | tot aan",
    passed="""doorgegeven | doorgegeven aan | doorgestuurd | doorgestuurd naar | doorgespeeld | doorgespeeld aan
        | overgedragen | overgedragen aan | overgemaakt aan | overhandigd aan | gemaild naar | gemaild aan |
        gestuurd naar | gestuurd aan | verstuurd naar | verzonden naar | bezorgd aan | gegeven aan | meegegeven
        aan | geëscaleerd | geëscaleerd naar | voorgelegd | voorgelegd aan | aangekaart bij | gedelegeerd |
        gedelegeerd aan | nagevraagd | nagevraagd bij | opgevraagd bij | opgevraagd | offerte gevraagd | ter
        goedkeuring gestuurd | ter nazicht gestuurd | ter ondertekening gestuurd | ter goedkeuring | ter nazicht
        | ter review | in review | in test | aangevraagd | aangevraagd bij | uitgezet bij""",
    shift="""maak er | verschuif | verschuiven | verschoven | verschoven naar | schuif | schuif door | doorschuiven |
        doorgeschoven naar | verplaats | verplaatsen | verplaatst | verplaatst naar | verzet | verzet naar | verzetten
        | stel uit | stel uit tot | stel uit naar | uitstellen | uitstellen tot | uitgesteld | uitgesteld tot |
        uitgesteld naar | opgeschoven | opgeschoven naar | naar achter geschoven | verlengd tot | verdaagd | verdaagd
        naar | wordt verschoven naar | is verschoven naar | vervroegd naar | uitstel tot | uitstel gekregen tot |
        gebracht | gezet op | schuif maar door | schuif maar door naar | schuif maar | mag doorschuiven | mogen
        doorschuiven""",
    silence="""nog niks van de | nog steeds niks van de | nog altijd niks van de | geen woord van | geen antwoord | nog
        geen antwoord | geen reactie | nog geen reactie | geen nieuws | nog geen nieuws | geen respons | geen feedback
        | nog geen feedback | niets gehoord | nog niets gehoord | niks gehoord | nog niks gehoord | niets van gehoord |
        niets vernomen | nog niets vernomen | niets ontvangen | nog niets ontvangen | niks ontvangen | nog niet
        ontvangen | nog niet gekregen | niet gekregen | nog niets gekregen | nog niks gekregen | reageert niet |
        reageren niet | antwoordt niet | antwoorden niet | heeft niet geantwoord | nog niet geantwoord | heeft nog niet
        geantwoord | hebben nog niet geantwoord | heeft niet gereageerd | nog niet gereageerd | heeft nog niet
        gereageerd | laat niets weten | laten niets weten | laat niets van zich horen | onbereikbaar voor mij | krijg
        geen antwoord | krijgen geen antwoord | krijg hem niet te pakken | krijg haar niet te pakken | krijg ze niet te
        pakken | heeft nog niets gestuurd | heeft niets gestuurd | heeft nog niet geleverd | goedkeuring nodig van |
        akkoord nodig van | moet eerst goedkeuren | moet nog goedkeuren | moeten nog goedkeuren | moet nog tekenen |
        moeten nog tekenen | ontbreekt nog | radiostilte | bal ligt bij | bal ligt in het kamp van | bal ligt | zit bij
        | zit nog bij | ligt nog bij | ligt nu bij | blijft hangen bij | hangt bij | geen toegang | geen budget | geen
        akkoord | nog geen akkoord | geen gehoor | nog geen gehoor | nog geen bevestiging | geen bevestiging gekregen |
        nog geen terugkoppeling | geen terugkoppeling | nog geen respons | nog geen beslissing | nog geen handtekening
        | nog geen goedkeuring | neemt niet op | nemen niet op | belt niet terug | bellen niet terug | heeft niet
        teruggebeld | nog niet teruggebeld | mailt niet terug | hoor niets meer van | hoor niks meer van | hoor niets
        van | hoor niks van | horen niets van | horen niks van | niets meer gehoord | niks meer gehoord | niets meer
        van gehoord | stuurt niets | stuurt niks | stuurt niets door | geeft geen antwoord | geven geen antwoord |
        geeft geen kik | heeft nog niet getekend | hebben nog niet getekend | heeft nog niet goedgekeurd | hebben nog
        niet goedgekeurd | heeft nog niet bevestigd | hebben nog niet bevestigd | heeft nog niet beslist | hebben nog
        niet beslist | heeft nog niet betaald | hebben nog niet geleverd | hebben nog niets gestuurd | niet bereikbaar
        voor mij | laat op zich wachten | laten op zich wachten | krijg ze niet aan de lijn | krijg hem niet aan de
        lijn | krijg haar niet aan de lijn | krijg niemand te pakken | krijg niemand aan de lijn | moet nog beslissen |
        moeten nog beslissen | moet nog antwoorden | moeten nog antwoorden | moet nog akkoord geven | moeten nog
        akkoord geven | negeert mijn mails | ghost mij | ghost me | laat niks horen | laat niks meer horen | laat niets
        horen | laat niks van zich horen | laat weer niks horen""",
    takes="""neemt over | neemt dit over | neemt dat over | neemt het over | neemt deze over | neemt dit op | neemt het
        op | neemt dit voor zijn rekening | neemt dit voor haar rekening | heeft dit overgenomen | heeft het overgenomen
        | heeft overgenomen | nam het over | pakt dit op | pakt het op | pakt dat op | pikt dit op | pikt het op | doet
        dit | doet dat | doet het | doet die | doet deze | gaat dit doen | gaat dat doen | gaat het doen | zal dit doen
        | zal het doen | zal dat doen | regelt dit | regelt het | regelt dat | volgt dit op | volgt het op | volgt dat
        op | volgt op | is hiermee bezig | is ermee bezig | is er mee bezig | is daarmee bezig | werkt hieraan | werkt
        eraan | heeft dit | heeft het nu | heeft dit nu | heeft die | behandelt dit | behandelt het | beheert dit |
        beheert het | is verantwoordelijk | is de eigenaar | trekt dit | trekt het | kan dit doen | kan het doen | kan
        dit overnemen | kan het overnemen | mag dit doen | mag het doen | mag dit overnemen | zou dit moeten doen | moet
        dit doen | moet dit hebben | zorgt ervoor | zorgt hiervoor | zorgt daarvoor | bekijkt het | bekijkt dit | doet
        da | neemt da over | neemt dit mee | neemt het mee | neemt dit verder | neemt het verder op | neemt dit voor
        zich | pakt dit verder op | pakt het verder op | gaat dit oppakken | gaat het oppakken | gaat dit opnemen | gaat
        het opnemen | gaat dit overnemen | gaat het overnemen | zal dit overnemen | zal het overnemen | zal dat
        overnemen | zal dit opnemen | zal het opnemen | zal dit regelen | zal het regelen | gaat dit regelen | gaat het
        regelen | zal dit opvolgen | zal het opvolgen | gaat dit opvolgen | gaat het opvolgen | volgt dit verder op |
        volgt het verder op | ontfermt zich erover | ontfermt zich hierover | trekt zich dit aan | trekt zich dat aan |
        springt in | springt bij | neemt waar | vervangt mij | vervangt me | kijkt ernaar | kijkt er naar | kijkt
        hiernaar | zit hierop | zit erop nu | zit er nu op | leidt dit | trekt de kar | trekt hieraan | stuurt dit aan |
        stuurt het aan | coördineert dit | heeft de leiding | is trekker | is de trekker | heeft het opgenomen | heeft
        het opgepakt | heeft deze overgenomen | heeft deze | nam dit over | nam dat over | kan dit oppakken | kan het
        oppakken | mag het overnemen | mag dit opnemen | moet het doen | moet dat doen""",
    belongs="""is voor | is van | dat is voor | dat is van | dit is voor | dit is van | das voor | das van | da s voor |
        da s van | hoort bij | hoort thuis bij | behoort tot | moet naar | gaat naar | moet bij | is toegewezen aan |
        geef het aan | geef dit aan | geef dat aan | geef die aan | geef maar aan | wijs toe aan | zet op naam van | zet
        het bij | zet dit op | zet maar op | ne voor | eentje voor | is eigenlijk van | is eigenlijk voor | valt onder |
        is iets voor | dat is | fakkel doorgegeven aan | moet dat bij | zit nu bij | ligt nu bij | eerder voor | eerder
        iets voor | is eerder voor | is eerder iets voor | meer iets voor | is meer iets voor | beter voor | is beter
        voor | is voor rekening van | is het werk van | is de taak van | is de verantwoordelijkheid van | is een taak
        voor | is een taak van | is werk voor | dit mag naar | dat mag naar | die mag naar | deze mag naar | ligt in
        handen van | is in handen van | is in de handen van | is aan | dit is aan | overdragen aan | draag over aan |
        geef door aan | doorgeven aan | geef dit door aan | geef het door aan | geef maar door aan | speel door aan |
        doorspelen aan | stuur door naar | doorsturen naar | stuur dit naar | stuur het naar | stuur maar naar | stuur
        dit door naar | stuur het door naar | zet maar bij | zet dit bij | zet deze op naam van | zet dit op naam van |
        zet het op naam van | zet maar op naam van | wijs dit toe aan | wijs het toe aan | wijs deze toe aan | wijs maar
        toe aan | toewijzen aan | toe te wijzen aan""",
    consults="""vraag aan | vraag het aan | vraag dat aan | vraag dit aan | vraag eens aan | vraag maar aan |
        vraag best aan | check bij | check met | te bekijken met | bekijk dit met | overleg met | contacteer |
        spreek | navragen bij | vraag na bij | je moet bij | moet je bij | ligt op het bureau van | ligt bij |
        zit bij | wend je tot | stuur naar | beter aan | vraag""",
    deadline="""deadline | de deadline | nieuwe deadline | de nieuwe deadline | deadline is | deadline wordt | deadline
        naar | deadline op | einddatum | nieuwe datum | de nieuwe datum | vervaldag | streefdatum | tegen ten laatste |
        moet klaar zijn tegen | moet af zijn tegen | te doen tegen | moet tegen | is voor nu | hebben tijd tot | heb
        tijd tot | we hebben tot | ik heb tot | krijg tot | kreeg tot | gekregen tot | uitstel | uiterste datum | de
        uiterste datum | uiterste datum is | uiterlijke datum | in te leveren tegen | in te dienen tegen | af te leveren
        tegen | op te leveren tegen | moet binnen zijn tegen | moet er zijn tegen | moet in orde zijn tegen | moet rond
        zijn tegen | nodig tegen | ze willen het tegen | klant wil het tegen | ze hebben het nodig tegen | extra tijd
        tot | meer tijd tot | kreeg extra tijd tot | kregen tot | we kregen tot | verlenging tot | respijt tot | termijn
        is | termijn loopt tot | loopt tot""",
    bounds="tegen | tot | voor | ten laatste | uiterlijk | niet voor | tot en met | vóór | pas",
    dated="op | vanaf | naar | om",
    later="""later | straks | nu niet | niet nu | niet vandaag | vandaag niet | andere keer | een andere keer | ander
        moment | een ander moment | geen tijd nu | nu geen tijd | geen tijd vandaag | vandaag geen tijd | ben in meeting
        | in meeting | in vergadering | zit in vergadering | zit in een meeting | in overleg | aan het rijden | in de
        auto | komt nu niet uit | slecht moment | vraag het later | vraag later | vraag later opnieuw | later opnieuw |
        later nog eens | straks nog eens | kom later terug | eventjes niet | even niet | nu ff niet | ff niet | even
        geduld | seffens | subiet | bezet | zit in call | zit in een call | in een call | in gesprek nu | aan de
        telefoon | aan het bellen | zit aan de telefoon | in de trein | op de trein | op de baan | onderweg nu | met een
        klant | bij een klant | bij de klant | in de les   | aan tafel | aan het eten |
        in lunchpauze | te druk | te druk nu | te druk vandaag | veel te druk | geen moment | geen seconde tijd |
        momentje | een momentje | even wachten | een ander keer | volgende keer | kom er later op terug | ik kom er
        later op terug | ik laat later iets weten | laat later iets weten | kzal later kijken | stoor me nu niet | stoor
        nu niet | niet storen nu | kan nu niet | nu kan ik niet | nu efkes niet | efkes niet | efkes geduld | straks
        misschien | past nu niet | nu past het niet | verdrink in het werk | tot over mijn oren""",
    affirms="""ja | jep | jawel | yes | yep | inderdaad | klopt | juist | correct | exact | doe maar | ja graag | graag
        | ja hoor | tuurlijk | natuurlijk | zeker | ja doe maar | akkoord ja | dat klopt | die ja | dat is juist |
        jazeker | zeker weten | absoluut | vanzelfsprekend | uiteraard | natuurlijk wel | klopt helemaal | helemaal
        juist | helemaal correct | volledig correct | precies | dat is het | dat is correct | das juist | da klopt | da
        s juist | amen | mee eens | doe dat | doe dat maar | doet u maar | doe gerust | ga uw gang | ga je gang | ga
        maar door | ik ga akkoord | ga akkoord | bevestigd | ik bevestig | ja die | die inderdaad | ja dat | ja doe |
        vollebak""",
    generic="""vergadering | meeting | overleg | rapport | verslag | update | plan | planning | sessie | sessies
        | document | documenten | doc | lijst | mail | presentatie | slides | project | taak | werk | status |
        opvolging | team | proces | aanvraag | wijziging | systeem | data | nota | notas | bestand | bestanden |
        versie | check | punt | actie | agenda | nieuw | nieuwe | account | vraag | voorstel | overzicht |
        toegang | bespreking | dossier""",
    empty="""de | het | een | die | dat | deze | dit | van | met | voor | over | taak | punt | actie | onze | ons |
        mijn | rond | inzake | en | op | aan | ding | gedoe | verhaal | stuk | in | bij | is | zijn | ook | er | dan |
        wel | ticket""",
    joking="""top gedaan | goed gewerkt | lekker gewerkt | super gedaan | fantastisch gedaan | flink gedaan | prima
        gedaan | goed gedaan | goed zo gedaan | knap gedaan | mooi gedaan | fijn gedaan | klaar voor vandaag | klaar
        voor deze week | gedaan voor vandaag | gedaan met werken | ben er klaar mee | ik ben er klaar mee | ben er
        helemaal klaar mee | klaar met deze bot | klaar met die bot | klaar met jou | klaar mee nu | zo gezegd zo gedaan
        | ik heb er mee gedaan | het is gedaan met lachen | makkelijker gezegd dan gedaan | gezegd gezwegen | nooit
        gedaan | 't is nooit gedaan | gedaan met die berichten | beschouw het als gedaan | klaar is kees niet | dat had
        je gedroomd | in je dromen | vergeet het | netjes gedaan | schoon gedaan | keigoed gedaan | straf gedaan | sterk
        gedaan | proper gedaan | klus geklaard voor vandaag | klaar voor het weekend | klaar met werken | klaar met de
        dag | gedaan met zagen | gedaan met spelen | ik ben er klaar voor | gedaan met de pret | gedaan zaken nemen geen
        keer | als het maar gedaan is | moest het maar gedaan zijn | was het maar klaar | was het maar gedaan | was t
        maar klaar | was t maar gedaan | als pasen en pinksteren | als de kalveren""",
    mail_labels="van | verzonden | aan | cc | onderwerp | datum",
    wrote="schreef",
    original="oorspronkelijk bericht | doorgestuurd bericht | origineel bericht",
    sent_from="""verzonden vanaf mijn | verstuurd vanaf mijn | verzonden met | verstuurd met | verzonden vanuit
        | outlook voor""",
    signs_off="""met vriendelijke groeten | met vriendelijke groet | vriendelijke groeten | vriendelijke groet |
        mvg | groeten | groetjes | groet | gr | hartelijke groeten | beste groeten | met hartelijke groeten""",
    interjections="hé | hè | é | ê",
    abbreviated="nr | nrs",
    contracted="",
    ordinal_ends="e | de | ste",
    around="op na",
    excluding_all="buiten",
    out_of="van | van de | op",
    receiver="naar | aan | via",
    denies_with="",
    silent_not="",
    snoozes_alone="sluimer",
    conveyed="""gegeven | verstuurd | verzonden | gestuurd | gemaild | bezorgd | geleverd | afgeleverd | overgemaakt |
        opgestuurd | overhandigd | ingediend | doorgegeven | doorgestuurd""",
    instead_of="ipv | in plaats van | i p v | en niet",
    corrects="""vertypt | mistypt | verkeerd getypt | ik bedoelde | bedoelde | ik bedoel | bedoel | moest zijn | moet
        zijn | maak er van | maak daarvan | typfout | tikfout | verkeerd nummer | verkeerde nummer | verkeerde taak | de
        verkeerde | nee wacht | wacht nee | wacht | niet die | correctie | in plaats daarvan | mijn fout | vergissing |
        ik vergiste me | vergist | het was de | het was | fout van mij | foutje | foutje van mij | ik vergis me | ik heb
        me vergist | wacht ik vergis me | vals alarm | ik sprak te vlug | te vlug gesproken | te snel gesproken | het
        moest | dat was | ik zat fout | verkeerd | zat mis | grapje | wacht eens | ho maar | nee toch niet""",
    takes_back="""toch niet | toch nog niet | laat maar | vergeet dat | bij nader inzien | bij nader inzien niet |
        negeer dat | eigenlijk niet | of toch niet""",
    reconsiders="eigenlijk | allee | alhoewel | hoewel | nu ja | enfin | hm | bij nader inzien | hoewel eigenlijk",
    excuses="""sorry | oeps | oei | oh | ah | eigenlijk | nee | euh | ehm | pardon | excuseer | excuses | aj | neen | o
        | ai | hola | hm | allee | hé | nee nee | wacht | shit | o shit | godver | potverdorie | verdorie | amai""",
    none="""geen | geen van beide | geen enkele | geen van die | geen van allen | niets | niks | geen een | iets
        anders | een andere""",
    greets="""hi | hoi | hallo | dag | beste | hey | goeiemorgen | goedemorgen | goede morgen | goeiemiddag |
        goedemiddag | goeiedag | goedendag""",
    outstanding="""goedkeuring | akkoord | handtekening | handtekeningen | levering | bevestiging | validatie |
        antwoord | feedback | reactie | betaling | nazicht | oplevering | verzending | installatie | plaatsing | uitrol
        | publicatie | factuur | resultaat | resultaten | beslissing | groen licht | ondertekening""",
    corrects_behind="""bedoel ik | bedoelde ik | bedoel ik dus | is het | ist | was het | wast | was dat | eigenlijk |
        sorry | was bedoeld | bedoeld""",
    does="""doet | doen | neemt | nam | neemt over | nam over | heeft overgenomen | regelt | behandelt | trekt | pakt |
        pikt | gaat doen | zal doen | verzorgt | beheert | leidt | volgt op | volgt | zorgt voor | werkt aan | ontfermt
        zich over | erft | erfde | overgenomen | overgepakt | gaat over | gaat overnemen | zal overnemen | zal regelen |
        gaat regelen | gaat opvolgen | zal opvolgen | coördineert | stuurt aan | maakt | maakt nu | schrijft | verwerkt
        | onderzoekt | bekijkt | is bezig met | is bezig aan | is nu bezig met | staat in voor | heeft opgepakt | heeft
        opgenomen | springt in voor | vervangt mij voor""",
    hands="""gaat naar | ging naar | gingen naar | gaan naar | zijn naar | is naar | is nu voor | zijn voor | zijn nu
        voor | zijn van | zijn nu van | is overgedragen aan | overgedragen | overgedragen aan | gegeven aan | gegeven |
        overgelaten aan | toegewezen aan | doorgeschoven naar | overgezet naar | doorgegeven aan | doorgegeven |
        doorgegeven geweest aan | is overgegaan naar | is verhuisd naar | verhuisd naar | ligt nu bij | zit nu bij |
        liggen nu bij | zitten nu bij | doorgeschoven aan | toevertrouwd aan | mag naar | kan naar | mogen naar | mag
        aan | mag bij | kan aan""",
    possessed="""taak | werk | zaak | ding | job | verantwoordelijkheid | rol | domein | afdeling | ticket | bevoegdheid
        | terrein | karwei | klus | opdracht | stuk | onderdeel""",
    passed_over="nu | nu ook | die | dat | ook | de | voortaan | nog | dan | al | gewoon | blijkbaar",
    past="""was | waren | had | hadden | heb | hebben | heeft | werd | werden | kwam | kwamen | ging | gingen | zijn
        geweest | is geweest""",
    pronouns="hij | zij | ze | hem | haar | hen | hun",
    agents="door",
    since="sinds | sedert",
    ago="geleden | al | al meer dan",
    beside="in | tussen | tijdens | sinds | samen met | bij | op | onder | binnen | met",
    lasts="voor | met | nog",
    ahead="over",
    gone="afgelopen | vorige | verleden | voorbije",
    moves_to="naar",
    inverts="""nu | ondertussen | intussen | inmiddels | gisteren | vandaag | eindelijk | vanmorgen | vanochtend |
        daarnet | dus | sinds gisteren | vorige week | gisteravond | daarstraks | dan | toen""",
    dictated="punt",
    dictated_commas="komma",
    only="enkel | alleen | slechts",
    so_far="tot nu toe | voorlopig | momenteel",
    coming="volgt | volgen | komt nog | komen nog | onderweg | verwacht",
    without="zonder",
    announcers="ik | wij | we | hierbij | hiermee | bij | graag | met",
    tells="""melden | meedelen | mededelen | weten | bevestigen | informeren | zeggen | laten weten | meld | deel |
        bevestig | berichten | vertellen""",
    along="""ik | wij | we | kan | kunnen | kunt | u | je | jullie | wil | willen | wou | graag | laten | even |
        hierbij | deze | mee | mede | genoegen | plezier | om | te | zou | met | hiermee | hen | bij | gerust""",
    that="dat",
    styled="dhr | mevr | mvr | dr | prof | ir",
    gives_to="geef | wijs | zet | schuif | speel | stuur | delegeer",
    auxiliaries="",
    infinitives="",
    tags="ze | zeh | hé | hè | eh | é | zenne | zulle | se",
    hence="dus | daarom | bijgevolg",
    rather="ze | hem | liever | toch | beter | aub | dan | in plaats daarvan | eerder | toe | maar",
    gives_away="geven | overdragen | doorgeven | toewijzen | overlaten",
    has="heeft | hee | ee | heeft gij | ei",
    perfect="is | zijn",
    participles="ge",
    subjects="",
    first="eerst | nog",
    myself="ik | ikzelf | we | wij | k",
    passive="worden",
    needs="hebben | krijgen | nodig",
    sources="van | bij",
    deeds=r"\w{0,6}ge\w{3,}[dt]|(?:be|ver|her|ont)\w{3,}d",
    arrives="""komt aan | komen aan | komt toe | komt binnen | arriveert | wordt geleverd | worden geleverd |
        komt vrijdag""",
    genitives="van",
    forgets="vergeet",
    because="omdat | aangezien",
    articles="de | het | t | den | mijn | onze | ons",
    plurals="s | n",
)
