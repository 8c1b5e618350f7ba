"""What is said of files beside an answer, or in place of one."""

from dataclasses import replace

from bot.cards import kit
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import LeftOut, Unread

LONGEST_NAME = 80


def left_out(left: LeftOut, look: Shown | None, say: Words) -> Shown:
    """The answer as it looks by itself, and a sentence for each file that is not in it."""
    sentences = [_sentence(file, say) for file in left.files]
    if look is None:
        return Shown(sentences[0], text="\n".join(sentences))
    if look.card is None:
        return replace(look, text="\n".join([look.text or look.summary, *sentences]))
    return replace(look, card=kit.with_lines(look.card, sentences))


def _sentence(file: Unread, say: Words) -> str:
    return say(f"file.{file.because}", name=kit.cut(file.name, LONGEST_NAME))
