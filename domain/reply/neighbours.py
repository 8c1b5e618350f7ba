"""What the words of a reply make of the words beside them: "the first two", "all 5", "no. 2"."""

from collections.abc import Iterable, Sequence
from itertools import dropwhile, pairwise, takewhile

from domain.reply.named import may_mean
from domain.reply.of_titles import days_of_a_month, deeds, nouns, whole_of
from domain.reply.past_days import count_of, past_days
from domain.reply.roles import SILENT, Meaning, Role
from domain.reply.said import LAST
from domain.reply.small_words import words
from domain.reply.token import Token

_LISTED = {Role.NUMBER, Role.COMMA, Role.JOINING, Role.PADDING}


def beside_each_other(found: list[Token], text: str, titles: Sequence[str]) -> list[Token]:
    """The tokens of a text as their neighbours have them."""
    present = _present(nouns(_untagged(days_of_a_month(found, titles)), titles), text)
    present = deeds(present, text, titles)
    known = _all_of(past_days(_only_these(whole_of(present, titles), titles)))
    known = _they_all(_forgotten(_reasons(_dictated(numbered(known), text))))
    return _nearly_done(_all_but_around(_edges(known), titles))


def _present(found: list[Token], text: str) -> list[Token]:
    """ "je signe", "on classe": not what is done, but what somebody does; a participle has its accent, or an "ai"."""
    for left, right in pairwise(range(len(found))):
        said = found[right]
        is_verb = said.text in words().accented and text[said.start : said.end].lower() == said.text
        if is_verb and found[left].text in words().subjects:
            found[right] = said._replace(role=Role.FUTURE, meaning=None)
    return found


def _untagged(found: list[Token]) -> list[Token]:
    """ "mee bezig ze", "fertig, gell": a small word at the end says nothing."""
    for at, token in enumerate(found):
        is_last = all(each.role in {Role.END, Role.COMMA} for each in found[at + 1 : at + 2])
        if at and token.text in words().tags and is_last:
            found[at] = token._replace(role=Role.PADDING)
    return found


def numbered(found: list[Token]) -> list[Token]:
    """ "no. 2", "number two", and the "1." before a line."""
    is_list = False
    for at, token in enumerate(found):
        is_list = (is_list and token.text != "\n") or _starts_a_line(found, at)
        if is_label := _is_label_of_words(found, at):
            found[at] = token._replace(role=Role.NUMBER, number=is_label)
        if token.text in words().abbreviated and _is_number(found, at + 1 + _is_dot(found, at + 1)):
            found[at] = token._replace(role=Role.COUNTED)
            if _is_dot(found, at + 1):
                found[at + 1] = found[at + 1]._replace(role=Role.PADDING)
        if token.role is Role.COUNTED and (number := _cardinal(found, at + 1)):
            found[at + 1] = found[at + 1]._replace(role=Role.NUMBER, number=number)
        if token.role is Role.NUMBER and is_list and _is_dot(found, at + 1) and at + 2 < len(found):
            found[at + 1] = found[at + 1]._replace(role=Role.SETS_OFF)
    return found


def _is_label_of_words(found: list[Token], at: int) -> int:
    """ "two and four: done": a number in words that begins a label; 0 elsewhere."""
    number = _cardinal(found, at)
    known = {Role.NUMBER, Role.JOINING, Role.COMMA}
    before = takewhile(lambda token: token.role not in {Role.END, Role.COMMA}, found[:at][::-1])
    begins = all(token.role in known for token in before)
    run = dropwhile(lambda i: found[i].role in known or _cardinal(found, i), range(at, len(found)))
    stop = next(run, None) if number and begins else None
    return number if stop is not None and found[stop].text == ":" else 0


def _dictated(found: list[Token], text: str) -> list[Token]:
    """ "number four is done full stop": marks that were read aloud, where none are written."""
    if any(mark in text for mark in ".,;:\n"):
        return found
    return [_mark_of(found, at) for at in range(len(found))]


def _mark_of(found: list[Token], at: int) -> Token:
    token = found[at]
    if token.text in words().dictated_commas:
        return token._replace(role=Role.COMMA)
    is_mark = token.text in words().dictated and not any(each.role is Role.NUMBER for each in found[at + 1 : at + 2])
    if not is_mark or not at:
        return token
    is_label = found[at - 1].role is Role.NUMBER and all(each.role is not Role.SAYS for each in found[:at])
    return token._replace(role=Role.SETS_OFF if is_label else Role.END)


def _only_these(found: list[Token], titles: Iterable[str]) -> list[Token]:
    """ "only number 5 is done so far", "only the printers are": a part of the list, not of the item."""
    for at, token in enumerate(found):
        is_only = token.role is Role.ALMOST and token.text in words().only
        if is_only and _is_of_the_list(found[at + 1 :], titles):
            found[at] = token._replace(role=Role.PADDING)
            for other in range(at + 1, len(found)):
                if found[other].text in words().so_far:
                    found[other] = found[other]._replace(role=Role.PADDING)
    return found


def _is_of_the_list(behind: list[Token], titles: Iterable[str]) -> bool:
    """A number, or nothing but words of a title before what is said of it."""
    if any(token.role in {Role.NUMBER, Role.COUNTED} for token in behind[:1]):
        return True
    subject = list(takewhile(lambda token: token.role is not Role.SAYS, behind))
    named = [token.text for token in subject if token.role is Role.OTHER]
    is_plain = all(token.role in {Role.OTHER, *SILENT} for token in subject)
    return bool(named) and is_plain and len(subject) < len(behind) and may_mean(" ".join(named), titles)


def _all_of(found: list[Token]) -> list[Token]:
    """ "all 5", "alle 5": how many there are, not an item; but "all: 2 and 3"."""
    made: list[Token] = []
    for at, token in enumerate(found):
        is_count = bool(made) and made[-1].role is Role.ALL and not made[-1].number and count_of(token) > 0
        following = found[at + 1].role if at + 1 < len(found) else Role.END
        if is_count and token.role is Role.NUMBER and following not in {*_LISTED, Role.CONTRAST, Role.THROUGH}:
            made[-1] = made[-1]._replace(end=token.end, number=token.number)
        else:
            made.append(token)
    return made


def _reasons(found: list[Token]) -> list[Token]:
    """ "it makes no sense any more because we move": why stands apart."""
    for at, token in enumerate(found):
        is_told = any(before.meaning and before.meaning.closes for before in found[:at])
        if is_told and token.text in words().because:
            found[at] = token._replace(role=Role.SETS_OFF)
    return found


def _forgotten(found: list[Token]) -> list[Token]:
    """ "so forget 4", not "I forget 4"."""
    for at, token in enumerate(found):
        is_order = token.text in words().forgets and not (at and found[at - 1].text in words().myself)
        if is_order and any(each.role is Role.NUMBER for each in found[at + 1 : at + 2]):
            found[at] = token._replace(role=Role.SAYS, meaning=Meaning.CANCELLED)
    return found


def _they_all(found: list[Token]) -> list[Token]:
    """ "they are all done", "ze zijn alle drie gedaan": the items, not people."""
    for at, token in enumerate(found):
        behind = next(dropwhile(lambda other: other.role is Role.VERB, found[at + 1 :]), None)
        if token.text in words().pronouns and behind is not None and behind.role is Role.ALL:
            found[at] = token._replace(role=Role.IT)
    return found


def _edges(found: list[Token]) -> list[Token]:
    """ "the first two", "les deux derniers": so many from one end."""
    made: list[Token] = []
    for token in found:
        before = made[-1] if made else None
        if before and _is_end(before) and (count := count_of(token)):
            made[-1:] = _from_end(before, token, count)
        elif before and _is_end(token) and (count := count_of(before)):
            made[-1:] = _from_end(token, before, count)
        else:
            made.append(token)
    return made


def _is_end(token: Token) -> bool:
    return token.is_place and token.number in {1, LAST}


def _from_end(end: Token, count: Token, many: int) -> list[Token]:
    start, stop = min(end.start, count.start), max(end.end, count.end)
    places = range(1, many + 1) if end.number == 1 else range(-many, 0)
    return [Token(Role.NUMBER, start, stop, "", None, place, is_place=True) for place in places]


def _all_but_around(found: list[Token], titles: Sequence[str]) -> list[Token]:
    """ "op 2 na", "op de nieuwsbrief na" leave out; what does so only of everything is a word like others elsewhere."""
    opens, closes = words().around
    for at, token in enumerate(found):
        stop = next((i for i in range(at + 1, len(found)) if not _is_listed(found[i], titles)), len(found))
        if at and token.text in words().excluding_all and all(other.role is not Role.ALL for other in found):
            found[at] = token._replace(role=Role.OTHER)
        if token.text == opens and at + 1 < stop < len(found) and found[stop].text == closes:
            found[at] = token._replace(role=Role.EXCLUDING)
            found[stop] = found[stop]._replace(role=Role.PADDING)
    return found


def _is_listed(token: Token, titles: Sequence[str]) -> bool:
    return token.role in _LISTED or (token.role is Role.OTHER and may_mean(token.text, titles))


def _nearly_done(found: list[Token]) -> list[Token]:
    """ "Almost done" is in progress; "almost all done" says nothing of any one."""
    for at, token in enumerate(found):
        if token.role is Role.ALMOST and token.text in words().nearly:
            rest = dropwhile(lambda i: found[i].role in {Role.PADDING, Role.VERB}, range(at + 1, len(found)))
            said = next(rest, None)
            if said is not None and found[said].meaning in {Meaning.DONE, Meaning.SENT, Meaning.FINE}:
                found[at] = token._replace(role=Role.PADDING)
                found[said] = found[said]._replace(meaning=Meaning.PROGRESS)
    return found


def _is_number(found: list[Token], at: int) -> bool:
    return at < len(found) and (found[at].role is Role.NUMBER or _cardinal(found, at) > 0)


def _cardinal(found: list[Token], at: int) -> int:
    return words().cardinals.get(found[at].text, 0) if at < len(found) else 0


def _is_dot(found: list[Token], at: int) -> bool:
    return at < len(found) and found[at].text == "."


def _starts_a_line(found: list[Token], at: int) -> bool:
    """A number with a dot, first on its line: so are the others there ("1. done 2. blocked")."""
    is_label = found[at].role is Role.NUMBER and _is_dot(found, at + 1) and at + 2 < len(found)
    return is_label and all(token.role in {Role.END, Role.SETS_OFF} for token in found[max(at - 1, 0) : at])
