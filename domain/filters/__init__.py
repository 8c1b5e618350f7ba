"""What is looked for, and by what it is narrowed."""

from domain.filters.wanted import State, Wanted, wanted

__all__ = ["State", "Wanted", "wanted"]
