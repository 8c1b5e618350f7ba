"""What of a reply goes along with what was said before, as a note on it."""

from dataclasses import dataclass

from domain.reply.acts import Item
from domain.reply.beside import begins_anew
from domain.reply.days import due_in
from domain.reply.reading import Read
from domain.reply.roles import Meaning, Role
from domain.reply.said import Everything
from domain.reply.subject import end_of
from domain.reply.topics import Topics

_EDGES = " \t\n,:;-–—()[]=.'’"
_ON_ITS_OWN = {Meaning.SNOOZE, Meaning.SHIFT, Meaning.NOT_MINE, Meaning.MY_PART, Meaning.AWAY, Meaning.BACK}


@dataclass(slots=True)
class Notes(Topics):
    """What is read so far, with what explains it."""

    @property
    def last(self) -> Item | None:
        """What was said before in this sentence."""
        return self.items[-1] if self.items and self.items[-1].sentence == self.sentence else None

    def _goes_on(self, read: Read) -> bool:
        """Whether it belongs to a note: "blocked: legal, finance and the customer"."""
        last = self.last
        if not (last and last.meaning and last.is_open) or read.is_rest or read.is_too:
            return False
        if self._is_dated(read) or self._ends(last, read):
            return False
        if read.references and last.about is None and not read.has_words:
            return False  # "with legal, number 2"
        if read.references or isinstance(read.about, Everything):
            return read.meaning is None and not read.guards and not begins_anew(read)
        if read.meaning in _ON_ITS_OWN or (read.part.cut is Role.COMMA and self._is_of_another_title(last, read)):
            return False
        is_named = read.about is not None and not read.is_verb_first and read.part.cut is Role.COMMA
        return not (is_named and read.meaning is not Meaning.SENT and not read.guards)

    def _is_dated(self, read: Read) -> bool:
        """ "4 next monday", "et la 3 vendredi" are an item and its day."""
        first, *rest = [token for token in read.part.tokens if token.role is not Role.PADDING] or read.part.tokens
        said = self.text[rest[0].start : rest[-1].end] if rest else ""
        due = due_in(said, self.context.today) if first.role is Role.NUMBER else None
        return due is not None and due.text.endswith(said)

    def _ends(self, last: Item, read: Read) -> bool:
        """ "sent it to them, all done"."""
        is_over = last.meaning is Meaning.PASSED and read.meaning is Meaning.DONE
        return is_over and last.about is None and (read.about is None or isinstance(read.about, Everything))

    def _extend(self, read: Read) -> None:
        last = self.items[-1]
        last.note = f"{last.note or ''}{self.text[last.end : read.part.end]}".strip()
        last.end = read.part.end

    def _explain(self, last: Item, read: Read) -> None:
        end = end_of(read.part)
        said = self.text[read.part.start : end]
        last.note = f"{last.note}{self.text[last.end : end]}" if last.note else said
        last.end = read.part.end

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
