"""The rules for what closes nothing. A weight only orders those that fit the same words."""

from domain.dates import Due, Kind
from domain.move import Mark, SetDue
from domain.reply.clause import Clause, Given, Rule
from domain.reply.days import due_in
from domain.reply.giving import given_to
from domain.reply.named import may_mean
from domain.reply.roles import Meaning, Role
from domain.reply.said import Affirmed, Away, Give, NotYet, Perhaps, Remind, Unknown
from domain.reply.small_words import words
from domain.task import Status

_ITEMS = "[NUMBER SETS_OFF JOINING THROUGH ALL]"
_WHO = "(?P<who>NAME)"
_PUT_OFF = (Meaning.SNOOZE, Meaning.SHIFT)
_ONESELF = (Meaning.AWAY, Meaning.BACK)
_NOT_OVER = "^(?!.*[FUTURE WISH BOUND CONDITION NEGATION]) .*"


def _due(clause: Clause) -> Given | None:
    if clause.last_day is None:
        return None
    found = due_in(clause.words, clause.context.today)
    text = found.text if found else clause.last_day.isoformat()
    return SetDue(Due(text, Kind.DEADLINE, None, clause.last_day, clause.context.today))


def _moved(clause: Clause) -> Given | None:
    """Of what a title names: "budget auf Dienstag bitte"."""
    before = next((token for token in clause.telling if token.role is Role.ON), None)
    if before is None or before.text not in words().moves_to:
        return None
    named = (token.role is Role.OTHER and may_mean(token.text, clause.context.titles) for token in clause.telling)
    return _due(clause) if clause.telling[0].role is Role.NUMBER or any(named) else None


def _until(clause: Clause) -> Given | None:
    """The end of a stretch in which it will be done; the start of one before which it won't; no day that was."""
    if _was(clause):
        return None
    is_start = any(token.role is Role.NEGATION for token in clause.tokens)
    if clause.day:
        return NotYet(clause.day if is_start else clause.last_day)
    strange = {Role.OTHER, Role.BOUND}
    is_meant = clause.at and all(token.role not in strange or not token.text for token in clause.telling)
    return NotYet(clause.at.date()) if clause.at and is_meant else None  # "see you at 2" isn't of a task


def _was(clause: Clause) -> bool:
    is_ahead = any(token.role in {Role.FUTURE, Role.BOUND, Role.WISH, Role.NEGATION} for token in clause.tokens)
    return not is_ahead and any(token.text in words().past for token in clause.tokens)


def _at_a_time(clause: Clause) -> Given | None:
    is_only_that = not clause.closes and all(token.meaning in {*_PUT_OFF, None} for token in clause.telling)
    if not is_only_that or not (clause.at or clause.day):
        return None
    return Remind(at=clause.at) if clause.at else Remind(on=clause.day)


def _later(clause: Clause) -> Given | None:
    is_only_that = all(token.meaning in {*_PUT_OFF, Meaning.SEEN, None} for token in clause.telling)
    return Remind() if is_only_that and not clause.says(Meaning.SHIFT) else None


def _gone(clause: Clause) -> Given | None:
    if not clause.says(*_ONESELF) or clause.last_day is None:
        return None
    return Away(clause.last_day) if clause.last_day != clause.day else Unknown(clause.words)


def _in_progress(clause: Clause) -> Given:
    return Mark(Status.IN_PROGRESS, clause.words)


def _on_somebody(clause: Clause) -> Given | None:
    """Nothing is said of it yet but that somebody has to act."""
    return None if clause.closes else Mark(Status.BLOCKED, clause.words)


def _waits_for_others(clause: Clause) -> Given | None:
    """What others have to do first, or what has to come from them; not what oneself has still to do."""
    known, said = words(), clause.said
    if any(token.role in {Role.NEGATION, Role.NO} for token in clause.tokens):
        return None
    is_theirs = (known.myself | known.passive | known.needs).isdisjoint(said) and not known.first.isdisjoint(said)
    comes = any(token.text in known.needs for token in clause.tokens) and not known.sources.isdisjoint(said)
    return _on_somebody(clause) if is_theirs or comes else None


def _in_part(clause: Clause) -> Given | None:
    return _in_progress(clause) if clause.closes else None


def _unblocked(clause: Clause) -> Given | None:
    if not clause.says(Meaning.BLOCKED, Meaning.WAITS):
        return None
    denied = {token.text for token in clause.tokens if token.role is Role.NEGATION}
    return Mark(Status.BLOCKED, clause.words) if denied <= words().without else _in_progress(clause)


def _doubted(clause: Clause) -> Given | None:
    return Perhaps() if clause.closes or clause.says(Meaning.FINE) else None


def _not_yet(_: Clause) -> Given:
    return NotYet()


def _denied(clause: Clause) -> Given | None:
    """Not by a particle that denies nothing by itself: "'n"."""
    denies = [token for token in clause.tokens if token.role in {Role.NEGATION, Role.NO}]
    return NotYet() if any(token.text not in words().silent_not for token in denies) else None


def _on_a_condition(clause: Clause) -> Given:
    """ "if 2 is done, 3 can be closed" says nothing of either."""
    is_of_several = len([token for token in clause.tokens if token.role is Role.NUMBER]) > 1
    return Unknown(clause.words) if is_of_several else NotYet()


RULES: tuple[Rule, ...] = (
    Rule(
        "some yes, some no",
        "NUMBER SETS_OFF* YES",
        96,
        lambda clause: Unknown(clause.words),
        ("1 yes 2 no", "1: ja, 2: nee"),
        ("yes",),
    ),
    Rule(
        "a yes",
        "^(?:YES SETS_OFF*)+",
        95,
        lambda clause: Affirmed(is_yes=True) if clause.is_bare else None,
        ("yes", "ja graag", "oui", "ja genau"),
        ("no", "yes but later"),
    ),
    Rule(
        "a no",
        "^(?:NO SETS_OFF*)+",
        95,
        lambda clause: Affirmed(is_yes=False) if clause.is_bare else None,
        ("no", "nee", "non", "nein"),
        ("not yet", "no update"),
    ),
    Rule(
        "a new deadline",
        "DEADLINE .* DATE | DATE .* DEADLINE$",
        90,
        _due,
        (
            "the new deadline is 12 February",
            "deadline naar 12/2",
            "la date limite est le 12 février",
            "neue Frist: 12. Februar",
        ),
        ("the deadline is too close",),
    ),
    Rule(
        "due by a day",
        f"^{_ITEMS}*NUMBER SETS_OFF* BOUND DATE$",
        85,
        _due,
        ("2 by friday", "2 tegen vrijdag", "2 pour vendredi", "2 bis Freitag"),
        ("by friday", "2 on monday"),
    ),
    Rule(
        "put off to a day, without a verb",
        "^(?:[OTHER SETS_OFF]+|[NUMBER SETS_OFF]+) ON DATE$",
        84,
        _moved,
        ("2 to friday", "2 naar vrijdag", "2 auf mittwoch"),
        ("budget to friday", "I walk to work on friday"),
    ),
    Rule(
        "somebody does it",
        f"{_WHO} (?:JOINING NAME)* [FUTURE ABILITY TOO]* TAKES(?!OTHER*NEGATION)",
        80,
        lambda clause: Give(clause.who, is_sure=True),
        ("Karim takes over", "Karim neemt dit over", "Karim s'en occupe", "Karim übernimmt das"),
        ("somebody takes over", "Karim macht die Schulung nicht"),
    ),
    Rule(
        "it is somebody's",
        f"BELONGS {_WHO}",
        80,
        lambda clause: Give(clause.who, is_sure=True),
        ("2 is for Karim", "dat is voor Karim", "c'est pour Karim", "das ist für Karim"),
        ("this is for the customer",),
    ),
    Rule(
        "what is named is somebody's",
        "NAME",
        77,
        given_to,
        (
            "2 went to Karim",
            "Karim does 2 from now on",
            "4 doet Karim nu",
            "2 -> Karim",
            "c'est Karim qui reprend le 3",
            "um 2 kümmert sich jetzt Karim",
            "3 = Karims job",
            "I handed 2 over to Karim",
        ),
        ("2 is not for Karim", "I went to Karim", "Karim called about 2", "Karim: thanks"),
    ),
    Rule(
        "somebody knows",
        f"CONSULTS {_WHO}",
        75,
        lambda clause: Give(clause.who, is_sure=False),
        ("ask Karim", "vraag het aan Karim", "à voir avec Karim", "frag mal Karim"),
        ("ask the customer",),
    ),
    Rule(
        "away for a stretch",
        "SAYS .* DATE",
        73,
        _gone,
        ("out of office next week", "en congé du 26 au 30 janvier"),
        ("done next week",),
    ),
    Rule(
        "only a time",
        f"^(?!.*BOUND ON) {_ITEMS}* [LATER BOUND ON SAYS]* {_ITEMS}* [LATER BOUND ON]* DATE [LATER SETS_OFF]*$",
        72,
        _at_a_time,
        ("tomorrow", "later, friday", "2: maandag", "demain", "morgen", "2 on monday", "remind me about 2 at 15:00"),
        ("done tomorrow", "I do it tomorrow"),
    ),
    Rule(
        "not now",
        f"^{_ITEMS}* (?:LATER|SAYS LATER*)+$",
        70,
        _later,
        ("later", "not now", "straks", "nu niet", "plus tard", "später"),
        ("later is fine for the customer",),
    ),
    Rule(
        "done on some day",
        f"{_NOT_OVER} SAYS ON DATE",
        66,
        _doubted,
        ("finished it on monday",),
        ("done by monday", "working on it monday"),
    ),
    Rule(
        "for a day",
        "DATE",
        60,
        _until,
        (
            "will do friday",
            "done by friday",
            "ik doe het vrijdag",
            "je le fais vendredi",
            "mache ich am Freitag",
            "pas avant vendredi",
        ),
        ("will do",),
    ),
    Rule(
        "on a condition",
        "CONDITION",
        55,
        _on_a_condition,
        ("once legal signs", "als legal tekent", "dès que le client signe", "sobald der Kunde unterschreibt"),
        ("legal signs",),
    ),
    Rule(
        "no longer blocked",
        "NEGATION .* SAYS",
        53,
        _unblocked,
        ("2 isn't blocked anymore", "niet meer geblokkeerd", "n'est plus bloqué", "nicht mehr blockiert"),
        ("not done",),
    ),
    Rule(
        "not done, whoever thinks so",
        "NEGATION .* SAYS",
        52,
        _not_yet,
        ("none of them are done", "I don't think it's done"),
        ("I think it's done",),
    ),
    Rule(
        "said with doubt",
        "DOUBT .* SAYS | SAYS .* DOUBT",
        50,
        _doubted,
        ("I think 2 is done", "2 is denk ik klaar", "je pense que c'est fini", "ich glaube, das ist erledigt"),
        ("I think so",),
    ),
    Rule(
        "done but for a part",
        "SAYS .* [EXCLUDING CONTRAST]",
        54,
        _in_part,
        (
            "2 is done except the annex",
            "klaar maar nog niet getest",
            "fini sauf l'annexe",
            "fertig, aber nicht getestet",
        ),
        ("not done",),
    ),
    Rule(
        "somebody has to act first",
        "NAME WISH | WISH NAME",
        48,
        _on_somebody,
        (
            "Karim has to approve 2 first",
            "2 moet Karim nog nakijken",
            "faut que Karim me rende la clé",
            "Karim muss 2 freigeben",
        ),
        ("I have to call Karim", "ik moet 2 aan Karim vragen", "Karim must have it done"),
    ),
    Rule(
        "others come first",
        "OTHER .* WISH | WISH .* OTHER",
        47,
        _waits_for_others,
        (
            "2 the tenant must pay first",
            "I need the plans from the architect before I can start",
            "2 moet de architect nog nakijken",
            "ik moet de cijfers nog van de bank krijgen",
            "le locataire doit d'abord payer",
            "die 2 muss erst der Mieter bezahlen",
        ),
        ("I must first pay the rent", "2 moet nog betaald worden", "ich muss 2 noch prüfen", "je dois d'abord payer"),
    ),
    Rule(
        "in part", "ALMOST", 45, _in_progress, ("half of it", "80%", "deels klaar", "en partie", "zum Teil"), ("whole",)
    ),
    Rule(
        "denied",
        "[NEGATION NO]",
        35,
        _denied,
        ("not yet", "2 isn't done", "nog niet", "pas encore", "noch nicht"),
        ("done",),
    ),
    Rule(
        "still to come",
        "[FUTURE WISH]",
        30,
        _not_yet,
        ("will be done", "ga ik doen", "on va le faire", "muss noch gemacht werden"),
        ("was there",),
    ),
)
