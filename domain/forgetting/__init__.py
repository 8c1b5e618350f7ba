"""Forgetting somebody: where texts name them, what stands there then, and how their name is known not to come back."""

from domain.forgetting.prints import Prints, printed, veiled
from domain.forgetting.traces import Traces, is_traced, patterns, traces_of, unnamed, unnamed_in, unnamed_markup

__all__ = [
    "Prints",
    "Traces",
    "is_traced",
    "patterns",
    "printed",
    "traces_of",
    "unnamed",
    "unnamed_in",
    "unnamed_markup",
    "veiled",
]
