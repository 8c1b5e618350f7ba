"""The shape of a language's words for reading notes.

Words stand between spaces, phrases between bars; both are compared folded, but for the names of small words and
verbs. What is said to be a pattern is the alternatives of a regular expression. Words for groups, posts and titles
stand in `domain.people`, those for days in `domain.dates`.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Headings:
    """The phrases that head each kind of section."""

    tasks: str
    done: str
    topics: str
    summary: str
    people: str
    decisions: str
    agenda: str
    questions: str
    next: str
    legend: str
    aside: str


@dataclass(frozen=True)
class Heads:
    """What else tells a heading.

    `within_*` are phrases that mark a heading that clearly is one though it says more; `qualifiers` are words that
    leave a word for tasks a heading (whose, until when); `weak` words head a section or a task, `never_alone` are a
    task with another word beside them, `said` are then the decision itself, `agreed` may head what is no work.
    """

    exact: Headings
    within_next: str
    within_tasks: str
    within_people: str
    within_decisions: str
    weak: str
    never_alone: str
    said: str
    agreed: str
    qualifiers: str
    coming: str
    led_in: str  # pattern: "tasks" before a preposition, over a list
    leads: str  # pattern: those prepositions
    points: str  # words before an agenda's number
    flat_tasks: str  # headings as a recap writes them, for notes that lost their line ends
    flat_topics: str


@dataclass(frozen=True)
class Columns:
    """What the columns of a table of tasks are called."""

    task: str
    item: str
    owner: str
    due: str
    day: str
    status: str
    topic: str
    given: str
    note: str
    sort: str
    number: str
    actions: str  # words that begin the name of a column of actions beside what was said


@dataclass(frozen=True)
class Marks:
    """What marks a task inside running notes.

    `keywords` (pattern) need a sign behind them, `loud` ones (pattern) only their capitals, `calling` ones (pattern)
    stand before a name alone; `letters` are short for one. `owner`, `due`, `task` and `status` are labels of a task's
    fields, `places` of what is no task's.
    """

    keywords: str
    loud: str
    calling: str
    letters: str
    owner: str
    due: str
    task: str
    status: str
    places: str
    due_words: str  # pattern: words before a date that need no colon
    new: str
    before_date: str  # pattern: prepositions of a date in parentheses
    spans: str  # pattern: what in it tells a date without a figure
    for_whom: str  # pattern: prepositions between a heading of tasks or a keyword and a name
    done_by: str  # pattern with {name}: "Das muss {name} machen"


@dataclass(frozen=True)
class Nouns:
    """Words that are nobody's name, and words that leave an owner open.

    `no_names` are in no name, `never_first` begin a task, `open_ended` end no sentence, `nobody` are placeholders,
    `modes` are how something is done, `matters` what it is about; `endings` (pattern) make nouns of verbs.
    """

    no_names: str
    never_first: str
    open_ended: str
    nobody: str
    nothing: str
    modes: str
    matters: str
    endings: str
    times: str


@dataclass(frozen=True)
class Verbs:
    """What tells that somebody does something, or has it done to them.

    `modals` (pattern) stand between a person and the work, `shall` (pattern) are the short ones; `does` are third
    persons of the present, `done_to` infinitives (and pattern endings) of what is done to a person.
    """

    modals: str
    shall: str
    bare_to: str  # pattern: the one that gives work wherever it stands, "Anna to call them"
    passive: str  # pattern: what makes the subject of a modal one that something is done to
    not_to: str
    helped: str  # pattern: "together with"
    does: str
    no_verbs: str
    reports: str
    tells: str  # pattern: verbs of what was said in the meeting, never work of their own
    also_nouns: str
    articles: str
    objects: str
    thirds: str
    third_ends: str  # how verbs end, before one of the objects, when one does it
    plural_ends: str  # and when several do
    past_ends: str  # how they end when it is over
    future: str  # pattern: a verb that says what is to come
    auxiliaries: str
    befalls: str
    idioms: str  # pattern: verbs that only tell, in phrases that are work
    no_work: str  # pattern: phrases with verbs of work that are none
    done_to: str
    to_be_done: str  # pattern: between a bare name and what is to be done to that person
    commits: str  # pattern: takes it on
    not_work: str  # pattern: what makes a sentence no promise
    goes_on: str  # pattern: words before the subject of a sentence
    needed: str  # is to be done, whoever does it


@dataclass(frozen=True)
class States:
    """How a task stands, as phrases; `late` is a pattern, `for_info` what is no work in a column of sorts."""

    done: str
    open: str
    before_places: str  # of those for open ones that begin the names of places: "New York"
    late: str
    noted: str  # pattern: what a tool says of a task in brackets behind it
    for_info: str
    no_work: str


@dataclass(frozen=True)
class Mail:
    """How a mail opens and takes leave, and who writes it; all but `sign_offs` and `addressed` are patterns.

    `please` is what says nothing in what somebody is asked.
    """

    sign_offs: str
    courtesies: str
    notices: str
    addressed: str
    greetings: str
    sender: str
    headers: str
    me: str
    says_i: str
    i_will: str
    could_you: str
    please: str


@dataclass(frozen=True)
class Meetings:
    """What names a meeting, its title, its day and who was there; all but the words are patterns."""

    words: str
    ends: str
    lead_ins: str
    labels: str
    present: str
    written_by: str
    by: str
    day_labels: str
    day_words: str
    beside_day: str
    other_day: str
    opens: str
    of: str
    numbered: str  # before the number of one meeting of several; phrases
    approved: str
    introduces: str
    decided: str
    next_one: str
    next_called: str
    by_tool: str
    notes: str
    other_texts: str


@dataclass(frozen=True)
class Statements:
    """What marks a decision or an open question: phrases, as a heading over a list or before a colon.

    `loose` are headings of decisions that head other things too, `undecided` is what a decision says that is none yet.
    """

    decisions: str
    questions: str
    loose: str
    undecided: str


@dataclass(frozen=True)
class Language:
    """Everything the reading of notes knows of a language; `small_words` tell it."""

    small_words: str
    heads: Heads
    columns: Columns
    marks: Marks
    nouns: Nouns
    verbs: Verbs
    states: States
    mail: Mail
    meetings: Meetings
    statements: Statements
    repeats: str  # words that say nothing when two tellings are compared
