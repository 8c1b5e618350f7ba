"""Nothing is closed by what denies, asks, plans, wishes, doubts or reports: each closing word in each sentence."""

import pytest

from domain.move import Mark
from domain.reply import Everything, Named, reply
from domain.task import Status
from tests.domain.reply.notation import CONTEXT
from tests.domain.reply.test_laws import closes

ENGLISH = """
2 isn't {d}
2 is not {d}
not {d}
2 not {d} yet
haven't {d} 2
2 has not been {d}
2 is almost {d}
2 will be {d}
2 will be {d} tomorrow
2 to be {d}
2 must be {d}
2 should be {d}
I hope 2 is {d}
is 2 {d}
is it {d}
has 2 been {d}
was 2 {d}
when 2 is {d}
if 2 is {d}
once 2 is {d} I start 3
until 2 is {d}
before 2 is {d}
2 {d}?
2 {d} ?
2 {d}??
2 {d} by friday
2 {d} tomorrow
2 {d} next week
2 {d} soon
2 {d} on 5 march
2 {d} in two weeks
2 partly {d}
2 half {d}
2 {d} except the annex
2 {d} but not tested
2 {d}, but not all of it
2 {d}, not yet
2 {d} - not really
2: {d}?
2 {d} (almost)
2 {d}: almost
Tom says 2 is {d}
Tom said 2 {d}
he thinks 2 is {d}
I think 2 is {d}
maybe 2 is {d}
2 is probably {d}
2 {d} I think
2 {d}, I think
according to Tom 2 is {d}
"2 is {d}"
why is 2 {d}
who {d} 2
did you get 2 {d}
can you get 2 {d}
please get 2 {d}
2 needs to be {d}
2 has to be {d}
we need 2 {d}
want 2 {d}
try to get 2 {d}
2 isnt {d}
2 ain't {d}
2 never {d}
2 wasn't {d}
2 can't be {d}
no way 2 is {d}
2 {d} as soon as legal signs
2 {d} if legal signs
2 {d} when legal signs
2 {d} after legal signs
2 {d} unless legal objects
room 2 {d}?
50% {d}
2 of 5 {d}
2 gets {d} tonight
getting 2 {d}
2 would be {d}
2 might be {d}
2 {d} or not
2 {d} right?
2 {d}, ok?
2 not {d}, 3 not {d}
1 and 2 not {d}
neither 1 nor 2 {d}
"""
DUTCH = """
2 is niet {d}
2 niet {d}
niet {d}
nog niet {d}
2 is nog niet {d}
2 nog ni {d}
bijna {d}
2 bijna {d}
2 is zo goed als {d}
2 wordt morgen {d}
2 wordt {d}
2 zal {d} zijn
2 moet {d} worden
2 moet nog {d} worden
2 zou {d} moeten zijn
hopelijk is 2 {d}
is 2 {d}
is 2 al {d}
is het {d}
als 2 {d} is
zodra 2 {d} is
wanneer is 2 {d}
2 {d}?
2 {d} ?
2 {d} morgen
2 {d} tegen vrijdag
2 {d} volgende week
2 {d} binnen twee weken
2 deels {d}
2 half {d}
2 {d} behalve de bijlage
2 {d} op de bijlage na
2 {d} maar nog niet getest
2 {d}, maar niet alles
2 {d}, nog niet helemaal
Tom zegt dat 2 {d} is
volgens Tom is 2 {d}
ik denk dat 2 {d} is
misschien is 2 {d}
2 is waarschijnlijk {d}
2 {d} denk ik
heb je 2 {d}
heeft iemand 2 {d}
kan je 2 {d} krijgen
graag 2 {d}
ik wil 2 {d}
ik heb 2 niet {d}
ik heb 2 nog niet {d}
2 is nooit {d}
2 geraakt niet {d}
2 kan niet {d} worden
2 {d} als legal tekent
2 {d} zodra legal tekent
2 {d} wanneer legal tekent
2 van de 5 {d}
1 en 2 niet {d}
2 is toch bijna {d}
2 is nog lang niet {d}
2 {d} of niet
2 {d} toch?
2 is zogezegd {d}
nee 2 is niet {d}
nee, niet {d}
2 ga ik {d} hebben
vandaag nog {d}
2 vandaag nog {d}
niemand heeft 2 {d}
geen van beide {d}
"""
FRENCH = """
2 n'est pas {d}
2 pas {d}
pas {d}
pas encore {d}
2 n'est pas encore {d}
2 toujours pas {d}
presque {d}
2 presque {d}
2 est presque {d}
2 sera {d}
2 sera {d} demain
ce sera {d}
2 doit être {d}
2 devrait être {d}
il faut que 2 soit {d}
j'espère que 2 est {d}
est-ce que 2 est {d}
est-ce {d}
2 est {d} ?
2 {d} ?
2 {d}?
si 2 est {d}
dès que 2 est {d}
quand 2 est {d}
quand 2 sera {d}
une fois 2 {d}
2 {d} demain
2 {d} pour vendredi
2 {d} la semaine prochaine
2 {d} dans deux semaines
2 à moitié {d}
2 partiellement {d}
2 {d} sauf l'annexe
2 {d} mais pas testé
2 {d}, mais pas tout
2 {d}, pas encore
Tom dit que 2 est {d}
selon Tom 2 est {d}
je pense que 2 est {d}
peut-être que 2 est {d}
2 est probablement {d}
2 {d} je crois
2 {d}, je crois
as-tu {d} le 2
qui a {d} 2
je n'ai pas {d} 2
j'ai pas {d} le 2
2 jamais {d}
2 n'a jamais été {d}
rien n'est {d}
aucun {d}
2 ne sera pas {d}
2 {d} si le juridique signe
2 {d} dès que le juridique signe
2 {d} quand le juridique signe
2 sur 5 {d}
1 et 2 pas {d}
2 {d} non ?
2 {d} ou pas
2 va être {d}
on va avoir 2 {d}
2 reste à être {d}
2 peut être {d} demain
non, pas {d}
2 est quasi {d}
"""
WORDS = {
    ENGLISH: "done|finished|completed|closed|fixed|resolved|sent|cancelled|handled|ready|sorted|ok",
    DUTCH: "klaar|gedaan|af|afgerond|afgewerkt|opgelost|geregeld|verstuurd|geannuleerd|gefixt|in orde",
    FRENCH: "fini|terminé|fait|réglé|résolu|clôturé|envoyé|annulé|bouclé|prêt|en ordre",
}
FORMS = ("{}", "{}.", "hi, {}", "ok {}", "{}, merci", "3 done? {}")
SENTENCES = [(sentence, words) for table, words in WORDS.items() for sentence in table.strip().splitlines()]


@pytest.mark.parametrize(("sentence", "words"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_nothing_is_closed(sentence: str, words: str) -> None:
    said = [form.format(sentence.format(d=word)) for word in words.split("|") for form in FORMS]
    assert [text for text in said if closes(reply(text, CONTEXT))] == []


OF_ONE = (
    *(("boiler ok, {}", said) for said in ("everything is done", "and all is fixed", "the plumber came, all done")),
    *(
        ("ketel ok, {}", said)
        for said in ("alles is klaar", "en alles is in orde", "de loodgieter kwam en alles is af")
    ),
    *(
        ("chaudière ok, {}", said)
        for said in ("tout est en ordre", "et tout est fini", "on a tout vu et tout est fait")
    ),
    *(("Kessel ok, {}", said) for said in ("alles ist fertig", "und alles ist erledigt", "und alles ist in Ordnung")),
)


@pytest.mark.parametrize(("named", "said"), OF_ONE)
def test_all_is_well_with_one_item_closes_no_other(named: str, said: str) -> None:
    acts = reply(named.format(said), CONTEXT).sayings
    assert [act for act in acts if isinstance(act.about, Everything)] == []


@pytest.mark.parametrize(
    "said", ["everything is done", "alles is klaar", "tout est en ordre", "alles ist erledigt", "ok, all done"]
)
def test_all_is_well_alone_closes_all(said: str) -> None:
    assert [act.about for act in reply(said, CONTEXT).sayings] == [Everything()]


FORGOTTEN = ("forget the {}", "drop the {}", "vergeet de {}", "schrap de {}", "oubliez le {}", "vergesst die {}")
GONE = ("the site is sold", "het terrein is verkocht", "le terrain est vendu", "das Gelände ist verkauft")


@pytest.mark.parametrize("order", FORGOTTEN)
@pytest.mark.parametrize("why", GONE)
def test_why_it_is_dropped_closes_nothing_else(order: str, why: str) -> None:
    said = f"{order.format('tender')}, {why}"
    assert [(act.about, act.what.status) for act in reply(said, CONTEXT).sayings if isinstance(act.what, Mark)] == [
        (Named("tender"), Status.CANCELLED)
    ]
