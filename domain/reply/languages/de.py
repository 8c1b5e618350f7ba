"""German, as Germans, Austrians and Belgians write it."""

from domain.reply.languages.table import Language

GERMAN = Language(
    done="""erledigt | ist erledigt | hat sich erledigt | fertig | fertig damit | abgeschlossen | gemacht | beendet |
        fertiggestellt | fertig gestellt | gelöst | geschlossen | schliessen | schließen | schließe | kann geschlossen
        werden | können geschlossen werden | darf geschlossen werden | kann zu | kann man schließen | kannst du
        schließen | kannst du abhaken | abgehakt | abhaken | hake ab | haken dran | haken dahinter | getan | vollbracht
        | vollendet | vollständig | komplett | durch | bin durch | bin durch damit | unter dach und fach | in trockenen
        tüchern | behoben | gefixt | geklärt | geregelt | bereinigt | bearbeitet | abgearbeitet | umgesetzt |
        durchgeführt | ausgeführt | finalisiert | vorbereitet | auf dem neuesten stand | aktualisiert | ist raus | raus
        | geschafft | habs gemacht | hab s gemacht | habe ich gemacht | hab ich gemacht | habs erledigt | hab s
        erledigt | als erledigt markieren | als fertig markieren | gegengelesen | überprüft | passt alles so | fertich
        | feddich | kann von der liste | erldigt | erledgt | gegessen | ist gegessen | in sack und tüten |
        durchstreichen | vom tisch | kannst du zumachen | können wir abhaken | kann abgehakt werden | darf abgehakt
        werden | kannst zumachen | darf zu | mach zu | ist durch | ist gelaufen | im kasten | ist im kasten |
        eingetütet | ist eingetütet | unter dach | in der tasche | fixfertig | fix fertig gemacht | hingekriegt |
        hinbekommen | hab ich hinbekommen | fertigbekommen | fertig gekriegt | fertiggekriegt | ist fertig geworden |
        fertiggemacht | zu ende gebracht | zum abschluss gebracht | abgewickelt | vollzogen | verrichtet | absolviert |
        bewältigt | gestemmt | gewuppt | gerockt | in ordnung gebracht | ins reine gebracht | gerichtet | repariert und
        läuft | läuft wieder | funktioniert wieder | geht wieder | wieder heil | ausgebessert | gerade gebogen |
        geradegebogen | ausgebügelt | hinter uns | hinter mir | liegt hinter uns | haben wir hinter uns | von der liste
        | von meiner liste | runter von der liste | kann runter von der liste | nimm es von der liste | nimm von der
        liste | als erledigt | auf erledigt setzen | passt jetzt | gemocht | firtig | ferdich | feddig | erledicht |
        hamma erledigt | hob i gmocht | passt scho so | haben wir erledigt | haben wir gemacht | konnte abgeschlossen
        werden | konnte erledigt werden | konnte geschlossen werden | ist erfolgt | erfolgt | ist passiert | ist
        geschehen | geschehen | aus der welt | ist online | ist draußen | ging raus | ging heute raus | ist
        rausgegangen | rausgegangen | ist weg geschickt | ist auf dem weg zur post gebracht | am start | liegt bereit |
        liegen bereit | steht bereit | stehen bereit | ist rum | is rum | über die bühne | über die bühne gegangen |
        fertigstellen können | abschließen können | unterschrieben zurück | unterzeichnet zurück | unterschrieben
        zurückgekommen | wurde gehalten | wurden gehalten | ist gehalten | hat stattgefunden | haben stattgefunden |
        fand statt | fanden statt | hat gut geklappt | hat geklappt | haben geklappt | gut gelaufen | ist gut gelaufen
        | gut verlaufen | ist gut verlaufen | reibungslos verlaufen | problemlos verlaufen | glatt gelaufen | glatt
        gegangen | ist glatt gegangen | ist gut gegangen | ist glatt gelaufen | ist vonstatten gegangen | vonstatten
        gegangen | sind erfolgt | sind passiert | sind geschehen | ist vollbracht | ist in trockenen tüchern | sind in
        trockenen tüchern | ist zustande gekommen | zustande gekommen | zustande gebracht | zuwege gebracht | läuft
        wieder rund | laufen wieder | funktionieren wieder | ist wieder ganz | wieder ganz | wieder in schuss |
        tipptopp | sind in kraft | ist in kraft getreten | sind in kraft getreten | zu einem guten ende gebracht | zum
        guten ende gebracht | zu ende geführt | zu ende geschrieben | zu ende gebaut | ist zu ende gebracht | sind
        eingetütet | ist abgehakt | sind abgehakt | ist ausgestanden | ausgestanden | ist live | live gegangen | lief
        durch | lief gut | ist durchgelaufen""",
    sent="""gedruckt | ausgedruckt | versichert | repariert | übersetzt | eingescannt | laminiert | eingerahmt |
        getauscht | umgetauscht | verhandelt | ausgefüllt | abgehalten | stattgefunden | migriert | überwiesen |
        geschickt | gesendet | verschickt | abgeschickt | zugeschickt | geliefert | ausgeliefert | eingereicht |
        abgegeben | hochgeladen | veröffentlicht | installiert | ausgerollt | implementiert | eingeführt | bezahlt |
        bestellt | gebucht | unterschrieben | unterzeichnet | gemailt | versendet | rausgeschickt | eingespielt | live
        geschaltet | ist live | eingerichtet | organisiert | reserviert | ausgetauscht | ersetzt | archiviert |
        erneuert | abgelegt | aufgestellt | in betrieb | geschrieben | verfasst | aufgeschrieben | abgetippt |
        redigiert | korrigiert | angepasst | überarbeitet | umgeschrieben | ergänzt | vervollständigt | eingegeben |
        eingetragen | erfasst | registriert | angemeldet | eingeschrieben | angelegt | erstellt | gebaut | aufgebaut |
        entworfen | designt | programmiert | entwickelt | getestet | durchgetestet | gedebuggt | gepatcht |
        konfiguriert | aufgesetzt | upgegradet | neu gestartet | zurückgesetzt | wiederhergestellt | synchronisiert |
        importiert | exportiert | verifiziert | geprüft | nachgeprüft | kontrolliert | gecheckt | durchgesehen |
        gegengezeichnet | abgezeichnet | gestempelt | beglaubigt | notariell beglaubigt | gepostet | online gestellt |
        ins netz gestellt | angekündigt | kommuniziert | verständigt | informiert | benachrichtigt | eingeladen |
        präsentiert | gefilmt | fotografiert | freigeschaltet | aktiviert | deaktiviert | entsperrt | verkabelt |
        gekoppelt | abgeklemmt | umgetauscht worden | abgeholt | zurückgebracht | zurückgegeben | zurückgeschickt |
        hingebracht | ausgetragen | entsorgt | weggeworfen | verschrottet | eingezahlt | erstattet | zurückerstattet |
        gutgeschrieben | abgerechnet | fakturiert | in rechnung gestellt | verbucht | eingebucht | kontiert |
        abgeglichen | abgestimmt worden | deklariert | auditiert | gezählt | durchgezählt | inventarisiert | gewogen |
        gemessen | ausgemessen | vermessen | kalkuliert | berechnet | ausgerechnet | durchgerechnet | gekauft |
        eingekauft | angeschafft | verkauft | nachbestellt | aufgefüllt | nachgefüllt | eingeräumt | ausgezeichnet |
        etikettiert | beschriftet | eingepackt | verpackt | ausgepackt | verladen | entladen | ausgeladen | gestapelt |
        sortiert | geordnet | aufgeräumt | weggeräumt | geputzt | saubergemacht | desinfiziert | gewaschen |
        abgewaschen | gespült | abgespült | gebügelt | gesaugt | staubgesaugt | gefegt | geschrubbt | entkalkt |
        gebacken | gekocht | gebraten | frittiert | gegrillt | aufgetaut | eingefroren | mariniert | hergerichtet |
        angerichtet | serviert | aufgewärmt | portioniert | gegossen | betoniert | gemauert | verputzt | gefliest |
        verfugt | geschweißt | gelötet | gebohrt | gedübelt | verschraubt | angeschraubt | festgeschraubt | genagelt |
        verklebt | geschliffen | lackiert | gemalert | ausgemalt | verglast | gedämmt | isoliert | abgerissen |
        demontiert | abgebaut | ausgehoben | planiert | aufgehängt | montiert | zusammengebaut | eingebaut | verbaut |
        gehobelt | geschmiert | geölt | entlüftet | entstopft | justiert | kalibriert | geschnitten worden | gejätet |
        gepflanzt | bewässert | gefüttert | verabreicht | geimpft | verbunden worden | gebadet | gewickelt |
        aufgenommen worden | unterrichtet | benotet | bewertet | verteilt | ausgeteilt | kopiert | fotokopiert |
        gelauncht | gekündigt | verlängert | eingestellt worden | rekrutiert | eingearbeitet | evaluiert | beurteilt |
        protokolliert | dokumentiert | festgehalten | geleert | ausgeleert | ausgeräumt | leergeräumt | umgezogen |
        verlagert | vernichtet | geschreddert | recycelt | aufgelistet | zusammengefasst | ausgearbeitet |
        digitalisiert | transkribiert | genäht | gestrickt | gefaltet | geschmückt | dekoriert | tapeziert | verlegt
        worden | zugestellt | nachgereicht | beantragt | beantwortet | ausgestellt | ausbezahlt | ausgezahlt |
        angewiesen | erneuert worden | aufgezogen | poliert | abgeschliffen | zurückgerufen | angerufen und geklärt |
        umgebucht | vorgekocht | eingeheizt | ausgemistet | gedeckt | geschult | getippt | geklebt | geeicht |
        gereinigt | geeinigt | beglichen | angeschlossen | geändert | beladen | abgebucht | abgefertigt | abgefüllt |
        abgeheftet | abgeladen | abgeliefert | abgemessen | abgepackt | abgeräumt | abgesichert | abgespeichert |
        abgestaubt | abgestempelt | abgewischt | abgezählt | angebracht | angefertigt | angehängt | angeklebt |
        angeliefert | angemietet | aufbereitet | aufgefrischt | aufgeklebt | aufgeladen | aufgerüstet | aufgespielt |
        aufgetankt | aufgeteilt | aufgewischt | aufgezeichnet | ausgehändigt | ausgehängt | ausgelesen | ausgemustert |
        ausgerichtet | ausgeschildert | ausgestattet | ausgewechselt | ausgewertet | ausformuliert | beigefügt |
        beigelegt | bereitgelegt | bereitgestellt | bekannt gemacht | bekannt gegeben | bekanntgemacht | bekanntgegeben
        | durchgemessen | durchgewischt | eingefügt | eingelagert | eingelesen | eingepflegt | eingesammelt |
        eingesandt | eingesendet | eingetippt | eingewiesen | eingeordnet | einsortiert | fertig gedruckt | fertig
        geschrieben | fertig installiert | fertig montiert | fertig verpackt | fertig aufgebaut | fertig abgebaut |
        fertig geputzt | fertig gestrichen | festgezogen | freigegeben | gecoacht | gedolmetscht | gefaxt | geheftet |
        gekehrt | gelabelt | gelocht | gelüftet | gemäht | gemergt | gerebootet | geresettet | geröntgt | gesammelt |
        gespeichert | gespendet | gestaltet | gestreamt | gestreut | getackert | getaggt | getankt | gewischt |
        gezeichnet | gegründet | herausgegeben | heruntergeladen | hinzugefügt | instand gesetzt | instandgesetzt | in
        betrieb genommen | in kraft getreten | ist in kraft | zu papier gebracht | nachgedruckt | nachgekauft |
        nachgeliefert | nachgemessen | nachgerechnet | nachgerüstet | nachgeschickt | nachgesendet | nachgetragen |
        nachgezahlt | neu aufgesetzt | neu eingerichtet | neu gestrichen | neu gedruckt | neu geschrieben | neu
        verkabelt | neu installiert | neu angelegt | neu besetzt | niedergeschrieben | runtergeladen | scharf
        geschaltet | schriftlich festgehalten | sichergestellt | umgebaut | umgeladen | umgemeldet | umgerechnet |
        umgeräumt | umgerüstet | umbenannt | umformuliert | umprogrammiert | umetikettiert | umsortiert | vollgetankt |
        vorgeführt | vorgetragen | weggepackt | weggestellt | wieder aufgebaut | wieder angeschlossen | wieder
        eingebaut | wieder aufgefüllt | wieder hergestellt | wieder in betrieb | wieder aufgehängt | wieder
        zusammengebaut | zugeklebt | zugesandt | zugesendet | zurückgebucht | zurückgesandt | zurückgesendet |
        zurückgezahlt | zurückgeschnitten | zusammengelegt | zusammengerechnet | zusammengeschraubt | zusammengestellt
        | zusammengetragen | gedeployt | gedeployed | upgedatet | geupdatet | upgegraded | gedownloadet | gebackupt |
        gesichert | gescannt | gereleast | gebrieft | ongeboardet | onboardet | hergestellt | ausgeglichen | einbezahlt
        | rückerstattet | nachgebucht""",
    passed="""weitergeleitet | weitergeleitet an | weitergegeben | weitergegeben an | weitergereicht |
        weitergereicht an | übergeben | übergeben an | geschickt an | gesendet an | verschickt an | gemailt an |
        abgegeben an | gegeben an | eskaliert | eskaliert an | delegiert | delegiert an | vorgelegt | angefragt
        | angefragt bei | nachgefragt | nachgefragt bei | zur prüfung | zur freigabe | zur genehmigung | zur
        unterschrift | zur freigabe geschickt | zur prüfung geschickt | in prüfung | im review | im test | in
        abstimmung | angebot angefordert | angefordert""",
    progress="""sitze am | sitz am | sitze gerade am | sitz gerade am | sitz grad am | sitze grad am | fang ich an
        | fange ich an | fang ich heute an | fange ich heute an | fang ich heut an | fang ich
        gerade an | nehme ich mir gerade vor | in verhandlung | in verhandlungen | mitten in verhandlungen | am
        verhandeln | in gesprächen | in diskussion | in prüfung bei mir | in arbeit | in bearbeitung | in gange |
        angefangen | begonnen | gestartet | dran | bin dran | ich bin dran | wir sind dran | sind dran | bin gerade
        dran | dabei | bin dabei | bin noch dabei | arbeite daran | arbeite dran | arbeiten daran | wird bearbeitet
        | wird gerade bearbeitet | läuft | läuft noch | am laufen | beschäftigt mit | mitten drin | mittendrin |
        halb fertig | zur hälfte | zur hälfte fertig | fast geschafft | kümmere mich | kümmere mich darum | ich
        kümmere mich | kümmere mich gerade | schaue es mir an | schau es mir an | schaue mir das an | sehe es mir an
        | gucke es mir an | prüfe es gerade | prüfe gerade | sitze dran | sitze gerade dran | noch am arbeiten |
        noch in arbeit | noch dran | starte | fange an | fange gerade an | unterwegs | in vorbereitung | wird
        geprüft | in umsetzung | mache ich gerade | mach ich grad | bin grad dran | sitze ich gerade | sitze ich
        dran | sitze ich noch | sitz ich gerade | sitz ich dran | sitze gerade an | sitze an | arbeite ich gerade |
        arbeite ich daran | arbeite ich dran | bin ich dran | bin ich gerade dran | bin ich dabei | bin ich noch
        dran | schreibe gerade | bereite vor | mache ich gerade fertig | ist angelaufen | bin mittendrin | komme
        voran | geht voran | wird vorbereitet | in der mache | laufen | laufen noch | am werkeln | am machen | am
        schreiben | am testen | am prüfen | am bauen | am vorbereiten | am aufräumen | am putzen | am malen | am
        streichen | am installieren | am übersetzen | am einrichten | am sammeln | am ausfüllen | am korrigieren |
        am erstellen | am umsetzen | bin am machen | bin am schreiben | bin am arbeiten | bin am erledigen | bin
        beim | im gange | im gang | im aufbau | im bau | im werden | im entstehen | in produktion | in entwicklung |
        in erstellung | in fertigung | in planung und umsetzung | in vollem gange | in vollem gang | voll dabei |
        voll dran | voll im gange | auf hochtouren | am ball | bin am ball | bleibe dran | bleib dran | ich bleibe
        dran | ich bleib dran | bin grade dabei | mitten dabei | mitten in der arbeit | angepackt | in angriff
        genommen | habe ich in angriff genommen | nehme ich in angriff | eingeleitet | ins rollen gebracht | ist ins
        rollen gekommen | ist gestartet | ist angestoßen | angestoßen | auf den weg gebracht | auf der zielgeraden |
        zielgerade | letzter schliff | der letzte schliff | den letzten schliff | feinschliff | letzte handgriffe |
        die letzten züge | in den letzten zügen | liegt in den letzten zügen | in der endphase | zu drei vierteln |
        dreiviertel fertig | zu zwei dritteln | zur hälfte durch | zur hälfte erledigt | zur hälfte gemacht | teils
        teils | wächst | gedeiht | nimmt form an | nimmt gestalt an | macht fortschritte | mache fortschritte |
        machen fortschritte | schreitet voran | kommt voran | kommen voran | komme gut voran | kommen gut voran |
        geht gut voran | geht vorwärts | geht weiter | läuft aktuell | läuft derzeit | derzeit in arbeit | aktuell
        in arbeit | wird erstellt | wird gemacht gerade | wird umgesetzt | wird erarbeitet | wird getestet | wird
        gerade gemacht | wird gerade erledigt | wird gerade geprüft | wird gerade umgesetzt | wird gerade erstellt |
        wird daran gearbeitet | es wird daran gearbeitet | wir arbeiten dran | bearbeite ich gerade | bearbeite
        gerade | erledige gerade | erledige ich gerade | mache gerade | mach gerade | mach ich gerade | schreibe ich
        gerade | teste gerade | teste ich gerade | prüfe ich gerade | sammle gerade | kläre gerade | kläre ich
        gerade | stelle gerade zusammen | auf meinem tisch | liegt auf meinem tisch | auf meinem schreibtisch |
        liegt bei mir auf dem tisch | im ofen | auf dem herd | in der werkstatt | in der pipeline | in der
        bearbeitung | simma dran | sama dran | san ma dran""",
    ongoing="""fortlaufend | dauerhaft | laufend | daueraufgabe | dauerthema | ständig | kontinuierlich |
        wiederkehrend | hört nie auf | läuft dauerhaft | läuft ständig | permanente aufgabe""",
    blocked="""warte mit | wartet mit | blockiert | hängt | hängt fest | steckt fest | stecke fest | festgefahren |
        pausiert | auf eis | liegt auf eis | on hold | stockt | steht still | komme nicht weiter | kommen nicht weiter |
        komm nicht weiter | geht nicht weiter | geht nicht voran | liegt brach | in der warteschleife | warte noch |
        warten noch | wartet | geht hier nichts | geht gar nichts | geht hier gar nichts | geht nichts | geht hier
        leider gar nichts | geht leider nichts | komme ich nicht weiter | kommen wir nicht weiter | kann ich nichts
        machen | kann nichts machen | in der schwebe | in einer sackgasse | sackgasse | lahmgelegt | liegt lahm | ruht
        derzeit | liegt still | eingefroren worden | ausgebremst | wurde ausgebremst | ist ausgesetzt | auf hold | auf
        pause | in warteposition | in wartestellung | ins stocken geraten | ins stocken gekommen | festgefressen | kann
        nicht weitermachen | können nicht weitermachen | kann nicht anfangen | können nicht anfangen | kann nicht
        starten | können nicht starten | kann nicht beginnen | kann ich nicht weitermachen | kann ich nicht anfangen |
        kann hier nicht weiter | mir sind die hände gebunden | sind die hände gebunden | die hände gebunden | hände
        gebunden | stehe an | ich stehe an | steh an | gegen die wand gelaufen | treten auf der stelle | tritt auf der
        stelle | trete auf der stelle | dreht sich im kreis | ist gestoppt | nicht lieferbar | nicht auf lager |
        ausverkauft | vergriffen | im rückstand beim lieferanten | lieferengpass | geht nix weiter | geht nix | stecken
        fest | hängen fest | hänge fest | ich hänge fest | wir hängen fest | wir stecken fest | auf halde""",
    waits="""warte auf | wartet auf | warten auf | warte noch auf | warten noch auf | wartet noch auf | warte immer
        noch auf | blockiert durch | blockiert wegen | blockiert von | hängts an | hängts bei | hängt an | hängt bei
        | hängt von | hängt noch an | hängt noch bei | abhängig von | brauche noch | brauchen noch | fehlt noch von
        | liegt bei | liegt noch bei | liegt jetzt bei | stockt wegen | stockt bei | steckt fest bei | steckt bei |
        wartet auf rückmeldung von | muss auf | müssen auf | es fehlt noch | es fehlt | mir fehlt noch | uns fehlt
        noch | mir fehlt | fehlt noch | hänge fest solange | blockiert solange | stecke fest solange | komme nicht
        weiter solange | warte ich auf | warten wir auf | warte ich noch auf | warten wir noch auf | wart noch auf |
        wart auf | warte gerade auf | warte ich gerade auf | fehlen mir | fehlen mir noch | fehlen uns noch | fehlt
        mir | fehlt mir noch | fehlt uns noch | fehlen noch | brauche ich noch | brauchen wir noch | warten immer
        noch auf | hänge an | hänge bei | hänge noch an | scheitert an | liegt es an | ist es nun an | ist es jetzt
        an | ist jetzt an | am zug ist | warte ma auf | wart ma auf | wartn auf | wart i auf | waten auf | abhängig
        vom | abhängig davon | hakt bei | hakt wegen | klemmt bei | klemmt wegen | steckt im | liegt beim | liegt
        noch beim | liegt aktuell bei | liegt gerade bei | liegt zur unterschrift bei | liegt zur freigabe bei |
        liegt zur prüfung bei | ist noch bei | ist noch beim | ist gerade bei | ist jetzt bei | ist beim | in den
        händen von | in der hand von | ausgebremst durch | ausgebremst von | aufgehalten durch | aufgehalten von |
        verzögert durch | verzögert wegen | verzögert sich wegen | verzögert sich durch | ruht bis | ruht wegen |
        auf hold bis | auf hold wegen | in abwartung | in erwartung von | in erwartung der | wartend auf | muss noch
        auf | muss erst auf | müssen noch auf | müssen erst auf | brauche erst | brauchen erst | brauche vorher |
        brauchen vorher | brauche dafür noch | brauche die freigabe von | brauche das ok von | brauche ok von |
        brauche input von | brauche info von | brauche infos von | brauche feedback von | brauche rückmeldung von |
        brauche eine antwort von | brauche eine unterschrift von | brauche die unterschrift von | ohne freigabe von
        | kann erst weiter wenn | kann erst weitermachen wenn | kann erst anfangen wenn | kann erst starten wenn |
        können erst weiter wenn | können erst anfangen wenn | kann nicht weiter ohne | kann nicht weitermachen ohne
        | kann nicht anfangen ohne | kann nicht starten ohne | noch offen bei | steht und fällt mit | angewiesen auf
        | bin angewiesen auf | sind angewiesen auf | es mangelt an | es hapert an | hapert an""",
    silence="""noch nichts vom | noch nichts von der | immer noch nichts vom | kein wort vom | kein wort von |
        keine antwort | noch keine antwort | keine rückmeldung | noch keine rückmeldung | keine reaktion | noch
        keine reaktion | kein feedback | noch kein feedback | nichts gehört | noch nichts gehört | nichts von gehört |
        meldet sich nicht | melden sich nicht | hat sich nicht gemeldet | haben sich nicht gemeldet | hat sich noch
        nicht gemeldet | haben sich noch nicht gemeldet | antwortet nicht | antworten nicht | hat nicht geantwortet |
        hat noch nicht geantwortet | haben nicht geantwortet | haben noch nicht geantwortet | reagiert nicht | reagieren
        nicht | hat nicht reagiert | hat noch nicht reagiert | nichts erhalten | noch nichts erhalten | noch nicht
        erhalten | nichts bekommen | noch nichts bekommen | noch nicht bekommen | nicht bekommen | hat noch nicht
        geliefert | hat noch nichts geschickt | nicht erreichbar | nicht zu erreichen | erreiche niemanden | funkstille
        | ball liegt bei | der ball liegt bei | muss noch freigeben | müssen noch freigeben | muss erst freigeben | muss
        noch unterschreiben | muss noch zustimmen | freigabe fehlt | freigabe fehlt noch | genehmigung fehlt |
        unterschrift fehlt | kein zugang | keinen zugang | kein zugriff | keinen zugriff | kein budget | noch keine
        neuigkeiten | keine neuigkeiten | keinen rückruf | noch kein rückruf | keinen rückruf bekommen | ruft nicht
        zurück | rufen nicht zurück | hat nicht zurückgerufen | hat noch nicht zurückgerufen | geht nicht ran | gehen
        nicht ran | geht nicht ans telefon | hebt nicht ab | heben nicht ab | nur mailbox | nur die mailbox | immer nur
        mailbox | immer noch keine antwort | immer noch nichts gehört | immer noch keine rückmeldung | immer noch keine
        reaktion | immer noch nichts bekommen | bislang keine antwort | bislang keine rückmeldung | bislang nichts
        gehört | nach wie vor keine antwort | nach wie vor keine rückmeldung | weiterhin keine antwort | weiterhin keine
        rückmeldung | kein lebenszeichen | kein mucks | stellt sich tot | stellen sich tot | ghostet mich | ignoriert
        mich | ignoriert meine mails | lässt nichts von sich hören | lassen nichts von sich hören | lässt auf sich
        warten | lassen auf sich warten | hält mich hin | halten uns hin | vertröstet mich | werde vertröstet | noch
        keine freigabe | keine freigabe | noch keine genehmigung | keine genehmigung | noch keine unterschrift | keine
        unterschrift | noch keine entscheidung | keine entscheidung | noch keine bestätigung | keine bestätigung | hat
        noch nicht unterschrieben | haben noch nicht unterschrieben | hat nicht unterschrieben | hat noch nicht
        freigegeben | haben noch nicht freigegeben | hat noch nicht zugestimmt | haben noch nicht zugestimmt | hat noch
        nicht bestätigt | haben noch nicht bestätigt | hat noch nicht entschieden | haben noch nicht entschieden | hat
        noch nicht bezahlt | haben noch nicht bezahlt | haben noch nicht geliefert | haben noch nichts geschickt | hat
        nichts geschickt | schickt nichts | liefert nicht | liefern nicht | muss noch entscheiden | müssen noch
        entscheiden | muss erst entscheiden | muss erst unterschreiben | muss erst zustimmen | müssen erst zustimmen |
        müssen erst freigeben | müssen erst unterschreiben | muss noch antworten | müssen noch antworten | muss noch
        absegnen | müssen noch absegnen | muss noch prüfen | muss das noch absegnen | ball liegt beim | der ball liegt
        beim | i hör nix | hör nix von | höre nichts von | hören nichts von | höre nichts mehr von | erreiche ihn nicht
        | erreiche sie nicht | erreiche dort niemanden | niemanden erreicht | niemand erreichbar | niemand geht ran""",
    cancelled="""vergiss den | vergiss die | vergiss das | vergesst den | vergesst die | vergesst das | vergessen sie
        den | vergessen sie die | vergessen sie das | gecancelt | gecanceled | hat sich erübrigt | erübrigt sich |
        erübrigt | nicht mehr nötig | nicht nötig | nicht mehr notwendig | nicht notwendig | abgesagt | storniert |
        stornieren | entfällt | fällt weg | fällt aus | hinfällig | kann weg | kann raus | kann gelöscht werden | kann
        gestrichen werden | kann entfallen | nicht mehr relevant | irrelevant | gestrichen | streichen | streiche |
        überflüssig | obsolet | löschen | lösche | lösch | gelöscht | abbrechen | abgebrochen | abgeblasen | brauchen
        wir nicht mehr | brauche ich nicht mehr | brauchen wir nicht | wird nicht mehr gebraucht | wird nicht mehr
        benötigt | nicht mehr benötigt | nicht mehr gebraucht | nicht mehr aktuell | gegenstandslos | unnötig | machen
        wir nicht mehr | nicht anwendbar | trifft nicht mehr zu | fallen lassen | lassen wir fallen | verworfen |
        eingestampft | wird nicht mehr gemacht | gekippt | fällt flach | fällt ins wasser | ins wasser gefallen | ist
        ins wasser gefallen | für die tonne | kann in die tonne | in die tonne | ab in die tonne | in die tonne
        getreten | kann in den müll | in den müll | in den papierkorb | kann in den papierkorb | für die katz | hat
        sich in luft aufgelöst | zu grabe getragen | ad acta | ad acta gelegt | zu den akten | zu den akten gelegt |
        fallen gelassen | fallengelassen | haben wir fallen gelassen | haben wir fallengelassen | haben wir verworfen |
        abgeschafft | zurückgezogen | wurde zurückgezogen | annulliert | für ungültig erklärt | null und nichtig |
        entfallen | ist entfallen | wird entfallen | entfallen ersatzlos | entfällt ersatzlos | ersatzlos gestrichen |
        weggefallen | ist weggefallen | fallen weg | fallen aus | fiel aus | ausgefallen | ist ausgefallen | ist
        überholt | zeitlich überholt | von der realität überholt | von den ereignissen überholt | veraltet und
        hinfällig | nicht mehr gefragt | nicht mehr gewünscht | nicht mehr gewollt | nicht mehr erforderlich | nicht
        erforderlich | nicht mehr von nöten | nicht mehr vonnöten | nicht mehr von belang | nicht mehr von bedeutung |
        nicht mehr zutreffend | nicht mehr aktuell sein | nicht mehr gültig | nicht mehr vorgesehen | nicht mehr
        geplant | nicht länger nötig | nicht länger notwendig | nicht länger erforderlich | nicht länger relevant |
        kein thema mehr | ist kein thema mehr | keine rede mehr | bedarf nicht mehr | kein bedarf mehr | kein bedarf |
        besteht kein bedarf mehr | keinen bedarf mehr | keine notwendigkeit mehr | keinen sinn mehr | macht keinen sinn
        mehr | ergibt keinen sinn mehr | sinnlos | sinnlos geworden | zwecklos | nutzlos | nutzlos geworden | findet
        nicht statt | findet nicht mehr statt | findet doch nicht statt | finden nicht statt | finden nicht mehr statt
        | kommt nicht mehr | wird nichts mehr | wird nix mehr | wird nichts draus | daraus wird nichts | wird nicht
        mehr kommen | wird nicht mehr verfolgt | verfolgen wir nicht mehr | verfolgen wir nicht weiter | wird nicht
        weiterverfolgt | nicht weiterverfolgt | nicht weiter verfolgt | wird nicht umgesetzt | wird nicht mehr
        umgesetzt | wird nicht mehr verlangt | braucht es nicht mehr | brauchts nicht mehr | braucht man nicht mehr |
        braucht niemand mehr | braucht keiner mehr | will niemand mehr | brauchen wir doch nicht | brauch ma nimmer |
        brauchma nimmer | brauchen wir nimmer | brauch ich nicht mehr | brauche ich nimmer | nimmer nötig | nimmer
        notwendig | nimmer aktuell | nimmer relevant | muss nicht mehr | muss nicht mehr sein | muss nicht mehr gemacht
        werden | muss nicht gemacht werden | musst du nicht mehr | müssen wir nicht mehr | müssen wir nicht mehr machen
        | machen wir doch nicht | lassen wir sein | lassen wir bleiben | lass ma bleiben | lassen wir weg | sparen wir
        uns | können wir uns sparen | kann man sich sparen | können wir streichen | kannst du streichen | kannst du
        löschen | kannst du vergessen | können wir vergessen | kann man vergessen | können wir löschen | kann entfernt
        werden | kann storniert werden | kann abgesagt werden | darf weg | darf raus | darf gestrichen werden | darf
        gelöscht werden | können weg | können raus | können gestrichen werden | können gelöscht werden | schmeiß weg |
        schmeiß es weg | schmeiß raus | wirf raus | wirf weg | weg damit | hau weg | nimm raus | nimm es raus |
        rausnehmen | raus damit | rausgeflogen | rausgestrichen | ist doppelt | steht doppelt | doppelt drin | steht
        doppelt drin | duplikat | ist ein duplikat | dublette | eingestellt das projekt | projekt ist tot | totgelaufen
        | hat sich zerschlagen | zerschlagen | abgewürgt | abgeblasen worden | canceln | vom tisch genommen | nicht
        mehr auf dem tisch | aus dem programm genommen | aus dem plan genommen | von der agenda genommen | hat keinen
        sinn mehr | bringt nichts mehr | ist sinnlos geworden""",
    reopened="""mach nochmal auf | nochmal aufmachen | mach wieder auf | mach das wieder auf | wieder auf | wieder
        öffnen | wieder offen | wieder aufmachen | öffne wieder | doch nicht fertig | doch nicht erledigt | doch
        noch nicht fertig | doch noch nicht erledigt | doch noch offen | doch nicht abgeschlossen | doch nicht
        gelöst | versehentlich geschlossen | aus versehen geschlossen | zu unrecht geschlossen | erneut öffnen |
        wiedereröffnen | muss wieder auf | doch nicht geschafft | doch nicht ok | doch nicht in ordnung | doch nicht
        gemacht | doch noch nicht gemacht | doch noch nicht abgeschlossen | doch noch nicht geklärt | doch nicht
        geklärt | doch noch nicht gelöst | doch nicht behoben | doch noch nicht behoben | doch nicht komplett | doch
        nicht ganz fertig | wieder kaputt | schon wieder kaputt | wieder defekt | erneut kaputt | muss nochmal
        gemacht werden | muss neu gemacht werden | muss nochmal neu | muss erneut gemacht werden | fälschlich
        geschlossen | fälschlicherweise geschlossen | fälschlicherweise abgehakt | irrtümlich geschlossen |
        irrtümlich abgehakt | versehentlich abgehakt | aus versehen abgehakt | hätte nicht geschlossen werden dürfen
        | zurück auf die liste | wieder auf die liste | setz wieder auf die liste | kommt wieder auf die liste |
        zurück auf offen | setz auf offen | auf offen setzen | wieder aufgemacht | wieder geöffnet | wiedereröffnet
        | wieder eröffnen | öffne es wieder | öffne das wieder | muss wieder geöffnet werden | mach es wieder auf |
        mach das nochmal auf | zurück an den start | nochmal von vorn""",
    not_mine="""nicht meins | nicht meine aufgabe | nicht mein thema | nicht mein job | nicht mein ding | nicht für mich
        | falsche person | falscher ansprechpartner | bin nicht zuständig | nicht zuständig | ich bin nicht zuständig |
        bin dafür nicht zuständig | nicht meine baustelle | nicht mein bereich | nicht von mir | gehört mir nicht |
        gehört nicht mir | nicht ich | bin ich nicht | das bin ich nicht | nicht bei mir | damit habe ich nichts zu tun
        | hab ich nichts mit zu tun | nichts mit zu tun | nicht der richtige ansprechpartner | nicht die richtige person
        | nicht der richtige | nicht der verantwortliche | nicht verantwortlich | bin nicht verantwortlich | keine von
        denen ist meine | nicht auf meiner liste | nicht meine abteilung | dafür bin ich nicht zuständig | bin ich nicht
        zuständig | bin ich nicht verantwortlich | dafür bin ich nicht verantwortlich | ist nicht mein bier | nicht mein
        ressort | nicht mein gebiet | nicht mein fachgebiet | nicht mein team | nicht mein punkt | nicht mein ticket |
        nicht mein projekt | nicht mein kunde | nicht mein problem | nicht meine sache | nicht meine zuständigkeit |
        nicht meine verantwortung | nicht meine rolle | nicht meine angelegenheit | nicht in meiner zuständigkeit |
        nicht in meiner verantwortung | nicht in meinem bereich | außerhalb meiner zuständigkeit | fällt nicht in meinen
        bereich | fällt nicht in meine zuständigkeit | fällt nicht unter meine | liegt nicht bei mir | liegt nicht in
        meiner hand | nicht mein kaffee | ist nicht meine | da bin ich falsch | bin ich falsch | bin da raus | bin da
        nicht mehr dabei | bin nicht mehr zuständig | nicht mehr zuständig | nicht mehr meins | nicht mehr meine aufgabe
        | nicht mehr mein thema | nicht mehr mein projekt | nicht mehr bei mir | nicht mehr in dem team | falscher
        adressat | falsche adressatin | falscher empfänger | falsche abteilung | falsches team | falscher mann | falsche
        frau | an der falschen adresse | bei mir falsch | bin ich die falsche | bin ich der falsche | ich bin der
        falsche | ich bin die falsche | nicht die richtige dafür | nicht mein verantwortungsbereich | mache ich nicht
        mehr | das macht jemand anderes | macht jemand anderes | macht jemand anders | das macht jemand anders | jemand
        anderes zuständig | jemand anders zuständig | ist jemand anderes zuständig | gehört jemand anderem | für jemand
        anderen | von jemand anderem | für wen anderen | damit hab ich nichts zu tun | damit hab ich nix zu tun | hab
        ich nix mit zu tun | nichts damit zu tun | nix damit zu tun | nix mit zu tun | geht mich nichts an | geht mich
        nix an | betrifft mich nicht | betrifft mich nimmer | bin nicht betroffen | war nie meins | war nie meine
        aufgabe | nie meine aufgabe gewesen | is ned meins | is net meins | ned meins | net meins | ned mei bier | nicht
        mein bier | nicht mein revier | nicht meine kragenweite | nicht meine abteilung mehr""",
    my_part="""mein teil ist fertig | mein teil ist erledigt | mein teil ist gemacht | mein teil ist abgeschlossen |
        mein teil erledigt | mein teil fertig | meinen teil erledigt | meinen teil gemacht | habe meinen teil erledigt |
        hab meinen teil gemacht | von meiner seite erledigt | von meiner seite fertig | meinerseits erledigt |
        meinerseits fertig | bei mir erledigt | mein anteil ist erledigt | mein anteil ist fertig | mit meinem teil
        fertig | mit meinem teil durch | mein part ist fertig | mein part ist erledigt | mein part erledigt | mein part
        fertig | mein beitrag ist fertig | mein beitrag ist erledigt | mein beitrag ist drin | mein beitrag ist
        abgegeben | mein stück ist fertig | meine hälfte ist fertig | meine hälfte ist erledigt | meine aufgabe dabei
        ist erledigt | meinen part erledigt | habe meinen part erledigt | hab meinen part gemacht | meinerseits ist es
        erledigt | von meiner seite ist es erledigt | von meiner seite aus erledigt | von meiner seite aus fertig | auf
        meiner seite erledigt | auf meiner seite fertig | bei mir ist es fertig | bei mir ist es erledigt | für mich ist
        es erledigt | für mich ist das erledigt | was mich betrifft erledigt""",
    share="""mein teil | meinen teil | meinem teil | meinerseits | von meiner seite | meine seite | mein anteil
        | meinen anteil | bei mir""",
    snooze="""erinnere mich | erinner mich | erinnere mich daran | erinner mich daran | erinnere mich an | erinner mich
        an | frag mich | frage mich | frag mich nochmal | frag noch mal | frag nochmal | frag wieder | frag mich wieder
        | nochmal fragen | snooze | zurückstellen | stell zurück | zurückgestellt | wiedervorlage | auf wiedervorlage |
        erinnerung | schick mir eine erinnerung | melde dich wieder | melde dich | komm darauf zurück | ping mich | meld
        dich wieder | komm wieder auf mich zu | komm auf mich zurück | frag mich dazu | komm wieder | melde dich nochmal
        | erinnere uns | erinnert mich | frag dann nochmal | frag dann wieder | frag noch einmal | frage noch einmal |
        frage nochmal | frage wieder | meld dich | meld dich nochmal | meld dich dann | komm nochmal | komm dann nochmal
        | komm nochmal drauf zurück | komm dann darauf zurück | stups mich | stups mich an | stupse mich an | pinge mich
        | schick nochmal | leg es mir wieder vor | leg wieder vor | wieder vorlegen | schlummern | weck mich | parken
        bis | leg es zurück bis | stell es zurück bis | lass es liegen bis | liegen lassen bis | lass liegen bis""",
    shift="""verschieben | verschiebe | verschieb | verschoben | verschoben auf | verschoben auf den | verlegt |
        verlegt auf | verlegen | verlege | vertagt | vertagt auf | vertagen | aufschieben | aufgeschoben | aufgeschoben
        bis | verlängert bis | verlängern | rutscht auf | schiebe | schieb | nach hinten schieben | nach hinten
        verschoben | vorgezogen auf | auf den | verlängere | verlängert""",
    away="""im urlaub | in urlaub | auf urlaub | urlaub | krank | krankgeschrieben | krankgemeldet | abwesend | nicht da
        | nicht im büro | außer haus | ausser haus | in elternzeit | elternzeit | in mutterschutz | nicht verfügbar |
        frei | out of office | bin weg | weg | im krankenstand | krankenstand | in karenz | karenz | in kur | auf kur |
        auf reha | in reha | im krankenhaus | im spital | liege flach | zu hause krank | krank zu hause | krank gemeldet
        | bin krank | ich bin krank | auf dienstreise | dienstreise | auf geschäftsreise | geschäftsreise | auf reisen |
        verreist | im ausland | auf messe | auf der messe | auf einer messe | auf fortbildung | auf schulung | auf
        seminar | auf einem seminar | auf einer konferenz | zeitausgleich | im zeitausgleich | überstundenabbau |
        gleittag | habe frei | hab frei | ich habe frei | ich hab frei | urlaubstag | einen urlaubstag | nehme urlaub |
        habe urlaub | hab urlaub | ich habe urlaub | in vaterschaftsurlaub | in mutterschaftsurlaub | sonderurlaub |
        bildungsurlaub | bildungskarenz | im sabbatical | sabbatical | im streik | arbeite nicht | ich arbeite nicht |
        nicht in der arbeit | bin ned da | bin net da | bin nicht da | ich bin nicht da | bin nicht im büro | ich bin
        weg | nicht erreichbar bis | nicht im dienst | dienstfrei""",
    back="wieder da | wieder zurück | zurück | zurück im büro | bin zurück | wieder im büro",
    fine="in ordnung | ok | okay | passt | alles gut | gut | geht klar",
    seen="""sieht gut aus | klingt gut | danke | vielen dank | danke schön | dankeschön | danke dir | danke ihnen
        | besten dank | herzlichen dank |
        dank dir | verstanden | alles klar | notiert | gesehen | gelesen | zur kenntnis genommen | zur kenntnis |
        erhalten | angekommen | prima | super | toll | perfekt | klasse | top | okidoki | geht in ordnung | wird gemacht
        | mach ich | mache ich | werde ich machen | mach ma | jo danke | danke für die erinnerung | danke für den
        hinweis | gern | gerne | spitze | danke für die nachricht | danke fürs erinnern | danke fürs nachfragen | danke
        fürs bescheid geben | danke fürs bescheidgeben | danke vielmals | tausend dank | merci vielmals | dankö | dangge
        | vergelts gott | vermerkt | ist notiert | ist angekommen | habs gesehen | habs gelesen | nehme ich zur kenntnis
        | kapiert | gecheckt danke | geil | mega | großartig | ausgezeichnet | hervorragend | wunderbar | sehr gut |
        sehr schön | eh klar | geht kloar | werd ich machen | hab ich auf dem schirm | habe ich auf dem schirm | hab s
        auf dem schirm | habs auf dem schirm | auf dem schirm | gut zu wissen | freut mich | lieb von dir | gute idee |
        gemerkt""",
    negation="""ned | nicht | nich | kein | keine | keinen | keiner | noch nicht | nie | niemals | nichts | ohne |
        offen | noch offen | immer noch offen | niemand | weder | noch nichts | unfertig | unvollständig | unerledigt |
        ungelöst | vergessen | gescheitert | fehlgeschlagen | misslungen | keinesfalls | keineswegs | nirgends | nix |
        noch nix | noch nicht angefangen | keine zeit | keine zeit gehabt | noch nicht dazu gekommen | nicht dazu
        gekommen | noch zu tun | noch zu erledigen | geht nicht | klappt nicht | falsch | lange nicht | nichts neues |
        keine neuigkeiten dazu | kein fortschritt | keine fortschritte | noch nicht geschafft | nicht geschafft | noch
        nicht angeschaut | noch nicht angesehen | hab ich vergessen | total vergessen | verschwitzt | keine ahnung |
        weiß ich noch nicht | weiß noch nicht | noch keinen schritt weiter | steht noch aus | von wegen""",
    no="nein | nee | nö | ne | nope | leider nein | noch nicht nein | mitnichten",
    almost="""fast | beinahe | halb | teilweise | zum teil | größtenteils | grösstenteils | so gut wie | nahezu | ein
        teil | einen teil | teile | hälfte | die hälfte | nicht ganz | nicht vollständig | weitgehend | mehr oder
        weniger | im großen und ganzen | bisher | vorerst | vorläufig | erste version | entwurf | auf dem weg | auf
        gutem weg | im zeitplan | im plan | bereit für | bereit zur | nur noch | nur | bis auf | einige | manche | die
        meisten | ein bisschen | ein wenig | prozent | mindestens | quasi | praktisch | demnächst fertig | bis auf
        kleinigkeiten | bis auf ein paar | bis auf eine | bis auf einen | bis auf ein | kurz davor | annähernd |
        ungefähr | in etwa | überwiegend | im wesentlichen | im groben | in groben zügen | im kern | in großen teilen |
        zu großen teilen | zum großteil | zum größten teil | großteils | großenteils | der großteil | den großteil | das
        meiste | das gröbste | dreiviertel | zu 90 | rohfassung | erste fassung | vorabversion | erster entwurf |
        provisorisch | halbwegs | einigermaßen | noch ein paar | noch eine kleinigkeit""",
    future="""wird | werde | werden | wirst | morgen | übermorgen | bald | demnächst | später | nachher | gleich | heute
        noch | heute abend | heute nachmittag | bis | nächste woche | nächsten monat | kommende woche | diese woche |
        diese woche noch | ende der woche | am ende der woche | in kürze | geplant | plane | planen | plan | soll |
        sollen | will | wollen | möchte | vorhabe | habe vor | versuche | versuch | versuchen | hoffe | hoffen | erwarte
        | erwartet | voraussichtlich | vor | noch heute | rechtzeitig | zeitnah | versprochen | verspreche | vorgesehen
        | eingeplant | gegen | irgendwann | mache das | mache es | mach das | mach es | erledige | erledige ich | mache
        ich morgen | schaffe es | schaffe ich | kommt noch | folgt | folgt noch | steht noch an | in der nächsten |
        folgt im | folgen noch | in den nächsten tagen | in den kommenden tagen | die nächsten tage | in ein paar
        stunden | in ein paar minuten | in wenigen tagen | in wenigen stunden | in wenigen minuten | in einer stunde |
        im laufe des tages | im laufe der woche | im lauf der woche | im laufe des vormittags | im laufe des nachmittags
        | im lauf des tages | ende des tages | am ende des tages | diesen monat noch | heut noch | heut abend | heut
        nachmittag | heute mittag noch | heute vormittag noch | jeden moment | jede minute | jederzeit | eines tages |
        zu gegebener zeit | alsbald | baldigst | umgehend | in bälde | unverzüglich | steht an | steht auf der agenda |
        auf der agenda | auf dem programm | ist angesetzt | angesetzt für | anberaumt | terminiert für | terminiert auf
        | i werd | werd ich | werdn | wern | mach ma noch | mach ich noch | mache ich noch | mach ich heute | mache ich
        heute | mach i heut | schicke ich noch | schick ich noch | schicke ich heute | schick ich heute | beabsichtige |
        bin im begriff | im begriff""",
    condition="""wenn | falls | sobald | sofern | solange | vorausgesetzt | es sei denn | nachdem | bevor | erst wenn |
        erst nach | nach | unter der bedingung | im falle | ob | bis dahin | nur wenn | ansonsten | unter der
        voraussetzung | unter vorbehalt | vorbehaltlich | angenommen | gesetzt den fall | für den fall | bis auf
        weiteres | sowie die | sowie das | solang | wofern""",
    wish="""muss | müssen | müsste | musst | sollte | sollten | solltest | bitte machen | bitte erledigen | brauche |
        brauchen | hoffentlich | zu erledigen | zu machen | zu tun | noch zu | gemacht werden | erledigt werden | fertig
        werden | fertig sein | fertig machen | fertigmachen | abschließen | sorge dafür | lass uns | lasst uns | kannst
        du bitte | können sie bitte | könntest du | könnten sie | nötig | notwendig | dran denken | zu sein | fertig
        haben | fertig kriegen | fertig bekommen | wünsche | wäre schön | wäre gut | wäre super | wäre toll | wäre nett
        | wäre fein | würde gerne | würde gern | hätte gern | hätte gerne | hätten gern | gehört noch | gehört gemacht |
        gehört erledigt | zu klären | zu prüfen | zu bestellen | zu bezahlen | zu unterschreiben | zu versenden | zu
        reparieren | zu installieren | erfordert | benötigt noch | bräuchte | bräuchten | denkt daran | höchste zeit""",
    ability="kann | darf | können | dürfen | kannst | könnt | lässt sich",
    doubt="""denke | ich denke | denk ich | glaube | ich glaube | glaub ich | vielleicht | eventuell | wahrscheinlich |
        vermutlich | möglicherweise | wohl | sagt | sagte | sagen | meint | meinte | laut | anscheinend | scheint |
        scheinbar | angeblich | offenbar | oder | nehme an | schätze | vermute | normalerweise | eigentlich | im prinzip
        | theoretisch | weiß nicht | weiss nicht | weiß ich nicht | unsicher | nicht sicher | zweifle | hat gesagt | hat
        gemeint | behauptet | erzählt | er hat | sie hat | er | ihm | ihr | ihnen | soweit ich weiß | gehört dass |
        bestätigt | prüfen ob | schauen ob | müsste sein | sollte eigentlich | gefühlt | wer | ich meine mich zu
        erinnern | meines wissens | soviel ich weiß | soweit mir bekannt | ich gehe davon aus | gehe davon aus | geh
        davon aus | ich rechne damit | schätz ich | nehm ich an | nehme ich an | ich nehm an | mutmaßlich | es heißt |
        heißt es | hab gehört | habe gehört | ich hörte | so viel ich weiß | dürfte | dürften | könnte sein | i glaub |
        glaub i | weiß net | weiß nimmer | fraglich | zu bestätigen | unklar | auf dem papier""",
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
    rest="""der rest | den rest | rest | die anderen | die übrigen | alle anderen | das andere | das übrige | alles
        andere | alles übrige | die anderen beiden | die beiden anderen | die anderen zwei | die anderen drei | die
        übrigen zwei | die restlichen""",
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
    padding="""das ganze team | die ganze mannschaft | wie gesagt | wie schon gesagt | wie bereits gesagt | ich sagte
        es schon | ich sagte es bereits | hab ich schon gesagt | habe ich schon gesagt | scho | scha | der | die | den
        | dem | des | ein | eine | einen | einer | ich | wir | mit | von | vom | zu | zum | zur | bereits | schon |
        gerade | jetzt | endlich | guten morgen | guten tag | guten abend | hallo | hi | moin | servus | grüß gott |
        liebe | lieber | ja | jo | gestern | mein | meine | meinen | unser | unsere | unseren | heute | im | am | in |
        an | auf | für | über | bezüglich | betreffend | was betrifft | mal | nun | also | so | da | hier | dort |
        übrigens | kurz | kurzes update | kurze info | zur info | info | update | status | team | kollegen | leute |
        zusammen | alle zusammen | mfg | lg | vg | viele grüße | liebe grüße | mit freundlichen grüßen | beste grüße |
        grüße | gruß | schöne grüße | heute morgen | heute früh | heute vormittag | letzte woche | vorige woche |
        gestern abend | vorgestern | vorhin | eben | soeben | längst | inzwischen | mittlerweile | seit gestern | seit
        letzter woche | ganz | völlig | vollkommen | komplett schon | sorry | entschuldigung | bitte | bitteschön |
        markieren | markiere | als | setze | setz | mir | mich | dir | dich | uns | euch | du | sie | man | halt |
        einfach | ebent | gott sei dank | zum glück | glücklicherweise | gute nachricht | gute neuigkeiten |
        tatsächlich | wirklich | sicher | natürlich | selbstverständlich | damit | daran | davon | dafür | hiermit |
        endgültig | erfolgreich | doch noch | noch | wieder | erneut | ab | ab sofort | inklusive | inkl | meinerseits
        aus | etwas | sich | dann | äh | ähm | jetz | grad | bei | beim | ums | wegen | hierzu | dazu | ich bestätige
        dass | hiermit bestätige ich dass | kann bestätigen dass | ich kann bestätigen dass | hiermit melde ich dass |
        ich melde dass | anbei die rückmeldung | anbei | die rückmeldung | wie versprochen | wie besprochen | wie
        vereinbart | hiermit teile ich mit dass | eins davon | eine davon | einer davon | eines davon | eins von beiden
        | vor dem mittag | liegt vor | liegen vor | liegt jetzt vor | vergessen zu sagen | hatte ich vergessen | hab
        ich vergessen zu sagen | vergaß ich zu sagen | selber | selbst | vor ewigkeiten | schon ewig""",
    harmless="""kein problem | keine probleme | ohne probleme | keine fragen | keine anmerkungen | keine bemerkungen |
        kein stress | keine sorge | sonst nichts | nichts weiter | nichts mehr zu tun | keine weiteren aktionen | keine
        weiteren schritte | nichts hinzuzufügen | sorry für die verspätung | entschuldige die verspätung |
        entschuldigung für die verspätung | reibungslos | problemlos | schönes wochenende | schönen tag | schönen tag
        noch | schönen feierabend | schönen abend | keine einwände | keine beanstandungen | keine anmerkung | keine
        weiteren fragen | nichts weiter zu tun | das ist alles | mehr nicht | ohne schwierigkeiten | ohne zwischenfälle
        | ohne beanstandung""",
    today="heute | diese woche",
    orders="""schließen | schliessen | stornieren | abhaken | löschen | streichen | geschlossen | gelöscht |
        gestrichen | abgehakt | storniert | schließe | entfallen | durchstreichen""",
    ending="bis | bis zum | bis zur | bis einschließlich | bis inklusive",
    takes="""übernimmt | übernimmt das | übernimmt es | übernimmt die aufgabe | hat übernommen | hat das übernommen |
        hat es übernommen | wird übernehmen | wird das übernehmen | macht das | macht es | macht das jetzt | macht die |
        macht den | kümmert sich | kümmert sich darum | kümmert sich drum | wird sich kümmern | erledigt das | erledigt
        es | wird das machen | wird das erledigen | ist dran | ist da dran | ist zuständig | ist dafür zuständig | ist
        verantwortlich | bearbeitet das | bearbeitet es | betreut das | hat das | hat es jetzt | hat das jetzt | hat die
        aufgabe | kann das machen | kann das übernehmen | soll das machen | soll das übernehmen | sollte das machen |
        sollte das übernehmen | muss das machen | schaut sich das an | arbeitet daran | arbeitet dran | wird es
        übernehmen | hat die sache übernommen | hat dies übernommen | springt ein | ist eingesprungen | vertritt mich |
        ist meine vertretung | führt das weiter | führt es weiter | macht weiter | macht dies | nimmt das | nimmt es |
        nimmt das jetzt | nimmt sich der sache an | nimmt sich dessen an | nimmt sich das vor | hat sich bereit erklärt
        | hat sich gemeldet dafür | wird sich darum kümmern | wird sich drum kümmern | kann sich darum kümmern | kann
        sich kümmern | soll sich kümmern | soll sich darum kümmern | muss sich darum kümmern | erledigt dies | erledigt
        das jetzt | wird es machen | wird es erledigen | wird dies machen | bearbeitet dies | bearbeitet das jetzt |
        betreut es | verantwortet das | leitet das | leitet das jetzt | ist dafür verantwortlich | ist der
        verantwortliche | ist die verantwortliche | ist der zuständige | ist die zuständige | ist federführend | hat den
        hut auf | hat den lead | hat die leitung | hat die federführung | sitzt dran | sitzt da dran | sitzt jetzt dran
        | schaut drauf | schaut es sich an | guckt sich das an | kann es machen | kann es übernehmen | soll es machen |
        soll es übernehmen | muss es machen | erbt das | regelt das | klärt das | managt das | koordiniert das""",
    belongs="""gehört | gehört zu | ist für | das ist für | das ist von | ist von | ist sache von | ist thema von | ist
        eine aufgabe für | das ist was für | geht an | sollte an | muss an | gib es an | gib das an | gib es | gib das |
        bitte an | zuweisen an | zugewiesen an | ist zugewiesen an | liegt eigentlich bei | fällt unter | das ist | eher
        | staffelstab an | den staffelstab an | liegt jetzt bei | ist eher für | ist eher was für | eher für | eher was
        für | ist eher ein thema für | ist etwas für | ist was für | wäre was für | wäre etwas für | ist die aufgabe von
        | ist aufgabe von | ist der job von | ist job von | ist die sache von | ist zuständigkeit von | ist
        angelegenheit von | gehört eigentlich | gehört in den bereich von | fällt in den bereich von | fällt in die
        zuständigkeit von | gib das weiter an | gib es weiter an | gib weiter an | weitergeben an | leite weiter an |
        leite es weiter an | leite das weiter an | weiterleiten an | bitte weiterleiten an | weise zu an | weise es zu |
        weise das zu | zuweisen zu | übertrag das an | übertrage das an | übertrage es an | übertragen an | reich es
        weiter an | reiche weiter an | schick es an | schick das an | schicke es an | schicke das an | schieb das zu |
        schieb es zu | schieb rüber zu | das soll an | soll an | muss zu | sollte zu | soll zu | muss rüber zu | liegt
        in der verantwortung von | liegt in den händen von | liegt in der zuständigkeit von""",
    consults="""frag | frag mal | frage | fragen sie | frag lieber | frag bitte | sprich mit | sprich mal mit |
        mit klären | zu klären mit | klären mit | kläre mit | abklären mit | abstimmen mit | wende dich an |
        wenden sie sich an | kontaktiere | liegt auf dem schreibtisch von | auf dem tisch von | liegt bei | bei
        | am besten""",
    deadline="""frist | die frist | neue frist | die neue frist | deadline | die deadline | neue deadline | die neue
        deadline | termin | neuer termin | der neue termin | abgabetermin | fällig | fällig am | fällig bis | ist fällig
        | stichtag | neues datum | zieltermin | fristverlängerung bis | haben zeit bis | habe zeit bis | haben bis |
        habe bis | aufschub bis | verlängert bis | abgabe ist | abgabe bis | abgabedatum | abgabefrist | die abgabefrist
        | einreichfrist | einreichungsfrist | lieferdatum | liefertermin | der liefertermin | fertigstellungstermin |
        enddatum | das neue datum | datum ist | frist läuft bis | fristende | letzte frist | muss fertig sein bis | muss
        bis | muss fertig werden bis | muss vorliegen bis | muss da sein bis | muss raus bis | muss abgegeben werden bis
        | soll fertig sein bis | soll bis | benötigt bis | gebraucht bis | wird gebraucht bis | brauchen es bis |
        braucht es bis | sie wollen es bis | der kunde will es bis | mehr zeit bis | habe mehr zeit bis | zeit bekommen
        bis | habe zeit bekommen bis | haben zeit bekommen bis | verlängerung bis | eine verlängerung bis |
        fristverlängerung bekommen bis | aufschub bekommen bis | läuft ab am | zu liefern bis | zu erledigen bis |
        abzugeben bis | einzureichen bis""",
    bounds="""bis | bis zum | bis zur | vor | vor dem | spätestens | spätestens am | nicht vor | nicht vor dem |
        erst | erst am""",
    dated="am | ab | auf | auf den | um | für",
    later="""später | nachher | nicht jetzt | jetzt nicht | nicht heute | heute nicht | ein andermal | ein anderes mal |
        anderer zeitpunkt | gerade schlecht | passt gerade nicht | passt grad nicht | keine zeit gerade | gerade keine
        zeit | grad keine zeit | bin im meeting | im meeting | in einer besprechung | bin unterwegs gerade | am steuer |
        im auto | frag später | frag mich später | später nochmal | später noch mal | nochmal später | ungünstig |
        gleich nicht | nicht im moment | im moment nicht | momentan nicht | gerade nicht | grad nicht | jetzt gerade
        nicht | jetzt ned | ned jetzt | später vielleicht | ein ander mal | anderes mal | passt jetzt nicht | passt grad
        ned | passt nicht gerade | ist gerade schlecht | is grad schlecht | grad schlecht | schlechter zeitpunkt |
        schlechter moment | bin am telefon | am telefon | telefoniere | telefoniere gerade | im call | bin im call | im
        termin | bin im termin | in einem termin | im gespräch gerade | im zug | sitze im zug | auf der autobahn | beim
        kunden | bin beim kunden    | beim essen | in der mittagspause | in der
        pause | im unterricht | bin unterwegs | heute keine zeit | heut keine zeit | hab keine zeit | habe keine zeit |
        zu viel zu tun | viel zu tun gerade | land unter | total im stress | im stress | voll im stress | ersticke in
        arbeit | melde mich später | ich melde mich später | meld mich später | melde mich | ich melde mich | melde mich
        wieder | moment bitte | einen moment | einen augenblick | augenblick | eine minute | eine sekunde | warte kurz |
        wart kurz | kurz warten""",
    affirms="""ja | jo | jawohl | genau | richtig | stimmt | korrekt | exakt | ja bitte | bitte ja | ja mach | mach das
        | klar | natürlich | auf jeden fall | sicher ja | das stimmt | ja genau | der ja | jup | ja klar | ja sicher |
        ja das ist es | ja der | ja die | ja das | jepp | joa | sicherlich | selbstverständlich | freilich | gewiss |
        absolut | allerdings ja | eh ja | jo eh | passt genau | so ist es | so isses | ganz genau | ganz richtig |
        völlig richtig | vollkommen richtig | das ist richtig | das ist korrekt | das ist es | genau das | genau die |
        genau der | genau die da | der ists | bestätige | ich bestätige | einverstanden | bin einverstanden | mach ruhig
        | mach nur | mach bitte | nur zu | leg los | na klar | aber ja | ja doch | ja bitte mach | tu das | bitte tu das
        | machen wir so | so machen""",
    generic="""besprechung | meeting | sitzung | bericht | review | prüfung | update | plan | planung | termin |
        session | dokument | dokumente | liste | mail | präsentation | folien | projekt | aufgabe | arbeit |
        status | team | prozess | anfrage | antrag | änderung | system | daten | notiz | notizen | datei |
        dateien | entwurf | version | punkt | aktion | agenda | neu | neue | neuer | konto | frage | vorschlag |
        vorlage | übersicht | zugang | zugriff""",
    empty="""der | die | das | den | dem | des | ein | eine | einen | einer | und | für | mit | von | vom | zu | zum |
        zur | über | an | am | im | in | auf | mein | meine | unser | unsere | aufgabe | punkt | thema | sache | ding |
        teil | dies | diese | dieser | bei | ist | sind | dann | denn | fürs | zum | zur | beim | vom | ticket""",
    joking="""klasse gemacht | prima gemacht | spitze gemacht | sauber gemacht | stark gemacht | gut gemacht | schön
        gemacht | toll gemacht | super gemacht | gute arbeit | fertig für heute | feierabend | bin fix und fertig | fix
        und fertig | ich bin fertig mit den nerven | fertig mit den nerven | fertig mit diesem bot | mit diesem bot
        fertig | mit dir bin ich fertig | gesagt getan | leichter gesagt als getan | schön wärs | nie fertig
        | betrachte es als erledigt | gilt als erledigt | fein gemacht | brav gemacht | fertig mit der welt | ich bin
        fertig mit der welt | fertig für diese woche | schluss für heute | ich hab fertig | einfacher gesagt als getan |
        schneller gesagt als getan | schön wär s | wär schön wenn | wenns nur schon fertig wär | wenn es nur schon
        fertig wäre | wenn weihnachten und ostern | nur über meine leiche""",
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
    conveyed="""gegeben | geschickt | gesendet | verschickt | abgeschickt | zugeschickt | gemailt | versendet |
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
    excuses="""sorry | ups | hoppla | oh | ah | eigentlich | nein | äh | ähm | entschuldigung | verzeihung | mist | ne
        | nee | nö | hm | naja | ach | oje | stopp | stop | oh nein | tja | scheiße | verdammt | mensch""",
    none="""keine | keiner | keines | keine davon | keins | keins von beiden | keine von beiden | nichts | was
        anderes | eine andere""",
    greets="""hallo | hi | guten morgen | guten tag | guten abend | liebe | lieber | moin | servus | sehr
        geehrte | sehr geehrter | hey | grüß gott""",
    outstanding="""freigabe | genehmigung | zustimmung | unterschrift | unterschriften | lieferung | bestätigung |
        validierung | antwort | rückmeldung | zahlung | prüfung | auslieferung | versand | installation | montage |
        ausrollung | rollout | veröffentlichung | rechnung | ergebnis | ergebnisse | entscheidung | grünes licht""",
    corrects_behind="""meine ich | mein ich | meinte ich | ist es | war es | wars | eigentlich | sorry | war gemeint |
        waren gemeint | gemeint""",
    does="""macht | machen | übernimmt | übernommen | hat übernommen | kümmert sich | kümmert sich um | kümmert |
        betreut | bearbeitet | erledigt jetzt | leitet | nimmt | führt | verantwortet | regelt | managt | erbt | hat
        geerbt | wird machen | arbeitet an | sitzt an | erstellt jetzt | hat den hut auf für | hat die leitung von |
        springt ein für | vertritt mich bei | hat jetzt | erledigt nun""",
    hands="""geht an | gehen an | ging an | gingen an | ist an | liegt jetzt bei | sind für | sind jetzt für | ist
        jetzt für | gehört | gehören | übergeben an | abgegeben an | übertragen an | abgetreten an | gegeben an |
        weitergegeben an | weitergereicht an | ist gegangen an | ist übergegangen an | zugeteilt an | umgehängt auf |
        umgehängt an | kommt zu | kommen zu | wandert zu | wandert an | wechselt zu | kann an | kann zu | darf an |
        kann gern an""",
    possessed="""job | aufgabe | sache | ding | baustelle | thema | bereich | projekt | ressort | ticket | zuständigkeit
        | verantwortung | abteilung | rolle | bier | gebiet | part | teil""",
    passed_over="""jetzt | jetz | nun | auch | der | die | schon | ab | das | künftig | inzwischen | mittlerweile |
        dann | kollege | kollegin | herr | frau""",
    past="""war | waren | hatte | hatten | hat | haben | habe | hab | wurde | wurden | fand | fanden | kam | kamen |
        ging | gingen""",
    pronouns="er hat | sie hat | er | ihm | ihr | ihnen | wer | sie",
    agents="durch | von",
    since="seit",
    ago="vor | schon | bereits",
    beside="in | im | zwischen | während | seit | zusammen mit | gemeinsam mit | bei | beim | auf | unter | am | mit",
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
    subjects="",
    first="erst | zuerst | noch",
    myself="ich | wir",
    passive="werden",
    needs="brauche | brauchen | haben | bekommen | kriegen",
    sources="von | vom",
    deeds=r"\w{0,6}ge\w{3,}t",
    arrives="kommt an | kommen an | trifft ein | wird geliefert | werden geliefert | kommt am | kommen am",
    genitives="vom | von",
    forgets="vergiss | vergesst",
    because="weil",
    articles="der | die | das | den | dem | mein | meine | meinen | unser | unsere | unseren",
    plurals="s | n | e | r",
)
