"""Dutch."""

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

DUTCH = Language(
    small_words="""
        de het een van en voor met op dat zijn te wordt worden aan ook door niet bij naar er om nog over
        moet zal wij dit die ter uit tegen vóór maart mei verslag actie acties taken wie wat wanneer
        aanwezig vergadering actielijst actiepunten volgende eind maandag dinsdag woensdag donderdag vrijdag
        zaterdag zondag januari februari juni juli augustus oktober verantwoordelijke
    """,
    heads=Heads(
        exact=Headings(
            tasks="""
                opvolging acties|opvolging actiepunten|vorige actiepunten|taken|taak|takenlijst|actiepunten|actiepunt
                |actie punten|acties|actie|actielijst|actieplan|actiepuntenlijst|opvolgpunten|opvolgacties|opvolging
                |opvolgtaken|vervolgstappen|vervolgacties|volgende stappen|volgende acties|openstaande acties
                |open acties|openstaande actiepunten|openstaande punten|te doen|nog te doen|planning komende periode
                |planning volgende periode|planning komende week|afspraken
                |afspraken en acties|acties en afspraken|besluiten en acties|acties en besluiten|beslissingen en acties
                |acties en beslissingen|wie doet wat|taakverdeling|actiepunten en afspraken|vervolgtaken|vervolgtaak
                |vervolgactie|vervolgpunten|follow up taken|followup taken|follow uptaken|followuptaken
                |follow up acties|follow up punten|follow up actiepunten|follow up lijst|op te volgen
                |op te volgen punten|opvolgtaak|opvolgactie|opvolglijst|opvolgingspunten|opvolgingstaken
                |todo s en acties|takenoverzicht|actieoverzicht|overzicht acties|overzicht actiepunten|overzicht taken
                |actietabel|werkpunten|toegewezen taken|nog op te volgen|actiepunten en taken|besliste acties
                |afgesproken acties|to do lijst|todo lijst|to dolijst|todolijst|actie items|actie item|opvolgingstaak
                |wat nu te doen|wat nog te doen|wat er moet gebeuren|wat er nog moet gebeuren|wat moet er gebeuren
                |wat is er te doen|wat te doen|wie doet wat tegen wanneer|voorgestelde volgende stappen
                |aanbevolen volgende stappen|uit te voeren|nieuwe actiepunten|nieuwe acties|lopende acties
            """,
            done="afgerond|afgeronde acties|afgewerkt|afgewerkte acties|gedaan|voltooid|voltooide taken|uitgevoerd",
            topics="""
                onderwerpen|onderwerp|besproken onderwerpen|besproken punten|bespreking|besprekingen|notities
                |vergadernotities|verslag|punten
            """,
            summary="""
                samenvatting|korte samenvatting|overzicht|in het kort|samenvattend|kort overzicht|recapitulatie
                |conclusie|conclusies
            """,
            people="""
                aanw|afw|anw|aanwezigheidslijst|aanwezigheden|afw m k|aanwezig|aanwezigen|aanwezige leden|deelnemers
                |deelnemer|afwezig|afwezigen|verontschuldigd|verontschuldigden|met kennisgeving afwezig|afwezig m k
                |afwezig met kennisgeving|voorzitter
                |erbij|er waren|wie was er
                |verslag|verslaggever|verslaggeving|notulist|notulen|secretaris|gasten|genodigden|uitgenodigd
            """,
            decisions="""
                beslissingen|beslissing|besluiten|besluit|besluitenlijst|besloten|genomen besluiten
                |genomen beslissingen|beslist|overzicht besluiten|overzicht beslissingen|samenvatting besluiten
                |belangrijkste beslissingen|belangrijkste besluiten
            """,
            agenda="agendapunten|dagorde|programma|planning|inhoud|inhoudsopgave|inhoudstafel",
            questions="""
                vragen|open vragen|openstaande vragen|rondvraag|varia|aandachtspunten|risicos|parkeerplaats
                |wat verder ter tafel komt|w v t t k|wvttk|niet besproken|niet meegenomen|belangrijkste vragen
                |kernvragen|gestelde vragen|onbeantwoorde vragen|resterende vragen|vragen en antwoorden
            """,
            next="""
                volgende vergadering|volgende meeting|volgende bijeenkomst|volgend overleg|datum volgende vergadering
                |volgende afspraak|datum volgend overleg
            """,
            legend="legende|prioriteit|prioriteiten|status legende|afkortingen",
            aside="""
                bijlagen|bijlage|referenties|documenten|opname|transcriptie|ter info|ter informatie|ter kennisname
                |ter kennisgeving|mededelingen|mededeling|aankondigingen
            """,
        ),
        within_next="volgende vergadering",
        within_tasks="actiepunten|acties|actielijst|vervolgstappen|opvolgpunten|taken voor|taken tegen",
        within_people="aanwezigen|deelnemers",
        within_decisions="beslissingen|besluiten",
        weak="overzicht risicos afgewerkt conclusie documenten planning",
        never_alone="opvolging",
        said="besloten beslist besluit beslissing",
        agreed="afspraken",
        qualifiers="""
            persoon personen eigenaar verantwoordelijke naam deelnemer lid afdeling dienst team volgende komende deze
            vorige vorig vergadering vergaderingen overleg bijeenkomst maand kwartaal uit van voor tegen na de het en
            onze alle nieuwe openstaande resterende afgesproken toegewezen lijst overzicht wie wat wanneer opvolging
            stand zaken bespreking unaniem eenparig genomen deadline volgend eerstvolgende hieronder hierbij
            onderstaande volgt volgen gemaakte week per ook nog
        """,
        coming="volgend volgende",
        led_in="acties?|actiepunt(?:en)?|taken",
        leads="na|van|voor|uit|tot|tegen|deze|volgende",
        points="agendapunt|punt|onderwerp",
        flat_tasks="Opvolgtaken|Vervolgtaken|Follow-uptaken|Taken|Actiepunten",
        flat_topics="Onderwerpen|Vergadernotities",
    ),
    columns=Columns(
        task="""
            actie|acties|actiepunt|actiepunten|taak|taken|wat|opvolging|opvolgpunt|omschrijving actie|omschrijving taak
            |te doen|vervolgactie|wat moet er gebeuren|actie taak
        """,
        item="omschrijving|beschrijving|punt|detail|besluit actie|beslissing actie|titel",
        owner="""
            wie|verantwoordelijke|verantwoordelijken|verantwoordelijk|uitvoerder|trekker|eigenaar|toegewezen aan
            |door wie|naam|actiehouder|houder|door|te doen door|uit te voeren door|uitvoering door|opvolging door
            |wie doet het|contactpersoon|bevoegd
        """,
        due="""
            wanneer|tegen wanneer|tegen|streefdatum|einddatum|vervaldatum|uiterste datum|termijn|opleverdatum|gereed
            |deadline datum|uiterlijk
        """,
        day="datum|dag",
        status="stand|voortgang|toestand|gedaan",
        topic="agendapunt|onderwerp|thema|categorie",
        given="""
            datum toegekend|toegekend op|aangemaakt|startdatum|begindatum|datum aangemaakt|ingebracht
            |datum vergadering
        """,
        note="opmerking|opmerkingen|commentaar|toelichting|prioriteit",
        sort="soort|aard",
        number="nr|nummer|ap",
        actions="actie|taak|taken",
    ),
    marks=Marks(
        keywords=r"acties?|actiepunt(?:en)?|taak|opvolging|vervolgactie|nog te doen|te doen|uit te voeren",
        loud=r"ACTIES?|ACTIEPUNT|TAAK",
        calling=r"(?-i:AP|ACTIES?)|actie(?:punt)?",
        letters="AP",
        owner="""
            verantwoordelijke|verantwoordelijk|verantwoordelijken|toegewezen aan|trekker|eigenaar|wie|uitvoerder|door
        """,
        due="streefdatum|vervaldatum|uiterlijk|tegen|wanneer|tegen wanneer|einddatum|voor",
        task="wat|taak|actie",
        status="voortgang|stand",
        places="waar|locatie|plaats|plek",
        due_words=r"streefdatum(?:\s(?:op))?",
        new="nieuwe",
        before_date="tegen|vóór|voor|uiterlijk|ten laatste|tot",
        spans="dag|maand|eind",
        for_whom="voor|van|door",
        done_by=r"(?:(?:dat\s)?(?:doet|moet)|(?:nog )?te doen door)\s{name}(?:\sdoen)?",
    ),
    nouns=Nouns(
        no_names="""
            algemeen
            zie cf. bv bijv o.a m.b.v inclusief exclusief ivm vanaf met voor op bij naar uit als zo of niet maar
            wanneer waar waarom hoe wat welke dit dat deze die er hier wij we ik jij je hij zij ze ons jullie hun haar
            zijn het een ook bijlage punt pagina hoofdstuk sectie tabel artikel geannuleerd uitgesteld gedaan afgerond
            afgewerkt lopend lopende nieuw dringend hoog laag optioneel bezig klaar digitaal fysiek actie acties
            beslissing besluit datum ja nee neen bedankt daarnaast daarna daarom daarvoor hierbij hiervoor verder
            eerst vervolgens tenslotte bovendien tevens intussen ondertussen vandaag morgen later straks misschien
            eventueel samen iets niets alles elke iedere beide alle aandacht focus voorstel vraag doel stand nieuwsbrief
            begroting planning rondvraag mededelingen verslag agenda notulen varia
        """,
        never_first="""
            stuur bekijk maak vraag plan controleer nakijken opvolgen contacteer regel bespreek neem zet bel mail
            zorg werk zoek geef schrijf verstuur bestel koop lees vul haal breng nodig hou
        """,
        open_ended="tegen vóór de het een van in op voor met en of te aan door naar bij om dat die over",
        nobody="""
            iemand|ntb|n t b|n v t|nvt|nog te bepalen|te bepalen|te bevestigen|nog te bevestigen|nog in te vullen
            |in te vullen|niemand|onbekend|niet toegewezen|nog niet toegewezen|nog toe te wijzen|nog te verdelen|naam
            |wie|verantwoordelijke|geen datum|zonder datum|geen deadline|spreker 0
        """,
        nothing=r"geen(?: (?:nieuwe|verdere|openstaande|bijzondere))?"
        r"(?: (?:actie|acties|actiepunt|actiepunten|taken|vervolgstappen|opvolging|afspraken|opmerkingen))?"
        r"|er (?:zijn|waren) geen (?:\w+ )?(?:actie|taken|vervolg).*|niets(?: te melden)?|nihil|niet van toepassing",
        modes="""
            kort lang ontwerp voorontwerp externe interne vertrouwelijk voorlopig definitief finaal deels gedeeltelijk
            manueel automatisch papier telefonisch telefoon gratis vervolg herhaling samen alleen misschien opnieuw
            beide bijgevoegd wekelijks maandelijks jaarlijks indien mogelijk eventueel bis
        """,
        matters="""
            nu straks morgen drank eten zaal locatie factuur facturen offerte offertes verslag uitnodiging brief
            nieuwsbrief sleutel sleutels dak keuken tuin verzekering foto foto's pers geluid muziek materiaal prijs
            prijzen vervoer affiche affiches
        """,
        endings="heid|ties?|teit|ingen",
        times="""
            zsm eind einde begin half midden minuten uur
        """,
    ),
    verbs=Verbs(
        modals=r"zal|zullen|gaat|gaan|moet|moeten|dient|dienen|zou|zouden",
        shall="zal|moet",
        bare_to="",
        passive=r"(?:\S+ ){0,4}(?:worden (?:ge|be|ver|her|ont|uit|in|op|aan)\w+|(?:\w*ge\w+|be\w+|ver\w+) worden)\W*$",
        not_to="",
        helped="samen met|met hulp van",
        does="""
            stuurt sturen maakt maken bezorgt bezorgen regelt regelen nodigt nodigen bekijkt bekijken onderzoekt
            onderzoeken
            organiseert organiseren contacteert contacteren zorgt zorgen schrijft schrijven mailt mailen belt bellen
            pakt pakken werkt levert leveren bereidt bereiden volgt volgen informeert informeren past zoekt zoeken neemt
            nemen plant plannen controleert controleren checkt checken verstuurt versturen vraagt stelt stellen verwerkt
            verwerken brengt brengen ontfermt ontfermen loopt bespreekt bespreken legt leggen voert vult houdt nodigt
            bestelt bestellen boekt reserveert reserveren verzamelt deelt delen spreekt kijkt kijken rapporteert
            rapporteren koppelt werken actualiseert finaliseert coördineert herwerkt herschrijft voorziet bevraagt gaat
            doet koopt kopen haalt halen zet zetten geeft geven werft plaatst plaatsen stemt stemmen meldt bundelt
            sluit sluiten trekt ontwerpt bouwt test herinnert overlegt inventariseert verdeelt
        """,
        no_verbs="met het dat uit niet tot wat dit wordt",
        reports="vraagt stelt meldt",
        tells=r"meldt|stemt|zegt|vertelt|opent|sluit|bedankt|verwelkomt|overloopt|vindt|denkt"
        r"|(?:legt|licht|geeft|merkt)\b.{0,60}\b(?:uit|toe|aan|op)|stelt\b.{0,60}\bvoor|is|was|heeft|wil|kan"
        r"|mag|hoopt|deelt\b.{0,40}\bmee|herinnert|benadrukt|bevestigt|toont|presenteert|kent|weet|verlaat|schuift"
        r"|gelooft|betreurt|feliciteert|steunt|ondersteunt|verwacht|wenst|leest\b.{0,60}\bvoor|vult\b.{0,60}\baan",
        also_nouns="",
        articles="de het een",
        objects="de het een dit dat deze die zijn haar hun ze hem nog een alle ook tegen",
        thirds="",
        third_ends="t",
        plural_ends="en",
        past_ends="",
        future="",
        auxiliaries="heeft wordt met niet als was",
        befalls="""
            gaat komt blijft kost krijgt duurt start begint stijgt daalt verloopt lijkt vindt zegt meldt vraagt kan mag
        """,
        idioms=r"\binformeert (?:de|het|alle|haar|zijn|onze)\b|\bvraagt\b.{0,60}\b(?:na|op|aan)\b|\bvraagt bij\b"
        r"|\bstelt\b.{0,60}\b(?:op|samen)\b|\bmeldt\b.{0,60}\baan\b",
        no_work=r"\w+(?:t|en) (?:regelmatig|meestal|vaak|altijd)\b"
        r"|(?:neemt|nemen)\s(?:ontslag|afscheid|verlof|deel|akte|nota|kennis)\b",
        done_to="""
            informeren uitnodigen bellen contacteren verwittigen aanspreken inlichten bedanken bevragen opbellen mailen
            aanschrijven herinneren benaderen vragen
        """,
        to_be_done=r"te",
        commits=r"biedt aan om|heeft toegezegd|belooft|zorgt voor|zorgen voor"
        r"|neemt .{1,60} op zich|nemen .{1,60} op zich|ontfermt zich",
        not_work=r"niet|geen|nooit|misschien|graag|zal \w+ zijn|afwezig|met verlof",
        goes_on=r"zoals (?:beloofd|afgesproken|besproken)|van zijn kant|van haar kant|intussen|ook",
        needed=r"iemand moet\b|(?:moet|moeten|dient|dienen) (?!worden).{0,120}\bworden\b",
    ),
    states=States(
        done="""
            gedaan|gereed|afgerond|afgewerkt|klaar|voltooid|uitgevoerd|afgesloten|in orde|is in orde|ok gedaan|geregeld
            |opgelost|afgehandeld|gebeurd|verholpen
        """,
        open="""
            lopend|lopende|bezig|in uitvoering|in behandeling|nieuw|niet gestart|te doen|geblokkeerd|openstaand
            |uitgesteld|loopt|loopt nog|nog bezig|mee bezig|nog niet gedaan|niet gedaan|nog te doen
        """,
        before_places="nieuw",
        late=r"te laat|over tijd|achterstallig",
        noted=r"",
        for_info="geannuleerd|vervallen|geschrapt|vervalt|ter info|informatie",
        no_work="nota|besluit|beslissing",
    ),
    mail=Mail(
        sign_offs="""
            groeten|groetjes|groet|vriendelijke groeten|vriendelijke groet|met vriendelijke groet
            |met vriendelijke groeten|hartelijke groeten|hartelijke groet|met hartelijke groeten|beste groeten
            |de groeten|mvg|mvrgr|grtz|gr|grts|alvast bedankt|bedankt|dank|dank je|dank je wel|dank u|dankjewel
            |met dank|veel dank|tot dan|tot binnenkort|tot snel|tot volgende week|tot morgen|fijne dag|fijn weekend
            |fijne avond|prettig weekend|prettige dag|nog een fijne dag|hoogachtend|met hoogachting|warme groeten
        """,
        courtesies=r"(?:laat (?:het )?(?:me|mij|gerust|maar|ons)|mocht|als er (?:nog )?vragen|indien |bij vragen"
        r"|aarzel niet|ik hoor|alvast |bedankt |tot )"
        r"|(?:opmerkingen|fouten|aanvullingen|correcties)(?: of \w+)? (?:graag|aan|laat|mag|mogen)|vragen laat",
        notices=r"(?:automatisch |door ai )?gegenereerd(?:e| door)|was dit nuttig|controleer op juistheid"
        r"|(?:wilt u|wil je) feedback"
        r"|(?:.{0,30}\b)?(?:ai|automat\w*|kunstmatige|copilot)\b.{0,40} (?:kan|kunnen)\b.{0,20}\b(?:onjuist|fouten)",
        addressed="allen allemaal iedereen",
        greetings="dag|beste|hallo",
        sender="van",
        headers="van|aan|kopie",
        me="ik|ikzelf",
        says_i=r"ik|van mijn kant",
        i_will=r"ik(?:zelf)? zal|ik(?:zelf)? ga|ik(?:zelf)?(?=\s(?:bel|mail|boek|bestel|schrijf|verstuur|organiseer|"
        r"stuur|bezorg|regel|maak|bekijk|contacteer|vraag|plan|zorg|zet|koop|haal|breng|neem|geef|check|zoek|reserveer)\b)",
        could_you=r"(?:kun|kan|wil|zou) (?:je|jij)|(?:kan|kunt|kun|wil|wilt|zou|zoudt) u"
        r"|(?:kunnen|willen|zouden) jullie|jij (?!bent|hebt|was|had)\w+t",
        please=r"alsjeblieft|alstublieft|a\.u\.b\.|aub|graag",
    ),
    meetings=Meetings(
        words="""
            notities vergadering vergaderingen verslag notulen overleg bijeenkomst bestuursvergadering teamoverleg
            werkoverleg bespreking vergaderverslag verslagje overlegje belmoment telefonaat belverslag gespreksverslag
            stuurgroep werkgroepvergadering teamdag evaluatiegesprek functioneringsgesprek nabespreking ouderraad
            redactieraad gemeenteraad schoolraad dorpsraad jeugdraad cultuurraad ondernemingsraad adviesraad kerkraad
        """,
        ends="vergadering overleg bijeenkomst verslag",
        lead_ins=r"onderwerpen besproken in|besproken in|notities van|notities uit",
        labels="titel|onderwerp|vergadering",
        present="aanwezig|aanwezigen",
        written_by=r"verslag|notulen",
        by="door|van",
        day_labels=r"datum|datum vergadering|datum en (?:uur|tijd)|dag|vergaderdatum(?: en (?:tijd|uur))?|gehouden op"
        r"|verzonden",
        day_words="dag datum uur",
        beside_day="de den het van op om te tot dd uur u h onze deze gisteren",
        other_day="volgende volgend vorige vorig",
        opens=r"(?:ontwerp\s)?(?:verslag|notulen)",
        of="van",
        numbered="nr|nummer|editie|deel",
        approved="goedgekeurd|vastgesteld|aangenomen",
        introduces=r"hierbij|hier (?:is|zijn|het|de)|in bijlage|onderstaand",
        decided=r"beslissing(?:en)?|beslist|besluit(?:en)?|besloten|afgesproken|afspraak|afspraken",
        next_one=r"volgende (?:vergadering|meeting|bijeenkomst)|volgend overleg",
        next_called="volgende?",
        by_tool=r"gegenereerd door|^(?:(?:onderwerpen )?besproken in|notities (?:van|uit))\b",
        notes="verslag notulen",
        other_texts="sjabloon handleiding uitnodiging nieuwsbrief vacature",
    ),
    statements=Statements(
        decisions="""
            besluit|besluiten|genomen besluit|genomen besluiten|beslissing|beslissingen|genomen beslissing
            |genomen beslissingen|besloten|beslist|er is besloten|er werd besloten|er is beslist|er werd beslist
            |we besloten|we beslisten|afgesproken
        """,
        questions="""
            open vraag|open vragen|openstaande vraag|openstaande vragen|onbeantwoorde vraag|onbeantwoorde vragen
            |resterende vragen|vraag blijft open|nog te beslissen|nog te besluiten
        """,
        loose="",
        undecided="nog te nemen|te nemen|open|nog open|volgt|volgt nog|uitstaand|nodig|nog niet genomen",
    ),
    repeats="de het een te van voor en op met zal moet",
)
