"""German."""

from domain.dates.calendar import Unit
from domain.dates.feasts import Feast
from domain.dates.languages.table import Hours, Language
from domain.dates.roles import Role

GERMAN = Language(
    months="""januar | jänner | januars, februar | feber | februars, märz | maerz, april | aprils, mai | mais, juni,
        juli, august, september | septembers, oktober | oktobers, november | novembers, dezember | dezembers""",
    short_months="jan | jän, feb, mär | mrz, apr, , jun, jul, aug, sep | sept, okt, nov, dez",
    weekdays="""montag, dienstag, mittwoch, donnerstag, freitag, samstag | sonnabend, sonntag""",
    short_weekdays="mo, di, mi, do, fr, sa, so",
    seasons="""frühling | frühjahr | frühlings | frühjahrs, sommer | sommers, herbst | herbsts | herbstes, winter |
        winters""",
    relative_days={
        0: "heute",
        1: "morgen",
        2: "übermorgen",
    },
    clock="uhr | h",
    day_parts="""morgen | früh | vormittag, mittag, nachmittag, abend | nacht""",
    feasts={
        Feast.NEW_YEAR: "neujahr",
        Feast.EASTER: "ostern",
        Feast.ASCENSION: "christi himmelfahrt | himmelfahrt",
        Feast.PENTECOST: "pfingsten",
        Feast.ALL_SAINTS: "allerheiligen",
        Feast.CHRISTMAS_EVE: "heiligabend | heiligem abend",
        Feast.CHRISTMAS: "weihnachten",
        Feast.NEW_YEARS_EVE: "silvester | jahreswechsel",
    },
    cardinals={
        1: "ein | eine | einer | einem | eines | einen",
        2: "zwei | ein paar",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        12: "zwölf",
        14: "vierzehn",
        15: "fünfzehn",
        20: "zwanzig",
        30: "dreißig",
    },
    ordinals="""erste | ersten | erster | erstes, zweite | zweiten | zweiter | zweites, dritte | dritten | dritter |
        drittes, vierte | vierten | vierter | viertes""",
    units={
        Unit.HOUR: ("stunde", "stunden"),
        Unit.DAY: ("tag | tages | tags", "tage | tagen | kalendertage | kalendertagen"),
        Unit.WORKDAY: ("werktag | arbeitstag", "werktage | werktagen | arbeitstage | arbeitstagen"),
        Unit.WEEK: ("woche", "wochen"),
        Unit.MONTH: ("monat | monats | monates", "monate | monaten"),
        Unit.QUARTER: ("quartal | quartals", "quartale | quartalen"),
        Unit.HALF: ("halbjahr | hälfte | halbjahres | semester | semesters", "halbjahre | halbjahren"),
        Unit.YEAR: ("jahr | jahres | kalenderjahr | kalenderjahres", "jahre | jahren"),
        Unit.FISCAL: (
            """geschäftsjahr | geschäftsjahres | geschäftsjahrs | wirtschaftsjahr | wirtschaftsjahres | fiskaljahr |
                fiskaljahres""",
            "geschäftsjahre",
        ),
        Unit.FISCAL_QUARTER: ("geschäftsquartal | fiskalquartal", "geschäftsquartale"),
    },
    closings={Unit.MONTH: "monatsende", Unit.QUARTER: "quartalsende", Unit.YEAR: "jahresende"},
    every={1: "jeden | jede | jedes | jeder | jedem | alle", 2: "jeden zweiten | jede zweite | jeden 2. | jede 2."},
    often={
        Unit.DAY: "täglich",
        Unit.WEEK: "wöchentlich",
        Unit.FORTNIGHT: "zweiwöchentlich | vierzehntäglich | 14-täglich",
        Unit.MONTH: "monatlich",
        Unit.QUARTER: "vierteljährlich | quartalsweise",
        Unit.HALF: "halbjährlich",
        Unit.YEAR: "jährlich",
    },
    habits="montags, dienstags, mittwochs, donnerstags, freitags, samstags | sonnabends, sonntags",
    parts="""anfang | anfang des | anfang der | beginn | beginn des | zu beginn des | zu beginn der,
        mitte | mitte des | mitte der,
        später | später im,
        ende | ende des | ende der""",
    roles={
        Role.BY: """bis spätestens | spätestens bis | spätestens bis zum | bis spätestens zum | bis spätestens am |
            nicht später als""",
        Role.BEFORE: "vor | vor dem | vor der | vor den",
        Role.UNTIL: "bis | bis zum | bis zur | bis in | bis einschließlich | bis inkl",
        Role.DUE: """fällig | fällig am | fällig bis | frist | fristende | deadline | stichtag | abgabe |
            abgabetermin | fälligkeit | zieltermin | enddatum | zu erledigen bis | termin""",
        Role.LATEST: "spätestens | spätestens am | spätestens zum | spätestens im | allerspätestens",
        Role.WITHIN: "innerhalb | innerhalb von | binnen | innert",
        Role.AT: "um",
        Role.ON: "am | an | an dem | um den | gegen | auf | zum | zur | auf den | verschoben auf",
        Role.IN: "im | in | in der",
        Role.DURING: """zwischen | während | im laufe des | im laufe der | im verlauf des | während des
            | während der""",
        Role.FOR: "für | für den | für die",
        Role.START: "ab | ab dem | ab der | beginnend am | startend am",
        Role.AFTER: "nach | nach dem | nach der | nach den",
        Role.EVE: "am vorabend des | am vorabend von | am vorabend | am vortag des",
        Role.SINCE: "seit | seit dem | guten | gestern",
        Role.PLEASE: "bitte",
        Role.WISH: "idealerweise | möglichst | am besten | wenn möglich | falls möglich",
        Role.OF: "vom | von | des | der",
        Role.THE: "den | dem | die | das | unser | unsere | unserer | unserem",
        Role.AND: "und | oder",
        Role.THIS: "diese | dieser | diesen | dieses | diesem | laufenden | aktuellen",
        Role.STILL: "noch diese | noch diesen | noch dieses | noch in dieser | noch in diesem",
        Role.NEXT: "nächste | nächster | nächsten | nächstes | nächstem | folgende | folgenden | folgender",
        Role.COMING: "kommende | kommenden | kommender | kommendes | kommendem",
        Role.BEYOND: "übernächste | übernächsten | übernächster | übernächstes | übernächstem",
        Role.LAST: "letzten | letzte | letzter | letztes | vergangenen | vergangene | vorigen | vorige",
        Role.NOW: "ab jetzt | ab heute",
        Role.KW: "kw | kalenderwoche | kwn",
        Role.WEEKEND: "wochenende | wochenendes",
        Role.EOD: "tagesende | ende des tages | dienstschluss | feierabend | geschäftsschluss | büroschluss",
        Role.VAGUE: """so schnell wie möglich | schnellstmöglich | sobald wie möglich | so bald wie möglich |
            baldmöglichst | asap | schnellstens | so rasch wie möglich | umgehend | ehestmöglich""",
        Role.HOLIDAY: """ferien | sommerferien | weihnachtsferien | osterferien | herbstferien | winterferien |
            pfingstferien | sommerpause | winterpause | urlaub | feiertagen |
            feiertage | den feiertagen | sommerurlaub | weihnachtspause""",
        Role.WORD: "vor ort | am morgen | guten morgen | jeden morgen | heute morgen | heute früh",
        Role.MEETING: """sitzung | treffen | besprechung | meeting | termin | sprint | teamsitzung | teambesprechung
            | plenum | termin | vorstandssitzung | termins | mal | jour fixe | runde | konferenz | telko | versammlung
            | mitgliederversammlung""",
    },
    events=r"""kick-?off | go-?live | demo | meilenstein | event | events | der (?:start|launch|release) | besuch |
        geplant\w{0,2} | angesetzt | stattfinden | statt | findet | beginnt | startet | vorgesehen\w{0,2} | endet |
        abläuft | ausläuft""",
    event_ends="""sitzung(?:en)? | treffens? | besprechung(?:en)? | veranstaltung(?:en)? | tagung(?:en)? |
        konferenz(?:en)? | kongress | messe | schulung(?:en)? | seminar(?:e|s)? | termine?s? | versammlung(?:en)? |
        plenum | fest | feier | abend | gespräche?s? | aktionstage?s?""",
    past="""zugewiesen | erstellt | angelegt | hinzugefügt | versendet | verschickt | gesendet | erhalten |
        besprochen | beschlossen | abgeschlossen | erledigt | gemeldet | seit | geschickt | unterzeichnet""",
    aims=r"""geplant\w{0,2} | angesetzt | vorgesehen\w{0,2} | anvisiert\w{0,2} | angepeilt\w{0,2} | erwartet\w{0,2} |
        avisiert""",
    moves=r"verschieb\w* | verleg\w* | verlänger\w*",
    moves_to="auf | bis | auf den | bis zum | bis den",
    invites="ein(?:zu)?laden | lädt | laden",
    in_time_for="vor | bevor",
    measures="mio | mld",
    ordinal_suffixes="te | ten | ter",
    codes={},
    named_like="april | mai | juni | august",
    hours=Hours(
        ahead="in",
        hour="stunden? | std",
        minute="minuten? | min",
        lengths={
            30: "einer halben stunde | halben stunde",
            15: "einer viertelstunde",
            45: "einer dreiviertelstunde",
            90: "anderthalb stunden | eineinhalb stunden",
        },
        at="um | gegen | ab",
        suffix="uhr | h",
        half="halb",
        am="vormittags | morgens | früh",
        pm="nachmittags | abends",
        noon="mittags | heute mittag",
        today={
            0: "heute früh | heute morgen | heute vormittag | am vormittag",
            2: "heute nachmittag | am nachmittag",
            3: "heute abend | am abend",
        },
        follows="wegen | für | an | und | bitte | oder | zu | über",
        half_is_before=True,
    ),
    dotted_ordinals=True,
    dotted_date=3,
    capitals=frozenset({"mo", "di", "mi", "do", "fr", "sa", "so", "mai", "august"}),
    next_skips=False,
    joins_parts=True,
    month_week="woche",
)
