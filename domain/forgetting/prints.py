"""Salted prints: who was forgotten is known again by them, and can't be read from them."""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.forgetting.runs import Word, replaced, runs

_LENGTH = 32  # hexadecimal digits


@dataclass(frozen=True, slots=True)
class Prints:
    """Of one who was forgotten: `ids` of what Teams calls them by, `names` of their whole name in its ways, folded."""

    salt: str
    ids: frozenset[str]
    names: frozenset[str]
    longest: int  # words of a name

    @classmethod
    def of(cls, salt: str, ids: Iterable[str], names: Iterable[str]) -> "Prints":
        """Names of one word are anybody's: they have none."""
        whole = {name for name in names if " " in name}
        longest = max((name.count(" ") + 1 for name in whole), default=0)
        return cls(salt, printed(salt, ids), printed(salt, whole), longest)

    @classmethod
    def none(cls, salt: str) -> "Prints":
        """Of one who came back."""
        return cls.of(salt, (), ())

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> "Prints":
        """As `kept`."""
        return cls(kept["salt"], frozenset(kept["ids"]), frozenset(kept["names"]), kept["longest"])

    @property
    def kept(self) -> dict[str, object]:
        """As JSON."""
        return {"salt": self.salt, "ids": sorted(self.ids), "names": sorted(self.names), "longest": self.longest}

    def has_id(self, *ids: str) -> bool:
        """Whether one of these was theirs."""
        return not self.ids.isdisjoint(printed(self.salt, ids))


def printed(salt: str, texts: Iterable[str]) -> frozenset[str]:
    """Their prints."""
    return frozenset(hashlib.sha256(f"{salt}|{text}".encode()).hexdigest()[:_LENGTH] for text in texts if text)


def veiled(text: str, forgotten: Collection[Prints], known: Collection[str] = ()) -> str:
    """The text without the whole names of these, unless somebody `known` is called so, folded."""
    if not forgotten:
        return text
    salts: dict[str, set[str]] = {}
    for each in forgotten:
        salts.setdefault(each.salt, set()).update(each.names)
    longest = max(each.longest for each in forgotten)

    def covers(words: Sequence[Word], at: int) -> int:
        for many, run in runs(words, at, longest):
            if (
                many > 1
                and run not in known
                and any(not names.isdisjoint(printed(s, [run])) for s, names in salts.items())
            ):
                return many
        return 0

    return replaced(text, covers)
