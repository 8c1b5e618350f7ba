"""How a mail takes its leave: the words of a sign-off, and of the courtesies just before it."""

import re
from typing import Final

from domain.summary.text.lines import Line
from domain.summary.words.headings import folded
from domain.summary.words.lexicon import phrases

_SIGN_OFFS: Final = phrases(
    """regards|best regards|kind regards|kindest regards|warm regards|with kind regards|best|all the best|best wishes
    |cheers|thanks|many thanks|thank you|thanks again|thanks in advance|thanks a lot|sincerely|yours sincerely
    |yours faithfully|yours truly|yours|talk soon|speak soon|see you|see you soon|take care|have a nice day
    |have a nice weekend|have a great day|have a good weekend|kr|br|rgds|thx
    |groeten|groetjes|groet|vriendelijke groeten|vriendelijke groet|met vriendelijke groet|met vriendelijke groeten
    |hartelijke groeten|hartelijke groet|met hartelijke groeten|beste groeten|de groeten|mvg|mvrgr|grtz|gr|grts
    |alvast bedankt|bedankt|dank|dank je|dank je wel|dank u|dankjewel|met dank|veel dank|tot dan|tot binnenkort
    |tot snel|tot volgende week|tot morgen|fijne dag|fijn weekend|fijne avond|prettig weekend|prettige dag
    |nog een fijne dag|hoogachtend|met hoogachting|warme groeten
    |cordialement|bien cordialement|tres cordialement|bien a vous|bien a toi|cdlt|cdt|bav|salutations
    |cordiales salutations
    |meilleures salutations|sinceres salutations|salutations distinguees|bonne journee|bonne soiree|bon week end
    |bonne fin de journee|bonne semaine|merci|merci d avance|d avance merci|merci beaucoup|un grand merci
    |amicalement|a bientot|a demain|a la semaine prochaine|respectueusement|bonne reception|belle journee
    |grusse|gruss|viele grusse|liebe grusse|liebe gruesse|viele gruesse|gruesse|mit freundlichen grussen
    |mit freundlichen gruessen|mit freundlichem gruss|freundliche grusse|freundliche gruesse|beste grusse
    |beste gruesse|schone grusse|herzliche grusse|mit besten grussen|mfg|lg|vg|danke|vielen dank|besten dank
    |herzlichen dank|danke im voraus|vielen dank im voraus|schones wochenende|schonen tag|schonen tag noch
    |bis bald|bis dann|bis nachste woche|hochachtungsvoll"""
)
_FIRST_WORDS: Final = frozenset(phrase.partition(" ")[0] for phrase in _SIGN_OFFS)
_COURTESIES: Final = re.compile(
    r"(?:please )?(?:let me know|feel free|do not hesitate|don t hesitate|if you have any|if i (?:missed|forgot)"
    r"|should you|looking forward|see you|thanks? |thank you|have a )"
    r"|(?:laat (?:het )?(?:me|mij|gerust|maar|ons)|mocht|als er (?:nog )?vragen"
    r"|indien |bij vragen|aarzel niet|ik hoor|alvast |bedankt |tot )"
    r"|(?:n hesitez|n hesite|si vous avez|en cas de|dites moi"
    r"|dans l attente|merci |je reste|bonne )"
    r"|(?:bei fragen|bei ruckfragen|meldet|melden sie|falls |wenn ihr|wenn sie|gebt |vielen dank)"
    r"|(?:any |all )?(?:errors|mistakes|corrections|remarks)(?: or \w+)? (?:please|to|tell|let|welcome|by)"
    r"|(?:opmerkingen|fouten|aanvullingen|correcties|remarques|corrections|anmerkungen|korrekturen)(?: of \w+)? "
    r"(?:graag|aan|laat|mag|mogen|a|sont|sur|bitte|an) "
    r"|vragen laat|(?:any )?questions let|une question n hesitez|fragen melde"
)
_NOTICES: Final = re.compile(
    r"(?:ai |auto |ki )?generated (?:by|with)|(?:automatisch |door ai )?gegenereerd(?:e| door)|genere (?:par|automat)"
    r"|(?:von ki|automatisch) (?:generiert|erstellt)|(?:be sure|make sure) to check|was this helpful|was dit nuttig"
    r"|controleer op juistheid|veillez a verifier"
    r"|(?:.{0,30}\b)?(?:ai|ia|ki|automat\w*|kunstmatige|artificielle|copilot)\b.{0,40}"
    r" (?:may|might|can|kan|kunnen|peut|peuvent|kann|konnen)\b.{0,20}"
    r"\b(?:incorrect|errors|mistakes|inaccura|onjuist|fouten|erreurs|inexact|fehler|falsch|ungenau)"
    r"|minutes (?:manually )?(?:created|generated|formatted)|formatted by"
    r"|(?:wilt u|wil je|would you like to (?:give|share)) feedback|donnez votre avis|mochten sie feedback"
)
_ADDRESSED: Final = frozenset(
    {"all", "team", "everyone", "everybody", "allen", "iedereen", "tous", "toutes", "alle", "a", "an"}
)
_MOST_NAMES: Final = 3
_LONGEST: Final = 60
_LONGEST_NOTICE: Final = 120
_SIGNATURE: Final = ("--", "-- ", "—")
_TOP: Final = 2


def is_sign_off(line: Line) -> bool:
    """A line that is only "Best regards," or "Groeten, Anna", or the two dashes before a signature."""
    if line.text in _SIGNATURE:
        return True
    if line.number < _TOP or line.is_item or line.cells or len(line.text) > _LONGEST or line.text.endswith((":", "?")):
        return False
    words = folded(line.text)
    if words.partition(" ")[0] not in _FIRST_WORDS:
        return False
    if words in _SIGN_OFFS:
        return True
    greeted = line.text.split()
    return any(_names(greeted[place:]) and _said(greeted[:place]) for place in range(len(greeted) - 1, 0, -1))


def is_courtesy(text: str) -> bool:
    """ "Let me know if I missed anything": words between the tasks and the name of who writes."""
    return bool(_COURTESIES.match(folded(text[:_LONGEST])))


def is_notice(text: str) -> bool:
    """What a tool says of its own notes: "Generated by AI. Be sure to check for accuracy."."""
    return bool(_NOTICES.match(folded(text[:_LONGEST_NOTICE])))


def _said(words: list[str]) -> bool:
    return folded(" ".join(words)) in _SIGN_OFFS


def _names(words: list[str]) -> bool:
    return len(words) <= _MOST_NAMES and all(word[:1].isupper() or folded(word) in _ADDRESSED for word in words)
