"""German, the little that Belgian colleagues write."""

from domain.reply.words.table import Language

GERMAN = Language(
    done="""erledigt | fertig | abgeschlossen | gemacht | beendet | fertiggestellt | gelöst | geschlossen |
        schliessen | schließen""",
    sent="geschickt | gesendet | verschickt | geliefert",
    progress="in arbeit | in bearbeitung | angefangen | begonnen | dran | bin dran | arbeite daran | läuft",
    ongoing="fortlaufend | dauerhaft | laufend",
    blocked="blockiert | hängt | pausiert",
    waits="warte auf | wartet auf | warten auf | blockiert durch | hängt an | hängt von",
    cancelled="""nicht mehr nötig | abgesagt | storniert | entfällt | hinfällig | kann weg | nicht mehr relevant
        | gestrichen | überflüssig""",
    reopened="wieder öffnen | wieder offen | doch nicht fertig | doch nicht erledigt",
    not_mine="nicht meins | nicht meine aufgabe | nicht für mich | falsche person | nicht von mir",
    my_part="mein teil ist fertig | mein teil ist erledigt | meinen teil erledigt",
    share="mein teil | meinen teil | meinerseits",
    snooze="erinnere mich | erinner mich | frag mich | verschieben | verschiebe",
    away="im urlaub | urlaub | krank | abwesend",
    fine="in ordnung",
    seen="danke | vielen dank | danke schön | verstanden | alles klar | notiert | gesehen",
    negation="nicht | kein | keine | noch nicht | nie | niemals | nichts | ohne | offen",
    no="nein | nee",
    almost="fast | beinahe | halb | teilweise | zum teil | größtenteils | so gut wie",
    future="""wird | werde | werden | morgen | bald | später | bis | nächste woche | heute noch | gleich |
        geplant | soll""",
    condition="wenn | falls | sobald | sofern",
    wish="muss | müssen | sollte | bitte | brauche | hoffentlich | zu erledigen",
    doubt="denke | glaube | vielleicht | wahrscheinlich | sagt | laut | anscheinend | oder",
    question="ist es | ist das | hast du | haben sie | können sie | kannst du | warum | wie | wo | wer | wann",
    asking_verbs="ist | sind | hat",
    it="es | das",
    everything="alles | alle | sämtliche",
    rest="der rest | den rest | die anderen",
    excluding="außer | ausser | bis auf",
    contrast="aber | jedoch",
    joining="und | sowie",
    too="auch | ebenfalls",
    through="bis",
    counted="nummer | nummern | punkt | punkte | aufgabe | aufgaben",
    ordinals="erste | zweite | dritte | vierte | fünfte",
    cardinals="eins | zwei | drei | vier | fünf",
    verbs="ist | sind | war | habe | haben | hat | wurde | bin",
    padding="""der | die | den | ich | wir | mit | von | schon | bereits | gerade | jetzt | endlich | guten
        morgen | guten tag | ja | gestern | mein | meine | heute | im | am""",
    harmless="kein problem | keine probleme | ohne probleme",
    today="heute",
    back="wieder da",
    ability="kann | darf | können",
    orders="schließen | stornieren",
    ending="bis",
)
