"""German."""

from domain.summary.languages.table import (
    Columns,
    Headings,
    Heads,
    Language,
    Mail,
    Marks,
    Meetings,
    Nouns,
    Statements,
    States,
    Verbs,
)

GERMAN = Language(
    small_words="""
        der die das und für mit auf den dem ist sind zu von im nicht eine ein wird werden auch bei sich an
        wir noch zum zur es wie bis märz protokoll aufgaben anwesend maßnahme maßnahmen verantwortlich
        punkte nächste ende montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar juni
        juli oktober dezember
    """,
    heads=Heads(
        exact=Headings(
            tasks="""
                aufgaben|aufgabe|hausaufgaben|geplante aufgaben|geplant für nächste woche|aufgabenliste|offene aufgaben
                |folgeaufgaben|nachfolgeaufgaben|maßnahmen|maßnahme
                |maßnahmenplan|maßnahmenliste|aktionen|aktion|aktionspunkte|aktionsplan|aktionsliste|aktionspunkt
                |nächste schritte|naechste schritte|nächster schritt|weitere schritte|weiteres vorgehen|offene punkte
                |offene maßnahmen|zu erledigen|to dos und aufgaben|arbeitsaufträge|arbeitsauftraege|aufträge
                |aufgabenverteilung|wer macht was|vereinbarungen|handlungsschritte|folgemaßnahmen
                |beschlüsse und aufgaben|beschlüsse und maßnahmen|aufgaben und maßnahmen|to do liste|todo liste
                |verabredungen|nachverfolgungsaufgaben|nachverfolgungsaufgabe|nachverfolgung|folgeaktionen|folgeaufgabe
                |follow up aufgaben|followup aufgaben|anschlussaufgaben|offene aktionen|offene aktionspunkte
                |zugewiesene aufgaben|vereinbarte maßnahmen|vereinbarte aufgaben|übersicht aufgaben|aufgabenübersicht
                |maßnahmenübersicht|handlungspunkte|aktionselemente|was ist zu tun|was zu tun ist|was jetzt zu tun ist
                |was nun zu tun ist|was noch zu tun ist|was ist noch zu tun|was wir tun müssen|wer macht was bis wann
                |vorgeschlagene nächste schritte|empfohlene nächste schritte|arbeitspakete|handlungsbedarf
                |to do s und maßnahmen|wiedervorlage|pendenzen|pendenzenliste|todos|to dos|noch zu tun|zu tun
                |offene todos|offene to dos|nächste to dos
            """,
            done="erledigt|erledigte aufgaben|abgeschlossen|abgeschlossene aufgaben|erledigte punkte",
            topics="""
                themen|thema|besprochene themen|besprochene punkte|besprechungspunkte|besprechungsnotizen|notizen
                |diskussion|protokoll|inhalte
            """,
            summary="zusammenfassung|kurzfassung|überblick|ueberblick|kurzer überblick|fazit|resümee|rekapitulation",
            people="""
                anwesend|anwesende|anwesende mitglieder|teilnehmer|teilnehmende|teilnehmerinnen
                |teilnehmerinnen und teilnehmer|abwesend|abwesende|entschuldigt|gäste|gaeste|protokollant|protokollantin
                |protokollführer|protokollfuehrer|moderation|sitzungsleitung|leitung|schriftführung|schriftfuehrung
                |eingeladen|es fehlen|protokoll führt|kürzel|tn|teilnehmerliste|protokollführung|teilnehmer innen
                |es fehlten|verteiler|redeleitung|dabei|mit dabei|da waren
            """,
            decisions="""
                beschlüsse|beschluesse|beschluss|entscheidungen|entscheidung|beschlossen|festlegungen|ergebnisse
                |übersicht beschlüsse|zusammenfassung der beschlüsse|wichtigste entscheidungen|getroffene entscheidungen
                |gefasste beschlüsse
            """,
            agenda="tagesordnung|tagesordnungspunkte|ablauf|top|tops|inhalt|inhaltsverzeichnis",
            questions="""
                fragen|offene fragen|verschiedenes|sonstiges|risiken|themenspeicher|hindernisse|nicht besprochen
                |nicht mitgenommen|vertagt|zurückgestellt|wichtigste fragen|kernfragen|zentrale fragen
                |unbeantwortete fragen|gestellte fragen
            """,
            next="""
                nächste sitzung|naechste sitzung|nächstes treffen|naechstes treffen|nächster termin|naechster termin
                |nächste besprechung|nächstes plenum
            """,
            legend="legende|priorität|prioritäten|zustand|abkürzungen",
            aside="""
                anhang|anlagen|anlage|unterlagen|aufzeichnung|transkript|dokumente|mitteilungen|ankündigungen
                |bekanntmachungen|zur kenntnis|zur kenntnisnahme|zur information|zur info|rückblick|rueckblick|berichte
            """,
        ),
        within_next="nächste sitzung|nächste besprechung",
        within_tasks="aktionspunkte|aufgaben|maßnahmen|nächste schritte",
        within_people="teilnehmer|anwesende",
        within_decisions="beschlüsse",
        weak="überblick ueberblick risiken hindernisse ergebnisse berichte",
        never_alone="nachverfolgung",
        said="beschlossen beschluss",
        agreed="vereinbarungen|verabredungen",
        qualifiers="""
            pro je nach person personen verantwortlichem verantwortlichen verantwortliche name teilnehmer abteilung
            nächste nächsten nächster kommende kommenden diese dieser letzte letzten letzter woche monat quartal sitzung
            besprechung treffen aus für bis zum zur der die das dem den und unsere alle neue offene offenen zugewiesene
            vereinbarte liste übersicht fällig nächstes nächstem letztem ausstehende folgende folgenden hier sind
            nachstehend unten geplante abgabe wann einstimmig gefasste von vom auch noch
        """,
        coming="nächste nächster nächstes naechste naechster",
        led_in="aufgaben",
        leads="nach|vor|für|von|vom|bis|diese|nächste",
        points="punkt|top",
        flat_tasks="Nachverfolgungsaufgaben|Aufgaben",
        flat_topics="Themen|Besprechungsnotizen",
    ),
    columns=Columns(
        task="aufgabe|aufgaben|maßnahme|maßnahmen|was|aktion|tätigkeit|to dos|aktivität|zu erledigen",
        item="beschreibung|bezeichnung|inhalt|titel|ergebnis",
        owner="""
            wer|verantwortlich|verantwortliche|verantwortlicher|verantwortliche r|zuständig|zuständigkeit|bearbeiter
            |zugewiesen an|durch wen|durch|name n|verantwortlichkeit|von|zu erledigen von|umsetzung durch
            |ansprechpartner
        """,
        due="frist|fälligkeit|fällig|fällig am|termin|bis wann|bis|wann|stichtag|faelligkeit|zieldatum",
        day="datum|tag",
        status="stand|fortschritt|erledigt",
        topic="bereich|projekt|thema",
        given="erstellt|erstellt am|startdatum|beginn|vergeben am",
        note="bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|priorität",
        sort="art",
        number="nummer|lfd nr|nr",
        actions="aktion|maßnahme|aufgabe",
    ),
    marks=Marks(
        keywords=r"aufgaben?|maßnahmen?|massnahmen?|aktion|auftrag an|zu erledigen|zu tun",
        loud=r"AUFGABE|MASSNAHME|MAßNAHME",
        calling=r"(?-i:TO[- ]?DO)|aktion|auftrag an",
        letters="",
        owner="verantwortlich|verantwortliche|verantwortlicher|zuständig|zugewiesen an|wer|bearbeiter",
        due="frist|fällig|fällig am|fälligkeit|termin|bis|bis wann|stichtag",
        task="was|aufgabe",
        status="stand",
        places="wo|ort|treffpunkt",
        due_words=r"fällig(?:\s(?:am))?",
        new="neue",
        before_date="bis|spätestens|vor",
        spans="ende|mitte|tag|woche|monat",
        for_whom="für|von",
        done_by=r"(?:(?:das\s)?(?:muss|macht)|zu (?:erledigen|tun) von)\s{name}(?:\s(?:machen|tun))?",
    ),
    nouns=Nouns(
        no_names="""
            allgemein allgemeines
            siehe vgl z.b zb inkl bzw ab mit durch für auf bei nach aus wenn wie oder nicht aber wann wo warum was
            welche dieser diese dieses hier wir ich du er sie es ihr ein eine einen auch dann das der anhang anlage
            seite abschnitt kapitel punkt tabelle abgesagt verschoben erledigt laufend neu dringend hoch niedrig fertig
            präsenz aufgabe beschluss nein danke außerdem anschließend danach dafür dazu zudem weiterhin bisher heute
            morgen später wichtig risiko risiken chance vorteil nachteil
            vielleicht nichts alles jeder jede beide einige andere vorschlag ziel frage
            idee hinweis nochmal gemeinsam leider thema bericht rückblick ausblick verschiedenes sonstiges haushalt
            zeitplan webseite es man
        """,
        never_first="prüfen senden erstellen klären organisieren vorbereiten schicken besorgen bestellen anfragen",
        open_ended="""
            vor bis der die das den dem ein eine einen von zu für mit und oder über auf bei nach dass im am zum zur
        """,
        nobody="""
            jemand|offen|unklar|noch offen|unbekannt|wird noch bestimmt|zu bestimmen|zu klären|noch zu klären
            |nicht zugewiesen|noch nicht zugewiesen|n n|wer|verantwortlich|kein datum|ohne datum|keine frist|ohne frist
            |sprecher 0|sprecherin 0
        """,
        nothing=r"keine?(?: (?:neuen|weiteren|offenen))?"
        r"(?: (?:aufgaben?|massnahmen?|aktionen|to dos?|todos?|nachsten schritte|aktionspunkte|punkte))?"
        r"|es (?:gibt|gab|liegen|wurden) keine .*|nichts(?: zu tun)?|entfallt",
        modes="""
            kurz entwurf vertraulich vorläufig endgültig teilweise manuell telefonisch kostenlos fortsetzung zusammen
            vielleicht beide wöchentlich monatlich eventuell
        """,
        matters="""
            bald heute raum saal essen getränke rechnung vertrag angebot bericht brief schlüssel dach küche garten
            presse musik preis einkauf technik deko
        """,
        endings="ungen|ung|keit|schaft|heit",
        times="""
            okt dez ende mitte anfang minuten stunden
        """,
    ),
    verbs=Verbs(
        modals=r"wird|werden|soll|sollen|sollte|sollten|muss|müssen",
        shall="wird|soll",
        bare_to="",
        passive=r"(?:\S+ ){0,8}(?:(?!\w*ge(?:ben|hen|nehmigen|stalten|währleisten|winnen)\b)"
        r"\w*ge\w+(?:t|en)|(?:be|er|ver|ent|zer)\w+t)(?: werden)?[\s.]*(?:\(.*)?$",
        not_to="",
        helped="gemeinsam mit|zusammen mit|mit",
        does="""
            macht machen schickt schicken sendet senden klärt klären kümmert kümmern übernimmt übernehmen erstellt
            erstellen prüft prüfen stellt fragt organisiert organisieren schreibt schreiben bereitet bereiten ruft
            schaut schauen sagt informiert informieren kontaktiert kontaktieren bestellt besorgt besorgen bringt meldet
            melden legt lädt leitet verschickt überarbeitet koordiniert vereinbart sammelt aktualisiert spricht holt
            bittet führt trifft formuliert recherchiert reserviert bucht testet kauft kaufen plant planen baut richtet
            nimmt gibt setzt liefert entwirft gestaltet druckt verteilt hängt
        """,
        no_verbs="ist hat mit seit sofort gut und",
        reports="fragt stellt sagt meldet",
        tells=r"berichtet|spricht sich|erklärt|begrüßt|eröffnet|schließt|dankt|sagt|meint|erläutert|informiert"
        r"|fragt|findet|hofft|stellt\b.{0,60}\bvor|weist\b.{0,60}\bhin|ist|war|hat|kann|will|möchte|wurde"
        r"|wird|denkt|glaubt|bestätigt|erinnert|erwähnt|betont|kritisiert|ergänzt|regt\b.{0,60}\ban|lobt|freut"
        r"|schlägt\b.{0,60}\bvor|kündigt\b.{0,60}\ban|wünscht|zeigt|präsentiert|verlässt|stimmt|kennt|weiß|braucht"
        r"|beantragt|gratuliert|unterstützt|hält|vermutet|bedauert|bemängelt|verliest|leitet|arbeitet|tritt|vertritt",
        also_nouns="",
        articles="der die das den dem ein eine",
        objects="das den dem der die ein eine einen sein ihr ihre seinen sich",
        thirds="",
        third_ends="t",
        plural_ends="en",
        past_ends="",
        future="",
        auxiliaries="ist hat mit nicht",
        befalls="""
            kostet kommt bleibt geht dauert beginnt bekommt findet sagt fragt steigt sinkt scheint reicht fehlt
        """,
        idioms=r"\bfragt\b.{0,60}\b(?:an|nach|ab)\b|\binformiert (?:die|den|das|alle)\b"
        r"|\bstellt\b.{0,60}\b(?:Antrag|Anfrage|zusammen|bereit)|\bsagt\b.{0,60}\bbescheid"
        r"|\bfragt\b.{0,60}\b(?:nach|an)\b|\bmeldet\b.{0,60}\ban\b",
        no_work=r"[a-zäöüß]+(?:t|en) (?:regelmäßig|meist|oft|immer)\b"
        r"|nimmt\s.{0,40}(?:teil|Urlaub|Kenntnis|Abschied)\b",
        done_to="""
            informieren einladen kontaktieren anrufen ansprechen anschreiben benachrichtigen fragen anfragen erinnern
            befragen einbeziehen
        """,
        to_be_done=r"zu",
        commits=r"erklär(?:t|en) sich bereit|kümmer[nt] sich|übernimmt|übernehmen",
        not_work=r"nicht|kein\w*|nie|vielleicht|abwesend|im urlaub",
        goes_on=r"wie (?:versprochen|besprochen|vereinbart)|außerdem|anschließend|danach|weiterhin",
        needed=r"jemand (?:muss|müsste|sollte)\b|(?:muss|müssen|soll|sollen)\b.{0,160}\bwerden\b",
    ),
    states=States(
        done="erledigt|abgeschlossen|fertig|geschlossen|gemacht|in ordnung|ist erledigt|gelöst|geklärt|behoben",
        open="""
            offen|in arbeit|laufend|neu|nicht begonnen|blockiert|verschoben|in bearbeitung|läuft|läuft noch|noch offen
        """,
        before_places="neu",
        late=r"überfällig|verspätet",
        noted=r"",
        for_info="abgesagt|entfällt|storniert|gestrichen|zur info",
        no_work="beschluss|hinweis",
    ),
    mail=Mail(
        sign_offs="""
            grüße|gruß|viele grüße|liebe grüße|liebe gruesse|viele gruesse|gruesse|mit freundlichen grüßen
            |mit freundlichen gruessen|mit freundlichem gruß|freundliche grüße|freundliche gruesse|beste grüße
            |beste gruesse|schöne grüße|herzliche grüße|mit besten grüßen|mfg|lg|vg|danke|vielen dank|besten dank
            |herzlichen dank|danke im voraus|vielen dank im voraus|schönes wochenende|schönen tag|schönen tag noch
            |bis bald|bis dann|bis nächste woche|hochachtungsvoll
        """,
        courtesies=r"(?:bei fragen|bei ruckfragen|meldet|melden sie|falls |wenn ihr|wenn sie|gebt |vielen dank)"
        r"|(?:anmerkungen|korrekturen)(?: \w+ \w+)? (?:bitte|an)|fragen melde",
        notices=r"(?:ki )?(?:von ki|automatisch) (?:generiert|erstellt)|mochten sie feedback"
        r"|(?:.{0,30}\b)?(?:ki|automat\w*|copilot)\b.{0,40} (?:kann|konnen)\b.{0,20}\b(?:fehler|falsch|ungenau)",
        addressed="alle zusammen an",
        greetings="liebe|guten|hallo|moin",
        sender="von",
        headers="von|an|kopie",
        me="ich",
        says_i=r"ich",
        i_will=r"ich (?:selbst )?werde|ich(?: selbst)?(?=\s(?:rufe|frage|organisiere|bestelle|bereite|übernehme"
        r"|kümmere|schicke|erstelle|kläre|mache|besorge|bringe|kaufe|hole|schreibe?|bestell|ruf|frag|mach|kauf|hol|bring|schick|buche|reserviere|sende)\b)",
        could_you=r"(?:kannst|könntest|würdest|magst|willst) du|(?:könnt|könntet|würdet|wollt) ihr"
        r"|(?:können|könnten|würden) sie|du \w+st",
        please=r"bitte",
    ),
    meetings=Meetings(
        words="""
            notizen protokoll sitzung besprechung treffen teambesprechung jour fixe besprechungsprotokoll
            sitzungsprotokoll plenum planungstreffen teamrunde runde telefonkonferenz telko abstimmung klausur
            klausurtagung jourfixe rücksprache nachbesprechung
        """,
        ends="sitzung besprechung treffen runde protokoll",
        lead_ins=r"besprochene themen in|themen in|notizen von|notizen aus",
        labels="betreff|thema",
        present="anwesend",
        written_by=r"protokoll",
        by="von",
        day_labels=r"datum der sitzung|sitzung vom|protokoll vom|gesendet",
        day_words="uhr tag heute",
        beside_day="der dem vom von um uhr bis am den unserer unsere gestern",
        other_day="nächste nächsten naechste letzte letzten vorigen",
        opens=r"niederschrift|(?:ergebnis)?protokoll",
        of="der|des|über|zur|zum|vom",
        numbered="nr|nummer|ausgabe|teil",
        approved="genehmigt|verabschiedet|angenommen",
        introduces=r"hier das|hier die|anbei|nachfolgend",
        decided=r"beschluss|beschlüsse|beschlossen|entscheidung|entschieden|vereinbart|ergebnis",
        next_one=r"nächste[nrs]? (?:sitzung|besprechung|treffen|meeting)",
        next_called="nächste[nmrs]?",
        by_tool=r"generiert von|^(?:(?:besprochene )?themen in|notizen (?:von|aus|zu))\b",
        notes="protokoll",
        other_texts="vorlage leitfaden einladung stellenangebot stellenanzeige stellenausschreibung",
    ),
    statements=Statements(
        decisions="""
            beschluss|beschlüsse|beschluesse|beschlossen|es wurde beschlossen|wir haben beschlossen|entscheidung
            |entscheidungen|entschieden|es wurde entschieden|wir haben entschieden|vereinbart|festgelegt
        """,
        questions="""
            offene frage|offene fragen|ungeklärte frage|ungeklärte fragen|unbeantwortete frage|unbeantwortete fragen
            |frage bleibt offen|noch zu entscheiden|noch offene fragen
        """,
        loose="ergebnisse",
        undecided="offen|noch offen|ausstehend|steht aus|steht noch aus|folgt|noch zu treffen|zu treffen|nötig",
    ),
    repeats="der die das und zu für mit auf wird soll",
)
