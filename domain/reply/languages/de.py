"""German, as Germans, Austrians and Belgians write it."""

from domain.reply.languages.table import Language

GERMAN = Language(
    done="""erledigt | ist erledigt | hat sich erledigt | fertig | fertig damit | abgeschlossen | gemacht | beendet
        | fertiggestellt | fertig gestellt | gelöst | geschlossen | schliessen | schließen | schließe | kann geschlossen
        werden | können geschlossen werden | darf geschlossen werden | kann zu | kann man schließen | kannst du
        schließen | kannst du abhaken | abgehakt | abhaken | hake ab | haken dran | haken dahinter | getan | vollbracht
        | vollendet | vollständig | komplett | durch | bin durch | bin durch damit | unter dach und fach | in trockenen
        tüchern | behoben | gefixt | geklärt | geregelt | bereinigt | bearbeitet | abgearbeitet | umgesetzt |
        durchgeführt | ausgeführt | finalisiert | vorbereitet | auf dem neuesten stand | aktualisiert | ist raus | raus
        | geschafft | habs gemacht | hab s gemacht | habe ich gemacht | hab ich gemacht | habs erledigt | hab s erledigt
        | als erledigt markieren | als fertig markieren | gegengelesen | überprüft | passt alles so | fertich | feddich
        | kann von der liste | erldigt | erledgt | gegessen | ist gegessen | in sack und tüten | durchstreichen | vom
        tisch""",
    sent="""gedruckt | ausgedruckt | versichert | repariert | übersetzt | eingescannt | laminiert | eingerahmt |
        getauscht | umgetauscht | verhandelt | ausgefüllt | abgehalten | stattgefunden | migriert | überwiesen |
        geschickt | gesendet | verschickt | abgeschickt | zugeschickt | geliefert | ausgeliefert | eingereicht |
        abgegeben | hochgeladen | veröffentlicht | installiert | ausgerollt | implementiert | eingeführt | bezahlt |
        bestellt | gebucht | unterschrieben | unterzeichnet | gemailt | versendet | rausgeschickt | eingespielt | live
        geschaltet | ist live | eingerichtet | organisiert | reserviert | ausgetauscht | ersetzt | archiviert | erneuert
        | abgelegt | aufgestellt | in betrieb""",
    passed="""weitergeleitet | weitergeleitet an | weitergegeben | weitergegeben an | weitergereicht |
        weitergereicht an | übergeben | übergeben an | geschickt an | gesendet an | verschickt an | gemailt an |
        abgegeben an | gegeben an | eskaliert | eskaliert an | delegiert | delegiert an | vorgelegt | angefragt
        | angefragt bei | nachgefragt | nachgefragt bei | zur prüfung | zur freigabe | zur genehmigung | zur
        unterschrift | zur freigabe geschickt | zur prüfung geschickt | in prüfung | im review | im test | in
        abstimmung | angebot angefordert | angefordert""",
    progress="""fang ich an | fange ich an | fang ich heute an | fange ich heute an | fang ich heut an | fang ich
        gerade an | nehme ich mir gerade vor | in verhandlung | in verhandlungen | mitten in verhandlungen | am
        verhandeln | in gesprächen | in diskussion | in prüfung bei mir | in arbeit | in bearbeitung | in gange |
        angefangen | begonnen | gestartet | dran | bin dran | ich bin dran | wir sind dran | sind dran | bin gerade dran
        | dabei | bin dabei | bin noch dabei | arbeite daran | arbeite dran | arbeiten daran | wird bearbeitet | wird
        gerade bearbeitet | läuft | läuft noch | am laufen | beschäftigt mit | mitten drin | mittendrin | halb fertig |
        zur hälfte | zur hälfte fertig | fast geschafft | kümmere mich | kümmere mich darum | ich kümmere mich | kümmere
        mich gerade | schaue es mir an | schau es mir an | schaue mir das an | sehe es mir an | gucke es mir an | prüfe
        es gerade | prüfe gerade | sitze dran | sitze gerade dran | noch am arbeiten | noch in arbeit | noch dran |
        starte | fange an | fange gerade an | unterwegs | in vorbereitung | wird geprüft | in umsetzung | mache ich
        gerade | mach ich grad | bin grad dran | sitze ich gerade | sitze ich dran | sitze ich noch | sitz ich gerade |
        sitz ich dran | sitze gerade an | sitze an | arbeite ich gerade | arbeite ich daran | arbeite ich dran | bin ich
        dran | bin ich gerade dran | bin ich dabei | bin ich noch dran | schreibe gerade | bereite vor | mache ich
        gerade fertig | ist angelaufen | bin mittendrin | komme voran | geht voran | wird vorbereitet | in der mache |
        laufen | laufen noch""",
    ongoing="""fortlaufend | dauerhaft | laufend | daueraufgabe | dauerthema | ständig | kontinuierlich |
        wiederkehrend | hört nie auf | läuft dauerhaft | läuft ständig | permanente aufgabe""",
    blocked="""warte mit | wartet mit | blockiert | hängt | hängt fest | steckt fest | stecke fest | festgefahren |
        pausiert | auf eis | liegt auf eis | on hold | stockt | steht still | komme nicht weiter | kommen nicht weiter |
        komm nicht weiter | geht nicht weiter | geht nicht voran | liegt brach | in der warteschleife | warte noch |
        warten noch | wartet | geht hier nichts | geht gar nichts | geht hier gar nichts | geht nichts | geht hier
        leider gar nichts | geht leider nichts | komme ich nicht weiter | kommen wir nicht weiter | kann ich nichts
        machen | kann nichts machen""",
    waits="""warte auf | wartet auf | warten auf | warte noch auf | warten noch auf | wartet noch auf | warte immer
        noch auf | blockiert durch | blockiert wegen | blockiert von | hängts an
        | hängts bei | hängt an | hängt bei | hängt von | hängt noch an
        | hängt noch bei | abhängig von | brauche noch | brauchen noch | fehlt noch von | liegt bei | liegt noch bei |
        liegt jetzt bei | stockt wegen | stockt bei | steckt fest bei | steckt bei | wartet auf rückmeldung von | muss
        auf | müssen auf | es fehlt noch | es fehlt | mir fehlt noch | uns fehlt noch | mir fehlt | fehlt noch | hänge
        fest solange | blockiert solange | stecke fest solange | komme nicht weiter solange | warte ich auf | warten wir
        auf | warte ich noch auf | warten wir noch auf | wart noch auf | wart auf | warte gerade auf | warte ich gerade
        auf | fehlen mir | fehlen mir noch | fehlen uns noch | fehlt mir | fehlt mir noch | fehlt uns noch | fehlen noch
        | brauche ich noch | brauchen wir noch | warten immer noch auf | hänge an | hänge bei | hänge noch an |
        scheitert an | liegt es an | ist es nun an | ist es jetzt an | ist jetzt an | am zug ist""",
    silence="""keine antwort | noch keine antwort | keine rückmeldung | noch keine rückmeldung | keine reaktion
        | noch keine reaktion | kein feedback | noch kein feedback | nichts gehört | noch nichts gehört | nichts
        von gehört | meldet sich nicht | melden sich nicht | hat sich nicht gemeldet | haben sich nicht gemeldet
        | hat sich noch nicht gemeldet | haben sich noch nicht gemeldet | antwortet nicht | antworten nicht |
        hat nicht geantwortet | hat noch nicht geantwortet | haben nicht geantwortet | haben noch nicht
        geantwortet | reagiert nicht | reagieren nicht | hat nicht reagiert | hat noch nicht reagiert | nichts
        erhalten | noch nichts erhalten | noch nicht erhalten | nichts bekommen | noch nichts bekommen | noch
        nicht bekommen | nicht bekommen | hat noch nicht geliefert | hat noch nichts geschickt | nicht
        erreichbar | nicht zu erreichen | erreiche niemanden | funkstille | ball liegt bei | der ball liegt bei
        | muss noch freigeben | müssen noch freigeben | muss erst freigeben | muss noch unterschreiben | muss
        noch zustimmen | freigabe fehlt | freigabe fehlt noch | genehmigung fehlt | unterschrift fehlt | kein
        zugang | keinen zugang | kein zugriff | keinen zugriff | kein budget | noch keine neuigkeiten | keine
        neuigkeiten""",
    cancelled="""gecancelt | gecanceled | hat sich erübrigt | erübrigt sich | erübrigt | nicht mehr nötig | nicht
        nötig | nicht mehr notwendig | nicht notwendig | abgesagt | storniert | stornieren | entfällt | fällt weg
        | fällt aus | hinfällig | kann weg | kann raus | kann gelöscht werden | kann gestrichen werden | kann
        entfallen | nicht mehr relevant | irrelevant | gestrichen | streichen | streiche | überflüssig | obsolet
        | löschen | lösche | lösch | gelöscht | abbrechen | abgebrochen | abgeblasen | brauchen wir nicht mehr |
        brauche ich nicht mehr | brauchen wir nicht | wird nicht mehr gebraucht | wird nicht mehr benötigt |
        nicht mehr benötigt | nicht mehr gebraucht | nicht mehr aktuell | gegenstandslos | unnötig | machen wir
        nicht mehr | nicht anwendbar | trifft nicht mehr zu | fallen lassen | lassen wir fallen | verworfen |
        eingestampft | wird nicht mehr gemacht | gekippt""",
    reopened="""mach nochmal auf | nochmal aufmachen | mach wieder auf | mach das wieder auf | wieder auf | wieder
        öffnen | wieder offen | wieder aufmachen | öffne wieder | doch nicht fertig | doch nicht erledigt | doch noch
        nicht fertig | doch noch nicht erledigt | doch noch offen | doch nicht abgeschlossen | doch nicht gelöst |
        versehentlich geschlossen | aus versehen geschlossen | zu unrecht geschlossen | erneut öffnen | wiedereröffnen |
        muss wieder auf""",
    not_mine="""nicht meins | nicht meine aufgabe | nicht mein thema | nicht mein job | nicht mein ding | nicht für
        mich | falsche person | falscher ansprechpartner | bin nicht zuständig | nicht zuständig | ich bin nicht
        zuständig | bin dafür nicht zuständig | nicht meine baustelle | nicht mein bereich | nicht von mir | gehört mir
        nicht | gehört nicht mir | nicht ich | bin ich nicht | das bin ich nicht | nicht bei mir | damit habe ich nichts
        zu tun | hab ich nichts mit zu tun | nichts mit zu tun | nicht der richtige ansprechpartner | nicht die richtige
        person | nicht der richtige | nicht der verantwortliche | nicht verantwortlich | bin nicht verantwortlich |
        keine von denen ist meine | nicht auf meiner liste | nicht meine abteilung | dafür bin ich nicht zuständig | bin
        ich nicht zuständig | bin ich nicht verantwortlich | dafür bin ich nicht verantwortlich | ist nicht mein
        bier""",
    my_part="""mein teil ist fertig | mein teil ist erledigt | mein teil ist gemacht | mein teil ist
        abgeschlossen | mein teil erledigt | mein teil fertig | meinen teil erledigt | meinen teil gemacht |
        habe meinen teil erledigt | hab meinen teil gemacht | von meiner seite erledigt | von meiner seite
        fertig | meinerseits erledigt | meinerseits fertig | bei mir erledigt | mein anteil ist erledigt | mein
        anteil ist fertig | mit meinem teil fertig | mit meinem teil durch""",
    share="""mein teil | meinen teil | meinem teil | meinerseits | von meiner seite | meine seite | mein anteil
        | meinen anteil | bei mir""",
    snooze="""erinnere mich | erinner mich | erinnere mich daran | erinner mich daran | erinnere mich an | erinner
        mich an | frag mich | frage mich | frag mich nochmal | frag noch mal | frag nochmal | frag wieder | frag mich
        wieder | nochmal fragen | snooze | zurückstellen | stell zurück | zurückgestellt | wiedervorlage | auf
        wiedervorlage | erinnerung | schick mir eine erinnerung | melde dich wieder | melde dich | komm darauf zurück |
        ping mich | meld dich wieder | komm wieder auf mich zu | komm auf mich zurück | frag mich dazu | komm wieder |
        melde dich nochmal""",
    shift="""verschieben | verschiebe | verschieb | verschoben | verschoben auf | verschoben auf den | verlegt |
        verlegt auf | verlegen | verlege | vertagt | vertagt auf | vertagen | aufschieben | aufgeschoben | aufgeschoben
        bis | verlängert bis | verlängern | rutscht auf | schiebe | schieb | nach hinten schieben | nach hinten
        verschoben | vorgezogen auf | auf den""",
    away="""im urlaub | in urlaub | auf urlaub | urlaub | krank | krankgeschrieben | krankgemeldet | abwesend |
        nicht da | nicht im büro | außer haus | ausser haus | in elternzeit | elternzeit | in mutterschutz |
        nicht verfügbar | frei | out of office | bin weg | weg""",
    back="wieder da | wieder zurück | zurück | zurück im büro | bin zurück | wieder im büro",
    fine="in ordnung | ok | okay | passt | alles gut | gut | geht klar",
    seen="""danke | vielen dank | danke schön | dankeschön | danke dir | danke ihnen | besten dank | herzlichen
        dank | dank dir | verstanden | alles klar | notiert | gesehen | gelesen | zur kenntnis genommen | zur
        kenntnis | erhalten | angekommen | prima | super | toll | perfekt | klasse | top | okidoki | geht in
        ordnung | wird gemacht | mach ich | mache ich | werde ich machen | mach ma | jo danke | danke für die
        erinnerung | danke für den hinweis | gern | gerne | spitze""",
    negation="""ned | nicht | nich | kein | keine | keinen | keiner | noch nicht | nie | niemals | nichts | ohne |
        offen | noch offen | immer noch offen | niemand | weder | noch nichts | unfertig | unvollständig |
        unerledigt | ungelöst | vergessen | gescheitert | fehlgeschlagen | misslungen | keinesfalls | keineswegs
        | nirgends | nix | noch nix | noch nicht angefangen | keine zeit | keine zeit gehabt | noch nicht dazu
        gekommen | nicht dazu gekommen | noch zu tun | noch zu erledigen | geht nicht | klappt nicht | falsch |
        lange nicht | nichts neues | keine neuigkeiten dazu | kein fortschritt | keine fortschritte | noch nicht
        geschafft | nicht geschafft | noch nicht angeschaut | noch nicht angesehen | hab ich vergessen | total
        vergessen | verschwitzt | keine ahnung | weiß ich noch nicht | weiß noch nicht | noch keinen schritt
        weiter | steht noch aus""",
    no="nein | nee | nö | ne | nope | leider nein | noch nicht nein",
    almost="""fast | beinahe | halb | teilweise | zum teil | größtenteils | grösstenteils | so gut wie | nahezu
        | ein teil | einen teil | teile | hälfte | die hälfte | nicht ganz | nicht vollständig | weitgehend |
        mehr oder weniger | im großen und ganzen | bisher | vorerst | vorläufig | erste version | entwurf | auf
        dem weg | auf gutem weg | im zeitplan | im plan | bereit für | bereit zur | nur noch | nur | bis auf |
        einige | manche | die meisten | ein bisschen | ein wenig | prozent | mindestens | quasi | praktisch |
        demnächst fertig""",
    future="""wird | werde | werden | wirst | morgen | übermorgen | bald | demnächst | später | nachher | gleich |
        heute noch | heute abend | heute nachmittag | bis | nächste woche | nächsten monat | kommende woche | diese
        woche | diese woche noch | ende der woche | am ende der woche | in kürze | geplant | plane | planen | plan |
        soll | sollen | will | wollen | möchte | vorhabe | habe vor | versuche | versuch | versuchen | hoffe | hoffen |
        erwarte | erwartet | voraussichtlich | vor | noch heute | rechtzeitig | zeitnah | versprochen | verspreche |
        vorgesehen | eingeplant | gegen | irgendwann | mache das | mache es | mach das | mach es | erledige | erledige
        ich | mache ich morgen | schaffe es | schaffe ich | kommt noch | folgt | folgt noch | steht noch an | in der
        nächsten | folgt im | folgen noch""",
    condition="""wenn | falls | sobald | sofern | solange | vorausgesetzt | es sei denn | nachdem | bevor | erst
        wenn | erst nach | nach | unter der bedingung | im falle | ob | bis dahin | nur wenn | ansonsten""",
    wish="""muss | müssen | müsste | musst | sollte | sollten | solltest | bitte machen | bitte erledigen |
        brauche | brauchen | hoffentlich | zu erledigen | zu machen | zu tun | noch zu | gemacht werden |
        erledigt werden | fertig werden | fertig sein | fertig machen | fertigmachen | abschließen | sorge dafür
        | lass uns | lasst uns | kannst du bitte | können sie bitte | könntest du | könnten sie | nötig |
        notwendig | dran denken | zu sein | fertig haben | fertig kriegen | fertig bekommen | wünsche | wäre
        schön""",
    ability="kann | darf | können | dürfen | kannst | könnt | lässt sich",
    doubt="""denke | ich denke | denk ich | glaube | ich glaube | glaub ich | vielleicht | eventuell |
        wahrscheinlich | vermutlich | möglicherweise | wohl | sagt | sagte | sagen | meint | meinte | laut |
        anscheinend | scheint | scheinbar | angeblich | offenbar | oder | nehme an | schätze | vermute |
        normalerweise | eigentlich | im prinzip | theoretisch | weiß nicht | weiss nicht | weiß ich nicht |
        unsicher | nicht sicher | zweifle | hat gesagt | hat gemeint | behauptet | erzählt | er hat | sie hat |
        er | ihm | ihr | ihnen | soweit ich weiß | gehört dass | bestätigt | prüfen ob | schauen ob | müsste
        sein | sollte eigentlich | gefühlt | wer""",
    question="""ist es | ist das | ist dies | sind die | sind sie | hast du | habt ihr | haben sie | haben wir |
        hat jemand | hat er | können sie | kannst du | kann ich | können wir | soll ich | sollen wir | warum |
        wieso | weshalb | wie | wo | wer | wann | was | welche | welcher | welches | wessen | womit | wofür |
        gibt es | gibt s | muss ich | darf ich | stimmt es | bis wann | wie weit | was ist mit | oder nicht""",
    asking_verbs="ist | sind | hat | war | waren | wurde",
    it="es | das | dies | diese | dieser | dieses | s | das da",
    everything="""alles | alle | sämtliche | alle aufgaben | alle punkte | alle themen | alle meine aufgaben | die
        ganze liste | das alles | alles davon | jede aufgabe | alles zusammen | sie alle | alle vier | alle fünf |
        sämtliches""",
    both="beide | die beiden | beides | alle beide | beide aufgaben | beide punkte",
    three="alle drei | die drei | alle drei punkte",
    rest="""der rest | den rest | rest | die anderen | die übrigen | alle anderen | das andere | das übrige |
        alles andere | alles übrige""",
    excluding="außer | ausser | bis auf | ausgenommen | mit ausnahme von | abgesehen von | exklusive",
    contrast="aber | jedoch | allerdings | doch | hingegen | sondern | nur dass",
    joining="und | sowie | plus | u",
    too="auch | ebenfalls | ebenso | dito | genauso | gleichfalls | idem",
    through="bis | bis zu | bis zum",
    counted="nummer | nummern | nr | punkt | punkte | aufgabe | aufgaben | thema | themen | position | punkt nummer",
    ordinals="""erste ersten erster erstes | zweite zweiten zweiter zweites | dritte dritten dritter drittes |
        vierte vierten | fünfte fünften | sechste sechsten | siebte siebten | achte achten | neunte neunten |
        zehnte zehnten""",
    cardinals="eins | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn",
    last="""letzte | der letzte | die letzte | das letzte | den letzten | letzter punkt | der letzte punkt | die
        letzte aufgabe | letztes | letzten | die letzten | letzter""",
    nearly="fast | beinahe | so gut wie | nahezu | quasi | praktisch",
    affirming="schon | ist | ja | doch schon | sehr wohl",
    verbs="""ist | sind | war | waren | habe | hab | haben | hat | hatte | wurde | wurden | bin | sind wir |
        worden | gewesen | ists | steht | stehen""",
    padding="""wie gesagt | wie schon gesagt | wie bereits gesagt | ich sagte es schon | ich sagte es bereits | hab ich
        schon gesagt | habe ich schon gesagt | scho | scha | der | die | den | dem | des | ein | eine | einen | einer |
        ich | wir | mit | von | vom | zu | zum | zur | bereits | schon | gerade | jetzt | endlich | guten morgen | guten
        tag | guten abend | hallo | hi | moin | servus | grüß gott | liebe | lieber | ja | jo | gestern | mein | meine |
        meinen | unser | unsere | unseren | heute | im | am | in | an | auf | für | über | bezüglich | betreffend | was
        betrifft | mal | nun | also | so | da | hier | dort | übrigens | kurz | kurzes update | kurze info | zur info |
        info | update | status | team | kollegen | leute | zusammen | alle zusammen | mfg | lg | vg | viele grüße |
        liebe grüße | mit freundlichen grüßen | beste grüße | grüße | gruß | schöne grüße | heute morgen | heute früh |
        heute vormittag | letzte woche | vorige woche | gestern abend | vorgestern | vorhin | eben | soeben | längst |
        inzwischen | mittlerweile | seit gestern | seit letzter woche | ganz | völlig | vollkommen | komplett schon |
        sorry | entschuldigung | bitte | bitteschön | markieren | markiere | als | setze | setz | mir | mich | dir |
        dich | uns | euch | du | sie | man | halt | einfach | ebent | gott sei dank | zum glück | glücklicherweise |
        gute nachricht | gute neuigkeiten | tatsächlich | wirklich | sicher | natürlich | selbstverständlich | damit |
        daran | davon | dafür | hiermit | endgültig | erfolgreich | doch noch | noch | wieder | erneut | ab | ab sofort
        | inklusive | inkl | meinerseits aus | etwas | sich | dann | äh | ähm | jetz | grad | bei | beim | ums | wegen |
        hierzu | dazu | ich bestätige dass | hiermit bestätige ich dass | kann bestätigen dass | ich kann bestätigen
        dass | hiermit melde ich dass | ich melde dass | anbei die rückmeldung | anbei | die rückmeldung | wie
        versprochen | wie besprochen | wie vereinbart | hiermit teile ich mit dass | eins davon | eine davon | einer
        davon | eines davon | eins von beiden""",
    harmless="""kein problem | keine probleme | ohne probleme | keine fragen | keine anmerkungen | keine bemerkungen
        | kein stress | keine sorge | sonst nichts | nichts weiter | nichts mehr zu tun | keine weiteren aktionen |
        keine weiteren schritte | nichts hinzuzufügen | sorry für die verspätung | entschuldige die verspätung |
        entschuldigung für die verspätung | reibungslos | problemlos | schönes wochenende | schönen tag | schönen tag
        noch | schönen feierabend | schönen abend""",
    today="heute | diese woche",
    orders="""schließen | schliessen | stornieren | abhaken | löschen | streichen | geschlossen | gelöscht |
        gestrichen | abgehakt | storniert | schließe | entfallen | durchstreichen""",
    ending="bis | bis zum | bis zur | bis einschließlich | bis inklusive",
    takes="""übernimmt | übernimmt das | übernimmt es | übernimmt die aufgabe | hat übernommen | hat das
        übernommen | hat es übernommen | wird übernehmen | wird das übernehmen | macht das | macht es | macht
        das jetzt | macht die | macht den | kümmert sich | kümmert sich darum | kümmert sich drum | wird sich
        kümmern | erledigt das | erledigt es | wird das machen | wird das erledigen | ist dran | ist da dran |
        ist zuständig | ist dafür zuständig | ist verantwortlich | bearbeitet das | bearbeitet es | betreut das
        | hat das | hat es jetzt | hat das jetzt | hat die aufgabe | kann das machen | kann das übernehmen |
        soll das machen | soll das übernehmen | sollte das machen | sollte das übernehmen | muss das machen |
        schaut sich das an | arbeitet daran | arbeitet dran""",
    belongs="""gehört | gehört zu | ist für | das ist für | das ist von | ist von | ist sache von | ist thema von |
        ist eine aufgabe für | das ist was für | geht an | sollte an | muss an | gib es an | gib das an | gib es | gib
        das | bitte an | zuweisen an | zugewiesen an | ist zugewiesen an | liegt eigentlich bei | fällt unter | das ist
        | eher | staffelstab an | den staffelstab an | liegt jetzt bei""",
    consults="""frag | frag mal | frage | fragen sie | frag lieber | frag bitte | sprich mit | sprich mal mit |
        mit klären | zu klären mit | klären mit | kläre mit | abklären mit | abstimmen mit | wende dich an |
        wenden sie sich an | kontaktiere | liegt auf dem schreibtisch von | auf dem tisch von | liegt bei | bei
        | am besten""",
    deadline="""frist | die frist | neue frist | die neue frist | deadline | die deadline | neue deadline | die
        neue deadline | termin | neuer termin | der neue termin | abgabetermin | fällig | fällig am | fällig bis
        | ist fällig | stichtag | neues datum | zieltermin | fristverlängerung bis | haben zeit bis | habe zeit
        bis | haben bis | habe bis | aufschub bis | verlängert bis""",
    bounds="""bis | bis zum | bis zur | vor | vor dem | spätestens | spätestens am | nicht vor | nicht vor dem |
        erst | erst am""",
    dated="am | ab | auf | auf den | um | für",
    later="""später | nachher | nicht jetzt | jetzt nicht | nicht heute | heute nicht | ein andermal | ein
        anderes mal | anderer zeitpunkt | gerade schlecht | passt gerade nicht | passt grad nicht | keine zeit
        gerade | gerade keine zeit | grad keine zeit | bin im meeting | im meeting | in einer besprechung | bin
        unterwegs gerade | am steuer | im auto | frag später | frag mich später | später nochmal | später noch
        mal | nochmal später | ungünstig | gleich nicht""",
    affirms="""ja | jo | jawohl | genau | richtig | stimmt | korrekt | exakt | ja bitte | bitte ja | ja mach |
        mach das | klar | natürlich | auf jeden fall | sicher ja | das stimmt | ja genau | der ja | jup""",
    generic="""besprechung | meeting | sitzung | bericht | review | prüfung | update | plan | planung | termin |
        session | dokument | dokumente | liste | mail | präsentation | folien | projekt | aufgabe | arbeit |
        status | team | prozess | anfrage | antrag | änderung | system | daten | notiz | notizen | datei |
        dateien | entwurf | version | punkt | aktion | agenda | neu | neue | neuer | konto | frage | vorschlag |
        vorlage | übersicht | zugang | zugriff""",
    empty="""der | die | das | den | dem | des | ein | eine | einen | einer | und | für | mit | von | vom | zu | zum
        | zur | über | an | am | im | in | auf | mein | meine | unser | unsere | aufgabe | punkt | thema | sache |
        ding | teil | dies | diese | dieser | bei | ist | sind | dann | denn | fürs | zum | zur | beim | vom""",
    joking="""klasse gemacht | prima gemacht | spitze gemacht | sauber gemacht | stark gemacht | gut gemacht | schön
        gemacht | toll gemacht | super gemacht | gute arbeit | fertig für heute | feierabend | bin fix und fertig | fix
        und fertig | ich bin fertig mit den nerven | fertig mit den nerven | fertig mit diesem bot | mit diesem bot
        fertig | mit dir bin ich fertig | gesagt getan | leichter gesagt als getan | schön wärs | von wegen | nie fertig
        | betrachte es als erledigt | gilt als erledigt""",
    mail_labels="von | gesendet | an | cc | betreff | datum",
    wrote="schrieb",
    original="ursprüngliche nachricht | originalnachricht | weitergeleitete nachricht",
    sent_from="von meinem | gesendet von | gesendet mit | outlook für",
    signs_off="""mit freundlichen grüßen | mit freundlichen grüssen | freundliche grüße | viele grüße | liebe
        grüße | beste grüße | schöne grüße | herzliche grüße | mfg | lg | vg | grüße | gruß""",
    interjections="",
    abbreviated="nr",
    contracted="",
    ordinal_ends="te | ten | ter",
    around="",
    excluding_all="bis auf",
    out_of="von",
    receiver="an | via | zu",
    denies_with="",
    silent_not="",
    snoozes_alone="",
    conveyed="""geschickt | gesendet | verschickt | abgeschickt | zugeschickt | gemailt | versendet |
        rausgeschickt | geliefert | eingereicht | abgegeben""",
    instead_of="statt | anstatt | anstelle von | an stelle von | und nicht",
    corrects="""vertippt | hab mich vertippt | verschrieben | ich meinte | meinte | ich meine | gemeint war | gemeint |
        sollte sein | tippfehler | falsche nummer | falscher punkt | falsche aufgabe | die falsche | nein warte | warte
        nein | warte | moment | nicht die | nicht der | korrektur | stattdessen | mein fehler | fehler | es war die | es
        war der | es war | hab mich vertan | vertan | habe mich geirrt | geirrt | verwechselt | ich habe mich vertan |
        ich hab mich vertan | ich habe mich geirrt | kommando zurück | falscher alarm | zu früh gefreut | ich war zu
        schnell | ich hab mich verguckt | verguckt | quatsch | war ein scherz | scherz | halt | ich hatte mich vertan |
        nein doch nicht | das war""",
    takes_back="""doch nicht | doch noch nicht | vergiss das | vergesst das | ignorier das | eigentlich nicht | bei
        näherem hinsehen | nehme ich zurück | oder doch nicht""",
    reconsiders="eigentlich | naja | na ja | obwohl | allerdings | hm | bei näherem hinsehen",
    excuses="""sorry | ups | hoppla | oh | ah | eigentlich | nein | äh | ähm | entschuldigung | verzeihung | mist |
        ne | nee | nö | hm | naja | ach | oje | stopp | stop | oh nein | tja""",
    none="""keine | keiner | keines | keine davon | keins | keins von beiden | keine von beiden | nichts | was
        anderes | eine andere""",
    greets="""hallo | hi | guten morgen | guten tag | guten abend | liebe | lieber | moin | servus | sehr
        geehrte | sehr geehrter | hey | grüß gott""",
    outstanding="""freigabe | genehmigung | zustimmung | unterschrift | unterschriften | lieferung | bestätigung |
        validierung | antwort | rückmeldung | zahlung | prüfung | auslieferung | versand | installation | montage |
        ausrollung | rollout | veröffentlichung | rechnung | ergebnis | ergebnisse | entscheidung | grünes licht""",
    corrects_behind="meine ich | mein ich | meinte ich | ist es | war es | wars | eigentlich | sorry",
    does="""macht | machen | übernimmt | übernommen | hat übernommen | kümmert sich | kümmert sich um | kümmert |
        betreut | bearbeitet | erledigt jetzt | leitet | nimmt | führt | verantwortet | regelt | managt | erbt | hat
        geerbt""",
    hands="""geht an | gehen an | ging an | gingen an | ist an | liegt jetzt bei | sind für | sind jetzt für | ist
        jetzt für | gehört | gehören | übergeben an | abgegeben an | übertragen an | abgetreten an | gegeben an |
        weitergegeben an | weitergereicht an""",
    possessed="job | aufgabe | sache | ding | baustelle",
    passed_over="""jetzt | jetz | nun | auch | der | die | schon | ab | das | künftig | inzwischen | mittlerweile |
        dann | kollege | kollegin | herr | frau""",
    past="""war | waren | hatte | hatten | hat | haben | habe | hab | wurde | wurden | fand | fanden | kam | kamen |
        ging | gingen""",
    pronouns="er hat | sie hat | er | ihm | ihr | ihnen | wer",
    agents="durch | von",
    since="seit",
    ago="vor | schon | bereits",
    beside="in | im | zwischen | während | seit | zusammen mit | gemeinsam mit | bei | beim | auf | unter | am",
    lasts="für | noch",
    ahead="in",
    gone="letzten | letzte | letzter | letztem | vergangenen | vorigen",
    moves_to="auf | auf den",
    inverts="""jetzt | nun | inzwischen | mittlerweile | gestern | heute | endlich | soeben | vorhin | heute morgen
        | heute früh | somit | damit | letzte woche | seit gestern""",
    dictated="punkt",
    dictated_commas="komma",
    only="nur | lediglich",
    so_far="bisher | bis jetzt | vorerst | momentan",
    coming="folgt | folgen | kommt | kommen | unterwegs | erwartet | steht aus | steht noch aus",
    without="ohne",
    announcers="ich | wir | hiermit | gerne | gern | anbei | kurz",
    tells="""mitteilen | teile | teilen | informieren | informiere | melden | melde | sagen | bestätigen | bestätige
        | mitzuteilen | berichten | wissen | lasse""",
    along="""ich | wir | ihnen | dir | euch | sie | dich | mit | darf | kann | können | möchte | möchten | wollte |
        hiermit | gerne | gern | darüber | kurz | nur | zu | freue | freuen | mich | uns | hierdurch | lassen |
        auch""",
    that="dass",
    styled="hr | dr | prof | herr",
    gives_to="gib | gebt | geben sie | übergib | weise | reich | überlass | schieb | delegier",
    auxiliaries="",
    infinitives="",
    tags="gell | gelle | ge | ne",
    hence="also | daher | deshalb | darum | somit",
    rather="sie | ihn | lieber | doch | besser | bitte | eher | dann | stattdessen",
    gives_away="geben | übergeben | übertragen | abgeben | überlassen",
    has="hat",
    perfect="",
    participles="",
    first="erst | zuerst | noch",
    myself="ich | wir",
    passive="werden",
    needs="brauche | brauchen | haben | bekommen | kriegen",
    sources="von | vom",
)
