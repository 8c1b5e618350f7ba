"""The question or order of one sentence."""

from domain.command.asked import Ask, AskOther, AskStatus, Command, Subject, Topic
from domain.command.intents import Intent, Said, best, likeliest, said
from domain.command.orders import ORDERS
from domain.command.questions import QUESTIONS
from domain.reply import Asked, Context, Reply, Saying, Unknown, in_titles, reply
from domain.reply.acts import SAYS

ALL = (*ORDERS, *QUESTIONS)
FEW = 3  # words that can be what something is called
FIRM = 20  # the weight of what is ordered outright
_SAME = frozenset({"another day", "give it to somebody"})
"""What the reader of replies would say too, but with less of it."""


def commanded(sentence: str, context: Context, read: Reply | None = None) -> Command | None:
    """The question or order of a sentence, unless it tells how something stands."""
    heard = said(sentence, context)
    found = next(best(ALL, heard), None)
    if found is None:
        return _likely(sentence, context, heard, read)
    _, intent, command = found
    if intent.weight >= FIRM:
        return command
    return None if _tells(read or reply(sentence, context), intent, heard) else command


def _likely(sentence: str, context: Context, heard: Said, read: Reply | None) -> Command | None:
    """What a question most likely asks; of no known kind it is about the item that it names."""
    if not heard.asks or any(isinstance(act, Saying) for act in (read or reply(sentence, context)).acts):
        return None
    if found := likeliest(QUESTIONS, heard):
        return found
    if heard.names_item:
        return AskStatus(in_titles(heard.subject.words, context.titles))
    return _of_no_kind(heard) if heard.is_marked else None


def _of_no_kind(heard: Said) -> Command:
    """A question mark behind a few words asks how what they name stands."""
    about = heard.subject
    if about.references:
        return Ask(Topic.WHAT, Subject(references=about.references))
    if about.who:
        return AskStatus(f"@{about.who}")
    is_a_name = 0 < len(about.words.split()) <= FEW and about.words in heard.text
    return AskStatus(about.words) if is_a_name else AskOther()


def _tells(read: Reply, intent: Intent, heard: Said) -> bool:
    """ "nothing open" tells; "what is open" asks, whatever it would say without its first word."""
    if any(isinstance(act, Asked) for act in read.acts) or heard.asks_for_any:
        return False
    says = [act for act in read.acts if isinstance(act, Saying)]
    is_asked = heard.asks or heard.begins_with_show or intent.name == "when is it due"
    is_plain = any(act.rule.startswith(SAYS) for act in says) or not is_asked
    return bool(says) and is_plain and not read.unknown and intent.name not in _SAME


def question(asked: Asked, context: Context) -> Command | Unknown:
    """What it asks, if it is of a known kind, or a question mark says that it is one."""
    read = said(asked.words, context)
    if command := next((command for _, _, command in best(ALL, read)), None) or likeliest(QUESTIONS, read):
        return command
    return _of_no_kind(read) if read.is_marked else Unknown(asked.words)
