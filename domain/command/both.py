"""Orders whose word has two meanings."""

from domain.command.cues import Cue, cued
from domain.reply import Names


def may_cancel(text: str, language: str) -> bool:
    """Whether "take that back" is said with a word that also cancels tasks, as French "annule" is."""
    return any(Cue.DELETE in word.cues for word in cued(text, language, Names()))
