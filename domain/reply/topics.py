"""Of what the parts of a reply speak, where one is named in another."""

from dataclasses import dataclass, field
from itertools import takewhile

from domain.reply.acts import Item
from domain.reply.context import Context
from domain.reply.meanings import guards_of
from domain.reply.named import each_named, may_mean, title_words
from domain.reply.reading import Read
from domain.reply.roles import Role
from domain.reply.said import About, Everything, Named, Numbers

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
