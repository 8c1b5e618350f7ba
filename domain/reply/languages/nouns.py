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
plan plans planning schedule | plan plannen planning | plan plans planning planification planif | plan pläne planung
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
vat | btw | tva | mwst umsatzsteuer mehrwertsteuer
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
pension pensions retirement | pensioen pensioenen pensionering | retraite pension | pension ruhestand
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
evacuation | evacuatie evacuatieoefening ontruiming ontruimingsoefening | évacuation | evakuierung räumungsübung
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
move moves removal relocation | verhuis verhuizing verhuizingen | déménagement déménagements | umzüge
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
sample samples | staalname staalnames monstername | échantillon échantillons | proben probenahme
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
subsidy subsidies grant grants | subsidie toelage | subvention subventions subside subsides | förderung zuschuss
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
export exports | export exports uitvoer | exportation exportations | export exporte ausfuhr
import imports | import imports invoer | importation importations | import importe einfuhr
patch patches hotfix | patch patches hotfix | correctif correctifs rustine | patch patches fehlerbehebung
outage outages downtime | storing storingen panne pannes | pannes coupure coupures | ausfall ausfälle störung störungen
queue queues | wachtrij wachtrijen | queue queues | warteschlange warteschlangen
backlog backlogs | achterstand achterstanden | arriéré arriérés | rückstand rückstände
helpdesk support | helpdesk servicedesk ondersteuning | assistance dépannage | helpdesk unterstützung
virus malware antivirus | virus virussen virusscanner | virus antivirus | virus viren virenschutz
phishing | phishing | hameçonnage | phishing
wifi wlan | wifi | wifi | wlan
hosting | hosting webhosting | hébergement hébergeur | hosting webhosting
encryption | versleuteling encryptie | chiffrement cryptage | verschlüsselung
login logins credentials | login logins inloggegevens | identifiant identifiants | zugangsdaten login
authentication mfa | authenticatie mfa | authentification mfa | authentifizierung mfa
permission permissions rights | machtiging machtigingen rechten | droits | berechtigung berechtigungen rechte
mailbox mailboxes inbox | mailbox mailboxen postvak | messagerie messageries | postfach postfächer
plugin plugins addon | plugin plugins | greffon greffons | erweiterung erweiterungen
configuration settings config | configuratie instellingen | paramètres paramétrage | konfiguration einstellungen
barcode barcodes | barcode barcodes streepjescode | codebarres | barcode strichcode strichcodes
feature features functionality | functionaliteit functionaliteiten | fonctionnalité fonctionnalités | funktionalität
specification specifications specs | specificatie specificaties lastenboek | spécifications | lastenheft pflichtenheft
requirement requirements | vereiste vereisten | exigence exigences | anforderung anforderungen
webinar webinars | webinar webinars | webinaire webinaires | webinar webinare onlineseminar
homepage | startpagina homepage | homepage | startseite
app apps | app apps | applis | app apps
simcard sim | simkaart simkaarten | sim | simkarte simkarten
adapter adaptor | adapter stekker stekkers | adaptateur adaptateurs | netzteil netzteile stecker
socket sockets | stopcontact stopcontacten | prises | steckdose steckdosen
videoconference videoconferencing | videogesprek videoconferentie | visioconférence visio | videokonferenz
screenshot screenshots | schermafbeelding schermafbeeldingen | capture captures | bildschirmfoto screenshot
synchronisation synchronization sync | synchronisatie | synchronisation synchro | synchronisierung abgleich
monitoring | monitoring bewaking | surveillance supervision | überwachung
incident incidents | incident incidenten voorval | incident incidents | vorfall vorfälle
vulnerability vulnerabilities pentest | kwetsbaarheid kwetsbaarheden | vulnérabilité vulnérabilités | schwachstelle
risk risks | risico risicos | risque risques | risiko risiken
documentation docs | documentatie | documentation | dokumentation doku
computer computers pc pcs | computer computers pc | ordinateur ordinateurs ordi | computer rechner
scheduling | inplanning | ordonnancement | einplanung terminplanung
cleanup | opruim opruiming opruimactie opkuis | rangement débarras | aufräumaktion entrümpelung
reception receptionist lobby | receptie balie | réception réceptionniste | empfang rezeption
basement cellar | kelder kelders | cave caves | keller
attic loft | zolder zolders | grenier greniers combles | dachboden
corridor corridors hallway | inkomhal gangen | couloir couloirs | flur flure
carpet carpets | tapijt tapijten | moquette moquettes tapis | teppich teppiche teppichboden
curtain curtains blinds | gordijn gordijnen zonwering | rideau rideaux | vorhang vorhänge jalousie jalousien
terrace terraces patio | terras terrassen | terrasse terrasses | terrasse terrassen
balcony balconies | balkon balkons | balcon balcons | balkon balkone
driveway driveways | oprit opritten | allées | einfahrt einfahrten zufahrt
pavement pavements sidewalk | voetpad voetpaden stoep | trottoir trottoirs | gehweg gehwege bürgersteig gehsteig
road roads street streets roadworks | straat straten wegenwerken wegdek | rue rues voirie | straße straßen straßenbau
bridge bridges | brug bruggen | pont ponts | brücke brücken
tree trees | boom bomen | arbre arbres | baum bäume
hedge hedges | haag hagen | haie haies | hecke hecken
lawn lawns grass | gazon gras grasveld | pelouse pelouses gazon | rasen
bench benches | zitbank zitbanken | banc bancs | sitzbank sitzbänke parkbank
sorting recycling | sortering recyclage | tri recyclage | mülltrennung recycling
chimney chimneys | schoorsteen schoorstenen schouw | cheminée cheminées | schornstein kamin
radiator radiators | radiator radiatoren | radiateur radiateurs | heizkörper
sink sinks washbasin faucet | wastafel wastafels lavabo | lavabo lavabos évier robinet | waschbecken spüle wasserhahn
mould mold damp | schimmel vochtprobleem | moisissure moisissures humidité | schimmel feuchtigkeit
asbestos | asbest | amiante | asbest
vermin pests | ongedierte ratten | nuisibles rongeurs dératisation | ungeziefer schädlinge schädlingsbekämpfung
flood floods flooding | overstroming wateroverlast | inondation inondations | überschwemmung wasserschaden
fire fires | brandveiligheid brandpreventie | incendie incendies | brandschutz feuer
firefighters firemen | brandweer brandweerman | pompiers pompier | feuerwehr
detector detectors | rookmelder rookmelders | détecteur détecteurs | rauchmelder
exercise exercises drill drills | oefening oefeningen brandoefening | exercice exercices | übung übungen brandübung
absence absences absenteeism | afwezigheid afwezigheden absenteïsme | absentéisme | abwesenheit abwesenheiten fehlzeiten
maternity parenthood | zwangerschap moederschap | maternité grossesse | mutterschutz mutterschaft
dismissal dismissals layoff redundancy | ontslag ontslagen | licenciement licenciements | entlassung entlassungen
resignation resignations | ontslagbrief ontslagname | démission démissions | kündigungsschreiben
promotion promotions | bevordering bevorderingen promotie | promotion promotions avancement | beförderung beförderungen
promo promos | promotie promoties promoactie | promo promos | sonderangebot verkaufsaktion
overtime | overuren overwerk | supplémentaires | überstunden
allowance allowances | vergoeding vergoedingen | indemnité indemnités | zulage zulagen
cheque cheques | cheque cheques maaltijdcheque maaltijdcheques | chèque chèques | scheck schecks essensgutscheine
teleworking telework homeworking | thuiswerk telewerk | télétravail | homeoffice telearbeit
health wellbeing | gezondheid welzijn | santé | gesundheit wohlbefinden
harassment bullying | pesterijen pestgedrag intimidatie | harcèlement | mobbing belästigung
diversity inclusion | diversiteit inclusie | diversité inclusion | vielfalt diversität
union unions | vakbond vakbonden syndicaat | syndicat syndicats | gewerkschaft gewerkschaften
coaching mentoring | coaching mentorschap | accompagnement mentorat | coaching mentoring
skill skills competence | vaardigheid vaardigheden competentie competenties | compétences | kompetenz fähigkeiten
cv cvs | cv cvs | cv | lebenslauf lebensläufe
career careers | loopbaan loopbanen carrière | carrière carrières | karriere laufbahn
cash | contant contanten | espèces | bargeld
bank banks | bank banken | banque banques | bank banken
interest interests | intrest intresten | intérêt intérêts | zinsen zinssatz
debt debts arrears | schuld schulden | dette dettes | schulden verbindlichkeiten
debtor debtors receivables | debiteur debiteuren | débiteur débiteurs créances | debitor debitoren forderungen
creditor creditors payables | crediteur crediteuren schuldeiser | créancier créanciers | kreditor kreditoren gläubiger
dunning | incasso invordering | recouvrement recouvrements | inkasso mahnwesen
debit debits | domiciliëring | prélèvement prélèvements domiciliation | lastschrift lastschriften abbuchung
investment investments | investering investeringen belegging beleggingen | investissement | investition geldanlage
shareholder shareholders | aandeelhouder aandeelhouders | actionnaire actionnaires | aktionär aktionäre gesellschafter
dividend dividends | dividend dividenden | dividende dividendes | dividende ausschüttung
profit profits | winst winsten | bénéfice bénéfices | gewinn gewinne
loss losses | verlies verliezen | perte pertes | verlust verluste
revenue revenues turnover income | omzet inkomsten | revenu revenus | umsatz umsätze einnahmen
margin margins | marge marges | marge marges | marge margen
depreciation depreciations | afschrijving afschrijvingen | amortissement amortissements | abschreibung abschreibungen
asset assets | activa vermogen | immobilisation immobilisations | anlagevermögen vermögen
bankruptcy insolvency | faillissement faillissementen | faillite faillites | insolvenz konkurs
merger mergers takeover acquisition | fusie fusies overname overnames | fusion fusions acquisition rachat | übernahme
inheritance estate | erfenis erfenissen nalatenschap | succession successions | erbschaft nachlass
fee fees | ereloon erelonen honorarium | honoraires | honorar honorare gebühr gebühren
penalty penalties | boete boetes | amende amendes pénalité | bußgeld bußgelder geldstrafe
tolls | tolheffing tolvignet | péage péages | maut mautgebühr
procurement purchasing | inkoop aankoopdienst | approvisionnement approvisionnements | einkauf beschaffung
groceries shopping | boodschappen | épicerie emplettes | lebensmittel einkäufe
fundraising fundraiser crowdfunding | inzameling geldinzameling fondsenwerving | collecte collectes | spendenaktion
sponsor sponsors sponsorship | sponsor sponsors sponsoring | sponsor parrainage mécénat | sponsor sponsoren sponsoring
donor donors | schenker schenkers donateur donateurs | donateur donateurs donatrice | spender spenderin gönner
raffle lottery tombola | tombola loterij | tombola loterie | tombola verlosung
award awards trophy | trofee trofeeën award | trophée trophées | auszeichnung auszeichnungen pokal
competition tournament | wedstrijd wedstrijden tornooi toernooi | concours tournoi tournois | wettbewerb turnier
game games | spelletjes gezelschapsspel | jeu jeux | spiel spiele
referee referees umpire | scheidsrechter scheidsrechters | arbitre arbitres | schiedsrichter
jersey jerseys shirts | shirt shirts truitjes | maillot maillots | trikot trikots
shoe shoes | schoen schoenen veiligheidsschoenen | chaussure chaussures | schuh schuhe sicherheitsschuhe
helmet helmets | helm helmen | casque casques | helm helme
glove gloves | handschoen handschoenen | gant gants | handschuh handschuhe
glasses goggles | bril brillen | lunettes | brille brillen schutzbrille
mask masks | mondmasker mondmaskers | masque masques | maske masken
jacket jackets coat coats | jas jassen | veste vestes manteau | jacke jacken mantel
clothing clothes | kledij kleding kleren | vêtement vêtements | kleidung bekleidung
laundry | wasserij wasgoed | blanchisserie lessive linge | wäscherei wäsche
towel towels linen | handdoek handdoeken linnen | essuies torchons | handtuch handtücher
mattress mattresses | matras matrassen | matelas | matratze matratzen
blanket blankets | deken dekens | couverture couvertures | bettdecke bettdecken wolldecke
calendar calendars | kalender kalenders | calendrier calendriers | kalender terminkalender
envelope envelopes | enveloppe enveloppen omslag omslagen | enveloppe enveloppes | umschlag umschläge kuvert
stamp stamps | stempel stempels postzegel postzegels | timbre timbres tampon | briefmarke briefmarken stempel
postage | frankering portkosten | affranchissement | porto frankierung
pens ballpoint | pennen balpen balpennen | stylo stylos | kugelschreiber stifte
stationery | kantoormateriaal schrijfgerei | papeterie fournitures | bürobedarf büromaterial schreibwaren
shredder shredders | papierversnipperaar versnipperaar | destructeur broyeur | aktenvernichter schredder
photocopier copier copiers | kopieerapparaat kopieermachine | photocopieuse photocopieur copieur | kopierer kopiergerät
vending dispenser | drankautomaat snoepautomaat automaat | distributeur distributeurs | automat automaten
noticeboard | prikbord mededelingenbord | affichage | pinnwand aushang
signage signboard | signalisatie bewegwijzering borden | signalétique signalisation | beschilderung schild
vault | kluis brandkast | coffre coffres | tresor
clock clocks | klok klokken prikklok | horloge horloges pointeuse | uhr uhren stempeluhr
vacuum hoover | stofzuiger stofzuigers | aspirateur aspirateurs | staubsauger
soap detergent | zeep afwasmiddel | savon détergent | seife reinigungsmittel
disinfectant sanitizer | ontsmetting ontsmettingsmiddel handgel | désinfectant désinfection | desinfektion
odour odours smell | geurhinder geur geuren | odeur odeurs | geruch gerüche
noise | lawaai geluidshinder | bruit bruits | lärm lärmschutz
energy | energie energieverbruik | énergie énergies | energie energieverbrauch
gas | gas aardgas | gaz | gas erdgas
chargepoint chargepoints wallbox | laadpaal laadpalen laadstation | borne bornes | ladesäule ladesäulen ladestation
generator generators | stroomgroep noodgenerator generator | génératrice générateur | generator notstromaggregat
fuse fuses fusebox | zekering zekeringen zekeringkast | fusible fusibles disjoncteur | sicherungskasten
bulb bulbs | gloeilamp gloeilampen ledlamp | ampoule ampoules | glühbirne glühbirnen leuchtmittel
conveyor conveyors | transportband transportbanden | convoyeur convoyeurs | förderband förderbänder
compressor compressors | compressor compressoren | compresseur compresseurs | kompressor kompressoren druckluft
welding welds | laswerk lasnaad lasnaden | soudure soudures soudage | schweißnaht schweißnähte schweißarbeiten
moulds molds | matrijs matrijzen | moule moules | gussform gussformen
bearing bearings | kogellager kogellagers | roulements | kugellager wälzlager
screw screws bolts | schroef schroeven bouten vijzen | boulon boulons | schraube schrauben bolzen
gearbox gears | versnellingsbak tandwiel tandwielen | engrenage engrenages | getriebe zahnrad zahnräder
gasket gaskets seals | dichting dichtingen pakking | joints | dichtung dichtungen
hoses | slangen tuinslang | flexibles durite | schlauch schläuche
cistern reservoir | regenwaterput citerne | citerne citernes cuve cuves réservoir | behälter zisterne
oil oils lubricant | olie smeerolie smeermiddel | huiles lubrifiant | öl schmieröl schmierstoff
wood timber | hout timmerhout | bois | holz bauholz
steel iron metal | staal ijzer metaal | acier fer métal | stahl eisen metall
glass glazing | glas beglazing | verre vitrage | glas verglasung
plastic plastics | plastiek plastic kunststof | plastique plastiques | kunststoff plastik
fabric fabrics textile textiles | stof stoffen textiel | tissu tissus textile | stoff stoffe textilien
sand gravel | zand grind kiezel | sable gravier | sand kies schotter
asphalt tarmac | asfalt | asphalte enrobé bitume | asphalt
demolition | afbraak sloop sloopwerken | démolition démolitions | abriss abrissarbeiten
earthworks excavation | grondwerken graafwerken uitgraving | terrassement terrassements | erdarbeiten aushub
surveyor surveyors | landmeter landmeters opmeting | géomètre géomètres | vermessung vermesser
floorplan blueprint blueprints | grondplan grondplannen bouwplan | implantation | grundriss grundrisse bauplan lageplan
handover | oplevering opleveringen overdracht | passation passations | übergabe abnahme
snag snags | restpunten gebreken | malfaçon malfaçons | mängel mangel mängelliste
subcontractor subcontractors | onderaannemer onderaannemers onderaanneming | traitant | subunternehmer nachunternehmer
bricklayer mason masonry | metselaar metselaars metselwerk | maçon maçons maçonnerie | maurer mauerwerk
roofer roofers | dakwerker dakwerkers | couvreur couvreurs | dachdecker
locksmith locksmiths | slotenmaker slotenmakers | serrurier serruriers | schlüsseldienst
gardener gardeners landscaper | tuinman tuinier tuinaanlegger | jardinier jardiniers paysagiste | gärtner gärtnerin
caretaker janitor | conciërge huisbewaarder | concierge gardien | hausmeister hauswart
guard guards | bewaker bewakers bewakingsfirma | vigile vigiles gardiennage | wachdienst wachmann
burglary burglaries theft | inbraak inbraken diefstal | cambriolage cambriolages | einbruch einbrüche diebstahl
accident accidents | ongeval ongevallen ongeluk arbeidsongeval | accident accidents | unfall unfälle arbeitsunfall
injury injuries | letsel letsels verwonding kwetsuur | blessure blessures | verletzung verletzungen
prevention | preventie preventieadviseur | prévention | vorbeugung prävention
proof evidence | bewijs bewijzen bewijsstuk bewijsstukken | preuve preuves justificatifs | nachweis nachweise beweis
hearing hearings | hoorzitting hoorzittingen | audience audiences | anhörung anhörungen
appeal appeals | beroepschrift bezwaar bezwaarschrift | recours | einspruch einsprüche widerspruch
verdict ruling judgment judgement | vonnis vonnissen | jugement jugements | urteil urteile
proxy proxies mandate | volmacht volmachten mandaat | procuration procurations mandat | vollmacht vollmachten mandat
guideline guidelines | leidraad richtlijn richtlijnen | directive directives consigne | leitfaden leitlinie leitlinien
standards norms norm | norm normen | norme normes | norm normen
accreditation accreditations | accreditatie erkenning erkenningen | agrément agréments | akkreditierung zulassung
procedure procedures | procedure procedures | procédure procédures | verfahren ablauf abläufe
instruction instructions | instructie instructies | instruction instructions | anweisung anweisungen unterweisung
checklist checklists | checklist checklists checklijst controlelijst | checklist | checkliste checklisten prüfliste
milestone milestones | mijlpaal mijlpalen | jalon jalons | meilenstein meilensteine
indicator indicators kpi kpis | indicator indicatoren kpi | indicateur indicateurs | kennzahl kennzahlen
comparison benchmark | vergelijking vergelijkingen | comparaison comparaisons comparatif | vergleich vergleiche
announcement announcements | aankondiging aankondigingen mededeling | annonce annonces | bekanntmachung ankündigung
magazine magazines | tijdschrift tijdschriften magazine | magazine périodique | zeitschrift zeitschriften
newspaper newspapers | krant kranten | journal journaux | zeitung zeitungen
sticker stickers | sticker stickers zelfklever zelfklevers | autocollant autocollants | aufkleber
flag flags | vlag vlaggen | drapeau drapeaux | fahne fahnen flagge flaggen
merchandise merchandising | relatiegeschenk relatiegeschenken gadgets | goodies | werbeartikel werbegeschenke
styleguide branding | huisstijl huisstijlgids | charte chartes | erscheinungsbild hausstil
content contents | inhoud | contenu contenus | inhalt inhalte
testimonial | getuigenis getuigenissen | témoignage témoignages | erfahrungsbericht erfahrungsberichte kundenstimmen
negotiation negotiations | onderhandeling onderhandelingen | négociation négociations | verhandlung verhandlungen
demo demos demonstration | demo demonstratie demonstraties | démo démos démonstration | vorführung vorführungen demo
partnership partner partners | samenwerking | partenariat partenaire partenaires | partnerschaft kooperation
dealer dealers reseller distributor | verdeler verdelers | revendeur revendeurs concessionnaire | händler
representative representatives | vertegenwoordiger | représentant représentants | vertreter außendienst
loyalty | klantenkaart klantenkaarten | fidélité | kundenkarte kundenkarten treueprogramm
card cards | kaart kaarten kaartje kaartjes | carte cartes | karte karten
waybill waybills | leverbon leveringsbon vrachtbrief | bordereau bordereaux | lieferschein lieferscheine frachtbrief
freight cargo | vracht vrachten lading | fret cargaison | fracht ladung
route routes itinerary | route routes traject trajecten | itinéraire itinéraires trajet trajets | strecke strecken route
dock docks quay | kade laadkade laadkades | quai quais | laderampe verladerampe
unloading | lossing | déchargement chargement | entladung verladung
crate crates | krat kratten | cageot cageots | kiste kisten
trolley trolleys cart carts | karretje karretjes steekkar winkelkar | chariot chariots | einkaufswagen sackkarre
trailer trailers | aanhangwagen aanhangwagens oplegger | remorque remorques | anhänger
bus buses shuttle | bus bussen autocar pendelbus | autocar autocars autobus navette | busse reisebus pendelbus
scooter scooters motorcycle | scooter bromfiets motorfiets | scooter motos mobylette | motorrad motorroller
boat boats vessel vessels | boot boten schip schepen | bateau bateaux navire | boote schiff schiffe
vehicle vehicles | voertuig voertuigen | véhicule véhicules | fahrzeug fahrzeuge
numberplate plates | nummerplaat nummerplaten | plaque plaques immatriculation | kennzeichen nummernschild
brake brakes | remmen remblokken | frein freins | bremse bremsen
windscreen windshield | voorruit ruiten | vitre vitres | windschutzscheibe
airport airports | luchthaven vliegveld | aéroport aéroports | flughafen
station stations | station treinstation | gare gares | bahnhof bahnhöfe
lodging accommodation | logies overnachting overnachtingen verblijf | logement logements | unterkunft unterkünfte
apartment apartments flats | appartement appartementen woning woningen | appartement appartements | wohnung wohnungen
house houses | huis huizen | maison maisons | haus häuser
plots terrain | terrein terreinen perceel kavel | terrain terrains parcelle | grundstück grundstücke gelände
property properties | vastgoed eigendom eigendommen | immobilier propriété | immobilie immobilien
valuation valuations | schatting schattingen taxatie | expertise expertises estimation | wertermittlung schätzung
expert experts | deskundige deskundigen expert | expert experts | gutachter sachverständiger
consultant consultants adviser advisor | adviseur adviseurs consulent | conseiller conseillers | berater beraterin
advice | advies adviezen | conseils | beratung stellungnahme gutachten
outsourcing | uitbesteding outsourcing | externalisation | auslagerung
staffing | interimkantoor uitzendkracht | intérimaire intérimaires intérim | zeitarbeit leiharbeiter aushilfe
apprentice apprentices apprenticeship | leerjongen leercontract | apprenti apprentis apprentissage | azubi lehrling
graduate graduates alumni | afgestudeerden alumni oudleerlingen | alumni | absolvent absolventen ehemalige
mayor | burgemeester | maire bourgmestre | bürgermeister bürgermeisterin
alderman aldermen | schepencollege schepenen wethouder | échevin échevins | beigeordneter stadtrat
ministry minister | ministerie minister | ministère ministre | ministerium minister
authority authorities | overheid overheden overheidsdienst | autorité autorités | behörde behörden
citizen citizens residents | burger burgers inwoners bewoner bewoners | citoyen citoyens habitants | einwohner
counter counters | loket loketten | guichet guichets | schalter
registry | bevolkingsregister burgerzaken | greffe | standesamt einwohnermeldeamt
identity id | identiteitskaart identiteit | identité | personalausweis identität
birth births | geboorte geboorten geboorteaangifte | naissance naissances | geburt geburten
wedding weddings marriage | huwelijk huwelijken trouwfeest bruiloft | mariage mariages | hochzeit hochzeiten trauung
funeral funerals burial | begrafenis begrafenissen uitvaart | enterrement funérailles obsèques | beerdigung bestattung
cemetery | kerkhof begraafplaats | cimetière cimetières | friedhof
church churches parish | kerk kerken parochie | église églises paroisse | kirche kirchen pfarrei
museum museums | museum musea | musée musées | museum museen
monument monuments heritage | monument monumenten erfgoed | patrimoine monument | denkmal denkmalschutz
theatre theater | toneel toneelstuk theater | théâtre théâtres | theater theaterstück
concert concerts gig | concert concerten optredens | concert concerts | konzert konzerte
choir choirs | koor koren | chorale chorales | chor chöre
orchestra orchestras | orkest orkesten fanfare | orchestre fanfare | orchester blaskapelle
artist artists | kunstenaar kunstenaars artiest artiesten | artiste artistes | künstler künstlerin
loudspeaker sound | luidspreker luidsprekers geluidsinstallatie | sono sonorisation enceintes | lautsprecher beschallung
microphone microphones mic | microfoon microfoons micro | micro micros microphone | mikrofon mikrofone
podium | podium podia | estrade scène scènes | bühne bühnen
carnival | carnaval kermis | carnaval kermesse | karneval fasching kirmes
barbecue bbq | barbecue bbq | barbecue | grillfest grillabend
aperitif | aperitief borrel | apéro apéritif | umtrunk sektempfang
anniversary birthday birthdays jubilee | verjaardag verjaardagen jubileum | anniversaire jubilé | geburtstag jubiläum
christmas xmas | kerst kerstmis kerstfeest | noël | weihnachten weihnachtsfeier
easter | pasen | pâques | ostern
farewell farewells | afscheid afscheidsfeest afscheidsdrink | départ départs | abschied abschiedsfeier verabschiedung
photographer photographers | fotograaf fotografen | photographe photographes | fotograf fotografin
cloakroom wardrobe | kleedkamer kleedkamers garderobe | vestiaire vestiaires | garderobe umkleide umkleiden
admission admissions | opname opnames toelating | admission hospitalisation | aufnahme aufnahmen
entrance entrances entry | ingang ingangen toegangsprijs | entrée entrées | eingang eingänge eintritt
exit exits | uitgang uitgangen | sorties | ausgang ausgänge
firstaid kit | verbandkist ehbokoffer | trousse trousses | verbandskasten verbandkasten
ambulance ambulances | ziekenwagen ziekenwagens ambulance | ambulance ambulances | krankenwagen rettungswagen
surgery surgeries | operatie operaties ingreep ingrepen | chirurgie opération opérations | operationen eingriff
surgeon surgeons | chirurg chirurgen | chirurgien chirurgiens | chirurg chirurgen
midwife midwives | vroedvrouw vroedvrouwen verloskundige | accoucheuse accoucheuses | hebamme hebammen
physiotherapy physiotherapist physio | kine kinesist kinesitherapeut | kiné kinésithérapeute | krankengymnastik physio
therapy therapies treatment | therapie behandeling behandelingen | traitement traitements | therapien behandlung
diagnosis | diagnose diagnoses | diagnostic diagnostics | diagnose diagnosen befund
consultation consultations | consultatie consultaties raadpleging | consultations | sprechstunde sprechstunden
diet diets nutrition | dieet diëten voeding | régime régimes alimentation | diät ernährung
syringe syringes needle needles | spuit spuiten naald naalden | seringue seringues aiguille | spritze spritzen nadeln
oxygen | zuurstof | oxygène | sauerstoff
infection infections | infectie infecties besmetting | infection infections | infektion infektionen ansteckung
flu influenza | griep griepprik | grippe | grippe grippeimpfung
prosthesis implant implants | prothese protheses implantaat | prothèse prothèses implant | prothese prothesen implantat
stretcher stretchers | brancard brancards draagberrie | brancard civière | krankentrage
wound wounds | wonde wonden wondzorg | plaie plaies | wunde wunden
psychologist psychologists | psycholoog psychologen | psychologue psychologues | psychologe psychologin
carehome | rusthuis rusthuizen woonzorgcentrum | ehpad | pflegeheim altenheim seniorenheim
accessibility | toegankelijkheid | accessibilité | barrierefreiheit
disability disabilities | handicap beperking mindervaliden | handicap handicapés | behinderung behinderungen
ethics | ethiek | éthique | ethik
veterinarian vets | dierenarts veearts | vétérinaire vétérinaires | tierarzt tierärzte
animal animals pets | dier dieren huisdieren | animal animaux | tiere haustier haustiere
cow cows cattle livestock | koe koeien vee | vache vaches bétail | kuh kühe vieh rinder
pig pigs | varken varkens | porc porcs cochon cochons | schwein schweine
chicken chickens poultry | kip kippen pluimvee | poulet poulets volaille | huhn hühner geflügel
sheep lambs | schaap schapen | mouton moutons brebis | schaf schafe
seed seeds sowing | zaad zaden zaaigoed | semence semences semis | saatgut aussaat
harvest crops | oogst oogsten | récolte récoltes moisson | ernte ernten
fertiliser fertilizer manure | mest meststof meststoffen | engrais fumier | dünger düngung
tractor tractors | tractor tractoren trekker | tracteur tracteurs | traktor traktoren
greenhouse greenhouses | serre serres kas | serre serres | gewächshaus gewächshäuser
irrigation watering | irrigatie beregening | arrosage irrigation | bewässerung
weeds weeding | onkruid | désherbage | unkraut
milk dairy | melk zuivel | lait laitier | milch molkerei
egg eggs | eieren | oeuf oeufs | eier
cheese cheeses | kaas kazen | fromage fromages | käse
flour | meel tarwebloem | farine farines | mehl
sugar | suiker | sucre | zucker
sandwich sandwiches | broodje broodjes | sandwich sandwichs tartine | brötchen
pastry pastries | koffiekoek koffiekoeken patisserie gebakjes | pâtisserie pâtisseries viennoiseries | gebäck feingebäck
chocolate chocolates | chocolade chocola pralines | chocolat chocolats | schokolade pralinen
beer beers | bier bieren pintjes | bière bières | bier biere
wine wines | wijn wijnen | vin vins | wein weine
bakery baker bakers | bakkerij bakker bakkers | boulangerie boulanger boulangers | bäckerei bäcker
butcher butchers | slager slagers slagerij beenhouwer | boucher bouchers boucherie | metzger metzgerei
cooks | kok koks chefkok | cuisinier cuisiniers | köche köchin
waiter waiters waitress | ober obers kelner | serveuse serveuses | kellner kellnerin
dessert desserts | nagerecht nagerechten dessert | dessert desserts | nachtisch nachspeise
stove hob | fornuis kookplaat | réchaud gazinière | herd kochfeld
microwave microwaves | microgolf microgolfoven magnetron | ondes | mikrowelle
pans cookware | pannen potten kookpotten | casserole casseroles poêles | topf töpfe pfanne pfannen
cup cups mugs | beker bekers mokken | gobelet gobelets | becher trinkbecher
curriculum curricula syllabus | leerplan leerplannen curriculum | curriculum référentiel | lehrplan lehrpläne
preschool preschoolers | kleuterschool kleuterklas kleuters | maternelle maternelles | vorschule vorschulkinder
university college faculty | universiteit hogeschool unief faculteit | université faculté | universität hochschule
headmaster headteacher director | directeur directrice schooldirecteur | proviseur | schulleiter schulleitung direktor
thesis dissertation | scriptie eindwerk thesis | mémoire mémoires | abschlussarbeit masterarbeit dissertation
scholarship scholarships bursary | studiebeurs studietoelage | bourse bourses | stipendium stipendien
trainer trainers lecturer instructor | lesgever docent docenten | formateur formatrice | dozent dozentin dozenten
tutoring tuition | bijles bijlessen | rattrapage | nachhilfe nachhilfeunterricht
warning warnings | waarschuwing waarschuwingen verwittiging | avertissement avertissements | abmahnung verwarnung
pool pools swimming | zwembad zwembaden zwemles | piscine piscines natation | schwimmbad schwimmbäder hallenbad
football soccer | voetbal | foot football | fußball
stadium stadiums | stadion sportveld voetbalveld | stade stades | stadion sportplatz
camp camps | kamp kampen bivak | camp camps colonie | zeltlager ferienlager
hike hikes | wandeling wandelingen wandeltocht | randonnée randonnées | wanderung wanderungen
dues | lidgeld lidgelden ledenbijdrage | cotisation cotisations | mitgliedsbeitrag mitgliedsbeiträge
chairman chairperson president | voorzitter voorzitters | président présidente | vorsitzender vorsitzende
treasurer treasurers | penningmeester schatbewaarder | trésorier trésorière | kassenwart schatzmeister
secretary secretariat | secretaris secretariaat secretaresse | secrétaire secrétariat | sekretärin sekretariat
vote votes ballot voting | stemming stemmingen stembrief | vote votes scrutin | abstimmung abstimmungen stimmzettel
strike strikes | staking stakingen | grève grèves | streik streiks
neighbourhood neighborhood district | wijk wijken buurt buurten | quartier quartiers | stadtteil stadtviertel
stalls | kraam kraampje kraampjes | étal étals | marktstand marktstände
traffic | verkeer | trafic circulation | verkehr
cyclepath | fietspad fietspaden | cyclable cyclables | radweg radwege
pond ponds | vijver vijvers | étang étangs | teich teiche
beach beaches | strand stranden | plage plages | strand strände
forest forests woods | bos bossen | forêt forêts | wald wälder
snow gritting | sneeuw strooidienst | neige déneigement | schnee winterdienst streudienst
storm storms | storm stormschade | tempête tempêtes | sturm sturmschaden unwetter
climate | klimaat klimaatplan | climat | klima klimaschutz
environment | leefmilieu milieu | environnement | umwelt umweltschutz
sustainability | duurzaamheid | durabilité | nachhaltigkeit
emission emissions carbon | uitstoot emissies | émission émissions carbone | emissionen ausstoß
pollution | vervuiling verontreiniging | pollution pollutions | verschmutzung
address addresses | adres adressen adreswijziging | adresse adresses | anschrift adresse adressen
directory phonebook | telefoonlijst telefoonboek adresboek | annuaire annuaires | telefonbuch telefonliste adressbuch
orgchart organigram | organigram organogram | organigramme organigrammes | organigramm organigramme
department departments | departement departementen afdeling afdelingen | départements | abteilung abteilungen
branch branches subsidiary | filiaal filialen vestiging | succursale agence agences | zweigstelle niederlassung
headquarters hq | hoofdkantoor hoofdzetel | siège sièges | hauptsitz zentrale
reorganisation reorganization restructuring | reorganisatie herstructurering | restructuration | umstrukturierung
crisis | crisis crisisplan | crise crises | krise krisenplan
continuity contingency | continuïteit noodplan rampenplan | continuité | notfallplan kontinuität
recovery restoration | herstelplan hersteltest | restauration | wiederherstellung
uninterruptible | noodstroom | onduleur onduleurs | notstrom notstromversorgung usv
cooling chiller | koeling koelcel koelinstallatie | refroidissement | kühlung kühlraum kühlanlage
fibre fiber | glasvezel glasvezelkabel | fibre fibres | glasfaser glasfaserkabel
telephony switchboard | telefonie telefooncentrale | téléphonie | telefonie telefonanlage
voicemail | antwoordapparaat voicemail | répondeur répondeurs | anrufbeantworter
television televisions tv | televisie televisies tv | télévision téléviseur tv | fernseher tv
doorbell intercom | deurbel parlofoon | sonnette interphone parlophone | türklingel klingel gegensprechanlage
barrier barriers turnstile | slagboom slagbomen | barrière barrières | schrankenanlage
shutter shutters | rolluik rolluiken | volet volets | rollladen rolladen
awning sunshade parasol | zonnetent luifel parasol | auvent marquise parasol | markise sonnenschutz sonnenschirm
gutter gutters | dakgoot dakgoten goot | gouttière gouttières | dachrinne regenrinne
skylight skylights | lichtkoepel dakraam | lucarne coupole | dachfenster oberlicht
wallpaper | behang behangpapier | tapisserie | tapete tapeten
parquet laminate | parket laminaat | parquet stratifié | parkett laminat
railing railings handrail | leuning leuningen | balustrade balustrades | geländer handlauf
beams girder girders | balk balken | poutre poutres | balken stahlträger
mortar cement | mortel cement | mortier ciment | mörtel zement
waterproofing | waterdichting kelderdichting | étanchéité | abdichtung
drywall plasterboard | gyproc gipsplaat gipsplaten | placo gyproc | rigips gipskarton trockenbau
heat | warmte hitte | chaleur canicule | wärme hitze
lightning | bliksemafleider bliksembeveiliging | paratonnerre parafoudre | blitzableiter blitzschutz
hoist hoists winch | takel takels | palan palans treuil | flaschenzug seilwinde
cherrypicker | hoogtewerker hoogtewerkers | nacelle nacelles | hebebühne arbeitsbühne
harness harnesses | harnas harnassen valbeveiliging | harnais | auffanggurt absturzsicherung
ppe | pbm pbms beschermingsmiddelen | epi | psa schutzausrüstung
equipment | uitrusting apparatuur materieel | équipement équipements | ausrüstung ausstattung
chemical chemicals | chemicaliën | chimique chimiques | chemikalien gefahrstoffe
bottle bottles | fles flessen gasfles | bouteille bouteilles | flasche flaschen gasflasche
barrel barrels | vaten tonnen | fûts baril barils | fass fässer
scale scales | weegschaal weegbrug | bascule pesage | waage waagen
measurement measurements | meting metingen | mesurage mesurages | messung messungen aufmaß
calibration calibrations | kalibratie kalibraties ijking | étalonnage étalonnages calibrage | kalibrierung eichung
recall recalls | terugroepactie terugroeping | rappel rappels | rückruf rückrufaktion
traceability | traceerbaarheid | traçabilité | rückverfolgbarkeit
expiry | houdbaarheid vervaldatum | péremption | haltbarkeit verfallsdatum
savings | besparing besparingen bezuiniging | économies | einsparung einsparungen
carpool carpooling commuting | carpool carpooling woonwerkverkeer | covoiturage | fahrgemeinschaft fahrgemeinschaften
mileage | kilometervergoeding kilometerstand | kilométrage kilométriques | kilometergeld kilometerstand
luggage baggage suitcase suitcases | bagage koffer koffers valies | bagage bagages valise valises | gepäck koffer
interpreter interpreters | tolk tolken | interprète interprètes | dolmetscher dolmetscherin
proofreading | nalezing eindredactie | relecture relectures | lektorat korrekturlesen
publication publications | publicatie publicaties | publications parution | veröffentlichung veröffentlichungen
copyright copyrights | auteursrecht auteursrechten | copyright | urheberrecht urheberrechte
subtitles captions | ondertitels ondertiteling | titrage | untertitel
colour colours color colors | kleur kleuren | couleur couleurs | farbe farben
font fonts typeface | lettertype lettertypes | typo typographie | schriftart schriftarten
chart charts graph graphs | grafiek grafieken | graphique graphiques | diagramm grafik grafiken
questionnaire questionnaires | vragenlijst vragenlijsten | questionnaire questionnaires | fragebogen fragebögen
retention | bewaartermijn bewaartermijnen | conservation rétention | aufbewahrung aufbewahrungsfrist
deletion | verwijdering wissing | suppression suppressions | löschung löschungen
disposal destruction | vernietiging | destruction élimination | entsorgung vernichtung
decommissioning shutdown | buitengebruikstelling uitfasering | désactivation | stilllegung abschaltung
commissioning | ingebruikname inbedrijfstelling | démarrage | inbetriebnahme
opening openings inauguration | opening openingen inhuldiging | inauguration ouverture | eröffnung einweihung
closure closures | sluiting sluitingen sluitingsdag | fermeture fermetures | schließung schließungen betriebsferien
mailinglist | verzendlijst mailinglijst distributielijst | diffusion | verteiler verteilerliste
notification notifications alert alerts | melding meldingen notificatie | alerte alertes | meldung benachrichtigung
seating | zitplan tafelschikking zitplaatsen | placement | sitzplan sitzordnung bestuhlung
liability liabilities | aansprakelijkheid | responsabilité responsabilités | haftung haftpflicht
nda ndas secrecy | geheimhouding nda | nda | geheimhaltung verschwiegenheit
amendment amendments addendum | addendum avenant bijvoegsel | avenant avenants | nachtrag nachträge vertragsänderung
dispute disputes conflict | geschil geschillen conflicten | différend conflit conflits | konflikt konflikte streitfall
mediation | bemiddeling | médiation | schlichtung
fraud | fraude fraudes | fraude fraudes | betrug
whistleblower whistleblowing | klokkenluider klokkenluiders | lanceur lanceurs | hinweisgeber hinweisgebersystem
consent consents | toestemming toestemmingen | consentement consentements | einwilligung einwilligungen
broker brokers | makelaar makelaars | courtier courtiers | makler maklerin
bailiff bailiffs | deurwaarder deurwaarders gerechtsdeurwaarder | huissier huissiers | gerichtsvollzieher
probation | proefperiode proeftijd | probation probatoire | probezeit
statement statements | rekeninguittreksel rekeninguittreksels | relevé relevés extrait extraits | kontoauszug
ledger ledgers | grootboek | écriture écritures | hauptbuch
accrual accruals provision | voorziening voorzieningen provisie provisies | provisions | rückstellung rückstellungen
reconciliation reconciliations | afpunting afstemming | rapprochement rapprochements | kontenabstimmung
credit credits | creditnota creditnotas | crédit crédits | gutschrift gutschriften
instalment instalments installment | afbetaling afbetalingen aflossing | mensualité mensualités | ratenzahlung tilgung
currency currencies | munteenheid wisselkoers deviezen | devise devises | währung währungen wechselkurs
fund funds | fonds fondsen | fonds | fonds fördermittel
firework fireworks | vuurwerk | artifice artifices | feuerwerk
procession parade | stoet optocht | cortège défilé | festzug
bars | toog | buvette buvettes | theke tresen ausschank
youth | jeugd jongeren jeugdwerking | jeunesse jeunes | jugend jugendliche jugendarbeit
family families | familie families gezinnen | famille familles | familie familien
refugee refugees | vluchteling vluchtelingen | réfugié réfugiés | flüchtling flüchtlinge geflüchtete
shelter shelters | opvang nachtopvang | abri abris | notunterkunft
food | voedsel etenswaren | nourriture aliments denrées | nahrungsmittel
welfare | ocmw | cpas | sozialamt sozialhilfe
benefits | uitkering uitkeringen | prestations allocations allocation | sozialleistung sozialleistungen
unemployment | werkloosheid | chômage | arbeitslosigkeit kurzarbeit
zoning | stedenbouw bestemmingsplan | urbanisme | bebauungsplan raumplanung
driving | rijbewijs rijbewijzen rijopleiding | conduite | führerschein führerscheine
saws chainsaw | zaagmachine kettingzaag | tronçonneuse tronçonneuses | kettensäge kettensägen
grinder grinders | slijpmachine slijpschijf | meuleuse meuleuses | schleifmaschine winkelschleifer
extractor hood | afzuiging afzuigkap stofafzuiging | hotte aspiration | absaugung dunstabzug
varnish coating coatings | vernis coating | vernis revêtement | lackierung beschichtung
glue adhesive | lijm | colle | kleber klebstoff
rope ropes | touwen | corde cordes | seil seile
chain chains | ketting kettingen | chaîne chaînes | kette ketten
wheel wheels | wiel wielen | roue roues | räder felgen
exhaust | uitlaat | échappement | auspuff
carwash | carwash wasstraat | lavage | waschanlage autowäsche
employment | tewerkstelling | emploi emplois | beschäftigung anstellung
nsso | rsz | onss urssaf | sozialversicherung
language languages | taal talen taalcursus | langue langues | sprache sprachen sprachkurs
payroll payrolls | loonadministratie loonverwerking verloning | paie rémunération | lohnabrechnung lohnbuchhaltung
wiki knowledge | kennis kennisbank wiki | connaissances wiki | wissensdatenbank wiki
"""
