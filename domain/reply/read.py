"""A reply as a whole: which parts go together, what one takes back of another, and what is left over."""

import re
from dataclasses import dataclass, field
from datetime import date

from domain.cadence import next_monday
from domain.move import Mark, Move, MyPart, NotMine, Snooze
from domain.reply.clauses import Sentence, sentences
from domain.reply.days import in_one_piece, looks_dated
from domain.reply.lexicon import lexicon
from domain.reply.parts import read_part
from domain.reply.reading import Read
from domain.reply.references import ranged
from domain.reply.roles import Meaning, Role
from domain.reply.said import About, Away, Everything, Named, Numbers, Only, Reference, Reply, Saying
from domain.reply.subject import end_of
from domain.reply.tokens import normal, tokens
from domain.task import Status

_LONGEST = 1_000  # characters; more is no reply
_MOST = 400  # words, numbers and marks
_QUOTED = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
_EDGES = " \t\n,:;-–—()[]=.'’"
_SCOPES = set("cdq")
_EXPLAINED = {Meaning.NOT_MINE, Meaning.MY_PART, Meaning.CANCELLED}  # what others do, or don't want, is why
_STATUSES = {
    Meaning.DONE: Status.DONE,
    Meaning.SENT: Status.DONE,
    Meaning.FINE: Status.DONE,
    Meaning.PROGRESS: Status.IN_PROGRESS,
    Meaning.ONGOING: Status.IN_PROGRESS,
    Meaning.BLOCKED: Status.BLOCKED,
    Meaning.WAITS: Status.BLOCKED,
    Meaning.CANCELLED: Status.CANCELLED,
    Meaning.REOPENED: Status.OPEN,
}


def reply(text: str, today: date) -> Reply:
    """What a reply says; what isn't understood is left over, as written."""
    if len(text) > _LONGEST:
        return Reply(leftover=(text,))
    written = in_one_piece(_QUOTED.sub(lambda quote: " " * len(quote.group()), normal(text)))
    found = ranged(tokens(written))
    if len(found) > _MOST:
        return Reply(leftover=(text,))
    reader = _Reader(written, today)
    for sentence in sentences(found):
        reader.take(sentence)
    return reader.reply()


@dataclass(slots=True)
class _Item:
    """One saying with where it stands, or, without a meaning, something left over."""

    start: int
    end: int
    sentence: int
    about: About | None = None
    meaning: Meaning | None = None
    until: date | None = None
    note: str | None = None
    is_open: bool = False
    guards: str = ""
    denied: Meaning | None = None


@dataclass(slots=True)
class _Reader:
    """What is read so far."""

    text: str
    today: date
    items: list[_Item] = field(default_factory=list)
    away: Away | None = None
    is_seen: bool = False
    sentence: int = 0
    scope: str = ""

    def take(self, sentence: Sentence) -> None:
        self.sentence += 1
        self.scope = ""
        reads = [read_part(part, self.text, self.today) for part in sentence.parts]
        if sentence.is_question:
            reads = self._asked(reads)
        for read in reads:
            self._part(read)

    def _asked(self, reads: list[Read]) -> list[Read]:
        """A question mark covers its sentence, or only the last part where that asks; "remind me?" asks us."""
        is_request = all(read.meaning is Meaning.SNOOZE and read.until for read in reads)
        if is_request or (len(reads) > 1 and "q" in reads[-1].guards):
            return reads
        start, end = reads[0].part.start, reads[-1].part.end
        self.items.append(_Item(start, end, self.sentence, guards="q"))
        return []

    def _part(self, read: Read) -> None:
        if self.scope and not self._frees(read):
            return self._leave(read)
        self.scope = self._scope(read)
        self.is_seen = self.is_seen or read.is_seen
        if read.meaning is None and not read.guards and read.is_known and read.about is None and not read.is_too:
            return None  # says nothing
        if self._goes_on(read):
            return self._extend(read)
        if read.guards or not read.is_known:
            return self._unknown(read)
        return self._said(read) if read.meaning else self._numbers(read)

    def _frees(self, read: Read) -> bool:
        """A part with a verb of its own stands outside "will …", not outside "if …"."""
        if not _SCOPES.isdisjoint(self.scope):
            return False
        return read.part.cut is not Role.JOINING or read.part.has(Role.VERB)

    def _scope(self, read: Read) -> str:
        return "".join(guard for guard in read.guards if guard in "cdqfwn")

    @property
    def last(self) -> _Item | None:
        """What was said before in this sentence."""
        return self.items[-1] if self.items and self.items[-1].sentence == self.sentence else None

    def _goes_on(self, read: Read) -> bool:
        """Whether it belongs to a note: "blocked: legal, finance and the customer"."""
        last = self.last
        if not (last and last.meaning and last.is_open) or read.is_rest or read.is_too:
            return False
        if read.references or isinstance(read.about, Everything):
            return read.meaning is None and not read.guards
        if read.meaning in {Meaning.SNOOZE, Meaning.NOT_MINE, Meaning.MY_PART, Meaning.AWAY, Meaning.BACK}:
            return False
        is_named = read.about is not None and not read.is_verb_first and read.part.cut is Role.COMMA
        return not (is_named and read.meaning is not Meaning.SENT and not read.guards)

    def _extend(self, read: Read) -> None:
        last = self.items[-1]
        last.note = f"{last.note or ''}{self.text[last.end : read.part.end]}".strip()
        last.end = read.part.end

    def _leave(self, read: Read) -> None:
        last = self.last
        if last and last.meaning is None:
            last.end = read.part.end
            last.guards += read.guards
        else:
            self._add(read, None)

    def _add(self, read: Read, meaning: Meaning | None) -> _Item:
        item = _Item(read.part.start, read.part.end, self.sentence, read.about, meaning, read.until, guards=read.guards)
        item.denied = read.meaning if read.guards == "n" else None
        self.items.append(item)
        return item

    def _unknown(self, read: Read) -> None:
        """Something guarded or not understood: it takes back what was closed just before, or explains it."""
        last = self.items[-1] if self.items else None
        is_near = last is not None and (last.sentence == self.sentence or (bool(read.guards) and not read.has_words))
        if last is None or last.meaning is None or not is_near or read.references or read.has_number:
            return self._leave(read)
        if last.meaning.closes and self._takes_back(read):
            last.meaning, last.end, last.guards = None, read.part.end, read.guards
            return None
        if last.sentence != self.sentence or last.meaning not in _STATUSES:
            return self._leave(read)
        return self._explain(last, read)

    def _takes_back(self, read: Read) -> bool:
        is_only_future = bool(read.guards) and set(read.guards) <= {"f"} and read.has_words and not read.meaning
        is_about_others = _is_why(self.items[-1].meaning, read)
        if read.part.cut is Role.CONTRAST and self.items[-1].meaning is not Meaning.NOT_MINE:
            return True
        if is_only_future or is_about_others:
            return False
        return bool(read.guards) or read.part.cut is Role.CONTRAST

    def _explain(self, last: _Item, read: Read) -> None:
        end = end_of(read.part)
        words = self.text[read.part.start : end]
        last.note = f"{last.note}{self.text[last.end : end]}" if last.note else words
        last.end = read.part.end

    def _numbers(self, read: Read) -> None:
        """Numbers without a word: "and 3 too", else left over."""
        last = next((item for item in reversed(self.items) if item.meaning or item.guards), None)
        if read.is_too and read.references and last and last.meaning:
            item = self._add(read, last.meaning)
            item.until = last.until
        elif (last := self.last) and last.denied and not last.meaning and read.references and _affirms(read):
            self._add(read, last.denied)  # "2 isn't done, 3 is"
        elif (last := self.last) and last.meaning and last.about is None and read.references:
            last.about, last.end = read.about, read.part.end  # "done, 2"
        else:
            self._leave(read)

    def _said(self, read: Read) -> None:
        meaning = read.meaning
        assert meaning is not None  # noqa: S101 - asked before
        last = self.last
        if meaning in {Meaning.AWAY, Meaning.BACK}:
            return self._gone(read)
        if read.about is None and not read.is_rest and last:
            if last.meaning is None and meaning.closes and _is_in_doubt(last, meaning):
                return self._leave(read)
            if last.meaning and _STATUSES.get(last.meaning) == _STATUSES.get(meaning):
                return self._join(last, read)
        if last and last.meaning and read.is_verb_first and meaning is Meaning.SENT:
            return self._explain(last, read)
        return self._new(read, meaning, last)

    def _join(self, last: _Item, read: Read) -> None:
        """The same said again, perhaps with a note."""
        if (read.note and last.note) or (read.meaning is Meaning.PROGRESS and read.note is None):
            return self._explain(last, read)
        last.note, last.end, last.is_open = self._note(read) or last.note, read.part.end, read.is_open or last.is_open
        return None

    def _note(self, read: Read) -> str | None:
        return self.text[slice(*read.note)].strip(_EDGES) or None if read.note else None

    def _new(self, read: Read, meaning: Meaning, last: _Item | None) -> None:
        about = read.about
        if read.is_rest:
            if not (others := self._named_so_far()):
                return self._leave(read)
            about = Everything(others)
        elif about is None and last:
            about = _excepted(last.about) or last.about
        elif isinstance(about, Everything) and meaning.closes and last and last.meaning and last.about:
            return self._leave(read)  # "the report is ready, all done": of what?
        if last and last.meaning is None and read.about is None and not meaning.closes:
            self.items.pop()
        until = read.until
        if meaning is Meaning.SNOOZE and until is None:
            said = self.text[read.part.start : read.part.end].lower().lstrip("/ ")
            if not said.startswith(("snooze", "sluimer")) or looks_dated(said):
                return self._leave(read)
            until = next_monday(self.today)
        item = self._add(read, meaning)
        item.about, item.until, item.is_open, item.guards = about, until, read.is_open, ""
        item.note = self._note(read)
        return None

    def _named_so_far(self) -> tuple[Reference, ...]:
        return tuple(ref for item in self.items if item.about for ref in getattr(item.about, "references", ()))

    def _gone(self, read: Read) -> None:
        if read.until is None:
            return self._leave(read)
        self.away = Away(read.until)
        return None

    def reply(self) -> Reply:
        sayings = tuple(Saying(item.about or Only(), _move(item)) for item in self.items if item.meaning)
        leftover = tuple(self.text[item.start : item.end].strip() for item in self.items if not item.meaning)
        if not (sayings or leftover or self.away or self.is_seen) and self.text.strip():
            leftover = (self.text.strip(),)  # a greeting, a "yes"
        return Reply(sayings, self.away, self.is_seen and not sayings and not leftover and not self.away, leftover)


def _is_why(said: Meaning | None, read: Read) -> bool:
    """What others do, or what nobody does any more, only explains: "drop 5, we don't do it any more"."""
    if read.meaning:
        return said is Meaning.CANCELLED and set(read.guards) == {"n"}
    return said in _EXPLAINED and read.has_words


def _excepted(about: About | None) -> About | None:
    """What "all done except 4" leaves out: what is said next is said of that."""
    if not isinstance(about, Everything):
        return None
    return Named(about.but_named) if about.but_named else Numbers(about.but) if about.but else None


def _affirms(read: Read) -> bool:
    return any(token.text in lexicon().affirming for token in read.part.tokens)


def _is_in_doubt(before: _Item, meaning: Meaning) -> bool:
    """Whether what was left over just before leaves a closing word without an item it can safely mean."""
    return before.about is not None or meaning is Meaning.SENT or not set(before.guards) <= {"o"}


def _move(item: _Item) -> Move:
    match item.meaning:
        case Meaning.SNOOZE:
            assert item.until  # noqa: S101 - it has one by now
            return Snooze(item.until)
        case Meaning.NOT_MINE:
            return NotMine()
        case Meaning.MY_PART:
            return MyPart()
        case None | Meaning.AWAY | Meaning.BACK | Meaning.SEEN | Meaning.SHARE:
            raise AssertionError(item)
        case meaning:
            return Mark(_STATUSES[meaning], item.note, meaning is Meaning.ONGOING)
