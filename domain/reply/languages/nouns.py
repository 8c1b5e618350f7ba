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
travel trip | reis reizen | voyage voyages | reise reisen
"""
