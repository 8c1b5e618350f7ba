"""Bounds: how much of a text is looked at. They keep hostile text cheap, and are no weights."""

from typing import Final

LABEL: Final = 40
"""Characters of a label, a date, a greeting."""

NAME: Final = 60
"""Characters of the names that stand together."""

HEADING: Final = 140
"""Characters of a heading, and in which a sentence has its subject and its verb."""

SENTENCE: Final = 300
"""Characters of a sentence, a cell, what stands in parentheses."""

PARAGRAPH: Final = 2_000
"""Characters of a paragraph."""

LINE: Final = 4_000
"""Characters a line may have to be looked into; a longer one is kept whole, as not understood."""

PIECES: Final = 8
"""Pieces between signs, commas, arrows; names in a row; columns."""

SENTENCES: Final = 30
"""Sentences of a line."""

COMPARED: Final = 200
"""Tasks that are compared, dates that are counted, rows that a cell spans."""

LINES: Final = 4_000
"""A hundred pages: more lines than anybody writes down in a meeting."""
