"""Pasted notes -> meeting, topics, tasks, and what was not understood."""

from domain.summary.notes import Draft, HeldOnSource, Pasted, Point, Summary, Topic

__all__ = ["Draft", "HeldOnSource", "Pasted", "Point", "Summary", "Topic"]
