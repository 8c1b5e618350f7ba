"""Dutch, Belgian Dutch included."""

from domain.dates.calendar import Unit
from domain.dates.feasts import Feast
from domain.dates.languages.table import Hours, Language
from domain.dates.roles import Role

DUTCH = Language(
    months="januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december",
    short_months="jan, feb | febr, mrt | maa, apr, , jun, jul, aug, sep | sept, okt, nov, dec",
    weekdays="maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag",
    short_weekdays="ma, di, wo | woe, do | don, vr | vrij | vrijd, za | zat, zon",
    seasons="lente | voorjaar, zomer, herfst | najaar, winter",
    relative_days={
        0: "vandaag | vanavond | vanmiddag | vannamiddag | deze namiddag",
        1: "morgen",
        2: "overmorgen",
    },
    clock="uur | u | h",
    day_parts="""ochtend | morgen | vroeg | voormiddag | in de voormiddag | 's morgens | 's ochtends | 's voormiddags,
        middag, namiddag | in de namiddag | 's namiddags | 's middags, avond | 's avonds | nacht""",
    feasts={
        Feast.NEW_YEAR: "nieuwjaar | het nieuwe jaar | nieuwjaarsdag",
        Feast.EASTER: "pasen",
        Feast.ASCENSION: "hemelvaart | o.h. hemelvaart | hemelvaartsdag",
        Feast.PENTECOST: "pinksteren",
        Feast.ALL_SAINTS: "allerheiligen",
        Feast.CHRISTMAS_EVE: "kerstavond",
        Feast.CHRISTMAS: "kerst | kerstmis | kerstdag",
        Feast.NEW_YEARS_EVE: "oudjaar | oudejaar | oudejaarsavond",
    },
    cardinals={
        1: "een | één",
        2: "twee | een paar | een tweetal",
        3: "drie | een drietal",
        4: "vier",
        5: "vijf",
        6: "zes",
        7: "zeven",
        8: "acht",
        9: "negen",
        10: "tien | een tiental",
        12: "twaalf",
        14: "veertien",
        15: "vijftien",
        20: "twintig",
        30: "dertig",
    },
    ordinals="eerste, tweede, derde, vierde",
    units={
        Unit.HOUR: ("uur", "uren"),
        Unit.DAY: ("dag | kalenderdag", "dagen | kalenderdagen"),
        Unit.WORKDAY: ("werkdag", "werkdagen"),
        Unit.WEEK: ("week | wk | wk.", "weken"),
        Unit.MONTH: ("maand", "maanden"),
        Unit.QUARTER: ("kwartaal | trimester", "kwartalen | trimesters"),
        Unit.HALF: ("semester | helft | halfjaar | half jaar", "semesters"),
        Unit.YEAR: ("jaar | kalenderjaar", "jaren"),
        Unit.FISCAL: ("boekjaar | fiscaal jaar | fiscale jaar", "boekjaren"),
        Unit.FISCAL_QUARTER: ("fiscaal kwartaal | fiscale kwartaal", "fiscale kwartalen"),
    },
    closings={Unit.MONTH: "maandeinde", Unit.QUARTER: "kwartaaleinde", Unit.YEAR: "jaareinde"},
    every={
        1: "elke | iedere | elk | ieder",
        2: "om de twee | om de 2 | elke andere",
        3: "om de drie | om de 3",
        4: "om de vier | om de 4",
        6: "om de zes | om de 6",
    },
    often={
        Unit.DAY: "dagelijks",
        Unit.WEEK: "wekelijks",
        Unit.FORTNIGHT: "tweewekelijks | tweewekelijk | om de week",
        Unit.MONTH: "maandelijks",
        Unit.QUARTER: "driemaandelijks",
        Unit.HALF: "halfjaarlijks",
        Unit.YEAR: "jaarlijks",
    },
    habits="""maandags | maandagen, dinsdags | dinsdagen, woensdags | woensdagen, donderdags | donderdagen, vrijdags |
        vrijdagen, zaterdags | zaterdagen, zondags | zondagen""",
    parts="""begin | begin van | het begin van | vroeg in | in het begin van,
        half | midden | midden van | het midden van | medio | halverwege,
        later | laat in | verder,
        eind | einde | eind van | einde van | het einde van | het eind van""",
    roles={
        Role.BY: "tegen | tegen ten laatste | niet later dan",
        Role.BEFORE: "vóór | vooraleer | voorafgaand aan",
        Role.FORE: "voor",
        Role.UNTIL: "tot | t/m | tot en met | t.e.m. | tem | tot aan",
        Role.DUE: """deadline | einddatum | vervaldag | vervaldatum | streefdatum | uiterste datum | tegen datum | op
            te leveren | in te dienen""",
        Role.LATEST: """uiterlijk | ten laatste | op zijn laatst | op z'n laatst | ten laatste op | ten laatste tegen
            | uiterlijk op | uiterlijk tegen | laatstens | het laatst | uiterlijk voor | uiterlijk in""",
        Role.WITHIN: "binnen",
        Role.AHEAD: "over",
        Role.AT: "om",
        Role.ON: "op | rond | omstreeks | naar | verplaatst naar | verschoven naar",
        Role.IN: "in | in het",
        Role.DURING: "tussen | tijdens | gedurende | doorheen | in de loop van | ergens in",
        Role.START: "vanaf | met ingang van | per | ingaand op | startend op | beginnend op",
        Role.AFTER: "na",
        Role.MORROW: "daags na",
        Role.EVE: "daags voor | daags vóór | aan de vooravond van",
        Role.SINCE: "sinds | sedert | d.d. | dd. | dd | volgens",
        Role.PLEASE: "alstublieft | alsjeblieft | aub | a.u.b.",
        Role.WISH: "liefst | bij voorkeur | idealiter | indien mogelijk | als het kan | zo mogelijk",
        Role.OF: "van",
        Role.THE: "de | het | den | onze | ons",
        Role.AND: "en | of",
        Role.THIS: "deze | dit | van deze | lopende | huidige",
        Role.STILL: "nog deze | nog dit | nog in deze | nog van deze",
        Role.NEXT: "volgende | volgend",
        Role.COMING: "komende | komend | aanstaande | eerstvolgende | aankomende | toekomende",
        Role.BEYOND: "overvolgende | overvolgend",
        Role.LAST: "vorige | vorig | afgelopen | laatste",
        Role.NOW: "vanaf nu | vanaf vandaag",
        Role.KW: "weeknr | weeknummer | kalenderweek",
        Role.WEEKEND: "weekend | weekeinde",
        Role.EOD: """einde dag | eind van de dag | einde van de dag | einde werkdag | eind werkdag
            | het einde van de dag""",
        Role.VAGUE: "zo snel mogelijk | z.s.m. | zsm | zo spoedig mogelijk | zo vlug mogelijk | zo gauw mogelijk",
        Role.HOLIDAY: """vakantie | verlof | feestdagen | eindejaar | eindejaarsperiode | eindejaarsverlof |
            eindejaarsfeesten | kerstvakantie | kerstverlof | kerstreces | krokusvakantie |
            krokusverlof | paasvakantie | paasverlof | zomervakantie | zomerverlof | herfstvakantie |
            herfstverlof | bouwverlof | grote vakantie | zomerreces""",
        Role.WORD: "goede morgen | in de morgen | in de ochtend",
        Role.MEETING: """vergadering | overleg | meeting | bijeenkomst | sessie | sprint | teamoverleg |
            bestuursvergadering | teamvergadering | bespreking | teammeeting | werkgroep | keer | stuurgroep | raad |
            gemeenteraad | commissie""",
    },
    events="""kick-?off | go-?live | demo | events? | milestone | mijlpaal | (?:het|een|ons) (?:gesprek|bezoek) |
        bezoek aan | gepland[e]? | ingepland[e]? | voorzien | vindt plaats | gaat door | plaatsvinden | doorgaan |
        start | starten | vervalt | vervallen | loopt af | afloopt | eindigt | verstrijkt""",
    event_ends="""vergadering(?:en)? | overleg | bijeenkomst(?:en)? | sessies? | avond(?:en)? |
        (?:opendeur|studie|info|team)dag | beurs | conferenties? | congres | opleiding(?:en)? | trainingen | afspraak
        | lancering | receptie | feest | borrel | evenement(?:en)? | webinars? | seminarie | etentje""",
    past="""toegewezen | aangemaakt | gemaakt | opgelegd | toegevoegd | verstuurd | verzonden | ontvangen | besproken
        | beslist | afgesloten | afgerond | gemeld | goedgekeurd | sinds | gestuurd | bezorgd | ondertekend""",
    aims="gepland[e]? | ingepland[e]? | voorzien | gemikt | mikken | mikt | verwacht[e]? | streefdoel",
    hours=Hours(
        ahead="over | binnen",
        hour="uur | uren | uurtje | u",
        minute="minuten | minuut | minuutjes | min",
        lengths={
            30: "een half uur | een halfuur | een halfuurtje | half uur | halfuur",
            15: "een kwartier | een kwartiertje | kwartier",
            45: "drie kwartier",
            90: "anderhalf uur",
        },
        at="om | tegen | rond | vanaf",
        suffix="uur | u",
        half="half",
        am="'s morgens | 's ochtends | 's voormiddags | in de voormiddag | in de ochtend",
        pm="'s middags | 's namiddags | 's avonds | in de namiddag",
        noon="twaalf uur 's middags",
        today={
            0: "vanmorgen | vanochtend | deze ochtend | deze voormiddag | in de voormiddag",
            2: "vanmiddag | vannamiddag | deze namiddag | deze middag | in de namiddag",
            3: "vanavond | deze avond",
        },
        follows="over | voor | om | en | alstublieft | aub | of | te | aan",
        half_is_before=True,
    ),
    joins_parts=True,
    fore_counts=True,
)
