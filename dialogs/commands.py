"""What is asked of us in words: every command finds its dialog here, and nowhere else."""

from dataclasses import replace
from datetime import date
from typing import assert_never

from dialogs.add import add
from dialogs.alter import alter
from dialogs.answer import AlsoChosen, Answer, Heard, Help, HelpFor
from dialogs.glossary import glossary
from dialogs.handover import handover
from dialogs.incoming import Incoming, Words
from dialogs.intake import intake
from dialogs.mine import mine, waiting
from dialogs.settings import settings
from dialogs.status import status
from dialogs.turn import Turn
from dialogs.undo import undo_last
from dialogs.update import keep, pick, update
from dialogs.why import why
from domain.command import (
    Add,
    AddNote,
    AskGlossary,
    AskHelp,
    AskMine,
    AskSettings,
    AskStatus,
    AskWaiting,
    AskWhy,
    Assign,
    Command,
    Forget,
    Glossary,
    Handover,
    Pause,
    Pick,
    Rename,
    Resume,
    Say,
    SetDue,
    SetLanguage,
    Stop,
    Unclear,
    Undo,
    command,
)
from domain.reply import Reply
from domain.space import SpaceKind
from domain.summary import Sign, Summary

MORE_THAN_TYPED = 4  # line ends, in a personal chat where people answer us


async def obey(turn: Turn, words: Words, summary: Summary) -> Answer:  # noqa: C901, PLR0911, PLR0912 - a line a command
    """Whatever was asked of us in words that are no notes."""
    asked = _asked(words, turn.today)
    match asked:
        case AskHelp():
            return Help(HelpFor.ASKED)
        case AskStatus(subject):
            return await status(turn, subject, words)
        case AskMine():
            return await mine(turn)
        case AskWaiting():
            return await waiting(turn)
        case AskWhy(reference):
            return await why(turn, reference)
        case Undo():
            return await undo_last(turn)
        case Assign() | SetDue() | AddNote() | Rename():
            return await alter(turn, asked, words)
        case Add():
            return await add(turn, asked, words)
        case Unclear(""):
            return Help(HelpFor.EMPTY)
        case Say() | Unclear() if _is_unread(asked) and _is_pasted(turn.incoming, words.pasted.text.strip(), summary):
            return await intake(turn, words, summary)
        case Say(reply):
            return await _told_us(turn, reply)
        case Pick(references):
            return await pick(turn, references)
        case Unclear(text, near):
            return await keep(turn, text, near or "")
        case AskSettings() | SetLanguage() | Pause() | Resume() | Stop():
            return await settings(turn, asked)
        case Glossary() | AskGlossary() | Forget():
            return await glossary(turn, asked)
        case Handover():
            return await handover(turn, asked, words)
        case _:
            assert_never(asked)


def _asked(words: Words, today: date) -> Command:
    """The command; whom "add …" is for may stand there as a name that only its mention sets apart."""
    text = words.pasted.text
    asked = command(text, today)
    if isinstance(asked, Add) and asked.who is None:
        for member in words.mentions[:1]:
            rest = command(text.replace(member.name, " ", 1), today)
            return replace(rest, who=member.name) if isinstance(rest, Add) else asked
    return asked


async def _told_us(turn: Turn, reply: Reply) -> Answer:
    away = await settings(turn, reply.away) if reply.away else None
    if not (reply.sayings or reply.leftover):
        return away or Heard()
    answer = await update(turn, reply)
    return AlsoChosen(away, answer) if away else answer


def _is_unread(asked: Say | Unclear) -> bool:
    """Something in it is no reply."""
    return isinstance(asked, Unclear) or bool(asked.reply.leftover)


def _is_pasted(incoming: Incoming, text: str, summary: Summary) -> bool:
    """Notes, if not very good ones: a list under a heading for tasks, or more lines than people type."""
    if summary.tasks and Sign.TASKS in summary.signs:
        return True
    return text.count("\n") >= (MORE_THAN_TYPED if incoming.place.kind is SpaceKind.PERSONAL else 1)
