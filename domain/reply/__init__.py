"""What one message tells of tasks, given what it can refer to."""

from domain.reply.context import Context
from domain.reply.days import day_named, due_in, looks_dated
from domain.reply.named import each_named, in_titles, is_generic, named, spoken_of
from domain.reply.names import Names
from domain.reply.note import may_be_note
from domain.reply.read import may_name, reply
from domain.reply.references import picked
from domain.reply.said import (
    LAST,
    About,
    Act,
    Affirmed,
    Asked,
    Away,
    Correct,
    Declined,
    Everything,
    Give,
    Named,
    NotYet,
    Numbers,
    Only,
    Perhaps,
    Reference,
    Remind,
    Reply,
    Saying,
    Seen,
    Unknown,
    What,
)

__all__ = [
    "LAST",
    "About",
    "Act",
    "Affirmed",
    "Asked",
    "Away",
    "Context",
    "Correct",
    "Declined",
    "Everything",
    "Give",
    "Named",
    "Names",
    "NotYet",
    "Numbers",
    "Only",
    "Perhaps",
    "Reference",
    "Remind",
    "Reply",
    "Saying",
    "Seen",
    "Unknown",
    "What",
    "day_named",
    "due_in",
    "each_named",
    "in_titles",
    "is_generic",
    "looks_dated",
    "may_be_note",
    "may_name",
    "named",
    "picked",
    "reply",
    "spoken_of",
]
