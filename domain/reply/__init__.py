"""Which task "done", "2 done, 3 blocked: legal" speaks of, and what it says of it."""

from domain.reply.days import day_named, due_in, looks_dated
from domain.reply.named import named
from domain.reply.note import may_be_note
from domain.reply.read import reply
from domain.reply.references import picked
from domain.reply.said import LAST, About, Away, Everything, Named, Numbers, Only, Reference, Reply, Saying

__all__ = [
    "LAST",
    "About",
    "Away",
    "Everything",
    "Named",
    "Numbers",
    "Only",
    "Reference",
    "Reply",
    "Saying",
    "day_named",
    "due_in",
    "looks_dated",
    "may_be_note",
    "named",
    "picked",
    "reply",
]
