"""Forgetting somebody: where texts name them, what stands there then, and how their name is known not to come back."""

from domain.forgetting.prints import Prints, veiled
from domain.forgetting.traces import Json, Traces, is_traced, patterns, traces_of, unnamed, unnamed_in, unnamed_markup

__all__ = [
    "Json",
    "Prints",
    "Traces",
    "is_traced",
    "patterns",
    "traces_of",
    "unnamed",
    "unnamed_in",
    "unnamed_markup",
    "veiled",
]
