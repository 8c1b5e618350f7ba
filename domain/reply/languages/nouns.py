"""What office work is about, as each language calls it: titles are written in one, answers come in another.

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
heating boiler | verwarming ketel | chauffage chaudière | heizung kessel
alarm | alarm | alarme | alarm alarmanlage
party event events | feest evenement | fête événement | feier fest veranstaltung
interview interviews | sollicitatie interview | entretien entretiens | vorstellungsgespräch interview
visit visits | bezoek bezoeken | visite visites | besuch besuche
template templates | sjabloon sjablonen | modèle modèles gabarit | vorlage vorlagen
manual handbook guide | handleiding gids | manuel guide | handbuch anleitung
complaint complaints | klacht klachten | plainte plaintes réclamation | beschwerde reklamation
product products | product producten | produit produits | produkt produkte
service maintenance | onderhoud dienst | entretien maintenance | wartung service
travel trip | reis reizen | voyage voyages | reise reisen
"""
