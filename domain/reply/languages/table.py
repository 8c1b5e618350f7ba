"""What a language's table holds: for each role, meaning or hint its phrases, alternatives between bars."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Phrases are compared without case, accents and punctuation; of several the longest counts."""

    # what is said of an item
    done: str
    sent: str  # done too, but a note may hold it: "contract signed"
    passed: str  # somebody else has it now: that is not done
    progress: str
    ongoing: str
    blocked: str
    waits: str  # blocked by what stands behind
    silence: str  # blocked: nobody answers, somebody has to act first
    cancelled: str
    reopened: str
    not_mine: str
    my_part: str
    share: str  # my part, of which something is still to be said
    snooze: str
    shift: str  # to another day
    away: str
    back: str
    fine: str  # done behind a number, else no more than seen
    seen: str
    joking: str  # idioms around words for done, which say nothing of an item
    # what takes it back
    negation: str
    no: str  # an answer that stands alone
    almost: str  # or only in part
    future: str
    condition: str
    wish: str
    ability: str  # leaves open what is done, but lets an order through: "2 can be closed"
    doubt: str
    question: str
    asking_verbs: str  # a question when the subject follows
    # of what
    it: str
    everything: str
    both: str  # all, and there are two
    three: str
    rest: str
    excluding: str
    contrast: str
    joining: str
    too: str
    through: str  # between the ends of a range
    counted: str  # "number 2"
    ordinals: str
    cardinals: str
    last: str  # the position at the end of a list
    nearly: str  # before a word for done, in progress
    affirming: str  # behind a number, the opposite of what was just denied: "2 isn't done, 3 is"
    generic: str  # words of titles that name no item by themselves
    empty: str  # words that name nothing
    # what says nothing
    verbs: str
    padding: str
    harmless: str  # "no problems"
    today: str
    orders: str  # words for closing, which "can" leaves standing
    ending: str  # before the day that ends a leave
    # hints at what is said where no status is
    takes: str  # behind a name: they do it
    belongs: str  # before a name: it is theirs
    consults: str  # before a name: they know
    deadline: str  # with a day: it is due then
    bounds: str  # before a day that binds
    dated: str  # before any other
    later: str  # not now
    affirms: str  # yes
    # what was written before, or by a machine
    mail_labels: str
    wrote: str
    original: str
    sent_from: str
    signs_off: str
    # small words of the grammar
    interjections: str  # without their accents somebody else
    abbreviated: str  # before a number: "no. 2"
    contracted: str  # the end of a contracted "not": "mustn't"
    ordinal_ends: str  # "2nd"
    around: str  # two words around what is left out: "op 2 na"
    excluding_all: str  # leaves out only where "all" stands before; else it is "outside" or the like
    out_of: str  # "2 of 3"
    receiver: str  # before whom it went to
    denies_with: str  # the half of a denial that carries it: "ne … pas"
    silent_not: str  # its other half
    snoozes_alone: str  # puts off without a day
    conveyed: str  # of those that are done, what isn't where a receiver follows: "sent to legal"
    instead_of: str  # before what was not meant
    corrects: str  # what was said before was not meant
    takes_back: str  # the same where a mark or nothing follows: "toch niet, ze werken niet"
    reconsiders: str  # before what is then said to be open after all
    excuses: str  # may stand before such words
    none: str  # of what was asked about none is meant
    greets: str  # begins a message, before a name
    outstanding: str  # what still has to come, with a word that says when, before it is done
    corrects_behind: str  # the same behind what was meant: "3 I mean"
    does: str  # between a name and what somebody does: "Karim does the lease", "den Vertrag macht Karim"
    hands: str  # before the name of who has it now
    possessed: str  # behind a name that owns it: "Karim's job"
    passed_over: str  # may stand between a name and what they do
    past: str  # tells what was: a day beside it is past
    pronouns: str  # those words of doubt that only speak of somebody
    agents: str  # before who did it
    lasts: str  # before how long something takes
    ahead: str  # before how long from now
    gone: str  # beside the name of a day: the one that is past
    since: str  # before a day or a time that is past
    ago: str  # beside how long it is past
    beside: str  # begins how, where or when something was done: "signed at the notary's"
    moves_to: str  # before the day something is put off to
    inverts: str  # behind it the verb comes first and asks nothing: "nu is het klaar"
    dictated: str  # a full stop, read aloud
    dictated_commas: str  # a comma, read aloud
    only: str  # before an item: that, and no other
    so_far: str  # behind such an item
    coming: str  # what is outstanding comes later
    without: str  # denies only what stands behind it
    announcers: str  # begins words that only announce: "I am writing to say that"
    tells: str  # what such words hold
    along: str  # what else may stand in them
    that: str  # ends them
    styled: str  # abbreviated before a name: a full stop there ends nothing
    gives_to: str  # orders that somebody gets it
    auxiliaries: str  # before a participle
    infinitives: str  # an infinitive's ending that sounds like a participle's
    tags: str  # at the end of a sentence, saying nothing
    hence: str  # begins what follows from the words before
    rather: str  # goes along with what is meant instead
    gives_away: str  # with a receiver's name, that somebody may have it: "mag je aan Olivia geven"
    has: str  # behind a name, before what they did: "Karim heeft de printers overgenomen"
    perfect: str  # with a participle tells what was: "is vrijdag getekend"
    participles: str  # what such a participle holds
    subjects: str  # before a verb of the present that looks like a participle without its accent: "je signe"
    first: str  # beside what somebody has to do: it comes before what I do
    myself: str  # who speaks
    passive: str  # beside what has to be done, whoever does it
    needs: str  # what has to come
    sources: str  # before whom it comes from
    deeds: str  # a regular expression: the shape of a participle, as it is written
    arrives: str  # tells that something ordered comes
    genitives: str  # before the day of a meeting
    forgets: str  # orders that an item be dropped, right before its number
    because: str  # begins a reason
    articles: str  # before what is called so
    plurals: str  # ends of a word that may be counted: "3 copies"
