"""An answer of every kind, made by hand so that together they say every sentence there is."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

from bot.cards.asked import SAID_AGAIN
from dialogs.answer import (
    AlsoChosen,
    Answer,
    Check,
    Counts,
    DataLine,
    Decisions,
    Details,
    Exported,
    Form,
    FormKind,
    Glance,
    Heard,
    Help,
    HelpFor,
    InEnglish,
    Item,
    Label,
    Led,
    LeftOut,
    Listing,
    ListKind,
    Marked,
    Newer,
    News,
    NoSuch,
    NoTasks,
    NotFound,
    Notice,
    NoWord,
    Offer,
    Parting,
    PersonalData,
    Prompted,
    PromptedFor,
    Question,
    Receipt,
    Remark,
    Remarks,
    Reminded,
    Review,
    Section,
    Settings,
    Silence,
    Source,
    Stage,
    Standing,
    Stranger,
    TakenBack,
    TeamSettings,
    Tells,
    Terms,
    Told,
    ToldApart,
    TooLong,
    TooMany,
    Trouble,
    Unchanged,
    Unreachable,
    Unread,
    UnreadFor,
    Walked,
    Weekly,
    Welcome,
    WhenDue,
    WhichOne,
    WhoHas,
    WhoSees,
    WhoWeAre,
    Why,
    WhyMe,
    Word,
)
from domain.agenda import Agenda, Part
from domain.cadence import Concern, Pace
from domain.choices import Choices, TeamChoices
from domain.command import Topic
from domain.dates import Due, Every, Kind
from domain.dates.calendar import Unit
from domain.glossary import Term
from domain.languages import SPOKEN
from domain.move import Assign, Entrust, Hold, Mark, Move, MyPart, Note, NotMine, Rename, SetDue, Snooze, moved
from domain.news import NewsKind, TaskNews
from domain.people import Nobody, OwnerState, Person, Reason
from domain.progress import Progress, Spoken, progress
from domain.reply import Give, NotYet, Perhaps, Remind
from domain.reply import What as Meant
from domain.report import Chapter, Report, Stated
from domain.review import Fault, Problem, form_of
from domain.summary import Draft, HeldOnSource, Point, Statement, StatementKind
from domain.summary import Topic as Said
from domain.task import Change, Meeting, Owner, Status, Task, What
from domain.urgency import Tally

TODAY = date(2026, 11, 18)
NOW = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Berlin")
DANA, KARIM, LOTTE = (
    Person(id=n, name=name) for n, name in enumerate(("Dana Peeters", "Karim Haddad", "Lotte Claes"), 1)
)
DEAF = Person(id=4, name="Yusuf Demir", reachable=False)
GUEST = Person(id=5, name="Robbie Maas", outside=True)
MEETINGS = [
    Meeting(id=1, title="Weekly", held_on=TODAY, space_id="19:a", poster=DANA, held_on_source=source)
    for source in HeldOnSource
]
MEETING = MEETINGS[0]
LATE = Due("before the end of October", Kind.DEADLINE, None, date(2026, 10, 31), TODAY)
COMING = Due("by Friday", Kind.DEADLINE, None, date(2026, 11, 20), TODAY)
VAGUE = Due("soon", Kind.VAGUE, None, None, TODAY)
RULES = (
    *("recap", "bold", "chat", "checklist", "infinitives", "irc", "keyword", "list", "margin", "named", "prose"),
    *("record", "suffix", "table", "told", "added"),
)


def owner(person: Person | None, state: OwnerState = OwnerState.CERTAIN, written: str = "", **more: object) -> Owner:
    """Somebody as the notes name them."""
    name = written or (person.name.split()[0] if person else "Oana")
    return replace(Owner(written=name, state=state, person=person), **more)  # type: ignore[arg-type]


def task(number: int, *owners: Owner, **more: object) -> Task:
    """A task of the weekly."""
    made = Task(number=number, title="Renew the licence", description="Ask for it.", meeting=MEETING, owners=owners)
    return replace(made, **more)  # type: ignore[arg-type]


MINE = task(1, owner(KARIM))
SHARED = task(2, owner(DANA), owner(KARIM), owner(GUEST, OwnerState.OUTSIDE), due=COMING)
FRIDAYS = Due("every Friday", Kind.RECURRING, None, date(2026, 11, 20), TODAY, Every(Unit.WEEK, weekday=4))
LIKELY = task(3, owner(KARIM, OwnerState.LIKELY), due=LATE, last_note="they called", snoozed_until=date(2026, 11, 30))
OVER = task(4, owner(KARIM), status=Status.DONE)
LISTS = [kind for kind in ListKind if kind is not ListKind.STATUS]  # that one is a Standing
STATUSES = [task(n, owner(KARIM), status=status) for n, status in enumerate(Status, 5)]
NAMELESS = [owner(None, state) for state in (OwnerState.UNKNOWN, OwnerState.AMBIGUOUS, OwnerState.GROUP)]
STAND_INS = [
    *(replace(each, written=f"{each.written} {each.state}") for each in NAMELESS),
    owner(GUEST, OwnerState.OUTSIDE),
    owner(DEAF),
    owner(LOTTE, OwnerState.LEFT),
]


def listing(
    *tasks: Task, reader: Person = KARIM, kind: ListKind = ListKind.DIGEST, asked: Meant | None = None
) -> Listing:
    """These, numbered for a reader."""
    return Listing(id=1, kind=kind, reader=reader, items=numbered(tasks), today=TODAY, asked=asked, asked_by=LOTTE)


def numbered(tasks: Iterable[Task]) -> tuple[Item, ...]:
    """With numbers of the reader's own."""
    return tuple(Item(number, each) for number, each in enumerate(tasks, 1))


DECIDED = Stated(MEETING, Statement(StatementKind.DECISION, "We renew for a year.", "Budget", "the board"))
ASKED = Stated(MEETING, Statement(StatementKind.QUESTION, "Who pays for it?"))


def answers() -> Iterator[Answer]:
    """All of them."""
    yield from (Silence(), Heard(), Trouble(), ToldApart(), NoTasks("", 0, ()), TooMany(501, 500), TooLong())
    yield from _words()
    yield from _lists()
    yield from _recorded()
    yield from _notes()
    yield from _settings()
    yield from _asked()


def _words() -> Iterator[Answer]:
    yield from map(Help, HelpFor)
    yield Help(HelpFor.NOT_UNDERSTOOD, near="status budget")
    yield from (Welcome(is_shared=shared) for shared in (True, False))
    yield from (Unchanged(why, "7") for why in NoSuch)
    yield from (Prompted(KARIM, why, TODAY) for why in PromptedFor)
    yield Told(KARIM, LIKELY)
    yield LeftOut(tuple(Unread("report.pdf", why) for why in UnreadFor), None)
    yield LeftOut((Unread("report.pdf", UnreadFor.KIND),), Heard())
    yield AlsoChosen(Heard(), Trouble())
    yield from (InEnglish(inner) for inner in (Silence(), Heard(), Help(HelpFor.ASKED)))


def _lists() -> Iterator[Answer]:
    for kind in LISTS:
        yield listing(kind=kind)
        yield listing(MINE, LIKELY, OVER, SHARED, kind=kind)
    said = (NotYet(), Remind(on=TODAY), Give("Dana", is_sure=True), SetDue(COMING), Perhaps())
    for asked in (Mark(Status.DONE), Snooze(TODAY), NotMine(), MyPart(), None, *said):
        yield from (listing(*tasks, kind=ListKind.QUESTION, asked=asked) for tasks in ((MINE,), (MINE, SHARED)))
    yield replace(listing(MINE, kind=ListKind.QUESTION), unclear=("the supplier called",))
    yield listing(MINE)
    for asks, people in product(FormKind, ((), (DANA, LOTTE))):
        yield replace(listing(MINE), form=Form(asks, MINE, people, is_shared=True))
    yield Marked(notices=(), offers=(Offer(MINE, LOTTE),))
    yield listing(MINE, SHARED, kind=ListKind.CONFIRM, asked=Mark(Status.CANCELLED))
    yield listing(*STATUSES, kind=ListKind.MINE)
    yield listing(*(replace(MINE, meeting=meeting) for meeting in MEETINGS))
    yield from _stand_ins()
    yield from _digests()


def _stand_ins() -> Iterator[Answer]:
    yield listing(task(20), reader=DANA)
    for each in STAND_INS:
        yield listing(task(20, each), reader=DANA)
        yield listing(task(20, each, replace(each, written="Frederik")), reader=DANA)


def _digests() -> Iterator[Answer]:
    yield replace(listing(MINE, SHARED), news=tuple(TaskNews(kind, MINE, LOTTE.name, "no time") for kind in NewsKind))
    yield replace(listing(MINE), news=(TaskNews(NewsKind.LOST, MINE, LOTTE.name),) * 12)
    yield replace(listing(), led_open=1)
    past = Due("last week", Kind.EVENT, TODAY - timedelta(days=7), TODAY - timedelta(days=7), TODAY)
    days = (COMING, past, replace(past, start=TODAY - timedelta(days=1), end=TODAY - timedelta(days=1)))
    own = [task(70 + n, owner(DANA), due=day) for n, day in enumerate((None, *days))]
    yield replace(listing(*own, reader=DANA), led_open=4)
    digest = listing(MINE, SHARED, OVER, *(replace(MINE, number=n) for n in range(30, 45)))
    yield from (replace(digest, beyond=count) for count in (1, 4))
    yield replace(
        digest,
        closed=((4, "Lotte Claes"), (2, None)),
        led=tuple(Led(SHARED, each) for each in (*Concern, None) * 3),
        led_open=12,
        waited_on=((1, LOTTE),),
    )
    yield from (replace(listing(LIKELY), is_first=True, reader=reader) for reader in (DANA, KARIM))
    gone = [task(n, owner(LOTTE, OwnerState.LEFT)) for n in (50, 51)]
    for count in (1, 2):
        left = listing(*gone[:count], reader=DANA)
        yield replace(left, heirs=(KARIM,), handed=(KARIM, count), undo_id=7)
    yield replace(digest, taken=TakenBack((MINE,), (SHARED,)))
    yield from (replace(listing(MINE), notice=notice) for notice in _notices())


def _notices() -> Iterator[Notice]:
    moves: tuple[Move, ...] = (
        *(Mark(status) for status in Status if status is not Status.OPEN),
        *(Mark(Status.BLOCKED, "legal"), Mark(Status.OPEN), Mark(Status.IN_PROGRESS, is_ongoing=True)),
        *(Snooze(TODAY), NotMine(), Assign(LOTTE), SetDue(COMING), Rename("Renewal"), Note("they called")),
    )
    yield from (Notice(*moved(MINE, move, KARIM, TODAY)) for move in moves)
    yield Notice(*moved(SHARED, MyPart(), KARIM, TODAY))
    yield Notice(*moved(replace(MINE, due=COMING), SetDue(None), KARIM, TODAY))
    yield Notice(MINE, (Change(What.CREATED, None, "Renewal"),))
    yield Notice(task(60), (Change(What.CREATED, None, "Renewal"),))
    yield Notice(replace(task(61), due=COMING), (Change(What.CREATED, None, "Renewal"),))


NONE_LATE = Glance(topic=Topic.LATE, items=(), count=0, today=TODAY, is_of_all=False)


def _recorded() -> Iterator[Answer]:
    yield from (Marked(notices=(notice,), undo_id=7) for notice in _notices())
    put_off = moved(MINE, Hold("not yet", TODAY), KARIM, TODAY)
    yield Marked(notices=(Notice(*put_off, said=TODAY),), offers=(Offer(MINE), Offer(MINE, LOTTE)))
    yield Marked(notices=(Notice(*moved(task(5, owner(KARIM), due=FRIDAYS), Mark(Status.DONE), KARIM, TODAY)),))
    put_off = moved(replace(MINE, due=COMING), Snooze(date(2026, 12, 1)), KARIM, TODAY)
    yield Marked(notices=(Notice(*put_off),))
    yield from (Marked(notices=(), left=left) for left in (0, 1, 4))
    yield Marked(notices=(), problems=tuple(Unchanged(why, "7") for why in NoSuch), question=listing(MINE))
    yield from (Marked(notices=(), led=(LOTTE, count)) for count in (1, 3))
    yield Marked(
        notices=(Notice(task(3), (Change(What.CREATED, None, "Renewal"),)),), strangers=(Stranger("Priya", (3,)),)
    )
    given = Notice(*moved(task(3, owner(KARIM)), Entrust("Priya", KARIM), KARIM, TODAY))
    asked = Question("Priya", (), (DANA, LOTTE), (3,), 1)
    yield from (Marked(notices=(given,), strangers=(Stranger("Priya", (3,), asked, who),)) for who in (DANA, None))
    yield TakenBack((MINE,), (SHARED,), (NOW.astimezone(ZONE),))
    yield TakenBack((MINE,), (), unmade=frozenset({MINE.number}))
    for day in (18, 19, 23):
        yield Reminded(at=datetime(2026, 11, day, 9, tzinfo=ZONE), tasks=(), today=TODAY)
    soon = Reminded(at=NOW.astimezone(ZONE), tasks=(MINE, LIKELY), today=TODAY, beyond_due=(LIKELY,))
    yield replace(soon, day_off=date(2026, 11, 15), tasks=(MINE, LIKELY, *STATUSES))


def _notes() -> Iterator[Answer]:
    full = Receipt(
        meeting=MEETING,
        tasks=(MINE, SHARED, LIKELY, OVER, task(70), *(task(71 + n, each) for n, each in enumerate(STAND_INS))),
        not_understood=("see mail",),
        news=News.NEW,
        zone=ZONE,
        today=TODAY,
        first_digest_at=NOW,
        questions=(Question("Pat", (DANA, KARIM), (LOTTE,)),),
    )
    yield from (replace(full, news=news) for news in News)
    yield from (replace(full, news=News.SENT, sent=count, had=count, failed=count) for count in (1, 4))
    yield from (replace(full, meeting=meeting) for meeting in MEETINGS)
    was_held = replace(MEETING, id=2, held_on=date(2026, 10, 28))
    before = (task(40, owner(KARIM), status=Status.BLOCKED, meeting=was_held), task(41, due=LATE, meeting=was_held))
    yield from (replace(full, earlier=each) for each in (before[:1], before * 2, (*before, LIKELY, *before)))
    yield from (
        replace(full, progress=each, news=News.SHOWN, tasks=tuple(t for t, _ in each.stands)) for each in _progresses()
    )
    yield replace(full, progress=next(_progresses()), is_held=True)
    yield Exported(MEETING, (MINE, SHARED, LIKELY, OVER, task(70)), TODAY)
    yield replace(full, is_blind=True, is_held=True, not_understood=("a",) * 40, tasks=(SHARED,))
    yield replace(full, meeting=replace(MEETING, title="", poster=GUEST), tasks=(task(70, owner(DEAF)),))
    yield replace(full, tasks=(SHARED, task(80, owner(DANA), owner(None, OwnerState.UNKNOWN))))
    yield from _reviewed(full)
    draft = Draft("Renewal", "Order it.", ("Karim",), COMING)
    yield Newer(revision_id=1, meeting=MEETING, added=(draft,) * 22, changed=((MINE, draft),), gone=(OVER,))
    yield from (Why(SHARED, ("Ask for it. (Dana)",), rule) for rule in RULES)
    yield from (Why(task(90, each), (), "recap") for each in (*STAND_INS, *(owner(KARIM, reason=r) for r in Reason)))
    yield from (
        Why(task(90, owner(KARIM, s), due=replace(COMING, kind=k)), (), "list") for s in OwnerState for k in Kind
    )
    yield Why(task(90), (), "recap")
    yield Why(task(90), (), "recap", is_kept=False)
    yield Unreachable(MEETING, (KARIM, LOTTE), (SHARED, LIKELY) * 6, TODAY)
    yield Weekly((OVER,), (SHARED, LIKELY), TODAY)
    waits = tuple(replace(SHARED, number=n, status=Status.BLOCKED) for n in (61, 62))
    for many in (1, 2):
        yield Weekly((OVER,), (*waits[:many], SHARED, LIKELY), TODAY, (SHARED, LIKELY)[:many])
    yield from _standings()


def _progresses() -> Iterator[Progress]:
    """Of each kind one, two, or none; what was said is told, or only when."""
    spoken = {n: Spoken(NOW, NOW - timedelta(hours=(n + 1) % 2), "the paint" if n % 4 else None) for n in range(1, 100)}
    each = (OVER, replace(MINE, due=LATE), replace(MINE, status=Status.BLOCKED), task(70), MINE, SHARED)
    for many in (1, 2):
        tasks = [replace(found, number=6 * n + place) for n in range(1, many + 1) for place, found in enumerate(each)]
        yield progress(tasks, spoken, TODAY, Pace(ZONE))
    yield progress(tasks, {}, TODAY, Pace(ZONE))
    yield progress([OVER], {}, TODAY, Pace(ZONE))


def _reviewed(full: Receipt) -> Iterator[Answer]:
    """What is picked, made a task of, corrected and taken back."""
    free = (task(70), task(71))
    two = (Question("Pat", (DANA, KARIM), (LOTTE,), (1, 2), 1), Question("Oana", (), (DANA, LOTTE), (3,), 1))
    yield replace(full, people=(DANA, KARIM), questions=two)
    yield replace(full, people=(DANA,), questions=(), tasks=free, not_understood=("a", "b"), undo_id=7)
    yield replace(listing(MINE, reader=DANA), questions=two)
    wrong = (*(Problem(1, fault, "7") for fault in Fault), Problem(9, Fault.GONE, "Renewal"))
    few = Review(form_of(1, (MINE, SHARED)), MEETING, 2, (DANA, KARIM), wrong, is_dialog=False)
    yield replace(full, review=few, taken=TakenBack((MINE,), ()))
    many = tuple(task(100 + n, owner(KARIM), due=COMING) for n in range(40))
    yield from (Review(form_of(1, many, page), MEETING, len(many), (DANA, KARIM)) for page in (0, 2))
    yield replace(few, is_dialog=True)
    yield replace(full, news=News.CHECKED, review=Review(form_of(1, many, 1), MEETING, len(many)))
    for count in (0, 1, 4):
        check = Check(by=(DANA, KARIM)[: count + 1], tasks=count, corrections=count)
        yield replace(full, check=check, undo_id=7)
        yield Why(MINE, ("Ask for it. (Dana)",), "line", check)


def _standings() -> Iterator[Answer]:
    chapter = Chapter(MEETING, (Said("Budget", "We talked.", (Point("Money", "There is some."),)),))
    long = Chapter(MEETINGS[1], (Said("Budget", "We talked of it at length. " * 9, ()),))
    yield Standing(1, Report("Budget", (), (long,)), (), TODAY, DANA)
    for subject, tasks, chapters in product(
        ("", "Budget"), ((), (MINE,), (SHARED, LIKELY) * 30), ((), (chapter,) * 12)
    ):
        yield Standing(1, Report(subject, tasks, chapters), numbered(tasks), TODAY, DANA)
    yield Standing(1, Report("Budget", tuple(STATUSES), (), beyond=67), numbered(STATUSES), TODAY, DANA, "budget")
    yield Standing(1, Report("Budget", tuple(STATUSES), (), 17, 50), numbered(STATUSES), TODAY, DANA, "budget")
    late, over = replace(SHARED, number=63, due=LATE), replace(OVER, number=64)
    for found in ((late,), (SHARED, *STATUSES), (replace(late, owners=()),), (replace(SHARED, owners=()),), (over,)):
        yield Standing(
            1, Report("Budget", found, ()), numbered(found), TODAY, DANA, "budget", Word("Dana", TODAY, "ok")
        )
    yield Standing(1, Report("Budget", (SHARED,), (), beyond=9), numbered((SHARED,)), TODAY, DANA, "budget")
    marked = Report("Budget", (SHARED,), (chapter,), stated=(DECIDED, ASKED))
    yield Standing(1, marked, numbered((SHARED,)), TODAY, DANA)
    yield Standing(1, Report("Bujet", (), (), nearest=("budget", "bucket")), (), TODAY, DANA, "bujet")


def _settings() -> Iterator[Answer]:
    pace = Pace(ZONE, country="DE")
    plain = Settings(choices=Choices(), language="de", today=TODAY, pace=pace, upcoming=(NOW,))
    yield from (replace(plain, language=code, is_shared=shared) for code in SPOKEN for shared in (True, False))
    later = date(2026, 12, 1)
    for choices in (Choices(is_stopped=True), Choices(paused_until=later), Choices(told_zone=ZONE, zone=ZONE)):
        yield from (replace(plain, choices=choices, tells=tells) for tells in Tells)
        yield replace(plain, choices=choices, before=Choices(language="nl", days=frozenset({0, 1}), country="DE"))
    yield replace(plain, before=plain.choices)
    team = TeamSettings(space_id=1, name="Finance", chosen=TeamChoices(pace=pace), upcoming=(NOW,), is_saved=True)
    yield replace(
        team, names=(("Pat", "Patrick Vos"), ("Karla", Nobody.ABSENT), ("the crew", Nobody.GROUP)), admitted=(GUEST,)
    )
    before = TeamChoices(pace=replace(pace, days=frozenset({0}), only_when_due=True), has_roundup=True)
    yield from (replace(team, before=chosen) for chosen in (before, team.chosen))
    yield replace(team, chosen=before, before=team.chosen)
    yield replace(team, name=None, chosen=TeamChoices(pace=replace(pace, country=None), language="de"))
    zone = ZONE
    yield Terms((), zone)
    yield from map(Parting, Stage)
    yield PersonalData(tuple(DataLine(Section.PERSON, "Dana", label) for label in Label), beyond=80)
    yield PersonalData(tuple(DataLine(section, "2026-11-18 · Crane") for section in Section), 40, 40)
    yield Terms((), zone, let_go="Windows 65")
    yield Terms((Term("Windows 65", "Windows 365"), Term("Netskope", "Netscope Edge", DANA.name, NOW)), zone)


def _asked() -> Iterator[Answer]:
    """What people asked."""
    yield from (WhoWeAre(), NotFound(), NotFound("zeppelin"))
    yield from (WhoSees(is_shared=shared) for shared in (True, False))
    yield from _about_one()
    yield from _at_a_glance()
    yield NoWord(())
    yield from (NoWord(((KARIM, count),) * count) for count in (1, 12))
    said = Remark("Renewal", "It waits for the quote.", MEETING, TODAY)
    yield from (WhichOne(topic, numbered((MINE, SHARED)), 2) for topic in SAID_AGAIN)
    yield Remarks("", (said,))
    yield Remarks(
        "renewal", (said, replace(said, title="", meeting=replace(MEETING, title="")), replace(said, by="Jo"))
    )
    yield WhoHas(numbered((MINE, SHARED, task(90), OVER)), beyond=3)
    yield from _agendas()
    yield from (Decisions(subject, (DECIDED, ASKED), TODAY, beyond) for subject, beyond in (("", 0), ("renewal", 4)))


def _agendas() -> Iterator[Answer]:
    """Every reason there is, none, and more than find room."""
    blocked = replace(task(91, owner(KARIM)), status=Status.BLOCKED, last_note="the drawings")
    tasks = ((replace(SHARED, due=LATE),), (blocked,), (task(92),), (MINE,), (LIKELY,), (SHARED,))
    met = tuple(MEETINGS[:3])
    found = Agenda(met[:2], tuple(zip(Part, tasks, strict=True)), (DECIDED, ASKED), {LIKELY.number: TODAY}, 1)
    many = tuple(task(n, owner(KARIM), owner(LOTTE)) for n in range(100, 180))
    for each in (found, replace(found, parts=((Part.UNDER_WAY, many),), done=3), Agenda(met[:1])):
        for is_text in (True, False):
            yield Walked(each, tuple(Item(None, every) for every in each.tasks), TODAY, "board", is_text=is_text)
    items = tuple(Item(None, every) for every in found.tasks)
    yield Walked(replace(found, meetings=met), items, TODAY, notice=Notice(OVER))


def _about_one() -> Iterator[Answer]:
    for each in (MINE, SHARED, LIKELY, OVER, task(90), *STATUSES):
        item = Item(None, each)
        yield Details(item, ("Ask for it.", " ", "Before Friday. (Dana)", "And so on."), DANA, TODAY)
        yield from (Source(item, ("Ask for it.",), DANA, is_added=is_added) for is_added in (True, False))
        yield from (WhyMe(item, reader) for reader in (KARIM, DANA, LOTTE))
        yield from (WhyMe(item, KARIM, (by, TODAY)) for by in (KARIM, LOTTE))
    yield WhyMe(Item(2, task(90, owner(None, OwnerState.UNKNOWN))), DANA)
    yield from (WhyMe(Item(2, task(90, owner(KARIM, reason=reason))), KARIM) for reason in Reason)
    for days in (-9, -1, 0, 1, 9):
        day = TODAY + timedelta(days=days)
        yield WhenDue(Item(2, replace(MINE, due=replace(COMING, end=day))), TODAY)
    yield from (WhenDue(Item(2, replace(MINE, due=due)), TODAY) for due in (None, VAGUE))


def _at_a_glance() -> Iterator[Answer]:
    blocked = task(5, owner(KARIM), status=Status.BLOCKED, last_note="legal")
    topics = (Topic.OPEN, Topic.LATE, Topic.DUE, Topic.BLOCKED)
    for topic, tasks, is_of_all in product(topics, ((), (MINE,), (LIKELY, SHARED, blocked)), (True, False)):
        items = numbered(tasks)
        glance = Glance(topic=topic, items=items, count=len(items), today=TODAY, is_of_all=is_of_all, until=TODAY)
        yield from (glance, replace(glance, count=9)) if items else (glance, replace(glance, open=3))
    yield from (replace(NONE_LATE, late_elsewhere=count) for count in (1, 4))
    for items, is_of_all in product(((), numbered((MINE,)), numbered((MINE, SHARED))), (True, False)):
        yield Glance(
            topic=Topic.CLOSED,
            items=items,
            count=len(items),
            today=TODAY,
            is_of_all=is_of_all,
            until=TODAY,
            since=TODAY - timedelta(days=3),
        )
    for count, late, is_of_all in product((0, 1, 4), (0, 1), (True, False)):
        yield Counts(Tally(count, late, late), is_of_all)
