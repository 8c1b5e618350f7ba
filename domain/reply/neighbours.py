"""What the words of a reply make of the words beside them: "the first two", "all 5", "no. 2"."""

from collections.abc import Iterable, Sequence
from itertools import dropwhile, pairwise, takewhile

from domain.reply.day_words import counted_once, months, unit_words, weekdays
from domain.reply.named import is_deed_of, may_mean
from domain.reply.roles import SILENT, Meaning, Role
from domain.reply.said import LAST
from domain.reply.small_words import words
from domain.reply.token import Token

_LISTED = {Role.NUMBER, Role.COMMA, Role.JOINING, Role.PADDING}
_MOST_COUNTED = 10
_LONGEST_MONTH = 31
_MOST_OF_A_DAY = 3  # words before its name


def beside_each_other(found: list[Token], text: str, titles: Sequence[str]) -> list[Token]:
    """The tokens of a text as their neighbours have them."""
    present = _present(_nouns(_untagged(days_of_a_month(found, titles)), titles), text)
    present = _deeds(present, text, titles)
    known = _all_of(_past_days(_only_these(_whole_of(present, titles), titles)))
    known = _they_all(_forgotten(_dictated(numbered(known), text)))
    return _nearly_done(_all_but_around(_edges(known), titles))


def _present(found: list[Token], text: str) -> list[Token]:
    """ "je signe", "on classe": not what is done, but what somebody does; a participle has its accent, or an "ai"."""
    for left, right in pairwise(range(len(found))):
        said = found[right]
        is_verb = said.text in words().accented and text[said.start : said.end].lower() == said.text
        if is_verb and found[left].text in words().subjects:
            found[right] = said._replace(role=Role.FUTURE, meaning=None)
    return found


def _nouns(found: list[Token], titles: Iterable[str]) -> list[Token]:
    """ "le planning", "plan is fertig", "but the move": what a title names, where it isn't somebody's verb."""
    for at, token in enumerate(found):
        is_led = found[at - 1].text in words().empty | words().hence if at else _is_told_of(found[1:2])
        is_a_thing = bool(at) and found[at - 1].text in words().articles
        may_be = (token.role is Role.FUTURE and is_led) or (token.role is Role.SAYS and is_a_thing)
        if may_be and may_mean(token.text, titles):
            found[at] = token._replace(role=Role.OTHER, meaning=None)
    return found


def days_of_a_month(found: list[Token], titles: Sequence[str]) -> list[Token]:
    """ "until the 15th", "pour le 12": a day, where the list isn't so long."""
    for at, token in enumerate(found):
        is_beyond = token.role is Role.NUMBER and not token.is_task and len(titles) < token.number <= _LONGEST_MONTH
        before = [each for each in found[:at] if each.text not in words().articles][-2:]
        is_led = bool(before) and before[-1].text in words().before_days and before[0].role is not Role.NUMBER
        if titles and is_beyond and (is_led or token.text):  # "the 14th"
            found[at] = token._replace(role=Role.OTHER, number=0)
    return found


def _deeds(found: list[Token], text: str, titles: Sequence[str]) -> list[Token]:
    """ "survey: analysed": what its title names was done."""
    for at, token in enumerate(found):
        if token.role is Role.OTHER and token.text and is_deed_of(text[token.start : token.end], titles):
            found[at] = token._replace(role=Role.SAYS, meaning=Meaning.DONE)
    return found


def _is_told_of(behind: Iterable[Token]) -> bool:
    return any(each.role in {Role.VERB, Role.SAYS} for each in behind)


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
        if token.text in words().abbreviated and _is_number(found, at + 1 + _is_dot(found, at + 1)):
            found[at] = token._replace(role=Role.COUNTED)
            if _is_dot(found, at + 1):
                found[at + 1] = found[at + 1]._replace(role=Role.PADDING)
        if token.role is Role.COUNTED and (number := _cardinal(found, at + 1)):
            found[at + 1] = found[at + 1]._replace(role=Role.NUMBER, number=number)
        if token.role is Role.NUMBER and is_list and _is_dot(found, at + 1) and at + 2 < len(found):
            found[at + 1] = found[at + 1]._replace(role=Role.SETS_OFF)
    return found


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


def _whole_of(found: list[Token], titles: Iterable[str]) -> list[Token]:
    """ "all printers", "the printers are all replaced": what one title names, not all items."""
    for at, token in enumerate(found):
        if token.role is Role.ALL and any(_is_titled(run, titles) for run in (found[at + 1 :], _back(found[:at]))):
            found[at] = token._replace(role=Role.PADDING, number=0)
    return found


def _back(before: list[Token]) -> list[Token]:
    """From there backwards, where nothing is left out: "bis auf das Budget ist alles fertig"."""
    return [] if any(token.role is Role.EXCLUDING for token in before) else before[::-1]


def _is_titled(run: Iterable[Token], titles: Iterable[str]) -> bool:
    first = next(dropwhile(lambda token: token.role in {Role.PADDING, Role.VERB}, run), None)
    return first is not None and first.role is Role.OTHER and may_mean(first.text, titles)


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


def _past_days(found: list[Token]) -> list[Token]:
    """ "last Thursday", "seit Dienstag", "il y a deux semaines", "2 days ago" say nothing of what is to come."""
    for at in range(len(found)):
        stop = _past_until(found, at)
        found[at:stop] = (token._replace(role=Role.PADDING, meaning=None, number=0) for token in found[at:stop])
    return found


def _past_until(found: list[Token], at: int) -> int:
    """Where words of the past end that begin there; there itself where none do."""
    said, ahead = found[at].text, _day_until(found, at + 1)
    if said in words().genitives and at and found[at - 1].role is Role.OTHER and _is_weekday(found[at + 1 : at + 2]):
        return at + 2  # "in the board of Monday"
    is_led = said in words().gone | words().since or (said in words().ago and _is_counted(found, at + 1))
    if is_led and ahead:
        return ahead
    stop = _day_until(found, at)
    if 0 < stop < len(found):
        behind = found[stop].text
        if behind in words().gone or (behind in words().ago and _is_counted(found, at)):
            return stop + 1
    return at


def _day_until(found: list[Token], at: int) -> int:
    """Where a day, or a count of days, ends that begins there; 0 where none does."""
    run = list(takewhile(lambda token: not _is_day(token), found[at : at + _MOST_OF_A_DAY]))
    stop = at + len(run)
    is_day = stop < len(found) and _is_day(found[stop])
    return stop + 1 if is_day and all(_counts_days(token) for token in run) else 0


def _is_day(token: Token) -> bool:
    return token.text in weekdays() or token.text in unit_words() or token.text in months()


def _is_weekday(run: Sequence[Token]) -> bool:
    return any(token.text in weekdays() for token in run)


def _counts_days(token: Token) -> bool:
    return bool(_count(token)) or token.role is Role.PADDING or token.text in words().gone or token.number == 1


def _is_counted(found: list[Token], at: int) -> bool:
    """ "two weeks", "een week": so many."""
    first = found[at] if at < len(found) else None
    return first is not None and (
        bool(_count(first)) or first.text in words().cardinals or first.text in counted_once()
    )


def _all_of(found: list[Token]) -> list[Token]:
    """ "all 5", "alle 5": how many there are, not an item; but "all: 2 and 3"."""
    made: list[Token] = []
    for at, token in enumerate(found):
        is_count = bool(made) and made[-1].role is Role.ALL and not made[-1].number and _count(token) > 0
        following = found[at + 1].role if at + 1 < len(found) else Role.END
        if is_count and token.role is Role.NUMBER and following not in {*_LISTED, Role.CONTRAST, Role.THROUGH}:
            made[-1] = made[-1]._replace(end=token.end, number=token.number)
        else:
            made.append(token)
    return made


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
        if before and _is_end(before) and (count := _count(token)):
            made[-1:] = _from_end(before, token, count)
        elif before and _is_end(token) and (count := _count(before)):
            made[-1:] = _from_end(token, before, count)
        else:
            made.append(token)
    return made


def _is_end(token: Token) -> bool:
    return token.is_place and token.number in {1, LAST}


def _count(token: Token) -> int:
    """Few, and said without a mark: "the last 3", "two", "both"."""
    if token.is_task or token.is_place:
        return 0
    count = token.number or words().cardinals.get(token.text, 0)
    return count if 1 < count <= _MOST_COUNTED else 0


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
