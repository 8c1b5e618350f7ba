"""German."""

from domain.command.languages.table import Language

GERMAN = Language(
    what="was | welche | welcher | welches | was ist | was sind | was steht | woran | worauf | an was | auf was",
    who="wer | wer ist | bei wem | an wem | zu wem | wen",
    whose="wessen | wem gehört | von wem | bei wem",
    when="""wann | bis wann | welches datum | welcher tag | wie lange habe ich | wie viel zeit | wie lange noch
        | ab wann | zu wann""",
    why="warum | wieso | weshalb | wozu | wofür | warum ich | wieso ich | weshalb ich | wieso hab ich",
    where="wo | wie weit | wie läuft | wie geht es mit | wie steht es um | wie steht es mit",
    how_many="wie viele | wieviele | wie viel | anzahl | wieviel",
    polite="""bitte | kannst du | können sie | könntest du | könnten sie | kann ich | darf ich | ich will | ich
        möchte | ich würde | würdest du | mal | der | die | das | den | dem | des | ein | eine | einen | einem | von
        | vom | für | auf | in | im | mit | an | am | zu | zum | zur | über | bei | es | dies | diese | dieser |
        dieses | noch | jetzt | gerade | aktuell | schon | wieder | hey | hallo | hi | moin | bot | einfach | ok |
        also | und | dann | eigentlich | etwas | irgendwas | hier | da | wir | du | sie | ihr | ich | mir | mich |
        muss | müssen | soll | sollen | ist | sind | war | habe | haben | hat | hab | wird | bin | gibt es | gibt s
        | frage | kurze frage | sag | sag mir | gib mir | wissen | danke | genau | denn | so | uns | man | sich |
        geht | gehts | können wir | könnten wir | dürfen wir | das datum | datum | lieber | stattdessen | kannst |
        könntest | wurde | wurden | ab jetzt | künftig | nummer | nr | irgendwo | meine antworten | meine antwort |
        was ich schreibe | was ich tippe | letzte antwort | meine letzte antwort | letzte änderung | doch | u | is |
        dat | nur | kann | können | darf | dürfen | bekomme | bekomm | kriege | krieg | erhalte | ständig | dauernd
        | sagen | werden | im moment | momentan | zurzeit | derzeit | rüber | herüber | mal eben | grad | darfst |
        du darfst | du kannst | ihr dürft | sie dürfen | ihr könnt | sie können | um | noch mal | doch mal | bitte
        mal | schnell | was so | alles was""",
    show="""zeig | zeige | zeig mir | zeige mir | liste | liste auf | gib mir | sehen | übersicht | übersicht über |
        überblick | überblick über | zusammenfassung | details | details zu | detail | mehr zu | mehr infos zu |
        anzeigen | lass mich sehen | erzähl mir mehr über | erzähl mehr über | mehr über""",
    stand="""wie siehts aus mit | wie siehts mit | wie sieht es mit | wie siehts bei | status | status von | status
        zu | status bei | status der | stand | stand der dinge | stand von | stand bei | aktueller stand | wie ist
        der stand | wie ist der stand bei | wo stehen wir | wo stehen wir bei | wo stehen wir mit | wie weit sind
        wir | wie weit sind wir mit | wie läuft es | wie läuft es mit | wie sieht es aus | wie sieht es aus mit |
        wie siehts aus | neuigkeiten | neuigkeiten zu | gibt es neuigkeiten | gibts was neues | was neues | was
        neues zu | neues zu | irgendwas neues | update | update zu | fortschritt | was ist mit | was macht | wie
        steht es um | wie stehts um | wie steht es mit | wie schaut es mit | wie schaut es aus mit | wie schauts aus
        mit | wie schauts mit | wie geht es voran mit | wie gehts voran mit | wie gehts mit | wie kommt | tut sich
        was bei | tut sich was mit | was tut sich bei | gibts neues zu | gibt es neues zu | gibts neuigkeiten zu |
        gibts was neues zu | irgendwas neues zu | wie ist die lage bei | was neues von | was neues bei | was neues
        vom | neues von | neues bei | neues vom | irgendwas neues von | gibts was neues von | gibt es was neues von
        | gibt es neues von | neuigkeiten von | neuigkeiten bei""",
    opened="""offen | noch offen | offene | offenen | ausstehend | ausstehende | zu tun | noch zu tun | übrig |
        verbleibend | zu erledigen | noch zu erledigen | steht an | steht noch an | unerledigt | auf meiner liste |
        nicht fertig | muss ich machen | muss ich noch machen | muss ich tun | muss ich noch tun | noch machen | habe
        ich noch | hab ich noch | liegt bei mir | fehlt noch | auf dem zettel | auf seinem zettel | auf ihrem zettel |
        bleibt mir | ist noch zu tun""",
    late="""überfällig | überfällige | verspätet | zu spät | in verzug | im verzug | verzug | im rückstand |
        abgelaufen | über der frist | frist überschritten | verpasst | verspätete | vergessen | etwas vergessen |
        rückstand | hinterher | hätte schon fertig sein müssen | hätte fertig sein müssen | schon fertig sein müssen
        | hinke ich hinterher | hänge ich hinterher | hinterherhinkt | drüber | über die frist | aus der zeit |
        liegen geblieben | hinten dran | hintendran | zu spät dran | spät dran | hängt hinterher | hinkt hinterher""",
    due="""fällig | frist | fristen | deadline | deadlines | termin | fälligkeit | abgabe | gebraucht | brauchst du es |
        brauchen sie es | braucht ihr | fertig sein | muss fertig | abgabetermin | erwartet | fertig werden | zu
        erledigen | fällig wird | steht an | stehen an | ansteht""",
    blocked="""blockiert | wartet | hängt | steckt fest | festgefahren | on hold | blockierte | blockaden | klemmt |
        warten | hakt | hakt es | klemmt es | stockt | wartet auf jemanden | wartet auf andere | wo hängt es | liegt
        auf eis | auf eis | hängt fest | woran hakt es | wo hakt es | wo klemmt es | klemmts | hakts | steht still |
        liegt brach | hängt es | hängt das | hängt s | hapert es | hapert s | stockt es | wartet ihr | warten wir |
        scheitert | scheitert es | hält auf | hält das auf | blockiert das | liegt es | hängt irgendwo | hängt noch
        was | hakt irgendwo | hakt es irgendwo | klemmt irgendwo | klemmt es irgendwo | steckt irgendwo""",
    decided="""entschieden | beschlossen | vereinbart | gesagt | besprochen | beschlüsse | beschluss | entscheidung |
        entscheidungen | ergebnis | abgemacht | gesagt zu | haben wir gesagt | ausgemacht | wurde beschlossen |
        festgelegt""",
    decisions="beschlüsse | beschluesse | entscheidungen | die beschlüsse | beschlüsse zu | entscheidungen zu",
    resolved="""entschieden | beschlossen | vereinbart | beschluss | entscheidung | abgemacht | ausgemacht | wurde
        beschlossen | festgelegt""",
    agenda="""tagesordnung | die tagesordnung | agenda | tagesordnung für das nächste mal | offen vom letzten
        mal | noch offen vom letzten mal""",
    agenda_text="tagesordnung als text | agenda als text",
    about="""worum geht | worum geht es | worum | worum gehts | kontext | hintergrund | bedeutet | gemeint | meinst du |
        was heißt | erklär | erkläre | erklär mir | mehr infos | infos | info | information | beschreibung | beinhaltet
        | geht es | genau machen | genau tun | um was geht es | was genau | handelt | handelt es sich | verlangt | zu
        tun ist | wird erwartet | inhaltlich | steckt dahinter""",
    source="""gebeten | verlangt | angefordert | will das | wollte das | zugewiesen | gegeben | kommt das | kommt es |
        her | woher | woher kommt | woher kommt das | von wem kommt | quelle | ursprung | welches meeting | welchem
        meeting | aus welchem meeting | welche besprechung | welcher besprechung | aus welcher besprechung | erstellt |
        angelegt | auf meine liste gesetzt | hat das gefragt | gefragt | in auftrag gegeben | hat das beauftragt | mir
        das gegeben | hat mir das gegeben | mir das eingebrockt | hinzugefügt | eingetragen | verlangt das""",
    answered="geantwortet | reagiert | sich gemeldet | gemeldet | bestätigt | rückmeldung gegeben",
    not_answered="""nicht geantwortet | noch nicht geantwortet | nicht reagiert | noch nicht reagiert | sich nicht
        gemeldet | sich noch nicht gemeldet | nicht gemeldet | noch nicht gemeldet | keine antwort gegeben | keine
        rückmeldung gegeben | schweigt | keine antwort | muss noch antworten | müssen noch antworten | noch nichts
        gesagt | nichts gesagt | noch nichts von sich hören lassen | fehlt noch mit antwort | meldet sich nicht | melden
        sich nicht | antwortet nicht | antworten nicht | reagiert nicht | reagieren nicht | fehlt noch eine antwort |
        fehlt eine antwort | fehlt noch die antwort | ist still | sind still | lässt nichts von sich hören | schuldet
        noch eine antwort | schuldet mir noch eine antwort | muss sich noch melden | müssen sich noch melden""",
    has="""hat | macht | besitzer | verantwortlich | verantwortlich für | zuständig | zuständig für | kümmert sich |
        kümmert sich um | bearbeitet | arbeitet an | betreut | übernimmt | erledigt | zugewiesen an | eigentümer |
        ist dran an | gehört | leitet | liegt | liegt bei | sitzt an | dran | hat übernommen | sitzt dran | regelt |
        verantwortet | schmeißt | frag ich zu | frage ich zu | frage ich wegen | muss ich fragen wegen | muss ich
        fragen zu | ist ansprechpartner für | ansprechpartner für | weiß mehr über | kennt sich aus mit""",
    sees="""sieht | sehen | kann sehen | können sehen | liest | lesen | kann lesen | mitlesen | liest mit | zugriff |
        sichtbar | privat | vertraulich | bekommt zu sehen | andere sehen | geteilt mit | sieht das | einsehen |
        öffentlich""",
    bot="""bist du | du bist | wer bist du | was bist du | wer sind sie | ein bot | roboter | ein mensch | mensch |
        dieser bot | mit wem spreche ich | mit wem rede ich | follow up | ein echter mensch | echter mensch | bist
        du echt | eine maschine | bist du ein bot | was bist du eigentlich | wer bist du eigentlich | wer schreibt
        mir da | wer schreibt hier | bist du ein computer | ne maschine | wer seid ihr""",
    abilities="""kannst du machen | was kannst du | was kannst du alles | was machst du | wie funktionierst du | wie
        funktioniert das | wie geht das | was kann ich sagen | was kann ich fragen | was kann ich schreiben | was
        kann ich tippen | befehle | welche befehle | kommandos | optionen | möglichkeiten | anleitung | was
        verstehst du | wozu bist du da | wofür bist du da | wie arbeitest du | was du kannst | ich verstehe nicht
        wie das funktioniert | wie benutze ich das | ich verstehe das nicht | wie funktioniert das ding | wie geht
        das hier | was kann ich dir sagen | was darf ich sagen | kann ich hier tippen | kann ich hier alles tippen |
        kann ich alles tippen | kann ich hier schreiben | kann ich hier alles schreiben | kann ich hier machen |
        kann ich hier alles machen | kann ich hier sagen | kann ich hier alles sagen | kann man hier tippen | kann
        man hier schreiben | kann man hier sagen | kann man hier alles machen | kann ich dir alles sagen | kann ich
        dich fragen | kann ich dich alles fragen | kannst du denn alles | kannst du eigentlich""",
    me="ich | mir | mich | bei mir | für mich | an mich | habe ich | hab ich | bin ich | muss ich",
    my="mein | meine | meinen | meiner | meins | bei mir | für mich | von mir",
    tasks="""aufgabe | aufgaben | punkt | punkte | thema | themen | ding | dinge | sachen | liste | arbeit | to do | to
        dos | todos | todo liste | aufgabenliste | maßnahmen | aktion | aktionen | nachricht | nachrichten | diese
        nachricht | sache""",
    others="""andere | die anderen | anderen | das team | team | alle | leute | jemand | kollegen | kolleginnen |
        mein chef | meine chefin | der rest | chef | ganze team | das ganze team | jemand anders | irgendwer | im
        team | bei uns | in unserem team | unser team | bei uns im team | in der gruppe | vom team | von allen |
        unserem team | des teams | fürs team""",
    most="""dringend | dringendste | am dringendsten | zuerst | priorität | wichtig | wichtigste | als nächstes
        | am wichtigsten""",
    more="""zeig alles | zeige alles | zeig mehr | alles anzeigen | mehr | nächste seite | ganze liste | die ganze liste
        | mehr anzeigen | den rest | der rest | rest der liste | den rest der liste | was noch""",
    give="""übergib den stab | gib | gebe | geben | weise | weise zu | zuweisen | übertrage | übertragen | übergib |
        leite | schieb | schiebe | teile zu | gib es | gib das | weise es | weise das | übertrag | reich weiter |
        reiche weiter | leite weiter | überlass | überlasse | schieb rüber | gib rüber | gib ab | reich rüber |
        reiche | reich | verteile""",
    to="an | zu | rüber zu | auf | bei | weiter an | rüber an | hinüber zu",
    shift="""verschiebe | verschieben | verschieb | verlege | verlegen | schiebe | schieb | setze | setz | ändere |
        ändern | vertage | verlängere | leg | ziehe vor | ändere die frist von | ändere das datum von | frist ändern |
        verschoben | ändern auf | setzen | lege | können wir verschieben | vertagen | nach hinten schieben""",
    deadline="""frist | frist von | frist für | deadline | deadline von | deadline für | fällig | fälligkeit |
        termin | termin von | termin für | die frist | die deadline | neue frist | abgabetermin | uiterlich""",
    by="bis | auf | zum | vor | am | bis zum | für | ist | auf den | =",
    remind="""erinnere mich | erinner mich | erinnere mich an | erinner mich an | erinnere mich daran | erinner mich
        daran | erinnere | frag mich | frag mich nochmal | frag mich wieder | frag nochmal | frage mich | snooze |
        schick mir eine erinnerung | erinnerung | stell eine erinnerung | ping mich | melde dich | melde dich wieder |
        wiedervorlage | meld dich | frag mich dazu""",
    add="""füge hinzu | füge | hinzufügen | neue aufgabe | aufgabe hinzufügen | erstelle eine aufgabe | erstelle
        aufgabe | erstelle | neuer punkt | setz auf meine liste | aufgabe anlegen""",
    note="""notiz | notiere | notiz zu | notiere zu | bemerkung | anmerkung | kommentar | vermerk | notiz
        hinzufügen | schreib auf""",
    rename="umbenennen | benenne um | benenne | nenne | ändere den titel von",
    undo="""stopp rückgängig bitte | stopp rückgängig | halt rückgängig | rückgängig | mach rückgängig | rückgängig
        machen | mach das rückgängig | nimm das zurück | nimm zurück | zurücknehmen | zurück | mach das ungeschehen
        | widerrufe | undo | stell wieder her | das letzte rückgängig | nimm meine letzte antwort zurück | letzte
        antwort zurück | widerrufe das | mach das letzte rückgängig | mach die letzte rückgängig | mach die letzte
        änderung rückgängig | mach meine letzte antwort rückgängig | nimm das letzte zurück | nimm die letzte
        änderung zurück | widerrufen | zieh das zurück | ziehe das zurück | zieh zurück | ziehe zurück | mach es
        rückgängig | mach das bitte rückgängig | mach das ganze rückgängig | mach des rückgängig | nimm es zurück |
        nimm die letzte antwort zurück | einen schritt zurück | geh einen schritt zurück | schritt zurück |
        zurückdrehen | dreh das zurück | stell das wieder her | stelle wieder her | lösche meine letzte antwort |
        letzte antwort löschen | mach das wieder rückgängig | mach das letzte wieder rückgängig | mach das mal
        rückgängig | nimm das wieder zurück | nimm das bitte zurück | nimm das mal zurück | nimm das letzte bitte
        zurück | mach das letzte bitte rückgängig | stell das wieder zurück | stell es zurück wie es war | setz das
        zurück | setze das zurück | mach wieder wie vorher | zurück damit | dreh das wieder zurück""",
    language="""stell um auf | stell auf | stelle auf | sprache | sprich | schreib | schreibe | rede | antworte auf |
        sprich auf | schreib auf | ändere die sprache | ändere die sprache auf | sprache ändern | stelle die sprache auf
        | wechsle zu | wechsle auf""",
    speak="auf | in | zu | mit mir | mit uns",
    english="englisch",
    dutch="niederländisch | flämisch | holländisch",
    french="französisch",
    german="deutsch",
    pause="""pause | pausiere | pausieren | pausier | mach pause | ruhe | ruhe bis | keine nachrichten | keine
        erinnerungen | nicht stören | bitte nicht stören | stumm bis | schweig bis | lass mich in ruhe bis | stopp
        bis | sei still bis | keine nachrichten bis | stummschalten bis | während meines urlaubs | solange ich im
        urlaub bin | wenn ich im urlaub bin | in meinem urlaub | solange ich weg bin | lass mich in frieden bis |
        nerv mich nicht bis | nerv nicht bis | stör mich nicht bis | störe mich nicht bis | nicht stören bis | melde
        dich nicht vor | schreib mir nicht vor | schreib mir nicht bis | schreib nichts bis | schick nichts bis |
        keine erinnerungen bis | keine meldungen bis | pause bis | pausiere bis | mach pause bis | gib ruhe bis |
        sei ruhig bis | halt still bis | sei leise bis | funkstille bis | lass mich in ruhe | lass mich in frieden |
        mich in ruhe lassen | mich in frieden lassen | mich mal in ruhe lassen | schreib mir nicht | schreib mir
        nichts | stör mich nicht | störe mich nicht | nerv mich nicht | keine meldungen | keine benachrichtigungen |
        mir nicht schreiben | mir nichts schreiben | mich nicht stören | mich nicht anschreiben | sei still |
        schweig | gib ruhe | stopp | mich in ruhe""",
    stop="""stopp | stop | hör auf | hör auf zu fragen | hör auf mich zu fragen | hör auf mit den nachrichten | aufhören
        | keine nachrichten mehr | keine erinnerungen mehr | schreib mir nicht mehr | schreib mir nichts mehr | lass
        mich in ruhe | abmelden | melde mich ab | meld mich ab | abbestellen | nimm mich von der liste | entferne mich |
        lösche mich | stumm | stummschalten | stumm schalten | halt die klappe | schalte aus | deaktivieren | austragen
        | schreib mir nicht | schick mir nichts | schick mir keine nachrichten | hör auf zu nerven | hör auf mich zu
        nerven | hör auf damit | hör auf zu schreiben | hör auf mit den erinnerungen | nerv nicht | nerv mich nicht |
        schluss jetzt | schluss damit | schluss mit den nachrichten | schluss mit den erinnerungen | keine meldungen
        mehr | keine benachrichtigungen mehr | genug nachrichten | ich will keine nachrichten mehr | ich will keine
        erinnerungen mehr | ich möchte keine nachrichten mehr | ich möchte keine erinnerungen mehr | gib ruhe | gib
        endlich ruhe | lass mich in frieden | schalt aus | stell die erinnerungen ab | erinnerungen aus | nachrichten
        aus""",
    resume="""weiter so | fortsetzen | setze fort | weitermachen | wieder anmelden | wieder aktivieren | reaktiviere
        | ich bin zurück | bin zurück | wieder an | schalte ein | schalte wieder ein | starte wieder | du kannst
        wieder schreiben | schreib mir wieder | schreib wieder | du darfst wieder schreiben | bin wieder da | ich
        bin wieder da | fang wieder an | zurück aus dem urlaub | ich bin zurück aus dem urlaub | ich bin aus dem
        urlaub zurück | schalt wieder ein | schalt ein | schalt die erinnerungen wieder ein | mach weiter mit den
        erinnerungen | mach wieder weiter | erinnere mich wieder regelmäßig | erinnerungen wieder an | erinnerungen
        wieder ein | nachrichten wieder an | schick wieder nachrichten | schick wieder erinnerungen | du kannst
        wieder erinnern | kannst wieder schreiben | darfst wieder schreiben | kannst wieder loslegen | leg wieder
        los | wieder loslegen | nimm die erinnerungen wieder auf | wieder aktiv | bin wieder im büro | bin wieder im
        dienst | kannst mich wieder erinnern | du kannst mich wieder erinnern | darfst mich wieder erinnern |
        erinnere mich wieder | kannst mir wieder schreiben | du darfst mir wieder schreiben | wieder schreiben |
        wieder anschreiben | mir wieder schreiben | mich wieder anschreiben | wieder nachrichten schicken | wieder
        nachrichten senden | wieder anfangen | wieder damit anfangen | mich wieder erinnern | mich wieder nerven |
        wieder erreichbar | ich bin wieder erreichbar | zurück im büro | ich bin zurück im büro | ich bin wieder im
        büro | wieder loslegen damit | mich wieder anpingen | wieder anpingen""",
    settings="""einstellungen | meine einstellungen | präferenzen | optionen | konfiguration | wann schreibst du
        | wann sendest du | wie oft schreibst du | meine bürozeiten | meine arbeitszeiten""",
    help="hallo | moin | guten tag | guten morgen | servus | hilfe | hilf mir | help | wie geht das",
    glossary="glossar | wörterliste | begriffe",
    forget="vergiss | vergessen | lösche begriff",
    forget_me="""vergiss mich | vergessen sie mich | vergiss alles über mich | vergessen sie alles über mich |
        vergiss meinen namen | lösche mich | lösch mich | lösche meine daten | lösch meine daten | löschen sie meine
        daten | lösche alle meine daten | lösche meine personenbezogenen daten""",
    export_me="""exportiere mich | exportiere meine daten | exportieren sie meine daten | meine daten | meine
        personenbezogenen daten | zeig meine daten | zeig mir meine daten | gib mir meine daten | schick mir meine
        daten | was weißt du über mich | was wissen sie über mich | was weißt du von mir | was speicherst du über
        mich | was speichern sie über mich""",
    handover="""übergabe | übergib alles | übertrage alles | gib alles | alles übertragen | alles übergeben |
        übertrage alle aufgaben | gib alle aufgaben | weise alles zu""",
    from_="von | alles von | alle aufgaben von | alle | alles",
    none="keine | kein | niemand | nichts",
    everything="alles | alle | alle aufgaben | alle meine aufgaben | die ganze liste | sämtliche",
    delete="lösche | lösch | löschen | entferne | entfernen | streiche | streichen | storniere | stornieren | wirf weg",
    change="ändere | ändern | korrigiere | anpassen | pass an",
    apology="""bitte | sorry | ups | entschuldigung | nein | mein fehler | falsche nummer | falsche aufgabe | falsch
        | vertan | danke | äh | mist | warte | nein warte | das war falsch | war falsch | war ein fehler | das war
        ein fehler | stimmt nicht | das stimmt nicht | ups nein | ach | oh | nein nein | verflixt | vertippt | hab
        mich vertippt | hab mich vertan | das meinte ich nicht | so nicht | quatsch | moment | nee | ne | nö | nein
        falsch""",
    no_day="keine | kein datum | keine frist | nie | löschen | weg | ohne datum",
    period="""diese woche | nächste woche | diesen monat | nächsten monat | heute | morgen | dieses jahr |
        dieses quartal | kommende woche""",
    status="status",
    waiting="wartend",
    got="geworden | wurde | wurden | haben wir | habe ich | haben | habe | hat | ist | sind",
    done="""fertig | erledigt | abgeschlossen | gemacht | fertiggestellt | geschafft | abgehakt | beendet | getan |
        fertig geworden | fertigbekommen""",
    add_label="""todo | to do | neu | aufgabe | zu erledigen | nicht vergessen | neue aufgabe | aufgabe anlegen |
        neue aufgabe anlegen""",
    add_ends="hinzu | an",
    give_ends="zu | weiter | ab",
    messages="""schreib mir | schreibe mir | schick mir | schick mir nachrichten | deine nachrichten | deine
        erinnerungen | nachrichten bekommen | diese nachrichten | all diese nachrichten | die ganzen nachrichten |
        die nachrichten | schreibst du mir | schreibst du mich an | schickst du mir | schreiben sie mir | deine
        fragen | schreib mir nicht | schreib mir nichts | schreibe mir nicht | schick mir nichts | keine nachrichten
        | stör mich nicht | keine meldungen | lass mich in ruhe | keine erinnerungen | hör auf zu schreiben | hör
        auf mir zu schreiben | keine mails""",
    rhythm="""einmal pro woche | einmal die woche | einmal am tag | wöchentlich | täglich | jede woche | jeden tag |
        morgens | vormittags | am morgen | am vormittag | nachmittags | am nachmittag | seltener | öfter | nur
        montags | dienstags | mittwochs | donnerstags | freitags | samstags | sonntags | montags | am wochenende |
        an wochenenden | abends | am abend | nach feierabend | nachts | an freitagen | an montagen | außerhalb der
        arbeitszeit | montags nicht | dienstags nicht | mittwochs nicht | donnerstags nicht | freitags nicht |
        samstags nicht | sonntags nicht | am wochenende nicht | abends nicht""",
    let="lass | lasst",
    takes="machen | übernehmen | erledigen | tun | fertig machen | sich darum kümmern | wird machen | macht das",
    any_="""etwas | irgendwas | irgendetwas | gibts was | gibt es etwas | jemand | gibt s was | was gibts | hängt
        irgendwo | hängt noch was | hakt irgendwo | hakt es irgendwo | klemmt irgendwo | klemmt es irgendwo | steckt
        irgendwo""",
    add_for="für | an",
    remind_to="""erinnere mich daran dass ich | erinnere mich daran | erinner mich daran dass ich | erinner mich
        daran | lass mich nicht vergessen | erinnere mich bitte daran""",
    through="bis einschließlich | einschließlich | bis inklusive | bis und mit | inklusive",
    takes_over="übernimmt | hat übernommen | wird übernehmen | übernommen",
    onward="""ab jetzt | jetzt | ab sofort | von jetzt an | ab heute | künftig | nun | stattdessen | an meiner
        stelle | statt mir""",
    put="setz | setze | schreib",
    on_list="auf meine liste | auf die liste | auf meine aufgabenliste",
)
