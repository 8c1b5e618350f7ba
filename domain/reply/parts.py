"""What one part of a reply says by itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise, takewhile

from domain.people import fold
from domain.reply.clauses import Part
from domain.reply.days import day_in, span_in
from domain.reply.lexicon import lexicon
from domain.reply.references import parted, references
from domain.reply.roles import Meaning, Role
from domain.reply.said import About, Everything, Named, Numbers, Reference
from domain.reply.tokens import Token
from domain.reply.tokens import tokens as found_in

_SILENT = {Role.PADDING, Role.VERB, Role.COUNTED, Role.HARMLESS, Role.IT}
_GUARDS = set("noafcwmdq")
_MOST_WORDS = 8
_DATED = {Meaning.SNOOZE, Meaning.AWAY, Meaning.BACK}
_ONESELF = {Meaning.AWAY, Meaning.BACK}
_PAS = re.compile(r"\b(?:pas|plus)\b")
_SENT = {Meaning.SENT, Meaning.DONE}
_TO = re.compile(r"\s*(?:to|naar|aan|à|au|aux|via|by)\b", re.IGNORECASE)
_WITH_A_NOTE = {Meaning.BLOCKED, Meaning.WAITS}


@dataclass(frozen=True, slots=True)
class Read:
    """`guards` are the roles that keep it from counting; `note` is a stretch of the text."""

    part: Part
    about: About | None = None  # None: nothing is named
    meaning: Meaning | None = None
    guards: str = ""
    until: date | None = None
    note: tuple[int, int] | None = None
    is_open: bool = False  # what follows may go on with its note
    is_rest: bool = False
    is_too: bool = False
    is_verb_first: bool = False
    is_known: bool = True  # nothing in it that isn't understood
    is_seen: bool = False
    has_words: bool = False
    has_number: bool = False  # one that belongs to its words

    @property
    def references(self) -> tuple[Reference, ...]:
        return self.about.references if isinstance(self.about, Numbers) else ()


def read_part(part: Part, text: str, today: date) -> Read:
    tokens = list(part.tokens)
    until = None
    if part.has(Role.SAYS):
        until, tokens = _dated(tokens, text, today)
    tokens = parted(_here(tokens, until))
    kept = _kept(_begun(tokens))
    asks = "q" if _asks(tokens) else ""
    if not any(token.role is Role.SAYS for token in kept):
        read = _unsaid(part, kept)
    else:
        read = replace(_said(part, kept, text), until=until)
    seen = any(token.meaning in {Meaning.SEEN, Meaning.FINE} for token in tokens)
    return replace(read, is_seen=seen, guards=asks + read.guards)


def _dated(tokens: list[Token], text: str, today: date) -> tuple[date | None, list[Token]]:
    """The day named in it, and the tokens with those of its words as such."""
    start, end = tokens[0].start, tokens[-1].end
    said = text[start:end]
    is_snooze = any(token.meaning is Meaning.SNOOZE for token in tokens)
    found = day_in(said, today) or (span_in(said, today) if is_snooze else None)
    if not found or fold(found[1]) in lexicon().today:
        return None, tokens
    first = start + said.index(found[1])
    within = [first <= token.start < first + len(found[1]) for token in tokens]
    if not _is_date([token for inside, token in zip(within, tokens, strict=True) if inside]):
        return None, tokens
    return found[0], [t._replace(role=Role.DATE) if inside else t for inside, t in zip(within, tokens, strict=True)]


def _is_date(tokens: Sequence[Token]) -> bool:
    """ "pour le 2" is an item, however French writes its days."""
    roles = {token.role for token in tokens}
    return Role.SAYS not in roles and not (Role.NUMBER in roles and roles.isdisjoint({Role.OTHER, Role.FUTURE}))


def _here(tokens: Sequence[Token], until: date | None) -> list[Token]:
    """ "back" and "off" speak of oneself only with a day, and when nothing else is said."""
    if (
        until
        and _ends(tokens)
        and all(token.meaning in {*_ONESELF, Meaning.SEEN, Meaning.FINE, None} for token in tokens)
    ):
        return list(tokens)
    return [t._replace(role=Role.OTHER, meaning=None) if t.meaning in _ONESELF else t for t in tokens]


def _ends(tokens: Sequence[Token]) -> bool:
    """A leave has a last day; one is back on a first."""
    if any(token.meaning is Meaning.BACK for token in tokens):
        return True
    day = next(at for at, token in enumerate(tokens) if token.role is Role.DATE)
    near = " ".join(token.text for token in tokens[max(day - 2, 0) : day + 1])
    return any(f" {word} " in f" {near} " for word in lexicon().ending)


def _kept(tokens: Sequence[Token]) -> list[Token]:
    """Without what says nothing here; "ok" speaks only behind a number, and when nothing else does."""
    kept = [token for token in tokens if token.role not in _SILENT and token.meaning is not Meaning.SEEN]
    while len(kept) > 1 and kept[0].meaning is Meaning.FINE:
        kept = kept[1:]
    others = any(token.role is Role.SAYS and token.meaning is not Meaning.FINE for token in kept)
    roles = "".join(token.role for token in kept)
    if others or not (roles.startswith("N") or ("A" in roles and "X" in roles)):
        kept = [token for token in kept if token.meaning is not Meaning.FINE]
    while kept and kept[0].role is Role.SETS_OFF:
        kept = kept[1:]
    while kept and kept[-1].role is Role.SETS_OFF:
        kept = kept[:-1]
    return kept


def _begun(tokens: Sequence[Token]) -> list[Token]:
    """A question begins with its verb: "Karim does the rest" is none."""
    made: list[Token] = []
    for token in tokens:
        is_late = token.role is Role.QUESTION and any(other.role is Role.OTHER for other in made)
        made.append(token._replace(role=Role.OTHER) if is_late else token)
    return made


def _asks(tokens: Sequence[Token]) -> bool:
    """ "is 2 done", "zijn ze klaar": the verb first, and then who or what."""
    rest = [token for token in tokens if token.role is not Role.PADDING]
    if not rest or rest[0].text not in lexicon().asking:
        return False
    return len(rest) > 1 and rest[1].role in {Role.NUMBER, Role.IT, Role.ALL, Role.OTHER, Role.COUNTED, Role.REST}


def _guards(tokens: Sequence[Token]) -> str:
    return "".join("f" if token.role is Role.DATE else token.role for token in tokens if token.role in _GUARDS | {"D"})


def _denying(tokens: Sequence[Token]) -> list[Token]:
    """Without the "ne" that only goes with a "plus" or a "pas" of the status."""
    says = any(token.role is Role.SAYS and _PAS.search(token.text) for token in tokens)
    return [token for token in tokens if not (says and token.text in {"ne", "n"})]


def _unsaid(part: Part, kept: Sequence[Token]) -> Read:
    numbers = references(kept)
    mild = {Role.NUMBER, Role.SETS_OFF, Role.TOO} | ({Role.ALL} if _is_fine(part) else set())
    others = [token for token in kept if token.role not in mild]
    return Read(
        part,
        Numbers(numbers) if numbers else None,
        guards=_guards(kept) + "n" * any(token.role is Role.EXCLUDING for token in kept),
        is_too=any(token.role is Role.TOO for token in kept),
        is_known=not others,
        has_words=any(token.role is Role.OTHER for token in kept),
        has_number=part.has(Role.NUMBER),
    )


def _end(part: Part) -> int:
    """Where its own words end; thanks are no part of a note."""
    own = [token for token in part.tokens if token.meaning is not Meaning.SEEN]
    return own[-1].end if own else part.end


def _is_fine(part: Part) -> bool:
    return any(token.meaning is Meaning.FINE for token in part.tokens)


def _said(part: Part, kept: Sequence[Token], text: str) -> Read:
    head, note = _noted(kept, _end(part))
    said, guards = _meant(
        _denying([token for token in head if token.role is Role.SAYS or token.role in _GUARDS | {"D"}])
    )
    at = _where(head)
    if said is None:
        return Read(part, _numbers(head), guards=guards or "d", is_known=False)
    if said.closes and note and _takes_back(text[note[0] : note[1]]):
        guards += "n"
    if {token.text for token in head if token.meaning} <= lexicon().orders:
        guards = guards.replace("m", "")
    if _quotes(head):
        guards += "d"
    read = _about(part, text, head, said)
    if note is None and read.note is None and not said.closes and said not in _DATED:
        later = [token for token in head[at + 1 :] if token.role in _GUARDS | {"D", "T"}]
        read = replace(read, note=(head[at].end, _end(part)) if later and not isinstance(read.about, Named) else None)
    return replace(
        read,
        meaning=said,
        guards=guards + read.guards,
        note=note or read.note,
        is_open=note is not None or (read.note is not None and not said.closes),
    )


def _noted(kept: Sequence[Token], end: int) -> tuple[Sequence[Token], tuple[int, int] | None]:
    """What stands before a note, and where the note stands."""
    has_said = has_number = False
    for at, token in enumerate(kept):
        if token.meaning is Meaning.WAITS:
            return kept[: at + 1], (token.end, end)
        has_number = has_number or token.role is Role.NUMBER
        has_said = has_said or token.role is Role.SAYS
        if has_said and token.role is Role.SETS_OFF and (has_number or kept[at + 1].role is not Role.NUMBER):
            follows = kept[at + 1]  # edges set nothing off
            return kept[:at], ((follows if follows.meaning is Meaning.WAITS else token).end, end)
    return kept, None


def _meant(telling: Sequence[Token]) -> tuple[Meaning | None, str]:
    """The one meaning of a part, None where two don't go together; and what takes it back.

    "not done, still busy" is only busy.
    """
    meanings: list[Meaning] = [
        token.meaning for token in telling if token.meaning and token.meaning is not Meaning.SHARE
    ]
    if len(meanings) < len([token for token in telling if token.meaning]):
        return _shared(telling, set(meanings))
    lasting: set[Meaning] = {meaning for meaning in meanings if not meaning.closes}
    if lasting and len(lasting) < len(set(meanings)):
        return _lasting(telling, lasting)
    meaning = _one(set(meanings))
    guards = _guards(telling)
    if meaning and not meaning.closes:
        first = next(at for at, token in enumerate(telling) if token.meaning)
        guards = "".join(g for g in _guards(telling[:first]) if g in "noqcdf" and (g != "f" or meaning not in _DATED))
        guards += "".join(g for g in _guards(telling[first:]) if g in "qcd")
    return meaning, guards


def _shared(telling: Sequence[Token], meanings: set[Meaning]) -> tuple[Meaning | None, str]:
    """ "my part" with what is said of it; only when that is done it is a thing of its own."""
    if meanings and meanings <= {Meaning.DONE, Meaning.SENT, Meaning.FINE}:
        return Meaning.MY_PART, _guards(telling)
    if not meanings or any(meaning.closes for meaning in meanings):
        return None, _guards(telling)
    return _meant([token for token in telling if token.meaning is not Meaning.SHARE])


def _lasting(telling: Sequence[Token], lasting: set[Meaning]) -> tuple[Meaning | None, str]:
    """What is left when each closing word is taken back right before it."""
    for left, right in pairwise([None, *telling]):
        if right and right.meaning and right.meaning.closes and (left is None or left.role not in {*"naf"}):
            return None, _guards(telling)
    return _one(lasting), "".join(guard for guard in _guards(telling) if guard in "qcd")


_TOGETHER = (
    ({Meaning.DONE, Meaning.SENT, Meaning.FINE}, Meaning.DONE),
    ({Meaning.BLOCKED, Meaning.WAITS, Meaning.PROGRESS}, Meaning.BLOCKED),
    ({Meaning.ONGOING, Meaning.PROGRESS}, Meaning.ONGOING),
    ({Meaning.CANCELLED, Meaning.DONE}, Meaning.CANCELLED),
    ({Meaning.MY_PART, Meaning.DONE, Meaning.SENT}, Meaning.MY_PART),
    ({Meaning.REOPENED, Meaning.PROGRESS}, Meaning.REOPENED),
    ({Meaning.AWAY, Meaning.BACK}, Meaning.AWAY),
    ({Meaning.SNOOZE, Meaning.BLOCKED}, Meaning.SNOOZE),
)


def _one(meanings: set[Meaning]) -> Meaning | None:
    if len(meanings) == 1:
        return next(iter(meanings))
    return next((made for group, made in _TOGETHER if meanings <= group), None)


def _takes_back(note: str) -> bool:
    """ "2 done: no"."""
    telling = [token for token in found_in(note) if token.role not in _SILENT]
    return bool(telling) and all(token.role in _GUARDS for token in telling)


def _where(head: Sequence[Token]) -> int:
    """Of the first word that tells how it stands; "my part" comes second to that."""
    says = [at for at, token in enumerate(head) if token.role is Role.SAYS]
    return next((at for at in says if head[at].meaning is not Meaning.SHARE), says[0])


def _quotes(head: Sequence[Token]) -> bool:
    inside = False
    for token in head:
        inside = inside != (token.role is Role.QUOTE)
        if inside and token.role is Role.SAYS:
            return True
    return False


def _numbers(head: Sequence[Token]) -> About | None:
    found = references(head)
    return Numbers(found) if found else None


def _about(part: Part, text: str, head: Sequence[Token], meaning: Meaning) -> Read:
    """What it speaks of; words where none can stand make it unknown."""
    at = _where(head)
    before, after = head[:at], head[at + 1 :]
    if any(token.role is Role.EXCLUDING for token in head):
        return _all_but(part, head)
    leading = [token for token in before if token.role is Role.OTHER]
    trailing = [token for token in after if token.role is Role.OTHER]
    if any(token.role is Role.ALL for token in head):
        return Read(part, Everything(), is_known=not leading and not trailing and not references(head))
    if any(token.role is Role.REST for token in head):
        return Read(part, None, is_rest=True, is_known=not leading)
    if numbers := _numbers(head):
        note = (head[at].end, _end(part)) if trailing else None
        is_theirs = meaning is Meaning.NOT_MINE and head[0].role is Role.NUMBER  # "2 is Karim's, not mine"
        return Read(part, numbers, note=note, is_known=is_theirs or _is_label(before))
    return _by_words(part, text, (leading, trailing, head[at].end), meaning)


def _is_label(before: Sequence[Token]) -> bool:
    """ "2 (Teradata) done": words may follow a number that is set off, none may lead."""
    roles = "".join(token.role for token in before if token.role not in {*_GUARDS, Role.SAYS})
    return re.fullmatch("L*(?:[NLYAGO]*(?:L[TLY]+)?)?", roles) is not None


def _all_but(part: Part, head: Sequence[Token]) -> Read:
    cut = next(at for at, token in enumerate(head) if token.role is Role.EXCLUDING)
    left_out = list(takewhile(lambda token: token.role in {Role.NUMBER, Role.SETS_OFF}, head[cut + 1 :]))
    others = [*head[:cut], *head[cut + 1 + len(left_out) :]]
    is_all = all(
        token.role in {Role.ALL, Role.SAYS, Role.SETS_OFF, Role.DATE} or token.role in _GUARDS for token in others
    )
    is_known = is_all and bool(references(left_out))
    return Read(part, Everything(references(left_out)), is_known=is_known, guards="" if is_known else "n")


def _by_words(part: Part, text: str, around: tuple[Sequence[Token], Sequence[Token], int], meaning: Meaning) -> Read:
    leading, trailing, said_until = around
    if meaning in _ONESELF:
        return Read(part, is_known=not leading and not trailing)
    if leading and trailing:
        if meaning in _WITH_A_NOTE or meaning is Meaning.PROGRESS:
            return Read(part, _called(text, leading), note=(said_until, _end(part)))
        return Read(part, is_known=False, has_words=True)
    if trailing and meaning in _WITH_A_NOTE:
        return Read(part, note=(said_until, _end(part)))
    words = leading or trailing
    if trailing and meaning in _SENT and _TO.match(text, said_until):
        return Read(part, note=(said_until, _end(part)))
    if not words:
        return Read(part)
    return Read(part, _called(text, words), is_verb_first=not leading, is_known=len(words) <= _MOST_WORDS)


def _called(text: str, words: Sequence[Token]) -> Named:
    return Named(text[words[0].start : words[-1].end])
