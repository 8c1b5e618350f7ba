"""How strangers answer: what they name, take back, hand on and still wait for, each with what must not be read so."""

from dataclasses import replace
from datetime import date

import pytest

from domain.dates import Due, Kind
from domain.move import Mark, SetDue
from domain.reply import Give, reply
from domain.task import Status
from tests.domain.reply.notation import CONTEXT, noted

TITLES = ("Badge Reader Upgrade", "Warehouse Lease Extension", "Quarterly Budget Sheet", "Laptop Refresh")
KNOWN = replace(CONTEXT, titles=TITLES)
FRIDAY = Due("friday", Kind.DEADLINE, None, date(2026, 1, 23), date(2026, 1, 20))
CHANGED = replace(KNOWN, has_changed=True, last=Mark(Status.DONE))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Lease has been submitted; sign-off expected next month", '"Lease" in_progress'),
        ("laptops: besteld, levering volgt in maart", '"laptops" in_progress'),
        ("Bail signé, la livraison suit en mars", '"Bail" in_progress'),
        ("Budget eingereicht, Freigabe kommt nächsten Monat", '"Budget" in_progress'),
        ("Budget filed; still need the auditor's reply", '"Budget" blocked'),
        ("Budget ingediend, nu is het aan de raad om te tekenen", '"Budget" blocked'),
        ("2 done, delivery came in", "2 done: delivery came in"),
        ("2 klaar, ik zet het morgen op de wiki", "2 done: ik zet het morgen op de wiki"),
        ("All done, and I also won the lottery", "?"),
        ("1 mag weg (afgewerkt)", "1 done: afgewerkt"),
        ("1 mag weg (niemand gebruikt het)", "1 cancelled: niemand gebruikt het"),
    ],
)
def test_what_is_still_to_come_closes_nothing(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)).startswith(read)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("noooo not 2. 4!", "not meant; 4 done"),
        ("nee sorry 4 bedoel ik", "not meant; 4 done"),
        ("oei foutje, 1 is het", "not meant; 1 done"),
        ("ah non le 4 pas le 2", "not meant; 4 done"),
        ("nee nicht 2, 4 meine ich", "not meant; 4 done"),
        ("laptops I mean", 'not meant; "laptops" done'),
        ("le budget, pas le bail", 'not meant; "budget" done'),
        ("nope, not the lease", '"lease" open'),
        ("not 3", "3 open"),
        ("behalve het budget dan, daar scheelt nog iets", '"budget dan" open'),
        ("sauf le bail", '"bail" open'),
        ("außer dem Budget", '"Budget" open'),
        ("not finished, I meant I'm on it", "not meant; * in_progress"),
        ("Kommando zurück", "not meant; "),
        ("fausse alerte", "not meant; "),
        ("wacht op de notaris", "* blocked: de notaris"),
        ("warte auf Tom", "* blocked: Tom"),
        ("wait for the auditor", "* blocked: the auditor"),
        ("attends la facture", "* blocked: la facture"),
        ("wait until Friday", "* not yet until 2026-01-23"),
        ("warte bis Freitag", "* not yet until 2026-01-23"),
        ("sorry, wacht nog op 2", "* blocked: 2"),
        ("wait, not 2", "2 open"),
        ("wacht, niet 2", "2 open"),
        ("warte, nicht 2", "2 open"),
        ("attends, pas le 2", "2 open"),
        ("oh wait, 2 isn't stamped yet", "2 open"),
        ("scrap that, one of them has no screen yet", "not meant; * not yet"),
        ("toch niet, de helft ontbreekt", "not meant; * in_progress: de helft ontbreekt"),
        ("doch nicht, der Stempel ist noch nicht da", "not meant; * not yet"),
        ("finalement non, il n'est pas encore là", "not meant; * not yet"),
        ("enfin, il manque encore le tampon", "not meant; * blocked: le tampon"),
        ("actually, still waiting for the auditor", "not meant; * blocked: the auditor"),
        ("scrap that", "not meant; "),
        ("toch niet klaar", "* open"),
        ("enfin terminé", "* done"),
        ("sorry, running late", "?"),
        ("No, leave it alone", "* not yet"),
        ("2 isn't done", "2 not yet"),
        ("3 done", "3 done"),
    ],
)
def test_what_was_said_just_before_is_corrected(text: str, read: str) -> None:
    assert noted(reply(text, CHANGED)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("enfin, il manque encore le tampon", "* blocked: le tampon"),
        ("toch niet, ze haperen nog", "* not yet"),
        ("oh wait, 2 isn't stamped yet", "2 not yet"),
        ("wacht op de notaris", "* blocked: de notaris"),
    ],
)
def test_with_nothing_said_before_nothing_is_taken_back(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("the lease went to Karim", "* give karim"),
        ("I handed the laptops over to Lotte yesterday", "* give lotte"),
        ("het budget doet Tom voortaan", "* give tom"),
        ("laptops -> Dana", "* give dana"),
        ("badge readers = karims job", "* give karim"),
        ("c'est Lotte qui reprend le bail", "* give lotte"),
        ("um die Laptops kümmert sich jetzt Tom Maes", "* give tom maes"),
        ("de laptops zijn voor Karim, dat is niet mijn taak", "* give karim"),
        ("2 klaar, Karim doet 3", "2 done | 3 give karim"),
        ("4 not mine, Karim does the laptops\n5 done", "4 give karim | 5 done"),
        ("4 n'est pas à moi, c'est Tom qui reprend les laptops", "4 give tom"),
        ("het budget mag je aan Lotte geven", "* give lotte"),
        ("Tom ee de laptops overgepakt", "* give tom"),
        ("Dana hat das Budget übernommen", "* give dana"),
        ("het budget mag je aan Lotte vragen", "?"),
        ("Tom heeft de laptops gezien", "?"),
        ("4 not mine, Karim does 3", "4 not mine | 3 give karim"),
        ("I went to Karim", "?"),
        ("Karim called about the lease", "?"),
        ("the lease isn't for Karim", "* not yet"),
    ],
)
def test_who_does_it_now(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Pour le bail, j'attends le notaire", '"bail" blocked: le notaire'),
        ("Beim Budget warte ich auf den Controller", '"Budget" blocked: den Controller'),
        ("Voor de laptops wacht ik op de leverancier", '"laptops" blocked: de leverancier'),
        ("bei 4 warte ich auf das Angebot", "4 blocked: das Angebot"),
        ("The laptops were handed out on Tuesday, so that one can be closed", '"laptops" done'),
        ("The laptops broke down. Budget is done", '? | "Budget" done'),
        ("all five are complete", "all 5 done"),
        ("alle 4 sind fertig", "all 4 done"),
        ("4 all done", "4 done"),
        ("yes, finished last Wednesday", "* done"),
        ("terminé lundi passé", "* done"),
        ("der Vertrag wurde am Freitag unterschrieben", '"Vertrag" done'),
        ("finished by Wednesday", "* not yet until 2026-01-21"),
        ("third one was dropped by Finance", "3. cancelled: by Finance"),
        ("3 dropped by friday", "3 not yet until 2026-01-23"),
        ("tt est fait", "all done"),
    ],
)
def test_what_is_spoken_of(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ik wil u laten weten dat het budget afgerond is", '"budget" done'),
        ("Hiermit teile ich Ihnen mit, dass das Budget abgeschlossen ist", '"Budget" done'),
        ("Hello, I am writing to inform you that the lease is complete", '"lease" done'),
        ("Par la présente je vous informe que le bail est terminé", '"bail" done'),
        ("I can't say that the lease is complete", "* not yet"),
        ("can you confirm that 2 is done", "asked"),
        ("I was told that the lease is complete", "* perhaps"),
        (
            "Pour le budget, j'attends les chiffres de M. Dupont. Le bail est fini",
            '"budget" blocked: les chiffres de M. Dupont | "bail" done',
        ),
        ("2 ligt bij dhr. Maes. 3 is klaar", "2 blocked: dhr. Maes | 3 done"),
        ("2 done for team M. 3 is blocked", "2 done: for team M | 3 blocked"),
        ("le bail a été signé par les deux parties", '"bail" done'),
    ],
)
def test_what_a_letter_begins_with_says_nothing(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("alles klaar, alleen de laptops niet", 'all but "laptops" done'),
        ("all done, not the lease", 'all but "lease" done'),
        ("Sauf le bail, tout est fini", 'all but "bail" done'),
        ("Bis auf das Budget ist alles erledigt", 'all but "Budget" done'),
        ("the lease is done apart from the annex", "* in_progress: the lease is done apart from the annex"),
        ("all the laptops were replaced", '"laptops" done'),
        ("the laptops and the lease, both finished", '"the laptops and the lease" done'),
        ("only 3 is finished so far", "3 done"),
        ("3 is only half finished", "3 in_progress"),
        ("2 pas encore 3 fini", "2 not yet | 3 done"),
        ("4 finished. No wait, 3", "3 done"),
        ("item 2 is a copy of 3, please drop it", "?"),
        ("lease done, and the rent goes up 4%", '"lease" done: the rent goes up 4%'),
        ("2 done, the annex only half", "2 in_progress: 2 done, the annex only half"),
        ("number four is done full stop number five still busy with it", "4 done | 5 in_progress"),
        ("nummer drie punt die heb ik vanmorgen afgerond punt", "3 done"),
        ("point 2 fini", "2 done"),
        ("intussen is het helemaal af", "* done"),
        ("jetzt ist es erledigt", "* done"),
        ("gestern hat er es erledigt", "?"),
        ("nu is het nog niet af", "* not yet"),
        ("they came by yesterday, 2 is done", "? | 2 done"),
        ("they say so, 2 is done", "2 perhaps"),
        ("busy with it\nSent: Tuesday 1 December", "* in_progress"),
        ("2 finished rest tmrw", "2 done | all but 2 snooze 2026-01-21"),
        ("2 klaar rest morgen", "2 done | all but 2 snooze 2026-01-21"),
        ("2 fini, le reste plus tard", "2 done | all but 2 snooze 2026-01-26"),
        ("Budget ist fertig, Rest später", '"Budget" done | all but "Budget" snooze 2026-01-26'),
        ("2 done the rest of the form follows", "?"),
        ("2 done, rest will be done tomorrow", "2 done | all but 2 not yet until 2026-01-21"),
        ("Badge: in orde.\nBail : OK", '"Badge" done | "Bail" done'),
        ("lease: not ok", "* not yet"),
        (
            "lease is filed and sent back, budget sheet still needs the figures",
            '"lease" done: sent back | "budget sheet" blocked: figures',
        ),
        ("2 still needs to be finished", "2 in_progress: 2 still needs to be finished"),
        (
            "Laptops sind erledigt, Schulungen laufen, Rest später",
            '"Laptops" done | "Schulungen" in_progress | all but "Laptops, Schulungen" snooze 2026-01-26',
        ),
        ("het huurcontract is donderdag getekend en dus rond", '"huurcontract" done'),
        ("The badge reader was completed on Thursday", '"badge reader" done'),
        ("The badge reader will be completed on Thursday", "* not yet until 2026-01-22"),
        ("Blocked. Still no key for the badge cupboard", "* blocked: Still no key for the badge cupboard"),
        ("Geblokkeerd. Nog geen sleutel van de kast", "* blocked: Nog geen sleutel van de kast"),
        ("Blocked. 3 isn't done", "* blocked | 3 not yet"),
        ("Done. Still no key for the badge cupboard", "* done | * not yet"),
        ("het huurcontract is donderdag klaar", "* not yet until 2026-01-22"),
        ("het huurcontract wordt donderdag getekend", "* not yet until 2026-01-22"),
        ("the laptop thing is off for good", '"laptop" cancelled'),
        (
            "Closed the lease, and the laptops too; nothing new on the rest",
            '"lease" done | "laptops" done | all but "lease, laptops" not yet',
        ),
        ("2 done, the rest isn't", "2 done | all but 2 not yet"),
        ("2 ist fertig", "2 done"),
        ("1 ist blockiert", "1 blocked"),
        ("ist 2 fertig", "asked"),
        ("2 ist fertig?", "asked"),
        ("le bail est signé, les laptops aussi", '"bail" done | "laptops" done'),
        ("the lease is signed, the annex too", '"lease" done: the annex too'),
    ],
)
def test_what_the_words_around_it_mean(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("make it 3 to 5 May", "* not yet until 2026-05-05"),
        ("set it to 3-5 may", "* remind 2026-05-03"),
        ("3 to 5 may be closed", "3,4,5 done"),
        ("3-5 tomorrow", "3,5 remind 2026-01-21"),
    ],
)
def test_the_numbers_of_a_day_are_no_items(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Budget ist seit Montag fertig", '"Budget" done'),
        ("laptops klaar sinds vorige week", '"laptops" done'),
        ("bail signé il y a 4 jours", '"bail" done'),
        ("2 done 3 days ago", "2 done"),
        ("2 done in 3 days", "2 not yet until 2026-01-23"),
        ("I sent the lease on Monday", '"lease" done'),
        ("I get the lease signed on Monday", "* not yet until 2026-01-26"),
        ("lease signed at the notary's office", '"lease" done: at the notary\'s office'),
        ("lease signed page is missing", "* not yet"),
        ("finished it between two calls", "* done: it between two calls"),
        ("budget afgewerkt en doorgestuurd naar de auditor", '"budget" done: doorgestuurd naar de auditor'),
        ("budget afgewerkt, gestuurd naar de raad ter goedkeuring", '"budget" in_progress'),
        ("the laptops are all replaced, the rest is going on", '"laptops" done'),
        ("le budget est en cours, le reste est fini", '"budget" in_progress | all but "budget" done'),
        ("le reste est fini", "?"),
        ("bail signé, le budget je le fais vendredi", '"bail" done | * not yet until 2026-01-23'),
        ("1 af, 3 nog niet, 4 wel", "1 done | 3 not yet | 4 done"),
        ("2 not yet, 3 done", "2 not yet | 3 done"),
        ("le bail est terminer", '"bail" done'),
        ("le bail est à terminer", "?"),
        ("2 gdaan", "2 done"),
        ("2 settle", "?"),
        ("2 auf Freitag", "2 due 2026-01-23"),
        ("2 zum Freitag", "2 remind 2026-01-23"),
        ("2 done, the rest by friday", "2 done | all but 2 due 2026-01-23"),
        ("1 blocked by legal, 4 next monday", "1 blocked: legal | 4"),
        ("goed gewerkt allemaal, top gedaan", "?"),
    ],
)
def test_when_where_and_beside_what_it_was_done(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)).startswith(read)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("3 instead of 2", "not meant; 3 done"),
        ("3 in plaats van 2", "not meant; 3 done"),
        ("le 3 au lieu du 2", "not meant; 3 done"),
        ("3 statt 2", "not meant; 3 done"),
        ("the lease not after all, they want a deposit", '"lease" open'),
        ("het budget toch niet, er scheelt iets", '"budget" open'),
        ("der Mietvertrag doch nicht, sie wollen mehr", '"Mietvertrag" open'),
        ("enfin sauf le budget, il manque un chiffre", '"budget" open'),
    ],
)
def test_what_is_taken_back_of_what_was_done(text: str, read: str) -> None:
    assert noted(reply(text, CHANGED)) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("make that the 16th", "not meant; * due 2026-02-16"),
        ("sorry I meant the 17th, my calendar was wrong", "not meant; * due 2026-02-17"),
        ("plutôt Lotte", "not meant; * give lotte"),
        ("no wait, not Karim, give it to Lotte", "not meant; * give lotte"),
        ("nee toch niet naar Karim, geef het liever aan Lotte", "not meant; * give lotte"),
        ("doch nicht, gib sie lieber Lotte", "not meant; * give lotte"),
    ],
)
def test_another_value_instead(text: str, read: str) -> None:
    last = Give("Karim Haddad", is_sure=True) if "otte" in text else SetDue(FRIDAY)
    assert noted(reply(text, replace(CHANGED, last=last))) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("wait on 2", "2 blocked"),
        ("wacht met 2", "2 blocked"),
        ("attends avec le 2", "2 blocked"),
        ("warte mit 2", "2 blocked"),
        ("wait on the courier", "* blocked: the courier"),
        ("waiting on 2", "* blocked: 2"),
        ("2 is printed and in the tray", "2 done"),
        ("budget is geprint, ligt in de bak", '"budget" done'),
        ("bail imprimé et rangé", '"bail" done'),
        ("Budget ausgedruckt", '"Budget" done'),
        ("the budget isn't printed yet", "* not yet"),
        ("get the budget printed", "* not yet"),
        ("we can bin the budget, nobody opens it", '"budget" cancelled: nobody opens it'),
        ("the lease can be dropped – the site is sold", '"lease" cancelled: the site is sold'),
        ("the virement, je vire le montant demain", "* not yet"),
        ("so the lease is off for good, they moved out", '"lease" cancelled'),
        ("2 is cancelled, they moved", "2 cancelled"),
        ("they moved", "?"),
    ],
)
def test_what_is_put_on_hold_made_or_thrown_out(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)).startswith(read)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1 af, 3 pak ik nu op", "1 done | 3 in_progress"),
        ("1 erledigt, 3 fange ich heute an", "1 done | 3 in_progress"),
        ("first two are ready, the last one I'm on now", "1.,2. done | last in_progress"),
        ("only the laptops are done", '"laptops" done'),
        ("alleen het budget is klaar", '"budget" done'),
        ("nur die Laptops sind fertig", '"Laptops" done'),
        ("only the annex is done", "* in_progress"),
        ("only the lease annex is done", "* in_progress"),
        ("only the laptops aren't done", "* not yet"),
        ("laptops: 50% / lease: signed", '* in_progress: laptops: 50% | "lease" done'),
        ("1 / 2 done", "1,2 done"),
        ("2 en attente du courtier, 3 lundi prochain", "2 blocked: courtier | 3 remind 2026-01-26"),
        ("2 wacht op de makelaar, 3 volgende maandag", "2 blocked: de makelaar | 3 "),
        ("2 blocked: legal, 3 colleagues and the bank", "2 blocked: legal, 3 colleagues and the bank"),
    ],
)
def test_each_thing_of_a_list_by_itself(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)).startswith(read)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("laptops ok, the courier came by and everything is in order", '"laptops" done: the courier came by | ?'),
        ("laptops ok, en alles werkt", '"laptops" done: alles werkt'),
        ("Laptops ok, und alles läuft", '"Laptops" done | ?'),
        ("bail ok, le notaire est passé et tout est en ordre", '"bail" done: le notaire est passé | ?'),
        ("drop the lease, the budget is sent", '"lease" cancelled | "budget" done'),
        ("schrap het huurcontract, het budget is verstuurd", '"huurcontract" cancelled | "budget" done'),
        ("budget in orde, laptops bijna", '"budget" done | * in_progress: laptops bijna'),
        ("het budget klinkt goed", "?"),
        (
            "the lease is for Karim, the laptops are nearly ordered. The rest is done",
            '* give karim | "laptops" in_progress | all but "lease, laptops" done',
        ),
        ("I'll do the lease and the budget on Friday", '"lease and the budget" not yet until 2026-01-23'),
        ("budget en laptops: deadline wordt 18/2", '"budget en laptops" due 2026-02-18'),
    ],
)
def test_each_title_has_what_is_said_of_it(text: str, read: str) -> None:
    assert noted(reply(text, KNOWN)) == read


@pytest.mark.parametrize(
    ("text", "read"), [("plan is fertig", '"plan" done'), ("le planning est fini", '"planning" done')]
)
def test_a_noun_of_a_title_is_no_intention(text: str, read: str) -> None:
    assert noted(reply(text, replace(KNOWN, titles=(*TITLES, "Night shift roster")))) == read
    assert noted(reply(text, KNOWN)) == "* not yet"
