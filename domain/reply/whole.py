"""The parts of a reply put together: which go together, and what one takes back of another."""

from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise, takewhile

from domain.cadence import next_monday
from domain.reply.acts import Item, told
from domain.reply.beside import (
    DENIED,
    affirms,
    asks_leave,
    begins_anew,
    beyond_hearsay,
    excepted,
    gives_on,
    is_bare_block,
    is_beside,
    is_in_doubt,
    is_still_to_come,
    is_too_good,
    is_why,
    without_giver,
)
from domain.reply.clauses import Sentence, is_rest_of_items
from domain.reply.context import Context
from domain.reply.days import due_in, looks_dated
from domain.reply.meanings import guards_of
from domain.reply.named import each_named, may_mean, title_words
from domain.reply.parts import read_part
from domain.reply.reading import Read
from domain.reply.roles import STATUSES, Meaning, Role
from domain.reply.said import (
    About,
    Act,
    Away,
    Everything,
    Named,
    Numbers,
    Reply,
    Saying,
    Seen,
)
from domain.reply.small_words import words as listed
from domain.reply.subject import end_of
from domain.reply.unclosed import handed, unclosed

_EDGES = " \t\n,:;-–—()[]=.'’"
_COVERING = frozenset({Role.CONDITION, Role.DOUBT, Role.QUESTION})
_CARRIED = _COVERING | {Role.FUTURE, Role.WISH, Role.NEGATION}
_NEGATED = frozenset({Role.NEGATION})
_ON_ITS_OWN = {Meaning.SNOOZE, Meaning.SHIFT, Meaning.NOT_MINE, Meaning.MY_PART, Meaning.AWAY, Meaning.BACK}
_NO_LONGER_THEIRS = {Meaning.PASSED, Meaning.NOT_MINE}
_PUT_OFF = {Meaning.SNOOZE, Meaning.SHIFT}
_FINISHED = {Meaning.DONE, Meaning.SENT, Meaning.FINE}
_WEAKER = {Meaning.BLOCKED, Meaning.WAITS, Meaning.SILENCE, Meaning.PROGRESS, Meaning.PASSED}


@dataclass(slots=True)
class Whole:
    """What is read so far."""

    text: str
    context: Context
    items: list[Item] = field(default_factory=list)
    away: date | None = None
    is_seen: bool = False
    sentence: int = 0
    scope: frozenset[Role] = frozenset()

    def take(self, sentence: Sentence) -> None:
        self.sentence += not sentence.goes_on
        self.scope = frozenset()
        reads = [read_part(part, self.text, self.context) for part in sentence.parts]
        if sentence.is_question:
            reads = self._asked(reads)
        for read in reads:
            self._part(read)

    def reply(self) -> Reply:
        """All of it, in its order."""
        acts = without_giver(self._given_on([self._act(item) for item in self.items]))
        if self.away:
            acts.append(Away(self.away))
        if not acts and self.is_seen:
            acts.append(Seen())
        if not acts and self.text.strip():
            acts.append(unclosed(Item(0, len(self.text), 0), self.text, self.context))  # a greeting, a "yes"
        return Reply(tuple(acts))

    def _given_on(self, acts: list[Act]) -> list[Act]:
        """ "4 isn't mine, Karim does the printers": who does it has that one."""
        for at, (item, after) in enumerate(pairwise(self.items)):
            left, right = acts[at], acts[at + 1]
            is_one = item.sentence == after.sentence and item.meaning is Meaning.NOT_MINE
            if is_one and isinstance(left, Saying) and isinstance(right, Saying) and gives_on(right):
                acts[at + 1] = replace(right, about=left.about)
        return acts

    def _act(self, item: Item) -> Act:
        if item.meaning in _NO_LONGER_THEIRS and (given := handed(item, self.text, self.context)):
            return given
        return (told if item.meaning else unclosed)(item, self.text, self.context)

    def _asked(self, reads: list[Read]) -> list[Read]:
        """A question mark covers its sentence, or only the last part where that asks; "remind me?" asks us."""
        is_request = all(read.meaning is Meaning.SNOOZE and read.until for read in reads)
        if is_request or (len(reads) > 1 and (Role.QUESTION in reads[-1].guards or asks_leave(reads[-1]))):
            return reads
        start, end = reads[0].part.start, reads[-1].part.end
        self.items.append(Item(start, end, self.sentence, guards=frozenset({Role.QUESTION})))
        return []

    def _part(self, read: Read) -> None:
        if read.meaning in _PUT_OFF and self._only_explains(read):
            read = replace(read, meaning=None, about=None, has_words=True)
        if read.meaning is None:
            read = replace(read, guards=beyond_hearsay(read))
        if self.scope and not self._frees(read):
            return self._leave(read, is_covered=not _COVERING.isdisjoint(self.scope))
        self.scope = beyond_hearsay(read) & _CARRIED
        self.is_seen = self.is_seen or read.is_seen
        if read.meaning is None and not read.guards and read.is_known and read.about is None and not read.is_too:
            return None  # says nothing
        if self._is_said_too(read):
            return None
        if self._goes_on(read):
            return self._extend(read)
        if read.guards or not read.is_known:
            return self._unknown(read)
        return self._said(read) if read.meaning else self._numbers(read)

    def _only_explains(self, read: Read) -> bool:
        """ "2 is cancelled, they moved out": without a day or an item nothing is put off by it."""
        is_behind = self.last is not None and self.last.meaning is not None and Role.DOUBT in read.guards
        return is_behind and read.until is None and not read.references and (read.about is None or read.is_verb_first)

    def _frees(self, read: Read) -> bool:
        """A part with a verb of its own stands outside "will …", not outside "if …"."""
        if not _COVERING.isdisjoint(self.scope):
            return False
        return read.part.cut is not Role.JOINING or read.part.has(Role.VERB) or self._is_dated(read)

    @property
    def last(self) -> Item | None:
        """What was said before in this sentence."""
        return self.items[-1] if self.items and self.items[-1].sentence == self.sentence else None

    def _goes_on(self, read: Read) -> bool:
        """Whether it belongs to a note: "blocked: legal, finance and the customer"."""
        last = self.last
        if not (last and last.meaning and last.is_open) or read.is_rest or read.is_too:
            return False
        if self._is_dated(read):
            return False
        if read.references or isinstance(read.about, Everything):
            return read.meaning is None and not read.guards and not begins_anew(read)
        if read.meaning in _ON_ITS_OWN:
            return False
        is_named = read.about is not None and not read.is_verb_first and read.part.cut is Role.COMMA
        return not (is_named and read.meaning is not Meaning.SENT and not read.guards)

    def _is_dated(self, read: Read) -> bool:
        """ "4 next monday", "et la 3 vendredi" are an item and its day."""
        first, *rest = [token for token in read.part.tokens if token.role is not Role.PADDING] or read.part.tokens
        said = self.text[rest[0].start : rest[-1].end] if rest else ""
        due = due_in(said, self.context.today) if first.role is Role.NUMBER else None
        return due is not None and due.text.endswith(said)

    def _extend(self, read: Read) -> None:
        last = self.items[-1]
        last.note = f"{last.note or ''}{self.text[last.end : read.part.end]}".strip()
        last.end = read.part.end

    def _leave(self, read: Read, *, is_covered: bool = False) -> None:
        last = self.last
        is_apart = self._is_dated(read) or (not is_covered and last is not None and last.about and read.about)
        if last and last.meaning is None and not is_apart:
            last.end = read.part.end
            last.guards |= read.guards
            last.about = last.about or read.about
        else:
            self._add(read, None)

    def _add(self, read: Read, meaning: Meaning | None) -> Item:
        item = Item(read.part.start, read.part.end, self.sentence, read.about, meaning, read.until, guards=read.guards)
        item.denied = read.meaning if read.guards == _NEGATED else None
        self.items.append(item)
        return item

    def _unknown(self, read: Read) -> None:
        """Something guarded or not understood: it takes back what was closed just before, or explains it."""
        if is_rest_of_items(read.part.tokens) and self._is_beside_others():
            self._add(read, None).about = self._others()
            return None
        last = self.items[-1] if self.items else None
        follows = (bool(read.guards) and not read.has_words) or is_still_to_come(read)
        is_near = last is not None and (last.sentence == self.sentence or follows or is_bare_block(last, read))
        if last is None or last.meaning is None or not is_near or read.references or read.has_number:
            return self._leave(read)
        if self._is_of_another_title(last, read):
            return self._leave(read)
        if last.meaning.closes and (left_out := self._left_out(last, read)):
            last.about, last.end = left_out, read.part.end
            return None
        if last.meaning in _FINISHED and is_still_to_come(read):
            last.meaning = Meaning.PASSED
            return self._explain(last, read)
        if last.meaning.closes and (self._takes_back(read) or is_too_good(last, read)):
            last.meaning, last.end, last.guards = None, read.part.end, read.guards
            return None
        if last.meaning not in STATUSES or (last.sentence != self.sentence and not is_bare_block(last, read)):
            return self._leave(read)
        return self._explain(last, read)

    def _takes_back(self, read: Read) -> bool:
        is_only_future = read.guards == {Role.FUTURE} and read.has_words and not read.meaning
        is_about_others = is_why(self.items[-1].meaning, read) or is_beside(read)
        if self._is_of_another(read):
            return False
        if read.part.cut is Role.CONTRAST and self.items[-1].meaning is not Meaning.NOT_MINE:
            return True
        if is_only_future or is_about_others or self.items[-1].meaning is Meaning.NOT_MINE:
            return False
        return bool(read.guards) or read.part.cut is Role.CONTRAST

    def _left_out(self, last: Item, read: Read) -> About | None:
        """ "all is done, only the printers aren't": everything but that."""
        if not isinstance(last.about, Everything) or last.about.but or last.about.but_named:
            return None
        own = list(takewhile(lambda token: token.role is not Role.SETS_OFF, read.part.tokens))
        guards = guards_of(own)
        if Role.NEGATION not in guards or not guards <= {Role.NEGATION, Role.ALMOST}:
            return None
        words = title_words(self.text[own[0].start : own[-1].end], self.context.titles)
        return Everything(but_named=words) if words else None

    def _is_of_another(self, read: Read) -> bool:
        """ "the budget is done, not the lease" """
        first = read.part.tokens[0]
        said = self.text[first.end : read.part.end]
        return read.guards == _NEGATED and first.role is Role.NEGATION and may_mean(said, self.context.titles)

    def _is_of_another_title(self, last: Item, read: Read) -> bool:
        """ "the lease is signed, the budget I do on Friday": what names another item is said of that."""
        words = title_words(self.text[read.part.start : read.part.end], self.context.titles)
        return (
            bool(words)
            and isinstance(last.about, Named)
            and not may_mean(f"{words} {last.about.words}", self.context.titles)
        )

    def _explain(self, last: Item, read: Read) -> None:
        end = end_of(read.part)
        said = self.text[read.part.start : end]
        last.note = f"{last.note}{self.text[last.end : end]}" if last.note else said
        last.end = read.part.end

    def _numbers(self, read: Read) -> None:
        """Numbers without a word: "and 3 too", else left open."""
        last = next((item for item in reversed(self.items) if item.meaning or item.guards), None)
        if read.is_too and read.references and last and last.meaning:
            item = self._add(read, last.meaning)
            item.until = last.until
        elif read.references and affirms(read) and (denied := self._denied()):
            self._add(read, denied)  # "2 isn't done, 3 is"
        elif (last := self.last) and last.meaning and last.about is None and read.references:
            last.about, last.end = read.about, read.part.end  # "done, 2"
        else:
            self._leave(read)

    def _denied(self) -> Meaning | None:
        """What was just said not to be so; "2 not yet" says it of what was told before."""
        last = self.last
        if last is None or last.meaning or not last.guards <= DENIED:
            return None
        told = (item.meaning for item in reversed(self.items) if item.meaning and item.sentence == self.sentence)
        return last.denied or (next(told, None) if last.guards else None)

    def _said(self, read: Read) -> None:
        meaning = read.meaning
        assert meaning is not None  # noqa: S101 - asked before
        last = self.last
        if meaning in {Meaning.AWAY, Meaning.BACK}:
            return self._gone(read)
        if read.about is None and not read.is_rest:
            if meaning is Meaning.PASSED and self._is_beside_done(read):
                return self._explain(self.items[-1], read)
            if self._weakens(meaning):
                return self._weaken(self.items[-1], read, meaning)
            if last and last.meaning is Meaning.CANCELLED and meaning is Meaning.SILENCE:
                return self._explain(last, read)
            if last and last.meaning is Meaning.NOT_MINE and meaning in _WEAKER:
                self._add(read, None)
                return None
            if last and last.meaning is None and meaning.closes and is_in_doubt(last, read, meaning):
                return self._leave(read)
            if before := self._same_before(last, meaning):
                return self._join(before, read)
        if last and last.meaning and read.is_verb_first and meaning is Meaning.SENT:
            return self._explain(last, read)
        return self._new(read, meaning, last)

    def _same_before(self, last: Item | None, meaning: Meaning) -> Item | None:
        """What says the same just before: "the lease is signed. Done, so." """
        before = last or (self.items[-1] if self.items and meaning.closes else None)
        is_same = before is not None and before.meaning and STATUSES.get(before.meaning) == STATUSES.get(meaning)
        return before if is_same else None

    def _is_beside_done(self, read: Read) -> bool:
        """ "finished and forwarded to legal", where nothing of theirs is waited for."""
        last = self.last
        is_waited_for = any(word in listed().outstanding for token in read.part.tokens for word in token.text.split())
        return last is not None and last.meaning is Meaning.DONE and not is_waited_for

    def _weakens(self, meaning: Meaning) -> bool:
        """ "done, waiting for the signature": what still goes on counts."""
        before = self.items[-1] if self.items else None
        is_near = before is not None and (before.sentence == self.sentence or before.about is None)
        if not is_near or before is None or excepted(before.about):
            return False
        return before.meaning in _FINISHED and meaning in _WEAKER

    def _weaken(self, last: Item, read: Read, meaning: Meaning) -> None:
        last.meaning, last.end = meaning, read.part.end
        last.note, last.is_open = self._note(read) or last.note, read.is_open

    def _join(self, last: Item, read: Read) -> None:
        """The same said again, perhaps with a note."""
        if (read.note and last.note) or (read.meaning is Meaning.PROGRESS and read.note is None):
            return self._explain(last, read)
        last.note, last.end, last.is_open = self._note(read) or last.note, read.part.end, read.is_open or last.is_open
        return None

    def _note(self, read: Read) -> str | None:
        return self.text[slice(*read.note)].strip(_EDGES) or None if read.note else None

    def _new(self, read: Read, meaning: Meaning, last: Item | None) -> None:
        about = read.about
        if read.is_rest:
            if not self._is_beside_others():
                return self._leave(read)
            about = self._others()
        elif isinstance(about, Everything) and about.of and last and (found := self._listed(last, about.of)):
            about = found
            self.items.pop()
            last = None
        elif last and (topic := self._topic_of(about, read, last)):
            read, about = replace(read, note=(read.part.start, end_of(read.part))), topic
        elif about is None and last:
            about = excepted(last.about) or last.about or self._topic(last)
        elif isinstance(about, Everything) and meaning.closes and last and last.meaning and last.about:
            return self._leave(read)  # "the report is ready, all done": of what?
        start = read.part.start
        if last and last.meaning is None and read.about is None and (not meaning.closes or about is not None):
            start = self.items.pop().start
        until = read.until
        if meaning in _PUT_OFF and until is None:
            is_alone = not listed().snoozes_alone.isdisjoint(token.text for token in read.part.tokens)
            if not is_alone or looks_dated(self.text[read.part.start : read.part.end]):
                return self._leave(read)
            until = next_monday(self.context.today)
        item = self._add(read, meaning)
        item.start, item.about, item.until, item.is_open, item.guards = start, about, until, read.is_open, frozenset()
        item.note = self._note(read)
        return None

    def _is_said_too(self, read: Read) -> bool:
        """ "the lease is signed, the laptops too": kept as said of them as well."""
        last = self.last
        if last is None or last.meaning is None or read.meaning or read.guards or not read.is_too or read.references:
            return False
        words = title_words(self.text[read.part.start : read.part.end], self.context.titles)
        if words:
            item = self._add(read, last.meaning)
            item.about, item.until = Named(words), last.until
        return bool(words)

    def _listed(self, before: Item, count: int) -> About | None:
        """ "the printers and the lease, both done": those two."""
        said = self.text[before.start : before.end]
        each = each_named(said) if before.meaning is None and not before.guards else ()
        is_list = len(each) == count and all(may_mean(one, self.context.titles) for one in each)
        return Named(said) if is_list else None

    def _topic_of(self, about: About | None, read: Read, last: Item) -> About | None:
        """ "for the lease, we are negotiating with the owner": what was named first, where these words name nothing."""
        is_other = isinstance(about, Named) and read.is_verb_first and not may_mean(about.words, self.context.titles)
        return self._topic(last) if is_other and read.meaning and not read.meaning.closes else None

    def _topic(self, before: Item) -> About | None:
        """ "the sessions were held, so that's done": what the words before name, where they only tell."""
        if before.meaning is not None or before.guards:
            return None
        words = title_words(self.text[before.start : before.end], self.context.titles)
        return Named(words) if words else None

    def _others(self) -> Everything:
        """All but what was spoken of."""
        abouts = [item.about for item in self.items if item.about]
        numbers = tuple(ref for about in abouts for ref in getattr(about, "references", ()))
        words = [about.words for about in abouts if isinstance(about, Named)]
        return Everything(numbers, ", ".join(words) or None)

    def _is_beside_others(self) -> bool:
        """Whether there is anything beside which a rest is; what is said of it spares what was told before."""
        told = any(item.meaning and isinstance(item.about, Named) for item in self.items)
        return told or any(isinstance(item.about, Numbers) for item in self.items)

    def _gone(self, read: Read) -> None:
        if read.until is None:
            return self._leave(read)
        self.away = read.until
        return None
