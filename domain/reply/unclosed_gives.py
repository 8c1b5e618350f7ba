"""What a rule gives that closes nothing: until when, to whom, how far."""

from itertools import dropwhile

from domain.dates import Due, Kind
from domain.move import Mark, SetDue
from domain.reply.clause import Clause, Given
from domain.reply.days import due_in
from domain.reply.named import may_mean
from domain.reply.roles import Meaning, Role
from domain.reply.said import Away, NotYet, Perhaps, Remind, Unknown
from domain.reply.small_words import words
from domain.task import Status

_PUT_OFF = (Meaning.SNOOZE, Meaning.SHIFT)
_ONESELF = (Meaning.AWAY, Meaning.BACK)


def due(clause: Clause) -> Given | None:
    if clause.last_day is None:
        return None
    found = due_in(clause.words, clause.context.today)
    text = found.text if found else clause.last_day.isoformat()
    return SetDue(Due(text, Kind.DEADLINE, None, clause.last_day, clause.context.today))


def moved(clause: Clause) -> Given | None:
    """Of what a title names: "budget auf Dienstag bitte"."""
    before = next((token for token in clause.telling if token.role is Role.ON), None)
    if before is None or before.text not in words().moves_to:
        return None
    named = (token.role is Role.OTHER and may_mean(token.text, clause.context.titles) for token in clause.telling)
    return due(clause) if clause.telling[0].role is Role.NUMBER or any(named) else None


def until(clause: Clause) -> Given | None:
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


def at_a_time(clause: Clause) -> Given | None:
    is_only_that = not clause.closes and all(token.meaning in {*_PUT_OFF, None} for token in clause.telling)
    if not is_only_that or not (clause.at or clause.day):
        return None
    return Remind(at=clause.at) if clause.at else Remind(on=clause.day)


def later(clause: Clause) -> Given | None:
    is_only_that = all(token.meaning in {*_PUT_OFF, Meaning.SEEN, None} for token in clause.telling)
    return Remind() if is_only_that and not clause.says(Meaning.SHIFT) else None


def gone(clause: Clause) -> Given | None:
    if not clause.says(*_ONESELF) or clause.last_day is None:
        return None
    return Away(clause.last_day) if clause.last_day != clause.day else Unknown(clause.words)


def in_progress(clause: Clause) -> Given:
    return Mark(Status.IN_PROGRESS, clause.words)


def on_somebody(clause: Clause) -> Given | None:
    """Nothing is said of it yet but that somebody has to act."""
    return None if clause.closes else Mark(Status.BLOCKED, clause.words)


def waits_for_others(clause: Clause) -> Given | None:
    """What others have to do first, or what has to come from them; not what oneself has still to do."""
    known, said = words(), clause.said
    behind = dropwhile(lambda token: token.role in {Role.NEGATION, Role.COMMA}, clause.tokens)  # "not yet, they must"
    if any(token.role in {Role.NEGATION, Role.NO} for token in behind):
        return None
    is_theirs = (known.myself | known.passive | known.needs).isdisjoint(said) and not known.first.isdisjoint(said)
    comes = any(token.text in known.needs for token in clause.tokens) and not known.sources.isdisjoint(said)
    return on_somebody(clause) if is_theirs or comes else None


def held_up(clause: Clause) -> Given | None:
    """ "can't start as long as they don't deliver", "without the key I can't": two things that aren't."""
    denied = [token for token in clause.tokens if token.role is Role.NEGATION and token.text not in words().silent_not]
    stuck = [token for token in clause.tokens if token.meaning in {Meaning.BLOCKED, Meaning.WAITS}]
    is_lacking = any(token.text in words().without for token in denied)
    is_held = is_lacking or any(token.role is Role.CONDITION for token in clause.tokens)
    return Mark(Status.BLOCKED, clause.words) if is_held and denied and len(denied) + len(stuck) > 1 else None


def in_part(clause: Clause) -> Given | None:
    return in_progress(clause) if clause.closes else None


def unblocked(clause: Clause) -> Given | None:
    return in_progress(clause) if clause.says(Meaning.BLOCKED, Meaning.WAITS) else None


def doubted(clause: Clause) -> Given | None:
    return Perhaps() if clause.closes or clause.says(Meaning.FINE) else None


def not_yet(_: Clause) -> Given:
    return NotYet()


def denied(clause: Clause) -> Given | None:
    """Not by a particle that denies nothing by itself: "'n"."""
    denies = [token for token in clause.tokens if token.role in {Role.NEGATION, Role.NO}]
    return NotYet() if any(token.text not in words().silent_not for token in denies) else None


def on_a_condition(clause: Clause) -> Given:
    """ "if 2 is done, 3 can be closed" says nothing of either."""
    is_of_several = len([token for token in clause.tokens if token.role is Role.NUMBER]) > 1
    return Unknown(clause.words) if is_of_several else NotYet()
