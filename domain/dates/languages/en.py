"""English."""

from domain.dates.calendar import Unit
from domain.dates.feasts import Feast
from domain.dates.languages.table import Examples, Hours, Language
from domain.dates.roles import Role

ENGLISH = Language(
    months="january, february, march, april, may, june, july, august, september, october, november, december",
    short_months="jan, feb, mar, apr, , jun, jul, aug, sep | sept, oct, nov, dec",
    weekdays="monday, tuesday | tues, wednesday | weds, thursday | thurs | thur, friday, saturday, sunday",
    short_weekdays="mon, tue, wed, thu, fri, sat, sun",
    seasons="spring | springtime, summer | summertime, autumn | fall, winter | wintertime",
    relative_days={
        0: "today | tonight | this afternoon | this evening",
        1: "tomorrow | tmrw",
        2: "day after tomorrow",
    },
    clock="am | pm | o'clock | h",
    day_parts="""morning | am | a.m., noon | midday | at noon | lunchtime, afternoon | pm | p.m., evening | night""",
    feasts={
        Feast.NEW_YEAR: "new year | the new year | new year's day",
        Feast.EASTER: "easter",
        Feast.ASCENSION: "ascension day",
        Feast.PENTECOST: "pentecost | whitsun",
        Feast.ALL_SAINTS: "all saints | all saints' day",
        Feast.THANKSGIVING: "thanksgiving",
        Feast.CHRISTMAS_EVE: "christmas eve",
        Feast.CHRISTMAS: "christmas | xmas | christmas day",
        Feast.NEW_YEARS_EVE: "new year's eve",
    },
    cardinals={
        1: "a | an | one",
        2: "two | a couple of",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        12: "twelve",
        14: "fourteen",
        15: "fifteen",
        20: "twenty",
        30: "thirty",
    },
    ordinals="first, second, third, fourth",
    units={
        Unit.HOUR: ("hour", "hours | hrs"),
        Unit.DAY: ("day | calendar day", "days | calendar days"),
        Unit.WORKDAY: ("working day | business day | workday", "working days | business days | workdays"),
        Unit.WEEK: ("week | wk | wk.", "weeks | wks"),
        Unit.FORTNIGHT: ("fortnight", "fortnights"),
        Unit.MONTH: ("month", "months"),
        Unit.QUARTER: ("quarter", "quarters"),
        Unit.HALF: ("half | half year | half-year | semester", "semesters"),
        Unit.YEAR: ("year | calendar year", "years"),
        Unit.FISCAL: ("fiscal year | financial year | fiscal | FY", "fiscal years"),
        Unit.FISCAL_QUARTER: ("fiscal quarter", "fiscal quarters"),
    },
    closings={
        Unit.WEEK: "eow",
        Unit.MONTH: "eom | month-end | month end",
        Unit.QUARTER: "eoq | quarter-end | quarter end",
        Unit.YEAR: "eoy | year-end | year end",
        Unit.FISCAL: "fiscal year-end | fiscal year end",
    },
    every={1: "every | each", 2: "every other | every second"},
    often={
        Unit.DAY: "daily",
        Unit.WEEK: "weekly",
        Unit.FORTNIGHT: "fortnightly | biweekly | bi-weekly",
        Unit.MONTH: "monthly",
        Unit.QUARTER: "quarterly",
        Unit.HALF: "half-yearly",
        Unit.YEAR: "yearly | annually",
    },
    habits="mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays",
    parts="""early | early in | beginning of | the beginning of | start of | the start of | first days of,
        mid | middle of | the middle of | halfway through | mid of,
        late | late in | later | later in,
        end of | the end of | end | the end""",
    roles={
        Role.BY: """by | by the latest | no later than | not later than | at the latest by | at the latest on | up to
            | in time for""",
        Role.BEFORE: "before | prior to | ahead of | in advance of | pre",
        Role.UNTIL: "until | till | til | through | thru",
        Role.DUE: """due | due date | due by | due on | due in | due before | deadline | deadline of | target date |
            target | eta | date due""",
        Role.LATEST: "latest | at the latest | at latest | the latest",
        Role.WITHIN: "within | inside",
        Role.ON: "on | on or around | around | at | moved to | postponed to | rescheduled to | to",
        Role.IN: "in",
        Role.DURING: """over | between | during | in the course of | over the course of | throughout | sometime in
            | somewhere in""",
        Role.FOR: "for",
        Role.FROM: "from",
        Role.START: """starting | starting from | starting on | starting in | as of | as from | effective |
            beginning""",
        Role.AFTER: "after | following | once",
        Role.EVE: "the eve of | eve of",
        Role.SINCE: "since | dated | past | previous | other than",
        Role.PLEASE: "please | pls",
        Role.WISH: "ideally | preferably | if possible | if at all possible | hopefully",
        Role.OF: "of",
        Role.THE: "the | our | his | her | their | your | my",
        Role.TO: "to | up to and including",
        Role.AND: "and | or",
        Role.THIS: "this | the current | current | same",
        Role.STILL: "still this",
        Role.NEXT: "next | the next | following | next few | the next few",
        Role.COMING: "coming | upcoming | this coming | coming few",
        Role.BEYOND: "after next",
        Role.LAST: "last | final",
        Role.NOW: "from now | from today | from now on",
        Role.KW: "cw | calendar week | week number | week no | week nr",
        Role.WEEKEND: "weekend | week-end",
        Role.EOD: """eod | eob | cob | end of day | end of the day | close of business | close of play | end of
            business | end of business day""",
        Role.VAGUE: "asap | a.s.a.p. | as soon as possible | at your earliest convenience | in due time",
        Role.HOLIDAY: """holidays | the holidays | holiday season | year-end holidays | year end holidays |
            end-of-year holidays | end of year holidays | summer holidays | summer holiday | summer break | winter
            break | winter holidays | christmas break | christmas holidays | easter holidays | vacation | vacations |
            year-end break | spring break | year-end closing""",
        Role.WORD: "due to | up next",
        Role.MEETING: """meeting | call | session | sprint | standup | stand-up | sync | teleconference | board
            meeting | team meeting | steerco | review meeting | account team meeting | edition | catch-up | sync-up |
            steering committee | steering | committee | board | workshop | review | check-in | retro | release |
            iteration | town hall""",
    },
    events="""sessions? | events? | congress | summits? | webinars? | trainings? | go-?live | go live | kick-?off |
        milestones? | offsites? | off-sites? | town ?hall | standup | hackathons? | seminars? | appointments? |
        interviews? | forums? | steerco | qbr | demo | demos | dinner | lunch | party | visit | visits |
        (?:the|an?|our|follow-?up|conference|kick-?off|scoping|next|weekly|monthly)
        (?:call|review|release|launch|presentation|audit) | calls? with | scheduled | planned | taking place | takes
        place | held | happening | starts? | starting | departs?
        | begins? | commences? | expires? | expiring | ends | ending | renews""",
    event_ends="meetings? | conferences? | workshops?",
    past="""assigned | created | raised | opened | added | noted | logged | sent | received | discussed | decided
        | closed | completed | updated | reported | published | submitted | agreed | since | dated""",
    to_come="be",
    aims="""aim(?:ing|ed|s)? | plan(?:ned|ning)? | schedul(?:ed|ing) | target(?:ed|ing|s)? | foreseen | expected |
        slated | due""",
    moves=r"(?:re)?schedul\w+ | mov(?:e|es|ed|ing) | postpon\w+ | extend\w*",
    moves_to="to | until | till | to the | until the",
    invites="invit(?:e|es|ing)",
    in_time_for="before | ahead of | prior to | in time for",
    measures=r"eur | k\b | x\b",
    ordinal_suffixes="st | nd | rd | th",
    codes={
        Role.QUARTER: "q",
        Role.HALF: "h",
        Role.FY: "fy",
        Role.YEAR: "cy",
        Role.WEEKCODE: "cw | kw | wk | w | week",
    },
    named_like="jan | april | may | june | august",
    hours=Hours(
        ahead="in | within",
        hour="hours? | hrs? | h",
        minute="minutes? | mins?",
        lengths={
            30: "half an hour | half hour | a half hour",
            15: "a quarter of an hour",
            90: "an hour and a half | one and a half hours",
        },
        at="at | @ | by | around | from",
        suffix="o'clock | h",
        half="half past",
        am=r"am | a\.m\. | in the morning",
        pm=r"pm | p\.m\. | in the afternoon | in the evening",
        noon="noon | midday",
        today={
            0: "this morning | in the morning",
            2: "this afternoon | later this afternoon | in the afternoon",
            3: "tonight | this evening | in the evening",
        },
        follows="about | for | to | and | please | or | on | regarding | of",
    ),
    capitals=frozenset({"march", "may", "mar", "mon", "sat", "sun", "wed"}),
    month_first=True,
    examples={
        "to the day": Examples("move it to the 11th", "move it to the 11th floor"),
        "short weekday pointed at": Examples("send it next Fri", "send it next fridge"),
        "weekday, hour, date": Examples("Thursday at 9:30, 4 December", "Thursday at 9:30"),
        "day said twice": Examples("next Thursday (4 December)", "Thursday, 4 people | Thursday"),
        "day said twice, in figures": Examples("", "by Thursday (4/12 of the seats)"),
        "weekday of a numbered week": Examples("Friday of week 49"),
        "weekday and weeks on": Examples("by Friday week", "Friday of week 49"),
        "weekday after a feast": Examples("on the Monday after Easter"),
        "nth weekday of a stretch": Examples(
            "on the first Tuesday of next month", "the first Tuesday | the first of next month"
        ),
        "nth weekday of nothing": Examples("by the second Tuesday", "second, Tuesday suits"),
        "day of a stretch": Examples("by the 10th of next month", "the 10th of March | 3 of the units"),
        "next month by name": Examples("by next March", "next, March"),
        "nth week of a stretch": Examples("in the last week of the month", "last week"),
        "this stretch or the next": Examples("this month or next", "this week or the next person"),
        "stretch pointed at": Examples("the week after next", "the week after"),
        "feast": Examples("before Easter", "the Easter holidays"),
        "every day of a month": Examples("every 15th of the month", "every 15th visitor"),
        "every year by a day": Examples("every year by 31 March", "every year by train"),
        "every year on a day": Examples("every 5 May | each January", "every 5 people"),
        "every weekday": Examples("every other Tuesday", "every one of them on Tuesday"),
        "every stretch": Examples("every two weeks on Thursday", "each day's visitors"),
        "often": Examples("weekly, on Thursday", "the weekly report"),
        "on a weekday, always": Examples("on Thursdays", "all Fridays in March | on Thursday"),
        "nth weekday of every month": Examples("on the last Friday of each month", "on the last Friday of the month"),
        "day of every month": Examples("by the 5th of every month", "the 5th of the month"),
    },
)
