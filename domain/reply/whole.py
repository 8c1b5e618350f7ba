"""The parts of a reply put together: which go together, and what one takes back of another."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from domain.cadence import next_monday
from domain.reply.acts import Item, told
from domain.reply.beside import (
    DENIED,
    affirms,
    asks_leave,
    beyond_hearsay,
    excepted,
    gives_on,
    is_bare_block,
    is_beside,
    is_in_doubt,
    is_still_to_come,
    is_too_good,
    is_why,
    tells_another,
    without_delay,
    without_giver,
)
from domain.reply.clauses import Sentence, is_rest_of_items
from domain.reply.days import looks_dated
from domain.reply.named import title_words
from domain.reply.notes import Notes
from domain.reply.parts import read_part
from domain.reply.reading import Read
from domain.reply.roles import STATUSES, Meaning, Role
from domain.reply.said import (
    Act,
    Away,
    Everything,
    Named,
    Reply,
    Saying,
    Seen,
)
from domain.reply.small_words import words as listed
from domain.reply.subject import end_of
from domain.reply.unclosed import handed, unclosed

_COVERING = frozenset({Role.CONDITION, Role.DOUBT, Role.QUESTION})
_CARRIED = _COVERING | {Role.FUTURE, Role.WISH, Role.NEGATION}
_NEGATED = frozenset({Role.NEGATION})
_DOUBTED = frozenset({Role.DOUBT})
_NO_LONGER_THEIRS = {Meaning.PASSED, Meaning.NOT_MINE}
_PUT_OFF = {Meaning.SNOOZE, Meaning.SHIFT}
_FINISHED = {Meaning.DONE, Meaning.SENT, Meaning.FINE}
_WEAKER = {Meaning.BLOCKED, Meaning.WAITS, Meaning.SILENCE, Meaning.PROGRESS, Meaning.PASSED}


@dataclass(slots=True)
class Whole(Notes):
    """All of it."""

    away: date | None = None
    is_seen: bool = False
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
        acts = without_delay(without_giver(self._given_on([self._act(item) for item in self.items])))
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
        if self._is_said_too(read) or self._names_last(read):
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
            return self.scope == _DOUBTED and tells_another(read)
        return read.part.cut is not Role.JOINING or read.part.has(Role.VERB) or self._is_dated(read)

    def _leave(self, read: Read, *, is_covered: bool = False) -> None:
        last = self.last
        is_apart = self._is_dated(read) or (not is_covered and last is not None and last.about and read.about)
        if last and last.meaning is None and not is_apart and (is_covered or not self._is_beside_another(last, read)):
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
        if last and read.has_words and not read.references and (left_out := excepted(last.about)):
            self._add(read, None).about = left_out  # "all but the move, they don't answer"
            return None
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
        if last and self._ends(last, read):
            last.meaning, last.about = meaning, read.about
            return self._join(last, read)
        if read.about is None and not read.is_rest and self._goes_along(read, meaning, last):
            return None
        if last and self._only_tells_how(last, read):
            return self._explain(last, read)
        return self._new(read, meaning, last)

    def _only_tells_how(self, last: Item, read: Read) -> bool:
        """What has a subject of its own and still only explains."""
        if last.meaning and read.is_verb_first and read.meaning is Meaning.SENT:
            return True
        if last.meaning is Meaning.CANCELLED and read.meaning in _FINISHED and self._is_reason(last, read):
            return True
        return last.meaning in _FINISHED and read.meaning is Meaning.SENT and self._is_of_no_item(last, read)

    def _goes_along(self, read: Read, meaning: Meaning, last: Item | None) -> bool:
        """What names nothing may only add to what was said, or take of it."""
        if meaning is Meaning.PASSED and self._is_beside_done(read):
            self._explain(self.items[-1], read)
        elif self._weakens(meaning):
            self._weaken(self.items[-1], read, meaning)
        elif last and last.meaning is Meaning.CANCELLED and meaning is Meaning.SILENCE:
            self._explain(last, read)
        elif last and last.meaning is Meaning.NOT_MINE and meaning in _WEAKER:
            self._add(read, None)
        elif last and last.meaning is None and meaning.closes and self._is_doubtful(last, read, meaning):
            self._leave(read)
        elif before := self._same_before(last, meaning):
            self._join(before, read)
        else:
            return (
                last is not None and meaning in _WEAKER and self._was_given(last)
            )  # "give it to Karim, he is with HR"
        return True

    def _was_given(self, last: Item) -> bool:
        """ "give it to Karim, he sits with HR": who that is."""
        return last.meaning is None and handed(last, self.text, self.context) is not None

    def _is_doubtful(self, last: Item, read: Read, meaning: Meaning) -> bool:
        """Not "the quote is in and signed": what is named stands right before the "and"."""
        is_joined = read.part.cut is Role.JOINING and self._topic(last) is not None
        return is_in_doubt(last, read, meaning) and not is_joined

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
        elif isinstance(about, Everything) and self._speaks_of_one():
            return self._leave(read)  # "the report is ready, all done": of what?
        start = read.part.start
        if last and last.meaning is None and not (read.about or read.is_rest) and (not meaning.closes or about):
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

    def _gone(self, read: Read) -> None:
        if read.until is None:
            return self._leave(read)
        self.away = read.until
        return None
