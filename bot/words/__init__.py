"""Every sentence a user reads, from message catalogues: `<language>.po` beside this file."""

from bot.words.words import LANGUAGES, Words, words

__all__ = ["LANGUAGES", "Words", "words"]
