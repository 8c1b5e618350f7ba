"""What a language's table of questions and orders holds: for each cue its phrases, alternatives between bars."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Phrases are compared without case, accents and punctuation; of several the longest counts."""

    what: str  # asks for a thing
    who: str  # asks for a person
    whose: str  # asks for an owner
    when: str  # asks for a day
    why: str  # asks for a reason
    where: str  # asks how far it is
    how_many: str  # asks for a count
    polite: str  # small words of a question or an order
    show: str  # asks to see
    stand: str  # how does it stand
    opened: str  # not closed
    late: str  # past its day
    due: str  # the day it is due
    blocked: str  # waiting
    decided: str  # said in a meeting
    decisions: str  # what notes mark, as a list
    resolved: str  # that something was decided
    agenda: str  # what is open from last time
    agenda_text: str  # the same, to be copied
    about: str  # what it is about
    source: str  # where it comes from
    answered: str  # gave an answer
    not_answered: str  # gave none
    has: str  # owns
    sees: str  # can read
    bot: str  # us
    abilities: str  # what we can do
    me: str  # the speaker
    my: str  # the speaker's
    tasks: str  # items
    others: str  # everybody else
    most: str  # urgent first
    more: str  # the rest of a list
    give: str  # orders that a task goes to somebody
    to: str  # before whom it goes to
    shift: str  # orders another day
    deadline: str  # names the day
    by: str  # before that day
    remind: str  # orders to be asked again
    add: str  # orders a new task
    note: str  # orders a note
    rename: str  # orders another title
    undo: str  # orders to take back
    language: str  # orders a language
    speak: str  # before a language
    english: str
    dutch: str
    french: str
    german: str
    pause: str  # orders a while of silence
    stop: str  # orders silence
    resume: str  # ends silence
    settings: str  # asks for the choices
    messages: str  # what we send
    rhythm: str  # how often, or at which time of the day
    let: str  # before whom is to do it
    takes: str  # does it from now on
    help: str  # asks what can be said
    glossary: str  # a team's words
    forget: str  # orders to forget a word
    forget_me: str  # orders to forget who says it; nothing else stands beside it
    export_me: str  # asks what is kept about who says it; likewise
    handover: str  # orders that all tasks go to somebody
    from_: str  # before whose they are
    none: str  # no day
    everything: str  # all of them
    delete: str  # orders to close without doing
    change: str  # orders a change
    apology: str  # may stand around an order to take back
    no_day: str  # takes a day away
    period: str  # days that are named by themselves
    status: str  # before a subject: how it stands
    waiting: str  # asks what is blocked, in a word
    done: str  # finished
    got: str  # before what was finished: it lies behind us
    add_label: str  # orders a new task before a colon
    add_ends: str  # the other end of a verb that orders one: "voeg … toe"
    add_for: str  # before whom a new task is for, with a colon behind the name
    remind_to: str  # before something of one's own to be reminded of
    through: str  # the day that is named belongs to it
    any_: str  # begins a question that has no other word for one
    takes_over: str  # has it from whoever had it
    onward: str  # from now on
    put: str  # begins an order of a new task that ends with a list: "put … on my list"
    on_list: str  # where it is put
    give_ends: str  # the other end of a verb that gives
