"""Dutch."""

from domain.command.languages.table import Language

DUTCH = Language(
    what="wat | welk | welke | wat is | wat zijn | wa | waar | wat is er | waarop | waaraan",
    who="wie | wie is | wie zijn | bij wie | aan wie",
    whose="van wie | wiens | van wie is | aan wie",
    when="""wanneer | tegen wanneer | welke datum | welke dag | tot wanneer | hoe lang heb ik | hoeveel tijd |
        hoelang heb ik | hoe lang nog | vanaf wanneer""",
    why="waarom | hoezo | hoe komt het dat | waarvoor | voor wat | waarom heb | waarom ben | waarom krijg",
    where="""waar | hoe ver | hoever | hoe is het met | hoe gaat het met | hoe staat het met | hoe zit het met |
        hoe loopt""",
    how_many="hoeveel | hoe veel | aantal | hoeveel stuks",
    polite="""alsjeblieft | aub | alstublieft | kan je | kun je | kunt u | kan ik | mag ik | zou je | wil je | ik
        wil | ik zou | graag | eens | even | nog eens | de | het | een | van | voor | op | in | met | aan | over |
        dat | dit | die | deze | nog | nu | momenteel | al | weer | opnieuw | hey | hoi | hallo | bot | gewoon | ok
        | dus | en | dan | eigenlijk | iets | er | hier | we | wij | je | jij | u | jullie | moet | moeten | is |
        zijn | was | heb | hebben | heeft | wordt | ben | zal | vraag | vraagje | zeg | vertel | vertel me | geef me
        | weten | bedankt | precies | juist | bij | ik | me | mij | ge | gij | nog te | zeg eens | bon | zo | ga |
        gaat | is er | zijn er | heb je | hebt ge | weet je | mag | mogen we | kunnen we | kan dit | kan dat |
        zouden we | datum | de datum | da | ma | maar | liever | zeg maar | t | me iets | voortaan | van nu af | wat
        ik typ | wat ik schrijf | mijn antwoorden | mijn antwoord | wat ik zeg | nummer | nr | ergens | toch | wel |
        eens nog | krijg | krijg ik | kreeg ik | laatste antwoord | mijn laatste antwoord | laatste wijziging |
        staat | alleen | enkel | typ | wat ik hier typ | wa ik hier typ | daar | werd | werden | kan | kunnen |
        mogen | steeds | altijd | de hele tijd | ontvang | zeggen | vertellen | op het moment | op dit moment |
        voorlopig | kunt ge | kunde | kunde gij | kunt gij | moogt ge | ge moogt | zoudt ge | gij moogt | u mag | je
        mag | gerust | efkes | effe | effekes | ekes | maar eens | hoor | hé | eh | jong | zit | zit er | hè""",
    show="""toon | toon me | laat zien | laat me zien | geef | geef me | lijst | lijst op | bekijk | overzicht |
        overzicht van | samenvatting van | details | details van | details over | detail | meer over | meer info over |
        wat houdt | toon eens | mag ik zien | geef eens | vertel meer over | vertel me meer over | vertel eens over |
        meer weten over""",
    stand="""status | status van | status over | status bij | status voor | stand | stand van zaken | stand van
        zaken van | stand van zaken rond | stand van zaken bij | hoe staat het | hoe staat het met | hoe ver staan
        we | hoe ver staan we met | hoever staan we | waar staan we | waar staan we met | hoe ver zijn we | hoe ver
        zijn we met | hoever zijn we | nieuws | nieuws over | nieuws van | al nieuws | al nieuws over | iets nieuws
        | iets nieuws over | update over | update van | update | updates | vooruitgang | hoe loopt het | hoe loopt
        het met | wat met | en wat met | hoe zit het met | hoe gaat het met | laatste nieuws | laatste stand | is er
        al iets over | is er iets over | is er al nieuws over | hoe gaat het vooruit met | hoe vordert | vordert het
        | hoe ziet het eruit met | hoe ver zit | hoever zit | hoe ver zitten we met | waar zitten we met | enig
        nieuws over | nog iets van | iets nieuws van | iets nieuws rond | nog nieuws | nog nieuws over | nog nieuws
        van | nieuws rond | al iets nieuws | al iets nieuws over""",
    opened="""open | nog open | openstaand | openstaande | te doen | nog te doen | over | resterend | blijft over | rest
        er | nog doen | moet doen | moet ik doen | moet ik nog doen | nog moet doen | nog op mijn lijst | op mijn lijst
        | op mijn bord | op mijn lijstje | niet klaar | niet af | onafgewerkt | staat er nog | staat nog open | staan
        nog open | staat open | staan open | staat er open | heb ik | heb ik nog | ligt bij mij | nog voor mij | op mijn
        bordje | op zijn bord | op haar bord | op zijn lijst | op haar lijst | te doen staan | nog af te werken | af te
        werken | heb ik te doen""",
    late="""te laat | laat | over tijd | over de deadline | achterstallig | achterstand | achter | achter op schema
        | achterop | verlopen | vervallen | gemist | deadline gemist | over datum | overtijd | vergeten | iets
        vergeten | over tijd gegaan | te laat met | achterop met | had al klaar moeten zijn | al klaar moeten zijn |
        achterop geraakt | over de datum | loop ik achter | uitgelopen | op achterstand | achterstaan | te traag""",
    due="""deadline | deadlines | tegen | moet klaar | klaar zijn | af zijn | moet af | verwacht | vervalt | vervaldag |
        einddatum | streefdatum | op tijd | nodig | heb je het nodig | hebben jullie het nodig | moet het klaar | in te
        leveren | valt | af | moet er af | rond zijn | rond | moet rond | klaar moeten | moet er klaar | op de planning
        | komt eraan | eraan""",
    blocked="""geblokkeerd | wacht | wachten | wachtend | vast | zit vast | zitten vast | on hold | blokkeert | in
        de wacht | blokkerend | hangt | hangt iets vast | zit iets vast | zit er iets vast | loopt iets vast | loopt
        vast | vastgelopen | hangt vast | wacht op iemand | wacht op iemand anders | wachten op iemand | ligt stil |
        staat stil | blijft liggen | zit strop | zit klem | zit er allemaal vast | zit allemaal vast | hangt er
        allemaal vast | zit het vast | zit het vast met | zit het vast bij | loopt het vast | loopt het vast met |
        hapert | hapert het | hapert het bij | hapert het met | wringt het | wringt het bij | hangt het vast | wacht
        het | houdt tegen | tegenhoudt | tegen te houden | ligt het stil | zit er te wachten | zit er te wachten op
        | zit te wachten | zit te wachten op | te wachten op | te wachten | zit er ergens iets vast | hangt er iets
        vast | hangt er ergens iets | zit ergens iets vast | zit er nog iets vast""",
    decided="""beslist | besloten | afgesproken | gezegd | besproken | afspraken | beslissing | beslissingen | conclusie
        | uitkomst | zeiden we | hebben we gezegd | overeengekomen | gezegd over | gezegd geweest | spraken we af |
        besproken over | wat was beslist | vastgelegd | overlegd | bepaald | beslisten we | besloten we""",
    decisions="besluiten | beslissingen | besluiten over | beslissingen over | besluitenlijst",
    resolved="""beslist | besloten | besluit | beslissing | afgesproken | overeengekomen | wat was beslist |
        vastgelegd | beslisten we | besloten we | spraken we af""",
    agenda="""agenda | dagorde | de agenda | de dagorde | agenda voor de volgende keer | open van vorige keer |
        nog open van vorige keer""",
    agenda_text="agenda als tekst | dagorde als tekst",
    about="""waarover | over wat | context | achtergrond | betekent | bedoel je | bedoeld | bedoelen | bedoelt |
        bedoelt ge | uitleg | meer uitleg | leg uit | meer info | info | informatie | beschrijving |
        omschrijving | houdt in | inhoudt | gaat het over | gaat dit over | gaat over | precies doen | moet ik
        precies | houdt dat in""",
    source="""gevraagd | vraagt dit | vroeg | vroeg dit | wil dit | wou dit | toegewezen | gegeven | komt dit | komt dat
        | komt het | vandaan | komt dit vandaan | komt dat vandaan | van wie komt | afkomstig | bron | welke vergadering
        | welke meeting | uit welke vergadering | uit welke meeting | aangemaakt | toegevoegd | op mijn lijst gezet |
        van waar | waar komt | door wie | die taak aangemaakt | op mijn lijst | op mijn lijstje gezet | bedacht | hierop
        gezet | mij dit gegeven | mij dit bezorgd | mij aangeduid""",
    answered="""geantwoord | gereageerd | beantwoord | iets laten weten | iets van zich laten horen | bevestigd
        | update gegeven""",
    not_answered="""niet geantwoord | nog niet geantwoord | niet gereageerd | nog niet gereageerd | niets laten weten |
        nog niets laten weten | niets van zich laten horen | geen antwoord | geen antwoord gegeven | stil | zwijgt |
        geen reactie | geen update gegeven | antwoordt niet | reageert niet | moet nog antwoorden | moet er nog
        antwoorden | moet nog reageren | moet er nog reageren | moeten nog antwoorden | moeten nog reageren | nog niks
        laten weten | niks laten weten | nog niks gezegd | niets gezegd | nog niets gezegd | niks van zich laten horen |
        laat niets horen | laat niks horen | laten niets horen | laten niks horen | niks gehoord | niets gehoord | moet
        nog iets laten weten | moeten nog iets laten weten | antwoorden niet | reageren niet | blijft stil | blijven
        stil | zwijgen""",
    has="""heeft | doet | eigenaar | eigenaar van | verantwoordelijk | verantwoordelijk voor | bezig met | is bezig
        met | werkt aan | behandelt | volgt | volgt op | toegewezen aan | trekt | doet er | zit op | is bezig aan |
        moet doen | zorgt voor | neemt | ligt | ligt bij | onder zijn hoede | onder haar hoede | onder hun hoede |
        in handen | zit met | gaat over de | trekt zich aan | buigt zich over | is er bezig met | bezig | aan het
        werk | mee bezig | regelt | pakt | pakt op | neemt op | verzorgt | beheert | coördineert | moet ik hebben
        voor | moet ik zijn voor | moet ik vragen over | kan ik vragen over | moet ik aanspreken over | moet ik
        aanspreken voor | weet meer over | weet meer van | kan ik contacteren voor""",
    sees="""ziet | zien | kan zien | leest | kan lezen | meelezen | leest mee | toegang | zichtbaar | privé |
        vertrouwelijk | krijgt te zien | anderen zien | delen | gedeeld met | mag zien | kunnen zien | ziet dit | kan
        meelezen | lezen | lezen mee | meekijken | kijkt mee""",
    bot="""jij | ben jij | ben je | wie ben je | wie ben jij | wat ben jij | wat ben je | een bot | robot | een mens
        | mens | wie is dit | met wie spreek ik | deze bot | follow up | ben je een bot | ben je echt | een echte
        persoon | echte persoon | zijt ge een bot | zijt gij een bot | een machine | wie zijt gij | wie zijt ge |
        wie zijde gij | wie zijde | zijde gij | zijde ge | wie bende gij | wie bende | wa zijde gij | wat zijde gij
        | wie zijt gij eigenlijk | wie zijde gij nu | wat zijt gij | wat zijt ge | zijde gij een bot""",
    abilities="""kan je doen | wat kan je | wat kan je allemaal | wat kun je | wat kun je allemaal | wat kan jij |
        wat doe je | wat doet deze bot | hoe werk je | hoe werkt dit | hoe werkt het | hoe werkt deze bot | wat kan
        ik zeggen | wat kan ik vragen | wat kan ik typen | commando s | commandos | welke commando s | opties |
        mogelijkheden | handleiding | uitleg over de bot | wat begrijp je | hoe werk jij | hoe werkt ge | wat kunde
        | wat kunde gij | wat kunde gij allemaal | wat kunt gij | wat kunt ge | wat kan jij allemaal | waarvoor dien
        je | waar dien je voor | wat snap je | allemaal | ik snap niet hoe dit werkt | ik begrijp niet hoe dit werkt
        | hoe gebruik ik dit | ik snap dit niet | hoe werkt dat ding | hoe werkt da ding | wat mag ik zeggen | wat
        moet ik zeggen | kan ik hier typen | kan ik hier allemaal typen | kan ik allemaal typen | kan ik hier zeggen
        | kan ik hier allemaal zeggen | kan ik hier doen | kan ik hier allemaal doen | kan ik hier vragen | kan ik
        hier allemaal vragen | kan ik hier allemaal | kan ik u vragen | kan ik u allemaal vragen | kan ik je vragen
        | kan ik je allemaal vragen | kunde gij eigenlijk | kunt ge eigenlijk | kunt ge allemaal | kunde allemaal""",
    me="ik | mij | me | bij mij | voor mij | aan mij | mezelf | heb ik | ben ik",
    my="mijn | mijne | van mij | voor mij | bij mij | m n | mijn eigen",
    tasks="""taak | taken | punt | punten | item | items | ding | dingen | actie | acties | actiepunt | actiepunten |
        lijst | lijstje | werk | opdracht | opdrachten | takenlijst | to do lijst | openstaande punten | bericht |
        berichten | dit bericht | deze berichten | klus | klussen | stuk""",
    others="""anderen | de anderen | andere mensen | het team | team | iedereen | mensen | iemand | collega s | mijn
        baas | de rest | de collega s | van het team | mijn chef | mijn manager | baas | chef | manager | hele team
        | heel het team | iemand anders | in het team | in ons team | ons team | bij ons | binnen het team | in de
        groep | in de ploeg | de ploeg | van iedereen | voor het team | bij ons team | van de ploeg""",
    most="""dringend | dringendst | dringendste | eerst | prioriteit | belangrijk | belangrijkst | belangrijkste
        | volgende""",
    more="""toon alles | toon meer | alles tonen | meer | volgende pagina | hele lijst | volledige lijst | toon de rest
        | laat alles zien | de rest | de rest van de lijst | wat nog""",
    give="""geef de fakkel door | geef | geef door | wijs toe | wijs | toewijzen | zet over | draag over |
        overdragen | schuif door | geef het | geef dat | geef dit | wijs het toe | wijs dit toe | zet | zet op naam
        | geef maar | geef ma | geef het maar | doe | geef maar door | speel door | stuur door | laat over |
        doorgeven | mag | mogen""",
    to="aan | naar | toe aan | op naam van | bij | door aan | over aan | door naar | over naar | af aan",
    shift="""verschuif | verschuiven | verplaats | verplaatsen | verzet | stel uit | uitstellen | zet | schuif | schuif
        door | verleng | wijzig | verander | maak er van | verander de deadline van | verzet de deadline van | zet
        deadline | stel in | opgeschoven | opschuiven | schuiven | verschoven | verplaatst | verzetten | opgeschoven
        worden | pas de datum aan | datum naar | de datum naar | verleggen | verleg""",
    deadline="""deadline | deadline van | deadline voor | de deadline | nieuwe deadline | einddatum | einddatum
        van | termijn | vervaldag | uiterlijk | streefdatum | deadline is""",
    by="tegen | naar | tot | voor | op | vóór | is | =",
    remind="""herinner me | herinner mij | herinner me aan | herinner me eraan | herinner me er aan | herinner mij
        aan | herinner | ping me | vraag me opnieuw | vraag het me | vraag het me opnieuw | vraag me | vraag opnieuw |
        vraag het opnieuw | sluimer | snooze | kom terug | kom er op terug | kom erop terug | stuur me een herinnering |
        herinnering | zet een herinnering | maak een herinnering | laat me het weten | vraag me er | vraag me ernaar""",
    add="""voeg toe | voeg | toevoegen | nieuwe taak | taak toevoegen | maak een taak | maak een taak aan | maak taak |
        noteer taak | nieuw punt | zet op mijn lijst | zet op de lijst | voeg een taak toe | extra taak | toe te voegen
        | maak een nieuwe taak | maak een nieuwe taak aan | zet erbij | schrijf erbij""",
    note="""notitie | nota | noteer | noteer bij | notitie bij | nota bij | opmerking | opmerking bij | schrijf
        op | voeg notitie toe | voeg een notitie toe aan""",
    rename="hernoem | hernoemen | noem | verander de titel van | wijzig de titel van",
    undo="""ongedaan | ongedaan maken | maak ongedaan | maak dat ongedaan | maak het ongedaan | maak da ongedaan |
        terugdraaien | draai terug | draai dat terug | draai het terug | neem terug | zet terug | herstel | vergeet
        wat ik zei | laat maar zo | annuleer dat | annuleer mijn laatste | undo | stap terug | mijn laatste antwoord
        terug | neem mijn laatste antwoord terug | trek terug | trek in | draai da terug | maak de laatste ongedaan
        | maak da laatste ongedaan | maak dat laatste ongedaan | maak het laatste ongedaan | maak mijn laatste
        ongedaan | maak de laatste wijziging ongedaan | maak mijn laatste wijziging ongedaan | maak mijn laatste
        antwoord ongedaan | maak het laatste antwoord ongedaan | draai de laatste terug | draai het laatste terug |
        draai de laatste wijziging terug | neem dat terug | neem het terug | neem dit terug | maak dat maar ongedaan
        | maak dit ongedaan | maak maar ongedaan | draai maar terug | draai dit terug | dat terugdraaien | zet dat
        terug | zet het terug | trek dat in | trek dat terug | trek mijn antwoord in | wis mijn laatste antwoord |
        herroep | herroep dat | doe dat maar terug | doe maar terug | doe dat terug | doe terug | doe da terug | doe
        da maar terug | doe dat ongedaan | zet dat maar terug | zet het maar terug | zet da maar terug | draai dat
        maar terug | draai het maar terug | neem dat maar terug | neem da terug | maak da maar ongedaan | maak het
        maar ongedaan | maak het laatste maar ongedaan | trek da terug | trek dat maar in | da laatste ongedaan |
        haal dat terug | haal het terug | zet het zoals het was | zet terug zoals het was""",
    language="""taal | zet taal op | verander taal | verander taal naar | wijzig taal | spreek | praat | schrijf |
        antwoord in | schrijf in | praat in | spreek in | schakel over naar | overschakelen naar | zet de taal op |
        verander de taal naar | zet over naar | praten | spreken | schrijven | antwoorden in | antwoord voortaan in
        | voortaan in | klap | babbel | spreek maar | praat maar | schrijf maar""",
    speak="""in | in het | naar | op | liever in | liever in het | tegen mij | tegen me | met mij | met me | tegen
        ons | voortaan""",
    english="engels",
    dutch="nederlands | vlaams",
    french="frans",
    german="duits",
    pause="""pauze | pauzeer | pauzeren | pauzeer mij | even stil | wees stil | geen berichten | geen herinneringen
        | niet storen | stil tot | zwijg tot | stop tot | stilte tot | laat me met rust tot | zet op pauze | even
        pauze | pauzeer tot | zwijg even | dempen tot | demp tot | mute tot | laat me gerust tot | stuur niets tot |
        geen berichten tot | zwijgen tot | tijdens mijn verlof | terwijl ik op verlof ben | als ik op verlof ben |
        tijdens mijn vakantie | zolang ik weg ben | stoor me niet tot | stoor mij niet tot | niet storen tot | even
        niks sturen tot | niks sturen tot | niets sturen tot | stuur niks tot | stuur me niks tot | stuur me niets
        tot | schrijf me niet voor | laat mij met rust tot | laat mij gerust tot | geen pings tot | geen meldingen
        tot | geen herinneringen tot | even rust tot | rust tot | hou je stil tot | hou u stil tot | wees stil tot |
        zet de meldingen uit tot | gerust laten | met rust laten | laat me gerust | laat mij gerust | laat me met
        rust | laat mij met rust | mij gerust laten | mij met rust laten | me met rust laten | me gerust laten | mij
        efkes gerust laten | mij even gerust laten | mij even met rust laten | mij effe gerust laten | mij efkes met
        rust laten | me even met rust laten | niet lastigvallen | val me niet lastig | mij niet lastigvallen | me
        niet lastigvallen | laat me efkes | even niks | even niets | even geen berichten | efkes geen berichten |
        effe geen berichten | zwijg | hou op | stil | zwijgen | hou u stil | hou je stil""",
    stop="""stop | stoppen | stop met vragen | stop met berichten | stop met die berichten | stoppen met die berichten |
        stop met sturen | stop met zagen | uitschrijven | schrijf me uit | schrijf mij uit | geen berichten meer | geen
        herinneringen meer | laat me met rust | laat mij met rust | stuur me niets meer | stuur mij niets meer | stuur
        niks meer | haal me van de lijst | verwijder mij | verwijder me | verwijder me uit de lijst | zwijg | hou op |
        hou op met vragen | zet uit | mute | dempen | demp | afmelden | meld me af | ik wil geen berichten meer |
        schrijf me niet | stuur me niets | stuur me geen berichten | stuur mij geen berichten | geen berichten sturen |
        hou op met sturen | hou op met die berichten | hou ermee op | stop ermee | stop er mee | stop met herinneren |
        stop met die herinneringen | stop met pingen | stop met mij te storen | stop met storen | ik wil dit niet meer
        krijgen | ik wil dit niet meer ontvangen | ik wil geen herinneringen meer | laat me gerust | laat mij gerust |
        zet de herinneringen uit | zet de meldingen uit | geen meldingen meer | geen pings meer | stuur geen berichten
        meer | bespaar me dit | genoeg berichten""",
    resume="""hervat | hervatten | herneem | hernemen | terug aan | zet aan | zet weer aan | begin opnieuw | begin
        weer | ik ben terug | ben terug | heractiveer | weer berichten | terug actief | je mag weer sturen | weer
        sturen | weer schrijven | je mag weer schrijven | je mag me weer schrijven | ge moogt weer sturen | stuur
        maar weer | begin maar weer | terug uit verlof | stuur weer berichten | doe maar weer voort | ik ben terug
        uit verlof | terug van verlof | terug uit vakantie | ik ben terug van vakantie | begin maar opnieuw | begin
        maar terug | stuur maar terug | stuur maar opnieuw | stuur gerust weer | je moogt weer sturen | ge moogt
        terug sturen | je mag terug sturen | je mag opnieuw sturen | je mag weer herinneren | zet de herinneringen
        weer aan | zet de herinneringen terug aan | zet de meldingen weer aan | zet de meldingen terug aan |
        herinneringen weer aan | herinneringen terug aan | meldingen weer aan | meldingen terug aan | ga maar verder
        | doe maar verder | hervat de herinneringen | ik ben er weer | ben er weer | mij terug berichten sturen | me
        terug berichten sturen | mij weer berichten sturen | me weer berichten sturen | mij terug herinneren | me
        terug herinneren | me weer herinneren | mij weer herinneren | terug herinneringen sturen | weer
        herinneringen sturen | terug berichten sturen | weer berichten sturen | opnieuw berichten sturen | mij terug
        schrijven | mij weer schrijven | me terug schrijven | me weer schrijven | terug beginnen | weer beginnen |
        terug beginnen sturen | weer beginnen sturen | mij terug lastigvallen | mij terug pingen | me terug pingen |
        me weer pingen | mij weer pingen | me weer lastigvallen | weer meldingen sturen | terug meldingen sturen |
        ik ben terug op kantoor | ben terug op kantoor | ik ben weer bereikbaar | weer bereikbaar | terug bereikbaar
        | terug herinneringen | mij opnieuw herinneren | me opnieuw herinneren""",
    settings="""instellingen | voorkeuren | mijn instellingen | mijn voorkeuren | opties | configuratie |
        wanneer schrijf je | wanneer stuur je | hoe vaak stuur je | mijn kantooruren | instellen | instellingen
        wijzigen""",
    help="hoi | hallo | dag | goeiemorgen | goedemorgen | goeiedag | help | hulp | help me | hoe werkt dit",
    glossary="woordenlijst | glossarium | termen",
    forget="vergeet | verwijder term",
    forget_me="""vergeet mij | vergeet me | vergeet alles over mij | vergeet alles van mij | vergeet mijn naam | wis
        mij | verwijder mij | wis mijn gegevens | verwijder mijn gegevens | wis al mijn gegevens | verwijder al mijn
        gegevens | wis mijn persoonsgegevens | verwijder mijn persoonsgegevens""",
    export_me="""exporteer mij | exporteer me | exporteer mijn gegevens | exporteer al mijn gegevens | mijn gegevens
        | mijn persoonsgegevens | toon mijn gegevens | geef me mijn gegevens | stuur me mijn gegevens | wat weet je
        over mij | wat weet je van mij | wat weet je van me | wat weet je over me | wat bewaar je over mij | wat
        bewaar je van mij""",
    handover="""overdragen | draag over | overdracht | draag alles over | geef alles | geef alle taken | zet
        alles over | alles overdragen | wijs alles toe | alle taken overdragen""",
    from_="van | alles van | alle taken van | alle | alles | taken van",
    none="geen | niemand | niets",
    everything="alles | allemaal | alle taken | al mijn taken | alle punten | heel de lijst | de hele lijst",
    delete="verwijder | wis | schrap | gooi weg | annuleer | haal weg | verwijderen | wissen | schrappen | annuleren",
    change="wijzig | verander | pas aan | corrigeer | aanpassen",
    apology="""aub | alsjeblieft | alstublieft | sorry | oeps | oei | nee | verkeerd | verkeerde nummer | verkeerde
        taak | verkeerde | mijn fout | vergissing | ik heb me vergist | bedankt | euh | foutje | fout | excuses |
        wacht | nee wacht | dat was fout | dat klopt niet | was fout | was verkeerd | dat was verkeerd | da was
        verkeerd | da was fout | da klopt niet | klopt niet | klopte niet | was niet juist | dat was niet juist |
        oeps nee | ai | ach | nee nee | mis | verkeerd getypt | dat bedoelde ik niet | da bedoelde ik niet | was een
        vergissing | amai | allez | pardon | neen | nope | nee nee fout | nee fout | nee verkeerd""",
    no_day="geen | geen datum | geen dag | geen deadline | nooit | weg | wissen",
    period="""deze week | volgende week | deze maand | volgende maand | vandaag | morgen | dit jaar | dit
        kwartaal | komende week""",
    status="status",
    waiting="wachtend | in afwachting | wat wacht",
    got="""werd | werden | is er | zijn er | hebben | hebben we | hebben wij | heb ik | heb je | is | heeft | raakte
        | geraakte | wat is | wat zijn | wat is er""",
    done="""klaar | af | gedaan | afgerond | in orde | geregeld | afgewerkt | voltooid | gelukt | afgekregen |
        klaargekregen""",
    add_label="""todo | to do | te doen | nieuw | taak | actie | niet vergeten | nieuwe taak | maak een nieuwe taak |
        maak een taak | extra""",
    add_ends="toe",
    give_ends="toe | door | over",
    messages="""schrijf me | schrijf mij | stuur me | stuur mij | stuur mij berichten | jouw berichten | je
        berichten | berichten krijgen | berichten sturen | deze berichten | die berichten | al die berichten | al
        deze berichten | jouw vragen | mij schrijven | mij steeds | schrijf je mij | schrijf je me | stuur je mij |
        stuur je me | stuurt ge mij | stuur je mij dit | schrijf me niet | schrijf mij niet | stuur me niets | stuur
        mij niets | stuur me geen berichten | stuur mij geen berichten | geen berichten | stoor me niet | stoor mij
        niet | laat me gerust | laat mij gerust | laat me met rust | mij niet storen | geen meldingen | stop met
        schrijven | stop met sturen | stop met berichten | stop met mij te schrijven""",
    rhythm="""een keer per week | één keer per week | eenmaal per week | wekelijks | dagelijks | elke dag | elke
        week | s morgens | s ochtends | in de voormiddag | in de ochtend | in de namiddag | minder vaak | vaker | op
        maandag | op dinsdag | op woensdag | op donderdag | op vrijdag | op zaterdag | op zondag | in het weekend |
        s avonds | na de uren | na vijf uur | op maandagen | op vrijdagen | vrijdags | maandags | woensdags | op
        woensdagen | s nachts | buiten de uren""",
    let="laat",
    takes="doen | overnemen | afwerken | opnemen | opvolgen | behandelen | verder doen | gaat doen | zal doen",
    any_="""iets | nog iets | al iets | iemand | ergens iets | is er iets | zit er iets vast | zit er ergens iets
        vast | hangt er iets vast | hangt er ergens iets | zit ergens iets vast | zit er nog iets vast""",
    add_for="voor | aan | bij",
    remind_to="""herinner me eraan om | herinner me eraan dat ik | herinner mij eraan om | herinner mij eraan dat ik
        | herinner me er aan om | herinner me om | herinner mij om | laat me niet vergeten om | laat mij niet
        vergeten om | herinner me eraan""",
    through="tot en met | t m | tem | t e m",
    takes_over="neemt over | neemt het over | heeft overgenomen | zal overnemen | gaat overnemen | overgenomen",
    onward="""vanaf nu | nu | van nu af | voortaan | vanaf vandaag | van nu af aan | vanaf heden | in de plaats | in
        mijn plaats | in plaats van mij""",
    put="zet | schrijf",
    on_list="op mijn lijst | op de lijst | op mijn lijstje | op mijn takenlijst",
)
