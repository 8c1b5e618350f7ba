"""Forgetting somebody: their name goes from every row, what happened stays."""

from storage.forgetting.forget import Forgotten, forget
from storage.forgetting.found import Called, called

__all__ = ["Called", "Forgotten", "called", "forget"]
