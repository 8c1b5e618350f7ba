"""Of what the parts of a reply speak, where one is named in another."""

from dataclasses import dataclass, field
from itertools import takewhile

from domain.reply.acts import Item
from domain.reply.context import Context
from domain.reply.meanings import guards_of
from domain.reply.named import each_named, may_mean, title_words
from domain.reply.reading import Read
from domain.reply.roles import SILENT, Role
from domain.reply.said import About, Everything, Named, Numbers

_NAMING = SILENT | {Role.OTHER}
_NEGATED = frozenset({Role.NEGATION})


@dataclass(slots=True)
class Topics:
    """What is read so far."""

    text: str
    context: Context
    items: list[Item] = field(default_factory=list)
    sentence: int = 0

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

    def _is_reason(self, last: Item, read: Read) -> bool:
        """ "drop the lease, the building is sold": what names no other item tells why."""
        if not isinstance(read.about, Named) or read.is_verb_first or read.part.cut is not Role.COMMA:
            return False
        words = title_words(read.about.words, self.context.titles)
        is_same = isinstance(last.about, Named) and may_mean(f"{words} {last.about.words}", self.context.titles)
        return not words or is_same

    def _names_last(self, read: Read) -> bool:
        """ "not mine, that budget thing", "done! all three": of what was said before it was named."""
        last = self.items[-1] if self.items else None
        if last is None or last.meaning is None or last.about is not None or read.meaning or read.guards:
            return False
        about = _whole_list(read) or self._only_titled(read)
        if about:
            last.about, last.end = about, read.part.end
        return about is not None

    def _only_titled(self, read: Read) -> Named | None:
        """Where all of it that says something stands in one title."""
        said = self.text[read.part.start : read.part.end]
        is_bare = all(token.role in _NAMING for token in read.part.tokens)
        return (
            Named(title_words(said, self.context.titles)) if is_bare and may_mean(said, self.context.titles) else None
        )

    def _is_of_no_item(self, last: Item, read: Read) -> bool:
        """ "3 is done, the mail is out": what no title holds, behind a number, is how."""
        is_named = isinstance(read.about, Named) and not may_mean(read.about.words, self.context.titles)
        return is_named and isinstance(last.about, Numbers)

    def _is_beside_another(self, last: Item, read: Read) -> bool:
        """ "the lease is for Karim, the printers are nearly there": two titles, each with what is said of it."""
        titles, before = self.context.titles, self.text[last.start : last.end]
        if read.part.cut is Role.JOINING or may_mean(before, titles):
            return False  # a list of titles
        one, other = title_words(before, titles), title_words(self.text[read.part.start : read.part.end], titles)
        return bool(one) and bool(other) and not may_mean(f"{one} {other}", titles)

    def _speaks_of_one(self) -> bool:
        """Whether an item was named before in this sentence."""
        before = (item.about for item in self.items if item.sentence == self.sentence)
        return any(isinstance(about, Named | Numbers) for about in before)

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
        return self._titled(before) if before.meaning is None and not before.guards else None

    def _titled(self, item: Item) -> About | None:
        words = title_words(self.text[item.start : item.end], self.context.titles)
        return Named(words) if words else None

    def _spoken_of(self) -> list[About]:
        """What each item named; what is left open names it by its words."""
        told = (item.about or self._titled(item) for item in self.items)
        return [about for about in told if about]

    def _others(self) -> Everything:
        """All but what was spoken of."""
        abouts = self._spoken_of()
        numbers = tuple(ref for about in abouts for ref in getattr(about, "references", ()))
        words = [about.words for about in abouts if isinstance(about, Named)]
        return Everything(numbers, ", ".join(words) or None)

    def _is_beside_others(self) -> bool:
        """Whether there is anything beside which a rest is; what is said of it spares what was told before."""
        return any(isinstance(about, Named | Numbers) for about in self._spoken_of())


def _whole_list(read: Read) -> Everything | None:
    """ "all three", and nothing else."""
    kept = [token for token in read.part.tokens if token.role not in SILENT]
    is_alone = len(kept) == 1 and kept[0].role is Role.ALL
    return Everything(of=kept[0].number) if is_alone else None
