"""What work is about, as each language calls it: titles are written in one, answers come in another.

A line a notion; words of one language stand together, in small letters, with their plurals.
"""

NOUNS = """
lease leases | huur huurcontract huurovereenkomst | bail baux | mietvertrag mietverträge miete
contract contracts agreement | contract contracten overeenkomst | contrat contrats convention | vertrag verträge
invoice invoices bill | factuur facturen rekening | facture factures | rechnung rechnungen
quote quotes quotation offer proposal | offerte offertes voorstel | devis offre | angebot angebote
order orders purchase | bestelling bestellingen aankoop | commande commandes achat | bestellung bestellungen
printer printers | printer printers | imprimante imprimantes | drucker druckern
laptop laptops notebook | laptop laptops | portable portables | laptop laptops notebooks
server servers | server servers | serveur serveurs | server
network networks | netwerk netwerken | réseau réseaux | netz netzwerk netzwerke
backup backups | back-up reservekopie | sauvegarde sauvegardes | sicherung sicherungen datensicherung
access accesses | toegang toegangen toegangscontrole | accès | zugang zugänge zugriff zugriffe
portal portals | portaal portalen | portail portails | portal portale
supplier suppliers vendor vendors | leverancier leveranciers | fournisseur fournisseurs | lieferant lieferanten anbieter
customer customers client clients | klant klanten | client clients | kunde kunden
license licenses licence licences | licentie licenties | licence licences | lizenz lizenzen
session sessions | sessie sessies | séance séances formation formations | sitzung sitzungen schulung schulungen
training trainings course | opleiding opleidingen vorming | formation formations | schulung schulungen
onboarding | onboarding onthaal inwerking | intégration accueil | einarbeitung einführung
sales | verkoop verkopers | ventes commerciaux | vertrieb verkauf
meeting meetings | vergadering vergaderingen | réunion réunions | besprechung besprechungen sitzung
report reports | verslag verslagen rapport rapporten | rapport rapports | bericht berichte
budget budgets | budget begroting | budget budgets | budget haushalt
workbook spreadsheet sheet | werkboek werkmap rekenblad tabblad | classeur tableur | arbeitsmappe mappe tabelle
plan plans planning schedule | plan plannen planning | plan plans planning | plan pläne planung
slide slides deck presentation | slides presentatie dia | présentation diapos | folien präsentation
website site | website site | site | webseite website
migration migrations | migratie migraties | migration migrations | migration umzug
review reviews check | controle nazicht herziening | revue contrôle vérification | prüfung überprüfung
renewal renewals extension | verlenging vernieuwing hernieuwing | renouvellement prolongation | verlängerung erneuerung
replacement replacements | vervanging | remplacement | austausch ersatz
security | veiligheid beveiliging | sécurité | sicherheit
audit audits | audit audits | audit audits | audit audits
payment payments | betaling betalingen | paiement paiements | zahlung zahlungen
badge badges | badge badges | badge badges | ausweis ausweise
office offices | kantoor kantoren | bureau bureaux | büro büros
harbour harbours harbor | haven havens | port ports | hafen häfen
building premises depot warehouse | gebouw depot magazijn | bâtiment dépôt entrepôt | gebäude lager depot
car cars fleet | wagen wagens auto wagenpark | voiture voitures flotte | auto wagen fuhrpark
vacancy recruitment hiring | vacature aanwerving | recrutement embauche | stelle einstellung
newsletter newsletters | nieuwsbrief nieuwsbrieven | infolettre bulletin | rundbrief newsletter
survey surveys | enquête bevraging | enquête sondage | umfrage umfragen
insurance | verzekering | assurance | versicherung
password passwords | wachtwoord wachtwoorden | mot de passe | passwort passwörter
key keys | sleutel sleutels | clé clés | schlüssel
phone phones | telefoon telefoons gsm | téléphone téléphones | telefon telefone handy
room rooms | zaal zalen lokaal | salle salles | raum räume
label labels | etiket etiketten label labels | étiquette étiquettes | etikett etiketten
photo photos picture pictures pics | foto fotos | photo photos | foto fotos bilder
oven ovens | oven ovens | four fours | ofen öfen
van vans truck | bestelwagen busje camionnette | camionnette fourgon | lieferwagen transporter
binder folder folders | klapper map mappen | classeur farde | ordner
delivery deliveries | levering leveringen | livraison livraisons | lieferung lieferungen
stock inventory | voorraad stock inventaris | stock inventaire | bestand inventar lager
price prices pricing | prijs prijzen prijslijst | prix tarif tarifs | preis preise preisliste
brochure brochures flyer flyers leaflet | brochure folder folders | brochure dépliant prospectus | broschüre flyer
campaign campaigns | campagne campagnes | campagne campagnes | kampagne kampagnen
certificate certificates | certificaat certificaten attest | certificat attestation | zertifikat bescheinigung
permit permits | vergunning vergunningen | permis autorisation | genehmigung
hygiene | hygiëne | hygiène | hygiene
kitchen | keuken | cuisine | küche
machine machines | machine machines toestel | machine machines | maschine maschinen
machine device | toestel toestellen apparaat | machine appareil appareils | maschine gerät geräte apparat
heating boiler | verwarming ketel | chauffage chaudière | heizung kessel
alarm | alarm | alarme | alarm alarmanlage
party event events | feest evenement | fête événement | feier fest veranstaltung
interview interviews | sollicitatie interview | entretien entretiens | vorstellungsgespräch interview
visit visits | bezoek bezoeken | visite visites | besuch besuche
template templates | sjabloon sjablonen | modèle modèles gabarit | vorlage vorlagen
manual handbook guide | handleiding gids | manuel guide | handbuch anleitung
complaint complaints | klacht klachten | plainte plaintes réclamation | beschwerde reklamation
product products | product producten | produit produits | produkt produkte
service maintenance | onderhoud | entretien maintenance | wartung service
travel trip | reis reizen | voyage voyages | reise reisen
email emails mailing | mailing mailings | courriel courriels | rundmail mailing
telefoontje telefoontjes | anruf anrufe
letter letters | brief brieven | lettre lettres | schreiben briefe
forms | formulier formulieren | formulaire formulaires | formular formulare
signature signatures | handtekening handtekeningen ondertekening | signature signatures | unterschrift unterschriften
approval approvals | goedkeuring goedkeuringen | approbation approbations | freigabe freigaben
appointment appointments | afspraak afspraken | verabredung termin
agenda | agenda dagorde | tagesordnung agenda
notulen | protokoll protokolle
memo memos | memo memoranda | mémo mémos | vermerk
archive archives filing | archief archieven | archive archives archivage | archiv archive ablage
database databases | databank databanken databases | datenbank datenbanken
software application | software toepassing toepassingen | logiciel logiciels | software anwendung anwendungen
update updates upgrade | bijwerking upgrade | actualisation | aktualisierung aktualisierungen
screen screens monitor monitors | scherm schermen beeldscherm | écran écrans | bildschirm bildschirme monitor
keyboard keyboards | toetsenbord toetsenborden | clavier claviers | tastatur tastaturen
muis muizen | souris | maus mäuse
chargers | lader laders oplader opladers | chargeur chargeurs | ladegerät ladegeräte
cable cables wiring | kabel kabels bekabeling | câble câbles câblage | kabel verkabelung
router routers modem | router routers modem | routeur routeurs modem | router modem
tablet tablets | tablet tablets | tablette tablettes | tablet tablets
headset headsets headphones | koptelefoon koptelefoons | casque casques | kopfhörer
camera cameras | camera cameras | caméra caméras | kamera kameras
projector beamer | projector beamer | projecteur projecteurs | beamer projektor
scanner scanners | scanner scanners | scanneur scanneurs | scanner
toner cartridge cartridges ink | toner inkt cartridge | encre cartouche cartouches | toner tinte patrone patronen
firewall | firewall | firewall
domain domains | domein domeinen | domaine domaines | domäne domänen
account accounts | account accounts | compte comptes | konto konten
profile profiles | profiel profielen | profil profils | profil profile
user users | gebruiker gebruikers | utilisateur utilisateurs utilisatrices | benutzer nutzer anwender
bug bugs defect error errors | fout fouten | bogue bogues erreur erreurs | fehler
ticket tickets | ticket tickets | ticket tickets | ticket tickets
dashboard dashboards | dashboard dashboards | dashboard dashboards
interface interfaces | interface koppeling | interface interfaces | schnittstelle schnittstellen
storage disk | opslag schijf | stockage disque disques | speicher festplatte festplatten
cloud | cloud | nuage | cloud
subscription subscriptions | abonnement abonnementen | abonnement abonnements | abonnement abo abos
notice termination | opzeg opzegging opzegbrief | préavis résiliation | kündigung kündigungen
clause clauses | clausule clausules | clause clauses | klausel klauseln
annex appendix | bijlage bijlagen | annexe annexes | anhang anlage anlagen
lawsuit litigation claim claims | rechtszaak geding claim | procès litige litiges | rechtsstreit
court tribunal | rechtbank | tribunal tribunaux | gericht
lawyer lawyers attorney | advocaat advocaten | avocat avocats avocate | anwalt anwälte rechtsanwalt
notary | notaris notarissen | notaire notaires | notar notare
akte | urkunde urkunden
statutes bylaws | statuten | statuts | satzung satzungen
policy policies | beleid beleidsnota | politique politiques | richtlinie richtlinien
regulation regulations rules | reglement reglementen regels | règlement règlements | vorschrift vorschriften ordnung
compliance | naleving | conformité | konformität
privacy gdpr | privacy gdpr avg | confidentialité rgpd | datenschutz dsgvo
trademark | merk merkregistratie | marque marques
patent patents | octrooi patent octrooien | brevet brevets | patent patente
tender tenders | aanbesteding aanbestedingen | soumission | ausschreibung ausschreibungen
guarantee warranty | garantie waarborg garanties | garantie caution | garantie gewährleistung kaution
deposit | waarborgsom voorschot aanbetaling | acompte acomptes | anzahlung anzahlungen
loan loans | lening leningen krediet | prêt prêts | darlehen kredit kredite
mortgage | hypotheek hypotheken | hypothèque hypothèques | hypothek hypotheken
tax taxes | belasting belastingen taks | impôt impôts taxe taxes | steuer steuern
btw | tva | mwst umsatzsteuer mehrwertsteuer
declaration | aangifte aangiften aangiftes | déclaration déclarations | erklärung steuererklärung
bookkeeping accounting | boekhouding | comptabilité compta | buchhaltung buchführung
accountant | boekhouder boekhouders accountant | comptable comptables | buchhalter steuerberater
balance | balans balansen | bilan bilans | bilanz bilanzen
closing | afsluiting jaarafsluiting | clôture clôtures | abschluss jahresabschluss
forecast forecasts | prognose prognoses raming | prévision prévisions | prognose prognosen
expense expenses | onkost onkosten onkostennota uitgaven | dépense dépenses frais | spesen ausgaben auslagen
cost costs | kosten | coût coûts | kosten
discount discounts | korting kortingen | remise rabais réduction | rabatt rabatte
refund refunds reimbursement | terugbetaling terugbetalingen | remboursement remboursements | erstattung rückerstattung
reminder reminders | aanmaning aanmaningen herinnering | rappel rappels relance | mahnung mahnungen erinnerung
receipt receipts | ontvangstbewijs bonnetje bonnetjes kassabon | reçu reçus | quittung quittungen beleg belege
transfer transfers | overschrijving overschrijvingen | virement virements | überweisung überweisungen
till | kassa kassas | caisse caisses | kasse kassen
salary wage wages payroll | lonen salaris salarissen | salaire salaires paie | gehalt gehälter lohn löhne
payslip payslips | loonbrief loonbrieven loonfiche | lohnzettel gehaltsabrechnung
bonus bonuses | bonus bonussen | prime primes | bonus prämie prämien
pension pensions | pensioen pensioenen | retraite pension | pension
holiday holidays vacation | vakantie vakanties verlof | congé congés vacances | urlaub ferien
sickness | ziekte ziekteverlof | maladie maladies | krankheit krankmeldung
timesheet timesheets | urenstaat prestatieblad tijdsregistratie | zeiterfassung stundenzettel
roster rota shift shifts | uurrooster werkrooster | horaire horaires roulement | dienstplan schichtplan schichten
roster rota shift shifts | rooster roosters dienst diensten | planning garde gardes | plan dienst dienste schicht
employee employees staff | werknemer werknemers personeel | employé employés personnel | mitarbeiter angestellte
colleague colleagues | collega collegas | collègue collègues | kollege kollegen kollegin
manager managers | manager leidinggevende | responsable responsables gérant | leiterin vorgesetzter
candidate candidates applicant | kandidaat kandidaten | candidat candidats candidature | bewerber bewerbung bewerbungen
functieomschrijving | stellenbeschreibung
appraisal appraisals evaluation | evaluatie evaluaties | évaluation évaluations | beurteilung beurteilungen
intern interns internship | stagiair stagiaire | stagiaire stagiaires | praktikant praktikantin praktikum
teambuilding | teambuilding | teambuilding betriebsausflug
uniform uniforms workwear | uniform uniformen werkkledij | uniforme uniformes tenue | uniform uniformen arbeitskleidung
lockers | kluisje kluisjes lockers | casier casiers | spind spinde schließfach
desk desks | bureautafel | pupitre pupitres | schreibtisch schreibtische
chairs seats | stoel stoelen | chaises siège sièges | stuhl stühle
tables | tafel tafels | tables | tisch tische
cupboard cabinet cabinets | kast kasten | armoire armoires | schrank schränke
shelf shelves rack | rekken schap | étagère étagères rayonnage | regal regale
furniture | meubilair meubels | meubles mobilier | möbel
lamp lamps lighting | lamp lampen verlichting | lampe lampes éclairage | lampe lampen beleuchtung
doors | deur deuren | porte portes | tür türen
window windows | raam venster | fenêtre fenêtres | fenster
lock locks | sloten | serrure serrures | schlösser
roof | dak daken | toit toiture toits | dach dächer
wall walls | muur muren | mur murs | mauer mauern wände
floor floors flooring | vloer vloeren | plancher sol sols | boden böden fußboden
ceiling | plafond plafonds | plafond plafonds | decken
stairs staircase | trap trappen | escalier escaliers | treppe treppen
elevator | liften | ascenseur ascenseurs | aufzug
toilet toilets restroom | toilet toiletten wc | toilettes wc | toilette toiletten wc
bathroom shower | badkamer douche | douche | badezimmer dusche
garden | tuin tuinen | jardin jardins | garten gärten
fence gate | omheining hek poort | grille | zaun zäune
parking | parking parkeerplaats parkeerplaatsen | parking stationnement | parkplatz parkplätze
facade | gevel gevels | façade façades | fassade fassaden
foundation foundations | fundering funderingen | fondation fondations | fundament fundamente
concrete slab | beton betonplaat | béton dalle dalles | beton betonplatte
brick bricks | baksteen bakstenen | brique briques | ziegel backstein
tile tiles | tegel tegels | carrelage carreaux | fliese fliesen
plaster plastering | pleister pleisterwerk bepleistering | plâtre plâtrage | verputz
paint painting paintwork | verf schilderwerk | peinture peintures | anstrich malerarbeiten
insulation | isolatie | isolation | dämmung isolierung
scaffold scaffolding | stelling stellingen steiger | échafaudage échafaudages | gerüste
crane cranes | hijskraan kraan | grue grues | kran kräne
excavator digger | graafmachine kraantje | pelleteuse | bagger
tool tools | gereedschap werktuig werktuigen | outil outils outillage | werkzeug werkzeuge
drill drills | boormachine boor | perceuse perceuses foreuse | bohrmaschine bohrer
ladder ladders | ladder ladders | échelle échelles | leitern
pump pumps | pomp pompen | pompe pompes | pumpe pumpen
pipe pipes piping plumbing | leiding leidingen buis buizen | tuyau tuyaux tuyauterie plomberie | rohre leitung leitungen
leak leaks | lekken | fuite fuites | leck lecks
electricity electrics | elektriciteit | électricité | strom elektrik
eau | wasser
drain drains sewer | afvoer riolering | égout égouts | abfluss abwasser kanal
ventilation airco | ventilatie airco airconditioning | ventilation climatisation clim | lüftung klimaanlage
panels | zonnepaneel zonnepanelen | panneau panneaux | solaranlage solarpanel photovoltaik
meters | meter meterstand | compteur compteurs | zähler zählerstand
extinguisher extinguishers | brandblusser brandblussers | extincteur extincteurs | feuerlöscher
evacuatie evacuatieoefening | evakuierung räumungsübung
emergency | noodgeval nooduitgang noodverlichting | urgence urgences | notfall notausgang notbeleuchtung
aid | ehbo | secourisme secours | ersthelfer
inspection inspections | inspectie inspecties keuring keuringen | inspection inspections | inspektion kontrolle begehung
repair repairs | herstelling herstellingen reparatie reparaties | réparation réparations | reparatur reparaturen
renovation | werken werkzaamheden renovatie | travaux rénovation rénovations | bauarbeiten renovierung umbau sanierung
werf werven bouwplaats | chantier chantiers | baustelle baustellen
architect architects | architect architecten | architecte architectes | architekt architekten
contractor contractors | aannemer aannemers | entrepreneur entrepreneurs | bauunternehmer auftragnehmer
electrician | elektricien elektriciens | électricien électriciens | elektriker
plumber | loodgieter loodgieters | plombier plombiers | klempner installateur
carpenter joiner | schrijnwerker timmerman | menuisier menuisiers | schreiner tischler
painter painters | schilder schilders | peintre peintres | maler
cleaning cleaner cleaners | poets schoonmaak poetsdienst | nettoyage ménage | reinigung putzkraft reinigungsdienst
waste garbage rubbish | afval vuilnis | déchet déchets poubelle poubelles | abfall müll
removal relocation | verhuis verhuizing | déménagement déménagements | umzüge
tenants | huurder huurders | locataire locataires | mieter
landlord landlady | verhuurder huisbaas | propriétaire propriétaires | vermieter
neighbour neighbours neighbor neighbors | buur buren | voisin voisins | nachbar nachbarn
municipality council | gemeente stadhuis | commune mairie | gemeinde rathaus
police | politie | police | polizei
hospital | ziekenhuis ziekenhuizen | hôpital hôpitaux clinique | krankenhaus spital klinik
patient patients | patiënt patiënten | patient patients | patient patienten
doctor doctors physician | dokter dokters arts artsen | médecin médecins docteur | arzt ärzte ärztin
nurse nurses | verpleegkundige verpleegkundigen | infirmier infirmière infirmiers | pfleger pflegerin krankenschwester
medicine medication drugs | medicijn medicijnen geneesmiddel | médicament médicaments | medikament medikamente arznei
prescription prescriptions | voorschrift voorschriften recept | ordonnance ordonnances | rezept rezepte
vaccine vaccines vaccination | vaccin vaccins vaccinatie | vaccin vaccins vaccination | impfung impfungen impfstoff
blood | bloed bloedafname | blut blutabnahme
bandage dressing dressings | verband verbanden | pansement pansements bandage | verband verbände
wheelchair wheelchairs | rolstoel rolstoelen | rollstuhl rollstühle
beds | bedden | lits | bett betten
ward | afdeling afdelingen | stationen
care | zorgplan zorg | soins | pflege pflegeplan
pharmacy | apotheek apotheken | pharmacie pharmacies | apotheke apotheken
dentist | tandarts tandartsen | dentiste dentistes | zahnarzt
laboratory lab | labo laboratorium | laboratoire labo
school schools | school scholen | école écoles | schule schulen
teacher teachers | leerkracht leerkrachten leraar | enseignant enseignants professeur | lehrer lehrerin lehrkraft
pupil pupils student students | leerling leerlingen student | élève élèves étudiant | schüler student studenten
parent parents | ouder ouders | parent parents | eltern
lesson lessons classes | lessen | leçon leçons cours | unterricht lektion
exam exams | examen examens toets toetsen | examen examens interrogation | prüfungen klausur klausuren
homework | huiswerk | devoirs | hausaufgabe hausaufgaben
grades | puntenboek puntenlijst cijfers | bulletins | zeugnis zeugnisse
timetable | lesrooster | stundenplan
textbook textbooks book books | boek boeken handboek handboeken | livres manuels | buch bücher schulbuch
library | bibliotheek bieb | bibliothèque bibliothèques | bibliothek bücherei
canteen cafeteria | kantine refter eetzaal | cantine réfectoire | kantine mensa
playground | speelplaats speelplein | schulhof spielplatz
excursion outing | uitstap uitstappen schooluitstap excursie | excursion excursions | ausflug ausflüge exkursion
registration enrolment enrollment | inschrijving inschrijvingen | inscription inscriptions | anmeldung anmeldungen
diploma diplomas degree | diploma diplomas | diplôme diplômes | diplom abschlusszeugnis
workshop workshops | workshop workshops atelier | atelier ateliers | werkstatt workshop
conference congress | conferentie congres | conférence congrès | konferenz kongress tagung
fair exhibition | beurs beurzen tentoonstelling | foire foires exposition | messen ausstellung
booth | beursstand standje | messestand
invitation invitations | uitnodiging uitnodigingen | invitation invitations | einladung einladungen
guest guests | gasten genodigden | invité invités hôte hôtes | gäste
speaker speakers | spreker sprekers | orateur orateurs conférencier | redner referent
speech | toespraak speech toespraken | discours | ansprache
venue | locatie feestzaal | veranstaltungsort
programme program | programma programmas | programme programmes | programme
poster posters | affiche affiches poster | affiches affiche | plakat plakate poster
banner banners | spandoek banner banners | bannière bannières banderole | banner transparent
logo logos | logo logos | logo logos | logo logos
advert ads advertisement | advertentie advertenties reclame | publicité publicités annonce | anzeige anzeigen werbung
press | persbericht persberichten pers | communiqué communiqués presse | pressemitteilung presse
video videos clip | video videos filmpje | vidéo vidéos | video videos
article articles blogpost | artikel artikels artikelen blogbericht | article articles billet | artikel beitrag
texts copywriting | tekst teksten | texte textes rédaction | texte
translation translations | vertaling vertalingen | traduction traductions | übersetzung übersetzungen
design designs layout | ontwerp ontwerpen | conception maquette maquettes | entwurf entwürfe gestaltung
drawing drawings sketch | tekening tekeningen schets | dessin dessins croquis | zeichnung zeichnungen skizze
print printing printout | drukwerk afdruk afdrukken | impression impressions | ausdruck drucksachen
drukkerij drukker | imprimerie imprimeur | druckerei
visitekaartje visitekaartjes | visitenkarte visitenkarten
socials | socials
leads prospect prospects | prospect prospecten | prospect prospects | interessent interessenten
target targets objective objectives | doelstelling doelstellingen | objectif objectifs | ziel ziele
strategy | strategie | stratégie stratégies | strategie
market | markt markten | marché marchés | markt märkte
catalogue catalog | catalogus | catalogue catalogues | katalog kataloge
gifts | geschenk geschenken cadeau cadeaus | cadeau cadeaux | geschenk geschenke
voucher vouchers coupon coupons | cadeaubon cadeaubonnen waardebon | coupons | gutschein gutscheine
webshop | webshop webwinkel | webshop onlineshop
shop shops store stores | winkel winkels | magasin magasins boutique | laden geschäft filiale
display | etalage vitrine | vitrine vitrines étalage | schaufenster auslage
kassarol | kassenrolle
bag bags | tassen zak zakken | sac sacs | tasche taschen tüte tüten
box boxes carton cartons | doos dozen karton | boîte boîtes carton cartons | karton kartons schachtel
packaging package packages | verpakking verpakkingen | emballage emballages | verpackung verpackungen
parcel parcels | pakje pakjes pakket pakketten | colis paquet paquets | paket pakete
pallet pallets | pallet palletten pallets | palette palettes | palette paletten
forklift forklifts | heftruck heftrucks | gabelstapler stapler
container containers | container containers | conteneur conteneurs | container
shipment shipping consignment | verzending zending zendingen | expédition expéditions envoi | versand sendung sendungen
transport carrier haulier | transport vervoer transporteur | transport transports | transport spedition spediteur
driver drivers chauffeur | bestuurder bestuurders chauffeur chauffeurs | chauffeur chauffeurs conducteur | fahrer
customs | douane | douane douanes | zoll
pickup collection | ophaling afhaling | enlèvement ramassage | abholung abholungen
returns | retours terugzending | retours | retoure retouren rücksendung
damage damages | schade | dommage dommages dégât dégâts | schaden schäden
tyre tyres tires | banden autobanden | pneu pneus | reifen
fuel diesel petrol | brandstof diesel benzine | carburant essence | treibstoff benzin
lorry lorries | vrachtwagen vrachtwagens | camion camions | lkw lastwagen
bike bikes bicycle bicycles | fiets fietsen | vélo vélos | fahrrad fahrräder
train trains | trein treinen | train trains | züge
flight flights | vlucht vluchten vliegtuig | vols avion | flug flüge flugzeug
hotel hotels | hotel hotels | hôtel hôtels | hotel hotels
booking bookings reservation | reservering reserveringen | réservation réservations | reservierung reservierungen
passport visa | paspoort visum | passeport visa | reisepass visum
restaurant | restaurant restaurants | restaurant restaurants resto | restaurant lokal
menu menus | menukaart menu | menu menus | speisekarte menü
recipe recipes | recepten | recette recettes | rezeptur
ingredient ingredients | ingrediënt ingrediënten | ingrédient ingrédients | zutat zutaten
allergen allergens allergy | allergeen allergenen allergie | allergène allergènes allergie | allergen allergene
meal meals lunch dinner | maaltijd maaltijden lunch | repas dîner déjeuner | mahlzeit essen mittagessen
breakfast | ontbijt | frühstück
coffee | koffie | café | kaffee
drink drinks beverage beverages | drank dranken drankjes | boisson boissons | getränk getränke
bread loaf | brood broden | baguette | brot brote
cake cakes | taart taarten gebak | gâteau gâteaux tarte | kuchen torte torten
meat | vlees | viande viandes | fleisch
fish | vissen | poisson poissons | fisch
vegetable vegetables | groente groenten | légume légumes | gemüse
fruit | fruit | fruits | obst
dough | deeg | pâte | teig
sauce soup | saus soep | sauce soupe | soße sauce suppe
fridge freezer refrigerator | koelkast diepvries diepvriezer | frigo congélateur | kühlschrank gefriertruhe
dishwasher | vaatwasser afwasmachine | spülmaschine geschirrspüler
cutlery crockery | bestek servies | couverts vaisselle | besteck geschirr
caterer catering | traiteur catering | traiteur traiteurs | caterer catering
tablecloth napkin napkins | tafellaken servet servetten | nappe nappes serviette | tischdecke serviette servietten
flowers bouquet | bloemen boeket | fleurs bouquet | blumen blumenstrauß
plants | planten | plantes | pflanzen
decoration decorations | versiering decoratie | décoration décorations | dekoration deko
music | muziek | musique | musik
tent | tent tenten | tente tentes chapiteau | zelt zelte
lathe | draaibank | drehbank
engine motor motors engines | motor motoren | moteur moteurs | motor motoren
battery batteries | batterij batterijen accu | batterie batteries | batterie batterien akku
filter filters | filter filters | filtre filtres | filter
sensor sensors | sensor sensoren | capteur capteurs | sensor sensoren
valve valves | klep kleppen ventiel | vanne vannes soupape | ventil ventile
parts | onderdeel onderdelen wisselstukken | pièce pièces | ersatzteil ersatzteile teile
material materials | materiaal materialen | matériel matériaux | material materialien
prototype prototypes | prototype prototypes | prototype prototypes | prototyp prototypen
sample samples | échantillon échantillons | proben
production | productie | production | produktion fertigung
quality | kwaliteit | qualité | qualität
assembly mounting | montage assemblage | montage assemblage | montage zusammenbau
installation setup | installatie plaatsing | installation | installation einrichtung
testing | testfase | essai essais | testlauf
launch release rollout | lancering uitrol | lancement déploiement | einführungstermin rollout
project projects | project projecten | projet projets | projekt projekte
request requests | aanvraag aanvragen verzoek | demande demandes | anfrage anfragen antrag anträge
draft | ontwerptekst kladversie | brouillon brouillons ébauche | entwurfsfassung
voordracht | exposé exposés | vortrag vorträge
study studies research | studie onderzoek | étude études recherche | studie studien forschung
analysis | analyse analyses | analyse analyses | analyse analysen
statistics | statistieken cijfermateriaal | statistiques chiffres | statistik statistiken zahlen
overview list lists | overzicht lijst lijsten | aperçu liste listes | übersicht liste
member membership | lid leden lidmaatschap | membre membres adhésion | mitglied mitglieder mitgliedschaft
committee | bestuur raad comité | conseil comité | vorstand ausschuss beirat
volunteer volunteers | vrijwilliger vrijwilligers | bénévole bénévoles | freiwillige ehrenamtliche
donation donations | giften schenking | spende spenden
subsidy subsidies | subsidie subsidies toelage | subvention subventions subside subsides | förderung zuschuss subvention
election elections | verkiezing verkiezingen | élection élections | wahl wahlen
child children | kinderen | enfant enfants | kinder
crèche nursery daycare | crèche kinderopvang | crèche garderie | kita kindergarten krippe
sport sports gym | sport sporthal turnzaal | sport gymnase | sport turnhalle sporthalle
night nights | nacht nachten | nuit nuits | nacht nächte
day days | dag dagen | jour jours journée | tag tage
xray xrays ray | röntgen radiografie | radio radiographie | röntgen röntgenbild
scan scanner | scan scanner | échographie scanner | ultraschall scanner
farm farms | boerderij boerderijen hoeve | ferme fermes | hof höfe bauernhof
log logs logbook | logboek logboeken register | registre registres | protokoll logbuch register
cattery | kattenverblijf kattenpension | chatterie | katzenstation katzenpension
kennel kennels | hondenkennel kennel | chenil | hundezwinger zwinger
cat cats | kat katten poes | chat chats | katze katzen
dog dogs | hond honden | chien chiens | hund hunde
horse horses | paard paarden | cheval chevaux | pferd pferde
stable stables | paardenstal stallen | écurie écuries étable | pferdestall stall ställe
"""
